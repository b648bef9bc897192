"""How people prod a reader: calls to hurry, demands for a date, counted requests, watch kept over a telephone."""

from __future__ import annotations

from notelint_checks.analysis.clauses import BY, tail
from notelint_checks.analysis.gated import gated

__all__ = ["PRODDING"]

_OVER = r"(?= (?:[.!,;?:]+|and|but|or|so|since|because|for|of|at|before|if|as|in|,)(?!\S)|$)"
_FIRST = r"(?<!\w )"
"""At the beginning of a sentence or of what stands between marks."""
_ASKED = r"(?:please |kindly |can (?:we|you) |could (?:we|you) |will you |would you |shall we |let us |time to |i (?:must |have to |would like to )?(?:ask|urge|beg|request|want) (?:you|that you) (?:to )?|do )"
_PROCESS = r"(?:decisions?|decision making|answer|verdict|short ?listing|selection|application|recruitment|hiring|process|matter|things|it|this|candidacy|candidature|appointment|file|case|request|paperwork|result|results|outcome|feedback|response|reply|contract|offer|approval|employment)"
_THE = r"(?:(?:the|your|my|this|that|an?|all) (?:\w+ ){0,2}?)?"
_SPEED = r"(?:expedite|speed up|fast track|hasten|accelerate|hurry up|hurry along|quicken|push through|push along|push ahead with|move along|move forward with|rush through|wrap up|get moving (?:on|with)|get on with|get going (?:on|with)|see to)"
_SETTLE = r"(?:sorted(?: out)?|settled|decided|over with|over and done with|wrapped up|moving|sealed|signed|out of the way|finali[sz]ed|across the line|over the line|nailed down|on the road)"
_WRITTEN = r"(?:repl(?:y|ies)|answers?|responses?|decision|date|time|yes|word|meeting|explanation|call|deadline|decision date|start date|verdict|reason)"
_SOON = rf"(?:{BY}|this (?:week|morning|afternoon|evening|month)|today|tonight|tomorrow|now|asap|at once|immediately|right away|straight ?away|soonest|quickly|pronto|sharpish|without (?:any )?(?:further |more )?(?:delay|ado)|by return(?: of (?:post|mail))?|on the double|(?:at|by) (?:the|your) (?:very )?(?:soonest|earliest)(?: convenience)?)"
_WATCHED = r"(?:phone|telephone|inbox|in ?tray|mailbox|letter ?box|email|emails|mail|messages|screen|mobile|cell|post|door ?mat|doormat|whatsapp|voicemail)"
_ABOUT = r"(?= (?:[.!?,;]+|on|with|about|over|regarding|for|because|and|when|at|here|then)(?!\S)|$)"
_ASKING = r"(?:ask(?:ing|ed)?|writ(?:e|ing|ten)|wrote|call(?:ing|ed)?|e ?mail(?:ing|ed)?|chas(?:e|ing|ed)|ring(?:ing)?|rung|rang|phon(?:e|ing|ed)|text(?:ing|ed)?|messag(?:e|ing|ed)|try(?:ing)?|tried|contact(?:ing|ed)?|remind(?:ing|ed)?|inquir(?:e|ing|ed)|enquir(?:e|ing|ed)|follow(?:ing|ed)? up|check(?:ing|ed)?(?: in)?|knock(?:ing|ed)?|bother(?:ing|ed)?|request(?:ing|ed)?|beg(?:ging)?)"

