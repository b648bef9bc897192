"""What the log of messages says: who was thanked, who wrote where."""

from __future__ import annotations

import re

from notelint import Draft, Exchange, Pattern, analysis

__all__ = ["concerns_reader", "in_touch_on", "thanked"]

_THANKS = Pattern(r"\bthank|\bgrateful|\bappreciat", re.IGNORECASE)


def concerns_reader(draft: Draft, exchange: Exchange) -> bool:
    """Whether a logged message was meant for the reader of this one; true if either is not said."""
    readers = draft.situation.recipients
    if not exchange.to or not readers:
        return True
    named = {_folded(name) for reader in readers for name in (reader.name, *reader.aliases, reader.email or "")}
    named |= {name.split()[0] for name in named if name}
    return any(_folded(name) in named or _folded(name).split(" ")[0] in named for name in exchange.to if name.strip())


@analysis
def thanked(draft: Draft) -> tuple[Exchange, ...]:
    """Return the thank-yous to this reader in the log of messages sent."""
    return tuple(
        entry
        for entry in draft.situation.facts.sent or ()
        if concerns_reader(draft, entry)
        and (entry.stage == "thanks" or (entry.stage is None and _THANKS.search(entry.text or "")))
    )


def in_touch_on(draft: Draft, *channels: str) -> bool:
    """Whether they wrote on one of these channels, or answered there."""
    facts = draft.situation.facts
    return any(entry.channel in channels for entry in facts.received or ()) or any(
        entry.channel in channels and entry.answered for entry in facts.sent or ()
    )


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
