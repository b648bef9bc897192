"""What a text must hold for a pattern to match in it, and whether it does.

A *gate* is a set of atoms of which every text that a regular expression matches holds at least one: a word (``sorry``), the
beginning of a word (``difficult*``), a character that is no letter (``@``) or a digit (``0``). A word is a run of ``\\w`` in lower case.
Where the gate is closed the expression need not be run, nor compiled. `notelint.gate_derivation` derives gates.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

__all__ = ["DIGIT", "EVERYTHING", "Gate", "atoms_of", "is_open"]

Gate = frozenset[str]

DIGIT = "0"
"""The atom for any digit."""

EVERYTHING = frozenset({""})
"""What a text holds in which a character folds oddly: it opens every gate."""

_FOLDED_OTHERWISE = frozenset("\u0130\u0131\u017f\u212a")
"""Dotted I, dotless i, long s and the Kelvin sign equal an ASCII letter when case is ignored, but not by ``str.lower``: they
open every gate. Written by number, since composing a text turns the last into a plain K."""
_WORD = re.compile(r"\w+")
_COMMON_CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyz \r\n.,'-’")


@lru_cache(maxsize=256)
def atoms_of(text: str) -> frozenset[str]:
    """Return the atoms that `text` holds, but for the beginnings of its words: words, marks and `DIGIT`."""
    if not text.isascii() and not _FOLDED_OTHERWISE.isdisjoint({*text}):
        return EVERYTHING
    folded = text.lower()
    marks = {*folded} - _COMMON_CHARACTERS
    found = marks.union(_WORD.findall(folded))
    if any(map(str.isdigit, marks)):
        found.add(DIGIT)
    return frozenset(found)


def is_open(gate: Gate, atoms: frozenset[str]) -> bool:
    """Whether `atoms` hold one of a gate's."""
    if not atoms.isdisjoint(gate):
        return True
    beginnings = _beginnings(gate)
    return bool(beginnings) and any(atom.startswith(beginnings) for atom in atoms)


@cache
def _beginnings(gate: Gate) -> tuple[str, ...]:
    return tuple(atom[:-1] for atom in gate if atom.endswith("*") and len(atom) > 1)
