from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from notelint import PRIVATE, Check, Dimension, Draft, Evidence, Example, Finding, Severity
from notelint_checks.analysis.any_of import any_of
from notelint_checks.analysis.gated import gated_hits
from notelint_checks.analysis.invite_words import ASKING, CHASING, THEIRS
from notelint_checks.analysis.permission import permission_in_text


class InviteDemand(Check):
    """Asking for the connection itself, or for its acceptance.

    It makes the reader promise or refuse. Whoever is asked for leave to send an invitation can agree without either.
    """

    code = "CHA007"
    dimension = Dimension.CHANNEL
    gate = any_of(CHASING, ASKING)
    severity = Severity.WARNING
    channels = PRIVATE
    stages = ("connect", "thanks", "rejected")
    messages = {
        "asked": "'{span}' asks for the connection itself.",
        "chased": "'{span}' takes them to task over an invitation.",
    }
    advice = {
        "asked": "Ask leave to send an invitation, so that nobody has to promise to accept it.",
        "chased": "Leave it: whether they accept is theirs to decide.",
    }
    sources = ("Work It Daily (S2-08, S2-09, S2-10)",)
    bad = (
        Example("⟦Please accept my request⟧.", channel="li-invite", stage="connect", severity=Severity.WARNING),
        Example("⟦Can you connect with me on LinkedIn⟧?", channel="li-invite"),
        Example("⟦You haven't accepted yet⟧.", channel="li-message"),
        Example("Hi Dana, thank you for Tuesday. ⟦Kindly approve my LinkedIn invite⟧.", channel="sms"),
        "⟦Please join my network⟧.",
        "⟦Did you get my invitation⟧?",
        "⟦I would be grateful if you pressed accept⟧.",
        "⟦Let us be LinkedIn friends⟧.",
        "⟦May I be added to your contacts⟧?",
        "⟦Would you mind adding me to your network⟧?",
        "⟦Follow me back⟧, and we can go on talking about sensors.",
        Example("I wonder ⟦why you did not accept my invitation⟧.", stage="rejected"),
        "⟦My connection request is still pending⟧.",
        "⟦My LinkedIn request from last week has still not even been answered⟧.",
        Example("⟦Please accept my invitation⟧.", facts={"permissions": {"linkedin": True}}, severity=Severity.INFO),
    )
    good = (
        "Would it be all right if I sent you an invitation?",
        Example("Thank you for Tuesday. As you said an invitation was fine, here it is. Sam Lee", channel="li-invite"),
        "I would be glad to stay in touch.",
        "I would be grateful if you pressed the horn twice at the gate.",
        "Let us be friends of the mill, as you put it.",
        "I'd like to add you to my network.",
        "I'll leave it to you whether you accept my invitation.",
        "I would be happy to connect with the team about the rollout.",
        "At Acme I had to connect the scanners to the till.",
        "Please accept my thanks for the tour.",
        "I learned that every driver must accept the request within a minute.",
        "You are welcome to add me on LinkedIn if you like.",
        "Thank you for accepting my invitation.",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        for line, hit in gated_hits(draft, CHASING, ASKING, own=False):
            place = line.places[bisect_left(line.tokens, hit.first)]
            if draft.is_quoted(hit.start, hit.end) or THEIRS.search(line.text[max(0, place - 60) : place]):
                continue
            allowed = hit.phrase and (draft.situation.facts.permissions.linkedin is True or permission_in_text(draft))
            yield self.finding(
                "asked" if hit.phrase else "chased",
                (hit.start, hit.end),
                severity=Severity.INFO if allowed else None,
            )
