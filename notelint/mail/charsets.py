"""Bytes of an email to text: by the charset that it names, and what is done when that is wrong."""

from __future__ import annotations

import codecs
import re

__all__ = ["codec_of", "to_text"]

_NO_CHARSETS = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "mbcs", "oem"})
"""Codecs of Python that no mail is written in; some take the square of the text's length."""

_ASCII = frozenset({"ascii", "utf-8"})
_NAME = re.compile(r"[\w.:+-]{1,40}", re.ASCII)


def codec_of(charset: str | None) -> str | None:
    """Return Python's name of a charset; None when there is none of that name. US-ASCII is taken for UTF-8, its superset."""
    if charset is None:
        return "utf-8"
    if not _NAME.fullmatch(charset):
        return None
    try:
        name = codecs.lookup(charset).name
        "".encode(name)
    except (LookupError, ValueError):
        return None
    if name.replace("_", "-") in _NO_CHARSETS:
        return None
    return "utf-8" if name in _ASCII else "cp1252" if name == "iso8859-1" else name


def to_text(raw: bytes, charset: str | None) -> tuple[str, str, str | None]:
    """Decode `raw`; return the text, the codec that was used, and a remark if it is not the one that was named.

    What is called ISO-8859-1 is read as Windows-1252, as browsers and mail clients do (WHATWG Encoding Standard).
    """
    named = codec_of(charset)
    for codec in dict.fromkeys(filter(None, (named, "utf-8", "cp1252"))):
        try:
            text = raw.decode(codec)
        except ValueError:
            continue
        return text, codec, None if codec == named else _remark(charset, codec)
    return raw.decode("latin-1"), "latin-1", _remark(charset, "latin-1")


def _remark(charset: str | None, codec: str) -> str:
    spoken = {"cp1252": "Windows-1252", "utf-8": "UTF-8", "latin-1": "ISO-8859-1"}[codec]
    if charset is None:
        return f"the body names no charset and is not UTF-8; read as {spoken}"
    shown = charset if _NAME.fullmatch(charset) else "that it names"
    return f"the body is not in the charset {shown}; read as {spoken}"
