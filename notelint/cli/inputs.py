"""From the paths on the command line to the drafts to lint; what is left alone is counted."""

from __future__ import annotations

import os
from collections.abc import Sequence

from notelint.cli.collected import Inputs
from notelint.cli.overrides import Overrides
from notelint.cli.own_files import OwnFiles
from notelint.cli.session import Session
from notelint.drafts import is_named_like_draft, matches, says_it_is_draft
from notelint.errors import InputError, NotelintError
from notelint.ignore_files import IgnoreFiles
from notelint.reading import read_draft
from notelint.reporters.outcome import Failure
from notelint.source import Source
from notelint.walking import walk

__all__ = ["Sieve", "collect", "set_apart"]

_NO_TEXT = frozenset({"binary", "too-large", "undecodable", "unsupported", "not-regular", "directory"})


class Sieve:
    """Tells drafts from other files, for those that nobody named in person."""

    def __init__(self, session: Session, overrides: Overrides) -> None:
        self._session = session
        self._overrides = overrides
        self.ignores = IgnoreFiles() if overrides.respect_ignore_files else None

    def passes(self, path: str, source: Source | None = None, *, named: bool = False) -> bool:
        """Return whether the file is a draft; it is read for that unless `source` is given.

        Args:
            path: the file.
            source: its text, if that is known.
            named: whether somebody named it, so that no walk has left out what ignore files name.

        Raises:
            NotelintError: its configuration does not fit, or it cannot be read.
        """
        verdict = self._verdict(path, named=named)
        if verdict is not None:
            return verdict
        try:
            return says_it_is_draft(source or read_draft(path))
        except InputError as error:
            if error.kind in _NO_TEXT:
                return False
            raise

    def _verdict(self, path: str, *, named: bool) -> bool | None:
        """Decide without looking into the file; None: that is necessary."""
        if self._matches(path, "exclude"):
            return False
        if self._matches(path, "include"):
            return True
        if named and self.ignores and self.ignores.hides(path):
            return False
        if not is_named_like_draft(path) or self._session.is_on_record(path):
            return False
        return True if self._session.lies_beside_facts(path) else None

    def _matches(self, path: str, key: str) -> bool:
        governing = self._session.governing(path)
        return matches(path, getattr(self._overrides, key), base=".") or matches(
            path, getattr(governing.config, key), base=governing.folder
        )


def collect(paths: Sequence[str], session: Session, sieve: Sieve, own: OwnFiles, *, force_exclude: bool) -> Inputs:
    """Return the drafts among `paths`, each once, folders walked in order."""
    collecting = _Collecting(session, sieve, own)
    inputs = collecting.inputs
    for path in paths:
        if not os.path.isdir(path):  # noqa: PTH112 - it never raises
            collecting.take(path, sifted=force_exclude, named=True)
            continue
        inputs.are_named = False
        failed = len(inputs.failures)
        found = walk(path, refused=inputs.refuse, ignores=sieve.ignores)
        taken = [collecting.take(each, sifted=True) for each in found]
        inputs.empty += [] if any(taken) or len(inputs.failures) > failed else [path]
    return inputs


def set_apart(path: str, held: str, inputs: Inputs, session: Session) -> None:
    """Note that a file that was named is none to be linted: what it holds is read, and what is wrong with that is said."""
    inputs.own.setdefault(held, []).append(path)
    try:
        session.governing(path)
        session.facts(path)
    except NotelintError as error:
        inputs.fail(Failure.of(error, path, *session.governing_files(path)))


class _Collecting:
    """Takes one file after the other, each once."""

    def __init__(self, session: Session, sieve: Sieve, own: OwnFiles) -> None:
        self.inputs = Inputs()
        self._session, self._sieve, self._own = session, sieve, own
        self._seen: dict[str, bool] = {}

    def take(self, path: str, *, sifted: bool, named: bool = False) -> bool:
        """Add the file at `path` unless it was added before or is no draft; return whether it is one to lint.

        Args:
            path: the file.
            sifted: whether it must look like a draft.
            named: whether somebody named it.
        """
        real = os.path.realpath(path)
        if real not in self._seen:
            self._seen[real] = self._is_taken(path, real, sifted=sifted, named=named)
        return self._seen[real]

    def _is_taken(self, path: str, real: str, *, sifted: bool, named: bool) -> bool:
        held = self._own.held_in(path, real)
        if held and not sifted and os.path.isfile(path):  # noqa: PTH113 - it never raises
            set_apart(path, held, self.inputs, self._session)
            return False
        try:
            wanted = not sifted or (not held and self._sieve.passes(path, named=named))
        except NotelintError as error:
            self.inputs.fail(Failure.of(error, path, self._session.config_file(path)))
            return True
        if wanted:
            self.inputs.drafts[path] = sifted
        else:
            self.inputs.strangers.append(path)
        return wanted
