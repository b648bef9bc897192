"""The facts file that can hold an ignore for a draft which has no room for it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from pygls.uris import from_fs_path

from notelint.errors import NotelintError
from notelint.server.documents import Document
from notelint.situation.layers import MAX_FACTS_BYTES
from notelint.source import read_bytes

__all__ = ["FactsPlace", "facts_place"]


@dataclass(frozen=True)
class FactsPlace:
    """A facts file as the editor has it, or else as it is on disk, and what the draft is called in it."""

    facts: Document
    draft: str


def facts_place(path: str | None, draft: Document, documents: Iterable[Document]) -> FactsPlace | None:
    """Return where an ignore for `draft` goes; None: it has no facts file, or that cannot be read.

    Args:
        path: the facts file of the draft.
        draft: the draft.
        documents: the open documents, whose unsaved text counts.
    """
    if path is None or draft.file is None:
        return None
    full = os.path.abspath(path)
    relative = Path(os.path.relpath(draft.file, os.path.dirname(full)))  # noqa: PTH120 - as the path is written
    shown = relative.name if ".." in relative.parts else relative.as_posix()
    for document in documents:
        if document.file is not None and os.path.realpath(document.file) == os.path.realpath(full):
            return FactsPlace(document, shown)
    uri = from_fs_path(full)
    with suppress(NotelintError, UnicodeDecodeError):
        text = read_bytes(full, limit=MAX_FACTS_BYTES).decode("utf-8")
        return FactsPlace(Document(uri or "", "toml", None, text, draft.encoding), shown)
    return None
