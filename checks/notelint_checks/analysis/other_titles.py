"""Job titles in "the … role" that are not the one of the facts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain

from notelint import Draft, Kind, Pattern, analysis
from notelint_checks.analysis.job_titles import FAMILY_OF, FIELD_OF, QUALIFIERS, head_family, title_fields
from notelint_checks.analysis.names import fold
from notelint_checks.analysis.word_places import word_places

__all__ = ["other_titles"]

_PLACES = (Kind.SUBJECT, Kind.BODY, Kind.CLOSING, Kind.POSTSCRIPT)
_WORD = r"[^\W_][\w+#&/'’-]{0,40}+"
_ROLE = Pattern(
    rf"\b(?P<det>the|your|this|an?|our|that)[ ](?P<title>(?:{_WORD}[ ]){{1,5}}?)(?P<noun>role|position|job|post|vacancy|opening|opportunity|internship|interview|place|gig|seat)\b(?P<after>[^.!?]{{0,50}})",
    re.IGNORECASE,
)
_AS = Pattern(
    rf"\b(?:role|position|job|post)[ ](?:of|as)[ ](?:(?:an?|the|your)[ ])?(?P<title>(?:{_WORD}[ ]?){{1,4}})|\b(?:interview(?:ed|ing)?|applied|apply|applying|application|considered|considering[ ]me|hire[ ]me|candidate)[ ](?:me[ ])?(?:for|as)[ ](?:an?|the|your|your[ ]next)[ ](?P<title2>(?:{_WORD}[ ]?){{1,4}})"
    rf"|\b(?:like|love|glad|happy|keen|hope|want|delighted|proud|forward|ready|eager|pleased|would|could|me)[ ](?:to[ ])?(?:be|become|join(?:ing)?(?:[ ]you)?|work(?:ing)?|start(?:ing)?|being|becoming|begin)(?:[ ](?:for|with)[ ]you)?(?:[ ]as)?[ ](?:your[ ]new|your[ ]next|your)[ ](?P<title3>(?:{_WORD}[ ]?){{1,4}})",
    re.IGNORECASE,
)
_PIECE = re.compile(r"[^.!?]+")
"""What none of the patterns goes beyond."""
_SUBJECT = Pattern(
    rf"(?<![\w'’-])(?P<title>(?:{_WORD}[ ]){{1,4}})(?P<noun>role|position|job|interview|application|vacancy|opening)\b",
    re.IGNORECASE,
)
_WHO = Pattern(r"(?:er|or|ist|yst|ian|nt|rse|chef|cook|sta|ary|man|woman|lead|head)$")
_ANOTHER = Pattern(
    r"\b(?:my|previous|past|former|(?:my|his|her|their)[ ]last|other|another|future|similar|any|first|different|old|current|if|his|her|their|also|second|wife|friend|instead[ ]of|rather[ ]than|not)\b[^,;.]{0,40}$",
    re.IGNORECASE,
)
_TWO_THINGS = Pattern(r"\b(?:and|or|of|for|in|at|with)[ ](?:the|a|an|your|this|that|our)[ ]*$", re.IGNORECASE)
"""What stands between a title and a noun that it does not belong to: "your shop and the post"."""
_LATER = Pattern(
    r"^[ ,]*(?:that[ ](?:opens|may|might|will|comes)|opens|which[ ](?:may|might|opens)|(?:that[ ])?you[ ](?:mentioned|are[ ]also|also)|in[ ]the[ ]spring|next[ ]year|at[ ](?:my|the[ ]other)|(?:that[ ])?you[ ](?:hold|have|had|left|held|fill)|in[ ]your[ ](?:story|team|example)|i[ ](?:held|had|left|did)|is[ ]filled|too\b)",
    re.IGNORECASE,
)


_BEFORE_TITLE = frozenset("the a an your this that about for regarding on to in with as our and or".split())


@analysis
def other_titles(draft: Draft) -> tuple[tuple[int, int], ...]:
    """Return the spans of job titles that the facts contradict, in order."""
    role = draft.situation.facts.role
    titles = [title for title in (role.title, *role.aliases) if title]
    return tuple(sorted(set(_found(draft, titles)))) if role.title else ()


def _found(draft: Draft, titles: list[str]) -> Iterator[tuple[int, int]]:
    heads = word_places(draft, _heads())
    for part in draft.message.parts(*_PLACES) if heads else ():
        text = draft.on_one_line(part.start, part.end)
        pieces = [
            piece.span()
            for piece in _PIECE.finditer(text)
            if any(piece.start() <= start - part.start < piece.end() for start, _ in heads)
        ]
        if not pieces:
            continue
        for pattern in (_ROLE, _AS, *((_SUBJECT,) if part.kind is Kind.SUBJECT else ())):
            for match in chain.from_iterable(draft.finditer(pattern, text, *piece) for piece in pieces):
                name = next(one for one in ("title", "title2", "title3") if match.groupdict().get(one))
                after = match.groupdict().get("after") or ""
                if _ANOTHER.search(text[max(0, match.start() - 45) : match.start(name)]) or _LATER.match(after):
                    continue
                noun = (match.groupdict().get("noun") or "").lower()
                if noun == "interview" and not _WHO.search(match.group(name).strip().lower()):
                    continue
                if noun and _TWO_THINGS.search(match.group(name)):
                    continue
                span = _core(match.group(name), titles)
                if span and not draft.is_quoted(part.start + match.start(name), part.start + match.end(name)):
                    yield part.start + match.start(name) + span[0], part.start + match.start(name) + span[1]


@cache
def _heads() -> frozenset[str]:
    """Return the words of which every title holds one, of those with a hyphen the end."""
    return frozenset(word.rpartition("-")[2] for word in FAMILY_OF)


def _core(words: str, titles: list[str]) -> tuple[int, int] | None:
    """Return where in `words` a title stands that is none of `titles`; None if it may be one of them."""
    tokens = [(match.group(), match.start(), match.end()) for match in re.finditer(_WORD, words)]
    heads = [number for number, (word, _, _) in enumerate(tokens) if fold(word) in FAMILY_OF]
    if not heads:
        return None
    tokens = tokens[: heads[-1] + 1]
    cut = [number for number, (word, _, _) in enumerate(tokens[:-1]) if fold(word) in _BEFORE_TITLE]
    tokens = tokens[cut[-1] + 1 :] if cut else tokens
    first = len(tokens) - 1
    while (
        first > 0
        and fold(tokens[first - 1][0]) not in QUALIFIERS
        and (
            fold(tokens[first - 1][0]) in FIELD_OF
            or fold(tokens[first - 1][0]) in FAMILY_OF
            or tokens[first - 1][0][0].isupper() == tokens[-1][0][0].isupper()
        )
    ):
        first -= 1
    mine = _words(" ".join(token for token, _, _ in tokens))
    if any(_may_be(mine, _words(title)) for title in titles):
        return None
    return tokens[first][1], tokens[-1][2]


_RANKS = frozenset(
    {"manager", "director", "officer", "supervisor", "president", "superintendent", "foreman", "principal"}
)
"""Ranks that are never said for one another, although they are of one family."""


def _words(title: str) -> list[str]:
    return [fold(word) for word in re.findall(r"[\w+#-]+", title)]


def _may_be(mine: list[str], right: list[str]) -> bool:
    """Whether the words may name the job of the facts: one family of heads, no contradicting field."""
    core = [word for word in mine if word not in QUALIFIERS]
    if not core or set(mine) <= set(right):
        return True
    if _RANKS.intersection(mine) and _RANKS.intersection(right) and _RANKS.isdisjoint({*mine} & {*right}):
        return False
    if core and all(any(word == other or _akin(word, other) for other in right) for word in core):
        return True
    own, theirs = head_family(core), {FAMILY_OF[word] for word in right if word in FAMILY_OF}
    if not theirs:
        return bool(set(core) & set(right))
    if own not in theirs:
        return False
    fields, right_fields = title_fields(core), title_fields(right)
    return not fields or not right_fields or bool(fields & right_fields)


def _akin(word: str, other: str) -> bool:
    """Whether two words have one stem: engineer and engineering."""
    if word in FAMILY_OF and FAMILY_OF[word] == FAMILY_OF.get(other):
        return True
    if word in FIELD_OF and FIELD_OF[word] == FIELD_OF.get(other):
        return True
    return len(word) > 4 and len(other) > 4 and word[:5] == other[:5]
