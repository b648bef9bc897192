"""Gratitude addressed to the reader: where it stands and what it is for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from notelint import EVERYTHING, Draft, Kind, Pattern, Sentence, analysis, places_of
from notelint_checks.analysis.telling import telling_words
from notelint_checks.analysis.word_places import lowers

__all__ = ["Thanks", "thanks"]

_KINDS = (Kind.SUBJECT, Kind.GREETING, Kind.BODY, Kind.CLOSING, Kind.POSTSCRIPT)

_VERY = r"(?:(?:so|very|really|most|extremely|truly|too|incredibly|awfully|exceptionally|extraordinarily) ){0,2}"
_GENTLE = r"(?:kind|good|generous|nice|decent|gracious|thoughtful|sweet|great|considerate|hospitable|lovely)"

_EXPRESSIONS = (
    r"th(?:an|na)k(?! (?:god|goodness|heavens?|the lord)\b)(?:ing|s)?(?:[ -]?(?:you|u|ya|yous))?",
    r"tha(?:kn|nk)s?[ -]?you|tahnks?|thanx|thankx|thanq|thn?x|tnx|thn?ks|tks|cheers (?:for|again)|ta (?:for|very much|so much)",
    r"ty (?:so much|for|again|very much)|ty(?=[!.,]|$)",
    r"ap{1,2}rec(?:ia|ai|i|a)t(?:e|ed|es|ing|ive)",
    r"(?:my|our|with|in|of|express|show|sincere|heartfelt|deep|deepest|much|warm) (?:\w+ ){0,2}appreciation",
    r"gr(?:ea|a)te?ful{1,2}(?:ly)?|gratitude|thankful{1,2}(?:ly)?|thankfulness",
    r"(?:much|most|very|deeply|greatly|be|am|was) obliged|indebted|in your debt|beholden",
    rf"(?:it (?:was|is)|it's|that was|this was|how|what a|all|both|very|so|most|really|too) {_VERY}{_GENTLE} of (?:you|the team|everyone|all|both|her|him|them)",
    rf"(?:{_GENTLE}|fair|big) of (?:you|the two of you|you both|the lot of you|the pair of you)(?: and \w+)? (?:to|for)(?! (?:know|hear))",
    r"nice one (?:for|again|mate|guys)|fair play to you for|hats off to you for|kudos for",
    r"(?:that|it|this|how|you) (?:was|were) a kindness|for your kindness",
    rf"you (?:were|are|have been|all were|both were|were all|were both) {_VERY}(?:generous|kind|gracious|hospitable)(?: and \w+)? ?(?:to|with|in|enough|about|towards|,|\.|!|$)",
    r"(?:meant|means|did mean) (?:a great deal|a lot|so much|very much|much|the world|a ton)(?! (?:of|more|less)\b)",
    r"owe you (?:one|big|so much|a lot|(?:a )?(?:big |great |huge |real )?(?:thank|debt)|(?:my|many) thanks|thanks)",
    r"i (?:really |truly |very much |greatly |also |so )?valued? (?:you|that you|how you|your|the time you|the hour|the time)",
    r"bless (?:you|y'all|your \w+)(?: (?!for )\w+){0,3} for",
    r"merci|gracias|danke|dankie|dank je|bedankt|grazie|obrigad[oa]|arigat[oō]|diolch|go raibh maith ag(?:at|aibh)|tapadh leibh|mahalo|kia ora rawa atu|ngā mihi",
    r"asante|ahsante|shukra[an]n?|dhany[ae]v[aā]d|shukriya|salamat|maraming salamat|terima kasih|cảm ơn|(?:tusen )?tack (?:så|för)|tusen tack|takk|kiitos|tänan|aitäh|děkuj[ui]|dziękuj[eę]",
    r"köszönöm|mulțumesc|multumesc|hvala|teşekkür\w*|tesekkur\w*|efharisto|spasibo|mamnoon|todah?|xièxie|xiexie|gamsa\w*",
)
_EXPRESSION = Pattern(rf"(?<![\w-])(?:{'|'.join(_EXPRESSIONS)})(?!\w)", re.IGNORECASE)

_OTHERS = (
    r"(?:they|he|she|team|customers?|users?|clients?|colleagues?|managers?|boss|people|who|planners|students|patients)"
)
_NOT_THE_READER = Pattern(
    r"\bno,? ?thanks\b|\bno,? thank you\b|\bthanks,? but\b|\bthanks for nothing\b|\bthankless\b"
    r"|(?<!many )(?<!my )(?<!our )(?<!with )(?<!big )(?<!warm )(?<!huge )(?<!sincere )(?<!special )(?<!more )"
    r"\bthanks to\b(?! (?:you|both|all|everyone|everybody|the (?:whole |entire )?(?:team|panel))\b)"
    # a request is no thanks
    r"|(?:\bwould|\bwill|\bshall|['’]d|['’]ll) (?:(?:also|really|very|much|greatly|so|highly|truly|sincerely|be|most|extremely) ){0,4}"
    r"(?:appreciat\w+|grateful|thankful|obliged|indebted)"
    rf"|\b{_OTHERS} (?:\w+ly )?(?:would |will |always |were |was |are |really |also ){{0,2}}(?:appreciat\w+|grateful|thankful|thanked)"
    rf"|\b{_OTHERS} (?:would |will |often |always ){{0,2}}thank (?:us|me)\b"
    r"|\byou(?:['’]?ll| will| may| can| might)? (?:surely |certainly |probably )?appreciate\b|\bobliged to\b"
    r"|\b(?:come|came|learned|learnt|grown|begun|began) to appreciate\b"
    r"|\b(?:a|an|new|newfound|better|greater) appreciation (?:for|of) how\b"
    r"|\b(?:my|a|the) (?:last |earlier |first |previous )?thank[ -]you (?:note|email|e-mail|card|letter|message)\b(?= (?:last|on|from|that|i sent|was|yesterday|you got))",
    re.IGNORECASE,
)
_PASSIVE = Pattern(r"meant|means|ap{1,2}rec\w+ed", re.IGNORECASE)
_CLAUSE_END = Pattern(
    r"[.!?;:—–]|\s-+\s|,?\s(?:and|but|so|as|because)\s(?:i|we|it|my|please)\b|,\s(?:i|we|it|my|please)\b", re.IGNORECASE
)


@dataclass(frozen=True)
class Thanks:
    """One expression of gratitude.

    Attributes:
        generic: whether it is for nothing in particular: only time, opportunity, consideration, or no object at all.
    """

    start: int
    end: int
    sentence: Sentence
    generic: bool


@analysis
def thanks(draft: Draft) -> tuple[Thanks, ...]:
    """Return every expression of gratitude to the reader in the sender's prose, in order."""
    return tuple(_found(draft))


