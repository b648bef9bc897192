"""The pieces of a parsed regular expression: the strings that each stands for, if they are few, and the gates that it gives."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import product
from typing import Any, NamedTuple

from notelint.gate_costs import atom_cost, cost_of
from notelint.gates import DIGIT, Gate

__all__ = [
    "NOTHING",
    "Item",
    "Piece",
    "at_edge",
    "class_piece",
    "followed",
    "gates_of_strings",
    "joined",
    "literal",
    "rarity",
    "repeated",
    "spelled_out",
]

Item = tuple[Any, Any]
"""An operator of ``re._parser`` and what it works on."""

NOTHING = frozenset({""})
"""The strings of what takes up no character."""

_MOST = 96
"""Strings that a piece of an expression may stand for to be spelled out."""
_SHORTEST_PREFIX = 2
"""Letters that the beginning of a word must have to be an atom."""
_MARKS = frozenset("@#$%&*+/<=>?![]{}|~^\\`_€£:;()«»‹›【】")
"""Characters rare enough to be an atom."""
_WIDEST = 24
"""Characters of a range that is spelled out."""
_ANY_DIGIT = "\uff10"
"""Stands for any digit: a letter to ``\\w``, but in no ASCII word."""
_ANY_MARK = "\0"
_EDGE = "\x02"
"""Stands for the edge of a word, which is no character."""
_WORD = re.compile(r"\w+")
_FOLDED_ODDLY = re.compile("[^\x00-\x7f\xdf-\u0130\u0132-\u017e\u0180-\u024f\u1ea0-\u1eff]")
"""Letters that may equal another, when case is ignored, of which ``str.lower`` does not make them; Latin ones do not."""


class Piece(NamedTuple):
    """Part of an expression."""

    strings: frozenset[str] | None
    gates: tuple[Gate, ...] = ()
    spaced_left: bool = False
    """Whether what it matches, if anything, begins with something that is no letter."""
    spaced_right: bool = False
    may_be_empty: bool = False


def spelled_out(strings: frozenset[str]) -> Piece:
    """Return the piece that stands for `strings` and has no gates yet."""
    filled = [string for string in strings if string]
    return Piece(
        strings,
        spaced_left=not any(_is_word(string[0]) for string in filled),
        spaced_right=not any(_is_word(string[-1]) for string in filled),
        may_be_empty=len(filled) < len(strings),
    )


@cache
def literal(code: int) -> Piece:
    """Return the piece of one character."""
    return spelled_out(frozenset({chr(code).lower()}))


def class_piece(members: Sequence[Item]) -> Piece:
    """Return the piece of a class of characters."""
    characters: set[str] = set()
    for operator, value in members:
        match str(operator), str(value):
            case "LITERAL", _:
                characters.add(chr(value).lower())
            case "RANGE", _ if value[1] - value[0] < _WIDEST:
                characters.update(chr(code).lower() for code in range(value[0], value[1] + 1))
            case "CATEGORY", "CATEGORY_DIGIT":
                characters.add(_ANY_DIGIT)
            case "CATEGORY", "CATEGORY_SPACE":
                characters.add(" ")
            case "CATEGORY", "CATEGORY_NOT_WORD":
                characters.add(_ANY_MARK)
            case _:
                return Piece(None)
    spelled = spelled_out(frozenset(characters))
    return spelled._replace(strings=None) if _ANY_MARK in characters else spelled


def at_edge(edge: bool) -> Piece:
    """Return a piece that takes up no character."""
    return spelled_out(frozenset({_EDGE if edge else ""}))


def rarity(gate: Gate) -> tuple[float, list[str]]:
    """Return what sorts gates: the one that opens least often first."""
    return cost_of(gate), sorted(gate)


def joined(branches: Sequence[Piece]) -> Piece:
    """Return the piece that is one of several."""
    gates: list[Gate] = []
    for each in branches:
        if not each.gates:
            break
        gates.append(min(each.gates, key=rarity))
    common = (frozenset().union(*gates),) if len(gates) == len(branches) else ()
    strings = [each.strings for each in branches if each.strings is not None]
    spelled = frozenset().union(*strings)
    if len(strings) == len(branches) and len(spelled) <= _MOST:
        return spelled_out(spelled)._replace(gates=common)
    return Piece(
        None,
        common,
        spaced_left=all(each.spaced_left for each in branches),
        spaced_right=all(each.spaced_right for each in branches),
        may_be_empty=any(each.may_be_empty for each in branches),
    )


def followed(strings: frozenset[str], more: frozenset[str]) -> frozenset[str] | None:
    """Return what one of `strings` and one of `more` after it stand for; None: too much."""
    if len(strings) * len(more) > _MOST:
        return None
    return frozenset(a + b for a, b in product(strings, more))


def repeated(strings: frozenset[str] | None, least: int, most: int) -> frozenset[str] | None:
    """Return what `least` to `most` of `strings` in a row stand for; None: too much."""
    if strings is None or most > _MOST:
        return None
    found: set[str] = set()
    power: frozenset[str] | None = NOTHING
    for times in range(most + 1):
        if power is None:
            return None
        if times >= least:
            found |= power
        if times < most:
            power = followed(power, strings)
    return frozenset(found) if len(found) <= _MOST else None


def gates_of_strings(strings: frozenset[str], *, left: bool, right: bool) -> list[Gate]:
    """Return the rarest atom of each string as a gate; nothing if a string has none."""
    chosen = set()
    for string in strings:
        atoms = list(_atoms(string, left=left, right=right))
        if not atoms:
            return []
        chosen.add(min(atoms, key=lambda atom: (atom_cost(atom), atom)))
    return [frozenset(chosen)]


def _atoms(string: str, *, left: bool, right: bool) -> Iterator[str]:
    for match in _WORD.finditer(string):
        if not (match.start() > 0 or left):
            continue
        word = match.group()
        beginning = _FOLDED_ODDLY.split(word, 1)[0]
        if word == beginning and (match.end() < len(string) or right):
            yield word
        elif len(beginning) >= _SHORTEST_PREFIX:
            yield f"{beginning}*"
    yield from _MARKS.intersection(string)
    if any(character.isdigit() for character in string):
        yield DIGIT


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"
