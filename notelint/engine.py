"""A draft in, a report out: runs the checks, names the ones that fail, and lets nothing pass in silence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import Field, dataclass, fields, is_dataclass
from datetime import datetime
from pathlib import Path, PurePath
from typing import Any

from notelint.channels import load_profiles
from notelint.check import Check, PhraseCheck
from notelint.config import DEFAULT_WEIGHTS, Config, is_selected
from notelint.draft import Draft
from notelint.errors import CheckError, ConfigError, InputError, nearest
from notelint.findings import Evidence, Finding, Severity
from notelint.language import Language
from notelint.message.reader import read_message
from notelint.packs import read_pack
from notelint.phrases import PhraseTable
from notelint.registry import Registry, audit, installed, name_of
from notelint.render import rendered
from notelint.report import Diagnostic, Report, Skipped
from notelint.score import score
from notelint.situation.layers import Layer, flags_layer
from notelint.situation.model import Situation
from notelint.situation.resolve import resolve
from notelint.source import Source, read_bytes
from notelint.suppress import give_way, ignored

__all__ = ["Linter", "lint", "lint_many", "registry_for"]

_FACT_NAMES = {
    "clock": "the moment of sending",
    "company.name": "company",
    "decision.status": "decision",
    "interview.at": "interview date",
    "recipients": "recipient",
    "role.title": "role",
    "sent": "log of messages sent",
}


def registry_for(config: Config) -> Registry:
    """Return the installed checks and those of the packs that the configuration names.

    Raises:
        ConfigError: a pack that does not fit.
    """
    registry = installed()
    for path in config.packs:
        checks = read_pack(read_bytes(path).decode("utf-8"), name=PurePath(path).name)
        for check in checks:
            if fault := next(audit(check), None):
                raise ConfigError(f"{path}: {check.code}: {fault}")
        registry = registry.with_checks(checks, origin=path)
    return registry


@dataclass(frozen=True)
class _Active:
    """A check with its options, whether it was selected, and the severity that the configuration gives it."""

    check: Check
    selected: bool
    severity: Severity | None


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
        self._profiles = load_profiles(self.config.channels)
        self._weights = {**DEFAULT_WEIGHTS, **self.config.weights}
        self._facts = [Layer("config", flags_layer(self.config.facts).tables)] if self.config.facts else []
        self._active = _activated(self.config, self.registry)
        self._language = Language()
        phrase_checks = [type(active.check) for active in self._active if isinstance(active.check, PhraseCheck)]
        self._phrases = PhraseTable(self._language, phrase_checks)

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
        message = read_message(source)
        situation = resolve(message, below=[*self._facts, *facts], above=flags, machine_clock=clock)
        self._know(situation)
        if message.is_empty and situation.channel != "li-invite":
            raise InputError(f"{source.name}: nothing to lint: no words of the sender", kind="empty")
        prose = self._language.prose(message)
        draft = Draft(message, situation, self._profiles, prose, self._phrases.hits(prose))
        return self._report(draft)

    def _know(self, situation: Situation) -> None:
        """Refuse an ignore of a check that does not exist."""
        for entry in situation.facts.ignore:
            self.registry.find(entry.code)

    def _report(self, draft: Draft) -> Report:
        diagnostics: list[Diagnostic] = []
        evidence: list[Evidence] = []
        skipped: list[Skipped] = []
        errors: list[str] = []
        checked = set()
        for active in self._active:
            applies = active.selected and _applies(active.check, draft)
            lacking = next((key for key in active.check.needs if not draft.situation.knows(key)), None)
            if lacking and applies:
                skipped.append(Skipped(active.check.code, f"{_FACT_NAMES.get(lacking, lacking)} is not known"))
            if lacking or not (applies or active.check.earns):
                continue
            try:
                found = list(_run(active.check, draft))
            except CheckError as error:
                errors.append(str(error))
                continue
            evidence += [entry for entry in found if isinstance(entry, Evidence)]
            if applies:
                checked.add(active.check.dimension)
                diagnostics += [
                    made
                    for entry in found
                    if isinstance(entry, Finding) and (made := _diagnostic(active, entry, draft))
                ]
        diagnostics.sort(key=lambda diagnostic: (diagnostic.start, diagnostic.end, diagnostic.code, diagnostic.message))
        kept, superseded = give_way(diagnostics)
        shown, suppressed, notices = ignored(kept, draft.situation.facts.ignore, draft=draft.message.source.name)
        scores, costed = score(
            shown,
            evidence,
            channel=draft.channel,
            stage=draft.stage,
            checked=checked,
            silenced={*self._silenced(), *(entry.diagnostic.absence_of or "" for entry in suppressed)},
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
            notices=tuple(notices),
        )

    def _silenced(self) -> set[str]:
        """Return the kinds of evidence whose missing nobody is left to report."""
        reporting = [active for active in self._active if active.check.absence_of]
        heard = {active.check.absence_of for active in reporting if active.selected}
        return {
            active.check.absence_of
            for active in reporting
            if active.check.absence_of and active.check.absence_of not in heard
        }


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
    return [linter.lint(source, flags=flags) for source in sources]


def _activated(config: Config, registry: Registry) -> list[_Active]:
    """Return all checks with their options; those that are not selected stay for the evidence they yield."""
    for word in (*config.select, *config.extend_select, *config.ignore):
        if (
            not any(
                code.startswith(word.upper()) or name_of(check) == word.lower()
                for code, check in registry.checks.items()
            )
            and word.upper() != "ALL"
        ):
            raise ConfigError(
                f'unknown code "{word}"{nearest(word, [*registry.checks, *map(name_of, registry.checks.values())])}'
            )
    options = {registry.find(word).code: dict(table) for word, table in config.checks.items()}
    active = []
    for code, check in registry.checks.items():
        table = options.get(code, {})
        severity = table.pop("severity", None)
        if severity is not None and severity not in list(Severity):
            raise ConfigError(f'checks.{code}.severity: "{severity}" is none of error, warning, info')
        selected = is_selected(config, code, name_of(check))
        if selected or check.earns:
            active.append(_Active(_configured(check, table), selected, Severity(severity) if severity else None))
    return active


def _configured(check: type[Check], table: Mapping[str, Any]) -> Check:
    """Return the check with its options set.

    Raises:
        ConfigError: an option that it does not have, or a value of the wrong type.
    """
    known: dict[str, Field[Any]] = {entry.name: entry for entry in fields(check)} if is_dataclass(check) else {}
    values: dict[str, Any] = {}
    for key, value in table.items():
        name = key.replace("-", "_")
        if name not in known:
            raise ConfigError(f'checks.{check.code}: unknown option "{key}"{nearest(key, [*known, "severity"])}')
        kind = type(known[name].default)
        if isinstance(value, bool) != (kind is bool) or not isinstance(value, (int, float) if kind is float else kind):
            raise ConfigError(
                f"checks.{check.code}.{key}: must be {_KIND_NAMES.get(kind, kind.__name__)}, as {known[name].default} is"
            )
        values[name] = value
    return check(**values)


_KIND_NAMES = {int: "a whole number", float: "a number", str: "a string", bool: "true or false"}


def _applies(check: Check, draft: Draft) -> bool:
    """Whether the check looks at this channel and stage."""
    situation = draft.situation
    return (not check.channels or situation.channel in check.channels) and (
        not check.stages or situation.stage in check.stages
    )


def _run(check: Check, draft: Draft) -> Iterable[Finding | Evidence]:
    """Run a check; whatever it raises becomes an error that names it and quotes nothing of the draft."""
    label = f"{check.code} {name_of(type(check))}"
    length = len(draft.text)
    try:
        for found in check.run(draft):
            if not 0 <= found.start <= found.end <= length:
                raise CheckError(
                    f"{draft.message.source.name}: {label} reported the impossible span {found.start} to {found.end}"
                )
            if isinstance(found, Finding) and found.message not in check.messages:
                raise CheckError(f'{draft.message.source.name}: {label} has no message "{found.message}"')
            yield found
    except CheckError:
        raise
    except Exception as error:
        raise CheckError(
            f"{draft.message.source.name}: {label} crashed: {type(error).__name__} in {_where(error)}"
        ) from error


def _where(error: Exception) -> str:
    frame = error.__traceback__
    while frame and frame.tb_next:
        frame = frame.tb_next
    return f"{Path(frame.tb_frame.f_code.co_filename).name}, line {frame.tb_lineno}" if frame else "an unknown place"


def _diagnostic(active: _Active, finding: Finding, draft: Draft) -> Diagnostic | None:
    """Return the finding with its severity and words decided; None where the check is silent."""
    check = active.check
    usual = check.severity_in(draft)
    if usual is None:
        return None
    keys = (
        finding.advice if finding.advice is not None else (finding.message,) if finding.message in check.advice else ()
    )
    return Diagnostic(
        code=check.code,
        name=name_of(type(check)),
        dimension=check.dimension,
        severity=active.severity or finding.severity or usual,
        message=rendered(check.messages[finding.message], finding, draft),
        start=finding.start,
        end=finding.end,
        text=draft.text[finding.start : finding.end],
        suggestions=tuple(rendered(check.advice[key], finding, draft) for key in keys),
        fixes=finding.fixes,
        whole=finding.whole,
        weight=check.weight,
        absence_of=check.absence_of,
        supersedes=tuple(check.supersedes),
    )
