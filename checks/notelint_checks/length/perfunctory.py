from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Kind, Pattern, Severity
from notelint_checks.analysis.log import in_touch_on
from notelint_checks.analysis.plain import plain
from notelint_checks.analysis.stock import specific_words
from notelint_checks.analysis.thanks import thanks


class Perfunctory(Check):
    """A message with hardly anything in it.

    It is polite but empty: the reader learns that you know the custom, and nothing else. Stock sentences do not fill it.
    """

    code = "LEN003"
    dimension = Dimension.LENGTH
    severity = Severity.INFO
    channels = ("email", "letter", "li-message")
    stages = ("thanks", "status-1", "status-2", "rejected")
    messages = {"thin": "Polite, but hardly anything is in it ({n} {unit} of its own)."}
    advice = {
        "thin": "Which one thing of the talk would only the two of you know? A sentence on it makes the note count."
    }
    sources = ("ProSky 2016 (S4-05)", "personaljobcoach.co.uk", "Boomerang 2016: very short mails lose replies")
    bad = (
        Example("Dear Dana,\n\nThanks for the interview!⟦⟧\n\nSam", severity=Severity.WARNING),
        Example("Hi Dana,\n\nGreat meeting you.⟦⟧\n\nSam", channel="li-message", severity=Severity.WARNING),
        Example(
            "Dear Dana,\n\nThank you for showing me the cold store in Leeds on Tuesday. I would like to work on it.⟦⟧\n\n"
            "Kind regards,\nSam Lee",
            severity=Severity.INFO,
        ),
        Example("Dear Ms. Ruiz,\n\nIs there any news about the job?⟦⟧\n\nSam Lee", stage="status-1"),
        Example("Dear Dana,\n\nThanks for letting me know.⟦⟧\n\nBest,\nSam", stage="rejected"),
        Example(
            "Dear Dana,\n\nThank you for the interview on Tuesday.⟦⟧\n\nYours sincerely,\nSam Lee", channel="letter"
        ),
    )
    good = (
        Example(
            "Dear Dana,\n\nThank you for talking with me on Tuesday, and for the walk through the cold store. Your point that the "
            "forecast ignores returns has stayed with me: at Acme I joined returns to the sales feed, and stock-outs fell from "
            "9 % to 6 % in a quarter.\n\nKind regards,\nSam Lee"
        ),
        "Dear Dana,\n\nThank you, confirmed for Tuesday 10:00.\n\nSam Lee",
        Example("Thanks for today, Dana! Sam Lee", channel="sms"),
        Example("Thank you for the link, Dana.", channel="email", stage="small-thanks"),
        Example("Thank you, Dana.", channel="card"),
        Example(
            "Hi Dana, that works, thank you!",
            channel="li-message",
            facts={"received": [{"channel": "li-message", "text": "Does nine work?"}]},
        ),
        "Hi Dana,\n\nYes, Thursday at two works for me. See you then.\n\nSam Lee",
    )

    stock_share: float = 0.6
    """Part of the floor that words outside stock sentences must reach, however long the message is."""

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        norm = draft.channel.norms.get(draft.stage.id)
        if norm is None or norm.thin_below is None or draft.message.is_empty:
            return
        words = draft.words()
        own, length = specific_words(draft), words
        if norm.unit != "words":
            length = sum(
                len(" ".join(draft.text[part.start : part.end].split()))
                for part in draft.message.parts(Kind.BODY, Kind.POSTSCRIPT)
            )
            own = length * min(own, words) // words if words else 0
        floor = norm.thin_below.value
        thin = length < floor or own < floor * self.stock_share
        talking = draft.channel.id == "li-message" and in_touch_on(draft, "li-message")
        if thin and not talking and not _is_logistics(draft):
            yield self.finding(
                "thin",
                draft.end_of_body,
                severity=None if _says_something(draft) else Severity.WARNING,
                n=own,
                unit=norm.unit.removesuffix("s") if own == 1 else norm.unit,
            )


_LOGISTICS = Pattern(
    r"\b(?:confirm(?:ed|ing|s)?\b[^.!?]{0,60}\b(?:\w+day|\d|tomorrow|today|appointment|time|slot|receipt|attendance)|(?:that|this|it|\w+day|\w+ at \w+|the \w+|\d\S{0,4}(?: ?[ap]m)?|[ap]m|tomorrow|both|either) (?:works?|suits?|is fine|is perfect|is good|would work|fits?)\b"
    r"|i(?: will|'ll) be there|see you (?:on|at|then|there|tomorrow|next)\b|running (?:a few |\w+ )?(?:minutes )?late|received (?:it|them|the|your)\b[^.!?]{0,30}\b(?:thank|link|invit|file)|on my way\b"
    r"|here is (?:the|my) (?:file|form|link|document|number|address)|attached (?:is|are) the (?:form|document))"
)


def _is_logistics(draft: Draft) -> bool:
    return draft.holds(_LOGISTICS, plain(draft))


def _says_something(draft: Draft) -> bool:
    """Whether a figure, a name or thanks for something of its own stands in the body."""
    if any(not gratitude.generic for gratitude in thanks(draft)):
        return True
    for sentence in draft.body:
        prose, first, stop = sentence.prose, sentence.first, sentence.stop
        if any(prose.numerals[first:stop]):
            return True
        if any(text.istitle() and text.isalpha() and text.lower() != "i" for text in prose.texts[first + 1 : stop]):
            return True
    return False
