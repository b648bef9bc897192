"""Plain tables become facts, or an error that says in one line what does not fit where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from notelint.errors import FactsError, nearest, plainly
from notelint.situation.facts import Facts

if TYPE_CHECKING:
    from pydantic import TypeAdapter

__all__ = ["facts_from", "is_fact"]

_UNKNOWN = "unexpected_keyword_argument"


@cache
def _adapter() -> TypeAdapter[Facts]:
    from pydantic import TypeAdapter

    return TypeAdapter(Facts)


def facts_from(tables: Mapping[str, Any], *, name: str) -> Facts:
    """Return `tables`, which are in the long form, as `Facts`.

    Raises:
        FactsError: an unknown key, or a value of the wrong type.
    """
    from pydantic import ValidationError

    try:
        return _adapter().validate_python(dict(tables))
    except ValidationError as error:
        # A misspelt key first: it is often why another one is missing.
        first = min(error.errors(), key=lambda found: found["type"] != _UNKNOWN)
        raise FactsError(f"{name}: {_explained(first)}") from error


@cache
def is_fact(key: str) -> bool:
    """Whether `key`, dotted, names a fact that a facts file may give."""
    parts = key.split(".")
    return all(part in _keys_at(list(parts[:depth])) for depth, part in enumerate(parts))


def _explained(error: Mapping[str, Any]) -> str:
    """Say in one line what does not fit where."""
    path = [part for part in error["loc"] if not (isinstance(part, str) and part.endswith(("]", ")")))]
    if error["type"] != _UNKNOWN and path[-1] in ("date", "datetime"):
        path.pop()  # which kind of moment was tried
    where = ".".join(str(part).rstrip("_") for part in path)
    if error["type"] == _UNKNOWN:
        return f'unknown key "{where}"{nearest(str(path[-1]), _keys_at(path[:-1]))}'
    return f"{where}: {plainly(error['msg'])}"


def _keys_at(path: list[str | int]) -> list[str]:
    """Return the keys that the table at `path` may have."""
    from typing import get_args, get_type_hints

    kind: Any = Facts
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
    return [*keys, "interviewed"] if kind is Facts else keys
