"""When documents are analyzed: once the writer pauses, only the latest version, one at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass

from notelint.server.analysis import Analysis
from notelint.server.documents import Document
from notelint.server.worker import Worker

__all__ = ["Schedule"]


@dataclass
class _Entry:
    """An open document: its latest version, the task that analyzes it, and who waits for that."""

    document: Document
    task: asyncio.Task[None] | None = None
    hurry: asyncio.Event | None = None
    done: asyncio.Future[Analysis] | None = None
    analysis: Analysis | None = None


class Schedule:
    """The open documents and their analyses; for the thread of the loop."""

    def __init__(
        self, worker: Worker, analyze: Callable[[Document], Analysis], finished: Callable[[Analysis], None]
    ) -> None:
        """Keep the parts.

        Args:
            worker: where documents are analyzed.
            analyze: does it, in the worker's thread.
            finished: called in the loop with each analysis that is still of the latest version.
        """
        self._worker = worker
        self._analyze = analyze
        self._finished = finished
        self._entries: dict[str, _Entry] = {}

    def document(self, uri: str) -> Document | None:
        """Return the latest version of an open document."""
        entry = self._entries.get(uri)
        return entry.document if entry else None

    def documents(self) -> Iterator[Document]:
        """Yield the latest version of each open document."""
        return (entry.document for entry in self._entries.values())

    def put(self, document: Document, *, delay: float = 0) -> None:
        """Take a new version; what was begun for another one is given up, and begun anew if somebody waits for it."""
        entry = self._entries.get(document.uri)
        if entry is None:
            self._entries[document.uri] = _Entry(document)
            return
        entry.document, entry.analysis = document, None
        if entry.task is not None:
            entry.task.cancel()
            entry.task = None
        if entry.done is not None:
            self.begin(document.uri, delay=delay)

    def remove(self, uri: str) -> None:
        """Forget a document that was closed; who waits for it is told that."""
        entry = self._entries.pop(uri, None)
        if entry is None:
            return
        if entry.task is not None:
            entry.task.cancel()
        if entry.done is not None:
            entry.done.cancel()

    def outdate(self) -> None:
        """Drop all analyses: something other than the documents has changed."""
        for entry in self._entries.values():
            self.put(entry.document)

    def begin(self, uri: str, *, delay: float) -> None:
        """Analyze the latest version of a document in `delay` seconds, unless that is done or under way."""
        entry = self._entries.get(uri)
        if entry is None or entry.analysis is not None:
            return
        if entry.task is None:
            entry.hurry = asyncio.Event()
            entry.task = asyncio.create_task(self._run(entry, entry.document, entry.hurry, delay))
        elif not delay and entry.hurry is not None:
            entry.hurry.set()

    async def latest(self, uri: str, *, delay: float = 0) -> Analysis | None:
        """Return the analysis of the latest version, made in `delay` seconds at the latest; None: it is not open."""
        entry = self._entries.get(uri)
        if entry is None:
            return None
        if entry.analysis is not None:
            return entry.analysis
        self.begin(uri, delay=delay)
        if entry.done is None:
            entry.done = asyncio.get_running_loop().create_future()
        done = entry.done
        try:
            return await asyncio.shield(done)
        except asyncio.CancelledError:
            if done.cancelled():
                return None
            raise

    async def _run(self, entry: _Entry, document: Document, hurry: asyncio.Event, delay: float) -> None:
        if delay:
            with suppress(TimeoutError):
                await asyncio.wait_for(hurry.wait(), delay)
        job = self._worker.submit(lambda: self._analyze(document) if entry.document is document else None)
        analysis = await asyncio.wrap_future(job)
        if analysis is None or entry.document is not document:
            return
        entry.analysis, entry.task = analysis, None
        if entry.done is not None and not entry.done.done():
            entry.done.set_result(analysis)
        entry.done = None
        self._finished(analysis)
