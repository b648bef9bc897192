"""How people threaten to go, play one employer off against another, or set a last date."""

from __future__ import annotations

from notelint_checks.analysis.clauses import BY
from notelint_checks.analysis.gated import clause, gated

__all__ = ["LAST", "LEVER", "THREAT"]

_RIVAL = r"(?:(?:your|a|one of your|another|the|some) (?:\w+ )?(?:competitors?|rivals?|competition)|(?:a|an|another|the other|some other|a different|the next|one of the other) (?:\w+ )?(?:company|firm|employer|offer|job|role|position|place|one|side|team|post)|(?:someone|somebody|anyone) else|the others?)"
_OFFER = r"(?:offers?|jobs?|roles?|positions?|posts?|contracts?|one|place|deal)"
_LEAVE = (
    rf"(?:(?:accept|accepting|take|taking|say yes to|saying yes to|choose|choosing|pick|grab|grabbing)(?: up)? (?:(?:the|an?|another|their|that|one|my) (?:\w+ ){{0,2}}?(?:other|better|second|rival|competing|higher|alternative|next) {_OFFER}|another {_OFFER}|their {_OFFER}|(?:the|an?|that) {_OFFER} (?:with|at|from|of|elsewhere|i have)\b|my (?:talents?|skills|services|experience|ideas))"
    rf"|(?:go|going|be going|sign|signing|be signing|move|moving|turn|turning|defect|switch|switching)(?: over)? (?:with|to|for|over to) (?:{_RIVAL}|them|@\w+|(?!(?:the|a|an|your|my|it|this|that|you|work|bed|sleep|on|in|for|plan|off|see|be)\b)[a-z]\w+{clause(3)})"
    r"|(?:(?:be )?(?:withdraw|withdrawing)|pull|pulling|take|taking)(?: (?:out|back|my (?:application|candidacy|candidature|name|interest|hat)|myself))+"
    r"|walk(?:ing)? away|walk(?= [.!,]|$)|mov(?:e|ing) on|look(?:ing)? (?:elsewhere|around|at other)|be (?:gone|off|out|off the market|elsewhere|working for|lost to)"
    r"|(?:go|going) (?:public|elsewhere|over your head|above your head|to the (?:press|papers|media|union|board|director|ceo))"
    rf"|(?:write|writing|complain|complaining|speak|talk|turn|report|reporting|escalate|escalating|take|taking|bring|bringing|go|going|raise|forward)(?: (?:this|it|you|the matter|my case|directly|straight|about this|things))*(?: (?:to|with) (?:your|the|a|my) (?:\w+ ){{0,2}}?(?:boss|bosses|ceo|director|manager|managers|board|head|press|hr|superiors?|owners?|union|chairman|chair|president|lawyer|solicitor|attorney|ombudsman|authorities|newspapers?|papers?|media|management|headquarters)| further| higher| public| online| to court)"
    r"|(?:leave|leaving|post|posting|write|writing|publish|publishing|put|share|sharing)(?: \w+){0,3} (?:reviews?|story|experience)|(?:tell|telling|warn|warning|let) (?:everyone|everybody|people|the world|my (?:followers|network|friends)|others|all my)(?: \S+){0,2}|sue|name and shame|blacklist"
    r"|(?:(?:\S+ ){0,4}?(?:elsewhere|somewhere else|some place else)))"
)
_IF = rf"(?:or(?: else)?|otherwise|else|if not|failing (?:that|which|an?|any|your|this)|in that case|after (?:that|which|this)|then|if (?:i|you|this|it|the|there|nothing|no|we|that|nobody|your)|unless|should (?:i|you|there|no|nothing|this|the)|without (?:an?|your|any|news|word)|either|until|{BY})"
_I = r"(?:i|my (?:name|application))"

