"""The files that may govern a draft, whether they are there or not, and what they hold."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from typing import NamedTuple

from notelint.cache.environment import stamp_of
from notelint.cache.references import Index
from notelint.errors import InputError
from notelint.files import read_bytes
from notelint.ignore_files import IGNORE_FILES

__all__ = ["Surroundings", "digest"]

_NAMES = ("interview.toml", ".notelint.toml", "notelint.toml", "pyproject.toml", *IGNORE_FILES)
_FOLDERS = 1_000
"""Folders that are remembered."""


class _Read(NamedTuple):
    mark: bytes
    text: str


def digest(*parts: bytes) -> bytes:
    """Return 16 bytes for `parts`, one after the other."""
    state = blake2b(digest_size=16)
    for part in parts:
        state.update(len(part).to_bytes(8, "big"))
        state.update(part)
    return state.digest()


class Surroundings:
    """Reads each file once in a run.

    A draft is governed by the facts and the configuration nearest above it, and by the user's own configuration, and left alone as ignore files
    above it say: every file of these names above it counts, and so does that it is missing.
    """

    def __init__(self, words: str = "") -> None:
        """Remember nothing yet but the words of the options."""
        self._words = words
        self._files: dict[str, _Read] = {}
        self._folders: dict[str, tuple[bytes, Index]] = {}

    def of(self, path: str, more: Iterable[str]) -> tuple[bytes, Index]:
        """Return a digest of all that may govern the draft at `path`, and the words that stand in it.

        Args:
            path: the draft.
            more: further files that are read for it; of a folder names, sizes and times count.
        """
        folder = os.path.dirname(os.path.abspath(path))
        further = tuple(more)
        key = "\0".join((folder, *further))
        if key not in self._folders:
            if len(self._folders) >= _FOLDERS:
                self._folders.clear()
            read = [(name, self._read(name)) for name in (*_candidates(folder), *further)]
            marks = [part for name, file in read for part in (os.fsencode(name), file.mark)]
            self._folders[key] = digest(*marks), Index("\0".join((self._words, *(file.text for _, file in read))))
        return self._folders[key]

    def _read(self, path: str) -> _Read:
        if path not in self._files:
            self._files[path] = _read(path)
        return self._files[path]


def _candidates(folder: str) -> Iterator[str]:
    while True:
        yield from (os.path.join(folder, name) for name in _NAMES)
        above = os.path.dirname(folder)
        if above == folder:
            break
        folder = above
    home = os.environ.get("XDG_CONFIG_HOME") or os.path.join(os.path.expanduser("~"), ".config")
    yield os.path.join(home, "notelint", "notelint.toml")


def _read(path: str) -> _Read:
    try:
        raw = read_bytes(path)
    except InputError as error:
        if error.kind == "directory":
            return _Read(stamp_of(path).encode(), "")
        return _Read(error.kind.encode(), "")
    return _Read(digest(raw), raw.decode("utf-8", "replace"))
