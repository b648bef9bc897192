"""What people ask or wish about pay, hours and leave: the frames of talk about conditions."""

from __future__ import annotations

from notelint_checks.analysis.frames import frame

__all__ = ["ASKED", "WISHED"]

_PAY = r"(?:salar(?:y|ies)|wages?|(?<!to )(?<!will )(?<!customers )pay(?! (?:for|attention|by|in|with|back|off|to)(?!\S))|paid|payment(?! (?:system|terms|plan))|paycheck|compensation|remuneration|earnings|stipend|commission|bonus(?:es)?|benefits?|perks|(?:hourly|day|daily|weekly|night|overtime|weekend|mileage|holiday|pay) rates?|the rate|rate of pay|allowances?|per diem|pension|401 ?k|(?:health|medical|dental|life) (?:insurance|cover|plan|care)|health ?care|hmo|stock options?|shares|equity|company (?:car|van|phone)|relocation|moving (?:costs|expenses)|expenses|gym|vouchers|tuition|overtime|tips|(?:13th|thirteenth) month|take home|net|gross|sick (?:pay|leave|days)|maternity|paternity|parental leave|pay ?(?:scale|band|grade|rise|day|slip)|raises?|the money|the package|package|ctc|pay reviews?|housing|meals|free (?:lunch|meals|parking|uniform)|notice pay|severance|mileage)"
_HOURS = r"(?:holidays?(?! (?:club|rota|season|camp|homes?|program))|vacations?|annual leave|unpaid leave|leave (?:days|entitlement|allowance|policy)|days ?(?:'|’s)? ?(?:off|leave|holiday|vacation)|days? off|time off|weekends?(?: off)?|(?:satur|sun|mon|tues|wednes|thurs|fri)days? (?:off|free)|(?:satur|sun)days|weeks? off|(?:evenings|nights|afternoons|mornings|school holidays|summers?|christmas|easter) (?:off|free)|(?:night|late|early|split|weekend|evening|bank holiday) (?:shifts?|duty|work)|nights|on call|part[ -]time|full[ -]time|flexi ?time|flex ?time|flexible|flexibility|(?:working |office |core |contract(?:ed)? |fixed |regular |school )(?:hours|times?)|the hours|hours (?:a|per|each|every) (?:week|day|month)|how many hours|what hours|working week|(?:four|4|three|3) day week|days? (?:a|per|each|every) week|start time|finish time|finishing time|starting time|from home|home office|remote(?:ly)?(?! (?:farm|site|team|village|area|island|location|server|monitoring|control))|hybrid|wfh|telework\w*|telecommut\w*|shift pattern|the shifts|sabbatical|pto|breaks?|lunch break|time in lieu|probation|job share|half days|term time|school run)"
_ANY = rf"(?<!\S)(?:{_PAY}|{_HOURS})(?!\S)"
_THEIRS = r"(?:your (?:customers?|clients?|users|drivers|couriers|nurses|stores?|shops|farmers|patients|members|guests|pupils|teachers|staff|crews?|team|product|software|app|tool|ward|plant|cooks|carers|employees|wards|volunteers)|(?:the|their|our|night|other) (?:customers?|clients?|drivers|couriers|nurses|farmers|patients|members|guests|pupils|children|crews?|carers|staff|old people|residents|volunteers|new rota)|invoices?|payroll|how (?:do|did) you (?!pay|handle (?:holiday|overtime)|do (?:holiday|overtime))|you (?:told|mentioned|said|explained|described|showed)|how you|my thesis|software|dataset|i (?:ran|cut|built|led|compared|shortened|halved|reduced|wrote|handled|managed)|we (?:cut|built|had|ran)|(?:call|reach|ring|phone|meet|catch|visit|see) you|a call|trial shift|interview|(?:the|a) (?:course|book|scanner|boiler)|no questions?|answered|start on \d|free (?:on|from)|\d+ \w+ (?:to|of) \d+)"
_ROLE = r"(?:the|this|that|your|a) (?:\w+ )?(?:role|position|job|post|vacancy|contract|offer|package|work|place|company|firm|team|employer|office|school|hotel|hospital)"
_TERM_WORDS = "salary salaries wage wages pay paid payment paycheck compensation remuneration earnings stipend commission bonus bonuses benefit benefits perks rate rates allowance allowances diem pension 401k 401 insurance hmo dental medical health healthcare stock shares equity car van phone relocation moving expenses gym vouchers tuition overtime tips month take net gross sick maternity paternity parental raise raises money package ctc review reviews housing meals lunch parking uniform notice severance mileage holiday holidays vacation vacations leave off weekend weekends saturdays sundays fridays mondays tuesdays wednesdays thursdays nights evenings shift shifts duty call part full flexi flexitime flextime flexible flexibility hours times week home remote remotely hybrid wfh telework teleworking telecommute time days day pattern sabbatical pto break breaks lieu probation job half term school free"
_GATE_Q = (
    "? wondered wondering wonder know tell ask idea say clarify hear confirm question asking curious forgot mention discuss talk regarding concerning / "
    + _TERM_WORDS
)
_GATE_W = "i we me my mine / " + _TERM_WORDS + " finish early earlier later start knock clock stop home"

