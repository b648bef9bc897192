"""Words with which messages close, and the shape of a name below them."""

from __future__ import annotations

import re

from notelint.message.opening import is_name_like

__all__ = [
    "closing_and_name",
    "is_closing",
    "is_closing_to",
    "is_contact",
    "is_initials",
    "is_signature",
    "is_valediction",
    "may_be_signature",
    "own_names",
    "small_closing",
    "small_closing_line",
]

_CLOSING_WORDS = (
    r"(?:with[ ]|in[ ])?(?:(?:all|my|our|much|many|very|kind|kindest|best|warm|warmest|sincere|sincerest|good|friendly|heartfelt|deep"
    r"|deepest|grateful|cordial|again|the|utmost|real|great|due|every|bright|sunny|fond|fondest)[ ])*"
    r"(?:regards|wishes|thanks|gratitude|appreciation|greetings|rgds|respect|respects|admiration|anticipation|esteem|affection|warmth)"
    r"(?:[ ](?:again|once[ ]more|always|as[ ]always|and[ ][\w ]{1,30}|from[ ][\w ]{1,30}|to[ ][\w ]{1,30}))?"
    r"|(?:i[ ]remain,?[ ])?yours(?:[ ](?:very[ ]|most[ ])?(?:sincerely|faithfully|truly|cordially|respectfully|ever|always|gratefully|warmly|obediently|aye|etc))?"
    r"|(?:very[ ]|most[ ])?(?:sincerely|respectfully|cordially|gratefully|faithfully|truly|warmly|appreciatively|thankfully|fondly|humbly|kindly)(?:[ ]yours)?"
    r"|best|kindest|warmest|ta(?:[- ]?(?:ta|ra))?(?:[ ](?:for[ ])?now|[ ]then)?|toodle-?(?:oo|pip)|so[ ]long|(?:all[ ](?:the|my)[ ])(?:very[ ])?best"
    r"|cheers(?:[ ](?:mate|all|again|now|then|and[ ]thanks))?|cheerio"
    r"|thx|luv|(?:many[ ])?thanks?(?:[ ]you|[ ]u)?(?:[ ](?:again|once[ ]again|once[ ]more|so[ ]much|very[ ]much|kindly|a[ ](?:lot|million)|loads|heaps|ever[ ]so|much|in[ ]advance|and[ ]all[ ]the[ ]best|and[ ]best[ ]wishes|and[ ]kind[ ]regards))*"
    r"|thanking[ ]you(?:[ ](?:again|once[ ]again|in[ ]advance|sir|kindly))?|take[ ](?:good[ ])?care|(?:talk|speak|chat)(?:[ ]to[ ]you)?[ ](?:soon|then|later)"
    r"|(?:see|c)[ ](?:you|ya|u)(?:[ ](?:soon|around|then|later|there|all))?|until[ ](?:then|next[ ]time|soon)|till[ ](?:then|next[ ]time)"
    r"|(?:lots[ ]of[ ]|much[ ])?love|(?:\w+[ ]){0,2}hugs(?:[ ]and[ ]\w+)?|kisses|xo(?:xo){0,9}|x{1,3}|peace(?:[ ]out)?|lat[e]rs?|laterz|ciao|ttyl|toodles|adieu|adios|namaste|slán|cordialement"
    r"|your[ ](?:buddy|pal|mate|friend)|catch[ ]you[ ]later|(?:good[ -]?)?bye(?:[ -]bye)?(?:[ ](?:for[ ])?now|[ ]then)?"
    r"|have[ ]a[ ](?:great|good|lovely|nice|wonderful)[ ]\w+|stay[ ](?:safe|cool|awesome|well)|keep[ ]well|be[ ]well"
    r"|(?:(?:thanks|thank[ ]you)(?:[ ]\w+)?[ ]and[ ])?(?:(?:may[ ])?god[ ]bless(?:[ ]you)?|(?:many[ ]|every[ ])?blessings?)"
    r"|in[ ]gratitude|onwards?|(?:yours[ ])?in[ ]\w+ship|à[ ]bientôt"
)
_KISSES = r"(?:[ ]?(?:x{1,3}|xo(?:xo)?|:-?\)|;-?\)|<3|[\U0001f300-\U0001faff\u2600-\u27bf\ufe0f]{1,4})){0,6}"
_CLOSING_LINE = re.compile(rf"[-–—~*_]{{0,2}}(?:{_CLOSING_WORDS})[ ]?[,.!~:–—-]{{0,3}}{_KISSES}", re.IGNORECASE)
_CLOSING_AND_NAME = re.compile(
    rf"(?P<closing>(?:{_CLOSING_WORDS})[ ]?(?:[,–—!:.]|[ ]-[ ]))[ ]*(?P<rest>\S.*)", re.IGNORECASE
)
_FORMULA_AND_NAME = re.compile(
    r"(?P<closing>(?:(?:with[ ])?(?:(?:kind|kindest|best|warm|warmest|many|sincere|good|all|my|our)[ ]){0,3}(?:regards|wishes|thanks|greetings)|yours[ ](?:sincerely|faithfully|truly)"
    r"|sincerely|respectfully|cheers|love|best|ta|rgds)(?=[ ]))[ ](?P<rest>\S.*)",
    re.IGNORECASE,
)
"""A formula and a name with nothing between them: "Kind regards Sam Lee"."""

