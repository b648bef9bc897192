from __future__ import annotations

from collections.abc import Iterator

from notelint import STAGES, Check, Dimension, Draft, Evidence, Example, Finding, Pattern, Severity
from notelint_checks.analysis.plain import plain


class CompanyWallPost(Check):
    """A follow-up posted on the company's public page.

    It thanks a brand in front of its followers instead of a person, and it tells everybody who was interviewed.
    """

    code = "CHA001"
    dimension = Dimension.CHANNEL
    severity = Severity.ERROR
    stages = tuple(stage for stage in STAGES if stage != "small-thanks")
    messages = {
        "wall": "This goes on the company's page, in front of all its followers.",
        "told": "This says that it is posted on their page, in front of all their followers.",
    }
    advice = {
        "wall": "Send the same words to the person you met: an email takes as long.",
        "told": "Send the same words to the person you met: an email takes as long.",
    }
    any_language = True
    sources = ("The Muse (S0-05, S0-08, S0-09, S0-18, S0-19)",)
    supersedes = ("CHA002", "CHA003", "CHA019")
    bad = (
        Example("Dear Orbit Foods, ⟦thanks for having me at your office!⟧", channel="wall"),
        Example("⟦Still waiting to hear from you⟧", channel="wall", stage="status-1", severity=Severity.ERROR),
        Example("⟦It was great to meet everybody at Orbit on Tuesday.⟧ See you soon!", channel="wall"),
        Example(
            "Hi Dana,\n\n⟦I am posting this here on your page because I met your team on Tuesday.⟧", channel="post"
        ),
        Example(
            "Dear Dana,\n\n⟦Thank you for Tuesday.⟧ I hope you see this on your company page.", channel="fb-message"
        ),
        Example("⟦Thanks for the interview!⟧ Leaving this on your timeline so that everybody sees it.", channel="post"),
        Example("⟦I watched your video twice.⟧ Look at my deck about your rollout!", channel="wall", stage="rapport"),
    )
    good = (
        "Dear Dana,\n\nThank you for having me at your office.",
        Example("Thanks for sharing my article!", channel="wall", stage="small-thanks"),
        "Dear Dana,\n\nI saw on your company page that the depot in Leeds has opened.",
        "Dear Dana,\n\nI read the post about the depot on your page.",
        Example(
            "You asked your followers what keeps food cold: phase-change packs do.", channel="wall", stage="rapport"
        ),
        Example("As you asked us to share here: the food drive brought in 400 boxes.", channel="wall", stage="rapport"),
        "Dear Dana,\n\nI posted my notes on cold chains on my own page last week.",
        "Dear Dana,\n\nThe job that you posted on your careers page mentions night shifts.",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        said = plain(draft)
        if draft.channel.id == "wall":
            if not draft.holds(_ASKED, said):
                yield self.finding("wall", draft.first_sentence, whole=True)
        elif draft.holds(_TOLD, said):
            yield self.finding("told", draft.first_sentence, whole=True)


_PAGE = r"(?:(?!careers?\b|jobs?\b|home\b|web\b|landing\b|front\b|next\b|first\b)[\w']+ ){0,3}(?:pages?|walls?|timelines?|feed|guest ?book)"
_TOLD = Pattern(
    rf"\b(?:post|writ|leav|shar|put|comment|message)\w*ing (?:\w+ ){{0,4}}(?:here|this|it|my thanks|a (?:\w+ )?(?:note|message|thank you)|publicly)?\s?(?:here )?(?:\w+ )?(?:on|to|onto|in|under) (?:your|the company's|the company|their) {_PAGE}\b"
    rf"|\b(?:see|sees|seeing|read|reads|find|finds|notice|notices) this (?:\w+ )?(?:here )?on your {_PAGE}\b"
    rf"|\b(?:this|here|note|message|thanks|comment) (?:publicly |right |up )?on your {_PAGE}\b"
    rf"|\b(?:i'll|i will|i'm going to|let me|i thought i'd|i thought i would|i decided to|i wanted to|i just wanted to|i'd) (?:just )?(?:post|write|leave|share|put|comment)\b[^.!?]{{0,30}} on your {_PAGE}\b"
)
_ASKED = Pattern(
    r"\b(?:you|your (?:team|page|post)) (?:\w+ )?ask(?:s|ed)? (?:\w+ )?(?:your followers|your fans|your readers|for|us|everyone|everybody|on (?:here|this page|your page)|here|me to|who|what|which|how|where)\b"
    r"|\b(?:answer(?:ing)?|in (?:answer|reply|response)|repl(?:y|ying)|respond(?:ing)?) to your (?:\w+ ){0,2}(?:question|poll|quiz|call|survey|post)\b"
)
