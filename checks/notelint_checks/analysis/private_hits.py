"""Where the sender lets the reader into private matters: me or mine, few words between, and the matter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from notelint import Draft, Hit, is_senders_own
from notelint_checks.analysis import private_words
from notelint_checks.analysis.lines import Line, lines
from notelint_checks.analysis.word_class import WordClass

__all__ = ["private_hits"]

_FAR = 7
_ENDS = frozenset(". ! ? ; : ( ) , because so until when while who which but if you your he she they".split())
_SELF = frozenset({"i", "we", "my", "our"})
_MATTERS = (
    private_words.HOME
    | private_words.FONDNESS
    | private_words.ILLS
    | private_words.MONEY
    | private_words.FAITH
    | private_words.VOTES
)
"""Where something private is told, there is one of them."""
_GIVEN = frozenset({"give", "send", "blow", "owe"})
_AFTER = frozenset(
    ". ! , ; ) often so since already every all both guys very too dearly constantly always even day ".split()
)
_WORK = frozenset(
    "patient patients client clients customer customers resident residents nurse nursed nursing ward clinic unit "
    "charity app apps user users study studied studies research researched wrote write writing built build design "
    "designed data thesis "
    "diploma diplomas certificate certificates qualification qualifications qualified module modules management "
    "degree project course training trained taught teach team company software product products manage managed "
    "ran run worked working work job policy system report reports test tested line shift department records "
    "market process helped help "
    "supported supporting care cared caring campaign campaigns leaflet leaflets hospice story stories article "
    "paper papers book film theater theatre volunteer volunteered desk phones calls sold sell selling sales sort "
    "sorted pack packed order ordered "
    "stock counted delivered deliver carry carried drove drive not never without lists class classes interview "
    "question questions answer learned learn read pipeline group plan plans planned hotline file files claim "
    "claims payments processed process invoice invoices fund funds clerk adviser advisor accounts bank lender "
    "broker agency polling count archive choir concert school hospital museum insurance budget budgets ".split()
)


def private_hits(draft: Draft) -> Iterator[tuple[Line, Hit]]:
    """Yield the lines and hits in which the sender tells of private matters."""
    for line in lines(draft):
        if _SELF.isdisjoint(line.words) or not _MATTERS.may_stand_in(line.words):
            continue
        words = line.text.split(" ")
        if not _MATTERS.stands_in(words):
            continue
        for first, stop in _told(words):
            begin, end = line.tokens[first], line.tokens[stop - 1] + 1
            hit = Hit(1, line.sentence.prose, begin, end, *line.sentence.prose.offsets(begin, end))
            if is_senders_own(draft, hit):
                yield line, hit
                break


def _told(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    for first, word in enumerate(words):
        if word not in _SELF:
            continue
        if word in ("my", "our") and (after := _kin(words, first + 1)):
            if stop := _reach(private_words.HOME, words, after):
                yield first, stop
                return
            continue
        if word == "i" and (stop := _fond(words, first + 1)):
            yield first, stop
            return
        for matter in (private_words.ILLS, private_words.MONEY, private_words.FAITH):
            if stop := _reach(matter, words, first + 1):
                yield first, stop
                return
        stop = _reach(private_words.FAVOR, words, first + 1)
        if stop and (end := _reach(private_words.VOTES, words, stop - 1)):
            yield first, end
            return


def _fond(words: Sequence[str], place: int) -> int:
    """Return where "I think of you often" or "I would give you a cuddle" ends."""
    you = _reach(private_words.FONDNESS, words, place)
    if not you or words[you : you + 1] != ["you"]:
        return 0
    if words[you - 1] in _GIVEN:
        return private_words.TOUCH.end(words, you + 1) if you + 1 < len(words) else 0
    wished = "would" in words[place:you] and words[you - 1] in ("love", "miss", "missed")
    return you + 1 if not wished and words[you + 1 : you + 2] and words[you + 1] in _AFTER else 0


def _kin(words: Sequence[str], place: int) -> int:
    for each in range(place, min(place + 2, len(words))):
        if stop := private_words.KIN.end(words, each):
            return stop
    return 0


def _reach(matter: WordClass, words: Sequence[str], place: int) -> int:
    """Return where a matter ends that stands in the clause from `place` on, with no work before or after it."""
    for each in range(place, min(place + _FAR, len(words))):
        if stop := matter.end(words, each):
            return stop if _WORK.isdisjoint(words[stop : stop + 4]) else 0
        if words[each] in _ENDS or words[each] in _WORK:
            return 0
    return 0
