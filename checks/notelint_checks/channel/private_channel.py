from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Pattern, Severity
from notelint_checks.analysis.log import in_touch_on
from notelint_checks.analysis.permission import permission_in_text
from notelint_checks.analysis.plain import plain


class PrivateChannel(Check):
    """A follow-up through somebody's private space.

    At home or among friends the reader is not at work. Being found there feels like being followed.
    """

    code = "CHA004"
    dimension = Dimension.CHANNEL
    severity = Severity.WARNING
    channels = ("fb-message", "sms", "card", "letter")
    stages = ("thanks", "connect", "status-1", "status-2", "final", "rapport")
    messages = {
        "facebook": "Facebook is private space for most people, and nobody agreed to be written to there.",
        "page": "This reaches them through the company's page, where anybody may read it.",
        "found": "This uses a private address or number that you were not given.",
    }
    advice = {
        "facebook": "Write to the place where they work. If you have no address, ask the recruiter.",
        "page": "Write to the person at work. If you have no address, ask the recruiter.",
        "found": "Write to the place where they work. If you have no address, ask the recruiter.",
    }
    any_language = True
    sources = ("Careerealism panel (S3-09, S3-10; S3-18 disagrees)", "PR News 2009 (S1-15)", "The Prepary 2013")
    supersedes = ("CHA005", "CHA019")
    bad = (
        Example("⟦I found you here, so I thought I'd ask about the job.⟧", channel="fb-message", stage="status-1", severity=Severity.WARNING),
        Example("Hi Dana, ⟦thank you for Tuesday.⟧", channel="fb-message"),
        Example("Hi, ⟦I am writing through your company page because I have no address of Dana's.⟧", channel="fb-message", severity=Severity.ERROR),
        Example("Dear Dana,\n\n⟦Thank you for Tuesday.⟧ I found your home address online.\n\nSam Lee", channel="card", severity=Severity.ERROR),
        Example("Hi Dana, ⟦Sam Lee here, a friend gave me your cell number.⟧ Thanks for today!", channel="sms", severity=Severity.ERROR),
        Example("Hi Dana, ⟦want to be friends here?⟧", channel="fb-message", stage="connect"),
        Example("Hi Dana, ⟦thanks for today.⟧", channel="fb-message", facts={"permissions": {"facebook": False}}),
    )  # fmt: skip
    good = (
        Example("Hi Dana, thank you for Tuesday.", channel="fb-message", facts={"permissions": {"facebook": True}}),
        Example("Hi Dana, thank you.", channel="fb-message", facts={"company": {"name": "Orbit", "official_channels": ["Facebook"]}}),
        Example("Hi Dana, thank you.", channel="fb-message", facts={"received": [{"channel": "fb-message", "text": "Hello Sam"}]}),
        Example("Hi Dana, as you suggested, I am writing to you here. Thank you for Tuesday.", channel="fb-message"),
        Example("Hi Dana, thank you for the note.", channel="fb-message", stage="rejected"),
        Example("Hi Dana, thank you.", channel="fb-message", facts={"decision": {"status": "rejected"}}),
        Example("Dear Dana,\n\nThank you for the tour on Tuesday.\n\nSam Lee", channel="card"),
        Example("Hi Dana, Sam Lee here, you gave me this number. Thank you!", channel="sms"),
        Example("Dear Dana,\n\nMy home address has changed; my number is the same.\n\nSam Lee", channel="letter"),
    )  # fmt: skip

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        if not draft.situation.before_decision:
            return
        said = plain(draft)
        if draft.channel.id == "fb-message":
            if _may_write_on_facebook(draft):
                return
            through_page = _PAGE.search(said) is not None
            yield self.finding(
                "page" if through_page else "facebook",
                draft.first_sentence,
                severity=Severity.ERROR if through_page else None,
                whole=True,
            )
        elif _FOUND.search(said):
            yield self.finding("found", draft.first_sentence, severity=Severity.ERROR, whole=True)


_PAGE = Pattern(
    r"\b(?:through|via|over|using|by way of) (?:[\w']+ ){1,4}(?:page|inbox|company account)\b"
    r"|\b(?:on|to|at|from) (?:your|the|the company's|their) (?:[\w']+ ){0,2}(?:company|business|facebook|fb|fan|brand|official|corporate) (?:\w+ )?(?:page|inbox|account|profile)\b"
    r"|\b(?:messaging|writing to|writing|contacting|message to|wrote to) (?:\w+ ){0,2}(?:your|the|this) (?:\w+ ){0,2}page\b"
    r"|\b(?:forward|pass|give|hand|show) (?:\w+ ){1,6}(?:on )?to (?:mr|ms|mrs|dr|the (?:hiring manager|interviewer|person|manager))\b[^.!?]{0,60}"
    r"\bpage\b|\bwhoever (?:reads|runs|manages|answers|looks after) (?:this|the) (?:page|inbox|account)\b"
)
_PRIVATE = r"(?:(?:home|private|personal|cell|mobile|cellphone|direct|own|family|phone|whatsapp) (?:\w+ )?(?:address|number|phone|mailbox|line|no\b|home)|mobile|cell(?:phone)?|number|house number|(?:home|house)(?= ?(?:$|[.,;!?)]|and\b|so\b|because\b|through\b|by\b))|where you live|your street|address in \w+)"
_FOUND = Pattern(
    rf"\b(?:found|looked up|look up|tracked down|dug up|googled|got (?:hold of )?|managed to (?:find|get)|came across|searched for|discovered|located|obtained|picked up|was able to (?:find|get)|stumbled (?:up)?on) (?:\w+ ){{0,2}}(?:your|you at your) {_PRIVATE}(?! you (?:gave|sent|shared|wrote))\b(?![^.!?]{{0,40}}\b(?:in|on|from) (?:your|the) (?:card|email|signature|letter|message|email signature|business card))"
    rf"|\b(?:gave|give|passed|sent|shared|told|texted|slipped) (?:\w+ )?(?:me|on) (?:\w+ )?your {_PRIVATE}"
    rf"|\byour {_PRIVATE} (?:\w+ ){{0,3}}(?:from|off|through|via|was|is|on|in) (?:\w+ ){{0,3}}(?:google|online|the internet|the web|a friend|friends|facebook|the phone ?book|phone ?book|white ?pages|public records|linkedin|someone|a colleague|a neighbo\w+|the directory|the register)\b"
    r"|\b(?:drop(?:ping|ped)?|push(?:ing|ed)?|deliver(?:ing|ed)?|put(?:ting)?|leav(?:e|ing)|send(?:ing)?) (?:\w+ ){0,4}(?:at|through|in|into|to|on) (?:your (?:home|house|front door|letter ?box|doorstep|private address|home address)|where you live)\b"
    r"|\b(?:i )?hope you (?:do not|don't) mind (?:me |my |that i )?(?:\w+ ){0,3}(?:your|you at) (?:home|private|personal|cell|mobile|house)\b"
)


def _may_write_on_facebook(draft: Draft) -> bool:
    facts = draft.situation.facts
    if facts.permissions.facebook is False:
        return False
    official = any(
        "facebook" in name.casefold() or "messenger" in name.casefold() for name in facts.company.official_channels
    )
    return bool(facts.permissions.facebook) or official or in_touch_on(draft, "fb-message") or permission_in_text(draft)
