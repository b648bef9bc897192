"""From a file or a stream to a source, whatever the draft was written with."""

from __future__ import annotations

from typing import BinaryIO

from notelint.files import MAX_MAIL_BYTES, read_bytes
from notelint.foreign import refuse_foreign
from notelint.mail.reader import is_mail, mail_source
from notelint.source import Source

__all__ = ["draft_source", "read_draft", "read_draft_stream"]


def draft_source(raw: bytes, *, name: str) -> Source:
    """Return the bytes of a draft as a source.

    Raises:
        InputError: they are too many, binary, undecodable, or in a format that notelint does not read.
    """
    refuse_foreign(raw, name=name)
    return mail_source(raw, name=name) if is_mail(raw, name=name) else Source.from_bytes(raw, name=name)


def read_draft(path: str) -> Source:
    """Read the draft at `path`.

    Raises:
        InputError: it cannot be read, or is no draft.
    """
    return draft_source(read_bytes(path, limit=MAX_MAIL_BYTES), name=path)


def read_draft_stream(stream: BinaryIO, *, name: str) -> Source:
    """Read a draft from `stream`, and call it `name`.

    Raises:
        InputError: it is no draft.
    """
    return draft_source(stream.read(MAX_MAIL_BYTES + 1), name=name)
