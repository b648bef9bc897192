"""Gratitude addressed to the reader: where it stands and what it is for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from notelint import Draft, Kind, Sentence, analysis

__all__ = ["Thanks", "thanks"]

_KINDS = (Kind.SUBJECT, Kind.GREETING, Kind.BODY, Kind.CLOSING, Kind.POSTSCRIPT)
_EXPRESSION = re.compile(
    r"\b(?:thank[ ]?-?(?:s|you|u|yous)\b(?!giving)|thank[ ](?:both|all|each|the[ ]team)\b|thanking\b|thx|thnx|ty[ ]so|ta[ ]very[ ]much"
    r"|(?:i|we|i['’]?[dv]e?|much|really|truly|greatly|so|do|very|genuinely|sincerely|would|have)[ ](?:really[ ]|truly[ ]|do[ ]|very[ ]much[ ]|much[ ]|greatly[ ]|sincerely[ ]|genuinely[ ])?appreciated?\b"
    r"|appreciat(?:e|ed|ing)[ ](?:you|the|that|it|how|being|all|everything|both|this)\b|appreciative|appreciation"
    r"|gr[ae]teful(?:ly)?\b|gratitude|obliged|indebted|in[ ]your[ ]debt|thankful(?:ly)?\b"
    r"|(?:it[ ](?:was|is)|how)[ ](?:so[ ]|very[ ]|really[ ]|most[ ]|extremely[ ])?(?:kind|good|generous|nice|decent|gracious|thoughtful)[ ]of[ ]you"
    r"|you[ ]were[ ](?:so[ ]|very[ ]|really[ ]|most[ ])?(?:generous|kind|gracious)\b|(?:meant|means)[ ](?:a[ ](?:lot|great[ ]deal)|so[ ]much)\b"
    r"|my[ ]thanks|owe[ ]you)",
    re.IGNORECASE | re.VERBOSE,
)
_NOT_THE_READER = re.compile(
    r"\bno[ ]thanks\b|\bthanks[ ]to\b(?![ ](?:you|both|all|everyone|the[ ]team)\b)|\bthanks[ ]for[ ]nothing\b",
    re.IGNORECASE,
)
_GENERIC_OBJECT = re.compile(
    r"(?:[ ](?:so[ ]much|very[ ]much|again|a[ ]lot|once[ ]again|once[ ]more|both|all|kindly))*[ ]?"
    r"(?:[.!,;—–-]|$|for[ ](?:taking[ ])?(?:(?:all|your|the|this|some|me|giving|having|considering|meeting|seeing|everything|such|a|an|of|with|to|wonderful|great|kind|kindly|precious|valuable"
    r"|time|times|opportunity|chance|consideration|interview|interviewing|meeting|conversation|talk|call|chat|today|yesterday|speak|talk|with|us|and|again|out|busy|schedule|day|from|in|on|[a-z]*day|morning|afternoon)\b[ ]?)+(?:[.!,;—–-]|$))",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Thanks:
    """One expression of gratitude.

    Attributes:
        generic: whether it is for nothing in particular: only time, opportunity, consideration, or no object at all.
    """

    start: int
    end: int
    sentence: Sentence
    generic: bool


@analysis
def thanks(draft: Draft) -> tuple[Thanks, ...]:
    """Return every expression of gratitude to the reader in the sender's prose, in order."""
    return tuple(_found(draft))


def _found(draft: Draft) -> Iterator[Thanks]:
    for sentence in draft.sentences:
        if sentence.kind not in _KINDS:
            continue
        text = re.sub(r"\s", " ", draft.text[sentence.start : sentence.end])
        elsewhere = [match.span() for match in _NOT_THE_READER.finditer(text)]
        for match in _EXPRESSION.finditer(text):
            start, end = sentence.start + match.start(), sentence.start + match.end()
            if any(left <= match.start() < right for left, right in elsewhere) or draft.is_quoted(start, end):
                continue
            yield Thanks(start, end, sentence, _GENERIC_OBJECT.match(text, match.end()) is not None)
