"""Impatience in public, by word classes: who decides, what is awaited, and how the sender bears it."""

from __future__ import annotations

from notelint_checks.analysis.frames import frame

__all__ = ["IMPATIENCE", "NOW", "SAID"]

_WHO = r"(?:they|he|she|hr|@\S+|(?:the |this |that |these |my |some |most |many |all |a |certain |such |dear |oga |our )*(?:\w+ )?(?:recruiters?|recruiting|hiring managers?|hiring teams?|managers?|compan(?:y|ies)|employers?|firms?|interviewers?|panel|committee|board|bosse?s?|agency|agencies|start ?ups?|hr(?: team| people| department| lady| guy)?|people in charge|council|bank|hospital|school|bakery|team|department|people there|office|businesses|organi[sz]ations?|director|secretary|headhunters?))"
_ANSWER = r"(?:answer\w*|repl(?:y|ies|ied|ying)|respond\w*|responses?|write back|call (?:me|back|us|people|candidates|anyone|you)|call(?= [.!?]|$)|phone (?:me|back)|ring (?:me|back)|get back|getting back|come back to (?:me|us|you|people)|let (?:me|us|people|candidates|someone|anyone|applicants|you|one|a person) know|tell (?:me|us|people|candidates|someone|applicants|anyone|you|one|a person)|inform|notify|contact (?:me|us|people|candidates)|decide|decision|make up (?:their|its|his|her|your) minds?|make a (?:decision|choice|call)|say (?:no|yes|something|anything|a word|yes or no)|send (?:me |us |out )?(?:an?|the|one|even an?|any) (?:\w+ )?(?:text|mail|email|e mail|line|message|reply|answer|letter|note|word|no|update|rejection|result|results)|pick up the phone|give (?:me |us |people |candidates )?(?:an?|any|some|the) (?:\w+ )?(?:answer|reply|feedback|decision|date|update|sign|word|response|result)|feedback|update (?:me|us|people|candidates)|announce\w*|release the|publish the|hit (?:reply|send)|follow up|keep (?:their|a|its) (?:word|promises?)|keep (?:people|candidates|me|us) (?:informed|posted|updated))"
_WAITED = r"(?:waiting|wait|waits|silence|limbo|suspense|not knowing|uncertainty|recruitment|recruiters?|recruiting|hiring|process|processes|job hunt\w*|job search\w*|being (?:ignored|ghosted|strung along|left|kept|put off|told|fobbed)|ghosting|ghosted|excuses|promises|hr|no (?:reply|answer|word|news|response)|hearing (?:nothing|back)|to hear|inbox|companies|employers|candidates|applicants|interviews?|delays?|checking (?:my|the))"
_FED_UP = r"(?:fed up|tired|sick|sick and tired|exhausted|worn out|weary|bored|annoyed|angry|furious|frustrated|frustrating|irritated|irritating|losing (?:my )?(?:patience|hope|faith|sleep|my mind|it|heart)|lost (?:my )?(?:patience|hope|faith|sleep)|out of patience|running out of patience|patience (?:is|has|wears|wearing|ran|runs|running) (?:\w+ )?(?:out|thin|over|an end|gone)|had (?:it|enough|my fill)|had it up to here|over it|done|at the end of my (?:rope|tether|patience)|hate|hating|loathe|can not (?:take|stand|bear|sleep|eat|focus|relax|concentrate)|drained|stressed|stressful|anxious|nervous|going (?:crazy|mad|nuts|insane)|driving me|drives me|killing me|kills me|eating me|wears me|wearing me|torture|torment|agony|hell|nerve ?wracking|nerve ?racking|the worst|the hardest|unbearable|maddening|disheartening|demoralizing|depressing|exasperat\w+|disappoint\w+|upset|unprofessional|rude|disrespectful|a disgrace|disgraceful|a shame|shameful|ridiculous|outrageous|unacceptable|absurd|a joke|pathetic|cruel|inhuman|not fair|unfair|no way to treat|crazy|insane|embarrassing|not (?:great|good|fun|funny|nice|right|okay|ok|normal|professional))"
_SLOW = r"(?:slow|slower|slowly|long|longer|forever|ages|an age|eternity|eternal|endless|never ending|never ends?|dragg?(?:s|ed|ing)?(?: on| out)?|put off|postponed|pushed back|delayed|moved again|stalled|on hold|on ice|overdue|snail|glacial|crawl\w*|sluggish|no end|drawn out|late|another (?:week|month|round)|cancell?ed|rescheduled|reposted|still open|re ?advertised|stuck)"
_PROCESS = r"(?:process|recruitment|hiring|selection|decision|decisions|answer|answers|reply|replies|result|results|interviews?|hr|feedback|application|list|call|wait|silence|they|it|this|companies|employers|recruiters?|email|mail|outcome|verdict|offer|letter)"
_JOB = r"(?:interview\w*|job|hiring|recruit\w*|hr|role|position|round|candidates?|applicants?|application|post|offer|company|companies|employers?|trial (?:day|shift)|vacancy|@\S+)"
_TIME = r"(?:(?:day|week|month|hour|night)s?|\w+day|fortnights?|ages|forever|(?:january|february|march|april|june|july|august|september|october|november|december)|yesterday|long|spring|summer|autumn|winter|christmas|easter)"
_TOLD = r"(?:they|@\S+|hr|(?:the|my|that|this) (?:\w+ )?(?:recruiter|manager|company|team|panel|boss|agency|lady|guy|interviewer|firm|email|mail)|i was|we were)"

