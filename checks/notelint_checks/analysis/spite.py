"""How people run down by idiom: a place run on fear, a foreman who is all talk, those snobs at the other house."""

from __future__ import annotations

from collections.abc import Iterator

from notelint import Draft, Hit
from notelint_checks.analysis.lines import Line, line_of, lines
from notelint_checks.analysis.wording import hits, wording

__all__ = ["spite_hits"]

_W = r"(?: (?![.!,;:?()]+(?: |$))\S+)"
_ROLE = r"(?:boss(?:es)?|managers?|management|supervisors?|superiors?|directors?|chefs?|head chef|foreman|foremen|gaffer|guv|leads?|team leader|leaders?|leadership|ceo|owners?|founders?|principal|chief|executives?|headmaster|headmistress|head ?teacher|head of (?:department|\w+)|head|matron|warden|editor|conductor|captain|skipper|sergeant|superintendent|registrar|consultant|dean|professor|landlord|predecessor|trainer|mentor|deputy|line manager|area manager|bookkeeper|secretary|secretaries|dispatcher|planner|oga|madam|sir|business partner)"
_CREW = r"(?:colleagues?|co ?workers?|workmates?|team ?mates?|team|crew|lads|girls|lot|mob|bunch|crowd|people|staff|shift|department|others)"
_HOUSE = r"(?:firm|company|employer|place|outfit|shop|school|hospital|ward|hotel|kitchen|studio|restaurant|office|garage|bank|clinic|bakery|depot|warehouse|factory|plant|store|salon|practice|nursery|branch|yard|site|agency|farm|theat(?:er|re)|newsroom|paper|college|university|lab|library|council|trust|charity|chain|workplace|job|service|station|studio|surgery|head office|hq)"
_TIME = r"(?:current|present|former|previous|last|old|ex|past|own|then|first|so called|outgoing|new|late)"
_NEAR = r"(?:(?:that |who |whom |which )?i (?:\w+ )?(?:serve|served|work|worked|report|reported|answer|answered|left|am leaving|am at|was at|am stuck|am|was|slave|slaved|had|got|have|trained|train|toil)(?: (?:for|at|with|to|under|in|now|there|on|before|away))*|where i (?:work|worked|am|was|serve)(?: now)?|(?:that |who |which )?(?:you|they) (?:use|used|sent|hire|hired|gave us|gave me|work with|put on us)|(?:that |who |which )sent me|at the moment|(?:i|we) (?:met|saw|sat with|waited with|shared) (?:\S+ ){0,4}?(?:waiting room|lobby|reception|corridor|hall|hallway|canteen|assessment|day|morning|with|outside)|(?:ahead of|before|after|next to|beside) me(?: in the \S+(?: room)?)?|who (?:had|held|did) (?:the|this|that|my) (?:job|post|place|role)(?: before(?: me)?)?|in your (?:waiting room|lobby|reception)|from the (?:\S+ )?agency|at the (?:\S+ )?agency|from hr)"
_WHO = rf"(?:(?:my|our)(?: {_TIME})?(?: (?!(?:and|but|for|to|who|is|was|that|with|of)(?!\S))[\w']+){{0,2}}? (?:{_ROLE}|{_CREW}|{_HOUSE})(?: {_NEAR})?|(?:the|that|this|those|these)(?: (?!(?:and|but|for|to|who|is|was|that|with|of)(?!\S))[\w']+){{0,2}}? (?:{_ROLE}|{_CREW}|{_HOUSE}|man|woman|guy|fellow|chap|bloke|lady|fella|candidates?|applicants?|recruiter|headhunter|agent|receptionist) {_NEAR}|the (?:outgoing|previous|last|old|former|departing) (?:{_ROLE})|(?:the|those|most of the|some of the|your|half the) other (?:\w+ )?(?:candidates?|applicants?|interviewees?|contenders?|finalists?|people|lads?|girls?|ones?)|(?:your|the|that) (?:\w+ )?(?:recruiter|headhunter|recruitment agency|agency|receptionist)(?: {_NEAR})?|head office|head quarters|headquarters|upstairs|the top floor|the (?:suits|brass|powers that be|higher ups|bean counters)|(?:my|our) (?:former|old|ex|last|previous|business|first)(?: business)? partners?|where i (?:am|work|worked)(?: now)?(?: ,)?(?: they)?|they|(?:nobody|no one|hardly anyone|not one person) (?:at|in) (?:my|our|that) (?:\w+ )?(?:{_HOUSE}|{_CREW})|(?:your|our|the) (?:\w+ )?(?:competitors?|rivals?|competition)(?: (?:down|across|up|over) the \w+)?)"
_SMALL = r"(?: (?:\w+ly|also|just|still|always|all|both|even|often|ever|never|who|which|that|,|really|simply|in truth|to be honest|if you ask me|all of them|must|now|here|there|would|has|have|had|been|being|so))*"
_COP = r"(?: (?:is|are|was|were|be|been|'s|seems?|seemed|looks?|looked|sounds?|turned out(?: to be)?|became|remains?|feels?|felt|am))"
_HOW = r"(?: (?:\w+ly|just|so|very|pretty|quite|rather|a bit|like|as if|as though|they|he|she|it|would|had|have|been|not|hardly|never|exactly|nothing but|only|all|and|such|the|a|an|more|half|both|to be|going|heading|turning))*"
_STATE = r"(?:run on (?:fear|threats|lies|rumou?rs?|shouting|gossip|blame|nerves|bullying|guilt)|dog 's (?:breakfast|dinner)|sharpest (?:tool|knife|pencil|crayon|blade|chisel|spoon)\S*|brightest (?:bulb|spark|star|button|light|pupils?|bunch)\S*|allergic to (?:change|work|new ideas|soap|criticism|effort|the truth|ideas|thinking|advice|water)|asleep (?:half|most|at|on|in|through)|down the (?:drain|pan|tubes?|toilet|plughole|gutter)|to the wall|(?:bricks?|sandwich(?:es)?|cards?|cents?|pence|sheep|biscuits?) short of (?:a|the|full)|living in the (?:past|stone age|dark ages|last century|nineties|eighties|seventies)|(?:useful|helpful|useless|sharp|bright|quick|friendly|honest|warm|organi[sz]ed) as an? (?!team)\S+|hot air|full of (?:excuses|himself|herself|themselves|itself|hot air|nonsense|it)|law unto|loose cannon|bane of|dragon|battle ?axe|ogre|rotten to|wandered in off the (?:street|road)|crawled out|chocolate (?:teapot|fireguard)|beyond a joke|beneath me|out for what|every man for|every (?:man|woman|one) for|dog eat dog|rats leaving|laws? of the jungle|on the (?:fiddle|skids)|in a time ?warp|rudderless|clueless|amateurs?|a rabble|rabble|no hopers?|no hope|deadbeats?|wasters|timewasters|chancers?|muppets?|numpties|snobs?|stuck up|up (?:himself|herself|themselves)|shouty|a shower|dim ?wits?|three sheets|worse for (?:wear|drink)|a waste of (?:time|space|oxygen|money|breath)|beyond (?:help|hope|saving|repair))"
_CLAIMS = (
    r"(?:would|will|could)(?: \w+)? sell (?:its|his|her|their|your|my|one 's) (?:own )?(?:grandmothers?|granny|grannies|mothers?|souls?|kidneys?)",
    r"(?:goes|go|went|burns?|burned|gets?|ran) through (?:staff|people|managers?|nurses|cooks|drivers|teachers|apprentices|assistants|juniors|workers|secretaries|trainees) like",
    r"(?:takes?|took|taking|grabs?|grabbed|hogs?|gets?|claims?|claimed) (?:all )?(?:the|my|our) (?:praise|credit|glory|applause|bows?|thanks)",
    r"(?:does|do|did) (?:none of|not a stroke of|nothing but|next to no|no) (?:the )?(?:work|moan\w*|shout\w*|complain\w*|gossip\w*|play\w*)",
    r"(?:lets?|letting) (?:everything|things|the (?:place|house|team|building|garden|books|records|shop)|it(?: all)?) (?:slide|slip|rot|go(?: to \w+)?|fall apart|run down)",
    r"(?:plays?|played) (?:people|us|staff|everyone|one) off",
    r"(?:has|have|had)(?: about)? the (?:\w+ )?(?:skills|charm|manners|warmth|brains?|intelligence|memory|attention span|backbone|subtlety|tact|patience|empathy|morals|imagination|vision|sense|wit|personality|management style) of an?",
    r"(?:has|have|had) (?:not )?(?:got )?(?:a|any|the (?:faintest|foggiest|slightest|first)) (?:\w+ )?(?:clue|idea)",
    r"(?:has|have|had) neither \w+(?: \w+)? nor",
    r"(?:does|do|did|could) not (?:even )?know (?:one end|his|her|their|a \w+ from|the (?:first|difference)|what day|(?:his|her|their) \w+ from)",
    r"(?:could|can|would|will) not (?:even )?(?:organi[sz]e|run|manage|boil|find|lead|spot|tell|hit|pour|hold)(?: \S+){1,4}? (?:bath|brewery|bun ?fight|tombola|raffle|egg|kettle|water|way|party|whelk stall|tap|barn|door|piss ?up|tea party|sweet shop)",
    r"(?:treats?|treated|sees?|saw|views?|regards?) (?:us|me|people|nurses|staff|its \w+|their \w+|everyone|workers|women|juniors|drivers|apprentices|the \w+) (?:as|like) (?:\w+ )?(?:numbers?|cattle|furniture|machines?|dirt|slaves?|costs?|children|robots?|spare parts|rubbish|cogs?|servants?|idiots|animals|dogs?|mules|disposable|fodder|nothing)",
    r"(?:pockets?|pocketed|keeps?|kept|skims?|skimmed|helps? (?:him|her|them)sel\w+ to|helped (?:him|her|them)sel\w+ to) (?:all )?(?:our|the|my) (?:tips?|wages|overtime|bonus\w*|holiday pay|deposits?|till)",
    r"clearly (?:has |had |have )?never (?:\w+ed|done|swept|read|held|seen|met|made|worked|been)",
    r"(?:told|tells?|fed|feeds?|sold|sells?) (?:you|me|us|everyone|people|the \w+) (?:a pack of|a string of|nothing but|a load of|a heap of|barefaced|bare faced)",
    r"(?:works?|worked|working) (?:us|me|people|staff) (?:into|to) (?:the ground|death|the bone)",
    r"(?:walked|ran|made|cleared|sloped) off with (?:the|my|our|all|half) (?!award|prize|honors?)\S+",
    r"(?:shouts?|shouted|screams?|screamed|yells?|yelled|swears?|swore|bellows?|bellowed) (?:all day|at (?:me|us|everyone|anyone|staff|the)|from (?:morning|dawn|six|seven|nine)|the whole|and (?:swears?|swore|throws?|threw))",
    r"(?:would|will) (?:rather|sooner) (?:gossip|moan|chat|skive|sleep|smoke|sit|play|argue|drink|scroll|complain|talk|lie)",
    r"(?:only|just) (?:cares?|cared|thinks?|bothers?|shows? up|turns? up|looks?) (?:about|of|when|for|after)",
    r"(?:runs?|ran|drove|drives?|is running|are running|is driving) (?:it|the \w+|everything|us|the whole \w+) (?:into the ground|like a|off a cliff|by fear|off the road|into a wall)",
    r"(?:threw|throws|hung|hangs?) (?:me|us|people) (?:under|out to)",
    r"(?:talks?|talked) (?:rubbish|nonsense|behind (?:my|our|people|everyone|your))",
    r"(?:hides?|hid|hiding) (?:in|behind) (?:his|her|their|the) (?:office|door|desk|screen|car|van)",
    r"(?:belongs?|should be|deserves? to be|ought to be) (?:in (?:jail|prison|a museum|court|a zoo)|behind bars|ashamed|shut down|closed down|struck off|sacked)",
    r"(?:know(?:s)? (?:one end|a spanner)|(?:smelled|smelt|smells?|reeked|reeks|stank|stinks?) of (?:drink|gin|beer|whiske?y|booze|alcohol|sweat|weed|wine|stale \w+)|(?:turned|turns|showed|shows|came|comes) up (?:drunk|late|hungover|in (?:flip flops|pyjamas|pajamas|shorts))|(?:promised|promises) (?:me|us|everyone) the (?:earth|moon|world)|never did an honest|(?:bled|bleeds?|milked|milks|squeezed|squeezes) (?:us|me|people|staff|the \w+) (?:dry|to the|for all)|(?:emptied|cleaned out|drained|raided) (?:the|our|my) (?:till|account|accounts|cash ?box|safe|pension|fund)|forged (?:my|our|the) (?:signature|figures|papers|time ?sheets|books)|(?:doctored|fiddled|massaged|fudged|falsified) (?:the|our|my|his|her|their|every)|(?:stabs?|stabbed) (?:me|us|people|you|everyone) in the back|(?:has|have|had) (?:favou?rites|pets))",
)
"""What they do, each with words of its own that open it."""
_CLAIM = "(?:" + "|".join(_CLAIMS) + ")"
_BAD = r"(?:useless|incompetent|lazy|idle|rude|stupid|dishonest|selfish|arrogant|unpleasant|miserable|mean|cruel|crooked|unprofessional|clueless|chaotic|disorgani[sz]ed|hopeless|thick|petty|spiteful|poisonous|toxic|slapdash|careless|cowardly|greedy|stingy|pompous|two faced|backward|bungling|dim|bad tempered|foul mouthed|vindictive|shambolic|sorry)"
_SLURS = r"(?:snobs|crooks|clowns|idiots|morons|fools|cowboys|amateurs|liars|jokers|muppets|losers|hypocrites|bullies|tyrants|sharks|leeches|bloodsuckers|parasites|cheapskates|slave drivers|slavedrivers|con men|conmen|vultures|misers|wasters|timewasters|chancers|numpties|eejits|backstabbers|charlatans|crooks|rogues|swindlers|cheats|gangsters|vipers|pirates|ogres|scoundrels|halfwits|nitwits|imbeciles|weasels|rats|scrooges|skinflints|penny pinchers)"
_PIT = r"(?:madhouse|nuthouse|mad house|hellhole|hell hole|sweatshop|sweat shop|shambles|snake pit|vipers? 's nest|vipers? nest|nest of vipers|cesspit|cesspool|lunatic asylum|sinking ship|den of (?:thieves|vipers|gossip\w*)|toxic (?:\w+)|hornets? 's nest|lion 's den|shouting match|war ?zone|prison camp|labou?r camp|slave ship|snakepit|boys ' club|bear pit)"
_NO_WORKPLACE = r"(?! (?:in (?:the )?(?:government|parliament|congress|politics|downing|washington|westminster)|who (?:broke|robbed|stole|rang|call|phone))(?!\S))"

