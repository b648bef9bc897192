"""One version of a document and what came out: a report on a draft, or what is wrong with a facts or configuration file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath

from notelint.cli.crash import crash
from notelint.config import FILE_NAMES
from notelint.errors import InputError, NotelintError
from notelint.findings import Severity
from notelint.registry import Registry
from notelint.report import Report
from notelint.server.documents import Document
from notelint.server.surroundings import Surroundings
from notelint.situation.layers import FACTS_FILE

__all__ = ["Analysis", "Problem", "analyze"]


@dataclass(frozen=True)
class Problem:
    """Something that is wrong with a file, or keeps a draft from being linted.

    Attributes:
        message: one line for the user.
        start, end: where, in the text that is linted; the beginning where no better place is known.
        severity: how bad it is.
        file: the file that it is about, if not the document itself.
    """

    message: str
    start: int = 0
    end: int = 0
    severity: Severity = Severity.ERROR
    file: str | None = None


@dataclass(frozen=True)
class Analysis:
    """What came out for one version of a document; nothing, if it is none of notelint's.

    Attributes:
        registry: the checks that were there to be run.
    """

    document: Document
    report: Report | None = None
    problems: tuple[Problem, ...] = ()
    registry: Registry | None = None


def analyze(document: Document, surroundings: Surroundings) -> Analysis:
    """Return the analysis; whatever goes wrong becomes a problem of the document."""
    try:
        if PurePath(document.path).name in (FACTS_FILE, *FILE_NAMES):
            return Analysis(document)
        return _draft(document, surroundings)
    except NotelintError as error:
        return Analysis(document, problems=(Problem(str(error)),))
    except Exception as error:  # noqa: BLE001 - the server outlives an error of the engine, and says so
        return Analysis(document, problems=(Problem(crash(error)),))


def _draft(document: Document, surroundings: Surroundings) -> Analysis:
    source = document.source()
    if not surroundings.is_draft(document, source):
        return Analysis(document)
    linter = surroundings.linter(document)
    facts = surroundings.facts(document)
    now = datetime.now().replace(microsecond=0)
    try:
        report = linter.lint(source, facts=facts, clock=now)
    except InputError as error:
        if error.kind == "empty":  # nothing has been written yet
            return Analysis(document, registry=linter.registry)
        raise
    problems = tuple(Problem(text) for text in (*linter.registry.problems, *report.errors))
    return Analysis(document, report, problems, linter.registry)
