"""Walks folders for files that are named like drafts."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator

from notelint.ignore_files import IgnoreFiles

__all__ = ["SUFFIXES", "walk"]

SUFFIXES = (".txt", ".md", ".markdown", ".eml")
"""Endings of the files that are looked at when a folder is walked."""

MAX_DEPTH = 100
"""Folders within one another that are entered; each one's ignore files are asked about everything below it."""


def walk(folder: str, *, refused: Callable[[OSError], None], ignores: IgnoreFiles | None = None) -> Iterator[str]:
    """Yield the regular files with a draft's ending below `folder`, sorted; hidden and linked folders are not entered.

    Args:
        folder: where to begin.
        refused: called for each folder that cannot be read; the others are walked nevertheless.
        ignores: says what is left out; None: nothing.
    """
    top = ignores.top_of_walk(folder) if ignores else folder
    waiting = [(folder, 0)]
    while waiting:
        place, depth = waiting.pop()
        if depth > MAX_DEPTH:
            refused(OSError(errno.ENAMETOOLONG, f"more than {MAX_DEPTH} folders deep", place))
            continue
        try:
            with os.scandir(place) as found:
                entries = sorted(
                    (entry for entry in found if not entry.name.startswith(".")), key=lambda entry: entry.name
                )
        except OSError as error:
            refused(error)
            continue
        folders = []
        for entry in entries:
            path = os.path.normpath(os.path.join(place, entry.name))
            if entry.is_dir(follow_symlinks=False):
                if ignores is None or not ignores.names(path, top=top, folder=True):
                    folders.append(path)
            elif path.lower().endswith(SUFFIXES) and _is_file(entry) and not (ignores and ignores.names(path, top=top)):
                yield path
        waiting += ((inner, depth + 1) for inner in reversed(folders))


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:
        return True  # a link into a locked folder: reading it will say so
