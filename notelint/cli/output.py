"""Where the output of a run goes: standard output or a file."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from notelint.cli.streams import write_text
from notelint.errors import OutputError

__all__ = ["Output"]


class Output:
    """Where output goes piece by piece: standard output or a file."""

    def __init__(self, path: str | None) -> None:
        self._path = path
        self._file: BinaryIO | None = None

    def __enter__(self) -> Output:
        if self._path is not None:
            with _writing(self._path):
                self._file = open(self._path, "wb")
        return self

    def __exit__(self, *_: object) -> None:
        if self._file is not None and self._path is not None:
            with _writing(self._path):
                self._file.close()

    def write(self, text: str) -> bool:
        """Write a piece; return false if nobody reads on.

        Raises:
            OutputError: it cannot be written.
        """
        if self._file is None or self._path is None:
            return write_text(text)
        with _writing(self._path):
            self._file.write(text.encode("utf-8", "backslashreplace"))
        return True


@contextmanager
def _writing(path: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutputError(f"--output: {os.fspath(path)}: cannot be written: {error.strerror}") from error
