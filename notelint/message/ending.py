"""How a message ends: closing words, the signature below them, a postscript."""

from __future__ import annotations

import re

from notelint.message.lines import Line
from notelint.message.model import Kind
from notelint.message.opening import is_name_like

__all__ = ["ending_marks"]

_CLOSING_WORDS = (
    r"(?:with[ ]|in[ ])?(?:(?:all|my|our|much|many|very|kind|kindest|best|warm|warmest|sincere|sincerest|good|friendly|heartfelt|deep"
    r"|deepest|grateful|cordial|again|the|utmost)[ ])*"
    r"(?:regards|wishes|thanks|gratitude|appreciation|greetings|rgds)(?:[ ](?:again|once[ ]more|and[ ][\w ]{1,30}|from[ ][\w ]{1,30}|to[ ][\w ]{1,30}))?"
    r"|yours(?:[ ](?:very[ ])?(?:sincerely|faithfully|truly|cordially|respectfully|ever|always|gratefully|warmly))?"
    r"|(?:very[ ]|most[ ])?(?:sincerely|respectfully|cordially|gratefully|faithfully|truly|warmly|appreciatively)(?:[ ]yours)?"
    r"|best|ta[- ]?(?:ta|ra)(?:[ ](?:for[ ])?now|[ ]then)?|toodle-?(?:oo|pip)|so[ ]long|(?:all[ ](?:the|my)[ ])(?:very[ ])?best|cheers(?:[ ](?:mate|all|again))?|cheerio"
    r"|(?:many[ ])?thanks?(?:[ ]you)?(?:[ ](?:again|once[ ]again|so[ ]much|very[ ]much|kindly|a[ ](?:lot|million)|much|in[ ]advance))*"
    r"|take[ ]care|(?:talk|speak)(?:[ ]to[ ]you)?[ ]soon|see[ ](?:you|ya)(?:[ ](?:soon|around|then|later))?|until[ ](?:then|next[ ]time)"
    r"|(?:lots[ ]of[ ]|much[ ])?love|(?:\w+[ ]){0,2}hugs(?:[ ]and[ ]\w+)?|kisses|xo(?:xo)*|x{1,3}|peace(?:[ ]out)?|lat[e]rs?|laterz|ciao|ttyl|toodles"
    r"|your[ ](?:buddy|pal|mate|friend)|catch[ ]you[ ]later|(?:good[ -]?)?bye(?:[ -]bye)?(?:[ ](?:for[ ])?now|[ ]then)?|have[ ]a[ ](?:great|good|lovely|nice|wonderful)[ ]\w+|stay[ ](?:safe|cool|awesome)"
    r"|in[ ]gratitude|onwards?|(?:yours[ ])?in[ ]\w+ship"
)
_CLOSING_LINE = re.compile(rf"[-–—~*_]{{0,2}}(?:{_CLOSING_WORDS})[ ]?[,.!~:–—-]{{0,3}}", re.IGNORECASE)
_CLOSING_AND_NAME = re.compile(
    rf"(?P<closing>(?:{_CLOSING_WORDS})[ ]?(?:[,–—!:]|[ ]-[ ]))[ ]*(?P<rest>\S.*)", re.IGNORECASE
)
_CONTACT = re.compile(
    r"[ ,;|/·•–—-]*(?:\+?\d[\d ().-]{4,20}|\S{1,64}@\S{1,100}|(?:https?://|www\.|linkedin\.com)\S{1,200})[.]?"
)
_FAREWELL = re.compile(
    r"(?:(?:many[ ])?(?:thanks|thank[ ]you)(?:[ ](?:again|so[ ]much|very[ ]much))?(?:,|[ ]and)[ ])?(?:good[ -]?)?bye(?:[ -]bye)?(?:[ ](?:for[ ])?now|[ ]then)?(?:,?[ ][\w.'’-]{1,20}){0,4}[.!]?|have[ ]a[ ](?:great|good|lovely|nice|wonderful)[ ]\w+"
    r"(?:,?[ ][\w.'’-]{1,20}){0,3}[.!]?",
    re.IGNORECASE,
)
"""What is said at the end of a call."""
_POSTSCRIPT = re.compile(r"\s*P\.?[ ]?(?:P\.?[ ]?)?S\.?(?:[:,–—-]|[ ])", re.ASCII)
_DELIMITER = re.compile(r"--\s*$")
_DEVICE = re.compile(r"\s*(?:Sent|Get Outlook)\s(?:from|for|via)\s\w[\w ]{0,40}\.?\s*$", re.IGNORECASE)
_PIECE = re.compile(r"(?<=[.!?…])[ \t]+")

