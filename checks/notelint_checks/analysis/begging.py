"""How people beg for a job."""

from __future__ import annotations

from notelint_checks.analysis.gated import gated

__all__ = ["PLEA"]

_JOB = r"(?:job|role|position|opportunity|chance|work|post|offer|employment|salary|income|paycheck|break)"
_ANY = r"(?:any|whatever|whichever|absolutely any|just about any|pretty much any)"
_WORK = r"(?:job|role|position|work|post|salary|pay|wage|offer|task|shift|vacancy|opening|contract|internship|terms|amount|location|department|thing)"
_I_WOULD = r"(?:i (?:would|will|could|can|am (?:willing|ready|happy|prepared|glad) to|would be (?:willing|ready|happy|prepared|glad) to)|willing to|ready to|happy to)"

PLEA = (
    gated(
        "need",
        rf"i (?:\S+ )?(?:really|desperately|badly|urgently|absolutely|seriously|truly|honestly|just|so|do|very much|simply)~ (?:\S+ )?need (?:this|the|your|a|an|that|it|to get this|to have this)(?: \S+)?(?: {_JOB})?(?: (?:so )?(?:badly|desperately|much|bad))?",
        rf"i (?:\S+ )?need (?:this|the|your|a|that|to get this|to have this|to find a) (?:\S+ )?{_JOB}(?: (?:so )?(?:badly|desperately|much|bad|more than \S+))?(?! to (?:finish|run|end|stop|start|be)| description| title| ad| posting| number| reference)",
        r"i need (?:this|it)(?: one)? (?:so |very |really )?(?:badly|desperately|much|bad|more than)(?: anyone| anything| you know)?",
    ),
    gated(
        "desperate dire urgent",
        r"in (?:desperate|dire|urgent) need of (?:a |this |the |your |some )?(?:\S+ )?(?:job|work|role|position|income|chance|employment|opportunity)",
    ),
    gated("desperate", r"i (?:am|feel|have become|have grown|was getting|am getting)~ desperate(?: (?:for|to)…)?"),
    gated(
        "give grant offer",
        r"(?:please |i ask you to |just |can you |could you |would you |i beg you to |i hope you (?:can|will) |kindly )+(?:please )?(?:just )?(?:give|grant|offer) (?:me|us)~ (?:a|one|this|the|another|an|that|my) (?:\S+ )?(?:chance|shot|opportunity|try|job|break|position|role|second chance|last chance)(?! to (?:ask|correct|explain|see|meet|talk|speak|send|add|visit|answer|present))",
    ),
    gated(
        "give",
        r"give me~ (?:a|one|this|another) (?:\S+ )?(?:chance|shot|try|break)(?= (?:[.!,]|and|to prove|to show)(?!\S)|$)",
    ),
    gated(
        "all",
        r"all i (?:ask|want|need) (?:for )?is (?:a|one|this|for you) (?:\S+ )?(?:chance|shot|opportunity|try|job)",
    ),
    gated(
        "please",
        r"please ,? ?(?:please ,? ?)+(?:\S+ ){0,4}?(?:me|it|this|in mind|yes|chance)",
        r"please ,? ?please(?: ,? ?please)*",
    ),
    gated(
        "beg begging beseech implore imploring plead pleading",
        r"(?:i am |i )?(?:beg|begging|implore|imploring|plead|pleading|beseech)~ (?:with )?(?:you|for|of you)(?: (?:to|for)…)?",
    ),
    gated("beg", r"i beg of you…"),
    gated(
        "anything everything whatever",
        r"(?:i (?:would|will|could)|i am (?:willing|ready|prepared) to|willing to|ready to|i would be (?:willing|ready|happy|prepared) to)~ do(?: (?:just about|almost|nearly|practically|pretty much))?~ (?:anything|whatever(?: it takes| you want| you ask| is needed)?|everything)(?: (?:it takes|humanly possible|in my power|possible))?(?: (?:for|to (?:get|have|win|land|be|work|join|secure|earn|make)) (?:this|the|your|a|that|you|it|part|with|hired|here|in)(?: \S+){0,3}?(?= (?:[.!,;?]+|and|but|if|because)(?!\S)|$))?(?! differently| of this sort| between| after| before| from| on| in| that| you| with| about| else)",
    ),
    gated(
        "absolutely any anything just less pay pretty salary whatever whichever",
        rf"{_I_WOULD}~ (?:take|accept|do|settle for|be happy with|work for|consider|fill|go for)~ (?:just about |almost |absolutely |pretty much )?(?:{_ANY} (?:\S+ )?{_WORK}|anything(?! else| differently| you| in| between| from| after| before| on| with| about)|whatever you (?:have|offer|give|can offer|pay|can give)(?: me)?|less(?: money| pay)?|a lower salary|a pay cut|half the (?:pay|salary))(?: (?:at all|you (?:have|offer|can offer|give me|can give me|got|want|pay|may have|might have)(?: me)?|available|right now|there is|for me|with you|at any \w+|at \S+))?",
    ),
    gated(
        "absolutely any literally whatever",
        r"(?:i would be |i am |i will be )~?(?:\S+ )?(?:happy|glad|fine|ok|okay|content|satisfied|pleased) with (?:any|whatever|absolutely any|literally any) (?:\S+ )?(?:job|role|position|work|salary|pay|offer|you)(?: (?:at all|you (?:have|offer|give me)))?",
    ),
    gated(
        "any whatever whichever",
        r"(?:whatever|any|whichever) (?:\S+ )?(?:position|job|role|work|opening|vacancy|salary|pay|offer)(?: (?:you|that|is|there))?_ ,? ?i (?:will|would|am going to) (?:\S+ )?(?:take|accept|do|be happy|be fine)(?: it| with it)?",
    ),
    gated(
        "any",
        r"any (?:salary|pay|wage|position|role|job|work|hours) (?:is|would be|will be|will do|works)~ (?:\S+ )?(?:fine|ok|okay|good|enough|welcome|acceptable|great|do|accepted)?(?: (?:with|for|to|by) me)?(?= (?:[.!,;]+|and|as)(?!\S)|$)",
    ),
    gated(
        "work",
        r"(?:i (?:would|will|could|can|am willing to|am happy to|am ready to)|willing to|happy to|ready to)~ (?:\S+ )?work (?:for free|for nothing|without pay|unpaid|for less|for any salary|for minimum wage|for peanuts|for whatever)(?: \S+){0,4}?(?= (?:[.!,;]+|and|but|if|to)(?!\S)|$)",
    ),
    gated(
        "chance hope option resort shot",
        r"(?:you are|this is|this job is|this role is|@company .s|this would be|it is)~ my (?:last|only|final|best and only) (?:hope|chance|resort|option|shot)",
    ),
    gated(
        "b else left other turn",
        r"i (?:have|am left with)~ (?:nothing else|nowhere else(?: to go)?|nothing left|no one else to turn to|no plan b|no other (?:options?|choice|offers?|hope|prospects|job|interviews?|income|source of income))(?= (?:[.!,;]+|left|and|at|but|right|so|right now)(?!\S)|$)",
    ),
    gated(
        "company employer no nobody",
        r"(?:nobody|no one|no other company|no other employer)~ (?:else )?(?:will|would|wants to|is going to)~ (?:hire|take|employ|have|want) me",
    ),
    gated(
        "mean means",
        r"(?:this|it|getting this|the|working for you|working here)(?: (?:job|role|position|chance|opportunity|offer|interview))? (?:really |truly |honestly |literally )?(?:means?|would mean)~ (?:everything|the world|the whole world|absolutely everything|more than anything|more to me than)(?: to me| to us| to my family)?…",
    ),
    gated(
        "depend depends hanging hangs hinges rests rides riding",
        r"(?:my|our) (?:whole |entire )?(?:life|future|happiness|career|everything|world|sanity) (?:\S+ )?(?:depends?|hangs|rides|is riding|is hanging|hinges|rests) on (?:this|it|you|your|the|getting)…",
    ),
    gated(
        "concentrate eat eaten eating focus sleep sleeping slept think thought",
        r"i (?:can|could|have|did) (?:not|hardly|barely)~ (?:been )?(?:able to )?(?:sleep|slept|sleeping|eat|eaten|eating|think|concentrate|focus|thought)(?: (?:a wink|at all|well|properly|or \S+|about anything else|of anything else|anything|of anything))*(?= (?:[.!,;]+|since|because|waiting|thinking|for|until|from|and|with|about)(?!\S)|$)",
    ),
    gated("night", r"(?:i )?(?:think|thinking|dream|dreaming|have been thinking|worry)_ day and night…"),
    gated(
        "giving lose losing lost starting",
        r"i (?:\S+ )?(?:am|have been|was)~ (?:losing|lost|giving up|about to lose|starting to lose) (?:all |my )?(?:hope|faith|heart|my mind)…",
    ),
    gated("cry crying weep", r"i (?:cry|am crying|weep)…"),
    gated(
        "anxious crazy dying mind terrified worried wreck",
        r"i am~ (?:worried sick|terrified|so worried|so anxious|a nervous wreck|going crazy|going out of my mind|dying to (?:know|hear|get|work))…",
    ),
    gated(
        "pray praying",
        r"(?:i am |i keep |i have been |i 'll be |i will be |i was )?(?:praying|pray)~ (?:every \S+ )?(?:that|for|you|to god)…",
    ),
    gated(
        "please",
        r"please~ (?:do not|don not|never) (?:forget|reject|turn me down|say no|give up on|let me down|pass me over|overlook|throw away|pass on|ignore)~ ?(?:about )?(?:me|my application|this|no)?",
    ),
    gated("forget give reject turn", r"(?:do not|please never) (?:give up on|forget about|turn down|reject) me"),
    gated(
        "just kindly please",
        r"(?:please|kindly|just)~ (?:please )?(?:hire|pick|choose|select|take|employ|accept|want|help) me(?: (?:for (?:this|the) (?:job|role|position)|out|get this job|on))?(?= (?:[.!,;]+|and|for|as|over|out|get|on|if|because)(?!\S)|$)",
    ),
    gated("choose hire pick", r"(?<!\w )(?:hire|pick|choose) me(?= !|$| \.$)"),
    gated(
        "consider",
        r"(?:please|kindly)~ (?:please )?consider me(?: for (?:any|anything|whatever)(?: \S+)?)?(?= (?:[.!,;]+|,|i|as|because|since)(?!\S)|$)",
    ),
    gated(
        "beg hope pray really",
        r"i (?:hope|pray|beg|hope and pray|really hope)~ (?:that )?you (?:will|do|would) not~ (?:reject|forget|turn|say no|disappoint|let)(?: (?:me|down|about|to))*",
    ),
    gated(
        "break crush crushed destroy destroyed devastate devastated heartbroken kill ruin",
        r"(?:it would|it will|i would be|i will be|you would) (?:\S+ )?(?:break|crush|devastate|destroy|kill|ruin|be devastated|be heartbroken|be crushed|be destroyed)(?: (?:my heart|me|my life))?(?: (?:if|not)…)?",
    ),
    gated(
        "arm clean die everything give kill scrub soul",
        r"i would (?:kill|die|clean the (?:toilets?|floors?)|scrub floors|give anything|give my right arm|give everything|sell my soul) (?:for|to)…",
    ),
    gated("need", r"(?:please|honestly|look|really|believe me) ,? ?i need this(?= (?:[.!,;]+|job|role|so)(?!\S)|$)"),
    gated("begging", r"i am begging(?= [.!,;]|$)"),
    gated("just", r"just let me in"),
    gated(
        "any",
        r"(?:in |at |take |do )?any (?:job|position|role|department)~ (?:will do|would do|at all|whatsoever|, i do not care|is fine)(?!\S)",
    ),
    gated("care matter", r"(?:i do not care|no matter) (?:which|what) (?:job|role|position|salary|pay|department)…"),
    gated(
        "get",
        r"(?:if|when) i (?:do|did) not get (?:this|the|it|that)_ (?:i do not know what|i would not know|i am (?:lost|finished|done|doomed|ruined)|i will (?:be|lose|have to)|my (?:life|family))(?!\S)…",
    ),
    gated("takes", r"if that is what it takes"),
    gated(
        "away badly desperately fast immediately quickly urgently",
        r"(?:need|find|get) (?:\S+ )?(?:income|money|a paycheck|a salary|a job|work)~ (?:quickly|fast|urgently|immediately|badly|desperately|right away)",
    ),
    gated("wits wits' witsend", r"at my wits ?(?:' )?end"),
    gated("anything", r"anything (?:really|at all)(?= [.!]|$)"),
    gated("rescue save", r"(?:save|rescue) me from…"),
    gated("mercy", r"i (?:am )?(?:throw|throwing) myself (?:at|on) your mercy"),
    gated("mercy pity", r"(?:have|take) (?:mercy|pity) on me"),
    gated(
        "want",
        r"i want (?:this|it) (?:so |more than |very )?(?:badly|so bad|bad|desperately|more than (?:anything|words|you))(?: \S+){0,3}?(?= (?:[.!,;]+|and)(?!\S)|$)",
    ),
)
