"""The rules configuration: which checks, how strict, what counts as a draft. Shareable, and never code."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, ClassVar

from notelint.errors import ConfigError, Fault, nearest, plainly
from notelint.exact import exactly
from notelint.findings import Dimension, Severity

__all__ = [
    "DEFAULT_WEIGHTS",
    "Config",
    "config_from",
    "schema",
    "spelled_twice",
]

DEFAULT_WEIGHTS: Mapping[Dimension, float] = {
    Dimension.TOPICS: 0.30,
    Dimension.PERSONALIZATION: 0.25,
    Dimension.TONE: 0.20,
    Dimension.LENGTH: 0.10,
    Dimension.CHANNEL: 0.10,
    Dimension.TIMING: 0.05,
}
"""Weights of the dimensions in the overall score, version 1."""

MAX_ENTRIES, MAX_LENGTH = 1_000, 1_000
"""Entries of a list, and characters of each: globs and codes are compared one by one."""


@dataclass(frozen=True)
class Config:
    """A configuration; every key is optional.

    Attributes:
        select: codes, prefixes or names of the checks to run; empty: all.
        extend_select: the same, on top of ``select``.
        ignore: checks to leave out; the longer prefix wins, and a tie goes to ``ignore``.
        fail_on: the severity from which the exit status is 1.
        min_score: the overall score below which the exit status is 1.
        include: globs of files that count as drafts when a folder is walked or with ``--force-exclude``.
        exclude: globs of files that are never linted when found by walking or with ``--force-exclude``.
        comment_prefix: with what lines begin that are notes to oneself and are not sent, such as ``#``; empty: there are none.
        packs: TOML packs of phrase checks, relative to the configuration file and in its folder.
        weights: weights of the dimensions in the overall score.
        checks: code or name of a check to its options; ``severity`` overrides its severity.
        channels: values that override those of ``channels.toml``.
        facts: facts that hold for every draft, weakest of all layers.
        model: an installed spaCy pipeline for English that is used beside the rules, such as ``en_core_web_sm``; None: rules alone.
    """

    __pydantic_config__: ClassVar[dict[str, object]] = {"extra": "forbid"}

    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: Severity = Severity.WARNING
    min_score: float | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    comment_prefix: str = ""
    packs: tuple[str, ...] = ()
    weights: Mapping[Dimension, float] = field(default_factory=dict)
    checks: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    channels: Mapping[str, Any] = field(default_factory=dict)
    facts: Mapping[str, Any] = field(default_factory=dict)
    model: str | None = None


def config_from(table: Mapping[str, Any], *, origin: str) -> Config:
    """Return the configuration in `table`, whose keys may be written with hyphens.

    Raises:
        ConfigError: an unknown key, one in two spellings, or a value of the wrong type.
    """
    known = [entry.name.replace("_", "-") for entry in fields(Config)]
    unknown = [
        Fault((key,), f'unknown key "{key}"{nearest(key, known)}')
        for key in table
        if key.replace("_", "-") not in known
    ]
    if faults := [*unknown, *(Fault((key,), text) for key, text in spelled_twice(table))]:
        raise ConfigError(f"{origin}: {faults[0].message}", faults=faults)
    values = {key.replace("-", "_"): value for key, value in table.items()}
    config = exactly(Config, values) or _converted(values, origin=origin)
    for fault in _misfits(config):
        raise ConfigError(f"{origin}: {fault.message}", faults=[fault])
    return config


def spelled_twice(table: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield keys that stand in `table` with a hyphen and with an underscore as well, and what is wrong with that."""
    first: dict[str, str] = {}
    for key in table:
        other = first.setdefault(key.replace("-", "_"), key)
        if other != key:
            yield key, f'"{other}" and "{key}" are one key; join the two'


def _converted(values: Mapping[str, Any], *, origin: str) -> Config:
    """Return the configuration in `values`, some of which must be converted, or say what does not fit."""
    from pydantic import TypeAdapter, ValidationError

    try:
        return TypeAdapter(Config).validate_python(values)
    except ValidationError as error:
        faults = [_fault(entry) for entry in error.errors()]
        raise ConfigError(f"{origin}: {faults[0].message}", faults=faults) from error


def _fault(error: Mapping[str, Any]) -> Fault:
    path = tuple(part.replace("_", "-") if isinstance(part, str) else part for part in error["loc"] if part != "[key]")
    return Fault(path, f"{'.'.join(map(str, path))}: {plainly(error['msg'])}")


def _misfits(config: Config) -> Iterator[Fault]:
    """Yield what no type can say about values."""
    for key in ("select", "extend_select", "ignore", "include", "exclude", "packs"):
        entries = getattr(config, key)
        if len(entries) > MAX_ENTRIES or any(len(entry) > MAX_LENGTH for entry in entries):
            shown = key.replace("_", "-")
            bound = f"more than {MAX_ENTRIES:,} entries, or one of more than {MAX_LENGTH:,} characters"
            yield Fault((shown,), f"{shown}: {bound}")
    if not math.isfinite(sum(config.weights.values())):
        yield Fault(("weights",), "weights: must be finite")
    if sum({**DEFAULT_WEIGHTS, **config.weights}.values()) <= 0 or min(config.weights.values(), default=0) < 0:
        yield Fault(("weights",), "weights: must not be negative, nor all zero")
    if config.min_score is not None and not 0 <= config.min_score <= 100:
        yield Fault(("min-score",), "min-score: must lie between 0 and 100")
    if len(config.comment_prefix) > 8 or config.comment_prefix != config.comment_prefix.strip():
        yield Fault(("comment-prefix",), "comment-prefix: must be at most 8 characters without white space around them")
    if config.model is not None and not 0 < len(config.model) <= MAX_LENGTH:
        yield Fault(("model",), f"model: must be a name of 1 to {MAX_LENGTH:,} characters")
    if not all(word.strip() for word in (*config.select, *config.extend_select, *config.ignore)):
        yield Fault(("select",), "select, extend-select and ignore: a code is empty")


def schema() -> dict[str, Any]:
    """Return the JSON Schema of a configuration file."""
    from pydantic import TypeAdapter

    raw = TypeAdapter(Config).json_schema()
    raw["properties"] = {key.replace("_", "-"): value for key, value in raw["properties"].items()}
    return raw