THREAT = gated(
    "accept accepting taking elsewhere done finished door late hate consider someone somebody others take sign signing withdraw withdrawing withdrawn walk move moving competitor competitors competition rival rivals going go public review reviews lawyer write writing complain escalate report tell warn sue lose losing loses lost else forget regret out gone off consider somewhere pull pulling post posting leave leaving turn",
    rf"{_IF}(?: [^\s.!?;:]\S*){{0,14}}? {_I}(?: (?:will|shall|would|am|may|might|must|can|could|have|need|to|be|going|forced|afraid|no|choice|but|just|simply|then|really|do|not|hesitate|probably|certainly|definitely|surely|also|rather|obliged|left|option|think|better|gladly|happily|also))* {_LEAVE}{clause(5)}",
    r"(?:or(?: else)?|otherwise|else|failing which)(?: [^\s.!?;:]\S*){0,2}? (?:please |you (?:can|may|should) |kindly )?(?:consider|regard|treat) (?:my (?:\w+ )?(?:application|candidacy|interest|candidature)|me|this|us)(?: as)?(?: \w+)? (?:withdrawn|gone|out|closed|lost|void|finished|done)",
    r"consider (?:my application|me) (?:withdrawn|gone|out)",
    rf"(?:or|otherwise|else|and)(?: you)?(?: (?:will|may|might|could|can|are going to|risk|would))? (?:lose|losing|miss out on|kiss|wave|say goodbye to) (?:me|my \w+){clause(3)}",
    r"(?:you|your (?:company|firm|team)|@company) (?:\w+ )?(?:will|may|might|could|risk|are about to|are going to|would|stand to)(?: \w+)? ?(?:lose|losing|be losing|miss out on|lose out on) me(?: (?:to|for|if|soon|forever)\S*)?",
    r"(?:or|otherwise)(?: you (?:can|may))? forget (?:it|me|about (?:it|me))",
    rf"{_IF}(?: [^\s.!?;:]\S*){{0,14}}?,? (?:consider me|(?:then )?we are (?:done|through|finished)|(?:it|that) (?:will|would|may|might) be too late|the (?:door|offer|window) (?:is|will be|closes)(?: \w+)?|(?:someone|somebody|anyone|others?|another \w+|your \w+|they|a competitor)(?: else)? (?:will|would|is going to)(?= (?:[.!,]|be happy|hire|take|snap|get|have|gladly))){clause(5)}",
    r"(?:i (?:would|should) (?:hate|be sorry|regret|not like|not want|rather not have)|do not make it necessary for me|it would be a (?:shame|pity) if i had|i do not want|i would not want) to (?:have to )?(?:tell|post|write|complain|report|go public|go elsewhere|warn|take|sign|turn|accept|involve|escalate|contact)(?! you)"
    + clause(9),
    rf"(?:after|from|past|as of) (?:{BY}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \S+|tomorrow|next week|that)(?: ,)? (?:the (?:door|offer|window) (?:is|will be|closes)|it (?:is|will be) too late|i am (?:gone|off|out|no longer)|you will (?:have|need|be) ){clause(5)}",
    r"or else(?= (?:[.!,?)]+)|$)",
    rf"(?:if|unless|otherwise|or)(?: [^\s.!?;]\S*){{1,12}}? i am (?:\w+ ){{0,2}}?(?:out|gone|off|done)(?= (?:[.!,]+|and|to)(?!\S)|$){clause(3)}",
    r"i can (?:always|easily|just as well|just as easily|also) (?:go|work|sign|turn|move|walk|take|find|apply|offer)(?: [^\s.!?;:]\S*){0,4}? (?:competitors?|competition|rivals?|elsewhere|across (?:the|town)|down the road|next door|somewhere else)(?: across the street)?",
    rf"(?:do not|please do not) (?:make|force) me(?: to)? (?:go|take|accept|walk|choose|turn|sign|look|look for|complain|escalate|leave|come back){clause(6)}",
    r"(?:before|or|until) (?:someone|somebody|anyone|another \w+|others?|your \w+|they|a competitor|a rival)(?: else)?(?: \w+)? (?:snaps?|snatch(?:es)?|grabs?|hires?|takes?|gets?|picks?|wins?|signs?|steals?|poach(?:es)?)(?: me)(?: up| first| away)?",
    r"(?:hire me|take me|sign me|give me (?:the|this|a|an) \w+|make me an offer)(?: (?:now|today|this week|soon|by \S+|quickly))? or (?:i|you|lose|else|someone|somebody|regret|be)\b(?: [^\s.!?;]\S*){0,10}",
)
_MANY = r"(?:several|many|multiple|numerous|plenty of|lots of|loads of|a number of|a few|two|three|four|five|\d+|various|enough|no shortage of|some|more than one|a couple of|a string of|a stack of|a pile of)"
_KIND = r"(?:other|better|more|good|great|attractive|excellent|lucrative|competing|strong|tempting|interesting|higher|serious|solid|firm|job|open|very|far|much|really|generous|nice|further)"
_FIRMS = r"(?:competitors?|rivals?|firms?|companies|company|employers?|headhunters?|recruiters?|people|businesses|agencies|offers|start ?ups?|studios|banks|schools|hospitals|others)"

