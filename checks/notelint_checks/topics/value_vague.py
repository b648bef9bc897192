from __future__ import annotations

from collections.abc import Iterator

from notelint import SHORT, Check, Dimension, Draft, Evidence, Example, Finding, Hit, Pattern, Severity
from notelint_checks.analysis.evidence_nearby import is_borne_out
from notelint_checks.analysis.fit_claims import FITS, FRAMED_FITS
from notelint_checks.analysis.lines import around
from notelint_checks.analysis.wording import hits, wording

_GOOD = r"(?:(?:a|an|the|such a|such an) )?(?:(?:\S+ly|very|really|pretty|quite|truly|extremely|particularly|so) )?(?:great|good|strong|excellent|perfect|ideal|natural|solid|valuable|useful|real|huge|big|wonderful|fantastic|superb|outstanding|right|terrific|amazing|positive|tremendous|worthwhile|productive|effective|best|better|nice|fine|invaluable|important|significant|true|brilliant|decent|close|unique|meaningful|helpful|beneficial|welcome)"
_FIT = r"(?:fit|match|asset|addition|candidate|choice|contribution|contributor|hire|help|resource|colleague|team member|member|employee|person|benefit|value|use|plus)"
_ME = r"(?:i|my (?:\S+ ){0,3}?(?:skills?|experiences?|background|qualifications?|strengths?|abilities|profile|knowledge|expertise|training|education|personality|skillset|skill set|talents?|values|cv|resume|career)(?: and (?:my )?(?:\S+ )?\S+)?)"
_TO = r"(?: (?:for|to|of|in|at|on|with) (?:(?:this|the|your|you|@company|such|any|all|both)(?: \S+){0,2}?|what you(?: \S+){0,4}?))?(?= (?:[.!,;]+|and|because|as|since|with|so|but|given|thanks|if|:)(?!\S)|$)"
_TRAIT = r"(?:hard worker|team player|quick learner|fast learner|self starter|people person|go getter|problem solver|good listener|good communicator|great communicator|natural leader|born leader|critical thinker|strategic thinker|multitasker|multi tasker|perfectionist|doer|hands on person|strong communicator|good team player|motivated person|hard working person|reliable person|results driven professional|dedicated professional|driven professional|quick study|team worker|strong leader)"
_TRAITS = r"(?:hard ?working|hardworking|motivated|dedicated|reliable|detail oriented|results? (?:driven|oriented)|driven|passionate|enthusiastic|proactive|goal oriented|dependable|punctual|flexible|adaptable|versatile|ambitious|diligent|conscientious|trustworthy|self motivated|organized|organised|committed|loyal|eager to learn|creative|dynamic|energetic|team oriented|customer oriented|responsible|resourceful)"
_SUCCESS = r"(?:your|the|@company .s|this|its) (?:\S+ )?(?:team|company|organization|organisation|success|growth|goals?|mission|department|business|firm|efforts|projects?|work|group|future|results|operations|needs|table|role|position|objectives)"

