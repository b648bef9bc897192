"""Where a public post goes: X, when it clearly does, or any network."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Literal

from notelint import Draft, Pattern, analysis

__all__ = ["platform"]

_NAMED = Pattern(r"(?:^|[\s_.-])(?:tweets?|twitter|x-post|x-thread)(?:[\s_.-]|$)", re.IGNORECASE)
_THREAD = Pattern(
    r"(?:^|\s)RT @\w|(?:^|\n)[ \t]*1/(?:\d{1,2}\b|\s)|\s1/(?:\d{1,2})?\s*$|🧵|\b(?:short|this|a) tweet\b|\bRT if\b"
)


@analysis
def platform(draft: Draft) -> Literal["x", "any"]:
    """Return ``x`` if the file's name or the marks of a thread say so."""
    return "x" if _NAMED.search(PurePath(draft.message.source.name).stem) or _THREAD.search(draft.text) else "any"
