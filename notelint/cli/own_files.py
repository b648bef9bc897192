"""Files that are there for notelint itself, and so are no drafts though they be named as such: facts, configuration, notes."""

from __future__ import annotations

import os
from collections.abc import Hashable, Iterator, Mapping
from contextlib import suppress
from pathlib import PurePath

from notelint.cli.session import Session
from notelint.config_files import FILE_NAMES
from notelint.errors import NotelintError
from notelint.situation.layers import FACTS_FILE

__all__ = ["OwnFiles"]

_NAMES: Mapping[str, str] = {FACTS_FILE: "facts", **dict.fromkeys(FILE_NAMES, "the configuration")}
_SHARED = "pyproject.toml"
"""A name that says nothing: the file is a configuration if that of the drafts beside it stands in it."""


class OwnFiles:
    """Says what a file is to notelint; the files that belong to each folder are found once."""

    def __init__(self, session: Session, *, notes: str | None = None) -> None:
        """Keep how files are found.

        Args:
            session: finds what belongs to a draft.
            notes: the notes file that an option names.
        """
        self._session = session
        self._notes = notes
        self._known: dict[Hashable, Mapping[str, str]] = {}

    def held_in(self, path: str, real: str) -> str:
        """Return what the file at `path` holds for notelint: facts, the configuration, notes, phrase checks; empty: nothing.

        Args:
            path: the file, which need not exist.
            real: its real path.
        """
        name = PurePath(path).name
        if name in _NAMES and name != _SHARED:
            return _NAMES[name]
        files = self._session.governing_files(path)
        if files not in self._known:
            self._known[files] = dict(self._read_for(path))
        return self._known[files].get(real, "")

    def _read_for(self, path: str) -> Iterator[tuple[str, str]]:
        """Yield the real paths of the files that are read for the draft at `path`, and what they hold."""
        facts, config = self._session.governing_files(path)
        named = [(facts, "facts"), (config, "the configuration"), (self._notes, "notes")]
        with suppress(NotelintError):  # said when a draft is linted
            named += [(pack, "phrase checks") for pack in self._session.governing(path).config.packs]
            named += [(layer.notes.name, "notes") for layer in self._session.facts(path) if layer.notes is not None]
        yield from ((os.path.realpath(file), held) for file, held in named if file is not None)
