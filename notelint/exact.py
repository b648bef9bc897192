"""Tables whose values have just the types that are asked for become dataclasses at once.

Most tables do. What remains, a value to be converted or an error to be explained, is pydantic's work, whose import takes
longer than linting a hundred messages.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

__all__ = ["exactly"]

_T = TypeVar("_T")
_FLOATS = 2**53
"""Whole numbers below this one are floats as well."""


class _InexactError(Exception):
    """A value is not of the type that is asked for, though it might be made so."""


def exactly(kind: type[_T], table: Mapping[str, Any]) -> _T | None:
    """Return `table` as the dataclass `kind`; None: a key or a value does not fit as it is."""
    try:
        made: _T = _made(kind, dict(table))
    except _InexactError:
        return None
    return made


def _made(kind: Any, value: Any) -> Any:
    if is_dataclass(kind):
        return _filled(kind, value)
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is tuple and type(value) in (list, tuple):
        return tuple(_made(arguments[0], entry) for entry in value)
    if origin is Mapping and type(value) is dict:
        return {_made(arguments[0], key): _made(arguments[1], entry) for key, entry in value.items()}
    if origin in (Union, UnionType):
        return _one_of(arguments, value)
    if origin is Literal and type(value) is str and value in arguments:
        return value
    if kind is float and type(value) is int and abs(value) < _FLOATS:
        return float(value)
    if (
        isinstance(kind, type)
        and issubclass(kind, Enum)
        and type(value) is str
        and value in {member.value for member in kind}
    ):
        return kind(value)
    if kind is Any or kind is type(value):
        return value
    raise _InexactError


def _filled(kind: Any, value: Any) -> Any:
    hints = _hints(kind)
    if type(value) is not dict or not value.keys() <= hints.keys():
        raise _InexactError
    values = {key: _made(hints[key], entry) for key, entry in value.items()}
    try:
        return kind(**values)
    except TypeError as error:  # a field without a default is missing
        raise _InexactError from error


def _one_of(kinds: tuple[Any, ...], value: Any) -> Any:
    for kind in kinds:
        try:
            return _made(kind, value)
        except _InexactError:
            continue
    raise _InexactError


@cache
def _hints(kind: Any) -> Mapping[str, Any]:
    """Return the types of the fields of a dataclass."""
    hints = get_type_hints(kind)
    return {entry.name: hints[entry.name] for entry in fields(kind)}
