"""Organizations named where the target employer is meant, and the company misspelled."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from notelint import Draft, Kind, Sentence, analysis
from notelint_checks.analysis.address_terms import FUNCTION_WORDS, NOT_NAMES, ORGANIZATION_WORDS
from notelint_checks.analysis.names import fold, known_people
from notelint_checks.analysis.nicknames import GIVEN_NAMES

__all__ = ["Organization", "misspelled_company", "other_employers"]

_PLACES = (Kind.SUBJECT, Kind.GREETING, Kind.BODY, Kind.CLOSING, Kind.POSTSCRIPT)
_PIECE = r"(?:[A-Z0-9À-ÖØ-Þ][\w'’&.+-]*[\w'’!]|[A-Z])"
_ORG = rf"(?P<org>(?:The[ ])?{_PIECE}(?:[ ](?:&[ ]|and[ ](?=[A-Z][a-z]+[ ]?(?:[A-Z.,]|$))|of[ ](?:the[ ])?(?=[A-Z]))?{_PIECE}){{0,3}})"
_STRONG_FRAME = re.compile(
    r"(?P<frame>(?i:\b(?:to|would|will|could|of|about|for|in|at|by|excited|love|enjoy|consider|considering|forward[ ]to|prospect[ ]of|idea[ ]of|future|chance|why|myself)[ ](?:\w+[ ]){0,2}?(?:work|working|be[ ]working|be[ ]employed|intern|interning|start|starting)[ ](?:at|for)[ ]"
    r"|\b(?:to|would|will|could|can|might|me|i|you)[ ](?:\w+[ ]){0,2}?(?:join|be[ ]joining)[ ](?:you[ ]at[ ]|the[ ]team[ ]at[ ]|everyone[ ]at[ ]|all[ ]of[ ]you[ ]at[ ])?"
    r"|\b(?:of|about|for|in|by|at|consider|considering|forward[ ]to|prospect[ ]of)[ ](?:\w+[ ])?joining[ ](?:you[ ]at[ ]|the[ ]team[ ]at[ ])?"
    r"|\b(?:role|position|job|opening|vacancy|opportunity|opportunities|internship|traineeship|employment|career|interview|candidacy|application)[ ](?:here[ ])?(?:at|with)[ ]"
    r"|\b(?:team|culture|life|future|onsite|offices?|interviewing|interviewed)[ ](?:for[ ]me[ ])?at[ ]"
    r"|\b(?:apply|applying|applied|application)[ ]to[ ]))" + _ORG
)
_WEAK_FRAME = re.compile(
    r"(?P<frame>(?i:\b(?:interest(?:ed)?[ ]in|learn(?:ing)?[ ](?:more[ ])?about|hear(?:ing)?[ ](?:more[ ])?about|know(?:ing)?[ ](?:more[ ])?about|excited[ ]about|enthusias(?:m|tic)[ ](?:for|about)|enthusiastic[ ]about|contribut(?:e|ing)[ ]to|asset[ ]to|addition[ ]to|value[ ]to"
    r"|bring(?:ing)?[ ](?:\w+[ ]){1,5}?to|skills[ ]to|(?:everyone|people|folks|colleagues|day|time|place|fit|conversation|visit)[ ]at|part[ ]of|fit[ ]for|fit[ ]with|help(?:ing)?|role[ ]in|thank[ ]you[ ](?:and|to)|visit(?:ing)?|choose|chose|bring[ ]to|look[ ]at|mission[ ]of|values[ ]of|thank[ ]you[ ]for[ ]considering[ ]me[ ]for|drawn[ ]to|impressed[ ](?:by|with)|passion[ ]for|love|admire(?:d)?|followed)[ ](?:the[ ])?))"
    + _ORG
)
_YOU_THERE = re.compile(
    rf"(?P<frame>\b[Aa]t[ ]){_ORG}(?=[ ]you[ ](?:all|let|have|do|use|run|are|build|treat|make|keep|give|put|train|already|still|want|need|care|value)\b)"
)
_TEAM = re.compile(rf"(?i:\bthe[ ]){_ORG}(?=[ ](?:team|family|mission|culture|office|crew)\b)")
_PAST = re.compile(
    r"\b(?:my|previous|previously|past|former|formerly|last|old|prior|earlier|current|currently|present|another|other|different|used[ ]to|worked|back[ ]when|when[ ]i|while[ ]i|where[ ]i|before|left|leaving|years?[ ]at|his|her|their|she|he|they|friend|brother|sister|wife|husband|colleague|turned[ ]down|declined|instead[ ]of|rather[ ]than|than|competing|competitor|customers?|clients?|suppliers?|vendor|partner|like[ ]at|i[ ](?:still[ ])?work|you[ ](?:came|moved|left|worked|went|came[ ]from)|who[ ]work|since[ ]joining|after[ ]joining|people[ ](?:who|that)|as[ ]an?[ ]\w+[ ]at|offer[ ]from|i[ ](?:also[ ])?have[ ](?:an?|one)|degree|studied|graduated|talk[ ]at|spoke[ ]at|conference|meetup)\b",
    re.IGNORECASE,
)
_OWN_TARGET = re.compile(
    r"\bmy[ ](?:interview|application|candidacy|interest|visit|conversation|enthusiasm|future|career|chance|first[ ]day)\b|\bmy[ ](?:skills|experience|background|knowledge|ideas|energy|strengths|expertise)(?:[ ]\w+){0,4}[ ]to\b",
    re.IGNORECASE,
)
_FAMOUS = frozenset(
    """google amazon microsoft apple meta facebook netflix tesla ibm oracle salesforce spotify uber airbnb stripe deloitte kpmg pwc accenture mckinsey bcg bain
    siemens bosch bmw volkswagen unilever nestle pepsico starbucks walmart target costco ikea nike adidas boeing airbus intel nvidia samsung sony adobe linkedin twitter
    shopify paypal visa mastercard barclays hsbc citigroup jpmorgan tesco sainsburys aldi lidl danone kraft heinz pfizer novartis roche sap cisco dell hp philips zalando""".split()
)
_TOOLS = frozenset(
    """excel python java javascript typescript sql kafka spark airflow snowflake databricks kubernetes docker aws azure gcp tableau looker slack zoom teams figma sketch
    jira github gitlab git linux react angular vue node postgres mysql mongodb redis hadoop terraform jenkins power bi sap photoshop outlook gmail sheets docs drive
    notion trello asana hubspot quickbooks autocad solidworks matlab scala rust go ruby php swift kotlin dbt wordpress agile scrum lean six sigma kanban gaap ifrs
    english french german spanish europe america asia africa london paris berlin boston york chicago leeds manchester dublin toronto austin seattle denver madrid lisbon
    christmas thanksgiving easter phase stage wave level chapter part section q1 q2 q3 q4 qa it hr pr ux ui r&d ceo cto cfo vp ai ml api etl bi kpi okr saas b2b seo crm erp
    india china germany france spain italy canada australia brazil mexico japan ireland scotland wales england uk us usa""".split()
)


@dataclass(frozen=True)
class Organization:
    """A name of an organization; ``right`` is what it should be if it is a misspelling."""

    start: int
    end: int
    right: str | None = None


@analysis
def other_employers(draft: Draft) -> tuple[Organization, ...]:
    """Return the organizations that stand where the employer of the facts is meant."""
    if not draft.situation.facts.company.names:
        return ()
    found: dict[int, Organization] = {}
    for sentence in draft.sentences:
        if sentence.kind in _PLACES:
            for place in _in(draft, sentence):
                found.setdefault(place.start, place)
    return tuple(found[start] for start in sorted(found))


def _in(draft: Draft, sentence: Sentence) -> Iterator[Organization]:
    text = re.sub(r"\s", " ", draft.text[sentence.start : sentence.end])
    for pattern in (_STRONG_FRAME, _YOU_THERE, _WEAK_FRAME, _TEAM):
        for match in pattern.finditer(text):
            start, stop = match.span("org")
            words = re.sub(r"(?:['’]s?|[.!])$", "", match.group("org"))
            stop = start + len(words)
            span = sentence.start + start, sentence.start + stop
            before = text[max(0, start - 160) : match.end("frame") if "frame" in match.groupdict() else start]
            if (
                draft.is_quoted(*span)
                or _is_past(before)
                or re.match(
                    r"['’]s[ ](?!team|mission|culture|office|values|company|vision|approach|products?|growth|work\b)",
                    text[stop:],
                )
            ):
                continue
            if _is_other(draft, words, text[stop:], before, strong=pattern in (_STRONG_FRAME, _YOU_THERE)):
                yield Organization(*span)


def _is_past(before: str) -> bool:
    clause = re.split(r"[;:.]|,[ ](?:and|but|so)\b", before)[-1]
    return _PAST.search(_OWN_TARGET.sub(" ", clause)) is not None


def _is_other(draft: Draft, words: str, after: str, before: str, *, strong: bool) -> bool:
    facts = draft.situation.facts
    folded = [re.sub(r"\W", "", fold(word)) for word in words.split()]
    plain = "".join(folded)
    targets = [re.sub(r"\W", "", fold(name)) for name in facts.company.names]
    target_words = {fold(word) for name in facts.company.names for word in name.split()}
    if (
        any(
            plain in (target, f"the{target}") or target in plain or (len(plain) > 2 and plain in target)
            for target in targets
        )
        or folded[0] in target_words
    ):
        return False
    if plain in {"".join(fold(word)[:1] for word in name.split()) for name in facts.company.names}:
        return False
    if any(_resembles(words, name) for name in facts.company.names):
        return False
    known = {
        fold(word) for entry in draft.situation.known_words() for word in re.findall(r"[\w'’-]+", entry)
    } - target_words
    known |= {
        fold(word)
        for person in known_people(draft)
        for text in (person.role or "", *person.background)
        for word in text.split()
    }
    agency = facts.recruiter.agency if facts.recruiter else None
    if agency and fold(agency) in (fold(words), plain):
        return False
    if (
        folded[0] in known
        or folded[0] in GIVEN_NAMES - {"april", "june"}
        or (folded[0] in _TOOLS and folded[-1] not in ORGANIZATION_WORDS)
        or folded[-1] in _TOOLS
    ):
        return False
    if all(word in FUNCTION_WORDS or word in NOT_NAMES for word in folded) or any(
        word in NOT_NAMES - FUNCTION_WORDS for word in folded[:1]
    ):
        return False
    if re.match(
        r"[ ](?:call|meeting|channel|workspace|community|newsletter|conference|course|class|event|webinar|session|demo|group[ ]chat)\b",
        after,
    ):
        return False
    certain = (
        plain in _FAMOUS
        or folded[0] in _FAMOUS
        or (len(folded) > 1 and (folded[-1] in ORGANIZATION_WORDS or folded[-1] in target_words))
    )
    if (
        certain
        and not re.search(r"\b(?:work|working|join|joining)\b", before[-40:])
        and folded[-1] in {"university", "college", "school", "academy", "conference"}
        and folded[-1] not in target_words
    ):
        return False
    return certain or (strong and not words.isupper() and len(plain) > 3)


@analysis
def misspelled_company(draft: Draft) -> tuple[Organization, ...]:
    """Return where a name of the company is misspelled by a letter or two."""
    names = draft.situation.facts.company.names
    folds = {_plain(name) for name in (*names, *draft.situation.facts.me.employers)}
    people = {fold(word) for person in known_people(draft) for word in person.name.split()}
    found: list[Organization] = []
    for part in draft.message.parts(*_PLACES):
        text = draft.text[part.start : part.end]
        tokens = list(re.finditer(r"[^\W_](?:[\w'’&-]*\w)?", text))
        lowers = {token.group() for token in tokens if token.group().islower()}
        for name in names:
            count = len(name.split())
            for first in range(len(tokens) - count + 1):
                window = tokens[first : first + count]
                start, end = window[0].start(), window[-1].end()
                words = text[start:end]
                bare = re.sub(r"['’]s$", "", words)
                if _is_wrong_possessive(words, name, names):
                    found.append(Organization(part.start + start, part.start + end, right=name))
                    continue
                if (
                    _plain(words) in folds
                    or _plain(bare) in folds
                    or not all(token.group()[0].isupper() for token in window)
                ):
                    continue
                if (
                    re.search(r"[.,;:!?()]", words)
                    or any(fold(token.group()) in people for token in window)
                    or "\n\n" in words
                ):
                    continue
                place = part.start + start, part.start + (end if count > 1 and words != bare else start + len(bare))
                if (
                    _resembles(bare, name)
                    and (count > 1 or _stands_as_name(text, start, words, lowers))
                    and not draft.is_quoted(*place)
                ):
                    found.append(Organization(*place, right=name))
    apart: list[Organization] = []
    for slip in sorted(found, key=lambda slip: (slip.start, -slip.end)):
        if not apart or slip.start >= apart[-1].end:
            apart.append(slip)
    return tuple(apart)


def _is_wrong_possessive(words: str, name: str, names: tuple[str, ...]) -> bool:
    """Whether a name that ends in s is written with an apostrophe: "Orbit Food's"."""
    straight = words.replace("’", "'")
    return (
        straight.endswith("'s")
        and straight.casefold() == f"{name[:-1]}'s".casefold()
        and name[-1:] in ("s", "S")
        and not any(other.casefold() == name[:-1].casefold() for other in names)
    )


def _stands_as_name(text: str, start: int, words: str, lowers: set[str]) -> bool:
    """Whether a single word is capitalized for being a name: in mid-sentence, nowhere in lower case, no given name."""
    before = text[max(0, start - 20) : start].rstrip()
    if (
        not before
        or before[-1] in ".!?:\n"
        or fold(words) in GIVEN_NAMES
        or fold(words) in NOT_NAMES
        or fold(words) in _TOOLS
        or fold(words) in _FAMOUS
    ):
        return False
    if words.lower() in lowers:
        return False
    return (
        re.search(r"\b(?:at|join|joining|for|with|of|about|in|to|visiting|visit|the|and)$", before, re.IGNORECASE)
        is not None
    )


def _resembles(words: str, name: str) -> bool:
    """Whether `words` is `name` with one or two slips: every word equal or close, none of them another known word."""
    from rapidfuzz.distance import DamerauLevenshtein

    mine, theirs = [_plain(word) for word in words.split()], [_plain(word) for word in name.split()]
    if len(mine) != len(theirs) or mine == theirs:
        return False
    if sum(map(len, theirs)) < 5:
        return False
    total = 0
    for word, right in zip(mine, theirs, strict=True):
        distance = DamerauLevenshtein.distance(word, right, score_cutoff=2)
        if distance > (2 if len(right) >= 7 else 1 if len(right) >= 4 else 0):
            return False
        total += distance
    plural = len(theirs) == 1 and (mine[0] == theirs[0] + "s" or mine[0] + "s" == theirs[0])
    return 0 < total <= 2 and not plural


@lru_cache(maxsize=4096)
def _plain(text: str) -> str:
    return re.sub(r"[\W_]", "", fold(text))
