"""Frames of urging: an order with a date, a demand, a visit announced, a decision to be taken back."""

from __future__ import annotations

from notelint_checks.analysis.clauses import BY, OVER, TIME, tail
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

URGING = wording(
    # Reply to me as soon as you see this.
    rf"(?:{_ASKED}|{_START})(?:tell|let) me(?: know)? {TIME} (?:whether|if) (?:i|you|the (?:job|post|role|position))(?!\S)(?: (?:have|got|am|will|are|is|get)(?!\S)){tail(5)}",
    rf"(?:{_ASKED}(?:please |kindly |just |at least )*|{_START}){_ORDER}{_TO_WHOM}(?: (?:if|whether) i (?:got|have|am)(?: \S+){{1,4}}?)? {TIME}",
    rf"(?:{_ASKED}(?:please |kindly )?|{_START}){_ORDER}{_TO_WHOM} when you (?:see|read|get|receive) this(?: (?:e ?mail|message|note|letter|text))?",
    # I want a straight yes or no from you by Friday.
    rf"{_I}~ {_DEMAND}~ (?:to (?:have|get|receive) )?(?:(?:an?|your|some|the|this|one) )?(?:\w+ ){{0,3}}?{_REPLY}(?: (?:from|of) (?:you|your \w+|@company))?(?: (?:on|about|regarding) (?:this|it|my (?:\w+ )?application|the (?:job|role|post|position)))?(?: either way)?(?: on my desk)? {TIME}",
    rf"{_I}~ (?:must )?{_DEMAND}~ (?:to (?:have|get|receive) )?(?:an?|your|the|some) {_HARD}(?: \w+)? (?:{_REPLY})(?: from you)?",
    rf"{_I}~ (?:want|need|demand|expect|require) (?:an?|your|the) (?:\w+ )?{_REPLY} and i~ (?:want|need|demand|expect) it {TIME}",
    r"i~ (?:must |have to |do |will |shall )?(?:insist on|demand|am owed|am entitled to|have a right to)~ (?:an?|your|the|some|to know) (?:\w+ ){0,2}?(?:answers?|reply|response|decision|explanation|yes or no|clarity|verdict|where i stand)(?: from you)?",
    rf"{_I}~ (?:must|need|have|want|expect|require|insist|demand|am expecting|will need|shall expect)~ (?:to )?(?:hear(?: back)?|know|be told|hearing|learn|find out)(?: (?:from|of) (?:you|someone|somebody|your \w+))?(?: (?:either way|where i stand|your (?:answer|decision)|if i am in|whether i am in))? {TIME}",
    rf"{_I}~ (?:expect|am expecting|want|need|require|insist|demand|must ask|am asking)~ (?:you|someone|somebody|your \w+|that you)~ (?:to )?(?:call|reply|answer|respond|ring|decide|phone|write|tell me|let me know|get back|sort|act)(?: (?:me|to me|back|this out))* {TIME}",
    rf"{_I}~ (?:am expecting|expect|await|will be waiting for|shall be waiting for|am waiting for)~ your (?:\w+ )?(?:call|answer|reply|decision|response|phone call|email)(?: {TIME})?",
    # Just give me a yes or no.
    rf"(?:{_ASKED}(?:at least )?|{_START})(?:give|tell|send|text) me~ (?:just |at least )?(?:an? )?(?:\w+ )?(?:yes or (?:a )?no|straight answer|clear answer|answer already)(?: {TIME})?",
    rf"(?:(?:please|kindly|just|so|now) |{_START})give me~ (?:an?|your) (?:\w+ )?(?:answer|reply)(?: , (?:please|yes or no))?{OVER}",
    rf"(?:(?:please|kindly|just|so|now|and) |{_START})(?:answer|reply to) me(?: (?:please|already|now|properly))?{OVER}",
    rf"(?:(?:please|kindly|just|so|now|and) |{_START})(?:be quick(?: about it)?|be swift|make it (?:quick|fast|snappy)|make haste|look sharp|get a move on|get on with it){OVER}",
    rf"(?:{_ASKED}(?:please )?|{_START})confirm {TIME} (?:that )?(?:i (?:have|got|am|will)|my)(?!\S){tail(5)}",
    rf"an? (?:\w+ )?{_REPLY} {TIME} (?:is|would be|will be) (?:the (?:very )?least(?: (?:i|you|one) (?:can|could) (?:expect|do|ask))?|what i (?:need|expect|want)|the minimum|necessary|needed|required|expected|a must|essential|due)(?!\S){tail(5)}",
    rf"{_START}(?:so |well |an? )*(?:simple |straight |clear |quick |plain )?yes or no(?: ,)?(?: please)?(?: ,)? (?:{BY}|today|tomorrow|now)",
    r"an? (?:\w+ )?(?:yes or no|yes or a no|straight answer) (?:will|would|is) (?:do|be enough|enough|all i (?:want|ask|need)(?: for)?|suffice)",
    # Don't leave me dangling.
    r"(?:please |kindly )?(?:do not|stop|quit|never|you can not|you can not just)~ (?:keep|leave|let|have|string|make|keeping|leaving|letting|making|stringing) me~ (?:waiting|wait|hanging|hang|dangling|dangle|in (?:the (?:dark|air|cold|lurch)|limbo|suspense)|guessing|along|on tenterhooks|on the hook|wondering|out in the cold|on read|stewing|stew|twisting|on hold)(?: (?:any longer|any more|like this|much longer|in the wind|forever|again))?",
    # Have another think about it before the week is out.
    rf"(?:please|kindly|i (?:(?:would |must |do )?(?:ask|urge|beg|implore)|want|would like|would ask|must ask|am asking|request|call on) you to|could you|can you|would you|will you|will you not|would you not|can you not|i hope (?:that )?you (?:will|can|might)|you (?:must|should|ought to|need to|may want to))~ (?:please |kindly |just |at least )?{_RETHINK}{_OBJECT}(?: {TIME})?{OVER}",
    rf"{_START}(?:do |just |and |so )?{_RETHINK}{_OBJECT}(?: {TIME})?{OVER}",
    # I will come to your office tomorrow.
    rf"i~ (?:will|am going to|shall|may|might|plan to|am planning to|intend to|will have to)~ (?:be |just )?(?:drop(?:ping)?|swing(?:ing)?|stop(?:ping)?|pop(?:ping)?|com(?:e|ing)|turn(?:ing)?|show(?:ing)?|stand(?:ing)?|wait(?:ing)?|sit(?:ting)?|camp(?:ing)?)~ (?:up |by |over |down |round |out )?(?:in |at |into |to |outside |on |by )?{_COMPANY_DOOR}(?: (?:tomorrow|today|unannounced|in person|on \w+day|next week|every (?:day|morning)|until(?: \S+){{1,5}}?|at once|myself))*{OVER}",
    # How long do you intend to keep me waiting?
    r"how (?:much )?long(?:er)? (?:do|are|will|must|should|does|did)~ (?:you|i|this)~ (?:(?:intend|plan|want|mean|expect|going|still|supposed|have) )*(?:to )?(?:(?:keep|leave|make|let) me|be kept|wait|have to wait|sit here|keep waiting|hang on)(?!\S)(?: (?:waiting|wait|hanging|for you|for an answer|in the dark|dangling))*",
    r"when (?:are|do|will|were) you~ (?:guys |people )?(?:(?:going|planning|intending|intend|plan|mean|propose|thinking) (?:to|of)|ever going to) (?:finally |ever )?(?:answer(?:ing)?|reply(?:ing)?|respond(?:ing)?|call(?:ing)? me|get(?:ting)? back|writ(?:e|ing) back|tell(?:ing)? me|let(?:ting)? me know|ring(?:ing)? me)(?: (?:me|to me|back|my (?:\w+ )?\w+))*",
    r"when will you (?:finally |at last )?(?:answer me|reply to me|call me back|get back to me|write back|respond to me|stop)(?!\S)",
    # Kindly expedite my application.
    r"(?:please|kindly|can you|could you|would you|you to|i request you to|pls)~ (?:please |kindly )?(?:expedite|fast track|speed up|hasten|accelerate|hurry|rush|prioriti[sz]e|move on with|chase|get on with|hurry up with|move forward)~ (?:my|the|your|this|it|things)(?: (?:application|case|file|matter|request|decision|process|hiring|selection|things|candidacy|candidature|up|along))*(?: {0}|)(?= (?:[.!,;?]+|and|for|so|as)(?!\S)|$)".replace(
        "{0}", TIME
    ),
    rf"(?:please |kindly )?do the needful(?: (?:and|by) (?:please |kindly )?(?:revert|reply|oblige|respond|confirm))?(?: (?:back|to me|soon|{TIME}))*",
    # Pick up the phone!
    rf"(?:(?:please |just |so |now )+|{_START})(?:pick up|answer|lift) (?:the|your) (?:\w+ )?phone(?: (?:please|already|now|and (?:call|tell|ring|phone) me)| {TIME})?(?= [.!]|$)",
    # You owe me an answer. You must decide.
    r"you~ (?:owe|are obliged to give|must give|have to give|need to give|had better give) me~ (?:an?|your|the|some|at least an?) (?:\w+ )?(?:answer|reply|response|explanation|decision|call|yes or no)(?: {0})?".replace(
        "{0}", TIME
    ),
    rf"you~ (?:must|need to|have to|have got to|(?:had|would) better|ought to|are obliged to|will have to)~ (?:{_ORDER}|choose|hire me|make up your minds?|tell me)(?!\S){_TO_WHOM}(?: {TIME}|{OVER}|(?= (?:whether|if|when|what)(?!\S)))",
    rf"you (?:have|have got|got) (?:until|till) (?!now)(?:tomorrow|tonight|noon|midnight|the (?:end|close)|\w+day|\d\S*|next|this|eod|cob|friday)(?: (?:of|the|week|day|month|noon|morning|evening|business|at|\d\S*|to|this|next)){{0,5}}(?: to (?:decide|answer|reply|choose|call|respond)(?: me)?)?{OVER}",
)
AGREED = wording(
    r"(?:as (?:we |you )?(?:\w+ )?(?:agreed|arranged|asked|suggested|planned|invited|discussed|proposed|offered|requested|wished)|at (?:nine|ten|eleven|twelve|one|two|three|four|five|six|seven|eight|noon|half|a quarter|\d\S*)|for (?:the|my|our) (?:\w+ )?(?:interview|appointment|meeting|talk|tour|visit|trial|induction)|you (?:asked|invited|told|suggested|wanted|offered)|with the|to (?:bring|return|collect|fetch|hand|deliver|drop|pick|sign|show))(?!\S)"
)
"""A visit that the reader knows of."""
