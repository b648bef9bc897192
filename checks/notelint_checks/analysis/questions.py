"""The questions of a message: where each stands, and whether one is about the work."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from notelint import Draft, Pattern, analysis
from notelint_checks.analysis.plain import plain

__all__ = ["Question", "asks_about_work", "questions"]

_PIECE = Pattern(r"[^?]{1,2000}\?[!?]*[\"”’)]?")
_SMALL_TALK = Pattern(
    r"(?:hi|hello|hey|so|and|but|well|oh|,|\W)*(?:how (?:are|have|is|'s|was|were|did)(?:'s)? (?:you|things|it|life|everything|everyone|the (?:family|kids|weekend|holidays?|day|week|summer|weather|baby)|your (?:family|kids|weekend|holidays?|day|week|summer|wife|husband|weather|vacation|trip|new year))\b(?! (?:decid|measur|handl|solv|manag|plan|choos|find out|get the)\w*)(?! (?:going|coming|work\w*) (?:with|at|on) )|how (?:goes it|do you do)|how about you|how's (?:it going|life|things|everything)|are you (?:well|ok|okay|good|there|fine)|(?:do you |you )?(?:still )?remember (?:me|our|us)|what's (?:up|new)|everything (?:ok|okay|fine|good|well)|all (?:well|good|ok)|right|ok|okay|isn't it|wasn't it|don't you|is (?:now|this) (?:a )?(?:good|bad|convenient)|(?:can|could) you hear me|am i (?:speaking|talking)|is (?:this|that) (?:ms|mr|mrs|dr|you)|did you (?:miss|get|receive|see) (?:me|my)|(?:you )?(?:miss|missed) me|who (?:knows|would have|could have|doesn't|wouldn't)|why not|what more|isn't (?:that|life)|long time)\b"
)
_NO_WORK = Pattern(
    r"\b(?:any (?:\w+ ){0,2}(?:news|updates?|word|openings?|jobs?|roles?|vacanc\w+|positions?|work)(?: (?:for me|yet|at|open|available|now))?\s*\?|coffee|lunch|drink|catch up|grab a|meet up|hang out|(?:job|role|position|opening|something|anything) for me|in mind\s*\?|in touch\s*\?|stay connected|linkedin|accept my|call me back|decided|made (?:a|your) decision)"
)
_ASKED = Pattern(
    r"\b(?:i(?:'m|'ve| am| was| have been| do| still| often| have| also)* (?:\w+ )?(?:wonder\w*|curious|ask(?:ed|ing)? myself|puzzl\w+|want(?:ed)? to (?:ask|know|find out)|asking|question)|curious (?:how|what|why|whether|if|about|to)|(?:like|love|keen|eager|interested|glad|happy|hop\w+|fascinat\w+|good|great|want\w*) to (?:ask|know|hear|learn|find out|understand|see) (?:\w+ ){0,2}?(?:how|what|why|whether|if|about|which|where|who|more about|your (?:views?|thoughts?|opinion|take|advice|experience)|from you (?:how|what|why|whether))|on my mind|(?:one|a|two|quick|my|another|small|the) (?:\w+ )?questions?\b|(?:could|can|would|will) you (?:tell|say|share|explain|describe|show|recommend|suggest)|(?:please )?tell me|let me know (?:how|what|whether|if|which|why)|may i ask|what do you|what did you|do you (?!remember)|did you (?!(?:get|receive|see) my)|(?<!how )have you (?!been\b)|how (?:do|does|did|would|will|has|have) (?:you (?!been|do\b)|your|the|they|it)|which of)\b"
)
_REPORTED = Pattern(r"\b(?:you|he|she|they) (?:\w+ ){0,2}(?:asked|wondered|wanted to know)\b|\byour questions?\b")
_NUMBERED = Pattern(r"\s*(?:\d{1,2}[.)]|[-*•–]|q\d*:)\s", re.IGNORECASE)
_ANSWERED = Pattern(r"[ \t]*\S[^\n?]{0,400}(?:\n|$)")
_LEAD_IN = Pattern(
    r"(?:\W|and|so|but)*(?:the|my|one|a|our) (?:\w+ )?(?:reason|result|upshot|lesson|answer|point|best part|catch|short version|outcome|trick|secret|effect)s?\s*\?",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Question:
    """A question with its mark; ``small_talk`` is one that needs no answer."""

    start: int
    end: int
    small_talk: bool


@analysis
def questions(draft: Draft) -> tuple[Question, ...]:
    """Return the sender's own questions in order, without quoted ones and those of the reader that are answered."""
    return tuple(_found(draft)) if "?" in draft.text else ()


def _found(draft: Draft) -> Iterator[Question]:
    reported = False
    for sentence in draft.body:
        text = draft.text[sentence.start : sentence.end]
        if "?" not in text:
            reported = _REPORTED.search(text.lower()) is not None and text.rstrip().endswith(":")
            continue
        for match in _PIECE.finditer(text):
            piece = match.group()
            start = sentence.start + match.start() + len(piece) - len(piece.lstrip())
            end = sentence.start + match.start() + len(piece.rstrip())
            mark = sentence.start + match.start() + piece.index("?")
            lower = piece.lower().replace("’", "'").strip()
            reported = reported or _REPORTED.match(lower) is not None
            if reported or draft.is_quoted(mark, mark + 1) or _LEAD_IN.match(lower) or _is_answered(draft, start, end):
                continue
            yield Question(start, end, _SMALL_TALK.match(lower) is not None)


def _is_answered(draft: Draft, start: int, end: int) -> bool:
    """Whether it is an item of a list with its answer behind it."""
    line = draft.text.rfind("\n", 0, start) + 1
    return (
        _NUMBERED.match(draft.text[line : start + 4]) is not None
        and _ANSWERED.match(draft.text[end : end + 500]) is not None
    )


@analysis
def asks_about_work(draft: Draft) -> bool:
    """Whether anything is asked, outright or in passing, that is neither small talk nor about a job."""
    for question in questions(draft):
        text = draft.text[question.start : question.end].lower().replace("’", "'")
        if not question.small_talk and not _NO_WORK.search(text):
            return True
    return _ASKED.search(plain(draft)) is not None
