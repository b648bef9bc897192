"""One draft linted under what governs it; whatever cannot be done is yielded as a failure."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from notelint.cli.crash import crash
from notelint.cli.governing import Governing
from notelint.cli.keeping import Keeping
from notelint.cli.request import Request
from notelint.cli.session import Session
from notelint.errors import NotelintError
from notelint.files import MAX_MAIL_BYTES, read_bytes
from notelint.reading import draft_source
from notelint.report import Report
from notelint.reporters.outcome import Failure, Linted
from notelint.source import Source

if TYPE_CHECKING:
    from notelint.mending import Mended

__all__ = ["Linting"]


class Linting:
    """What a run does with each draft; results that are known already are taken from the cache."""

    def __init__(self, request: Request, session: Session, keeping: Keeping, *, clock: datetime | None) -> None:
        """Keep what is asked for.

        Args:
            request: what the run is to do.
            session: finds what belongs to a draft.
            keeping: the cache.
            clock: the time of day, for a draft that has no name.
        """
        self._request, self._session, self._keeping, self._clock = request, session, keeping, clock

    def results(self, name: str, *, sifted: bool, raw: bytes | None) -> Iterator[Linted | Failure]:
        """Yield the report on one draft and every failure on the way.

        Args:
            name: the draft.
            sifted: whether it had to look like one.
            raw: its bytes, if it has no file.
        """
        try:
            read = raw if raw is not None else read_bytes(name, limit=MAX_MAIL_BYTES)
            if known := self._keeping.known(name, read, sifted=sifted):
                yield known
                return
            source = draft_source(read, name=name)
            governing = self._session.governing(name)
            facts = self._session.facts(name)
            registry = self._session.registry(governing)
            yield from (Failure(None, "plugin", problem) for problem in registry.problems)
            linter = self._session.linter(governing)
        except NotelintError as error:
            yield Failure.of(error, name, *self._session.governing_files(name))
            return

        def lint(draft: Source) -> Report:
            return linter.lint(draft, facts=facts, flags=[self._request.flags], clock=self._clock)

        try:
            report = lint(source)
            mended = self._mended(source, report, lint, raw=raw)
            silenced = self._silenced(report)
        except NotelintError as error:
            yield Failure.of(error, name, *self._session.governing_files(name), default=name)
        except Exception as error:  # noqa: BLE001 - an error of the engine must not stop the other drafts
            yield Failure(name, "internal", crash(error))
        else:
            report = mended.report if mended else report
            yield from (Failure(name, "check", text.removeprefix(f"{name}: ")) for text in report.errors)
            linted = replace(_judged(report, governing), mended=mended, silenced=silenced)
            if not registry.problems:
                self._keeping.keep(name, read, linted, sifted=sifted)
            yield linted

    def _mended(
        self, source: Source, report: Report, lint: Callable[[Source], Report], *, raw: bytes | None
    ) -> Mended | None:
        mending = self._request.mending
        return mending.mended(source, report, lint, raw=raw) if mending else None

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
