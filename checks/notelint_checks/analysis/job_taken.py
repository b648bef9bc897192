"""How people speak of a job as their own before anybody offered it."""

from __future__ import annotations

from notelint_checks.analysis.gated import gated

__all__ = ["FREE", "HABITS", "OURS", "TAKING", "WEAKLY"]

_WHEN = r"(?:when|once|as soon as|after|until|till|before|by the time|now that|from the (?:day|moment)(?: that)?|the (?:day|moment|minute|second|week|morning)(?: that)?|from when|the first time)"
_REST = r"(?: (?!(?:[.!,;:?)]+|i|we|he|she|they|it|there|nobody|everybody|let|please|and|so|because|but|then|will|would)(?: |$))\S+)"
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_DAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_DATE = rf"(?:the (?:first|second|third|\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)? of {_MONTH}|first of {_MONTH}|first day)|{_DAY}(?: (?:the \S+|morning))?|{_MONTH}(?: \d+\S*)?|next (?:month|week|year|{_DAY})|day one|(?:the )?(?:spring|summer|autumn|fall|winter|new year))"
_THEIRS = r"(?:the|your|this|that|my|our|@company(?: .s)?)"
_THINGS = r"(?:badge|keys?|key card|contract|laptop|desk|uniform|locker|log ?in|account|access card|id card|pass|overalls|apron|name tag|office|chair|staff card|own (?:desk|office|key|van|classroom)|(?:\S+ )?feet under (?:the|your|that|my) (?:desk|table))"
_OF_THEM = r"(?:team|crew|staff|payroll|roster|family|company|firm|board|squad|department|rota|books|shop|house|ward|yard|lab|kitchen|band|orchestra|choir|faculty|gang|group|ship|night shift|day shift)"

TAKING = (
    gated(
        "aboard assume begin board clock come enter feet hired join office onboard onboarded report resume settle settled start started take",
        rf"{_WHEN} i(?: will| shall| finally| actually| officially| formally| first)?~ (?:start|begin|join|onboard|am onboarded|come on board|come aboard|get started|take up (?:duty|office|work)|resume(?: duty| work| with you| at @company)|assume (?:duty|office|my duties)|am hired|get hired|take office|report for (?:work|duty)|clock in|settle in|have settled in|find my feet|have found my feet|come to work|enter into service)"
        rf"(?=(?: (?:[.!,;:)?]|with you|with @company|there|here|working|in (?:your|the|{_MONTH}|spring|summer|autumn|fall|winter|january)|on (?:the (?!\S+ (?:of|for) )|{_DAY}|my|your|board)|next|this (?:month|week|year|spring|summer|autumn|fall|winter)|at (?:@company|your|the)|as your|for you|your (?:team|crew|company|firm)|the (?:team|crew|company|firm)|you|@company|i|we|my first|the job|the role|the position|my (?:new )?(?:job|role|post|position|work))(?:\s|$)|$)){_REST}{{0,7}}",
    ),
    gated(
        "access account apron badge card chair contract desk feet id key keys laptop locker log login office overalls own pass tag uniform",
        rf"{_WHEN} i(?: have| will| finally)? ?(?:have|get|got|receive|received|hold|pick up|picked up|collect|collected|am given|been given|sign|signed)?~? (?:my|the|your) {_THINGS}(?= (?:[.!,;:)?]|i|we|on|in|at|from|for|next|this|the first)(?:\s|$)|$)(?: (?:on|in|at|from|next|this){_REST}{{0,4}})?",
    ),
    gated(
        "am become get made will",
        rf"{_WHEN} i (?:am|have become|become|will be|get to be|have been made)~ (?:already )?(?:with you|(?:one|part|a part|a member) of (?:you|{_THEIRS} \S+|them)|on board|aboard|settled(?: in)?|in post|on (?:the|your) {_OF_THEM}|in the (?:role|post|job|chair|saddle|position|driving seat)|in charge|responsible for (?:the|your)|at the (?:helm|wheel|controls|till)|behind (?:the|your) (?:\S+ )?(?:counter|wheel|bar|desk|till|stove)|your (?:\S+ ){{0,2}}?(?:colleague|employee|manager|assistant|engineer|teacher|nurse|cook|chef|driver|\w+(?:er|or|ist))|working (?:for|with|at) (?:you|your|the|@company)|there full time|a colleague){_REST}{{0,6}}",
    ),
    gated("joining onboarding", rf"(?:after|upon|on|once|following) (?:my )?(?:joining|onboarding){_REST}{{0,6}}"),
)
WEAKLY = (
    gated(
        "i",
        rf"{_WHEN} i(?: will| finally| have)?~ (?:take over|taken over|take up|take on|take charge of|take command of|take the (?:reins|wheel|helm|chair)|take (?:my|up my) (?:place|post|seat|chair)|move (?:in|into|to)|moved (?:in|into)|run|manage|lead|head|look after|inherit|inherited|sit (?:down )?(?:at|in)|stand (?:at|in|behind)|drive|steer|handle|supervise|get (?:behind|into|my hands on|to run|to lead|my)|work (?:for|with|at|in|on)|teach|care for|am at|unlock|open)"
        rf"(?= (?:(?:the|your|this|that|my|our|@company|you)(?! own (?:business|flat|house))(?:\s|$)|[.!,]|in|here|there|on|next)){_REST}{{0,8}}",
    ),
    gated(
        "baton chair helm reins tiller wheel",
        rf"{_WHEN} i take (?:the|your) (?:reins|wheel|helm|chair|baton|tiller){_REST}{{0,5}}",
    ),
)
"""They count only with a future in the sentence: "when I run the shift" may be any shift."""

