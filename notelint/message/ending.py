"""How a message ends: closing words, the signature below them, a postscript."""

from __future__ import annotations

import re

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
    small_closing_line,
)
from notelint.message.last_line import NO_NAME, Marks, People, inline_closing, inline_postscript
from notelint.message.lines import Line
from notelint.message.model import Kind

__all__ = ["ending_marks"]


_POSTSCRIPT = re.compile(r"\s*P\.?[ ]?(?:P\.?[ ]?){0,2}S\.?(?:[:,–—-]|[ ])", re.ASCII | re.IGNORECASE)
_DELIMITER = re.compile(r"--\s*$")
_SMALL = re.compile(r"[a-z][a-z'’-]{1,14}(?:[ ][a-z]\.?)?")


SIGNATURE_LINES = 10
"""Lines that a signature may take at the most."""


def ending_marks(lines: list[Line], *, greeting: str = "") -> Marks:
    """Return where closing, signature and postscript begin, as offsets with kinds.

    Args:
        lines: the sender's own lines, below the greeting.
        greeting: the greeting: who is named there does not sign.
    """
    filled = [line for line in lines if not line.is_blank]
    people = People(
        own_names(" ".join(line.text for line in filled[:6])),
        frozenset(word.casefold() for word in re.findall(r"[^\W\d_][\w'’-]+", greeting)),
    )
    marks: Marks = []
    postscript = next((n for n, line in enumerate(filled) if n and _POSTSCRIPT.match(line.text)), len(filled))
    if postscript < len(filled):
        marks.append((filled[postscript].start, Kind.POSTSCRIPT))
        marks += _after_postscript(filled[postscript:], people)
    elif filled and (inline := inline_postscript(filled[-1], people)):
        marks.append((inline.stop, Kind.POSTSCRIPT))
        filled = [*filled[:-1], inline]
    filled = filled[:postscript]
    delimiter = next((n for n, line in enumerate(filled) if _DELIMITER.match(line.text)), None)
    if delimiter is not None:
        marks.append((filled[delimiter].start, Kind.SIGNATURE))
        filled = filled[:delimiter]
    filled = _without_footers(filled, marks)
    return sorted(marks + _ending(filled, people))


def _after_postscript(lines: list[Line], people: People) -> Marks:
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


def _ending(filled: list[Line], people: People) -> Marks:
    return _closing_lines(filled, people) or inline_closing(filled, people) or _bare_name(filled, people)


def _closing_lines(filled: list[Line], people: People) -> Marks:
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


def _bare_name(filled: list[Line], people: People) -> Marks:
    """Find a name, perhaps with a few lines about its owner below it, at the end without closing words."""
    if len(filled) < 2:
        return []
    for number in range(max(1, len(filled) - 5), len(filled)):
        if _heads_signature(filled, number, people):
            return [(filled[number].start, Kind.SIGNATURE)]
    return []


def _heads_signature(filled: list[Line], number: int, people: People) -> bool:
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
        and not NO_NAME.intersection(bare.split())
        and above[:1].islower()
        and not above.endswith((":", ",", "-"))
    )
