"""How much the cache holds, and how it is emptied."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import NamedTuple

from notelint.cache.folders import environments, result_files
from notelint.cache.store import EXPRESSIONS, read_results

__all__ = ["Usage", "clear", "usage"]


class Usage(NamedTuple):
    """What the cache holds."""

    results: int
    expressions: int
    size: int


def usage(folder: str) -> Usage:
    """Return how many results and compiled expressions the cache holds, and its size in bytes."""
    counts = {True: 0, False: 0}
    size = 0
    for path in result_files(folder):
        with suppress(FileNotFoundError):  # another process has just replaced or deleted it
            size += os.stat(path).st_size
            counts[os.path.basename(os.path.dirname(path)).startswith(EXPRESSIONS)] += len(read_results(path))
    return Usage(counts[False], counts[True], size)


def clear(folder: str) -> Usage:
    """Delete all of it; nothing else in the folder is touched.

    Raises:
        OSError: something cannot be deleted.
    """
    held = usage(folder)
    for path in list(result_files(folder)):
        with suppress(FileNotFoundError):
            os.unlink(path)
    for environment in environments(folder):
        try:
            os.rmdir(environment)
        except OSError:
            continue  # something else is in it
    return held
