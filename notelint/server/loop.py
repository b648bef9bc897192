"""Messages from the editor to the server: read in a thread of their own, judged, and handed on one by one."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any, BinaryIO

from notelint.server.framing import Broken, frames

__all__ = ["EXIT", "Reader"]

EXIT = "exit"
_AHEAD = 64
"""Messages that are read before the first of them is handled; beyond that the client waits."""


class Reader:
    """Reads messages in a thread, so that the loop never waits for input."""

    def __init__(self, stream: BinaryIO) -> None:
        """Prepare to read from `stream`."""
        self._stream = stream
        self._room = threading.BoundedSemaphore(_AHEAD)
        self._inbox: asyncio.Queue[bytes | Broken | None] = asyncio.Queue()

    async def each(self, handle: Callable[[object], bool]) -> None:
        """Hand each message, as the JSON value it holds or as `Broken`, to `handle` until that returns False.

        Returns at the end of the stream, too.
        """
        loop = asyncio.get_running_loop()
        threading.Thread(target=self._read, args=(loop,), name="reader", daemon=True).start()
        while (frame := await self._inbox.get()) is not None:
            self._room.release()
            if not handle(frame if isinstance(frame, Broken) else _parsed(frame)):
                return
            await asyncio.sleep(0)  # what the message set off goes on before the next one is taken

    def _read(self, loop: asyncio.AbstractEventLoop) -> None:
        try:
            for frame in frames(self._stream):
                self._room.acquire()
                loop.call_soon_threadsafe(self._inbox.put_nowait, frame)
        except (OSError, ValueError):
            pass  # closed by the other side, which is an end as good as any
        finally:
            with suppress(RuntimeError):  # the loop has ended first
                loop.call_soon_threadsafe(self._inbox.put_nowait, None)


def _parsed(frame: bytes) -> Any:
    try:
        return json.loads(frame)
    except (ValueError, RecursionError):
        return Broken("not JSON")
