"""Text made safe to print: what a terminal would obey or hide is shown escaped, and its width is known."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["HIDDEN", "cell_width", "display_width", "printable", "printable_lines"]

HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff"
    "\uffa0\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e0fff]"
)
"""Control characters, bidi controls, line separators, invisible characters and lone surrogates."""

_LINE_END = re.compile(r"\r\n|\r|\n")
_SHORT = {"\t": "\\t", "\n": "\\n", "\r": "\\r"}
_NO_WIDTH = frozenset({"Mn", "Me", "Cf"})


def printable(text: str) -> str:
    """Return `text` with every hidden or controlling character shown as an escape such as ``\\x1b``."""
    return HIDDEN.sub(_escaped, text)


def printable_lines(text: str) -> str:
    """Return `text` for a terminal: its lines and tabs stay, everything else that is hidden or controls is escaped."""
    lines = _LINE_END.split(text)
    return "\n".join("\t".join(map(printable, line.split("\t"))) for line in lines)


def display_width(text: str) -> int:
    """Return how many columns of a terminal `text` takes."""
    return sum(map(cell_width, text))


def cell_width(character: str) -> int:
    """Return 0 for a mark that combines with what stands before it, 2 for a wide character, else 1."""
    if unicodedata.category(character) in _NO_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _escaped(match: re.Match[str]) -> str:
    character = match.group()
    number = ord(character)
    if character in _SHORT:
        return _SHORT[character]
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"