PRODDING = (
    # Kindly expedite the shortlisting.
    gated(
        "expedite speed fast hasten accelerate hurry quicken push move rush wrap get see",
        rf"{_ASKED}(?:please |kindly |just |try to |now )*{_SPEED} {_THE}{_PROCESS}(?! (?:through|in|into|on) the){_OVER}(?: {_SOON})?",
        rf"{_ASKED}(?:please |kindly |just |try to |now )*(?:expedite|speed {_THE}{_PROCESS} (?:up|along)|(?:hurry|push|move|rush|wrap|get) {_THE}{_PROCESS} (?:up|along|through|on|forward|moving|{_SETTLE})){_OVER}(?: {_SOON})?",
        rf"{_FIRST}(?:expedite|speed up|fast track|hurry up with|get on with) {_THE}{_PROCESS}{_OVER}",
    ),
    # Get this sorted before Friday. Let's wrap this up this week.
    gated(
        "get have let wrap settle sort finish seal finalize finalise close",
        rf"(?:{_FIRST}|{_ASKED})(?:get|have) (?:this|it|things|my (?:application|case|file)|the (?:matter|paperwork|contract|decision)) {_SETTLE}(?: {_SOON}){{1,2}}",
        rf"let us (?:please |just |now )*(?:wrap|settle|sort|finish|seal|finali[sz]e|close|get) (?:this|it|things|the (?:matter|deal|contract))(?: (?:up|off|out|down|{_SETTLE}))?(?: {_SOON}){{1,2}}",
    ),
    # My application requires your immediate attention.
    gated(
        "attention answer reply response action decision",
        r"(?:my \w+(?: (?:for|to|as|in|at|of) (?:[^\s.!?;:,]+ ){1,6}?)?|(?:this|it|the) (?:application|email|message|matter|letter|request|question|note|case)?) ?(?:\w+ly )?(?:requires?|needs?|demands?|calls for|deserves?|wants|merits|warrants) (?:your |an? |some )?(?:\w+ )?(?:immediate|urgent|prompt|swift|speedy|quick|full|instant|earliest) (?:\w+ )?(?:attention|answer|reply|response|action|decision)",
    ),
    # I must insist on a date.
    gated(
        "insist press pressing",
        rf"i~ (?:must|have to|shall have to|do|will|am going to|would|really must|am afraid i must)~ (?:insist on|press you for|press for) (?:an?|the|your|some|having|getting|receiving|hearing)(?: (?:an?|the|your))? (?:\w+ )?{_WRITTEN}(?! (?:that|on (?:every|each|all|the))){tail(4)}",
        rf"i (?:insist on|am pressing for) (?:an?|your|some|having|getting|hearing) (?:\w+ )?{_WRITTEN}(?! (?:that|on (?:every|each|all|the))){tail(4)}",
    ),
    # What's the holdup?
    gated(
        "holdup hold delay wait",
        r"what(?: on earth| the hell)? (?:'s|is) (?:the|this|with the|with this|with all the|causing the|behind the|all this) (?:\w+ )?(?:hold ?up|delay|wait|waiting)(?: (?:on|with|over|about|in) (?:my (?:\w+ )?\w+|your (?:end|side|decision|answer)|the (?:decision|application|job|role|position|post|answer|hiring)))?(?= [.!?,]|$)",
    ),
    # It is high time for a decision.
    gated(
        "time",
        rf"(?:it|this)~ (?:'s|is)~ (?:high|about|past|well past|long past|surely|now|really) time~ (?:(?:that )?(?:i|you|we|someone|somebody|your \w+|@company|the \w+)|for|to|an?)(?: [^\s.!?;:]+){{0,6}}? (?:answers?|decisions?|decided?|hears?|heard|told|tell|reply|replied|news|word|knew|know|call|called|settled?|offer|offered|verdict|wrote|written|moved|acted|chose|choose|made up|response|responded){tail(6)}",
        rf"it~ (?:'s|is)~ time (?:that )?(?:i (?:got|had|heard|was told|knew)|you (?:told|let|gave|answered|decided|replied|made))(?! (?:an? )?(?:haircut|holiday|home)){tail(8)}",
    ),
    # Chop chop, tick tock.
    gated(
        "chop tock skates wiggle finger leg snappy lively step crack cracking shift",
        rf"{_FIRST}(?:so |now |come on ,? ?|please )*(?:chop ,? ?chop|tick ,? ?tock|(?:get|put) your skates on|get a (?:wiggle|shift) on|(?:pull|take|get) your finger out|shake a leg|make it snappy|look lively|step on it|get cracking|crack on)(?= (?:[.!?,;]+|please|and|with|,)(?!\S)|$)",
    ),
    # I want it in writing by Monday.
    gated(
        "writing paper",
        rf"i~ (?:want|need|expect|require|demand|must have|will have|would like)~ (?:it|this|that|your (?:answer|decision|word|reply)|an? \w+|everything) (?:in writing|on paper|in black and white)(?: {_SOON})?",
    ),
    # This is the fourth time I'm asking.
    gated(
        "time",
        rf"this (?:is|'s|will be|makes) (?:now |already |by now |actually )*(?:the|my) (?:very )?(?:second|third|fourth|fifth|sixth|seventh|eighth|tenth|umpteenth|nth|\d+(?:nd|rd|th)) (?:time (?:that )?i (?:\w+ )?(?:have |am |had |must |will |write|have had to )?(?:had to |to |now |been )?{_ASKING}){tail(5)}",
    ),
    # Are you going to answer me or not?
    gated(
        "not no",
        r"(?:are you (?:\w+ )?(?:going to|planning to)|will you|do you (?:\w+ )?(?:mean|intend|plan|want) to|can you)~ (?:answer|reply|respond|decide|hire me|take me|tell me|call me|ring me|write back|let me know|get back to me|give me)(?: [^\s.!?;:]+){0,6}? or (?:not|no)(?= \?)",
        rf"{_FIRST}(?:so |just |please |simply |is it |give me )*an? (?:simple |plain |clear |quick |straight )?yes or (?:an? )?no(?! \w+ (?:question|answer|button|vote|box))(?: ,)?(?: (?:please|now|today|tonight|tomorrow|by \S+|will do|is all i (?:ask|need|want)|is enough|would do|,))*",
        rf"{_FIRST}(?:so |just |please |simply )*yes or no(?: ,)? (?:please|now|today)",
    ),
    gated("going", r"(?:so ,? ?|well ,? ?)?what (?:'s|is) it going to be(?= [?,]|$)"),
    # I'll be ringing the front desk each morning.
    gated(
        "each every twice hourly until till daily",
        rf"i (?:will|shall|am going to|intend to|plan to|would|can|may) (?:be |just |also |keep )*(?:ringing|calling|phoning|emailing|messaging|texting|writing|knocking|dropping|stopping|popping|checking|ring|call|phone|email|text|message|write to|drop|stop|pop|knock|check)(?! (?:my|the (?:oil|gauge|valves?|pumps?|stock))(?!\S))(?: [^\s.!?;:,]+){{0,8}}? (?:each (?:day|morning|week|evening|monday|hour)|every (?:day|morning|evening|hour|other day|few (?:days|hours)|two \w+|monday|week)|twice a (?:day|week)|hourly|daily|(?:until|till) (?:i|you|somebody|someone|there|this|your|they)(?: [^\s.!?;:,]+){{0,4}}? (?:hear|answer|answers|answered|reply|replies|talks?|know|decide|decided|say|says|picks?|sees?|yes|call|calls?|tell|tells|decision|settled|get))(?!\S)(?: (?:until|till)…)?{tail(5)}",
    ),
    gated(
        "standing waiting sitting camping camped parked lobby door gate reception",
        rf"i (?:will|shall|am going to) (?:be |just |then |also )*(?:standing|waiting|sitting|camping|camped|parked|camp|sit|stand|wait)~ (?:out )?(?:at|outside|in front of|by|in|on) (?:your|the|@company) (?:\w+ ){{0,2}}?(?:door|doorstep|gates?|office|reception|lobby|building|steps|foyer|desk|car park|entrance|stairs)(?! (?:as|for the (?:trial|interview|tour|test|meeting|talk|second)))(?= (?:until|till|every|each|day after)(?!\S)){tail(6)}",
    ),
    # Don't sit on this. Stop stalling.
    gated(
        "sit drag dither stall stalling delay dithering dragging dawdle dawdling delaying faff faffing hesitate hesitating chase ask wait long procrastinate",
        r"(?:do not|stop|quit|no more|enough|you should not|please stop|try not to|never)~ (?:sit(?:ting)? on (?:this|it|my \w+)|drag(?:ging)? (?:your (?:feet|heels)|this out|it out|things out|this on)|dither(?:ing)?|stall(?:ing)?(?: me)?|dawdl(?:e|ing)|procrastinat(?:e|ing)|faff(?:ing)?(?: about| around)?|hesitat(?:e|ing) any longer|delay(?:ing)? (?:your|any|this|the (?:decision|answer|matter)|it|further|me)(?: (?:any )?(?:longer|more|further|decision|answer|reply))?|mak(?:e|ing) me (?:chase|ask|wait|beg|come|call|ring|write)(?: (?:again|you|any longer|so long|twice))*|let (?:this|it) drag(?: on| out)?|take too long|take (?:your|too much) time|wait too long|keep me (?:guessing|in the dark|in suspense|on tenterhooks|on the edge of \w+))(?= (?:[.!?,;]+|about|over|with|on|any|and|because|please|to|for|or|until|longer|much)(?!\S)|$)(?! to (?:ask|call|write|contact))",
    ),
    # Surely one phone call isn't too much to ask.
    gated(
        "ask much hard difficult",
        r"surely(?: [^\s.!?;:]+){1,7}? (?:is|can|could|would|should)~ (?:not|hardly)~ (?:be )?(?:too much (?:to ask|trouble)|so hard|that hard|so difficult|that difficult|asking (?:too|so) much|beyond you)",
        rf"is (?:it|that|this|an? \w+(?: \w+)?)~ (?:really )?too much to (?:ask|expect)(?: for)?{_OVER}",
    ),
    # I keep checking my phone.
    gated(
        "phone telephone inbox intray mailbox letterbox mail email emails messages screen mobile cell post doormat whatsapp voicemail tray door letter",
        rf"(?:i (?:am|have been|was|sit|keep|spend \w+ \w+)~ )?(?:sitting|waiting|sat|glued|staring|sleeping|pacing|hovering)~ (?:by|at|to|next to|beside|over|with|around|in front of) (?:my|the) {_WATCHED}(?: (?:all (?:day|week)|day and night|for \w+ days?|since \w+|in (?:my )?hand))*",
        rf"i (?:am |have been |keep |kept |find myself |must have )?(?:still |now |constantly |always |just )*(?:check|checking|refresh|refreshing|checked|looking at|look at|watching|watch|tired of (?:checking|refreshing)|sick of (?:checking|refreshing)) my {_WATCHED}(?: (?:every (?:hour|minute|day|morning|\w+ (?:minutes|hours|seconds))|all (?:day|week)|constantly|hourly|day and night|non ?stop|twice \w+ \w+|for (?:your|an?|news|word)(?: \w+){{0,2}}|\w+ times (?:a|an) \w+))+",
        rf"i (?:am|have grown|am getting|grow)~ (?:tired|sick|weary|bored|sick and tired|fed up) (?:of|with) (?:checking|refreshing|looking at|staring at|watching) (?:my|an? (?:empty|silent)|the) (?:\w+ )?{_WATCHED}",
    ),
    gated(
        "there home awake alive",
        rf"{_FIRST}(?:hello \? )?(?:is|are) (?:there )?(?:anybody|anyone|somebody|someone|you) (?:still |even )?(?:there|out there|alive|home|awake|at home)(?: (?:at|in) (?:all|@company|hr))?(?= \?)",
    ),
    # Move my application to the top of the pile.
    gated(
        "top front priority ahead",
        r"(?:please |kindly |can you |could you |would you |do |just )+(?:move|put|bump|push|get|bring|place|make|give|take|treat|handle) (?:me|my \w+|this|it)(?: \w+)? (?:(?:up |right )?to the (?:very )?(?:top|front|head) of (?:the|your) \w+|at the (?:very )?(?:top|front) of (?:the|your) \w+|(?:a |your |top |first |as a |as your |some |the highest )+priority|ahead of the (?:others|rest|queue))",
    ),
    # The sooner you decide, the better.
    gated(
        "sooner quicker faster",
        r"the (?:sooner|quicker|faster) (?:you|your \w+|i|@company) (?:can |could |are able to |get to )?(?:decide|answer|reply|respond|let me|tell me|get back|call me|make up|hear|hear back|hire)(?: [^\s.!?;:,]+){0,5}? ?,? ?the (?:better|sooner|happier|easier|quicker)(?: (?:for \w+(?: \w+)?|i can \w+(?: \w+)?|we can \w+(?: \w+)?))?",
    ),
    # Please answer quickly, pronto.
    gated(
        "quickly fast promptly swiftly speedily urgently sharpish pronto soonest double delay earliest quick",
        rf"(?:please|kindly|just|{_FIRST}(?:so )?do|you must|i (?:ask|urge|want|need) you to)~ (?:try to |kindly )?(?:reply|respond|answer|decide|write back|call me|ring me|get back to me|come back to me|let me know|confirm|choose|act|revert|make up your minds?|tell me)(?: (?:me|to (?:me|this|my \w+)|on (?:this|my \w+)|your \w+|soon|as|very|and|more))* (?:quickly|fast|promptly|swiftly|speedily|urgently|sharpish|pronto|soonest|on the double|(?:at|by) the (?:very )?(?:soonest|earliest)|without (?:any )?(?:further )?delay)(?! if)",
        rf"{_FIRST}(?:reply|respond|answer|decide|write back|call me|ring me|get back to me|let me know|confirm|act|revert)(?: (?:me|to (?:me|this|my \w+)|your \w+))* (?:quickly|fast|promptly|swiftly|speedily|urgently|sharpish|pronto|soonest|on the double|(?:at|by) the (?:very )?(?:soonest|earliest)|without (?:any )?(?:further )?delay)(?! if)",
    ),
)
