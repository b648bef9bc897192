"""The facts of one draft, each with its value and its origin."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from notelint.printable import display_width, printable
from notelint.situation.facts import Facts
from notelint.situation.model import Situation
from notelint.situation.resolve import fact_at

__all__ = ["situation_dict", "situation_text", "toml_value"]


def situation_text(situation: Situation) -> str:
    """Return a line for each fact: key, value as in a facts file, origin."""
    rows = [
        (printable(key), printable(toml_value(value)), printable(origin)) for key, value, origin in _known(situation)
    ]
    keys = max(display_width(key) for key, _, _ in rows)
    values = min(60, max(display_width(value) for _, value, _ in rows))
    return "".join(
        f"{key}{' ' * (keys - display_width(key))}  {value}{' ' * (values - display_width(value))}  {origin}\n"
        for key, value, origin in rows
    )


def situation_dict(situation: Situation) -> dict[str, Any]:
    """Return the facts as plain data."""
    known = [{"key": key, "value": _plain(value), "origin": origin} for key, value, origin in _known(situation)]
    return {"facts": known}


def toml_value(value: Any) -> str:
    """Return `value` as it would stand in a TOML file; what is only a name or a text needs no table."""
    parts = dict(_parts(value)) if is_dataclass(value) else {}
    if len(parts) == 1 and {*parts} < {"name", "text", "code"}:
        (value,) = parts.values()
    if is_dataclass(value) or isinstance(value, Mapping):
        return f"{{ {', '.join(f'{key} = {toml_value(part)}' for key, part in _parts(value))} }}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(toml_value, value))}]"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    return value.isoformat() if isinstance(value, date) else str(value).lower()


def _known(situation: Situation) -> Iterator[tuple[str, Any, str]]:
    """Yield key, value and origin, in the order of the facts, the clock last."""
    order = [field.name for field in fields(Facts)]
    keys = [key for key in situation.origins if key != "clock"]
    for key in sorted(keys, key=lambda key: (order.index(key.split(".")[0]), key)):
        yield key, fact_at(situation.facts, key), str(situation.origins[key])
    for kind, notes in situation.notes.kinds():
        for number, note in enumerate(notes):
            yield f"notes.{kind}.{number}", note.text, f"{situation.notes.name}:{note.line}"
    if situation.clock:
        yield "clock", situation.clock, str(situation.origins["clock"])


def _parts(value: Any) -> Iterator[tuple[str, Any]]:
    """Yield the keys and values of a table, without what nobody said."""
    if isinstance(value, Mapping):
        yield from ((str(key), part) for key, part in value.items())
    else:
        for field in fields(value):
            if (part := getattr(value, field.name)) != field.default:
                yield field.name.rstrip("_"), part


def _plain(value: Any) -> Any:
    """Return `value` as JSON can hold it."""
    if is_dataclass(value) or isinstance(value, Mapping):
        return {key: _plain(part) for key, part in _parts(value)}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    return value.isoformat() if isinstance(value, date) else value
