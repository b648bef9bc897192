"""Lints what was asked for; whatever cannot be done is kept as a failure while the rest goes on."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from notelint.check import Check
from notelint.cli.crash import crash
from notelint.cli.given import STDIN
from notelint.cli.inputs import Inputs, Sieve, collect
from notelint.cli.mending import Mending
from notelint.cli.options import Overrides
from notelint.cli.progress import Progress
from notelint.cli.session import Governing, Session
from notelint.cli.silencing import Silencing
from notelint.cli.streams import standard_input
from notelint.errors import NotelintError, UsageError
from notelint.fixes import Mended
from notelint.report import Report
from notelint.reporters.outcome import Failure, Linted, Outcome
from notelint.situation.layers import Layer
from notelint.source import MAX_BYTES, Source, read_source

__all__ = ["Request", "Run"]


@dataclass(frozen=True)
class Request:
    """What a run is to do, apart from how it is shown."""

    paths: tuple[str, ...]
    flags: Layer
    overrides: Overrides
    interview: str | None = None
    stdin_filename: str | None = None
    force_exclude: bool = False
    mending: Mending | None = None
    silencing: Silencing | None = None


class Run:
    """One run: ``inputs`` are the drafts that will be linted, `outcome` lints them.

    ``typed`` says whether the draft comes from standard input, and ``raw`` is what came.
    """

    def __init__(self, request: Request) -> None:
        """Find the drafts.

        Raises:
            UsageError: ``-`` among other paths.
        """
        self._request = request
        self._session = Session(request.overrides, interview=request.interview)
        self._sieve = Sieve(self._session, request.overrides)
        if "-" in request.paths and len(request.paths) > 1:
            raise UsageError('"-" is standard input and stands alone, without other paths')
        self.typed = request.paths == ("-",) or (not request.paths and request.stdin_filename is not None)
        if request.stdin_filename is not None and not self.typed:
            raise UsageError("--stdin-filename names what comes from standard input, so that no other path fits")
        self._clock: datetime | None = None
        self.raw: bytes | None = None
        if self.typed:
            self.inputs = self._standard_input()
        else:
            self.inputs = collect(
                request.paths or (".",), self._session, self._sieve, force_exclude=request.force_exclude
            )

    def reads(self, path: str) -> bool:
        """Whether `path` was named as an input, or is one of the files that this run reads."""
        named = (name for name in self._request.paths if name != "-")
        names = (*named, *(name for draft in self.inputs.drafts for name in (draft, *self._belonging(draft))))
        return os.path.realpath(path) in {os.path.realpath(name) for name in names if name}

    def outcome(self, progress: Progress) -> Outcome:
        """Lint all drafts."""
        linted: list[Linted] = []
        failures = list(self.inputs.failures)
        for name, source in progress.over(list(self.inputs.drafts.items())):
            for entry in self._results(name, source):
                if isinstance(entry, Linted):
                    linted.append(entry)
                else:
                    failures.append(entry)
        return Outcome(tuple(linted), tuple(dict.fromkeys(failures)))

    def checks(self, outcome: Outcome) -> Mapping[str, type[Check]]:
        """Return the checks that the drafts of `outcome` were linted with, by code."""
        governing = (self._session.governing(entry.report.source.name) for entry in outcome.linted)
        return {code: check for each in governing for code, check in self._session.registry(each).checks.items()}

    def _standard_input(self) -> Inputs:
        name = self._request.stdin_filename
        if name is None:
            self._clock = datetime.now().replace(microsecond=0)
        inputs = Inputs()
        try:
            self.raw = standard_input().read(MAX_BYTES + 1)
            source = Source.from_bytes(self.raw, name=name or STDIN)
            wanted = not (name and self._request.force_exclude) or self._sieve.passes(source.name, source)[0]
        except NotelintError as error:
            inputs.failures.append(Failure.of(error, name or STDIN, self._session.config_file(name or STDIN)))
            return inputs
        if wanted:
            inputs.drafts[source.name] = source
        else:
            inputs.left_alone = 1
        return inputs

    def _belonging(self, draft: str) -> Iterator[str | None]:
        """Yield the files that are read for a draft: facts, configuration, packs."""
        yield from self._governing(draft)
        try:
            yield from self._session.governing(draft).config.packs
        except NotelintError:
            return  # said when the draft is linted

    def _governing(self, draft: str) -> tuple[str | None, str | None]:
        return self._session.facts_file(draft), self._session.config_file(draft)

    def _results(self, name: str, source: Source | None) -> Iterator[Linted | Failure]:
        """Yield the report on one draft and every failure on the way."""
        try:
            source = source or read_source(name)
            governing = self._session.governing(name)
            facts = self._session.facts(name)
            yield from (Failure(None, "plugin", problem) for problem in self._session.registry(governing).problems)
            linter = self._session.linter(governing)
        except NotelintError as error:
            yield Failure.of(error, name, *self._governing(name))
            return

        def lint(draft: Source) -> Report:
            return linter.lint(draft, facts=facts, flags=[self._request.flags], clock=self._clock)

        try:
            report = lint(source)
            mended = self._mended(source, report, lint)
            silenced = self._silenced(report)
        except NotelintError as error:
            yield Failure.of(error, name, *self._governing(name), default=name)
        except Exception as error:  # noqa: BLE001 - an error of the engine must not stop the other drafts
            yield Failure(name, "internal", crash(error))
        else:
            report = mended.report if mended else report
            yield from (Failure(name, "check", text.removeprefix(f"{name}: ")) for text in report.errors)
            yield replace(_judged(report, governing), mended=mended, silenced=silenced)

    def _mended(self, source: Source, report: Report, lint: Callable[[Source], Report]) -> Mended | None:
        mending = self._request.mending
        return mending.mended(source, report, lint, raw=self.raw) if mending else None

    def _silenced(self, report: Report) -> tuple[str, ...]:
        silencing = self._request.silencing
        return silencing.silence(report, self._session.facts_file(report.source.name)) if silencing else ()


def _judged(report: Report, governing: Governing) -> Linted:
    """Say whether the report passes under its configuration."""
    config = governing.config
    overall = report.scores.overall
    missed = config.min_score is not None and (overall is None or round(overall, 1) < config.min_score)
    grave = any(diagnostic.severity.rank <= config.fail_on.rank for diagnostic in report.diagnostics)
    return Linted(report, governing.file, grave or missed, config.min_score if missed else None, config.fail_on)
