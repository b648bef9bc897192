"""What a check may say: findings with ways out, and evidence of what went well."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

__all__ = ["Dimension", "Edit", "Evidence", "Fill", "Finding", "Fix", "Given", "Level", "Quote", "Severity"]


class Severity(StrEnum):
    """How bad: do not send it as it is, likely to hurt, could be better."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return _ORDER.index(self)

    @property
    def softer(self) -> Severity:
        """One grade lower; info stays info."""
        return _ORDER[min(self.rank + 1, 2)]


_ORDER = (Severity.ERROR, Severity.WARNING, Severity.INFO)


class Dimension(StrEnum):
    """What a check judges and a score measures."""

    PERSONALIZATION = "personalization"
    TOPICS = "topics"
    TONE = "tone"
    LENGTH = "length"
    CHANNEL = "channel"
    TIMING = "timing"


Level = Literal["specific", "weak", "generic"]
"""How telling a piece of evidence is."""


@dataclass(frozen=True)
class Quote:
    """A span of the draft, put into a message when it is shown."""

    start: int
    end: int


@dataclass(frozen=True)
class Given:
    """A fact by its dotted key (``interviewers.0.name``), put into a message when it is shown."""

    key: str


Fill = int | float | str | Quote | Given
"""What fills a slot of a message template. A string is a word of the check itself, never text of a draft."""


@dataclass(frozen=True)
class Edit:
    """Replace ``start`` to ``end`` by ``text``."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Fix:
    """Edits that mend a finding. ``safe`` ones never change what is said."""

    edits: tuple[Edit, ...]
    safety: Literal["safe", "unsafe"] = "safe"


@dataclass(frozen=True)
class Finding:
    """One thing that would hurt, as a check yields it.

    Attributes:
        message: key of one of the check's ``messages``.
        start, end: half-open span in code points of the draft; empty where something is missing.
        fill: what fills the slots of message and advice besides ``{span}``, which is always the text of the span.
        severity: overrides the check's own.
        advice: keys of the check's ``advice``; by default the one of the same name as the message, if there is one.
        fixes: what could be changed.
        whole: whether the finding is about the whole message, wherever it is anchored.
    """

    message: str
    start: int
    end: int
    fill: Mapping[str, Fill] = field(default_factory=dict)
    severity: Severity | None = None
    advice: tuple[str, ...] | None = None
    fixes: tuple[Fix, ...] = ()
    whole: bool = False


@dataclass(frozen=True)
class Evidence:
    """A span that earned credit.

    Attributes:
        kind: what it is, such as ``topic``, ``detail``, ``recipient``, ``role``, ``company``, ``thanks``, ``value``.
        level: how telling it is.
        fact: dotted key of the fact that it matches, if any.
    """

    dimension: Dimension
    kind: str
    start: int
    end: int
    level: Level = "specific"
    fact: str | None = None
