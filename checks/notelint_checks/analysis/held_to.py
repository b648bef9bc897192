"""Kind words recalled, and what the sender makes of them: the frames of a compliment taken as a promise."""

from __future__ import annotations

from notelint_checks.analysis.claim_words import LACKING
from notelint_checks.analysis.frames import frame

__all__ = ["CLAIMED", "CLAIM_AFTER", "HELD", "PRAISED"]

_WHO = r"(?:(?:it was )?you who|ye|you(?: (?:all|both|two|guys|yourself))?|the (?:panel|manager|boss|director|supervisor|head|chef|owner|interviewer|lady|gentleman|foreman|recruiter)|your (?:\w+ ){0,2}?(?:team|boss|colleagues?|manager|director|panel|partner|foreman|assistant|deputy|chef|wife|husband|supervisor|secretary)|everyone|everybody|(?:mr|mrs|ms|dr|sir|ma'am|madam|miss)\.? \w+|he|she|they|@company)"
_ADV = r"(?: (?:\w+ly|so|very|that|quite|even|already|also|did|do|have|had|has|all|both|just|kept|keep|once|twice|never|as much as|all but|as good as|more or less|then|first|again|at the end|were|was|seemed|are)){0,4}"
_SAID = r"(?:said|say|saying|told|tell|telling|called|call|calling|promised|promise|hinted|assured|swore|felt|thought|saw|knew|agreed|admitted|implied|suggested|indicated|let me|made|gave|put|wrote|remarked|whispered|mentioned|guaranteed|insisted|introduced|showed|shook|nodded|smiled|winked|liked|loved|praised|raved|compared|laughed|patted|walked|asked me when|greeted|ranked|rated|described|named|picked|chose|treated|offered|spoke|talked|confirmed|declared|impressed|taken|keen|enthusiastic|delighted|pleased|happy|remember|asked|reckoned|spoke|seemed|sold|mad|crazy|wild|over the moon|signaled|signalled|welcomed|looked|left me)"
_ME = r"(?:i|me|my|mine|myself|someone like me)"
_PRAISE = r"(?:best|favorite|strong|strongest|perfect|ideal|impressed|impressive|great|fit|liked|loved|ahead|close to me|came close|come close|no one else|nobody else|missing|first choice|top|front ?runner|hire|hired|offer|see me|saw me|picture|born|made for|natural|star|gem|catch|dream|delighted|raved|never (?:seen|met|had|heard)|exactly|just (?:what|who|the)|precisely|promising|chances|worry|formality|welcome|aboard|see you soon|one of (?:us|them|you|your|their)|like (?:me|you)|good|excellent|outstanding|brilliant|wonderful|amazing|right (?:person|candidate|one|man|woman|in)|the (?:one|person|man|woman|winner)|it would be me|would be me|already|sure|pass|praise|addition|asset|when (?:you|i)|not if|new (?:girl|guy|man|colleague|boy|one|member)|the team|colleague|part of|desk|locker|keys|uniform|join|start|look(?:ed|ing)? for|need(?:ed)?|rare|talent|gold|the job|the position|the post|the role|mine|shortlist|list|full marks|impression|kind words|compliments?|more than|above|better|highest|nodded|smiled|winked|handshake|shook|convinced|sold|nailed|love to have|like to have|ticked|tick|mad about|crazy about|highly|decided|when i could|made up|work (?:together|with me|with you)|tour)"
_CLAIM = (
    r"(?:(?:am |will |shall |must |do |would |to |i )?(?:hold|holding|held) (?:you|him|her|them|@company|the \w+) (?:to|at) \S+|(?:count|counting|rely|relying|bank|banking|build|building|depend|depending|trusting|insist|insisting) (?:\w+ )?(?:on|in|upon) (?:it|that|this|those|these|your|you|the|what|him|her)"
    r"|(?:took|take|taking|taken|understood|understand|read|reading|heard|regard|regarded|treat|consider|considered|interpret|interpreted|saw|see) (?:it|that|this|them|those (?:words|things)|your [^\s.!?,]\S*(?: [^\s.!?,]\S*){0,6}?|those|the [^\s.!?,]\S*(?: [^\s.!?,]\S*){0,4}?)?(?: \w+)? ?(?:as|for|to mean|to be) (?:a |an |your |my |the |as good as |almost |virtually |that )?(?:firm |clear |definite |binding |kind of |sort of |verbal )*(?:yes|word|promise|offer|commitment|contract|deal|acceptance|agreement|done deal|job offer|guarantee|assurance|confirmation|decision|hired|settled|yours|i (?:was|am|had|have))"
    r"|which (?:i (?:understood|took|take|understand|read|regard|consider|heard)|is why i (?:expect|trust|have (?:already|turned|stopped|told|given|canceled|cancelled|declined|not applied|quit|resigned)|am (?:already|sure|surprised|not|expecting|counting|puzzled|waiting)|do not|can not|assume|consider|take|turned|told|stopped|quit|gave)|to me (?:sounds|means|is|was)|sounds (?:to me )?like|means|can only|amounts|makes it|leaves|must mean|settles|as far as|obliges|entitles)"
    r"|(?:is|was|are|be|sounds?|sounded|feels?|that 's|counts?) (?:\w+ )?(?:as good as|tantamount to|equal to|the same as|like|as) (?:a |an |my |your )?(?:firm )?(?:yes|contract|promise|offer|signature|hired|in|signed|done|settled|deal|commitment|having|mine)"
    r"|(?:a promise is a promise|your word|keep (?:your|that|to your) (?:word|promise)|honou?r (?:your|that|it|this)|stand by (?:it|that|your|those)|live up to|stick to (?:it|that|your|what)|(?:please )?act on (?:it|that|this)|draw the (?:consequence|conclusion)s?|make good on|do not (?:let me down|go back on|disappoint|break))"
    r"|so (?:i|we) (?:\w+ly )?(?:expect|trust|assume|take it|consider|count|presume|figure|guess|suppose|look forward to (?:signing|my|the contract|getting|starting)|have (?:already )?(?:told|turned|given|stopped|canceled|cancelled|declined|quit|resigned|packed|bought|signed|booked|moved|rented)|stopped|told my|turned|quit|gave|canceled|cancelled|am (?:sure|certain|surprised|already|expecting|not (?:sure|worried)|wondering|puzzled|confident|waiting|still waiting|now waiting|ready to sign|asking (?:for|when))|was (?:surprised|sure|certain|expecting|puzzled|shocked|astonished|confident)|both know|would (?:say|expect|think)|can (?:expect|only|count|safely)|do not (?:see|understand|know why|expect)|am owed|have (?:a right|every right|earned)|deserve|want my|know)"
    r"|so (?:when|where is|where are|what (?:is|are|about)|what happened|please (?:act|send me the|confirm)|the (?:job|decision|answer|contract|rest|offer|position|post|matter)|it (?:is|must|should|has|was|can|would)|that is|let us|can i expect|shall i|may i expect|there (?:is|can)|why|how come|it 's|any)"
    r"|(?:i|we) (?:\w+ly )?(?:expect|trust|assume|presume|take it|figure|reckon)|i (?:think|believe|feel) (?:that )?i (?:can|may|could|am allowed to|have the right to) (?:expect|count|rely|ask|assume)|(?:must|has to|have to|surely|can only) (?:mean|be|count)|that (?:settles|tells me|means|makes it|says it all|seals|is that|was a)|that is (?:a promise|a yes|settled)|tells me (?:the|that|i)|the answer can only|no reason (?:to|why|not)|anything else would|i (?:would|will|shall) not accept|(?:owe|owes|oblige|obliges) me|obliges you|entitles? me|we both know|when (?:do|can|will|shall) i (?:start|sign|get|begin)|where (?:is|'s) (?:my|the) (?:contract|offer|letter)|(?:i have|i) (?:already )?(?:told my (?:landlord|boss|wife|husband|family|mother|employer|friends|parents|\w+)|handed in|given notice|gave notice|turned down|stopped (?:applying|looking|searching))|on that basis|i am (?:\w+ )?(?:already )?(?:preparing|packing|waiting for my|moving|looking at flats)|what (?:we are|are we) waiting for|how this ends|(?:job|position|place|post) is mine|not (?:go back|take it back|change your mind)|there should be no|let us (?:make it|get it|sign|do it|not (?:waste|drag))|made up (?:your|their) minds?|(?:people|nobody|no one|one|you) (?:only |does not |do not )?(?:asks?|says?|shows?|does|do)(?: \w+)? (?:that|this|such|so)|(?:surely|must|has to|have to|should) (?:\w+ )?(?:count|mean|be mine|be worth|be enough)|should be mine|i (?:figured|guessed|reckoned|concluded|gathered|believe|could tell|knew) (?:it|that|the|you|i|this)|would have thought|i (?:have been|am|was) telling|why the (?:delay|wait|silence|hesitation)|what is (?:taking|keeping|the hold)|where is (?:my|the)|(?:i )?(?:rely|count|bank) on (?:this|it|that)|hence|i do not see (?:why|what)|i see it as (?:settled|done|agreed)|a deal|my rights?|follow through|a positive answer)"
)
_PROCESS = (
    r"(?:facebook|linkedin|whatsapp|answer quick\w*|best way to reach|thank you|thanks|grateful|encourag|glad|pleased me|good to hear|you (?:told|promised|assured|said)(?: to)?(?: me)?(?: that)?(?: i)? (?:would|will|to|could|should|can|was to|were)(?: then| also)? (?:hear|call|be in touch|ring|write|let me know|get (?:an answer|back|a (?:call|letter|reply|decision|answer))|email|send|decide|come back|know|reply|contact|phone|have an answer|be told|be (?:contacted|called|informed)|speak|receive (?:an answer|a (?:call|letter|reply)))|take (?:it|that|this) as a (?:compliment|kindness)|do not take|not (?:a promise|count on|take)|would not hold|nobody is bound|understand that others|"
    + LACKING
    + r")"
)
_GATE = "you your panel manager boss director supervisor everyone everybody sir madam ma'am mr mrs ms he she they ye"
_PRAISE_WORDS = "best favorite strong strongest perfect ideal impressed impressive great fit liked loved ahead close else missing choice top frontrunner hire hired offer see saw picture born made natural star gem catch dream delighted raved never exactly just precisely promising chances worry formality welcome aboard soon one like good excellent outstanding brilliant wonderful amazing right would already sure pass praise praised addition asset new team colleague part desk locker keys uniform join start looking looked need needed rare talent gold job position post role mine shortlist list impression kind compliment compliments more above better highest nodded smiled winked handshake shook convinced sold work tour nailed love ticked mad crazy highly decided made when"
_CLAIM_WORDS = "hold holding held count counting rely relying bank banking build building depend trusting trust insist took take taking taken understood understand read heard regard consider considered interpret see which good sounds sound promise word keep honor honour stand stick act consequence conclusion expect assume presume figure figured guess suppose so look told turned stopped sure surprised settled settles must surely tells answer owe owes obliges oblige entitles both start contract given packing preparing waiting ends mine deal rights follow positive should let up asks ask says shows gathered concluded believe could knew delay taking where hence why telling thought landlord gave quit canceled"

