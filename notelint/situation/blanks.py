"""Facts that are written down and say nothing, such as ``name = ""``."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from notelint.errors import FactsError, Fault

__all__ = ["NAMING_KEYS", "without_blanks"]

NAMING_KEYS: Mapping[str, str] = {
    "interviewers": "name",
    "topics": "text",
    "concerns": "text",
    "promised_items": "text",
    "ignore": "code",
}
"""Lists of tables, and the key in each without which the rest is about nothing."""


def without_blanks(tables: dict[str, Any], *, name: str) -> dict[str, Any]:
    """Return facts without strings of white space alone, and without what holds nothing but such: they say nothing.

    Raises:
        FactsError: something is said of a person, topic or the like without a name.
    """
    for key, naming in NAMING_KEYS.items():
        for number, item in enumerate(tables.get(key) or ()):
            if key != "ignore" and _is_blank(item[naming]) and not _is_blank(item):
                message = f"{key}.{number}.{naming}: is empty"
                raise FactsError(f"{name}: {message}", faults=[Fault((key, number, naming), message)])
    return {
        key: value if key == "ignore" else _filled(value)
        for key, value in tables.items()
        if key == "ignore" or not _is_blank(value)
    }


def _is_blank(value: object) -> bool:
    if isinstance(value, str):
        return not value.strip()
    parts = value.values() if isinstance(value, Mapping) else value
    return isinstance(parts, Collection) and bool(parts) and all(map(_is_blank, parts))


def _filled(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _filled(part) for key, part in value.items() if not _is_blank(part)}
    return [_filled(part) for part in value if not _is_blank(part)] if isinstance(value, list | tuple) else value
