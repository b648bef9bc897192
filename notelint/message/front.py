"""What may stand before a message: front matter between fences, or a block of header lines."""

from __future__ import annotations

import re

from notelint.message.lines import Line
from notelint.message.model import FrontMatter, Header

__all__ = ["MAX_FRONT_MATTER", "front_matter", "header_block", "is_oversized"]

MAX_FRONT_MATTER = 65_536
"""Characters within which front matter must be closed; otherwise its fence is an ordinary line."""

_FENCES = {"---": ("yaml", ("---", "...")), "+++": ("toml", ("+++",))}
_HEADER = re.compile(
    r"(subject|from|to|cc|bcc|date|reply-to|in-reply-to|references|message-id|mime-version|fcc|content-[\w-]{1,40}|x-[\w-]{1,40})"
    r":[ \t]*",
    re.IGNORECASE,
)
_PEOPLE = frozenset({"from", "to", "cc", "bcc"})
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


def header_block(lines: list[Line]) -> list[Header]:
    """Return the header lines at the beginning, one for each line, or none when prose merely looks like one.

    Known header names only, and either a blank line after them or a subject among them; and people in "From" and "To":
    "From: the moment we met" is how a message may begin.
    """
    headers: list[Header] = []
    for line in lines:
        match = _HEADER.match(line.text)
        if not match:
            break
        if match.group(1).lower() in _PEOPLE and _PROSE.match(line.text, match.end()):
            break
        start, value = line.start + match.end(), line.text[match.end() :].rstrip(" \t")
        headers.append(Header(match.group(1).lower(), value, start, start + len(value)))
    closed = len(headers) < len(lines) and lines[len(headers)].is_blank
    named = any(header.name == "subject" for header in headers)
    return headers if headers and (closed or named or len(headers) == len(lines)) else []
