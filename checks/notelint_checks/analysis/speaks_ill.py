"""Where somebody at work is run down: a target, nothing but small words, and a fault or a deed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from notelint import Draft, Hit, is_senders_own
from notelint_checks.analysis.blamed_people import SMALL, blamed
from notelint_checks.analysis.lines import Line, lines
from notelint_checks.analysis.slurs import DEEDS, FAULTS
from notelint_checks.analysis.word_class import WordClass
from notelint_checks.analysis.work_people import CLIMATE, DONE_TO, PEOPLE, TIE
from notelint_checks.analysis.wronged import wronged_spans

__all__ = ["ill_hits"]

_PLACED = frozenset("at in of from for with under on over near".split())
_AMOUNTS = frozenset("full bunch pack sort kind bit lot load".split())
"""What "of" may follow without a place: "a bunch of"."""
_SPEAKING_ON = frozenset(", they the nobody everyone management it".split())
_SIGNS = FAULTS | DEEDS | DONE_TO | CLIMATE | WordClass("not trust")
"""Where somebody is run down, there is one of them."""
_FAR, _NAMES = 12, 4
_TYING = frozenset({"i", "at", "for", "from"})
_ENDS = frozenset(". ! ? ; : ( ) because so until when while".split())
_TOLD = WordClass(
    "so|too much, nothing but, constant, endless, all the|that|this, tired of, sick of, fed up with, because of, "
    "due to, full of, lots of, plenty of, a lot of, away from, escape+, flee, the usual, the daily, daily, is "
    "all, there is|was, years of, was simple, simple :, reason is|was, reason :, enough of, left over, thanks to, "
    "done with, drowning in, survive|survived "
)
_FED_UP = WordClass("had enough of, tired of, sick of, fed up with, done with, sick to death of, away from, escape+")
_WORKED_ON = frozenset(
    "against policy training prevent report reported handle handled handling reduce reduced ended ending cases "
    "case lessons workshop complaints app tool software study thesis project reduced fixed cut ".split()
)
_MENDED = frozenset("until before first fixed cleaned improved turned rebuilt".split())


def ill_hits(draft: Draft) -> Iterator[tuple[Line, Hit]]:
    """Yield the lines and hits in which somebody at work other than the reader is run down."""
    everything = lines(draft)
    for number, line in enumerate(everything):
        words = line.text.split(" ") if _SIGNS.may_stand_in(line.words) else []
        if not _SIGNS.stands_in(words):
            continue
        tied = any(map(_is_tied, everything[max(0, number - 2) : number + 1]))
        behind = 0
        for first, stop in sorted(
            (
                *_faulted(words, tied),
                *wronged_spans(words, tied),
                *_reigning(words, tied),
                *_distrusted(words),
                *_fed_up(words),
            )
        ):
            if first < behind:
                continue
            behind = stop
            hit = _hit(line, first, stop)
            if is_senders_own(draft, hit, negatable=False):
                yield line, hit


def _is_tied(line: Line) -> bool:
    """Whether a line speaks of a place where the sender works or worked."""
    words = line.text.split(" ")
    if TIE.stands_in(words):
        return True
    for place, word in enumerate(words[:-2]):
        if word not in _TYING:
            continue
        if word == "i" and words[place + 2] in ("for", "under") and place and PEOPLE.end(words, place - 1):
            return True
        if word != "i" and words[place + 1] not in ("@company", "your"):
            token = line.tokens[place + 1]
            if line.sentence.prose.texts[token][:1].isupper() and words[place + 2] in _SPEAKING_ON:
                return True
    return False


def _faulted(words: Sequence[str], tied: bool) -> Iterator[tuple[int, int]]:
    for first, stop in blamed(words, tied):
        place, free = stop, 0
        while place < min(stop + _FAR, len(words)) and words[place] not in _ENDS:
            found = 0 if free else (FAULTS.end(words, place) or DEEDS.end(words, place))
            if found:
                if _MENDED.isdisjoint(words[found:]) and not _asked(words):
                    yield first, found
                break
            if words[place] in _PLACED and words[place - 1] not in _AMOUNTS:
                free = _NAMES
            elif words[place - 1] == "i" and words[place + 1 : place + 2] and words[place + 1] in _PLACED:
                pass
            elif words[place] in SMALL or words[place].endswith("ly"):
                free = 0
            elif free:
                free -= 1
            else:
                break
            place += 1


def _asked(words: Sequence[str]) -> bool:
    return words[-1] == "?" and not {"you", "your"}.isdisjoint(words)


def _distrusted(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield "I would not trust half the drivers"."""
    for place in range(2, len(words) - 1) if "trust" in words else ():
        if words[place] == "trust" and words[place - 1] == "not":
            for first, stop in blamed(words[place:], True):
                if first < 3:
                    yield place - (3 if words[place - 3] == "i" else 2), place + stop
                    return


def _fed_up(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield "had enough of cowboy outfits"."""
    for first, told in _FED_UP.spans(words):
        for place in range(told, min(told + 4, len(words))):
            if stop := FAULTS.end(words, place):
                yield first, stop
                return


def _reigning(words: Sequence[str], tied: bool) -> Iterator[tuple[int, int]]:
    """Yield "so much backstabbing in my department", "tired of the politics"."""
    if not _WORKED_ON.isdisjoint(words):
        return
    reigning = [*CLIMATE.spans(words)]
    for (first, end), (place, stop) in pairwise(reigning):
        if words[end:place] in ([","], ["and"], [",", "and"], []) and first < end <= place:
            yield first, stop
            return
    if not tied:
        return
    for first, told in _TOLD.spans(words):
        for place in range(told, min(told + 4, len(words))):
            if stop := CLIMATE.end(words, place):
                yield first, stop
                return


def _hit(line: Line, first: int, stop: int) -> Hit:
    begin, end = line.tokens[first], line.tokens[stop - 1] + 1
    return Hit(0, line.sentence.prose, begin, end, *line.sentence.prose.offsets(begin, end))
