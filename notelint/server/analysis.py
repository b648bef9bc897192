"""One version of a document and what came out: a report on a draft, or what is wrong with a facts or configuration file."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import PurePath

from notelint.cli.crash import crash
from notelint.engine import Linter
from notelint.errors import FactsError, InputError, NotelintError
from notelint.fixes import chosen
from notelint.mending import Mended, mend
from notelint.message.reader import read_message
from notelint.registry import Registry
from notelint.report import Report
from notelint.server.documents import Document
from notelint.server.files import front_matter_problems, front_matter_remarks, is_ours, problems_of_file
from notelint.server.problems import Problem
from notelint.server.surroundings import Surroundings
from notelint.situation.layers import Layer
from notelint.situation.model import Situation
from notelint.situation.resolve import resolve
from notelint.source import Source

__all__ = ["Analysis", "analyze"]


@dataclass(frozen=True)
class Analysis:
    """What came out for one version of a document; nothing, if it is none of notelint's.

    Attributes:
        situation: what is known about the message, also if nothing of it is written yet.
        registry: the checks that were there to be run.
        lint: lints another text in the place of the draft.
    """

    document: Document
    report: Report | None = None
    problems: tuple[Problem, ...] = ()
    situation: Situation | None = None
    registry: Registry | None = None
    lint: Callable[[Source], Report] | None = None

    @cached_property
    def mended(self) -> Mended | None:
        """The draft with every safe fix; for the worker's thread, since it lints; None where there is nothing to fix."""
        if self.report is None or self.lint is None or not chosen(self.report.diagnostics, self.report.source):
            return None
        return mend(self.report.source, self.report, self.lint)


def analyze(document: Document, surroundings: Surroundings) -> Analysis:
    """Return the analysis; whatever goes wrong becomes a problem of the document."""
    try:
        if is_ours(PurePath(document.path).name):
            return Analysis(document, problems=tuple(problems_of_file(document.source())))
        return _draft(document, surroundings)
    except NotelintError as error:
        return Analysis(document, problems=(Problem(str(error)),))
    except Exception as error:  # noqa: BLE001 - the server outlives an error of the engine, and says so
        return Analysis(document, problems=(Problem(crash(error)),))


def _draft(document: Document, surroundings: Surroundings) -> Analysis:
    source = document.source()
    if not surroundings.is_draft(document, source):
        return Analysis(document)
    prepared = _prepared(document, surroundings)
    if isinstance(prepared, Problem):
        return Analysis(document, problems=(prepared,))
    linter, facts = prepared
    now = datetime.now().replace(microsecond=0)

    def lint(text: Source) -> Report:
        return linter.lint(text, facts=facts, clock=now)

    try:
        report = lint(source)
    except InputError as error:
        if error.kind != "empty":
            raise
        situation = resolve(read_message(source), below=facts)  # nothing has been written yet
        return Analysis(document, situation=situation, registry=linter.registry)
    except FactsError as error:
        found = tuple(front_matter_problems(error, read_message(source)))
        return Analysis(document, problems=found or (Problem(str(error)),), registry=linter.registry)
    problems = (
        *(Problem(text) for text in (*linter.registry.problems, *report.errors)),
        *front_matter_remarks(report),
    )
    return Analysis(document, report, problems, report.situation, linter.registry, lint)


def _prepared(document: Document, surroundings: Surroundings) -> tuple[Linter, list[Layer]] | Problem:
    """Return the linter for a draft and the facts below its own, or what is wrong with the file they should come from."""
    file = None
    try:
        file = surroundings.session(document).config_file(document.path)
        linter = surroundings.linter(document)
        file = surroundings.facts_file(document)
        return linter, surroundings.facts(document)
    except NotelintError as error:
        return Problem(str(error), file=file and os.path.abspath(file))
