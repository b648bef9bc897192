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
FEW = 200
"""Items for which another process is worth its start."""


def processes_for(count: int) -> int:
    """Return how many processes `count` items are worth: no more than there are processors to be used."""
    if not hasattr(os, "fork") or threading.active_count() > 1:  # threads do not survive a fork
        return 1
    processors = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(processors, count // FEW))


def spread(
    work: Callable[[_Item], _Result],
    items: Sequence[_Item],
    *,
    jobs: int,
    finish: Callable[[], None],
    method: str | None = None,
) -> Iterator[_Result]:
    """Yield what `work` makes of each of `items`, in order.

    The first chunk is done here, so that what it needs is loaded once and for all. Of the others every process takes each
    ``jobs``-th. What a process that died leaves undone is done here.

    Args:
        work: must give the same whichever process does it.
        items: what is to be done.
        jobs: number of processes; 1: it is done here.
        finish: called in each process when it is through, and here before they start.
        method: how processes are started; by default they are forked, and spawned where that is impossible.
    """
    if jobs < 2 or len(items) <= CHUNK:
        yield from map(work, items)
        finish()
        return
    yield from map(work, items[:CHUNK])
    finish()  # else each process would do it again
    chunks = [items[start : start + CHUNK] for start in range(CHUNK, len(items), CHUNK)]
    jobs = min(jobs, len(chunks))
    import multiprocessing

    context = multiprocessing.get_context(
        method or ("fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn")
    )
    lines: list[Connection | None] = []
    processes = []
    for number in range(jobs):
        ours, theirs = context.Pipe(duplex=False)
        # A forked process has these ends too; while it does, it cannot see that this one has died.
        inherited = [*lines, ours] if context.get_start_method() == "fork" else []
        process = context.Process(  # type: ignore[attr-defined]
            target=_work, args=(work, chunks[number::jobs], finish, theirs, inherited), daemon=True
        )
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
            process.join()
        for line in lines:
            if line is not None:
                line.close()
    finish()


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
    work: Callable[[_Item], _Result],
    chunks: Sequence[Sequence[_Item]],
    finish: Callable[[], None],
    line: Connection,
    inherited: Sequence[Connection],
) -> None:
    for other in inherited:
        other.close()
    with suppress(KeyboardInterrupt, BrokenPipeError):
        for chunk in chunks:
            line.send([work(item) for item in chunk])
        finish()
    line.close()
