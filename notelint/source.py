"""Bytes to text, once, and offsets to lines and columns.

Nothing is rewritten: line endings stay as they are, and `Source.encode` gives back the very bytes that were read. Offsets
are code points of the decoded text without its byte order mark. A line ends at CR LF, LF or CR and at nothing else, so
that a form feed or U+2028 moves no line number.
"""

from __future__ import annotations

import codecs
import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import BinaryIO, NamedTuple

from notelint.errors import InputError
from notelint.files import MAX_BYTES, read_bytes

__all__ = ["MAX_BYTES", "Mail", "Position", "Source", "read_bytes", "read_source", "read_stream"]

_LINE_END = re.compile(r"\r\n|\r|\n")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_MARKS = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}
"""The encodings that only their byte order mark tells from others."""
_SPOKEN = {"cp1252": "Windows-1252"}
_NUL = "binary, not text (it contains a NUL byte)"


class Position(NamedTuple):
    """A place for people: both numbers count from 1; columns are code points."""

    line: int
    column: int


@dataclass(frozen=True)
class Mail:
    """What is known of an email beside the text that is linted.

    Attributes:
        attachments: names of the files that are attached.
        flowed: whether lines that end in a space go on in the next one (RFC 3676).
        numbers: the number of each line of the text in the file; empty when they are the same.
        decoded_from: offset from which on lines are counted in the decoded text, from 1; None: everywhere in the file.
        decoded_headers: spans of the headers that had to be decoded, whose columns are not those of the file.
        is_whole: whether the text is the whole file, so that it can be written back.
        notices: remarks for the user.
    """

    attachments: tuple[str, ...] = ()
    flowed: bool = False
    numbers: tuple[int, ...] = ()
    decoded_from: int | None = None
    decoded_headers: tuple[tuple[int, int], ...] = ()
    is_whole: bool = True
    notices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Source:
    """A draft exactly as read.

    Attributes:
        name: what the user called it, as printed in front of every finding.
        text: the decoded text, without a byte order mark.
        encoding: ``utf-8``, ``cp1252``, ``utf-16-le`` or ``utf-16-be``.
        bom: whether the bytes began with a byte order mark; UTF-16 always does.
        mail: what else is known if it is an email.
    """

    name: str
    text: str
    encoding: str = "utf-8"
    bom: bool = False
    mail: Mail | None = None

    def __post_init__(self) -> None:
        if _SURROGATE.search(self.text):
            raise InputError(f"{self.name}: not text (it contains half a surrogate pair)", kind="undecodable")

    @classmethod
    def from_bytes(cls, raw: bytes, *, name: str) -> Source:
        """Decode `raw`: as UTF-16 if it begins with that byte order mark, else as UTF-8, else as Windows-1252.

        Raises:
            InputError: the bytes are binary, too many, or in none of these encodings.
        """
        if len(raw) > MAX_BYTES:
            raise InputError(f"{name}: larger than {MAX_BYTES:,} bytes, which no message is", kind="too-large")
        for encoding, mark in _MARKS.items():
            if raw.startswith(mark):
                return cls._from_utf_16(raw[len(mark) :], encoding, name=name)
        if b"\0" in raw:
            wide = 0 in (raw[:2] if len(raw) % 2 == 0 else b"")
            hint = "; if it is UTF-16, save it with a byte order mark or as UTF-8" if wide else ""
            raise InputError(f"{name}: {_NUL}{hint}", kind="binary")
        bom = raw.startswith(codecs.BOM_UTF8)
        for encoding in ("utf-8", "cp1252"):
            try:
                text = raw.removeprefix(codecs.BOM_UTF8).decode(encoding)
            except UnicodeDecodeError:
                continue
            return cls(name=name, text=text, encoding=encoding, bom=bom)
        raise InputError(f"{name}: neither UTF-8 nor Windows-1252 text", kind="undecodable")

    @classmethod
    def _from_utf_16(cls, raw: bytes, encoding: str, *, name: str) -> Source:
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError as error:
            raise InputError(
                f"{name}: not UTF-16 text, though it begins with that byte order mark", kind="undecodable"
            ) from error
        if "\0" in text:
            raise InputError(f"{name}: {_NUL}", kind="binary")
        return cls(name=name, text=text, encoding=encoding, bom=True)

    def encode(self, text: str) -> bytes:
        """Return `text` in the encoding of the draft, byte order mark included: what is written in place of the draft.

        ``source.encode(source.text)`` are the bytes that were read.

        Raises:
            InputError: `text` holds a character that the encoding lacks; ``kind`` is ``unencodable``.
        """
        mark = _MARKS.get(self.encoding, codecs.BOM_UTF8) if self.bom else b""
        try:
            return mark + text.encode(self.encoding)
        except UnicodeEncodeError as error:
            character = f"U+{ord(text[error.start]):04X}"
            raise InputError(
                f"{self.name}: {character} cannot be written in {_SPOKEN.get(self.encoding, self.encoding)}; save the draft as UTF-8",
                kind="unencodable",
            ) from error

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """Offset of the first character of every line."""
        return (0, *(match.end() for match in _LINE_END.finditer(self.text)))

    @cached_property
    def line_ending(self) -> str:
        """How the first line ends: what a line that is put in must end with."""
        found = _LINE_END.search(self.text)
        return found.group() if found else "\n"

    def position(self, offset: int) -> Position:
        """Return the line and column of `offset`; the line is that of the file, where an email has one for it."""
        line = self.row(offset)
        column = offset - self.line_starts[line - 1] + 1
        return Position(self.mail.numbers[line - 1] if self.mail and self.mail.numbers else line, column)

    def row(self, offset: int) -> int:
        """Return the number of the line of the text, from 1, in which `offset` lies."""
        return bisect_right(self.line_starts, offset)

    def is_decoded(self, offset: int) -> bool:
        """Whether `offset` lies in what stands encoded in the file, so that its line is one of the decoded text."""
        return self.mail is not None and self.mail.decoded_from is not None and offset >= self.mail.decoded_from

    def is_decoded_header(self, offset: int) -> bool:
        """Whether `offset` lies in a header that stands encoded in the file, on that line but in other columns."""
        return self.mail is not None and any(start <= offset <= end for start, end in self.mail.decoded_headers)

    def line_text(self, line: int) -> str:
        """Return line number `line` of the text (from 1; see `row`) without its ending."""
        start = self.line_starts[line - 1]
        end = self.line_starts[line] if line < len(self.line_starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")


def read_source(path: str) -> Source:
    """Read and decode the draft at `path`."""
    return Source.from_bytes(read_bytes(path), name=path)


def read_stream(stream: BinaryIO, *, name: str) -> Source:
    """Read and decode a draft from `stream`, and call it `name`."""
    return Source.from_bytes(stream.read(MAX_BYTES + 1), name=name)
