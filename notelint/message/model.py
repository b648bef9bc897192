"""Segments, headers and the message they make up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from notelint.source import Source

__all__ = ["PROSE", "FrontMatter", "Header", "Kind", "Message", "Segment"]


class Kind(StrEnum):
    """What a segment is."""

    METADATA = "metadata"
    SUBJECT = "subject"
    LETTERHEAD = "letterhead"
    GREETING = "greeting"
    BODY = "body"
    CLOSING = "closing"
    SIGNATURE = "signature"
    POSTSCRIPT = "postscript"
    QUOTE = "quote"
    CODE = "code"


PROSE = frozenset({Kind.SUBJECT, Kind.GREETING, Kind.BODY, Kind.CLOSING, Kind.POSTSCRIPT})
"""The kinds that are the writer's own prose: checks of wording look at these and at nothing else."""


@dataclass(frozen=True)
class Segment:
    """A part of the text: its kind and its half-open span in code points, white space after it included."""

    kind: Kind
    start: int
    end: int


@dataclass(frozen=True)
class Header:
    """One header line of a draft: ``name`` in lower case, ``value`` with its span."""

    name: str
    value: str
    start: int
    end: int


@dataclass(frozen=True)
class FrontMatter:
    """Front matter between fences: its syntax (``yaml`` or ``toml``) and the span of what is between them."""

    syntax: str
    start: int
    end: int


@dataclass(frozen=True)
class Message:
    """A draft with its parts named.

    The segments tile the source: they are sorted, do not overlap, leave nothing out, and only the subject may be empty.
    """

    source: Source
    segments: tuple[Segment, ...]
    headers: tuple[Header, ...] = ()
    front_matter: FrontMatter | None = None

    @property
    def text(self) -> str:
        return self.source.text

    def slice(self, start: int, end: int) -> str:
        return self.source.text[start:end]

    def trimmed(self, segment: Segment) -> tuple[int, int]:
        """Return the span of `segment` without the white space around it."""
        return self.trim(segment.start, segment.end)

    def trim(self, start: int, end: int) -> tuple[int, int]:
        """Return the span ``start, end`` without the white space at both ends."""
        piece = self.source.text[start:end]
        left = len(piece) - len(piece.lstrip())
        return (start + left, start + len(piece.rstrip())) if left < len(piece) else (start, start)

    def sent_pieces(self) -> Iterator[str]:
        """Yield what is sent: all but metadata and subject, from the beginning of the line of the first word."""
        kept = [part for part in self.segments if part.kind not in (Kind.METADATA, Kind.SUBJECT)]
        for part in kept:
            # White space after a segment belongs to it; that before the first word of a line belongs to the line.
            indented = part is kept[0] and part is not self.segments[0]
            yield self.slice(
                self.source.line_starts[self.source.row(part.start) - 1] if indented else part.start, part.end
            )

    def parts(self, *kinds: Kind) -> Iterator[Segment]:
        """Yield the segments of these kinds, in order."""
        return iter([segment for segment in self.segments if segment.kind in kinds])

    def part(self, kind: Kind) -> Segment | None:
        """Return the first segment of this kind."""
        return next(self.parts(kind), None)

    def header(self, name: str) -> Header | None:
        """Return the first header called `name` (in lower case)."""
        return next((header for header in self.headers if header.name == name), None)

    @cached_property
    def is_empty(self) -> bool:
        """Whether nothing but metadata, quotes and a subject is there."""
        said = Kind.GREETING, Kind.BODY, Kind.CLOSING, Kind.POSTSCRIPT, Kind.SIGNATURE, Kind.LETTERHEAD
        return not any(re.search(r"\S", self.slice(part.start, part.end)) for part in self.parts(*said))

    @cached_property
    def body_start(self) -> int:
        """Where the first word of the sender stands: where a missing greeting belongs."""
        own = self.parts(Kind.GREETING, Kind.BODY, Kind.CLOSING, Kind.SIGNATURE, Kind.POSTSCRIPT)
        first = next(own, None)
        return self.trimmed(first)[0] if first else len(self.text)

    @cached_property
    def body_end(self) -> int:
        """Where the body stops: where something that the body lacks belongs."""
        ends = [self.trimmed(part)[1] for part in self.parts(Kind.BODY)]
        if ends:
            return ends[-1]
        greeting = self.part(Kind.GREETING)
        return self.trimmed(greeting)[1] if greeting else self.body_start
