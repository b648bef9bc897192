"""Lint the message you send after a job interview.

The names below are what a check author or a caller needs; each is loaded when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from notelint.api import lint, lint_many
    from notelint.channels import CHANNELS, PRIVATE, SHORT, STAGES, WRITTEN
    from notelint.check import Check, Example, Phrase, PhraseCheck
    from notelint.config import Config
    from notelint.diagnostics import Diagnostic, Scores
    from notelint.draft import Draft, analysis
    from notelint.engine import Linter
    from notelint.errors import NotelintError
    from notelint.findings import Dimension, Edit, Evidence, Finding, Fix, Given, Level, Quote, Severity
    from notelint.gate_costs import cost_of
    from notelint.gates import DIGIT, EVERYTHING, Gate, atoms_of
    from notelint.heads import Heads, heads_of
    from notelint.message.model import Kind, Message, Segment
    from notelint.pattern_index import MOST_GATES, PatternIndex
    from notelint.patterns import Pattern, digest_of, first_of, leftmost, places_of
    from notelint.profiles import Norm
    from notelint.prose import Hit, Prose, Sentence
    from notelint.report import Report
    from notelint.situation.events import Exchange
    from notelint.situation.facts import Facts
    from notelint.situation.model import Situation, day_of, moment_of
    from notelint.situation.people import Person
    from notelint.source import Source
    from notelint.voice import is_negated, is_reported, is_senders_own

__all__ = [
    "CHANNELS",
    "DIGIT",
    "EVERYTHING",
    "MOST_GATES",
    "PRIVATE",
    "SHORT",
    "STAGES",
    "WRITTEN",
    "Check",
    "Config",
    "Diagnostic",
    "Dimension",
    "Draft",
    "Edit",
    "Evidence",
    "Example",
    "Exchange",
    "Facts",
    "Finding",
    "Fix",
    "Gate",
    "Given",
    "Heads",
    "Hit",
    "Kind",
    "Level",
    "Linter",
    "Message",
    "Norm",
    "NotelintError",
    "Pattern",
    "PatternIndex",
    "Person",
    "Phrase",
    "PhraseCheck",
    "Prose",
    "Quote",
    "Report",
    "Scores",
    "Segment",
    "Sentence",
    "Severity",
    "Situation",
    "Source",
    "analysis",
    "atoms_of",
    "cost_of",
    "day_of",
    "digest_of",
    "first_of",
    "heads_of",
    "is_negated",
    "is_reported",
    "is_senders_own",
    "leftmost",
    "lint",
    "lint_many",
    "moment_of",
    "places_of",
]

_HOMES = {
    "api": ("lint", "lint_many"),
    "channels": ("CHANNELS", "PRIVATE", "SHORT", "STAGES", "WRITTEN"),
    "check": ("Check", "Example", "Phrase", "PhraseCheck"),
    "config": ("Config",),
    "diagnostics": ("Diagnostic", "Scores"),
    "draft": ("Draft", "analysis"),
    "engine": ("Linter",),
    "errors": ("NotelintError",),
    "findings": ("Dimension", "Edit", "Evidence", "Finding", "Fix", "Given", "Level", "Quote", "Severity"),
    "message.model": ("Kind", "Message", "Segment"),
    "gate_costs": ("cost_of",),
    "gates": ("DIGIT", "EVERYTHING", "Gate", "atoms_of"),
    "heads": ("Heads", "heads_of"),
    "pattern_index": ("MOST_GATES", "PatternIndex"),
    "patterns": ("Pattern", "digest_of", "first_of", "leftmost", "places_of"),
    "profiles": ("Norm",),
    "prose": ("Hit", "Prose", "Sentence"),
    "report": ("Report",),
    "situation.events": ("Exchange",),
    "situation.facts": ("Facts",),
    "situation.model": ("Situation", "day_of", "moment_of"),
    "situation.people": ("Person",),
    "source": ("Source",),
    "voice": ("is_negated", "is_reported", "is_senders_own"),
}
_MODULES = {name: f"notelint.{module}" for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    if name in _MODULES:
        return getattr(import_module(_MODULES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
