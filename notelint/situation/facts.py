"""The facts of a situation. Every one is optional; ``None`` means that nobody said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from notelint.situation.events import (
    Concern,
    Decision,
    Exchange,
    Interview,
    Moment,
    NextStep,
    Offer,
    Permissions,
    Promise,
    Thread,
    Topic,
)
from notelint.situation.people import Company, Me, Names, Person, Recruiter, Role, Table

__all__ = ["Facts", "IgnoreEntry", "Mail", "Voice"]


@dataclass(frozen=True)
class Voice(Table):
    """How a phone script is meant; ``wpm`` is words a minute."""

    kind: Literal["voicemail", "call"] | None = None
    wpm: float | None = None


@dataclass(frozen=True)
class Mail(Table):
    """How long the post takes, in ``days``."""

    days: float | None = None


@dataclass(frozen=True)
class IgnoreEntry(Table):
    """A code that is to stay silent, for one draft or all beside the facts, and why."""

    code: str
    reason: str | None = None
    draft: str | None = None


@dataclass(frozen=True)
class Facts(Table):
    """Everything a facts file may say."""

    channel: str | None = None
    stage: str | None = None
    locale: str | None = None
    notes: str | None = None
    subject: str | None = None
    to: Names | None = None
    company: Company = Company()
    role: Role = Role()
    interview: Interview = Interview()
    topics: tuple[Topic, ...] | None = None
    interviewers: tuple[Person, ...] | None = None
    liked_about_me: Names | None = None
    concerns: tuple[Concern, ...] | None = None
    promised_items: tuple[Promise, ...] | None = None
    attachments: Names | None = None
    next_step: NextStep = NextStep()
    permissions: Permissions = Permissions()
    sent: tuple[Exchange, ...] | None = None
    received: tuple[Exchange, ...] | None = None
    decision: Decision = Decision()
    offer: Offer = Offer()
    other_offer: Offer = Offer()
    recruiter: Recruiter | None = None
    me: Me = Me()
    voice: Voice = Voice()
    mail: Mail = Mail()
    thread: Thread = Thread()
    ignore: tuple[IgnoreEntry, ...] = ()
    now: Moment | None = None
    planned_send: Moment | None = None
