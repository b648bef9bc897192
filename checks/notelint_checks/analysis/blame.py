"""Frames of blame: who did not write, whose time was wasted, which promise was not kept, how somebody was treated."""

from __future__ import annotations

from notelint_checks.analysis.clauses import ANSWER, ASK, LENGTH, MY_ASK, NO, OVER, STOP, YOU, YOURS, tail
from notelint_checks.analysis.wording import wording

__all__ = ["BLAMING", "ELSEWHERE", "LAMENTING", "OTHERS", "THEIR_WORDS", "UNDERSTANDING"]

_AUX = r"(?:(?:have|has|had|are|is|were|was|been|all|keeps?|kept|seem to have|seem to be|seem to|appear to have|chose to|decided to|continue to|must have|both|just|simply|even|now|also|still|\w+ly) )*"
_CONTACT = r"(?:repl(?:y|ied|ies|ying)|answer(?:ed|s|ing)?|respond(?:ed|s|ing)?|call(?:ed|s|ing)?|ring|rang|rung|phone(?:d|s)?|writ(?:e|es|ing|ten)|wrote|contact(?:ed|s)?|email(?:ed|s)?|text(?:ed|s)?|messaged?|return(?:ed|s)?|acknowledged?|inform(?:ed|s)?|t(?:ell|old|ells)|update[ds]?|notif(?:y|ied)|reach(?:ed)? out|follow(?:ed)? up|react(?:ed)?|(?:get|got|gotten|gets|come|came|comes) back|send|sent|gave|give|given|let|confirm(?:ed)?|(?:pick(?:ed|s)?|lift(?:ed)?) up)"
_SINCE = rf"(?: (?:since|for|after|without|in|despite|to this day|till|until|so far|at all|again|yet|like|altogether|completely|either){tail(4)})?"
_TO_ME = rf"(?:(?: back| up)?(?: to| on)? {MY_ASK}(?: (?:back|know|anything|either way))?(?: (?:an?|any|the|one|so much as an?) (?:\w+ )?{ANSWER})?| back(?: to (?:me|us))?(?= (?:[.!,;?]+|and|since|for)(?!\S)|$)| up the phone| (?:an?|any|a single|so much as a|one) (?:\w+ )?{ANSWER}|(?: to (?:me|us))?{OVER})"
_VIRTUE = r"(?:the |any |enough |even the )?(?:common |basic |simple |least |slightest |good )?(?:courtesy|decency|manners|guts|heart|grace|goodness|politeness|kindness|respect|spine|nerve)"
_BOTHER = rf"(?:be bothered|bother(?:ed|s)?|care(?:d|s)?|deign(?:ed)?|trouble(?:d)?|see fit|saw fit|seen fit|(?:ha(?:d|ve|s)|show(?:n|ed)?|find|found) {_VIRTUE}|(?:take|took|taken|find|found) (?:the )?(?:time|\w+ minutes?|a minute)|have (?:the |\w+ )?(?:minute|minutes|time))"
_JUDGED = r"(?:(?:it|this|that)~ (?:is|was|'s|seems)~ (?:an? )?(?:\w+ ){1,3}?that )?"
_AFTER_ALL = r"(?:after (?:all )?(?:the|those|these|that|this|my|\w+) (?:[\w']+ ){0,8}?, )?"
_PEOPLE = r"(?:\w+ ){0,3}?(?:people|anyone|anybody|candidates?|applicants?|someone|somebody|a person|persons|a human(?: being)?|human beings|me|others|job ?seekers?)(?!\S)"
_WOULD = r"(?:would|will|should|shall|was going to|were going to|was to|were to|am going to|could)"
_BE_TOLD = r"(?:call|ring|phone|reply|answer|respond|write|hear|know|let|get back|get in touch|get an?|be in touch|be told|be informed|be contacted|decide|contact|inform|tell|email|come back|follow up|update|receive|have (?:an?|your|the|news)|be (?:an?|made))"
_NEWSBEARER = rf"(?:an?|the|your) (?:\w+ )?(?:{ANSWER}|colleague|manager|recruiter|panel|team|result|results|letter|board|boss|director|committee|somebody|verdict|contract|offer)"
_KEPT = r"(?:(?:you|they|he|she|it|that|this|hr)~ (?:did|have|has|do|does|had|was) not|nobody|no one|none|nothing|never|not a|silence|no (?:\w+ )?(?:call|reply|answer|word|email|news|response|decision)|(?:i|we)~ (?:have|had|did|am|are) (?:still|not|never|heard nothing)|i heard nothing|still (?:no|nothing|not))"
_SAID = r"(?:(?:had|have|has) )?(?:said|told (?:me|us)|mentioned|stated|wrote|confirmed|indicated|claimed|agreed|insisted|gave me to understand|led me to believe|let me believe)"
_VOW = r"(?:(?:had|have|has|all) )?(?:promised|assured|swore|sworn|guaranteed|pledged|vowed|gave(?: me)? your word|gave me (?:her|his|their) word)"
_PROMISED = rf"(?:(?: (?:me|us))?(?: of)?(?: (?:an?|your|the|some) (?:\w+ ){{0,2}}?{ANSWER})|(?: (?:me|us))?(?: that)? (?:you|i|we|he|she|they|someone|somebody|it|there|{_NEWSBEARER})(?: \w+)? {_WOULD} (?:\w+ )?{_BE_TOLD}|(?: (?:me|us))? to (?:\w+ )?(?:call|ring|phone|write|reply|answer|respond|decide|let me know|get back|tell me|inform|contact|be in touch|follow up|come back|keep me)|(?: (?:me|us))? feedback)(?!\S)"

