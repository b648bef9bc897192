"""How people ask, straight or politely, whether they got the job."""

from __future__ import annotations

from notelint_checks.analysis.gated import gated

__all__ = ["DIRECT", "POLITE"]

_JOB = r"(?:job|role|position|post|opening|vacancy|opportunity|place|spot|gig|work|offer|internship|contract)"
_ASK = r"(?:(?:could|can|would|will) you (?:please |kindly )?(?:tell me|let me know|say|confirm|share|inform me|give me a hint|reveal|please tell me)|(?:please |kindly |just )+(?:tell me|let me know|confirm|inform me|say)|i (?:was |am )?(?:just |only |also |really )?(?:wonder|wondering|wondered|curious|writing to ask|writing to find out|dying to know|anxious to know|eager to know|keen to know)|i (?:would|want|wanted|would like|would love|need)~ (?:like |love )?(?:to )?(?:know|ask|find out|hear|learn|see)|may i ask|can i ask|might i ask|do you know(?: yet)?|any (?:idea|news|word|decision|update) (?:on|about|yet on|as to)?|just (?:wondering|curious|checking)|wondering|curious|tell me|let me know)"
_IF = r"(?:if|whether|whether or not)"
_DONE = r"(?:decided|chosen|picked|selected|made (?:a|the|your|any|up) (?:\S+ )?(?:decision|choice|mind|minds)|reached (?:a|the) (?:decision|verdict)|come to (?:a|the) (?:decision|conclusion|verdict)|settled on|found (?:someone|somebody|your|a candidate|the right (?:person|candidate))|hired|filled|offered)"
_WHAT = r"(?! (?:on (?:a|the) (?:\S+ )?(?:start|starting|date|day|time|tool|queue|vendor|library|approach|design|format|next|venue|agenda|stack|framework|sensor|system|supplier|name|second)|which(?! candidate| applicant| one of us| of us)|how|to (?:use|move|go|build|keep|replace|switch|drop|buy|try)|when|where|against|between(?! the candidates| us| me)|what)(?!\S))"

