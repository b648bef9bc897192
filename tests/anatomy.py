"""The drafts under corpora/anatomy: their text without marks, and the segments that were marked by hand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from corpus import CORPORA
from notelint.message.model import Kind
from notelint.message.reader import read_message
from notelint.source import Source

_HEAD = re.compile(r"=== (?P<number>\d+) \| (?P<channel>[\w-]+) \| (?P<what>.*)\n")
_MARK = re.compile(r"«(?P<kind>[a-z]+)»")

Piece = tuple[str, int, int]
"""Kind and span of a segment, without the white space around it."""


@dataclass(frozen=True)
class Specimen:
    """A draft of the golden set."""

    name: str
    channel: str
    what: str
    text: str
    pieces: tuple[Piece, ...]

    def found(self) -> tuple[Piece, ...]:
        """Return the segments that notelint finds."""
        message = read_message(Source(self.name, self.text))
        pieces = ((str(part.kind), *message.trimmed(part)) for part in message.segments)
        return tuple(piece for piece in pieces if piece[1] < piece[2] or piece[0] == Kind.SUBJECT)

    def right(self) -> int:
        """Return how many of the marked segments are found, with kind, start and end."""
        return sum((Counter(self.pieces) & Counter(self.found())).values())


@cache
def specimens() -> tuple[Specimen, ...]:
    """Return all drafts, in order."""
    return tuple(
        specimen
        for path in sorted((CORPORA / "anatomy").glob("batch-*.md"))
        for specimen in _specimens(path.read_text("utf-8"), batch=path.stem)
    )


def _specimens(text: str, *, batch: str) -> Iterator[Specimen]:
    heads = list(_HEAD.finditer(text))
    for number, head in enumerate(heads):
        end = heads[number + 1].start() if number + 1 < len(heads) else len(text)
        draft, pieces = _unmarked(text[head.end() : end].rstrip("\n") + "\n")
        yield Specimen(f"{batch} {head['number']}", head["channel"], head["what"], draft, pieces)


def _unmarked(marked: str) -> tuple[str, tuple[Piece, ...]]:
    """Return a draft without its marks, and its segments; two of one kind in a row are one."""
    text, starts = "", []
    position = 0
    for mark in _MARK.finditer(marked):
        text += marked[position : mark.start()]
        starts.append((str(Kind(mark["kind"])), len(text)))
        position = mark.end()
    text += marked[position:]
    starts = [start for number, start in enumerate(starts) if not number or start[0] != starts[number - 1][0]]
    ends = [*(start for _, start in starts), len(text)][1:]
    return text, tuple(
        (kind, start, start + len(text[start:end].rstrip())) for (kind, start), end in zip(starts, ends, strict=True)
    )


if __name__ == "__main__":
    import sys

    chosen = [one for one in specimens() if one.name.startswith(tuple(sys.argv[1:] or [""]))]
    for one in chosen:
        if one.right() < len(one.pieces):
            print(f"=== {one.name} | {one.channel} | {one.what}")
            for sign, some, others in (("-", one.pieces, one.found()), ("+", one.found(), one.pieces)):
                for kind, start, end in some:
                    if (kind, start, end) not in others:
                        print(f"{sign} {kind:10} {one.text[start:end][:60]!r} ... {one.text[start:end][-30:]!r}")
    right, marked = sum(one.right() for one in chosen), sum(len(one.pieces) for one in chosen)
    print(f"{right} of {marked} segments right ({right / marked:.1%}) in {len(chosen)} drafts")
