"""Idioms of joy and of wonder that are turned up too high."""

from __future__ import annotations

from notelint import Phrase

__all__ = ["HYPE"]

HYPE: tuple[str | Phrase, ...] = (
    "(knocked|knocks|blew|blown|charmed|rocked) my socks off",
    "(took|takes|taken) my breath away",
    "(knocked|swept|lifted) me [right|completely|clean] (off my feet|sideways|for six)",
    "bowled me [right|completely|clean] over",
    "[totally|completely|absolutely|utterly] (bowled over|swept off my feet|dumbstruck|thunderstruck|dumbfounded|enraptured|bewitched|star-struck|entranced|smitten|besotted)",
    "[utterly|totally|completely] (besotted|smitten|enamored|enamoured|infatuated) with",
    Phrase(
        "[nearly|almost|practically] (fainted|burst|exploded|wept|cried|screamed|died|squealed) (with|of|for) (joy|happiness|excitement|delight)",
        near=("i",),
    ),
    Phrase("(tears|squeals|screams|shouts) of (joy|happiness|delight)", near=("i", "my")),
    Phrase("[nearly|almost|practically] [cried|wept|shed] tears of (joy|happiness)", near=("i", "my")),
    Phrase("(cried|wept|crying|weeping|shed) tears of (joy|happiness)", near=("i", "my")),
    "(my|the) jaw (dropped|hit the floor|fell|dropped to the floor|was on the floor)",
    "(beside myself|out of my mind|wild|crazy|drunk|dizzy|delirious|mad) with (joy|happiness|excitement|delight|anticipation)",
    "[absolutely|totally|so|just] tickled pink",
    "(thrilled|chuffed|delighted|tickled|pleased) to (pieces|bits|death)",
    "[absolutely|totally|well] chuffed to bits",
    "(could|can) have (danced|skipped|sung|flown|floated|kissed) [all the way|the whole way|everyone|all] [home|back]",
    "(came|went|walked|drove|skipped|danced|floated) home (dancing|singing|floating|on a cloud|on air|in a dream)",
    "(danced|skipped|floated|sang|flew) [all the way|the whole way] home",
    "(smiling|grinning|beaming|glowing|floating|singing|dancing|buzzing) ever since",
    "(smiling|grinning|beaming) (all day|all week|like a child|like a fool|like a cheshire cat|like an idiot|like a loon)",
    "(heaven|paradise) on earth",
    Phrase(
        "can not stop (thinking about|smiling|grinning|raving about|dreaming about|talking about how)", before=("i",)
    ),
    "(have|has) not stopped (smiling|grinning|raving about)",
    "(happiest|luckiest) (man|woman|girl|boy|person|chef|teacher|nurse) (alive|on earth|in the world|on the planet)",
    "like (christmas morning|all my christmases|winning the lottery|a kid in a candy store|a kid in a sweet shop|a child at christmas|a child in a sweet shop)",
    "like all my (christmases|birthdays) (had come|came|come) at once",
    "(absolute|utter|sheer|pure) (delight|ecstasy|joy|bliss|heaven|genius|wonder|euphoria|poetry|genius)",
    "[absolutely|totally|completely] (to die for|out of this universe|next level|next-level|bonkers brilliant|earth-shattering|world-changing|magnificent beyond words)",
    "(absolutely|utterly|totally|completely|just) (magical|heavenly|divine|glorious|enchanted|enchanting|sublime|dazzling|dazzled|magnificent|riveting|riveted|captivated|captivating|mesmerizing|gorgeous|buzzing|giddy|bonkers|ace)",
    "(set|set my|lit) (my heart|my soul) (on fire|alight|racing|ablaze)",
    "(heart|soul) (skips|skipped|missed|misses) a beat",
    "[i] (pinched|keep pinching|had to pinch) myself",
    "(couldn't|could not) sleep (for joy|for excitement|a wink|with excitement|from excitement)",
    "(could not|can not|did not) sleep (for|with|from|out of) (joy|excitement|happiness)",
    "the time of my life",
    "(shout|shouting|sing|scream) it from the rooftops",
    "(stars|sparkles|fireworks) in my eyes",
    "(love|loving|loved|adore) (absolutely|simply|literally) everything about",
    "[ever] so ever so (happy|grateful|excited|thankful)",
    "(jumping|leaping|dancing) (up and down|for joy|with joy|around)",
    "(on cloud nine|in seventh heaven|walking on air|floating on air|on top of the world|in heaven)",
    "(pinch|pinching|pinched) myself",
    "(bursting|buzzing|bubbling|brimming|overflowing|bouncing|exploding) with (excitement|joy|enthusiasm|happiness|anticipation|gratitude|energy|ideas)",
    "[still|absolutely|totally] (buzzing|giddy) [after|from|about|over]",
    "(grinning|smiling|beaming) [from] ear to ear",
    "heart (skipped|is racing|was racing|is pounding|is singing|sings|leapt|is bursting|is full)",
    "(goosebumps|goose bumps|speechless|gobsmacked|mesmerized|mesmerised|ecstatic|elated|overjoyed|euphoric|flabbergasted)",
    "[mere] words (can not|could not|can hardly|can barely|do not|fail to|can never) (express|describe|convey|capture|say|begin to|do justice)",
    "(no words|no words to|not enough words to|lack the words to|do not have the words to) (describe|express|can describe|can express|for how)",
    "more than words can (say|express|describe)",
    "(beyond|past) (words|belief|measure|description)",
    "(with all my heart|with my whole heart|from the bottom of my heart|with every fiber of my being|with every fibre of my being|from the depths of my heart|with all my soul|heart and soul)",
    "[an absolute|a total|a real|a true|an utter] (game changer|game-changer|life changer)",
    "(changed my life|life changing|life-changing)",
)
