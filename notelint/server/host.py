"""What the parts of the server ask of it."""

from __future__ import annotations

from collections.abc import Iterator

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from notelint.server.analysis import Analysis
from notelint.server.client import Client
from notelint.server.documents import Document
from notelint.server.settings import Settings
from notelint.server.worker import Worker

__all__ = ["Host"]


class Host(LanguageServer):
    """A server that keeps the open documents itself, and knows what was found in them."""

    client: Client
    settings: Settings
    worker: Worker

    def document(self, uri: str) -> Document | None:
        """Return the latest version of an open document."""
        raise NotImplementedError

    def documents(self) -> Iterator[Document]:
        """Yield the latest version of each open document."""
        raise NotImplementedError

    async def analysis(self, uri: str) -> Analysis | None:
        """Return what was found in the latest version of a document, at once; None: it is not open."""
        raise NotImplementedError

    async def facts_file(self, document: Document) -> str | None:
        """Return the facts file that belongs to a document."""
        raise NotImplementedError

    def opened(self, params: types.DidOpenTextDocumentParams) -> None:
        """Take a document that was opened."""
        raise NotImplementedError

    def changed(self, params: types.DidChangeTextDocumentParams) -> None:
        """Take a new version of a document."""
        raise NotImplementedError

    def closed(self, params: types.DidCloseTextDocumentParams) -> None:
        """Forget a document, and clear what was said about it."""
        raise NotImplementedError

    def log(self, line: str) -> None:
        """Write a line to the client's log."""
        raise NotImplementedError
