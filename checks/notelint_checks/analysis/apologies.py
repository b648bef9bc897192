"""Apologies that nobody is owed: for writing, for taking time, for nerves and answers in the interview."""

from __future__ import annotations

from notelint_checks.analysis.gated import Gated, clause, gated
from notelint_checks.analysis.wording import wording

__all__ = ["FAULT", "INTERVIEW", "OTHER", "REAL", "WRITING"]

_GATE = frozenset(
    """sorry apologies wish apology apologize apologise apologizing apologising forgive forgiveness pardon excuse regret
    ashamed embarrassed embarrassing embarrassment mortified hate bother bothering disturb disturbing disturbance
    pushy pest nuisance rush intrude intruding intrusion impose imposing imposition inconvenience waste busy swamped
    pester pestering nag nervous nerves flustered rambled rambling stumbled messed blew botched bombed fluffed flubbed
    fumbled bungled butchered screwed mess hash best badly poorly answer answers performance guilty bad terrible awful
    silly foolish froze blank blanked interrupt interrupting annoy annoying feel mean time babbled tongue-tied tongue overlook soz forget ignore disregard ashamed bear allowances cringe""".split()
)

_LEAD = (
    r"(?:(?:ever|say|i|please|my|once|again|let me|do|many|a thousand|a million|a quick|sincere|deepest|sincerest|so|very|really|truly|"
    r"terribly|awfully|deeply|sincerely|humbly|am|would like to|would love to|want to|wanted to|must|also|just|have to|should|ought to|"
    r"first|all|first of all|and|oh|ok|hope you will|hope you can|hope that you will|hope you|beg you to|kindly|owe you an|make my|offer my|can only|do|a bit|a little|quite|rather|still) (?:, )?){0,7}"
)
_SAID = (
    r"(?:sorry|apologi[sz](?:e|ing)|apologies|apology|forgive|forgiveness|pardon|excuse|regret|"
    r"ashamed|embarrassed|mortified|(?:feel|felt) (?:so |really |very |a bit )?(?:bad|terrible|awful|guilty|silly|foolish|stupid))"
)
_GAP = r"(?: (?![.!?;:]+(?: |$)|(?:late|later|delay|delayed|wrong|missed|forgot|hear|say|see|loss|decline|tell|inform|learn)(?!\S))\S+){0,7}?"
_TAIL = r"(?: (?:you|again|so|much|soon|with|this|another|too|long|yet|of|your|my|time|email|emails|message|note|up|out|early|often|question|first|a|second|third|the|on|about|after|only|days?|week|day|busy|inbox|questions?|answers?|morning|afternoon|evening|once|more|well|better|properly|clearly)){0,7}"

