"""The advice behind the checks, as data beside them: what became of each row, and the hints that no text can earn.

A distribution's package of checks may hold a folder ``advice`` with ``rows.toml`` and ``hints.toml``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import MISSING, dataclass, field, fields
from functools import cache
from importlib import import_module
from importlib.resources import files
from types import ModuleType
from typing import Any, TypeVar

from notelint.channels import CHANNELS, STAGES
from notelint.errors import ConfigError, nearest
from notelint.registry import entries
from notelint.situation.model import Situation
from notelint.situation.validation import is_fact

__all__ = ["Hint", "Publication", "Row", "hints", "publications", "rows"]

_T = TypeVar("_T")


@dataclass(frozen=True)
class Publication:
    """Where advice was found."""

    id: str
    title: str
    date: str


@dataclass(frozen=True)
class Row:
    """One piece of advice and what became of it.

    Attributes:
        id: the publication and a number, ``S2-08``.
        checks: codes of the checks that look for it.
        facts: dotted keys of the facts that carry it.
        hints: rows of the hints that say it.
        nothing: why nothing came of it.
    """

    id: str
    advice: str
    checks: Sequence[str] = ()
    facts: Sequence[str] = ()
    hints: Sequence[str] = ()
    nothing: str | None = None


@dataclass(frozen=True)
class Hint:
    """Something worth thinking of that no text can show.

    Attributes:
        row: the advice that it comes from.
        channels, stages: where it applies; empty: everywhere.
        known, unknown: dotted keys of facts that must be there, or must be missing.
        when, unless: dotted key of a fact to the values that it must have, or must not have.
    """

    row: str
    text: str
    channels: Sequence[str] = ()
    stages: Sequence[str] = ()
    known: Sequence[str] = ()
    unknown: Sequence[str] = ()
    when: Mapping[str, Sequence[str]] = field(default_factory=dict)
    unless: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def applies(self, situation: Situation) -> bool:
        """Whether it is worth saying in this situation."""
        return (
            (not self.channels or situation.channel in self.channels)
            and (not self.stages or situation.stage in self.stages)
            and all(situation.knows(key) for key in self.known)
            and not any(situation.knows(key) for key in self.unknown)
            and all(_value(situation, key) in values for key, values in self.when.items())
            and not any(_value(situation, key) in values for key, values in self.unless.items())
        )


@cache
def publications() -> tuple[Publication, ...]:
    """Return where the advice comes from."""
    return tuple(_read("rows.toml", "source", Publication))


@cache
def rows() -> tuple[Row, ...]:
    """Return every piece of advice, in order."""
    return tuple(_read("rows.toml", "row", Row))


@cache
def hints() -> tuple[Hint, ...]:
    """Return all hints, in order.

    Raises:
        ConfigError: a file that holds an unknown key, channel or stage.
    """
    return tuple(_read("hints.toml", "hint", Hint))


def _value(situation: Situation, key: str) -> object:
    """Return a fact by its dotted key."""
    value: object = situation.facts
    for part in key.split("."):
        value = getattr(value, part, None)
    return value


def _read(file: str, table: str, kind: type[_T]) -> Iterator[_T]:
    """Yield the entries of a table in that file of every installed package of checks.

    Raises:
        ConfigError: it is not TOML, or an entry does not fit.
    """
    for entry in entries():
        if not hasattr(_package(entry.module), "__path__"):
            continue
        path, where = files(entry.module) / "advice" / file, f"{entry.module}/advice/{file}"
        if not path.is_file():
            continue
        try:
            tables = tomllib.loads(path.read_text("utf-8")).get(table, ())
        except ValueError as error:
            raise ConfigError(f"{where}: {error}") from error
        for values in tables:
            yield _made(kind, values, where=where)


def _package(name: str) -> ModuleType | None:
    """Return a package of checks; None if it cannot be imported, which is the registry's to say."""
    try:
        return import_module(name)
    except (Exception, SystemExit):  # noqa: BLE001 - a plug-in may raise anything at import
        return None


def _made(kind: type[_T], values: Mapping[str, Any], *, where: str) -> _T:
    """Return an entry.

    Raises:
        ConfigError: a key is unknown or missing, or names a channel, stage or fact that does not exist.
    """
    known = [part.name for part in fields(kind)]  # type: ignore[arg-type]
    for key in values:
        if key not in known:
            raise ConfigError(f'{where}: unknown key "{key}"{nearest(key, known)}')
    for part in fields(kind):  # type: ignore[arg-type]
        if part.name not in values and part.default is MISSING and part.default_factory is MISSING:
            raise ConfigError(f'{where}: an entry has no "{part.name}"')
    for key, ids in (("channels", CHANNELS), ("stages", STAGES)):
        for word in values.get(key, ()):
            if word not in ids:
                raise ConfigError(f'{where}: unknown word "{word}" in {key}{nearest(word, ids)}')
    for key in ("facts", "known", "unknown", "when", "unless"):
        for fact in values.get(key, ()):
            if not is_fact(fact):
                raise ConfigError(f'{where}: unknown fact "{fact}" in {key}')
    return kind(**values)
