from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Kind, Severity
from notelint_checks.analysis.paragraphs import items_in, paragraphs

_LONG = "Your team sorts the pallets by hand every night, and the planners see it a day later. "


class ParagraphWall(Check):
    """A paragraph that is a wall of text, or a message in too many small pieces.

    On a phone a wall fills the screen, and the eye finds no place to begin; so do many pieces.
    """

    code = "LEN010"
    dimension = Dimension.LENGTH
    severity = Severity.INFO
    channels = ("email", "letter", "li-message")
    messages = {
        "wall": "One block of {n} words.",
        "pieces": "{n} paragraphs.",
    }
    advice = {
        "wall": "Break it where the subject changes: thanks, what you talked about, what comes next.",
        "pieces": "Three do: thanks and the talk, what you bring, what comes next.",
    }
    sources = ("ProSky 2016 (S4-06)", "CareerBuilder 2005: three paragraphs", "newyork.com careers column: two")
    bad = (
        "Dear Dana,\n\nThank you.\n\n⟦" + (_LONG * 6).strip() + "⟧\n\nKind regards,\nSam Lee",
        "Dear Dana,\n\n⟦" + (_LONG * 7).strip() + "⟧\n\nKind regards,\nSam Lee",
        "Dear Dana,\n\n" + "Thank you for the walk.\n\n" * 5 + "I would like to come.⟦⟧\n\nKind regards,\nSam Lee",
        Example("Dear Dana,\n\n⟦" + (_LONG * 8).strip() + "⟧\n\nSam", channel="li-message"),
        "Dear Dana,\r\n\r\n⟦" + (_LONG * 6).strip() + "⟧\r\n\r\nSam Lee",
    )
    good = (
        "Dear Dana,\n\n" + _LONG * 2 + "\n\n" + _LONG * 2 + "\n\n" + _LONG * 2 + "\n\nKind regards,\nSam Lee",
        Example("Dear Dana,\n\n" + _LONG * 7, channel="card"),
        Example("Hello Dana, " + _LONG * 7, channel="voice"),
        "Dear Dana,\n\nHere is the list.\n\n" + ("- " + _LONG + "\n") * 8 + "\nSam",
        "Dear Dana,\n\nThe list:\n\n- one\n\n- two\n\n- three\n\n- four\n\n- five\n\nSam",
        "Dear Dana,\n\n" + _LONG * 5 + "\n\nSam Lee",
    )

    longest: int = 90
    """Words that a paragraph may have."""
    most: int = 5
    """Paragraphs that a message may have."""

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        blocks = [(start, end) for kind, start, end in paragraphs(draft) if kind is Kind.BODY]
        for span in blocks:
            words = draft.words_in(*span)
            if words > self.longest and not items_in(draft, *span):
                yield self.finding("wall", span, n=words)
        if len(blocks) > self.most:
            prose = [span for span in blocks if not items_in(draft, *span)]
            if len(prose) > self.most:
                yield self.finding("pieces", draft.end_of_body, n=len(prose), whole=True)
