from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Hit, Severity
from notelint_checks.analysis.need import HARDSHIP, PLEADING
from notelint_checks.analysis.wording import around, hits, wording

_JOB = r"(?:job|role|position|opportunity|chance|work|post|offer|employment|salary|income|paycheck|break)"
_ANY = r"(?:any|whatever|whichever|absolutely any|just about any|pretty much any)"
_WORK = r"(?:job|role|position|work|post|salary|pay|wage|offer|task|shift|vacancy|opening|contract|internship|terms|amount|location|department|thing)"
_I_WOULD = r"(?:i (?:would|will|could|can|am (?:willing|ready|happy|prepared|glad) to|would be (?:willing|ready|happy|prepared|glad) to)|willing to|ready to|happy to)"

_HARDSHIP = wording(
    r"my~ savings (?:are|have|will|were)~(?: \S+){0,2}? (?:gone|out|low|dry|over|exhausted|up|thin|running out|run out|depleted|dwindling)",
    r"(?:i am |we are |i have )?(?:run|ran|running)~ (?:out of|low on) (?:money|savings|cash|funds)(?= (?:[.!,;]+|and|so|soon|by|in)(?!\S)|$)",
    r"(?:my|our)~ (?:\S+ )?(?:rent|mortgage|loan|loans|debts?|bills|medical bills|tuition|student loans?)_ (?:due|overdue|unpaid|piling up|waiting|behind|late|to pay|to be paid|mounting|crushing)",
    r"(?:i (?:have|have got|must|need to|got|struggle to|can not|could not|can hardly|can barely|do not know how (?:to|i will)|am struggling to)|to|with)~ (?:have )?(?:pay(?: for)?|cover|afford|make|pay off|got|have)? ?(?:my|the|our|a|some|many|this month 's|next month 's)? ?(?:\S+ )?(?:rent|mortgage|bills|debts?|loans?|groceries|food)(?: to pay(?: off)?| to cover)",
    r"i (?:must|need to|struggle to|can not|could not|can hardly|can barely|am struggling to|have to)~ (?:pay(?: for)?|cover|afford|pay off|make)~ (?:my|the|our|this month 's|next month 's)? ?(?:\S+ )?(?:rent|mortgage|bills|debts?|loans?|groceries|food|heating)",
    r"(?:i am|we are)~ (?:(?:\S+ )?(?:months?|weeks?) )?(?:behind|late|in arrears) (?:on|with) (?:my|our|the)(?: \S+)? (?:rent|mortgage|bills|payments?|loans?)",
    r"i (?:am|have been|was)~ (?:now )?(?:unemployed|jobless|out of work|without (?:a job|work|income|a salary)|between jobs)~ (?:since|for|from)(?: (?!(?:and|but|so)(?!\S))[^\s.!?,;]+){1,4}",
    r"(?:i (?:am|have been)|it has been|it 's been)~ (?:\S+ ){0,3}?(?:unemployed|jobless|out of work|without (?:a job|work|an? income)|broke|homeless|penniless|living off my savings|living on my savings)",
    r"i (?:have been|am|have)~ (?:looking|searching|applying|hunting|job hunting|been searching|been applying)_ for (?:(?:so|very|too) )?(?:long|months|years|(?:over|almost|nearly|more than)? ?\S+ (?:months|years))(?= (?:now|and|without|with|,|\.)(?!\S)|$)_ (?:without|no luck|nothing|no success|desperate|rejections?)…",
    r"(?:i have |i have got |we have |with )(?:a |my |our |two |three |four |five |small |young |\d )*(?:family|kids?|child|children|baby|mouths?|mother|parents|wife|husband)(?: and \S+ \S+)? (?:to feed|to support|to provide for|to take care of|to raise)",
    r"my (?:\S+ )?(?:family|kids|children|wife|husband|mother|parents|son|daughter|household|future)~ (?:depends?|relies|rely|counts?|is depending|is counting|are depending|are counting)~ on (?:me|this|it|my (?:getting|income|salary|job))(?= (?:[.!,;]+|and|now|for (?:food|money|everything|a living|support|their)|to (?:feed|provide|pay|earn|put|bring|keep))(?!\S)|$)…",
    r"(?:i|we)~ need (?:the |this |some |more )?(?:money|cash|income|salary|paycheck|health insurance|insurance)",
    r"(?:i am|we are|i find myself|being)_ (?:in )?(?:a |an )?(?:\S+ )?(?:financial|money) (?:difficult\w+|trouble|problems|hardship|situation|straits|need|distress|crisis)",
    r"(?:i have|because of|due to|given) (?:my )?(?:\S+ )?(?:financial|money) (?:difficult\w+|trouble|problems|hardship|situation|straits|distress|pressure|worries)",
    r"(?:i am|we are)~ (?:about to|going to|being|at risk of)? ?(?:lose|losing|get evicted|be evicted|evicted|facing eviction|evicted from)~ ?(?:my|our|the|from)? ?(?:\S+ )?(?:house|home|flat|apartment|place|car)",
    r"i can not afford (?:to|my|the|rent|food|another)…",
    r"(?:i |we )(?:have )?(?:just )?(?:lost|losing|will lose|might lose|could lose|am losing)~ (?:my|our|the) (?:house|home|flat|apartment|car|health insurance|insurance|savings)",
    r"(?:on the (?:verge|brink) of|facing|close to|afraid of)~ (?:losing (?:my|our) (?:house|home|flat|apartment|car)|eviction|bankruptcy|homelessness|being homeless)",
    r"my bank account is…",
    r"i (?:just |recently )?(?:lost my job|was laid off|got laid off|was fired|got fired)_ (?:and|so)_ (?:need|desperate|struggling|really)…",
)
_VISA = wording(
    r"my (?:\S+ )?(?:visa|work permit|residence permit|permit|green card|status|opt)~ (?:expires?|runs? out|will expire|is running out|is expiring|ends|is about to expire|will run out|lapses|depends on)(?: (?:in|on|at|soon|next|this|by|if)(?: (?!(?:and|but|so)(?!\S))[^\s.!?,;]+){0,2})?",
    r"(?:i|we) (?:will |would |may |might )?(?:have|need|be forced|must)~ (?:to )?(?:leave the country|be deported|go back to my country|return to my country)…",
    r"i (?:will|would) be deported",
)
_PLEA = wording(
    rf"i (?:\S+ )?(?:really|desperately|badly|urgently|absolutely|seriously|truly|honestly|just|so|do|very much|simply)~ (?:\S+ )?need (?:this|the|your|a|an|that|it|to get this|to have this)(?: \S+)?(?: {_JOB})?(?: (?:so )?(?:badly|desperately|much|bad))?",
    rf"i (?:\S+ )?need (?:this|the|your|a|that|to get this|to have this|to find a) (?:\S+ )?{_JOB}(?: (?:so )?(?:badly|desperately|much|bad|more than \S+))?(?! to (?:finish|run|end|stop|start|be)| description| title| ad| posting| number| reference)",
    r"i need (?:this|it)(?: one)? (?:so |very |really )?(?:badly|desperately|much|bad|more than)(?: anyone| anything| you know)?",
    r"in (?:desperate|dire|urgent) need of (?:a |this |the |your |some )?(?:\S+ )?(?:job|work|role|position|income|chance|employment|opportunity)",
    r"i (?:am|feel|have become|have grown|was getting|am getting)~ desperate(?: (?:for|to)…)?",
    r"(?:please |i ask you to |just |can you |could you |would you |i beg you to |i hope you (?:can|will) |kindly )+(?:please )?(?:just )?(?:give|grant|offer) (?:me|us)~ (?:a|one|this|the|another|an|that|my) (?:\S+ )?(?:chance|shot|opportunity|try|job|break|position|role|second chance|last chance)(?! to (?:ask|correct|explain|see|meet|talk|speak|send|add|visit|answer|present))",
    r"give me~ (?:a|one|this|another) (?:\S+ )?(?:chance|shot|try|break)(?= (?:[.!,]|and|to prove|to show)(?!\S)|$)",
    r"all i (?:ask|want|need) (?:for )?is (?:a|one|this|for you) (?:\S+ )?(?:chance|shot|opportunity|try|job)",
    r"please ,? ?(?:please ,? ?)+(?:\S+ ){0,4}?(?:me|it|this|in mind|yes|chance)",
    r"please ,? ?please(?: ,? ?please)*",
    r"(?:i am |i )?(?:beg|begging|implore|imploring|plead|pleading|beseech)~ (?:with )?(?:you|for|of you)(?: (?:to|for)…)?",
    r"i beg of you…",
    r"(?:i (?:would|will|could)|i am (?:willing|ready|prepared) to|willing to|ready to|i would be (?:willing|ready|happy|prepared) to)~ do(?: (?:just about|almost|nearly|practically|pretty much))?~ (?:anything|whatever(?: it takes| you want| you ask| is needed)?|everything)(?: (?:it takes|humanly possible|in my power|possible))?(?: (?:for|to (?:get|have|win|land|be|work|join|secure|earn|make)) (?:this|the|your|a|that|you|it|part|with|hired|here|in)(?: \S+){0,3}?(?= (?:[.!,;?]+|and|but|if|because)(?!\S)|$))?(?! differently| of this sort| between| after| before| from| on| in| that| you| with| about| else)",
    rf"{_I_WOULD}~ (?:take|accept|do|settle for|be happy with|work for|consider|fill|go for)~ (?:just about |almost |absolutely |pretty much )?(?:{_ANY} (?:\S+ )?{_WORK}|anything(?! else| differently| you| in| between| from| after| before| on| with| about)|whatever you (?:have|offer|give|can offer|pay|can give)(?: me)?|less(?: money| pay)?|a lower salary|a pay cut|half the (?:pay|salary))(?: (?:at all|you (?:have|offer|can offer|give me|can give me|got|want|pay|may have|might have)(?: me)?|available|right now|there is|for me|with you|at any \w+|at \S+))?",
    r"(?:i would be |i am |i will be )~?(?:\S+ )?(?:happy|glad|fine|ok|okay|content|satisfied|pleased) with (?:any|whatever|absolutely any|literally any) (?:\S+ )?(?:job|role|position|work|salary|pay|offer|you)(?: (?:at all|you (?:have|offer|give me)))?",
    r"(?:whatever|any|whichever) (?:\S+ )?(?:position|job|role|work|opening|vacancy|salary|pay|offer)(?: (?:you|that|is|there))?_ ,? ?i (?:will|would|am going to) (?:\S+ )?(?:take|accept|do|be happy|be fine)(?: it| with it)?",
    r"any (?:salary|pay|wage|position|role|job|work|hours) (?:is|would be|will be|will do|works)~ (?:\S+ )?(?:fine|ok|okay|good|enough|welcome|acceptable|great|do|accepted)?(?: (?:with|for|to|by) me)?(?= (?:[.!,;]+|and|as)(?!\S)|$)",
    r"(?:i (?:would|will|could|can|am willing to|am happy to|am ready to)|willing to|happy to|ready to)~ (?:\S+ )?work (?:for free|for nothing|without pay|unpaid|for less|for any salary|for minimum wage|for peanuts|for whatever)(?: \S+){0,4}?(?= (?:[.!,;]+|and|but|if|to)(?!\S)|$)",
    r"(?:you are|this is|this job is|this role is|@company .s|this would be|it is)~ my (?:last|only|final|best and only) (?:hope|chance|resort|option|shot)",
    r"i (?:have|am left with)~ (?:nothing else|nowhere else(?: to go)?|nothing left|no one else to turn to|no plan b|no other (?:options?|choice|offers?|hope|prospects|job|interviews?|income|source of income))(?= (?:[.!,;]+|left|and|at|but|right|so|right now)(?!\S)|$)",
    r"(?:nobody|no one|no other company|no other employer)~ (?:else )?(?:will|would|wants to|is going to)~ (?:hire|take|employ|have|want) me",
    r"(?:this|it|getting this|the|working for you|working here)(?: (?:job|role|position|chance|opportunity|offer|interview))? (?:really |truly |honestly |literally )?(?:means?|would mean)~ (?:everything|the world|the whole world|absolutely everything|more than anything|more to me than)(?: to me| to us| to my family)?…",
    r"(?:my|our) (?:whole |entire )?(?:life|future|happiness|career|everything|world|sanity) (?:\S+ )?(?:depends?|hangs|rides|is riding|is hanging|hinges|rests) on (?:this|it|you|your|the|getting)…",
    r"i (?:can|could|have|did) (?:not|hardly|barely)~ (?:been )?(?:able to )?(?:sleep|slept|sleeping|eat|eaten|eating|think|concentrate|focus|thought)(?: (?:a wink|at all|well|properly|or \S+|about anything else|of anything else|anything|of anything))*(?= (?:[.!,;]+|since|because|waiting|thinking|for|until|from|and|with|about)(?!\S)|$)",
    r"(?:i )?(?:think|thinking|dream|dreaming|have been thinking|worry)_ day and night…",
    r"i (?:\S+ )?(?:am|have been|was)~ (?:losing|lost|giving up|about to lose|starting to lose) (?:all |my )?(?:hope|faith|heart|my mind)…",
    r"i (?:cry|am crying|weep)…",
    r"i am~ (?:worried sick|terrified|so worried|so anxious|a nervous wreck|going crazy|going out of my mind|dying to (?:know|hear|get|work))…",
    r"(?:i am |i keep |i have been |i 'll be |i will be |i was )?(?:praying|pray)~ (?:every \S+ )?(?:that|for|you|to god)…",
    r"please~ (?:do not|don not|never) (?:forget|reject|turn me down|say no|give up on|let me down|pass me over|overlook|throw away|pass on|ignore)~ ?(?:about )?(?:me|my application|this|no)?",
    r"(?:do not|please never) (?:give up on|forget about|turn down|reject) me",
    r"(?:please|kindly|just)~ (?:please )?(?:hire|pick|choose|select|take|employ|accept|want|help) me(?: (?:for (?:this|the) (?:job|role|position)|out|get this job|on))?(?= (?:[.!,;]+|and|for|as|over|out|get|on|if|because)(?!\S)|$)",
    r"(?<!\w )(?:hire|pick|choose) me(?= !|$| \.$)",
    r"(?:please|kindly)~ (?:please )?consider me(?: for (?:any|anything|whatever)(?: \S+)?)?(?= (?:[.!,;]+|,|i|as|because|since)(?!\S)|$)",
    r"i (?:hope|pray|beg|hope and pray|really hope)~ (?:that )?you (?:will|do|would) not~ (?:reject|forget|turn|say no|disappoint|let)(?: (?:me|down|about|to))*",
    r"(?:it would|it will|i would be|i will be|you would) (?:\S+ )?(?:break|crush|devastate|destroy|kill|ruin|be devastated|be heartbroken|be crushed|be destroyed)(?: (?:my heart|me|my life))?(?: (?:if|not)…)?",
    r"i would (?:kill|die|clean the (?:toilets?|floors?)|scrub floors|give anything|give my right arm|give everything|sell my soul) (?:for|to)…",
    r"(?:please|honestly|look|really|believe me) ,? ?i need this(?= (?:[.!,;]+|job|role|so)(?!\S)|$)",
    r"i am begging(?= [.!,;]|$)",
    r"just let me in",
    r"(?:in |at |take |do )?any (?:job|position|role|department)~ (?:will do|would do|at all|whatsoever|, i do not care|is fine)(?!\S)",
    r"(?:i do not care|no matter) (?:which|what) (?:job|role|position|salary|pay|department)…",
    r"(?:if|when) i (?:do|did) not get (?:this|the|it|that)_ (?:i do not know what|i would not know|i am (?:lost|finished|done|doomed|ruined)|i will (?:be|lose|have to)|my (?:life|family))(?!\S)…",
    r"if that is what it takes",
    r"(?:need|find|get) (?:\S+ )?(?:income|money|a paycheck|a salary|a job|work)~ (?:quickly|fast|urgently|immediately|badly|desperately|right away)",
    r"at my wits ?(?:' )?end",
    r"anything (?:really|at all)(?= [.!]|$)",
    r"(?:save|rescue) me from…",
    r"i (?:am )?(?:throw|throwing) myself (?:at|on) your mercy",
    r"(?:have|take) (?:mercy|pity) on me",
    r"i want (?:this|it) (?:so |more than |very )?(?:badly|so bad|bad|desperately|more than (?:anything|words|you))(?: \S+){0,3}?(?= (?:[.!,;]+|and)(?!\S)|$)",
)

