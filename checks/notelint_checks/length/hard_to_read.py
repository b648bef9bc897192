from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Pattern, Sentence, Severity

_SENTENCE = (
    "Having had the chance to talk with you and then with your colleagues about the forecast, the returns, the night "
    "shift and the way in which the planners see the numbers only a day after the pallets were sorted, I came away "
    "with the feeling that this is a place where I would like to work."
)
_HEAVY = (
    "The organizational responsibilities concerning international transportation infrastructure, described throughout "
    "yesterday's conversation, considerably strengthened my professional understanding of the operational "
    "requirements facing the various regional distribution departments today."
)


class HardToRead(Check):
    """A sentence that is too long to be read in one go, or a message of nothing but long, heavy ones.

    The reader has to begin again to find out what was said, or goes on without.
    """

    code = "LEN011"
    dimension = Dimension.LENGTH
    severity = Severity.INFO
    channels = ("email", "letter", "li-message")
    messages = {"long": "{n} words in one sentence.", "heavy": "Sentences of {n} words on average, and heavy words."}
    advice = {"long": "Split it in two.", "heavy": "Split this one, the longest, and take shorter words."}
    sources = ("Boomerang 2016", "Fast Company 2016", "ProSky 2016 (S4-06)")
    bad = (
        "Dear Dana,\n\nThank you.\n\n⟦" + _SENTENCE + "⟧\n\nSam Lee",
        "Dear Dana,\n\nIt was kind of you to show me the night shift.\n\n⟦" + _SENTENCE.replace(" the", "\nthe", 3) + "⟧",
        Example("Dear Dana,\n\n⟦" + _SENTENCE + "⟧ Thank you.\n\nSam", channel="letter"),
        "Dear Dana,\n\n⟦" + _HEAVY.replace(" my", " all my", 1) + "⟧ " + _HEAVY + "\n\nSam",
    )  # fmt: skip
    good = (
        "Dear Dana,\n\nThank you for Tuesday. I liked the night shift. The planners see it a day later.\n\nSam Lee",
        Example("Dear Dana, " + _SENTENCE, channel="card"),
        "Dear Dana,\n\nHere it is:\n- " + _SENTENCE,
        "Dear Dana,\n\n" + "The work on the dock is hard and I like it, so thank you for the walk. " * 6 + "\n\nSam",
        "Dear Dana,\n\n> " + _SENTENCE + "\n\nThank you.",
    )

    longest: int = 40
    """Words that a sentence may have."""

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        body = [sentence for sentence in draft.body if not _ITEM.match(draft.text, sentence.start)]
        tokens = [sentence.stop - sentence.first for sentence in body]
        if max(tokens, default=0) <= self.longest and sum(tokens) <= _MEAN * len(body):
            return  # there are no more words than tokens
        lengths = [(_words(draft, sentence), sentence) for sentence in body]
        long = [(words, sentence) for words, sentence in lengths if words > self.longest]
        for words, sentence in long:
            yield self.finding("long", (sentence.start, sentence.end), n=words)
        total = sum(words for words, _ in lengths)
        if long or total < _LEAST or total <= _MEAN * len(lengths):
            return
        if _grade(" ".join(draft.on_one_line(each.start, each.end) for _, each in lengths)) > _GRADE:
            hardest = max(lengths, key=lambda entry: entry[0])[1]
            yield self.finding("heavy", (hardest.start, hardest.end), n=round(total / len(lengths)))


_ITEM = Pattern(r"[ \t]*(?:[-*•–]|\d{1,2}[.)])[ \t]")
_LEAST = 40
_MEAN = 24
_GRADE = 14


def _words(draft: Draft, sentence: Sentence) -> int:
    """Count the words of a sentence, a name or topic of the facts as one."""
    known = [span for span in draft.known_spans if sentence.start <= span[0] and span[1] <= sentence.end]
    return draft.words_in(sentence.start, sentence.end) - sum(max(0, draft.words_in(*span) - 1) for span in known)


def _grade(text: str) -> float:
    import textstat  # type: ignore[import-untyped]

    return float(textstat.automated_readability_index(text))
