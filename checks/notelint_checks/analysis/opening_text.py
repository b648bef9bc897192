"""The first words of one message, with what the facts say about whom they may address."""

from __future__ import annotations

import re

from notelint import Draft, Pattern
from notelint_checks.analysis.address_kinds import Address, AddressKinds
from notelint_checks.analysis.address_terms import NOT_NAMES
from notelint_checks.analysis.foreign_hellos import HELLOS
from notelint_checks.analysis.greeting_parts import Addressed, Greeting
from notelint_checks.analysis.known_people import known_people
from notelint_checks.analysis.names import TITLES, Likeness, fold, likeness_to
from notelint_checks.analysis.nicknames import GIVEN_NAMES

__all__ = ["OpeningText"]

_STOP = Pattern(r"[:;!?\r\n,]|[–—]|[ \t]-+(?=\s|$)|\.(?=\s|$)|…|\.\.")
_TITLE_END = Pattern(rf"(?:\b(?:{'|'.join(sorted(TITLES))})|\b[A-Z])$", re.IGNORECASE)
_NEXT_NAME = Pattern(
    r"[ \t]*(?:and[ \t]+|&[ \t]*)?(?:(?P<hello>[a-zß-ÿ]{2,10}|Dear|Hi|Hello|Hey)[ \t]+)?"
    r"(?P<names>(?:[^\W\d_a-z][\w'’-]*+\.?[ \t]*){1,3}?)(?=[,:;!–—\r\n]|$|and\b|&)"
)
_LONGEST_LIST = 6


class OpeningText:
    """The beginning of one message; offsets are relative to ``shift`` until a greeting is made."""

    def __init__(self, draft: Draft, text: str, shift: int) -> None:
        self.draft, self.text, self.shift = draft, text, shift
        self.people = known_people(draft)
        self.kinds = AddressKinds(draft)
        self.sender = {fold(word) for word in (draft.situation.facts.me.name or "").split()}

    def phrase_from(self, begin: int) -> tuple[str, int]:
        """Return the address that begins at `begin`, going on over "Dana, Priya and Tom", and where it ends."""
        phrase = self.text[begin : self._stop_after(begin)].rstrip()
        return phrase, begin + len(phrase)

    def _stop_after(self, begin: int) -> int:
        for stop in _STOP.finditer(self.text, begin):
            if stop.group() == "." and _TITLE_END.search(self.text[max(0, stop.start() - 10) : stop.start()]):
                continue
            if stop.group() == "," and self._goes_on(begin, stop.end()):
                continue
            return stop.start()
        return len(self.text)

    def _goes_on(self, begin: int, position: int) -> bool:
        """Whether a name follows the comma, and another mark or "and" follows that."""
        if len(self.text[begin:position].split()) > _LONGEST_LIST:
            return False
        more = _NEXT_NAME.match(self.text[position:])
        if not more or not more["names"].strip() or (more["hello"] and fold(more["hello"]) not in HELLOS):
            return False
        words = [fold(word) for word in more["names"].split()]
        return not self.sender.intersection(words) and not any(
            word in NOT_NAMES and word not in TITLES for word in words
        )

    def is_somebody(self, names: tuple[Addressed, ...]) -> bool:
        """Whether at least one is certainly a person, and not the sender."""
        for name in names:
            written = self.draft.text[name.start : name.end]
            if any(likeness_to(written, person) <= Likeness.MISSPELLED for person in self.people) or name.title:
                return True
            if fold(written.split()[0]) in GIVEN_NAMES and not self.sender.issuperset(fold(written).split()):
                return True
        return False

    def made(
        self,
        start: int,
        end: int,
        who: tuple[int, int],
        kind: Address,
        names: tuple[Addressed, ...] = (),
        *,
        crowd: bool = False,
        salutation: bool = True,
    ) -> Greeting:
        """Return the greeting with its offsets in the draft."""
        shift = self.shift
        return Greeting(start + shift, end + shift, (who[0] + shift, who[1] + shift), kind, names, salutation, crowd)
