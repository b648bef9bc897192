"""Who takes part in a situation: the sender, whom they talked with, the employer and who stands between."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

__all__ = ["Company", "Me", "Names", "Person", "Recruiter", "Role", "Table"]

Names = tuple[str, ...]


class Table:
    """What is validated strictly: a key that is none of the fields is an error."""

    __pydantic_config__: ClassVar[dict[str, object]] = {"extra": "forbid"}


@dataclass(frozen=True)
class Person(Table):
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
class Company(Table):
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
class Role(Table):
    """The job."""

    title: str | None = None
    aliases: Names = ()
    req_id: str | None = None


@dataclass(frozen=True)
class Recruiter(Table):
    """Who stands between sender and employer."""

    name: str | None = None
    agency: str | None = None
    in_house: bool | None = None


@dataclass(frozen=True)
class Me(Table):
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
