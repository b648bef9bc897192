"""Loading what takes time before it is needed, and saying so."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from lsprotocol import types
from pygls.progress import Progress

from notelint.errors import NotelintError
from notelint.patterns import keep_compiled
from notelint.server.documents import Document
from notelint.server.surroundings import Surroundings
from notelint.server.worker import Worker
from notelint.source import Source

__all__ = ["warm"]

_TOKEN = "notelint-warm-up"  # noqa: S105 - a name for the client
_SAMPLE = "Subject: Thank you\n\nDear Dana,\n\nThank you for your time on Tuesday.\n\nBest,\nSam\n"


async def warm(worker: Worker, surroundings: Surroundings, folder: str | None, progress: Progress | None) -> None:
    """Load spaCy and the checks in the worker; show `progress` if the client can."""
    sample = Document("untitled:warm-up.txt", "plaintext", None, _SAMPLE, folder=folder)
    job = worker.submit(lambda: _loaded(surroundings, sample))
    if progress is None:
        await asyncio.wrap_future(job)
        return
    await progress.create_async(_TOKEN)
    progress.begin(
        _TOKEN, types.WorkDoneProgressBegin(title="notelint", message="loading the checks", cancellable=False)
    )
    try:
        await asyncio.wrap_future(job)
    finally:
        progress.end(_TOKEN, types.WorkDoneProgressEnd(message="ready"))


def _loaded(surroundings: Surroundings, sample: Document) -> None:
    with suppress(NotelintError):  # said where a draft is linted under that configuration
        surroundings.linter(sample).lint(Source(sample.path, sample.text))
    keep_compiled()
