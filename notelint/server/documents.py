"""A document as the editor holds it, and the way between its positions and offsets in the text that is linted."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import PurePath
from urllib.parse import unquote, urlsplit

from lsprotocol import types
from pygls.uris import to_fs_path

from notelint.positions import PositionEncoding, Positions
from notelint.source import Source

__all__ = ["Document"]

_HALF_A_PAIR = re.compile("[\ud800-\udfff]")
_BOM = "\ufeff"
_TOUCHING = re.compile(r"\S+")


@dataclass(frozen=True)
class Document:
    """One version of an open document.

    Attributes:
        uri: as the client writes it, and never otherwise.
        language: the client's id of its language.
        version: the client's number of this version.
        text: the whole text; half a surrogate pair, which is no text, is replaced by U+FFFD.
        encoding: the unit of the client's columns.
        folder: where a document without a file of its own is taken to lie; None: nowhere.
    """

    uri: str
    language: str
    version: int | None
    text: str
    encoding: PositionEncoding = "utf-16"
    folder: str | None = None

    @classmethod
    def opened(cls, item: types.TextDocumentItem, encoding: PositionEncoding, folder: str | None) -> Document:
        """Return the document that the client opened."""
        return cls(item.uri, item.language_id, item.version, _whole(item.text), encoding, folder)

    def changed(self, version: int | None, changes: Sequence[types.TextDocumentContentChangeEvent]) -> Document:
        """Return the next version; a client that sends pieces although it was told not to is understood too."""
        document = replace(self, version=version)
        for change in changes:
            text = _whole(change.text)
            if isinstance(change, types.TextDocumentContentChangePartial):
                start, end = document._place(change.range.start), document._place(change.range.end)
                text = document.text[:start] + text + document.text[max(start, end) :]
            document = replace(document, text=text)
        return document

    @cached_property
    def file(self) -> str | None:
        """The file of the document; None for a buffer that has none."""
        path = to_fs_path(self.uri)
        return os.path.normpath(path) if path else None

    @cached_property
    def path(self) -> str:
        """What the document is called, and where what belongs to it is looked for."""
        if self.file:
            return self.file
        name = PurePath(unquote(urlsplit(self.uri).path)).name or "untitled"
        return os.path.join(self.folder or os.path.expanduser("~"), name)

    @property
    def has_place(self) -> bool:
        """Whether it lies in a folder that is known."""
        return self.file is not None or self.folder is not None

    @property
    def lead(self) -> int:
        """How many characters of the document stand before the text that is linted: a byte order mark."""
        return int(self.text.startswith(_BOM))

    def source(self) -> Source:
        """Return the text that is linted.

        Raises:
            InputError: it is too long, or binary.
        """
        return Source.from_bytes(self.text.encode("utf-8"), name=self.path)

    def range(self, start: int, end: int) -> types.Range:
        """Return the range of the span ``start, end`` of the linted text."""
        return types.Range(self._position(start + self.lead), self._position(end + self.lead))

    def visible_range(self, start: int, end: int) -> types.Range:
        """Return the range of a span; an empty one takes the word that it touches, so that it can be seen and hit."""
        return self.range(*self.visible(start, end))

    def visible(self, start: int, end: int) -> tuple[int, int]:
        """Return the span, or if it is empty the word after or before it, if one touches it."""
        if start < end:
            return start, end
        place = start + self.lead
        line = self._positions.source.position(place).line
        first = self._positions.source.line_starts[line - 1]
        words = _TOUCHING.finditer(self._positions.source.line_text(line))
        touching = [match.span() for match in words if match.start() <= place - first <= match.end()]
        if not touching:
            return start, end
        left, right = touching[-1]
        return left + first - self.lead, right + first - self.lead

    def offset(self, position: types.Position) -> int:
        """Return the offset in the linted text of a position; what lies outside is taken to the nearest place."""
        return max(0, self._place(position) - self.lead)

    @cached_property
    def _positions(self) -> Positions:
        return Positions(Source(self.path, self.text), self.encoding)

    def _position(self, offset: int) -> types.Position:
        line, column = self._positions.position(min(offset, len(self.text)))
        return types.Position(line - 1, column - 1)

    def _place(self, position: types.Position) -> int:
        return self._positions.offset(position.line + 1, position.character + 1)


def _whole(text: str) -> str:
    return _HALF_A_PAIR.sub("\ufffd", text)
