"""Whether a note says when, where or on what occasion the two met: any sign counts."""

from __future__ import annotations

from notelint import Draft, Kind, Pattern, analysis
from notelint_checks.analysis.plain import flat, plain

__all__ = ["says_when_met"]

_ANCHOR = Pattern(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\w*|yesterday|today|tonight|(?:this|last|that|the other|earlier|the same|other) (?:\w+ )?(?:morning|afternoon|evening|day|week|weekend|month|year|night|spring|summer|autumn|fall|winter|hour|time|round|noon)|earlier|recently|ago|back in|(?:jan|febr)uary|march|april|june|july|august|(?:sept|nov|dec)ember|october|(?:in|last|since|this|of|early|late|mid) may"
    r"|interview\w*|conversation\w*|discuss\w*|talk(?:s|ed|ing)?|chat\w*|dialogue|exchange|visit\w*|tour\w*|(?:zoom|teams|skype|video|phone|skype) ?(?:call)?|(?:our|the|your|that|a|this|for|on|first|last|final) (?:\w+ )?(?:call|meeting|session|meet-?up|get-?together|appointment|lunch|coffee|breakfast|dinner|hour|minutes|panel|round|stage|assessment|presentation|demo|workshop|day|afternoon|morning|time together|walk|walkabout)|(?:speak|spoke|spoken|speaking)\b|meet(?:ing)? with|met(?! you\b)|meet(?:ing)? (?:you|u)(?: (?:all|both|and \w+(?: \w+)?|again|in person))* (?:at|in|on|for|during|about|over|by|last|through|when|via|while|face|after|before|\w+day)|met you (?:at|in|on|for|during|about|over|by|last|through|when|via|while)|when (?:we|i|you)|where (?:we|you and i)|since (?:we|our|my|then|the|that|i)|ever since|after (?:we|our|my|the)|while (?:we|i was)|during|conference|fair|expo|summit|meetup|event|convention|seminar|webinar|reception|trade show|open day|career day|hackathon|whiteboard|on-?site|office\w*|campus|headquarters|hq\b|plant|warehouse|dock|lab|laborator(?:y|ies)|shop ?floor|factory|store|studio|clinic|ward|school|building|premises|your (?:desk|room|site|place|floor|lobby|kitchen|canteen|workshop|yard|depot)|sat (?:across|down|with|in|next)|(?:show|showed|shown|showing|walk|walked|walking|took|taking|take|drove) (?:me|us)|(?:hav|see|host|invit|receiv|squeez|fitt|slott|welcom|interview|introduc|guid|lett|treat)(?:ing|ed) (?:me|us)|squeeze me|fit me|lunch|coffee|breakfast|dinner|coming in|came (?:in|to)|candidate\w*|applicant\w*|applied|application|finalist\w*|shortlist\w*|audition|(?:you|you had|you have|you've|you all) (?:\w+ )?(?:said|told|mentioned|asked|described|explained|showed|shown|drew|promised|gave me|pointed|recommended|suggested|shared|agreed|offered)|as (?:agreed|promised|discussed|arranged)|asked me|advised me|told me|questions? (?:about|on) my)\b"
    r"|\b\d{1,2}(?:st|nd|rd|th)?[ ./-](?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d|\bthe \d{1,2}(?:st|nd|rd|th)\b"
)


@analysis
def says_when_met(draft: Draft) -> bool:
    """Whether a day, a place or an occasion of the meeting is named."""
    subjects = (flat(draft.text[part.start : part.end]) for part in draft.message.parts(Kind.SUBJECT))
    return any(_ANCHOR.search(said) for said in (plain(draft), *subjects))