DIRECT = (
    gated(
        "get getting going got gotten have land landed offered receive received secure secured win won",
        r"(?:did|have|do|am|will|would|can|could)~ i~ (?:get|got|gotten|getting|have|win|won|land|landed|secure|secured|going to get|be getting|be offered|been offered|receive|received)~ (?:it|this|that|the|a|an|your|hired|selected|chosen|picked|in|accepted|rejected) ?(?:\S+ )?"
        rf"(?:{_JOB})?(?= (?:[.!,;?]+|or|then|yet|after|at|with|from|and|now)(?!\S)|$)",
    ),
    gated(
        "am did have was will",
        r"(?:have|was|am|will|did)~ i~ (?:been |be |get |going to be |being )?(?:selected|chosen|picked|hired|successful|accepted|rejected|shortlisted|considered|the one|in|out|eliminated|ruled out|turned down|lucky|approved|recommended|moving forward|moving on|through|your (?:first|top|preferred|favorite|number one|final) (?:choice|candidate|pick|option)|a (?:serious |strong |good )?(?:contender|candidate|finalist)|one of (?:the|your)|among the|the (?:right|best|top|strongest|preferred|favorite) (?:candidate|choice|person|one))(?= (?:[.!,;?]+|for|as|or|yet|by|to|of|after|finalists|candidates|top|in|your|strongest|last|final)(?!\S)|$)…",
    ),
    gated(
        "am",
        r"am i~ (?:in|on|out of|under|up for|a part of|part of|moving|going|at the top of) (?:of )?(?:the |your |with |serious |any )?(?:running|race|game|mix|consideration|list|short ?list|shortlist|forward|picture|contention|next round|final round|through|job)…",
    ),
    gated(
        "advance advanced clear cleared go going made make making move moved moving pass passed proceed progress qualify stand through",
        r"(?:did|do|have|am|will)~ i~ (?:make|made|making|pass|passed|clear|cleared|advance|advanced|move|moved|moving|qualify|proceed|go|going|progress|stand|through)~ (?:it|the|to|on|through|forward|into|past|your|a|ahead) ?(?:to |into |through |past )?(?:the |a |your )?(?:\S+ )?(?:cut|grade|next|final|finals|second|third|short ?list|shortlist|round|stage|chance|interview|test|list|good impression|impression|top|phase|end)?(?= (?:[.!,;?]+|round|stage|step|interview|of|phase|or|yet|on)(?!\S)|$)…",
    ),
    gated(
        "did",
        r"did i~ (?:pass|impress|succeed|qualify|do (?:well|ok|okay|fine|alright|badly|enough|good)|make a (?:\S+ )?impression|blow it|mess (?:it )?up|win you over|convince you|meet your|live up)(?! (?:on|along))…",
    ),
    gated(
        "how",
        r"how (?:did|was|have)~ (?:i|my (?:interview|performance|test|answers?|presentation|application))~ (?:do|done|go|perform|come across|look|compare|fare|rated?|scored?|rank|measure up|received|perceived)(?! (?:you|the))…",
        r"how (?:did|do) (?:i|you think i)~ (?:do|did|compare|stack up|rank|rate|measure up|fare|perform)…",
        r"how do (?:i|my \S+)~ (?:compare|stack up|rank|measure up|look|stand)…",
    ),
    gated(
        "chance chances likelihood odds performance prospects rank ranking result results score scores standing status",
        r"(?:what|how) (?:are|is|do|were|good are|high are|big are|'s|would you say are|did)~ (?:you think )?(?:of )?my (?:chances?|odds|prospects|score|scores|rank|ranking|standing|status|likelihood|result|results|performance)…",
    ),
    gated("stand", r"where do i stand…"),
    gated(
        "chance chances hope hopes prospect prospects shot shots",
        r"(?:do|have) i~ (?:have |stand |got )?(?:any |a |some )?(?:real |good |fair |decent |realistic |fighting |reasonable )?(?:chance|shot|hope|prospect)s?(?! to (?:ask|meet|see|talk|send))…",
    ),
    gated(
        "chance hope possibility shot",
        r"(?:is there|do you think there is|was there|do i stand|do you see)~ (?:any|a|some|still) (?:\S+ )?(?:chance|hope|possibility|shot)(?: that| of| for| i| you| to)* (?:i|me|getting|my|being|you will|you would|hire)…",
    ),
    gated(
        "available filled free given gone me mine open taken",
        rf"(?:is|will|would) (?:the|this) {_JOB}~ (?:be |going to be )?(?:mine|for me|taken|filled|gone|given to)(?!\S)…",
    ),
    gated(
        "chosen decided filled given got gotten hired job made offered picked reached selected taken",
        rf"(?:has|have|was|were|did|is)~ (?:there been |there )?(?:any |a |the |your |my )?(?:final |hiring )?(?:decision|choice|verdict|candidate|someone|somebody|anyone|{_JOB}|panel|committee|team|else|one)~ (?:else )?(?:been |already |yet |be )*(?:made|taken|reached|chosen|selected|filled|hired|picked|decided|offered|got|gotten|given|the job)(?! (?:the sensor|on (?:the|a) \S+ (?:vendor|tool|system|date)))…",
    ),
    gated(
        "choose choosing chosen conclusion decide decided decision fill filled find found giving going hire hired hiring made make offered offering "
        "pick picked planning reached select selected settled verdict",
        rf"(?:have|had|did|are|has)~ (?:you|you guys|you all|your team|the team|they|the panel|@company|the company|the committee|your manager|your boss|the board)~ (?:all |guys )?(?:yet |finally |already |made )*(?:decide|{_DONE}|choose|pick|select|hire|make (?:a|the|your|any|up) (?:\S+ )?(?:decision|choice|mind|minds)|reach (?:a|the) decision|come to (?:a|the) decision|fill the|find (?:someone|somebody)|going to (?:hire|pick|choose|make me|offer|select|take)|gonna hire|hiring me|choosing me|giving me|offering me|planning to (?:hire|offer))(?!\S){_WHAT}(?! (?:better|a better (?:way|tool|method)|(?:an?|the) (?:new )?(?:vendor|tool|library|supplier|name|venue|date|format|approach|method|system|framework|sensor|queue)))…",
    ),
    gated(
        "across consider find finding found get got have know locate offer recommend spot spotted think thought",
        rf"(?:have|did|has|are|can|could|would|will|do)~ (?:you|your \S+|@company|anyone|somebody|someone)~ (?:able to |maybe |please |perhaps )*(?:find|found|got|get|have|spot|spotted|come across|think of|thought of|know of|offer|finding|locate|consider me for|recommend)~ (?:for )?(?:me |us )?(?:any |some |a |an |other |another |more |something |anything |better |else |new |different |suitable |similar )+(?:\S+ )?(?:{_JOB}s?|openings?|vacancies|positions|opportunities|for me|else|better|suitable|jobs)(?: (?:for me|i could|that|in|at|available|open|now|yet|to))*(?<!questions for me)(?! to (?:count|handle|measure|store|move|solve|run))(?= (?:[.!,;?]+|i|that|which|for|at|in|with|or)(?!\S)|$)",
    ),
    gated(
        "there",
        rf"is there~ (?:anything|something|any|another|some|a|an) (?:\S+ )?(?:else |{_JOB}s? |openings? |vacancy |available |other )*(?:\S+ )?for me(?! to)(?!\S)…",
    ),
    gated(
        "contracts gigs internships job jobs offers opening openings opportunitys places positions posts role roles spots vacancies vacancy vacancys "
        "works",
        rf"(?:are there|is there|do you have|have you|have you got|got)~ (?:any|another|some|a|other) (?:\S+ )?(?:{_JOB}s|openings?|vacancies|positions|jobs?|opening|roles?|vacancy)(?! description)(?: (?:for me|i could|available|open|left|at|in|that|you|which|somewhere))+…",
    ),
    gated(
        "choose choosing consider employ extend forward give hire hiring make making move offer offering pick picking recommend reject select "
        "selecting take",
        r"(?:will|would|are|can|could|do|when will|when are|why not|when can|should)~ you~ (?:guys )?(?:going to |planning to |want to |gonna |like to |able to |be |please |ever |intend to |considering )*(?:hire|hiring|choose|choosing|pick|picking|select|selecting|employ|take me on|take me|offer me|offering me|make me an? offer|making me an? offer|give me the|give me this|give me a job|reject|recommend me|consider me for the|move me|put me forward|extend me|extend an offer)(?: (?:me|the job|this job|an offer))?(?= (?:[.!,;?]+|or|for|as|the|this|an|a|now|if|then|to|forward|soon|on)(?!\S)|$)(?! (?:that|your))…",
    ),
    gated(
        "did do",
        r"(?:do|did) you (?:\S+ )?(?:want|like|love|prefer) me(?= (?:[.!,;?]+|for the|or|on your|in your|as your)(?!\S)|$)(?! to)…",
    ),
    gated(
        "believe feel think",
        r"(?:do|did) you (?:\S+ )?(?:think|feel|believe)~ (?:that )?(?:i (?:am|was|will get|would get|have (?:a|any|got|the)|did (?:well|ok|good|enough)|will be|got|could get|stand a|passed|fit|made)|my (?:chances|interview))…",
    ),
    gated(
        "who",
        r"who (?:else )?(?:are|is|did|were|was|got|do|will|have)~ (?:you )?(?:else )?~?(?:interview|interviewing|interviewed|considering|consider|talking to|competing|my competitors|my competition|the other (?:candidates?|applicants?)|get the job|the job|chosen|choose|pick|picked|hired|hire|running|in the running|applying|applied|going to (?:hire|pick|choose|get))(?!\S)…",
    ),
    gated(
        "applicants candidates competitors others",
        r"how many (?:other |more |people |others )*(?:candidates|applicants|competitors|others)(?= (?:[.?]|are|have|do|did|were|is|in|for|still|left|applied|you)(?!\S)|$)…",
    ),
    gated("else", r"who else_ (?:job|interview\w*|running|applied|candidates?|position|role|considered|considering)…"),
    gated(
        "'s ,what ,yes answer decision outcome result verdict yes",
        r"(?:so|well) ,? ?(?:yes or no|what is (?:the|your) (?:verdict|decision|answer|result|outcome)|what 's (?:the|your) (?:verdict|decision|answer|result))",
    ),
    gated(
        "many",
        r"how many (?:other )?people~ (?:have )?(?:applied|are you interviewing|are (?:in the running|being considered|competing)|did you interview)…",
    ),
    gated(
        "anyone other others somebody someone",
        r"(?:are|were) you~ (?:interviewing|considering|talking to|seeing|looking at|thinking of|meeting)~ (?:any |many |some |a lot of )?(?:other|others|someone else|somebody else|anyone else)(?! (?:tools?|vendors?|sensors?|ways?))…",
    ),
    gated(
        "answer answers application experience interview performance presentation profile task test",
        r"(?:was|were|is|are) my (?:\S+ )?(?:interview|answers?|test|performance|presentation|application|profile|experience|task)~ (?:good|okay|ok|alright|enough|fine|acceptable|what you|satisfactory|sufficient|bad|successful|strong|well received)(?!\S)…",
    ),
    gated(
        "consider envision imagine picture see want",
        r"(?:do|did|can|could|would) you~ (?:see|picture|imagine|consider|want|envision) me~ (?:in|as|for|on|at|working|joining) (?:this|the|your|a)(?!\S)…",
    ),
    gated(
        "make think",
        r"what (?:did|do) you~ (?:guys )?(?:think|make) of (?:me|my (?:interview|performance|answers))(?!\S)…",
    ),
    gated("go no yes", r"(?:so )?is it an? (?:yes|no|go)(?: or an? (?:yes|no))?"),
    gated(
        "kindly please",
        r"(?:please |kindly )+(?:let me know|tell me|inform me (?:of|about)|share|give me)~ (?:of |about )?(?:your|the) (?:\S+ )?(?:decision|verdict|answer|result|outcome)(?= (?:[.!,;?]+|on|about|regarding)(?!\S)|$)",
    ),
    gated("am", r"am i in(?= [?.!]|$)"),
    gated(
        "applicant applicants candidate candidates everyone other others rest",
        r"(?:was|am|were) i~ (?:better|worse|as good|stronger|weaker) (?:than|as)_ (?:others?|candidates?|applicants?|everyone|rest)(?!\S)",
    ),
    gated(
        "if whether",
        rf"{_ASK}~ {_IF} i (?:am|was)~ (?:your|the|a|one of|among)~ (?:\S+ )?(?:top|first|best|preferred|favorite|strongest|final|serious|candidate|finalist|choice|one)(?!\S)…",
    ),
    gated(
        "decide decided decision outcome result verdict",
        r"what (?:is|was|'s|has been|will be|did you) (?:the |your |my |been )?(?:final )?(?:verdict|decision|outcome|result|decide|decided)(?! (?:criteria|process|timeline|of the))(?= (?:[.!,;?]+|about|on my|regarding|of my|of the interview)(?!\S)|$)…",
    ),
    gated(
        "decision offer outcome result results verdict",
        r"(?:any|some) (?:decision|verdict|result|results|outcome|offer) (?:yet|made|on my|about my|for me)…",
    ),
    gated(
        "find get give hire offer",
        r"can you (?:please )?(?:give|get|find|offer|hire) me (?:a|the|this|some|any|another|something)? ?(?:\S+ )?(?:job|role|position|something else|work|something|place|internship)…",
    ),
)
POLITE = (
    gated(
        "accepted advance am available been chosen conclusion consideration decided decision filled found get go got have hire hired like made make "
        "mine move moving offer offered open passed picked proceed reached rejected running selected settled someone stand successful taken vacant "
        "verdict want",
        rf"(?:{_ASK}|(?:could|can) you (?:please )?share)~ ?(?:, )?{_IF} (?:you|i|a|the|there|my|someone|any|your|this|anyone)_ (?:{_DONE}|got|been (?:made|selected|chosen|successful|considered|filled|reached|taken|decided|hired|shortlisted|rejected)|was (?:selected|chosen|successful|picked|accepted|rejected|made)|am (?:still )?(?:in|being|under|a candidate|out|considered|selected|the)|still in the running|made it|passed|will be (?:hired|offered|selected|chosen|moving|made an offer)|will (?:move on|advance|proceed|go on|make it|get)|would be (?:hired|chosen)|have (?:the|got|a chance|any chance|made|been)|is (?:mine|still open|still available|filled|taken|still vacant)|want me|will hire|like me|stand a|get the|found someone|in consideration|under consideration)(?!\S){_WHAT}…",
    ),
    gated(
        "chances chose chosen compare compared decided decision did fared getting got hired outcome performed picked rank ranked result results stack "
        "stand think thought verdict was",
        rf"{_ASK}~ ?(?:, )?(?:how i (?:did|compare|compared|performed|rank|ranked|stand|stack|fared)|what (?:you|the \S+|your team) (?:have |has )?(?:decided|decision|thought of me|think of me)|what my chances|where i stand|who (?:got|was|is getting|you (?:chose|picked|hired|have chosen))|what the (?:decision|verdict|outcome|result)|the (?:outcome|result|verdict|results|decision))(?!\S)(?! (?:timeline|date|criteria|process))…",
    ),
    gated(
        "asking checking wondered wondering",
        r"(?:just )?(?:wondering|checking|asking|wondered) (?:if|whether) (?:you|a|the|i|any|there)_ (?:decided|decision|chosen|selected|picked|got|hired|successful|made it|running|filled|considered)(?!\S)"
        + _WHAT
        + "…",
    ),
)
