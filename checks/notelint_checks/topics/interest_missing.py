from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Kind, Pattern, Severity
from notelint_checks.analysis.interest import is_withdrawing, shows_interest
from notelint_checks.analysis.plain import plain
from notelint_checks.analysis.specimen import ORBIT
from notelint_checks.analysis.topics import topics


class InterestMissing(Check):
    """Nothing says that you want the job, the place or a next step, or nothing says why.

    A reader who must guess whether you still want the job may guess no. One sentence settles it, and a reason from the
    talk makes it believed.
    """

    code = "TOP008"
    dimension = Dimension.TOPICS
    severity = Severity.WARNING
    channels = ("email", "letter", "li-message", "voice")
    stages = ("thanks", "status-1", "status-2")
    messages = {
        "missing": "Nothing here says that you want the job.",
        "bare": "'{span}' says that you want the job, and nothing says why.",
    }
    advice = {
        "missing": "Say that you want the job, and which part of the talk made you want it.",
        "bare": "Add the part of the talk that made you want it.",
    }
    sources = ("The Muse (S0-15)", "Careerealism panel (S3-11)", "ProSky 2016 (S4-05)", "TopResume 2017", "Gulf News")
    bad = (
        "Thanks for the interview.⟦⟧\n\nRegards,\nSam",
        Example("⟦I am very interested in the position.⟧", severity=Severity.INFO),
        Example("Dear Dana,\n\nThank you for your time. ⟦I remain interested in the role.⟧", severity=Severity.INFO),
        Example(
            "Dear Dana,\n\nI enjoyed Tuesday. Your crew seems keen, and you told the recall story well.⟦⟧",
            severity=Severity.WARNING,
        ),
        Example("Dear Dana,\n\nIs there any news about the data engineer role?⟦⟧", stage="status-1", facts=ORBIT),
        Example("Dear Dana,\n\nI would like to know the status of my application.⟦⟧", stage="status-2"),
        "Dear Dana,\n\nI would like to thank you for Tuesday. I hope you have a good week.⟦⟧\n\nBest,\nSam",
        Example("Hi Dana, thank you for your interest in my work.⟦⟧", channel="li-message"),
    )
    good = (
        "After hearing how you test on real routes I am keener than before.",
        "I would be glad to pursue a suitable role with you.",
        Example("Thank you for the link.", stage="small-thanks"),
        Example("Thank you for letting me know.", stage="rejected"),
        "Dear Dana,\n\nThank you for Tuesday. I am no longer interested, as I have taken another offer.",
        "Dear Dana,\n\nThank you, but I have decided to withdraw my application.",
        "Thank you for Tuesday. I look forward to the next round.",
        "Count me in.",
        "My answer would be yes.",
        "This is where I would like to be, because crews plan their own shifts here.",
        "I am very interested in the position, especially the night shift plan.",
        "I can see myself at that dock.",
        "Dear Dana,\n\nYes, Tuesday at ten works for me. See you then.",
        Example("The lab is still my first choice. May I ask when you decide?", stage="status-1"),
        Example("Thank you for the offer.", facts={"decision": {"status": "offer"}}),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        if draft.message.is_empty or not draft.situation.before_decision or not any(draft.body):
            return
        if not shows_interest(draft):
            if not is_withdrawing(draft) and not _is_errand(draft):
                engaged = any(topic.level == "specific" for topic in topics(draft))
                severity = Severity.INFO if engaged else None
                yield self.finding("missing", draft.end_of_body, severity=severity, whole=True)
            return
        bare = _bare(draft)
        if bare is not None:
            yield self.finding("bare", bare, severity=Severity.INFO)


_BARE = Pattern(
    r"(?:(?:and|also|again|finally|once more|as (?:i|we) (?:said|discussed)|please know that|be assured that)?,? ?)i(?: am|'m| remain| was and remain| continue to be| stay)(?: (?:still|very|really|truly|highly|extremely|also|so|most|genuinely|quite|much|definitely|certainly|strongly|sincerely))* (?:interested|keen|excited|enthusiastic)(?: (?:in|on|about|for|by) (?:the|this|that|your|such an?)(?: (?!\w+ing\b)[\w/&-]+){0,4}? (?:position|role|job|opportunity|company|team|vacancy|post|opening)(?: (?:at|with|in) (?:your )?[\w&]+(?: \w+)?)?)?[.!]?"
)
_REASON = Pattern(
    r"\b(?:because|since|after|especially|particularly|above all|which|that|as|most of all|what|how|why|where|due to|thanks to|given|your (?:point|story|team|question|idea|way|plan|work|approach|description)|hearing|seeing|learning)\b|[:;]"
)
_ERRAND = Pattern(
    r"\b(?:confirm\w*|works? (?:well |fine |perfectly )?for me|suits me|see you (?:on|at|then|there|tomorrow|next)|i(?: will|'ll) be there|running (?:\w+ )?(?:minutes )?late|received (?:it|the|your)\b|here (?:is|are) (?:the|my) (?:\w+ )?(?:file|form|link|document|number|address|references?|certificate)|reschedul\w*|(?:attached|enclosed) (?:is|are)|test message)"
)
_SHORT = 30


def _bare(draft: Draft) -> tuple[int, int] | None:
    """Return the stock sentence that holds all the interest there is, if nothing near it is a reason."""
    found = None
    for sentence in draft.body:
        said = " ".join(draft.text[sentence.start : sentence.end].replace("’", "'").split()).lower()
        if _BARE.fullmatch(said):
            found = found or (sentence.start, sentence.end)
        elif _REASON.search(said):
            return None
    if found is None or any(topic.level != "generic" for topic in topics(draft)):
        return None
    return found


def _is_errand(draft: Draft) -> bool:
    """Whether it is a short note about a date, a file or the like."""
    if draft.words((Kind.BODY,)) > _SHORT:
        return False
    return _ERRAND.search(plain(draft)) is not None
