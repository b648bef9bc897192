"""What identifies a file and a finding to another program; no text of a draft is in it."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path, PurePath
from urllib.parse import quote

from notelint.diagnostics import Diagnostic

__all__ = ["counted", "file_uri", "fingerprint", "repository_path"]


def counted(diagnostics: Iterable[Diagnostic]) -> Iterator[tuple[Diagnostic, int]]:
    """Yield each diagnostic of a draft with its number, from 1, among those of its code."""
    seen: Counter[str] = Counter()
    for diagnostic in diagnostics:
        seen[diagnostic.code] += 1
        yield diagnostic, seen[diagnostic.code]


def fingerprint(code: str, path: str, number: int) -> str:
    """Return what stays the same while other lines of the draft change.

    It is made of the code, the path and the finding's number among those of its code, and never of words of the draft,
    which a hash of few words would give away.
    """
    return sha256("\0".join((code, path, str(number))).encode("utf-8", "surrogateescape")).hexdigest()


def repository_path(path: str, root: str) -> str:
    """Return `path` relative to the folder `root` if it lies below it, with slashes and without ``./``."""
    absolute = Path(os.path.abspath(path))
    if root and absolute.is_relative_to(os.path.abspath(root)):
        return absolute.relative_to(os.path.abspath(root)).as_posix()
    return PurePath(os.path.normpath(path)).as_posix()


def file_uri(path: str) -> str:
    """Return `path` as a URI: relative if it is relative, else with the scheme ``file``."""
    pure = PurePath(os.path.normpath(path))
    return pure.as_uri() if pure.is_absolute() else quote(os.fsencode(pure.as_posix()))
