"""Acclaim: classes of high praise and of those who get it, and the few frames in which they meet."""

from __future__ import annotations

from notelint_checks.analysis.gated import gated

__all__ = ["EXCLAIMED", "RAISED"]


def _class(words: str) -> str:
    return "(?:" + "|".join(word.replace("_", " ") for word in words.split()) + ")"


_HIGH = _class(
    """admirable amazing astonishing astounding awesome awe_inspiring beautiful blessed bold boundless breathtaking brilliant captivating charismatic charming
    classy clever dazzling delightful divine elegant eminent enlightened exceptional exemplary exquisite extraordinary extremely_\\S+ fabulous fantastic
    fearless flawless generous genius gifted glorious godly gorgeous gracious great heavenly heroic honorable humble ideal illustrious immaculate
    impeccable impressive incomparable incredible ingenious inspirational inspiring intelligent kind kind_hearted legendary lovely luminous magical magnetic magnificent
    majestic marvelous marvellous masterful matchless mesmerizing mind_blowing miraculous noble notable outstanding peerless perfect phenomenal powerful
    prodigious radiant rare rare_and_\\S+ remarkable revered revolutionary saintly selfless sensational smart special spectacular spellbinding splendid stellar
    striking strong stunning stupendous sublime superb superhuman superior supreme talented terrific top_notch towering transcendent tremendous true unbelievable unforgettable
    unique unmatched unparalleled unrivaled unrivalled unsurpassed visionary warm wise wonderful wondrous world_class worthy exalted esteemed distinguished"""
)
_STRONG = _class(
    """amazing astonishing astounding awe_inspiring breathtaking brilliant charismatic dazzling divine exceptional extraordinary fabulous fearless flawless genius gifted
    glorious heavenly heroic illustrious impeccable incomparable incredible inspirational inspiring legendary magical magnificent majestic marvelous marvellous
    masterful matchless mind_blowing miraculous peerless phenomenal radiant revolutionary saintly sensational spectacular splendid stellar stunning sublime superb
    superhuman supreme terrific towering tremendous unbelievable unforgettable unmatched unparalleled unrivaled unrivalled unsurpassed visionary wondrous"""
)
_WHO = _class(
    """person people man woman lady gentleman soul human human_being boss bosses manager managers leader leaders leadership_team interviewer interviewers director chief head
    chef engineer mentor teacher professional expert mind minds brain heart personality presence employer company firm team crew organization organisation business place brand
    host hostess headmistress headmaster doctor nurse foreman captain owner founder ceo entrepreneur role_model character speaker listener master maestro artist baker"""
)
_GIFT = _class(
    """beauty brain brilliance calm charisma charm class competence compassion courage creativity dedication devotion elegance energy excellence experience expertise
    eye foresight generosity genius gift goodness grace greatness heart humanity humility humor humour imagination ingenuity insight instinct integrity intellect
    intelligence judgment judgement kindness knowledge leadership mastery memory mind modesty passion patience personality presence professionalism skill skills smile
    soul spirit style talent talents taste vision voice warmth wisdom wit company firm team work reputation service products culture staff hospitality"""
)
_STAR = _class(
    """angel artist beacon champion gem genius giant god goddess guru hero heroine icon idol inspiration king legend living_legend luminary magician marvel master
    mastermind miracle pioneer phenomenon prodigy queen rock_star rockstar role_model saint star superhero superstar titan trailblazer treasure unicorn virtuoso visionary
    wizard wonder wunderkind"""
)
_TOP = _class(
    """best greatest finest kindest smartest wisest nicest coolest brightest loveliest cleverest warmest sharpest noblest bravest soundest classiest sweetest fairest strongest funniest
    friendliest humblest most_\\S+ number_one"""
)
_WHERE = _class(
    """anywhere ever alive around bar_none in_existence in_the_business in_the_industry in_the_trade in_the_world in_the_country in_the_universe in_history in_town of_all
    of_all_time of_them_all on_earth on_the_planet out_there under_the_sun there_is by_far"""
)
_VERY = "(?:(?:so|such|truly|really|simply|absolutely|quite|utterly|totally|very|just|incredibly|extremely|a|an|the|my|our|true|real|great|living|absolute|total|genuine) ){0,4}"
_READER = r"(?:you|your (?:\S+ ){0,2}?\S+|yours|@company)"

