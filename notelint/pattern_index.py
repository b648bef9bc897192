"""Patterns looked up by the words of a text: which of thousands may match in it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from operator import or_
from typing import Generic, TypeVar

from notelint.gates import EVERYTHING, atoms_of
from notelint.patterns import Pattern

__all__ = ["MOST_GATES", "PatternIndex"]

_P = TypeVar("_P", bound=Pattern)

MOST_GATES = 4
"""Gates of a pattern that are looked up."""
_REMEMBERED = 20_000
"""Words whose patterns are remembered, so that memory is bounded however many texts are seen."""


class PatternIndex(Generic[_P]):
    """Finds the patterns whose gates words open: a few look-ups for each word, whatever the number of patterns.

    It belongs to a run; a pattern enters it when it is first asked about. A set of patterns is a number with a bit for each.
    """

    def __init__(self, *, remembered: int = _REMEMBERED) -> None:
        """Make an empty index that remembers the patterns of so many words."""
        self._remembered = remembered
        self._patterns: list[_P] = []
        self._bits: dict[_P, int] = {}
        self._sets: dict[Pattern, int] = {}
        self._without = [0] * MOST_GATES
        self._by_atom: list[dict[str, int]] = [{} for _ in range(MOST_GATES)]
        # What each word opens, as one number: the set of the patterns whose first gate it opens, then that of the second, …
        self._by_word: dict[str, int] = {}
        self._always: int | None = None
        self._sizes: set[int] = set()

    def __len__(self) -> int:
        return len(self._patterns)

    def add(self, patterns: Iterable[_P]) -> int:
        """Take up patterns, and return them as a set."""
        added = 0
        for pattern in patterns:
            if pattern not in self._bits:
                self._bits[pattern] = self._taken_up(pattern)
            added |= self._bits[pattern]
        return added

    def alternatives_of(self: PatternIndex[Pattern], pattern: Pattern) -> int:
        """Return the alternatives of a pattern as a set; they are taken up when they are first asked for."""
        if pattern not in self._sets:
            self._sets[pattern] = self.add(pattern.alternatives)
        return self._sets[pattern]

    def _taken_up(self, pattern: _P) -> int:
        bit = 1 << len(self._patterns)
        self._patterns.append(pattern)
        gates = pattern.gates
        for number, by_atom in enumerate(self._by_atom):
            if number < len(gates):
                for atom in gates[number]:
                    by_atom[atom] = by_atom.get(atom, 0) | bit
                    if len(atom) > 1 and atom.endswith("*"):  # else it is the mark
                        self._sizes.add(len(atom) - 1)
            else:
                self._without[number] |= bit
        self._by_word.clear()
        self._always = None
        return bit

    def opened_by(self, words: Iterable[str]) -> int:
        """Return the set of the patterns that may match in a text of these words, or with these atoms."""
        size = len(self._patterns)
        everything = (1 << size) - 1
        if words is EVERYTHING:
            return everything
        if self._always is None:
            self._always = self._side_by_side(self._without)
        opened, by_word = self._always, self._by_word
        for word in words:
            opens = by_word[word] if word in by_word else self._look_up(word)
            if opens:
                opened |= opens
        # Of each pattern all four gates (`MOST_GATES`) must be open.
        pairs = opened & (opened >> 2 * size)
        return pairs & (pairs >> size) & everything

    def _side_by_side(self, sets: Iterable[int]) -> int:
        """Return sets, one for each gate, as one number."""
        return sum(each << number * len(self._patterns) for number, each in enumerate(sets))

    def patterns_of(self, chosen: int) -> list[_P]:
        """Return the patterns of a set, in the order in which they were taken up."""
        found = []
        while chosen:
            lowest = chosen & -chosen
            found.append(self._patterns[lowest.bit_length() - 1])
            chosen ^= lowest
        return found

    def _look_up(self, word: str) -> int:
        if len(self._by_word) >= self._remembered:
            self._by_word.clear()
        atoms = atoms_of(word)
        if atoms is EVERYTHING:
            return self._side_by_side([(1 << len(self._patterns)) - 1] * MOST_GATES)
        keys = {*atoms, *(f"{atom[:size]}*" for atom in atoms for size in self._sizes if size <= len(atom))}
        opened = [reduce(or_, (by_atom[key] for key in keys & by_atom.keys()), 0) for by_atom in self._by_atom]
        self._by_word[word] = self._side_by_side(opened)
        return self._by_word[word]
