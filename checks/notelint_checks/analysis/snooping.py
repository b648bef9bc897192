"""How people let slip that they looked somebody up in private: pictures, family, home, holidays. Data."""

from __future__ import annotations

from notelint_checks.analysis.gated import gated
from notelint_checks.analysis.wording import wording

__all__ = ["HEARSAY", "PRIVATE", "SNOOPED", "TOLD", "WISHED"]

_W = r"(?: (?![.!?;:])\S+)"
_SITE = r"(?:facebook|fb|instagram|insta|tiktok|tik tok|snapchat|strava|pinterest|flickr|tinder|bumble|vinted|ancestry|myspace|nextdoor|airbnb|zillow|rightmove|zoopla|google (?:earth|maps|street view)|street view)"
_SAW = r"(?:saw|see|seen|noticed|notice|found|find|read|came across|stumbled (?:on|upon|across)|spotted|discovered|gathered|learned|learnt|gather|could not help noticing|could not help seeing)"
_FAMILY = r"(?:(?:two |three |little |elder |younger |eldest |youngest )?(?:boys|girls|lads|lasses|kids|children|daughters?|sons?|wife|husband|partner|girlfriend|boyfriend|family|baby|toddlers?|twins|little (?:one|ones|girl|boy)|grandchildren|grandchild|grandson|granddaughter|fiancee?|fiancée?|niece|nephew|in laws|stepson|stepdaughter|ex husband|ex wife|parents|mum|mom|mother|dad|father|sister|brother|dogs?|puppy|cats?))"
_PICTURES = (
    r"(?:pictures?|photos?|photographs?|pics|snaps|selfies?|albums?|reels?|videos?|posts?|stories|timeline|feed)"
)
_HOME = r"(?:house|home|flat|apartment|street|garden|front door|driveway|address|neighbou?rhood|place)"
_LIFE = r"(?:wedding|honeymoon|holidays?|vacation|birthday|engagement|divorce|pregnancy|new baby|marathon|house|cottage|boat|trip to \S+)"

_REST = r"(?: (?![.!?,;:]|and(?!\S)|so(?!\S)|but(?!\S))\S+){0,7}?(?= (?:[.!?,;:]+|and|so|but)(?!\S)|$)"
"""The rest of the clause."""
_WEEKS = r"(?:summers?|winters?|weekends?|holidays|evenings|sundays|saturdays|christmas|easter|vacations?|july|august|springs?|autumns?)"
_HABIT = (
    r"(?:(?:bought|rented|sold|inherited|own|have|are building|are selling|moved (?:in)?to) (?:the|an?|your|that) (?:\S+ ){0,2}?(?:house|home|cottage|villa|farm(?:house)?|rectory|flat|apartment|boat|yacht|caravan|bungalow|chalet|barn|cabin|mansion|place (?:in|by|on|near))(?!\S)"
    rf"|spend (?:every|your|most|all(?: your)?|the) (?:\S+ )?{_WEEKS}(?!\S)"
    r"|(?:play|swim|sing|drink|dance|pray|worship|climb|ski|sail|fish|surf|golf|jog|row|go)(?: (?:golf|tennis|squash|chess|bridge|padel|football|darts|bowls|cards|fishing|dancing|swimming|riding|drinking|running|skiing|sailing))? (?:at|in|with|to) (?:the |a |my |our |his |her )?(?:\S+ ){0,2}?(?:club|church|choir|gym|pool|mosque|temple|chapel|parish|pub|links|band|course|league)(?!\S)"
    rf"|(?:have|had|'ve) (?:an?|two|three|four|five|six|no) (?:\S+ )?(?:boys|girls|kids|children|sons?|daughters?|wife|husband|brothers?|sisters?|twins|toddlers?|baby|grandchildren|grandson|granddaughter|dogs?|cats?|horses?|ponies|pony)(?! (?:in (?:the|each|every|your)|on|under|who|per)(?!\S))"
    r"|keep (?:\S+ )?(?:bees|horses|rabbits|chickens|hens|cats|parrots|goats|pigeons)|grew up (?:in|on|with)|were (?:born|raised|christened|baptized)|turned \S+|are (?:only |already |just )?(?:\d\d|thirty|forty|fifty|sixty)(?: \w+)?(?: years old)?(?= [.!?,;])"
    rf"|(?:are|were|'re) (?:an? )?(?:\S+ )?(?:father|mother|dad|mum|mom|grandfather|grandmother|parent|widow|widower|single|vegan|vegetarian|catholic|protestant|muslim|jewish|hindu|methodist|mason|freemason|bachelor|newlywed)(?!\S)|met your {_FAMILY}|and your {_FAMILY} (?:have|are|were|went|live|lived|go|bought|spent|got)"
    r"|(?:were|are|went|go) (?:out )?(?:seeing|dating|in hospital|in rehab|through a (?:\S+ )?(?:divorce|separation|breakup|break up)|to the same (?:\S+ )?(?:church|gym|school|mosque|barber|dentist|pub|nursery)))"
)
"""What the reader does at home and after work."""
_PRIVATE = (
    rf"(?:you(?: and your {_FAMILY})?(?: (?:have|had|are|were|'ve|'re|also|just|all|once|recently|now|only))* (?:live(?! and breathe| for (?:the|your|this))|lived|moved house|bought a (?:house|home|boat|dog)"
    rf"|(?:been |getting |got |gone )?(?:married|divorced|separated|pregnant|engaged|expecting)|on (?:holiday|vacation|honeymoon)|have (?:\S+ )?(?:kids|children|dogs?|twins)(?! (?:in|at|on|of|from|under|who|with)(?!\S))|{_HABIT})"
    rf"|your {_FAMILY} (?:has|have|is|are|was|were|had|will|just|also|recently|now|already|goes?|went|plays?|lives?|works?|starts|got|gets|loves?|likes?|studies|runs|rows|broke|lost|won|bought|wants?|needs?|can|must|would|used|keeps?|teaches|(?!business)\w{{3,12}}(?:ed|s))(?!\S))"
)
PRIVATE = wording(_PRIVATE + _REST)
"""Something of the reader's life outside work."""

