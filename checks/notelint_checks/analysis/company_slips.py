"""Where a message misspells the company."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from notelint import Draft, Pattern, Segment, analysis
from notelint_checks.analysis.address_terms import NOT_NAMES
from notelint_checks.analysis.company_spelling import plain_name, resembles, slips_in
from notelint_checks.analysis.known_people import known_people
from notelint_checks.analysis.names import fold
from notelint_checks.analysis.nicknames import GIVEN_NAMES
from notelint_checks.analysis.organizations import PLACES, Organization
from notelint_checks.analysis.well_known import FAMOUS, TOOLS

__all__ = ["misspelled_company"]


_TOKEN = Pattern(r"[^\W_](?:[\w'’&-]*\w)?")
_OWNED = Pattern(r"['’]s$")


@analysis
def misspelled_company(draft: Draft) -> tuple[Organization, ...]:
    """Return where a name of the company is misspelled by a letter or two."""
    facts = draft.situation.facts
    names = [name for name in facts.company.names if _may_be_slipped(draft, name)]
    if not names:
        return ()
    right = {plain_name(name) for name in (*facts.company.names, *facts.me.employers)}
    people = {fold(word) for person in known_people(draft) for word in person.name.split()}
    found = [slip for part in draft.message.parts(*PLACES) for slip in _slips(draft, part, names, right, people)]
    apart: list[Organization] = []
    for slip in sorted(found, key=lambda slip: (slip.start, -slip.end)):
        if not apart or slip.start >= apart[-1].end:
            apart.append(slip)
    return tuple(apart)


@analysis
def capitalized(draft: Draft) -> frozenset[str]:
    """Return the words of the text that hold a capital."""
    chunks = (chunk for chunk in draft.text.split() if not chunk.islower())
    return frozenset(word for chunk in chunks for word in _TOKEN.findall(chunk) if not word.islower())


def _may_be_slipped(draft: Draft, name: str) -> bool:
    """Whether a capitalized word is a word of `name` but for a slip, or one with an apostrophe before its s."""
    words = [plain_name(word) for word in name.split()]
    if name.islower() or not words:
        return bool(words)
    for written in capitalized(draft):
        bare = _OWNED.sub("", written)
        if bare != written and name[-1] in "sS":
            return True
        if any(slips_in(plain_name(written), right) for right in words[:-1]) or slips_in(plain_name(bare), words[-1]):
            return True
    return False


def _slips(
    draft: Draft, part: Segment, names: Sequence[str], right: set[str], people: set[str]
) -> Iterator[Organization]:
    """Yield the slips of `names` in one part, which may overlap; `right` are the spellings that are none."""
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
            if _is_wrong_possessive(words, name, draft.situation.facts.company.names):
                yield Organization(part.start + start, part.start + end, right=name)
                continue
            bare = _OWNED.sub("", words)
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
