"""Whether a note refers to the talk that the two had."""

from __future__ import annotations

from notelint import Draft, Pattern, analysis
from notelint_checks.analysis.plain import flat, plain

__all__ = ["mentions_meeting"]

_MEETING = Pattern(
    r"\b(?:interview\w*|met|meet(?:ing|ings)?|conversations?|convers(?:ed|ing)|talk(?:ed|ing|s)?|spoke|speak(?:ing)?|spoken|chat(?:s|ted|ting)?|call|discuss(?:ed|ing|ion|ions)|tour|visit(?:ed|ing)?|session|exchange|dialogue|panel"
    r"|final round|(?:first|second|third) round|on-?site|catch-?up|zoom|teams call|video call|coffee|lunch|whiteboard|walk(?:ed|ing)? (?:me|us)? ?(?:through|around)|walk-?through|demo|presentation|our time|(?:an?|the|that|this|your|those|these) (?:\w+ )?(?:hours?|minutes)|advice|tips?|hints?|pointers|explanations?|insights?|your time|our hour|half (?:an )?hour|the hour"
    r"|your (?:\w+ ){0,2}(?:points?|remarks?|advice|questions?|stor(?:y|ies)|ideas?|tips?|explanations?|insights?|thoughts|views?|comments?|hint|candou?r|team|feedback|consideration|hospitality|welcome|account|answers?|guidance|perspective|example|openness|decision|note|letter)"
    r"|(?:explain|show|shar|tell|describ|introduc|answer|tak|teach|invit|host|receiv|consider|see|hav|listen|welcom|guid|let|giv)ing (?:me|us|how|what|why|the|your|so|my|our|to|about|of)"
    r"|you (?:\w+ )?(?:said|told|explained|showed|described|mentioned|shared|asked|pointed|recommended|took me|gave me|raised|brought up)|hearing (?:about|how|you|your|what|why)|hear (?:about|how) your|learn(?:ed|ing|t)? (?:about|how|more|so|from|what)|enjoyed (?:our|the|your|talking|speaking|hearing|learning)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?|yesterday(?:'s)?|today(?:'s)?|this (?:morning|afternoon|week)(?:'s)?|last (?:week|month|night)(?:'s)?|the other day|earlier (?:this|today)|(?:candidate|applicant|considered|consideration|application|shortlist\w*|role|position)\b)"
)  # fmt: skip
_DATE = Pattern(
    r"\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b|\b\d{1,2}[/.]\d{1,2}\b"
)


@analysis
def mentions_meeting(draft: Draft) -> bool:
    """Whether the interview, its day or one of its topics comes up at all."""
    said = plain(draft)
    topics = (flat(topic.text) for topic in draft.situation.facts.topics or ())
    return (
        _MEETING.search(said) is not None
        or _DATE.search(said) is not None
        or any(topic and topic in said for topic in topics)
    )
