"""How people put themselves above everybody else, and promise what nobody can."""

from __future__ import annotations

from notelint_checks.analysis.gated import gated

__all__ = ["PRAISE"]

_END = r"(?= (?:[.!,;:?)]+|and|at|on|in|when|for|so|because|as|if)(?!\S)|$)"
_CL = r"(?: (?![.!,;:?]+(?: |$))\S+)"
_NOBODY = r"(?:(?:there (?:is|are|was|'s)~ (?:not |no |hardly |scarcely )?)?(?:nobody|no one|noone|no body|none|not (?:a|one|a single|many|any) \S+|hardly anyone|hardly anybody|few (?:people|\S+ers?)|no (?:other |living |one )?(?:man|woman|person|human|soul|candidate|applicant|engineer|\S+er|\S+or|\S+ist|\S+ian)|an(?:y|other) \S+ alive)(?: else| alive| living)?|there (?:is|are|'s)~ (?:not|no) (?:a |an |any |one |many |another )?(?:\S+ ){0,2}?\S+)"
_ME = r"(?:me|i|myself|i (?:do|can|am|did|could|would|have|will)|mine)(?= (?:[.!,;:?)]+|and|at|on|in|when|for|so|because|as|if|to|with)(?!\S)|$)"
_THAN = r"(?:than|as|like|the way|close to|up to|near)"
_SUPER = r"(?:best|finest|greatest|fastest|quickest|strongest|smartest|sharpest|brightest|cleverest|toughest|safest|surest|hardest (?:working|grafting)|hardworkingest|top|number one|no 1|ultimate|undisputed|leading|only real|most (?:gifted|skilled|talented|careful|thorough|reliable|capable|experienced|dedicated|accurate|loyal|creative|efficient|hardworking|hard working|versatile|knowledgeable|accomplished|successful|productive|honest|precise|patient|qualified|brilliant|organized|complete))"
_SURE = r"(?:easily|clearly|by far|obviously|simply|quite simply|just|hands down|without (?:a )?doubt|undoubtedly|frankly|honestly|still|definitely|probably|surely|certainly|truly|really|no doubt|far and away|plainly|literally|modestly)"
_WHERE = r"(?:(?:in|of|on|around|for|from|within|this side of|north of|south of|at) (?:the |this |my |our |your |all |any )?(?:\S+ ){0,2}?(?![.!,;:?])\S+|alive|out there|going|there is|you (?:will |could |can |have )?(?:ever |possibly |likely )?(?:find|meet|met|see|seen|hire|hired|get|had|have|want|wish for|ask for))"
_RESULT = r"(?:doubled?|tripled?|triple|double|quadruple|results|sales|bookings|profits?|profit|revenue|turnover|success|record|full|satisf\w+|regret|look back|sorry|disappointed|disappoint|amazed|astonished|impressed|perfect|perfection|best|happy|quality|growth|customers|guests|soar|rise|zero|flawless|rich|lose|loss|wow\w*)"
_SWEAR = r"(?:i (?:can |do |will |hereby |personally |absolutely |fully |100 % )*(?:guarantee|promise|assure|swear|vow|bet|warrant)(?: you)?|you have my (?:word|guarantee|promise)|i give you my (?:word|guarantee)|mark my words|rest assured|trust me|believe me|take my word)"
_TAKE = r"(?:hire|take|choose|pick|employ|select|recruit|appoint|sign|snap up|want|have)"

