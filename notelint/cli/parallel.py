"""Spreads work over processes: what comes back is in order, and no more of it waits than fits into a pipe."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

__all__ = ["FEW", "processes_for", "spread"]

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")

CHUNK = 16
"""Items that a process works on before it sends what came of them."""
FEW = 100
"""Items below which another process is not worth its start."""


def processes_for(count: int) -> int:
    """Return how many processes `count` items are worth: one for each processor that may be used, if they are many."""
    if count < FEW or not hasattr(os, "fork") or threading.active_count() > 1:  # threads do not survive a fork
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def spread(
    work: Callable[[_Item], _Result],
    items: Sequence[_Item],
    *,
    jobs: int,
    finish: Callable[[], None],
    method: str | None = None,
) -> Iterator[_Result]:
    """Yield what `work` makes of each of `items`, in order.

    Every process takes each ``jobs``-th chunk. What a process that died leaves undone is done here.

    Args:
        work: must give the same whichever process does it.
        items: what is to be done.
        jobs: number of processes; 1: it is done here.
        finish: called in each process when it is through.
        method: how processes are started; by default they are forked, and spawned where that is impossible.
    """
    chunks = [items[start : start + CHUNK] for start in range(0, len(items), CHUNK)]
    jobs = min(jobs, len(chunks))
    if jobs < 2:
        yield from map(work, items)
        finish()
        return
    import multiprocessing

    context = multiprocessing.get_context(
        method or ("fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn")
    )
    lines: list[Connection | None] = []
    processes = []
    for number in range(jobs):
        ours, theirs = context.Pipe(duplex=False)
        process = context.Process(target=_work, args=(work, chunks[number::jobs], finish, theirs), daemon=True)  # type: ignore[attr-defined]
        process.start()
        theirs.close()
        processes.append(process)
        lines.append(ours)
    try:
        for number, chunk in enumerate(chunks):
            done: list[_Result] | None = _received(lines, number % jobs)
            yield from map(work, chunk) if done is None else done
        for process in processes:
            process.join()
    finally:
        for process in processes:
            process.terminate()
        for line in lines:
            if line is not None:
                line.close()


def _received(lines: list[Connection | None], number: int) -> Any:
    """Return the next results of a process; None: it has died."""
    line = lines[number]
    if line is None:
        return None
    try:
        return line.recv()
    except (EOFError, OSError):
        line.close()
        lines[number] = None
        return None


def _work(
    work: Callable[[_Item], _Result], chunks: Sequence[Sequence[_Item]], finish: Callable[[], None], line: Connection
) -> None:
    with suppress(KeyboardInterrupt, BrokenPipeError):
        for chunk in chunks:
            line.send([work(item) for item in chunk])
        finish()
    line.close()
