"""Notes files: only in the folder of the facts file that names them, unless the user types the path."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath, PureWindowsPath

from notelint.errors import FactsError, InputError
from notelint.situation.notes import Notes, notes_from
from notelint.source import Source, read_bytes

__all__ = ["notes_beside", "notes_in"]

MAX_NOTES_BYTES = 262_144
"""Largest notes file that is read, in bytes (256 KiB)."""


def notes_in(path: str) -> Notes:
    """Return the notes in the file at `path`, which the user typed.

    Raises:
        InputError: it is missing, too large, or no text.
    """
    source = Source.from_bytes(read_bytes(path, limit=MAX_NOTES_BYTES), name=path)
    return notes_from(source.text, name=path)


def notes_beside(facts_file: str, name: str) -> Notes:
    """Return the notes in the file `name` of the folder of `facts_file`.

    Raises:
        FactsError: the path leads out of the folder, also by a link, or the file cannot be read.
    """
    folder = Path(os.path.abspath(facts_file)).parent
    outside = f'{facts_file}: notes: "{name}" is not in the folder of this file'
    for flavor in (PurePosixPath(name), PureWindowsPath(name)):
        if flavor.is_absolute() or flavor.drive or ".." in flavor.parts:
            raise FactsError(outside)
    shown = str(Path(facts_file).parent / name)
    try:
        real = os.path.realpath(folder / name)
    except (OSError, ValueError) as error:
        raise FactsError(f'{facts_file}: notes: "{name}" is no file name') from error
    if not Path(real).is_relative_to(os.path.realpath(folder)):
        raise FactsError(outside)
    try:
        source = Source.from_bytes(read_bytes(real, limit=MAX_NOTES_BYTES), name=shown)
    except InputError as error:
        raise FactsError(f"{facts_file}: notes: {str(error).replace(real, shown)}") from error
    return notes_from(source.text, name=shown)
