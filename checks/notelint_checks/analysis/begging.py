"""Money that is short, permits that run out, and how people beg."""

from __future__ import annotations

from notelint_checks.analysis.gated import gated

__all__ = ["PERMIT", "PLEA", "SHORT_OF"]

_JOB = r"(?:job|role|position|opportunity|chance|work|post|offer|employment|salary|income|paycheck|break)"
_ANY = r"(?:any|whatever|whichever|absolutely any|just about any|pretty much any)"
_WORK = r"(?:job|role|position|work|post|salary|pay|wage|offer|task|shift|vacancy|opening|contract|internship|terms|amount|location|department|thing)"
_I_WOULD = r"(?:i (?:would|will|could|can|am (?:willing|ready|happy|prepared|glad) to|would be (?:willing|ready|happy|prepared|glad) to)|willing to|ready to|happy to)"

SHORT_OF = (
    gated(
        "savings",
        r"my~ savings (?:are|have|will|were)~(?: \S+){0,2}? (?:gone|out|low|dry|over|exhausted|up|thin|running out|run out|depleted|dwindling)",
    ),
    gated(
        "cash funds money savings",
        r"(?:i am |we are |i have )?(?:run|ran|running)~ (?:out of|low on) (?:money|savings|cash|funds)(?= (?:[.!,;]+|and|so|soon|by|in)(?!\S)|$)",
    ),
    gated(
        "bills debt debts loan loans mortgage rent tuition",
        r"(?:my|our)~ (?:\S+ )?(?:rent|mortgage|loan|loans|debts?|bills|medical bills|tuition|student loans?)_ (?:due|overdue|unpaid|piling up|waiting|behind|late|to pay|to be paid|mounting|crushing)",
    ),
    gated(
        "cover pay",
        r"(?:i (?:have|have got|must|need to|got|struggle to|can not|could not|can hardly|can barely|do not know how (?:to|i will)|am struggling to)|to|with)~ (?:have )?(?:pay(?: for)?|cover|afford|make|pay off|got|have)? ?(?:my|the|our|a|some|many|this month 's|next month 's)? ?(?:\S+ )?(?:rent|mortgage|bills|debts?|loans?|groceries|food)(?: to pay(?: off)?| to cover)",
    ),
    gated(
        "afford cover make pay",
        r"i (?:must|need to|struggle to|can not|could not|can hardly|can barely|am struggling to|have to)~ (?:pay(?: for)?|cover|afford|pay off|make)~ (?:my|the|our|this month 's|next month 's)? ?(?:\S+ )?(?:rent|mortgage|bills|debts?|loans?|groceries|food|heating)",
    ),
    gated(
        "bills loan loans mortgage payment payments rent",
        r"(?:i am|we are)~ (?:(?:\S+ )?(?:months?|weeks?) )?(?:behind|late|in arrears) (?:on|with) (?:my|our|the)(?: \S+)? (?:rent|mortgage|bills|payments?|loans?)",
    ),
    gated(
        "jobless jobs unemployed without work",
        r"i (?:am|have been|was)~ (?:now )?(?:unemployed|jobless|out of work|without (?:a job|work|income|a salary)|between jobs)~ (?:since|for|from)(?: (?!(?:and|but|so)(?!\S))[^\s.!?,;]+){1,4}",
    ),
    gated(
        "broke homeless jobless living penniless unemployed without work",
        r"(?:i (?:am|have been)|it has been|it 's been)~ (?:\S+ ){0,3}?(?:unemployed|jobless|out of work|without (?:a job|work|an? income)|broke|homeless|penniless|living off my savings|living on my savings)",
    ),
    gated(
        "applying hunting looking searching",
        r"i (?:have been|am|have)~ (?:looking|searching|applying|hunting|job hunting|been searching|been applying)_ for (?:(?:so|very|too) )?(?:long|months|years|(?:over|almost|nearly|more than)? ?\S+ (?:months|years))(?= (?:now|and|without|with|,|\.)(?!\S)|$)_ (?:without|no luck|nothing|no success|desperate|rejections?)…",
    ),
    gated(
        "care feed provide raise support",
        r"(?:i have |i have got |we have |with )(?:a |my |our |two |three |four |five |small |young |\d )*(?:family|kids?|child|children|baby|mouths?|mother|parents|wife|husband)(?: and \S+ \S+)? (?:to feed|to support|to provide for|to take care of|to raise)",
    ),
    gated(
        "count counting counts depend depending depends relies rely",
        r"my (?:\S+ )?(?:family|kids|children|wife|husband|mother|parents|son|daughter|household|future)~ (?:depends?|relies|rely|counts?|is depending|is counting|are depending|are counting)~ on (?:me|this|it|my (?:getting|income|salary|job))(?= (?:[.!,;]+|and|now|for (?:food|money|everything|a living|support|their)|to (?:feed|provide|pay|earn|put|bring|keep))(?!\S)|$)…",
    ),
    gated(
        "need",
        r"(?:i|we)~ need (?:the |this |some |more )?(?:money|cash|income|salary|paycheck|health insurance|insurance)",
    ),
    gated(
        "financial money",
        r"(?:i am|we are|i find myself|being)_ (?:in )?(?:a |an )?(?:\S+ )?(?:financial|money) (?:difficult\w+|trouble|problems|hardship|situation|straits|need|distress|crisis)",
        r"(?:i have|because of|due to|given) (?:my )?(?:\S+ )?(?:financial|money) (?:difficult\w+|trouble|problems|hardship|situation|straits|distress|pressure|worries)",
    ),
    gated(
        "am are",
        r"(?:i am|we are)~ (?:about to|going to|being|at risk of)? ?(?:lose|losing|get evicted|be evicted|evicted|facing eviction|evicted from)~ ?(?:my|our|the|from)? ?(?:\S+ )?(?:house|home|flat|apartment|place|car)",
    ),
    gated("afford", r"i can not afford (?:to|my|the|rent|food|another)…"),
    gated(
        "lose losing lost",
        r"(?:i |we )(?:have )?(?:just )?(?:lost|losing|will lose|might lose|could lose|am losing)~ (?:my|our|the) (?:house|home|flat|apartment|car|health insurance|insurance|savings)",
    ),
    gated(
        "bankruptcy eviction homeless homelessness losing",
        r"(?:on the (?:verge|brink) of|facing|close to|afraid of)~ (?:losing (?:my|our) (?:house|home|flat|apartment|car)|eviction|bankruptcy|homelessness|being homeless)",
    ),
    gated("account", r"my bank account is…"),
    gated(
        "fired laid lost",
        r"i (?:just |recently )?(?:lost my job|was laid off|got laid off|was fired|got fired)_ (?:and|so)_ (?:need|desperate|struggling|really)…",
    ),
)
PERMIT = (
    gated(
        "green opt permit residence status visa",
        r"my (?:\S+ )?(?:visa|work permit|residence permit|permit|green card|status|opt)~ (?:expires?|runs? out|will expire|is running out|is expiring|ends|is about to expire|will run out|lapses|depends on)(?: (?:in|on|at|soon|next|this|by|if)(?: (?!(?:and|but|so)(?!\S))[^\s.!?,;]+){0,2})?",
    ),
    gated(
        "country deported",
        r"(?:i|we) (?:will |would |may |might )?(?:have|need|be forced|must)~ (?:to )?(?:leave the country|be deported|go back to my country|return to my country)…",
    ),
    gated("deported", r"i (?:will|would) be deported"),
)
_A_JOB = (
    r"(?:this|the|your|a|that|any) (?:\w+ )?(?:job|role|position|post|place|work|contract|salary|wage|income|offer)"
)
_WORSE = r"(?:lost|ruined|finished|homeless|done for|broken|bankrupt|nowhere|in trouble|in real trouble|stuck|penniless|destroyed|nothing|on benefits|back to square one|hungry|evicted)"
_FALL = r"(?:move back|move in with|sell (?:my|our)|give up (?:my|our)|borrow|skip meals|leave (?:the country|town|my)|go back (?:to|home)|drop out|take my \w+ out|sleep|beg|starve|close|live (?:with|in|on)|default|lose)"
_MONEY = r"(?:hundred|thousand|few|euros?|pounds?|dollars?|quid|bucks|rupees|naira|shillings|francs|pesos|money|savings|legs?|pennies|cents?)"

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
    # Without this job I would have to move back in with my parents.
    gated(
        "without",
        rf"without {_A_JOB} (?:, )?(?:i|we|my \w+|our \w+)~ (?:would|will|can|could|may|might|am|are|do|have)(?!\S)(?: (?!and|but)[^\s.!?;,]+){{1,12}}",
    ),
    gated(
        "without if",
        rf"(?:i|we)~ (?:would|will|shall|am|are|might)~ (?:be |end up )?{_WORSE}~ (?:without|if)(?: [^\s.!?;,]+){{1,7}}",
    ),
    gated(
        "have forced",
        rf"(?:i|we)~ (?:would|will|may|might|shall|otherwise)~ (?:have|be forced) to~ {_FALL}(?!\S)(?: (?!and|but)[^\s.!?;,]+){{0,7}}",
    ),
    # This job would mean that I could pay my debts.
    gated(
        "pay feed afford keep support clear settle eat heat survive",
        rf"{_A_JOB} (?:would|will|could)~ (?:mean|let|allow|help|enable) (?:that )?(?:i|we|me|us)~ (?:could|can|to|would|will)?~ ?(?:finally |at last |be able to )*(?:pay|feed|afford|keep|support|clear|settle|eat|heat|survive)(?!\S)(?: (?!and|but)[^\s.!?;,]+){{0,6}}",
    ),
    # My husband lost his job.
    gated(
        "lost laid redundant unemployed work",
        r"my (?:\w+ )?(?:husband|wife|partner|father|mother|dad|mum|mom|brother|sister|boyfriend|girlfriend|fiancee?|parents|son|daughter)~ (?:has |have |was |were |is |are |had |got |been |just |made )*(?:lost (?:his|her|their) (?:\w+ )?(?:job|work|income|business)s?|laid off|(?:made )?redundant|unemployed|out of work)(?: [^\s.!?;,]+){0,4}",
    ),
    gated(
        "on",
        r"(?:everything|everyone|everybody|it all|they all|we all|all of them)~ (?:now )?(?:depends?|relies|rely|counts?) on me(?: now)?",
    ),
    # I cannot take another rejection.
    gated(
        "another one",
        r"i~ (?:can|could) (?:not|hardly|barely)~ (?:take|face|bear|handle|survive|stand|cope with|afford|go through|stomach|live through|deal with)~ (?:another|one more|yet another) (?:\w+ )?(?:rejections?|refusal|no|month|week|winter|year|letdown|let down|disappointment|setback|failure|round|interview)(?: without \w+(?: \w+)?)?",
    ),
    gated(
        "last",
        rf"(?:i|we) (?:am|are)~ (?:down to|on|living on|left with)~ (?:my|our|the) last (?:\w+ ){{0,2}}?{_MONEY}(?: \w+(?= [.,!]))?",
    ),
    # I have a mortgage and two kids.
    gated(
        "mortgage rent debts loans bills loan debt",
        r"(?:i|we)~ (?:have|have got|got|am left with|carry)~ (?:an?|my|our|huge|big|high|heavy|large) (?:\w+ )?(?:mortgage|rent|debts?|loans?|bills)(?: (?:and|,|to|on)(?: [^\s.!?;,]+){1,6})(?<!the)(?! (?:books|side))",
    ),
    gated(
        "need",
        r"(?:i|we) (?:am|are)~ (?:really |truly |badly |desperately |greatly |very much )*in (?:\w+ )?need(?= (?:[.!,;]+|and|of (?:work|money|income|help|a job|this|a salary))(?!\S)|$)(?: of [^\s.!?;,]+(?: \w+)?)?",
    ),
    # My loans are killing me.
    gated(
        "killing crushing eating drowning burying choking piling mounting strangling suffocating breaking growing",
        r"(?:my|our|the) (?:\w+ )?(?:loans?|debts?|bills|rent|mortgage|costs|expenses|interest|fees|payments)~ (?:is|are|'s|keeps?)~ (?:killing|crushing|eating|drowning|burying|choking|piling|mounting|strangling|suffocating|breaking|growing)(?: (?:me|us|up))*",
    ),
    # As a single mother I need …
    gated(
        "single widowed widow widower",
        r"(?:as|being|i am|i have been|since i am|because i am)~ an? (?:(?:single|lone|widowed) (?:mum|mom|mother|dad|father|parent|man with|woman with)|widow(?:er)?)(?: (?:of|with) \w+(?: \w+)?)?(?: ,)?(?: (?:and )?i~? ?(?:really |badly )?(?:need|have|must|can|depend)(?: [^\s.!?;,]+){1,5})?",
    ),
)