FREE = (
    gated(
        "books coat mug name photo things tools",
        rf"{_WHEN} my (?:name|things|books|tools|mug|coat|photo) (?:is|are|hang|hangs) (?:on|in|at|by) (?:the|your|that) (?:\S+ )?(?:rota|roster|door|desk|payroll|locker|peg|list|board|wall|hook|kitchen|office|shelf)",
    ),
    gated(
        "meet see seeing",
        rf"(?:(?:i|we) (?:will |shall )?)?(?:see|seeing|meet) you(?: all| both| guys| there| then| again)?(?: bright and early| early| sharp)*(?: on| at work on) (?:the (?:first|1st)|my first day|day one|the first day)(?: of {_MONTH})?(?! (?:for|to) )",
    ),
    gated(
        "1st day first",
        rf"(?:(?:i|we) (?:will |shall )?)(?:be (?:there|in|at (?:my|the) (?:desk|gate|yard|counter|door)|on the \S+ floor|ready)|report for (?:duty|work)|turn up|clock in|show up)(?: bright and early| early| sharp)*(?: for work| for duty)? on (?:the (?:first|1st)(?: of {_MONTH})?|my first day|day one)",
    ),
    gated(
        "began begun booked deposit found hunting looked looking rented searching signed started viewed viewing",
        r"(?:i|we|my (?:wife|husband|partner|family|girlfriend|boyfriend|fiancée?)(?: and i)?)~ (?:have |has |am |are |is )?(?:been |already |just )*(?:started|begun|began|looking|looked|searching|hunting|found|signed|rented|booked|viewing|viewed|put down a deposit on)(?: looking| hunting| searching)?~(?: for| at| to look for)? (?:a |an |some |the |our )?(?:\S+ )?(?:flats?|apartments?|houses?|place|places|schools?|rooms?|movers|removal van|lease|nursery|kindergarten) (?:near|close to|in|around|by|nearby|within)(?: (?:the|your|@company))?(?: (?![.!,;:?])\S+){0,2}?(?= (?:[.!,;]+|so|and|to|for|because)(?!\S)|$)",
    ),
    gated(
        "begin beginning start starting",
        rf"i (?:will |shall |am going to |am )?(?:start|starting|begin|beginning)(?: work| here| there| with you| at @company| my new job| the job| the new job)* (?:on|in|from|this|as of)? ?{_DATE}(?= (?:[.!,;]+|and|so|then|with you|at @company|as)(?!\S)|$)",
    ),
    gated(
        "am going shall will",
        rf"(?:from|as of|starting|starting from|beginning) {_DATE}(?: on| onwards| onward)? ,? ?(?:i|we) (?:will|shall|am going to|am) (?:be )?(?:\S+ ){{0,4}}?(?:you|your|@company)(?: (?![.!,;:?])\S+){{0,2}}?(?= (?:[.!,;]+|and|so)(?!\S)|$)",
    ),
    gated(
        "forward",
        r"(?:i )?(?:am )?(?:look|looking)~ forward to (?:our|my|the) first (?:\S+ ){1,2}?(?:together|with you)",
    ),
    gated(
        "first",
        r"(?:our|my) first (?:shift|day|week|month|lesson|season|harvest|rehearsal|project|sprint|voyage|service|round|class|tour|term)(?: (?:together|with you|at @company|at your \S+|as (?:your|a) colleagues?))",
    ),
    gated(
        "future new soon",
        r"(?:as|being) your (?:new|future|soon to be) (?:\S+ ){0,2}?(?!step|stage|date|round|office|plan|customer|supplier)\S+(?= (?:[.!,;]+|i|we)(?!\S)|$)",
    ),
    gated(
        "bag mine pocket settled",
        r"(?:the|this|that|your)? ?(?:job|role|position|post|place|vacancy|work)~ (?:is|must be)~ (?:as good as|practically|basically|virtually|already|almost|surely|clearly)~ (?:mine|in the bag|in my pocket|settled)",
    ),
    gated(
        "first",
        r"i (?:am|have)~ (?:already |now |been )*(?:planning|planned|preparing|prepared|mapped out|mapping out|drawn up|drawing up|worked out|thinking about|written down)~(?: for| a plan for| the plan for)? (?:my|the|our) first (?:day|week|month|fortnight|quarter|shift|lesson|term|\S+ (?:days|weeks|months))(?: (?:with you|there|at @company|together|in detail))?",
    ),
    gated(
        "day first month week",
        r"(?:in|on|during|for) (?:the first (?:day|week|month|fortnight|quarter|few weeks|few days|\S+ (?:days|weeks|months))(?! of)|week one|day one|month one)(?= ,? ?(?:i|we) (?:will|shall|am going to|are going to|plan to|want to|intend to)(?!\S))",
    ),
    gated(
        "notice resignation",
        r"(?:i|we)(?: have| will| shall| am going to| can| would like to)?~ (?:handed|hand|handing|given|gave|give|put|turned|turn)(?: my \S+| them)?~ in (?:my|our) (?:notice|resignation)(?: (?:at|to|with) (?:(?:the|my|our) )?\S+)?(?: (?:today|already|yesterday|last \S+|this \S+|on \S+))?",
    ),
    gated(
        "bought got ironed ordered packed",
        r"i have~ (?:already |just )*(?:bought|ordered|packed|ironed|got)~(?: myself)? (?:my|new|a new|a pair of|the)(?: new)? (?:\S+ )?(?:boots|clogs|work clothes|shoes|apron|uniform|overalls|lunch ?box|briefcase|whites|scrubs)(?: (?:for (?:the|my|your) (?:job|first \S+|\S+)))?",
    ),
    gated(
        "hearing see seeing",
        r"(?:you|your \S+) will (?:be seeing|see|be hearing) (?:a lot|more|plenty|much)(?: more)? of me(?: (?:soon|from now on|around the \S+))?",
    ),
    gated(
        "let tell warn",
        r"(?:tell|let|warn)~ (?:the|your) (?:team|crew|boys|girls|lads|staff|others|ladies|colleagues)~ (?:know )?(?:that )?(?:i am (?:coming|on my way|joining|starting)|i will (?:be there|be joining|start|see them on)|to expect me)(?: (?![.!,;:?])\S+){0,3}?(?= (?:[.!,;]+|and|so)(?!\S)|$)",
    ),
    gated(
        "clear find get keep prepare reserve save set",
        r"(?:keep|save|reserve|clear|get|set up|prepare|find)~ (?:me )?(?:my|a) (?:\S+ )?(?:desk|locker|seat|chair|parking (?:space|spot)|mug|peg|hook|spot|corner|office|workbench|classroom|badge|name ?plate)(?: (?:by|near|at|next to) the \S+)?(?: (?:for me|ready|free))?(?= (?:[.!,;]+|for|and|ready|on)(?!\S)|$)",
    ),
    gated(
        "arrival induction onboarding shift start",
        r"(?:after|before|until|by|for|at|since) my (?:start|arrival|induction|onboarding|first shift)(?: (?:in|on|with|at) (?![.!,;])\S+(?: \d+\S*)?)?(?= (?:[.!,;]+|i|we|and)(?!\S)|$)",
    ),
    gated(
        "almost already nearly now practically",
        r"i am (?:already |now |almost |nearly |practically )+(?:one of (?:you|yours|the (?:team|crew|family))|part of the (?:team|family|crew|furniture)|on the (?:team|crew|staff))|i am (?:one of you|part of the (?:team|crew|family)) (?:now|already)",
    ),
    gated(
        "call consider regard see think",
        r"i~ (?:already )?(?:think of|see|regard|consider|call)~ (?:you|your (?:team|crew|staff|people)|them|myself)(?: all)? (?:as )?(?:(?:my |your |a )?(?:new )?(?:colleagues?|team ?mates?|work ?mates?|coworkers?|boss)|one of you|part of (?:the|your) (?:team|family|crew))(?: already)?",
    ),
    gated(
        "colleagues mates team teammates together workmates",
        r"(?:now that|since|seeing that|seeing as) we (?:are|will be|are going to be|are about to be) (?:\S+ )?(?:colleagues|a team|team ?mates|work ?mates|working together)",
    ),
)
OURS = (
    gated(
        "our",
        r"our (?:new |own |young |dear )?(?:customers?|clients?|guests|patients|pupils|students|readers|visitors|members|passengers|sales|brand|kitchen|shop|fleet|website|label|menu|garden|company|firm|team|school|department)(?: (?:happy|smile|proud|safe|great|again))?",
    ),
)
"""They count only after what the sender will do with them."""

HABITS = frozenset(
    "always usually often normally typically generally tend sometimes never whenever used currently nowadays sundays mondays saturdays fridays weekends was were had did".split()
)
