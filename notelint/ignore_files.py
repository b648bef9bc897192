"""Which files and folders ``.gitignore`` and ``.notelintignore`` name."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from notelint.errors import InputError
from notelint.files import read_bytes

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

__all__ = ["IGNORE_FILES", "IgnoreFiles"]

IGNORE_FILES = (".gitignore", ".notelintignore")
"""Names of the files, in git's syntax; the second one has the last word."""


class IgnoreFiles:
    """The ignore files of a folder, of those below it, and of those above it up to the root of its git repository.

    As in git the nearer file has the last word, and what lies in an ignored folder is ignored.
    """

    def __init__(self) -> None:
        """Read nothing yet; each file is read once."""
        self._specs: dict[str, tuple[GitIgnoreSpec, ...]] = {}
        self._tops: dict[str, str] = {}

    def names(self, path: str, *, top: str, folder: bool = False) -> bool:
        """Whether `path` itself is ignored, apart from the folders that it lies in.

        Args:
            path: a file or folder.
            top: the topmost folder whose ignore files count, from `top_of`.
            folder: whether it is a folder.
        """
        full = os.path.abspath(path)
        ignored = False
        for place in _between(top, os.path.dirname(full)):
            shown = os.path.relpath(full, place).replace(os.sep, "/") + ("/" if folder else "")
            for spec in self._in(place):
                verdict = spec.check_file(shown).include
                ignored = ignored if verdict is None else verdict
        return ignored

    def top_of_walk(self, folder: str) -> str:
        """Return the topmost folder whose ignore files count when `folder` is walked: itself, if it is ignored."""
        folder = os.path.abspath(folder)
        top = self.top_of(folder)
        ignored = any(self.names(place, top=top, folder=True) for place in _between(top, folder) if place != top)
        return folder if ignored else top

    def hides(self, path: str) -> bool:
        """Whether the file at `path`, or a folder between it and the root of its repository, is ignored."""
        home = os.path.dirname(os.path.abspath(path))
        top = self.top_of(home)
        above = [place for place in _between(top, home) if place != top]
        return any(self.names(place, top=top, folder=True) for place in above) or self.names(path, top=top)

    def top_of(self, folder: str) -> str:
        """Return the root of the repository that holds a folder, else the folder itself."""
        folder = os.path.abspath(folder)
        if folder not in self._tops:
            above = folder
            while not os.path.exists(os.path.join(above, ".git")):
                if above == os.path.dirname(above):
                    above = folder
                    break
                above = os.path.dirname(above)
            self._tops[folder] = above
        return self._tops[folder]

    def _in(self, folder: str) -> tuple[GitIgnoreSpec, ...]:
        if folder not in self._specs:
            self._specs[folder] = tuple(
                spec for name in IGNORE_FILES if (spec := _read(os.path.join(folder, name))) is not None
            )
        return self._specs[folder]


def _between(top: str, folder: str) -> list[str]:
    """Return the folders from `top` down to `folder`."""
    places = [folder]
    while places[-1] != top:
        places.append(os.path.dirname(places[-1]))
    return places[::-1]


def _read(path: str) -> GitIgnoreSpec | None:
    try:
        text = read_bytes(path).decode("utf-8", "replace")
    except InputError:
        return None
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(_lines(text))


def _lines(text: str) -> list[str]:
    """Return the lines that pathspec understands; git takes a broken pattern for one that matches nothing."""
    from pathspec import GitIgnoreSpec

    kept = []
    for line in text.splitlines():
        try:
            GitIgnoreSpec.from_lines([line])
        except ValueError:
            continue
        kept.append(line)
    return kept
