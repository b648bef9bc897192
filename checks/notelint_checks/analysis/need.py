"""Frames of need: what the sender lacks, whom he must feed, what a yes would save him from, what he would do for one."""

from __future__ import annotations

from notelint_checks.analysis.clauses import OVER, tail
from notelint_checks.analysis.gated import gated

__all__ = ["HARDSHIP", "PLEADING"]

_CHILDREN = r"(?:children|kids?|child|bairns?|wee ones|weans|babies|baby|bab(?:y|ies)|mouths?|family|wife|husband|parents|mother|siblings|sons?|daughters?|toddlers?|dependents|dependants|twins|infants?)"
_KEEP = r"(?:feed|support|provide for|take care of|raise|keep|clothe|bring up|put through (?:school|college)|keep warm)"
_HAVE = r"(?:have|have got|got)"
_COIN = r"(?:pennies|penny|pence|pounds?|quid|dollars?|bucks?|cents?|euros?|rupees?|naira|pesos?|cedis?|shillings?|francs?|coins?|tenner|fiver|notes?|savings|reserves|money|cash|tins?|cans?|loaf|loaves|packets?|bags?|bowls?|meals?|crusts?|candles?|beans|rice|potatoes|potato|egg|eggs|noodles|bread|few (?:pounds|dollars|euros|rupees|naira|pesos|coins))"
_BILL = r"(?:rent|mortgage|bills?|(?:gas|electric|electricity|heating|phone|hospital|medical|water) bills?|debts?|loans?|groceries|food|school fees|fees|tuition|medicines?|medication|heating|children|kids|family|way|lights? on)"
_POOR_SOUL = r"an? (?:\w+ )?(?:desperate|drowning|poor|hungry|broken|starving|needy|struggling|dying) (?:man|woman|soul|mother|father|person|family|fellow|student|lad|girl|one)"
_I_WOULD = r"i~ (?:would|will|could|can|am (?:willing|ready|happy|prepared|glad) to|would be (?:willing|ready|happy|prepared|glad) to)"

