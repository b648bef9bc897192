from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Hit, Severity
from notelint_checks.analysis.self_praise import PRAISE
from notelint_checks.analysis.wording import around, hits, wording

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

_STRONG = wording(
    rf"{_BE}~ (?:hands down |without (?:a )?doubt |by far )?(?:the|your|a|an)(?: absolute| very)? (?:ideal_ )?{_SUPERLATIVE}(?: , \S+| and \S+){{0,3}} (?:\S+ ){{0,2}}?{_NOUN}(?: (?:for|of|in) (?:this|the|your) (?:role|job|position|post|team))?",
    rf"{_BE}~ (?:the|your) (?:\S+ ){{0,2}}?(?:ideal|perfect|best)(?: ,)? (?:\S+ ){{1,6}}?{_NOUN}",
    rf"{_NOBODY}_ {_BETTER}(?: \S+){{0,2}}? than (?:me|i|i am|i do|my)(?!\S)",
    rf"{_NOBODY} (?:else )?(?:you (?:\S+ ){{0,2}}?(?:interview|meet|see|find|hire|talk to|speak to|will))_ {_BETTER}…",
    rf"{_NOBODY}(?: else)?(?: of the other \S+| of your \S+)?~ (?:is|will be|would be|could be|has|can|could|will) (?:\S+ ){{0,2}}?(?:better (?:suited|qualified|placed|prepared|fit|match)|more (?:qualified|suited|suitable|motivated|driven|committed)|do (?:this|the|your) (?:job|role|work) (?:better|like me|as well)|offer (?:you )?what i|match (?:my|me)|do what i|as (?:qualified|motivated|suited|committed) (?:for this|as i|as me))…",
    rf"{_NOBODY}(?: else)?_ (?:comes? close to (?:me|my)|can compete with (?:me|my)|better than me|what i (?:can|could|would)? ?(?:offer|bring))…",
    r"you (?:will|would|are|can|could)~ not~ (?:be able to |going to )?(?:find|meet|get|see|hire)(?: \S+){0,3}? (?:better|anyone|anybody|someone|more|as|like me|another)(?: \S+){0,5}? (?:like me|than me|than i|as me|as i|candidate|engineer|developer|fit|match|person|analyst|manager|designer|worker|employee|colleague|choice|qualified|motivated|committed|suited|for (?:this|the) (?:job|role|position))",
    r"you (?:will|would|are)~ (?:not|never)~ (?:be )?(?:going to )?(?:regret|regretting|be sorry|be disappointed|disappointed|sorry)(?: (?:it|this|that|hiring me|choosing me|picking me|your choice|your decision|taking me on|giving me a chance|if you hire me|if you choose me|with me))?",
    r"i (?:can |could |do |will |would |personally )*guarantee(?: you)?(?: that)? (?:i|my|me|you will|you results|results|success|satisfaction|your|a|we)(?!\S)(?! (?:will|would|am going to) (?:send|mail|call|get back|deliver it))…",
    r"i (?:can )?promise (?:you )?(?:that )?(?:you )?(?:results|success|the best|great results|to be (?:your|the) best|to exceed|i will (?:be the best|exceed|double|triple|outperform|never let|not let|deliver results)|you will (?:not|never|be amazed|see results))…",
    r"(?:the|your) missing (?:piece|link|ingredient)_ (?:of|in|for|to|from)(?: \S+){0,2}? (?:your|the) (?:team|puzzle|company|department|organization|group)",
    rf"{_BE}~ (?:the|your) missing (?:piece|link|ingredient)",
    r"hire me and…",
    r"(?:i was|i am) (?:born|made|built|destined|meant) (?:for|to do|to be in|to have) (?:this|the|your|that|exactly this)(?: (?:job|role|position|work|very job))?",
    r"(?:this|the|your) (?:job|role|position) (?:was|is) (?:made|created|written|tailor made|custom made|designed|meant) for me",
    r"(?:110|120|150|200|1000|a hundred and ten|one hundred and ten|a thousand) ?(?:%|percent|per cent)",
    r"(?:i am|i have|i would be|i offer|i bring|i will be|offer|bring)~ exactly (?:what|who|whom|the person|the candidate|the one) (?:you|your team|your company|@company)_ (?:looking for|searching for|need|needs|want|wants|seeking|after)",
    r"i am~ (?:the )?only (?:person|one|candidate|engineer) (?:(?:who|that) (?:can|could|will|would|has|have|truly|really|is able|understands|knows|meets|fits|you)|for (?:this|the|your)|you (?:need|want))…",
    r"i (?:am~ )?(?:a |an )?(?:\S+ )?(?:world class|best in class|top class|first class|one of a kind|once in a lifetime|unmatched|unparalleled|unrivaled|unrivalled|peerless|unbeatable|genius|visionary|true visionary|rock star|rockstar|ninja|guru|wizard|unicorn|superstar|powerhouse|game changer|maverick|prodigy)(?: \S+)?",
    r"my~ (?:unparalleled|unmatched|unrivaled|unrivalled|world class|exceptional|extraordinary|outstanding|stellar|superior|incomparable|flawless|impeccable|unbeatable|unique blend of|amazing|brilliant|phenomenal|incredible)(?: and \S+)? (?:\S+ )?(?:skills?|abilit\w+|talents?|ethic|experience|track record|knowledge|expertise|record|results|performance|achievements|background|qualifications|leadership|intelligence|instincts?|creativity|cv|resume)",
    r"(?:i am|my \S+(?: \S+){0,3}? (?:is|are))~ (?:second to none|second to no one|beyond compare|off the charts|without equal|unmatched|unparalleled|unrivaled|exceptional in every way)",
    r"i (?:have )?never~ (?:once )?(?:fail|failed|miss|missed|disappoint|disappointed|make mistakes|made a mistake|make a mistake|lose|lost)(?: (?:at|in) (?:anything|a task|any \S+|my \S+)| a (?:deadline|target|goal|project|client)| anyone| anything)?(?= (?:[.!,;]+|and)(?!\S)|$)",
    r"i~ always (?:exceed|surpass|outperform|outdo|over deliver|overdeliver|win|succeed|get results)…",
    r"i (?:would|will|could|can)~ (?:single handedly )?(?:transform|revolutionize|revolutionise|turn around|reinvent) (?:your|the|this|@company)(?: \S+){1,2}",
    r"i~ (?:have )?single handedly…",
    r"i can do (?:anything|everything|it all)(?= (?:[.!,;]+|you|that|and|if|well)(?!\S)|$)(?: you (?:throw at me|ask(?: me)?(?: to)?|want|need|give me))?",
    r"(?:you would|you will|you are|anyone would|it would) be (?:crazy|mad|foolish|a fool|stupid|insane|a (?:big |huge )?mistake|silly|missing out|lucky) (?:not )?to (?:hire|choose|pick|take|pass on|miss|have|let|lose|get|overlook)_ me(?! know)",
    r"you need (?:someone like )?me(?: (?:on|in|for|at) (?:your|the|this)(?: \S+)?| because…| as…)?(?= (?:[.!,;]+|$)(?!\S)|$)",
    r"i deserve (?:this|the|it|that)(?: (?:job|role|position|chance|opportunity))?",
    r"(?:ten|10|five|5|twice|three|a hundred|100) times (?:more|better|faster|as)_ (?:than|as) (?:any|anyone|anybody|the other|other|your|most)(?: \S+){0,2}",
    r"(?:head and shoulders|far|miles) above (?:the|all|every|any|other)_ (?:others?|candidates?|applicants?|rest)",
    r"(?:i )?(?:tick|check|meet) (?:every (?:single )?box|all (?:of )?(?:your|the) boxes|each and every)_ (?:perfectly|and more|and then some)",
    r"i (?:am|would be) (?:a |the )?game changer(?: for (?:your|the) \S+)?",
    r"(?:better|stronger|smarter|more qualified|more experienced|more motivated) than (?:any|all|every|all of)(?: of)? (?:the |your )?(?:other |others?)(?: ?(?:candidates?|applicants?|people|engineers?))?",
    r"(?:you would be |it would be |you are )?(?:making |make |a )(?:a )?(?:\S+ )?mistake_ not (?:to )?(?:hire|hiring|choose|choosing|take|taking|pick|picking)(?: me)?(?!\S)",
    rf"there (?:is|are|will be|would be)~ (?:not|no)~ (?:a |any |anyone |one |single )*(?:better|stronger|more qualified|more suitable)(?: {_NOUN}| out there| than me| for this)+",
    r"i~ (?:have )?(?:outperform|outwork|outshine|surpass|outperformed)~ (?:everyone|everybody|anyone|anybody|all|every|any other|others|most|the competition|my (?:peers|colleagues|coworkers))…",
    r"i~ (?:excel|am excellent|am brilliant|am amazing|am outstanding|am the best|succeed|am great|am perfect) (?:at|in) (?:everything|anything|all|whatever|every)…",
    r"i~ (?:will|would|can|am going to) (?:blow your mind|blow you away|knock your socks off|amaze you|take your \S+ to (?:the next level|new heights|the top)|make (?:your|@company)(?: \S+)? (?:number one|the best|a leader|great|rich|famous|unbeatable)|double your|triple your|skyrocket|work wonders|be the best (?:hire|decision|employee|thing))…",
    r"(?:the best|your best|the smartest) (?:hire|decision|choice|investment) (?:you|your) (?:ever |will |have |could |can )*(?:made|make)",
    r"i (?:have |bring )(?:a |an )(?:\S+ )?(?:flawless|perfect|impeccable|unblemished|spotless|unbeatable|unmatched|unparalleled) (?:track )?(?:record|history|reputation|cv|resume|work ethic|eye|memory)",
    r"(?:i am|i know i am|i could be)~ (?:the|that) (?:one|person|man|woman|engineer|candidate) (?:that |who |whom )?you (?:have been|are|were|all)~ (?:looking|searching|waiting|hoping) for",
    rf"{_NOBODY}(?: else)?~ (?:can|could|will|would|does|is able to) (?:\S+ ){{1,5}}?(?:like i|the way i|as well as i|as i|better than i)(?: (?:can|do|could|would|am|will))?",
    r"you~ (?:will |would |have )?(?:never|not)~ (?:meet|met|find|found|see|seen|hire|hired|had|have)~ (?:someone|anyone|somebody|anybody|a \S+|an \S+) (?:as|more|like me|better)(?: \S+){0,3}? ?(?:as me|than me|as i|than i|like me)?(?= (?:[.!,;]+|and)(?!\S)|$)",
    r"(?:i|my \S+)~ (?:will|would|shall)~ exceed (?:all |even )?(?:your|any|every) (?:\S+ )?expectations?",
    r"(?:the|your) (?:answer|solution) to (?:all )?your (?:\S+ )?(?:problems|prayers|needs|questions)",
    r"(?:your|the) search (?:is|can be) over",
    r"look no (?:further|farther)",
)
_MILD = wording(
    rf"{_BE}~ (?:the|an|your) (?:\S+ )?(?:ideal|right|natural|model) (?:\S+ )?{_NOUN}(?: (?:for|of|in) (?:this|the|your) (?:role|job|position|post|team))?",
    r"(?:i am|makes? me|am)~ (?:uniquely|perfectly|ideally|supremely|exceptionally|eminently) (?:qualified|suited|placed|positioned|equipped|prepared)(?: for (?:this|the|your) (?:role|job|position|work))?",
)
_REFEREE = frozenset(
    {"reference", "reference,", "referee", "manager", "boss", "professor", "supervisor", "mentor", "review", "letter"}
)


