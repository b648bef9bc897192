"""Frames of urging: an order with a date, a demand, a visit announced, a decision to be taken back."""

from __future__ import annotations

from notelint_checks.analysis.clauses import BY, OVER, TIME, tail
from notelint_checks.analysis.gated import gated
from notelint_checks.analysis.wording import wording

__all__ = ["AGREED", "URGING"]

_I = r"(?<!do )(?<!can )(?<!could )(?<!should )(?<!may )(?<!might )(?<!would )(?<!must )i"
_HARD = r"(?:\w+ )?(?:straight|clear|definite|definitive|firm|final|plain|simple|honest|proper|written|concrete|binding|real|prompt|quick|immediate)"
_REPLY = r"(?:replies|reply|responses?|answers?|decisions?|feedback|verdict|update|call|confirmation|callback|outcome|yes or no|yes or a no|commitment)"
_DEMAND = r"(?:demand|require|insist on|am owed|am entitled to|have a right to|will have|shall have|must have|must insist on|must demand|must ask for|must request|must require|have to have|have to insist on|want|need|expect|am expecting|await|am awaiting|will need|shall need|shall expect|will expect|am waiting for|would like|should like|would appreciate|would need)"
_ORDER = r"(?:reply(?: back)?|respond|answer|write back|write(?: back)? to me|call(?: me)?(?: back)?|phone me|ring(?: me)?(?: back)?|text(?: me)?(?: back)?|e ?mail me(?: back)?|get back(?: to me)?|get in touch|come back to me|let me know|tell me|inform me|update me|decide|contact me|revert|give me (?:an?|your|the|some) (?:\w+ ){0,3}?(?:answer|reply|response|decision|call|ring|update|feedback|yes or no|bell)|send me (?:an?|your|the) (?:\w+ )?(?:answer|reply|response|decision|update|offer|contract)|make (?:a decision|up your minds?|your decision|your mind up)|sort (?:this|it) out|have (?:an?|your|the) (?:answer|decision) (?:ready|for me))"
_TO_WHOM = r"(?: (?:to )?(?:me|this|my (?:\w+ )?(?:e ?mail|message|letter|note|text|mail|question)|this (?:e ?mail|message|letter|note|text|mail)))?"
_START = r"(?<![\w'@] )"
"""Where a clause begins: after punctuation or nothing."""
_ASKED = r"(?:(?:please|kindly|just|so|then|now|do|and|simply|make sure (?:you|to)|be so (?:good|kind) as to|have the (?:\w+ )?(?:goodness|kindness|courtesy|decency) to|see to it that you|see that you|be sure to|i (?:ask|urge|want|need|expect|would like|insist|must ask|beg|require|request|advise|suggest)(?: that)? you(?: to)?|you (?:must|should|have to|need to|(?:had|would) better|ought to|will have to|really must)|i am asking you to|can you|could you|would you|will you) )"
_COMPANY_DOOR = r"(?:your|the|@company) (?:\w+ ){0,2}?(?:office|offices|reception|desk|building|door|doorstep|lobby|hq|headquarters|place|gate|premises|shop)"
_RETHINK = r"(?:reconsider|rethink|re think|think again|change your minds?|revisit|reverse|overturn|withdraw|think (?:it|this|that|about it) (?:over again|over|again|through again)|think twice|(?:take|have) (?:a |an |another )(?:\w+ )?(?:rethink|re think|think|thought|second look|second thought)|give (?:it|this|the matter|my application|me) (?:a |an |another )(?:\w+ )?(?:thought|think|look|consideration)|give (?:it|this) some more thought|look (?:at|into) (?:it|this|my application) again)"
_OBJECT = r"(?: (?:about )?(?:it|this|that|me(?! for)|your (?:\w+ )?(?:decision|choice|answer|mind|refusal|rejection|position)|my (?:application|case|candidacy|rejection|candidature)|the (?:decision|matter|rejection|choice)))?"

_TRIED = r"(?:rung|called|phoned|written(?: to)?|wrote(?: to)?|emailed|e ?mailed|texted|messaged|tried(?: to (?:reach|call|phone))?|asked|chased|contacted|left(?: you)?|sent(?: you)?|reminded|knocked)"
_OFTEN = r"(?:(?:\w+ |\d+ )(?:times|e ?mails|messages|voicemails|letters|reminders|texts)|again and again|repeatedly|over and over(?: again)?|all (?:week|day|morning)|every (?:single )?(?:day|morning|hour|week)|(?:once|twice|thrice)(?! a)|countless times|constantly|non stop)"
_ACT = r"(?:answer|reply|respond|write back|call|phone|ring|decide|act|tell me|let me know|get back|come to a decision|make up your minds?|make a decision|choose|say something|say yes|react|move|hurry|sort it out|send it|pick someone|deliver)"

