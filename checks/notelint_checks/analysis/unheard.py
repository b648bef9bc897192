"""Names and numbers in the text that no fact holds, and ideas that the sender brings up as new."""

from __future__ import annotations

import re

from notelint import Draft, Pattern, analysis
from notelint_checks.analysis.fact_words import fact_words
from notelint_checks.analysis.quantities import NUMERIC
from notelint_checks.analysis.vocabulary import CALENDAR, GENERIC, GRAMMAR

__all__ = ["introduces", "is_attributed", "is_heard", "is_reported", "unheard"]

_WORD = re.compile(r"\w+")
_NEW = Pattern(
    r"\b(?:did not|didn't|didn’t|never|had no time to|could not|couldn't|couldn’t|forgot to|should have|wanted to|meant to)"
    r"(?: quite| really| even)? (?:get|got|come|came|mention\w*|ask|asked|say|said|bring|talk|touch|reach|discuss\w*)\b"
    r"|\b(?:one more|another|a new|an) (?:idea|thought|question)\b|\bsince (?:then|we talked|we spoke|our talk)\b"
    r"|\b(?:read|saw|came across|found) (?:an?|your|the) (?:\w+ )?(?:article|post|report|talk|paper|interview|video|study)\b",
    re.IGNORECASE,
)
_SAID = Pattern(
    r"\byou(?:[ ]had|[ ]have|['’]ve)?[ ](?:(?:also|even|then|just|first|kindly|briefly)[ ])?(?:mention(?:ed)?|told[ ](?:me|us)[ ](?:about|of)|spoke[ ](?:of|about)|talked[ ]about"
    r"|brought[ ]up|described|explained|outlined)\b"
    r"|\bwhat[ ]you[ ](?:told[ ](?:me|us)|said)[ ](?:about|of)\b"
    r"|\b(?:good|great|nice|lovely|interesting|useful|pleasure)[ ]to[ ](?:hear|learn)[ ](?:(?:more|a[ ]bit[ ]more|from[ ]you)[ ]){0,2}(?:about|of)\b"
    r"|\bwe[ ](?:(?:also|even|then|briefly)[ ])?(?:talked|spoke)[ ](?:about|of)\b|\bwe[ ](?:(?:also|even|then|briefly)[ ])?(?:discussed|touched[ ](?:on|upon))\b"
    r"|\byour[ ](?:plans?|idea|point|remark|story|account|description)[ ](?:for|to|about|of)\b",
    re.IGNORECASE,
)
_AS_SAID = Pattern(
    r"\bas[ ]you[ ](?:also[ ]|had[ ]|have[ ])?(?:mentioned|said|told[ ](?:me|us)|explained),", re.IGNORECASE
)


def unheard(draft: Draft, start: int, end: int) -> bool:
    """Whether the span holds a name or a number that no fact and no earlier message has."""
    return any(_is_unheard(draft, match) for match in _WORD.finditer(draft.text, start, end))


def is_heard(draft: Draft, start: int, end: int) -> bool:
    """Whether half of what the span tells, or more, stands in the facts or in an earlier message."""
    words = {match.group().lower() for match in _WORD.finditer(draft.text, start, end)} - GRAMMAR - GENERIC - CALENDAR
    return 2 * len(words & _heard(draft)) >= len(words)


def _is_unheard(draft: Draft, match: re.Match[str]) -> bool:
    word, lower = match.group(), match.group().lower()
    sentence = draft.sentence_at(match.start())
    opens = sentence is not None and sentence.start == match.start()
    if not (word[0].isdigit() or (word[0].isupper() and not opens and len(word) > 1)):
        return False
    plain = lower in GRAMMAR or lower in CALENDAR or lower in GENERIC or lower in NUMERIC
    return not plain and lower not in _heard(draft)


@analysis
def _heard(draft: Draft) -> frozenset[str]:
    """Return the words of the facts and of the messages sent and received, in lower case."""
    facts = draft.situation.facts
    log = (exchange.text for exchange in (*(facts.sent or ()), *(facts.received or ())) if exchange.text)
    return fact_words(draft).union(*(map(str.lower, _WORD.findall(text)) for text in log))


def is_reported(draft: Draft, place: int) -> bool:
    """Whether the sentence that holds `place` says outright that the reader said it: "as you mentioned"."""
    return _says(draft, place, _SAID)


def is_attributed(draft: Draft, place: int) -> bool:
    """Whether the sentence that holds `place` is the reader's own word: "As you mentioned, …"."""
    return _says(draft, place, _AS_SAID)


def introduces(draft: Draft, place: int) -> bool:
    """Whether the sentence that holds `place` says that it brings up something new."""
    return _says(draft, place, _NEW)


def _says(draft: Draft, place: int, pattern: Pattern) -> bool:
    """Whether `pattern` stands in the sentence that holds `place`."""
    sentence = draft.sentence_at(place)
    return sentence is not None and pattern.search(draft.on_one_line(sentence.start, sentence.end)) is not None