BLAMING = wording(
    # You ignored both of my emails.
    rf"{YOU}~ {_AUX}~ ?(?:ignor(?:ed|e|ing|es)|ghost(?:ed|ing|s)?|forgot(?:ten)?|forgetting|forgets?|neglect(?:ed|ing)?|abandon(?:ed)?|snubbed|blanked|stonewalled|dodged|dodging|avoided|avoiding|overlooked|disregarded|brushed off|left unanswered)~ (?:about |on |to (?:reply|answer|respond|call|write|tell|inform)(?: to)? )?{MY_ASK}{_SINCE}",
    rf"{YOU}~ {_AUX}(?:dropped|dumped|tossed|discarded|cut|left|threw)~ me~ (?:aside|away|off)?(?: ?(?:like (?:an? )?(?:\w+ )?(?:brick|potato|stone|rubbish|trash|garbage|rag|dirt|nothing)|without (?:an?|one|any|even an?|so much as an?)(?: single)? (?:\w+ )?(?:word|reply|explanation|answer|line|reason|call|message)|out in the cold))(?!\S)",
    rf"{YOU}~ (?:have |has |had )?(?:strung|led|stringing) me (?:along|on)(?!\S){_SINCE}",
    rf"{YOU}~ (?:(?:have|has|had|are|is)~ )?(?:kept|keeps?|left|leaves?|keeping|leaving)~ me~ (?:in the dark|hanging|dangling|waiting|guessing|in limbo|in suspense|on ice|on the hook|high and dry)(?!\S)(?: (?:for|since|on|about|without)(?!\S){tail(5)})?",
    # You never answered my calls. You could not even be bothered to send a rejection.
    rf"{YOU}~ (?:have |has |had )?never~ (?:once |even )?(?:{_BOTHER} to )?{_CONTACT}{_TO_ME}{_SINCE}",
    rf"{YOU}~ (?:have|has|had|did|do|does|could|can|would|will) not~ (?:even |once |so much as )*{_BOTHER}(?: (?:to|and) {_CONTACT}{tail(4)})?{OVER}",
    rf"{YOU}~ (?:have|has|had|did|do|does) not~ (?:even|so much as|once) {_CONTACT}{_TO_ME}",
    rf"{_JUDGED}{NO}(?: (?:at|from|in|on|of) (?:your|the|@company|hr|you|there)(?: \w+)?| there| over there| else)?~ (?:(?:has|have|had|could|would|ever|even) )*{_BOTHER} to {_CONTACT}{tail(4)}",
    rf"(?<=and )(?:could|can|did|would) not~ (?:even )?{_BOTHER} to {_CONTACT}{tail(4)}",
    # You told me one week, and it is already three.
    rf"{YOU}~ {_SAID}~ (?:me )?(?:it (?:would|will) (?:take|be) |within |in )?{LENGTH}(?: [^\s.!?]+){{0,4}}? (?:and|but|,|yet) (?:now )?(?:it|that|this)~ (?:is|has been|was|'s)~ (?:already |now )*{LENGTH}",
    rf"i do not~ (?:think|believe|feel|find)~ (?:that )?(?:the|this|that|your) (?:\w+ ){{0,2}}?(?:process|decision|interview|interviews|selection|procedure)~ (?:was|is|has been|were)~ (?:fair|right|just|honest|serious|professional){tail(8)}",
    # You wasted six weeks of my life.
    rf"{YOU}~ {_AUX}(?:wast(?:ed|e|ing)|stole|stolen|took|taken|cost me|thr(?:ew|own) away|robbed me of)~ (?:up )?(?:(?:so much of |all of )?(?:my|our|everyone 's|everybody 's) (?:\w+ )?(?:time|money|life|summer|holiday|energy|effort)|{LENGTH} of (?:my|our){tail(2, 1)}|(?<=cost me ){LENGTH}(?: {STOP}\S+){{0,3}})(?: and (?:my )?(?:money|energy|effort))?",
    rf"i~ (?:have |had )?(?:wasted|threw away|thrown away|lost)~ (?:{LENGTH}|(?:so much |all )?(?:of )?my (?:time|summer|holiday)|so much time)(?: of my life)?~ (?:on|with|for|waiting for|because of|thanks to) (?:you|your|this|@company)(?!\S){tail(3)}",
    r"(?:(?:this|it|that|the whole thing|everything|all this|the interview|(?:the|your) (?:\w+ )?process)~ (?:has been|had been|was|is|'s|turned out to be|feels like)~ )?(?:an? )?(?:complete |total |real |big |huge |utter |pure |sheer )?waste of (?:my|everyone 's|our|everybody 's|time and) (?:time|money|day|life|effort)(?: and (?:money|effort|energy))?",
    # You said that you would call by Friday, and nobody did.
    rf"{YOU}~ {_SAID}~ (?:that )?(?:you|i|he|she|they|someone|somebody|it|there|{_NEWSBEARER})(?: \w+)? {_WOULD} (?:\w+ )?{_BE_TOLD}(?!\S)(?: [^\s.!?]+){{0,8}}? {_KEPT}(?!\S){tail(3)}",
    rf"{YOU}~ {_VOW}{_PROMISED}{tail(6)}",
    rf"{YOU}~ (?:was|were|are) (?:supposed|meant) to (?:have )?(?:\w+ )?(?:{_BE_TOLD}|called|replied|answered|written|told|let)(?!\S){tail(6)}",
    # It is no way to treat people.
    rf"(?:(?:it|this|that|such silence|{LENGTH} (?:without (?:an?|any) {ANSWER}|of silence))~ (?:is|was|'s)~ )(?:no|not (?:an?|the)|hardly an?|an? (?:\w+ )?(?:poor|shabby|bad|terrible|awful|horrible|strange|rude|rotten|sorry|funny)) way (?:to|of) (?:treat|deal with|handle|speak to|behave towards?|go about|treating|dealing with|handling)~ {_PEOPLE}",
    rf"(?:this|that|it)~ (?:is|was|'s)~ not how~ (?:to|you(?: should)?|one|people|an? (?:\w+ )?(?:company|employer|firm)(?: should)?|i would|i expect(?:ed)? you to)~ (?:treats?|deals? with|handles?|behaves? to|talks? to)~ {_PEOPLE}",
    rf"{YOU}~ (?:have |had )?treat(?:s|ed|ing)?~ {_PEOPLE}~ (?:like (?:\w+ ){{0,2}}?(?:cattle|dirt|rubbish|trash|garbage|numbers?|nothing|sheep|children|beggars|criminals|air|dogs?|commodit(?:y|ies)|things|fools?)|like this|(?:so |very )?(?:badly|poorly|unfairly|shabbily|rudely|terribly)|with (?:contempt|disrespect|no respect))(?!\S)",
    r"i~ (?:have been|was|am being|am|got|get|keep getting|feel)~ (?:given )?the run ?around(?: (?:by|for|since)(?: \S+){1,3})?",
    rf"is (?:this|that|it) how you~ (?:treat|deal with|handle|work with)~ {_PEOPLE}",
    rf"{_AFTER_ALL}i~ (?:was|were|am|have been|had been|got|feel|felt|am being)~ (?:treated|handled|dropped|dumped|cast|tossed|thrown|used|discarded)~ (?:aside |away )?(?:like (?:an? )?(?:\w+ )?(?:brick|potato|stone|rubbish|trash|garbage|rag|dirt|nothing|air|fool|beggar|nuisance|criminal|number|nobody|idiot|dog)|(?:so |very |rather )?(?:badly|poorly|unfairly|shabbily|rudely|terribly|appallingly)|with (?:contempt|disrespect|no respect|such contempt|such disrespect)|without (?:any |the least |a (?:single )?)?(?:respect|courtesy|word|explanation))(?!\S)",
    r"i (?:find|found|consider|call|think|must call)~ (?:it|this|that|your \w+|such \w+|the \w+) (?:(?!not )\w+ )?(?:unprofessional|disrespectful|discourteous|inconsiderate|disgraceful|unacceptable|inexcusable|insulting|shameful|appalling|impolite|unfair|ridiculous|outrageous|rude|a disgrace)(?!\S)",
    rf"{YOU}~ (?:(?:do|does|did|have|has) not~ (?:respect|value|care about|care for|care|appreciate|consider|show (?:any )?respect for|have (?:any )?respect for)|(?:show|shows|showed|have|has|had)~ (?:no|zero|little) (?:respect|consideration|regard|care) for)~ (?:my|anyone 's|anybody 's|people 's|other people 's|others|other people|candidates?|applicants?|people|us|me|anyone|anybody)(?: (?:'s )?(?:time|feelings|effort|efforts|work|application))?{OVER}",
    rf"{YOU}~ (?:have |has )?let me down(?: (?:badly|again|twice|completely))?{OVER}",
    rf"(?:an? (?:\w+ )?(?:call|line|email|reply|text|word|message|note|answer|letter)|it|that)~ would not~ (?:have )?(?:kill|killed|hurt|cost|harm|harmed)~ (?:you|anyone|anybody|your \w+)(?: (?:much|a thing|anything|to \w+(?: \w+){{0,3}}))?{OVER}",
    rf"{YOU}~ {_AUX}mov(?:e|ed|ing|es) the goal ?posts",
    # You had made up your minds before I sat down.
    rf"{YOU}~ (?:(?:had|have|has)~ )?(?:all )?(?:made up (?:your|their) minds?|decided (?:against me|on (?:someone|somebody) else)|chosen (?:someone|somebody) else|picked (?:someone|somebody) else)(?: already| anyway| long ago)?(?: (?:(?:long )?before (?:i|we|my|the interview|you)(?: {STOP}[^\s.!?;:,]+){{0,7}}|beforehand|in advance|all along|from the (?:start|beginning|outset|first minute)|anyway))",
    rf"{YOU}~ (?:had|have|has) already made up (?:your|their) minds?",
    rf"{YOU}~ (?:have |had )?(?:made|had|let)~ me~ (?:to )?(?:jump(?: through)?|run around|go|come|travel|sit|dance){tail(6)}? (?:hoops|for nothing|in vain|rounds (?:and|,) (?:and )?then nothing)(?!\S)",
    rf"{YOU}~ (?:have |had )?(?:made|had)~ me jump through{tail(5, 1)}",
    r"(?:the|this|that|your|my) (?:whole |entire |so called )?(?:interview|interviews|process|thing|procedure|selection|recruitment|hiring)(?: process)?~ (?:was|is|has been|were|felt like|seemed|looks like)~ (?:nothing but |just |only |an? |complete |total |absolute |nothing more than |like )*(?:sham|farce|charade|joke|set up|pretence|pretense|rigged|for show|all for show|window dressing|formality|fix|circus|disgrace)(?!\S)",
    # Is it too much to ask for a reply?
    rf"(?:is|was|would)(?: it| that)?~ (?:be )?(?:too much|so hard|so difficult|that hard|that difficult|asking too much|too hard|too difficult)~ to (?:ask|expect|hope|want|demand|{_CONTACT})(?!\S){tail(6)}",
    rf"(?:how hard|how difficult) (?:is it|can it be|would it be|could it be) to {_CONTACT}(?!\S){tail(5)}",
    rf"(?:it|that|a (?:reply|call|line|short \w+)) (?:would (?:only |just |not |have )*(?:have )?(?:take|taken|cost|kill|killed|hurt)|does not take)~ (?:you )?(?:only |just )?(?:long|(?:an? |two |five |one |thirty |\d+ )?(?:minutes?|seconds?|moment|much))?~ ?to (?:reply|write|answer|send|call|let me know|tell me|pick up){tail(4)}",
    rf"{YOU}~ (?:owe|owes) me (?:an? |some |at least an? |the )?(?:\w+ )?(?:{ANSWER}|apology|courtesy|truth)",
)
LAMENTING = wording(
    # Nobody at your end has replied to me.
    rf"{_JUDGED}{NO} (?:at|from|in|on|of) (?:your|@company|hr|the (?:hr|hiring|recruitment)|you)(?: (?!(?:has|have|had|could|ever|even)(?!\S))\w+){{0,2}}?~ (?:(?:has|have|had|could|would|ever|even|is|seems? to|seems? able to|wants to) )*{_CONTACT}(?!\S)(?: (?:to|me|my|back|yet|any|of|at|all|anything|know|the phone|up|so far|{ASK}))*",
    rf"{_JUDGED}{NO}~ (?:(?:has|have|had|could|would|ever|even|is|seems? to|wants to|here) )*{_CONTACT}(?:(?: back| up)?(?: to)? {MY_ASK}(?: (?:back|yet|anything|either way|know))*| back(?: to (?:me|us))?| up the phone)(?!\S){_SINCE}",
    rf"(?:(?<!\S)(?<!\w )|(?<=and )|(?<=but )|(?<=yet )|(?<=still )){NO}~ (?:has|have)~ (?:yet |even |so far )*{_CONTACT}{OVER}{_SINCE}",
    rf"(?<!\w ){NO}~ (?:replied|answered|called|responded|wrote|rang|replies|answers|responds){OVER}",
    rf"{YOURS}~ (?:has|have|did|does|do)~ not~ (?:yet |even |ever )*{_CONTACT}{_TO_ME}",
    # Two weeks without a word.
    rf"(?:(?:it|that) (?:is|has been|has now been|'s been|makes|was)~ |(?<!\w )(?:after |now |already |and )?|(?<=after ))(?:now |already )?{LENGTH}(?: (?:now|already|later|on|gone|gone by|have passed|have gone by|ago))?(?: ,)?(?: of (?:\w+ )?silence(?= (?:[.!,;?]+|and|is|from|on|since)(?!\S)|$)(?: (?:from|on) (?:you|your \w+))?| (?:without|with) (?:an?|any|one|even an?|so much as an?|no|not a)(?: single)? {ANSWER}(?: back)?(?: from (?:you|your \w+|anyone|anybody|hr|@company))?(?! (?:of|from|on|about)(?!\S)){OVER}| (?:and|but)(?: i have| i 've)? (?:still |yet |absolutely |heard |there is )*(?:nothing|no (?:\w+ )?{ANSWER}|not (?:an?|one|even a|so much as a)(?: single)? {ANSWER}|silence)(?: from (?:you|your \w+|anyone|anybody))?{OVER}| and (?:i )?(?:am |still |we are )*(?:waiting|counting)(?= [.!,]|$))",
    # My last two emails have gone unanswered.
    rf"(?:(?:both|all|each|any)(?: of)? )?my (?:\w+ ){{0,3}}?{ASK}~ (?:(?:have|has|went|remain|remains|are|were|was|is|keep|still|been|being|go|got|get|gone|remained|stayed) )+(?:unanswered|ignored|not answered|not been answered|without (?:an?|any) {ANSWER}|unread|unreturned|nowhere|into (?:the void|a black hole|thin air))(?!\S)",
    rf"(?:none|not one|neither|not a single one) of my (?:\w+ ){{0,3}}?{ASK}~ (?:has|have|was|were|got|ever got|received)~ (?:been )?(?:answered|returned|acknowledged|replied to|an? {ANSWER})",
    # No response from your side till now.
    rf"(?<!need )(?<!expect )(?<!want )(?:there (?:is|has been|was|have been) )?(?:still |absolutely )?(?:no|not one|not a single|zero|not even an?|not so much as an?) (?:\w+ )?{ANSWER}(?: \w+)? from (?:you|your (?:\w+ )?(?:side|end|part|team|office|company|people|department|colleagues?|recruiter)|anyone|anybody|hr|@company)(?! (?:is|was|will|would|needed|required|owed|expected|necessary)(?!\S))(?: (?:till|until|to|so|as|for|since|yet|at|whatsoever)(?!\S){tail(3)})?",
    rf"(?:(?:till|until|to|as of) (?:date|now|today|this day|yet) ,? ?)i~ (?:have|had|did) (?:still |yet )?(?:not|never|neither)~ (?:receive|received|heard|hear|get|got|gotten)(?!\S)(?: {STOP}[^\s.!?;:,]+){{0,8}}",
    rf"since {LENGTH} i~ (?:am |have been )?(?:wait|waiting|waited)(?!\S){tail(4)}",
    rf"i~ (?:am |have been )?(?:wait|waiting)~ (?:for (?:your|an?|you)(?: \w+)? )?since {LENGTH}(?: for (?:your|an?|you)(?: \w+)?)?",
    # I am tired of waiting.
    r"i (?:am|have been|grow|have grown|am getting|am growing|have become)~ (?:sick(?: and tired)?|tired|fed up|done|weary|exhausted|through)~ (?:of|with|from|by)~ (?:all )?(?:this |the |your |these |such )?(?:\w+ )?(?:waiting|being ignored|being kept waiting|chasing|silence|excuses|promises|hoping|wondering|running after|run ?around|games|delays)(?: (?:for|after|from) (?:you|your \w+|an? \w+|me|news)| you| your \w+)?(?! (?:rooms?|lists?|areas?|times?|tables?|staff)(?!\S))",
    rf"i~ (?:have |had )?(?:waited|been waiting)(?: (?:for )?{LENGTH}| all (?:week|month|this time)| so long)? (?:for nothing|in vain|and (?:heard |got )?(?:nothing|not a word))(?!\S)",
    rf"(?:there is|there has been|i get|i got|i am getting|all i (?:get|hear|got) is|met with|nothing but)~ (?:only |nothing but |complete |total |dead )*silence(?: from (?:you|your \w+))?{OVER}",
)
THEIR_WORDS = wording(
    rf"i (?:deserve|deserved)~ (?:an? (?:\w+ )?{ANSWER}|at least(?: {STOP}\S+){{1,4}}|some (?:respect|courtesy|answer|explanation|honesty)|better(?: (?:than (?:this|that|silence)|from (?:you|@company)|treatment))?(?= (?:[.!,;]+|and|but)(?!\S)|$)|more(?: (?:respect|courtesy|honesty))?(?: than (?:this|that|silence|an? \w+(?: \w+)?))?(?= (?:[.!,;]+|and|but)(?!\S)|$)|to (?:know|be told|hear|be treated)(?: {STOP}\S+){{0,4}}|the (?:courtesy|truth|respect))",
)
"""Blame unless somebody else says it."""
ELSEWHERE = wording(
    r"(?:at|in|with|for|from) (?:my|our|the) (?:last|old|former|previous|present|current|first|then|summer) (?:\w+ )?(?:job|firm|employer|company|post|place|ward|school|shop|team|role|office|hospital|kitchen|workshop)",
    r"when i (?:worked|was (?:at|in|with|working|a|an|on)|ran|led)",
    r"(?:years ago|used to|in (?:19|20)\d\d|back then)",
    r"(?:ticket|alarm|pager|customers?|clients?|suppliers?|vendors?|patients?|guests?|tenants?|courier|drivers?|doorbell|helpdesk|help desk)",
)
"""The story of another place."""
UNDERSTANDING = (
    "i know|i understand|understand that|understandable|understandably|i realize|i realise|no problem|that is fine|quite fine|no hurry|no rush|of course|plans change|plans move|i am sure you|busy time|must be busy|perfectly fine|may not have had|things change|take time|takes time|i appreciate|hope all is well"
).split("|")
"""What shows that the sender does not mind."""
OTHERS = frozenset(
    "suppliers supplier customers customer vendor vendors clients survey forecast sensor sensors acme planners stores users".split()
)
"""Of whom the sentence speaks instead."""
