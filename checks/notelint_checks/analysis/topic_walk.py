"""How far the words reach that belong together: up to where the next statement begins."""

from __future__ import annotations

import re

from notelint_checks.analysis.topic_edges import after_subject, is_loose
from notelint_checks.analysis.topic_lexicon import CONTENT, PAST

__all__ = ["Walk"]

_LONGEST = 22
_TELLING = re.compile(r"(?:[^adYomj#nNTDP'C-]|C(?:(?=p)|(?<=[zq]C)))(?!-)")
"""Words that may end a chunk or change how the next ones are read."""
_WHERE = frozenset("on in under behind outside at above beside".split())
_MODALS = frozenset("could would should might".split())
_HAVING = frozenset("had have use".split())
_LIST = re.compile(r",[dYmoaj#n]*[CNTn'-]+[^;,]*(?:,[dYmoaj#n]*[CNTn'-]+[^;,]*){0,4}?,?&[dYmoaj#np]*[CNTn]")
_CONTACT = re.compile(r"[uw]a*(?:x+a*)?[VlCrp]|ha*(?:x+a*)?[VlCrpks]")
_RELATIVE = re.compile(r"[zq]a*(?:[xlCVn]|r(?!a*p?e)|d|[CNn]|[iuwh][ax]*[Vlxrk](?!e))")
_NEW_SUBJECT = re.compile(r"[dYo]*[ajnCNT#-]+x")
_TO_ME = re.compile(r"a*p?e")
_LONG_SUBJECT = 4
"""Words of its own after which "is" ends a statement rather than being its verb."""


class Walk:
    """Goes from word to word until the next statement begins.

    Attributes:
        relative: whether a verb belongs to what is walked over.
        verbs: how many verbs that stands for have been met; below 0 where the next one belongs to a pronoun.
    """

    __slots__ = ("clause", "first", "letters", "limit", "loose", "places", "relative", "subject", "verbs", "words")

    def __init__(self, letters: str, words: tuple[str, ...]) -> None:
        self.letters, self.words = letters, words
        self.places: list[int] = []  # the next telling word from each word on
        place = -1
        for plain in _TELLING.split(letters):
            size = len(plain) + 1
            place += size
            self.places += [place] * size
        self.loose: dict[tuple[int, bool], bool] = {}

    def stop(self, first: int, *, clause: bool, subject: bool) -> int:
        """Return where the words that belong together from `first` on end."""
        self.first, self.clause, self.subject = first, clause, subject
        self.relative, self.verbs = clause, 0
        letters, places, number = self.letters, self.places, first
        self.limit = limit = min(len(letters), first + _LONGEST)
        if clause and (number := after_subject(letters, first)) > first:
            self.verbs = -1  # the verb of the pronoun follows at once
        while (number := places[number]) < limit:
            letter, last = letters[number], letters[number - 1] if number > first else " "
            if last != "-" and _ENDS[letter](self, number, letter, last):
                return number
            number += 1
        return limit

    def ends(self, number: int, letter: str, last: str) -> bool:
        return True

    def ends_at_joint(self, number: int, letter: str, last: str) -> bool:
        if letter == ",":
            return not _LIST.match(self.letters, number, self.limit)
        if letter == "b" and self.clause and self.words[number] == "than":
            self.verbs = 0
            return False
        return letter == "b" or not self._goes_on(number + 1)

    def _goes_on(self, number: int) -> bool:
        """Whether what follows "and" belongs to the same thing."""
        letter = self.letters[number : number + 1]
        if not letter or (letter == "T" and self.letters[number + 1 : number + 2] in ("t", "a")):
            return False
        if letter in "dYCNn#TpjDo":
            whole = self.subject or self.relative or "between" in self.words[self.first : number - 1]
            return whole or not _NEW_SUBJECT.match(self.letters, number)
        return letter in "lVt" and self.relative

    def ends_at_place(self, number: int, letter: str, last: str) -> bool:
        key = number, self.clause
        if key not in self.loose:
            self.loose[key] = is_loose(self.letters, self.words, number, clause=self.clause)
        return self.loose[key]

    def ends_at_subject(self, number: int, letter: str, last: str) -> bool:
        """Whether a pronoun begins another statement: it does not in "the crane you lost"."""
        if number == self.first:
            return False
        ends = (
            (self.relative and self.verbs > 0)
            or last not in "CNnT#Dzq"
            or not _CONTACT.match(self.letters, number)  # which "I" never begins
            or not _HAVING.isdisjoint(self.words[number + 1 : number + 2])
        )
        self.relative, self.verbs = True, -1
        return ends

    def ends_at_relative(self, number: int, letter: str, last: str) -> bool:
        goes_on = number == self.first or (letter == "q" and (self.clause or last == "p"))
        if not goes_on and (letter == "z" or (last != "," and self.words[number] in ("which", "who"))):
            goes_on = _RELATIVE.match(self.letters, number) is not None
        self.relative, self.verbs = True, 0
        return not goes_on

    def ends_at_word(self, number: int, letter: str, last: str) -> bool:
        """Whether an unknown word ends it: "… lying on your desk"; after "that" it is the verb."""
        if last in "CNn" and not self.clause and self.words[number].endswith("ing"):
            return not _WHERE.isdisjoint(self.words[number + 1 : number + 2])
        if self.relative and self.verbs == 0 and last in "zq":
            self.verbs = 1
        return False

    def ends_at_verb(self, number: int, letter: str, last: str) -> bool:
        if (number == self.first and letter not in "xr") or last == "t" or self._is_no_verb(number, letter, last):
            return False
        if not self.relative or self.verbs > 0:
            return True
        if letter == "r" and _TO_ME.match(self.letters, number + 1, self.limit):
            return True
        if self.clause and self.verbs == 0 and self._is_second(number, letter):
            return True
        self.verbs = 1
        return False

    def _is_no_verb(self, number: int, letter: str, last: str) -> bool:
        """Whether it belongs to the word before it: "has been", "never gets", "of going", "the crates left on the dock"."""
        word = self.words[number]
        if self.relative:
            if self.verbs > 0 and last in "xa" and self.letters[:number].rstrip("a")[-1:] in ("x", "r", "l"):
                return True
        elif not self.subject and last in "CN" and word in PAST:
            return self.letters[number + 1 : min(number + 2, self.limit)] == "p"
        return letter in "lsk" and last in "p&CNn" and word.endswith("ing")

    def _is_second(self, number: int, letter: str) -> bool:
        """Whether the verb is not that of the statement but comes after it."""
        if self.words[number] in _MODALS:
            return True
        return letter == "x" and sum(self.letters.count(each, self.first, number) for each in CONTENT) > _LONG_SUBJECT


_ENDS = {
    **dict.fromkeys("e;B", Walk.ends),
    **dict.fromkeys(",&b", Walk.ends_at_joint),
    **dict.fromkeys("pt", Walk.ends_at_place),
    **dict.fromkeys("iuwh", Walk.ends_at_subject),
    **dict.fromkeys("zq", Walk.ends_at_relative),
    **dict.fromkeys("xrVlsk", Walk.ends_at_verb),
    "C": Walk.ends_at_word,
}
