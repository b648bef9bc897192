"""One layer of facts: raw tables from a file, front matter, headers or flags, brought into shape and validated."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from notelint.channels import CHANNELS, STAGES
from notelint.errors import FactsError, nearest
from notelint.message.model import Message
from notelint.situation import facts as model
from notelint.source import read_bytes

if TYPE_CHECKING:
    from pydantic import TypeAdapter

__all__ = [
    "FACTS_FILE",
    "Layer",
    "facts_file_for",
    "flags_layer",
    "front_matter_layer",
    "header_layer",
    "toml_layer",
    "validated",
]

FACTS_FILE = "interview.toml"
MAX_FACTS_BYTES = 1_048_576

_MOMENTS = frozenset({"at", "date", "due", "expected", "received", "deadline", "now", "planned_send", "interviewed"})
_NAMED = {"interviewers": "name", "topics": "text", "concerns": "text", "promised_items": "text", "ignore": "code"}
_ONE_NAME = {"company": "name", "role": "title"}
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
_ADDRESS = re.compile(
    r'\s*(?:"?(?P<name>[^"<>@,;]{1,100}?)"?\s*)?<?(?P<address>[^\s<>@,;]{1,64}@[^\s<>,;]{1,200})?>?\s*'
)


@dataclass(frozen=True)
class Layer:
    """Facts of one origin, in the shape of `Facts` but still plain tables."""

    origin: str
    tables: Mapping[str, Any]


def facts_file_for(draft: str) -> Path | None:
    """Return the nearest ``interview.toml`` beside or above the draft."""
    for folder in Path(os.path.abspath(draft)).parents:
        candidate = folder / FACTS_FILE
        if candidate.is_file():
            return candidate
    return None


def toml_layer(path: str) -> Layer:
    """Read a facts file.

    Raises:
        InputError: the file cannot be read.
        FactsError: it is not TOML, or says something that no fact is.
    """
    raw = read_bytes(path, limit=MAX_FACTS_BYTES)
    try:
        tables = tomllib.loads(raw.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise FactsError(f"{path}: not valid TOML: {error}") from error
    return _layer(tables, origin=path)


def front_matter_layer(message: Message) -> Layer | None:
    """Return the facts of the draft's front matter."""
    front = message.front_matter
    if front is None:
        return None
    name = f"{message.source.name}: front matter"
    text = message.slice(front.start, front.end)
    if front.syntax == "toml":
        try:
            tables = tomllib.loads(text.replace("\r\n", "\n").replace("\r", "\n"))
        except (tomllib.TOMLDecodeError, RecursionError) as error:
            raise FactsError(f"{name}: not valid TOML: {error}") from error
    else:
        from notelint.situation.yaml import load_yaml

        tables = load_yaml(text, name=name)
    return _layer(tables, origin="front matter", name=name)


def header_layer(message: Message) -> Layer | None:
    """Return the facts that header lines give: who writes, to whom, about what."""
    tables: dict[str, Any] = {}
    for header in message.headers:
        if header.name == "subject":
            tables["subject"] = header.value
        elif header.name == "to" and (names := _names(header.value)):
            tables["to"] = names
        elif header.name == "from" and (names := _names(header.value)):
            tables["me"] = {"name": names[0]}
    return Layer("header", tables) if tables else None


def flags_layer(tables: Mapping[str, Any]) -> Layer:
    """Return the facts given as options."""
    return _layer(tables, origin="flag", name="options")


def validated(layer: Layer) -> model.Facts:
    """Return the layer as `Facts`.

    Raises:
        FactsError: an unknown key or id, or a value of the wrong type.
    """
    return _validate(layer.tables, name=layer.origin)


def _layer(tables: Mapping[str, Any], *, origin: str, name: str | None = None) -> Layer:
    shaped = _shaped(tables, name=name or origin)
    _validate(shaped, name=name or origin)
    return Layer(origin, shaped)