_SMALL_CLOSING = re.compile(
    r"(?<=\s)(?P<closing>thanks|thank you|thx|cheers|ta|regards|kind regards|best|love)[ ](?P<rest>[a-z]{3,12})$"
)
_PLAIN_WORDS = frozenset(
    "again you all everyone mate man both team loads heaps much bye anyway tho though regards wishes lots now then there life it them".split()
)
_SMALL_NAME = re.compile(rf"(?P<name>[a-z][a-z'’-]{{1,14}}(?:[ ][a-z]\.?)?)[.!]?{_KISSES}")
_NO_NAME = frozenset(
    """really truly honestly sincerely kindly seriously appreciated cheers thanks thx ta bye please hopefully ciao later laters
    soon tomorrow today tonight sir madam friend guys folks dear me us looking hoping waiting talk see speak catch peace love muchly u guv boss chief gaffer""".split()
)
_LONG_FORMULA = re.compile(
    r"(?:many[ ]|with[ ](?:many[ ])?)?(?:thanks?|thank[ ]you|thanking[ ]you|looking[ ]forward|wishing[ ]you|hoping|wishing|until|till|sending|i[ ]remain|yours|warm|kind|best|have[ ]a|see[ ]you|with[ ]\w+)\b",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"[ ,;|/·•–—-]*(?:(?:tel|phone|mob|mobile|cell|m|t|p|e|email)?[.:]?[ ]?\+?\(?\d[\d ().-]{4,20}|\S{1,64}@\S{1,100}|(?:https?://|www\.|linkedin\.com)\S{1,200})[.]?",
    re.IGNORECASE,
)
_TAIL = re.compile(rf"(?:[ ]?\([^()]{{1,40}}\))?[.,]?{_KISSES}$", re.IGNORECASE)
_CREDENTIALS = re.compile(r",[ ](?:[A-Z][\w.()/&-]{0,20}+[ ,]{0,2}){1,5}$")
_INITIALS = re.compile(r"(?:[A-Z]\.?[ ]?){1,4}")
_SHORTENED = re.compile(r"\b(?:Corp|Dept|Bros|[A-Z][a-z]{0,2})\.$")
_RANK = re.compile(r"[A-Z]{1,3}/[A-Z]{1,3}[ ]")
_INTRODUCED = re.compile(
    r"\b(?:[Tt]his is|[Ii]t['’]?s|[Ii]t is|I am|[Ii]['’]?m|[Nn]ame(?:['’]?s| is))[ ](?P<name>[A-Z][\w'’-]{1,20}(?:[ ][A-Z][\w'’-]{1,20})?)"
)
_HERE = re.compile(r"(?<!\w)(?P<name>[A-Z][\w'’-]{1,20}(?:[ ][A-Z][\w'’-]{1,20})?)[ ]here\b")
_WORDS = 12
_INTRODUCTION = 400

LONGEST_ENDING = 70
"""Characters that a line of closing words, or one below it, may have; a line of contacts may have twice as many."""


def is_closing(text: str) -> bool:
    """Whether `text` is nothing but closing words."""
    return len(text) <= LONGEST_ENDING and _CLOSING_LINE.fullmatch(text) is not None


def is_closing_to(text: str, addressed: frozenset[str]) -> bool:
    """Whether `text` is closing words and the name of who was greeted: "Thanks, Dana."."""
    both = _CLOSING_AND_NAME.fullmatch(text) if addressed and len(text) <= LONGEST_ENDING else None
    return both is not None and all(word.strip(".,!").casefold() in addressed for word in both["rest"].split())


