"""Whether a message looks ahead, and whether it speaks of the timing: any sign counts."""

from __future__ import annotations

import re

from notelint import Draft, Pattern, analysis
from notelint_checks.analysis.plain import plain
from notelint_checks.analysis.word_places import said_places

__all__ = ["looks_ahead", "speaks_of_timing"]

_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the )?\d|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|christmas|easter|new year|then|noon|early|mid|the (?:end|middle|start|beginning|week|month|new|holidays|summer|winter|spring|autumn|fall))"
_NEXT = r"(?:send|show|bring|come|meet|talk|speak|answer|help|provide|discuss|set|see you|hear|visit|return|continue|go on|start|begin|supply|share|forward|email|call|demonstrate|explain|walk|travel|join you|take)\b"
"""What one does next, after words of readiness."""
_AHEAD = Pattern(
    r"\?|\b(?:forward|fwd|ahead|soon|shortly|next|hop(?:e|ing)(?! (?:that )?(?:you (?:are|had|have|were)|your|this (?:e-?mail|note|message|finds)|all |everything|the ))|will(?! (?:always|never|not forget|remember|stay|long|remain|make (?:\w+ )?(?:good|great))\b)|shall(?! not forget)|let (?:me|us) know|(?:please|do|just) let (?:me|us)|please(?! (?:pass|give|say|thank|accept my (?:thanks|sincere)|convey|extend|send (?:my|them my)))|follow\w*|hear(?:ing)? (?:from|back|more from)|in touch|see you|until|till|await\w*|wait(?:ing)? (?:to|for)|any ?time|disposal|convenience|availab\w+|when(?:ever)? you(?:'re| are| need| want| have| like| decide| know)|if (?:you|there|anything|any|it|needed|i (?:can|may))|should (?:you|any|there|it|questions)|tomorrow|later|decid(?:e|es|ing)|(?:your|a|the|any|final) decision|time ?(?:line|frame|table)\w*|keep me|call me|reach me|ring me|write to me|reply|start(?:ing)? (?:date|in|on|from)|going to|about to|plan to|intend to|count me|to join|joining|onwards?|again (?:in|on|at)|to come back|return (?:for|to)|prepared to|ready (?:to|for|when)|should (?:\w+ )?(?:have|get|reach|receive|be)|may i|might i|just ask|ask me|in case|anything (?:more|else|further)|(?:is|are) on (?:its|their|the) way|(?:keep|keeping|kept|am|i'm) (?:\w+ ){0,3}free|second (?:talk|visit|conversation|day)|my (?:number|phone|door)|process|outcome|result|i can(?!not))\b"
    rf"|'ll\b|\b(?:by|until|till|due|starting|beginning|expect|on or before|no later than|mentioned|said|named) (?:that |it would be |on |about |around )?{_DAY}"
    rf"|(?:\bwould|'d)(?: \w+){{0,3}}? (?:like|love|welcome|be (?:\w+ )?(?:glad|happy|delighted|pleased|keen|proud|able|ready)) (?:the chance |an opportunity )?to {_NEXT}"
    rf"|\b(?:would gladly|could|can|keen to|eager to|want to|(?<!was )(?<!was so )(?<!was very )(?:glad|happy|delighted|pleased) to|willing to|ready to) (?:also |then |still )?{_NEXT}"
)
_TIMING = Pattern(
    r"\b(?:when(?! (?:we|i|you (?:said|showed|told|mentioned|drew|spoke|asked|explained|described|talked|took|were|first|walked))\b)|whenever|time ?(?:line|frame|table|scale|span)\w*|timing|tim(?:e|ing) ?scales?|schedule for|soon|sooner|shortly|deadline|how (?:long|soon|quickly|fast|many (?:days|weeks))|next (?:step|steps|stage|stages|round|phase|day|days|week|weeks|month|months|few|couple|quarter|year|mon|tues|wednes|thurs|fri)\w*|what happens|tomorrow|due|fortnight|in due (?:course|time)|in the coming|coming (?:days|weeks|week|month)|upcoming|this coming|later (?:this|in|on)|(?:a|rough|any|which|what|the|exact|target|final|decision|start|starting|expected) dates?|date (?:for|of|by|on)|by what|(?:a|some|the) (?:sense|idea) of (?:the )?(?:time|when)|calendar|time being|wait until|at the latest|no later)\b"
    rf"|\b(?:by|until|till|before|around|come|due|on or before|as of|starting|within|in about|no later than|end of|beginning of|middle of|early|mid|late in|toward|towards) (?:on |about |around |a |an |two|three|four|one|ten |the end of |next |this |(?=\w+ (?:days?|weeks?|months?)))?(?:{_DAY}|\w+ (?:days?|weeks?|months?|hours?))"
)
_WHEN = Pattern(
    rf"\b(?:{_DAY[3:-1]}|(?:the )?\d{{1,2}}(?:st|nd|rd|th)|today|tonight|week|weeks|month|months|days|weekend|date|year|spring|summer|autumn|winter)\b"
)
_COMING = Pattern(
    r"\b(?:will|shall|expect\w*|deci\w+|hear|(?:you|they|i|we|i'm|you're|are|am) plan(?:ning)?|planned for|planning to|hop(?:e|ing)|would|could|may|might|wait\w*|meets?|available|start\w*|follow|call|until|by|let me know|forward|choose|choice|notif\w+|announce\w*|return|free|convenes?|sits?|takes?|wants?|needs?|lasts|board|committee|after|then|going to|set for|end|before|within)\b|'ll\b|\?"
)


_SURELY = frozenset("forward ahead soon shortly next".split())
"""Words of `_AHEAD` that are enough wherever they stand, and far quicker to find."""


@analysis
def looks_ahead(draft: Draft) -> bool:
    """Whether anything in the text is about what comes next."""
    return any(True for _ in said_places(draft, _SURELY)) or draft.holds(_AHEAD, plain(draft))


@analysis
def speaks_of_timing(draft: Draft) -> bool:
    """Whether the message asks for or names a time to come."""
    said = plain(draft)
    if draft.holds(_TIMING, said):
        return True
    return any(_WHEN.search(sentence) and _COMING.search(sentence) for sentence in re.split(r"(?<=[.!?]) ", said))
