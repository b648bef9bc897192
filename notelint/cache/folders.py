"""What stands in the folder of the cache: a folder for each environment, and in it the files of its results."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

__all__ = ["drop_old", "environments", "result_files"]

MAX_ENVIRONMENTS = 3
"""Environments (versions, plug-ins) of which results are kept, and expressions."""


def environments(folder: str) -> list[str]:
    """Return the folders of the environments."""
    try:
        with os.scandir(folder) as found:
            names = [entry.name for entry in found if entry.is_dir(follow_symlinks=False)]
    except OSError:
        return []
    return [os.path.join(folder, name) for name in sorted(names) if _is_hex(name, 16)]


def result_files(folder: str) -> Iterator[str]:
    """Yield the files of all environments."""
    for environment in environments(folder):
        try:
            with os.scandir(environment) as found:
                names = [entry.name for entry in found if entry.is_file(follow_symlinks=False)]
        except OSError:  # another process has emptied it, or it is not to be read
            continue
        yield from (os.path.join(environment, name) for name in sorted(names) if _is_hex(name[:2], 2))


def _is_hex(name: str, length: int) -> bool:
    return len(name) == length and not name.strip("0123456789abcdef")


def drop_old(folder: str, *, among: Callable[[str], bool]) -> None:
    """Delete the environments that were written longest ago, to make room for one more.

    Args:
        folder: the folder of the cache.
        among: tells by its name whether an environment counts; any other stays.
    """
    places = [place for place in environments(folder) if among(os.path.basename(place))]
    places.sort(key=lambda place: os.stat(place).st_mtime)
    for place in places[: max(0, len(places) + 1 - MAX_ENVIRONMENTS)]:
        with os.scandir(place) as found:
            for entry in found:
                os.unlink(entry.path)
        os.rmdir(place)
