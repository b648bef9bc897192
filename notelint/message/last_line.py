"""How a message ends within its last line: closing words, a name, a postscript."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from notelint.message.formulas import closing_and_name, is_closing_to, is_initials, is_signature, small_closing
from notelint.message.lines import Line
from notelint.message.model import Kind

__all__ = ["NO_NAME", "Marks", "People", "inline_closing", "inline_postscript"]

Marks = list[tuple[int, Kind]]
"""Where segments begin: offsets with kinds."""
_FAREWELL = re.compile(
    r"(?:(?:many[ ])?(?:thanks|thank[ ]you)(?:[ ](?:again|so[ ]much|very[ ]much))?(?:,|[ ]and)[ ])?(?:good[ -]?)?bye(?:[ -]bye)?(?:[ ](?:for[ ])?now|[ ]then)?(?:,?[ ][\w.'’-]{1,20}){0,4}[.!]?|have[ ]a[ ](?:great|good|lovely|nice|wonderful)[ ]\w+"
    r"(?:,?[ ][\w.'’-]{1,20}){0,3}[.!]?|(?:ta[- ]?(?:ta|ra)|toodle-?(?:oo|pip)|cheerio|so[ ]long|ciao|adieu)(?:[ ](?:for[ ])?now|[ ]then)?[.!]?",
    re.IGNORECASE,
)
"""What is said at the end of a call."""
_INLINE_POSTSCRIPT = re.compile(r"(?<=\s)P\.?(?:P\.?)?S\.?(?:[:,–—-]|[ ])")
_PIECE = re.compile(r"(?<=[.!?…])(?<!\b[A-Z]\.)[ \t]+")
_DASHED = re.compile(r"(?<=\s)[-–—~][ ]?(?P<name>[^\W\d_][\w'’.-]{0,20}(?:[ ][A-Z][\w'’.-]{0,20})?)$")
_LAST_WORDS = re.compile(r"(?<=\s)[^\W\d_][\w'’-]{0,20}$")
NO_NAME = frozenset(
    """thanks thank cheers bye ta you me us them it soon then later again ok okay please today tomorrow tonight there here
    regards best love yes no care day week weekend now xx xoxo night morning one time know more much all well too up out in on
    for to of and or but so if not do be is was are hope hear talk see meet work call text""".split()
)
"""Small words that end a message and are no name."""
_MOST_POSTSCRIPTS = 3
"""Places in a line that are looked at."""


@dataclass(frozen=True)
class People:
    """Who writes, if that is said, and the words of the greeting; both folded."""

    names: frozenset[str]
    addressed: frozenset[str]


def inline_closing(filled: list[Line], people: People) -> Marks:
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


def _is_last_name(piece: str, people: People) -> bool:
    """Whether the last piece of a line is a name. One word with a full stop is a sentence ("Goodbye."), not a name."""
    if not is_signature(piece, names=people.names) or piece.split()[0].rstrip(".,!").casefold() in people.addressed:
        return False
    return " " in piece or piece[-1].isalpha() or is_initials(piece)


def inline_postscript(line: Line, people: People) -> Line | None:
    """Return what stands before a postscript in the last line, which ends where that begins."""
    for mark in islice(_INLINE_POSTSCRIPT.finditer(line.text), _MOST_POSTSCRIPTS):
        before = Line(
            line.text[: mark.start()].rstrip(), line.start, line.start + mark.start(), line.start + mark.start()
        )
        if before.text.endswith((".", "!", "?", "…")) or inline_closing([before, before], people):
            return before
    return None


def _last_words(line: Line, people: People) -> Marks:
    """Find "… till Sunday - mo", and the name by which the sender was introduced as the last word of all."""
    text = line.text.rstrip()
    dashed = _DASHED.search(text)
    if dashed and dashed["name"].casefold() not in NO_NAME and _is_finished(text[: dashed.start()].rstrip()):
        return [(line.start + dashed.start(), Kind.SIGNATURE)]
    if both := small_closing(text, addressed=people.addressed):
        return [(line.start + both.start(), Kind.CLOSING), (line.start + both.start("rest"), Kind.SIGNATURE)]
    last = _LAST_WORDS.search(text)
    if last and last.group().casefold() in people.names and last.start() > 60:
        return [(line.start + last.start(), Kind.SIGNATURE)]
    return []