HELD = (
    # You did say that I was miles ahead, and I'm holding you to it.
    frame(
        _GATE + " / " + _CLAIM_WORDS,
        rf"(?:since |because |as |given that |now that |if |when |i have not forgotten (?:that|how) |i remember (?:that|how)? ?|after |considering (?:that|how) |seeing (?:that|how|as) |the way |did not |and |but )?{_WHO}{_ADV} {_SAID}",
        rf"(?<!\S){_ME}(?!\S)",
        rf"(?<!\S){_PRAISE}(?!\S)",
        rf"(?<!\S){_CLAIM}",
        cut=2,
        bar=_PROCESS,
        far=True,
        within=True,
    ),
)
"""Praise recalled and claimed in one sentence."""
CLAIMED = (
    # I was told I had nailed it, so where is my contract?
    frame(
        "told assured given promised led signaled signalled said words remind according",
        r"(?:(?:i|we) (?:was|were|have been|had been)(?: \w+ly| even| also)* (?:told|assured|promised|given to understand|led to believe|called|praised|complimented)|it was (?:\w+ )?(?:signal+ed|said|hinted|made clear|indicated|suggested|conveyed)(?: \w+)? to me|your (?:own |exact |very )*words (?:were|are)|(?:according to|in|by|going by) your (?:own |exact |very )*(?:words|account|report|feedback)|(?:may i |let me |i (?:must|would like to|want to|have to|wish to) )?remind you (?:how|that|of))",
        rf"(?<!\S)(?:{_ME}|we)(?!\S)",
        rf"(?<!\S){_PRAISE}(?!\S)",
        rf"(?<!\S){_CLAIM}",
        cut=2,
        bar=_PROCESS,
        far=True,
    ),
    # From the way you smiled I could tell you had decided.
    frame(
        "tell knew know concluded gathered see saw sure",
        r"(?:from|by|judging (?:by|from)|going by|given) (?:the way|how|your|what) (?:you |your \w+ |\w+ )",
        r"i (?:could|can|knew|know|concluded|gathered|conclude|gather|saw|am)(?: \w+)? ?(?:tell|see|sure|certain|that|you|it)?",
        r"(?<!\S)(?:decided|mine|chosen|hired|settled|made up|in|job|offer|position|the one|yes)(?!\S)",
        far=True,
    ),
    # I took your remark that I'd be a great addition as a commitment.
    frame(
        _GATE
        + " / hold holding held count counting rely relying bank banking took take taken taking understood regard consider read interpret interpreted treat trust build building insist",
        r"(?:i|we)(?: \w+ly| am| have| will| shall| must| do| can| would| just){0,3} (?:hold|holding|held|count|counting|rely|relying|bank|banking|took|take|taken|taking|understood|regard|consider|read|interpret|interpreted|treat|trust|build|building|insist)",
        r"(?:\S+ ){1,9}?(?:your (?:\w+ ){0,3}?(?:words?|promise|remarks?|praise|compliments?|smile|nod|handshake|enthusiasm|comments?|feedback|reaction|assurance|kindness|kind words|interest|hint|wink|tone|statement|line|invitation|tour)|what (?:you|she|he|they|your \w+) (?:said|told|promised|wrote|hinted|felt))",
        rf"(?:(?:hold|holding|held) (?:you|him|her|them) (?:to|at)|(?:count|counting|rely|relying|bank|banking|insist|insisting|trust|build|building)(?: \w+)? (?:on|in|to|upon)|{_CLAIM})",
        bar=r"(?:thank you|thanks|not take|advice|as a compliment|promised (?:the|to))",
    ),
    # By your very positive feedback I was led to believe that an offer would follow.
    frame(
        "led believe lead leads made makes gave entitled obliges entitles oblige impression",
        r"(?:i (?:was|am|have been|felt) (?:led|given|made|entitled|encouraged)(?: to)? (?:believe|understand|expect|think|assume|feel)|(?:the|your|that) (?:\w+ ){0,3}?(?:impression|words|praise|compliments?|smile|nod|enthusiasm|feedback|remark|reaction|handshake|kindness)(?: [^\s.!?]\S*){0,9}? (?:oblige|obliges|entitle|entitles|bind|binds|commit|commits|promise|promises|amount|amounts|mean|means)(?: \w+)? ?(?:you|me|to|that|the))",
        r"(?<!\S)(?:offer|job|mine|place|position|hired|chosen|contract|take me|hire me|post|role|yes)(?!\S)",
    ),
    # I was the only one you gave the full tour, and that tells me the job is mine.
    frame(
        "only one",
        r"i (?:was|am) (?:\w+ )?(?:the (?:only|best|first|last|strongest)|your (?:\w+ )?\w+)",
        r"(?<!\S)(?:you|your)(?!\S)",
        rf"(?<!\S){_CLAIM}",
        bar=_PROCESS,
        far=True,
    ),
    frame(
        "if as since because given",
        r"(?:if|since|because|as|given that|seeing that|now that|considering) i (?:am|was|did|made|have|really am)(?: [^\s.!?,]\S*){0,9}? (?:as )?(?:you|your \w+|he|she|they|everyone) (?:told|said|say|claimed|wrote|called|think|thought|felt|assured|found)",
        rf"(?<!\S){_CLAIM}|(?<!\S)(?:answer|offer|job|contract|wait|waiting|start|yes)(?!\S)",
        bar=_PROCESS,
        far=True,
    ),
)
PRAISED = (
    # I was told I had nailed it. (Where is my contract, then?)
    frame(
        "told assured",
        r"i (?:was|have been|had been)(?: \w+ly| even| also)* (?:told|assured|promised|called|praised|led to believe)",
        rf"(?<!\S){_PRAISE}(?!\S)",
        bar=_PROCESS,
        far=True,
    ),
    # You told me nobody came close. (I am holding you to that.)
    frame(
        _GATE + " / " + _PRAISE_WORDS,
        rf"(?:since |because |as |given that |did not )?{_WHO}{_ADV} {_SAID}(?! about (?!me |my ))",
        rf"(?<!\S){_ME}(?!\S)",
        rf"(?<!\S){_PRAISE}(?!\S)",
        bar=_PROCESS,
        far=True,
        within=True,
    ),
)
"""Praise recalled, to be claimed in the sentence that follows."""
CLAIM_AFTER = rf"(?:then |so |and |well |now |,|please |therefore |surely |naturally |after that |to me |for me |in my (?:eyes|book|view) |i (?:am|was|will|would|do|have|can|shall|must|think|see|also)? ?){{0,9}}{_CLAIM}"
