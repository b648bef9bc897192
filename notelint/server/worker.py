"""The one thread that lints, so that the loop that talks to the editor stays free."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

__all__ = ["Worker"]

_T = TypeVar("_T")


class Worker:
    """Runs one job after the other: linting shares caches that are not made for two threads."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="notelint")
        self._last: Future[object] | None = None

    def submit(self, job: Callable[[], _T]) -> Future[_T]:
        """Queue `job`; cancelling its future before it begins drops it."""
        future = self._pool.submit(job)
        self._last = future  # type: ignore[assignment]
        return future

    def stop(self) -> bool:
        """Take no more jobs; return whether one is still running, which nothing can stop."""
        self._pool.shutdown(wait=False, cancel_futures=True)
        return self._last is not None and not self._last.done()