class Oversell(Check):
    """Absolute self-praise: "the perfect candidate", "you won't regret it", "I guarantee".

    Readers have met people who say this and could not do it. They believe one result and a modest "I think I can help".
    """

    code = "TON012"
    dimension = Dimension.TONE
    severity = Severity.WARNING
    messages = {"found": "'{span}' claims more than anybody can show.", "mild": "'{span}' is for them to say."}
    advice = {"found": "Let one result speak instead.", "mild": "Let one result speak instead."}
    sources = (
        "PR News 2009 (S1-10)",
        "Waung and others 2017: self-promotion of low intensity works",
        "Higgins and Judge 2004",
        "Cenedella 2012: 'perfect for the job' is presumptuous",
    )
    supersedes = ("TOP006", "PER011")
    bad = (
        "⟦You will not find a better engineer⟧.",
        "⟦I guarantee I'll double your sales⟧.",
        "⟦I am the ideal, most driven, best-prepared candidate⟧.",
        "⟦Nobody you interview will be a better match⟧.",
        "⟦You won't regret hiring me⟧, and ⟦my skills are second to none⟧.",
        "I would give ⟦110 percent⟧ every day.",
        "⟦Nobody mends nets better than I do⟧, and as a cook ⟦I am second to none⟧.",
        "⟦You will never meet a tailor half as careful as me⟧.",
        "⟦I promise you a full house every night⟧.",
        "⟦You simply have to take me⟧.",
        "⟦Hire me and your backlog is gone in a month⟧.",
        Example("I believe ⟦I am the ideal candidate⟧.", severity=Severity.INFO),
        Example("⟦I am the ideal candidate⟧, so ⟦look no further⟧.", severity=Severity.WARNING),
    )
    good = (
        "I have cleared two backlogs like this one, so I believe I could help soon.",
        "It is best practice to test the rollback.\n\nBest,\nSam",
        "Terraform would be ideal for this.",
        "My manager wrote in her reference that I was the best analyst of the team.",
        "You said you are looking for the perfect candidate who knows both.",
        "I do not claim to be the perfect candidate.",
        "I guarantee that the report will reach you by Friday.",
        "I hope you find the best person for the role.",
        "I never fail to be surprised by returns data.",
        "Nobody explained the kiln better than you did.",
        "You will never find a better view than the one from your roof.",
        "I am best reached by phone, and I promise to send the plan by Friday.",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        found = [hit for hit in hits(draft, PRAISE, _STRONG, _MILD) if not _is_elsewhere(draft, hit)]
        alone = len(found) == 1
        for hit in found:
            mild = hit.phrase == _MILDLY and alone
            yield self.finding(
                "mild" if mild else "found", (hit.start, hit.end), severity=Severity.INFO if mild else None
            )


_MILDLY = 2


def _is_elsewhere(draft: Draft, hit: Hit) -> bool:
    """Whether a referee says it, or the sentence asks or supposes it."""
    before, after = around(draft, hit)
    words = before.split()
    return (
        not _REFEREE.isdisjoint(words)
        or after.endswith("?")
        or words[:1] == ["if"]
        or "whether" in words
        or (words[-1:] == ["to"] and "need" in words and "you" in words)
    )
