"""Templates filled with spans, facts and numbers: the words of a diagnostic."""

from __future__ import annotations

import re

from notelint.draft import Draft
from notelint.findings import Fill, Finding, Given, Quote
from notelint.situation.resolve import value_at

__all__ = ["rendered"]

_SLOT = re.compile(r"\{(\w+)\}")
_LONGEST_QUOTE = 60


def rendered(template: str, finding: Finding, draft: Draft) -> str:
    """Return `template` with its slots filled.

    Raises:
        KeyError: the finding fills a slot that the template has with nothing.
    """
    fill: dict[str, Fill] = {"span": Quote(finding.start, finding.end), **finding.fill}
    return _SLOT.sub(lambda slot: _shown(fill[slot.group(1)], draft), template)


def _shown(value: Fill, draft: Draft) -> str:
    if isinstance(value, Quote):
        words = " ".join(draft.text[value.start : value.end].split())
        return words if len(words) <= _LONGEST_QUOTE else f"{words[: _LONGEST_QUOTE - 1].rstrip()}…"
    if isinstance(value, Given):
        return _fact(value_at(draft.situation, value.key))
    if isinstance(value, float):
        return f"{value:g}"
    return f"{value:,}" if isinstance(value, int) else value


def _fact(value: object) -> str:
    if isinstance(value, tuple):
        return "; ".join(_fact(item) for item in value)
    for name in ("name", "text", "title"):
        if isinstance(text := getattr(value, name, None), str):
            return text
    return str(value)
