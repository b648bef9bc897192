"""The folder of the cache: where it is, whose it is, and what is in it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

__all__ = ["INSTALLATIONS", "cache_folder", "drop_old", "environments", "is_ours", "result_files"]

INSTALLATIONS = "0" * 16
"""The environment under which stands what is known about installations: where the code of their plug-ins is."""
MAX_ENVIRONMENTS = 3
"""Environments (versions, plug-ins) whose results are kept."""


def cache_folder() -> str | None:
    """Return the folder of the cache: in ``XDG_CACHE_HOME``, else where the system keeps such things; None: nowhere."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):
        home = os.path.expanduser("~")
        if not os.path.isabs(home):
            return None
        by_system = {"win32": os.environ.get("LOCALAPPDATA", home), "darwin": f"{home}/Library/Caches"}
        base = by_system.get(sys.platform, f"{home}/.cache")
    return os.path.join(base, "notelint")


def is_ours(folder: str) -> bool:
    """Whether a folder is the user's alone, so that nobody else can have written what is in it."""
    try:
        found = os.lstat(folder)
    except OSError:
        return False
    if not hasattr(os, "getuid"):
        return True
    return found.st_uid == os.getuid() and found.st_mode & 0o170077 == 0o040000


def environments(folder: str) -> list[str]:
    try:
        with os.scandir(folder) as found:
            names = [entry.name for entry in found if entry.is_dir(follow_symlinks=False)]
    except OSError:
        return []
    return [os.path.join(folder, name) for name in sorted(names) if _is_hex(name, 16)]


def result_files(folder: str) -> Iterator[str]:
    for environment in environments(folder):
        with os.scandir(environment) as found:
            names = [entry.name for entry in found if entry.is_file(follow_symlinks=False)]
        yield from (os.path.join(environment, name) for name in sorted(names) if _is_hex(name[:2], 2))


def _is_hex(name: str, length: int) -> bool:
    return len(name) == length and not name.strip("0123456789abcdef")


def drop_old(folder: str) -> None:
    """Delete the results of the environments that were written longest ago, to make room for one more."""
    places = [place for place in environments(folder) if not place.endswith(INSTALLATIONS)]
    places.sort(key=lambda place: os.stat(place).st_mtime)
    for place in places[: max(0, len(places) + 1 - MAX_ENVIRONMENTS)]:
        with os.scandir(place) as found:
            for entry in found:
                os.unlink(entry.path)
        os.rmdir(place)
