"""Praise of the reader or the firm beyond what one talk can show."""

from __future__ import annotations

from notelint_checks.analysis.gated import Gated
from notelint_checks.analysis.wording import wording

__all__ = ["HEAPED", "PERSON", "PRAISE"]

_HIGH = (
    r"(?:amazing|brilliant|incredible|extraordinary|exceptional|phenomenal|awesome|fantastic|outstanding|remarkable|inspiring|inspirational|visionary|legendary|unbelievable|"
    r"gifted|genius|magnificent|peerless|unrivall?ed|unmatched|unparallell?ed|matchless|incomparable|boundless|infinite|immense|endless|limitless|stellar|superb|marvell?ous|"
    r"majestic|glorious|godlike|divine|flawless|impeccable|faultless|stunning|breathtaking|dazzling|illustrious|unsurpassed|supreme|world class|tremendous|sublime|second to none|masterful|heroic|saintly|wonderful)"
)
_VERY = r"(?:(?:so|truly|really|simply|absolutely|just|such|a|an|such a|quite|quite simply|without doubt|without a doubt|clearly|plainly|obviously|utterly|totally|a true|a real|an absolute|genuinely|honestly|easily|by far|all|both|nothing short of|the very) ){0,4}"
_PERSON = r"(?:manager|leader|leaders|interviewer|interviewers|boss|bosses|person|people|human|human being|professional|mentor|director|recruiter|engineer|chef|teacher|head|team|company|firm|employer|place|organi[sz]ation|business|minds?|brain|expert|scientist|woman|man|lady|gentleman|listener|coach|individual|group|planner|designer|nurse|doctor|ceo|founder|someone|anyone|hr manager|workplace|brand|school|hospital|leadership)"
_FIRM = r"(?:your (?:\S+ )?(?:company|firm|team|brand|organi[sz]ation|office|business|leadership|people|staff|school|hospital|shop|bakery)|you|@company|the company|the firm|the team|yours)"
_BEST = r"(?:(?:single |very |absolute )?(?:most (?:\S+ )?(?:\S+)|greatest|finest|kindest|smartest|wisest|nicest|coolest|brightest|loveliest|best|cleverest|warmest|sharpest))"
_EVER = r"(?:(?:that |whom |who )?(?:(?:i|anyone|anybody|one|we|you)~ (?:have |had |could |can |will |would |has |'ve )*~(?:ever )?(?:\S+ ){0,2}?(?:met|meet|seen|known|encountered|wish for|hope for|ask for|imagine|come across|worked with|work for|work with|talked to|spoken to|spoken with|heard of|heard|find|interviewed with|had the (?:pleasure|privilege|honor)(?: \S+){0,3})|ever|alive|there is|of all time|on earth|on the planet|on this planet|in the world|in the whole world|in the universe|in the (?:\S+ )?(?:industry|business|field|country|city|market)|out there|around))"
_NOUNS = r"(?:minds?|wisdom|brilliance|genius|greatness|vision|intellect|intelligence|expertise|leadership|talent|talents|knowledge|insight|insights|charisma|career|company|firm|organi[sz]ation|team|presence|personality|work|eye|grace|kindness|generosity|spirit|energy|reputation|skill|skills|business|brand|culture|accomplishments|achievements|instincts?|taste|judgment|example)"

_GATE = frozenset(
    """you your yours @company company firm team leader leaders best greatest finest world hero idol awe fan admirer admire
    worship honor privilege legend ever master genius people person anyone everyone everybody nobody boss""".split()
)


def _gated(*alternatives: str) -> Gated:
    return Gated(_GATE, wording(*alternatives))


HEAPED = _gated(
    rf"your (?:\S+ (?:, )?(?:and )?){{0,1}}?(?:{_HIGH}|wonderful|warm|kind|talented|smart|funny|beautiful|generous|charming|lovely|great|clever|wise|perfect|creative|passionate|dynamic|innovative|welcoming|bright)(?: ,| and| , and) (?:\S+)(?: ,| and| , and) (?:{_HIGH}|wonderful|warm|kind|talented|smart|funny|beautiful|generous|charming|lovely|great|clever|wise|perfect|creative|passionate|dynamic|innovative|welcoming|bright)(?: \S+)?",
    r"you (?:are|were|all are|both are)~ (?:so |very |both )?(?:smart|kind|funny|beautiful|talented|warm|generous|charming|lovely|great|clever|wise|amazing|brilliant|incredible|gifted|inspiring|gracious|witty|patient|sharp|elegant|thoughtful|handsome|gorgeous|bright|creative|passionate)(?: , \S+){1,4}(?: ,)? and (?:so )?\S+",
    rf"your {_VERY}{_HIGH} (?:, |and ){{1,2}}\S+ {_PERSON}",
)
"""Three kind words in a row."""

