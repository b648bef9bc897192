"""What a run brought: reports, what could not be done, and how much of it the user wants to see."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from notelint.findings import Severity
from notelint.positions import PositionEncoding, Positions

if TYPE_CHECKING:
    from notelint.check import Check
    from notelint.errors import NotelintError
    from notelint.mending import Mended
    from notelint.report import Report

__all__ = ["Failure", "Linted", "Outcome", "Tally", "plural", "points"]


@dataclass(frozen=True)
class Failure:
    """Something that could not be done.

    Attributes:
        path: the file it is about; None when it is about the whole run.
        kind: a stable word for machines, such as ``not-found`` or ``config``.
    """

    path: str | None
    kind: str
    message: str

    @classmethod
    def of(cls, error: NotelintError, *places: str | None, default: str | None = None) -> Failure:
        """Return `error` as a failure of the one of `places` with which its text begins, else of `default`."""
        text = str(error)
        for place in places:
            if place and text.startswith(f"{place}: "):
                return cls(place, error.kind, text.removeprefix(f"{place}: "))
        return cls(default, error.kind, text)

    def __str__(self) -> str:
        return f"{self.path}: {self.message}" if self.path else self.message


@dataclass(frozen=True)
class Linted:
    """One draft's report.

    Attributes:
        config_file: the configuration that was used; None: the defaults.
        failed: whether the findings reach ``fail-on`` or the score misses ``min-score``.
        too_low: the minimum that the score misses, if it does.
        fail_on: the severity from which on findings fail.
        mended: what was fixed, if anything was to be; the report is on the mended draft.
        silenced: the codes for which ignores were written, and where; the report is the one before that.
    """

    report: Report
    config_file: str | None = None
    failed: bool = False
    too_low: float | None = None
    fail_on: Severity = Severity.WARNING
    mended: Mended | None = None
    silenced: tuple[str, ...] = ()


@dataclass
class Tally:
    """What is said about all drafts together, added up one by one."""

    drafts: int = 0
    counts: dict[Severity, int] = field(default_factory=lambda: dict.fromkeys(Severity, 0))
    failed: bool = False
    too_low: int = 0

    def add(self, entry: Linted) -> None:
        """Count a draft."""
        self.drafts += 1
        for severity in Severity:
            self.counts[severity] += entry.report.count(severity)
        self.failed |= entry.failed
        self.too_low += entry.too_low is not None

    def join(self, other: Tally) -> None:
        """Count what another one counted."""
        self.drafts += other.drafts
        for severity, count in other.counts.items():
            self.counts[severity] += count
        self.failed |= other.failed
        self.too_low += other.too_low


@dataclass(frozen=True)
class Outcome:
    """Everything that a reporter renders.

    Attributes:
        verbosity: -1 for findings only, 1 for every detail.
        position_encoding: the unit in which columns are shown.
        root: the folder that a CI service's paths are relative to; empty: they stay as the user wrote them.
        checks: code to check, for the formats that explain what they name.
        tally: what the drafts add up to, if they are not all at hand.
    """

    linted: tuple[Linted, ...] = ()
    failures: Sequence[Failure] = ()
    verbosity: int = 0
    color: bool = False
    position_encoding: PositionEncoding = "utf-32"
    root: str = ""
    checks: Mapping[str, type[Check]] = field(default_factory=dict)
    tally: Tally | None = None

    @property
    def total(self) -> Tally:
        """What the drafts add up to."""
        if self.tally is not None:
            return self.tally
        total = Tally()
        for entry in self.linted:
            total.add(entry)
        return total

    def by_file(self) -> Iterator[tuple[str | None, Linted | None, tuple[Failure, ...]]]:
        """Yield each file once, with its report if it has one and what went wrong with it; None: the run as a whole."""
        linted: dict[str | None, Linted] = {entry.report.source.name: entry for entry in self.linted}
        failures: dict[str | None, list[Failure]] = {}
        for failure in self.failures:
            failures.setdefault(failure.path, []).append(failure)
        for path in {**linted, **failures}:
            yield path, linted.get(path), tuple(failures.get(path, ()))

    def positions(self, report: Report) -> Positions:
        """Return the positions of a draft in the encoding that was asked for."""
        return Positions(report.source, self.position_encoding)

    @property
    def status(self) -> int:
        """The exit status: 2 something could not be done, 1 findings, 0 nothing to complain about."""
        return 2 if self.failures else int(self.total.failed)


def plural(count: int, noun: str) -> str:
    """Return ``1 draft`` or ``2 drafts``."""
    return f"{count} {noun}{'' if count == 1 else 's'}"


def points(value: float) -> str:
    """Return a number of points as it is shown: rounded to one digit, whole ones without it."""
    return f"{round(value, 1):g}"