LEVER = gated(
    "me talking speaking negotiating turning employers offer offers options alternatives choices opportunities suitors irons competitor competitors rivals rival firm firms companies company employers employer headhunters recruiters others match beat outbid market available demand offered hurry move quick fast counter counteroffer",
    rf"(?:i|we)(?: \w+)? (?:have|hold|got|had|am sitting on|am weighing|am holding)(?: \w+ly| already| now| also| got| currently)* (?:(?:{_MANY}|{_KIND}|an?) ){{0,2}}?(?:{_MANY}|{_KIND}) (?:{_KIND} )*(?:offers?|options?|alternatives|irons|suitors|job opportunities|opportunities|choices|employers waiting|companies waiting)(?! (?:for|of|to (?:show|solve|test|help|discuss)|in mind)(?!\S))(?: (?:on the table|in (?:my|the) (?:pocket|hand|bag|fire|drawer|pipeline)|elsewhere|to choose from|waiting|at hand|lined up|too|from (?:other|your) \w+))*",
    r"(?:i|we)(?: \w+)? (?:have|got|have got|received|have received|hold)(?: \w+)? an? (?:\w+ ){0,2}?(?:better|higher|superior|more (?:generous|attractive|lucrative|tempting)|bigger) (?:\w+ )?offer(?: (?:from|at|with|of) \S+(?: [^\s.!?;,]\S*){0,2}?(?= (?:[.!,;]+|and|so|that|which)(?!\S)|$))?",
    rf"(?:{_MANY}|other|your|all|half|some of your|most of your|another|certain|plenty|two of your|one of your)(?: of (?:your|the))?(?: \w+)? ?{_FIRMS}(?: (?:are|is|have|has|would|will|do|already|been|also|now|all|too|who|that|still))*(?: \w+ly)? (?:lining up|lined up|queuing|queueing|queing|fighting|knocking|chasing|courting|begging|after me|interested in me|want me|wants me|like to have me|love to have me|happy to have me|glad to have me|kill to have me|kill for|waiting in line|keen on me|bidding|competing for|dying to|banging|hunting me|trying to (?:hire|get|win|poach)|hot on|headhunting|snap me|jump at){clause(6)}",
    r"(?:\S+ ){1,3}?(?:wants?|want|is after|are after|is courting|are courting|is chasing|are chasing|is wooing|would (?:gladly |happily )?(?:have|take|hire)|has been after|have been after) me(?: (?:too|as well|badly|on board|now|also))+"
    + clause(6),
    r"(?:i (?:\w+ )?)?(?:am |have been |keep |been )?(?:talking|speaking|negotiating|meeting|interviewing|flirting|in talks|turning|turned|keep turning|holding off|putting off)(?: (?:to|with|away|down|off))? (?:your (?:\w+ )?(?:rivals?|competitors?|competition)|(?:other|all other|better|several|many) (?:\w+ )?(?:employers?|offers|companies|firms)(?: (?:away|down|off|at bay|waiting))?(?: (?:for|because of) (?:you|your \w+))?)(?! (?:because|since) (?:i|your) (?:prefer|are))"
    + clause(4),
    r"(?:can|could|will|would|might) you(?: \w+)? (?:match|beat|top|better|outbid|improve on|go higher than|do better than|compete with)(?: (?:it|that|this|them|(?:this|that|their|the|his|her) (?:\w+ )?(?:offer|figure|number|package|salary|terms|sum)|what they \w+))",
    r"(?:if|unless|as long as|should)(?: \w+)? you (?:can|can not|could|could not|do not|will not|are able to|are willing to|are not able to)?(?: \w+)? ?(?:match|beat|top|outbid|better)(?: (?:it|that|this|them|their|the|his))(?: \w+){0,2}?(?= (?:[.!,;]+|i|we|then)(?!\S)|$)(?: , i(?: [^\s.!?;,]\S*){1,8})?",
    r"(?:has|have|had|was|were|been|is|are|they|already|just|even)? ?(?:offered|offering|offers|offer|promised) me (?:[\w%$]+ ){0,3}?(?:more|higher|better|twice|double|bigger)(?: than you)?(?! (?:work|time|about|questions)(?!\S))(?: (?:money|pay|salary|terms|offer))?",
    r"i (?:will|shall|am|may|might|can)(?: \w+)? not(?: \w+)? (?:going to )?(?:be |stay |remain )?(?:on the market|available|around|free|single|waiting|there) (?:for )?(?:(?:very |that |too |so |much )?long(?:er)?|forever|for ever)",
    r"(?:i am|as someone|my skills are|people like me are)(?: \w+){0,2} in (?:high |great |big |hot |a lot of |huge )?demand",
    r"(?:you|your (?:company|firm|team)) (?:will have to|must|had better|would better|have to|better|'d better)(?: \w+)? (?:be (?:quick|fast)|hurry(?: up)?|move|act|step on it|get moving|raise|up your|come up with)(?: (?:fast|quickly|quick|soon|now|a better \S+|offer|swiftly))*(?= (?:[.!,;]+|if|because|and|before|or)(?!\S)|$)",
    r"(?:use|using) (?:this|their|the|that|it|my) (?:\w+ )?offer(?: as (?:a )?(?:lever|leverage|bargaining chip))",
)
_CHANCE = r"(?:chance|opportunity|offer|call|warning|notice|word|shot)"
_UNTIL = rf"(?:until|till|up to|exactly|only until|just until|only|just|{BY})"
_TO_DECIDE = r"(?:to (?:decide|answer|reply|hire|respond|say|make|call|come back|get back|give|let|tell|offer|convince|choose|think)|or|before|and then|after)"

