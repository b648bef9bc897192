"""The names that the facts and the greeting spell, word by word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from notelint import Draft, Pattern, Person, analysis
from notelint_checks.analysis.greeting import greeting
from notelint_checks.analysis.known_people import known_people
from notelint_checks.analysis.names import TITLES, fold, spelled_out

__all__ = ["NAME_REST", "RightName", "right_names", "right_words"]

NAME_REST = r"(?:[\w'’]*\w)?(?:-[^\W\d_]\w*)*"
"""The letters of a name after its first."""
_WORD = Pattern(rf"[^\W\d_]{NAME_REST}")


@dataclass(frozen=True)
class RightName:
    """A word of a name that is right: folded, as it is spelled, whose or where, and what else that name consists of."""

    word: str
    spelled: str
    person: Person | None
    place: tuple[int, int] | None
    companions: frozenset[str]


def right_names(draft: Draft) -> Iterator[RightName]:
    """Yield the words of the names of known people, or of the greeting where the facts name nobody."""
    people = known_people(draft)
    for person in people:
        words = [word.strip(",") for word in person.name.split() if fold(word) not in TITLES]
        folded = frozenset(map(fold, words))
        for word in words:
            for form in {fold(word), fold(spelled_out(word))}:
                yield RightName(form, word, person, None, folded - {fold(word)})
    hello = greeting(draft)
    if people or hello is None or hello.kind != "person":
        return
    for name in hello.names:
        for match in _WORD.finditer(draft.text[name.start : name.end]):
            place = name.start + match.start(), name.start + match.end()
            yield RightName(fold(match.group()), match.group(), None, place, frozenset())


@analysis
def right_words(draft: Draft) -> set[str]:
    """Return the words of the names and of the facts that are right, whatever they resemble."""
    facts = draft.situation.facts
    texts = [
        *draft.situation.known_words(),
        *(facts.role.aliases),
        *(person.role or "" for person in draft.situation.people),
    ]
    texts += [note for person in draft.situation.people for note in person.background]
    return {fold(word) for text in texts for word in _WORD.findall(text)}.union(
        each.word for each in right_names(draft)
    )