EXCLAIMED = gated(
    f"what such genius hero legend idol goddess visionary saint guru superstar icon everybody everyone wow {_STAR[3:-1].replace('|', ' ')}",
    r"every(?:body|one)~ dreams? of (?:working|a job|being) (?:for|at|with) [^\s.,!;]+",
    # "what an extraordinary woman (you are)", "wow, what a leader"
    rf"(?:wow ,? ?)?what (?:a|an) (?:{_HIGH} (?:, |and ){{0,2}}){{1,3}}{_WHO}(?: (?:you|he|she|it) (?:are|is|were|was)| you have)?",
    rf"(?:wow ,? ?)?what (?:a|an) (?:{_STAR}|leader|boss|woman|man|lady|gentleman|mind|brain|company|visionary)(?= (?:[.,!;)]+|you|of)(?!\S)|$)(?: you are| you have)?",
    # "(to meet) a true legend of the trade", "that man is a genius"
    rf"(?:meet|met|meeting|with|from|near|opposite|beside|before|across from|facing|hear|watch) (?:a|an|such a|one of the) (?:true|real|living|absolute|genuine|great) {_STAR}s?(?: (?:of|in) (?:the|our|your|this) \S+)?",
    rf"(?:that|this) (?:man|woman|lady|gentleman|person|chef|boss|manager|team|company|firm) (?:is|are) {_VERY}{_STAR}",
    rf"(?:a|such a|such an) (?:leader|manager|boss|person|man|woman|mind|mentor|team|company|firm|professional) (?:of|with) (?:such |so much )(?:{_HIGH} )?{_GIFT}",
    rf"such (?:a |an )?(?:{_HIGH} (?:, |and ){{0,2}}){{2,5}}{_WHO}|such (?:a |an )?{_STRONG} {_WHO}",
    # "meeting you was like meeting a rock star"; "learning at the feet of a master"
    rf"(?:like|as if) (?:meeting|talking to|speaking to|speaking with|sitting with|sitting opposite|being in the presence of|watching|hearing) (?:a|an|the|royalty|my)(?: \S+){{0,2}}? ?(?:{_STAR}|president|pope|movie star|film star|royalty|celebrity)|at the feet of (?:a|the) (?:\S+ )?{_STAR}",
)
"""Praise that names its target beside it or not at all: "What a leader!"."""

