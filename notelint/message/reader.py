"""A source taken apart into a message whose segments tile it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from notelint.errors import InputError
from notelint.mail.reader import as_mail
from notelint.message.comments import comment_lines
from notelint.message.ending import ending_marks
from notelint.message.front import MAX_FRONT_MATTER, front_matter, header_block, is_oversized, mail_headers
from notelint.message.lines import Line, lines_of
from notelint.message.model import FrontMatter, Header, Kind, Message, Segment
from notelint.message.opening import greeting_span
from notelint.message.quotes import foreign_lines
from notelint.source import Source

__all__ = ["read_message"]

_SPACE = re.compile(r"\s*")
_EXACT = frozenset({Kind.SUBJECT, Kind.METADATA})

MAX_LINES = 50_000
"""Lines that a message may have."""

LETTERHEAD_LINES = 16
"""Filled lines of letterhead (address, date) that may stand before a greeting."""


def read_message(source: Source, *, comment_prefix: str = "") -> Message:
    """Take `source` apart: an email, plain text, or Markdown with front matter, with or without a block of header lines.

    Args:
        source: the draft.
        comment_prefix: with what lines begin that are not sent; empty: there are none.

    Raises:
        InputError: too many lines, front matter that is too long, or an email that cannot be read.
    """
    source = as_mail(source)
    if source.text.count("\n") + source.text.count("\r") - source.text.count("\r\n") > MAX_LINES:
        raise InputError(f"{source.name}: more than {MAX_LINES:,} lines, which no message has", kind="too-large")
    lines = lines_of(source.text)
    front, headers, first = _mail_front(lines) if source.mail else _front(lines, name=source.name)
    marks: list[tuple[int, Kind]] = [(0, Kind.METADATA)] if first else []
    for header in headers:
        if header.name == "subject":
            marks += [(header.start, Kind.SUBJECT), (header.end, Kind.METADATA)]
    content = lines[first:]
    comments = comment_lines(content, comment_prefix) if comment_prefix else frozenset()
    marks += _content_marks(content, comments, flowed=source.mail is not None and source.mail.flowed)
    return Message(source, _tile(marks, source.text), tuple(headers), front)


def _mail_front(lines: list[Line]) -> tuple[None, list[Header], int]:
    """Return the headers of an email and the number of lines before its text."""
    headers, count = mail_headers(lines)
    return None, headers, count + (count < len(lines) and lines[count].is_blank)


def _front(lines: list[Line], *, name: str) -> tuple[FrontMatter | None, list[Header], int]:
    """Return front matter, headers and the number of lines that are neither."""
    front, first = front_matter(lines) or (None, 0)
    if front is None and is_oversized(lines):
        raise InputError(f"{name}: front matter over {MAX_FRONT_MATTER:,} characters", kind="too-large")
    skipped = first
    while front and skipped < len(lines) and lines[skipped].is_blank:
        skipped += 1
    headers, count = header_block(lines[skipped:])
    return front, headers, skipped + count if headers else first


def _content_marks(lines: list[Line], comments: frozenset[int], *, flowed: bool) -> list[tuple[int, Kind]]:
    """Return where each segment of the content begins."""
    foreign = {**foreign_lines(lines, flowed=flowed), **dict.fromkeys(comments, Kind.METADATA)}
    own = [line for number, line in enumerate(lines) if number not in foreign]
    opening = _opening_marks([line for line in own if not line.is_blank])
    body_start = opening[-1][0] if opening else own[0].start if own else 0
    greeting = " ".join(
        line.text[: body_start - line.start] for line in own if opening and _holds(line, opening[-2][0])
    )
    ending = ending_marks([line for line in _cut(own, body_start) if not line.is_blank], greeting=greeting)
    inner = _by_offset([*opening, *ending])
    marks: list[tuple[int, Kind]] = []
    kind = Kind.BODY
    for number, line in enumerate(lines):
        if number in foreign:
            if foreign.get(number - 1) is not foreign[number]:
                marks.append((line.start, foreign[number]))
            continue
        if number == 0 or number - 1 in foreign:
            marks.append((line.start, kind))
        while inner and inner[0][0] < line.stop:
            offset, kind = inner.pop(0)
            marks.append((offset, kind))
    return marks


def _holds(line: Line, offset: int) -> bool:
    return line.start <= offset < line.stop


def _opening_marks(filled: list[Line]) -> list[tuple[int, Kind]]:
    """Return where letterhead, greeting and body begin."""
    for number, line in enumerate(filled[:LETTERHEAD_LINES]):
        if span := greeting_span(line, first=number == 0, more=len(filled) > 1):
            before = [(filled[0].start, Kind.LETTERHEAD)] if number else []
            return [*before, (span[0], Kind.GREETING), (span[1], Kind.BODY)]
        words = line.text.split()
        if len(words) > 8 or (len(words) > 3 and words[-1].endswith(("?", "!", "."))):
            break
    return []


def _cut(lines: list[Line], start: int) -> Iterable[Line]:
    """Yield the lines from offset `start` on, the first one cut there."""
    for line in lines:
        if line.start >= start:
            yield line
        elif line.end > start:
            yield Line(line.text[start - line.start :], start, line.end, line.stop)


def _by_offset(marks: list[tuple[int, Kind]]) -> list[tuple[int, Kind]]:
    return sorted(marks, key=lambda mark: mark[0])


def _tile(marks: list[tuple[int, Kind]], text: str) -> tuple[Segment, ...]:
    """Make segments of `marks`: each goes to the next mark; white space goes to the one before; one kind is joined."""
    marks = [(start if kind in _EXACT else _skip_space(text, start), kind) for start, kind in marks]
    segments: list[Segment] = []
    ends = [*(start for start, _ in marks), len(text)][1:]
    for (start, kind), end in zip(marks, ends, strict=True):
        if start == end and kind is not Kind.SUBJECT:
            continue
        if segments and segments[-1].kind is kind and kind is not Kind.SUBJECT:
            segments[-1] = Segment(kind, segments[-1].start, end)
        else:
            segments.append(Segment(kind, start, end))
    if not segments:
        return (Segment(Kind.BODY, 0, len(text)),) if text else ()
    segments[0] = Segment(segments[0].kind, 0, segments[0].end)
    return tuple(segments)


def _skip_space(text: str, start: int) -> int:
    match = _SPACE.match(text, start)
    return match.end() if match else start
