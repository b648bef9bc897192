"""Where the configuration is kept: the file that governs a draft, found and read."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from notelint.config import Config, config_from
from notelint.errors import ConfigError, Fault
from notelint.files import is_path
from notelint.source import read_bytes
from notelint.toml_text import read_toml

__all__ = ["FILE_NAMES", "config_file_for", "config_in", "load_config", "own_table", "user_config_file"]

FILE_NAMES = (".notelint.toml", "notelint.toml", "pyproject.toml")
"""Names looked for in each folder, the first that speaks of notelint wins."""


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
