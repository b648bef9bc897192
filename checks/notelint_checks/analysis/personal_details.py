"""What in a draft is about its reader: their doing, saying, asking, apart from their time and their company."""

from __future__ import annotations

from dataclasses import dataclass

from notelint import Draft, Level, analysis
from notelint_checks.analysis.addressed import is_about_reader
from notelint_checks.analysis.topics import topics

__all__ = ["Detail", "personal_details"]


@dataclass(frozen=True)
class Detail:
    """A span about the reader; ``fact``: dotted key of the fact that it touches."""

    start: int
    end: int
    level: Level
    fact: str | None = None


@analysis
def personal_details(draft: Draft) -> tuple[Detail, ...]:
    """Return the topics that are the reader's own, or where there is none, the sentences that tell of the reader."""
    found = tuple(Detail(topic.start, topic.end, topic.level, topic.fact) for topic in topics(draft) if topic.personal)
    if found:
        return found
    told = (sentence for sentence in draft.body if is_about_reader(draft, sentence))
    return tuple(Detail(sentence.start, sentence.end, "weak") for sentence in told)
