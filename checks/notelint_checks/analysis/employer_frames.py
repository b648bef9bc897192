"""Wordings around the name of an employer: where the target is meant, and where the past or somebody else is. Data."""

from __future__ import annotations

import re

from notelint import Pattern

__all__ = [
    "DOING",
    "FRAMES",
    "FRAME_WORDS",
    "GOVERNORS",
    "OWN_TARGET",
    "PAST",
    "SOMETIME",
    "STRONG_FRAME",
    "TEAM",
    "WEAK_FRAME",
    "WISH",
    "YOU_THERE",
]

_PIECE = r"(?:[A-Z0-9À-ÖØ-Þ][\w'’&.+-]*[\w'’!]|[A-Z])"
_ORG = rf"(?P<org>(?:The[ ])?{_PIECE}(?:[ ](?:&[ ]|and[ ](?=[A-Z][a-z]+[ ]?(?:[A-Z.,]|$))|of[ ](?:the[ ])?(?=[A-Z]))?{_PIECE}){{0,3}})"
STRONG_FRAME = Pattern(
    r"(?P<frame>(?i:\b(?:to|would|will|could|of|about|for|in|at|by|excited|love|enjoy|consider|considering|forward[ ]to|prospect[ ]of|idea[ ]of|future|chance|why|myself)[ ](?:\w+[ ]){0,2}?(?:work|working|be[ ]working|be[ ]employed|intern|interning|start|starting)[ ](?:at|for)[ ]"
    r"|\b(?:to|would|will|could|can|might|me|i|you)[ ](?:\w+[ ]){0,2}?(?:join|be[ ]joining)[ ](?:you[ ]at[ ]|the[ ]team[ ]at[ ]|everyone[ ]at[ ]|all[ ]of[ ]you[ ]at[ ])?"
    r"|\b(?:of|about|for|in|by|at|consider|considering|forward[ ]to|prospect[ ]of)[ ](?:\w+[ ])?joining[ ](?:you[ ]at[ ]|the[ ]team[ ]at[ ])?"
    r"|\b(?:role|position|job|opening|vacancy|opportunity|opportunities|internship|traineeship|employment|career|interview|candidacy|application)[ ](?:here[ ])?(?:at|with)[ ]"
    r"|\b(?:team|culture|life|future|onsite|offices?|interviewing|interviewed)[ ](?:for[ ]me[ ])?at[ ]"
    r"|\b(?:apply|applying|applied|application)[ ]to[ ]))" + _ORG
)
WEAK_FRAME = Pattern(
    r"(?P<frame>(?i:\b(?:interest(?:ed)?[ ]in|learn(?:ing)?[ ](?:more[ ])?about|hear(?:ing)?[ ](?:more[ ])?about|know(?:ing)?[ ](?:more[ ])?about|excited[ ]about|enthusias(?:m|tic)[ ](?:for|about)|enthusiastic[ ]about|contribut(?:e|ing)[ ]to|asset[ ]to|addition[ ]to|value[ ]to"
    r"|bring(?:ing)?[ ](?:\w+[ ]){1,5}?to|skills[ ]to|(?:everyone|people|folks|colleagues|staff|day|days|time|place|fit|conversation|talk|chat|meeting|visit|tour|trial|shift|morning|afternoon|hour|hours|welcome|things|work|(?:me|us|you)(?:[ ](?:round|around))?)(?:[ ](?:yesterday|today|earlier|on[ ]\w+day|last[ ]\w+|this[ ]\w+))?[ ]at|part[ ]of|fit[ ]for|fit[ ]with|(?:do|offer|bring|make)[ ](?:\w+[ ]){0,3}?for|news[ ](?:from|of|about)|keep[ ](?:up[ ])?with|follow|following|help(?:ing)?|role[ ]in|thank[ ]you[ ](?:and|to)|visit(?:ing)?|choose|chose|bring[ ]to|look[ ]at|mission[ ]of|values[ ]of|thank[ ]you[ ]for[ ]considering[ ]me[ ]for|drawn[ ]to|impressed[ ](?:by|with)|passion[ ]for|love|admire(?:d)?|followed)[ ](?:the[ ])?))"
    + _ORG
)
YOU_THERE = Pattern(
    rf"(?P<frame>\b[Aa]t[ ]){_ORG}(?=[ ]you[ ](?:all|let|have|do|use|run|are|build|treat|make|keep|give|put|train|already|still|want|need|care|value)\b)"
)
DOING = Pattern(
    rf"(?P<frame>\b(?i:like|liked|love|loved|admire|enjoyed|respect|impressed[ ]by|idea[ ]of|(?:hear|heard|hearing|learn|learned|learnt|learning)[ ](?:more[ ])?about|understand|see|saw|seeing)[ ](?:what|how|why)[ ]){_ORG}(?=[ ](?:is|are|has|have|does|do|did|stands|treats|runs|makes|handles|looks|needs|wants)\b)"
)
TEAM = Pattern(rf"(?i:\bthe[ ]){_ORG}(?=[ ](?:team|family|mission|culture|office|crew)\b)")
FRAMES = {
    STRONG_FRAME: frozenset("at for join joining with to".split()),
    YOU_THERE: frozenset({"at"}),
    WEAK_FRAME: frozenset(
        """in about for to of with from at follow following help helping and visit visiting choose chose by love admire admired
        followed the""".split()
    ),
    DOING: frozenset({"what", "how", "why"}),
    TEAM: frozenset({"the"}),
}
"""The frames and the words of which one stands right before the name."""
FRAME_WORDS = 12
"""Words up to which a frame begins before the name."""
PAST = Pattern(
    r"\b(?:my|previous|previously|past|former|formerly|last|old|prior|earlier|current|currently|present|another|other|different|used[ ]to|worked|back[ ]when|when[ ]i|while[ ]i|where[ ]i|before|left|leaving|years?[ ](?:at|in|with)|his|her|their|she|he|they|friend|brother|sister|wife|husband|colleague|turned[ ]down|declined|instead[ ]of|rather[ ]than|than|competing|competitor|customers?|clients?|suppliers?|vendor|partner|like[ ]at|i[ ](?:still[ ])?work|not[ ]join|asked[ ]why|know[ ](?:\w+[ ])?(?:people|somebody|someone|folks)|your[ ](?:first|own|early)|your[ ](?:career|years?|time|days|apprenticeship|training|start)|you[ ](?:came|moved|left|worked|went|came[ ]from)|who[ ]work|since[ ]joining|after[ ]joining|people[ ](?:who|that)|as[ ]an?[ ]\w+[ ]at|offer[ ]from|i[ ](?:also[ ])?have[ ](?:an?|one)|degree|studied|graduated|talk[ ]at|spoke[ ]at|conference|meetup)\b",
    re.IGNORECASE,
)
OWN_TARGET = Pattern(
    r"\bmy[ ](?:interview|application|candidacy|interest|visit|conversation|enthusiasm|future|career|chance|first[ ]day)\b|\bmy[ ](?:skills|experience|background|knowledge|ideas|energy|strengths|expertise)(?:[ ]\w+){0,4}[ ]to\b",
    re.IGNORECASE,
)
WISH = Pattern(
    r"\bi[ ](?:would|want|hope|wish|aim|intend|dream|long)\b|\bi['’]d\b|\bi[ ]\w+[ ](?:want|hope|wish)\b"
    r"|\bi(?:[ ]am|['’]m)[ ](?:\w+[ ])?(?:keen|eager|excited|glad|happy|delighted|thrilled|interested|enthusiastic|ready)\b"
    r"|\bwould[ ](?:be[ ]an?[ ](?:pleasure|honou?r|joy|privilege|dream)|mean|suit|let|fit)\b"
    r"|\bmy[ ](?:\w+[ ])?(?:hope|dream|wish|goal|interest|enthusiasm)\b|\bthank[ ]you[ ]for\b|\bbeing[ ]an?\b",
    re.IGNORECASE,
)
"""Wordings by which the writer says what is wished for; where they stand before a name, no more is asked of it than a parse."""
SOMETIME = Pattern(r"\b(?:once|your[ ](?:role|job|position|post|work|career|interview|offer))\b", re.IGNORECASE)
"""Further signs that somebody else's work or an earlier one is meant."""

GOVERNORS = {
    preposition: frozenset(words.split())
    for preposition, words in {
        "": "join joining choose follow",
        "at": "role position job place career future team crew group work working start starting picture imagine see "
        "interview opportunity opening internship apprenticeship traineeship life belong opening apply post others",
        "with": "career grow role position opportunity future years work working interview stay job fit start starting",
        "for": "work working respect enthusiasm move relocate passion excitement admiration",
        "to": "bring contribute belong apply commit add asset addition relocate",
        "of": "part member crew crews future job",
        "inside": "life role position place career work",
        "within": "life role position place career work",
        "about": "learn learning hear hearing excited enthusiastic more",
        "in": "interest interested place role",
        "like": "company place employer team",
        "as": "company place employer",
    }.items()
}
"""What the employer is the object of where it is meant, by preposition; for names that a model parsed."""
