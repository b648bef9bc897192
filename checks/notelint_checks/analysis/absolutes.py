"""Absolute claims about oneself: the perfect candidate, no better one, no regrets."""

from __future__ import annotations

from notelint_checks.analysis.gated import gated

__all__ = ["MILD", "STRONG"]

_BE = r"(?:i am|i would be|i will be|i be|i may be|makes? me|making me|made me|me (?:as|is)|me to be|myself as|myself to be|being|to be|could be|am)"
_NOUN = (
    r"(?:candidate|candidates|person|fit|match|choice|hire|man|woman|guy|one|applicant|pick|employee|addition|option|solution|talent|asset"
    r"|engineer|developer|analyst|manager|designer|nurse|teacher|programmer|scientist|accountant|salesperson|seller|marketer|writer|administrator|assistant|consultant|colleague|leader|performer|worker)"
)
_SUPERLATIVE = (
    r"(?:perfect|best|strongest|most (?:qualified|suitable|suited|driven|talented|capable|skilled|experienced|prepared|motivated|hard working|dedicated)"
    r"|best (?:qualified|suited|prepared|possible)|top|finest|greatest|smartest|brightest|hardest working|number one|only real|obvious|missing|exact|ultimate|absolute best|single best)"
)
_NOBODY = r"(?:nobody|no one|no body|none|no other (?:candidate|applicant|person|one|engineer|developer)|few people|no (?:candidate|applicant)|not a single (?:candidate|applicant|person))"
_BETTER = r"(?:better|more (?:qualified|suited|suitable|motivated|driven|experienced|capable|dedicated|committed)|a better (?:match|fit|choice|candidate)|as (?:qualified|good|motivated|committed|suited|driven|dedicated|well suited|well qualified)|comes? close|can (?:match|beat|compete|offer what|do what)|could (?:match|beat|do what|do this|offer what)|beats?|can do (?:this|the|it)|suited|harder)"

