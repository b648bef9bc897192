"""How a message ends: closing words, the signature below them, a postscript."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from notelint.message.footers import footer_start, is_device_line
from notelint.message.formulas import (
    closing_and_name,
    is_closing,
    is_closing_to,
    is_contact,
    is_initials,
    is_signature,
    is_valediction,
    may_be_signature,
    own_names,
    small_closing,
    small_closing_line,
)
from notelint.message.lines import Line
from notelint.message.model import Kind

__all__ = ["ending_marks"]

Marks = list[tuple[int, Kind]]
"""Where segments begin: offsets with kinds."""

_FAREWELL = re.compile(
    r"(?:(?:many[ ])?(?:thanks|thank[ ]you)(?:[ ](?:again|so[ ]much|very[ ]much))?(?:,|[ ]and)[ ])?(?:good[ -]?)?bye(?:[ -]bye)?(?:[ ](?:for[ ])?now|[ ]then)?(?:,?[ ][\w.'’-]{1,20}){0,4}[.!]?|have[ ]a[ ](?:great|good|lovely|nice|wonderful)[ ]\w+"
    r"(?:,?[ ][\w.'’-]{1,20}){0,3}[.!]?|(?:ta[- ]?(?:ta|ra)|toodle-?(?:oo|pip)|cheerio|so[ ]long|ciao|adieu)(?:[ ](?:for[ ])?now|[ ]then)?[.!]?",
    re.IGNORECASE,
)
"""What is said at the end of a call."""
_POSTSCRIPT = re.compile(r"\s*P\.?[ ]?(?:P\.?[ ]?){0,2}S\.?(?:[:,–—-]|[ ])", re.ASCII | re.IGNORECASE)
_INLINE_POSTSCRIPT = re.compile(r"(?<=\s)P\.?(?:P\.?)?S\.?(?:[:,–—-]|[ ])")
_DELIMITER = re.compile(r"--\s*$")
_PIECE = re.compile(r"(?<=[.!?…])(?<!\b[A-Z]\.)[ \t]+")
_DASHED = re.compile(r"(?<=\s)[-–—~][ ]?(?P<name>[^\W\d_][\w'’.-]{0,20}(?:[ ][A-Z][\w'’.-]{0,20})?)$")
_LAST_WORDS = re.compile(r"(?<=\s)[^\W\d_][\w'’-]{0,20}$")
_SMALL = re.compile(r"[a-z][a-z'’-]{1,14}(?:[ ][a-z]\.?)?")
_NO_NAME = frozenset(
    """thanks thank cheers bye ta you me us them it soon then later again ok okay please today tomorrow tonight there here
    regards best love yes no care day week weekend now xx xoxo night morning one time know more much all well too up out in on
    for to of and or but so if not do be is was are hope hear talk see meet work call text""".split()
)
"""Small words that end a message and are no name."""

_MOST_POSTSCRIPTS = 3
"""Places in a line that are looked at."""

SIGNATURE_LINES = 10
"""Lines that a signature may take at the most."""


@dataclass(frozen=True)
class _People:
    """Who writes, if that is said, and the words of the greeting; both folded."""

    names: frozenset[str]
    addressed: frozenset[str]


def ending_marks(lines: list[Line], *, greeting: str = "") -> Marks:
    """Return where closing, signature and postscript begin, as offsets with kinds.

    Args:
        lines: the sender's own lines, below the greeting.
        greeting: the greeting: who is named there does not sign.
    """
    filled = [line for line in lines if not line.is_blank]
    people = _People(
        own_names(" ".join(line.text for line in filled[:6])),
        frozenset(word.casefold() for word in re.findall(r"[^\W\d_][\w'’-]+", greeting)),
    )
    marks: Marks = []
    postscript = next((n for n, line in enumerate(filled) if n and _POSTSCRIPT.match(line.text)), len(filled))
    if postscript < len(filled):
        marks.append((filled[postscript].start, Kind.POSTSCRIPT))
        marks += _after_postscript(filled[postscript:], people)
    elif filled and (inline := _inline_postscript(filled[-1], people)):
        marks.append((inline.stop, Kind.POSTSCRIPT))
        filled = [*filled[:-1], inline]
    filled = filled[:postscript]
    delimiter = next((n for n, line in enumerate(filled) if _DELIMITER.match(line.text)), None)
    if delimiter is not None:
        marks.append((filled[delimiter].start, Kind.SIGNATURE))
        filled = filled[:delimiter]
    filled = _without_footers(filled, marks)
    return sorted(marks + _ending(filled, people))


def _after_postscript(lines: list[Line], people: _People) -> Marks:
    """Find the signature that may stand below a postscript."""
    marks: Marks = []
    delimiter = next((n for n, line in enumerate(lines) if n and _DELIMITER.match(line.text)), None)
    if delimiter is not None:
        return [(lines[delimiter].start, Kind.SIGNATURE)]
    lines = _without_footers(lines, marks)
    return marks + (_closing_lines(lines, people) or _bare_name(lines, people))


def _without_footers(filled: list[Line], marks: Marks) -> list[Line]:
    """Return the lines above what programs put at the end, and note in `marks` where that begins."""
    notice = footer_start(filled)
    if notice < len(filled):
        marks.append((filled[notice].start, Kind.SIGNATURE))
        filled = filled[:notice]
    while filled and is_device_line(filled[-1].text):
        marks.append((filled[-1].start, Kind.SIGNATURE))
        filled = filled[:-1]
    return filled


def _ending(filled: list[Line], people: _People) -> Marks:
    return _closing_lines(filled, people) or _inline_closing(filled, people) or _bare_name(filled, people)


def _closing_lines(filled: list[Line], people: _People) -> Marks:
    """Find a line of closing words with nothing but a signature below it."""
    for number in range(len(filled) - 1, max(0, len(filled) - SIGNATURE_LINES - 2) - 1, -1):
        line, below = filled[number], filled[number + 1 :]
        text = line.text.strip()
        if (
            is_closing(text)
            or (number and is_closing_to(text, people.addressed))
            or (below and number and is_valediction(text, below[0].text, names=people.names))
        ):
            while number > 1 and is_closing(filled[number - 1].text.strip()):
                number -= 1
            marks = [(filled[number].start, Kind.CLOSING)]
            return [*marks, (below[0].start, Kind.SIGNATURE)] if below else marks
        above = filled[number - 1].text.strip() if number else ""
        both = closing_and_name(text, names=people.names, addressed=people.addressed)
        if not both and number and not below:
            both = small_closing_line(text, addressed=people.addressed)
        if both and not is_closing(above):  # below closing words, Best Ehiosu is a name
            start = line.start + len(line.text) - len(line.text.lstrip())
            return [(start, Kind.CLOSING), (start + both.start("rest"), Kind.SIGNATURE)]
        if not may_be_signature(text):
            return []
    return []


def _inline_closing(filled: list[Line], people: _People) -> Marks:
    """Find "… see you there. Best wishes, Sam Lee" at the end of the last line."""
    if not filled:
        return []
    line = filled[-1]
    starts = [line.start, *(line.start + gap.end() for gap in _PIECE.finditer(line.text))]
    for start in reversed(starts[-3:]):
        piece = line.text[start - line.start :].rstrip()
        if start == line.start and len(filled) == 1:
            continue
        if both := closing_and_name(piece, names=people.names, addressed=people.addressed):
            return [(start, Kind.CLOSING), (start + both.start("rest"), Kind.SIGNATURE)]
        if is_closing_to(piece, people.addressed):
            return [(start, Kind.CLOSING)]
        if start > line.start and _FAREWELL.fullmatch(piece):
            return [(start, Kind.CLOSING)]
        # One word with a full stop is a sentence ("Goodbye."), not a name.
        if start > line.start and _is_last_name(piece, people):
            return [(start, Kind.SIGNATURE)]
    return _last_words(line, people)


def _is_finished(text: str) -> bool:
    """Whether a sentence ends here, so that a dash sets off a name: by its mark, a link, a picture, or a farewell."""
    last = text.rpartition(" ")[2]
    return (
        not text[-1:].isalnum()
        or "/" in last
        or re.search(r"[.!?]\s", text) is None
        or re.search(r"\b(?:thanks|thank you|again|soon|then|cheers|care|week|day|weekend)$", text, re.IGNORECASE)
        is not None
    )


def _is_last_name(piece: str, people: _People) -> bool:
    """Whether the last piece of a line is a name. One word with a full stop is a sentence ("Goodbye."), not a name."""
    if not is_signature(piece, names=people.names) or piece.split()[0].rstrip(".,!").casefold() in people.addressed:
        return False
    return " " in piece or piece[-1].isalpha() or is_initials(piece)


def _inline_postscript(line: Line, people: _People) -> Line | None:
    """Return what stands before a postscript in the last line, which ends where that begins."""
    for mark in islice(_INLINE_POSTSCRIPT.finditer(line.text), _MOST_POSTSCRIPTS):
        before = Line(
            line.text[: mark.start()].rstrip(), line.start, line.start + mark.start(), line.start + mark.start()
        )
        if before.text.endswith((".", "!", "?", "…")) or _inline_closing([before, before], people):
            return before
    return None


def _last_words(line: Line, people: _People) -> Marks:
    """Find "… till Sunday - mo", and the name by which the sender was introduced as the last word of all."""
    text = line.text.rstrip()
    dashed = _DASHED.search(text)
    if dashed and dashed["name"].casefold() not in _NO_NAME and _is_finished(text[: dashed.start()].rstrip()):
        return [(line.start + dashed.start(), Kind.SIGNATURE)]
    if both := small_closing(text, addressed=people.addressed):
        return [(line.start + both.start(), Kind.CLOSING), (line.start + both.start("rest"), Kind.SIGNATURE)]
    last = _LAST_WORDS.search(text)
    if last and last.group().casefold() in people.names and last.start() > 60:
        return [(line.start + last.start(), Kind.SIGNATURE)]
    return []


def _bare_name(filled: list[Line], people: _People) -> Marks:
    """Find a name, perhaps with a few lines about its owner below it, at the end without closing words."""
    if len(filled) < 2:
        return []
    for number in range(max(1, len(filled) - 5), len(filled)):
        if _heads_signature(filled, number, people):
            return [(filled[number].start, Kind.SIGNATURE)]
    return []


def _heads_signature(filled: list[Line], number: int, people: _People) -> bool:
    """Whether line `number` is a name and all below it is about its owner; it stands apart, or alone at the end."""
    text, below = filled[number].text.strip(), filled[number + 1 :]
    if not below and _is_small_name(text, filled[number - 1].text.strip()):
        return True
    above = filled[number - 1].text.strip()
    apart = filled[number].start > filled[number - 1].stop
    if not apart and len(above.split()) < 6 and above[-1:].isalnum():
        return False  # the last of a list
    contacts = all(is_contact(line.text.strip()) for line in below)
    named = is_signature(text, names=people.names) and not text.endswith((":", "!", "?"))
    if text.endswith(".") and " " not in text and not is_initials(text):
        return False  # "Leeds." is an answer
    return named and (contacts or (apart and all(_describes(line.text.strip()) for line in below)))


def _describes(text: str) -> bool:
    """Whether a line below a name may be a job, a company, a number."""
    return is_contact(text) or (
        text[:1].isupper() and len(text.split()) <= 6 and not text.endswith((".", "!", "?", ":", ","))
    )


def _is_small_name(text: str, above: str) -> bool:
    """Whether the last line of a message is a name in small letters."""
    bare = text.lstrip("-–—~ ")
    return (
        _SMALL.fullmatch(bare) is not None
        and not _NO_NAME.intersection(bare.split())
        and above[:1].islower()
        and not above.endswith((":", ",", "-"))
    )
