"""Lints what was asked for; whatever cannot be done is kept as a failure while the rest goes on."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from notelint.cache.results import Results
from notelint.check import Check
from notelint.cli.collected import Inputs
from notelint.cli.given import STDIN
from notelint.cli.inputs import Sieve, collect, set_apart
from notelint.cli.keeping import Keeping
from notelint.cli.linting import Linting
from notelint.cli.own_files import OwnFiles
from notelint.cli.parallel import processes_for, spread
from notelint.cli.progress import Progress
from notelint.cli.request import Request
from notelint.cli.session import Session
from notelint.errors import NotelintError, UsageError
from notelint.reading import draft_source
from notelint.reporters.outcome import Failure, Linted, Outcome

__all__ = ["Run"]

_T = TypeVar("_T")


class Run:
    """One run: ``inputs`` are the drafts that will be linted, `outcome` lints them.

    ``typed`` says whether the draft comes from standard input, and ``raw`` is what came.
    """

    def __init__(self, request: Request, *, collecting: bool = True) -> None:
        """Find the drafts, if they are to be collected.

        Raises:
            UsageError: ``-`` among other paths.
        """
        self._request = request
        self._session = Session(request.overrides, interview=request.interview, linters=request.linters)
        self._sieve = Sieve(self._session, request.overrides)
        self._own = OwnFiles(self._session, notes=request.flags.tables.get("notes"))
        if "-" in request.paths and len(request.paths) > 1:
            raise UsageError('"-" is standard input and stands alone, without other paths')
        self.typed = request.paths == ("-",) or (not request.paths and request.stdin_filename is not None)
        if request.stdin_filename is not None and not self.typed:
            raise UsageError("--stdin-filename names what comes from standard input, so that no other path fits")
        anonymous = self.typed and request.stdin_filename is None
        clock = datetime.now().replace(microsecond=0) if anonymous else None
        # What depends on the time of day is not kept.
        self._keeping = Keeping(None if anonymous else request.results, self._session, request.flags)
        self._linting = Linting(request, self._session, self._keeping, clock=clock)
        self.raw: bytes | None = None
        if not collecting:
            self.inputs = Inputs()
        elif self.typed:
            self.inputs = self._standard_input()
        else:
            paths, sieve = request.paths or (".",), self._sieve
            self.inputs = collect(paths, self._session, sieve, self._own, force_exclude=request.force_exclude)

    def reads(self, path: str) -> bool:
        """Whether `path` was named as an input, or is one of the files that this run reads, or another name of one.

        What was found and is no draft may be written to by its own name: it may be what an earlier run wrote.
        """
        real = os.path.realpath(path)
        strangers = (name for name in self.inputs.strangers if os.path.realpath(name) != real)
        named = (name for name in self._request.paths if name != "-")
        names = (
            *named,
            *(name for draft in self.inputs.drafts for name in (draft, *self._keeping.files(draft))),
            *strangers,
        )
        return not _identities(path).isdisjoint(identity for name in names for identity in _identities(name))

    def outcome(self, progress: Progress, *, jobs: int | None = None) -> Outcome:
        """Lint all drafts."""
        linted: list[Linted] = []
        failures = list(self.inputs.failures)
        for entries in progress.over(self.spread(self.results_of, jobs=jobs), count=len(self.inputs.drafts)):
            linted += [entry for entry in entries if isinstance(entry, Linted)]
            failures += [entry for entry in entries if isinstance(entry, Failure)]
        return Outcome(tuple(linted), tuple(dict.fromkeys(failures)))

    def spread(self, work: Callable[[tuple[str, bool]], _T], *, jobs: int | None) -> Iterator[_T]:
        """Yield what `work` makes of each draft, by several processes if that is wanted or None and worth it, and keep the results."""
        drafts = list(self.inputs.drafts.items())
        jobs = processes_for(len(drafts)) if jobs is None else jobs
        if jobs > 1 and self.raw is None and not self._request.silencing:
            yield from spread(work, drafts, jobs=jobs, finish=self._keeping.flush)
        else:
            yield from map(work, drafts)
        self._keeping.keep_strangers(self.inputs.strangers, self.raw)

    def results_of(self, draft: tuple[str, bool]) -> list[Linted | Failure]:
        """Return the report on one draft, and every failure on the way.

        Args:
            draft: its name, and whether it had to look like one.
        """
        name, sifted = draft
        return list(self._linting.results(name, sifted=sifted, raw=self.raw))

    def __reduce__(self) -> tuple[Callable[[Request], Run], tuple[Request]]:
        """What a process that is started afresh needs: everything but the drafts."""
        return _without_drafts, (replace(self._request, linters={}),)

    @property
    def results(self) -> Results | None:
        """The cache, if it is used."""
        return self._request.results

    def checks(self, outcome: Outcome) -> Mapping[str, type[Check]]:
        """Return the checks that the drafts of `outcome` were linted with, by code."""
        governing = (self._session.governing(entry.report.source.name) for entry in outcome.linted)
        return {code: check for each in governing for code, check in self._session.registry(each).checks.items()}

    def _standard_input(self) -> Inputs:
        name = self._request.stdin_filename
        inputs = Inputs()
        sifted = bool(name and self._request.force_exclude)
        try:
            self.raw = self._request.stdin.raw
            if name and not sifted and (held := self._own.held_in(name, os.path.realpath(name))):
                set_apart(name, held, inputs, self._session)
                return inputs
            source = draft_source(self.raw, name=name or STDIN)
            wanted = not sifted or self._sieve.passes(source.name, source)
        except NotelintError as error:
            inputs.failures.append(Failure.of(error, name or STDIN, self._session.config_file(name or STDIN)))
            return inputs
        if wanted:
            inputs.drafts[source.name] = sifted
        else:
            inputs.strangers.append(source.name)
        return inputs


def _identities(path: str) -> frozenset[Hashable]:
    """Return what tells whether two paths lead to one file: the real path, and device and inode, as there are hard links."""
    real = os.path.realpath(path)
    try:
        found = Path(path).stat()
    except OSError:
        return frozenset({real})
    # A terminal may be read and written.
    return frozenset({real, (found.st_dev, found.st_ino)} if stat.S_ISREG(found.st_mode) else {real})


def _without_drafts(request: Request) -> Run:
    """Return a run that was not asked to look for drafts."""
    return Run(request, collecting=False)