SIGNATURE_LINES = 8
"""Lines that a signature may take at the most."""

LONGEST_ENDING = 70
"""Characters that a line of closing words, or one below it, may have."""


def ending_marks(lines: list[Line]) -> list[tuple[int, Kind]]:
    """Return where closing, signature and postscript begin in the sender's own `lines`, as offsets with kinds."""
    filled = [line for line in lines if not line.is_blank]
    marks: list[tuple[int, Kind]] = []
    postscript = next((n for n, line in enumerate(filled) if n and _POSTSCRIPT.match(line.text)), len(filled))
    if postscript < len(filled):
        marks.append((filled[postscript].start, Kind.POSTSCRIPT))
        marks += [(line.start, Kind.SIGNATURE) for line in filled[postscript + 1 :] if _DELIMITER.match(line.text)][:1]
    filled = filled[:postscript]
    delimiter = next((n for n, line in enumerate(filled) if _DELIMITER.match(line.text)), None)
    if delimiter is not None:
        marks.append((filled[delimiter].start, Kind.SIGNATURE))
        filled = filled[:delimiter]
    while filled and _DEVICE.match(filled[-1].text):
        marks.append((filled[-1].start, Kind.SIGNATURE))
        filled.pop()
    return sorted(marks + (_closing_lines(filled) or _inline_closing(filled) or _bare_name(filled)))


def _closing_lines(filled: list[Line]) -> list[tuple[int, Kind]]:
    """Find a line of closing words with nothing but a signature below it."""
    for number in range(len(filled) - 1, max(-1, len(filled) - SIGNATURE_LINES - 2), -1):
        line, below = filled[number], filled[number + 1 :]
        text = line.text.strip()
        if _is_closing(text):
            while number > 1 and _is_closing(filled[number - 1].text.strip()):
                number -= 1
            marks = [(filled[number].start, Kind.CLOSING)]
            return [*marks, (below[0].start, Kind.SIGNATURE)] if below else marks
        if both := _closing_and_name(text):
            start = line.start + len(line.text) - len(line.text.lstrip())
            return [(start, Kind.CLOSING), (start + both.start("rest"), Kind.SIGNATURE)]
        if not _may_be_signature(text):
            return []
    return []


def _inline_closing(filled: list[Line]) -> list[tuple[int, Kind]]:
    """Find "… see you there. Best wishes, Sam Lee" at the end of the last line."""
    if not filled:
        return []
    line = filled[-1]
    starts = [line.start, *(line.start + gap.end() for gap in _PIECE.finditer(line.text))]
    for start in reversed(starts[-3:]):
        piece = line.text[start - line.start :].rstrip()
        if start == line.start and len(filled) == 1:
            continue
        if both := _closing_and_name(piece):
            return [(start, Kind.CLOSING), (start + both.start("rest"), Kind.SIGNATURE)]
        if start > line.start and _FAREWELL.fullmatch(piece):
            return [(start, Kind.CLOSING)]
        # One word with a full stop is a sentence ("Goodbye."), not a name.
        if start > line.start and _is_signature(piece) and (" " in piece or piece[-1].isalpha()):
            return [(start, Kind.SIGNATURE)]
    return []


def _bare_name(filled: list[Line]) -> list[tuple[int, Kind]]:
    """Find a name, perhaps with contact lines below it, at the end without closing words."""
    if len(filled) < 2:
        return []
    for number in range(len(filled) - 1, max(0, len(filled) - 5), -1):
        text = filled[number].text.strip()
        if _is_signature(text.lstrip("-–—~ ")) and not text.endswith((":", "!", "?")):
            return [(filled[number].start, Kind.SIGNATURE)]
        if not _CONTACT.fullmatch(text):
            return []
    return []


def _is_closing(text: str) -> bool:
    return len(text) <= LONGEST_ENDING and _CLOSING_LINE.fullmatch(text) is not None


def _closing_and_name(text: str) -> re.Match[str] | None:
    """Match "Best wishes, Sam Lee"."""
    both = _CLOSING_AND_NAME.fullmatch(text) if len(text) <= 2 * LONGEST_ENDING else None
    return both if both and _is_signature(both.group("rest")) else None


def _is_signature(text: str) -> bool:
    """Whether `text` is a name, with contact details or not."""
    if len(text) > 90:
        return False
    name = _CONTACT.split(text.strip(), maxsplit=1)[0].rstrip(" ,.;|–—-")
    return is_name_like(name) or re.fullmatch(r"[A-Z]\.?(?:[A-Z]\.?)?", name) is not None


def _may_be_signature(text: str) -> bool:
    return len(text) <= LONGEST_ENDING and len(text.split()) <= 9 and not text.endswith(("?", ","))
