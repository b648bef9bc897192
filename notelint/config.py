"""The rules configuration: which checks, how strict, what counts as a draft. Shareable, and never code."""

from __future__ import annotations

import math
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, ClassVar

from notelint.errors import ConfigError, Fault, nearest, plainly
from notelint.exact import exactly
from notelint.findings import Dimension, Severity
from notelint.model_files import is_path
from notelint.source import read_bytes
from notelint.toml_text import read_toml

__all__ = [
    "DEFAULT_WEIGHTS",
    "FILE_NAMES",
    "Config",
    "config_file_for",
    "config_from",
    "config_in",
    "is_selected",
    "load_config",
    "own_table",
    "schema",
    "spelled_twice",
    "user_config_file",
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

FILE_NAMES = (".notelint.toml", "notelint.toml", "pyproject.toml")
"""Names looked for in each folder, the first that speaks of notelint wins."""


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


def config_file_for(path: str) -> Path | None:
    """Return the configuration file that governs the draft at `path`: the nearest above it, else the user's own."""
    for folder in Path(os.path.abspath(path)).parents:
        for name in FILE_NAMES:
            candidate = folder / name
            if candidate.is_file() and (name != "pyproject.toml" or _table_of(candidate) is not None):
                return candidate
    user = user_config_file()
    return user if user.is_file() else None


def user_config_file() -> Path:
    """Return where the user's own configuration file is, if there is one."""
    home = os.environ.get("XDG_CONFIG_HOME") or os.path.join(os.path.expanduser("~"), ".config")
    return Path(home) / "notelint" / "notelint.toml"


def load_config(path: Path, *, named: bool = True) -> Config:
    """Read a configuration file; packs, and a model that is a path, become absolute paths.

    Args:
        path: the file.
        named: whether it is the user's own choice, not just found near a draft.

    Raises:
        ConfigError: broken TOML, an unknown key, a wrong type, a pack outside the file's folder, or a path to a model in a
            file that was just found.
        InputError: the file cannot be read.
    """
    table = _table_of(path)
    if table is None:
        raise ConfigError(f"{path}: no [tool.notelint] table")
    return config_in(table, path, named=named)


def config_in(table: Mapping[str, Any], path: Path, *, named: bool = True) -> Config:
    """Return the configuration in the `table` of a file at `path`. Arguments, errors and paths are those of `load_config`."""
    config = config_from(table, origin=str(path))
    folder = path.resolve().parent
    packs = []
    for number, pack in enumerate(config.packs):
        resolved = (folder / pack).resolve()
        if not resolved.is_relative_to(folder):
            raise _of_pack(path, number, f'"{pack}" lies outside the folder of the configuration')
        if not resolved.is_file():
            raise _of_pack(path, number, f'"{pack}": no such file')
        packs.append(str(resolved))
    return replace(config, packs=tuple(packs), model=_model(config.model, path, named=named))


def _model(model: str | None, path: Path, *, named: bool) -> str | None:
    """Return the model that a file at `path` names; what a folder of a model says runs functions of installed packages.

    Raises:
        ConfigError: it is a path, and nobody asked for this file.
    """
    if model is None or not is_path(model):
        return model
    if not named:
        text = f'model: "{model}" is a path, which only --model, --config or your own configuration may name'
        raise ConfigError(f"{path}: {text}", faults=[Fault(("model",), text)])
    return os.path.normpath(path.resolve().parent / Path(model).expanduser())


def _of_pack(path: Path, number: int, text: str) -> ConfigError:
    return ConfigError(f"{path}: packs: {text}", faults=[Fault(("packs", number), f"packs: {text}")])


def _table_of(path: Path) -> Mapping[str, Any] | None:
    """Return the part of a TOML file that is notelint's; None when a pyproject.toml has none."""
    try:
        tables = read_toml(read_bytes(str(path)).decode("utf-8-sig"))
    except ValueError as error:
        raise ConfigError(f"{path}: not valid TOML: {error}") from error
    return own_table(tables, path.name)


def own_table(tables: Mapping[str, Any], name: str) -> Mapping[str, Any] | None:
    """Return the part of a file called `name` that is notelint's; None when a pyproject.toml has none."""
    if name != "pyproject.toml":
        return tables
    tool = tables.get("tool", {})
    table = tool.get("notelint") if isinstance(tool, dict) else None
    return table if isinstance(table, dict) else None


def is_selected(config: Config, code: str, name: str) -> bool:
    """Whether a check is to be run: the longest matching prefix decides, and a tie goes to ``ignore``."""
    chosen = max(_matches((*config.select, *config.extend_select), code, name), default=-1)
    if not config.select:
        chosen = max(chosen, 0)
    return chosen > max(_matches(config.ignore, code, name), default=-1)


def _matches(words: tuple[str, ...], code: str, name: str) -> Iterator[int]:
    for word in words:
        if code.startswith(word.upper()):
            yield len(word)
        elif word.lower() == name:
            yield len(code)
        elif word.upper() == "ALL":
            yield 0


def schema() -> dict[str, Any]:
    """Return the JSON Schema of a configuration file."""
    from pydantic import TypeAdapter

    raw = TypeAdapter(Config).json_schema()
    raw["properties"] = {key.replace("_", "-"): value for key, value in raw["properties"].items()}
    return raw
