"""An email file to a source: its headers, then its text, each line with the number that it has in the file."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from notelint.files import MAX_MAIL_BYTES
from notelint.mail.headers import RawHeader, decoded, raw_headers, starts_like_mail
from notelint.source import Mail, Source

if TYPE_CHECKING:
    from notelint.mail.body import Body

__all__ = ["as_mail", "is_mail", "mail_source"]

_SHOWN = frozenset("from to cc bcc reply-to date subject in-reply-to references message-id x-send-later-at".split())
"""The headers that say something about the situation."""

_LINE_END = re.compile(r"\r\n|\r|\n")


def is_mail(raw: bytes, *, name: str) -> bool:
    """Whether the bytes are an email: a file called so that begins with headers, or headers that only programs write."""
    if name.lower().endswith(".eml"):
        return bool(raw_headers(raw[:MAX_MAIL_BYTES])[0])
    return starts_like_mail(raw[:MAX_MAIL_BYTES])


def as_mail(source: Source) -> Source:
    """Return `source` itself, or, if it is an email that was read as plain text, what the reader of the mail sees."""
    if source.mail is not None:
        return source
    raw = source.text.encode("utf-8")
    if not is_mail(raw, name=source.name):
        return source
    return replace(mail_source(raw, name=source.name, charset="utf-8"), encoding=source.encoding, bom=source.bom)


def mail_source(raw: bytes, *, name: str, charset: str | None = None) -> Source:
    """Return an email as a source.

    Where nothing in it is encoded, the text is the whole file. Otherwise it is made of the headers that matter, an empty
    line and the text of the mail.

    Args:
        raw: the file.
        name: what the user calls it.
        charset: the charset of what is not encoded, whatever the mail says, for a file that somebody has decoded.

    Raises:
        InputError: it is too large, too deep, or has no text that can be read.
    """
    # The parser of the standard library is large, and most drafts are no mail.
    from notelint.mail.body import attachments, body_of
    from notelint.mail.structure import parse

    root = parse(raw, name=name)
    headers, first_line = raw_headers(raw)
    body = body_of(root, name=name, charset=charset)
    attached = attachments(root)
    if (
        body.encoding is None
        and not root.is_multipart()
        and (whole := _whole(raw, headers, body, name=name, charset=charset))
    ):
        return whole
    view = _View()
    for header in headers:
        if header.name in _SHOWN:
            view.add_header(header, name=name)
    view.add("\n", (first_line - 1,))
    offset = view.length
    exact = body.encoding is None and body.first_line is not None
    view.add(body.text, _numbers(body.text, body.first_line or 1))
    notices = body.notices
    if not exact:
        notices += (
            f"the text of this email is encoded ({body.encoding or 'in part'}): its lines are those of the decoded text, and no fix is applied to it",
        )
    mail = Mail(
        attachments=attached,
        flowed=exact and body.flowed,
        numbers=tuple(view.numbers),
        decoded_from=None if exact else offset,
        decoded_headers=tuple(view.decoded),
        is_whole=False,
        notices=notices,
    )
    return Source(name, "".join(view.pieces), mail=mail)


def _whole(raw: bytes, headers: list[RawHeader], body: Body, *, name: str, charset: str | None) -> Source | None:
    """Return the file as it is, if that can be read so; None: one of its headers is encoded."""
    if any(decoded(header, name=name)[1] for header in headers if header.name in _SHOWN):
        return None
    codec = charset or body.codec
    bom = raw.startswith(b"\xef\xbb\xbf")
    try:
        text = raw[3 if bom else 0 :].decode(codec)
    except ValueError:
        return None
    mail = Mail(flowed=body.flowed, notices=body.notices)
    return Source(name, text, encoding=codec, bom=bom, mail=mail)


@dataclass
class _View:
    """Text made of pieces of a file, and for each of its lines the number of a line of the file."""

    pieces: list[str] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    decoded: list[tuple[int, int]] = field(default_factory=list)
    length: int = 0

    def add(self, text: str, numbers: Iterable[int]) -> None:
        self.pieces.append(text)
        self.numbers += numbers
        self.length += len(text)

    def add_header(self, header: RawHeader, *, name: str) -> None:
        value, was_encoded = decoded(header, name=name)
        if was_encoded:
            written = header.raw.partition(b":")[0].decode("ascii")
            start = self.length + len(written) + 2
            self.decoded.append((start, start + len(value)))
            self.add(f"{written}: {value}\n", (header.line,))
            return
        text = header.raw.decode("utf-8", "replace")
        self.add(text if text.endswith(("\r", "\n")) else f"{text}\n", range(header.line, header.line + header.lines))


def _numbers(text: str, first: int) -> range:
    return range(first, first + len(_LINE_END.findall(text)) + 1)