_STATUS = 2
"""The number of the last pattern of hardships."""
_STORY = wording(
    r"(?:years ago|when i was (?:an? )?(?:child|boy|girl|student|young|apprentice|\w+teen)|back then|in those days|tenants?|clients?|patients?|customers?|used the time|i (?:learn|have learn|took)\w*|the manual|the book|the novel|the play)"
)


class Desperation(Check):
    """Pleading, or need as an argument: "I'd take anything", "please give me a chance".

    A reader who is begged feels cornered, and wonders why nobody else has hired the sender. Interest is an argument;
    need is not.
    """

    code = "TON013"
    dimension = Dimension.TONE
    severity = Severity.WARNING
    messages = {
        "found": "'{span}' pleads.",
        "hardship": "'{span}' makes the reader responsible for a hardship of yours.",
    }
    advice = {"found": "State interest, not need.", "hardship": "State interest, not need."}
    sources = ("ProSky 2016 (S4-19, S4-25)", "Cenedella 2012: available is good, desperate is not")
    bad = (
        "⟦I desperately need this job⟧, ⟦my savings are gone⟧.",
        "⟦Please, please consider me⟧.",
        "⟦I would take anything⟧.",
        Example("⟦I would honestly do anything for this job⟧.", severity=Severity.WARNING),
        "⟦Whatever position you have, I'll take it⟧.",
        Example("⟦My rent is due⟧ next week.", severity=Severity.ERROR),
        Example("⟦I have two kids to feed⟧.", severity=Severity.ERROR),
        Example("⟦My visa expires in May⟧, as you know.", severity=Severity.ERROR),
        "⟦Please give me a chance⟧.",
        Example("⟦I've got four mouths to feed⟧.", severity=Severity.ERROR),
        Example("⟦The landlord is going to throw us out⟧.", severity=Severity.ERROR),
        "⟦I am down to my last few coins⟧.",
        "⟦You would be giving a struggling mother a chance⟧.",
        "⟦I would mop the floors if you let me⟧.",
    )
    good = (
        "I remain very interested in the role.",
        "Please let me know if you need anything else.",
        "You said we need someone who knows Kafka, and this role needs patience.",
        "You told me the team is desperate for engineers.",
        "I would be glad of any feedback.",
        Example("My visa expires in May, so I would start after the renewal.", stage="offer"),
        "Thank you for giving me a chance to meet the team.",
        "I would take any of the three slots.",
        "You have three mouths to feed and a mill to run, as you put it.",
        "The bills of exchange are due on the 3rd, and I would file them.",
        "My son depends on me to drive him to practice at five.",
        "I hope you will consider me for future roles.",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        for severe, start, end in _joined(draft):
            yield self.finding(
                "hardship" if severe else "found", (start, end), severity=Severity.ERROR if severe else None
            )


def _joined(draft: Draft) -> Iterator[tuple[bool, int, int]]:
    """Yield whether it is a hardship, and where it stands; two hardships joined by "and" are one."""
    last: Hit | None = None
    start = 0
    for hit in hits(draft, HARDSHIP, _HARDSHIP, _VISA, PLEADING, _PLEA, negatable=False):
        if (hit.phrase == _STATUS and draft.situation.stage == "offer") or _is_harmless(draft, hit):
            continue
        joined = last is not None and _are_joined(last, hit)
        if last is not None and not joined:
            yield last.phrase <= _STATUS, start, last.end
        start = start if joined else hit.start
        last = hit
    if last is not None:
        yield last.phrase <= _STATUS, start, last.end


def _are_joined(left: Hit, right: Hit) -> bool:
    """Whether nothing but "and" stands between two hardships."""
    return (
        left.phrase <= _STATUS
        and right.phrase <= _STATUS
        and left.prose is right.prose
        and left.prose.norms[left.stop : right.first] == ("and",)
    )


def _is_harmless(draft: Draft, hit: Hit) -> bool:
    """Whether it is taken back, or somebody else's need."""
    before, after = around(draft, hit)
    words = before.split()[-4:]
    first = hit.prose.norms[hit.first]
    if _STORY.search(f"{before} {after}"):
        return True
    if "never" in words or ("not" in words and words[words.index("not") + 1 :][:1] != ["least"]):
        return True
    return first not in ("i", "my", "please") and words[-1:] == ["you"]