PERSON = _gated(
    rf"you (?:are|were|have|all are|must be|will always be|both are|guys are)~ {_VERY}(?:the|one of the|among the|possibly the|easily the) {_BEST} (?:and \S+ )?{_PERSON}(?: {_EVER})?",
    rf"(?<!\S)(?:the|one of the) {_BEST} (?:and \S+ )?{_PERSON} (?:(?:that |who |whom )?i~ (?:have |had )?ever (?:met|seen|known|encountered|come across|spoken to|talked to|worked with)|(?:that |whom )?(?:anyone|one) could (?:wish|hope|ask) for)(?= (?:.* )?(?:you|your)(?!\S))",
    r"i have~ (?:never|not|rarely|seldom|hardly ever)~ (?:met|seen|known|encountered|come across|spoken to|talked to|worked with)~ (?:anyone|anybody|someone|somebody|an?|such an?)(?: \S+){0,5}? (?:as|than you|like you|leader|manager|boss|interviewer|person|team)(?!\S)(?: \S+ as (?:you|yours|your))?",
    r"(?:nobody|no one|no other \S+|none|few|no \S+)~ (?:in the \S+ |else |in your \S+ )?(?:ever )?(?:comes? close to|can match|matches|compares? to|compares? with|could match|rivals?|can hold a candle to|holds a candle to|has ever (?:\S+ ){1,3}?like|is as \S+ as|does it like) (?:you|your(?: \S+)?|@company)",
    r"(?:huge|big|biggest|massive|enormous|lifelong|great|greatest|number one|avid|devoted|ardent|secret|long time|true|such a|total|number 1|die hard) (?:huge |big )?(?:fan|admirer|follower) of (?:you|yours|your (?:company|firm|work|career|team|brand|business|leadership)|everything you(?: \S+)?|@company|what you(?: \S+)?|the (?:company|brand|firm))",
    r"your (?:\S+ )?(?:biggest|number one|greatest|most devoted|most loyal|most ardent) (?:fan|admirer|follower|disciple)",
    r"i~ (?:would~ be|am|was|feel|felt|stand|stood|remain|left)?~ ?in (?:\S+ )?awe of (?:you|your|everything you|what you|all you|how you|the way you|@company|the (?:company|team))(?: \S+){0,3}?(?= (?:[.,;!]+|and|that|for)(?!\S)|$)|i~ (?:am|was)~ (?:star ?struck|awestruck|awe struck)(?: by you(?:r \S+)?)?",
    r"i~ (?:do |have |will |would )?(?:always |long |really |truly |so )*(?:look(?:ed)? up to|idoli[sz]ed?|worship(?:ped)?|revered?|venerated?|adored?) (?:you|your (?:\S+)|the work you do|the work|everything you(?: \S+)?|people like you|@company)(?! (?:for|when) )",
    r"i~ (?:admire|have admired|admired|respect)~ (?:you|your (?:career|company|firm|work|leadership)|@company) (?:so much|so very much|immensely|enormously|greatly|deeply|tremendously|beyond words|for (?:years|a long time|as long as)|since (?:i was|childhood|my)|more than (?:anyone|words|you))(?: \S+){0,2}?|i have~ (?:always |long |so )?(?:admired|followed|looked up to) (?:you|your (?:career|company|firm|work)|@company)(?: for (?:years|ages|a long time))?(?= (?:[.,;!]+|and|from)(?!\S)|$)",
    r"(?:you (?:are|were|have been|have become)|i (?:see|regard|consider) (?:you )?(?:as)?|you as)~ (?:such |quite simply |and always will be |truly |already )?(?:a |an |my |my new |my personal |the |a true |a real |an absolute |a total |a huge |such an? |such a great |a living |like an? )+(?:hero|idol|role model|legend|guru|genius|inspiration|visionary|icon|rock ?star|superstar|star|saint|angel|goddess|god|queen|king|wizard|magician|force of nature|treasure|gem|living legend|true leader|born leader|natural leader|great leader|leader|mastermind|marvel|wonder|prodigy|beacon|shining example|luminary|titan|giant|trailblazer|pioneer|unicorn|national treasure|ray of sunshine|breath of fresh air)(?! (?:of|for) (?!me|us|all|the (?:industry|field)|everyone))",
    r"you (?:are|were)~ (?:truly |really |simply |just )?(?:one of a kind|in a class of your own|in a league of your own|second to none|without equal|head and shoulders above(?: \S+){0,3}|larger than life|every inch a leader|everything (?:a|i)(?: \S+){1,5})",
    r"(?:the world|this industry|the industry|we|every company|our field) (?:needs|need|could use|should have)~ more (?:people|leaders|managers|women|men|bosses|interviewers|someones?|teams|companies|firms)_ like (?:you|yours|@company)",
    r"(?:people|leaders|managers|bosses|someone|somebody|interviewers|a (?:leader|manager|boss|master|person|mentor|professional|team|woman|man)|companies|the likes|teams|an? \S+ (?:leader|manager|boss|team))(?: \S+)? (?:like you(?:rs)?|of your (?:caliber|calibre|stature|standing|greatness|brilliance)|such as you(?:rself)?)(?: are (?:rare|hard to find|so rare|one in a million))?",
    r"(?:anyone|anybody|everyone|everybody|who|any (?:person|candidate|team|company)|people)~ (?:would|must|should|will|can only|could|wants?|dreams?|dream|kills?)~ (?:be |count (?:himself|themselves) |feel )?(?:so )?(?:lucky|blessed|privileged|fortunate|dream|die|kill|honored|to|of)~ (?:to |of )?(?:work|working|have|be|being|join|joining|learn|learning)_ (?:for|with|from|under|by|at|like|part of) (?:you|your(?: \S+)?|@company|someone like you)|(?:anyone|anybody) would be (?:lucky|blessed|fortunate|privileged) to (?:have you|work (?:for|with) you|be on your team)",
    r"i~ (?:would be~ |am~ |feel~ )?(?:lucky|blessed|honored|privileged|humbled)~ (?:just |simply |merely |even )?to (?:have )?(?:breathed?|be in the same room|share the same|sit (?:at your feet|in your presence)|have met someone|meet someone|learn from (?:the best|a (?:master|legend|genius)))(?: \S+){0,5}",
    r"(?:an|the|my|a|such an?)~ (?:honor|privilege|blessing|dream)~ (?:just|simply|merely|even) to (?:sit|be|breathe|stand|talk|speak|meet|share|hear|listen)(?: \S+){0,6}?(?: (?:with|to|as|near|beside) (?:someone like )?you|your presence)?(?= (?:[.,;!]+|and)(?!\S)|$)",
    r"you~ (?:have )?(?:changed my (?:life|world|whole life)|saved my life|restored my faith in(?: \S+){1,3}|made me a better (?:person|man|woman))|i~ (?:hung|hang|could hang|was hanging) on (?:to )?your every word|i could listen to you (?:all day|for hours|forever)|(?:sit|sitting|sat|learn) at your feet|(?:kiss|worship) the ground you walk(?: on)?|the ground you walk on",
    rf"you (?:are|were|guys are|all are|both are)~ {_VERY}(?:amazing|brilliant|incredible|extraordinary|exceptional|phenomenal|fantastic|outstanding|inspiring|inspirational|visionary|legendary|unbelievable|magnificent|superb|marvell?ous|flawless|perfect|wonderful|remarkable|awesome|the best|the greatest|everything)(?! (?:at|in|about|when|to|on|with|for|fit|match|days?|questions?) )(?= (?:[.,;!)]+|and|as|human|person|manager|leader|people|interviewer|boss|women|woman)(?!\S)|$)(?: (?:human being|human|person|manager|leader|people|interviewer|boss|women|woman))?",
    r"you are~ (?:a|an|such an?)~ (?:truly |very |really )?(?:amazing|brilliant|incredible|extraordinary|exceptional|phenomenal|fantastic|outstanding|inspiring|wonderful|remarkable|gifted|beautiful|perfect|awesome|born|natural) (?:\S+ )?(?:person|manager|leader|human|human being|interviewer|boss|woman|man|mentor|soul|lady|engineer|chef|director|professional|teacher)",
)
"""Praise of the person, superlatives and hero worship."""

