"""How people let slip that they looked somebody up in private: pictures, family, home, holidays. Data."""

from __future__ import annotations

from notelint_checks.analysis.gated import gated
from notelint_checks.analysis.wording import wording

__all__ = ["HEARSAY", "PRIVATE", "SNOOPED", "TOLD", "WISHED"]

_W = r"(?: (?![.!?;:])\S+)"
_SITE = r"(?:facebook|fb|instagram|insta|tiktok|tik tok|snapchat|strava|pinterest|flickr|tinder|bumble|vinted|ancestry|myspace|nextdoor|airbnb|zillow|rightmove|zoopla)"
_SAW = r"(?:saw|see|seen|noticed|notice|found|find|read|came across|stumbled (?:on|upon|across)|spotted|discovered|gathered|learned|learnt|gather|could not help noticing|could not help seeing)"
_FAMILY = r"(?:(?:two |three |little |elder |younger |eldest |youngest )?(?:boys|girls|lads|lasses|kids|children|daughters?|sons?|wife|husband|partner|girlfriend|boyfriend|family|baby|toddlers?|twins|little (?:one|ones|girl|boy)|grandchildren|grandson|granddaughter|parents|mum|mom|mother|dad|father|sister|brother|dogs?|puppy|cats?))"
_PICTURES = (
    r"(?:pictures?|photos?|photographs?|pics|snaps|selfies?|albums?|reels?|videos?|posts?|stories|timeline|feed)"
)
_HOME = r"(?:house|home|flat|apartment|street|garden|front door|driveway|address|neighbou?rhood|place)"
_LIFE = r"(?:wedding|honeymoon|holidays?|vacation|birthday|engagement|divorce|pregnancy|new baby|marathon|house|cottage|boat|trip to \S+)"

_REST = r"(?: (?![.!?,;:]|and(?!\S)|so(?!\S)|but(?!\S))\S+){0,7}?(?= (?:[.!?,;:]+|and|so|but)(?!\S)|$)"
"""The rest of the clause."""
_PRIVATE = (
    rf"(?:you(?: and your {_FAMILY})?(?: (?:have|had|are|were|'ve|'re|also|just|all|once|recently|now|only))* (?:live(?! and breathe| for (?:the|your|this))|lived|moved house|bought a (?:house|home|boat|dog)"
    rf"|(?:been |getting |got |gone )?(?:married|divorced|separated|pregnant|engaged|expecting)|on (?:holiday|vacation|honeymoon)|have (?:\S+ )?(?:kids|children|dogs?|twins))"
    rf"|your {_FAMILY} (?:has|have|is|are|was|were|had|will|just|also|recently|now|already|goes?|went|plays?|lives?|works?|starts|got|gets|loves?|likes?|studies|runs|rows|broke|lost|won|bought|\w{{3,12}}ed)(?!\S))"
)
PRIVATE = wording(_PRIVATE + _REST)
"""Something of the reader's life outside work."""