IMPATIENCE = (
    # I'm getting fed up with this recruitment.
    frame(
        "fed tired sick exhausted worn weary bored annoyed angry furious frustrated irritated losing lost patience enough done hate hating stand take bear drained stressed anxious nervous crazy mad nuts had disappointed upset",
        rf"(?:(?:i|my|we|so|really|just|officially|honestly|beyond|getting|a bit|slowly|am|is|are|have|getting|very|feeling|now|can not) ){{0,4}}{_FED_UP}",
        rf"{_WAITED}",
        bar=r"(?:customers?|patients?|guests?|waiting (?:tables|room|list|staff)|(?:queue|oven|bus|train|oven)s?)",
    ),
    # The silence after an interview is the worst. It's a shame how slow this process is.
    frame(
        "wait waiting silence ghosting limbo suspense uncertainty recruitment process hiring knowing slow long hr companies employers recruiters",
        rf"(?:(?:the|this|that|all this|their|such|being|not) )?(?:\w+ )?{_WAITED}",
        rf"(?:is|are|was|feels|gets|has become|really|just|drives|kills|wears|eats|can be|makes)(?: (?:\w+ly|so|the|very|just|such|really|not|a|an|more|starting to|beginning to))* {_FED_UP}",
        bar=r"(?:customers?|patients?|guests?|library|queue|the (?:best|good)|tables|room|(?:our|my) (?:process|hiring|shop|team|interviews?))",
    ),
    frame(
        "shame disgrace joke ridiculous unbelievable incredible crazy insane understand believe funny amazing wonder sad unprofessional mad absurd normal usual common rude fair okay ok acceptable standard sign right typical legal polite",
        r"(?:(?:it is|is|is it|it 's|isn|what a|such a|i (?:do|can|will) not|i|how|funny|amazing|anyone|that is|this is|is this|was it|does it seem)(?: (?:\w+ly|not|really|so|a|an|just|it|that|this|quite|even|can|find|always|wonder))* (?:shame|disgrace|joke|ridiculous|unbelievable|incredible|crazy|insane|understand|believe|amazing|sad|unprofessional|mad|absurd|normal|usual|common|rude|fair|okay|ok|acceptable|standard|right|typical|legal|polite|wonder|a bad sign))",
        rf"(?:(?:how|why|that|to|for|when|if)(?: \w+){{0,7}}? (?:slow|slowly|long|forever|ages|wait|waiting|hear nothing|not hear|no (?:reply|answer|word)|silence|ghost\w*|never (?:reply|answer|write|call)\w*|not (?:{_ANSWER})|ignored?|weeks|months|chase|beg))",
        bar=r"(?:bus|train|queue|customers?|patients?|oven|dough|glue|paint|delivery|parts|shipping|bake|proof|cure|dry|tune)",
    ),
    # Some companies need to learn to reply. The hiring manager could at least call.
    frame(
        "need needs should must ought have had could might owe owes supposed would learn time",
        rf"{_WHO} (?:\w+ )?(?:needs?|should|must|ought|had better|could|might|owes?|are supposed|is supposed|have to|has to|would do well|really need)(?: (?:to|at least|really|finally|just|want|please|all|not|start|learn|try|how|the|basic|manners|some|and|of|hurry|up|have|know)){{0,7}}",
        rf"(?:{_ANSWER}|{_FED_UP}|hurry up|manners|courtesy|decency|respect|ghost\w*|faster|deadline)",
        bar=r"(?:customers?|patients?|guests?|my (?:shop|team|kitchen)|(?:i|we) (?:read|wrote|write|think about))",
    ),
    # Can recruiters not answer a mail? They can't even say no.
    frame(
        "not never can could do does why will would ever cannot bother",
        rf"(?:(?:can|could|do|does|why (?:can|do|does|will|would)|will|would|did|is it so hard for|has|have)(?: not)? {_WHO}|{_WHO} (?:can|could|do|does|did|will|would|has|have|seem to|seems to)(?: \w+ly)? (?:not|never)|{_WHO} never)(?: (?:not|even|ever|at least|just|simply|\w+ly|bother to|be bothered to|manage to|know how to|care to|seem to|take (?:two|five|one|a) minutes? to|please|bothered to|want to|able to))*",
        _ANSWER,
        bar=r"(?:customers?|patients?|guests?|clients?|suppliers?|tickets?|questions about|decide (?:which|between|what to))",
    ),
    # It can't be so hard to let people know.
    frame(
        "hard difficult much long minute minutes seconds complicated tough rocket easy simple cost costs takes take asking",
        r"(?:it|that|this|how|is|why|what|surely)(?: (?:it|that|this|is|is it|can|could|be|would|must|not|does|should|take|takes|cost|costs|really|so|that|too|such|nothing|a|an|rocket|you|them|one|only|two|five|thirty|to|asking|is|are|was)){0,8} (?:hard|difficult|much|long|minutes?|seconds|complicated|tough|science|easy|nothing)",
        rf"(?:to|for)(?: \w+){{0,4}}? (?:{_ANSWER})",
        bar=r"(?:customers?|patients?|guests?|clients?|complaints?|reviews?)",
    ),
    # I don't understand why they take so long. Two months, and the decision is put off again.
    frame(
        "slow slower slowly long longer forever ages eternity endless never drag drags dragging dragged put pushed delayed postponed moved stalled hold overdue crawling sluggish late weeks months cancelled canceled rescheduled reposted stuck",
        rf"(?:(?:why|how|the|this|their|my|that|another|and) (?:\w+ ){{0,3}}?)?{_PROCESS}(?: (?:at|with|for|in|of|after|by|from)(?: \w+){{1,4}}?)? (?:is|are|was|has|have|been|takes?|took|taking|drag\w*|seems?|gets?|keeps?|so|being|got|just)(?: (?:\w+ly|being|been|taking|taken|so|too|just|now|again|already|getting|a|an|be|this|getting|moving|me|on|them|another))*",
        _SLOW,
        _JOB,
        bar=r"(?:how long (?:i|we)|customers?|patients?|guests?|delivery|bus|train|dough|paint|cure|lime|learn\w*|teach\w*|apprentices?|(?:our|my) (?:trade|shop|company|team)|we (?:cut|reduced))",
        far=True,
    ),
    # When are they going to announce the result? When will I hear from you?
    frame(
        "when how",
        rf"(?:when|how (?:long|much longer|many (?:more )?(?:days|weeks|months)))(?: (?:exactly|on earth|, if ever ,|the hell|, exactly ,))? (?:will|do|does|are|is|am|can|would|until|before|till|must|should)(?: not)? (?:{_WHO}|i|we|you|someone|somebody|anyone|the (?:\w+ )?(?:list|results?|decision|answer|call|email|news)|it)",
        rf"(?:{_ANSWER}|hear|announce|know|results?|list|told|news|wait|decided|come(?: out)?|be out)",
        bar=r"(?:customers?|patients?|dough|bread|paint|workshop|course|know (?:that|which|how|your)|you (?:know|decide|tell)|hear the)",
        within=True,
    ),
    # Do I have to call them every day?
    frame(
        "call beg chase write nag phone visit ring email ask scream shout stalk camp bother remind send do",
        r"(?:do|must|should|shall|can|would|will|am) i (?:really |now |just |ever )?(?:have to |need to |supposed to |going to )?(?:call|beg|chase|write|nag|phone|visit|ring|email|ask|scream|shout|stalk|camp|bother|remind|send|go there|drive there|knock|turn up)",
        r"(?:them|@\S+|hr|recruiters?|company|again|every|each|another|outside|manager|office|an answer|a reply|third)",
        bar=r"(?:customers?|guests?|recipe|data|client)",
    ),
    # Dear HR, reply to us naman. Give candidates an answer already.
    frame(
        "already naman na hr oga recruiters recruiter candidates applicants us me list employers companies company people boss ma sir out",
        rf"(?:(?:please|pls|just|kindly|dear|oga|oh|come on|can you|could you|hey|hello|so|abeg|{_WHO})(?: ,)? ){{0,4}}(?:(?:please|just|kindly|finally|at least) )?(?:give (?:me|us|candidates|applicants|people|them)|answer|reply|respond|decide|release|announce|publish|tell (?:me|us|candidates|applicants|people)|let (?:me|us|candidates|applicants|people) know|call (?:me|us)|write (?:me|us|back)|text me|email me|send (?:me|us|out)|say (?:yes|no|something)|pick|choose|make up|make a|hurry|update|inform|put (?:me|us|candidates)|stop|get back|do something|hire)",
        r"(?:already|naman|na|the (?:\w+ )?(?:list|results?|verdict|decision|names)|an answer|a reply|a decision|your minds?|out of (?:my|our) misery|up and|ghosting|(?:keeping|leaving) (?:me|us|candidates|people|applicants)|reply to (?:me|us|candidates|applicants|my)|answer (?:me|us|candidates|applicants|my)|call me|(?:me|us) (?:something|anything|yes or no|if|whether)|yes or no|something|to (?:me|us|your (?:candidates|applicants))|back to (?:me|us|candidates))",
        bar=r"(?:what you (?:think|make)|your (?:experience|views?|opinion|favou?rite|recipe|tips)|how you|which|comments?|feedback on|customers?|my (?:draft|sums))",
    ),
    # I have waited five weeks. I am still here and wait for your decision.
    frame(
        "wait waited waiting await sit sitting sat heard hearing",
        r"(?:i|we)(?: (?:am|are|have|had|been|was|still|here|there|and|just|now|only|\w+ly|do|will|to|can|really|so|sitting|sat|all|day|left|also|not))* (?:wait|waited|waiting|await|awaiting|heard (?:nothing|zero|zilch|not a)|hear nothing)",
        rf"(?:{_TIME}|for (?:an?|the|your|their|my|this|that|any|one|some|@\S+|them|you|hr|news|feedback|word)|to hear|(?:from|since)|by the phone|on (?:them|@\S+|hr))",
        bar=r"(?:tables|bus|train|tram|plane|dough|proof|queue|cure|dry|paint|glue|customers?|patients?|parts|delivery|exam|son|daughter|rain|spring to|kettle|oven|chimney|mortar|lime|seeds?|plants?|kiln|concrete|doctor|heard nothing but)",
    ),
    # Hello @firm, any chance of an answer this year? I would like to hear back before the basil dies.
    frame(
        "chance hope danger sign prospect like love settle kill give appreciate happy welcome much waiting please",
        r"(?:any (?:chance|hope|danger|sign|prospect)(?: at all)? (?:of|for|that)|(?:i|we|candidates|applicants|one) (?:would|'d) (?:just |really |also |even |so |still )?(?:like|love|settle for|kill for|appreciate|be happy with|welcome|give (?:a lot|anything|my \S+(?: \S+)?) for)|is it too much to (?:ask|hope)(?: for)?|(?:could|can|may|might) (?:i|we|someone|somebody|one) (?:please )?(?:have|get|hope for|expect))(?: (?:to|an?|the|some|any|even|just|one|simple|little)){0,4}",
        r"(?:hear back|hear (?:from (?:them|you|@\S+|someone|anyone)|something|anything|whether|if|before|by|this|a yes|yes)|answer|reply|response|feedback|decision|verdict|yes or (?:a )?no|a no|sign of life|phone call|call ?back|two lines|one line|an? (?:\S+ )?e ?mail|be told|closure|news)",
        bar=r"(?:what you (?:think|make)|(?:your|his|her) (?:thoughts|views?|opinion|experience|favou?rite|recipe)|comments?|customers?|how you|from you (?:all|if)|readers?|feedback on (?:my|this|the) (?:draft|article|post|drawing|design|poem|recipe))",
    ),
    # Companies of Lagos, please respect our time; stop wasting people's lives.
    frame(
        "respect value waste wasting mind care time hours lives candidates applicants",
        r"(?:please |kindly |just |dear \S+ , |companies |employers |hr |recruiters )?(?:please )?(?:respect|value|do not waste|stop wasting|mind|think of|remember|spare a thought for)",
        r"(?:(?:our|my|people 's|candidates ?'?s?|applicants ?'?s?|a candidate 's|other people 's|job ?seekers ?'?s?|someone 's) (?:time|effort|efforts|hours|lives|nerves|patience)|(?:the|your|us|those|that|all) (?:candidates|applicants|job ?seekers|people (?:who|you)))",
        _JOB,
        bar=r"(?:customers?|patients?|guests?|clients?|i (?:respect|value))",
        far=True,
        within=True,
    ),
    # Reply from the other side: nowhere to be seen.
    frame(
        "nowhere pending missing absent sight outstanding awaited overdue yet extinct unknown none lost",
        r"(?:the |my |an? |their |any |and |but )?(?:answer|reply|replies|response|feedback|decision|verdict|phone call|callback|call|result|results|outcome|courtesy|manners|rejection|acknowledg\w+)(?: (?:from|by|of|to|after) [^\s.!?]+(?: [^\s.!?:;,]+){0,4})?(?: [:,;])?",
        r"(?:nowhere(?: to be (?:seen|found|heard))?|(?:still )?(?:pending|missing|absent|outstanding|awaited|overdue|extinct|unknown|lost)|not in sight|out of sight|yet to (?:come|arrive|be seen)|none)(?= (?:[.!?;:,)]+|#\S+|since|after|and|but)|$)",
        bar=r"(?:customers?|patients?|guests?|suppliers?|parcels?|tickets?|cattle|sheep|(?:our|my) (?:survey|customers?|users?))",
    ),
    # Tagging @firm because my emails seem to go into a hole.
    frame(
        "tagging tag emails mails calls messages letters emails voicemails mail",
        r"(?:my (?:\S+ )?(?:e ?mails?|mails?|calls?|messages?|letters?|voicemails?|follow ups?|questions?)|tagging|i (?:will )?tag|cc)(?: (?:you|them|@\S+|to \S+|here|now))?",
        r"(?:(?:seems? to |keeps? |just |must )?(?:go|going|goes|went|fall|falling|falls|vanish\w*|disappear\w*|get lost|gets lost|land|landing|drop|dropping)(?: \S+)? (?:in ?to|in|nowhere|unanswered|down|off|somewhere)|(?:are|is|go|goes|were|stay|remain|bounce)(?: \w+)? (?:unanswered|ignored|unread|unopened|bounced|left)|because (?:my|nobody|no one|they|hr|the)|since (?:nobody|no one|they|hr|my)|in case (?:they|anyone|somebody|someone|hr))",
        bar=r"(?:customers?|patients?|guests?|thank|photo|recipe)",
    ),
    # The endless hanging about since that interview; nobody picks up.
    frame(
        "hanging waiting wait silence limbo guessing uncertainty sitting suspense nobody one picks",
        r"(?:(?:the|this|all this|such|that|all the|of the|my) (?:endless|eternal|never ending|constant|long|awful|unbearable|interminable|stupid|same|whole) (?:\S+ )?(?:hanging (?:about|around|on)|waiting|wait|silence|limbo|guessing|uncertainty|sitting (?:around|about|by \S+ \S+)|suspense|radio silence)|(?:nobody|no one|not one of them|not a soul)(?: (?:there|ever|at \S+(?: \S+)?|in \S+))? (?:picks? up|picked up|is picking up|answers? (?:the|my|their)|returns? (?:my|a|calls)|takes? my calls|gets? back|knows? (?:anything|a thing|what|who)|seems? to know))",
        r"(?:interview\w*|job|hiring|recruit\w*|hr|applicat\w*|candidates?|process|offer|round|picks? up|picked up|picking up|get(?:s)? back|answers? (?:the|my|their)|returns?|takes? my calls|knows?)",
        bar=r"(?:customers?|patients?|guests?|litter|rubbish|phone box|hitch|parcels?|the bill|reads? (?:books|papers))",
        within=True,
    ),
    # My mother asks every day whether they have called; I swear, if they do not call by Friday
    frame(
        "asks ask swear called call rung phoned phone hand ticks read seen day today",
        r"(?:(?:my|the) (?:\S+ )?(?:mother|mum|mom|wife|husband|gran|nan|kids|dad|father|neighbou?rs?|flatmate|partner|dog|cat|family|friends)(?: \S+)? (?:asks?|keeps? asking|wants? to know)|i swear|(?:please|oh please)(?: ,)? let (?:today|this|it|tomorrow) be|(?:phone|telephone)(?: is)? (?:in|to|glued to) (?:my )?(?:hand|ear)|(?:blue|two|grey|gray) ticks|(?:read|seen|opened) (?:on|at|since|last) \S+day)",
        rf"(?:(?:if|whether|when|that|unless) (?:they|@\S+|hr|the \S+|someone|somebody|i|we)(?: \S+){{0,3}}? (?:call\w*|rang|rung|written|wrote|answer\w*|repl\w+|decid\w+|hear\w*|got (?:it|in|the)|phon\w+)|the day|{_TIME}|nothing|no (?:answer|reply|word)|and (?:nothing|no))",
        bar=r"(?:customers?|patients?|guests?|exam|doctor|vet|plumber)",
    ),
    # Nothing yet from the interview.
    frame(
        "nothing no zero nada zilch crickets nobody yet",
        r"(?:still |and |but |absolutely |so far |again )*(?:nothing|nada|zilch|zero|not a (?:thing|word|line|sound)|no (?:\w+ )?(?:call|answer|reply|word|news|mail|email|response|feedback|result|decision|update|sign|letter|text|message))",
        rf"(?:yet|since|so far|still|from|after|again|in (?:my|the) (?:inbox|mail\w*)|today|this (?:week|morning))(?: \S+){{0,6}}? (?:{_JOB}|{_WHO}|monday|tuesday|wednesday|thursday|friday|inbox|mail\w*)",
        bar=r"(?:customers?|patients?|broker|leak|rain|nothing (?:beats|is|to do|but|like|wrong)|no (?:news|mail) is|suppliers?)",
    ),
)
SAID = rf"{_TOLD} (?:had )?(?:said|promised|told me|wrote|swore|assured me|told|claimed|mentioned|announced)(?! the (?!decision|answer|call|results?|list|news))(?: [^\s.!?]+){{0,9}}? (?:{_TIME}|tomorrow|tonight|soon|shortly|quickly|by \S+|end of \S+|in touch)(?: [^\s.!?]+){{0,3}} ?"
"""What was promised for when."""
NOW = rf"(?:and |so |but |well , |yet )?(?:(?:it is|it 's|today is|that was|this is|now it is|here we are|guess what|we are|today makes|we have|it has been)(?: [^\s.!?]+){{0,4}}? (?:{_TIME}|ago|later|still|nothing)|(?:still )?(?:nothing|no (?:call|word|answer|reply|news|mail|email)|crickets|silence)|i am still (?:here|waiting))(?: [^\s.!?]+){{0,6}}"
"""What has come of it: the sentence after the promise."""
