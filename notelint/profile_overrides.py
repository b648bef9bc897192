"""The user's own values in the place of those of the profiles."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from notelint.channels import CHANNELS
from notelint.errors import ConfigError, Fault, nearest

__all__ = ["overridden"]

_WORDS = {
    "asks": ("greeting", "detail", "role", "topic"),
    "better": CHANNELS,
    "counting": ("code-points", "x-weighted", "gsm-7"),
    "unit": ("words", "characters"),
    "verdict": ("acceptable", "discouraged", "wrong", "none"),
}
_MOST = 1_000_000
"""The largest figure that an override may give: no message is longer."""


def overridden(tables: Mapping[str, Any], changes: Mapping[str, Any], *, origin: str) -> Mapping[str, Any]:
    """Return `tables`, those of ``channels.toml``, with `changes` to the channels put in.

    Args:
        tables: they stay as they are.
        changes: nested like the channels, with plain values in the place of figures.
        origin: what to name as the source of a value.

    Raises:
        ConfigError: a key that the profiles do not have, or a value of another type.
    """
    made = {**tables, "channels": deepcopy(tables["channels"])}
    _override(made["channels"], changes, path="channels", origin=origin)
    return made


def _override(base: dict[str, Any], changes: Mapping[str, Any], *, path: str, origin: str) -> None:
    for key, value in changes.items():
        where = f"{path}.{key}"
        if key not in base:
            raise _misfit(origin, where, f"unknown key{nearest(key, base)}")
        old = base[key]
        if isinstance(old, dict) and "value" in old and isinstance(value, int | float) and not isinstance(value, bool):
            if not 0 <= value <= _MOST:  # nan is neither
                raise _misfit(origin, where, f"must be a number between 0 and {_MOST:,}")
            base[key] = {"value": value, "source": origin, "as_of": "yours"}
        elif isinstance(old, dict) and isinstance(value, Mapping):
            _override(old, value, path=where, origin=origin)
        elif isinstance(old, str | list) and isinstance(value, type(old)):
            for word in [value] if isinstance(value, str) else value:
                if key in _WORDS and word not in _WORDS[key]:
                    known = _WORDS[key]
                    raise _misfit(origin, where, f'"{word}" is none of {", ".join(known)}{nearest(str(word), known)}')
            base[key] = value
        else:
            raise _misfit(origin, where, f"must be {_wanted(old)}")


def _wanted(old: object) -> str:
    """Return what may stand in the place of `old`."""
    if isinstance(old, dict):
        return "a number" if "value" in old else "a table"
    return "a list" if isinstance(old, list) else "a string"


def _misfit(origin: str, where: str, text: str) -> ConfigError:
    return ConfigError(f"{origin}: {where}: {text}", faults=[Fault(tuple(where.split(".")), f"{where}: {text}")])
