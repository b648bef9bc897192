from __future__ import annotations

import re
from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Pattern, Severity
from notelint_checks.analysis.interest import is_withdrawing
from notelint_checks.analysis.look_ahead import looks_ahead, speaks_of_timing
from notelint_checks.analysis.questions import questions
from notelint_checks.analysis.specimen import ORBIT


class NextStep(Check):
    """No look ahead, or a phone script that asks for the next step before anything else.

    A message that just stops leaves the next move open. A call that begins with it sounds like an inquiry, not like
    thanks.
    """

    code = "TOP012"
    dimension = Dimension.TOPICS
    severity = Severity.INFO
    channels = ("email", "letter", "li-message", "voice")
    stages = ("thanks", "status-1", "rapport")
    messages = {
        "missing": "Nothing here looks ahead.",
        "early": "'{span}' comes before there is anything to follow on.",
    }
    advice = {
        "missing": "End with the next step: what you look forward to, what you will send, or when they decide.",
        "early": "Move this to the end of the call.",
    }
    sources = ("Careerealism panel (S3-17, S3-28)",)
    bad = (
        "Dear Dana,\n\nThank you for Tuesday. The tour of the dock was great.⟦⟧\n\nSam",
        Example(
            "Hi Dana, ⟦what's the next step?⟧ Also thanks for the tour and for the talk about the labels. Sam Lee, 555 0134.",
            channel="voice",
        ),
        Example("Hi Dana, Sam Lee. ⟦When will you decide?⟧ Thank you for Tuesday, I liked it a lot.", channel="voice"),
        Example("Hi Dana, thank you for the talk on Tuesday.⟦⟧", channel="voice", facts=ORBIT),
        "Dear Dana,\n\nIt was kind of you to show me the lab.⟦⟧",
        Example("Dear Dana,\n\nYour story of the recall made me laugh. Thank you for it.⟦⟧", channel="letter"),
        Example("Dear Dana,\n\nI enjoyed the talk in May.⟦⟧\n\nSam", stage="rapport"),
    )
    good = (
        Example(
            "Hi Dana, this is Sam Lee. Thank you for Tuesday, and for the tour of the dock. And at the end: what would the "
            "next step be from your side?",
            channel="voice",
        ),
        "Thank you for Tuesday. I look forward to hearing from you.",
        "Thank you. You mentioned Friday the 20th.",
        "Thank you for the tour. Happy to send references.",
        "Thank you. If anything is missing, let me know.",
        "Thank you for the tour. May I ask when you expect to decide?",
        "Thank you. The plan follows by Friday.",
        Example("Thank you for letting me know.", stage="rejected"),
        Example("Thank you for Tuesday.", channel="card"),
        Example("Did the pilot work?", stage="rapport"),
        "Thank you. I have decided to withdraw.",
    )

    share: float = 0.33
    """Part of a phone script before which the question about the next step is early."""

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        if not any(draft.body):
            return
        if not looks_ahead(draft) and not (draft.stage.id.startswith("status") and speaks_of_timing(draft)):
            if draft.situation.before_decision and not is_withdrawing(draft):
                yield self.finding("missing", draft.end_of_body, whole=True)
        elif draft.channel.id == "voice":
            yield from self._early(draft)

    def _early(self, draft: Draft) -> Iterator[Finding]:
        """Yield the question about the next step if it stands in the first part of a script."""
        for question in questions(draft):
            start = _after_address(draft, question.start, question.end)
            if _NEXT.search(draft.text[start : question.end].replace("’", "'")):
                before = draft.words_in(draft.message.body_start, start)
                whole = draft.words_in(draft.message.body_start, draft.message.body_end)
                if before < self.share * whole:
                    yield self.finding("early", (start, question.end))
                return


_NEXT = Pattern(
    r"\bnext (?:steps?|stages?|rounds?|phase)\b|\bwhat (?:happens|comes|is|will be|would be) next\b|\bwhat's next\b|\bwhen (?:will|do|are|can|would|should|might|could) (?:you|i|we|they|the \w{1,30})\b[^?]{0,60}\b(?:decid\w{1,10}|hear\w{0,10}|know|decision|let me know|next|start|choose|back)\b|\b(?:timeline|time ?frame)\b",
    re.IGNORECASE,
)
_ADDRESS = Pattern(r"(?:hi|hello|hey|good (?:morning|afternoon|evening)|dear)\b[^,?.!]{0,40},\s*", re.IGNORECASE)


def _after_address(draft: Draft, start: int, end: int) -> int:
    match = _ADDRESS.match(draft.text, start, end)
    return match.end() if match else start
