"""Which installation made a result: versions and files of Python, notelint, spaCy and the plug-ins."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from hashlib import blake2b

__all__ = ["code_of", "fingerprint", "installation", "stamp_of"]

_OURS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_DISTRIBUTION = (".dist-info", ".egg-info", ".egg-link", ".pth")


def installation() -> str:
    """Return 16 hexadecimal digits that change when anything is installed, removed or upgraded, Python included."""
    state = blake2b(digest_size=8)
    for part in (sys.version, sys.executable, *sys.path):
        state.update(_line(part))
    for folder in sys.path:
        for line in _installed(folder or "."):
            state.update(line)
    return state.hexdigest()


def fingerprint(installed: str, code: Iterable[str]) -> str:
    """Return 16 hexadecimal digits that also change when notelint or a plug-in is edited.

    Args:
        installed: the `installation`.
        code: where the code of the plug-ins is, as `code_of` says.
    """
    state = blake2b(installed.encode(), digest_size=8)
    for root in (_OURS, *sorted(set(code))):
        for line in _stats(root):
            state.update(line)
    return state.hexdigest()


def stamp_of(folder: str) -> str:
    """Return 16 hexadecimal digits that change with name, size or time of any file below `folder`."""
    state = blake2b(digest_size=8)
    for line in _stats(folder):
        state.update(line)
    return state.hexdigest()


def code_of(modules: Iterable[str]) -> tuple[str, ...]:
    """Return where code is: the folder or file of the top-level package of each of the loaded `modules`."""
    places: set[str] = set()
    for name in modules:
        package = sys.modules.get(name.partition(".")[0])
        found = [*getattr(package, "__path__", ())] or [getattr(package, "__file__", None)]
        places.update(os.path.abspath(place) for place in found if place)
    return tuple(sorted(places - {_OURS}))


def _installed(folder: str) -> Iterator[bytes]:
    """Yield the names and times of the distributions that are installed in a folder."""
    try:
        with os.scandir(folder) as found:
            entries = [entry for entry in found if entry.name.endswith(_DISTRIBUTION)]
            for entry in sorted(entries, key=lambda entry: entry.name):
                yield _line(f"{entry.name} {entry.stat().st_mtime_ns}")
    except OSError:
        return


def _stats(root: str) -> Iterator[bytes]:
    """Yield name, size and time of every file at or below `root`, compiled ones apart."""
    try:
        with os.scandir(root) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except NotADirectoryError:
        known = os.stat(root)
        yield _line(f"{root} {known.st_size} {known.st_mtime_ns}")
        return
    except OSError:
        return
    for entry in entries:
        if entry.is_dir():
            if entry.name != "__pycache__":
                yield from _stats(entry.path)
        else:
            known = entry.stat()
            yield _line(f"{entry.path} {known.st_size} {known.st_mtime_ns}")


def _line(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape") + b"\n"