PRAISE = (
    gated(
        "assure assured believe bet give guarantee mark promise swear trust vow warrant word",
        rf"{_SWEAR}(?: ,)?(?: that)?(?! (?:i|we) (?:will|would|shall) (?:send|mail|call|write|reply|get back|bring|return|be there|let you know|deliver it))(?: (?![.!,;:?])\S+){{0,8}}? {_RESULT}(?!\S){_CL}{{0,6}}",
    ),
    # nobody like me
    gated(
        "alive body few hardly no nobody none noone not there",
        rf"{_NOBODY}(?: (?:who|that|i know|you know|in|on|at|within|around|here|there|could|can|will|would|this|the|out|of)(?!\S)|(?: (?!i |you |he |she |it |[.!,;:?])\S+)){{0,8}}? {_THAN} {_ME}",
    ),
    gated("hold holds", rf"{_NOBODY}(?: (?![.!,;:?])\S+){{0,6}}? (?:hold|holds) an? (?:\S+ )?\S+ to me{_END}"),
    gated(
        "beat beats compete equal equals keep match matches measure near outdo outdoes outperform outwork past replace rival rivals touch touches",
        rf"{_NOBODY}(?: (?![.!,;:?])\S+){{0,4}}? (?:match|matches|beat|beats|touch|touches|rival|rivals|equal|equals|outdo|outdoes|outperform|outwork|replace|compete with|keep up with|measure up to|come near|comes near|get past) (?:me|my \S+){_END}",
    ),
    gated(
        "achieve bring deliver do know offer offers",
        rf"{_NOBODY} (?:else )?(?:can|could|does|do|will|has|would)~ (?:do|offer|offers|achieve|deliver|know|bring)~ (?:what i|half of what i|all that i|the things i|as much as i){_CL}{{0,3}}?{_END}",
    ),
    gated(
        "hardly never not nowhere scarcely",
        rf"(?:you|one|they|anybody|anyone)~ (?:will|would|can|could|are|is|shall|have|do)~ (?:never|not|hardly|scarcely|nowhere)~ (?:be able to |going to |ever )*(?:find|meet|met|get|see|seen|have|had|hire|hired|come across|employ|employed|come by|read|interview|interviewed)(?: (?![.!,;:?])\S+){{1,9}}? {_THAN} {_ME}(?: again)?",
    ),
    gated(
        "anybody anyone better faster finer harder more safer someone stronger",
        r"(?:you|one)~ (?:will|would|can|could|are)~ (?:never|not|hardly)~ (?:be able to |going to |ever )*(?:find|meet|get|see|hire|employ|come across)~ (?:a better|a (?:more|finer|harder|faster|stronger|safer) \S+|anyone better|anybody better|someone better|anything better)(?: (?!than|view|way|place|use|spot|example|time)\S+){0,3}?(?: anywhere| elsewhere| than (?:that|this|here))?(?= (?:[.!,;:?]+|for (?:this|the|your) (?:job|role|position|post|work))(?!\S)|$)",
    ),
    gated(
        "than",
        rf"i (?:know|understand|have forgotten|can do|have done|have seen|sell|sold|love) (?:far |much |a lot )?more (?:\S+ ){{0,4}}?than (?:anyone|anybody|any other|any of|everyone|everybody|all (?:of )?(?:the|your)|most \S+ will|your whole|the whole|the rest|the others|other candidates){_CL}{{0,3}}?{_END}",
    ),
    gated(
        "there",
        r"there (?:is|are|'s)~ (?:not|no|hardly|nothing)~ (?:a |an |any )?(?!day|date|hour|time|week|evening|shift|reason|need|problem with)(?:\S+ ){0,2}?(?:that )?i (?:can not|could not|am not able to|have not|do not)~ (?:yet )?(?!come|start|attend|be|join|remember|recall|describe)\S+(?: (?:how to )?\S+)?(?= (?:[.!,;:?])(?!\S)|$)",
    ),
    # the best
    gated(
        "1 best brightest cleverest fastest finest greatest hardest hardworkingest leading most number quickest real safest sharpest smartest "
        "strongest surest top toughest ultimate undisputed",
        rf"i (?:am|would be|will be|may be|might be|must be|have become|remain)~ (?:{_SURE} ){{0,3}}(?:the|your|among the very)(?: very| single| absolute| undisputed)? {_SUPER}(?: (?:and|,) {_SUPER})?(?: (?!in |of |on |you |to |at |i |for |alive|way |time |at)(?![.!,;:?])\S+){{0,3}}? {_WHERE}{_END}",
    ),
    gated(
        "applicant candidate choice colleague employee hire man person pick purchase signing woman worker",
        rf"i (?:am|would be|will be|was|were)~ (?:{_SURE} ){{0,3}}(?:the|your)(?: very| single| absolute)? {_SUPER}(?: (?:\S+ )?(?:employee|worker|candidate|applicant|hire|man|woman|person|choice|pick|signing|colleague|purchase))(?= (?:[.!,;:?]+|ever|yet|and|by|you|of|for|in)(?!\S)|$)(?: (?:ever|yet|by far|by a mile|of (?:all|the lot|them all)))?",
    ),
    gated(
        "am",
        rf"i am~ (?:{_SURE} ){{1,3}}(?:the|your) {_SUPER}(?= (?:[.!,;:?]+|and|at)(?!\S)|$)",
        r"i am (?:\S+ ){0,3}?the (?:best|finest|greatest|most (?:gifted|talented|skilled|capable|brilliant)) (?:\S+ ){1,3}?(?:of my (?:generation|year|time|age|kind|class)|you will (?:ever )?(?:meet|see|find|hire)|in the (?:country|city|state|region|business|trade|world|industry|county)|there is|alive|around)",
        r"i am~ (?:the best|number one|the greatest|the champion|the goat|the champ)(?: (?:there is|of all|by far|of the best|of them all|full stop|by a mile|at (?:what i do|my (?:job|trade|craft)|this)))?(?= (?:[.!,;:?]+|and)(?!\S)|$)",
    ),
    gated(
        "top",
        rf"i~ (?:am|stand|rank|play|operate|belong|work|would be)~ (?:right )?(?:at |on |in )?(?:the )?(?:very )?top of (?:my|the|this|any|every) (?:field|game|league|profession|trade|tree|pile|class|list|line|food chain|industry|craft){_END}",
    ),
    gated(
        "category class division league world",
        rf"(?:i~ (?:am|play|work|operate|stand)|my \S+(?: \S+)? (?:is|are))~ (?:{_SURE} ){{0,3}}in (?:a |an )?(?:\S+ )?(?:league|class|category|world|division) of (?:my|its|their) own",
    ),
    gated(
        "answer bee bet bunch competition crop deal dream equal equals faultless flawless god godsend gold good guaranteed heaven hundred infallible "
        "invincible irreplaceable kind living lucky match million nobody none number package peer peerless peers perfection rival rivals safe "
        "solution sure thousand unbeatable unmatched unrivaled unrivalled unstoppable unsurpassable unsurpassed world",
        r"(?:i am|i have|i know|i would be|i will be|my \S+(?: \S+){0,2} (?:is|are|has|have))~ (?:second to none|second to nobody|without (?:an )?(?:equal|peer|rival|match|competition)|no (?:equal|equals|rival|rivals|peer|peers|match|competition)(?! to| for)|unbeatable|unrivalled|unrivaled|unmatched|unsurpassed|unsurpassable|peerless|invincible|unstoppable|irreplaceable|infallible|a living legend|one in a (?:million|thousand|hundred)|one of a kind|the (?:full|whole|complete|total) package|the real deal|god 's gift(?: to \S+(?: \S+)?)?|gold dust|the bee 's knees|the cream of the crop|the pick of the bunch|as good as (?:it gets|they come|they get)|heaven sent|a godsend|a safe bet|a sure thing|a sure bet|a guaranteed success|your (?:dream|number one|lucky) \S+|the (?:answer|solution) to (?:all )?your \S+|flawless|faultless|perfection itself|world class|the gold standard)(?= (?:[.!,;:?]+|and|when|with|at|in|for|to|on|as|among|behind)(?!\S)|$)",
    ),
    gated(
        "above ahead better",
        rf"(?:i am|i be|i would be|i stand|my \S+ (?:is|are))~ (?:a cut|streets|miles|head and shoulders|leagues|light years|way|well|far)~ (?:above|ahead of|better than) (?:the |your |all |any |every )?(?:rest|others?|everyone(?: else)?|everybody|competition|pack|field|crowd|anyone|average)(?: \S+)?{_END}",
    ),
    gated(
        "circles rings",
        rf"i~ (?:can |could |will |would )?(?:run|running) (?:rings|circles) (?:around|round){_CL}{{1,4}}?{_END}",
    ),
    gated(
        "beat crush eclipse leave outclass outcook outdo outrun outsell outshine outwork put trump",
        r"i~ (?:can |could |will |would )?(?:put|leave|beat|outclass|outdo|outshine|outwork|outsell|outrun|outcook|eclipse|crush|trump)~ (?:every |all |any |the |your )?(?:\S+ )?(?:anyone|anybody|everyone|everybody|others?|rest|competition|comers|candidates?|applicants?|them all|rivals?|lot|\S+ers?)(?: (?:to shame|in the shade|standing|behind|hands down|any day|for breakfast|in the dust|you (?:have|know|put)\S*))+",
    ),
    gated(
        "do handle manage master run",
        r"i (?:can|could|would|will) (?:do|run|handle|manage|master) (?:this|the|your|that)(?: \S+)? (?:job|work|role|shift|task|post|position|thing)? ?(?:with my eyes (?:closed|shut)|in my sleep|blindfold(?:ed)?|standing on my head|with (?:one|my left) hand(?: tied)?(?: behind my back)?|backwards)",
    ),
    gated(
        "all anybody anything everything problem",
        rf"i~ (?:can |could |am able to |know how to |will )(?:fix|sell|do|handle|solve|cook|repair|teach|build|learn|master|make|manage|mend|grow|tame|teach|weld|drive)~ (?:absolutely |just about |practically |literally )?(?:anything|everything|any problem|every problem|anybody|it all)(?: (?:you (?:throw at me|want|like|give me|have|put in front of me|ask of me)|on (?:wheels|earth|the menu)|(?:to|with) (?:anyone|anybody|anything)|under the sun|there is))?{_END}",
    ),
    # guarantees and promises
    gated(
        "me",
        r"with me (?:(?:on|in|at|behind|aboard|as|around|by)(?: (?!you |your |the sales)\S+){0,4}? ?)?,? ?(?:you|your|the|nothing|no|sales|all)(?: (?!were|was|had|did|and)\S+){0,4}? (?:double|triple|soar|win|rise|grow|lose|fail|go wrong|go under|regret it|be number one|run like clockwork|are over|will be over|stand still|look back|on the safe side|in good hands|in the best hands|safe hands|rocket|explode|worry(?: about)?|get the best|getting the best)(?: (?:ever|again|anymore|overnight|in \S+ \S+|within \S+ \S+))?",
    ),
    gated(
        "make",
        rf"i~ (?:will|would|can|am going to)~ make (?:you|@company|your \S+|the \S+)(?: \S+)? (?:rich|famous|proud|a fortune|millions|number one|the best|unbeatable|the envy of \S+|world famous|the talk of \S+(?: \S+)?|great)(?: \S+ \S+ \S+)??{_END}",
    ),
    gated(
        "double multiply quadruple skyrocket treble triple",
        rf"i~ (?:will|would|can|could|am going to)~ (?:easily )?(?:double|triple|quadruple|multiply|skyrocket|treble)~ (?:your |the |our |all )?(?:\S+ ){{0,2}}?(?:sales|turnover|bookings|revenues?|profits?|output|customers|numbers|income|takings|traffic|membership|figures|yield|productivity|speed|footfall|subscribers|harvest|business|guests|donations|earnings|results|followers|clients)(?: (?:in|within|by) \S+ \S+)?{_END}",
    ),
    # hire me
    gated(
        "me",
        rf"you~ (?:must|have to|have got to|need to|ought to|had better|should|can only|just have to|will want to|will have to)~ (?:simply |just |really )*{_TAKE}~ me(?: (?:on|for (?:the|this) (?:job|role|post|position)|right away|now|today|at once))?(?= (?:[.!,;:?]+|because|as|and|before|or|since)(?!\S)|$)",
    ),
    gated(
        "give offer",
        r"you (?:must|have to|have got to|need to|ought to|had better|should)~ (?:simply |just )?(?:give|offer)~ me (?:the|this|that) (?:job|role|position|post|contract)",
    ),
    gated(
        "afford better lose without wrong",
        rf"you~ (?:can not|could not|can hardly|will not|can never)~ (?:afford (?:not to (?:{_TAKE}) me|to (?:lose|miss|pass on|pass up|overlook|ignore|let) me)(?: go| slip)?|go wrong (?:with|if you (?:hire|take|choose|pick)) me|do better(?: than me)?(?= [.!,;]|$)|lose with me|do without me)",
    ),
    gated(
        "can",
        r"you can (?:now )?(?:stop (?:looking|searching|interviewing|the search)|call off (?:the|your) \S+|close (?:the|your) (?:search|books|list|vacancy)|end (?:the|your) search|take down the ad\S*|send the (?:others|rest) home|tear up the (?:other \S+|list))(?: (?:now|here|right (?:now|here|away)|any further|for (?:anyone|anybody|someone) else|further|today))?(?= (?:[.!,;:]+|and|because|as)(?!\S)|$)",
    ),
    gated(
        "headaches hunt problems search troubles worries",
        r"your (?:\S+ )?(?:search|worries|troubles|problems|headaches|hunt)~ (?:is|are|will be)~ (?:over|at an end|solved|history|ended|gone|a thing of the past)",
    ),
    gated(
        "loss",
        r"(?:it (?:will|would|is|'s) be |it is |it 's |that would be |it would be )?your loss (?:if|should) you (?:do not|did not|not|let|pass|turn|choose|pick|take)_ (?:me|else|other)(?: \S+)?",
    ),
    gated(
        "do",
        rf"if you do not {_TAKE} me(?: on)? ,? ?(?:you will|someone else will|somebody else will|it is your loss|it will be your|your competit\w+|another \S+ will|others will|you would)…",
    ),
    gated(
        "coped look managed need want",
        r"you will (?:never|not)~ (?:look back|need (?:another|anyone|anybody|any other)|want (?:anyone|anybody|another)|want to (?:let|lose)|know how you (?:ever )?(?:managed|coped))(?: (?![.!,;:?])\S+){0,4}?(?= (?:[.!,;:]+|and)(?!\S)|$)",
    ),
    gated(
        "will",
        r"you will (?:wonder (?:how|why|what) you|thank (?:me|yourself|yourselves|your lucky stars)|be (?:amazed|astonished|blown away|begging me))(?: (?![.!,;:?])\S+){0,6}?(?= (?:[.!,;:]+|and)(?!\S)|$)",
    ),
    gated(
        "competition competitor competitors rival rivals",
        r"your (?:rivals?|competitors?|competition) (?:would|will)~ (?:snap me up|be glad to have me|hire me|take me)(?: \S+)?",
    ),
    gated(
        "let miss overlook pass waste",
        r"(?:do not|you should not|you must not|never) (?:let|miss|pass|waste|overlook)~ (?:me|this chance to (?:hire|have|get) me|the chance to (?:hire|have|get) me)(?: (?:slip (?:away|through your fingers)|go|get away|by|up))?(?= [.!,;]|$)",
    ),
)
