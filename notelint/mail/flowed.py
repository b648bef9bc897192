"""Text in the format "flowed" (RFC 3676): lines that end in a space go on in the next one."""

from __future__ import annotations

import re

__all__ = ["unflowed"]

_LINE = re.compile(r"([^\r\n]*)(\r\n|\r|\n|\Z)")
_QUOTED = re.compile(r">*")


def unflowed(text: str, *, delete_space: bool = False) -> str:
    """Join the lines of each flowed paragraph.

    Args:
        text: the text as sent.
        delete_space: the parameter DelSp: the space that marks the break is no part of the text.
    """
    joined: list[str] = []
    open_depth = -1
    for match in _LINE.finditer(text):
        line, ending = match.groups()
        if not line and not ending:
            break
        marks = _QUOTED.match(line)
        depth = marks.end() if marks else 0
        content = line[depth:].removeprefix(" ")
        if depth != open_depth:
            # A quote that ends in a soft break is ill-formed: its paragraph ends with it.
            if open_depth >= 0:
                joined.append("\n")
            joined.append(">" * depth + " " if depth else "")
        flows = content.endswith(" ") and content != "-- " and bool(ending)
        joined.append(content[:-1] if flows and delete_space else content)
        open_depth = depth if flows else -1
        if not flows:
            joined.append(ending)
    return "".join(joined)
