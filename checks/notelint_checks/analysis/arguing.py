"""How the classes of `argued_words` make an argument with a rejection."""

from __future__ import annotations

from notelint_checks.analysis.argued_words import (
    BAD,
    BAD_WORDS,
    DECISION,
    FATE,
    HARM,
    KINDLY,
    LOOK,
    MERIT,
    OTHER,
    REJECTED,
    VAIN,
    YOU,
)
from notelint_checks.analysis.frames import frame

__all__ = ["ARGUING"]

_JUDGE = r"(?:i (?:\w+ )?(?:find|found|consider|call|think|feel|felt|believe|must say|would call|have to say|am afraid)|it|this|that|how|what an?|such an?|which)"
_MAY = r"(?:(?:could|can|might|should|would|will|must|ought to|needs? to|deserves?(?: to)?|merits?|be|to|is|was|get|gets|have|has|worth|at least|still|please|please be|not|perhaps) ){1,4}"
_FILE = r"(?:decision|verdict|outcome|result|rejection|refusal|case|file|application|answer|matter|scores?|marks|test|no|cv|resume|candidacy|choice)"
_DECISIONS = "decision choice verdict answer reason reasons reasoning outcome result rejection refusal process procedure selection treatment explanation excuse excuses judgment judgement assessment evaluation marking scoring criteria standards justification argument logic conclusion no email e-mail mail letter message note reply interview interviews test behavior behaviour conduct manner way feedback recruitment hiring competition contest wording"
_REJECTIONS = "rejected turned passed dropped dismissed refused overlooked sent ruled left discarded declined cast thrown written brushed weeded out chosen hired selected picked taken considered enough reject rejecting dismiss dropping turning refusing overlooking"

