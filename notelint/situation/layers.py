"""One layer of facts: from a file, front matter, headers or flags, brought into shape and validated."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from notelint.errors import FactsError
from notelint.message.model import Message
from notelint.situation.blanks import without_blanks
from notelint.situation.facts import Facts
from notelint.situation.note_files import notes_beside, notes_in
from notelint.situation.notes import Notes
from notelint.situation.shaping import shaped
from notelint.situation.validation import facts_from
from notelint.source import read_bytes
from notelint.toml_text import read_toml

__all__ = [
    "FACTS_FILE",
    "Layer",
    "facts_file_for",
    "flags_layer",
    "front_matter_layer",
    "notes_layer",
    "toml_layer",
    "toml_text_layer",
    "validated",
]

FACTS_FILE = "interview.toml"
MAX_FACTS_BYTES = 1_048_576


@dataclass(frozen=True)
class Layer:
    """Facts of one origin, in the shape of `Facts` but still plain tables; ``notes``: what the notes file holds that it names."""

    origin: str
    tables: Mapping[str, Any]
    notes: Notes | None = None


def facts_file_for(draft: str) -> Path | None:
    """Return the nearest ``interview.toml`` beside or above the draft."""
    for folder in Path(os.path.abspath(draft)).parents:
        candidate = folder / FACTS_FILE
        if candidate.is_file():
            return candidate
    return None


def toml_layer(path: str, *, with_notes: bool = True) -> Layer:
    """Read a facts file, and the notes that it names unless `with_notes` is false.

    Raises:
        InputError: the file cannot be read.
        FactsError: it is not TOML, says something that no fact is, or names notes that cannot be read.
    """
    raw = read_bytes(path, limit=MAX_FACTS_BYTES)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FactsError(f"{path}: not UTF-8 text") from error
    layer = toml_text_layer(text, name=path)
    name = layer.tables.get("notes")
    return replace(layer, notes=notes_beside(path, name)) if name and with_notes else layer


def toml_text_layer(text: str, *, name: str) -> Layer:
    """Return the facts in the text of a facts file, without the notes that it names.

    Raises:
        FactsError: it is not TOML, or says something that no fact is.
    """
    return _layer(_tables(text, name=name), origin=name)


def notes_layer(path: str, flags: Layer) -> Layer:
    """Return the facts of options with the notes in a file that the user names.

    Raises:
        InputError: it cannot be read.
    """
    return replace(flags, tables={**flags.tables, "notes": path}, notes=notes_in(path))


def front_matter_layer(message: Message) -> Layer | None:
    """Return the facts of the draft's front matter."""
    front = message.front_matter
    if front is None:
        return None
    name = f"{message.source.name}: front matter"
    text = message.slice(front.start, front.end)
    if front.syntax == "toml":
        tables = _tables(text.replace("\r\n", "\n").replace("\r", "\n"), name=name)
    else:
        from notelint.situation.yaml import load_yaml

        tables = load_yaml(text, name=name)
    if "notes" in tables:
        raise FactsError(f"{name}: notes: a draft names no files; put it into {FACTS_FILE}, or use --notes")
    return _layer(tables, origin="front matter", name=name)


def flags_layer(tables: Mapping[str, Any]) -> Layer:
    """Return the facts given as options.

    Raises:
        FactsError: they do not fit, or name a notes file: only a facts file does, and an option of its own.
    """
    if "notes" in tables:
        raise FactsError(f"options: notes: only {FACTS_FILE} and --notes name a notes file")
    return _layer(tables, origin="flag", name="options")


def validated(layer: Layer) -> Facts:
    """Return the layer as `Facts`."""
    return facts_from(layer.tables, name=layer.origin)


def _layer(tables: Mapping[str, Any], *, origin: str, name: str | None = None) -> Layer:
    long = shaped(tables, name=name or origin)
    facts_from(long, name=name or origin)
    return Layer(origin, without_blanks(long, name=name or origin))


def _tables(text: str, *, name: str) -> dict[str, Any]:
    try:
        return read_toml(text)
    except ValueError as error:
        raise FactsError(f"{name}: not valid TOML: {error}") from error