ASKED = (
    # Would I get Saturdays off?
    frame(
        "? / " + _TERM_WORDS,
        r"(?:would|will|could|can|do|should|shall|may|might|must|am|did) (?:i|we|one|somebody new|a (?:new )?(?:starter|\w+er))(?: [^\s.!?]\S*){0,2}",
        _ANY,
        bar=rf"{_THEIRS}|(?:bring|help you|send|come by|stop by)",
        far=True,
        within=True,
    ),
    # Is there commission on top? Are tips extra?
    frame(
        "? / " + _TERM_WORDS,
        rf"(?:any (?:chance|scope|possibility|room|hope|option)|is|are|does|do|would|will|could|can|was|has|have)(?: (?:there|it|any|the|this|that|your|you|a|an|all|also|anything|@company|they|we))* ?(?:{_ROLE}|\S+)",
        _ANY,
        bar=rf"{_THEIRS}|(?:holidays? (?:over|go|was|were)|after (?:the|your) holidays?|your (?:holidays?|vacation|weekend)|good (?:holiday|weekend)|enjoy)",
        far=True,
        within=True,
    ),
    # What is the hourly rate? How does sick pay work?
    frame(
        "? / " + _TERM_WORDS,
        r"(?:what|how|which|when)(?: (?:about|many|much|is|are|does|do|would|will|kind|sort|of|long|other|generous|flexible|often|late|early|the|your|sorts|kinds|level|range|time|days|could|should|can|was|were)){1,7}",
        _ANY,
        bar=rf"{_THEIRS}|(?:benefits (?:did|of)|(?:during|over|before|after|at) (?:the )?(?:holidays?|weekend|night)|your (?:holidays?|vacation|weekend))",
        far=True,
        within=True,
    ),
    frame(
        "?",
        r"(?:what|when) (?:time|hours?)? ?(?:do|would|will|does|should|could|can) (?:i|the (?:shift|day|week|job|working day)|work|one|we)",
        r"(?<!\S)(?:finish|start|knock off|begin|end|leave|work|home|off|clock)(?!\S)",
        bar=r"(?:ring|call|interview|meet|visit|hear|expect you|come in|come by|trial)",
    ),
    frame(
        "?",
        r"(?:how many|what) (?:hours|days|shifts|evenings|nights|weekends|weeks)",
        r"(?<!\S)(?:week|month|year|day|get|work|expected|have|office|off|home|it|holiday|leave|allowed|are there|role|job|position|is|would i|do i)(?!\S)",
        bar=rf"{_THEIRS}|(?:does it take|take to|customers?|did (?:it|you))",
    ),
    frame(
        "? wonder know ask",
        r"(?:how much|what)(?: \w+)? (?:is|are|would|will|do|does|could|can|might)(?: [^\s.!?]\S*){0,4}",
        r"(?<!\S)(?:i (?:be )?(?:earn|make|get paid|be paid|be earning|expect to earn|take home|start on)|(?:it|this|that|the (?:job|role|position|post|work)|you) pay(?:s|ing)?(?! (?:attention|for|the|your))|be paid|pay me|to pay|the going rate|worth to you)(?!\S)",
        bar=_THEIRS,
        within=True,
    ),
    # Could you give me an idea of the hourly rate and the overtime?
    frame(
        _GATE_Q,
        r"(?:(?:could|can|would|will|might|may) (?:you|i|we)(?: \w+ly| also| please| just| kindly| at some point)* (?:give|tell|let|say|send|share|ask|know|have|clarify|confirm|explain|inquire|enquire|remind|mention|outline|indicate|bring|discuss|talk)|please (?:tell|let|give|send|confirm|advise|clarify|share|inform)|(?:i|we) (?:\w+ )?(?:wonder|wondered|wanted to ask|forgot to ask|meant to ask|want to ask|need to know|want to know|would like to (?:know|ask|clarify|hear|discuss|talk|understand|see)|would love to (?:know|hear)|did not (?:ask|get to ask|talk about|discuss|mention|cover|have time)|never (?:asked|talked|discussed|got|spoke)|have (?:one|a|another) (?:\w+ )?question|should have asked|would be (?:interested|glad|grateful|curious) to know|am pleading to know)|(?:i am |i was )?(?:wondering|curious)|(?:one|my|another|a|the only|just one|two)(?: \w+){0,2} (?:question|thing|point|matter)s?|do you (?:know|have (?:an|any|a rough) idea)|would you have|any idea|let us (?:talk|discuss|speak)|it would (?:help|be (?:good|useful|nice|great)) to (?:know|hear)|i am asking|as (?:for|to)|regarding|concerning)",
        _ANY,
        bar=rf"{_THEIRS}|(?:your (?:holidays?|vacation|weekend)|after the|(?:before|over|during) the (?:holidays?|weekend)|benefits of|how (?:the|your) )",
    ),
)
"""Conditions asked about."""
_WANT = r"(?:i|we)(?: \w+ly| also| still| just| honestly| only| do| am| was| would| will| should| could| can| may| might| must| have| had| not| need| hope| hoping| like| love| prefer| want| to| be| able| looking| expect| expecting| for| wish| rather| aiming| asking| ask| happy| glad| insist| on| require| trust| assume| rely| count| counting| used| keen| hoped| if| that| it| possible| least| at| get| value| appreciate| welcome| seek| seeking| open| working){1,12}"
_VERB = r"(?:would|need|hope|hoping|prefer|want|expect|expecting|looking|wish|rather|aiming|insist|require|could|can|should|must|counting|keen|like|love|value|appreciate|welcome|seek|seeking)"
_NOT_WISH = rf"(?:{_THEIRS}|(?:hear|learn|read|know|understand|see|help|meet|call|talk|speak|write|send|visit|watch|come by|thank you|customers?|enjoyed|wages of|pay back|work the|your (?:holidays?|vacation|weekend|benefits|hours)|(?:before|after|over|during) the (?:holidays?|weekend)|good (?:holiday|weekend)|as you (?:said|asked)|any (?:shift|hours)|whatever|happy to (?:work|do|take|come)|glad to (?:work|do|take)|would not mind|do not mind|i can (?:also )?(?:start|work (?:nights|weekends|any|early|late|sundays|saturdays|full|shifts|holidays|over))|leave my))"
_AMOUNT = r"(?:(?:[$£€]|usd|eur|gbp|php|₱|₦|₹|rs\.?) ?\d\S*(?: ?k)?|\d[\d,.]*k|\d[\d,.]* ?(?:k|grand|thousand|dollars|euros?|pounds|quid|pesos|naira|rupees|kr|chf|(?:a|an|per) (?:year|month|hour|week|day|annum|shift))|\w+(?: \w+)? (?:grand|thousand|quid)|minimum wage)"

