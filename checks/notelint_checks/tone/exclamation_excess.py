from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from operator import itemgetter

from notelint import SHORT, Check, Dimension, Draft, Edit, Evidence, Example, Finding, Fix, Kind, Pattern, Severity
from notelint_checks.analysis.marks import is_spoken, mark_runs, speaking_regions


class ExclamationExcess(Check):
    """More than one exclamation mark.

    One is warm. From the second on each takes from the others, and the writer sounds less thoughtful.
    """

    code = "TON007"
    dimension = Dimension.TONE
    severity = Severity.INFO
    messages = {"found": "{n} exclamation marks. {enough} plenty."}
    advice = {"found": "Keep the one that matters most, and end the rest with a full stop."}
    sources = ("The Muse (S0-06)", "JESP 2025: exclamation points are mostly liked, so this is mild")
    bad = (
        Example("Thank you! It was great⟦!⟧ I can't wait⟦!⟧", severity=Severity.INFO),
        Example("Hi Dana! Thanks⟦!⟧ Bye⟦!⟧", channel="sms", severity=Severity.WARNING),
        Example("Thanks! I liked it⟦!⟧ So clear⟦!⟧ See you⟦!⟧", severity=Severity.WARNING),
        Example("Hi Dana! Thank you! The dock was a treat⟦!⟧", channel="card", severity=Severity.INFO),
        "Subject: Thank you!\n\nHi Dana⟦!⟧\n\nIt was good.\n\nThanks⟦!⟧\nSam",
        "Thanks!! It was great⟦!⟧",
        "Great to meet you!\nThe tour was good⟦!⟧ 😊",
    )
    good = (
        "Thank you! I look forward to the next step.",
        "Hi Dana! It was good to see the dock.",
        "Years at Yahoo! taught me that. Thank you!",
        'You said "Ship it!" and "Go!" and I laughed. Thank you!',
        "The test is `a != b!`. Thanks!",
        Example("Yes! I accept! I will sign today.", stage="offer"),
        Example("Hi Dana! Thank you!", channel="card"),
        Example("Whee! runs on Kafka. Thank you!", facts={"company": "Whee!"}),
        "Thank you!!",
    )

    allowed: int = 1

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        lenient = draft.situation.channel == "card" or draft.situation.stage == "offer"
        allowed = self.allowed + lenient
        marks = _marks(draft)
        many = allowed + (2 if draft.situation.channel in SHORT else 3)
        runs = set(mark_runs(draft))
        for start, end in marks[allowed:]:
            if (start, end) in runs:
                continue
            yield self.finding(
                "found",
                (start, end),
                severity=Severity.WARNING if len(marks) >= many else Severity.INFO,
                fixes=_fixes(draft, start, end),
                n=len(marks),
                enough="One is" if allowed == 1 else "Two are",
            )


_MARK = Pattern(r"[!！]")
_BRAND = Pattern(
    r"\b(?:Yahoo|Jeopardy|Yum|Joomla|Guess|Wham|Mamma Mia|Chips Ahoy|Oklahoma|Oliver|Jet Set|Panic|Moby|E)\Z", re.I
)
_NAME_BEFORE = Pattern(r"[a-z,] [A-Z][a-z]+\Z")
_VOCATIVE = Pattern(r"(?:,|\b(?:hi|hey|hello|dear|thanks|you|again)) [A-Z][\w'’-]*\Z", re.I)


def _marks(draft: Draft) -> list[tuple[int, int]]:
    """Return the exclamation marks that shout, a run as one."""
    runs = sorted((start, end) for start, end in mark_runs(draft) if _MARK.search(draft.text, start, end))
    found: list[tuple[int, int]] = []
    for left, right in speaking_regions(draft):
        places = [match.start() for match in _MARK.finditer(draft.text, left, right)]
        for place in places:
            number = bisect_right(runs, place, key=itemgetter(0)) - 1
            held = number >= 0 and place < runs[number][1]
            start, end = runs[number] if held else (place, place + 1)
            if (not found or found[-1][1] <= place) and _shouts(draft, start, end):
                found.append((start, end))
    return found


def _shouts(draft: Draft, start: int, end: int) -> bool:
    text = draft.text
    if not is_spoken(draft, start, end) or text[end : end + 1] == "=":
        return False
    if start == 0 or (text[start - 1].isspace() and text[end : end + 1].isalnum()):
        return False
    before = text[max(0, start - 30) : start]
    # a capitalized name in mid-sentence that goes on in lower case: "at Whee! in Oslo"
    goes_on = re.match(r"(?:['’]s)? [a-z]|,|['’]s", text[end : end + 4]) is not None
    return not _BRAND.search(before) and not (goes_on and _NAME_BEFORE.search(before))


def _fixes(draft: Draft, start: int, end: int) -> tuple[Fix, ...]:
    """Return the full stop in its place, where nothing but space follows and nobody is called."""
    segment = next(part for part in draft.message.segments if part.start <= start < part.end)
    following = draft.text[end : end + 1]
    if segment.kind is not Kind.BODY and segment.kind is not Kind.POSTSCRIPT:
        return ()
    if (following and not following.isspace()) or _VOCATIVE.search(draft.text[max(0, start - 40) : start]):
        return ()
    return (Fix((Edit(start, end, "."),)),)
