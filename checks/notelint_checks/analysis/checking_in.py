"""What a status check may say without saying anything: kind openings, names of the job; and what is news."""

from __future__ import annotations

from notelint import Pattern
from notelint_checks.analysis.clauses import tail
from notelint_checks.analysis.gated import gated

__all__ = ["CHECKING", "JOB_NAMED", "NEWS", "pleasantry_end"]

_JUST = r"(?:just|only|simply|merely|quickly|briefly)"
_TO_SEE = rf"(?: to (?:see|ask|check|find out|hear|inquire|enquire|learn|know|find|get)(?: (?:whether|if|where|how|what|about|when|any|an|for|on|some|after)(?!\S)){tail(9)}| (?:whether|if) there{tail(7)})"
_I = r"(?:(?:i |we |and |so )?(?:am |was |have been |will |would like to |wanted to |want to |thought i would |wish to |thought i might )?(?:just |only |simply |merely |quickly |briefly |also |again )*)"
CHECKING = (
    gated(
        "check checked checking",
        rf"{_JUST}~ (?:check|checking|checked)(?: back)? (?:in|up)(?: again| once more| quickly| briefly| here)?(?! (?:data|system|desk|process|flow|counter|app|page|code|service)\S*)(?:{_TO_SEE}| on (?:this|things?|the \w+|my \w+|where{tail(4)}))?",
    ),
    gated(
        "check nudge ping poke prod reminder shout tinkle",
        rf"{_I}(?:giv(?:e|ing)|send(?:ing)?|drop(?:ping)?|shoot(?:ing)?|fir(?:e|ing)|pop(?:ping)?)~ (?:you |this |over |off )*(?:an?|another|this) (?:\w+ ){{0,3}}?(?:nudge|reminder|poke|prod|ping|check in|tinkle|shout)(?:{_TO_SEE}| (?:about|on|regarding|concerning) (?:this|it|my \w+|the \w+))?",
    ),
    gated(
        "email line mail message note word",
        rf"{_I}(?:send(?:ing)?|drop(?:ping)?|writ(?:e|ing)|shoot(?:ing)?)~ (?:you )?(?:an?|another|this) (?:\w+ ){{0,2}}?(?:line|note|message|email|mail|word){_TO_SEE}",
    ),
    gated(
        "ask asking base circle circling enquire enquiring follow following inquire inquiring loop looping reach reaching write writing",
        rf"{_I}(?:touch(?:ing)? base|circl(?:e|ing) back|loop(?:ing)? back|follow(?:ing)? up|reach(?:ing)? out|writ(?:e|ing)|ask(?:ing)?|inquir(?:e|ing)|enquir(?:e|ing))(?: (?:again|once more|with you|on this|back))*{_TO_SEE}",
    ),
    gated(
        "curious wonder wondered wondering",
        rf"{_I}(?:wonder(?:ed|ing)?|curious)~ (?:if|whether|how|where|what)(?: (?!i |we )\S+){{0,5}}? (?:news|updates?|word|progress|developments?|decided|stand|stands|going|status|latest|heard)(?! (?:of|from) the)(?: (?:is|are|yet|at|on (?:my|the) \w+|about (?:my|the) \w+))*",
    ),
    # I would be grateful for an update.
    gated(
        "update updates news word status progress feedback reply state information decision",
        r"(?:i |we )?(?:(?:would|am|was|will) )?(?:be )?(?:very |so |really |just |most )*(?:grateful|appreciate|thankful|obliged|like|love|glad|happy|pleased|ask|asking|hope|hoping|want|wanted|wish|need|looking|request|requesting|inquire|enquire)~ (?:for|to (?:have|get|hear|receive|ask|know|see|inquire|enquire|request)|about)? ?(?:for |about |of )?(?:an?|any|some|the|your)? ?(?:(?:\w+ ){0,2})(?:updates?|news|word|status|progress|feedback|reply|state|information|decision)(?: (?:of|on|about|regarding) (?:the|my|this|your)(?: \w+){1,2})?(?! (?:sensor|on the sensor))",
    ),
    # Kindly update me on my application.
    gated(
        "please kindly could can would pls",
        r"(?:please|kindly|pls|could you|can you|would you|would you mind)~ (?:please |kindly |just )*(?:updat(?:e|ing) me|revert|inform me|advise(?: me)?|tell(?:ing)? me|let(?:ting)? me know|giv(?:e|ing) me|shar(?:e|ing)|send(?:ing)?(?: me)?|provide(?: me)?)(?: (?:back|on|of|about|with|to|as to|if|whether|where|how|what|there|is|are|has|been|you|we|i|in|at|regarding|for|my|the|your|an?|any|this|things?|current|latest|new|quick|short|present|further|job|post|role|position|hiring|recruitment|selection|application|process|search|status|state|stage|stand|stands|progress|updates?|news|word|decision|result|outcome|matter|more|concerning|come|made|it|now|from|side)(?!\S)){1,12}",
    ),
    gated(
        "anything",
        r"anything~ (?:to (?:report|tell|share|say)|new|happened|happening|moving|changed|i should know|yet|from your side|decided)(?: (?:yet|on|about|with|since|for me|at your end|me)(?: \w+){0,3})?(?= (?:[.!,;?]+)(?!\S)|$)",
    ),
    gated(
        "movement change changes progress development developments happen happened moved changed movements moving",
        r"(?:has|have|is|are|did|was|any|anything|something)~ (?:there |anything |something |things |been |any |much |some |it |already )*(?:movement|changes?|progress|developments?|happen(?:ed|ing)?|moved|changed|moving)(?: (?:on|since|with|about|in|at|yet|forward|regarding)(?: [^\s.!?;,]+){0,3})?(?= (?:[.!,;?]+|on|with)(?!\S)|$)",
    ),
    gated(
        "where what how",
        r"(?:where (?:are|do) (?:we|things|you) ?(?:stand|at|now)?|what (?:is|'s) the (?:story|latest|situation|state(?: of play)?|score|word|position|plan|status)|what the (?:story|latest|situation|state of play|status|position) is|how (?:is|are|'s) (?:the|your|things|it|everything|my) ?(?:\w+ )?(?:search|hiring|recruitment|process|selection|things|application|going|coming|getting)|how the (?:\w+ )?(?:search|hiring|process|selection|recruitment|recruiting) (?:is|goes|went|was))(?: (?:with|on|coming|going|along|getting|for|in|about)(?: [^\s.!?;,]+){0,3})?(?= (?:[.!,;?]+)(?!\S)|$)",
    ),
    gated(
        "chance time moment opportunity get",
        r"(?:have|did|had) you~ (?:have |had |found |find |got |get )?(?:already |yet )?(?:an?|the|any)~ (?:chance|time|moment|opportunity)~ to (?:look|decide|review|consider|think|go|read|check|discuss|talk|speak|make)(?: [^\s.!?;,]+){0,5}",
    ),
    gated(
        "get got receive received see seen read",
        r"(?:did|have) you~ (?:get|got|gotten|receive|received|see|seen|read)~ my (?:\w+ )?(?:messages?|e ?mails?|application|letter|note|mail|follow up|voicemail|texts?)(?: [^\s.!?;,]+){0,3}",
    ),
    gated(
        "forgotten forgot forget lost missed overlooked",
        r"(?:i am |i was |i just |i wanted to |just |only |simply )*(?:making|make|checking|be|want|wanted|to|see|hope|hoping)~ (?:sure |to see |certain )?(?:that |if |whether )?(?:you|my \w+|it|this|i|we)~ (?:have |has |did |do |was |are |am |is )?(?:not |been |got )*(?:forgotten|forgot|forget|lost|missed|overlooked)(?: (?:about )?(?:me|my \w+|us))?",
    ),
)
JOB_NAMED = Pattern(
    r"(?<!\S)(?:about|on|for|regarding|of|concerning|as to|with|to|in|the|my|your|our|a|an) (?:(?:the|my|your|our|an?|this) )?(?:(?!(?:by|in|at|to|from|with|now|that|which|is|was|are|has|have|i|you|we|it|of|for|on|@company)(?!\S))[\w&/]+ ){0,5}?(?:vacancy|vacancies|post|position|role|job|jobs|application|applications|interview|opening|opportunity|candidacy|candidature|place|posting)(?: (?:at|with|in|of|as|for|on) (?:the |your |an? |my )?\w+(?: \w+)?)?(?: (?:i|you|we|that i|which i) (?:had |have )?(?:applied|interviewed|spoke|talked|met|discussed|advertised)(?: (?:for|about|with you|on \w+))?)?(?!\S)"
)
_KIND = Pattern(
    r"(?:(?:hi|hello|and|first|so|i|we|really|do|sincerely|very much|certainly|also|just|,) ){0,4}(?:hope|hoping|trust|wish|wishing|know|imagine|expect|suppose|realize|realise|understand|appreciate|gather|am sure|can imagine|assume|pray|happy|enjoy|have a|merry|many|warm|kind|best|greetings|thank|thanks|sorry|apologies|no rush|no hurry)(?!\S)"
)
_TURN = Pattern(
    r" (?:[;:]|,? ?(?:and|but|so|because|since|while) (?:i|we|my|our|the|meanwhile|in)(?= )|, (?:i|my|meanwhile|here)(?= ))"
)
_VERBS_OF_ASKING = r"apply|applied|interview\w*|enjoy\w*|want\w*|hope\w*|email\w*|called|asked|wonder\w*|wish\w*|follow\w*|wait\w*|talked|discussed|look\w*|liked|loved|decided|thought|appreciat\w*|reached|contact\w*|inquired|enquired|checked|submitted|remain\w*|need\w*|tried to (?:reach|call|contact)|touched|circled|trusted|realized|realised|mentioned|attend\w*|attended|excited|interested|thrilled|delighted|pleased|honored|honoured|introduced|promised to check|figured|messaged|texted|phoned|received no|missed"
NEWS = Pattern(
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
