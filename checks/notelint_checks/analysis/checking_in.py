"""What a status check may say without saying anything: kind openings, names of the job; and what is news."""

from __future__ import annotations

import re

from notelint_checks.analysis.clauses import tail
from notelint_checks.analysis.wording import wording

__all__ = ["CHECKING", "JOB_NAMED", "NEWS", "pleasantry_end"]

_JUST = r"(?:just|only|simply|merely|quickly|briefly)"
_TO_SEE = rf"(?: to (?:see|ask|check|find out|hear|inquire|enquire|learn|know|find|get)(?: (?:whether|if|where|how|what|about|when|any|an|for|on|some|after)(?!\S)){tail(9)}| (?:whether|if) there{tail(7)})"
_I = r"(?:(?:i |we |and |so )?(?:am |was |have been |will |would like to |wanted to |want to |thought i would |wish to |thought i might )?(?:just |only |simply |merely |quickly |briefly |also |again )*)"
CHECKING = wording(
    rf"{_JUST}~ (?:check|checking|checked)(?: back)? (?:in|up)(?: again| once more| quickly| briefly| here)?(?! (?:data|system|desk|process|flow|counter|app|page|code|service)\S*)(?:{_TO_SEE}| on (?:this|things?|the \w+|my \w+|where{tail(4)}))?",
    rf"{_I}(?:giv(?:e|ing)|send(?:ing)?|drop(?:ping)?|shoot(?:ing)?|fir(?:e|ing)|pop(?:ping)?)~ (?:you |this |over |off )*(?:an?|another|this) (?:\w+ ){{0,3}}?(?:nudge|reminder|poke|prod|ping|check in|tinkle|shout)(?:{_TO_SEE}| (?:about|on|regarding|concerning) (?:this|it|my \w+|the \w+))?",
    rf"{_I}(?:send(?:ing)?|drop(?:ping)?|writ(?:e|ing)|shoot(?:ing)?)~ (?:you )?(?:an?|another|this) (?:\w+ ){{0,2}}?(?:line|note|message|email|mail|word){_TO_SEE}",
    rf"{_I}(?:touch(?:ing)? base|circl(?:e|ing) back|loop(?:ing)? back|follow(?:ing)? up|reach(?:ing)? out|writ(?:e|ing)|ask(?:ing)?|inquir(?:e|ing)|enquir(?:e|ing))(?: (?:again|once more|with you|on this|back))*{_TO_SEE}",
    rf"{_I}(?:wonder(?:ed|ing)?|curious)~ (?:if|whether|how|where|what)(?: (?!i |we )\S+){{0,5}}? (?:news|updates?|word|progress|developments?|decided|stand|stands|going|status|latest|heard)(?! (?:of|from) the)(?: (?:is|are|yet|at|on (?:my|the) \w+|about (?:my|the) \w+))*",
)
JOB_NAMED = re.compile(
    r"(?<!\S)(?:about|on|for|regarding|of|concerning|as to|with|to|in|the|my|your|our|a|an) (?:(?:the|my|your|our|an?|this) )?(?:(?!(?:by|in|at|to|from|with|now|that|which|is|was|are|has|have|i|you|we|it|of|for|on|@company)(?!\S))[\w&/]+ ){0,5}?(?:vacancy|vacancies|post|position|role|job|jobs|application|applications|interview|opening|opportunity|candidacy|candidature|place|posting)(?: (?:at|with|in|of|as|for|on) (?:the |your |an? |my )?\w+(?: \w+)?)?(?: (?:i|you|we|that i|which i) (?:had |have )?(?:applied|interviewed|spoke|talked|met|discussed|advertised)(?: (?:for|about|with you|on \w+))?)?(?!\S)"
)
_KIND = re.compile(
    r"(?:(?:hi|hello|and|first|so|i|we|really|do|sincerely|very much|certainly|also|just|,) ){0,4}(?:hope|hoping|trust|wish|wishing|know|imagine|expect|suppose|realize|realise|understand|appreciate|gather|am sure|can imagine|assume|pray|happy|enjoy|have a|merry|many|warm|kind|best|greetings|thank|thanks|sorry|apologies|no rush|no hurry)(?!\S)"
)
_TURN = re.compile(
    r" (?:[;:]|,? ?(?:and|but|so|because|since|while) (?:i|we|my|our|the|meanwhile|in)(?= )|, (?:i|my|meanwhile|here)(?= ))"
)
_VERBS_OF_ASKING = r"apply|applied|interview\w*|enjoy\w*|want\w*|hope\w*|email\w*|called|asked|wonder\w*|wish\w*|follow\w*|wait\w*|talked|discussed|look\w*|liked|loved|decided|thought|appreciat\w*|reached|contact\w*|inquired|enquired|checked|submitted|remain\w*|need\w*|tried to (?:reach|call|contact)|touched|circled|trusted|realized|realised|mentioned|attend\w*|attended|excited|interested|thrilled|delighted|pleased|honored|honoured|introduced|promised to check|figured|messaged|texted|phoned|received no|missed"
NEWS = re.compile(
    r"(?<!\S)(?:you (?:\S+ ){0,2}?(?:said|mentioned|expected|hoped|told|thought|planned|indicated|wanted|asked|suggested|recommended|named|described|explained|showed|wrote|promised|estimated|advised|raised|pointed|touched|spoke|talked|shared|offered|invited|encouraged|were (?:going|hoping|planning|expecting))"
    r"|since (?:we|our|then|i|you|the interview|last|that)|meanwhile|in the meantime|because|attached|enclosed|as (?:we |you )?(?:agreed|promised|discussed|arranged|you|asked|suggested|invited)|check(?:ing)? in to (?:say|tell|let|share|report|pass|add|mention|send|confirm)"
    rf"|i (?:(?:have|had|also|now|since|just|recently|finally|meanwhile|then) ){{0,3}}(?!(?:{_VERBS_OF_ASKING})(?!\S))(?:\w{{2,}}ed|built|read|learnt|written|wrote|led|put together|found|been offered|made|got my|given|began|begun|done|taken|took|won|drew|drawn|ran|taught|brought|bought|kept|sent off)"
    r"|(?:your|the) (?:point|remark|story|idea|question|example|account|description|talk|paper|article|plan|trick|advice|tip|hint|way|method) (?:about|on|that|of|you|with|for)|what you said|(?:another|a second|a different) (?:\w+ )?(?:offer|employer|company|firm|school|hospital|clinic|shop|bank|agency)|(?:decide|sign|accept) by|deadline|other offer|the way (?:you|your)|how (?:you|your) (?!are|is|team is|search|hiring|process|decision)|stayed with me|keep thinking|especially|particularly|certificat\w+|portfolio|sample|link|article|report|reference|references|moving to|relocat\w+|available from|free from"
    r"|(?:my|the) (?:\w+ )?(?:course|licen[sc]e|exam|permit|notice|notice period|degree|diploma|training|thesis|project|test|results?) (?:is|has|have|was|came|comes|went|starts|ends|will|arrived|finished))(?!\S)"
)


def pleasantry_end(text: str) -> int:
    """Return how much of the text of a line is a kind wish, however it is filled: 0, all of it, or up to its turn."""
    if not _KIND.match(text):
        return 0
    turn = _TURN.search(text)
    return turn.start() if turn else len(text)
