from __future__ import annotations

from collections.abc import Iterator

from notelint import PRIVATE, Check, Dimension, Draft, Evidence, Example, Finding, Kind, Severity
from notelint_checks.analysis.meeting_anchor import says_when_met
from notelint_checks.analysis.plain import flat, plain
from notelint_checks.analysis.specimen import ORBIT


class MeetingUnanchored(Check):
    """Nothing says when, where or on what occasion the two of you met.

    The reader talks with many people. A day, a place or the word interview brings you back to mind at once.
    """

    code = "PER013"
    dimension = Dimension.PERSONALIZATION
    severity = Severity.INFO
    channels = tuple(sorted(PRIVATE))
    stages = ("thanks", "connect", "rejected", "rapport")
    messages = {"missing": "Nothing here says when, where or on what occasion you met."}
    advice = {"missing": "Remind them when you met: a day, a place or the occasion."}
    sources = (
        "Work It Daily (S2-05)",
        "Careerealism panel (S3-21)",
        "Princeton careers",
        "Liz Ryan via traveljobs.com",
    )
    bad = (
        Example("Hi Dana, I'd like to connect.⟦⟧", channel="li-invite", stage="connect"),
        Example("Just wanted to say hello again.⟦⟧", stage="rapport"),
        "Dear Dana,\n\nThank you for your time. I look forward to hearing from you.⟦⟧\n\nSam Lee",
        Example("Hi Dana, thank you for your kindness.⟦⟧ Sam", channel="card", facts=ORBIT),
        Example("Dear Dana,\n\nI wish you and the planners a good season.⟦⟧\n\nSam", stage="rejected"),
        "Dear Dana,\n\nIt was a pleasure to meet you. I am keen on the role.⟦⟧\n\nSam",
    )
    good = (
        Example(
            "Hi Dana, thank you for Tuesday's interview and the cold-chain tour. As you said it was fine, here is my "
            "invitation. Best, Sam Lee",
            channel="li-invite",
            stage="connect",
        ),
        Example("We talked in May about the planner role.", stage="rapport"),
        "Thank you for this morning.",
        "Thank you for speaking with me about the data engineer role.",
        Example("Hi Dana, good to have met at the logistics fair.", channel="li-invite", stage="connect"),
        Example("When I was at your plant, you were replacing the labels.", stage="rapport"),
        Example("Thank you for letting me know.", stage="rejected"),
        Example("Thank you for sharing my post.", stage="small-thanks"),
        Example("Thank you.", facts={"thread": {"subject": "Your interview"}}),
        "Subject: Thank you for Tuesday\n\nDear Dana,\n\nThank you for your patience.",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        if not any(draft.body) or says_when_met(draft) or _is_in_thread(draft):
            return
        if draft.stage.id == "rejected" and any(word in plain(draft) for word in _ANSWERING):
            return
        yield self.finding("missing", draft.end_of_body, whole=True)


_ANSWERING = (
    "letting me know", "telling me", "informing me", "decision", "decided", "process", "consider", "for the news",
    "your news", "outcome", "reply", "answer", "role", "position", "feedback", "your call", "your note", "your message",
    "your e-mail", "your email", "your letter", "did not work out", "didn't work out",
)  # fmt: skip


def _is_in_thread(draft: Draft) -> bool:
    """Whether it answers a thread, in which the reader sees what it is about."""
    facts, channel = draft.situation.facts, draft.channel.id
    subject = draft.message.part(Kind.SUBJECT)
    return (
        bool(facts.thread.subject)
        or (subject is not None and flat(draft.message.slice(subject.start, subject.end)).startswith("re:"))
        or any(entry.channel == channel for entry in facts.received or ())
    )
