from __future__ import annotations

from collections.abc import Iterator

from notelint import PRIVATE, Check, Dimension, Draft, Evidence, Example, Finding, Pattern, Severity
from notelint_checks.analysis.paragraphs import items_in, paragraphs
from notelint_checks.analysis.plain import plain

_LONG = "Your team sorts the pallets by hand every night, and the planners see it a day later. "


class OverTarget(Check):
    """A message that is longer than readers of this kind of message like.

    It is read between other things. What matters drowns in a long one, and the decline begins early.
    """

    code = "LEN002"
    dimension = Dimension.LENGTH
    severity = Severity.INFO
    channels = PRIVATE - {"sms", "voice"}
    messages = {
        "words": "{n} words; most readers stop at {target}.",
        "characters": "{n} characters; most readers stop at {target}.",
    }
    advice = {
        "words": "This paragraph is the longest: which one sentence of it would they miss?",
        "characters": "This paragraph is the longest: which one sentence of it would they miss?",
    }
    sources = ("ProSky 2016 (S4-06)", "PR News 2009 (S1-12)", "Boomerang 2016")
    bad = (
        Example(
            "Dear Dana,\n\nThank you for Tuesday.\n\n⟦" + (_LONG * 13).strip() + "⟧\n\nKind regards,\nSam Lee",
            severity=Severity.INFO,
        ),
        Example(
            "Dear Dana,\n\n⟦" + (_LONG * 18).strip() + "⟧\n\nThank you.\n\nKind regards,\nSam Lee",
            severity=Severity.WARNING,
        ),
        Example(
            "Dear Dana,\r\n\r\n⟦" + (_LONG * 7).strip() + "⟧\r\n\r\n" + (_LONG * 2).strip() + "\r\n\r\nRegards,\r\nSam",
            stage="status-1",
            severity=Severity.INFO,
        ),
        Example("Hi Dana,\n\nThank you.\n\n⟦" + (_LONG * 10).strip() + "⟧\n\nSam", channel="li-message", severity=Severity.INFO),
        Example("Dear Dana,\n\n⟦" + (_LONG * 8).strip() + "⟧\n\nWith best wishes,\nSam Lee", channel="card", severity=Severity.INFO),
    )  # fmt: skip
    good = (
        "Dear Dana,\n\n" + _LONG * 10 + "\n\nKind regards,\nSam Lee",
        "Dear Dana,\n\nThank you for Tuesday.\n\nSam\n\n> " + _LONG * 30,
        Example("Dear Dana,\n\n" + _LONG * 11 + "The start date and the notice period suit me.\n\nSam", stage="offer"),
        Example(
            "Dear Dana,\n\nHere are the answers to your written questions.\n\n- " + "\n- ".join([_LONG] * 15), stage="thanks"
        ),
        Example("Thank you, Dana. " * 18, channel="sms"),
        Example("Hello Dana,\n" + (_LONG * 5).strip() + "\nBye, Sam", channel="voice"),
    )  # fmt: skip

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        norm = draft.channel.norms.get(draft.stage.id)
        if norm is None or norm.info_above is None or _is_said_elsewhere(draft):
            return
        in_words = norm.unit == "words"
        if in_words and draft.words() <= norm.info_above.value:
            return
        spans = [(start, end) for _, start, end in paragraphs(draft)]
        lengths = [_length(draft, span, in_words=in_words) for span in spans]
        total = sum(lengths)
        if total <= norm.info_above.value or _was_asked_for(draft):
            return
        longest = spans[lengths.index(max(lengths))]
        severe = norm.warning_above is not None and total > norm.warning_above.value
        yield self.finding(
            "words" if in_words else "characters",
            longest,
            severity=Severity.WARNING if severe else None,
            n=total,
            target=int((norm.target_max or norm.info_above).value),
            whole=True,
        )


_CONDITIONS = Pattern(
    r"\b(?:salary|compensation|pay|wage|package|bonus|start(?:ing)? date|notice|relocat\w+|vacation|holidays?|leave|benefits|remote|hybrid"
    r"|terms|conditions?|clauses?|equity|shares|visa|permit|contract|working hours|pension|probation)\b"
)
_ANSWERS = Pattern(
    r"\b(?:answers?|repl(?:y|ies)|respon(?:d|ses?)) to (?:all |each of |both |the )?(?:your |these )?(?:\w+ ){0,3}questions\b|\bquestions you (?:sent|asked|put|emailed|wrote|listed)\b"
    r"|\b(?:list|examples?|details?|information|summary|outline|references|figures|write-up|answers) (?:that |which )?(?:you|your team|\w+) (?:\w+ )?(?:asked|requested|wanted|needed|wished)\b|\byou (?:\w+ )?asked (?:me )?(?:for|to (?:write|send|list|describe|explain|set out|answer))\b"
)


def _length(draft: Draft, span: tuple[int, int], *, in_words: bool) -> int:
    start, end = span
    return draft.words_in(start, end) if in_words else end - start - draft.text.count("\r\n", start, end)


def _is_said_elsewhere(draft: Draft) -> bool:
    """Whether a check of its own counts here: a direct message for big news."""
    return draft.channel.id == "x-dm" and draft.stage.id in ("thanks", "status-1", "status-2", "offer")


def _was_asked_for(draft: Draft) -> bool:
    """Whether the length has its reason: conditions of an offer, a list or answers that they asked for."""
    said = plain(draft)
    if draft.stage.id == "offer":
        return draft.holds(_CONDITIONS, said)
    return draft.holds(_ANSWERS, said) and items_in(draft, 0, len(draft.text)) > 1
