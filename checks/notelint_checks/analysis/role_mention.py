"""Whether and where the job, or the company, is named."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from notelint import EVERYTHING, Draft, Kind, Level, Pattern, analysis, places_of
from notelint_checks.analysis.job_titles import FAMILY_OF
from notelint_checks.analysis.word_places import lowers, word_places

__all__ = ["Mention", "mentions"]

_Place = tuple[int, int]
_PLACES = (Kind.SUBJECT, Kind.GREETING, Kind.BODY, Kind.CLOSING, Kind.POSTSCRIPT)
_NOUNS = frozenset(
    """role roles position positions job jobs post posts vacancy vacancies opening openings posting postings internship internships
    apprenticeship apprenticeships fellowship fellowships traineeship traineeships placement studentship clerkship residency
    lectureship req requisition gig""".split()
)
_ELSEWHERE = Pattern(
    r"\b(?:your(?:[ ](?:own|current|last|previous|old|new))?|my|his|her|their|previous|past|former|last|current|old|another|other|any|similar|different|both|many|those)(?:[ ]\w+)?[ ]$"
    r"|\b(?:great|good|amazing|fantastic|wonderful|excellent|nice|hard|tough|big|key|important|central|leading|vital|active|main|tricky|side|day|blog|linkedin|facebook|social|forum|command|in[ ]a|in|no|fine|the[ ]whole|print|cron|batch|load|nightly|each|every|etl|spark|scheduled|export)[ ]$",
)
_YOURS = Pattern(
    r"\byour[ ](?:\w+[ ]){0,3}(?:engineer|analyst|manager|developer|designer|open|advertised|current|job)[ ]$",
)
_NO_JOB = Pattern(
    r"[ ,]+(?:model|models|play|playing|well[ ]done|of[ ]strength|queue|queues|failed|runs?|office|hours|question|remarks|yourself|itself|scheduler)\b",
)
_VERB = Pattern(
    r"\b(?:to|will|would|can|could|we|they|you|played?|plays|playing|take|takes)[ ](?:an?[ ])?(?:\w+[ ])?$",
)
_POST_FRAME = Pattern(r"\b(?:the|this|that)[ ](?:[\w-]+[ ]){0,4}$")
_NO_WORKERS = frozenset("summer winter other another former later bigger longer better number proper regular".split())
_ON_STAGE = Pattern(
    r"[ ](?:economy|workers?|work|you[ ](?:saw|heard|played|went)|i[ ](?:saw|heard|played)|we[ ]played)\b"
)
_WANTED = Pattern(
    r"\b(?:keen[ ]on|interested[ ]in|interview\w*|appl(?:y|ied|ying|ication)|want|love|like|up[ ]for|consider\w*|chat\w*|talk\w*)\b.{0,40}\b(?:the|this|that)[ ](?:[\w-]+[ ]){0,3}$"
)
_HEADS = frozenset(
    word for word in FAMILY_OF if re.search(r"(?:er|or|ist|yst|ian|nt|se|ef|ok|ta|ay|et|ern|ney|ary|ow)$", word)
) | frozenset(
    """apprentice architect barman clerk counsel executive foreman forewoman groundsman hostess matron mechanic midwife nanny paralegal paramedic
    pilot postdoc representative salesman salesperson saleswoman steward surgeon trainee waitress""".split()
)
_BEHIND_TITLE = Pattern(
    r"(?=[ ](?:you|who|whom|that)\b|[ ](?:interview|opening|application|vacanc|with|at|in|on|to)|[ ]?[,;:.!?–—-]|$)",
    re.IGNORECASE,
)
_BEFORE_HEAD = Pattern(
    r"\b(?:the|for|as|of|an?|your|this|\w+['’]s|regarding|about|new|next|re:|–|-|:)[ ](?:(?:an?|your|the|new|next)[ ])?(?P<title>(?:[\w/&+#.-]+[ ]){0,3})$",
    re.IGNORECASE,
)
_BEFORE_HEAD_WORDS = 6
"""Blanks up to which it reaches back."""
_APPLIED = Pattern(
    r"\b(?:interview(?:ed|ing|s)?|appl(?:y|ied|ying|ication)|candidate|candidacy|your[ ](?:next|new)|consider(?:ed|ing)?|hir(?:e|ing)|join|conversation|offer|need(?:ed)?|want(?:ed)?|look(?:ing)?[ ]for|ought|should|(?:come|be|get)[ ]on[ ]board|start(?:ing)?[ ](?:with[ ]you[ ])?as|for[ ]your[ ](?:\w+[ ]){1,4}as)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Mention:
    """Where the job or the company is named, and how tellingly."""

    kind: Literal["role", "company"]
    start: int
    end: int
    level: Level
    fact: str | None = None


@analysis
def mentions(draft: Draft) -> tuple[Mention, ...]:
    """Return every mention of the job and of the company, in order."""
    return tuple(sorted(_found(draft), key=lambda mention: (mention.start, -mention.end)))


def _found(draft: Draft) -> Iterator[Mention]:
    facts = draft.situation.facts
    nouns, heads = word_places(draft, _NOUNS), word_places(draft, _HEADS)
    for part in draft.message.parts(*_PLACES):
        text = draft.on_one_line(part.start, part.end)
        for title in filter(None, (facts.role.title, *facts.role.aliases, facts.role.req_id)):
            yield from (
                Mention("role", part.start + start, part.start + end, "specific", "role.title")
                for start, end in _written(draft, title, text, part.start)
            )
        if part.kind is not Kind.GREETING:
            for name in facts.company.names:
                yield from (
                    Mention("company", part.start + start, part.start + end, "specific", "company.name")
                    for start, end in _written(draft, name, text, part.start)
                )
        yield from _by_shape(text, part.start, nouns, heads)


def _written(draft: Draft, name: str, text: str, shift: int) -> Iterator[_Place]:
    """Yield where a name stands in `text`, which begins at `shift` in the draft."""
    pattern, first = _named(name), re.split(r"[\s-]", name.strip())[0].lower()
    if not first or not first.isascii() or draft.atoms is EVERYTHING:
        yield from (match.span() for match in pattern.finditer(text))
        return
    behind = 0
    for place in places_of([first], lowers(draft)[shift : shift + len(text)]):
        if place >= behind and (match := pattern.match(text, place)):
            yield match.span()
            behind = match.end()


@lru_cache(maxsize=64)
def _named(words: str) -> re.Pattern[str]:
    """Return the pattern of a name: any case, any white space or hyphen between its words, a plural or possessive."""
    pieces = [re.escape(piece) for piece in re.split(r"[\s-]+", words.strip()) if piece]
    return re.compile(r"(?<!\w)" + r"[\s-]{0,2}".join(pieces) + r"(?:s|['’]s?)?(?!\w)", re.IGNORECASE)


def _by_shape(text: str, shift: int, nouns: Sequence[_Place], heads: Sequence[_Place]) -> Iterator[Mention]:
    for start, end in _within(nouns, shift, text):
        before, after = text[max(0, start - 60) : start].lower(), text[end : end + 30].lower()
        if _is_the_job(text[start:end].lower(), before, after):
            yield Mention("role", shift + start, shift + end, "weak")
    for start, begin, end in _titles(text, _within(heads, shift, text)):
        if _APPLIED.search(text[max(0, start - 80) : end + 40]):
            yield Mention("role", shift + begin, shift + end, "weak")


def _within(places: Sequence[_Place], shift: int, text: str) -> list[_Place]:
    """Return those of the places in the draft that lie in `text`, which begins at `shift`, as places in it."""
    return [(start - shift, end - shift) for start, end in places if shift <= start < shift + len(text)]


def _titles(text: str, places: Sequence[_Place]) -> Iterator[tuple[int, int, int]]:
    """Yield where what leads up to a title begins, where the title begins, and where it ends; none overlaps another."""
    heads = [(start, end) for start, end in places if text[start - 1 : start] == " " and _BEHIND_TITLE.match(text, end)]
    behind = 0
    for number, (start, end) in enumerate(heads):
        led = _BEFORE_HEAD.search(text, max(behind, _words_before(text, start)), start) if start >= behind else None
        if led:
            behind = end
            for further, stop in heads[number + 1 :]:  # the longest title that is led up to there
                longer = _BEFORE_HEAD.match(text, led.start(), further)
                if not longer:
                    break
                led, behind = longer, stop
            yield led.start(), led.start("title"), behind


def _words_before(text: str, place: int) -> int:
    """Return where the words before `place` begin of which a title and what leads up to it may be made."""
    for _ in range(_BEFORE_HEAD_WORDS):
        place = text.rfind(" ", 0, max(place, 0))
    return place + 1


def _is_the_job(noun: str, before: str, after: str) -> bool:
    """Whether a noun is the job of the reader's; all in lower case, with what stands before and after it."""
    if before.rstrip(" ").endswith(("]", "}", ">", "%", "_")) or _NO_JOB.match(after):
        return False
    words = before.split(" ")
    if _YOURS.search(" ".join(words[-6:])):
        return True
    near = " ".join(words[-4:])
    if _ELSEWHERE.search(near) or _VERB.search(near):
        return False
    if noun.startswith("post") and not noun.startswith("posting"):
        return _POST_FRAME.search(before) is not None and not re.search(r"\b(?:blog|linkedin|your)\b", before[-25:])
    if noun == "gig":  # else it may be one on a stage
        worker = before.rstrip().rpartition(" ")[2]
        titled = worker in _HEADS or (worker.endswith(("er", "or", "ist", "ian")) and worker not in _NO_WORKERS)
        return not _ON_STAGE.match(after) and (titled or _WANTED.search(before) is not None)
    if noun.startswith("opening"):
        return not re.match(r"[ ](?:of|up|line|night|day)\b", after)
    return True
