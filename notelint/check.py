"""What a check author writes against: one class in one module, its examples beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from inspect import get_annotations
from typing import Any, ClassVar, Protocol, dataclass_transform

from notelint.draft import Draft
from notelint.findings import Dimension, Evidence, Fill, Finding, Fix, Severity
from notelint.prose import Hit

__all__ = ["Check", "CheckGate", "Example", "Phrase", "PhraseCheck", "check_name"]


@dataclass(frozen=True)
class Example:
    """A message on which a check is tried.

    In a ``bad`` example ``⟦…⟧`` marks the exact spans to be found; ``⟦⟧`` is an empty one.

    Attributes:
        facts: as in a facts file: ``{"company": "Orbit Foods"}``.
        now: the moment of linting.
        severity: what the findings must be graded as, if that is the point of the example.
    """

    text: str
    channel: str = "email"
    stage: str = "thanks"
    facts: Mapping[str, Any] = field(default_factory=dict)
    now: datetime | None = None
    severity: Severity | None = None


class CheckGate(Protocol):
    """What tells cheaply that a check has nothing to look for in a draft."""

    def is_open(self, draft: Draft) -> bool:
        """Whether the check may find anything in `draft`; false: certainly not."""


@dataclass_transform(frozen_default=True, kw_only_default=True)
class Check:
    """A fault that notelint looks for. Subclasses are frozen dataclasses: their fields are the check's options.

    The docstring is its manual page: one sentence that says what is found, then why it matters to the reader of the
    message. The name is derived from the class: ``PlaceholderUnfilled`` is ``placeholder-unfilled`` and stands in
    ``placeholder_unfilled.py``.
    """

    code: ClassVar[str]
    """Three letters and three digits; never reused."""
    dimension: ClassVar[Dimension]
    severity: ClassVar[Severity]
    severity_on: ClassVar[Mapping[str, Severity | None]] = {}
    """Other severities on a channel or at a stage (the channel's goes first); None: silent there."""
    channels: ClassVar[Iterable[str]] = ()
    """Ids of the channels it looks at; empty: all."""
    stages: ClassVar[Iterable[str]] = ()
    """Ids of the stages it looks at; empty: all."""
    needs: ClassVar[Sequence[str]] = ()
    """Dotted keys of facts without which it is skipped; ``clock`` and ``recipients`` are facts too."""
    messages: ClassVar[Mapping[str, str]]
    """Templates of what is said; ``{span}`` is the text found, other slots are filled by the finding."""
    advice: ClassVar[Mapping[str, str]] = {}
    """Templates of the way out, under the keys of ``messages`` or others."""
    sources: ClassVar[Sequence[str]] = ()
    """The advice that the check rests on."""
    bad: ClassVar[Sequence[str | Example]]
    good: ClassVar[Sequence[str | Example]]
    supersedes: ClassVar[Sequence[str]] = ()
    """Codes that are silent where this check speaks."""
    weight: ClassVar[float] = 1
    """How heavily a finding weighs in the score."""
    absence_of: ClassVar[str | None] = None
    """The kind of evidence whose absence is all that this check reports; its score is already charged for that."""
    earns: ClassVar[bool] = False
    """Whether it yields evidence: then it runs everywhere, even deselected, and only its findings are left out."""
    gate: ClassVar[CheckGate | None] = None
    """Where it is closed, the check is not run; None: it is always run."""
    any_language: ClassVar[bool] = False
    """Whether it holds in every language: then it is also run on a draft that is not recognizably English."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if any("ClassVar" not in str(kind) for kind in get_annotations(cls).values()):
            doc = cls.__doc__
            dataclass(frozen=True, kw_only=True)(cls)
            cls.__doc__ = doc

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        """Yield what is found in `draft`, and the evidence of what went well.

        A generator without state: it prints nothing, keeps nothing, and raises on no text whatever.
        """
        raise NotImplementedError

    def finding(
        self,
        message: str,
        span: tuple[int, int],
        *,
        severity: Severity | None = None,
        fixes: tuple[Fix, ...] = (),
        advice: tuple[str, ...] | None = None,
        whole: bool = False,
        **fill: Fill,
    ) -> Finding:
        """Return a finding at `span` with the template ``messages[message]``, its slots filled by `fill`."""
        return Finding(message, *span, fill=fill, severity=severity, advice=advice, fixes=fixes, whole=whole)

    def can_speak(self, draft: Draft) -> bool:
        """Whether running it on `draft` can yield anything; asked before `run`, it must cost next to nothing."""
        return self.gate is None or self.gate.is_open(draft)

    def severity_in(self, draft: Draft) -> Severity | None:
        """Return the severity on this channel at this stage; None: silent."""
        for place in (draft.situation.channel, draft.situation.stage):
            if place in self.severity_on:
                return self.severity_on[place]
        return self.severity


@dataclass(frozen=True)
class Phrase:
    """A phrase and what must stand around it for it to count.

    ``text`` is plain words, with ``(a|b)`` for alternatives and ``[a|b]`` for what may be left out. It is compared in
    spaCy's normal form, so that "I am" finds "I'm" and a line wrap or a curly quote does not matter.

    Attributes:
        spelled: compare the exact spelling (in any case), not the normal form: "gonna" is not "going to".
        before, after: the next word on that side must be one of these (``""``: the sentence begins or ends there).
        unless_before, unless_after: … must be none of these.
        near, unless_near: one word of the sentence must be, or none may be, one of these.
        severity: overrides the check's own.
        message: key of the check's ``messages``.
        replace: what to write in its place; becomes a safe fix.
    """

    text: str
    spelled: bool = False
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    unless_before: tuple[str, ...] = ()
    unless_after: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    unless_near: tuple[str, ...] = ()
    severity: Severity | None = None
    message: str = "found"
    replace: str | None = None


class PhraseCheck(Check):
    """A check that is data: phrases with their guards. All phrase checks together are matched in one pass.

    A hit does not count in quotation marks, in a name of the facts, as a name in mid-sentence, negated, or as somebody
    else's words, unless ``negatable`` or ``reportable`` says otherwise.
    """

    phrases: ClassVar[Sequence[str | Phrase]]
    negatable: ClassVar[bool] = True
    """Whether "not" before a phrase takes it back."""
    reportable: ClassVar[bool] = True
    """Whether "you said …" before a phrase makes it the reader's."""

    @classmethod
    @cache
    def phrase_list(cls) -> tuple[Phrase, ...]:
        """Return the phrases, plain strings among them made phrases."""
        return tuple(Phrase(phrase) if isinstance(phrase, str) else phrase for phrase in cls.phrases)

    def can_speak(self, draft: Draft) -> bool:
        """Whether a phrase was found, or what else a check looks for that overrides `run` may be there."""
        return self.code in draft.hits or (type(self).run is not PhraseCheck.run and super().can_speak(draft))

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        from notelint.voice import is_senders_own

        hits = draft.hits.get(self.code, ())
        phrases = self.phrase_list() if hits else ()
        for hit in hits:
            if is_senders_own(draft, hit, negatable=self.negatable, reportable=self.reportable) and self.accepts(
                draft, hit
            ):
                yield self.finding_for(draft, hit, phrases[hit.phrase])

    def accepts(self, draft: Draft, hit: Hit) -> bool:
        """Whether the hit counts: the place for a guard that data cannot express."""
        return True

    def finding_for(self, draft: Draft, hit: Hit, phrase: Phrase) -> Finding:
        """Return the finding that a hit becomes."""
        fixes: tuple[Fix, ...] = ()
        if phrase.replace is not None:
            from notelint.voice import replacement

            fixes = (replacement(draft, hit, phrase.replace),)
        return self.finding(phrase.message, (hit.start, hit.end), severity=phrase.severity, fixes=fixes)


@cache
def check_name(class_name: str) -> str:
    """Return the name of a check from its class: ``VagueThanks`` is ``vague-thanks``."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", class_name).lower()
