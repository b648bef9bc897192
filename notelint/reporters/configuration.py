"""The configuration that is in effect, each value with its origin."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Any

from notelint.config import DEFAULT_WEIGHTS, Config
from notelint.printable import display_width, printable
from notelint.reporters.situation import toml_value

__all__ = ["configuration_text"]


def configuration_text(config: Config, file: str | None) -> str:
    """Return a line for each key: its value as in a configuration file, and where it comes from."""
    origin = file or "default"
    rows = [
        (printable(key), printable(value), printable(origin if ours else "default"))
        for key, value, ours in _rows(config)
    ]
    keys = max(display_width(key) for key, _, _ in rows)
    values = min(50, max(display_width(value) for _, value, _ in rows))
    return "".join(
        f"{key}{' ' * (keys - display_width(key))} = {value}{' ' * (values - display_width(value))}  # {origin}\n"
        for key, value, origin in rows
    )


def _rows(config: Config) -> Iterator[tuple[str, str, bool]]:
    """Yield key, value and whether the file says it; tables key by key."""
    for field in fields(Config):
        value = getattr(config, field.name)
        name = field.name.replace("_", "-")
        if field.name == "weights":
            for dimension, weight in DEFAULT_WEIGHTS.items():
                yield f"{name}.{dimension}", toml_value(value.get(dimension, weight)), dimension in value
        elif isinstance(value, Mapping):
            yield from ((f"{name}.{key}", toml_value(part), True) for key, part in _leaves(value))
        else:
            said = value != field.default
            yield name, "(none)" if value is None else toml_value(value), said


def _leaves(table: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from ((f"{key}.{inner}", part) for inner, part in _leaves(value))
        else:
            yield str(key), value