URGING = (
    gated(
        "needful",
        rf"(?:please |kindly )?do the needful(?: (?:and|by) (?:please |kindly )?(?:revert|reply|oblige|respond|confirm))?(?: (?:back|to me|soon|{TIME}))*",
    ),
    # Reply to me as soon as you see this.
    gated(
        "let tell",
        rf"(?:{_ASKED}|{_START})(?:tell|let) me(?: know)? {TIME} (?:whether|if) (?:i|you|the (?:job|post|role|position))(?!\S)(?: (?:have|got|am|will|are|is|get)(?!\S)){tail(5)}",
    ),
    gated(
        "answer call come contact decide decision e email get give inform let make phone reply respond revert ring send sort tell text touch update "
        "write",
        rf"(?:{_ASKED}(?:please |kindly |just |at least )*|{_START}){_ORDER}{_TO_WHOM}(?: (?:if|whether) i (?:got|have|am)(?: \S+){{1,4}}?)? {TIME}",
    ),
    gated(
        "when",
        rf"(?:{_ASKED}(?:please |kindly )?|{_START}){_ORDER}{_TO_WHOM} when you (?:see|read|get|receive) this(?: (?:e ?mail|message|note|letter|text))?",
    ),
    # I want a straight yes or no from you by Friday.
    gated(
        "answer answers call callback commitment confirmation decision decisions feedback outcome replies reply response responses update verdict yes",
        rf"{_I}~ {_DEMAND}~ (?:to (?:have|get|receive) )?(?:(?:an?|your|some|the|this|one) )?(?:\w+ ){{0,3}}?{_REPLY}(?: (?:from|of) (?:you|your \w+|@company))?(?: (?:on|about|regarding) (?:this|it|my (?:\w+ )?application|the (?:job|role|post|position)))?(?: either way)?(?: on my desk)? {TIME}",
    ),
    gated(
        "binding clear concrete definite definitive final firm honest immediate plain prompt proper quick real simple straight written",
        rf"{_I}~ (?:must )?{_DEMAND}~ (?:to (?:have|get|receive) )?(?:an?|your|the|some) {_HARD}(?: \w+)? (?:{_REPLY})(?: from you)?",
    ),
    gated(
        "demand expect need want",
        rf"{_I}~ (?:want|need|demand|expect|require) (?:an?|your|the) (?:\w+ )?{_REPLY} and i~ (?:want|need|demand|expect) it {TIME}",
    ),
    gated(
        "demand entitled insist owed right",
        r"i~ (?:must |have to |do |will |shall )?(?:insist on|demand|am owed|am entitled to|have a right to)~ (?:an?|your|the|some|to know) (?:\w+ ){0,2}?(?:answers?|reply|response|decision|explanation|yes or no|clarity|verdict|where i stand)(?: from you)?",
    ),
    gated(
        "find hear hearing know learn told",
        rf"{_I}~ (?:must|need|have|want|expect|require|insist|demand|am expecting|will need|shall expect)~ (?:to )?(?:hear(?: back)?|know|be told|hearing|learn|find out)(?: (?:from|of) (?:you|someone|somebody|your \w+))?(?: (?:either way|where i stand|your (?:answer|decision)|if i am in|whether i am in))? {TIME}",
    ),
    gated(
        "asking demand expect expecting insist must need require want",
        rf"{_I}~ (?:expect|am expecting|want|need|require|insist|demand|must ask|am asking)~ (?:you|someone|somebody|your \w+|that you)~ (?:to )?(?:call|reply|answer|respond|ring|decide|phone|write|tell me|let me know|get back|sort|act)(?: (?:me|to me|back|this out))* {TIME}",
    ),
    gated(
        "await expect expecting waiting",
        rf"{_I}~ (?:am expecting|expect|await|will be waiting for|shall be waiting for|am waiting for)~ your (?:\w+ )?(?:call|answer|reply|decision|response|phone call|email)(?: {TIME})?",
    ),
    # Just give me a yes or no.
    gated(
        "already clear straight yes",
        rf"(?:{_ASKED}(?:at least )?|{_START})(?:give|tell|send|text) me~ (?:just |at least )?(?:an? )?(?:\w+ )?(?:yes or (?:a )?no|straight answer|clear answer|answer already)(?: {TIME})?",
    ),
    gated(
        "give",
        rf"(?:(?:please|kindly|just|so|now) |{_START})give me~ (?:an?|your) (?:\w+ )?(?:answer|reply)(?: , (?:please|yes or no))?{OVER}",
    ),
    gated(
        "answer reply",
        rf"(?:(?:please|kindly|just|so|now|and) |{_START})(?:answer|reply to) me(?: (?:please|already|now|properly))?{OVER}",
    ),
    gated(
        "get haste make move quick sharp swift",
        rf"(?:(?:please|kindly|just|so|now|and) |{_START})(?:be quick(?: about it)?|be swift|make it (?:quick|fast|snappy)|make haste|look sharp|get a move on|get on with it){OVER}",
    ),
    gated(
        "confirm",
        rf"(?:{_ASKED}(?:please )?|{_START})confirm {TIME} (?:that )?(?:i (?:have|got|am|will)|my)(?!\S){tail(5)}",
    ),
    gated(
        "due essential expected least minimum must necessary needed required what",
        rf"an? (?:\w+ )?{_REPLY} {TIME} (?:is|would be|will be) (?:the (?:very )?least(?: (?:i|you|one) (?:can|could) (?:expect|do|ask))?|what i (?:need|expect|want)|the minimum|necessary|needed|required|expected|a must|essential|due)(?!\S){tail(5)}",
    ),
    gated(
        "yes",
        rf"{_START}(?:so |well |an? )*(?:simple |straight |clear |quick |plain )?yes or no(?: ,)?(?: please)?(?: ,)? (?:{BY}|today|tomorrow|now)",
    ),
    gated(
        "straight yes",
        r"an? (?:\w+ )?(?:yes or no|yes or a no|straight answer) (?:will|would|is) (?:do|be enough|enough|all i (?:want|ask|need)(?: for)?|suffice)",
    ),
    # Don't leave me dangling.
    gated(
        "air along cold dangle dangling dark guessing hang hanging hold hook limbo lurch read stew stewing suspense tenterhooks twisting wait waiting "
        "wondering",
        r"(?:please |kindly )?(?:do not|stop|quit|never|you can not|you can not just)~ (?:keep|leave|let|have|string|make|keeping|leaving|letting|making|stringing) me~ (?:waiting|wait|hanging|hang|dangling|dangle|in (?:the (?:dark|air|cold|lurch)|limbo|suspense)|guessing|along|on tenterhooks|on the hook|wondering|out in the cold|on read|stewing|stew|twisting|on hold)(?: (?:any longer|any more|like this|much longer|in the wind|forever|again))?",
    ),
    # Have another think about it before the week is out.
    gated(
        "change give look overturn reconsider rethink reverse revisit think thought withdraw",
        rf"(?:please|kindly|i (?:(?:would |must |do )?(?:ask|urge|beg|implore)|want|would like|would ask|must ask|am asking|request|call on) you to|could you|can you|would you|will you|will you not|would you not|can you not|i hope (?:that )?you (?:will|can|might)|you (?:must|should|ought to|need to|may want to))~ (?:please |kindly |just |at least )?{_RETHINK}{_OBJECT}(?: {TIME})?{OVER}",
        rf"{_START}(?:do |just |and |so )?{_RETHINK}{_OBJECT}(?: {TIME})?{OVER}",
    ),
    # I will come to your office tomorrow.
    gated(
        "building desk door doorstep gate headquarters hq lobby office offices place premises reception shop",
        rf"i~ (?:will|am going to|shall|may|might|plan to|am planning to|intend to|will have to)~ (?:be |just )?(?:drop(?:ping)?|swing(?:ing)?|stop(?:ping)?|pop(?:ping)?|com(?:e|ing)|turn(?:ing)?|show(?:ing)?|stand(?:ing)?|wait(?:ing)?|sit(?:ting)?|camp(?:ing)?)~ (?:up |by |over |down |round |out )?(?:in |at |into |to |outside |on |by )?{_COMPANY_DOOR}(?: (?:tomorrow|today|unannounced|in person|on \w+day|next week|every (?:day|morning)|until(?: \S+){{1,5}}?|at once|myself))*{OVER}",
    ),
    # If I hear nothing by Friday I'll swing by your house.
    gated(
        "address apartment flat home house street",
        r"(?:if|should) (?:i|you|there|nobody|nothing|no|your)(?=[^.!?;:]{0,60}? (?:not|nothing|nobody|no) )(?=[^.!?;:]{0,60}? (?:hear|heard|answer|answered|reply|respond|response|word|news|call|write|decide) (?!otherwise|different|the |a ))(?: [^\s.!?;:]\S*){1,12}?(?: ,)? i~ (?:will|am going to|shall|may|might|will have to|can|could)~ (?:be |just |always )?(?:drop(?:ping)?|swing(?:ing)?|stop(?:ping)?|pop(?:ping)?|com(?:e|ing)|turn(?:ing)?|show(?:ing)?|stand(?:ing)?|wait(?:ing)?|ring|knock|camp(?:ing)?|drive|driving|visit)~ (?:up |by |over |down |round |around |out |past )?(?:in |at |into |to |outside |on |by |in front of )?your (?:\w+ )?(?:address|apartment|flat|home|house|street)(?! (?:address|page|phone|office|line|number))",
    ),
    # How long do you intend to keep me waiting?
    gated(
        "long longer",
        r"how (?:much )?long(?:er)? (?:do|are|will|must|should|does|did)~ (?:you|i|this)~ (?:(?:intend|plan|want|mean|expect|going|still|supposed|have) )*(?:to )?(?:(?:keep|leave|make|let) me|be kept|wait|have to wait|sit here|keep waiting|hang on)(?!\S)(?: (?:waiting|wait|hanging|for you|for an answer|in the dark|dangling))*",
    ),
    gated(
        "when",
        r"when (?:are|do|will|were) you~ (?:guys |people )?(?:(?:going|planning|intending|intend|plan|mean|propose|thinking) (?:to|of)|ever going to) (?:finally |ever )?(?:answer(?:ing)?|reply(?:ing)?|respond(?:ing)?|call(?:ing)? me|get(?:ting)? back|writ(?:e|ing) back|tell(?:ing)? me|let(?:ting)? me know|ring(?:ing)? me)(?: (?:me|to me|back|my (?:\w+ )?\w+))*",
        r"when will you (?:finally |at last )?(?:answer me|reply to me|call me back|get back to me|write back|respond to me|stop)(?!\S)",
    ),
    # Kindly expedite my application.
    gated(
        "accelerate chase expedite get hasten hurry move prioritise prioritize rush speed track",
        r"(?:please|kindly|can you|could you|would you|you to|i request you to|pls)~ (?:please |kindly )?(?:expedite|fast track|speed up|hasten|accelerate|hurry|rush|prioriti[sz]e|move on with|chase|get on with|hurry up with|move forward)~ (?:my|the|your|this|it|things)(?: (?:application|case|file|matter|request|decision|process|hiring|selection|things|candidacy|candidature|up|along))*(?: {0}|)(?= (?:[.!,;?]+|and|for|so|as)(?!\S)|$)".replace(
            "{0}", TIME
        ),
    ),
    # Pick up the phone!
    gated(
        "phone",
        rf"(?:(?:please |just |so |now )+|{_START})(?:pick up|answer|lift) (?:the|your) (?:\w+ )?phone(?: (?:please|already|now|and (?:call|tell|ring|phone) me)| {TIME})?(?= [.!]|$)",
    ),
    # You owe me an answer. You must decide.
    gated(
        "give obliged owe",
        r"you~ (?:owe|are obliged to give|must give|have to give|need to give|had better give) me~ (?:an?|your|the|some|at least an?) (?:\w+ )?(?:answer|reply|response|explanation|decision|call|yes or no)(?: {0})?".replace(
            "{0}", TIME
        ),
    ),
    gated(
        "better got have must need obliged ought will",
        rf"you~ (?:must|need to|have to|have got to|(?:had|would) better|ought to|are obliged to|will have to)~ (?:{_ORDER}|choose|hire me|make up your minds?|tell me)(?!\S){_TO_WHOM}(?: {TIME}|{OVER}|(?= (?:whether|if|when|what)(?!\S)))",
    ),
    gated(
        "till until",
        rf"you (?:have|have got|got) (?:until|till) (?!now)(?:tomorrow|tonight|noon|midnight|the (?:end|close)|\w+day|\d\S*|next|this|eod|cob|friday)(?: (?:of|the|week|day|month|noon|morning|evening|business|at|\d\S*|to|this|next)){{0,5}}(?: to (?:decide|answer|reply|choose|call|respond)(?: me)?)?{OVER}",
    ),
    # Do not ignore this email. Please don't take too long.
    gated(
        "not never stop",
        r"(?:please |kindly )?(?:do not|never|stop|you (?:can|must|should) not|better not)~ (?:just |even )?(?:ignor(?:e|ing)|disregard|overlook|delet(?:e|ing)|brush(?:ing)? off|put(?:ting)? off|delay(?:ing)?|dawdl(?:e|ing)|stall(?:ing)?|drag(?:ging)?|tak(?:e|ing)|wast(?:e|ing)|forget(?:ting)?|sit(?:ting)?|hesitat(?:e|ing)(?! to))~ (?:this|me|my (?:\w+ )?\w+|it|any longer|too long|so long|forever|your feet|your time|on (?:it|this|my \w+)|to (?:answer|reply|respond|call|write)|ages|much longer)(?: (?:e ?mail|message|letter|note|mail|out|off|any longer|again|like the (?:last|others?)))*",
    ),
    gated(
        "come",
        rf"{_START}come on ,? ?(?:just |please |guys ,? ?)*(?:{_ACT}|give me|make|do)(?: (?:me|it|an?|the|yes|no|up|your|minds?|answer|decision|already))*",
    ),
    # I have rung you four times this week.
    gated(
        "rung called phoned written wrote emailed mailed texted messaged tried asked chased contacted left sent reminded knocked",
        rf"i~ (?:have )?(?:now |already |been )*{_TRIED}~ (?:you |your \w+ |at your \w+ |an? |the )*(?:\w+ )??{_OFTEN}(?: (?:this week|this month|today|now|already|since \w+|in \w+ (?:days?|weeks?)|without (?:an?|any) \w+|to \w+))*",
    ),
    gated(
        "already now last finally quickly fast soon today once straight please immediately",
        rf"(?:{_ASKED}|(?:and|so|now|then) (?:please )?|{_START})(?:just |please |finally )*{_ACT}(?: (?:me|to me|yes|it|the \w+))? (?:already|now|at last|quickly|fast|at once|straight away|for once|immediately)(?= (?:[.!,;?]+|or|and)(?!\S)|$)",
    ),
    gated(
        "going will ever",
        rf"(?:are you (?:people |guys |all )?(?:ever|even|actually|at all|finally|still)? ?going to|will you (?:people |guys )?(?:ever|finally|please finally|at last|even)|do you (?:ever|even) (?:plan|intend|mean) to)~ {_ACT}(?: (?:me|to me|my \w+|back|at all|or not))*(?= [?!.,])",
    ),
    gated(
        "last",
        r"(?:i (?:am |will |shall )?(?:ask|asking|write|writing|call|calling|request|requesting|tell|telling|remind|reminding)(?: you)?~ )?(?:now )?for the (?:very )?(?:last|final|third|fourth|second|umpteenth) time(?: (?:for|to|about)(?: [^\s.!?;,]+){1,5})?",
    ),
    gated(
        "should ought expected expect",
        r"(?:i|you|we)~ (?:should|ought to|expected to|would expect to)~ (?:have )?(?:had|have|heard|got|gotten|received|answered|replied|decided|called|written|known|be told|been told|responded)(?: [^\s.!?;,]+){0,6}? (?:by now|already|long ago|a long time ago|weeks ago|days ago|ages ago)(?: ,? ?so (?:please )?(?:send|give|tell|answer|reply|call|decide)(?: [^\s.!?;,]+){0,4})?",
    ),
    gated(
        "finally last",
        rf"i~ (?:would|must|do|will|have to|am|want|urge|beg)~ ?(?:ask|asking|request|urge|expect|want|need|like|beg)?~ ?you~ to (?:please )?(?:finally|at last) {_ACT}(?: [^\s.!?;,]+){{0,4}}",
    ),
    gated(
        "time clock running ticking act",
        r"(?:time is (?:running (?:out|short)|short|ticking|pressing)|the clock is ticking|i have no time to (?:lose|waste))(?: ,)?(?: (?:so|and))?(?: (?:please )?(?:act|decide|answer|reply|hurry|move|call)(?: (?:now|fast|quickly|soon))?)?|(?:so |please )+act(?: (?:now|fast|quickly))?(?= [.!,]|$)",
    ),
    gated(
        "expecting awaiting waiting expect",
        rf"(?:i am |am )?(?:expecting|awaiting|waiting for)~ (?:your|an?|the) (?:\w+ )?{_REPLY} {TIME}",
    ),
    gated("must", rf"you~ must {_ORDER}(?: (?:to me|me|about (?:it|this)|on this|back))*"),
)
AGREED = wording(
    r"(?:as (?:we |you )?(?:\w+ )?(?:agreed|arranged|asked|suggested|planned|invited|discussed|proposed|offered|requested|wished)|at (?:nine|ten|eleven|twelve|one|two|three|four|five|six|seven|eight|noon|half|a quarter|\d\S*)|for (?:the|my|our) (?:\w+ )?(?:interview|appointment|meeting|talk|tour|visit|trial|induction)|you (?:asked|invited|told|suggested|wanted|offered)|with the|to (?:bring|return|collect|fetch|hand|deliver|drop|pick|sign|show))(?!\S)"
)
"""A visit that the reader knows of."""
