"""The facts of one message, where each came from, and what follows from them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from notelint.situation.events import Moment
    from notelint.situation.facts import Facts
    from notelint.situation.notes import Notes
    from notelint.situation.people import Person

__all__ = ["Origin", "Situation", "day_of", "moment_of"]


@dataclass(frozen=True)
class Origin:
    """Where a fact came from: ``flag``, ``front matter``, ``header``, a path, ``config``, ``guess`` or ``default``."""

    text: str

    @property
    def is_guess(self) -> bool:
        return self.text.startswith(("guess", "default"))

    def __str__(self) -> str:
        return self.text


def _no_facts() -> Facts:
    from notelint.situation.facts import Facts

    return Facts()


def _no_notes() -> Notes:
    from notelint.situation.notes import Notes

    return Notes()


@dataclass(frozen=True)
class Situation:
    """The facts of one message with their origins, channel and stage always decided.

    Attributes:
        channel: id of the channel, known or guessed.
        stage: id of the stage, known or guessed.
        facts: what is known.
        origins: dotted key of each known fact (``company.name``, ``topics``) to where it came from.
        notes: what the interview notes name: guesses, which no check may hold against the sender.
        clock: the moment of sending or linting; None when timing must not be judged.
    """

    channel: str
    stage: str
    facts: Facts = field(default_factory=_no_facts)
    origins: Mapping[str, Origin] = field(default_factory=dict)
    clock: datetime | None = None
    notes: Notes = field(default_factory=_no_notes)

    @property
    def channel_is_known(self) -> bool:
        return "channel" in self.origins and not self.origins["channel"].is_guess

    @property
    def stage_is_known(self) -> bool:
        return "stage" in self.origins and not self.origins["stage"].is_guess

    def knows(self, key: str) -> bool:
        """Whether the fact ``key`` is known; ``clock`` is the moment, ``recipients`` who is written to."""
        if key == "clock":
            return self.clock is not None
        if key == "recipients":
            return bool(self.recipients)
        if key == "topics" and self.notes.topics:
            return True
        return key in self._known

    @cached_property
    def _known(self) -> frozenset[str]:
        """The keys of known facts and of the tables that hold them."""
        parts = (key.split(".") for key in self.origins)
        return frozenset(".".join(each[:depth]) for each in parts for depth in range(1, len(each) + 1))

    @cached_property
    def recipients(self) -> tuple[Person, ...]:
        """Whom the message may be addressed to: those named in ``to``, else all interviewers."""
        from notelint.situation.people import Person

        interviewers = self.facts.interviewers or ()
        if not self.facts.to:
            return interviewers
        known = {person.name.casefold(): person for person in interviewers}
        return tuple(
            known.get(name.casefold()) or _same_person(name, interviewers) or Person(name) for name in self.facts.to
        )

    @cached_property
    def people(self) -> tuple[Person, ...]:
        """Everybody of the other side who is named in the facts."""
        from notelint.situation.people import Person

        named = {person.name: person for person in (*self.recipients, *(self.facts.interviewers or ()))}
        recruiter = self.facts.recruiter
        if recruiter and recruiter.name:
            named.setdefault(recruiter.name, Person(recruiter.name))
        return tuple(named.values())

    @property
    def before_decision(self) -> bool:
        """Whether nothing is known to be decided yet."""
        return self.facts.decision.status in (None, "open")

    def known_words(self) -> Iterator[str]:
        """Yield names, companies, roles and topics of the facts, and names in the notes: words that no check may hold
        against the sender.
        """
        facts = self.facts
        for person in self.people:
            yield person.name
            yield from person.aliases
        yield from facts.company.names
        yield from filter(None, (facts.role.title, *facts.role.aliases, facts.me.name))
        yield from facts.me.skills
        yield from facts.me.employers
        yield from (topic.text for topic in facts.topics or ())
        if facts.recruiter and facts.recruiter.agency:
            yield facts.recruiter.agency
        yield from (note.text for note in self.notes.names)


def _same_person(name: str, people: tuple[Person, ...]) -> Person | None:
    """Return the one person of `people` that a first name or alias alone names."""
    wanted = name.casefold()
    found = [person for person in people if wanted in map(str.casefold, (*person.name.split()[:1], *person.aliases))]
    return found[0] if len(found) == 1 else None


def moment_of(moment: Moment, *, end_of_day: bool = False) -> datetime:
    """Return `moment` as a naive local date-time; a bare date becomes its first or last minute."""
    if isinstance(moment, datetime):
        return moment.replace(tzinfo=None)
    return datetime.combine(moment, time(23, 59) if end_of_day else time())


def day_of(moment: Moment) -> date:
    """Return the day of `moment`."""
    return moment.date() if isinstance(moment, datetime) else moment
