"""From the paths on the command line to the drafts to lint; what is left alone is counted."""

from __future__ import annotations

import os
from collections.abc import Sequence

from notelint.cli.collected import Inputs
from notelint.cli.overrides import Overrides
from notelint.cli.session import Session
from notelint.drafts import is_named_like_draft, matches, says_it_is_draft
from notelint.errors import InputError, NotelintError
from notelint.ignore_files import IgnoreFiles
from notelint.reading import read_draft
from notelint.reporters.outcome import Failure
from notelint.source import Source
from notelint.walking import walk

__all__ = ["Sieve", "collect"]

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


def collect(paths: Sequence[str], session: Session, sieve: Sieve, *, force_exclude: bool) -> Inputs:
    """Return the drafts among `paths`, each once, folders walked in order."""
    inputs = Inputs()
    seen: dict[str, bool] = {}
    for path in paths:
        if not os.path.isdir(path):  # noqa: PTH112 - it never raises
            _take(path, inputs, seen, session, sieve if force_exclude else None, named=True)
            continue
        inputs.are_named = False
        failed = len(inputs.failures)
        taken = [
            _take(found, inputs, seen, session, sieve)
            for found in walk(path, refused=inputs.refuse, ignores=sieve.ignores)
        ]
        inputs.empty += [] if any(taken) or len(inputs.failures) > failed else [path]
    return inputs


def _take(
    path: str, inputs: Inputs, seen: dict[str, bool], session: Session, sieve: Sieve | None, *, named: bool = False
) -> bool:
    """Add the file at `path` unless it was added before or does not pass; return whether it is one to lint."""
    real = os.path.realpath(path)
    if real in seen:
        return seen[real]
    try:
        wanted = sieve.passes(path, named=named) if sieve else True
    except NotelintError as error:
        failure = Failure.of(error, path, session.config_file(path))
        inputs.failures += [failure] if failure not in inputs.failures else []
        seen[real] = True
        return True
    seen[real] = wanted
    if wanted:
        inputs.drafts[path] = sieve is not None
    else:
        inputs.strangers.append(path)
    return wanted
