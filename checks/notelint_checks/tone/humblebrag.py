from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Severity
from notelint_checks.analysis.gated import gated, gated_hits
from notelint_checks.analysis.modest_boasts import DISGUISED

_MANY = r"(?:two|three|four|five|six|seven|several|so many|multiple|all my|my|all these|these|\d+)"
_CALLERS = r"(?:every (?:company|recruiter|employer|client|team)|recruiters?|head ?hunters?|people|companies|employers|clients|customers|everyone|everybody|bosses|managers|colleagues|friends|startups|firms|teams|they|you)"
_COMPLAINT = r"(?:exhausting|tiring|tiresome|embarrassing|annoying|awkward|overwhelming|ridiculous|crazy|scary|stressful|silly|strange|weird|funny|mad|insane|a pain|a curse|unbelievable)"
_HARD = r"(?:hard|difficult|tough|impossible|exhausting|stressful|painful|agonizing|a struggle|a nightmare|torture|tricky|can not decide|can not choose|torn|struggling to choose|struggling to decide)"
_WON = r"(?:loved?|voted?|elected|liked?|laugh(?:ed|ing)?|smil(?:ed|ing)|impressed|wanted?|want|offered|picked|chose|hired|promoted|applaud\w*|clapp\w+|cheer\w*|praised?|begged|asked me back|kept|keeps?|call(?:ed|s)? me|adore\w*)"
_BEST = r"(?:first|best|top|highest|fastest|half the time|record|won|beat|twice|doubled?|tripled?|promoted|award\w*|prize|genius|perfect|only one|youngest|the most|all of them|everyone|everybody|nailed|aced|crushed)"