_WRITING_NOUNS = (
    r"(?:bother\w*|troubl\w+|disturb\w*|intru\w+|interrupt\w*|pester\w*|nag|nagging|badger\w*|hassl\w+|pest|nuisance|annoy\w*|"
    r"inconvenienc\w+|impos(?:e|ing|ition)|burden\w*|persisten\w+|impatien\w+|pushy|pushiness|boldness|forwardness|so forward|too forward|"
    r"emails?|emailing|e mail|e mails|messages?|messaging|texts?|texting|reminder|writing|write|wrote|contacting|contact you|reaching out|reach out|"
    r"follow(?:ing)? up|follow ups?|chasing|chase|checking|asking|ask again|inbox|length|lengthy|too long|so long|long (?:note|letter|read|text|mail)|wordy|wordiness|verbose|essay|novel|"
    r"english|handwriting|grammar|my mistakes|any mistakes|"
    r"(?:tak\w+|took|wast\w+|us\w+|steal\w*|stole|demand\w*|claim\w*)(?: \S+){1,5}? (?:time|day|morning|afternoon|evening|hour|attention|minutes?|week))"
)
_INTERVIEW_NOUNS = (
    r"(?:nerv\w+|anxious|anxiety|anxiousness|shak(?:y|ing)|stammer\w*|stutter\w*|stumbl\w*|rambl\w*|babbl\w*|blather\w*|waffl\w*|wittering|froze|freezing(?: up)?|blank|blanked|blanking|"
    r"tongue tied|answers?|answered|answering|performance|performed|performing|my presentation|talk(?:ing|ed)(?: \S+){0,2}? (?:so|too)(?: much| fast| quickly| long| little)?|spoke(?: \S+){0,1}? (?:so|too)|speaking (?:so|too)|fumbl\w*|flub\w*|fluff\w*|bungl\w*|botch\w*|awkward\w*|clumsy|clumsiness|"
    r"incoherent|unprepared|underprepared|ill prepared|quiet|shy|shyness|distracted|flustered|(?:do|did|doing|done|went) (?:so |rather |very )?(?:badly|poorly)|"
    r"(?:did not|could not|not) (?:do well|do better|do my best|answer\w*|explain\w*|know\w*|express\w*|prepar\w*|think|remember\w*|recall\w*|come up|being able to answer|being more prepared|being better prepared|being at my best)|"
    r"my best|be(?:ing)? (?:so |a bit |a little )?(?:slow|off|tired|boring|confusing|confused))"
)
_SPOILED = r"(?:messed up|mess up|blew|botched|bombed|fluffed|flubbed|fumbled|bungled|butchered|screwed up|tanked|muddled|muffed|made a (?:mess|hash|fool|pig ' s ear|muddle) of)"
_PART = r"(?:questions?|answers?|interview|test|part|exercise|whiteboard|presentation|task|round|demo|bit|section|case|one|introduction|myself)"
_TEST = r"(?:rambled|babbled|waffled|stumbled(?: over)?|stammered|stuttered|froze|blanked|went blank|drew a blank|talked too (?:much|fast|long)|spoke too (?:much|fast|long)|was (?:\S+ )?(?:nervous|flustered|unclear|incoherent|all over the place|tongue tied)|was not (?:\S+ )?(?:at my best|clear|great|good|prepared|myself|on form)|did not (?:\S+ )?(?:do well|do (?:very|too|so) well|answer|perform|do myself justice|come across|shine|explain)|could have (?:\S+ )?(?:done|answered|been|explained|said)(?: \S+){0,4}? better|should have (?:\S+ )?(?:prepared|answered|done)(?: \S+){0,4}? better)"

