"""The configuration that governs a draft: that of a file, with the options over it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from notelint.cli.overrides import Overrides
from notelint.config import Config
from notelint.config_files import load_config, user_config_file
from notelint.errors import ConfigError, FactsError, InputError
from notelint.situation.layers import flags_layer

__all__ = ["Governing", "folder_of", "governing_in"]


@dataclass(frozen=True)
class Governing:
    """The configuration that governs a draft, and the file it comes from; None: the defaults."""

    config: Config
    file: str | None

    @property
    def folder(self) -> str:
        """What the globs of the configuration are relative to."""
        return folder_of(self.file) if self.file else "."


def governing_in(file: str | None, overrides: Overrides) -> Governing:
    """Return the configuration in `file`, or the defaults, with the options over it.

    Raises:
        ConfigError, InputError: the file does not fit or cannot be read.
    """
    if file is None:
        return Governing(overrides.over(Config()), None)
    try:
        named = file == overrides.config or Path(file).absolute() == user_config_file().absolute()
        config = load_config(Path(file), named=named)
        flags_layer(config.facts)
    except InputError as error:
        raise InputError(str(error), kind="config") from error
    except FactsError as error:
        raise ConfigError(f"{file}: facts: {str(error).removeprefix('options: ')}") from error
    return Governing(overrides.over(config), file)


def folder_of(path: str) -> str:
    """Return the absolute path of the folder that `path` is in."""
    return str(Path(os.path.abspath(path)).parent)
