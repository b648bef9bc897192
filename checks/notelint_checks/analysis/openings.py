"""Patterns that are tried together on the lines of a draft: found by their words, and matched where they can begin."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Protocol

from notelint import DIGIT, MOST_GATES, Draft, Gate, Heads, Pattern, PatternIndex, atoms_of, heads_of, leftmost

__all__ = ["Openings", "Part", "Placed", "Tried", "first_in", "gate_from"]

_RUN = re.compile(r"\w+")


class Placed(Protocol):
    """A text of which it is known where each word stands."""

    @property
    def text(self) -> str:
        """The text, in lower case."""

    @property
    def words(self) -> frozenset[str]:
        """What stands between its blanks."""

    @property
    def starts(self) -> Mapping[str, Sequence[int]]:
        """Where each of the words begins."""


class Part(Pattern):
    """One of the patterns that are tried together, which match whole words."""

    def __init__(
        self, pattern: str, owner: Tried, *, also: tuple[Gate, ...] = (), after: tuple[Gate, ...] = ()
    ) -> None:
        """Make a part of `owner`, which is tried on lines that hold words of `also`, and of `after` where it begins or later."""
        super().__init__(pattern)
        self.owner = owner
        self._also = also
        self._after = after
        self._waited = False

    @cached_property
    def gates(self) -> tuple[Gate, ...]:
        """The gates of the pattern and those of its owner."""
        return (*self._also, *self._after[:2], *self.own_gates)[:MOST_GATES]

    @cached_property
    def _heads(self) -> Heads:
        return heads_of(self)

    def first_in(self, line: Placed, place: int = 0) -> re.Match[str] | None:
        """Return the first match in the text of `line`, from `place` on."""
        heads = self._heads
        if not heads:
            return self.search(line.text, place)
        starts = [start for word in heads[0] & line.words for start in line.starts[word]]
        if len(heads) > 1:
            starts = list({*starts, *_before(heads, line)})
        if len(starts) > 1:
            starts.sort()
        if not self._waited and starts and "match" not in self.__dict__ and self._begins_too_late(starts[0], line.text):
            return None
        for start in starts:
            if start >= place and (found := self.match(line.text, start)):
                return found
        return None

    def _begins_too_late(self, start: int, text: str) -> bool:
        """Whether words that must stand behind `start` stand before it alone.

        Asked once, before it is compiled, which takes a millisecond: in most single messages no other line asks for it.
        """
        self._waited = True
        if not text.isascii():
            return False
        own = () if "(?<=" in self.written else self.own_gates
        gates = (gate for gate in (*self._after, *own) if DIGIT not in gate)
        return any(max(text.rfind(atom.rstrip("*")) for atom in gate) < start for gate in gates)


def _before(heads: Heads, line: Placed) -> Iterator[int]:
    """Yield where as many words begin before those of `heads` as stand before them in a match."""
    for words in range(1, len(heads)):
        for head in heads[words] & line.words:
            for start in line.starts[head]:
                before = line.text[:start].rsplit(" ", words + 1)
                if len(before) > words:
                    yield start - len(" ".join(before[-words - 1 :]))


class Tried(Protocol):
    """Something of which parts are tried on the lines that hold their words."""

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts, in the order in which they win."""


def first_in(parts: Iterable[Part], line: Placed) -> Iterator[re.Match[str]]:
    """Return where `parts` stand in a line: the leftmost match, of those at one place the first part's."""
    found = [(part, match) for part in parts if (match := part.first_in(line))]
    return leftmost(found, lambda part, place: part.first_in(line, place)) if found else iter(())


def gate_from(words: frozenset[str]) -> Gate | None:
    """Return the gate that `words`, as they stand between blanks, are; None if one of them has no letter."""
    atoms = {max(_RUN.findall(word), key=len, default="") for word in words}
    return None if "" in atoms else frozenset(atoms)


class Openings:
    """The parts that may stand in each of some texts of a draft, by owner."""

    def __init__(self, draft: Draft, texts: Iterable[frozenset[str]]) -> None:
        """Look up the words of `texts`."""
        self._texts = tuple(texts)
        self._index: PatternIndex[Part] = draft.lasting.setdefault(Openings, PatternIndex())
        self._owners: set[Tried] = draft.lasting.setdefault(Tried, set())
        self._found: dict[Tried, dict[int, list[Part]]] = {}
        for number, words in enumerate(self._texts):
            self._add(number, self._index.patterns_of(self._index.opened_by(words)))

    def _add(self, number: int, parts: Iterable[Part]) -> None:
        found = self._found
        for part in parts:
            places = found.get(part.owner)
            if places is None:
                found[part.owner] = {number: [part]}
            elif number in places:
                places[number].append(part)
            else:
                places[number] = [part]

    def _take_up(self, owners: Iterable[Tried]) -> None:
        """Add owners of which none has been tried in this run."""
        self._owners.update(owners)
        parts = [part for owner in owners for part in owner.parts]
        self._index.add(parts)
        atoms = [atoms_of(" ".join(words)) for words in self._texts]
        everything = frozenset().union(*atoms)
        parts = [part for part in parts if part.is_open_to(everything)]
        for number, held in enumerate(atoms):
            self._add(number, [part for part in parts if part.is_open_to(held)])

    def are_closed(self, owners: Collection[Tried]) -> bool:
        """Whether no part of any of `owners` may stand in a text."""
        if not self._owners.issuperset(owners):
            self._take_up([owner for owner in owners if owner not in self._owners])
        return self._found.keys().isdisjoint(owners)

    def of(self, owners: Sequence[Tried]) -> Sequence[tuple[int, int, list[Part]]]:
        """Return the number of an owner, the number of a text, and the parts of the one that may stand in the other."""
        if self.are_closed(owners):
            return ()
        found = self._found
        return [
            (number, place, parts)
            for number, owner in enumerate(owners)
            if owner in found
            for place, parts in found[owner].items()
        ]
