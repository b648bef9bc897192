"""The facts of a situation. Every one is optional; ``None`` means that nobody said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, Literal

__all__ = [
    "Company",
    "Concern",
    "Decision",
    "Exchange",
    "Facts",
    "IgnoreEntry",
    "Interview",
    "Mail",
    "Me",
    "Moment",
    "NextStep",
    "Offer",
    "Permissions",
    "Person",
    "Promise",
    "Recruiter",
    "Role",
    "Thread",
    "Topic",
    "Voice",
]

Moment = datetime | date
"""A moment as people note it: with a time of day or without."""

Names = tuple[str, ...]


class _Table:
    """What is validated strictly: a key that is none of the fields is an error."""

    __pydantic_config__: ClassVar[dict[str, object]] = {"extra": "forbid"}


@dataclass(frozen=True)
class Person(_Table):
    """Somebody who talked with the sender."""

    name: str
    aliases: Names = ()
    role: str | None = None
    title: str | None = None
    email: str | None = None
    background: Names = ()
    timezone: str | None = None
    friendly: bool | None = None


@dataclass(frozen=True)
class Company(_Table):
    """The employer; ``style`` says how it talks and hires."""

    name: str | None = None
    aliases: Names = ()
    brands: Names = ()
    style: Literal["traditional", "neutral", "tech", "startup", "casual", "creative", "committee"] | None = None
    official_channels: Names = ()

    @property
    def names(self) -> Names:
        return ((self.name,) if self.name else ()) + self.aliases + self.brands


@dataclass(frozen=True)
class Role(_Table):
    """The job."""

    title: str | None = None
    aliases: Names = ()
    req_id: str | None = None


@dataclass(frozen=True)
class Interview(_Table):
    """The conversation. ``at`` is local time; ``duration_min`` is in minutes."""

    at: Moment | None = None
    timezone: str | None = None
    duration_min: float | None = None
    kind: Literal["phone", "video", "site"] | None = None
    incident: str | None = None


@dataclass(frozen=True)
class Topic(_Table):
    """Something that was talked about, with whom, and whether it is confidential."""

    text: str
    confidential: bool = False
    with_: str | None = None


@dataclass(frozen=True)
class Concern(_Table):
    """A doubt that the interviewer voiced."""

    text: str
    settled: bool = False


@dataclass(frozen=True)
class Promise(_Table):
    """Something that the sender promised, and by when."""

    text: str
    due: Moment | None = None


@dataclass(frozen=True)
class NextStep(_Table):
    """What was announced to come next."""

    text: str | None = None
    date: Moment | None = None
    said_by: str | None = None


@dataclass(frozen=True)
class Permissions(_Table):
    """What the reader agreed to; ``None`` means that it was not talked about."""

    linkedin: bool | None = None
    sms: bool | None = None
    facebook: bool | None = None
    x: bool | None = None
    phone: bool | None = None
    direct: bool | None = None


@dataclass(frozen=True)
class Exchange(_Table):
    """One message of the log, sent or received. ``answered`` is unknown unless said."""

    date: Moment | None = None
    channel: str | None = None
    stage: str | None = None
    to: Names = ()
    text: str | None = None
    file: str | None = None
    answered: bool | None = None


@dataclass(frozen=True)
class Decision(_Table):
    """Where the decision stands."""

    status: Literal["open", "rejected", "offer", "accepted", "withdrawn", "filled"] | None = None
    date: Moment | None = None
    expected: Moment | None = None


@dataclass(frozen=True)
class Offer(_Table):
    """An offer and its deadline."""

    received: Moment | None = None
    deadline: Moment | None = None


@dataclass(frozen=True)
class Recruiter(_Table):
    """Who stands between sender and employer."""

    name: str | None = None
    agency: str | None = None
    in_house: bool | None = None


@dataclass(frozen=True)
class Me(_Table):
    """The sender."""

    name: str | None = None
    phone: str | None = None
    email: str | None = None
    from_address: str | None = None
    linkedin_plan: Literal["free", "paid"] | None = None
    texting_app: str | None = None
    skills: Names = ()
    achievements: Names = ()
    employers: Names = ()


@dataclass(frozen=True)
class Voice(_Table):
    """How a phone script is meant; ``wpm`` is words a minute."""

    kind: Literal["voicemail", "call"] | None = None
    wpm: float | None = None


@dataclass(frozen=True)
class Mail(_Table):
    """How long the post takes, in ``days``."""

    days: float | None = None


@dataclass(frozen=True)
class Thread(_Table):
    """The thread that this message answers."""

    subject: str | None = None


@dataclass(frozen=True)
class IgnoreEntry(_Table):
    """A code that is to stay silent, for one draft or all beside the facts, and why."""

    code: str
    reason: str | None = None
    draft: str | None = None


@dataclass(frozen=True)
class Facts(_Table):
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
