"""What would go out: the span of the sender's own text, without metadata, subject and white space around it."""

from __future__ import annotations

from notelint import Draft, Kind, analysis

__all__ = ["as_sent"]

_OWN = (
    Kind.LETTERHEAD,
    Kind.GREETING,
    Kind.BODY,
    Kind.CLOSING,
    Kind.SIGNATURE,
    Kind.POSTSCRIPT,
    Kind.CODE,
)


@analysis
def as_sent(draft: Draft) -> tuple[int, int]:
    """Return the span from the first to the last own character; an empty one at the end if there is none."""
    spans = [draft.message.trimmed(part) for part in draft.message.parts(*_OWN)]
    filled = [span for span in spans if span[0] < span[1]]
    return (filled[0][0], filled[-1][1]) if filled else (len(draft.text), len(draft.text))
