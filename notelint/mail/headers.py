"""The headers at the top of an email, with the lines on which they stand, and what their encoded words say."""

from __future__ import annotations

import re
from dataclasses import dataclass

from notelint.errors import InputError

__all__ = ["RawHeader", "decoded", "raw_headers", "starts_like_mail"]

_FIELD = re.compile(rb"([!-9;-~]+):")
_ENCODED = re.compile(r"=\?[^?\s]{1,60}\?[bBqQ]\?")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_TELLTALE = re.compile(
    rb"(?:MIME-Version|Content-Type|Content-Transfer-Encoding|Message-ID|Received|Return-Path|DKIM-Signature):",
    re.IGNORECASE,
)
"""Headers that programs write and people do not: with one of them a text is an email, whatever it is called."""

_LINE = re.compile(rb"([^\r\n]*)(?:\r\n|\r|\n|\Z)")
_MOST_LINES = 2_000


@dataclass(frozen=True)
class RawHeader:
    """A header as it stands in the file: ``name`` in lower case, its ``raw`` lines with their endings, their numbers."""

    name: str
    raw: bytes
    line: int
    lines: int

    @property
    def value(self) -> bytes:
        """What stands after the colon, on one line."""
        return re.sub(rb"[\r\n]+", b"", self.raw.partition(b":")[2]).strip()


def raw_headers(raw: bytes) -> tuple[list[RawHeader], int]:
    """Return the headers at the beginning of `raw`, and the number of the line on which the text begins."""
    headers: list[RawHeader] = []
    position, number = 0, 1
    while (match := _LINE.match(raw, position)) and match.end() > position and number <= _MOST_LINES:
        text = match.group(1)
        if not text.strip():
            return headers, number + 1
        field = _FIELD.match(text)
        if field:
            headers.append(RawHeader(field.group(1).decode("ascii").lower(), match.group(), number, 1))
        elif headers and text[:1] in b" \t":
            last = headers[-1]
            headers[-1] = RawHeader(last.name, last.raw + match.group(), last.line, last.lines + 1)
        else:
            return headers, number
        position, number = match.end(), number + 1
    return headers, number


def starts_like_mail(raw: bytes) -> bool:
    """Whether `raw` begins with headers that only a program writes."""
    position = 0
    while (match := _LINE.match(raw, position)) and match.end() > position and match.group(1).strip():
        text = match.group(1)
        if _TELLTALE.match(text):
            return True
        if not _FIELD.match(text) and not (position and text[:1] in b" \t"):
            return False
        position = match.end()
    return False


def decoded(header: RawHeader, *, name: str) -> tuple[str, bool]:
    """Return what a header says, and whether it had to be decoded.

    Raises:
        InputError: its encoded words cannot be read.
    """
    text = _text(header.value)
    if not _ENCODED.search(text):
        return text, False
    from email.errors import HeaderParseError
    from email.header import decode_header

    try:
        pieces = decode_header(text)
    except (HeaderParseError, ValueError) as error:
        raise InputError(f"{name}: the header {header.name} cannot be decoded", kind="undecodable") from error
    return _CONTROL.sub(" ", "".join(_piece(*piece) for piece in pieces)).strip(), True


def _text(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _piece(text: bytes | str, charset: str | None) -> str:
    if isinstance(text, str):
        return text
    try:
        return text.decode(charset or "ascii", "replace")
    except (LookupError, ValueError):
        return _text(text)