SNOOPED = gated(
    "facebook fb instagram insta tiktok snapchat strava pinterest flickr tinder bumble nextdoor zillow rightmove zoopla airbnb ancestry myspace google street",
    rf"(?:i|we){_W}{{0,3}}? {_SAW}(?! from the|{_W}{{0,4}} page){_W}{{0,8}}? (?:on|in|from|through|via|at) (?:your |the )?(?:\S+ )?{_SITE}(?! 's)(?: (?:page|profile|account|feed|posts?|photos?|pictures|stories))?(?:(?: that)? {_PRIVATE}{_REST})?",
    rf"(?:on|in|over on|through) (?:your )?{_SITE} ,? ?i{_W}{{0,2}}? {_SAW}(?! your (?:company|team|firm|page|advert|post)){_W}{{0,3}}? you(?:r(?! (?:company|team|firm|shop|work)))?(?!\S)(?: (?![.!?,;:]|so(?!\S)|but(?!\S))\S+){{0,9}}?(?= (?:[.!?,;:]+|so|but)(?!\S)|$)",
    rf"(?:i|we){_W}{{0,3}}? (?:followed|follow|followed|checked|looked at|looked through|looked up|went through|scrolled through|browsed|visited|searched){_W}{{0,3}}? (?:your|you on) (?:\S+ )?{_SITE}(?: (?:page|profile|account|feed|posts?|photos?|pictures|stories))?",
    rf"(?:the \S+ (?:on|in|from) )?your (?:{_FAMILY} 's )?{_SITE} (?:page|profile|account|feed|{_PICTURES}|reviews?|listing|wish ?list|runs?|routes?|boards?|bio|reels?|dances?|status|friends|followers|likes|map)",
), gated(
    "through googled stalked stalking scrolled google deep",
    rf"(?:i|we){_W}{{0,3}}? (?:looked|scrolled|went|browsed|clicked|trawled|dug|searched|leafed|combed|read) (?:back )?(?:through|down|over) (?:all |some |most )?(?:of )?your (?:old |private |personal |family |holiday |vacation |recent |past |earlier |public )?(?:posts|{_PICTURES}|profile|profiles|tweets|comments|likes|friends|followers)",
    rf"(?:i|we){_W}{{0,2}}? (?:googled|stalked|google stalked|facebook stalked) (?:you|your \S+)",
), gated(
    "pictures picture photos photo photographs photograph pics snaps selfie selfies album albums reel reels videos video clip posts stories",
    rf"your {_FAMILY}(?: 's)?{_W}{{0,8}}? (?:in|on|from) (?:the|your|those|that|these|all)(?: \S+)? {_PICTURES}(?: (?:from|of|in|on){_W}{{1,4}}?(?= (?:[.!?,;:]+)(?!\S)|$))?",
    rf"your {_FAMILY} 's{_W}{{0,2}}? {_PICTURES}{_W}{{0,5}}? (?:came|come|comes|popped|pop|pops|turned|showed|shows) up (?:on|in) (?:my|the) (?:feed|timeline|phone|screen|suggestions)",
    rf"(?:the |those |all |those lovely )?{_PICTURES} of (?:you and )?your {_FAMILY}(?: (?:in|on|at|from){_W}{{1,3}}?(?= (?:[.!?,;:]+|look|looked|are|were|made)(?!\S)|$))?",
    rf"(?:the |that |those |your |a |one )?(?:\S+ )?(?:{_PICTURES}|picture|photo|clip|selfie) of you(?: (?![.!?,;:])\S+){{0,4}}? (?:(?:on|at) the (?:\S+ )?(?:beach|pool|party|wedding|slopes|barbecue)|wedding|bride|groom|dancing|holiday|vacation|party|bikini|swim\w*|trunks|pram|baby|birthday|honeymoon|drunk|kissing|costume|as a (?:child|boy|girl|student|teenager)|with (?:your|the) (?:{_FAMILY}))(?!\S)",
    rf"your (?:\S+ )?(?:holiday|vacation|wedding|family|beach|baby|honeymoon|old|private|birthday|class|school|graduation|childhood|prom|ski|skiing|hen|stag|party|nursery|anniversary|engagement|swimsuit|(?:19|20)\d\d) (?:\S+ )?(?:{_PICTURES}|picture|photo)(?: (?:from|of|in){_W}{{1,4}}?(?= (?:[.!?,;:]+|look|looked|are|were|made)(?!\S)|$))?",
), gated(
    "house home flat apartment street garden door driveway address neighborhood neighbourhood place live lives living",
    rf"i (?:\w+ly |just |once |even |also |often )?(?:walked|drove|cycled|went|passed|rode|jogged|ran|strolled|waited|parked) (?:past|by|around|round|outside|near|in front of|along|to) your (?:own )?{_HOME}",
    rf"i{_W}{{0,2}}? (?:{_SAW}|know|knew|looked up|worked out|found out|realized|realised|see)(?: out)? (?:that |where )?you(?: and your {_FAMILY})? (?:also )?live(?: (?:near|in|on|at|by|close to|around|just|not far)(?: (?![.!?,;:]|and|so|but)\S+){{1,5}}?)?(?= (?:[.!?,;:]+|and|so|but|too|as)(?!\S)|$)",
    r"your (?:\S+ )?(?:house|home|flat|apartment|place|bungalow|cottage|villa) (?:on|in|at|by|near) (?:the )?(?:\S+ ){1,3}?(?:road|street|lane|avenue|close|drive|hill|square|row|terrace|crescent)(?!\S)",
    r"(?:house|home|garden|flat|cottage|villa|driveway)(?: (?:that|which))? you (?:live in|have just bought|just bought|bought|have bought|put up for sale|grew up in|share with (?:your|the) \S+)(?!\S)",
    rf"i{_W}{{0,2}}? (?:looked up|found|have|got|tracked down|know) your (?:home |private |own )(?:address|number|phone number|telephone number|e ?mail|e ?mail address|street)",
), gated(
    "weeks week days fortnight trip break married divorced pregnant baby engaged wedding honeymoon holiday holidays vacation birthday divorce moved bought family kids",
    rf"i{_W}{{0,2}}? (?:{_SAW}|looked up)(?: (?:online|that|on the internet|somewhere|out|on line|,))* (?:that )?you(?: have|are|were|had|'ve|'re)? (?:just |also |recently |now |once |both )?(?:got |been |getting |a |gone )?(?:married|divorced|pregnant|engaged|had a baby|expecting|have (?:\S+ )?(?:kids|children|dogs?|twins)|bought a (?:house|home|boat)|moved house|on (?:holiday|vacation)(?: in \S+)?|at a wedding)",
    rf"i{_W}{{0,2}}? {_SAW}(?: online)? (?:that )?your {_FAMILY} (?:\S+ ){{0,2}}(?:goes|go|went|plays|play|is|are|was|were|has|have|works|studies|got|looks?|looked)(?: (?![.!?,;:])\S+){{0,5}}?(?= (?:[.!?,;:]+|and|so|but)(?!\S)|$)",
    rf"your (?:\S+ ){{0,2}}(?:weeks?|days|fortnight|holidays?|vacation|trip|break) (?:in|to|on|at) \S+ with (?:the|your) {_FAMILY}",
    rf"i{_W}{{0,2}}? {_SAW} (?:online )?(?:about )?your (?:recent |new |last )?(?:{_LIFE})(?: (?:online|on the internet|on the web))",
), gated(
    "yours",
    rf"(?:that|those|these|this|the)(?: (?!team(?!\S))\S+){{0,2}}? {_FAMILY} of yours(?: (?:on|in|from|at) \S+)?",
    rf"(?:my|our) (?:\S+ )?{_FAMILY}(?: \S+){{0,2}}? (?:is|are|was|were|goes?|plays?|sits?|went|share[sd]?|sat|know[s]?|met)(?: \S+){{0,6}}? (?:with|as|to|and|alongside) (?:yours|your {_FAMILY})(?!\S)",
), gated(
    "live",
    r"you (?:also |only |just |must |both )?live (?:(?:only|just|right|almost|quite|about|not) )?(?:(?:far|\S+ (?:streets?|doors?|roads?|blocks?|minutes?|houses|miles?|stops?)|round the corner|around the corner|across the (?:road|street)|next door) (?:away )?(?:from|to)|near|next to|opposite|behind|beside|close to|above|below) (?:my|me|our|us|where)(?: (?![.!?,;:]|and|so|but)\S+){0,5}?(?= (?:[.!?,;:]+|and|so|but|too|as)(?!\S)|$)",
), gated(
    "somebody someone woman man person boss parent mother father mum mom dad grandfather grandmother yourself",
    r"(?:to|for|from|of|by|in) (?:somebody|someone|a (?:\S+ )?(?:man|woman|person|boss|parent)) (?:with|who has) (?:two|three|four|five|six|\d) (?:\S+ )?(?:boys|girls|kids|children|daughters|sons|toddlers|grandchildren|teenagers|dogs|cats)(?! (?:in (?:care|class)|on the ward))(?: (?:at|in)(?: (?![.!?,;:])\S+){1,3}?(?= [.!?,;:]))?",
    r"as (?:a|the) (?:(?:single|young|new|proud|working|fellow) ){0,2}(?:mother|father|parent|mum|mom|dad|grandfather|grandmother|widow|widower|husband|wife|divorcee)(?: (?:of|to) (?:\S+ ){1,3}?)? ?(?:yourself|, you|you)(?!\S)",
), gated(
    "divorce separation remarriage pregnancy miscarriage diagnosis honeymoon mortgage chemotherapy marital relationship maiden ex",
    r"your (?:(?:recent|second|first|third|painful|new|late|own|messy) ){0,2}(?:divorce|separation(?! (?:of|unit|process|plant|system|tank|line|column|step|between|policy))|remarriage|pregnancy(?! (?:ward|clinic|test|unit|care|service))|miscarriage|cancer diagnosis|honeymoon|mortgage(?! (?:team|desk|business|department|book|product|customers|advisers|advisors))|chemotherapy(?! (?:ward|unit|suite))|marital status|relationship status|maiden name|ex (?:husband|wife|boyfriend|girlfriend|partner))(?!\S)(?: , which(?: (?![.!?,;:])\S+){1,8}?(?= [.!?,;:]))?",
), gated(
    "boys girls lads lasses kids children daughter daughters son sons wife husband partner girlfriend boyfriend family baby toddler toddlers twins grandchildren grandchild grandson granddaughter fiance fiancee fiancé fiancée niece nephew laws stepson stepdaughter ex parents mum mom mother dad father sister brother dog dogs puppy cat cats little",
    rf"(?:as|since|because|given that|considering that|now that|seeing that) your {_FAMILY} (?:is|are|works?|teaches|runs?|studies|study|plays?|goes|go|has|have|was|were|attends?|lives?|just|also|will)(?!\S)(?: (?![.!?,;:]|and|so|but)\S+){{1,7}}?(?= (?:[.!?,;:]+|and|so|but)(?!\S)|$)",
    rf"your {_FAMILY} (?:must|should|will surely|will certainly|can) be (?:so |very |really |terribly |quite )?(?:proud|happy|tired|glad|lucky|worried|handsome|pretty|beautiful|clever|lonely|big|grown|tall)(?! of (?:me|the))(?!\S)",
    rf"how (?:is|are|'s|did|does|do|was) your (?:\S+ )?{_FAMILY}(?: (?![.!?,;:]|and|so|but)\S+){{0,6}}?(?= (?:[.!?,;:]+|and|so|but)(?!\S)|$)",
    rf"your {_FAMILY} 's (?:new |old |first |little |lovely |latest ){{0,2}}(?:schools?|exams?|football|hockey|ballet|team|class|teacher|birthday|degree|boyfriend|girlfriend|pregnancy|illness|surgery|hospital|figure|birth|party|engagement|confirmation|salary|divorce|due date|profile|page|blog|marathon|job|career|university|college)(?!\S)",
    rf"your {_FAMILY} 's (?:\S+ )?(?:obituary|funeral|wedding|christening|graduation|divorce|diagnosis|ex (?:husband|wife))(?!\S)",
), gated(
    "saw spotted passed noticed watched recognized recognised followed seen",
    rf"i (?:think i |believe i |also |even |once |have |just ){{0,2}}(?:saw|spotted|passed|noticed|watched|recogni[sz]ed|followed|seen) you(?: (?![.!?;:]|speak|present|on the panel)\S+){{0,6}}? (?:(?:at|in|outside|leaving|into|to|by) (?:the |a |your |my |our )?(?:\S+ )?(?:supermarket|church|gym|pub|school gates?|beach|mosque|swimming pool|playground|cinema|airport|chapel|mass|nightclub|nursery gates?|car park|house|home)|with (?:your|a|the) (?:{_FAMILY}|pram|stroller|buggy)|walking (?:your|the|a) dogs?|jogging|doing your shopping|pushing (?:a|the|your) (?:pram|stroller|buggy))(?!\S)",
), gated(
    "live lived moved bought rented sold inherited own building selling house home cottage villa farm farmhouse rectory flat apartment boat yacht spend play swim sing drink dance pray worship climb ski sail fish surf golf jog row gym church choir club pub married divorced separated pregnant engaged expecting holiday vacation honeymoon keep grew born raised turned father mother single vegan vegetarian catholic muslim jewish widow widower dating rehab blog tweets diary wishlist playlist school street car parent boys girls lads lasses kids children daughter daughters son sons wife husband partner girlfriend boyfriend family baby toddler toddlers twins grandchildren grandchild grandson granddaughter fiance fiancee niece nephew laws parents mum mom dad sister brother dog dogs puppy cat cats go drive walk sleep shop train park attend belong bank eat hens bees horses",
    rf"i (?:have |also |just |even |had |could ){{0,2}}(?:{_SAW}|found out|know|knew|understand|see|happen to know|worked out|remember|tell|could not help (?:but )?notic(?:e|ing))(?: online| somewhere| on the internet| (?:in|from|through|via|by) (?:the |a |your |my )?(?:\S+ ){{1,4}}?)? ?(?:that )?(?<= ){_PRIVATE}{_REST}",
    rf"(?:i (?:am|was|have been|had been) told|it seems|apparently|rumou?r has it|word has it|word is|they say|people say|google (?:tells|told) me|the internet (?:says|tells me|told me)|(?:from|by) what i (?:saw|read|found|heard)|your (?:profile|page|bio|account|status|feed) (?:says|shows|mentions|tells me|told me|reveals))(?: ,)? (?:that )?{_PRIVATE}{_REST}",
    rf"i (?:also |even |already |do ){{0,2}}(?:know|knew|found out|learned|worked out|saw|looked up|asked around)(?: \S+)? (?:(?:where|which|what|who|how old|when)(?: \S+){{0,2}} your {_FAMILY}|(?:where|which (?:gym|pub|choir|club|church|school|street|house|club|road|bar|café|cafe|park|pool|beach|shop)|what (?:car|kind of car|street|gym|church)|when) you (?:\S+ ){{0,2}}?(?:live|lives|go|drink|shop|swim|train|pray|park|drive|walk|sleep|spend|jog|attend|belong|sing|play|worship|bank|eat))(?! through| over| into| the)(?: (?![.!?,;:]|and|so|but)\S+){{0,6}}?(?= (?:[.!?,;:]+|and|so|but)(?!\S)|$)",
    r"i (?:have |also |just |even )?(?:read|found|came across|listened to|dug up|went through) your (?:old |personal |private |family |wedding |baby |teenage ){1,2}(?:blog|tweets|posts?|diary|wish ?list|gift list|playlists?|comments|registry|announcement)(?: from \S+)?",
)  # fmt: skip
"""Wordings that say where the sender looked, or what nobody told."""