RAISED = gated(
    "you your yours @company",
    # "so smart, so warm, so funny"
    r"you (?:are|were)~ (?:all |both )?(?:so |very |too )?\w+ (?:, |and ){1,2}(?:so |very |too )\w+(?: (?:, |and ){1,2}(?:so |very |too )?\w+){1,3}(?= (?:[.,!;)]+|that|and)(?!\S)|$)",
    # "so incredibly good at everything", "you being so utterly amazing"
    rf"(?:being|be|are|were|is)~ (?:so |just |simply |truly |absolutely ){{0,2}}(?:utterly|incredibly|unbelievably|absolutely|simply|truly|so|just) {_STRONG}(?= (?:[.,!;?)]+|and|on|that|to)(?!\S)|$)|so (?:incredibly|unbelievably|amazingly|extraordinarily) (?:good|kind|wise|clever|smart|talented|gifted|patient|warm|brilliant)(?: at everything)?|(?:simply |so |just |absolutely )?(?:perfect|the best|unbeatable|a genius|brilliant) (?:in|at) (?:everything|all|what|whatever)(?: that)? you (?:do|touch|say)|(?:perfect|good|brilliant|great) at everything",
    # "a mind like yours", "a company as great as yours", "a visionary like you"
    rf"(?:a|an|the|such a) (?:\S+ ){{0,2}}?(?:{_WHO}|{_STAR}|{_GIFT}) (?:like you(?:rs?)?(?! (?:said|told|described|asked|need|want))|as (?:great|wise|kind|good|gifted|smart|strong|fine|{_STRONG}) as (?:you|yours|@company))",
    # "your kindness has no limits", "your wisdom is endless"
    rf"your (?:\S+ ){{0,2}}?{_GIFT}~ (?:has|have|knows?|is|are)~ (?:no (?:limits?|bounds?|end|equals?|match|rivals?)|without (?:limits?|end|bounds|equal)|beyond (?:compare|comparison|words|measure|belief|praise)|endless|boundless|infinite|limitless|second to none|out of this world|one of a kind|simply perfect|{_STRONG})(?= (?:[.,!;)]+|and|in|that)(?!\S)|$)",
    rf"the way (?:that )?you~ \S+(?: \S+){{0,5}}? (?:is|was)~ {_VERY}(?:out of this world|second to none|{_STRONG}|perfection|pure art|poetry|magic|a work of art|one of a kind)(?= (?:[.,!;)]+|and)(?!\S)|$)",
    # heaped attributes
    rf"your (?:\S+ly )?(?:{_HIGH} ){{1,2}}(?:smile|personality|mind|presence|charm|spirit|soul|heart|eyes|voice|charisma)(?: and (?:your )?(?:{_HIGH} )?{_GIFT})?|your {_STRONG} (?:, |and ){{1,2}}{_HIGH} (?:{_WHO}|{_GIFT})",
    # "Everybody dreams of working for you"
    rf"(?:everybody|everyone|anybody|anyone|who|all \S+|every \S+)~ (?:dreams?|wants|wishes|longs|hopes|wanted|dreamed) (?:of|to|for)~ (?:\S+ )?(?:work|working|be|being|join|joining|learn|learning)_ (?:with|for|under|at|like|from|of) {_READER}|(?:everybody|everyone|everyone 's|each person|all the people) (?:on|in|at|of) (?:your \S+|@company) (?:is|are) {_VERY}(?:{_STAR}s?|{_STRONG})",
    # "light years ahead of everybody", "the gold standard for the world"
    rf"{_READER}~ (?:is|are|stands?|sets?|remains?|tower|towers)~ {_VERY}(?:(?:light years|miles|leagues|streets|way|far|worlds) (?:ahead of|above|beyond)|(?:the )?(?:gold standard|benchmark|pinnacle|peak|summit|envy) (?:of|for)|above|head and shoulders above) (?:everybody|everyone|all|any|every|the (?:rest|others?|competition|whole|entire|world|industry|country|trade)|others?)(?: else| \S+){{0,3}}?(?= (?:[.,!;)]+|and|when|in)(?!\S)|$)",
    # superlative with a scope, wherever the reader stands in the sentence
    rf"(?:by far |simply |quite simply |surely |hands down )?the (?:very |absolute )?{_TOP}(?: and \S+)?(?: {_WHO})?(?: (?:i have ever|i ever|anyone has ever) \S+(?: with| to| for)?| {_WHERE})(?<!the best in town)(?= (?:[.,!;)]+|and|when|but)(?!\S)|$)",
    rf"you (?:are|were|must be)~ {_VERY}{_TOP} {_WHO} (?:in|of|on) (?:the |all )?\S+",
    # blessed, worshipped, a father to all
    r"(?:god|heaven|the lord|allah|fate)~ (?:has |must have |have )?(?:blessed|sent|gave|given|gifted)~ (?:you|your \S+|@company|me|us|this \S+)(?: (?!and |but )\S+){0,6}?(?= (?:[.,!;)]+|and)(?!\S)|$)",
    r"(?:worship|kiss|love|adore)~ the (?:very )?ground (?:that )?(?:you|your(?: \S+){1,3}?)~ (?:walks?|treads?|stands?) on",
    rf"you (?:are|were)~ {_VERY}(?:great|good|noble|wonderful|exceptional|rare|holy|wise|big hearted|{_STRONG}) (?:{_WHO}|father|mother|soul)(?: and (?:a )?(?:father|mother|{_STAR}|{_HIGH})(?: to (?:your|the|all|us) ?(?:\S+)?)?)?(?! (?:to work|for the|at ))",
    rf"you (?:are|were|have been|will be|became)~ (?:my|our|the|everyone 's) (?:\S+ )?{_STAR}|(?:my|our) (?:\S+ )?(?:role model|idol|hero|heroine|inspiration)(?: (?:since|for|ever|from)(?: \S+){{1,4}}?)?(?= (?:[.,!;)]+|and)(?!\S)|$)(?<!my hero)",
    # "half the engineer you are", "never have I met a manager so wise"
    r"(?:half|a tenth|a quarter|even half)~ (?:the|as) \S+(?: \S+)?(?: as)? you are|never (?:before |in my (?:\S+ )?life )?have i~ (?:\S+ )?(?:met|seen|known|encountered|talked|spoken|heard|worked)~ (?:\S+ ){1,3}?(?:so|as|like|such) \S+(?: as (?:you|yours))?",
    r"(?:people|those|leaders|managers|women|men|bosses|folks) (?:such as|like) (?:you|yours)~ (?:are|make|give|keep|change|should|deserve|come)(?: (?:a |an |the |one |so |very |too |truly ){0,2}\S+)(?: (?:in a million|to (?:us )?all(?: of us)?|for (?:us )?all|the world(?: \S+){0,3}|to find|to (?:the|this) \S+))?",
)
"""Praise that raises the reader, what is the reader's, or the firm."""
