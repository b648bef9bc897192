"""Where the sender says who writes: in the signature, in the text, or in the header."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from notelint import Draft, Kind, Pattern, analysis
from notelint_checks.analysis.address_terms import NOT_NAMES
from notelint_checks.analysis.greeting import greeting
from notelint_checks.analysis.names import TITLES, fold, name_words
from notelint_checks.analysis.nicknames import GIVEN_NAMES, are_nicknames

__all__ = ["is_signed", "sender_names"]

_OWN = (Kind.GREETING, Kind.BODY, Kind.CLOSING, Kind.SIGNATURE, Kind.POSTSCRIPT)
_CAPITALIZED = r"[^\W\d_a-z][\w'’.-]{0,25}"
_INTRODUCED = Pattern(
    rf"\b(?i:this[ ]is|it['’]?s|it[ ]is|i['’]?m|i[ ]am|my[ ]name[ ]is|my[ ]name['’]?s|name['’]?s|here[ ]is|here['’]s|from|signed|me)[,:]?[ ]({_CAPITALIZED}(?:[ ]{_CAPITALIZED})?)"
)
_SPEAKING = Pattern(
    rf"({_CAPITALIZED}(?:[ ]{_CAPITALIZED})?)[ ]?,?[ ](?i:here|speaking|calling|again[ ]here|from[ ](?:last|the|your|our|this|yesterday|today|monday|tuesday|wednesday|thursday|friday)|who[ ](?:met|spoke|interviewed|you))\b"
)
_SPEAKS = Pattern(rf"(?i:this[ ]is|it['’]?s)[ ]({_CAPITALIZED}(?:[ ]{_CAPITALIZED})?)[ ]speaking\b")
"""Here the name may end as no name does: "this is Blessing speaking"."""
_FROM = Pattern(rf"\b(?i:from)[ ]({_CAPITALIZED}(?:[ ]{_CAPITALIZED}){{0,2}})[ \t.!]{{0,3}}(?=[\r\n]|$)")
"""With best wishes from Sam Lee."""
_LAST = Pattern(
    rf"[.!?,–—-][ ]{{0,3}}~?[–—-]?[ ]{{0,3}}({_CAPITALIZED}(?:[ ]{_CAPITALIZED}){{0,2}})[ .!]{{0,3}}(?:\(?[+\d][\d ().-]{{5,20}}\)?)?[ .]{{0,3}}$"
)
_AFTER_GREETING = Pattern(rf"\s*+(?:[,!.:–—-]\s*+)?({_CAPITALIZED}(?:[ ]{_CAPITALIZED})?)(?=[ ]?,|[ ]?\(|[ ]again\b)")
_LINE = Pattern(
    rf"[ \t–—~*-]*({_CAPITALIZED}(?:[ \t]+(?:(?:van|von|de|da|del|der|la|al|bin)[ \t]+)?{_CAPITALIZED}){{0,3}})"
)
_LOWER_NAME = Pattern(r"[ \t–—~*-]*([^\W\d_]{2,20}(?:[ ][^\W\d_]{2,20})?)(?:[ ][^\W\d_]\.?)?(?:[ ]x{1,3})?[ \t.!]*$")
_LOWER_SPEAKING = Pattern(
    r"\b(?P<here>[a-z]{2,15})[ ](?:here|speaking)\b|[.!?,–—-][ ]{0,3}[–—-]?[ ]{0,3}(?P<last>[a-z]{2,15})[ ]?$"
)
_DEVICE = Pattern(r"\s*(?:sent|get outlook)\s(?:from|for|via)\b", re.IGNORECASE)


@analysis
def is_signed(draft: Draft) -> bool:
    """Whether there is such a span; a signature is looked at first, and the text only without one."""
    return any(True for _ in chain(_by_shape(draft), _by_facts(draft)))


@analysis
def sender_names(draft: Draft) -> tuple[tuple[int, int], ...]:
    """Return the spans that say who writes, in the text only; recognized by the facts, else by their shape."""
    return tuple(sorted({*_by_facts(draft), *_by_shape(draft)}))


def _by_facts(draft: Draft) -> Iterator[tuple[int, int]]:
    wanted = [word for word in name_words(draft.situation.facts.me.name or "") if len(word) > 1]
    if not wanted:
        return
    hello = greeting(draft)
    for part in draft.message.parts(*_OWN):
        for match in re.finditer(r"[^\W\d_][\w'’-]*", draft.text[part.start : part.end]):
            word = fold(match.group())
            if word not in wanted and not any(are_nicknames(word, name) for name in wanted):
                continue
            start, end = part.start + match.start(), part.start + match.end()
            if hello and any(name.start <= start < name.end for name in hello.names):
                continue
            if match.group()[0].isupper() or word not in (
                "will",
                "may",
                "mark",
                "hope",
                "joy",
                "rich",
                "art",
                "bill",
                "frank",
                "long",
                "young",
                "a",
            ):
                yield start, end


def _by_shape(draft: Draft) -> Iterator[tuple[int, int]]:
    for part in draft.message.parts(Kind.SIGNATURE, Kind.CLOSING):
        yield from _signed(draft, part.start, part.end, lower=part.kind is Kind.SIGNATURE)
        yield from (
            (part.start + match.start(1), part.start + match.end(1))
            for match in _FROM.finditer(draft.text[part.start : part.end])
            if _is_name(match.group(1))
        )
    hello = greeting(draft)
    for part in draft.message.parts(Kind.GREETING, Kind.BODY, Kind.POSTSCRIPT):
        text = draft.on_one_line(part.start, part.end).rstrip()
        for pattern in (_INTRODUCED, _SPEAKING, _LAST):
            yield from (
                (part.start + match.start(1), part.start + match.end(1))
                for match in pattern.finditer(text)
                if _is_name(match.group(1)) and not _is_greeted(draft, part.start + match.start(1))
            )
        yield from (
            (part.start + match.start(1), part.start + match.end(1))
            for match in _SPEAKS.finditer(text)
            if not _is_greeted(draft, part.start + match.start(1))
        )
        for spoken in draft.finditer(_LOWER_SPEAKING, text):
            group = spoken.lastgroup or 0
            if spoken.group(group) in GIVEN_NAMES and not _is_greeted(draft, part.start + spoken.start(group)):
                yield part.start + spoken.start(group), part.start + spoken.end(group)
    if hello and (match := _AFTER_GREETING.match(draft.text, hello.end)) and _is_name(match.group(1)):
        yield match.span(1)


def _signed(draft: Draft, start: int, end: int, *, lower: bool) -> Iterator[tuple[int, int]]:
    for line in re.finditer(r"[^\r\n]+", draft.text[start:end]):
        if _DEVICE.match(line.group()):
            continue
        match = _LINE.match(line.group()) or (_LOWER_NAME.match(line.group()) if lower else None)
        if match and not _is_stock(match.group(1)):
            yield start + line.start() + match.start(1), start + line.start() + match.end(1)


def _is_stock(words: str) -> bool:
    """Whether the words close a letter and name nobody."""
    return all(fold(word).strip(",") in _CLOSING_WORDS for word in words.split())


_CLOSING_WORDS = frozenset(
    """best regards kind kindest warm warmest wishes sincerely yours truly faithfully respectfully many thanks thank you with all the
    my cheers again and very gratefully take care talk soon love xoxo xo x hugs cordially appreciation gratitude in your sent from
    looking forward to hearing sincere much bye peace later laters ciao greetings a so warmly great day weekend have lovely nice good
    goodbye goodnight candidate me phone email tel mobile cell linkedin www http https regard rgds br kr""".split()
)


def _is_name(words: str) -> bool:
    folded = [fold(word) for word in words.split()]
    while len(folded) > 1 and folded[0] in TITLES:
        folded.pop(0)
    if folded[0] in GIVEN_NAMES:
        return True
    return (
        folded[0] not in NOT_NAMES
        and folded[0] not in _CLOSING_WORDS
        and not folded[0].endswith(("ly", "ing"))
        and words not in ("I", "A")
    )


def _is_greeted(draft: Draft, start: int) -> bool:
    hello = greeting(draft)
    return hello is not None and (
        any(name.start <= start < name.end for name in hello.names)
        or any(
            fold(draft.text[name.start : name.end]).startswith(fold(re.split(r"\W", draft.text[start : start + 25])[0]))
            for name in hello.names
        )
    )
