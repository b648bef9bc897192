"""A page shown to the writer: as a document of its own where the client can open one, else as a message."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from lsprotocol import types

from notelint.server.host import Host

__all__ = ["Pages"]


class Pages:
    """Shows Markdown pages; their files go with the server."""

    def __init__(self) -> None:
        self._folder: Path | None = None

    async def show(self, server: Host, name: str, text: str) -> None:
        """Show `text` under a file name; the same name shows its page anew."""
        if not server.client.shows_documents:
            server.window_show_message(types.ShowMessageParams(types.MessageType.Info, text))
            return
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="notelint-"))
        page = self._folder / name
        page.write_text(text, "utf-8")
        await server.window_show_document_async(types.ShowDocumentParams(uri=page.as_uri(), take_focus=True))

    def clear(self) -> None:
        """Remove the files."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