STRONG = (
    gated(
        "absolute best brightest exact finest greatest hardest missing most number obvious perfect possible prepared qualified real single smartest "
        "strongest suited top ultimate",
        rf"{_BE}~ (?:hands down |without (?:a )?doubt |by far )?(?:the|your|a|an)(?: absolute| very)? (?:ideal_ )?{_SUPERLATIVE}(?: , \S+| and \S+){{0,3}} (?:\S+ ){{0,2}}?{_NOUN}(?: (?:for|of|in) (?:this|the|your) (?:role|job|position|post|team))?",
    ),
    gated(
        "best ideal perfect",
        rf"{_BE}~ (?:the|your) (?:\S+ ){{0,2}}?(?:ideal|perfect|best)(?: ,)? (?:\S+ ){{1,6}}?{_NOUN}",
    ),
    gated("than", rf"{_NOBODY}_ {_BETTER}(?: \S+){{0,2}}? than (?:me|i|i am|i do|my)(?!\S)"),
    gated(
        "applicant body candidate few no nobody none other single",
        rf"{_NOBODY} (?:else )?(?:you (?:\S+ ){{0,2}}?(?:interview|meet|see|find|hire|talk to|speak to|will))_ {_BETTER}…",
        rf"{_NOBODY}(?: else)?(?: of the other \S+| of your \S+)?~ (?:is|will be|would be|could be|has|can|could|will) (?:\S+ ){{0,2}}?(?:better (?:suited|qualified|placed|prepared|fit|match)|more (?:qualified|suited|suitable|motivated|driven|committed)|do (?:this|the|your) (?:job|role|work) (?:better|like me|as well)|offer (?:you )?what i|match (?:my|me)|do what i|as (?:qualified|motivated|suited|committed) (?:for this|as i|as me))…",
    ),
    gated(
        "better close compete what",
        rf"{_NOBODY}(?: else)?_ (?:comes? close to (?:me|my)|can compete with (?:me|my)|better than me|what i (?:can|could|would)? ?(?:offer|bring))…",
    ),
    gated(
        "find get hire meet see",
        r"you (?:will|would|are|can|could)~ not~ (?:be able to |going to )?(?:find|meet|get|see|hire)(?: \S+){0,3}? (?:better|anyone|anybody|someone|more|as|like me|another)(?: \S+){0,5}? (?:like me|than me|than i|as me|as i|candidate|engineer|developer|fit|match|person|analyst|manager|designer|worker|employee|colleague|choice|qualified|motivated|committed|suited|for (?:this|the) (?:job|role|position))",
    ),
    gated(
        "disappointed regret regretting sorry",
        r"you (?:will|would|are)~ (?:not|never)~ (?:be )?(?:going to )?(?:regret|regretting|be sorry|be disappointed|disappointed|sorry)(?: (?:it|this|that|hiring me|choosing me|picking me|your choice|your decision|taking me on|giving me a chance|if you hire me|if you choose me|with me))?",
    ),
    gated(
        "guarantee",
        r"i (?:can |could |do |will |would |personally )*guarantee(?: you)?(?: that)? (?:i|my|me|you will|you results|results|success|satisfaction|your|a|we)(?!\S)(?! (?:will|would|am going to) (?:send|mail|call|get back|deliver it))…",
    ),
    gated(
        "promise",
        r"i (?:can )?promise (?:you )?(?:that )?(?:you )?(?:results|success|the best|great results|to be (?:your|the) best|to exceed|i will (?:be the best|exceed|double|triple|outperform|never let|not let|deliver results)|you will (?:not|never|be amazed|see results))…",
    ),
    gated(
        "missing",
        r"(?:the|your) missing (?:piece|link|ingredient)_ (?:of|in|for|to|from)(?: \S+){0,2}? (?:your|the) (?:team|puzzle|company|department|organization|group)",
        rf"{_BE}~ (?:the|your) missing (?:piece|link|ingredient)",
    ),
    gated("hire", r"hire me and…"),
    gated(
        "born built destined made meant",
        r"(?:i was|i am) (?:born|made|built|destined|meant) (?:for|to do|to be in|to have) (?:this|the|your|that|exactly this)(?: (?:job|role|position|work|very job))?",
    ),
    gated(
        "created custom designed made meant tailor written",
        r"(?:this|the|your) (?:job|role|position) (?:was|is) (?:made|created|written|tailor made|custom made|designed|meant) for me",
    ),
    gated(
        "1000 1000% 1000per 1000percent 110 110% 110per 110percent 120 120% 120per 120percent 150 150% 150per 150percent 200 200% 200per 200percent "
        "cent hundred percent ten% tenper tenpercent thousand thousand% thousandper thousandpercent",
        r"(?:110|120|150|200|1000|a hundred and ten|one hundred and ten|a thousand) ?(?:%|percent|per cent)",
    ),
    gated(
        "exactly",
        r"(?:i am|i have|i would be|i offer|i bring|i will be|offer|bring)~ exactly (?:what|who|whom|the person|the candidate|the one) (?:you|your team|your company|@company)_ (?:looking for|searching for|need|needs|want|wants|seeking|after)",
    ),
    gated(
        "only",
        r"i am~ (?:the )?only (?:person|one|candidate|engineer) (?:(?:who|that) (?:can|could|will|would|has|have|truly|really|is able|understands|knows|meets|fits|you)|for (?:this|the|your)|you (?:need|want))…",
    ),
    gated(
        "changer class genius guru kind lifetime maverick ninja peerless powerhouse prodigy rock rockstar superstar top unbeatable unicorn unmatched "
        "unparalleled unrivaled unrivalled visionary wizard world",
        r"i (?:am~ )?(?:a |an )?(?:\S+ )?(?:world class|best in class|top class|first class|one of a kind|once in a lifetime|unmatched|unparalleled|unrivaled|unrivalled|peerless|unbeatable|genius|visionary|true visionary|rock star|rockstar|ninja|guru|wizard|unicorn|superstar|powerhouse|game changer|maverick|prodigy)(?: \S+)?",
    ),
    gated(
        "amazing blend brilliant exceptional extraordinary flawless impeccable incomparable incredible outstanding phenomenal stellar superior "
        "unbeatable unmatched unparalleled unrivaled unrivalled world",
        r"my~ (?:unparalleled|unmatched|unrivaled|unrivalled|world class|exceptional|extraordinary|outstanding|stellar|superior|incomparable|flawless|impeccable|unbeatable|unique blend of|amazing|brilliant|phenomenal|incredible)(?: and \S+)? (?:\S+ )?(?:skills?|abilit\w+|talents?|ethic|experience|track record|knowledge|expertise|record|results|performance|achievements|background|qualifications|leadership|intelligence|instincts?|creativity|cv|resume)",
    ),
    gated(
        "beyond charts equal exceptional none second unmatched unparalleled unrivaled",
        r"(?:i am|my \S+(?: \S+){0,3}? (?:is|are))~ (?:second to none|second to no one|beyond compare|off the charts|without equal|unmatched|unparalleled|unrivaled|exceptional in every way)",
    ),
    gated(
        "never",
        r"i (?:have )?never~ (?:once )?(?:fail|failed|miss|missed|disappoint|disappointed|make mistakes|made a mistake|make a mistake|lose|lost)(?: (?:at|in) (?:anything|a task|any \S+|my \S+)| a (?:deadline|target|goal|project|client)| anyone| anything)?(?= (?:[.!,;]+|and)(?!\S)|$)",
    ),
    gated("always", r"i~ always (?:exceed|surpass|outperform|outdo|over deliver|overdeliver|win|succeed|get results)…"),
    gated(
        "reinvent revolutionise revolutionize transform turn",
        r"i (?:would|will|could|can)~ (?:single handedly )?(?:transform|revolutionize|revolutionise|turn around|reinvent) (?:your|the|this|@company)(?: \S+){1,2}",
    ),
    gated("handedly", r"i~ (?:have )?single handedly…"),
    gated(
        "do",
        r"i can do (?:anything|everything|it all)(?= (?:[.!,;]+|you|that|and|if|well)(?!\S)|$)(?: you (?:throw at me|ask(?: me)?(?: to)?|want|need|give me))?",
    ),
    gated(
        "crazy fool foolish insane lucky mad missing mistake silly stupid",
        r"(?:you would|you will|you are|anyone would|it would) be (?:crazy|mad|foolish|a fool|stupid|insane|a (?:big |huge )?mistake|silly|missing out|lucky) (?:not )?to (?:hire|choose|pick|take|pass on|miss|have|let|lose|get|overlook)_ me(?! know)",
    ),
    gated(
        "need",
        r"(?<!when )(?<!whenever )(?<!if )(?<!where )(?<!wherever )(?<!until )(?<!as )(?<!that )you need (?:someone like )?me(?: (?:on|in|for|at) (?:your|the|this)(?: \S+)?| because…| as…)?(?= (?:[.!,;]+|$)(?!\S)|$)",
    ),
    gated("deserve", r"i deserve (?:this|the|it|that)(?: (?:job|role|position|chance|opportunity))?"),
    gated(
        "times",
        r"(?:ten|10|five|5|twice|three|a hundred|100) times (?:more|better|faster|as)_ (?:than|as) (?:any|anyone|anybody|the other|other|your|most)(?: \S+){0,2}",
    ),
    gated(
        "above",
        r"(?:head and shoulders|far|miles) above (?:the|all|every|any|other)_ (?:others?|candidates?|applicants?|rest)",
    ),
    gated(
        "check meet tick",
        r"(?:i )?(?:tick|check|meet) (?:every (?:single )?box|all (?:of )?(?:your|the) boxes|each and every)_ (?:perfectly|and more|and then some)",
    ),
    gated("changer", r"i (?:am|would be) (?:a |the )?game changer(?: for (?:your|the) \S+)?"),
    gated(
        "better experienced motivated qualified smarter stronger",
        r"(?:better|stronger|smarter|more qualified|more experienced|more motivated) than (?:any|all|every|all of)(?: of)? (?:the |your )?(?:other |others?)(?: ?(?:candidates?|applicants?|people|engineers?))?",
    ),
    gated(
        "mistake",
        r"(?:you would be |it would be |you are )?(?:making |make |a )(?:a )?(?:\S+ )?mistake_ not (?:to )?(?:hire|hiring|choose|choosing|take|taking|pick|picking)(?: me)?(?!\S)",
    ),
    gated(
        "better qualified stronger suitable",
        rf"there (?:is|are|will be|would be)~ (?:not|no)~ (?:a |any |anyone |one |single )*(?:better|stronger|more qualified|more suitable)(?: {_NOUN}| out there| than me| for this)+",
    ),
    gated(
        "outperform outperformed outshine outwork surpass",
        r"i~ (?:have )?(?:outperform|outwork|outshine|surpass|outperformed)~ (?:everyone|everybody|anyone|anybody|all|every|any other|others|most|the competition|my (?:peers|colleagues|coworkers))…",
    ),
    gated(
        "amazing best brilliant excel excellent great outstanding perfect succeed",
        r"i~ (?:excel|am excellent|am brilliant|am amazing|am outstanding|am the best|succeed|am great|am perfect) (?:at|in) (?:everything|anything|all|whatever|every)…",
    ),
    gated(
        "amaze blow decision double employee heights hire knock level make skyrocket thing top triple wonders",
        r"i~ (?:will|would|can|am going to) (?:blow your mind|blow you away|knock your socks off|amaze you|take your \S+ to (?:the next level|new heights|the top)|make (?:your|@company)(?: \S+)? (?:number one|the best|a leader|great|rich|famous|unbeatable)|double your|triple your|skyrocket|work wonders|be the best (?:hire|decision|employee|thing))…",
    ),
    gated(
        "choice decision hire investment",
        r"(?:the best|your best|the smartest) (?:hire|decision|choice|investment) (?:you|your) (?:ever |will |have |could |can )*(?:made|make)",
    ),
    gated(
        "flawless impeccable perfect spotless unbeatable unblemished unmatched unparalleled",
        r"i (?:have |bring )(?:a |an )(?:\S+ )?(?:flawless|perfect|impeccable|unblemished|spotless|unbeatable|unmatched|unparalleled) (?:track )?(?:record|history|reputation|cv|resume|work ethic|eye|memory)",
    ),
    gated(
        "hoping looking searching waiting",
        r"(?:i am|i know i am|i could be)~ (?:the|that) (?:one|person|man|woman|engineer|candidate) (?:that |who |whom )?you (?:have been|are|were|all)~ (?:looking|searching|waiting|hoping) for",
    ),
    gated(
        "applicant body candidate few no nobody none other single",
        rf"{_NOBODY}(?: else)?~ (?:can|could|will|would|does|is able to) (?:\S+ ){{1,5}}?(?:like i|the way i|as well as i|as i|better than i)(?: (?:can|do|could|would|am|will))?",
    ),
    gated(
        "never not",
        r"you~ (?:will |would |have )?(?:never|not)~ (?:meet|met|find|found|see|seen|hire|hired|had|have)~ (?:someone|anyone|somebody|anybody|a \S+|an \S+) (?:as|more|like me|better)(?: \S+){0,3}? ?(?:as me|than me|as i|than i|like me)?(?= (?:[.!,;]+|and)(?!\S)|$)",
    ),
    gated(
        "exceed", r"(?:i|my \S+)~ (?:will|would|shall)~ exceed (?:all |even )?(?:your|any|every) (?:\S+ )?expectations?"
    ),
    gated(
        "answer solution",
        r"(?:the|your) (?:answer|solution) to (?:all )?your (?:\S+ )?(?:problems|prayers|needs|questions)",
    ),
    gated("search", r"(?:your|the) search (?:is|can be) over"),
    gated("farther further", r"look no (?:further|farther)"),
)
MILD = (
    gated(
        "ideal model natural right",
        rf"{_BE}~ (?:the|an|your) (?:\S+ )?(?:ideal|right|natural|model) (?:\S+ )?{_NOUN}(?: (?:for|of|in) (?:this|the|your) (?:role|job|position|post|team))?",
    ),
    gated(
        "eminently exceptionally ideally perfectly supremely uniquely",
        r"(?:i am|makes? me|am)~ (?:uniquely|perfectly|ideally|supremely|exceptionally|eminently) (?:qualified|suited|placed|positioned|equipped|prepared)(?: for (?:this|the|your) (?:role|job|position|work))?",
    ),
)
