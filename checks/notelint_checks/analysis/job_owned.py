"""The set phrases of somebody who takes a job as given: a start, a new desk, burnt boats."""

from __future__ import annotations

from notelint_checks.analysis.gated import gated

__all__ = ["DONE", "OWNING", "STARTING"]

_WHEN = r"(?:when|once|as soon as|after|the (?:day|moment|minute|second|week)(?: that)?|before|until|from the (?:day|moment))"
_END = r"(?= (?:[.!,;:)?]|there|here|with you|with @company|working|in|on(?! an?(?: |$))|next|this|as|and|i|we|my|your|at)|$)"

_MINE = r"(?:rota|shifts?|uniform|schedule|contract|locker|start(?:ing)? date|desk|badge|keys?|training(?: (?:dates?|days?|plan))?|laptop|log ?in|roster|timetable|onboarding|induction|first \w+|parking \w+|holiday dates|work \w+|name tag|overalls|staff \w+|van|apron|tools|office|email address|business cards?|salary|payslip)"
_TRADE = r"(?:\w+ )?(?:driver|barber|cook|chef|teacher|nurse|engineer|manager|assistant|cleaner|analyst|carpenter|baker|clerk|carer|waiter|waitress|receptionist|designer|developer|mechanic|gardener|accountant|colleague|employee|team ?mate|team member|man|woman|guy|girl|worker|hire|\w+(?:er|or|ist|ian))"

