"""Plain tables become facts, or an error that says in one line what does not fit where."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from notelint.errors import FactsError, Fault, nearest, plainly
from notelint.exact import exactly
from notelint.situation.facts import Facts

if TYPE_CHECKING:
    from pydantic import TypeAdapter

__all__ = ["facts_from", "is_fact", "keys_at", "kind_at"]

_AMOUNTS = (("interview", "duration_min", 1, 1_440), ("voice", "wpm", 10, 1_000), ("mail", "days", 0, 366))
"""Amounts with the least and the most that each may be: a day of talking, more than anybody speaks, a year in the post."""
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
    if not tables:
        return Facts()
    facts = exactly(Facts, tables) or _converted(tables, name=name)
    for fault in _misfits(facts):
        raise FactsError(f"{name}: {fault.message}", faults=[fault])
    return facts


def _converted(tables: Mapping[str, Any], *, name: str) -> Facts:
    """Return the facts in `tables`, some of which must be converted, or say what does not fit."""
    from pydantic import ValidationError

    try:
        return _adapter().validate_python(dict(tables))
    except ValidationError as error:
        # A misspelt key first: it is often why another one is missing.
        found = sorted(error.errors(), key=lambda entry: entry["type"] != _UNKNOWN)
        faults = list({_path(entry): Fault(_path(entry), _explained(entry)) for entry in reversed(found)}.values())[
            ::-1
        ]
        raise FactsError(f"{name}: {_explained(found[0])}", faults=faults) from error


def _misfits(facts: Facts) -> Iterator[Fault]:
    """Yield the numbers that no type refuses and that are none of what they count."""
    for table, key, least, most in _AMOUNTS:
        amount = getattr(getattr(facts, table), key)
        if amount is not None and not least <= amount <= most:  # nan is neither
            yield Fault((table, key), f"{table}.{key}: must be a number between {least} and {most:,}")


@cache
def is_fact(key: str) -> bool:
    """Whether `key`, dotted, names a fact that a facts file may give."""
    parts = key.split(".")
    return all(part in keys_at(parts[:depth]) for depth, part in enumerate(parts))


def _path(error: Mapping[str, Any]) -> tuple[str | int, ...]:
    """Return the keys that lead to what does not fit."""
    unknown = error["type"] == _UNKNOWN
    # pydantic puts the kinds that it tried between the keys, as "list[...]"; an unknown key may look so too.
    path = [
        part
        for number, part in enumerate(error["loc"], start=1)
        if (unknown and number == len(error["loc"])) or not (isinstance(part, str) and part.endswith(("]", ")")))
    ]
    if not unknown and path and path[-1] in ("date", "datetime"):
        path.pop()  # which kind of moment was tried
    return tuple(part.rstrip("_") if isinstance(part, str) else part for part in path)


def _explained(error: Mapping[str, Any]) -> str:
    """Say in one line what does not fit where."""
    path = _path(error)
    where = ".".join(map(str, path))
    if error["type"] == _UNKNOWN:
        return f'unknown key "{where}"{nearest(str(path[-1]), keys_at(path[:-1]))}'
    return f"{where}: {plainly(error['msg'])}"


def keys_at(path: Sequence[str | int]) -> list[str]:
    """Return the keys that the table at `path` may have; none if there is no such table."""
    kind = kind_at(path)
    keys = [field.name.rstrip("_") for field in fields(kind)] if is_dataclass(kind) else []
    return [*keys, "interviewed"] if kind is Facts else keys


def kind_at(path: Sequence[str | int]) -> Any:
    """Return the type of what stands at `path`; of a list of tables, the type of such a table."""
    from typing import get_args, get_type_hints

    kind: Any = Facts
    for part in path:
        if isinstance(part, str):
            hints = get_type_hints(kind) if is_dataclass(kind) else {}
            kind = hints.get(part, hints.get(f"{part}_"))
        kind = next(
            (
                arg
                for arg in (kind, *get_args(kind), *(deep for arg in get_args(kind) for deep in get_args(arg)))
                if is_dataclass(arg)
            ),
            kind,
        )
    return kind