_ANYWHERE = (
    *DISGUISED,
    gated(
        "blessed humbled",
        r"(?:so |very |truly |deeply |beyond |incredibly |a bit )?(?:humbled|blessed)(?: and (?:honored|blessed|humbled|grateful|proud))? (?:that_ (?:me|i)|to (?:have been|have|be|get)~(?: a| the| one)?"
        r" (?:chosen|picked|selected|invited|flown|asked|considered|shortlisted|interviewed|made|reached|finalist|one|of|only|youngest|first|among|courted|wanted|recognized|named|called))…",
    ),
    gated(
        "believe",
        r"(?:i )?(?:still )?(?:can not|could not|can hardly|could hardly) believe(?: that)?(?: \S+){1,3} (?:picked|chose|flew|selected|invited|wants?|wanted|called|asked|offered) (?:little )?(?:old )?me(?!\S)…",
    ),
    gated(
        "thought", r"who would~ have thought_ (?:i|me|my|kid|girl|boy|guy|woman|man|nobody|dropout|somebody|someone)…"
    ),
    gated(
        "arrogant boast boasting brag bragging immodest show toot trumpet",
        r"(?:i |i am |i do |i would |i have |i will )?(?:not|never|hate|hates|loath|reluctant|without wanting|without meaning)(?: \S+){0,3} (?:brag|boast|show off|bragging|boasting|blow my own trumpet|toot my own horn|sound arrogant|sound immodest|be immodest)_ (?:but|however|yet|though)…",
    ),
    gated(
        "bragging risk",
        r"(?:not bragging|no bragging|at the risk of (?:bragging|boasting|sounding arrogant|sounding immodest)) ,? ?(?:but )?…",
    ),
    gated(
        "argh oh sigh ugh",
        r"(?:ugh|sigh|oh no|oh dear|argh) ,? ?(?:yet )?(?:another|one more|more|a third|a fourth) (?:\S+ )?(?:final|offers?|interview|promotion|award|round|recruiter|headhunter|job offer)…",
    ),
    gated(
        "offers",
        rf"(?:it 's |it is |i am |so |it can be )?{_HARD}(?: \S+){{0,4}}? between (?:\S+ )?(?:{_MANY} )?(?:\S+ )?(?:job )?offers…",
        rf"(?:choosing|deciding|having to choose) between (?:\S+ )?(?:{_MANY} )?(?:\S+ )?(?:job )?offers…",
    ),
    gated(
        "ashamed embarrassed feel hate hesitate reluctant shy",
        r"i~ (?:feel (?:bad|silly|awkward|embarrassed|guilty|weird)|hesitate|am (?:embarrassed|ashamed|reluctant|shy)|hate)~ (?:about )?(?:saying|to say|to admit|admitting|to mention|mentioning|telling) (?:this|it|so) ,? ?but (?:my|everyone|everybody|people|they)(?!\S)…",
    ),
    gated(
        "headhunters interviews offers recruiters", r"too many (?:job )?(?:offers|interviews|recruiters|headhunters)…"
    ),
    gated(
        "how",
        rf"(?:(?:it 's|it is|i find it)(?: \S+){{0,3}}? )?{_COMPLAINT}~ how (?:many|often|much|easily|quickly|well)(?: [^\s.!?]+){{0,4}}? i (?:keep|kept|have|get|got|win|won|am|was|earn|earned|receive|can)…",
    ),
    gated(
        "annoying awkward crazy curse embarrassing exhausting funny insane mad overwhelming pain ridiculous scary silly strange stressful tiresome "
        "tiring unbelievable weird",
        rf"(?:(?:it 's|it is|i find it)(?: \S+){{0,3}}? )?{_COMPLAINT} (?:how (?:many|often|much)|when|that so many)_ {_CALLERS}_ (?:me|my|i)(?!\S)…",
    ),
    gated(
        "asks calls loves needs wants",
        r"(?:it 's |it is )(?:\S+ ){0,4}?"
        + _COMPLAINT
        + r"(?: \S+){0,4}? (?:everyone|everybody|all) (?:wants|loves|needs|asks|calls) me…",
    ),
    gated(
        "exhausted sick tired weary",
        rf"(?:i am |i get |getting )?(?:so |a little |a bit |really )?(?:tired|sick|weary|exhausted) (?:of|by|from) (?:all )?(?:the )?{_CALLERS}_ (?:me|my)(?!\S)…",
    ),
    gated(
        "what why",
        rf"(?:i )?(?:have no idea|have no clue|do not know|never know|can not explain|can not understand|do not understand|am not sure|am never sure|wonder) (?:why|what)_ {_CALLERS}_ (?:me|my|i)(?!\S)…",
    ),
    gated(
        "awful bad good hopeless horrible lousy no rubbish terrible underprepared unprepared useless",
        rf"i (?:am|was)~ (?:such )?(?:a |an )?(?:terrible|bad|awful|hopeless|useless|lousy|rubbish|horrible|not good|no good|underprepared|unprepared)(?: \S+){{0,4}}? ,? ?(?:but|yet|and yet|still|though|so|however|and still)_ {_WON}…",
    ),
    gated(
        "curse failing fault flaw habit problem shortcoming vice weakness",
        r"(?:i (?:guess|suppose|think|admit|confess|must admit|have to admit|would say) )?(?:my |one )(?:\S+ ){0,2}?(?:weakness|flaw|fault|problem|curse|vice|failing|shortcoming|bad habit)(?: of mine)? (?:is|was|has always been|would be|may be|might be)(?: probably| perhaps)?"
        r" (?:that )?(?:i )?(?:\S+ )?(?:perfectionism|perfectionist|a perfectionist|being|care|caring|work|working|too|try|trying|love|can not (?:stop|say no|leave)|never|expect|give|set|have|am)_ (?:too|much|hard|perfectionis\w+|standards|stop|give up|satisfied|everything|no)(?!\S)…",
    ),
    gated(
        "perfectionism",
        r"my (?:\S+ ){0,2}?(?:weakness|flaw|fault|problem|curse|failing) (?:is|was|has always been|would be)(?: \S+){0,2} perfectionism…",
    ),
    gated("perfectionist", r"i (?:\S+ ){0,3}?(?:am|can be)(?: \S+){0,2}? too much of a perfectionist…"),
    gated(
        "apologies apologize excuse forgive sorry",
        r"(?:i am )?(?:sorry|apologies|i apologize|excuse me|forgive me) (?:for|if i am|that i am) (?:being )?(?:so |too |a bit |a little )*(?:overqualified|over qualified|perfect|prepared|well prepared|ambitious|talented|experienced|good|successful)…",
    ),
    gated(
        "always constantly keep keeps",
        r"(?:people|everyone|everybody|friends|colleagues|they)(?: all)? (?:keep|keeps|always|constantly)_ (?:telling|tell|tells|saying|say|says)(?: me)? (?:that )?(?:how )?(?:i|my|me)…",
    ),
    gated("too", r"(?:everyone|everybody|they) (?:says|tells me|say|tell me) (?:that )?i am too…"),
    gated("try trying", r"i (?:was|did) not~ (?:even )?(?:trying|try)(?= (?:[.!,;]+|and|but|when|yet)(?!\S)|$)…"),
    gated("slept", r"i only slept_ (?:because|since|as) i (?:work|study|prepare|was|had)\S*…"),
    gated("'s", r"it 's lonely at the top"),
    gated("guess look", r"(?:guess|look) who (?:just |has )?(?:just )?(?:interviewed|got|made|is|was|flew|had)…"),
    gated(
        "apparently reason somehow",
        r"(?:somehow|apparently|for some reason) (?:they|you|people|everyone|everybody|my colleagues|my boss)~ (?:think|thinks|thought|believe|believes|consider|want|wants|wanted) (?:that )?(?:i|me|my)(?!\S)…",
    ),
    gated(
        "what",
        r"i (?:do not know|have no idea|am not sure|wonder) what (?:i did to deserve|they see in me|you see in me|you saw in me|they saw in me|people see in me)…",
    ),
    gated("little", r"little old me…"),
    gated(
        "never",
        r"(?:i )?never~ (?:expected|dreamed|thought|imagined)_ (?:to|i would)~ (?:make|made|reach|get to|be in|be one of|win|beat)_ (?:final|finals|last|top|best|out|everyone|everybody)(?!\S)…",
    ),
    gated(
        "achievements myself successes",
        r"(?:i )?(?:do not|never|hate to|am not one to|am not the type to|am not used to|not one to)~ (?:like |want |enjoy )?(?:to )?(?:talk|talking|speak|speaking|go on|going on) about (?:myself|my successes|my achievements) ,? ?but…",
    ),
    gated(
        "einstein genius hero magician mastermind prodigy rock saint superstar wizard",
        rf"i am (?:no|hardly a|hardly an) (?:genius|einstein|superstar|rock star|hero|saint|prodigy|mastermind|magician|wizard)_ but_ {_BEST}…",
    ),
    gated("funny odd strange", r"(?:funny|odd|strange) that_ (?:would )?wants? me…"),
    gated("case", r"in case (?:you|anyone|anybody)_ (?:wondered|wondering|wonders) where i was…"),
    gated(
        "grateful honored humbled thankful", r"(?:thankful|grateful|humbled|honored) to be the (?:youngest|only|first)…"
    ),
    gated("kid", r"(?:some|a) kid from_ (?:like me|who|would)_ (?:courted|flown|wanted|invited|chosen|picked)…"),
)
_IN_PUBLIC = (
    gated(
        "blessed honored humbled privileged thankful",
        r"(?:so |very |truly |deeply |beyond |feeling |incredibly )*(?:honored|humbled|blessed|thankful|privileged)(?: and (?:honored|blessed|humbled|grateful|thankful))? (?:that|to)(?: have| be| get)?…",
    ),
    gated(
        "blessed honored humbled",
        r"(?:so |very |truly )*(?:honored|humbled|blessed) (?:by|for)_ (?:interview|final|invitation|flew|chance|opportunity)…",
    ),
)


