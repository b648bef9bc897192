"""What a status check may say without saying anything: kind openings, names of the job; and what is news."""

from __future__ import annotations

from notelint import Pattern
from notelint_checks.analysis.clauses import tail
from notelint_checks.analysis.gated import gated

__all__ = ["CHECKING", "INTRODUCED", "JOB_NAMED", "NEWS", "pleasantry_end"]

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
    # Checking again on the post; chasing this up; popping up again about the post
    gated(
        "again back chase chased chasing inquiring enquiring popping dropping pop drop up by in further follow following",
        rf"{_I}(?:check(?:ing)?|ask(?:ing)?|writ(?:e|ing)|email(?:ing)?|call(?:ing)?|ring(?:ing)?|text(?:ing)?|messag(?:e|ing)|inquir(?:e|ing)|enquir(?:e|ing)|popp(?:ing)|pop|dropp(?:ing)|drop)~ (?:to you |back |up |in |by |you )*(?:again|once more|back|a second time|a third time)(?: (?:up|in|by))? (?:on|about|regarding|concerning|in connection with|in regard to|with regard to|for|to ask|to see|to check|to find out|to hear|to know|how far|whether|if)(?: (?!i (?!am|applied)|my (?!application|interview|candida))[^\s.!?;,]+){{1,8}}?(?= (?:[.!,;?]+|and|but|as|since)(?!\S)|$)",
        rf"{_I}(?:chas(?:e|ing|ed))~ (?:(?:you|this|it|things|up|an?|the|my|your|on) ){{1,3}}?(?:up|answer|reply|decision|update|application|response|news|result|outcome|interview)(?: (?:on|about|regarding|up)(?: [^\s.!?;,]+){{0,4}})?(?= (?:[.!,;?]+|and|but)(?!\S)|$)",
        rf"{_I}(?:popping|pop|dropping|drop|stopping|swinging) (?:up|by your inbox|by|in|into your inbox|back)~ (?:again )?(?:on|about|regarding|concerning|to ask|to see|to check|to find out|with)(?: [^\s.!?;,]+){{1,7}}?(?= (?:[.!,;?]+|and|but|as|since)(?!\S)|$)",
        r"(?:this is |it is |here is |just |sending |as )?(?:a |an |my )?(?:short |quick |brief |gentle |polite |friendly |second |further |little ){0,2}follow up (?:to|on|of|about|regarding|concerning) (?:my|our|the|your|last)(?: (?![.!?,;:]|and|but)\S+){1,7}?(?= (?:[.!?,;:]+|and|but|as)(?!\S)|$)",
    ),
    # A quick one to see; a line to jog your memory; ringing for an update
    gated(
        "quick quickie line note message mail one memory update news reminder word status answer decision reply",
        rf"{_I}(?:an? )?(?:very |small |short |quick |little |brief |another ){{0,2}}(?:one|question|line|note|message|e ?mail|word|query|text|call){_TO_SEE}",
        r"(?:to )?(?:jog|refresh) your memory(?: (?:about|on|of|regarding)(?: [^\s.!?;,]+){1,4}?)?(?= (?:[.!,;?]+|and|but)(?!\S)|$)",
        rf"{_I}(?:remind(?:ing)?)~ you (?:about|of|that i|again)(?: [^\s.!?;,]+){{1,8}}?(?= (?:[.!,;?]+|and|but)(?!\S)|$)",
        rf"{_I}(?:ringing|calling|phoning|writing|emailing|texting|messaging|mailing|back|asking|looking|hoping|here|call|write|ring|phone)~ (?:you |again |in |back )*(?:for|about|after|in search of|in the hope of|hoping for|with hopes of|regarding) (?:an?|any|some|the|your|news|word) ?(?:\S+ )?(?:updates?|news|word|answer|decision|reply|status|feedback|outcome|result|response)(?: (?:on|of|about|regarding|from)(?: [^\s.!?;,]+){{1,4}}?)?(?= (?:[.!,;?]+|and|but)(?!\S)|$)",
    ),
    # Heard anything yet? Any joy? Has there been a decision? Have you had time to read it?
    gated(
        "heard hear joy luck thoughts decision decided chance time moment movement verdict word settled happened reached made how what where",
        r"(?:heard|hear)~ (?:anything|something|back|any news)(?: (?:yet|new|at all|back|from (?:them|the \S+|your \S+)|about (?:the|my) \S+(?: \S+)?))*(?= (?:[.!,;?]+)(?!\S)|$)",
        r"any~ (?:joy|luck|thoughts|decision|verdict|movement|outcome|result|word|news|sign|further forward|closer|nearer)(?: (?:yet|so far|from|on|about|with|at)(?: [^\s.!?;,]+){0,8}?)?(?= (?:[.!,;?]+)(?!\S)|$)",
        r"(?:has|have|was|is)~ (?:there |anything |something |the \S+ |any |a |your \S+ )*(?:been |yet |already )*(?:any |a |an |some )?(?:decision|decided|settled|happened|verdict|outcome|made|reached|movement|word)(?: (?:yet|so far|been|made|taken|reached|on|about|regarding|with|for|at)(?: [^\s.!?;,]+){0,9}?)?(?= \?)",
        r"(?:have|did|had) you~ (?:had |have |found |find |got |get )?(?:already |yet )?(?:an?|the|any|enough)? ?(?:chance|time|moment|opportunity|minute)~ to (?:look|decide|review|consider|think|go|read|check|discuss|talk|speak|make|see|get|meet)(?: [^\s.!?;,]+){0,6}(?= (?:[.!,;?]+)(?!\S)|$)",
        r"(?:how|what|where) (?:(?:is|are|'s|far|soon) ){1,2}(?:happening|going on|you getting on|we getting on|you doing|it looking|things looking|we at|you at|we up to|everything|have you got|are you|along)(?: (?:with|on|about|in|at)(?: [^\s.!?;,]+){0,5}?)?(?= (?:[.!,;?]+)(?!\S)|$)",
    ),
    # I kindly wish to know the outcome of the interview; wondering whether a choice has been made; did you decide yet?
    gated(
        "outcome result results verdict fate decision made chosen decided decide settled selected filled changed happened moved received reviewed choice",
        rf"{_I}(?:kindly |would like to |like to |wish to |want to |may i |can i |please |to ){{0,4}}(?:know|ask about|ask for|inquire about|enquire about|hear|learn|find out|request)~ (?:about |of |what )?(?:the|my|your) (?:final )?(?:outcome|results?|decision|verdict|fate)(?: (?:of|on|about|for|from|is|regarding)(?: [^\s.!?;,]+){{0,8}}?)?(?= (?:[.!,;?]+|and|but)(?!\S)|$)",
        rf"{_I}(?:wonder(?:ed|ing)?|know|hear|ask(?:ing)?|see|find out|learn)~ (?:if|whether) (?:an?|the|any|there|you|anything|something|my|anyone)(?: [^\s.!?;,]+){{0,5}}? (?:made|chosen|decided|settled|selected|filled|changed|happened|moved|received|reviewed)(?: (?:yet|on|about|with|for|a|the|your|my|up)(?: [^\s.!?;,]+){{0,6}}?)?(?= (?:[.!,;?]+|and|but)(?!\S)|$)",
        r"(?:did|have|has|do) (?:you|they|the \S+|your \S+)~ (?:decided?|made (?:a|your|the|any|up your) \S+|chosen|settled)(?: (?:yet|on|about|for)(?: [^\s.!?;,]+){0,7}?)?(?= \?)",
    ),
    # I am still waiting to hear; I have not heard from you; update me; resending my mail in case it got lost
    gated(
        "waiting await awaiting heard received update updated loop posted resending sending forwarding lost missed reach reached arrived",
        r"(?:i (?:have |am |had )?|we (?:have |are )?|and |but |have |am |just |say that i am |that i am ){0,2}(?:still |also |now ){0,2}(?:waiting|awaiting)~ (?:to hear|for (?:an?|the|your|any|some|news|word|feedback|you)|on (?:an?|the|your)|an?|your|the|(?=[.!?]))(?: [^\s.!?;,]+){0,7}?(?= (?:[.!,;?]+|and|but)(?!\S)|$)",
        r"(?:i |we )?(?:have |had )?(?:still )?not (?:yet |really )?(?:heard|received|had|got|gotten)~ (?:anything|back|from you|a reply|any|an answer|word|news|a response|a decision)(?: [^\s.!?;,]+){0,8}?(?= (?:[.!,;?]+|and|but)(?!\S)|$)",
        r"(?:please |kindly |do the needful and |pls |and |to ){0,3}(?:update me|keep me (?:updated|posted|informed|in the loop)|(?:be|stay) (?:updated|in the loop|kept in the loop))(?: (?:on|about|at|with|regarding|as)(?: [^\s.!?;,]+){1,7}?)?(?= (?:[.!,;?]+|and|but)(?!\S)|$)",
        r"(?:i am |just |i thought i would |am )*(?:resending|re sending|sending again|forwarding again|sending)~ (?:you )?(?:this|my (?:earlier |last |previous |first )?(?:e ?mail|message|note|mail|letter))(?: [^\s.!?;,]+){0,5}? in case(?: [^\s.!?;,]+){1,5}?(?= (?:[.!,;?]+|and|but)(?!\S)|$)",
        r"(?:did|has|have) (?:my|the) (?:last |earlier |previous |first )?(?:e ?mail|message|note|mail|letter|application|text)~ (?:reach(?:ed)?|got(?:ten)?|get|arrive[d]?|land(?:ed)?|come|been)(?: [^\s.!?;,]+){0,4}?(?= (?:[.!,;?]+)(?!\S)|$)",
    ),
)
INTRODUCED = Pattern(
    r"(?<!\S)(?:this is|it is|it 's|my name is|i am|me again|hi|hello|hey|dear|good (?:morning|day|afternoon|evening))(?!\S)|(?<!\S)(?:here|speaking|again)(?= [.!,]|$)"
)
"""A sentence in which the sender says who writes, or greets."""
JOB_NAMED = Pattern(
    r"(?<!\S)(?:about|on|for|from|regarding|of|concerning|as to|with|to|in|the|my|your|our|a|an) (?:(?:the|my|your|our|an?|this) )?(?:(?!(?:by|in|at|to|from|with|now|that|which|is|was|are|has|have|i|you|we|it|of|for|on|@company)(?!\S))[\w&/]+ ){0,5}?(?:vacancy|vacancies|post|position|role|job|jobs|application|applications|interview|opening|opportunity|candidacy|candidature|place|posting)(?: (?:at|with|in|of|as|for|on) (?:the |your |an? |my )?\w+(?: \w+)?)?(?: (?:i|you|we|that i|which i) (?:had |have )?(?:applied|interviewed|spoke|talked|met|discussed|advertised)(?: (?:for|about|with you|on \w+))?)?(?!\S)"
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
