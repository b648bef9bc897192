"""Characters as a platform counts them: code points, X's weights, or the units of a text message."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from notelint import Pattern

__all__ = ["Counted", "counted", "is_gsm", "sms_units"]

_BASE = (
    r"[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u25a0-\u27bf\u2900-\u297f"
    r"\u2b00-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff]"
)
_MODIFIED = rf"{_BASE}\ufe0f?[\U0001f3fb-\U0001f3ff]?"
_EMOJI = rf"[\U0001f1e6-\U0001f1ff]{{2}}|[0-9#*]\ufe0f?\u20e3|{_MODIFIED}(?:\u200d{_MODIFIED}){{0,6}}"
_LINK = (
    r"https?://[^\s]{1,2000}[^\s.,;:!?)\]'\"]|www\.[^\s]{1,2000}[^\s.,;:!?)\]'\"]"
    r"|(?<![\w@.-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,2}\.(?:com|org|net|io|co|dev|ai|app|edu|gov|uk|de|ly|me)\b(?:/[^\s]{0,2000})?"
)
_X_PIECE = Pattern(rf"(?P<link>{_LINK})|(?P<emoji>{_EMOJI})|\r\n|.[\u0300-\u036f]{{0,8}}", re.IGNORECASE | re.DOTALL)
_POINT = Pattern(r"\r\n|.", re.DOTALL)
# X's published weights: what is in these ranges counts once, everything else twice, a link always the same.
_X_SINGLE = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))
_X_DOUBLE = 2
_X_LINK = 23
_GSM = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
_GSM_TWICE = frozenset("^{}[]\\~|€\f")


@dataclass(frozen=True)
class Counted:
    """How many characters a text has, and where in it the first one past the limit begins (its length if none is)."""

    count: int
    cut: int


def counted(text: str, counting: str, limit: float) -> Counted:
    """Count `text` as the platform does (``code-points``, ``x-weighted`` or ``gsm-7``); CR LF is one character."""
    count, cut = 0, len(text)
    for offset, weight in _pieces(text, counting):
        count += weight
        if count > limit:
            cut = min(cut, offset)
    return Counted(count, cut)


def is_gsm(text: str) -> bool:
    """Whether a text message of these words stays in the GSM 7-bit alphabet."""
    return all(character in _GSM or character in _GSM_TWICE for character in text)


def sms_units(text: str) -> int:
    """Return the septets of `text`, or its UTF-16 units if one character lies outside the GSM alphabet."""
    return counted(text, "gsm-7", len(text)).count


def _pieces(text: str, counting: str) -> Iterator[tuple[int, int]]:
    """Yield the offset and the weight of each piece."""
    if counting == "x-weighted":
        for match in _X_PIECE.finditer(text):
            yield match.start(), _x_weight(match)
    elif counting == "gsm-7":
        septets = is_gsm(text)
        for match in _POINT.finditer(text):
            piece = match.group()
            wide = piece in _GSM_TWICE if septets else ord(piece[0]) > 0xFFFF
            yield match.start(), 2 if wide else 1
    else:
        for match in _POINT.finditer(text):
            yield match.start(), 1


def _x_weight(match: re.Match[str]) -> int:
    if match["link"]:
        return _X_LINK
    if match["emoji"]:
        return _X_DOUBLE
    piece = "\n" if match.group() == "\r\n" else unicodedata.normalize("NFC", match.group())
    return sum(1 if any(low <= ord(point) <= high for low, high in _X_SINGLE) else _X_DOUBLE for point in piece)
