"""What may stand before a message: front matter between fences, or a block of header lines."""

from __future__ import annotations

import re

from notelint.message.lines import Line
from notelint.message.model import FrontMatter, Header

__all__ = ["MAX_FRONT_MATTER", "front_matter", "header_block", "is_oversized", "mail_headers"]

MAX_FRONT_MATTER = 65_536
"""Characters within which front matter must be closed; otherwise its fence is an ordinary line."""

_FENCES = {"---": ("yaml", ("---", "...")), "+++": ("toml", ("+++",))}
_NAMES = (
    r"subject|from|to|cc|bcc|fcc|date|reply-to|in-reply-to|references|message-id|mime-version|sender|user-agent|attach(?:ments?)?"
    r"|importance|priority|organization|mail-followup-to|pgp|lines|newsgroups|content-[\w-]{1,40}|x-[\w-]{1,60}"
)
"""Headers that mail programs put into the file in which a message is written, and that people write over a draft."""

_HEADER = re.compile(rf"({_NAMES}):[ \t]*", re.IGNORECASE)
_FIELD = re.compile(r"([!-9;-~]{1,200}):[ \t]*")
_PEOPLE = frozenset({"from", "to", "cc", "bcc", "sender", "reply-to"})
_PROSE = re.compile(r"[a-z]+[ ][a-z]+[ ][^@]*$")
"""Three words or more that begin in lower case: no list of people."""


def front_matter(lines: list[Line]) -> tuple[FrontMatter, int] | None:
    """Return the front matter at the very beginning and the number of lines it takes, or None."""
    if not lines or lines[0].text.rstrip() not in _FENCES:
        return None
    syntax, closers = _FENCES[lines[0].text.rstrip()]
    for count, line in enumerate(lines[1:], start=2):
        if line.start > MAX_FRONT_MATTER:
            return None
        if line.text.rstrip() in closers:
            return FrontMatter(syntax, lines[0].stop, line.start), count
    return None


def is_oversized(lines: list[Line]) -> bool:
    """Whether front matter begins the draft and is closed too far below to be read."""
    if not lines or lines[0].text.rstrip() not in _FENCES:
        return False
    _, closers = _FENCES[lines[0].text.rstrip()]
    return any(line.start > MAX_FRONT_MATTER and line.text.rstrip() in closers for line in lines[1:])


def header_block(lines: list[Line]) -> tuple[list[Header], int]:
    """Return the headers at the beginning and the number of lines they take; none when prose merely looks like them.

    Known header names only, and either a blank line after them or a subject among them; and people in "From" and "To":
    "From: the moment we met" is how a message may begin. A header goes on in lines that begin with white space, if a blank
    line follows them all.
    """
    headers, count = _headers(lines, _HEADER, folded=True)
    if headers and count < len(lines) and not lines[count].is_blank:
        headers, count = _headers(lines, _HEADER, folded=False)
    closed = count == len(lines) or lines[count].is_blank
    if headers and (closed or any(header.name == "subject" for header in headers)):
        return headers, count
    return [], 0


def mail_headers(lines: list[Line]) -> tuple[list[Header], int]:
    """Return the headers with which an email begins and the number of lines they take, whatever they are called."""
    return _headers(lines, _FIELD, folded=True)


def _headers(lines: list[Line], pattern: re.Pattern[str], *, folded: bool) -> tuple[list[Header], int]:
    headers: list[Header] = []
    for number, line in enumerate(lines):
        if folded and headers and line.text[:1] in (" ", "\t") and not line.is_blank:
            headers[-1] = _longer(headers[-1], line)
            continue
        match = pattern.match(line.text)
        if not match:
            return headers, number
        name = match.group(1).lower()
        if pattern is _HEADER and name in _PEOPLE and _PROSE.match(line.text, match.end()):
            return headers, number
        start, value = line.start + match.end(), line.text[match.end() :].rstrip(" \t")
        headers.append(Header(name, value, start, start + len(value)))
    return headers, len(lines)


def _longer(header: Header, line: Line) -> Header:
    """Return `header` with a line on which it goes on."""
    more = line.text.strip()
    return Header(header.name, f"{header.value} {more}".strip(), header.start, line.start + len(line.text.rstrip()))
