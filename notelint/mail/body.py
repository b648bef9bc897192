"""Which part of an email is what the sender says, and its text as the reader sees it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from notelint.errors import InputError
from notelint.mail.charsets import to_text
from notelint.mail.flowed import unflowed
from notelint.mail.markup import html_text
from notelint.mail.structure import Part, parts_of
from notelint.source import MAX_BYTES

__all__ = ["Body", "attachments", "body_of"]

_PLAIN = frozenset({"", "7bit", "8bit", "binary"})
_SEALED = frozenset({"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"})
_SIGNATURES = frozenset({"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"})
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


@dataclass(frozen=True)
class Body:
    """The text of an email.

    Attributes:
        text: the text.
        codec: the codec in which its bytes were.
        first_line: number of its first line in the file; None: it stands there encoded, or as HTML.
        encoding: what had to be undone, in words; None when nothing had to be.
        flowed: whether lines that end in a space go on in the next one.
        notices: remarks for the user.
    """

    text: str
    codec: str = "utf-8"
    first_line: int | None = None
    encoding: str | None = None
    flowed: bool = False
    notices: tuple[str, ...] = ()


def body_of(root: Part, *, name: str, charset: str | None = None) -> Body:
    """Return the text: the first plain one, else the first in HTML.

    Args:
        root: the email.
        name: what the user calls it.
        charset: the charset of what is not encoded, whatever the mail says, for a file that somebody has decoded.

    Raises:
        InputError: there is none, it is encrypted, binary or too long.
    """
    texts = [part for part in parts_of(root) if part.get_content_maintype() == "text" and not _is_attached(part)]
    plain = [part for part in texts if part.get_content_type() == "text/plain"]
    marked_up = [part for part in texts if part.get_content_type() == "text/html"]
    for part in (*plain, *marked_up):
        body = _read(part, name=name, charset=charset)
        if body.text.strip() or (part is root and not marked_up):
            rest = sum(bool(_bytes_of(other).strip()) for other in plain) - 1
            return _with_remark(body, rest) if part in plain and rest > 0 else body
    if any(part.get_content_type() in _SEALED for part in root.walk()):
        raise InputError(f"{name}: an encrypted email; check the draft before it is encrypted", kind="encrypted")
    raise InputError(f"{name}: an email without a text", kind="empty")


def attachments(root: Part) -> tuple[str, ...]:
    """Return the names of what is attached; pictures shown in the text and cryptographic signatures are not."""
    return tuple(
        _file_name(part)
        for part in parts_of(root)
        if part is not root and _is_attached(part) and part.get_content_type() not in _SIGNATURES
    )


def _with_remark(body: Body, rest: int) -> Body:
    more = "a further text part was" if rest == 1 else f"{rest} further text parts were"
    return Body(body.text, body.codec, body.first_line, body.encoding, body.flowed, (*body.notices, f"{more} not read"))


def _is_attached(part: Part) -> bool:
    disposition = part.get_content_disposition()
    if disposition == "attachment":
        return True
    if part.get_content_maintype() == "text" or part.get("content-id"):
        return disposition == "inline" and _given_name(part) is not None and part.get("content-id") is None
    return True


def _given_name(part: Part) -> str | None:
    try:
        return part.get_filename()
    except (LookupError, ValueError):  # in a charset that is none
        return None


def _file_name(part: Part) -> str:
    named = _given_name(part)
    if named is None:
        return "a message" if part.get_content_maintype() == "message" else "a file without a name"
    return _CONTROL.sub(" ", named).strip()[:200] or "a file without a name"


def _bytes_of(part: Part) -> bytes:
    """Return the text of a part as bytes, base64 and the like undone."""
    raw = part.get_payload(decode=True)
    return raw if isinstance(raw, bytes) else b""


def _read(part: Part, *, name: str, charset: str | None) -> Body:
    """Undo what was done to the text so that it could travel."""
    how = str(part.get("content-transfer-encoding", "")).strip().lower()
    raw = _bytes_of(part)
    if len(raw) > MAX_BYTES:
        raise InputError(f"{name}: an email with a text of more than {MAX_BYTES:,} bytes", kind="too-large")
    if how == "base64" and part.defects:
        raise InputError(f"{name}: the text of this email is not valid base64", kind="undecodable")
    named = part.get_param("charset")
    if charset is None or how not in _PLAIN:
        charset = named if isinstance(named, str) else None
    text, codec, remark = to_text(raw, charset)
    if "\0" in text:
        raise InputError(f"{name}: binary, not text (it contains a NUL byte)", kind="binary")
    notices = (remark,) if remark else ()
    if part.get_content_type() == "text/html":
        return Body(html_text(text, name=name), codec, None, "HTML", notices=notices)
    flowed = str(part.get_param("format", "")).lower() == "flowed"
    if how in _PLAIN and codec not in ("utf-16", "utf-32"):
        return Body(text, codec, part.first_line, None, flowed, notices)
    if flowed:
        text = unflowed(text, delete_space=str(part.get_param("delsp", "")).lower() == "yes")
    return Body(text, codec, None, how or codec, notices=notices)