HARDSHIP = (
    gated(
        "bill bills debt debts loan loans mortgage rent",
        rf"(?:i|we)~ {_HAVE}~ (?:\w+ ){{0,3}}?{_CHILDREN} (?:and|,) (?:the |a |my |our )?(?:rent|mortgage|bills?|loans?|debts?)(?: to pay)?(?!\S)",
    ),
    gated(
        "cover pay",
        rf"(?:i|we)~ {_HAVE}~ (?:\w+ ){{0,3}}?(?:rent|mortgage|bills?|loans?|debts?) to (?:pay|cover)(?!\S)",
    ),
    # I've two bairns to feed.
    gated(
        "bring care clothe depend feed hungry keep provide put raise rely support warm",
        rf"(?:i|we)~ {_HAVE}~ (?:(?:an?|my|our|two|three|four|five|six|\d|small|young|little|hungry|old|sick|large|big|whole|growing|sickly|elderly|starving|wee) )*{_CHILDREN}(?: (?:and|of) (?:\w+ ){{0,3}}?\w+)?(?: at home)?(?: (?:to|i must|i have to|who need me to) {_KEEP}| who (?:depend|rely) on me| (?:going|who go|that go) hungry)(?!\S)",
    ),
    gated(
        "eat fed food hungry nothing starving",
        r"(?:my|our) (?:\w+ )?(?:children|kids|family|baby|bairns|wife|parents)~ (?:are|is|has|have|go|goes|will go|will be|need|needs)~ (?:hungry|starving|nothing to eat|going hungry|to eat|to be fed|no food|without food|nothing)(?!\S)",
    ),
    gated("table", r"(?:put|putting|keep|get|bring) (?:food|bread|dinner) on (?:the|our|my) table"),
    gated("roof", r"keep (?:a|the) roof over (?:our|my) heads?"),
    # The gas man is at the door.
    gated(
        "bailiff bailiffs bank collectors council creditor creditors debt electricity gas landlady landlord lender lenders loan moneylender "
        "moneylenders power repo sheriff",
        r"(?:the |a |my |our )?(?:gas man|bailiffs?|landlord|landlady|bank|creditors?|debt collectors?|collectors|repo man|loan sharks?|money ?lenders?|sheriff|electricity company|power company|council)~ (?:is|are|'s|was|were|will be|keeps?|has|have|will|wants?)~ (?:standing |been |to |trying to |going to )*(?:at (?:the|my|our) door(?! of)|on my doorstep|knocking(?: on my door)?|threatening(?: to \w+)? (?:me|us|my|our)(?: \w+)?|after (?:me|us)|chasing (?:me|us)|going to (?:evict|throw|put|kick|cut) (?:me|us|off|my|our)|about to (?:evict|throw|put|kick|cut) (?:me|us|off|my|our)|(?:evicting|evict|throw|throwing|kicking|kick|put) (?:me|us)|cut(?:ting)? (?:me|us|off)|tak(?:e|ing|en) (?:my|our) (?:house|home|car|flat|things)|me out|us out|my (?:house|home|car))(?: out| off|(?<=cut) off)?(?!\S)",
    ),
    # I'm down to my last tin of beans.
    gated(
        "down", rf"(?:i|we)~ (?:am|are|have got|got)~ down to~ (?:my|our|the) last (?:\S+ )?{_COIN}(?: of \w+)?(?!\S)"
    ),
    gated(
        "last",
        rf"(?:my|our) last (?:\w+ )?{_COIN}(?: of \w+)? (?:is|are|was|went|has|have)~ (?:gone|spent|eaten|on)(?!\S)",
    ),
    # I have no money left.
    gated(
        "cash cent dime food income insurance means money penny pension roof savings wages",
        r"(?:i|we)~ (?:have|have got|am left with|are left with)~ (?:no|hardly any|barely any|almost no|scarcely any|not a|not one|only \d+ \w+ of)~ (?:other )?(?:money|income|savings|cash|food|means|wages|health insurance|penny|cent|dime|roof|pension|source of income)(?: (?:left|at all|whatsoever|coming in|in the house|to (?:eat|live on|survive|my name|pay \w+(?: \w+)?)|over (?:my|our) heads?|for (?:food|rent|the rent)))*(?! in the (?:budget|project)| on the (?:book|side))(?!\S)",
    ),
    gated(
        "bankrupt breadline broke debt debts destitute drowning homeless hungry living penniless skint sleeping starving",
        r"(?:i am|we are)~ (?:broke|penniless|skint|destitute|bankrupt|homeless|starving|going hungry|living (?:on|off) (?:noodles|rice|bread|beans|toast|soup|pasta|porridge|instant noodles|credit|my credit card|credit cards|benefits|borrowed money|loans|handouts|my savings|our savings|charity|thin air|nothing|next to nothing|food stamps|the dole|tea|what i can borrow|my parents|my mother|friends|relatives)|living (?:hand to mouth|from hand to mouth|in my car|in a shelter|on the streets?|paycheck to paycheck)|sleeping (?:in my car|on (?:a|my) \w+ (?:sofa|couch|floor)|rough|on (?:sofas|couches|floors))|on the breadline|drowning in debts?|in debt(?: up to \S+ \S+)?|up to my \w+ in debts?)(?: and \w+(?= (?:[.!,;]|$)))?(?!\S)",
    ),
    # I do not know how I am going to pay the bills.
    gated(
        "how",
        rf"i~ (?:do not know|have no idea|can not see|do not see|wonder|no longer know)~ how (?:i|we|to|else)~ ?(?:(?:am|are|will|shall|can|should|to|going|supposed|i) )*(?:(?:pay|afford|cover|settle|find)~ (?:for )?(?:(?:my|the|our|this month 's|next month 's|his|her) )?(?:\w+ )?{_BILL}|feed(?: \w+){{1,3}}|survive|live|make ends meet|get (?:through|by)|keep (?:a roof|the lights|my (?:house|home|flat)|going)|manage)(?!\S){tail(4)}",
    ),
    gated(
        "clothe feed provide support",
        rf"(?:i|we)~ (?:can not|can hardly|can barely|can no longer|could not|am unable to|are unable to|am not able to|struggle to|am struggling to)~ (?:feed|clothe|support|provide for)~ (?:my|our) (?:\w+ )?(?:{_CHILDREN}|self)(?!\S)",
    ),
    gated(
        "ends",
        r"(?:can not|could not|struggle to|struggling to|barely|hardly|unable to|trying to|no longer|do not|not able to)~ make ends meet",
    ),
    gated(
        "afford cover pay",
        r"i~ (?:can not|could not|can hardly|can barely|can no longer|am unable to|am not able to|struggle to|am struggling to)~ (?:pay(?: for)?|afford|cover)~ (?:(?:my|our|the|this month 's|next month 's) )?(?:\w+ )?(?:rent|mortgage|bills?|groceries|food|school fees|heating|loan|debts?|medication|medicines?)(?: (?:this|next|last) (?:month|week|time))?(?!\S)",
    ),
    gated(
        "mortgage rent",
        r"(?:the|our|my) (?:rent|mortgage)~ (?:is|are|was|has been|'s)~ (?:\w+ )?(?:due|overdue|unpaid|late|behind|owing)(?!\S)",
    ),
    gated(
        "owe",
        rf"(?:i|we) owe~ (?:money|\S+ months|\S+ (?:thousand|hundred)(?: \w+)?|my landlord|the bank|rent|back rent|everyone|everybody)(?!\S){tail(5)}",
    ),
    gated(
        "cut disconnected shut turned",
        r"(?:(?:our|my) (?:electricity|power|heating|gas|water|phone|internet) (?:has been|was|is|will be|is being|is about to be|got)~ (?:cut off|cut|turned off|shut off|disconnected)|the (?:electricity|power|heating|gas|water) (?:has been|was|is|will be|is being|is about to be|got)~ (?:cut off|turned off|shut off|disconnected) (?:at home|on (?:me|us)|in (?:my|our) \w+))(?: at home| tomorrow| next week| on (?:me|us))?",
    ),
    # My unemployment benefit runs out in June.
    gated(
        "benefit benefits disability dole jobseeker redundancy severance stamps unemployment welfare",
        r"my (?:\w+ )?(?:unemployment|benefits?|dole|severance|welfare|jobseeker 's \w+|redundancy|food stamps|disability)~ (?:(?:money|benefits?|pay|payments?|insurance|allowance|checks?) )*(?:runs?|ends?|expires?|stops?|is|are|will|has|have|ran|dries)~ ?(?:out|up|end|stop|expire|run out|running out|ending|about to (?:end|run out|stop)|ended|stopped|expired|gone|cut|run dry)?(?: (?:in|on|at|next|this|by|soon|from)(?: \S+){0,3})?(?= (?:[.!,;]+|and|so|but)(?!\S)|$)",
    ),
    gated(
        "main only sole",
        r"i am~ (?:the|their|my family 's|our) (?:only|sole|main|one and only) (?:breadwinner|bread winner|earner|provider|wage earner|support|one (?:who )?(?:earning|working|earns|works|with \w+ \w+))(?: (?:in|of|for) (?:my|the|our|a)(?: \w+){1,3})?",
    ),
    gated(
        "baby child daughter father girlfriend husband mother partner son wife",
        r"my (?:\w+ )?(?:wife|partner|girlfriend|husband|mother|father|son|daughter|child|baby)~ (?:is|has|needs|was)~ (?:(?:very|seriously|six|seven|eight|\w+ly|\w+ months) )*(?:pregnant|expecting|sick|ill|in hospital|dying|disabled|an? operation|surgery|cancer|medicine|treatment)(?: \w+){0,2}?(?: ,)? and (?:i|we) (?:have (?:no|nothing|lost)|need|can not|am|are)~(?: [^\s.!?;:,]+){1,5}",
    ),
    gated(
        "default evicted homeless hungry lose sleep starve street streets",
        r"(?:i|we)~ (?:will|would|could|might|may|shall|am going to|are going to) (?:be |end up |have to )*(?:on the streets?|homeless|sleep rough|lose (?:my|our|the) (?:home|house|flat|apartment|car|children|kids)|starve|go hungry|be evicted|default on (?:my|our) \w+)(?: (?:if|unless|by|next|without)(?: \S+){1,6})?",
    ),
)
PLEADING = (
    # You would be throwing a drowning man a rope.
    gated(
        "do doing give giving help helping lift lifting make making mean meaning pull pulling rescue rescuing save saving thow thowing throw throwing",
        rf"(?:you|it|this|that|this (?:job|role|post)|the (?:job|role|post)|a yes|your yes|one yes)~ (?:would|will|could|can)~ (?:be )?(?:sav(?:e|ing)|rescu(?:e|ing)|thr?ow(?:ing)?|do(?:ing)?|mak(?:e|ing)|giv(?:e|ing)|help(?:ing)?|lift(?:ing)?|pull(?:ing)?|mean(?:ing)?)~ (?:my (?:life|skin|neck|family|marriage|home|house|bacon|sanity|soul)|(?:me|us) (?:from \w+(?: \w+)?|an? (?:lifeline|rope|reason to live|lifebelt|life ?jacket)|out of (?:the|this|a) (?:\w+ )?(?:hole|mud|mess|gutter|pit|misery))|an? drowning (?:man|woman|person|soul)(?: an? \w+)?|{_POOR_SOUL}(?: (?:an? |the )(?:\w+ )?\w+)?|the (?:life|lives) of {_POOR_SOUL})",
    ),
    gated(
        "despair dire drowning going hope knees lowest luck options rock sinking",
        r"(?:i|we) (?:am|are|feel like i am|feel)~ (?:drowning|sinking|going under|in despair|in dire straits|on my knees|at rock bottom|at my lowest|out of (?:options|hope|luck))(?= (?:[.!,;]+|and|here|so|financially|for|to)(?!\S)|$)",
    ),
    gated(
        "rope tether wits",
        r"(?:i (?:am|feel|have (?:come|got) to|have reached|have arrived at)~ )?(?:at |near |almost at |nearly at )?(?:the|my) end of (?:my|the) (?:rope|tether|wits)",
    ),
    gated(
        "chances hope ideas options places",
        r"i (?:have )?~?(?:run|ran|am running|am)~ out of (?:options|hope|ideas what to do|places to turn|chances)",
    ),
    # I would sweep the floors if I had to.
    gated(
        "carry clean crawl do empty even gladly happily make mop polish scrub sleep stand start sweep walk wash",
        rf"{_I_WOULD}~ (?:even |gladly |happily |sweep|scrub|clean|mop|wash|polish|make|carry|do|start at|start from|sleep|stand|walk|crawl|empty)(?: (?:sweep|scrub|clean|mop|make|wash|do))?(?: (?:the|your|on|in|over|to|for|at|all|any|coffee|tea|broken|glass|nights?|bottom|very|floors?|toilets?|dishes|windows|bins|boots|shoes|office|kitchen|work|job|ground|knees|my)){{1,5}}(?: ,)? (?:if (?:i (?:have|had) to|that is what it takes|it (?:takes|means|gets|got|meant)|you (?:ask|asked|want|wanted|like|let me))|just to|to get (?:in|the|this|hired)|for (?:you|a chance|this (?:job|chance)))(?!\S){tail(4)}",
    ),
    gated(
        "work",
        rf"(?:{_I_WOULD}|(?:willing|happy|ready|prepared) to)~ work (?:\w+ ){{0,4}}?(?:for (?:free|nothing|peanuts|food|half (?:the )?(?:pay|money|wage|salary)|less|(?:the )?minimum wage|next to nothing|any money)|without (?:any )?(?:pay|a salary|salary|wages)|unpaid)(?: (?:for|at first|in the beginning|until|to begin)(?: \S+){{0,3}}?)?{OVER}",
    ),
    # Nobody else will give me a chance.
    gated(
        "company employer no nobody",
        r"(?:nobody|no one|no other (?:company|employer)|not one company)~ (?:else )?(?:will|would|wants to|is going to|ever|has|is willing to)~ (?:even )?(?:ever )?(?:giv(?:e|es|en)|gave|take|takes|taken|hire|hires|hired|offer|offers|offered|look at|looks at|invite|invites|invited|want|wants|wanted|answer|answers)~ (?:me|my (?:application|cv|resume))(?: (?:an?|another|a single|on|any)(?: \w+)?)?(?: else| at my age| any ?more)?(?!\S)",
    ),
    gated(
        "knocked passed refused rejected turned",
        r"i (?:have been|was|am being|got|keep being|keep getting)~ (?:turned down|turned away|rejected|refused|passed over|knocked back)~ (?:by|from|at|for)~ (?:\w+ ){0,3}?(?:companies|employers|firms|places|everyone|everybody|jobs|schools|shops|hospitals|times)(?! after)(?!\S)",
    ),
    gated(
        "refusals rejection rejections",
        r"i have~ (?:had|got|received|collected|counted)~ (?:\w+ ){0,3}?(?:rejections|refusals|rejection letters)(?: \w+){0,2}",
    ),
    # Please find it in your heart to give me another look.
    gated(
        "aid compassion generous heart hearts help kind kindness merciful mercy pity power rescue save spare",
        rf"(?:(?:please|kindly|just|i (?:ask|beg|pray|implore|hope)(?: that)? you(?: to| will| can)?|could you|can you)~ )(?:please )?(?:find it in your (?:hearts?|kindness|power)|have (?:a heart|mercy|pity|compassion)|be (?:merciful|kind to me|generous to me)|show (?:me )?(?:some |a little )?(?:mercy|pity|kindness|compassion)|take pity|spare (?:me )?a thought|help me out|come to my (?:aid|rescue|help)|save me|rescue me)(?!\S){tail(7)}",
    ),
    gated(
        "do never",
        r"(?:please )?(?:do not|never)~ (?:(?:turn|send|cast|push|throw) me (?:away|down|out|aside|off)|say no(?: to me)?|let me (?:down|go|slip)(?! (?:of|through))|(?:shut|close|slam) the door (?:on me|in my face)|write me off|give up on me|leave me (?:jobless|without (?:work|a job|hope)|on the streets?|behind|out)|pass me (?:over|by)|give (?:the|my|this) (?:job|role|place|post|position) to (?:somebody|someone|anybody|anyone) else)(?!\S)(?: (?:again|once more|like the others|this time))?",
    ),
    gated(
        "need",
        r"i~ (?:really |just |desperately |badly |urgently |only )*need (?:work|a job|employment|an income|a salary|a chance|a break|a lucky break|your help|a miracle)(?= (?:[.!,;]+|soon|fast|badly|now|urgently|desperately|so|very|to (?:survive|live|feed|pay|eat|get by|keep)|more than)(?!\S)|$)(?: (?:so |very )?(?:soon|fast|badly|now|urgently|desperately)|more than anything)?",
    ),
    gated(
        "allow give grant offer",
        rf"(?:please|kindly|i (?:ask|beg|implore|would ask) you to|can you not|could you not|would you not|will you not)~ (?:please )?(?:give|grant|offer|allow)~ (?:me|us)~ (?:just |only |at least )?(?:an?|one|this|the|another) (?:\w+ )?(?:look|go|trial|hearing|opening|start)(?!\S)(?: (?:please|to prove(?: \S+){{0,2}}))?{OVER}",
    ),
)
