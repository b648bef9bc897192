"""Last cards played: what follows a no, an interest that lapses on a date, employers elsewhere who would pay."""

from __future__ import annotations

from notelint_checks.analysis.gated import gated

__all__ = ["COURTED", "LAPSING", "PARTING"]

_FIRST = r"(?<!\w )"
_TAIL = r"(?: (?!(?:and|but|so|because|which|please|could|would|can)(?!\S))[^\s.!?;:,]+)"
_PLACE = r"(?:offer|job|role|position|post|contract|place|deal|company|firm|school|hospital|clinic|bank|bakery|garage|depot|agency|practice|employer|hotel|restaurant|team|studio|shop|yard|kitchen|lab|people|side|lot|crew)"
_REFUSAL = r"(?:say no|turn (?:me|this|it) down|refuse(?: me| this)?|reject me|miss out|miss this|hire (?:him|her|them|someone|somebody|another|anyone|anybody|the other)|pass me (?:over|up|by)|pick (?:someone|somebody|another|the other|him|her)|choose (?:someone|somebody|another|the other|him|her)|let me go|let me walk|let me slip|keep me waiting|keep me hanging|wait (?:any longer|too long|much longer|another \w+)|ignore (?:this|me|it)|drag (?:this|it) out|leave me (?:hanging|waiting|out)|drop me|brush me off|cross me|mess me (?:about|around)|blink|hesitate|dither|delay|take your time|sleep on it|(?:one more|another|one) (?:day|week|month|no|silence|delay|excuse)(?: (?:of|without) [^\s.!?;:,]+)?)"
_GOODS = r"(?:skills?|talents?|clients?|customers|contacts|ideas|tools|knives|experience|services|recipes|designs|custom|business|files|list|client list|book|know how|knowledge|expertise|plans|sketches|patterns|network|followers|regulars|story|review|blog|lawyers?|solicitors?|union|attorney|father|uncle|husband|wife|brother)"
_WATCHDOG = r"(?:lawyers?|solicitors?|attorneys?|barrister|counsel|tribunal|union|shop steward|rep|embassy|labou?r (?:office|board|court|department|inspector)|ombudsman|consulate|legal team|advocate)"
_SMALL = (
    r"(?:town|world|industry|trade|business|country|island|field|village|city|place|market|circle|community|profession)"
)
_MOVES = r"(?:moves?|improves?|changes?|goes? up|rises?|comes? up|budges?|shifts?|happens?|(?:is|are) (?:raised|improved|better|higher|sorted|increased|met)|gets? (?:better|raised|sorted)|doubles?)"
_I_GO = r"i (?:will |shall |am |would |can |may |simply |just |then )*(?:stay|staying|remain|remaining|sign|signing|go|going|walk|walking|out|off|gone|decline|pass|withdraw|withdrawing|keep looking|look|take|taking|join|joining|leave|tell|start|call|post|not)"

