"""Template blanks left open: slots in brackets and the like, stock fillers, and holes where a slot came out empty."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from notelint import EVERYTHING, Draft, Kind, Segment, analysis
from notelint_checks.analysis.slot_patterns import (
    BARE,
    CASED,
    CODE,
    DONE,
    GAPS,
    GAPS_BEGIN,
    HERE,
    HERE_NOUNS,
    NAMED,
    NAMED_SIGNS,
    NULLS,
    OPENING,
    OPENS,
    SLOTS,
    SPACED,
)
from notelint_checks.analysis.word_places import lowers

__all__ = ["Slot", "slots"]

_PLACES = (Kind.SUBJECT, Kind.LETTERHEAD, Kind.GREETING, Kind.BODY, Kind.CLOSING, Kind.SIGNATURE, Kind.POSTSCRIPT)


@dataclass(frozen=True)
class Slot:
    """An open blank: a slot with its words, or a hole, which has none."""

    start: int
    end: int
    words: str = ""


@analysis
def slots(draft: Draft) -> tuple[Slot, ...]:
    """Return the open blanks in everything that the sender wrote, signature included, in order."""
    found: list[Slot] = []
    for slot in sorted(_found(draft), key=lambda slot: (slot.start, -slot.end)):
        if not found or slot.start >= found[-1].end:
            found.append(slot)
    return tuple(found)


def _found(draft: Draft) -> Iterator[Slot]:
    whole = draft.text
    asked = (
        (SLOTS, draft.may_hold(SLOTS)),
        (NAMED, any(sign in whole for sign in NAMED_SIGNS)),
        (HERE, _may_say_here(draft)),
    )
    patterns = [pattern for pattern, may_be_there in asked if may_be_there]
    gapped = any(sign in whole for sign in GAPS_BEGIN) or BARE.search(whole)
    for part in draft.message.parts(*_PLACES):
        text = draft.text[part.start : part.end]
        for pattern in patterns:
            yield from _in_part(draft, part, draft.finditer(pattern, text), text)
        if part.start == draft.message.body_start:
            yield from _opening_holes(draft, draft.text[part.start : part.start + OPENS], part.start)
        if part.kind is Kind.BODY:
            yield from _holes(draft.finditer(NULLS, text), text, part.start)
        if gapped and part.kind in (Kind.SUBJECT, Kind.BODY, Kind.CLOSING, Kind.POSTSCRIPT):
            yield from _gaps(draft, part.start, text)


def _in_part(draft: Draft, part: Segment, matches: Iterable[re.Match[str]], text: str) -> Iterator[Slot]:
    code = [match.span() for match in CODE.finditer(text)] if "`" in draft.characters else ()
    for match in matches:
        start, end = part.start + match.start(), part.start + match.end()
        if any(left <= match.start() < right for left, right in code) or draft.is_known(start, end):
            continue
        if _is_open(draft, part, match, text):
            yield Slot(start, end, match.group().strip("[]{}<>()%$*|«»‹›@# "))


def _gaps(draft: Draft, shift: int, text: str) -> Iterator[Slot]:
    """Yield what a slot left empty between words: a gap, or a mark behind a preposition."""
    spaced = len(SPACED.findall(draft.text)) > 1
    for match in draft.finditer(GAPS, text):
        start, end = shift + match.start(), shift + match.end()
        if not (spaced and match.lastgroup == "stop") and not draft.is_quoted(start, end):
            yield Slot(start, end)


def _may_say_here(draft: Draft) -> bool:
    """Whether "here" stands behind one of the nouns behind which it marks a blank."""
    if draft.atoms is EVERYTHING:
        return True
    nouns = HERE_NOUNS & draft.atoms if "here" in draft.atoms else ()
    return any(f"{noun} {here}" in lowers(draft) for noun in nouns for here in ("here", "goes here"))


def _opening_holes(draft: Draft, text: str, shift: int) -> Iterator[Slot]:
    lines = (0, *(match.end() for match in re.finditer("\n", text)))
    opened = [match for place in lines if (match := OPENING.match(text, place))]
    return _holes(chain(opened, draft.finditer(NULLS, text)), text, shift)


def _holes(matches: Iterable[re.Match[str]], text: str, shift: int) -> Iterator[Slot]:
    for match in matches:
        groups = match.groupdict()
        inside = match.start() and groups.get("null_noun") is None and text[: match.start()].strip()
        led = match.group().lstrip()[:4].lower() in ("at n", "at u", "with", "from", "join", "at (")
        if inside and not (groups.get("null_word") and led):
            continue
        name = next(
            name
            for name in ("greet_word", "hi_word", "title_word", "null_word", "null_noun", "ghost_word")
            if groups.get(name)
        )
        start, end = match.span(name)
        if name in ("greet_word", "hi_word", "title_word"):
            end = match.end()
        yield Slot(shift + start, shift + end, "name" if name == "ghost_word" else "")


def _is_open(draft: Draft, part: Segment, match: re.Match[str], text: str) -> bool:
    """Whether a match is a blank indeed, and no drawn line, kiss, size or honest "TBD"."""
    family, found = match.lastgroup, match.group()
    start, kind, shift = match.start(), part.kind, part.start
    if family in CASED and not (
        found.isupper() or found.startswith("$") or (family == "cross" and len(found) > 3 and found.islower())
    ):
        return False
    if family == "dollar" and found[1:].islower():
        return True
    if family == "line":
        line = text[text.rfind("\n", 0, start) + 1 : (text + "\n").find("\n", start)]
        return bool(re.search(r"[^\W_]", line))
    if family == "cross":
        kisses = kind in (Kind.CLOSING, Kind.SIGNATURE) or not re.search(r"\w", text[match.end() :])
        counted = re.search(
            r"\b(?:bowl|article|chapter|vol\.?|volume|part|size|olympiad|louis)[ ]$",
            text[max(0, start - 12) : start],
            re.IGNORECASE,
        )
        return not counted and not (kisses and set(found.lower()) == {"x"})
    if family == "todo":
        return not draft.is_quoted(shift + start, shift + match.end()) and not DONE.search(
            text[max(0, start - 25) : start]
        )
    if family == "square":
        return not re.fullmatch(
            r"\[(?:sic|edit(?:ed)?|laughs?|external|ext|update[ds]?|pdf|link|x|\d+)\]", found, re.IGNORECASE
        )
    if family == "empty":
        return text[text.rfind("\n", 0, start) + 1 : start].strip(" \t-*+0123456789.") != ""
    return True
