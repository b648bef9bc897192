"""Prints a long run draft by draft, so that it takes no more memory than a short one."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from notelint.cli.progress import Progress
from notelint.cli.remarks import about_draft
from notelint.cli.run import Run
from notelint.reporters import STREAMED, streamed
from notelint.reporters.outcome import Failure, Linted, Outcome, Tally

__all__ = ["LONG", "Printed", "is_long", "printed"]

LONG = 200
"""Drafts from which on a run is printed while it goes on."""


@dataclass(frozen=True)
class _Piece:
    """What came of one draft, ready to be printed."""

    text: str
    tally: Tally
    failures: tuple[Failure, ...]
    remarks: tuple[str, ...]


@dataclass(frozen=True)
class Printed:
    """What is left when everything is printed: the sums, and what is to be said about single drafts.

    ``whole`` says whether it was read to its end; if not, the rest was not linted.
    """

    outcome: Outcome
    remarks: tuple[str, ...]
    whole: bool = True


def is_long(given: Mapping[str, Any], run: Run) -> bool:
    """Whether a run is printed while it goes on."""
    whole = given["fix"] or given["diff"] or given["add_ignore"] or given["output_format"] not in STREAMED
    return len(run.inputs.drafts) >= LONG and not whole


def printed(
    given: Mapping[str, Any], run: Run, outcome: Outcome, write: Callable[[str], bool], progress: Progress
) -> Printed:
    """Lint everything and print it.

    Args:
        given: the options of ``check``.
        run: the run.
        outcome: how it is to be shown; there are no drafts in it yet.
        write: takes the output piece by piece, and says whether anybody reads on.
        progress: shows how far it has come.
    """
    tally = Tally()
    failures = list(dict.fromkeys(run.inputs.failures))
    remarks: list[str] = []
    work = partial(_piece, run, dict(given), outcome)

    def pieces() -> Generator[str, None, None]:
        for piece in progress.over(run.spread(work, jobs=given["jobs"]), count=len(run.inputs.drafts)):
            tally.join(piece.tally)
            failures.extend(failure for failure in piece.failures if failure not in failures)
            remarks.extend(piece.remarks)
            yield piece.text

    _, document = streamed(given["output_format"])
    growing = replace(outcome, failures=failures, tally=tally)
    made = pieces()
    for text in document(made, growing):
        if not write(text):
            made.close()
            return Printed(replace(outcome, failures=tuple(failures), tally=tally), tuple(remarks), whole=False)
    return Printed(replace(outcome, failures=tuple(failures), tally=tally), tuple(remarks))


def _piece(run: Run, given: Mapping[str, Any], outcome: Outcome, item: tuple[str, bool]) -> _Piece:
    tally = Tally()
    failures: list[Failure] = []
    remarks: list[str] = []
    texts: list[str] = []
    piece, _ = streamed(given["output_format"])
    for entry in run.results_of(item):
        if isinstance(entry, Linted):
            tally.add(entry)
            texts.append(piece(entry, outcome))
            remarks += about_draft(given, entry, outcome)
        else:
            failures.append(entry)
    return _Piece("".join(texts), tally, tuple(failures), tuple(remarks))