PRAISE = _gated(
    rf"your~ (?:own |\S+ly )?(?:{_HIGH}(?: , | and | ))?(?!remarkable (?:work|career)|immense (?:work|energy)|wonderful (?:team|work)|outstanding work|fantastic (?:team|work)){_HIGH} {_NOUNS}",
    r"your (?:brilliance|genius|greatness|magnificence|majesty|perfection|charisma|wisdom and (?:\S+)|infinite wisdom|grace and (?:\S+))(?! bar)",
    rf"{_FIRM}~ (?:is|are|was|were|have|has|must be)~ {_VERY}(?:the|one of the|among the) (?:very |absolute |single )?(?:most (?:\S+)|greatest|finest|best|coolest) (?:\S+ )?{_PERSON}(?: {_EVER})?",
    rf"the (?:very |absolute |single )?(?:best|greatest|finest|most \S+) (?:\S+ )?(?:company|firm|employer|team|organi[sz]ation|workplace|brand) (?:ever|on earth|on the planet|in the (?:whole )?world|in the universe|in the (?:industry|country|city)|of all time|there is|out there)|(?<=your )the (?:best|greatest) team {_EVER}",
    r"(?:everyone|everybody|who)~ (?:dreams?|wishes)~ of (?:working|being) (?:for|at|with|under) (?:you|your(?: \S+)?|someone like you|@company)",
    r"i have always dreamed of working (?:for|with|under) (?:you|someone like you|such a(?: \S+){1,3})",
    r"you (?:make|made|set|define|embody|personify)~ (?:the )?(?:everyone else look|every other \S+ look|gold standard|definition of|very definition of)(?: \S+){0,3}",
)
"""Praise of what is theirs, and of the firm."""
