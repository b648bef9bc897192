"""A regular expression taken apart into its alternatives, each an expression of its own."""

from __future__ import annotations

import re

__all__ = ["alternatives_of"]

_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]|[^\\\[()|]+", re.DOTALL)
_WHOLE = re.compile(r"\\[1-9]|\(\?P=|\(\?\(|\(\?[a-zA-Z]+\)")
"""What refers to another part of the expression, or to all of it."""
_ASSERTION = re.compile(r"\\[bB]|[\^$]")


def alternatives_of(source: str) -> tuple[str, ...]:
    """Return the expressions of which `source` is the alternation, in the order in which they are tried.

    They are those at the top, or those of the one group between assertions: ``\\b(?:a|b)\\b`` is ``\\b(?:a)\\b`` and
    ``\\b(?:b)\\b``. What cannot be taken apart is its own only alternative.
    """
    if _WHOLE.search(source):
        return (source,)
    parts = _split(source)
    if len(parts) > 1:
        return tuple(parts)
    pieces = _pieces(source)
    groups = [number for number, piece in enumerate(pieces) if piece.startswith("(?:")]
    if len(groups) != 1 or not all(_asserts(piece) for number, piece in enumerate(pieces) if number != groups[0]):
        return (source,)
    before, after = "".join(pieces[: groups[0]]), "".join(pieces[groups[0] + 1 :])
    return tuple(f"{before}(?:{part}){after}" for part in _split(pieces[groups[0]][3:-1]))


def _split(source: str) -> list[str]:
    """Return what stands between the bars that are in no group."""
    parts, depth = [""], 0
    for sign in _TOKEN.findall(source):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


def _pieces(source: str) -> list[str]:
    """Return the groups of an expression and what stands between them."""
    pieces, depth = [""], 0
    for sign in _TOKEN.findall(source):
        if sign == "(" and not depth:
            pieces.append("")
        pieces[-1] += sign
        depth += (sign == "(") - (sign == ")")
        if sign == ")" and not depth:
            pieces.append("")
    return [piece for piece in pieces if piece]


def _asserts(piece: str) -> bool:
    """Whether a piece takes up no character."""
    return piece.startswith(("(?=", "(?!", "(?<=", "(?<!")) or not _ASSERTION.sub("", piece)
