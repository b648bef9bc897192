"""Runs of words that name a thing ("old paper-based handover") or state something ("returns are booked twice")."""

from __future__ import annotations

import re
from dataclasses import dataclass

from notelint_checks.analysis.topic_edges import after_lead, is_loose, is_subject, last_word, opening
from notelint_checks.analysis.topic_lexicon import CONTENT, PAST

__all__ = ["Chunk", "chunk_from", "trimmed"]

_LONGEST = 22
_VERB = re.compile("[lrxVsk]")
_LEADING = re.compile(r"[adYomj]*")


@dataclass(frozen=True)
class Chunk:
    """A run of words: positions in the sentence, ``first`` to ``stop`` (exclusive).

    Attributes:
        own: how many of its words say something of their own.
        states: whether it is a statement with a subject of its own.
    """

    first: int
    stop: int
    own: int
    states: bool = False


def chunk_from(letters: str, words: tuple[str, ...], first: int, *, clause: bool, subject: bool) -> Chunk | None:
    """Return the topic that begins at or after `first`, None if there is none.

    Args:
        letters, words: the sentence, by its classes and its words.
        clause: whether it is read as a statement; otherwise as a thing.
        subject: whether it is the subject of the sentence, so that a verb follows it.
    """
    begin = _LEADING.match(letters, first)
    place = begin.end() if begin else first
    if clause and words[place : place + 1] and words[place].endswith("ing"):
        clause, subject = False, True
    return trimmed(
        letters, words, first, _Walk(letters, words, first, clause=clause, subject=subject).stop(), clause=clause
    )


def trimmed(letters: str, words: tuple[str, ...], first: int, stop: int, *, clause: bool = False) -> Chunk | None:
    """Return the run without the words at both ends that belong to the sentence around it."""
    first = opening(letters, words, first, stop, clause=clause)
    while (end := after_lead(letters, words, first, stop)) is not None:
        first = opening(letters, words, end, stop, clause=clause)
    stop = last_word(letters, words, first, stop, clause=clause)
    own = letters.count("C", first, stop) + letters.count("N", first, stop)
    if not own:
        return None
    states = clause and letters[first] in "CNnj" and stop - first > 3 and _VERB.search(letters, first + 1, stop)
    return Chunk(first, stop, own + letters.count("V", first, stop), bool(states))


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


class _Walk:
    """Goes from word to word until the next statement begins."""

    def __init__(self, letters: str, words: tuple[str, ...], first: int, *, clause: bool, subject: bool) -> None:
        self._letters, self._words, self._first = letters, words, first
        self._clause, self._subject = clause, subject
        self._relative = clause
        self._verbs = 0
        self._limit = min(len(letters), first + _LONGEST)

    def stop(self) -> int:
        """Return where the words that belong together end."""
        number = self._first
        pronoun = is_subject(self._letters, number) if self._clause else None
        if pronoun is not None:
            number, self._verbs = pronoun, -1  # the verb of the pronoun follows at once
        while number < self._limit and not self._ends_at(number):
            number += 1
        return number

    def _ends_at(self, number: int) -> bool:
        letter = self._letters[number]
        last = self._letters[number - 1] if number > self._first else " "
        if letter == "-" or last == "-" or self._letters[number + 1 : number + 2] == "-":
            return False
        if letter in ";,&bB":
            return self._ends_at_joint(number, letter)
        if letter in "iuwh":
            return number > self._first and self._ends_at_subject(number, last)
        if letter in "zq":
            return self._ends_at_relative(number, letter, last)
        if letter in "pt":
            return is_loose(self._letters, self._words, number, clause=self._clause)
        if letter in "xr" or (letter in "Vlsk" and number > self._first):
            return self._ends_at_verb(number, letter, last)
        return letter == "e" or (letter == "C" and self._ends_at_word(number, last))

    def _ends_at_joint(self, number: int, letter: str) -> bool:
        if letter == "b" and self._words[number] == "than" and self._clause:
            self._verbs = 0
            return False
        if letter == ",":
            return not _LIST.match(self._letters, number, self._limit)
        return letter != "&" or not self._goes_on(number + 1)

    def _goes_on(self, number: int) -> bool:
        """Whether what follows "and" belongs to the same thing."""
        letter = self._letters[number : number + 1]
        if not letter or (letter == "T" and self._letters[number + 1 : number + 2] in ("t", "a")):
            return False
        if letter in "dYCNn#TpjDo":
            whole = self._subject or self._relative or "between" in self._words[self._first : number]
            return whole or not _NEW_SUBJECT.match(self._letters, number)
        return letter in "lVt" and self._relative

    def _ends_at_subject(self, number: int, last: str) -> bool:
        """Whether a pronoun begins another statement: it does not in "the crane you lost"."""
        ends = (
            self._letters[number] == "i"
            or not _CONTACT.match(self._letters, number)
            or not _HAVING.isdisjoint(self._words[number + 1 : number + 2])
            or last not in "CNnT#Dzq"
            or (self._relative and self._verbs > 0)
        )
        if not ends:
            self._relative, self._verbs = True, -1
        return ends

    def _ends_at_relative(self, number: int, letter: str, last: str) -> bool:
        follows = _RELATIVE.match(self._letters, number) is not None
        if letter == "z":
            ends = number > self._first and not follows
        elif (
            (self._words[number] in ("which", "who") and last != "," and follows)
            or last == "p"
            or number == self._first
        ):
            ends = False
        elif self._clause:
            self._verbs = 0
            return False
        else:
            return True
        if not ends:
            self._relative, self._verbs = True, 0
        return ends

    def _ends_at_word(self, number: int, last: str) -> bool:
        """Whether an unknown word ends it: "… lying on your desk"; after "that" it is the verb."""
        following = self._letters[number + 1 : number + 2]
        where = following == "p" and self._words[number + 1] in _WHERE
        if last in "CNn" and where and self._words[number].endswith("ing") and not self._clause:
            return True
        if self._relative and self._verbs == 0 and last in "zq":
            self._verbs = 1
        return False

    def _ends_at_verb(self, number: int, letter: str, last: str) -> bool:
        word, rest = self._words[number], self._letters[number + 1 : self._limit]
        reduced = not self._subject and not self._relative and word in PAST and last in "CN" and rest[:1] == "p"
        chained = last in "xa" and self._relative and self._verbs > 0 and self._is_chained(number)
        gerund = letter in "lsk" and word.endswith("ing") and last in "p&CNn"
        if reduced or chained or gerund or last == "t":
            return False
        if not self._relative or self._verbs > 0 or (letter == "r" and _TO_ME.match(rest)):
            return True
        if self._clause and self._verbs == 0:
            own = sum([self._letters.count(each, self._first, number) for each in CONTENT])
            if word in _MODALS or (letter == "x" and own > _LONG_SUBJECT):
                return True
        self._verbs = 1
        return False

    def _is_chained(self, number: int) -> bool:
        """Whether the verb belongs to the one before it: "has been", "never gets"."""
        return self._letters[:number].rstrip("a")[-1:] in ("x", "r", "l")
