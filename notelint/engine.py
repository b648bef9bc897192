"""A draft in, a report out: runs the checks, names the ones that fail, and lets nothing pass in silence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from typing import Any

from notelint.activation import Active, activated, registry_for
from notelint.advice import Hint, hints
from notelint.check import Check, PhraseCheck
from notelint.composed import composed
from notelint.config import DEFAULT_WEIGHTS, Config
from notelint.draft import Draft
from notelint.errors import CheckError, ConfigError, FactsError, InputError
from notelint.findings import Evidence
from notelint.language import Language
from notelint.loading import uncollected
from notelint.mail.reader import as_mail
from notelint.message.reader import read_message
from notelint.model_files import find_model
from notelint.pattern_index import PatternIndex
from notelint.patterns import Pattern
from notelint.phrases import PhraseTable
from notelint.pipeline import Pipeline
from notelint.profiles import load_profiles
from notelint.recognition import NOT_ENGLISH, is_recognizably_english
from notelint.registry import Registry
from notelint.report import RULES, Diagnostic, Report, Skipped
from notelint.running import run
from notelint.score import score
from notelint.situation.layers import Layer, flags_layer
from notelint.situation.model import Situation
from notelint.situation.resolve import resolve
from notelint.source import Source
from notelint.suppress import give_way, ignored

__all__ = ["Linter", "lint", "lint_many"]

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
        self._active = activated(self.config, self.registry)
        model = find_model(self.config.model) if self.config.model is not None else None
        self._language = Language()
        self._model = Pipeline(model) if model else None
        phrase_checks = [type(active.check) for active in self._active if isinstance(active.check, PhraseCheck)]
        self._phrases = PhraseTable(self._language, phrase_checks)
        self._index: PatternIndex[Pattern] = PatternIndex()
        self._lasting: dict[Any, Any] = {}
        self._plans: dict[tuple[str, str], Sequence[tuple[Active, bool]]] = {}

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

    def _report(self, draft: Draft) -> Report:
        diagnostics: list[Diagnostic] = []
        evidence: list[Evidence] = []
        skipped: list[Skipped] = []
        errors = list(self._faults)
        checked = set()
        english = is_recognizably_english(draft.prose)
        for active, applies in self._planned(draft):
            check = active.check
            if not english and not check.any_language:
                skipped += [Skipped(check.code, NOT_ENGLISH)] if applies else []
                continue
            lacking = _lacking(check, draft.situation) if check.needs else None
            if lacking:
                skipped += [Skipped(check.code, f"{_FACT_NAMES.get(lacking, lacking)} is not known")] if applies else []
                continue
            try:
                found = run(active, draft)
            except CheckError as error:
                errors.append(str(error))
                continue
            if active.selected and english:
                checked.add(check.dimension)
            for entry in found:
                if isinstance(entry, Evidence):
                    evidence.append(entry)
                elif applies:
                    diagnostics.append(entry)
        diagnostics.sort(key=lambda diagnostic: (diagnostic.start, diagnostic.end, diagnostic.code, diagnostic.message))
        kept, superseded = give_way(diagnostics)
        shown, suppressed, notices = ignored(kept, draft.situation.facts.ignore, draft=draft.message.source.name)
        scores, costed = score(
            shown,
            evidence,
            channel=draft.channel,
            stage=draft.stage,
            checked=checked,
            silenced={*self._silenced, *(entry.diagnostic.absence_of or "" for entry in suppressed)},
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
            hints=tuple(hint for hint in self._hints if hint.applies(draft.situation)),
            mode=self._model.files.mode if self._model else RULES,
        )

    def _planned(self, draft: Draft) -> Sequence[tuple[Active, bool]]:
        """Return the checks to be run on this channel at this stage, and whether their findings count."""
        place = draft.situation.channel, draft.situation.stage
        if place not in self._plans:
            chosen = [(active, active.applies(draft)) for active in self._active]
            self._plans[place] = [(active, applies) for active, applies in chosen if applies or active.check.earns]
        return self._plans[place]

    @cached_property
    def _silenced(self) -> set[str]:
        """Return the kinds of evidence whose missing nobody is left to report."""
        reporting = [active for active in self._active if active.check.absence_of]
        heard = {active.check.absence_of for active in reporting if active.selected}
        return {
            active.check.absence_of
            for active in reporting
            if active.check.absence_of and active.check.absence_of not in heard
        }


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


def lint(text: str | Source, *, situation: Mapping[str, Any] | None = None, config: Config | None = None) -> Report:
    """Lint one draft.

    Args:
        text: the draft as the sender sees it, or a `Source`.
        situation: facts in the shape of ``interview.toml``, such as ``{"channel": "email", "company": "Orbit Foods"}``.
        config: a `Config`; by default all checks with their own severities.

    Raises:
        NotelintError: the draft, the facts or the configuration cannot be used.
    """
    return next(iter(lint_many([text], situation=situation, config=config)))


def lint_many(
    texts: Iterable[str | Source], *, situation: Mapping[str, Any] | None = None, config: Config | None = None
) -> list[Report]:
    """Lint several drafts of one situation; spaCy is loaded once. Arguments and errors are those of `lint`."""
    linter = Linter(config)
    flags = [flags_layer(situation)] if situation else []
    sources = [
        text if isinstance(text, Source) else Source(f"<text {number}>", text)
        for number, text in enumerate(texts, start=1)
    ]
    reports = (linter.lint(source, flags=flags) for source in sources)
    return [replace(report, errors=(*linter.registry.problems, *report.errors)) for report in reports]