_CLAIMS = wording(
    *FITS,
    rf"{_ME}~ (?:would|will|can|could|may|might|am|is|are|make|makes|made|have|has|seem|seems)~ (?:be |make |become |prove |prove to be |to be |me |for |have been |serve as |me to be )*{_GOOD}(?: and \S+)? (?:\S+ )?{_FIT}{_TO}",
    rf"{_ME}~ (?:would|will|could|can|make|makes|am|is|are)~ (?:be |make |me )*(?:a|an) (?:asset|addition|fit|match|benefit){_TO}",
    rf"(?:makes?|making|made) me~ {_GOOD} (?:\S+ )?{_FIT}{_TO}",
    rf"{_ME}~ (?:would |will |can |could |seem to |seems to |do |does )?(?:\S+ )?(?:match|matches|fit|fits|align|aligns|suit|suits|correspond|corresponds|meet|meets|complement|complements|mesh|meshes|mirror|mirrors|line up|lines up|are aligned|is aligned|are suited|is suited|are in line|are well matched)~ (?:(?:perfectly|very well|well|closely|exactly|nicely|ideally|completely|beautifully|strongly) ?)?(?:with |to )?(?:(?:perfectly|well|closely|exactly)|(?:what|the|your|this|all|everything|those)(?: \S+){{0,6}}?)(?= (?:[.!,;]+|and|because|as|since|with|so|but)(?!\S)|$)",
    r"(?:i )?(?:(?:could|would|will|can) )?(?:be able to )?hit the ground running(?: (?:from|on) day one)?",
    r"(?:i )?(?:(?:would|will|can|could) )?(?:bring|offer|have|add)~ (?:a lot|so much|much|plenty|great deal|a great deal|lots|many things|a wealth of experience|a wealth of knowledge|a lot of value|something special|something unique|fresh ideas|a fresh perspective|new ideas|new energy|a unique perspective|a unique combination of skills|a diverse skill ?set)(?: of \S+)?(?: (?:to (?:the table|offer|give|contribute|your \S+|the \S+|@company|bring|you)|for \S+ \S+))?(?= (?:[.!,;]+|and|because|as|since)(?!\S)|$)",
    r"(?:i have |with |my |i bring |have )?(?:a |an )?(?:strong |excellent |long |solid |successful |impressive )?(?:proven|demonstrated|strong|solid|excellent|impressive|successful|established) (?:track record|record of success|record|history of success|ability to deliver|results)(?: (?:of|in) (?:success|excellence|results|delivering results|achievement|achieving results|getting results|performance))?",
    rf"i~ (?:can|could|would|will|would be able to|am able to|know how to|have the ability to|will be able to)~ (?:be able to )?(?:bring|add|create|provide|deliver|offer|contribute|give|make)~ (?:{_GOOD}|much|a lot of|lots of|great|real|immediate|some|substantial|considerable|a great deal of|significant|lasting|instant)? ?(?:value|contribution|contributions|difference|impact|benefit|benefits)(?: (?:to|at|for|in) (?:{_SUCCESS}|you|@company|your \S+|the \S+))?(?= (?:[.!,;]+|and|because|as|since|from|by|quickly|right)(?!\S)|$)",
    rf"i~ (?:can|could|would|will|would be able to|am able to|know how to)~ (?:contribute|help|add|bring)(?: (?:a lot|greatly|much|significantly|positively|effectively|a great deal|meaningfully|so much|value|immediately|something|lots))*(?: (?:to|with) (?:{_SUCCESS}|you|@company(?: \S+)?))(?: (?:success|growth|goals))?(?= (?:[.!,;]+|and|from|in many)(?!\S)|$)",
    rf"i~ (?:can|could|would|will) (?:help|support) (?:{_SUCCESS}|you|@company|your \S+) (?:to )?(?:succeed|grow|achieve (?:its|your|the|their) (?:\S+ )?goals|thrive|move forward|reach (?:its|your|new) \S+|be successful|get to the next level|reach the next level)",
    rf"i (?:am|would be|consider myself|consider myself to be|would describe myself as|see myself as|pride myself on being|have always been)~ (?:a |an )?(?:\S+ly |very |extremely |really |highly |great |good |true |real )*(?:\S+ (?:and )?)?{_TRAIT}(?:(?: ,)?(?: and)? (?:a |an )?(?:\S+ )?{_TRAIT})*",
    rf"i (?:am|have always been|consider myself)~ (?:\S+ly |very |extremely |really |highly |both )*{_TRAITS}(?:(?: ,)?(?: and)? (?:\S+ly |very |highly )?{_TRAITS})*(?= (?:[.!,;]+|and|person|individual|professional|worker|employee)(?!\S)|$)(?: (?:person|individual|professional|worker|employee))?",
    rf"(?:i am )(?:a |an )(?:\S+ly |very |highly )?{_TRAITS}(?:(?: ,)?(?: and)? (?:\S+ly |very |highly )?{_TRAITS})* (?:person|individual|professional|worker|employee|candidate|engineer|developer|analyst|colleague)",
    r"(?:with |i have |and i have |my )(?:excellent|strong|great|good|outstanding|superb|exceptional|very good|solid) (?:\S+ )?(?:(?:and )?\S+ )?(?:communication|interpersonal|organizational|organisational|people|leadership|analytical|problem solving|team|technical|social|time management|soft) (?:(?:and \S+ )?skills|abilities|ability)",
    r"i~ (?:have|possess|bring|offer|meet|fulfill)~ (?:exactly )?(?:what it takes|all (?:of )?the (?:\S+ )?(?:skills|qualifications|qualities|requirements|abilities|experience)|the (?:right |necessary |required |relevant |needed |appropriate |perfect |exact |ideal )+(?:\S+ )?(?:skills?|skillset|skill set|qualifications|experience|qualities|background|attitude|mix|combination|mindset|profile)(?: and (?:the )?(?:\S+ )?\S+)?|everything you (?:need|are looking for)|the (?:skills|experience|qualities|qualifications)(?: and (?:the )?\S+)? (?:you (?:need|are looking for|want|require|seek)|needed|required|necessary)|many (?:\S+ )?(?:skills|qualities|strengths|talents)|a lot of experience|extensive experience|a broad range of skills)(?: (?:to|for|of|that)(?: \S+){1,7}?)?(?= (?:[.!,;]+|and)(?!\S)|$)",
    rf"{_ME}~ (?:would be |will be |could be |can be |am |is |are |would |makes? me |seem |feel )+(?:be )?(?:\S+ly |very |so |really |extremely |more than |well |highly |truly )*(?:useful|valuable|helpful|beneficial|well suited|suited|suitable|qualified|well qualified|an asset|relevant|transferable|of (?:great |real |much )?(?:benefit|use|value|help)|cut out|perfect|ideal|right|equipped|well equipped|well placed|well prepared|well positioned|a fit) (?:for|to|at|in|here) (?:(?:this|the|your|you|@company|such|that|what you)(?: \S+){{0,3}}?)?(?= (?:[.!,;]+|and|because|as|since|with|so|but|given)(?!\S)|$)",
    rf"{_ME}~ (?:would|could|will|can) be~ of (?:\S+ )?(?:great |real |much |good )?(?:benefit|use|value|help|service|assistance)(?: to (?:your|you|the|@company)(?: \S+)?)?",
    r"i (?:would|will|could|can)~ (?:\S+ )?(?:excel|thrive|succeed|do well|do (?:a|an) (?:great|good|excellent|fantastic|outstanding) job|perform (?:very |extremely )?well|be successful|flourish|shine|be a success|fit (?:right )?in(?: (?:well|perfectly|nicely|very well))?|fit (?:in )?(?:well|perfectly|nicely|very well|right))(?: (?:in|into|at|with|on) (?:(?:this|the|your|such|@company|you)(?: \S+){0,3}?))?(?= (?:[.!,;]+|and|because|as|since|with|so)(?!\S)|$)",
    r"(?:i )?(?:would |will |could )?(?:exceed|surpass) (?:all )?(?:your|the|any) expectations",
    r"(?:i )?(?:always )?(?:go|give|going|giving) (?:the extra mile|above and beyond|my all|my very best|my best|it my all|it my best|one hundred percent)(?= (?:[.!,;]+|and|to|in|for|at|when|because|every|on)(?!\S)|$)",
    r"i (?:am (?:a )?)?(?:think|thinker) outside (?:of )?the box",
    rf"{_ME}~ (?:will|would|can|could)~ (?:help|benefit|strengthen|support|improve|boost|enrich|elevate) (?:your (?:team|company|organization|department|business|group|firm)|the (?:team|company)|@company)(?: (?:grow|succeed|thrive|forward|a lot|greatly|improve|excel|to grow|to succeed))*(?= (?:[.!,;]+|and)(?!\S)|$)",
    r"i am the (?:kind|type|sort) of (?:person|worker|engineer|employee|candidate|individual) (?:who|that|you)…",
    r"i (?:would|will|could) be~ (?:good|great|excellent|perfect|amazing|strong|successful|effective) (?:at|in|for) (?:this|the|your)(?: \S+)?(?= (?:[.!,;]+|and)(?!\S)|$)",
    r"i am passionate about (?:what i do|my work|everything i do|success|excellence)",
    r"(?:the|there is a|a) (?:great|good|perfect|strong|excellent|natural|clear|real|obvious) (?:fit|match) between (?:me|my|us|what i)(?: \S+){1,6}?(?= (?:[.!,;])(?!\S)|$)",
    *FRAMED_FITS,
)