HEARSAY = gated(
    "says say said told tells mentioned let heard hear",
    rf"(?:(?:my|our|the|a|an|one of|some of|your|his|her)(?: (?!you(?:r)?(?!\S)|i(?!\S)|we(?!\S)|[.!?,;:])\S+){{1,6}}?|somebody|someone|they|people)(?: ,(?: [^\s,.]+){{2,5}}? ,)? (?:says?|said|told (?:me|us)|tells (?:me|us)|mentioned(?: to me)?|let slip)(?: that)? {_PRIVATE}{_REST}",
    rf"i (?:have |just |also |even )?(?:heard|hear)(?: from (?!you(?!\S))\S+(?: \S+){{0,4}}?)?(?: that)? {_PRIVATE}{_REST}",
)  # fmt: skip
"""Wordings that pass on what somebody else said of the reader's life."""

WISHED = gated(
    "hope trust wish baby newborn twins congratulations congrats sorry",
    r"the (?:new |little |tiny )?(?:baby|newborn|twins|little one|bump)(?! (?:food|product|range|shop|clothes|line|unit|ward|monitor|seats?|care|boom))(?: (?![.!?,;:])\S+){0,2}? (?:lets?|leaves?|keeps?|allows?|gives?|has let|is (?:letting|sleeping|well|thriving|doing)|are (?:letting|sleeping|well|thriving|doing)|sleeps?)(?: (?![.!?,;:])\S+){0,5}?(?= (?:[.!?,;:]+|and|so|but)(?!\S)|$)",
    rf"(?:congratulations|congrats|best wishes|many congratulations) (?:to you )?(?:on|for) (?:(?:the|your) (?:\S+ )?(?:new )?(?:baby(?! (?:range|line|shop|unit))|engagement(?! (?:survey|score|team|award))|wedding|marriage|pregnancy|twins|new house|new home|wedding anniversary|birthday|grandchild|grandson|granddaughter)|your {_FAMILY} 's(?: (?![.!?,;:])\S+){{1,3}}?|becoming an? (?:mother|father|mum|mom|dad|grandfather|grandmother|parent))(?= (?:[.!?,;:]+|and|so|but|on|in|last)(?!\S)|$)",
    rf"(?:sorry|sad) (?:also |too |to hear )*(?:about|for|to hear of|that) your {_FAMILY}(?: (?:has|is|was|died|passed|'s))?(?: (?![.!?,;:])\S+){{0,4}}?(?= (?:[.!?,;:]+|and|so|but)(?!\S)|$)",
    rf"(?:i|we) (?:do |really |also |only |still |very much )?(?:hope|trust|wish)(?: that)? your {_FAMILY} (?:\S+ ){{0,1}}?"
    rf"(?:likes?|liked|enjoys?|enjoyed|loves?|gets?|got|feels?|settles?|settled|starts?|started|does|recovers?|recovered|finds?|found|has|had|passes|passed|sleeps?){_W}{{1,7}}?(?= (?:[.!?,;:]+|and|so|but)(?!\S)|$)",
)
"""Wishes for somebody of the reader's family: kind if the reader spoke of them, strange if not."""

TOLD = (
    "you told",
    "you said",
    "you mentioned",
    "you showed",
    "you spoke",
    "you talked",
    "you described",
    "you shared",
    "you explained",
    "told me",
    "showed me",
    "as you say",
    "you pointed",
    "you invited",
    "your story",
    "you were telling",
    "you sent",
    "in your office",
    "on your desk",
    "on the wall",
    "behind you",
)
"""What says that the reader brought it up, or that it was there to be seen."""