class Humblebrag(Check):
    """A boast dressed as modesty or as a complaint: "exhausting how many recruiters call me".

    Readers see through it and like it less than a plain boast. A plain statement of the same fact does better.
    """

    code = "TON011"
    dimension = Dimension.TONE
    severity = Severity.INFO
    severity_on = {"wall": Severity.WARNING, "post": Severity.WARNING}
    messages = {"found": "'{span}' is a boast in disguise."}
    advice = {"found": "Say it plainly: a plain statement works better than a brag in disguise."}
    sources = ("The Muse (S0-09)", "Sezer, Gino and Norton 2018: humblebragging backfires")
    bad = (
        Example(
            "⟦So humbled that Orbit Foods flew ME in for a final round⟧!", channel="post", severity=Severity.WARNING
        ),
        Example("Honestly ⟦it's exhausting how many recruiters call me⟧.", severity=Severity.INFO),
        "⟦I'm terrible at interviews but your team kept smiling⟧.",
        "⟦I hate to brag, but my last manager called me her best engineer⟧.",
        "⟦My biggest weakness is perfectionism⟧.",
        "⟦I have no idea why headhunters keep calling me⟧.",
        "⟦It is hard to choose between three offers⟧.",
        "If I have a flaw, ⟦it is that I care too much⟧.",
        "⟦It is a curse, but I am so exact that the others gave up⟧.",
        "⟦I blush to say it, but my class voted me teacher of the year⟧.",
        Example("⟦Honored to have interviewed at Orbit Foods today⟧.", channel="wall"),
    )
    good = (
        "I led the migration; the rollback plan is what I am proudest of.",
        "I have not used Spark yet, but I have started the course.",
        Example("I am honored to accept.", stage="offer", facts={"decision": {"status": "offer"}}),
        "I was humbled by how much your planners know.",
        "The Humble Bundle project taught me a lot.",
        "It is hard to choose between the two libraries you named.",
        "I'm bad with names, but I remember Tom's point about returns.",
        "I was honored to be invited to the final round.",
        "If I have a doubt, it is that I do not know your oven.",
        "It is a nuisance, but I am away on Friday.",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        situation = draft.situation
        if situation.stage == "offer":
            return
        patterns = (*_ANYWHERE, *_IN_PUBLIC) if situation.channel in ("wall", "post") else _ANYWHERE
        for _, hit in gated_hits(draft, *patterns, negatable=False):
            yield self.finding("found", (hit.start, hit.end))