class ValueVague(Check):
    """A claim to be a good fit or useful with nothing to show for it.

    Every applicant says it, so the reader learns nothing. One project or one number says more, and is remembered.
    """

    code = "TOP006"
    dimension = Dimension.TOPICS
    severity = Severity.WARNING
    severity_on = dict.fromkeys(sorted(SHORT), Severity.INFO)
    channels = ("email", "letter", "li-message", "fb-message", "voice", *sorted(SHORT))
    stages = ("thanks", "status-1", "rapport")
    messages = {"found": "'{span}' is a claim that every applicant makes."}
    advice = {"found": "Show it: one project or number beats '{span}'."}
    sources = (
        "The Muse (S0-16, S0-17)",
        "Careerealism panel (S3-22)",
        "Robert Half: be specific",
        "Waung and others 2017",
    )
    supersedes = ("PER011",)
    bad = (
        "⟦I would be a great asset to your team⟧.",
        "⟦I am a hard worker and a team player⟧.",
        "⟦My skills match perfectly⟧.",
        "I believe ⟦I would be a great fit for the role⟧. I look forward to hearing from you.",
        "⟦I can hit the ground running⟧, and ⟦I bring a lot to the table⟧.",
        "⟦I have a proven track record⟧.",
        "⟦I am well suited for this position⟧.",
        Example("⟦I would be a great asset to your team⟧.", channel="sms", severity=Severity.INFO),
        "I know ⟦I can contribute to your success⟧.",
        "I reckon ⟦I would fit in with the crew like a glove⟧.",
        "⟦I am good with people⟧.",
        "⟦You will find me a loyal worker⟧.",
        "I am sure ⟦I would be a real help to you⟧. You can reach me in Bergen at any time.",
    )
    good = (
        "The post of night porter would suit me well.",
        "I have moved two schedulers like yours to event queues.",
        "I believe I would be a great fit: at Acme I cut stock-outs from 9 % to 6 %.",
        "I think I would be a good fit. At Acme I led the move to Kafka.",
        "My skills match well: I have run Airflow for four years.",
        "Would my experience be useful to you?",
        "The new sensor is a great fit for the cold store.",
        "I am not a great fit for a sales role.",
        "I learned Rust in two months, so I am a quick learner.",
        Example("I would be a great asset to your team.", channel="card"),
        "I would fit the pump on Monday.",
        "I tick the boxes on the form by hand.",
        Example("I would be a great asset to your team.", stage="rejected"),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        for hit in hits(draft, _CLAIMS):
            if not _is_thing(hit) and not _is_question(draft, hit) and not is_borne_out(draft, hit):
                # the employer counts as one word: its name may go on
                end = next((stop for start, stop in draft.known_spans if start < hit.end < stop), hit.end)
                yield self.finding("found", (hit.start, end))


_FITTED = Pattern(
    r"(?:fit|fits|suit|suits|meet|meets|match|matches|complement|complements|mirror|mirrors) (?:the|this|your|those|all|everything)(?!\S)"
)
_JOB = Pattern(
    r"(?<!\S)(?:role|job|position|post|team|company|profile|requirements?|descriptions?|needs?|culture|firm|vacancy|bill|crew|values|what|you|expectations|organi[sz]ation|department|criteria|opening|advert|ad|specification|school|group|business|qualifications|opportunity|mission|goals|environment|boxes|demands|place|work)(?!\S)"
)


def _is_thing(hit: Hit) -> bool:
    """Whether a thing is fitted or met: "I would fit the pump on Monday"."""
    inside = " ".join(hit.prose.norms[hit.first : hit.stop])
    return _FITTED.search(inside) is not None and _JOB.search(inside) is None


def _is_question(draft: Draft, hit: Hit) -> bool:
    """Whether the claim is only asked about or supposed."""
    before, after = around(draft, hit)
    return after.rstrip().endswith("?") or not {"if", "whether", "would"}.isdisjoint(before.split()[-3:])