SNOOPED = gated(
    "facebook fb instagram insta tiktok snapchat strava pinterest flickr tinder bumble nextdoor zillow rightmove zoopla airbnb ancestry myspace",
    rf"(?:i|we){_W}{{0,3}}? {_SAW}(?! from the|{_W}{{0,4}} page){_W}{{0,8}}? (?:on|in|from|through|via|at) (?:your |the )?(?:\S+ )?{_SITE}(?! 's)(?: (?:page|profile|account|feed|posts?|photos?|pictures|stories))?(?:(?: that)? {_PRIVATE}{_REST})?",
    rf"(?:on|in|over on|through) (?:your )?{_SITE} ,? ?i{_W}{{0,2}}? {_SAW}(?! your (?:company|team|firm|page|advert|post)){_W}{{0,3}}? you(?:r(?! (?:company|team|firm|shop|work)))?(?!\S)(?: (?![.!?,;:]|so(?!\S)|but(?!\S))\S+){{0,9}}?(?= (?:[.!?,;:]+|so|but)(?!\S)|$)",
    rf"(?:i|we){_W}{{0,3}}? (?:followed|follow|followed|checked|looked at|looked through|looked up|went through|scrolled through|browsed|visited|searched){_W}{{0,3}}? (?:your|you on) (?:\S+ )?{_SITE}(?: (?:page|profile|account|feed|posts?|photos?|pictures|stories))?",
    rf"(?:the \S+ (?:on|in|from) )?your (?:{_FAMILY} 's )?{_SITE} (?:page|profile|account|feed|{_PICTURES})",
), gated(
    "through googled stalked stalking scrolled google deep",
    rf"(?:i|we){_W}{{0,3}}? (?:looked|scrolled|went|browsed|clicked|trawled|dug|searched|leafed|combed|read) (?:back )?(?:through|down|over) (?:all |some |most )?(?:of )?your (?:old |private |personal |family |holiday |vacation |recent |past |earlier |public )?(?:posts|{_PICTURES}|profile|profiles|tweets|comments|likes|friends|followers)",
    rf"(?:i|we){_W}{{0,2}}? (?:googled|stalked|google stalked|facebook stalked) (?:you|your \S+)",
), gated(
    "pictures picture photos photo photographs photograph pics snaps selfie selfies album albums reel reels videos",
    rf"your {_FAMILY}(?: 's)?{_W}{{0,8}}? (?:in|on|from) (?:the|your|those|that|these|all)(?: \S+)? {_PICTURES}(?: (?:from|of|in|on){_W}{{1,4}}?(?= (?:[.!?,;:]+)(?!\S)|$))?",
    rf"your {_FAMILY} 's{_W}{{0,2}}? {_PICTURES}{_W}{{0,5}}? (?:came|come|comes|popped|pop|pops|turned|showed|shows) up (?:on|in) (?:my|the) (?:feed|timeline|phone|screen|suggestions)",
    rf"(?:the |those |all |those lovely )?{_PICTURES} of (?:you and )?your {_FAMILY}(?: (?:in|on|at|from){_W}{{1,3}}?(?= (?:[.!?,;:]+|look|looked|are|were|made)(?!\S)|$))?",
    rf"your (?:\S+ )?(?:holiday|vacation|wedding|family|beach|baby|honeymoon|old|private|birthday|class|school|graduation|childhood) (?:{_PICTURES}|picture|photo)(?: (?:from|of|in){_W}{{1,4}}?(?= (?:[.!?,;:]+|look|looked|are|were|made)(?!\S)|$))?",
), gated(
    "house home flat apartment street garden door driveway address neighborhood neighbourhood place live lives living",
    rf"i (?:\w+ly |just |once |even |also |often )?(?:walked|drove|cycled|went|passed|rode|jogged|ran|strolled|waited|parked) (?:past|by|around|round|outside|near|in front of|along|to) your (?:own )?{_HOME}",
    rf"i{_W}{{0,2}}? (?:{_SAW}|know|knew|looked up|worked out|found out|realized|realised|see)(?: out)? (?:that |where )?you(?: and your {_FAMILY})? (?:also )?live(?: (?:near|in|on|at|by|close to|around|just|not far)(?: (?![.!?,;:]|and|so|but)\S+){{1,5}}?)?(?= (?:[.!?,;:]+|and|so|but|too|as)(?!\S)|$)",
    rf"i{_W}{{0,2}}? (?:looked up|found|have|got|tracked down|know) your (?:home |private |own )(?:address|number|phone number|telephone number|e ?mail|e ?mail address|street)",
), gated(
    "weeks week days fortnight trip break married divorced pregnant baby engaged wedding honeymoon holiday holidays vacation birthday divorce moved bought family kids",
    rf"i{_W}{{0,2}}? (?:{_SAW}|looked up)(?: (?:online|that|on the internet|somewhere|out|on line|,))* (?:that )?you(?: have|are|were|had|'ve|'re)? (?:just |also |recently |now |once |both )?(?:got |been |getting |a |gone )?(?:married|divorced|pregnant|engaged|had a baby|expecting|have (?:\S+ )?(?:kids|children|dogs?|twins)|bought a (?:house|home|boat)|moved house|on (?:holiday|vacation)(?: in \S+)?|at a wedding)",
    rf"i{_W}{{0,2}}? {_SAW}(?: online)? (?:that )?your {_FAMILY} (?:\S+ ){{0,2}}(?:goes|go|went|plays|play|is|are|was|were|has|have|works|studies|got|looks?|looked)(?: (?![.!?,;:])\S+){{0,5}}?(?= (?:[.!?,;:]+|and|so|but)(?!\S)|$)",
    rf"your (?:\S+ ){{0,2}}(?:weeks?|days|fortnight|holidays?|vacation|trip|break) (?:in|to|on|at) \S+ with (?:the|your) {_FAMILY}",
    rf"i{_W}{{0,2}}? {_SAW} (?:online )?(?:about )?your (?:recent |new |last )?(?:{_LIFE})(?: (?:online|on the internet|on the web))",
)  # fmt: skip
"""Wordings that say where the sender looked, or what nobody told."""

HEARSAY = gated(
    "says say said told tells mentioned let heard hear",
    rf"(?:(?:my|our|the|a|an|one of|some of|your|his|her)(?: (?!you(?:r)?(?!\S)|i(?!\S)|we(?!\S)|[.!?,;:])\S+){{1,6}}?|somebody|someone|they|people)(?: ,(?: [^\s,.]+){{2,5}}? ,)? (?:says?|said|told (?:me|us)|tells (?:me|us)|mentioned(?: to me)?|let slip)(?: that)? {_PRIVATE}{_REST}",
    rf"i (?:have |just |also |even )?(?:heard|hear)(?: from (?!you(?!\S))\S+(?: \S+){{0,4}}?)?(?: that)? {_PRIVATE}{_REST}",
)  # fmt: skip
"""Wordings that pass on what somebody else said of the reader's life."""

WISHED = gated(
    "hope trust wish",
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
