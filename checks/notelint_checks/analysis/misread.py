"""Text that was read in the wrong encoding somewhere on its way: where it stands, and what it was."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from notelint import Draft, Kind, Pattern, analysis

__all__ = ["Misread", "misread"]

SENT = (Kind.SUBJECT, Kind.LETTERHEAD, Kind.GREETING, Kind.BODY, Kind.CLOSING, Kind.SIGNATURE, Kind.POSTSCRIPT)
"""What goes out and is the sender's own."""


@dataclass(frozen=True)
class Misread:
    """A piece that was read wrongly.

    Attributes:
        right: what was meant; None if that is lost.
        certain: whether ``right`` is the only thing that it can have been.
    """

    start: int
    end: int
    right: str | None
    certain: bool = True


_BYTES = {bytes([byte]).decode("cp1252", "ignore") or chr(byte): byte for byte in range(128, 256)}
"""The characters that Windows-1252 makes of the bytes beyond ASCII; five bytes have none and stay controls."""
_BYTES |= {chr(byte): byte for byte in range(128, 160)}
_TAIL = "[" + re.escape("".join(character for character, byte in _BYTES.items() if byte < 0xC0)) + "]"
_UNIT = rf"[Â-ß]{_TAIL}|[à-ï]{_TAIL}{{2}}|[ð-ô]{_TAIL}{{3}}"
"""A lead byte and the bytes that must follow it in UTF-8, each read as a character of Windows-1252."""

_PIECE = Pattern(
    rf"(?P<run>(?:{_UNIT}){{1,200}})"
    r"|(?P<cut>â€(?=[\s.,;:!?)]|$)|ðŸ[\x80-\xbf€‚-•–—™š›œžŸ]?)"
    r"|(?P<blank>(?<=[a-z.,;:!?])Â(?=[ \t]))"
    r"|(?P<lost>\ufffd{1,200})"
    r"|(?P<asked>(?<![\w/=&?])(?i:(?:do|does|did|is|are|was|were|ca|wo|could|would|should|has|have|had)n\?t|i\?(?:m|ve|ll|d)"
    r"|(?:it|that|what|there|here|let)\?s|(?:you|we|they)\?(?:re|ve|ll|d))(?![\w=&/]))"
    r"|(?P<entity>&(?:#\d{2,6}|#x[0-9A-Fa-f]{2,5}|quot|amp|nbsp|apos|[lr][sd]quo|[mn]dash|hellip|lt|gt|eacute|uuml|ouml|auml|ntilde);)"
    r"|(?P<quoted>(?:=[C-F][0-9A-F](?:=[89AB][0-9A-F]){1,3}){1,50})",
    re.MULTILINE,
)
_TRACE = Pattern(rf"[Â-ô&=?\ufffd](?:(?<=[Â-ô]){_TAIL}|(?<=Â)[ \t]|(?<=\?)\w|(?<=&)[#A-Za-z]|(?<==)[C-F]|(?<=\ufffd))")
"""What everything that was misread holds, found far sooner."""
_LETTERED = Pattern(r"[A-Za-zÀ-ɏ]")


@analysis
def misread(draft: Draft) -> tuple[Misread, ...]:
    """Return what was read wrongly in the text that is sent, in order."""
    if not _TRACE.search(draft.text):
        return ()
    found = (
        made
        for part in draft.message.parts(*SENT)
        for match in _PIECE.finditer(draft.text, part.start, part.end)
        for made in _of(match, draft.text)
    )
    return tuple(found)


def _of(match: re.Match[str], text: str) -> Iterator[Misread]:
    start, end = match.span()
    piece = match.group()
    kind = match.lastgroup
    if kind == "run":
        right = _decoded(piece)
        if right is not None and _is_plain(piece, right, text[:start][-1:], text[end : end + 1]):
            yield Misread(start, end, "" if right == "\ufeff" else right)
    elif kind == "cut":
        ends_quotation = piece == "â€" and any(mark in text[max(0, start - 300) : start] for mark in ("“", "â€œ"))
        yield Misread(start, end, "”" if piece == "â€" else None, certain=ends_quotation)
    elif kind == "blank":
        yield Misread(start, end, "", certain=False)
    elif kind == "asked":
        yield Misread(start + piece.index("?"), start + piece.index("?") + 1, "’")
    elif kind == "entity":
        yield Misread(start, end, html.unescape(piece))
    elif kind == "quoted":
        right = _utf_8(bytes.fromhex(piece.replace("=", "")))
        if right is not None:
            yield Misread(start, end, right)
    else:
        yield Misread(start, end, None)


def _decoded(piece: str) -> str | None:
    """Return what the characters were before they were read as Windows-1252, once or several times."""
    right = None
    for _ in range(3):
        if any(character not in _BYTES for character in piece):
            break
        again = _utf_8(bytes(_BYTES[character] for character in piece))
        if again is None:
            break
        right = piece = again
    return right


def _utf_8(raw: bytes) -> str | None:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _is_plain(piece: str, right: str, before: str, after: str) -> bool:
    """Whether nobody can have meant `piece`.

    Accented capitals do stand before curly quotes and dots ("CAFÉ’S", "NÃO…"), so that a pair of characters counts only
    where no such word ends or where the second one never stands after a letter.
    """
    if any(not _is_text(character) for character in right):
        return False
    if len(piece) > 2 or piece[1] in "¡¢£¤¥¦§¨©ª¬®¯°±²³´µ¶¸¹º¼½¾¿" or piece == "Â\xa0":
        return len(right) > 1 or piece[0] in "ÂÃ" or ord(right) > 0x7FF or _in_word(before, after)
    return piece[0] in "ÃÄÅ" and _in_word(before, after)


def _in_word(before: str, after: str) -> bool:
    return before.islower() or (after.islower() and not _LETTERED.match(before or " "))


def _is_text(character: str) -> bool:
    """Whether `character` is one that messages hold: a letter, a mark of writing, an emoji."""
    number = ord(character)
    return (
        0xA0 <= number <= 0x17F
        or (0x370 <= number <= 0x1FFF and character.isalpha())
        or (0x2010 <= number <= 0x20CF and number not in range(0x2028, 0x2030))
        or 0x2100 <= number <= 0x21FF
        or 0x2600 <= number <= 0x27BF
        or (0x3040 <= number <= 0xD7A3 and character.isalpha())
        or number in (0x200D, 0xFE0F, 0xFEFF)
        or 0x1F000 <= number <= 0x1FAFF
    )
