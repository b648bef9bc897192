"""Where a message misspells the company."""

from __future__ import annotations

import re
from collections.abc import Iterator

from notelint import Draft, Pattern, Segment, analysis
from notelint_checks.analysis.address_terms import NOT_NAMES
from notelint_checks.analysis.company_spelling import plain_name, resembles
from notelint_checks.analysis.names import fold, known_people
from notelint_checks.analysis.nicknames import GIVEN_NAMES
from notelint_checks.analysis.organizations import PLACES, Organization
from notelint_checks.analysis.well_known import FAMOUS, TOOLS

__all__ = ["misspelled_company"]


_TOKEN = Pattern(r"[^\W_](?:[\w'’&-]*\w)?")


@analysis
def misspelled_company(draft: Draft) -> tuple[Organization, ...]:
    """Return where a name of the company is misspelled by a letter or two."""
    facts = draft.situation.facts
    right = {plain_name(name) for name in (*facts.company.names, *facts.me.employers)}
    people = {fold(word) for person in known_people(draft) for word in person.name.split()}
    found = [slip for part in draft.message.parts(*PLACES) for slip in _slips(draft, part, right, people)]
    apart: list[Organization] = []
    for slip in sorted(found, key=lambda slip: (slip.start, -slip.end)):
        if not apart or slip.start >= apart[-1].end:
            apart.append(slip)
    return tuple(apart)


def _slips(draft: Draft, part: Segment, right: set[str], people: set[str]) -> Iterator[Organization]:
    """Yield the slips of one part, which may overlap; `right` are the spellings that are none."""
    names = draft.situation.facts.company.names
    text = draft.text[part.start : part.end]
    tokens = list(_TOKEN.finditer(text))
    lowers = {token[0] for token in tokens if token[0].islower()}
    written = [[token] for token in tokens if token[0] not in lowers]
    for name in names:
        several = len(name.split()) > 1
        for window in _windows(tokens, len(name.split())) if several or name.islower() else written:
            start, end = window[0].start(), window[-1].end()
            words = text[start:end]
            if words.islower() and not name.islower():
                continue
            if _is_wrong_possessive(words, name, names):
                yield Organization(part.start + start, part.start + end, right=name)
                continue
            bare = re.sub(r"['’]s$", "", words)
            if right.intersection((plain_name(words), plain_name(bare))) or not _is_one_name(window, words, people):
                continue
            place = part.start + start, part.start + (end if several and words != bare else start + len(bare))
            if (
                resembles(bare, name)
                and (several or _stands_as_name(text, start, words, lowers))
                and not draft.is_quoted(*place)
            ):
                yield Organization(*place, right=name)


def _windows(tokens: list[re.Match[str]], count: int) -> Iterator[list[re.Match[str]]]:
    for first in range(len(tokens) - count + 1):
        yield tokens[first : first + count]


def _is_one_name(window: list[re.Match[str]], words: str, people: set[str]) -> bool:
    """Whether the words are capitalized, with no mark or break between them, and none is a person's name."""
    return (
        all(token.group()[0].isupper() for token in window)
        and not re.search(r"[.,;:!?()]|\n\n", words)
        and not any(fold(token.group()) in people for token in window)
    )


def _is_wrong_possessive(words: str, name: str, names: tuple[str, ...]) -> bool:
    """Whether a name that ends in s is written with an apostrophe: "Orbit Food's"."""
    straight = words.replace("’", "'")
    return (
        straight.endswith("'s")
        and straight.casefold() == f"{name[:-1]}'s".casefold()
        and name[-1:] in ("s", "S")
        and not any(other.casefold() == name[:-1].casefold() for other in names)
    )


def _stands_as_name(text: str, start: int, words: str, lowers: set[str]) -> bool:
    """Whether a single word is capitalized for being a name: in mid-sentence, nowhere in lower case, no given name."""
    before = text[max(0, start - 20) : start].rstrip()
    if (
        not before
        or before[-1] in ".!?:\n"
        or fold(words) in GIVEN_NAMES
        or fold(words) in NOT_NAMES
        or fold(words) in TOOLS
        or fold(words) in FAMOUS
    ):
        return False
    if words.lower() in lowers:
        return False
    return (
        re.search(r"\b(?:at|join|joining|for|with|of|about|in|to|visiting|visit|the|and)$", before, re.IGNORECASE)
        is not None
    )
