"""The difference between two texts as few small edits, so that cursors and marks in between stay where they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from notelint.findings import Edit

__all__ = ["changes"]

_PIECE = re.compile(r"[^\S\r\n]+|\r\n|\r|\n|\w+|[^\w\s]")
_MANY = 4000
"""Pieces above which the texts are not compared piece by piece, which takes up to the square of their number."""


def changes(before: str, after: str) -> Iterator[Edit]:
    """Yield the edits that make `after` of `before`, in order; they do not overlap."""
    old, new = _PIECE.findall(before), _PIECE.findall(after)
    if len(old) + len(new) > _MANY:
        yield from _around(before, after)
        return
    starts = _starts(old)
    for tag, first, last, left, right in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            yield Edit(starts[first], starts[last], "".join(new[left:right]))


def _starts(pieces: list[str]) -> list[int]:
    starts = [0]
    for piece in pieces:
        starts.append(starts[-1] + len(piece))
    return starts


def _around(before: str, after: str) -> Iterator[Edit]:
    """Yield one edit of everything between the common beginning and the common end; no line ending is split."""
    if before == after:
        return
    shorter = min(len(before), len(after))
    start = next((place for place in range(shorter) if before[place] != after[place]), shorter)
    start -= before[start - 1 : start + 1] == "\r\n" or after[start - 1 : start + 1] == "\r\n"
    rest = shorter - start
    end = next((place for place in range(rest) if before[-1 - place] != after[-1 - place]), rest)
    end -= end > 0 and "\r\n" in (before[-end - 1 :][:2], after[-end - 1 :][:2])
    yield Edit(start, len(before) - end, after[start : len(after) - end])
