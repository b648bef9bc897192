"""One run's memory: configuration, facts file and linter of each draft, each read or made once."""

from __future__ import annotations

import os
from collections.abc import Callable, Hashable, MutableMapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from notelint.cache.environment import stamp_of
from notelint.cli.governing import Governing, folder_of, governing_in
from notelint.cli.overrides import Overrides
from notelint.config_files import config_file_for
from notelint.errors import ConfigError, NotelintError
from notelint.situation.layers import Layer, facts_file_for, flags_layer, toml_layer, validated

if TYPE_CHECKING:
    from notelint.engine import Linter
    from notelint.registry import Registry

__all__ = ["Session", "shown_path"]

_T = TypeVar("_T")


class Session:
    """Finds what belongs to a draft. Errors are remembered too, so that a broken file is read once."""

    def __init__(
        self,
        overrides: Overrides,
        *,
        interview: str | None = None,
        linters: MutableMapping[str, Linter] | None = None,
    ) -> None:
        """Keep the options; nothing is read yet.

        Args:
            overrides: what they say about the configuration.
            interview: the facts file that they name.
            linters: those of earlier runs in this process, by their configuration; new ones are added.
        """
        self._linters = {} if linters is None else linters
        self._overrides = overrides
        self._interview = interview
        self._made: dict[Hashable, Any] = {}

    def config_file(self, path: str) -> str | None:
        """Return the configuration file that governs the draft at `path`, as the user would write it."""
        if self._overrides.isolated:
            return None
        if self._overrides.config is not None:
            return self._overrides.config
        folder = folder_of(path)
        found = self._once(("config file", folder), lambda: _searched(config_file_for, folder))
        return shown_path(found) if found else None

    def governing(self, path: str) -> Governing:
        """Return the configuration for the draft at `path`, options included.

        Raises:
            ConfigError, InputError: the configuration file does not fit or cannot be read.
        """
        file = self.config_file(path)
        return self._once(("config", file), lambda: governing_in(file, self._overrides))

    def facts_file(self, path: str) -> str | None:
        """Return the facts file of the draft at `path`, as the user would write it."""
        return self._interview if self._interview is not None else self._nearest_facts(path)

    def governing_files(self, path: str) -> tuple[str | None, str | None]:
        """Return the facts file and the configuration file of the draft at `path`."""
        return self.facts_file(path), self.config_file(path)

    def lies_beside_facts(self, path: str) -> bool:
        """Whether there is an ``interview.toml`` beside or above `path`."""
        return self._nearest_facts(path) is not None

    def is_on_record(self, path: str) -> bool:
        """Whether the facts name the file as notes, or as a message that was sent or received: no draft any more."""
        return os.path.realpath(path) in self.record(path)

    def record(self, path: str) -> frozenset[str]:
        """Return the real paths of the files that the facts of the draft at `path` name: notes, sent and received."""
        file = self._nearest_facts(path)
        return self._once(("record", file), lambda: _record(file)) if file else frozenset()

    def facts(self, path: str) -> list[Layer]:
        """Return the facts that hold for the draft at `path` before it says anything itself.

        Raises:
            FactsError, InputError: the facts file does not fit or cannot be read.
        """
        file = self.facts_file(path)
        return [self._once(("facts", file), lambda: toml_layer(file))] if file else []

    def config_facts(self, path: str) -> list[Layer]:
        """Return the facts that the configuration holds, the weakest layer."""
        facts = self.governing(path).config.facts
        return [Layer("config", flags_layer(facts).tables)] if facts else []

    def registry(self, governing: Governing) -> Registry:
        """Return the checks that are installed and those of the configuration's packs."""
        from notelint.activation import registry_for

        return self._once(("registry", governing.config.packs), lambda: registry_for(governing.config))

    def model_folder(self, governing: Governing) -> str | None:
        """Return where the model of a configuration is; None: it has none.

        Raises:
            ConfigError: it names a model that there is not.
        """
        model = governing.config.model
        if model is None:
            return None
        from notelint.model_files import find_model

        return self._once(("model", model), lambda: find_model(model).folder)

    def linter(self, governing: Governing) -> Linter:
        """Return the linter for a configuration.

        Raises:
            ConfigError: it names a check, option or value that does not exist.
        """
        return self._once(("linter", governing.file), lambda: self._linter(governing))

    def _nearest_facts(self, path: str) -> str | None:
        folder = folder_of(path)
        found = self._once(("facts file", folder), lambda: _searched(facts_file_for, folder))
        return shown_path(found) if found else None

    def _once(self, key: Hashable, make: Callable[[], _T]) -> _T:
        if key not in self._made:
            try:
                self._made[key] = make()
            except NotelintError as error:
                self._made[key] = error
        made: _T | NotelintError = self._made[key]
        if isinstance(made, NotelintError):
            raise made.with_traceback(None)
        return made

    def _linter(self, governing: Governing) -> Linter:
        from notelint.engine import Linter

        try:
            if governing.config.packs:  # files, which may have changed since an earlier run
                return Linter(governing.config, self.registry(governing))
            folder = self.model_folder(governing)
            key = f"{governing.config!r}{stamp_of(folder) if folder else ''}"
            if key not in self._linters:
                self._linters[key] = Linter(governing.config, self.registry(governing))
            return self._linters[key]
        except ConfigError as error:
            overrides = self._overrides
            typed = (*overrides.select, *overrides.extend_select, *overrides.ignore, overrides.model)
            if governing.file is None or any(f'"{word}"' in str(error) for word in typed):
                raise
            raise ConfigError(f"{governing.file}: {error}") from error


def _searched(find: Callable[[str], Path | None], folder: str) -> Path | None:
    """Return what is found for a draft in `folder`; nothing if that may not be entered, as its drafts cannot be read."""
    try:
        return find(os.path.join(folder, "draft"))
    except PermissionError:
        return None


def _record(file: str) -> frozenset[str]:
    """Return the real paths of the files that a facts file names."""
    try:
        facts = validated(toml_layer(file, with_notes=False))
    except NotelintError:
        return frozenset()  # said when a draft beside it is linted
    names = [facts.notes, *(entry.file for entry in (*(facts.sent or ()), *(facts.received or ())))]
    return frozenset(os.path.realpath(os.path.join(folder_of(file), name)) for name in names if name)


def shown_path(path: Path) -> str:
    """Return `path` relative to the current folder if it lies below it."""
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)
