"""The gates of a regular expression, derived from the expression itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import Any

from notelint.gate_costs import cost_of
from notelint.gate_pieces import (
    NOTHING,
    Item,
    Piece,
    at_edge,
    class_piece,
    followed,
    gates_of_strings,
    joined,
    literal,
    rarity,
    repeated,
    spelled_out,
)
from notelint.gates import Gate

__all__ = ["gates_of"]

_KEPT = 3
_ALMOST_ALWAYS = 2_500
"""Of a thousand sentences, as `cost_of` estimates."""


def gates_of(source: str, flags: int = 0) -> tuple[Gate, ...]:
    """Return the gates of an expression, the one that opens least often first and no more than three."""
    tree = import_module("re._parser").parse(source, flags)
    gates = () if tree.state.flags & re.ASCII else _Reader().sequence(list(tree), left=False, right=False).gates
    useful = {gate for gate in gates if cost_of(gate) < _ALMOST_ALWAYS}
    return tuple(sorted(useful, key=rarity)[:_KEPT])


class _Reader:
    """Reads a parsed expression; `left` and `right` always say whether the edge of a word is on that side."""

    def __init__(self) -> None:
        self._read: dict[tuple[int, bool, bool], Piece] = {}

    def sequence(self, items: Sequence[Item], *, left: bool, right: bool) -> Piece:
        if not items:
            return spelled_out(NOTHING)
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
            gates += gates_of_strings(
                strings,
                left=_edged(pieces[:first][::-1], left, "spaced_right"),
                right=_edged(pieces[stop:], right, "spaced_left"),
            )
            if (first, stop) == (0, len(pieces)):
                return spelled_out(strings)._replace(gates=tuple(gates))
            first = max(stop, first + 1)
        return Piece(
            None,
            tuple(gates),
            spaced_left=_spaced(pieces, "spaced_left"),
            spaced_right=_spaced(pieces[::-1], "spaced_right"),
            may_be_empty=all(piece.may_be_empty for piece in pieces),
        )

    def _piece(self, item: Item, *, left: bool, right: bool) -> Piece:
        if str(item[0]) == "LITERAL":
            return literal(item[1])
        key = id(item), left, right
        if key not in self._read:
            self._read[key] = self._made(item, left=left, right=right)
        return self._read[key]

    def _made(self, item: Item, *, left: bool, right: bool) -> Piece:
        operator, value = item
        match str(operator):
            case "IN":
                return class_piece(value)
            case "AT":
                return at_edge(str(value) != "AT_NON_BOUNDARY")
            case "ASSERT_NOT":
                return at_edge(_forbids_letters(value[1]))
            case "ASSERT":
                inside = self.sequence(list(value[1]), left=False, right=False)
                spaced = inside.spaced_left if value[0] > 0 else inside.spaced_right
                return at_edge(spaced and not inside.may_be_empty)._replace(gates=inside.gates)
            case "SUBPATTERN":
                return self.sequence(list(value[3]), left=left, right=right)
            case "ATOMIC_GROUP":
                return self.sequence(list(value), left=left, right=right)
            case "BRANCH":
                return joined([self.sequence(list(branch), left=left, right=right) for branch in value[1]])
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                return self._repeat(value, left=left, right=right)
        return Piece(None, may_be_empty=str(operator) in ("GROUPREF", "GROUPREF_EXISTS"))

    def _repeat(self, value: tuple[Any, Any, Any], *, left: bool, right: bool) -> Piece:
        least, most, body = int(value[0]), int(value[1]), list(value[2])
        piece = self.sequence(body, left=left, right=right and most == 1)
        gates = piece.gates if least else ()
        spelled = repeated(piece.strings, least, most)
        if spelled is not None:
            return spelled_out(spelled)._replace(gates=gates)
        if least and piece.strings is not None:
            strings = NOTHING
            for _ in range(least):
                strings = followed(strings, piece.strings) or strings
            gates = (*gates, *gates_of_strings(strings, left=left, right=False))
        return Piece(
            None,
            gates,
            spaced_left=piece.spaced_left,
            spaced_right=piece.spaced_right,
            may_be_empty=not least or piece.may_be_empty,
        )


def _stretch(pieces: Sequence[Piece], first: int) -> tuple[int, frozenset[str]]:
    """Return where the pieces from `first` on stop to be spelled out, and what they stand for together."""
    strings = NOTHING
    for number in range(first, len(pieces)):
        more = pieces[number].strings
        longer = None if more is None else followed(strings, more)
        if longer is None:
            return number, strings
        strings = longer
    return len(pieces), strings


def _edged(pieces: Iterable[Piece], outside: bool, spaced: str) -> bool:
    """Whether there is the edge of a word where these pieces, nearest first, begin."""
    for piece in pieces:
        if not getattr(piece, spaced):
            return False
        if not piece.may_be_empty:
            return True
    return outside


def _spaced(pieces: Iterable[Piece], side: str) -> bool:
    """Whether what the pieces, outermost first, match has no letter at that end."""
    for piece in pieces:
        if not getattr(piece, side):
            return False
        if not piece.may_be_empty:
            return True
    return True


def _forbids_letters(items: Sequence[Item]) -> bool:
    """Whether a negative look-around forbids every letter: ``(?!\\w)``, ``(?<!\\S)``."""
    if len(items) != 1 or str(items[0][0]) != "IN":
        return False
    members = {f"{operator} {value}" for operator, value in items[0][1]}
    return (
        not members.isdisjoint({"CATEGORY CATEGORY_WORD", "CATEGORY CATEGORY_NOT_SPACE"})
        and "NEGATE None" not in members
    )
