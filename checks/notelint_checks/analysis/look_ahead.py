"""Whether a message looks ahead, and whether it speaks of the timing: any sign counts."""

from __future__ import annotations

import re

from notelint import Draft, analysis
from notelint_checks.analysis.interest import NOT_WISHED
from notelint_checks.analysis.plain import plain

__all__ = ["looks_ahead", "speaks_of_timing"]

_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the )?\d|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|christmas|easter|new year|then|noon|early|mid|the (?:end|middle|start|beginning|week|month|new|holidays|summer|winter|spring|autumn|fall))"
_AHEAD = re.compile(
    r"\?|\b(?:forward|fwd|ahead|soon|shortly|next|hop(?:e|ing)(?! (?:that )?(?:you (?:are|had|have|were)|your|this (?:e-?mail|note|message|finds)|all |everything|the ))|will|shall|let (?:me|us|you)|please(?! (?:pass|give|say|thank|accept my (?:thanks|sincere)|convey|extend|send (?:my|them my)))|attach\w*|enclos\w*|follow\w*|hear(?:ing)? (?:from|back|more from)|in touch|see you|until|till|await\w*|wait\w*|any ?time|disposal|convenience|availab\w+|when(?:ever)? you(?:'re| are| need| want| have| like| decide| know)|if (?:you|there|anything|any|it|needed|i (?:can|may))|should (?:you|any|there|it|questions)|tomorrow|later|deci\w+|time ?(?:line|frame|table)\w*|keep (?:me|the|my|you|in)|call me|reach me|ring me|write to me|reply|start(?:ing)? (?:date|in|on|from)|going to|about to|plan to|intend to|count me|join\w*|onwards?|again (?:in|on|at)|come back|return (?:for|to)|prepared|ready|should (?:\w+ )?(?:have|get|reach|receive|be)|may i|might i|just ask|ask me|in case|anything (?:more|else|further)|(?:is|are) on (?:its|their|the) way|(?:keep|keeping|kept|am|i'm) (?:\w+ ){0,3}free|pencil\w*|second (?:talk|visit|conversation|day)|my (?:number|phone|door)|process|outcome|result|i can(?!not))\b"
    rf"|'ll\b|\b(?:by|until|till|before|after|from|around|come|due|about|starting|beginning|mentioned|said|expect|on or before) (?:on |that |about |around |it (?:is|was) )?{_DAY}"
    r"|(?:\bwould|'d)(?: \w+){0,3}? (?:like|love|enjoy|welcome|want|be (?:\w+ )?(?:glad|happy|delighted|pleased|keen|proud|able|a (?:privilege|pleasure|joy)|thrilled|honou?red))"
    + NOT_WISHED
    + r"|(?<!was )(?<!was so )(?<!was very )\b(?:keen|eager|excited|interested|want|wish|glad|happy|delighted|willing|pleased) to (?!have|thank|meet|see|hear|talk|speak|say|learn)"
)
_TIMING = re.compile(
    r"\b(?:when(?! (?:we|i|you (?:said|showed|told|mentioned|drew|spoke|asked|explained|described|talked|took|were|first|walked))\b)|whenever|time ?(?:line|frame|table|scale|span)\w*|timing|tim(?:e|ing) ?scales?|schedule for|soon|sooner|shortly|deadline|how (?:long|soon|quickly|fast|many (?:days|weeks))|next (?:step|steps|stage|stages|round|phase|day|days|week|weeks|month|months|few|couple|quarter|year|mon|tues|wednes|thurs|fri)\w*|what happens|tomorrow|due|fortnight|in due (?:course|time)|in the coming|coming (?:days|weeks|week|month)|upcoming|this coming|later (?:this|in|on)|(?:a|rough|any|which|what|the|exact|target|final|decision|start|starting|expected) dates?|date (?:for|of|by|on)|by what|(?:a|some|the) (?:sense|idea) of (?:the )?(?:time|when)|calendar|time being|wait until|at the latest|no later)\b"
    rf"|\b(?:by|until|till|before|around|come|due|on or before|as of|starting|within|in about|no later than|end of|beginning of|middle of|early|mid|late in|toward|towards) (?:on |about |around |a |an |two|three|four|one|ten |the end of |next |this |(?=\w+ (?:days?|weeks?|months?)))?(?:{_DAY}|\w+ (?:days?|weeks?|months?|hours?))"
)
_WHEN = re.compile(
    rf"\b(?:{_DAY[3:-1]}|(?:the )?\d{{1,2}}(?:st|nd|rd|th)|today|tonight|week|weeks|month|months|days|weekend|date|year|spring|summer|autumn|winter)\b"
)
_COMING = re.compile(
    r"\b(?:will|shall|expect\w*|deci\w+|hear|(?:you|they|i|we|i'm|you're|are|am) plan(?:ning)?|planned for|planning to|hop(?:e|ing)|would|could|may|might|wait\w*|meets?|available|start\w*|follow|call|until|by|let me know|forward|choose|choice|notif\w+|announce\w*|return|free|convenes?|sits?|takes?|wants?|needs?|lasts|board|committee|after|then|going to|set for|end|before|within)\b|'ll\b|\?"
)


@analysis
def looks_ahead(draft: Draft) -> bool:
    """Whether anything in the text is about what comes next."""
    return _AHEAD.search(plain(draft)) is not None


@analysis
def speaks_of_timing(draft: Draft) -> bool:
    """Whether the message asks for or names a time to come."""
    said = plain(draft)
    if _TIMING.search(said):
        return True
    return any(_WHEN.search(sentence) and _COMING.search(sentence) for sentence in re.split(r"(?<=[.!?]) ", said))