_OF_WORK = (
    r"(?<!\S)(?:remote|(?<!with the )(?<!order the )(?:bonus|overtime|stock|equity|commission))"
    r"(?= (?:[.,!;?:]+|and|or|but|too|as|paid|pay|if|when|because|one|two|three|four|days?|work\w*|some|most|part|half|options?|on top|on (?:mon|tues|wednes|thurs|fri)\w+|from|a few|once|twice)(?!\S)|$)"
)
"""What is a wish by itself, and in the work with what belongs to it: "the stock in Bergen", "remote sensors", "bonus miles"."""
WISHED = (
    # I hope to be able to do three days from home.
    frame(
        _GATE_W,
        _WANT,
        rf"(?<!\S){_VERB}(?!\S)",
        _OF_WORK
        + r"|(?<!\S)(?:from home|remotely|home office|hybrid|wfh|part[ -]time|(?:a |the )?(?:four|4|three) day week|(?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:off|free)|(?:weekends?|nights|evenings|school holidays|summers?|afternoons|mornings|days?|time|weeks?) (?:off|free)|no (?:weekends|nights|late shifts|sundays|saturdays)|days off|flexi ?time|flexible (?:hours|working|start|schedule)|fixed hours|(?:regular|school|fewer|reduced|shorter) hours|annual leave|(?:days|weeks)(?: ')? (?:of )?(?:leave|holiday|vacation)|(?:unpaid|parental|study) leave|salary|wages?|pay (?:rise|raise|review)|(?:fixed|regular|set) (?:working )?(?:hours|times?)|(?:working|office) (?:hours|times?)|higher pay|better pay|pension|company (?:car|van)|allowance|benefits|stock options?|relocation|half days|job share|term time|sabbatical|paid (?:more|weekly|monthly|holidays?|leave))(?!\S)",
        bar=_NOT_WISH,
        within=True,
    ),
    # I'd like to leave at three to pick up the kids.
    frame(
        _GATE_W,
        _WANT,
        rf"(?<!\S){_VERB}(?!\S)",
        r"(?<!\S)(?:leave|finish|start|get away|be (?:home|away|gone|off|out|done)|knock off|go home|clock off|come in|begin|stop)(?: \w+)?(?: (?:by|at|before|after|around|no later than|not before)) (?:\d\S*|half|noon|one|two|three|four|five|six|seven|eight|nine|ten|\d\S*)(?!\S)|(?<!\S)(?:leave|finish|get away|knock off|go home|clock off|stop|start|come in) (?:early|earlier|later)(?!\S)",
        bar=rf"{_NOT_WISH}|(?:on the \d|january|february|march|april|june|july|august|september|october|november|december|start (?:on|in|after|before)|happy to|glad to|begin by|start by|happily|gladly|the end of|notice)",
        within=True,
    ),
    # A four-day week would suit me best.
    frame(
        "me",
        r"(?:a|an|the|my|some|two|three|four|fewer|more|having|getting|working|shorter|flexible|remote)(?: [^\s.!?]\S*){0,9}? (?:would|will|is|are|does|matters?|suits?)(?: [^\s.!?]\S*){0,4}? (?:me|my (?:family|kids|life|situation))",
        rf"(?:\S+ ){{0,7}}?(?:{_ANY}|(?<!\S)(?:four day week|rate|hours|shift|shifts|weekends?|salary|pay|wage|commute|days?)(?!\S))",
        r"(?<!\S)(?:suit me (?:best|better|most|more)|ideal|best|perfect|important|matter|matters|low|little|tight|better|needed|essential|fair|difficult|hard|too)(?!\S)",
        bar=_NOT_WISH.replace("hear|", "").replace("help|", "") + "|thank",
        within=True,
    ),
    # I could not do it for less than I earn now, which is 2,900 a month.
    frame(
        "i",
        r"i(?: \w+){0,4} (?:earn|make|get|do it|work|accept|take|need|want|expect|ask|come|hope|looking|thinking|settle|start|am on|paid|move|leave)",
        r"(?<!\S)(?:(?:for|at|of|around|about|on|than|is|least|between|make|earn|need|want|expect|in|to|over|currently|minimum|under|below) (?:\w+ ){0,3}?"
        + _AMOUNT
        + r"|(?:for|than) (?:less|what i (?:earn|make|get|have)|i (?:earn|make|get)))(?!\S)",
        bar=rf"{_NOT_WISH}|(?:save|saved|saving|costs?|budget|sell|sold|raised|grew|orders|turnover|sales|machine)",
        far=True,
    ),
    frame(
        "low rate salary wage pay figure offer hourly money",
        r"the (?:\w+ )?(?:rate|salary|wage|pay|figure|sum|money|hourly rate|band|package)(?: (?:that|which))?(?: (?:you|they|the ad|he|she|was|were|is))?(?: (?:quoted|named|mentioned|gave|offered|offer|advertised|stated|said|suggested|in the ad|listed|put))*",
        r"(?<!\S)(?:low|little|less|tight|below|under|higher|better|more|enough|what would it be|negotiable|not mentioned|never came up|did not come up|not (?:discussed|clear)|was not|open|unclear|hard|short|disappoint\w*|move on|room)(?!\S)",
        bar=_THEIRS.replace("|you (?:told|mentioned|said|explained|described|showed)", ""),
        far=True,
    ),
)
"""Conditions named as a wish."""
