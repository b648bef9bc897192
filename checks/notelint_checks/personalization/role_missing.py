from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Given, Severity
from notelint_checks.analysis.names import Likeness, likeness_to
from notelint_checks.analysis.role_mention import mentions
from notelint_checks.analysis.specimen import ORBIT


class RoleMissing(Check):
    """The job is named nowhere, not even as "the role".

    The reader may be filling several. A note that names the job is filed under it at once.
    """

    code = "PER007"
    dimension = Dimension.PERSONALIZATION
    severity = Severity.INFO
    severity_on = {"status-1": Severity.WARNING, "status-2": Severity.WARNING}
    channels = ("email", "letter", "li-message", "voice")
    stages = ("thanks", "status-1", "status-2", "final", "offer")
    messages = {"missing": "The job is not named.", "missing-title": "The job, {title}, is not named."}
    advice = {
        "missing": "Name the role, they may be filling several.",
        "missing-title": "Name the role, they may be filling several.",
    }
    sources = ("Careerealism panel (S3-11)", "Princeton Center for Career Development", "TU Delft Career Centre")
    absence_of = "role"
    earns = True
    bad = (
        Example("Dear Dana,\n\nThank you for the meeting yesterday.⟦⟧\n\nSam Lee", severity=Severity.INFO),
        Example("Dear Dana,\n\nIs there any news about my application?⟦⟧", stage="status-1", severity=Severity.WARNING),
        "Dear Dana,\n\nYou told me of the gig at the Corn Exchange, and I love the gig economy.⟦⟧",
        Example("Dear Dana,\n\nYour role in the recall impressed me.⟦⟧\n\nSam Lee", facts=ORBIT),
        Example("Dear Dana,\n\nYou do a great job with the planners, and I read your blog post.⟦⟧"),
        Example(
            "Hi Morgan,\n\nThank you for the call.⟦⟧",
            facts={"recruiter": {"name": "Morgan Bell"}, "to": "Morgan Bell"},
            severity=Severity.WARNING,
        ),
    )
    good = (
        Example("Dear Dana,\n\nThank you for talking with me about the data engineer role."),
        Example("Subject: Data engineer interview\n\nDear Dana,\n\nThank you.", facts=ORBIT),
        "Dear Dana,\n\nThe position sounds right for me.",
        "hey dana, i'm keen on the bike mechanic gig",
        "Hi Dana,\n\nI'd love the gig.",
        "Hi Dana,\n\nThe plasterer gig sounds right.",
        "Dear Dana,\n\nThank you for interviewing me for the post of clerk.",
        "Dear Dana,\n\nThank you for considering me as your next accountant.",
        Example("Dear Dana,\n\nThank you for the meeting.", stage="rejected"),
        Example(
            "Dear Dana,\n\nThank you.",
            facts={"thread": {"subject": "Your interview: data engineer"}, "role": "Data engineer"},
        ),
        Example("Dear Dana,\n\nThank you.", facts={"subject": "Data engineer", "role": "Data engineer"}),
        Example("Hi Dana, thank you for today.", channel="sms"),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        named = False
        for mention in mentions(draft):
            named = named or mention.kind == "role"
            yield Evidence(self.dimension, mention.kind, mention.start, mention.end, mention.level, mention.fact)
        facts = draft.situation.facts
        if named or _is_in_thread(draft):
            return
        recruiter = facts.recruiter
        to_recruiter = bool(
            recruiter
            and recruiter.name
            and any(likeness_to(recruiter.name, person) <= Likeness.FAMILIAR for person in draft.situation.recipients)
        )
        severity = Severity.WARNING if to_recruiter else None
        if facts.role.title:
            yield self.finding("missing-title", draft.end_of_body, title=Given("role.title"), severity=severity)
        else:
            yield self.finding("missing", draft.end_of_body, severity=severity)


def _is_in_thread(draft: Draft) -> bool:
    """Whether the subject in the facts, or that of the thread that this message answers, names the job."""
    facts = draft.situation.facts
    subject = f"{facts.subject or ''} {facts.thread.subject or ''}".casefold()
    titles = filter(None, (facts.role.title, *facts.role.aliases))
    return any(word in subject for word in (*map(str.casefold, titles), " role", "position", "vacancy", " job"))
