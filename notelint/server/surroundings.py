"""What belongs to a document: configuration, facts and linter, made once and made anew when a file has changed."""

from __future__ import annotations

import os
import sysconfig
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from notelint.cli.governing import Governing
from notelint.cli.inputs import Sieve
from notelint.cli.session import Session
from notelint.config import Config
from notelint.config_files import FILE_NAMES, user_config_file
from notelint.drafts import says_it_is_draft
from notelint.engine import Linter
from notelint.errors import NotelintError
from notelint.server.documents import Document
from notelint.server.settings import Settings
from notelint.situation.layers import FACTS_FILE, Layer
from notelint.source import Source

__all__ = ["Surroundings"]

_KEPT_FOLDERS = 64
_KEPT_LINTERS = 4
_LONGEST_LIFE = 50_000_000
"""Characters, some 20,000 versions of an email, after which a linter is made anew: it keeps every word that it has seen."""

_MAIL = frozenset({"mail", "message", "email", "eml"})
"""Languages of documents that are messages whatever they look like: a compose buffer may have no name and no headers."""

_Stamp = tuple[tuple[str, int, int], ...]
"""Path, time of change in nanoseconds and size of each file that there is."""


@dataclass(frozen=True)
class _Folder:
    """What was read for the documents of one folder, and what the files looked like then."""

    session: Session
    files: tuple[str, ...]
    stamp: _Stamp


@dataclass
class _Kept:
    """The linter of a configuration, what it was made of, and how many characters it has linted."""

    config: Config
    files: tuple[str, ...]
    stamp: _Stamp
    linter: Linter
    linted: int = 0


class Surroundings:
    """Finds what belongs to a document; for the thread that lints, as everything that may load spaCy."""

    def __init__(self, settings: Settings) -> None:
        """Keep the settings; nothing is read yet."""
        self._settings = settings
        self._folders: OrderedDict[str, _Folder] = OrderedDict()
        self._linters: list[_Kept] = []

    def under(self, settings: Settings) -> Surroundings:
        """Return the same under other settings; linters are kept for the configurations that stay as they are."""
        other = Surroundings(settings)
        other._linters = list(self._linters)
        return other

    def is_draft(self, document: Document, source: Source) -> bool:
        """Whether the document is to be linted.

        Raises:
            NotelintError: its configuration does not fit.
        """
        if self._settings.lint == "all" or document.language in _MAIL:
            return True
        if document.file is None:
            return says_it_is_draft(source)
        return Sieve(self.session(document), self._settings.overrides()).passes(document.path, source)

    def session(self, document: Document) -> Session:
        """Return the session of the document's folder; a new one if a file that it read, or would read, has changed."""
        folder = os.path.dirname(os.path.abspath(document.path))  # noqa: PTH120 - a path need not exist
        kept = self._folders.get(folder)
        if kept is None or kept.stamp != _stamp(kept.files):
            session = Session(self._settings.overrides(), interview=self._settings.interview)
            candidates = tuple(self._candidates(folder))
            before = _stamp(candidates)  # and then read: what changes in between is seen the next time
            named = tuple(_named(session, document.path))
            kept = _Folder(session, (*candidates, *named), (*before, *_stamp(named)))
            self._folders[folder] = kept
        self._folders.move_to_end(folder)
        while len(self._folders) > _KEPT_FOLDERS:
            self._folders.popitem(last=False)
        return kept.session

    def facts_file(self, document: Document) -> str | None:
        """Return the facts file that is read for a document."""
        if not (self._settings.trusted or self._settings.interview) or not document.has_place:
            return None
        return self.session(document).facts_file(document.path)

    def facts(self, document: Document) -> list[Layer]:
        """Return the layers of facts below the document's own.

        Raises:
            NotelintError: the facts file does not fit.
        """
        return self.session(document).facts(document.path) if self.facts_file(document) else []

    def linter(self, document: Document) -> Linter:
        """Return the linter of the document's configuration; equal configurations share one.

        Raises:
            NotelintError: the configuration does not fit.
        """
        session = self.session(document)
        governing = session.governing(document.path)
        config = governing.config
        kept = next(
            (entry for entry in self._linters if entry.config == config and entry.stamp == _stamp(entry.files)), None
        )
        if kept is None or kept.linted > _LONGEST_LIFE:
            files = tuple(_made_of(session, governing))
            stamp = _stamp(files)
            linter = session.linter(governing) if kept is None else Linter(config, kept.linter.registry)
            others = [entry for entry in self._linters if entry is not kept]
            kept = _Kept(config, files, stamp, linter)
            self._linters = [*others[1 - _KEPT_LINTERS :], kept]
        kept.linted += len(document.text)
        return kept.linter

    def governing(self, document: Document) -> Governing:
        """Return the configuration of the document.

        Raises:
            NotelintError: it does not fit.
        """
        return self.session(document).governing(document.path)

    def has_changed(self) -> bool:
        """Whether a file that something was read from, or would be, is not as it was; what was read is forgotten."""
        changed = [folder for folder, kept in self._folders.items() if kept.stamp != _stamp(kept.files)]
        for folder in changed:
            del self._folders[folder]
        return bool(changed)

    def _candidates(self, folder: str) -> Iterator[str]:
        """Yield every place in which a configuration or facts file for `folder` may lie."""
        yield from filter(None, (self._settings.configuration, self._settings.interview, str(user_config_file())))
        for above in (Path(folder), *Path(folder).parents):
            yield from (str(above / name) for name in (*FILE_NAMES, FACTS_FILE))


def _named(session: Session, path: str) -> Iterator[str]:
    """Yield the files that configuration and facts name in their turn."""
    with suppress(NotelintError):  # said when the document is linted
        yield from _made_of(session, session.governing(path))
    yield from session.record(path)


def _made_of(session: Session, governing: Governing) -> Iterator[str]:
    """Yield the files besides itself that a configuration is made of: packs, the model, and where a model would be installed."""
    yield from governing.config.packs
    if governing.config.model is not None:
        yield sysconfig.get_path("purelib")
        with suppress(NotelintError):  # said when a document is linted
            folder = session.model_folder(governing)
            yield from (os.path.join(place, name) for place, _, names in os.walk(folder or "") for name in names)


def _stamp(files: Iterable[str]) -> _Stamp:
    found = []
    for file in files:
        try:
            entry = os.stat(file)  # noqa: PTH116 - this is done for every lint
        except (OSError, ValueError):
            continue
        found.append((file, entry.st_mtime_ns, entry.st_size))
    return tuple(found)