LAST = gated(
    "last final leave never until till patience deadline ultimatum longer late finally warning limit",
    rf"(?:this|that|it|here)(?: (?:is|was|will be|'s))?(?: \w+ly)? your(?: very| one| and)*(?: (?:last|final|only))+ {_CHANCE}(?: to{clause(6)})?",
    rf"(?:consider|regard|see|take|treat) (?:this|it)(?: as)? (?:your|my|the|a)(?: very)? (?:last|final) {_CHANCE}",
    r"(?:my|this is my|that is my) (?:last|final) word" + clause(3),
    rf"your(?: very| one)* (?:last|final) (?:chance|opportunity|call|warning|shot)(?: to{clause(6)})?",
    rf"(?:this is|it is|that is|here is) (?:my|the|a)(?: very)? (?:last|final) (?:chance|offer|warning|word|notice|ultimatum)(?: to (?:hire|get|have|secure|win|keep|grab|employ|save|make){clause(5)})?(?! (?:stage|for|to|of|letter)(?!\S))",
    r"(?:one )?(?:last|final) chance (?:for you )?to (?:hire|get|have|secure|win|keep|grab|employ|save|make (?:me|this|it)|talk to me|land)"
    + clause(4),
    r"take it or leave it",
    r"(?:it is |this is )?now or never",
    rf"you (?:have|have got|now have|still have) {_UNTIL}(?: (?!to\b)[^\s.!?;:,]\S*){{0,4}}?(?= (?:{_TO_DECIDE}|[.!;]+|,)(?!\S)|$)(?: (?:to|or) (?!file|submit|claim|appeal|return|pay|register|book)\S+{clause(6)}(?: or (?:i|you)(?: [^\s.!?;,]\S*){{0,7}})?)?",
    rf"i (?:will |shall |can |am |am only |can only |am happy to |am willing to |would )?(?:\w+ )?(?:give|giving|allow|grant|granting) you (?:until|till|one more|exactly|another|just|two|three|\d+|no more than|only|a last|a final|a deadline|one last)(?: \S+){{0,6}}?(?= (?:[.!,;]+|to|and|or|not|then)(?!\S)|$)(?: to (?:decide|answer|reply|respond|think){clause(3)})?(?: ,? (?:and )?not an? \w+ (?:longer|more))?",
    r"(?:i (?:will|can|shall|am)|my)(?: \w+){0,6} (?:and )?not an? (?:day|minute|second|moment|hour|week) (?:longer|later|more)",
    r"my patience (?:is|has|ends|runs|will|with (?:you|this|your|all this|waiting|the (?:process|wait|waiting|silence|delay|whole)))(?!\S)"
    + clause(6),
    r"(?:my|a|your|the) (?:deadline|ultimatum) (?:for you|for your (?:answer|decision|reply)|to you|is for you)(?: (?:is|was|ends|expires|runs out))?"
    + clause(4),
    r"i can only (?:wait|hold on|hold off|hold out|keep this open|stay available)(?: for you)? (?:until|till|so long|one more)"
    + clause(4),
)