WRITING = Gated(
    _GATE,
    wording(
        r"(?:so |very )?(?:sorry|apologies|oops|excuse me|forgive me) (?:, )?(?:it (?:is|'s) )?(?:only |just )?me (?:again|once more|yet again|here again)|(?:sorry|apologies|forgive me) (?:for (?:the|my|this|all the|all these|so many|being|coming|going) )?(?:(?:late|early|long|double|second|third|extra|many|endless|sunday|weekend|lengthy|unsolicited|cold) )?(?:hour|evening|weekend|call|calls|ring|ringing|ramble|waffle|essay|interruption|spam|questions|hassle|fuss|again|direct)(?= (?:[.,!;]+|but|and|so)(?!\S)|$)",
        rf"{_LEAD}{_SAID}{_GAP} {_WRITING_NOUNS}(?!\S){_TAIL}",
        r"i~ (?:hate|do not~ (?:want|wish|mean|like|intend)|did not~ (?:want|mean|wish)|never meant|would~ hate)~ to (?:be (?:a |an |so |too |the )?)?(?:bother\w*|disturb|pester|nag|intrude|impose|interrupt|ask|rush you|push you|pressure you|hurry you|hassle|annoy\w*|pest|nuisance|pushy|burden|trouble you|hound|harass|keep you|"
        r"(?:take|waste|steal|use)_ time|take_ (?:morning|afternoon|evening|day|hour)|(?:seem|sound|appear|come across as) (?:too )?(?:pushy|impatient|rude|needy|desperate|forward|a pest))(?!\S)(?! (?:for|a) )"
        + _TAIL,
        r"(?:i am |i do )?not (?:wanting |wishing |meaning |trying |intending )?to (?:be (?:pushy|a pest|a nuisance|a bother|annoying|impatient|a pain)|rush you|bother you|nag|push you|pester you)",
        r"i~ (?:do )?(?:hope|trust|pray)~ (?:that )?(?:i|this|my (?:email|message|note|question|writing)|it)~ (?:am |is |was |are |will |does |do |have )?not~ (?:be )?(?:too |such )?(?:bother\w*|disturb\w*|intruding|imposing|interrupting|annoying|pestering|being (?:a |an |too |so )?(?:pest|nuisance|pushy|annoying|bother|forward|impatient|burden)|a (?:bother|nuisance|burden|bad time|pest)|an (?:intrusion|imposition|inconvenience|annoyance|interruption)|taking(?: \S+){1,5}? time|(?:too )?(?:long|forward|pushy))(?!\S)"
        + _TAIL,
        r"i~ (?:know|realize|realise|understand|appreciate|am sure|imagine|can imagine|am aware|bet|see)~ (?:that )?(?:you|your (?:schedule|week|day|diary|calendar)) (?:are|is|must be|have|will be|must have)(?: (?:extremely|very|so|really|incredibly|super|terribly|probably|all|quite))* (?:busy|swamped|full|packed|snowed under|a lot on your plate|much to do|a million things|better things to do|many things to do|a lot to do|hectic)(?: \S+){0,5}? (?:but|so i will (?:be|keep|make)|so i am sorry)(?!\S)",
    ),
)
INTERVIEW = Gated(
    _GATE,
    wording(
        r"(?:i~ )?(?:please |kindly |do |hope you will |hope you can |hope that you will |hope you could |would ask you to |beg you to )+(?:overlook|forget|ignore|disregard|look past|excuse|forgive|not mind|bear with|make allowances for|not hold against me|see past) (?:my|how|the way) (?:\S+ ){0,3}?(?:nerv\w+|shak\w+|stammer\w*|stutter\w*|rambl\w+|blunders?|mistakes?|slips?|answers?|silences?|performance|awkwardness|fumbl\w+|waffle|waffling|i (?:was|spoke|answered|talked|froze|stumbled))(?: (?:hands?|voice|knees|legs))?",
        r"(?:so |very |really |terribly )?(?:sorry|soz|apologies|my apologies) (?:for|about|that|if|because|i)(?: (?:being|i|my|was|how|such|a|an|so|bit|all|over|came|seemed|looked|sounded|acted|went)){0,6} (?:all over the place|a (?:bundle|bag) of nerves|a nervous wreck|a mess|tongue tied|off (?:my|form)|not (?:myself|at my best|on form)|a disaster|a wreck|scatter ?brained|mess|wreck|disaster|sweaty|red in the face|red faced|speechless|lost for words|muddled|vague|short|brief|long winded|chatty|quiet|stiff|wooden|rushed|a chatterbox|chatterbox)",
        r"(?:i~ )?(?:hate|regret|am ashamed of|am embarrassed by|am embarrassed about|feel awful about|cringe at|still cringe at)~ (?:how|that|the way) (?:\S+ )?(?:nervous|tongue tied|shy|quiet|badly|poorly|awkward|flustered|muddled|i (?:froze|rambled|stumbled|stammered|babbled|answered|blanked))(?: i (?:got|was|did|answered|spoke|sounded))?(?: , please forgive me(?: for that)?)?",
        r"(?:i~ )?(?:wish to|want to|would like to|must|have to|need to|should) say (?:i am )?(?:so |very )?sorry (?:because|that|for|as) i (?:was|spoke|talked|answered|did|went|got|had|could)(?: \S+){1,5}?(?= (?:[.,!;]+|and|but|when|on|in)(?!\S)|$)",
        rf"{_LEAD}{_SAID}{_GAP} {_INTERVIEW_NOUNS}(?!\S){_TAIL}(?: (?:hands|voice|knees|legs))?(?: (?:when|while) you (?:asked|were|spoke)(?: \S+){{1,6}}?(?= (?:[.,!;]+|and|but)(?!\S)|$))?",
        rf"(?:i am afraid |i know |i think |i fear |i feel |i guess )?(?:that )?i~ {_SPOILED}(?! (?:a|an|two|some) ) (?:\S+ ){{0,4}}?{_PART}(?!\S)",
        rf"i~ (?:know|fear|am afraid|realize|realise|feel|worry|think|am aware|guess|suspect)~ (?:that )?(?:i~ (?:have )?{_TEST}|my (?:answers?|performance|presentation|english) (?:\S+ ){{0,5}}?(?:was|were|is)(?: not)? (?:\S+ )?(?:poor|bad|weak|short|clumsy|vague|great|good|the best|clear|brilliant|terrible|awful|muddled|messy|perfect|rough))(?!\S){_TAIL}",
        r"(?:i was|i am afraid i was|i know i was|i got|i must have (?:seemed|looked))~ (?:so|too|very|terribly|extremely|a bit|a little|rather|quite|really|pretty|incredibly)~ (?:nervous|tense|shy|anxious|flustered|shaky)",
        r"i was not~ at my best|i did not do (?:very |too |so )?well (?:on|in|at|with) (?:the|my|your)(?: \S+)?|i did not~ do myself justice|my answers~ were~ (?:so |too |very |rather |a bit |not )*(?:poor|bad|weak|clumsy|vague|terrible|awful|muddled|great|good|the best)",
        r"(?:i|and) wish i (?:had|could have)~ (?:answered|done|prepared|performed|been|explained)_ (?:better|more (?:clearly|confident|articulate|prepared|relaxed)|less nervous|calmer)",
    ),
)
"""What runs down the interview."""

