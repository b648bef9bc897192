"""What the sender brings: something done, known, tried or sent, said in words of its own."""

from __future__ import annotations

import re

from notelint import Draft, Pattern, Sentence, analysis
from notelint_checks.analysis.achievements import DEEDS
from notelint_checks.analysis.topic_classes import classes
from notelint_checks.analysis.topic_lexicon import CONTENT, LOGISTICS

__all__ = ["offers_value"]

_DOING = re.compile(
    r"(?:[iw]|(?<![a-zA-Z])m[ajn]*[CNT]+|(?<=p)m[ajn]*[CNT]+(?=[rVlC]))(?P<aux>[axb]*)(?P<verb>[a-zA-Z])"
)
_WAS = re.compile(r"i[a]*x[a]*d")
_GIVING = Pattern(
    r"\b(?:attach|enclos|here (?:is|are)|link|https?:|i have (?:an?|one|some|two) (?:\w+ ){0,2}(?:answer|idea|suggestion|sketch|draft|plan|list)s?\b"
    r"|i(?: (?:can|could|would|will)|'ll|'d) (?:gladly |happily |be (?:glad|happy) to )?(?:send|share|show))"
)
_BROUGHT = Pattern(
    r"\bi(?: (?:can|could|would|will|hope to|want to|am ready to)|'ll|'d) (?:gladly |happily |be (?:glad|happy|able|proud|keen) to |like to |love to )?(?:bring|do|try|use|repeat|apply|carry|put)"
    r" (?:that|this|it|them|both|those|all (?:that|this)|the same)(?: \w+){0,3}? (?:to|for|with|in|into|at|on) (?:you|your|the|this)\b"
)
"""What was told is offered: "I would gladly try the same with you"."""
_SKILL = Pattern(
    r"\bmy (?:\w+ ){0,4}(?:experience|background|training|degree|thesis|diploma|licen[cs]e|certificate|apprenticeship|years|project|portfolio|last (?:job|place|shop|team))\b"
    r"|\b(?:i|my|me|we)\b.{0,60}\b(?:\d+|\w+) (?:years|winters|seasons|summers|months)\b|\byears (?:of|in|on|as|at|behind)\b|\bat my (?:old|last|former|present|current)\b"
)
_SERVED = Pattern(
    r"\bi (?:have |had |'ve |am |was )?(?:been )?work(?:ed|ing)? .{0,30}\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|many|several) (?:year|winter|season|summer|month)s?\b"
)
"""Time at work, also as learners of English say it: "I have work seven year at the port"."""
_FEELING = frozenset(
    """enjoyed enjoy loved love liked like appreciate appreciated look looking hope hoped want wanted wish thank thought think believe feel felt
    hear heard learn learned learnt meet met remain remained leave left come came go going went wonder wondered write writing reach reached know knew
    remember remembered forget forgot told tell asked ask wait waited stay stayed agree admit see saw noticed notice understand understood
    promise guess reckon mean meant expect live move get got gather received found find apologize congratulate""".split()
)
_BEING = frozenset("am 'm was were be been".split())
_IF = frozenset("if should were unless when".split())
_LEAST = 2


@analysis
def offers_value(draft: Draft) -> bool:
    """Whether the sender says somewhere what he or she has done, can do, has tried, or sends along."""
    return any(_offers(draft, sentence) for sentence in draft.body) or _brings_what_was_told(draft)


def _brings_what_was_told(draft: Draft) -> bool:
    return draft.may_hold(_BROUGHT) and any(
        draft.holds(_BROUGHT, draft.on_one_line(sentence.start, sentence.end).lower().replace("’", "'"))
        for sentence in draft.body
    )


def _offers(draft: Draft, sentence: Sentence) -> bool:
    letters, words = classes(draft, sentence), sentence.norms
    own = [number for number, letter in enumerate(letters) if letter in CONTENT and words[number] not in LOGISTICS]
    if own and any(_is_deed(match, letters, words, own) for match in _DOING.finditer(letters)):
        return True
    facts = draft.situation.facts.me
    known = [each.casefold() for each in (*facts.skills, *facts.employers, *facts.achievements) if each.strip()]
    if not own and not known:
        return False
    said = draft.on_one_line(sentence.start, sentence.end).casefold().replace("’", "'")
    if any(each in said for each in known) or (own and draft.holds(_GIVING, said)):
        return True
    return draft.holds(_SERVED, said) or (len(own) >= _LEAST and draft.holds(_SKILL, said))


def _is_deed(match: re.Match[str], letters: str, words: tuple[str, ...], own: list[int]) -> bool:
    """Whether "I …" says something done or mastered, with two words of its own behind it."""
    before = words[max(0, match.start() - 2) : match.start()]
    said = words[match.start() : match.end()]
    stop = letters.find(";", match.end())
    stop = len(letters) if stop < 0 else stop
    if not _IF.isdisjoint(before):
        return False
    behind = sum(match.end() - 1 <= place < stop for place in own)
    if not DEEDS.isdisjoint(words[match.end() - 1 : stop]) and behind and said[-1] not in _BEING:
        return True
    if not _BEING.isdisjoint(said):
        return _WAS.match(letters, match.start()) is not None and behind >= _LEAST
    return said[-1] not in _FEELING and behind >= _LEAST
