"""What thanks are for: time and the opportunity, as in every interview, something named, or nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from notelint import Draft, Kind, Pattern
from notelint_checks.analysis.thanks import Thanks, thanks

__all__ = ["Gratitude", "gratitudes"]

_MET = r"(?:meet|speak|talk|chat|interview|see|connect|discuss|consider|sit down|hear|listen|get to know|catch up|read|review|look at|learn|answer|apply|be considered|be interviewed|come|visit|present|introduce|explore|be part|take part|participate|go through|go over|join|get together|converse|respond|reply|write|do this|do that|be here|be there)"
_WHOM = r"(?: (?:(?:with|to|for|at|over|through) )?(?:me|us|myself|my \w+|you|your team|your panel|the team|both|each other|my candidacy|my application|my questions|things|it|and (?:meet|speak|talk|chat|interview|consider)))"
_TO = rf"(?: to {_MET}(?!\w){_WHOM}{{0,3}})?"
_WHOSE = r"(?:all )?(?:of )?(?:your|the|this|that|such an?|an?|having had the|having had this|all your|some of your|so much of your|my)"
_KIND = r"(?:(?:valuable|precious|kind|great|wonderful|careful|generous|amazing|unique|incredible|fantastic|continued|full|very|thoughtful|whole|free|busy|extra|much|good|undivided|further|rare|interview) ){0,3}"
_NOUN = r"(?:time(?: and (?:effort|energy|trouble))?|attention|consideration|opportunit(?:y|ies)|chance|efforts?|availability)"
_GIVEN = r"(?: (?:that )?(?:you|you all|you both) (?:have |had |so kindly |kindly |very kindly |all |both )?(?:gave|given|took|taken|spent|spared|put|made|set|invested|devoted|dedicated|offered|set aside|granted|afforded|allowed|lent|found)(?: (?:me|us|up|aside|to me|with me|for me|on me|out))?)"
_DURATION = r"(?:your|the) (?:\w+ ){0,2}?(?:hours?|minutes|half hour|morning|afternoon)"
_TAKING = r"(?:taking|making|finding|giving me|giving us|giving up|giving|sparing(?: me)?|setting aside|having taken|having given me|offering me|allowing me|granting me|affording me|carving out|investing|devoting|lending me|spending)(?: out)?"
_TIME = r"(?: (?:the|your|some|so much|a bit of|a little|a moment|a few minutes|of|valuable|precious|that|any|out|this|an?|such an?|wonderful|great|much|consideration|attention|minutes)){0,5}"
_HAVING = r"(?: (?:time|opportunity|chance|consideration|attention|minutes|moment|thought))"
_BUSY = (
    r"(?: (?:out of|from|in|amid|despite) (?:your|a|what) (?:\w+ ){0,5}?(?:schedule|day|week|calendar|diary|timetable))"
)
_ONE = rf"(?:{_WHOSE} {_KIND}{_NOUN}{_GIVEN}?{_TO}|{_KIND}{_NOUN}{_GIVEN}?|{_DURATION}{_GIVEN}|{_TAKING}{_TIME}{_HAVING}(?: out)?(?: with me| for me)?(?: today| yesterday| last \w+| this \w+| on \w+day)?{_BUSY}?{_TO}|(?:even )?considering (?:me|my \w+)(?: as a candidate)?|(?:absolutely )?everything(?: (?:that )?you (?:did|do|have done)(?: for me)?)?|all(?: (?:that )?you (?:did|do|have done)(?: for me)?)|all(?= ?[.!,;]|$)|all (?:your|the) (?:help|efforts?)(?= ?[.!]|$))"
_GENERIC = Pattern(
    rf"(?: you)?(?:,? ?(?:so much|very much|a lot|a million|kindly|again|once again|once more|sincerely|in advance|both|all|everyone|everybody|deeply|truly|indeed|and your team|and the team|to (?:both of )?you(?: both| all)?|to your \w+),?){{0,3}}(?:,? (?:dear )?(?:mr|mrs|ms|dr|miss)\.? [\w-]+,?)? ?(?:for |of )?{_ONE}(?P<more>(?:,| and| &|, and| as well as)(?: also)?(?: for)? {_ONE}){{0,3}}(?![\w'’-])",
    re.IGNORECASE,
)
"""What follows the thanks when they are for time, the opportunity or consideration."""
_OFTEN = Pattern(
    r"time|attention|consider|opportunit|chance|effort|availability|hour|minutes|morning|afternoon|moment|thought|everything|all\b",
    re.IGNORECASE,
)
"""A word of each of these: most thanks are for something else, which this tells sooner."""
_NOTHING = Pattern(
    r"(?:,? ?(?:you|so much|very much|a lot|a million|kindly|again|once again|once more|sincerely|in advance|both|all|everyone|everybody|indeed|ever so|to (?:both of )?you(?: both| all)?),?){0,4}(?:,? (?-i:[A-Z])[\w.]+){0,3}\s*(?:[.!;:)—–-]|$|,? (?:and|but) (?:i|we|have|please|see|talk|best|good)\b)",
    re.IGNORECASE,
)
_PASSIVE = Pattern(
    rf"\b(?:your|the) {_KIND}{_NOUN}(?: (?:and|&) (?:your )?{_KIND}{_NOUN})?{_GIVEN}? (?:is|was|are|were|has been|have been|means?|meant) (?:\w+ly |very |much |so |all ){{0,2}}$",
    re.IGNORECASE,
)
_NAMED = Pattern(
    r"(?: [^.!?;,]{1,60})?(?:,? and|,|,? as well as|,? but also|,? especially)(?: also)? for (?!(?:your |the )?(?:time|consideration|opportunity|considering))|(?:,? and|,|,? as well as|,? but also|,? especially)(?: also)? (?!i\b|we\b|it\b|please\b|to (?:say|let)\b)(?:\w+ing (?!forward)|your |the |how |that you |what you |all the )|,? (?:to|by|in) (?:show|walk|explain|tell|let|share|teach|tour|open|draw|run|demonstrat|introduc|guid|help|giv|answer)\w*",
    re.IGNORECASE,
)
"""A second object behind time and consideration: an act."""
_LEAD = Pattern(
    r"(?:\bi(?: am| was|['’]m| remain| feel)(?: \w+ly| so| very| most| truly| ever so| also){0,2}|\bi(?: \w+ly| do| also| very much| so){0,2}|\b(?:many|my|our|so many|a big|huge|big|sincere|my sincere|a thousand|much|warmest|heartfelt|a million|with|my (?:deepest|warmest|heartfelt|most sincere)))\s$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Gratitude:
    """Thanks and what they are for: the span from the thanking words to the end of that."""

    start: int
    end: int
    object: Literal["generic", "named", "nothing"]
    kind: Kind


def gratitudes(draft: Draft) -> Iterator[Gratitude]:
    """Yield the thanks to the reader with what they are for, in order."""
    for each in thanks(draft):
        kind = each.sentence.kind
        if kind in (Kind.SUBJECT, Kind.GREETING):
            continue
        before = draft.on_one_line(each.sentence.start, each.start)
        after = draft.on_one_line(each.end, each.sentence.end)
        start = _start(each, before)
        generic = _GENERIC.match(after) if _OFTEN.search(after) else None
        passive = _PASSIVE.search(before)
        if passive is not None and " for " not in after[:20]:
            yield Gratitude(each.sentence.start + passive.start(), each.end, "generic", kind)
        elif generic is not None:
            named = _NAMED.match(after, generic.end()) is not None
            yield Gratitude(start, each.end + generic.end(), "named" if named else "generic", kind)
        elif _NOTHING.match(after) and before.strip(" ,").lower() in ("", "so", "and", "again", "once again", "i"):
            yield Gratitude(start, each.end, "nothing", kind)
        else:
            yield Gratitude(start, each.end, "named", kind)


def _start(each: Thanks, before: str) -> int:
    """Return where the thanking words begin: "I am very grateful"."""
    lead = _LEAD.search(before[-40:])
    if lead is None:
        return each.start
    return each.start - len(lead.group())