@cache
def _openers() -> tuple[frozenset[str], tuple[str, ...]]:
    """Return words of which every expression of thanks holds one, and the beginnings of others."""
    atoms = frozenset[str]().union(*(each.gates[0] for each in _EXPRESSION.alternatives))
    return atoms, tuple(atom.removesuffix("*") for atom in atoms if atom.endswith("*"))


def _sentences(draft: Draft) -> Iterator[Sentence]:
    """Yield the sentences that hold what thanks need: few of them do."""
    words, beginnings = _openers()
    last: Sentence | None = None
    for place in places_of([*(words & draft.atoms), *beginnings], lowers(draft)):
        if last is None or place >= last.end:
            last = draft.sentence_at(place) or last
            if last is not None and last.start <= place < last.end:
                yield last


def _found(draft: Draft) -> Iterator[Thanks]:
    for sentence in draft.sentences if draft.atoms is EVERYTHING else _sentences(draft):
        if sentence.kind not in _KINDS:
            continue
        text = draft.on_one_line(sentence.start, sentence.end)
        found = list(draft.finditer(_EXPRESSION, text))
        elsewhere = [match.span() for match in draft.finditer(_NOT_THE_READER, text)] if found else []
        for match in found:
            start, end = sentence.start + match.start(), sentence.start + match.end()
            if any(left <= match.start() < right for left, right in elsewhere) or draft.is_quoted(start, end):
                continue
            yield Thanks(start, end, sentence, _is_generic(draft, sentence, text, match))


def _is_generic(draft: Draft, sentence: Sentence, text: str, match: re.Match[str]) -> bool:
    """Whether what follows in the clause, or the subject of "… is appreciated", fits every interview."""
    stop = _CLAUSE_END.search(text, match.end())
    until = sentence.start + (stop.start() if stop else len(text))
    prose = sentence.prose
    first = prose.token_at(sentence.start + match.end() - 1) + 1
    last = prose.token_at(until - 1) + 1 if until > sentence.start + match.end() else first
    told = telling_words(draft, prose, first, last)
    if _PASSIVE.match(match.group()):
        told += telling_words(draft, prose, sentence.first, prose.token_at(sentence.start + match.start()))
    return told == 0