FAULT = Gated(
    _GATE,
    wording(
        rf"{_LEAD}{_SAID}(?: (?![.!?;:]+(?: |$))\S+){{0,6}}? (?:late|lateness|delay|delayed|wrong|missed|missing|forgot|forgetting|mix up|mistake|error|typo|misspell\w*|broken|dropped|connection)(?!\S)"
    ),
)
"""A real fault: once is right."""

REAL = frozenset(
    """late later lateness delay delayed delays tardy overslept wait waiting waited missed missing miss forgot forgetting forgotten omitted upset offended offending hurt hurting angered insulted order orders delivery parcel bill invoice
    wrong incorrect mistake mistakes error errors typo typos misspelled misspelt misspelling mispronounced mispronouncing mistaken confusion mix
    mixup mixed names broken broke bounced attachment attach attached unreadable blurry corrupt missent duplicate unfinished
    connection dropped dropping outage noise noisy background barking siren alarm fire camera microphone mic screen wifi internet line sound audio video
    phone ringtone rang ringing battery lag frozen crashed crash dog baby child kids cat doorbell neighbor neighbour drill builders
    traffic train bus tram ferry flight puncture snow strike reschedule rescheduled rescheduling postpone postponed postponing cancel canceled
    cancelled cancelling canceling moved moving change changed spilled spilt spilling spill stain coffee tea cup mug vase glass door chair carpet mud muddy
    boots umbrella parked parking scratch dent badge key keys locker losing loss losses damage damaged left leaving hung unanswered
    ill illness sick cough coughing sneezing flu cold fever hospital funeral death passing passed died accident injury bereavement grief storm
    flood earthquake hear heard learn learned see seeing read say tell inform report decline declining withdraw withdrawing disappoint disappointing
    decision rejection closing closed closes closure layoffs redundancies""".split()
)
"""A real fault, or news that one is sorry about: none of these words stands in an apology that nobody is owed."""
_SORRY = r"(?:sorry|sori|sorri|sory|soz|soory|apologies|apology|apologi[sz]e|apologi[sz]ing|my bad|mea culpa)"
_YOURS = r"(?:your (?!time|inbox|patience|lunch|break|day|evening|morning|weekend|afternoon)|him|her|them|us|it|you(?! (?:had|have|sat|got) to)|everyone|anyone|those|people|that you (?!had|have|sat|got))"
_THE = r"(?:the|this|these|that|another|a|an|any|yet another|so many|such an?|too many)"
_OBJECT = (
    r"(?:spam|hassle|fuss|bother|trouble|disturbance|interruption|intrusion|nuisance|length|rant|ramble|waffle|chatter|essay|novel|wall of text|hour|timing|sunday|weekend|evening|"
    r"(?:e ?)?mails?|messages?|messaging|texts?|notes?|letters?|calls?|voicemails?|pings?|reminders?|nudges?|follow ups?|questions?|requests?|queries|post scripts?|ps|"
    r"persistence|impatience|boldness|directness|informality|bluntness|brevity|formality|nerves|silence|silences|pauses?|blank|gaps?|mess|tears|jokes?|laugh|giggles?|accent|english|grammar|"
    r"handwriting|outfit|shirt|hair|state|voice|hands|stutter|stammer|brain (?:freeze|fog|fade)|freeze|answers?|showing|performance|test|presentation|talk|demo|impression|wobble|babble|monologue|detour|digression)"
)
_ALSO = r"(?:po |ulit )?(?:once |yet )?(?:again |, (?:sir|madam|mam|ma'am) , |in advance |also |really |too )?"
_MY_DOING = r"(?:me|my|that i|how i|if i|the way i|this|these|the|any|another|all|so many|yet another)"

