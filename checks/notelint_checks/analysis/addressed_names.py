"""The names in an address, word by word: "Dr. Ruiz, Priya and the team"."""

from __future__ import annotations

import re

from notelint import Pattern
from notelint_checks.analysis.address_kinds import HONORIFICS
from notelint_checks.analysis.address_terms import CROWDS, FAMILIAR, NOT_NAMES, ROLE_HEADS
from notelint_checks.analysis.foreign_hellos import HELLOS
from notelint_checks.analysis.greeting_parts import Addressed
from notelint_checks.analysis.names import TITLES, fold
from notelint_checks.analysis.nicknames import GIVEN_NAMES
from notelint_checks.analysis.opening_text import OpeningText

__all__ = ["names_in"]

_WORD = Pattern(r"[^\W\d_](?:[\w'’·-]*\w)?\.?|[,&+/]|\S")
_PARTICLES = frozenset("van von der den de da di del la le el al bin ibn y e dos das du ter ten".split())
_AND = frozenset({",", "and", "&", "+", "/", "und", "or"})
_FOREIGN_AND = frozenset("e et y i och og en es és".split())
_SELF = frozenset({"here", "speaking", "calling"})
_OTHERS = Pattern(
    r"(?:the[ ])?(?:\S+[ ]){0,3}(?:team|all|everyone|everybody|others|crew|panel|colleagues|company|committee|both|rest)\b",
    re.IGNORECASE,
)
_LONGEST_LOWER = 5


def names_in(opening: OpeningText, begin: int, end: int, *, lower: bool) -> tuple[tuple[Addressed, ...], bool, int]:
    """Return the names from `begin` on, whether a crowd is greeted besides, and where they stop.

    Args:
        opening: the text in which they stand.
        begin, end: where to look.
        lower: whether a name may be in lower case.
    """
    return _NameReader(opening, begin, end, lower=lower).read()


class _NameReader:
    """Reads the names of one address; places are numbers of words."""

    def __init__(self, opening: OpeningText, begin: int, end: int, *, lower: bool) -> None:
        found = list(_WORD.finditer(opening.text, begin, end))
        self.words = [match.group() for match in found]
        self.folded = [fold(word) for word in self.words]
        self.spans = [match.span() for match in found]
        self.begin, self.shift, self.known = begin, opening.shift, opening.kinds.known
        self.lower = lower and len(found) <= _LONGEST_LOWER

    def read(self) -> tuple[tuple[Addressed, ...], bool, int]:
        names: list[Addressed] = []
        stop, place = self.begin, 0
        while place < len(self.words):
            first, title = self._after_titles(place)
            after = self._after_name(first, lower=self.lower or title is not None)
            if after == first:
                crowd = bool(names) and _OTHERS.match(" ".join(self.words[first:])) is not None
                return tuple(names), crowd, self.spans[-1][1] if crowd else stop
            if self._folded_at(after) in _SELF:
                break
            stop = self._end_of(after - 1)
            title_start = self.shift + self.spans[place][0] if first > place else None
            names.append(Addressed(self.shift + self.spans[first][0], self.shift + stop, title, title_start))
            place = self._after_joints(after)
            if place == after:
                break
        return tuple(names), False, stop

    def _folded_at(self, place: int) -> str | None:
        return self.folded[place] if place < len(self.words) else None

    def _end_of(self, place: int) -> int:
        """Return where the word ends without a period, which is part of an initial only."""
        word = self.words[place]
        return self.spans[place][1] - (word.endswith(".") and len(word) > 2)

    def _after_titles(self, place: int) -> tuple[int, str | None]:
        title = None
        while place < len(self.words) and self._is_title(place):
            title = self.folded[place] or title
            place += 1
        return place, title

    def _after_name(self, first: int, *, lower: bool) -> int:
        place = first
        while place < len(self.words) and self._is_name_word(place, first, lower=lower):
            place += 1
        return place

    def _after_joints(self, place: int) -> int:
        while (
            (word := self._folded_at(place)) in _AND or self._joins(place) or (word in HELLOS and self._is_hello(place))
        ):
            place += 1
        return place

    def _joins(self, place: int) -> bool:
        """Whether it is the "and" of another language between two people, and no part of the name of one: "Chiara e Luca", but not "Costa e Silva"."""
        word, following = self.folded[place] if place < len(self.words) else "", self._folded_at(place + 1)
        return word in _FOREIGN_AND and word not in self.known and following in GIVEN_NAMES

    def _is_hello(self, place: int) -> bool:
        """Whether a word that may greet stands before a name: Cara is one too."""
        return self.words[place].islower() or self.folded[place] in ("dear", "hi", "hello", "hey")

    def _is_title(self, place: int) -> bool:
        """Whether a title stands there, or what joins two titles."""
        word, following = self.folded[place], self._folded_at(place + 1)
        if following is not None:
            office = (
                word in ROLE_HEADS and word not in FAMILIAR and word not in CROWDS and self.words[place][0].isupper()
            )
            if office and self.words[place + 1][0].isupper() and following not in NOT_NAMES:
                return True
        joins = word in ("/", "and", "&") and following in TITLES and self.folded[place - 1] in TITLES
        return word in TITLES or joins

    def _is_name_word(self, place: int, first: int, *, lower: bool) -> bool:
        word, folded = self.words[place], self.folded[place]
        if (place > first and self._joins(place)) or place - first > 4 or not word[0].isalpha() or folded in _AND:
            return False
        titled = place == first > 0 and self.folded[place - 1] in HONORIFICS
        if folded in self.known or (titled and word[:1].isupper()):
            return True
        if folded in _PARTICLES:
            return place > first or word[:1].isupper() or (lower and place + 1 < len(self.words))
        if folded in NOT_NAMES or folded in TITLES or _is_adverb(folded):
            return False
        if word[:1].isupper():
            return folded not in FAMILIAR
        few = place - first < 2 and len(self.words) <= 3
        return folded in GIVEN_NAMES or (lower and few and folded not in FAMILIAR and folded not in CROWDS)


def _is_adverb(folded: str) -> bool:
    return folded.endswith("ly") and len(folded) > 5 and folded not in GIVEN_NAMES
