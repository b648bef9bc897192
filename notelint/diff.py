"""The difference between two texts as a unified diff that ``patch`` understands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import unified_diff

from notelint.printable import printable
from notelint.source import Source

__all__ = ["diff"]

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_MARK = "\ufeff"


def diff(before: Source, after: Source) -> str:
    """Return what changes from `before` to `after`; an empty string if nothing does."""
    return "".join(_lines(before, after))


def _lines(before: Source, after: Source) -> Iterator[str]:
    name = printable(before.name)
    mark = _MARK if before.bom else ""
    old, new = (_LINE.findall(mark + source.text) for source in (before, after))
    for line in unified_diff(old, new, name, name):
        yield line if line.endswith(("\r", "\n")) else f"{line}\n\\ No newline at end of file\n"