_SPITE = wording(
    rf"{_WHO}{_SMALL}{_COP}{_HOW} {_STATE}",
    rf"{_WHO}{_SMALL}{_COP}{_HOW} all (?:talk|mouth|show|hat|bluster|promises|noise|trousers)",
    rf"{_WHO}{_SMALL}{_COP}{_HOW} (?:much|any|about as much|as much|no) use (?:as|to|at)",
    *(rf"{_WHO}{_SMALL} {claim}(?!\S)" for claim in _CLAIMS),
    rf"i (?:have|had)~ never (?:met|seen|known|had|worked (?:for|with|under|alongside)|come across|dealt with)~ (?:such )?an? (?:(?:more |less |so )?{_BAD}|worse|lazier|ruder|less \w+|meaner|duller|nastier)(?: \w+)?(?: (?:lot|bunch|crew|set|pack) of)? (?:{_ROLE}|{_CREW}|{_HOUSE}|recruiter|man|woman)",
    rf"(?:i )?(?:can(?: not|t)? (?:\w+ )?wait to|(?:am|was|will be|would be|shall be) (?:\w+ )?(?:glad|happy|relieved|delighted|over the moon) to|long to|want to|hope to|dying to) (?:see the (?:back|last) of|be (?:shot|rid|shut) of|get (?:away|shot|rid) (?:from|of)|say goodbye to|escape|be (?:out|free) of) (?:them|him|her|that (?:place|lot|shower|crowd|man|woman|mob)|those \w+|(?:my|this|our) (?:\w+ )?(?:{_ROLE}|{_CREW}|{_HOUSE}))",
    rf"the {_ROLE}~ (?:pockets?|pocketed|keeps?|kept|skims?|skimmed|steals?|stole|helps? (?:him|her|them)sel\w+ to) (?:all )?(?:our|my|the staff 's) (?:tips?|wages|overtime|bonus\w*|holiday pay)",
    r"i (?:am|was|feel|felt)~ wasted on (?:these|those|them|that|my|such)(?: \w+){0,2}",
    rf"(?:it|there)~ (?:is|was|'s)~ (?:just |nothing but |all )?(?:every (?:man|woman|one) for (?:himself|herself|themselves|itself)|dog eat dog|the law of the jungle|survival of the fittest|a free for all|who you know|backstabbing|blame and counter blame)~ (?:at|in|where|there)(?: (?:my|our|the|i))?(?: {_TIME})?(?: {_HOUSE}| work\w*| am)?",
    rf"you (?:would|will) not~ (?:even )?believe (?:what|the (?:things|stuff|nonsense|chaos|mess|way)|how)(?: \S+){{0,6}}? (?:at|in|with|by|under) (?:my|our|that|the) (?:{_TIME} )?(?:\w+ )?(?:{_HOUSE}|{_ROLE}|{_CREW})",
    rf"(?:we|i)~ (?:are|am|were|was|have been)~ (?:run|led|managed|ruled|bossed|supervised|taught|trained)~ by (?:(?:people|men|women|managers?|someone|somebody|a man|a woman|accountants|lawyers|bankers|kids|children|consultants|suits|a committee|graduates|ex \w+)(?: \w+)? who|bean counters|penny pinchers|{_SLURS}|an? (?:snob|crook|clown|idiot|moron|fool|cowboy|amateur|liar|loser|hypocrite|bully|tyrant|miser|slave driver|sadist|madman)|remote control|a ghost)",
    rf"(?:under|with|for|by|beside|alongside) (?:an? |some )(?:\w+ )?(?:{_ROLE}|man|woman|guy|colleague|mate|bloke|fellow|lady|people|crew|team) (?:who|that){_SMALL} {_CLAIM}(?!\S)",
    r"(?:i (?:work|worked|share|shared|am stuck|was stuck|have to work|sit|sat)|working|stuck)~ (?:an office |a desk |a shift |a bench )?(?:with|among|alongside|amongst|beside) (?:people|lads|men|women|kids|children|colleagues|folk) (?:(?:\S+ ){0,4}?half my (?:brain|sense|skill|wit|speed|knowledge|experience)|who (?:\w+ )?(?:can|could|would|do|did|will) (?:not|hardly|barely)|with (?:no|half|less|zero) (?:\w+ )?(?:brains?|manners|sense|clue|idea|interest|ambition|education))",
    rf"(?:i )?would not~ (?:even )?(?:let|trust|leave|put|wish|send|hire) {_WHO}(?: \S+)?~ (?:near|with|alone|in charge|on (?:anyone|anybody|my worst enemy|my enemies|a dog)|to (?:run|feed|mind|look|carry|hold|make))",
    rf"(?:it )?serve[sd]?~ (?:him|her|them|those \w+|that \w+|(?:my|the|that) (?:\w+ )?(?:{_ROLE}|{_HOUSE}|{_CREW})|{_SLURS}) (?:all )?right(?= (?:[.!,;]+|for|that|after)(?!\S)|$)",
    rf"(?:those|these|that (?:bunch|pack|gang|lot|shower|crowd|crew) of|the|a (?:bunch|pack|gang|load|lot|shower|crowd) of) (?:\w+ )?{_SLURS}~ (?:at|from|over at|over|down at|in|of|running|across|down|up|upstairs|who (?:run|ran|owned?|managed?|call|called)|i (?:work|worked|left|used|report)|we (?:work|worked))(?! (?:government|parliament|congress|politics))(?: (?:the |my |our |that |head )?(?:\w+ ?)){{1,3}}?(?= (?:[.!,;:?)]+|in|and|for|all|who|had|have|would|could|never|did|on|since|where|any|with|than|are|were)(?!\S)|$)",
    rf"(?:those|them) (?:\w+ )?{_SLURS}(?= (?:[.!,;]+|can|could|would|never|will|had|have|still|do|did|are|were|right)(?!\S)|$){_NO_WORKPLACE}",
    rf"(?:coming|came|come|arriving|moving|fleeing|fled|escaped|escape|escaping|leaving|left|leave|after|from|out of|quit|quitting|in|at)(?: (?:as i (?:do|did)|years|months|weeks|two|three|four|five|six|ten|eleven|of|from|in|at|out|this|that|such|all))* (?:an?|that|this|the|such a) (?:\w+ ){{0,1}}?{_PIT}(?= (?:[.!,;:?)]+|with|of|where|called|that|run|like|for|and|to|i|full)(?!\S)|$)(?: (?:with|where|run by|full of|of|called|that){_W}{{0,5}})?",
)
_PRODUCT = wording(
    r"(?:[\w&]+ ){0,2}[\w&]+ 's (?:\w+ )?(?:software|app|product|products|service|support|work|food|bread|beer|kit|stuff|system|systems|machines?|tools?|quality|customer service|training|teaching|staff|website|platform|code|designs?|parts|management|coffee|cooking|delivery)~ (?:is|are|was|were|'s)~ (?:an? |just |pure |total |complete |utter |absolute |sheer |such |plain )*(?:rubbish|garbage|junk|trash|joke|disaster|useless|hopeless|crap|crappy|awful|terrible|dreadful|appalling|dog 's breakfast|dog 's dinner|shambles|mess|pathetic|laughable|con|rip off|scam|shoddy|second rate|third rate|atrocious|abysmal|worthless|lousy|a decade behind|years behind)",
    r"(?:[\w]+ )?[\w]+ (?:and|&) (?:sons|daughters|co|brothers|partners|company|[\w]+)(?: (?:limited|ltd))?~ (?:is|are|was|were)~ (?:just |nothing but |a (?:bunch|pack|load) of |frankly |simply )*(?:all (?:talk|mouth|show|hat)|crooks|cowboys|clowns|a joke|jokers|amateurs|rubbish|useless|cheats|liars|a shambles|a rip off|thieves|chancers|sharks|robbers)",
    r"(?:your|the|our) (?:\w+ )?(?:competitors?|rivals?|competition) 's (?:\w+ )?\w+~ (?:is|are|was|were|'s)~ (?:an? |just |pure |total |complete |utter )*(?:rubbish|garbage|junk|trash|joke|disaster|useless|hopeless|crap|crappy|awful|terrible|dreadful|appalling|dog 's breakfast|dog 's dinner|shambles|mess|pathetic|laughable|con|rip off|scam|shoddy|second rate|third rate)",
)
_UNNAMED = frozenset("yesterday today monday tuesday wednesday thursday friday saturday sunday january".split())


def spite_hits(draft: Draft) -> Iterator[tuple[Line, Hit]]:
    """Yield the lines and hits in which people, or another firm and its goods, are run down in a set phrase."""
    everything = lines(draft)
    for hit in hits(draft, _SPITE, _PRODUCT, negatable=False):
        if hit.phrase == 0 or _names_a_firm(hit):
            yield everything[line_of(draft, hit)], hit


def _names_a_firm(hit: Hit) -> bool:
    """Whether a rival or a name begins what is said; a day or a relation of the sender is none."""
    prose = hit.prose
    first = prose.lowers[hit.first]
    if first in ("your", "the", "our"):
        return {"competitor", "competitors", "rival", "rivals", "competition"}.intersection(
            prose.lowers[hit.first : hit.first + 4]
        ) != set()
    return prose.texts[hit.first][:1].isupper() and first not in _UNNAMED
