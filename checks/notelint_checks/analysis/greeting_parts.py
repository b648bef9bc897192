"""What a greeting is made of: its place, whom it addresses and how."""

from __future__ import annotations

from dataclasses import dataclass

from notelint_checks.analysis.address_kinds import Address

__all__ = ["Addressed", "Greeting"]


@dataclass(frozen=True)
class Addressed:
    """A name in a greeting: its span without the title, the title in lower case, and where the title begins."""

    start: int
    end: int
    title: str | None = None
    title_start: int | None = None


@dataclass(frozen=True)
class Greeting:
    """How a message begins.

    Attributes:
        start, end: from the salutation to the last word of the address, without the mark after it.
        who: the span of the words that address somebody; empty if there are none.
        kind: a person by name, a function or nobody in particular, a company or its crowd, a group, a friend ("buddy"),
            a salutation alone, or one whose name came out empty ("Dear ,").
        names: the names in it, in order.
        salutation: whether there is one; a name alone is a vocative.
        crowd: whether others are greeted besides the names: "Dana and team".
    """

    start: int
    end: int
    who: tuple[int, int]
    kind: Address
    names: tuple[Addressed, ...] = ()
    salutation: bool = True
    crowd: bool = False
