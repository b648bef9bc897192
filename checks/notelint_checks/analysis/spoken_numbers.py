"""Telephone numbers in a text that is read aloud: in figures, in words, or both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from notelint import Draft, Kind, Pattern, analysis

__all__ = ["phone_numbers"]

_DIGITS = {
    word: digit
    for digit, words in enumerate(
        ("zero oh o nought naught", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine niner")
    )
    for word in words.split()
}
_TWO = frozenset(
    """ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
    eighty ninety hundred""".split()
)
_TENS = frozenset("twenty thirty forty fifty sixty seventy eighty ninety".split())
_REPEATS = {"double": 2, "triple": 3, "treble": 3}
_WORD = "|".join(sorted(sorted({*_DIGITS, *_TWO, *_REPEATS}), key=len, reverse=True))
_UNIT = rf"(?:\d{{1,15}}(?![\w%])|(?:{_WORD})(?!\w))"
_RUN = Pattern(
    rf"(?<![\w$€£#.,:/])(?:\+ ?|plus )?\(?{_UNIT}(?:(?:[ \t]?[)(.,…–—-]{{0,3}}[ \t]{{0,2}}(?:\r?\n)?[ \t]{{0,2}}|[ ]?/[ ]?)\(?{_UNIT}){{0,40}}",
    re.IGNORECASE,
)
_PIECE = Pattern(r"\d+|[a-z]+", re.IGNORECASE)
_SENTENCE = Pattern(r"(?<=\d)\.[ \t\r\n]+(?=\d)")
_SLOT = Pattern(
    r"[\[{<(_%][^\]}>)\r\n]{0,30}(?:phone|number|mobile|cell|tel\b)[^\[{<(\r\n]{0,30}[\]}>)_%]|\bnumber is _{2,}",
    re.IGNORECASE,
)
_EXTENSION = Pattern(rf"\bext(?:ension)?\.?:? ?(?:number )?(?:\d|(?:{'|'.join(_DIGITS)})\b)", re.IGNORECASE)
_LABEL = Pattern(
    r"\b(?:req(?:uisition)?|ref(?:erence)?|job|posting|vacancy|position|order|ticket|case|invoice|account|batch|id|code|pin|po)[ ]?(?:number|no\.?|id|code)?(?:[ ]is)?[ #:]{0,3}$",
    re.IGNORECASE,
)
_DATE = Pattern(
    r"(?:19|20)\d\d(?:[ ]?[-–—/,.][ ]?(?:19|20)\d\d)+|(?:19|20)\d\d[-/. ]\d\d[-/. ]\d\d|\d\d?[-/. ]\d\d?[-/. ](?:19|20)\d\d"
)
_THOUSANDS = Pattern(r"\d{1,3}(?:[ .,]\d{3})+")
_COUNTED = Pattern(r"[ ][a-z]{3,}")
_YEAR_FIRST = Pattern(r"(?:19|20)\d\d[ ]?[,.]")
_SHORTEST = 6
_ONE_GROUP = 7
_OWN = (Kind.LETTERHEAD, Kind.GREETING, Kind.BODY, Kind.CLOSING, Kind.SIGNATURE, Kind.POSTSCRIPT)


@analysis
def phone_numbers(draft: Draft) -> tuple[tuple[int, int], ...]:
    """Return where telephone numbers, extensions and slots for one stand; one said twice in a row stands twice."""
    found: list[tuple[int, int]] = []
    for start, end in _regions(draft):
        text = draft.on_one_line(start, end)
        for match in _RUN.finditer(text):
            found += [(start + left, start + right) for left, right in _numbers(text, *match.span())]
        for pattern in (_SLOT, _EXTENSION):
            found += [(start + match.start(), start + match.end()) for match in pattern.finditer(text)]
    return tuple(sorted(found))


def _regions(draft: Draft) -> Iterator[tuple[int, int]]:
    """Yield the spans of the sender's words, segments that touch taken together."""
    left = right = -1
    for part in draft.message.parts(*_OWN):
        if part.start == right:
            right = part.end
            continue
        if left >= 0:
            yield left, right
        left, right = part.start, part.end
    if left >= 0:
        yield left, right


def _numbers(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the numbers in a run of figures and number words."""
    cuts = [start, *(cut.end() for cut in _SENTENCE.finditer(text, start, end)), end]
    for left, right in pairwise(cuts):
        words = text[left:right]
        digits = _digits(words)
        if len(digits) < _SHORTEST or not _is_phone(text, left, right, len(digits)):
            continue
        yield left, right
        half = len(digits) // 2
        if half >= _SHORTEST and digits[:half] == digits[half:]:
            yield left, right


def _digits(words: str) -> str:
    """Return the figures that are said; a number word of two figures counts as two unknown ones."""
    digits, times, tens = "", 1, False
    for piece in _PIECE.findall(words.lower()):
        if piece in _REPEATS:
            times = _REPEATS[piece]
            continue
        digit = _DIGITS.get(piece)
        if tens and digit:
            digits, tens = f"{digits[:-1]}{digit}", False
            continue
        said = (
            str(digit) if digit is not None else f"{piece[0]}?" if piece in _TWO else piece if piece.isdigit() else ""
        )
        digits, times, tens = digits + said * times, 1, piece in _TENS
    return digits


def _is_phone(text: str, start: int, end: int, count: int) -> bool:
    """Whether it is neither a date, nor a count, nor the number of something else."""
    words = text[start:end].strip(" .,-–—…")
    if _DATE.fullmatch(words) or _LABEL.search(text, max(0, start - 40), start) or _YEAR_FIRST.match(words):
        return False
    if words.isdigit():
        return count >= _ONE_GROUP and not _COUNTED.match(text, end)
    return not (_THOUSANDS.fullmatch(words) and (_COUNTED.match(text, end) or "," in words))