ARGUING = (
    # Your whole process was a farce.
    frame(
        f"{_DECISIONS} / {BAD_WORDS}",
        rf"(?:i (?:find|found|think|consider|feel|call|believe) )?(?:that )?(?:the|your|this|that|such an?|an?) (?:[\w']+ ){{0,3}}?{DECISION}(?: (?:to|of|for|by|on|not|from|about|behind|in|you|that|after|like)(?: [\w']+){{0,5}}?)?(?: (?:is|was|were|are|feels|felt|seems|seemed|looks|looked|sounds|has been|strikes me as|struck me as|does|did|makes|made))(?: (?:\w+ly|very|so|rather|quite|just|a bit|a little|simply|nothing but|nothing more than|only|such|too|really|more|most|pretty|at best|also))* (?:{BAD})(?! (?:answer|file|end|side|page|part|in the)(?!\S))",
        bar=KINDLY,
    ),
    # I find it strange that I was rejected.
    frame(
        f"{_REJECTIONS} / {BAD_WORDS} hurts hurt stings",
        rf"{_JUDGE}(?: (?:is|was|feels|felt|seems|it|that|really|just|very|so|rather|quite|a bit|a little|almost|simply|\w+ly|to be))* (?:{BAD})",
        REJECTED,
        bar=KINDLY,
        far=True,
    ),
    frame(
        f"{_REJECTIONS} / {BAD_WORDS} hurts hurt stings",
        rf"(?:being|to be|getting|to get|having been|(?:rejecting|dismissing|dropping|refusing|overlooking|turning (?:down|away)|passing over|sending away|not (?:hiring|choosing|taking|picking)) (?:me|someone|somebody|people))(?: {REJECTED})?",
        rf"(?:is|was|feels|felt|seems|hurts|hurt|stings|will be|has been)(?: (?:\w+ly|very|so|rather|just|a bit|simply|nothing but|more than|beyond))* (?:{BAD})",
        bar=KINDLY,
        far=True,
    ),
    # If you had asked me, you would have decided differently.
    frame(
        "if had / would might could",
        rf"(?:if (?:only )?(?:{YOU}|anyone|anybody|somebody|someone|i) (?:had|would have|took|gave|looked|asked|read|knew|cared|were)|had (?:{YOU}|anyone|somebody|i)|(?:with )?(?:one|a) (?:\w+ )?(?:look|call|glance|question) (?:at|to|in|into|about) (?:my|me))",
        rf"(?:{YOU} (?:would|might|could)(?: \w+)? (?:have|not|know|see|be|find)|(?:i|it|the (?:decision|result|answer|outcome|choice)|things) (?:would|might|could)(?: \w+)? (?:have (?:got|gotten|passed|been|gone|come|had|won|turned|fallen|looked)|be (?:mine|different|the one)))",
        bar=r"(?:had a (?:moment|minute|chance|second)|glad|grateful|happy to|not (?:told|called|shown|explained|mentioned|warned))",
        far=True,
    ),
    # Nobody will know your machines as well as I do.
    frame(
        "nobody no none few hardly who find not",
        r"(?:nobody|no one|no other|none|few|hardly (?:anyone|anybody)|not one|who else|you (?:will|would|can|could) (?:not|never|hardly|struggle to) (?:\w+ )?find|find me|you (?:had|have|saw) (?:nobody|no one|no other|none))",
        MERIT,
        bar=KINDLY,
    ),
    # I did everything you asked, all for nothing.
    frame(
        "nothing vain this drain wasted only just avail window without no template thrown end",
        r"(?:(?:and )?(?:it|that|this) (?:was|has been|is|turned out)|all|everything|i (?:have |had |even |really )*(?:did|done|gave|given|put|spent|drove|travell?ed|prepared|worked|took|paid|bought|turned|cancell?ed|left|invested|learned|studied|came|went|flew|practiced|practised|rehearsed|wrote|built|made|sat|waited|tried|moved|rode|stayed|called in|arranged)|(?:my|the|so much|so many|three|two|four|five|all that|all this) (?:\w+ ){0,2}?(?:work|effort|hours|days|weeks|months|preparation|rounds|trip|journey|time|energy))",
        VAIN,
        bar=r"(?:not|nothing was|never|hardly) (?:\w+ )?(?:in vain|for nothing|wasted|a waste)|for this (?:reason|kindness|and|job|role|post|type|kind)",
    ),
    # The other one will not last.
    frame(
        "will can cannot does has is lacks would could half less never",
        rf"(?:i (?:am (?:\w+ )?(?:sure|certain|convinced|afraid)|bet|doubt|predict|suspect|know|wager|guarantee|fear|think|guess)(?: (?:that|if))? (?:it )?)?{OTHER} (?:\w+ )?(?:will|can|does|has|is|lacks|would|could|won|cannot|is going to)",
        FATE,
        bar=r"(?:if|should|in case|hope|unless|not (?:lack|fail|regret|disappoint|leave)|client|customers?|glad|whether)",
    ),
    frame(
        "sure certain bet doubt predict suspect know wager convinced guarantee",
        r"i (?:am (?:\w+ )?(?:sure|certain|convinced)|bet|doubt|predict|suspect|know|wager|guarantee)(?: that| if)?",
        FATE,
        rf"(?:with|from|by|for|about) {OTHER}",
        bar=r"(?:if|should|in case|hope|unless|not (?:lack|fail|regret|disappoint|leave))",
    ),
    # I would be grateful if the decision could be reviewed.
    frame(
        "decision verdict outcome result rejection refusal case file application answer matter score scores marks test no cv resume candidacy choice",
        rf"(?:the|your|this|that|my) (?:\w+ ){{0,2}}?{_FILE}(?: (?:on|of|about|in) (?:my|the|me) ?\w*)? {_MAY}(?:\w+ly |again |personally )?{LOOK}",
        bar=rf"(?:changed (?:my|me|how|the way)|client|customers?|{KINDLY})",
    ),
    # Please don't close my file.
    frame(
        "not / me my file application door case",
        r"(?:please |kindly )?(?:do|should|must|can) not (?:\w+ )?(?:close|shut|throw|bin|reject|write|count|rule|dismiss|turn|drop|discard|exclude|pass|send|take|cross|judge|let)",
        r"(?:me|my (?:\w+ )?(?:file|application|case|cv|resume|papers|name|chance)|the (?:file|door|case))",
        bar=r"(?:wrong|let me|take (?:my|this)|worry)",
    ),
    frame(
        "late chance way possibility hope room",
        r"(?:is|isn|was) (?:it (?:really |already )?too late|there (?:really |still |truly |not )*(?:any|no|a|some|even a|not a)(?: \w+)? (?:chance|way|possibility|hope|room))",
        r"(?:change|still|reconsider\w*|another (?:chance|look|interview|try)|me|try|rethink|undo|reverse|reopen|after all|prove|persuade|convince|appeal|second)",
        bar=r"(?:feedback|advice|future|similar|other (?:role|post|job|position)|opening|improve|later|learn|in touch|visit|next|tell me|told)",
    ),
    # I would do it for less.
    frame(
        "less free nothing half lower unpaid pay trial prove minimum wage salary",
        r"i (?:would|could|can|will|am|do)(?: (?:be|even|also|gladly|happily|still|always|not))* (?:willing|prepared|ready|happy|glad|work|start|come|take|accept|do|settle|offer|agree|go|show|ask)",
        r"(?:for (?:less(?! (?!pay|money|than|if)\w)|free|nothing|half|the minimum|a lower|a smaller|no (?:pay|money))|without (?:pay|being paid)|unpaid|(?:lower|smaller|less|reduced) (?:salary|pay|wage|wages|money|rate)|minimum wage|(?:week|month|day|shift|few days) (?:for free|on trial|unpaid|free)|on trial|trial (?:week|month|period)|ask(?:ed)? for less|prove (?:it|myself|you wrong|to you))",
        bar=r"(?:next|another|future|again|later|ever|opens?|similar|feedback)",
    ),
    # What more should I have done to satisfy you?
    frame(
        "more else",
        r"(?:what|how much|how many)(?: \w+)? (?:more|else)(?: (?:i|you|one))? (?:should|could|must|do|did|can|would|does|was|is|am|have|had|need)",
        r"(?:i|you|one|he|she|person|candidate)",
        bar=r"(?:for you|improve|learn|next|recommend|better|help|suggest|read)",
        within=True,
    ),
    # You chose wrongly. You let a good nurse go.
    frame(
        "chose chosen choose picked pick decided decide judged judge acted act hired selected marked scored treated assessed read got took preferred went settled opted wanted bought never not could failed refused were unable neglected forgot threw throw thrown tossed chucked binned buried ignored dismissed wasted discarded overlooked underrated undervalued underestimated stole squandered abused exploited misused misjudged misread mistreated belittled ridiculed mocked snubbed punished discriminated let led strung fooled deceived tricked lied played toyed used cheated betrayed dangled blocked sabotaged robbed disappointed humiliated insulted offended hurt passed missed missing lost turned said gave",
        rf"(?:(?:i (?:think|believe|feel|am afraid|find)|(?:it is|what) (?:\w+ )?(?:a |an )?(?:\w+ )?(?:shame|pity|sad|sorry|regrettable|too bad|bad|disappointing)|too bad|in my (?:opinion|view|eyes)) (?:that )?)?{YOU}(?: (?:have|had|has|are|were|just|simply|all|clearly|obviously|evidently|apparently|\w+ly|there))* {HARM}",
        bar=r"(?:but you|did not have to|let me (?:know|try|see)|never let|kindly|(?:had|have) (?:never|not) (?:met|seen)|until|customers?|clients?|kept your word)",
    ),
    # Congratulations on letting a good nurse go.
    frame(
        "congratulations congrats bravo kudos done hats applaud clever impressive good great nice smart",
        r"(?:congratulations|congrats|bravo|kudos|well done|hats off|i applaud you|very clever|how clever|impressive|good job|great job|nice (?:job|work|move)|smart move)(?: (?:to you|then|indeed|you|all|,))* (?:on|for|in|of you)",
        r"(?:letting|losing|turning|throwing|overlooking|missing|dismissing|rejecting|ignoring|sending|passing|wasting|scaring|getting rid|saving|picking|choosing|taking|hiring|making|driving|refusing|hurting|failing)",
        bar=r"(?:prize|award|opening|anniversary|hundred)",
    ),
    # One little mistake and I am out.
    frame(
        "mistake slip error word answer minute question typo point stumble blunder certificate joke misunderstanding hesitation / out rejected it enough over gone cost ruined decides count weigh sunk no thrown everything",
        r"(?:(?:all |just |only |so )?(?:because of|over|for|due to|after|on account of) )?(?:just |only )?(?:one|a single|a|an) (?:\w+ ){0,2}?(?:mistake|slip|error|word|answer|minute|question|typo|point|stumble|blunder|certificate|joke|misunderstanding|hesitation)",
        r"(?:(?:i am|i was|that was|that is|it is) (?:out|it|enough|over|all)|cost me|out|rejected|thrown out|was enough|decides?|decided|ruined|sunk|counts? more|weighs? more)",
        bar=r"(?:find out|found out|turned out|point out|worked out|pointed out|cut out|print|learn\w*|customers?)",
        far=True,
    ),
    # You told me I lack experience, and that is not true.
    frame(
        "true untrue false lie nonsense rubbish excuse correct",
        r"(?:and |but )?(?:that|this|it|which|your (?:\w+ )?(?:reason|claim|argument|remark|feedback)|what you (?:wrote|say|said|claim))(?: (?:is|was|sounds))(?: (?:\w+ly|just|plain|an?|nothing but|at all))* (?:not (?:\w+ )?(?:true|correct)|untrue|false|a? ?(?:\w+ )?(?:lie|excuse)|nonsense|rubbish)(?! (?:of|for|everywhere|in)(?!\S))",
        bar=r"(?:if|whether|customers?|pupils?)",
    ),
    # Your place is not that great anyway.
    frame(
        "great good special wanted anyway overrated mediocre second choice nothing",
        r"(?:your (?:\w+ )?(?:place|company|firm|team|product|products|office|offer|job|shop|salary|pay|reputation|school|hospital|kitchen)|the (?:job|role|pay|place|post|salary|work)|i (?:never|did not|do not) (?:really |even )?(?:want|wanted|need|needed|like|liked)|you (?:were|are) (?:not|never)|it was (?:not|never))",
        r"(?:(?:not|never) (?:all )?(?:that|so|very|really|even|such an?)? ?(?:great|good|special|attractive|exciting|impressive|interesting|my first choice|worth)|overrated|nothing special|mediocre|second (?:rate|choice)|(?:the|your|this|it) (?:\w+ )?(?:job|role|place|post)? ?anyway|my first choice)",
        bar=r"(?:not a good time|feedback|answer|my)(?! first)",
    ),
    # Obviously you have to be somebody's cousin. Typical, the foreign name goes in the bin.
    frame(
        "obviously apparently clearly typical evidently again usual always surprise course seems guess suppose",
        r"(?:obviously|apparently|clearly|typical(?:ly)?|evidently|once again|as (?:usual|always|ever)|no surprise|of course|it seems|i guess|i suppose|surprise ,? ?surprise)(?: (?:,|that|of you|then))*",
        r"(?:(?:you|one|people|a person) (?:have|has|need|needs|must|got|only)(?: to)? (?:be|know|have|look|belong|come from|get)|(?:foreign|old|older|wrong|strange|my) (?:name|names|accent|face|age|people|passport|women|workers)|the bin|(?:connections|contacts|looks|youth|money|friends|family|a pretty face|who you know|titles?|paper) (?:count|matter|win|help|is|are|beat)\w*|(?:honesty|experience|loyalty|skill|skills|talent|work|hard work|effort|quality) (?:counts?|matters?|means?|is|are|does|do|has)|insiders?|(?:somebody|someone|boss|director|owner) 's \w+|(?:the )?(?:boys|old) (?:club|network)|people like (?:me|us)|not (?:good|young|pretty|cheap|posh|local) enough)",
        bar=r"(?:i (?:can |fully )?(?:understand|accept)|customers?|learn\w*|glad)",
    ),
    # How wonderful that you found a better match.
    frame(
        "how",
        r"how (?:wonderful|lovely|great|convenient|charming|touching|generous|original|fitting|typical|nice|funny|clever|brave|classy|professional|thoughtful) (?:that|for|of|to)",
        r"(?:you|him|her|them|someone|somebody|me)",
        bar=r"(?:wrote|call|called|phone|ring|rang|tell|told|answer|taking|took the time|let me know|remember\w*|the \w+ (?:looked|worked|smelled))",
    ),
)
