"""What a text must hold for a regular expression to match in it, derived from the expression itself.

A *gate* is a set of atoms of which every text that the expression matches holds at least one: a word (``sorry``), the
beginning of a word (``difficult*``), a character that is no letter (``@``) or a digit (``0``). A word is a run of ``\\w`` in lower case.
Where the gate is closed the expression need not be run, nor compiled.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib import import_module
from itertools import product
from typing import Any, NamedTuple

from notelint.gate_costs import DIGIT, atom_cost, cost_of

__all__ = ["FOLDED_OTHERWISE", "SHORTEST_PREFIX", "Gate", "gates_of"]

Gate = frozenset[str]

SHORTEST_PREFIX = 2
"""Letters that the beginning of a word must have to be an atom."""

FOLDED_OTHERWISE = frozenset("\u0130\u0131\u017f\u212a")
"""Dotted I, dotless i, long s and the Kelvin sign equal an ASCII letter when case is ignored, but not by ``str.lower``: they
open every gate. Written by number, since composing a text turns the last into a plain K."""

_MOST = 96
"""Strings that a piece of an expression may stand for to be spelled out."""
_MARKS = frozenset("@#$%&*+/<=>?![]{}|~^\\`_€£:;()«»‹›【】")
"""Characters rare enough to be an atom."""
_KEPT = 3
_ALMOST_ALWAYS = 2_500
"""Of a thousand sentences, as `cost_of` estimates."""
_WIDEST = 24
"""Characters of a range that is spelled out."""
_ANY_DIGIT = "\uff10"
"""Stands for any digit: a letter to ``\\w``, but in no ASCII word."""
_ANY_MARK = "\0"
_EDGE = "\x02"
"""Stands for the edge of a word, which is no character."""
_NOTHING = frozenset({""})
_WORD = re.compile(r"\w+")
_FOLDED_ODDLY = re.compile("[^\x00-\x7f\xdf-\u0130\u0132-\u017e\u0180-\u024f\u1ea0-\u1eff]")
"""Letters that may equal another, when case is ignored, of which ``str.lower`` does not make them; Latin ones do not."""

_Item = tuple[Any, Any]


class _Piece(NamedTuple):
    """Part of an expression: the strings it stands for, if they are few, and the gates that it gives."""

    strings: frozenset[str] | None
    gates: tuple[Gate, ...] = ()
    spaced_left: bool = False
    """Whether what it matches, if anything, begins with something that is no letter."""
    spaced_right: bool = False
    may_be_empty: bool = False


def gates_of(source: str, flags: int = 0) -> tuple[Gate, ...]:
    """Return the gates of an expression, the one that opens least often first and no more than three."""
    tree = import_module("re._parser").parse(source, flags)
    gates = () if tree.state.flags & re.ASCII else _Reader().sequence(list(tree), left=False, right=False).gates
    useful = {gate for gate in gates if cost_of(gate) < _ALMOST_ALWAYS}
    return tuple(sorted(useful, key=lambda gate: (cost_of(gate), sorted(gate)))[:_KEPT])


def _rarest(gates: Iterable[Gate]) -> Gate | None:
    return min(gates, key=lambda gate: (cost_of(gate), sorted(gate)), default=None)


class _Reader:
    """Reads a parsed expression; `left` and `right` always say whether the edge of a word is on that side."""

    def __init__(self) -> None:
        self._read: dict[tuple[int, bool, bool], _Piece] = {}

    def sequence(self, items: Sequence[_Item], *, left: bool, right: bool) -> _Piece:
        if not items:
            return _spelled_out(_NOTHING)
        outlines = [self._piece(item, left=False, right=False) for item in items]
        pieces = [
            self._piece(
                item,
                left=_edged(outlines[:number][::-1], left, "spaced_right"),
                right=_edged(outlines[number + 1 :], right, "spaced_left"),
            )
            for number, item in enumerate(items)
        ]
        gates = [gate for piece in pieces for gate in piece.gates]
        first = 0
        while first < len(pieces):
            stop, strings = _stretch(pieces, first)
            gates += _spelled(
                strings,
                left=_edged(pieces[:first][::-1], left, "spaced_right"),
                right=_edged(pieces[stop:], right, "spaced_left"),
            )
            if (first, stop) == (0, len(pieces)):
                return _spelled_out(strings)._replace(gates=tuple(gates))
            first = max(stop, first + 1)
        return _Piece(
            None,
            tuple(gates),
            spaced_left=_spaced(pieces, "spaced_left"),
            spaced_right=_spaced(pieces[::-1], "spaced_right"),
            may_be_empty=all(piece.may_be_empty for piece in pieces),
        )

    def _piece(self, item: _Item, *, left: bool, right: bool) -> _Piece:
        if str(item[0]) == "LITERAL":
            return _literal(item[1])
        key = id(item), left, right
        if key not in self._read:
            self._read[key] = self._made(item, left=left, right=right)
        return self._read[key]

    def _made(self, item: _Item, *, left: bool, right: bool) -> _Piece:
        operator, value = item
        match str(operator):
            case "IN":
                return _class_piece(value)
            case "AT":
                return _at_edge(str(value) != "AT_NON_BOUNDARY")
            case "ASSERT_NOT":
                return _at_edge(_forbids_letters(value[1]))
            case "ASSERT":
                inside = self.sequence(list(value[1]), left=False, right=False)
                spaced = inside.spaced_left if value[0] > 0 else inside.spaced_right
                return _at_edge(spaced and not inside.may_be_empty)._replace(gates=inside.gates)
            case "SUBPATTERN":
                return self.sequence(list(value[3]), left=left, right=right)
            case "ATOMIC_GROUP":
                return self.sequence(list(value), left=left, right=right)
            case "BRANCH":
                return _joined([self.sequence(list(branch), left=left, right=right) for branch in value[1]])
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                return self._repeat(value, left=left, right=right)
        return _Piece(None, may_be_empty=str(operator) in ("GROUPREF", "GROUPREF_EXISTS"))

    def _repeat(self, value: tuple[Any, Any, Any], *, left: bool, right: bool) -> _Piece:
        least, most, body = int(value[0]), int(value[1]), list(value[2])
        piece = self.sequence(body, left=left, right=right and most == 1)
        gates = piece.gates if least else ()
        spelled = _repeated(piece.strings, least, most)
        if spelled is not None:
            return _spelled_out(spelled)._replace(gates=gates)
        if least and piece.strings is not None:
            strings = _NOTHING
            for _ in range(least):
                if len(strings) * len(piece.strings) <= _MOST:
                    strings = frozenset(a + b for a, b in product(strings, piece.strings))
            gates = (*gates, *_spelled(strings, left=left, right=False))
        return _Piece(
            None,
            gates,
            spaced_left=piece.spaced_left,
            spaced_right=piece.spaced_right,
            may_be_empty=not least or piece.may_be_empty,
        )


def _repeated(strings: frozenset[str] | None, least: int, most: int) -> frozenset[str] | None:
    """Return what `least` to `most` of `strings` in a row stand for; None: too much."""
    if strings is None or most > _MOST:
        return None
    found: set[str] = set()
    power = _NOTHING
    for times in range(most + 1):
        if times >= least:
            found |= power
        if times == most:
            break
        if len(power) * len(strings) > _MOST:
            return None
        power = frozenset(a + b for a, b in product(power, strings))
    return frozenset(found) if len(found) <= _MOST else None


def _stretch(pieces: Sequence[_Piece], first: int) -> tuple[int, frozenset[str]]:
    """Return where the pieces from `first` on stop to be spelled out, and what they stand for together."""
    strings = _NOTHING
    for number in range(first, len(pieces)):
        more = pieces[number].strings
        if more is None or len(strings) * len(more) > _MOST:
            return number, strings
        strings = frozenset(a + b for a, b in product(strings, more))
    return len(pieces), strings


def _edged(pieces: Iterable[_Piece], outside: bool, spaced: str) -> bool:
    """Whether there is the edge of a word where these pieces, nearest first, begin."""
    for piece in pieces:
        if not getattr(piece, spaced):
            return False
        if not piece.may_be_empty:
            return True
    return outside


def _spaced(pieces: Iterable[_Piece], side: str) -> bool:
    """Whether what the pieces, outermost first, match has no letter at that end."""
    for piece in pieces:
        if not getattr(piece, side):
            return False
        if not piece.may_be_empty:
            return True
    return True


def _spelled(strings: frozenset[str], *, left: bool, right: bool) -> list[Gate]:
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
        elif len(beginning) >= SHORTEST_PREFIX:
            yield f"{beginning}*"
    yield from _MARKS.intersection(string)
    if any(character.isdigit() for character in string):
        yield DIGIT


def _spelled_out(strings: frozenset[str]) -> _Piece:
    filled = [string for string in strings if string]
    return _Piece(
        strings,
        spaced_left=not any(_is_word(string[0]) for string in filled),
        spaced_right=not any(_is_word(string[-1]) for string in filled),
        may_be_empty=len(filled) < len(strings),
    )


@cache
def _literal(code: int) -> _Piece:
    return _spelled_out(frozenset({chr(code).lower()}))


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _joined(branches: Sequence[_Piece]) -> _Piece:
    """Return the piece that is one of several."""
    gates: list[Gate] = []
    for each in branches:
        rarest = _rarest(each.gates)
        if rarest is None:
            break
        gates.append(rarest)
    common = (frozenset().union(*gates),) if len(gates) == len(branches) else ()
    strings = [each.strings for each in branches if each.strings is not None]
    spelled = frozenset().union(*strings)
    if len(strings) == len(branches) and len(spelled) <= _MOST:
        return _spelled_out(spelled)._replace(gates=common)
    return _Piece(
        None,
        common,
        spaced_left=all(each.spaced_left for each in branches),
        spaced_right=all(each.spaced_right for each in branches),
        may_be_empty=any(each.may_be_empty for each in branches),
    )


def _class_piece(members: Sequence[_Item]) -> _Piece:
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
                return _Piece(None)
    spelled = _spelled_out(frozenset(characters))
    return spelled._replace(strings=None) if _ANY_MARK in characters else spelled


def _at_edge(edge: bool) -> _Piece:
    """Return a piece that takes up no character."""
    return _spelled_out(frozenset({_EDGE if edge else ""}))


def _forbids_letters(items: Sequence[_Item]) -> bool:
    """Whether a negative look-around forbids every letter: ``(?!\\w)``, ``(?<!\\S)``."""
    if len(items) != 1 or str(items[0][0]) != "IN":
        return False
    members = {f"{operator} {value}" for operator, value in items[0][1]}
    return (
        not members.isdisjoint({"CATEGORY CATEGORY_WORD", "CATEGORY CATEGORY_NOT_SPACE"})
        and "NEGATE None" not in members
    )
