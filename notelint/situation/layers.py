"""One layer of facts: raw tables from a file, front matter, headers or flags, brought into shape and validated."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from notelint.errors import FactsError, Fault
from notelint.message.model import Message
from notelint.nfc import LONGEST, composed_text, is_composed
from notelint.situation.addresses import names_in
from notelint.situation.blanks import NAMING_KEYS, without_blanks
from notelint.situation.facts import Facts
from notelint.situation.ids import read_ids
from notelint.situation.note_files import notes_beside, notes_in
from notelint.situation.notes import Notes
from notelint.situation.twice import said_twice
from notelint.situation.validation import facts_from
from notelint.situation.zones import read_zones
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
MAX_ENTRIES = 500
"""Entries of a list of facts: each is looked for in every draft."""
MAX_LENGTH = 20_000
"""Characters of one fact; the text of an earlier message is the longest kind."""

_MOMENTS = frozenset({"at", "date", "due", "expected", "received", "deadline", "now", "planned_send", "interviewed"})
_ONE_NAME = {"company": "name", "me": "name", "recruiter": "name", "role": "title"}
_LISTS = frozenset(
    {
        "aliases",
        "background",
        "brands",
        "skills",
        "achievements",
        "employers",
        "official_channels",
        "liked_about_me",
        "attachments",
    }
)


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
    shaped = _shaped(_composed(tables, name=name or origin), name=name or origin)
    facts_from(shaped, name=name or origin)
    return Layer(origin, without_blanks(shaped, name=name or origin))


def _tables(text: str, *, name: str) -> dict[str, Any]:
    try:
        return read_toml(text)
    except ValueError as error:
        raise FactsError(f"{name}: not valid TOML: {error}") from error


def _composed(value: Any, *, name: str) -> Any:
    """Return tables with every string in composed form, so that names are found in whichever form they are written.

    Raises:
        FactsError: a string or a list is longer than any fact.
    """
    if isinstance(value, str):
        text = composed_text(value)
        if len(text) > MAX_LENGTH:
            raise FactsError(f"{name}: a fact of more than {MAX_LENGTH:,} characters")
        if not is_composed(text):
            raise FactsError(f"{name}: a letter with more than {LONGEST - 1} marks on it")
        return text
    if isinstance(value, Mapping):
        return {key: _composed(part, name=name) for key, part in value.items()}
    if isinstance(value, list):
        if len(value) > MAX_ENTRIES:
            raise FactsError(f"{name}: a list of more than {MAX_ENTRIES:,} entries")
        return [_composed(part, name=name) for part in value]
    return value


def _shaped(tables: Mapping[str, Any], *, name: str) -> dict[str, Any]:
    """Bring the short forms into the long one: ``company = "Orbit"`` is a table with a name."""
    shaped: dict[str, Any] = {}
    for key, value in tables.items():
        if key == "interviewed":
            table = tables.get("interview", {})
            if isinstance(table, Mapping):  # otherwise validation refuses that key
                readied = _readied(table)
                at = said_twice((key, _moment(value)), ("interview.at", readied.get("at")), name=name)
                shaped["interview"] = {**readied, "at": at}
        elif key == "interview" and "interviewed" in tables and isinstance(value, Mapping):
            continue  # joined with the date above
        elif key in _ONE_NAME and isinstance(value, str):
            shaped[key] = {_ONE_NAME[key]: value}
        elif key in NAMING_KEYS:
            items = [value] if isinstance(value, str | Mapping) else value
            shaped[key] = [_item(key, item) for item in items] if isinstance(items, list) else items
            _refuse_own_names(key, items, name=name)
        elif key == "to" and isinstance(value, str):
            shaped[key] = names_in(value)
        elif key in ("sent", "received") and isinstance(value, list):
            shaped[key] = [_exchange(item) if isinstance(item, Mapping) else item for item in value]
            for number, item in enumerate(shaped[key]):
                read_ids(item, name=name, where=(key, number))
        elif isinstance(value, Mapping):
            shaped[key] = _readied(value)
        elif key in _LISTS and isinstance(value, str):
            shaped[key] = [value]
        else:
            shaped[key] = _moment(value) if key in _MOMENTS else value
    read_ids(shaped, name=name)
    read_zones(shaped, name=name)
    return shaped


def _refuse_own_names(key: str, items: object, *, name: str) -> None:
    """Refuse what only this program calls a key, so that nothing is said twice.

    Raises:
        FactsError: there is such a key.
    """
    for number, item in enumerate(items if isinstance(items, list) else ()):
        if isinstance(item, Mapping) and "with_" in item:
            message = f'unknown key "{key}.{number}.with_"; did you mean "with"?'
            raise FactsError(f"{name}: {message}", faults=[Fault((key, number, "with_"), message)])


def _item(key: str, item: object) -> object:
    if isinstance(item, str) and key == "ignore":
        code, _, reason = item.strip().partition(" ")
        return {"code": code, **({"reason": reason.strip()} if reason.strip() else {})}
    if isinstance(item, str):
        return {NAMING_KEYS[key]: item}
    if isinstance(item, Mapping):
        return {("with_" if part == "with" else part): value for part, value in _readied(item).items()}
    return item


def _exchange(table: Mapping[str, Any]) -> dict[str, Any]:
    to = table.get("to")
    return {**_readied(table), **({"to": [to]} if isinstance(to, str) else {})}


def _readied(table: Mapping[str, Any]) -> dict[str, Any]:
    """Read moments, and take one string for a list of one."""
    return {
        key: _moment(value) if key in _MOMENTS else [value] if key in _LISTS and isinstance(value, str) else value
        for key, value in table.items()
    }


def _moment(value: object) -> object:
    """Read an ISO 8601 date or date-time; anything else becomes what validation refuses.

    Left alone, 2026 would be taken for seconds since 1970.
    """
    if value is None or isinstance(value, date):
        return value
    for read in (date.fromisoformat, datetime.fromisoformat):
        try:
            return read(str(value).strip())
        except ValueError:
            continue
    return (value,)
