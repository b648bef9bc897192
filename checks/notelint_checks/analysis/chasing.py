"""How people demand an answer, set a date, chase a reply or say that they wait."""

from __future__ import annotations

from notelint_checks.analysis.gated import gated

__all__ = ["CHASING", "WAITING"]

_ANSWER = r"(?:reply|replies|response|answer|decision|feedback|verdict|update|news|word|call|confirmation|email|callback|outcome|result|results|offer)"
_SOON = (
    r"(?:asap|a\.s\.a\.p|as soon as possible|as soon as you can|as quickly as possible|as fast as possible|at once|right away|straight away|immediately|urgently|promptly|without (?:further )?delay"
    r"|today|tonight|tomorrow|by (?:today|tonight|tomorrow|noon|close of business|cob|eod|end of (?:the )?(?:day|business|week|month)|the end of(?: the| this| next)? (?:day|business|week|month)|(?:this |next |the coming )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month)|the (?:\d+|\S+(?:st|nd|rd|th))|\d\S*|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \S+)?)"
    r"|before (?:today|tonight|tomorrow|noon|the weekend|the end of(?: the| this)? (?:day|week|month)|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|no later than(?: \S+){1,2}|within (?:the )?(?:next )?(?:\S+ )?(?:hours?|days?|24|48|week)"
    r"|this week|this afternoon|this morning|now|at (?:the|your) (?:very )?earliest(?: convenience)?|latest by(?: \S+){1,2})"
)
_TELL = r"(?:reply|respond|answer(?: me)?|write back|write to me|call(?: me)?(?: back)?|phone me|ring me(?: back)?|text me(?: back)?|email me(?: back)?|get back(?: to me)?|come back to me|let me know|tell me|inform me|update me|decide|contact me|revert|hit me up|give me (?:an?|your|the|some) (?:\S+ )?(?:answer|reply|response|decision|call|update|feedback)|send me (?:an?|your|the) (?:\S+ )?(?:answer|reply|response|decision|update|offer|contract|feedback)|make (?:a|your|up your) (?:decision|mind))"
_PLEASE = r"(?:please|kindly|so please|do|just|can you|could you|would you|you (?:must|should|have to|need to|had better|ought to)|i (?:ask|urge|want|need|expect|would like|insist|must ask) (?:that )?(?:you )?(?:to)?|make sure (?:you|to))"
CHASING = (
    gated(
        "answer call come contact decide email get give hit inform let make phone reply respond revert ring send tell text update write",
        rf"{_PLEASE} (?:please |kindly )?(?:\S+ )?{_TELL}(?: (?!if|whether|when|which|what|on|at|how)\S+){{0,6}}? {_SOON}",
    ),
    gated(
        "answer call get let reply respond text write",
        r"(?:get back to me|answer me|(?<!a )(?<!my )(?<!your )(?<!the )(?<!our )reply|respond|call me(?: back)?|write back|text me(?: back)?|let me know)(?: (?!if|whether|when|which|what|how)\S+){0,4}? (?:asap|a\.s\.a\.p|as soon as possible|immediately|right away|today|urgently|at once|by (?:eod|cob|end of (?:the )?day|tomorrow|today|monday|tuesday|wednesday|thursday|friday))",
    ),
    gated(
        "answer call callback confirmation decision email feedback news offer outcome replies reply response result results update verdict word",
        rf"(?<!can )(?<!could )(?<!should )(?<!may )(?<!might )(?<!when do )(?<!would )i~ (?:need|require|demand|must have|insist on|have to have|want|expect|am expecting|deserve|am owed|am entitled to|will need|shall expect)~ (?:to (?:have|get|receive) )?(?:an?|your|some|the|this) (?:\S+ ){{0,2}}?{_ANSWER}(?: from you)?(?: {_SOON})?",
    ),
    gated(
        "would",
        rf"(?<!can )(?<!could )(?<!should )i~ would (?:\S+ )?(?:appreciate|like|want|expect|need|be grateful for)~ (?:to (?:have|get|receive) )?(?:an?|your|some|the) (?:\S+ ){{0,2}}?{_ANSWER}(?: from you)? (?!at your|whenever){_SOON}",
    ),
    gated(
        "demand expect expecting insist require",
        r"(?<!can )(?<!could )(?<!should )(?<!may )(?<!might )(?<!do )(?<!would )i~ (?:will |shall )?(?:expect|am expecting|demand|insist|require)~ (?:to hear|you to (?:reply|answer|respond|decide|call|get back|write|tell|let me|make|honor)|hearing|a call|a reply|that you)(?: (?:back|from you|from someone|soon|something|back from you))*"
        rf"(?: {_SOON})?",
    ),
    gated(
        "find hear know told",
        rf"i~ (?:need|have|must|require|want) (?:to )?(?:know|hear|be told|find out)(?: (?!how|more|whether you|which|about|that you)\S+){{0,4}}? {_SOON}",
    ),
    gated(
        "know",
        r"i (?:need|must|have to|demand to|want to)~ know(?: (?:your answer|your decision|the outcome|the result|where i stand|what is going on|whether i (?:got|have|am)|if i (?:got|have|am)))…",
    ),
    gated(
        "daily each every tomorrow until",
        r"i (?:will|would|am going to|shall|plan to|intend to)~ (?:be )?(?:call|calling|phone|phoning|ring|text|email|emailing|write|message|keep|continue|check|contact)_ (?:every (?:day|hour|morning|single day|other day|week|few days)|daily|again tomorrow|each day|until (?:i|you|someone|somebody))(?!\S)…",
    ),
    gated(
        "until",
        r"i (?:will|would|am going to|shall) (?:keep|continue|go on|not stop)~ (?:to )?(?:calling|call|phoning|emailing|email|writing|asking|messaging|trying|texting)_ until…",
    ),
    gated(
        "back",
        r"(?<!me to )(?<!to )(?<!can )(?<!could )(?<!will )(?<!free to )(?<!you )(?:please |kindly )?(?:call|ring|phone|text) me back(?: (?:on|at|when)…)?",
    ),
    gated(
        "application dm email emails follow invitation invite letter mail mails message messages note request text texts voicemail voicemails",
        r"(?:did|have) you (?:even |not |ever |by any chance )*(?:get|got|receive|received|see|seen|read|open|opened|look at|looked at|notice|noticed)~ (?:my|the|our) (?:\S+ ){0,3}?(?:emails?|messages?|mails?|note|letter|follow ups?|texts?|voicemails?|application|request|invitation|invite|dm)(?: yet| at all| i sent(?: you)?)?",
    ),
    gated(
        "online opened read seen viewed",
        r"(?:i (?:can )?(?:see|saw|noticed|know)|linkedin (?:shows|says|tells me)|it (?:says|shows)|the (?:read receipt|receipt|blue ticks?|app|check marks) (?:says?|shows?|tells? me))~ (?:that )?(?:you )?(?:have |had )?(?:read|seen|opened|were online|viewed|been online|it was read)_ (?:my|message|email|it|note|this|profile|online|texts?)(?!\S)(?! of)…",
    ),
    gated("receipt receipts", r"(?:read|delivery) receipts?(?! system| scanner| data)"),
    gated(
        "acknowledge confirm",
        r"(?:please )?(?:confirm|acknowledge) (?:the )?(?:receipt|reception|you (?:got|received|have (?:got|received|read)))(?: of (?:this|my)(?: \S+)?)?(?: of \S+)?(?: (?:immediately|asap|by return|at once|today))?",
    ),
    gated(
        "advice advise",
        r"(?:please|kindly|pls) (?:advise|advice)(?: (?:soon|asap|me|on|as to|by|accordingly)…)?(?= (?:[.!,;]+|$)(?!\S)|$)",
    ),
    gated(
        "needful revert",
        r"kindly (?:revert|do the needful)(?: back)?(?: (?:asap|soon|to me|at the earliest|and…))?",
        r"(?:please )?(?:revert|do the needful)(?: (?:back|to me|asap|soon|at the earliest))+",
    ),
    gated(
        "dark guessing hang hanging suspense wait waiting",
        r"(?:please )?(?:do not|stop|quit) (?:keep|keeping|make|making|leave|leaving|let|letting) me (?:waiting|wait|hanging|in the dark|guessing|hang|in suspense)(?: \S+){0,3}?(?= (?:[.!,;?]+|$)(?!\S)|$)",
    ),
    gated(
        "when",
        r"when (?:will|are|do) you~ (?:guys )?(?:going to |plan to )?(?:finally|at last|ever|eventually|get around to|get round to|bother|intend to)(?: to)?…",
    ),
    gated(
        "why",
        r"why (?:have|did|do|has|are|is|was|does|had|would|will)~ (?:you|it|nobody|no one|nothing|your|this|everything|@company|the|i) (?:\S+ ){0,3}?(?:not|never|ignoring|taking|take|taken|slow|silent|quiet|nothing|so long|delayed|ignored|ignore)(?!\S)…",
        r"why (?:have|has|did|do|does|are|is|was|would|had|could|can|will) not~ (?:you|anyone|anybody|i|my|somebody|someone)…",
    ),
    gated("long", r"what (?:is |'s )?(?:taking|takes)~ (?:you )?(?:guys )?~?(?:so|this|that) long…"),
    gated(
        "many much", r"how (?:much|many) (?:longer|more (?:days|weeks|time))_ (?:wait|you need|take|i|be|keep|have to)…"
    ),
    gated(
        "accept",
        r"(?:please |kindly |could you |can you |would you |will you )(?:please )?(?:finally )?accept my (?:\S+ )?(?:request|invitation|invite|connection|friend request|linkedin)(?: \S+){0,2}?(?= (?:[.!,;?]+|$)(?!\S)|$)",
    ),
    gated(
        "accept accepted add added approve approved connected react responded",
        r"(?:you|why)_ (?:have |did )?not~ (?:yet )?(?:accepted|accept|added|add|connected|approve|approved|responded to|react to)~ (?:to |on )?(?:my|me)(?: \S+){0,4}?(?= (?:[.!,;?]+|$)(?!\S)|$)",
    ),
    gated(
        "extremely priority sensitive urgency urgent",
        r"(?:this|it|my (?:request|question|matter|case|message|situation)) (?:is|was)~ (?:\S+ )?(?:urgent|time sensitive|of the utmost urgency|extremely urgent|high priority)",
    ),
    gated("urgent", r"(?<!\S)urgent(?= (?::|!|,|please|request|follow up|reply|response)(?!\S)|$)"),
    gated(
        "reminder",
        r"(?:final|last|second|third|fourth|2nd|3rd|another|gentle|friendly|quick) reminder(?! of the| from| email you| you)(?: (?:about|regarding|of my|on my|that i)…)?",
    ),
    gated(
        "attempt notice request try",
        r"(?:second|third|fourth|2nd|3rd|final|last) (?:attempt|try|request|notice)(?= (?:[.!,:;]|to|at|about|regarding)(?!\S)|$)",
    ),
    gated(
        "assume confident presume sure trust",
        r"i (?:trust|assume|am sure|am confident|presume)~ (?:that )?you (?:will|are going to|would)~ (?:reply|respond|answer|get back|let me know|call|decide|write|do the right|give me|hurry|not keep|not make)…",
    ),
    gated(
        "surely",
        r"surely (?:you|someone|somebody|it|your team|one) (?:can|could|must|have|has|should|would|is|know|knows)…",
    ),
    gated(
        "act fast faster get hurry make move quickly speed",
        r"(?:please )?(?:hurry up|hurry|speed (?:it|things|this) up|get on with it|get a move on|move faster|act fast|act now|act quickly|make up your minds?)(?: please)?(?= (?:[.!,;?]+|and|please|with|before)(?!\S)|$)",
    ),
    gated(
        "expedite hurry move push rush speed track",
        r"(?:can|could|would) you (?:please )?(?:hurry|speed|rush|expedite|move|push|fast track)_ (?:up|decision|process|this|it|along|application|things)",
    ),
    gated(
        "'s late miss patience running ticking wait",
        r"(?:before it is too late|before it 's too late|do not miss (?:out|this)(?: on me)?|time is running out|the clock is ticking|i will not wait (?:forever|much longer|any longer)|i can not wait (?:forever|much longer|any longer|longer)|i am running out of (?:time|patience)|my patience is…)",
    ),
    gated(
        "forward",
        r"i (?:look|looking|am looking) forward to (?:your|an?|hearing from you) (?:immediate|prompt|quick|speedy|swift|urgent|fast|immediately|promptly|rapid|asap|today|tomorrow|by)~(?: \S+){0,3}?(?= (?:[.!,;]+|$|and)(?!\S)|$)",
    ),
    gated(
        "awaiting hoping wait waiting",
        r"(?:waiting|awaiting|wait|hoping) for (?:your|an?) (?:prompt|immediate|quick|urgent|early|speedy|fast|swift) (?:reply|response|answer|decision|action)",
    ),
    gated(
        "immediate prompt urgent",
        r"(?:your|an?) (?:immediate|prompt|urgent) (?:reply|response|answer|attention|decision|action) (?:is|would be|will be)~ (?:\S+ )?(?:appreciated|required|expected|needed|requested)",
    ),
    gated(
        "due expected mandatory necessary needed overdue required",
        r"(?:a|an) (?:\S+ )?(?:reply|response|answer|decision) (?:is|would be|will be) (?:\S+ )?(?:needed|required|expected|due|mandatory|necessary|overdue)…",
    ),
    gated(
        "read",
        r"(?:please )?read (?:this|my email|it) (?:immediately|now|right away|today|carefully and (?:reply|answer))",
    ),
    gated("demand", r"i~ demand (?:an?|the|my|your|to)…"),
    gated(
        "answer choose decide reply respond",
        r"(?:just|so|please|now)~ (?:please )?(?:decide|answer me|answer|reply|respond|choose) (?:already|now|quickly|fast)",
    ),
    gated(
        "answer call decide get reply respond write",
        r"(?:can|could|will|would) you~ (?:please )?(?:answer|reply|respond|decide|call|get back|write back)_ (?:already|now|immediately|today|asap|at last|for once)(?! (?:known|made))",
    ),
    gated(
        "answer decision reply response",
        r"(?:can|could|may|will) i~ (?:please |finally )*(?:get|have|receive)~ (?:an?|your|the|some) (?:\S+ )?(?:answer|reply|response|decision)_ (?:today|tomorrow|this week|now|soon|immediately|asap|please|by \S+)(?!\S)",
    ),
    gated(
        "priority urgent urgently",
        r"(?:please |kindly )?(?:treat|consider|handle|regard|mark) (?:this|my|it)_ (?:as )?(?:urgent|urgently|high priority|a priority|top priority|priority)",
    ),
    gated(
        "answer choice decision mind process",
        r"(?:please |kindly |just )+(?:make|take|reach|give|speed)_ (?:your|a|the|up) (?:\S+ )?(?:decision|mind|choice|process|answer)~ (?:quickly|fast|soon|rapidly|today|now|already|promptly|without delay|quicker|faster)",
    ),
    gated("why", r"why (?:is|are|has|does|do|did) (?:nobody|no one|noone|none of you)…"),
    gated(
        "answer decision reply verdict",
        r"(?:tell|give|send) me (?:your|the|a|an) (?:\S+ )?(?:decision|answer|verdict|reply)_ (?:by|before|today|tomorrow|now|immediately|asap)(?!\S)…",
    ),
    gated(
        "asap earliest immediately promptly soonest today tomorrow",
        r"(?:please |kindly |just )+(?:let me (?:have|know|get)|send|provide|give|share|communicate)_ (?:decision|answer|reply|response|feedback|verdict) (?:at the (?:very )?(?:earliest|soonest)|at your earliest|asap|immediately|today|tomorrow|promptly)",
    ),
    gated("least", r"the least you (?:can|could) do…"),
)

WAITING = (
    gated(
        "awaiting waiting",
        rf"(?<!was )(?<!were )(?<!had )(?:i am |am |been )?(?:still|eagerly|anxiously|impatiently|desperately|patiently|urgently) (?:waiting|awaiting)~ (?:for |on )?(?:to hear(?: back)?(?: from (?:you|your \S+))?|(?:your|an?|the|any) (?:\S+ ){{0,2}}?{_ANSWER}(?: from you| from your side)?|you to \S+|you(?= [.!,?]|$))",
        rf"(?:i am |am |i have been |we are )?(?:waiting|awaiting)~ (?:for |on )?(?:your|an|a|the) (?:\S+ ){{0,2}}?{_ANSWER}(?: {_SOON})?(?: from you)?",
    ),
    gated("waiting", r"(?:i am |am |i have been )?waiting~ (?:for you|to hear)(?: \S+){0,4}"),
)