def _shaped(tables: Mapping[str, Any], *, name: str) -> dict[str, Any]:
    """Bring the short forms into the long one: ``company = "Orbit"`` is a table with a name."""
    shaped: dict[str, Any] = {}
    for key, value in tables.items():
        if key == "interviewed":
            shaped["interview"] = {**shaped.get("interview", {}), "at": _moment(value)}
        elif key == "interview" and isinstance(value, Mapping):
            shaped["interview"] = {**_readied(value), **shaped.get("interview", {})}
        elif key in _ONE_NAME and isinstance(value, str):
            shaped[key] = {_ONE_NAME[key]: value}
        elif key in _NAMED:
            items = [value] if isinstance(value, str | Mapping) else value
            shaped[key] = [_item(key, item) for item in items] if isinstance(items, list) else items
        elif key == "to" and isinstance(value, str):
            shaped[key] = _names(value)
        elif key in ("sent", "received") and isinstance(value, list):
            shaped[key] = [_exchange(item) if isinstance(item, Mapping) else item for item in value]
        elif isinstance(value, Mapping):
            shaped[key] = _readied(value)
        elif key in _LISTS and isinstance(value, str):
            shaped[key] = [value]
        else:
            shaped[key] = _moment(value) if key in _MOMENTS else value
    for key, known in (("channel", CHANNELS), ("stage", STAGES)):
        if isinstance(shaped.get(key), str) and shaped[key] not in known:
            raise FactsError(f'{name}: unknown {key} "{shaped[key]}"{nearest(shaped[key], known)}')
    return shaped


def _item(key: str, item: object) -> object:
    if isinstance(item, str):
        return {_NAMED[key]: item}
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
    """Read an ISO 8601 date or date-time; anything else is left for validation to refuse."""
    if isinstance(value, str):
        for read in (date.fromisoformat, datetime.fromisoformat):
            try:
                return read(value.strip())
            except ValueError:
                continue
    return value


def _names(value: str) -> list[str]:
    """Return the names of an address list; a bare address gives none."""
    matches = (_ADDRESS.fullmatch(part) for part in re.split(r"[,;]", value))
    return [match["name"].strip() for match in matches if match and match["name"] and match["name"].strip()]


@cache
def _adapter() -> TypeAdapter[model.Facts]:
    from pydantic import TypeAdapter

    return TypeAdapter(model.Facts)


def _validate(tables: Mapping[str, Any], *, name: str) -> model.Facts:
    from pydantic import ValidationError

    try:
        return _adapter().validate_python(dict(tables))
    except ValidationError as error:
        raise FactsError(f"{name}: {_explained(error.errors()[0])}") from error


def _explained(error: Mapping[str, Any]) -> str:
    """Say in one line what does not fit where."""
    path = [part for part in error["loc"] if not (isinstance(part, str) and part.endswith(("]", ")")))]
    where = ".".join(
        str(part).rstrip("_") for part in path if part not in ("date", "datetime") or path.index(part) == 0
    )
    if error["type"] == "unexpected_keyword_argument":
        return f'unknown key "{where}"{nearest(str(path[-1]), _keys_at(path[:-1]))}'
    return f"{where}: {error['msg'][0].lower()}{error['msg'][1:]}"


def _keys_at(path: list[str | int]) -> list[str]:
    """Return the keys that the table at `path` may have."""
    from typing import get_args, get_type_hints

    kind: Any = model.Facts
    for part in path:
        if isinstance(part, str) and is_dataclass(kind):
            kind = get_type_hints(kind)[part]
        kind = next(
            (
                arg
                for arg in (kind, *get_args(kind), *(deep for arg in get_args(kind) for deep in get_args(arg)))
                if is_dataclass(arg)
            ),
            kind,
        )
    keys = [field.name.rstrip("_") for field in fields(kind)] if is_dataclass(kind) else []
    return [*keys, "interviewed"] if kind is model.Facts else keys
