"""Names of people who are spoken to behind the greeting: "Thank you, Priya!", "Tom, I liked …", "to hear that you, Dr Rao, also …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from notelint import Draft, Kind, Pattern, analysis
from notelint_checks.analysis.address_terms import CROWDS, FAMILIAR, GROUPS, NOT_NAMES
from notelint_checks.analysis.known_people import known_people
from notelint_checks.analysis.name_spelling import is_misspelling
from notelint_checks.analysis.named_nouns import names_somebody
from notelint_checks.analysis.names import TITLES, fold
from notelint_checks.analysis.nicknames import GIVEN_NAMES
from notelint_checks.analysis.spelling import is_known, is_listed
from notelint_checks.analysis.vocabulary import CALENDAR
from notelint_checks.analysis.word_places import word_places

__all__ = ["SpokenTo", "line_end", "spoken_to"]

_WORD = r"[^\W\d_a-z][\w'’-]+"
_TITLED = r"(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Adv|Capt|Sgt|Eng|St|Sr|Sra)\."
_SET_OFF = Pattern(
    r"(?P<lead>^|[.!?;:…)][ ]+|(?:[,–—]|[ ]-)[ ]*)(?:(?i:and|but|so|oh|also|finally|lastly|ah)[ ])?(?P<dear>(?i:my[ ])?(?i:dear)[ ])?"
    rf"(?P<title>(?:[^\W\d_a-z][\w'’-]*\.?[ ]){{0,2}}?)(?P<name>(?!{_TITLED})(?:{_WORD})(?:[ ](?:(?!and|und|for|or\b)[a-z]{{2,3}}[ ])?{_WORD})?)(?=[ ]*(?:[,.!?;:–—)]|[ ]-[ ]|$))"
)
_THANKS_BEGIN = frozenset({"thank", "thanks", "cheers"})
_LEAD = Pattern(r"[.!?;:…),–—]|[ ]-")
_THANKED = Pattern(
    r"\b(?i:thank[ ]you|thanks|cheers)(?:[ ](?:so[ ]much|very[ ]much|a[ ]lot|once[ ]again|again|once[ ]more|a[ ]million|a[ ]bunch)){0,2}[ ]"
    rf"(?P<name>{_WORD})(?=[ ]*[,.!]|[ ]for\b)"
)
_SENTENCE_END = Pattern(r"[.!?;:…](?<!Mr\.)(?<!Ms\.)(?<!Dr\.)(?<!Mrs\.)(?<!Prof\.)[ ]+")
_THANKS = Pattern(
    r"\b(?:thank[ ]you|thanks)(?:[ ](?:so[ ]much|very[ ]much|a[ ]lot|once[ ]again|again|once[ ]more|kindly))*$",
    re.IGNORECASE,
)
_STRONG = Pattern(
    r"(?:\b(?:thank[ ]you|thanks|cheers)(?:[ ](?:so[ ]much|very[ ]much|a[ ]lot|once[ ]again|again|once[ ]more|kindly|for[ ](?:that|this|it|everything|all[ ]that)))*"
    r"|\byou|\bcare|\bregards|\bwishes|\bsoon|\bthen|\bthere|\bwelcome|\bluck|\bapologies|\bsorry|\bthe[ ]best|\bmihi(?:[ ]nui)?|\bgr(?:ü|ue)(?:ß|ss)e|\bgruß|\bsaludos|\bsaluti|\bhilsen|\bhälsningar|\bgroet(?:en)?)$",
    re.IGNORECASE,
)
_CUE = Pattern(
    r"\b(?:you|your|yours|our|you['’]\w+|thank|thanks|cheers|please|regards|wishes|care|soon|grateful|apologies|sorry|let[ ]me)\b|\?",
    re.IGNORECASE,
)
_WISH = Pattern(
    r"(?:(?:and|so|but)[ ])?(?:have|enjoy|sleep|happy|good|until|till|travel|safe|see|warm|bye|goodbye|farewell|so[ ]long|all[ ]the[ ]best)\b",
    re.IGNORECASE,
)
_OPENED = Pattern(
    r"[ ]*[,:–—][ ](?:I|I['’]\w+|we|you|your|yours|thank|thanks|it|please|may|could|would|can|will|shall|what|that|this|those|these|there|if"
    r"|as|let|sorry|many|how|when|have|do|did|is|was|congratulations|one|just|here)\b",
    re.IGNORECASE,
)
_PARENTHESIS = Pattern(r"[ ]*,[ ](?:it|as|I|you|we|they)(?:[ ][\w'’]+){1,2},", re.IGNORECASE)
_APPOSED = Pattern(
    r"[ ]*,[ ](?:I[ ](?:believe|think|guess|suppose|hear)|who|whose|whom|which|where|my|our|his|her|their|a|an|from|formerly|then|now|one[ ]of|the)\b|[ ]*,[ ](?:and[ ]|or[ ])?(?!I\b)[^\W\d_a-z]"
)
_ROLE_AFTER = Pattern(r"[ ]*,[ ](?:your|the)[ ](?:[\w'’-]+[ ]){0,2}?(?P<noun>[\w'’-]+),", re.IGNORECASE)
_PHRASE_ENDS = Pattern(
    r"\b(?:my|our|your|his|her|their|the|a|an|this|that|another|one|dear)[ ](?:[\w'’-]+[ ]){0,3}?(?P<noun>[\w'’-]+)$",
    re.IGNORECASE,
)
_GOES_ON = Pattern(
    r"[ ]*(?:[.!?;:–—)]|$|,[ ](?:and|but|so|for|because|it|I|I['’]\w+|we|that|whether|if|as|when|before|until|or|please|thank|thanks)\b)"
)
_NO_NAMES = frozenset(
    "yes no well thanks thank cheers sorry please regards hello dear best kind warm many all today tomorrow again ok okay".split()
)


@dataclass(frozen=True)
class SpokenTo:
    """A name set off in its sentence like the name of the reader, without its title.

    Attributes:
        is_titled: whether a title stands before it.
        ends: whether nothing follows it in the message before the signature.
    """

    start: int
    end: int
    is_titled: bool
    ends: bool


@analysis
def spoken_to(draft: Draft) -> tuple[SpokenTo, ...]:
    """Return the names of those to whom a sentence of body, closing or postscript speaks, in order."""
    return tuple(sorted(set(_found(draft)), key=lambda spoken: spoken.start))


def _found(draft: Draft) -> Iterator[SpokenTo]:
    for part in draft.message.parts(Kind.BODY, Kind.CLOSING, Kind.POSTSCRIPT):
        stop = line_end(draft, part.end) if part.kind is Kind.CLOSING else part.end
        text = draft.on_one_line(part.start, stop)
        matches = [*_set_off(text), *_thanked(draft, text, part.start)]
        spoken = len(text.rstrip(" .!?,)"))
        begins = [0, *(match.end() for match in _SENTENCE_END.finditer(text))] if matches else []
        for match in matches:
            begin = max(place for place in begins if place <= match.start("name"))
            found = _judged(draft, part.start, text, begin, match)
            if found is None or draft.is_quoted(part.start + found[0], part.start + found[1]):
                continue
            start, end = found
            ends = end >= spoken and not draft.text[part.start + end :].strip(" \t\r\n.!?,)")
            titled = fold((text[:start].split() or [""])[-1]) in TITLES
            yield SpokenTo(part.start + start, part.start + end, titled, ends)


def _set_off(text: str) -> Iterator[re.Match[str]]:
    """Yield where `_SET_OFF` stands, tried only where it can begin: at the beginning and at marks."""
    behind = 0
    for place in (0, *(mark.start() for mark in _LEAD.finditer(text))):
        match = _SET_OFF.match(text, place) if place >= behind else None
        if match:
            yield match
            behind = max(match.end(), 1)


def _thanked(draft: Draft, text: str, shift: int) -> Iterator[re.Match[str]]:
    """Yield where `_THANKED` stands in `text`, which begins at `shift` in the draft."""
    for start, _ in word_places(draft, _THANKS_BEGIN):
        if shift <= start < shift + len(text) and (match := _THANKED.match(text, start - shift)):
            yield match


def line_end(draft: Draft, position: int) -> int:
    """Return where the line of a closing ends if a signature follows below it: "Thank you again, Danna." is no signature."""
    if "\n" in draft.text[max(0, position - 1) : position]:
        return position
    end = draft.text.find("\n", position)
    return end if end >= 0 and draft.text[end:].strip() else position


def _judged(draft: Draft, shift: int, text: str, begin: int, match: re.Match[str]) -> tuple[int, int] | None:
    """Return the span of the name, or None if nobody is spoken to."""
    start, end = match.span("name")
    groups = match.groupdict()
    titles = [fold(word) for word in (groups.get("title") or "").split()]
    words = text[start:end].split()
    while len(words) > 1 and fold(words[0]) in TITLES:
        titles.append(fold(words[0]))
        start += len(words[0]) + len(text[start + len(words[0]) :]) - len(text[start + len(words[0]) :].lstrip())
        words = words[1:]
    if titles and not TITLES.issuperset(titles):
        return None
    if fold(words[0]) in _NO_NAMES or (not titles and fold(words[0]) in TITLES):
        return None
    before, after = text[begin : match.start()].rstrip(), text[end:]
    if "lead" not in groups:
        sure = fold(words[0]) in GIVEN_NAMES or draft.is_entity("person", shift + start, shift + end)
        return (start, end) if sure else None
    known = bool(titles) or bool(groups["dear"]) or fold(words[0]) in GIVEN_NAMES
    known = known or draft.is_entity("person", shift + start, shift + end)
    meant = not known and _is_nearly_known(draft, words)
    strong = _STRONG.search(before) is not None or (_WISH.match(before) is not None and after.lstrip().startswith("!"))
    if not (known or meant or _may_be_name(words, before, spoken=strong or _opens(before, after))):
        return None
    if begin >= match.start("lead") + len(groups["lead"]) or not before:
        spoken = _opens(before, after) and _CUE.search(_sentence(text, end)) is not None
    else:
        spoken = groups["lead"].strip() in (",", "-", "–", "—") and _is_aside(before, after, strong=strong)
        cue = _WISH.match(before) or _CUE.search(before + " " + _sentence(text, end))
        spoken = spoken and (meant or cue is not None)
    return (start, end) if spoken else None


def _is_nearly_known(draft: Draft, words: list[str]) -> bool:
    """Whether a word that no list has is a slip away from the name of a known person."""
    word = fold(words[0])
    return not is_listed(word) and any(
        is_misspelling(word, fold(part)) for person in known_people(draft) for part in person.name.split()
    )


def _may_be_name(words: list[str], before: str, *, spoken: bool) -> bool:
    """Whether a word that is no common given name may be a name here: after thanks any that can be one, else what is no other word."""
    if _THANKS.search(before):
        return not any(fold(word) in others for word in words for others in (NOT_NAMES, CROWDS, FAMILIAR, GROUPS))
    return spoken and not is_known(fold(words[0]))


def _sentence(text: str, end: int) -> str:
    """Return what follows in the sentence, its mark included."""
    stop = _SENTENCE_END.search(text, end + 2)
    return text[end : stop.end() if stop else min(len(text), end + 300)]


def _opens(before: str, after: str) -> bool:
    """Whether the name stands first, and what follows speaks to somebody: "Manjit, I really …", but not "Leeds, I hear, …"."""
    role = _ROLE_AFTER.match(after)
    if before or _PARENTHESIS.match(after) or (role and names_somebody(role["noun"])):
        return False
    return _OPENED.match(after) is not None


def _is_aside(before: str, after: str, *, strong: bool) -> bool:
    """Whether the name behind a comma is spoken to, and is no item of a list, and says of nobody who they are."""
    last = re.split(r"[ ]", before)[-1].strip("\"“”'()")
    usual = last in ("I", "OK") or last.lower() in CALENDAR
    if not last or (last[0].isupper() and not usual and " " in before and not strong):
        return False
    phrase = _PHRASE_ENDS.search(before)
    if phrase and not strong:
        return not names_somebody(phrase["noun"]) and _GOES_ON.match(after) is not None
    return strong or _APPOSED.match(after) is None