def is_valediction(text: str, below: str, *, names: frozenset[str] = frozenset()) -> bool:
    """Whether a line that ends in a comma, with a name below it, closes the message in words of the sender's own."""
    if not text.endswith(",") or len(text) > LONGEST_ENDING or not text[:1].isupper():
        return False
    words = len(text.split())
    return (words <= 4 or (words <= _WORDS and _LONG_FORMULA.match(text) is not None)) and is_signature(
        below, names=names
    )


def closing_and_name(
    text: str, *, names: frozenset[str] = frozenset(), addressed: frozenset[str] = frozenset()
) -> re.Match[str] | None:
    """Match "Best wishes, Sam Lee".

    Args:
        text: a line, or what stands behind the last full stop of one.
        names: what the sender is known to be called.
        addressed: the words of the greeting: "Thanks, Dana" under "Hi Dana" is no signature.
    """
    if len(text) > 2 * LONGEST_ENDING:
        return None
    for pattern in (_CLOSING_AND_NAME, _FORMULA_AND_NAME):
        both = pattern.fullmatch(text)
        if (
            both
            and both["rest"].split()[0].rstrip(".,!").casefold() not in addressed
            and is_signature(both["rest"], names=names)
        ):
            return both
    return None


def small_closing(text: str, *, addressed: frozenset[str]) -> re.Match[str] | None:
    """Find "… whenever you need thanks kim" at the end of `text`, if it was somebody else who was greeted."""
    both = _SMALL_CLOSING.search(text)
    return both if addressed and both and both["rest"] not in addressed and both["rest"] not in _PLAIN_WORDS else None


def small_closing_line(text: str, *, addressed: frozenset[str]) -> re.Match[str] | None:
    """Match "cheers, jodie", the last line of a message in small letters."""
    if not text.islower() or len(text) > LONGEST_ENDING:
        return None
    both = _CLOSING_AND_NAME.fullmatch(text) or _FORMULA_AND_NAME.fullmatch(text)
    name = _SMALL_NAME.fullmatch(both["rest"]) if both else None
    words = name["name"].split() if name else []
    return both if words and addressed.union(_PLAIN_WORDS, _NO_NAME).isdisjoint(words) else None


def is_initials(text: str) -> bool:
    """Whether `text` is nothing but initials: "A.S."."""
    return _INITIALS.fullmatch(text) is not None and "." in text


def is_signature(text: str, *, names: frozenset[str] = frozenset()) -> bool:
    """Whether `text` is a name, with contact details, credentials and kisses or without; `names` are known to be one."""
    text = text.strip().lstrip("-–—~/* ")
    if not text or len(text) > 2 * LONGEST_ENDING:
        return False
    name = _CONTACT.split(text, maxsplit=1)[0].rstrip(" ,.;|–—-*")
    name = _CREDENTIALS.sub("", _TAIL.sub("", name)).rstrip(" ,*")
    if not name:
        return False
    return name.casefold() in names or is_name_like(_RANK.sub("", name)) or _INITIALS.fullmatch(name) is not None


def may_be_signature(text: str) -> bool:
    """Whether `text` may stand below closing words: a name, a job, an address, a number."""
    if text.endswith("?") or (text.endswith((".", "!")) and len(text.split()) > 3 and not _SHORTENED.search(text)):
        return False
    if len(text) <= LONGEST_ENDING and len(text.split()) <= 9:
        return True
    return len(text) <= 2 * LONGEST_ENDING and (
        _CONTACT.search(text) is not None or any(mark in text for mark in "|·•")
    )


def is_contact(text: str) -> bool:
    """Whether `text` is nothing but a telephone number, an address of mail or of the web."""
    return _CONTACT.fullmatch(text) is not None


def own_names(text: str) -> frozenset[str]:
    """Return the names, folded, by which the sender says who writes: "It's Kev", "Sam Lee here"."""
    names: set[str] = set()
    beginning = text[:_INTRODUCTION]
    found = [match["name"] for match in _INTRODUCED.finditer(beginning)]
    if " here" in beginning:
        found += [match["name"] for match in _HERE.finditer(beginning)]
    for name in found:
        if is_name_like(name.split()[0]):
            names.update({name.casefold(), name.split()[0].casefold()})
    return frozenset(names)
