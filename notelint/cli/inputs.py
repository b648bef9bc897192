"""From the paths on the command line to the drafts to lint; what is left alone is counted."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from notelint.cli.options import Overrides
from notelint.cli.session import Session
from notelint.drafts import is_named_like_draft, matches, says_it_is_draft, walk
from notelint.errors import InputError, NotelintError
from notelint.reporters.outcome import Failure, plural
from notelint.source import Source, read_source

__all__ = ["Inputs", "Sieve", "collect"]

_NO_TEXT = frozenset({"binary", "too-large", "undecodable", "not-regular", "directory"})


@dataclass
class Inputs:
    """What is to be linted: names, with the text of those that had to be looked into."""

    drafts: dict[str, Source | None] = field(default_factory=dict)
    failures: list[Failure] = field(default_factory=list)
    left_alone: int = 0
    empty: list[str] = field(default_factory=list)

    def refuse(self, error: OSError) -> None:
        """Note a folder that cannot be read."""
        self.failures.append(Failure(str(error.filename), "unreadable", f"cannot be read: {error.strerror}"))

    def remarks(self) -> Iterator[str]:
        """Yield what the user should know about the files that are not linted."""
        for folder in self.empty:
            yield f"no drafts in {folder}: a draft has headers, facts before its text, or an interview.toml beside it"
        if self.left_alone:
            were, are = ("was", "is no draft") if self.left_alone == 1 else ("were", "are no drafts")
            yield f"{plural(self.left_alone, 'file')} {are} and {were} left alone"


class Sieve:
    """Tells drafts from other files, for those that nobody named in person."""

    def __init__(self, session: Session, overrides: Overrides) -> None:
        self._session = session
        self._overrides = overrides

    def passes(self, path: str, source: Source | None = None) -> tuple[bool, Source | None]:
        """Return whether the file is a draft, and its text if that had to be read.

        Raises:
            NotelintError: its configuration does not fit, or it cannot be read.
        """
        verdict = self._verdict(path)
        if verdict is not None:
            return verdict, source
        try:
            source = source or read_source(path)
        except InputError as error:
            if error.kind in _NO_TEXT:
                return False, None
            raise
        return says_it_is_draft(source), source

    def _verdict(self, path: str) -> bool | None:
        """Decide without looking into the file; None: that is necessary."""
        if self._matches(path, "exclude"):
            return False
        if self._matches(path, "include"):
            return True
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
            _take(path, inputs, seen, session, sieve if force_exclude else None)
            continue
        failed = len(inputs.failures)
        taken = [_take(found, inputs, seen, session, sieve) for found in walk(path, refused=inputs.refuse)]
        inputs.empty += [] if any(taken) or len(inputs.failures) > failed else [path]
    return inputs


def _take(path: str, inputs: Inputs, seen: dict[str, bool], session: Session, sieve: Sieve | None) -> bool:
    """Add the file at `path` unless it was added before or does not pass; return whether it is one to lint."""
    real = os.path.realpath(path)
    if real in seen:
        return seen[real]
    try:
        wanted, source = sieve.passes(path) if sieve else (True, None)
    except NotelintError as error:
        failure = Failure.of(error, path, session.config_file(path))
        inputs.failures += [failure] if failure not in inputs.failures else []
        seen[real] = True
        return True
    seen[real] = wanted
    if wanted:
        inputs.drafts[path] = source
    else:
        inputs.left_alone += 1
    return wanted