OTHER = gated(
    """sorry sori sorri sory soz soory apologies apology apologize apologise apologizing apologising bad culpa excuse forgive pardon overlook disregard ignore bear
    mind ok okay fine alright right feel guilty ashamed embarrassed mortified embarrassing cringe cringing kick blush time moment shouldn should regret wish hate""",
    # Sorry to land in your inbox; apologies for all my questions; my bad that I lost the thread
    rf"{_LEAD}{_SORRY} {_ALSO}(?:(?<!apologize )(?<!apologise )to (?!have to)(?:\w+ly )?\w+|(?:for|about|over) (?:{_THE} )?(?:\S+ )?{_OBJECT}|(?:for|about|over) (?:not |having |being |my |all |how |what |\w+ing(?!\S))\S*|(?:that|if|because|as) (?!{_YOURS})\S+|i(?! (?:would|will|can|must|should|shall)))(?!\S)"
    + clause(14),
    # Forgive how I talked; kindly bear with me for another mail
    rf"(?:(?:please|kindly|do|just|(?:i )?hope (?:that )?you (?:can|will|could|do)|i (?:would )?ask you to|i beg you to|i beg your|you (?:will )?(?:have|need) to) (?:also |just |kindly )?)?"
    rf"(?:excuse|forgive|pardon|overlook|disregard|bear with me (?:for|while|as|if|on)|bear with) (?:me (?:for|if|that|when)|for|{_MY_DOING}) (?!and |but )\S+"
    + clause(10),
    # I hope you don't mind me getting in touch
    r"(?:i |we )?(?:do |really |just )?(?:hope|hoping|trust|pray)~ (?:that )?(?:you (?:do|will|would) not (?:\w+ )?(?:mind|object|take it (?:badly|amiss|the wrong way)|think me \w+|find (?:it|me|this) (?:too )?\w+)|it (?:is|was|'s) (?:all right|alright|ok|okay|fine|not (?:rude|wrong|too (?:soon|late|early|much|forward)|out of (?:line|place)|inappropriate|improper|against))|this is (?:all right|alright|ok|okay|not (?:a bad|an awkward|the wrong) (?:time|moment|day|hour)|not (?:rude|too (?:soon|late|early|much|forward))))(?: (?:if|that|to|for|me|my|i|with))(?= (?:\S+ ){0,3}?(?:writ\w+|contact\w*|get\w*|send\w*|e ?mail\w*|messag\w+|text\w*|ask\w*|reach\w*|call\w*|ring\w*|disturb\w*|bother\w*|check\w*|chas\w+|follow\w*|drop\w*|try\w*|add\w*|say\w*|question\w*|note|letter|message|direct\w*|com\w+ back|be\w*)(?!\S))"
    + clause(10),
    r"(?:i )?(?:hope|hoping|trust)~ (?:that )?(?:this|it|now) is not (?:a bad|an awkward|the wrong|a terrible|an inconvenient) (?:time|moment|day|hour)(?: and that i am not \w+ \S+ \S+)?",
    # I feel guilty for stealing half your break
    r"i~ (?:feel|felt|am|was|have been)~ (?:so |really |very |quite |a bit |a little |rather |deeply |terribly |such )*(?:bad|guilty|awful|terrible|horrible|dreadful|rotten|silly|stupid|foolish|ashamed|embarrassed|mortified|a fool|an idiot)~ (?:for (?:\w+ing|having|my)|about (?:my|how i|the way i|\w+ing|having)|that i|because i|at how i|how i|of (?:my|how i)|by (?:my|how i)|to have|when i|over my)(?!\S)"
    + clause(10),
    r"i~ (?:could (?:\w+ )?kick myself|am (?:still )?(?:cringing|blushing|kicking myself)|still (?:cringe|blush)|cringed?|blush)(?: (?:for|about|at|over|because|that|when))"
    + clause(10),
    # I should not have gone blank on the tax question, and I am sorry
    r"i~ (?:\S+ ){1,12}?(?:, )?(?:and |but |so )?(?:i am )?(?:so |very |really |truly )?(?<!was )(?<!were )(?<!felt )(?<!send )(?<!be )(?:sorry|sori|soz|apologies)(?: (?:for|about) (?:that|it|this|the rest))?(?= [.,!;]|$)",
    rf"(?:i am |so |really |very )*{_SORRY} (?:for|about) (?:that|it|this|all (?:that|this)|the whole \w+)(?= [.,!;]|$)",
    # I should not have talked so long
    r"i~ should not have~ (?:talked|gone|spoken|rambled|written|interrupted|guessed|rushed|kept|joked|babbled|said|asked|panicked|mentioned|brought|waffled|called|emailed|messaged|bothered|taken)(?!\S)"
    + clause(8),
)
"""Anything else that a sender says sorry for; what is a real fault is in ``REAL``."""