STARTING = (
    gated(
        "arrive begin board hired join move onboard role start started take there work working",
        rf"{_WHEN} i~ (?:start|begin|join|onboard|arrive|come on board|am on board|am hired|get hired|take over|take up|get started|move in|am in the role|am there|am working|work (?:there|here|with you|for you))~(?: (?:with you|there|here|working(?: with you| for you| there)?|the job|the role|the position|my (?:new )?(?:job|role|position)|at @company|the team|your team|the company|your company|you(?: guys)?|@company|up the (?:role|position|post)|over the (?:role|position|team)))?{_END}",
    ),
    gated(
        "begun board desk hired job joined new onboarded part role settled started",
        rf"{_WHEN} i (?:will be|will have|have|am)~ (?:started|begun|joined|settled in|been hired|on board|onboarded|part of|a part of|in the job|in the role|at my desk|hired|in my new)(?: \S+){{0,3}}?{_END}",
    ),
    gated(
        "me",
        r"(?:when|once|as soon as|after|now that|the day) you~ (?:have )?(?:hire|hired|choose|chose|chosen|pick|picked|employ|took me on|take me on|offer|have me|bring me)(?: me)(?: (?:on board|on|the job|the role|in))?",
    ),
    gated(
        "side together",
        r"(?:when|once|as soon as|after) (?:we|i and you|you and i)~ (?:start |begin )?(?:work|working|are working|are colleagues) (?:together|side by side|on this together)",
    ),
    gated(
        "am",
        rf"{_WHEN} i~ am~ (?:on|in|at|with|inside) (?:your|the|@company)(?: (?:team|company|department|group|staff|payroll|office|crew))?(?= (?:[.!,;:]+|i|we|you|there|my)(?!\S)|$)",
    ),
    gated(
        "once soon when",
        r"(?:when|once|as soon as) i (?:have )?(?:get|got|receive|sign|signed|have) (?:the|my) (?:job|offer|contract|position)",
    ),
)
OWNING = (
    gated(
        "first",
        r"(?:on|in|during|from|after|by|within|for|before|planning|plan|preparing|planned) my (?:very )?first (?:day|week|month|quarter|weeks|months|days|\S+ (?:days|weeks|months))(?: (?:at @company|with you|on the job|there|here|at your (?:company|office)|in the role))?",
        r"my first (?:day|week|month|\S+ (?:days|weeks|months))~ (?:will|is going to)…",
    ),
    gated(
        "future new upcoming",
        r"(?:in|for|about) my (?:new|future|upcoming) (?:role|job|position)(?: (?:at @company|with you|at your company))?",
    ),
    gated(
        "future new next soon",
        r"(?:my|our) (?:new|future|soon to be|next) (?:team|colleagues?|boss|manager|desk|office|teammates?|coworkers?|co workers?|employer|workplace|company|work family|team mates?)",
        r"(?:as your|as a|from your|as|from|,|hi|hello|dear|yours|sincerely|regards) (?:your |a )?(?:future|new|soon to be|next) (?:\S+ )?(?:colleague|co worker|coworker|employee|teammate|team mate|team member|data engineer|engineer|analyst|developer|manager|designer|hire|nurse|teacher|assistant|boss)",
    ),
    gated(
        "badge desk laptop parking",
        r"(?:my (?:parking (?:space|spot|place)|new badge)|(?:my|the) (?:new desk|company laptop))",
    ),
    gated(
        "computer desk laptop office seat space",
        r"(?:which|what) (?:desk|office|seat|laptop|parking space|computer)_ (?:mine|i (?:get|have|use|sit|be)|will i|for me)…",
    ),
    gated("where", r"where (?:do|should|can|will) i (?:sign|sit|park)(?: (?:the contract|up))?"),
    gated(
        "begin come report show start started starting",
        r"(?:so |and )?(?:when|how soon|what day|what time) (?:do|can|should|shall|will|am) i (?:able to )?(?:start|begin|get started|show up|come in for my first|be starting|report for)(?: \S+){0,2}?(?= (?:[.!,;?]+|$)(?!\S)|$)",
    ),
    gated(
        "contract employment offer onboarding paperwork",
        r"(?:please |kindly |you can |can you |could you )?(?:\S+ )?(?:send|email|mail|forward|prepare|draw up|give)~ (?:me|over|along) (?:the|my|a) (?:\S+ )?(?:contract|offer letter|employment agreement|paperwork|onboarding)(?: \S+){0,2}?(?= (?:[.!,;?]+|$)(?!\S)|$)",
    ),
)
DONE = (
    gated(
        "informed notified told warned",
        r"i (?:have )?(?:already |just )?(?:told|informed|notified|warned)~ (?:my|the) (?:\S+ )?(?:boss|manager|employer|family|wife|husband|landlord|parents|friends|team|kids|partner|supervisor|colleagues|company)(?: and \S+)? (?:that )?(?:i (?:am (?:leaving|joining|moving|starting|going to)|will|got|have (?:the|a new)|have got|quit|would be leaving|was leaving)|about (?:the|my) new|the (?:good|great) news)…",
    ),
    gated(
        "already",
        r"i (?:have )?already (?:told|informed|notified|warned) (?:my|the) (?:boss|manager|employer|landlord|supervisor|current employer|wife|husband|parents|family)",
    ),
    gated(
        "gave given handed put quit resigned submitted turned",
        r"i (?:have )?~?(?:already |just )(?:resigned|quit|handed in|given|gave|submitted|put in|turned in)(?: (?:my|in my))?…",
    ),
    gated(
        "given handed notice quit resigned submitted turned",
        r"i (?:have )?(?:already |just )?(?:resigned|quit my job|quit my current|handed in my (?:notice|resignation)|gave (?:my )?(?:two weeks )?notice|given (?:my )?(?:two weeks )?notice|submitted my (?:resignation|notice)|put in my notice|turned in my (?:notice|resignation))(?: (?:today|already|yesterday|last \S+|at \S+|from \S+))?(?! (?:in|and) (?:19|20)\d\d)",
    ),
    gated(
        "application applications companies interview interviews offer offers",
        r"i (?:have )?~?(?:already |just )?(?:turned|turning|am turning|declined|refused|rejected|canceled|cancelled|said no to|dropped)(?: down)? (?:all )?(?:my |the |two |three |several |\d )?(?:\S+ )?(?:offers?|interviews?|applications?|companies)(?: for (?:this|you))?",
    ),
    gated(
        "booked bought found hunting looked looking packed rented searching signed",
        r"i(?!.{0,90} since )(?: am| have)?~ (?:been )?(?:looking|searching|hunting|looked|found|signed|rented|booked|packed|bought) (?:for |at )?(?:a |an |some )?(?:flats?|apartments?|house|houses|place|places|schools?|movers|new suit|lease|bags)_ (?:near|close to|in|around|by|for|nearby|there|the office)…",
    ),
    gated(
        "assume bet certain confident convinced doubt expect feel gather guess know presume sure take trust",
        r"i~ (?:assume|take it|presume|guess|gather|am sure|am certain|am confident|know|have no doubt|trust|am convinced|feel|bet|expect)~ (?:that )?(?:i (?:got|have got|have|am getting|will get|am going to get|will be (?:hired|chosen|selected|offered))(?: (?:this|the|it|your))?|(?:the|this) (?:job|role|position) (?:is|will be) mine|it (?:is|'s) (?:mine|a done deal|settled)|you (?:will|are going to|would) (?:\S+ )?(?:pick|choose|hire|select|offer|take|make me|be making me|want me))(?: (?:job|me|role|position|an offer|the job|in|it))*",
    ),
    gated(
        "basically good practically virtually",
        r"(?:i am |consider me |as )?(?:as good as|practically|basically|virtually) (?:hired|one of you|part of the team|on the team|in)(?!\S)",
    ),
    gated(
        "bag mine",
        r"(?:now that |since |as )?(?:the|this|your) (?:\S+ ){0,3}(?:job|role|position|post|place|spot|vacancy) is (?:now |as good as |practically )?(?:mine|in the bag)",
    ),
    gated("job", r"(?:that|since) i (?:got|have) the job(?! (?:description|ad|posting))"),
    gated(
        "notice",
        r"i (?:have )?(?:already |just )?(?:gave|given)~ (?:my|the|our) (?:landlord|boss|manager|employer|company)~ (?:my )?notice",
    ),
    gated(
        "joining sitting starting working",
        r"(?:i know |i am sure |soon )?i (?:will|am going to)~ be (?:working|starting|joining|sitting) (?:here|there|with you|for you|alongside you|at @company)(?: \S+)?",
    ),
    gated(
        "inform let tell",
        r"(?:tell me|let me know|inform me)_ (?:when|which (?:date|day)|what (?:date|day)|where) i (?:start|begin|sign|report)(?: \S+)?",
    ),
    gated(
        "forward",
        r"(?:i )?(?:looking|look) (?:very much )?forward to (?:a |our |my |many )(?:\S+ )?(?:career|years|future|time|collaboration|partnership|journey|work together|life) (?:at|with|in|together)(?: \S+){0,2}",
    ),
    gated(
        "fun success time",
        r"we (?:will|are going to) have~ (?:so much |such a |a lot of |great |a great )+(?:fun|time|success)(?: \S+){0,2}",
    ),
    gated("hired", r"consider (?:me|myself) hired"),
    # I am sure you will be offering me the job.
    gated(
        "will going",
        r"(?:i (?:am|feel)~ (?:\w+ )?(?:sure|certain|confident|convinced|positive)|i (?:know|trust|bet|expect|assume|guess|take it|gather))~ (?:that )?you (?:will|are going to) (?:\w+ )?(?:be )?(?:offering|giving|hiring|choosing|picking|taking|calling|offer|give|hire|choose|pick|take) me(?: (?:the|this|a|on|as)(?: \w+)?)?",
    ),
    gated(
        "answer yes accept",
        r"(?:my answer (?:to your offer |to the offer |, of course , )?(?:will be|is|would be) (?:a )?yes|i (?:will |hereby |gladly |happily )*(?:accept|say yes to) (?:the|your|this) (?:job|offer|position|post|role|contract)|i~ (?:will|shall) be (?:saying yes|accepting))(?: (?:to|of) (?:you|course|the offer))?",
    ),
    gated(
        "sign start begin work go move",
        r"i am~ (?:ready|all set|set|prepared|good|packed|free|raring|waiting) (?:and ready )?to (?:sign|start|begin|go to work|start work|sign (?:on|up|the|any|your)|move in)(?: (?:the|your|any|my) (?:\w+ )?(?:contract|papers|paperwork|work|job|dotted line))?(?= (?:[.!,;]+|and|so|on|whenever|from|tomorrow)(?!\S)|$)",
    ),
    gated(
        "counting planning relying set banking depending",
        r"i am~ (?:already )?(?:counting|planning|relying|set|banking|depending) on (?:starting|joining|working (?:with|for|at)|beginning|being (?:there|with you|part)|getting (?:the|this))(?: [^\s.!?;,]+){0,3}",
    ),
    gated(
        "worked deal",
        r"(?:i am|we are) (?:so |very |really )?(?:glad|happy|pleased|delighted|relieved) (?:that )?(?:it|things|this) (?:has |have |all )?worked out(?: (?:between us|for (?:us|me|both of us)|so well))*|(?:so )?(?:we have|it is|consider it) (?:got )?a(?: done)? deal(?= [.!,]|$)",
    ),
    gated(
        "got found hired",
        rf"you have~ (?:just )?(?:got(?:ten)? yourselves?|got yourself|found yourselves?|found yourself|found|hired|got)~ (?:an?|your|the|your new) {_TRADE}(?= (?:[.!,;]+|and)(?!\S)|$)",
    ),
    gated("new", rf"i am~ your new {_TRADE}(?= (?:[.!,;]+|and|from|at)(?!\S)|$)"),
    gated(
        "paperwork formality formalities",
        r"(?:(?:i (?:assume|guess|suppose|take it|trust|gather) )(?:that )?)?(?:the rest|everything else|all that is left|what is left|what remains|the contract|all the rest|now it|it)~ (?:is|will be|are|'s)~ (?:just|only|mere|merely|a mere|a|pure|simply)? ?(?:paperwork|formality|formalities)",
    ),
    gated(
        "bring wear prepare pack know learn read",
        r"what (?:should|do|shall|must|can) i~ (?:need to |have to )?(?:bring|wear|prepare|pack|read|know|learn) (?:on|for|before) (?:(?:my|the) first \w+|day one|my start|i start|the first|monday|my shift|work)(?: [^\s.!?;,]+){0,2}",
    ),
    gated(
        "park sit report go change eat who",
        r"(?:where (?:should|do|can|shall|will) i (?:park|sit|change|eat|go|leave my \w+)|who(?:m)? (?:should|do|will|shall) i (?:report to|report|work under|ask for|see)) (?:when i|on my first|on day one|every|in the mornings?|for work|on the first|on monday)(?: [^\s.!?;,]+){0,5}",
    ),
    gated(
        "can could may when how where shall like want",
        rf"(?:(?:can|could|may|shall) i (?:please |already |now )*(?:have|get|pick up|collect|see|choose|pick|know|swap|book)|(?:when|how|where) (?:do|can|will|shall|should) i (?:get|collect|pick up|have|receive|choose|find)|i (?:would like|want|wish|would love) to (?:already |now )*(?:choose|pick|book|have|get|collect|know|plan|arrange)) (?:my|the) (?:\w+ )?{_MINE}(?! that you)(?: (?:now|already|today|for next \w+|for \w+|in advance|early|please))*(?= (?:[.!,;?]+|so|and)(?!\S)|$)",
    ),
    gated(
        "date day",
        r"(?:tell me|let me know|confirm|send me word)~ (?:on )?(?:which|what|the) (?:day|date|time|hour) (?:i (?:should|shall|can|must|have to|am to|need to|will)~ )?(?:come in|start|begin|turn up|show up|report|be there|to start|to begin|to come in)(?: [^\s.!?;,]+){0,4}",
    ),
    gated("yours", r"(?:[^\s.!?;,]+ ){0,3}?(?:i am|i will be|i shall be)~ all yours"),
)
