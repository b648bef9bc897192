"""A draft in, a report out: runs the checks, names the ones that fail, and lets nothing pass in silence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from notelint.activation import activated, registry_for
from notelint.advice import Hint, hints
from notelint.check import Check, PhraseCheck
from notelint.composed import composed
from notelint.config import DEFAULT_WEIGHTS, Config
from notelint.diagnostics import Diagnostic, Skipped
from notelint.draft import Draft
from notelint.errors import CheckError, ConfigError, FactsError, InputError
from notelint.findings import Dimension, Evidence
from notelint.language import Language
from notelint.loading import uncollected
from notelint.mail.reader import as_mail
from notelint.message.reader import read_message
from notelint.pattern_index import PatternIndex
from notelint.patterns import Pattern
from notelint.phrases import PhraseTable
from notelint.plan import Plan
from notelint.profiles import load_profiles
from notelint.recognition import NOT_ENGLISH, is_recognizably_english
from notelint.registry import Registry
from notelint.report import RULES, Report
from notelint.running import run
from notelint.score import score
from notelint.situation.layers import Layer, flags_layer
from notelint.situation.model import Situation
from notelint.situation.resolve import resolve
from notelint.source import Source
from notelint.suppress import give_way, ignored

if TYPE_CHECKING:
    from notelint.pipeline import Pipeline

__all__ = ["Linter"]

_FACT_NAMES = {
    "clock": "the moment of sending",
    "company.name": "company",
    "decision.status": "decision",
    "interview.at": "interview date",
    "recipients": "recipient",
    "role.title": "role",
    "sent": "log of messages sent",
}


class Linter:
    """Lints drafts under one configuration. Making one loads spaCy; linting with it is fast."""

    def __init__(self, config: Config | None = None, registry: Registry | None = None) -> None:
        """Prepare all that messages share.

        Raises:
            ConfigError: an unknown code, option or value in the configuration.
        """
        self.config = config or Config()
        self.registry = registry_for(self.config) if registry is None else registry
        if not self.registry.checks:
            raise ConfigError("no checks are installed; install notelint with: pip install -e .")
        self._hints, self._faults = _all_hints()
        self._profiles = load_profiles(self.config.channels)
        self._weights = {**DEFAULT_WEIGHTS, **self.config.weights}
        self._facts = [Layer("config", flags_layer(self.config.facts).tables)] if self.config.facts else []
        self._plan = Plan(activated(self.config, self.registry))
        self._language = Language()
        self._model = None if self.config.model is None else _pipeline(self.config.model)
        phrase_checks = [type(active.check) for active in self._plan.active if isinstance(active.check, PhraseCheck)]
        self._phrases = PhraseTable(self._language, phrase_checks)
        self._index: PatternIndex[Pattern] = PatternIndex()
        self._lasting: dict[Any, Any] = {}

    def lint(
        self, source: Source, *, facts: Sequence[Layer] = (), flags: Sequence[Layer] = (), clock: datetime | None = None
    ) -> Report:
        """Return the report on one draft.

        Args:
            source: the draft.
            facts: layers below the draft's own front matter and headers: the facts file.
            flags: layers above them: options.
            clock: the time of day, for a draft that is being written.

        Raises:
            InputError: nothing but metadata or quotes is there.
            FactsError: facts that do not fit.
        """
        with uncollected():  # what linting makes lives until it is done, and none of it is a cycle
            whole = composed(as_mail(source))
            report = self._lint(whole.source if whole else source, facts, flags, clock)
            return whole.report(report) if whole else report

    def _lint(self, source: Source, facts: Sequence[Layer], flags: Sequence[Layer], clock: datetime | None) -> Report:
        message = read_message(source, comment_prefix=self.config.comment_prefix)
        situation = resolve(message, below=[*self._facts, *facts], above=flags, machine_clock=clock)
        self._know(situation)
        if message.is_empty and situation.channel != "li-invite":
            raise InputError(f"{source.name}: nothing to lint: no words of the sender", kind="empty")
        prose = self._language.prose(message)
        if self._model:
            prose = self._model.annotated(message.text, prose)
        hits = self._phrases.hits(prose)
        draft = Draft(message, situation, self._profiles, prose, hits=hits, index=self._index, lasting=self._lasting)
        return self._report(draft)

    def _know(self, situation: Situation) -> None:
        """Refuse an ignore of a check that does not exist."""
        for entry in situation.facts.ignore:
            try:
                self.registry.find(entry.code)
            except ConfigError as error:
                raise FactsError(f"ignore: {error}") from error

    def _said(self, draft: Draft, *, english: bool) -> _Said:
        """Run the checks that are planned for the draft."""
        said = _Said([], [], [], list(self._faults), set())
        for active, applies in self._plan.of(draft):
            check = active.check
            if not english and not check.any_language:
                said.skipped.extend([Skipped(check.code, NOT_ENGLISH)] if applies else [])
                continue
            lacking = _lacking(check, draft.situation) if check.needs else None
            if lacking:
                reason = f"{_FACT_NAMES.get(lacking, lacking)} is not known"
                said.skipped.extend([Skipped(check.code, reason)] if applies else [])
                continue
            try:
                found = run(active, draft)
            except CheckError as error:
                said.errors.append(str(error))
                continue
            if active.selected and english:
                said.checked.add(check.dimension)
            for entry in found:
                if isinstance(entry, Evidence):
                    said.evidence.append(entry)
                elif applies:
                    said.diagnostics.append(entry)
        return said

    def _report(self, draft: Draft) -> Report:
        english = is_recognizably_english(draft.prose)
        diagnostics, evidence, skipped, errors, checked = self._said(draft, english=english)
        diagnostics.sort(key=lambda diagnostic: (diagnostic.start, diagnostic.end, diagnostic.code, diagnostic.message))
        kept, superseded = give_way(diagnostics)
        shown, suppressed, notices = ignored(kept, draft.situation.facts.ignore, draft=draft.message.source.name)
        scores, costed = score(
            shown,
            evidence,
            channel=draft.channel,
            stage=draft.stage,
            checked=checked,
            silenced={*self._plan.silenced, *(entry.diagnostic.absence_of or "" for entry in suppressed)},
            weights=self._weights,
        )
        evidence.sort(key=lambda entry: (entry.start, entry.end, entry.kind))
        return Report(
            message=draft.message,
            situation=draft.situation,
            diagnostics=costed,
            evidence=tuple(evidence),
            scores=scores,
            skipped=tuple(skipped),
            suppressed=(*superseded, *suppressed),
            errors=tuple(errors),
            notices=(*_remarks(draft.message.source, english=english), *notices),
            hints=tuple([hint for hint in self._hints if hint.applies(draft.situation)]),
            mode=self._model.files.mode if self._model else RULES,
        )


class _Said(NamedTuple):
    """What the checks said of a draft, which were skipped, what went wrong, and the dimensions in which one was run."""

    diagnostics: list[Diagnostic]
    evidence: list[Evidence]
    skipped: list[Skipped]
    errors: list[str]
    checked: set[Dimension]


def _pipeline(model: str) -> Pipeline:
    """Return the pipeline that is used beside the rules. What it takes is loaded only where there is one."""
    from notelint.model_files import find_model
    from notelint.pipeline import Pipeline

    return Pipeline(find_model(model))


def _lacking(check: Check, situation: Situation) -> str | None:
    """Return the first fact that a check needs and nobody gave."""
    return next((key for key in check.needs if not situation.knows(key)), None)


def _all_hints() -> tuple[tuple[Hint, ...], tuple[str, ...]]:
    """Return the hints, and what is wrong with them."""
    try:
        return hints(), ()
    except ConfigError as error:
        return (), (str(error),)


def _remarks(source: Source, *, english: bool) -> Iterator[str]:
    if not english:
        yield f"{NOT_ENGLISH}, so that only what needs no language was checked, and nothing was scored"
    if source.mail is not None:
        yield from source.mail.notices
    elif source.encoding == "cp1252":
        yield "read as Windows-1252, since it is not UTF-8"
