"""Whether the log of messages holds one of a channel, if there is a log at all."""

from __future__ import annotations

from notelint import Draft
from notelint_checks.analysis.log import concerns_reader

__all__ = ["logged", "sent_on"]


def logged(draft: Draft, channel: str) -> bool | None:
    """Return whether the two wrote to each other there, either way; None if nobody keeps a log."""
    facts = draft.situation.facts
    if facts.sent is None and facts.received is None:
        return None
    return bool(sent_on(draft, channel)) or any(entry.channel == channel for entry in facts.received or ())


def sent_on(draft: Draft, channel: str) -> bool | None:
    """Return whether something went to this reader there; None if nobody keeps a log."""
    sent = draft.situation.facts.sent
    if sent is None:
        return None
    return any(entry.channel == channel and concerns_reader(draft, entry) for entry in sent)
