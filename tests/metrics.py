"""How findings compare with labels: exact spans, places, and what a person would feel as a false alarm."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from corpus import CORPORA, Label, Labeled, report_on
from notelint import Diagnostic, Severity

UNASKED = frozenset(
    {"CHA005", "CHA006", "CHA009", "CHA010", "CHA011", "CHA015", "CHA019", "TON001", "TON032", "TOP013"}
)
"""Codes whose info merely names an unknown fact, or is a remark that the guide does not have marked."""


@cache
def guide_codes() -> frozenset[str]:
    """Return all codes of the label guide."""
    return frozenset(re.findall(r"^\| (\w{3}\d{3}) \|", (CORPORA / "LABELS.md").read_text("utf-8"), re.MULTILINE))


@cache
def remark_codes() -> frozenset[str]:
    """Return the codes that the label guide calls remarks."""
    guide = (CORPORA / "LABELS.md").read_text("utf-8")
    return frozenset(re.findall(r"^\| (\w{3}\d{3}) \| \*remark\*", guide, re.MULTILINE))


def label_of(diagnostic: Diagnostic) -> Label:
    return Label(diagnostic.code, diagnostic.start, diagnostic.end)


def meets(one: Label, other: Label) -> bool:
    """Whether two labels of one code overlap or touch."""
    return one.code == other.code and one.start <= other.end and other.start <= one.end


@dataclass
class Tally:
    """By code: findings that are right or false, labels that are met or missed."""

    right: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    met: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)

    def add(self, code: str, *, right: bool) -> None:
        (self.right if right else self.false)[code] += 1

    def expect(self, code: str, *, met: bool) -> None:
        (self.met if met else self.missed)[code] += 1

    def shares(self, codes: Iterable[str] | None = None) -> tuple[float | None, float | None]:
        """Return precision and recall over `codes`, or over all; None where there is nothing to divide."""
        chosen = [*self.right, *self.false, *self.met, *self.missed] if codes is None else [*codes]
        right, false, met, missed = (
            sum(counter[code] for code in {*chosen}) for counter in (self.right, self.false, self.met, self.missed)
        )
        return (right / (right + false) if right + false else None), (met / (met + missed) if met + missed else None)


@dataclass
class Measure:
    """What the checks make of some messages.

    Attributes:
        exact: same code, same span, all severities.
        faults: by place, warnings and errors, and labels of faults, which a finding of any severity meets.
        remarks: by place, findings of severity info, and labels of remarks.
        faultless: messages in which no fault is marked.
        alarms: warnings and errors in them.
    """

    messages: int = 0
    exact: Tally = field(default_factory=Tally)
    faults: Tally = field(default_factory=Tally)
    remarks: Tally = field(default_factory=Tally)
    faultless: int = 0
    alarms: int = 0


def judged(message: Labeled, diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return the diagnostics that count: all but the remarks that no label asks for."""
    return [
        entry
        for entry in diagnostics
        if entry.severity is not Severity.INFO or entry.code not in UNASKED or label_of(entry) in message.labels
    ]


def measured(messages: Iterable[Labeled]) -> Measure:
    """Compare findings and labels over some messages."""
    measure = Measure()
    for message in messages:
        measure.messages += 1
        diagnostics = judged(message, report_on(message).diagnostics)
        found = {label_of(entry) for entry in diagnostics}
        for label in found:
            measure.exact.add(label.code, right=label in message.labels)
        for entry in diagnostics:
            tally = measure.remarks if entry.severity is Severity.INFO else measure.faults
            tally.add(entry.code, right=any(meets(label_of(entry), label) for label in message.labels))
        for label in message.labels:
            measure.exact.expect(label.code, met=label in found)
            tally = measure.remarks if label.code in remark_codes() else measure.faults
            tally.expect(label.code, met=any(meets(label, other) for other in found))
        if all(label.code in remark_codes() for label in message.labels):
            measure.faultless += 1
            measure.alarms += sum(entry.severity is not Severity.INFO for entry in diagnostics)
    return measure
