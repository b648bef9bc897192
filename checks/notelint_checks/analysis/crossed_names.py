"""Names that join the first name of one known person to the last name of another: "Priya Ruiz" for Priya Shah and Dana Ruiz."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from notelint import Draft, Kind, Pattern, Person, analysis
from notelint_checks.analysis.greeting import greeting
from notelint_checks.analysis.known_people import known_people
from notelint_checks.analysis.names import Likeness, fold, likeness, name_words
from notelint_checks.analysis.nicknames import GIVEN_NAMES

__all__ = ["Crossed", "crossed_names", "is_crossed"]

_PLACES = (Kind.SUBJECT, Kind.BODY, Kind.CLOSING, Kind.POSTSCRIPT)
_NAME = r"[^\W\d_a-z][\w'’-]*"
_PAIR = Pattern(rf"(?<![\w'’-])(?P<first>{_NAME})[ ](?P<last>{_NAME})(?=(?P<more>[ ]{_NAME})?)")
_NAME_BEFORE = re.compile(rf"(?:^|[^\w]){_NAME}[ ]$")
_OWNED = re.compile(r"['’]s?$")


@dataclass(frozen=True)
class Crossed:
    """A name that nobody has, and whose first name it has."""

    start: int
    end: int
    person: Person


def is_crossed(draft: Draft, written: str, person: Person) -> bool:
    """Whether `written` has the first name of `person` and the last one of somebody else whom the facts name."""
    words = set(name_words(written)) - set(name_words(person.name))
    others = (other for other in known_people(draft) if other is not person)
    return len(words) == 1 and any(words == set(name_words(other.name)[-1:]) for other in others)


@analysis
def crossed_names(draft: Draft) -> tuple[Crossed, ...]:
    """Return the crossed names behind the greeting, in order; a longer name that begins or ends so is somebody else's."""
    return tuple(_found(draft))


def _found(draft: Draft) -> Iterator[Crossed]:
    people = [person for person in known_people(draft) if len(name_words(person.name)) > 1]
    if len(people) < 2:
        return
    firsts = {name_words(person.name)[0]: person for person in reversed(people)}
    hello = greeting(draft)
    me = draft.situation.facts.me.name
    for part in draft.message.parts(*_PLACES):
        text = draft.on_one_line(part.start, part.end)
        for match in _PAIR.finditer(text):
            person = firsts.get(fold(match["first"]))
            last = _OWNED.sub("", match["last"])
            written = f"{match['first']} {last}"
            start, end = part.start + match.start(), part.start + match.start() + len(written)
            if (
                person is None
                or match["more"]
                or _is_longer(text, match.start())
                or not is_crossed(draft, written, person)
            ):
                continue
            if (hello and start < hello.end) or draft.is_quoted(start, end) or _is_somebody(written, people):
                continue
            if me is None or likeness(written, me) is Likeness.DIFFERENT:
                yield Crossed(start, end, person)


def _is_longer(text: str, start: int) -> bool:
    """Whether a name stands before it, and not the first word of a sentence or a title: "Anna Priya Ruiz"."""
    before = _NAME_BEFORE.search(text[max(0, start - 30) : start])
    return before is not None and fold(text[:start].split()[-1]) in GIVEN_NAMES


def _is_somebody(written: str, people: list[Person]) -> bool:
    """Whether a known person goes by that name, as it stands or the other way round."""
    swapped = " ".join(reversed(written.split()))
    return any(
        {*name_words(name)} <= {*name_words(known)}
        for name in (written, swapped)
        for person in people
        for known in (person.name, *person.aliases)
    )