PARTING = (
    # Say no, and what I know goes to your rivals.
    gated(
        "say turn refuse reject miss hire pass pick choose let keep wait ignore drag leave drop brush cross mess blink hesitate dither delay take sleep one another",
        rf"{_FIRST}(?:so |but |just |go on ,? )*{_REFUSAL}{_TAIL}{{0,5}}?(?: ,)? (?:and|then) (?:(?:what|all|everything|half of what) (?:that )?(?:i|my)(?: [^\s.!?;:]+){{1,7}}? (?:goes?|will|ends?|lands?|walks?|moves?|is)|you (?:will|shall|may|might|can|are going to|have)(?: \w+)? (?:never|not|see|hear|regret|lose|find|read|be sorry|rue|meet|seen|lost|need|explain)|i (?:will|shall|am (?:gone|off|out|at|with|signing|going|taking)|take|walk|go|sign|tell|call|join|post|start|leave|write)|my {_GOODS}|the (?:whole )?(?:town|trade|village|street|internet|press|papers?|union|competition|deal|offer|other \w+)|(?:someone|somebody|others?|your (?:competitors?|rivals?)|they|people)(?: \w+)? (?:will|gets?|hears?|wins?|takes?))(?!\S){_TAIL}{{0,12}}",
    ),
    # I'd hate for your customers to learn how you treat people.
    gated(
        "hate sorry shame pity sad loath reluctant",
        rf"(?:i (?:would|should) (?:hate|be sorry|be sad|be loath|be reluctant)|it would be (?:a|such a|a great|a real) (?:shame|pity))~ (?:for|if|to see|to have)~ (?:your (?:\w+ )?(?:customers?|clients?|boss|bosses|owners?|guests|patients|parents|competitors?|rivals?|director|head office|shareholders|readers|members|board)|the (?:press|union|papers?|public|town|board|head office|ombudsman|authorities|council|local paper)|people|others|anyone|anybody|everyone|word)~ (?:to )?(?:learn|learned|hear|heard|know|knew|find out|found out|read|see|saw|discover|discovered|get wind|got wind|be told|were told|get out|got out|spread|hearing|reading|learning)(?!\S){_TAIL}{{0,10}}",
    ),
    # You will be hearing from my solicitor.
    gated(
        "lawyer lawyers solicitor solicitors attorney attorneys barrister counsel tribunal union steward rep embassy office board court department inspector ombudsman consulate team advocate",
        rf"(?:you (?:will|shall|can expect to|are going to|may) (?:soon )?(?:be )?hear(?:ing)? (?:more )?from (?:my|the|our|a) (?:\w+ )?{_WATCHDOG}|i (?:have |am )?(?:already |just )?(?:spoken|talked|written|speaking|talking|turning|been|passed (?:this|it|everything))(?: on)? to (?:my|the|a|our) (?:\w+ )?{_WATCHDOG}(?= (?:[.!,;]+|about (?:this|your|you|the (?:delay|silence|refusal|rejection|way))|and)(?!\S)|$)|see you in court|my {_WATCHDOG}~ (?:is|are|has|have|will|would)~ (?:be )?(?:looking|interested|informed|in touch|happy|ready|waiting|standing by|on standby|been told))(?!\S){_TAIL}{{0,6}}",
    ),
    # Don't be surprised if I'm gone by the weekend.
    gated(
        "surprised complain wonder",
        rf"(?:do not|you should not|nobody should)~ (?:be surprised|act surprised|complain|wonder|come crying)~ (?:if|when|to|that|later if) (?:i|you|my \w+|me|someone|the next)~ (?:am|are|is|have|has|find|see|read|hear|sign|signed|take|took|go|went|work|withdraw|withdrew|accept|accepted|turn up|lose|lost|will|not)(?!\S)(?: [^\s.!?;:,]+){{0,5}}? ?(?:gone|elsewhere|signed|taken|working|sign|competitors?|rivals?|another|withdraw|withdrew|withdrawn|somebody else|someone else|off|away|other|next door|across|accepted|not (?:be )?(?:here|free|available|there|answer)|no longer)(?!\S){_TAIL}{{0,6}}",
    ),
    # No answer by tonight, no second interview.
    gated(
        "no",
        rf"no (?:\w+ )?(?:answer|call|reply|word|news|offer|contract|decision|date|yes|signature|rise|raise|response|job|money|deal)(?: [^\s.!?;:,]+){{0,5}}? (?:,|means|then|and there is|and it is|and you get|=)(?: then)? no (?!problem|hard|worries|hurry|rush|pressure|offense|harm|trouble)\S+{_TAIL}{{0,4}}",
    ),
    # Add five thousand, or it's a no.
    gated(
        "or otherwise",
        rf"(?:or|otherwise)(?: else)?(?: ,)? (?:(?:then )?(?:it is|it 's|that is|that 's|we are|i am|you are)~ (?:a )?(?:no|off|goodbye|adios|bye|done|finished|them|theirs|history|on your own|out of luck|no deal|a no from me|goodbye from me|through|gone)(?= (?:[.!,;]+|from|and|to|for|with)(?!\S)|$)|no deal|nothing doing|forget it|bye|goodbye|adios|find yourself (?:another|somebody|someone|a)|look for (?:another|somebody|someone)|good luck (?:finding|with the next)){_TAIL}{{0,5}}",
    ),
    # Unless the salary moves, I stay where I am.
    gated(
        "unless if until",
        rf"(?:unless|until|if) (?:the|your|my|this|that|these|those|things?|something|nothing|no) ?(?:\w+ ){{0,2}}?(?:do not |does not |will not )?{_MOVES}(?: [^\s.!?;:,]+){{0,5}}? ?,? (?:then )?{_I_GO}(?!\S)(?! (?:sure|glad|happy))"
        r"(?= (?:where|with|elsewhere|put|away|out|at|theirs|them|to|my|the other|another|for|from|interested|available|coming|waiting|[.!,;])(?!\S)|$)"
        rf"{_TAIL}{{0,7}}",
        rf"{_I_GO} (?:where i am|put|elsewhere|away|with (?:them|the other \w+)|theirs|out)~ (?:unless|until) (?:the|your|my|this|that|these|things?|something|you) ?(?:\w+ ){{0,2}}?{_MOVES}(?!\S){_TAIL}{{0,5}}",
    ),
    # My knives go where they are wanted.
    gated(
        "where across next highest competition competitor competitors rival rivals elsewhere street road",
        rf"(?:my {_GOODS}(?: (?:and|,) (?:my )?\w+)?|i)~ (?:will |shall |can |may |would |always |simply )*(?:go|goes|walk|walks|move|moves|take|takes|follow|follows|sell|sells|taking)~ (?:(?:my|these|this|them|it) ?(?:{_GOODS})? )?(?:to )?(?:where(?:ver)? (?:i am|they are|it is|i get|people|somebody|someone|i feel)~ (?:wanted|appreciated|valued|needed|welcome|paid|respected|want|value|appreciate|pay|answer)|next door|across the (?:road|street)|down the (?:road|street)|to the (?:highest bidder|competition)|the highest bidder|to your (?:competitors?|rivals?)|elsewhere)(?!\S){_TAIL}{{0,6}}",
    ),
    # It's a small town and people talk.
    gated(
        "small",
        rf"(?:it is|it 's|this is|ours is|and) a (?:very )?small {_SMALL}(?: ,)?(?: and)? (?:people|word|everyone|everybody|we all|i|news|mothers|parents|drivers|cooks|\w+s)~ (?:talk|talks|remember|remembers|know|knows|travels|gets|will|have|tell)(?!\S){_TAIL}{{0,7}}",
        rf"(?:people|word|news|everyone|everybody)~ (?:talks?|travels|gets (?:around|about|round|out)|remembers?|spreads)~ (?:fast |quickly )?in (?:a|this|our) (?:\w+ )?small {_SMALL}{_TAIL}{{0,4}}",
    ),
    # You are not the only garage in town.
    gated(
        "only",
        rf"(?:you|@company|yours|your \w+)~ (?:are|is|were)~ (?:not|hardly|scarcely|by no means)~ the only (?:\w+ ){{1,3}}?(?:in (?:town|the (?:sea|city|street|village|trade|market|county|area|business|world|phone ?book|valley))|hiring|recruiting|after me|interested in me|who (?:wants?|needs?) me|that (?:wants?|needs?) me|i (?:am|have) (?:talking|applied|interviewing|offers?|heard|been)|with a vacancy|around here|on my list|looking for \w+(?: \w+)?)(?!\S){_TAIL}{{0,4}}",
    ),
    gated(
        "warning warned",
        r"(?:consider this|this is|take this as|let this be|call (?:this|it)|here is)~ (?:fair|your fair|a fair|a friendly|a polite|a word of|a last|a final|your last|your only|my|your) ?warning(?: (?:to you|before [^\s.!?;:,]+(?: [^\s.!?;:,]+){0,5}|that(?: [^\s.!?;:,]+){1,8}))?(?= (?:[.!,;:]+|and|or)(?!\S)|$)",
    ),
)
"""What follows if the reader does not do as wished."""
LAPSING = (
    # My availability lapses on the 30th, with or without your decision.
    gated(
        "end ends expire expires lapse lapses close closes run runs over stop stops withdrawn finishes dies void off",
        rf"my (?:\w+ )?(?:interest|patience|application|candidacy|candidature|willingness|goodwill|proposal|commitment|loyalty|enthusiasm)(?: [^\s.!?;:,]+){{0,6}}? (?:ends?|expires?|lapses?|closes?|runs? out|is over|stops?|is withdrawn|will be withdrawn|will (?:end|expire|lapse|run out)|finishes|dies|is void|is off)(?: ,)? (?:on|at|by|with|in|this|next|tomorrow|today|tonight|after|before|come|from|then|there|if|unless|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\S){_TAIL}{{0,8}}",
        rf"my availability(?: [^\s.!?;:,]+){{0,6}}? (?:lapses?|expires?|runs? out|is withdrawn)(?!\S){_TAIL}{{0,6}}(?: ,? with or without{_TAIL}{{1,4}})?",
    ),
    gated(
        "hours",
        rf"(?:you have|that gives you|that leaves you|this gives you|i give you|you get|i am giving you)~ (?:got )?(?:exactly |precisely |just |only |another )*(?:12|24|36|48|72|twelve|twenty four|thirty six|forty eight|seventy two) hours(?= (?:[.!,;]+|to|from|before|and|or)(?!\S)|$)(?: to{_TAIL}{{1,6}})?",
    ),
    gated(
        "speak supplies stocks limited while going bidder dotted",
        r"(?:speak now or(?: [^\s.!?;:,]+){1,6}|while (?:stocks|supplies) last|(?:get|grab|hire|take|snap up|catch|secure) me(?: up)? while (?:you (?:can|still can)|i (?:am|last)(?: \w+){0,4})|(?:i (?:am|will not be) )?(?:only )?(?:free|available|cheap|affordable|on the market) for a limited time(?: only)?|going once(?: ,)? going twice|i (?:will )?(?:go|am going|am sold) to the highest bidder)",
    ),
    gated(
        "last",
        rf"this (?:is|'s|will be)~ (?:really |definitely |positively )*(?:the|my) (?:very )?last time (?:that )?i (?:will |shall |am |can |am going to )?(?:offer|offering|beg|give|giving|put)(?!\S){_TAIL}{{0,6}}",
    ),
)
"""A last date set to the reader."""
COURTED = (
    # The other bakery won't wait.
    gated(
        "wait hold keep open last sit",
        rf"(?:the|that|my|another|this) (?:other|second|competing|rival|next)? ?(?:\w+ )?{_PLACE}(?<!the offer)(?<!the role)(?<!the job) (?:will|would|can|is|does|do|are)~ not~ (?:going to |willing to |prepared to |be )*(?:wait|waiting|hold|keep (?:it|this|that|the \w+) open|stay open|last|sit (?:around|there))(?= (?:[.!,;]+|and|forever|for ever|much|any|long|so|for (?:you|me|ever))(?!\S)|$)(?: (?:forever|for ever|much longer|any longer|long|for ever and a day|for (?:you|me)))*(?: ,? (?:and )?neither (?:will|can|shall|do) i)?",
    ),
    # I could have signed elsewhere three times already.
    gated(
        "could",
        r"i could (?:have )?~(?:(?:signed|started|accepted|taken|joined|had|gone|been|walked) (?:[^\s.!?;:,]+ ){0,3}?(?:elsewhere|somewhere else|with (?:a|your|another) (?:competitor|rival|\w+)|(?:another|two|three|several|any of|half a dozen|five|four|ten|\d+) (?:other )?(?:offers?|jobs?|contracts?|places?|positions?|posts?|firms?)|(?:two|three|four|five|ten|a dozen|twenty|several) times(?: over)?)|(?:sign|walk|go)(?: (?:elsewhere|somewhere else|next door|across the (?:road|street)|over to (?:them|your \w+)|with (?:them|your (?:rival|competitor)s?|another \w+)))(?: (?:tomorrow|today|tonight|any day|any time))?)(?: (?:already|by now|tomorrow|any day|over|this week|last week|if i wanted))*(?! if you)(?!\S)",
    ),
    # My phone doesn't stop ringing with other offers.
    gated(
        "phone mobile inbox mailbox line email linkedin letterbox",
        rf"my (?:phone|mobile|inbox|mailbox|line|email|linkedin|letterbox)~ (?:does not|has not|will not|never|keeps?|is|rings|fills|gets)~ (?:stop|stops|stopped|ringing|buzzing|full|filling|overflowing|red hot|hot|off|flooded|bursting|exploding|ping)?(?: [^\s.!?;:]+){{0,6}}? (?:offers?|recruiters?|headhunters?|employers?|firms|companies|agencies|interview (?:requests|invitations)|job)(?!\S){_TAIL}{{0,5}}",
    ),
    gated(
        "short choosy picky pick need choice",
        rf"i (?:am|will)~ not~ (?:be )?(?:exactly |at all )?short of (?:other )?(?:offers|options|suitors|admirers|alternatives|choices|takers|invitations|interviews){_TAIL}{{0,4}}|i~ (?:do not|hardly|scarcely)~ need (?:this|your) (?:job|position|role|money|post)(?! (?:description|title|number|ad))(?!\S){_TAIL}{{0,5}}|i~ (?:can|could)~ (?:afford to be (?:choosy|picky|fussy|selective)|pick and choose|take my pick|have my pick){_TAIL}{{0,5}}|i have (?:the|my) (?:pick|choice) of (?:the|several|three|two|four|many|jobs|offers|employers|kitchens|\w+ (?:offers|jobs|employers)){_TAIL}{{0,3}}",
    ),
    # Others are ready to pay what you won't.
    gated(
        "pay pays paying offer offers give gives match matches meet meets",
        r"(?:others?|other (?:\w+ )?(?:people|firms|companies|employers|places|\w+s)|someone else|somebody else|your (?:\w+ )?(?:competitors?|rivals?|neighbors?)|they|plenty of (?:people|firms|others))~ (?:are |is |will |would |seem )*(?:happy|ready|willing|glad|prepared|only too \w+|able)? ?(?:to )?(?:pay|pays|paying|offer|offers|give|gives|match|matches|meet|meets) (?:me )?(?:what (?:you (?:will|do|can|would|could) not|i (?:ask|want|deserve|need|am (?:worth|asking)))|my (?:rate|price|figure|salary|terms))(?!\S)",
    ),
    gated(
        "turn move beat top over match",
        r"(?:offers?|contract|offered|figure|terms)(?: [^\s.!?;]+){0,12}? [,:]? ?(?:so |now )*(?:it is your turn|it is your move|your turn|your move|top that|beat that|match that|over to you|now you|the next move is yours|the ball is in your court)(?= (?:[.!?,;]+)(?!\S)|$)",
    ),
    gated(
        "line hold neck signature door",
        r"(?:i have|i have got|there is|there are)~ (?:got )?(?:[^\s.!?;:,]+ ){1,5}?(?:on the other line|on hold|holding the line|waiting for my (?:signature|autograph)|breathing down my neck|knocking (?:at|on) my door|banging (?:at|on) my door)(?!\S)(?: ,? so (?:you had better |you should |better |please )?(?:think|act|move|decide|be|hurry)(?: \w+){0,2})?",
    ),
    gated(
        "while whilst",
        rf"(?:while|whilst) you(?: people| lot| all| are)? ~?(?:still |busy )?(?:dither|dithering|think|thinking|hesitate|hesitating|deliberate|deliberating|sleep|sleeping|wait|waiting|take your time|taking your time|make up your minds?|making up your minds?|drag your feet|dragging your feet|sit on (?:it|this)|sitting on (?:it|this))(?: [^\s.!?;:,]+){{0,4}}? ?,? (?:others?|other \w+|someone else|somebody else|your (?:rivals?|competitors?|neighbors?)|i|they|two|three)~ (?:am|is|are|have|has|will|offer|offers|offered|sign|signed|act|call|called|move|moved|snap|talk|meet|pay|knock)(?!\S){_TAIL}{{0,7}}",
    ),
    gated(
        "quick quickly fast soon hurry now",
        r"(?:i have|i am|there (?:is|are)|another|two|three|several|other|the other|my other|your (?:rival|competitor)s?)(?: [^\s.!?;]+){1,12}? ,? (?:and )?so (?:you had better |you would better |you should |please |better |do )?(?:think|act|move|decide|be|hurry|make up your mind|make your mind up)(?: up)? ?(?:quick|quickly|fast|soon|now|about it)(?= (?:[.!?,;]+)(?!\S)|$)(?<!please decide soon)",
    ),
)
"""Other employers held up to the reader."""
