"""An email taken apart by the standard library, within limits that keep its cost small."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.feedparser import BytesFeedParser
from email.message import Message
from email.policy import compat32

from notelint.errors import InputError
from notelint.files import MAX_MAIL_BYTES

__all__ = [
    "MAX_DEPTH",
    "MAX_HEADER",
    "MAX_HEADERS",
    "MAX_LINES",
    "MAX_PARTS",
    "Part",
    "parse",
    "parts_of",
]

MAX_LINES = 100_000
"""Lines that an email may have: 5 MiB of base64 take 70,000, and the parser's cost grows with lines times depth."""

MAX_PARTS = 200
MAX_DEPTH = 20
"""How deeply parts may lie in one another."""

MAX_HEADER = 8_192
"""Characters that one header may have: the standard library takes the square of its length to read some."""

MAX_HEADERS = 65_536
"""Characters that the headers of one part may have together."""

_LINE = re.compile(rb"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")


class Part(Message):
    """A part of an email.

    Attributes:
        first_line: number of the line of the file, from 1, on which its text begins; None: it has none.
        depth: how many parts it lies in.
    """

    first_line: int | None = None
    depth = 0

    def __init__(self, progress: _Progress) -> None:
        """Begin a part where `progress` is."""
        super().__init__(policy=compat32)
        self._progress = progress
        self._length = 0
        progress.count_part()

    def set_raw(self, name: str, value: str) -> None:
        """Take a header as it stands in the file; the parser calls this."""
        self._length += len(name) + len(value)
        if len(value) > MAX_HEADER or len(name) > MAX_HEADER:
            raise self._progress.refusal(f"a header longer than {MAX_HEADER:,} characters")
        if self._length > MAX_HEADERS:
            raise self._progress.refusal(f"headers longer than {MAX_HEADERS:,} characters together")
        super().set_raw(name, value)

    def attach(self, payload: Message) -> None:  # type: ignore[override]
        """Take a part into this one; the parser calls this."""
        if isinstance(payload, Part):
            payload.depth = self.depth + 1
            if payload.depth > MAX_DEPTH:
                raise self._progress.refusal(f"parts nested more than {MAX_DEPTH} deep")
        super().attach(payload)

    def set_payload(self, payload: object, charset: object = None) -> None:
        """Take the text of this part, whose lines are the last ones read; the parser calls this."""
        if isinstance(payload, str):
            endings = payload.count("\n") + payload.count("\r") - payload.count("\r\n")
            lines = endings + (payload != "" and payload[-1] not in "\r\n")
            self.first_line = self._progress.line - lines
        super().set_payload(payload, charset)  # type: ignore[call-overload]


class _Progress:
    """How far the parser has come in one email."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._parts = 0
        self.line = 0
        """Number of the line that the parser was given last."""

    def count_part(self) -> None:
        self._parts += 1
        if self._parts > MAX_PARTS:
            raise self.refusal(f"more than {MAX_PARTS} parts")

    def refusal(self, what: str) -> InputError:
        return InputError(f"{self._name}: an email with {what}", kind="too-large")


def parse(raw: bytes, *, name: str) -> Part:
    """Return the parts of an email.

    Raises:
        InputError: it is larger, longer, deeper or has more parts than any message needs.
    """
    progress = _Progress(name)
    if len(raw) > MAX_MAIL_BYTES:
        raise progress.refusal(f"more than {MAX_MAIL_BYTES:,} bytes")
    if raw.count(b"\n") + raw.count(b"\r") - raw.count(b"\r\n") > MAX_LINES:
        raise progress.refusal(f"more than {MAX_LINES:,} lines")
    parser = BytesFeedParser(lambda: Part(progress), policy=compat32)
    try:
        for line in _LINE.findall(raw):
            progress.line += 1
            parser.feed(line)
        progress.line += 1
        root = parser.close()
    except RecursionError as error:
        raise progress.refusal(f"parts nested more than {MAX_DEPTH} deep") from error
    assert isinstance(root, Part)  # noqa: S101 - the factory makes nothing else
    return root


def parts_of(part: Part) -> Iterator[Part]:
    """Yield the parts that hold something, in order; a mail within the mail is one of them and is not entered."""
    if part.get_content_maintype() == "multipart" and part.is_multipart():
        for inner in part.get_payload():
            if isinstance(inner, Part):
                yield from parts_of(inner)
    else:
        yield part
