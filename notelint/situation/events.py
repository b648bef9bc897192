"""What happens in a situation: the conversation, what was said and agreed there, the messages and the decision."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from notelint.situation.people import Names, Table

__all__ = [
    "Concern",
    "Decision",
    "Exchange",
    "Interview",
    "Moment",
    "NextStep",
    "Offer",
    "Permissions",
    "Promise",
    "Thread",
    "Topic",
]

Moment = datetime | date
"""A moment as people note it: with a time of day or without."""


@dataclass(frozen=True)
class Interview(Table):
    """The conversation. ``at`` is local time; ``duration_min`` is in minutes."""

    at: Moment | None = None
    timezone: str | None = None
    duration_min: float | None = None
    kind: Literal["phone", "video", "site"] | None = None
    incident: str | None = None


@dataclass(frozen=True)
class Topic(Table):
    """Something that was talked about, with whom, and whether it is confidential."""

    text: str
    confidential: bool = False
    with_: str | None = None


@dataclass(frozen=True)
class Concern(Table):
    """A doubt that the interviewer voiced."""

    text: str
    settled: bool = False


@dataclass(frozen=True)
class Promise(Table):
    """Something that the sender promised, and by when."""

    text: str
    due: Moment | None = None


@dataclass(frozen=True)
class NextStep(Table):
    """What was announced to come next."""

    text: str | None = None
    date: Moment | None = None
    said_by: str | None = None


@dataclass(frozen=True)
class Permissions(Table):
    """What the reader agreed to; ``None`` means that it was not talked about."""

    linkedin: bool | None = None
    sms: bool | None = None
    facebook: bool | None = None
    x: bool | None = None
    phone: bool | None = None
    direct: bool | None = None


@dataclass(frozen=True)
class Exchange(Table):
    """One message of the log, sent or received. ``answered`` is unknown unless said."""

    date: Moment | None = None
    channel: str | None = None
    stage: str | None = None
    to: Names = ()
    text: str | None = None
    file: str | None = None
    answered: bool | None = None


@dataclass(frozen=True)
class Thread(Table):
    """The thread that this message answers."""

    subject: str | None = None


@dataclass(frozen=True)
class Decision(Table):
    """Where the decision stands."""

    status: Literal["open", "rejected", "offer", "accepted", "withdrawn", "filled"] | None = None
    date: Moment | None = None
    expected: Moment | None = None


@dataclass(frozen=True)
class Offer(Table):
    """An offer and its deadline."""

    received: Moment | None = None
    deadline: Moment | None = None
