from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Pattern, Severity
from notelint_checks.analysis.log import concerns_reader
from notelint_checks.analysis.plain import plain
from notelint_checks.analysis.questions import asks_about_work
from notelint_checks.analysis.resources_offered import offers_resource, tells_news
from notelint_checks.analysis.specimen import ORBIT
from notelint_checks.analysis.substance import substance

_REJECTED = {"date": date(2026, 8, 3), "channel": "email", "stage": "rejected", "to": "Dana Ruiz"}
_FINAL = {"date": date(2026, 8, 3), "channel": "email", "stage": "final", "to": "Dana Ruiz"}
_LATER = {**ORBIT, "sent": [_REJECTED]}


class NothingOffered(Check):
    """A later note to keep in touch that holds no question, link, news or help.

    It asks to be remembered and gives no reason. A question, a link or an answer makes the reader glad of the message.
    """

    code = "TOP014"
    dimension = Dimension.TOPICS
    severity = Severity.INFO
    channels = ("email", "li-message", "x-dm")
    stages = ("rejected", "final")
    messages = {"empty": "There is nothing in it for the reader: no question, no link, no news, no help."}
    advice = {"empty": "Give a reason to be glad of the message: a question, a link, an answer."}
    sources = ("Work It Daily (S2-19, S2-23)", "ProSky 2016 (S4-16)", "Recareered")
    supersedes = ("TOP009",)
    earns = True
    bad = (
        Example("Dear Dana,\n\nJust keeping in touch!⟦⟧\n\nSam", stage="rejected"),
        Example("Dear Dana,\n\nPlease keep me in mind.⟦⟧\n\nSam", stage="rejected", facts=_LATER),
        Example("Hi Dana, it has been a while. I hope the team is well.⟦⟧", channel="li-message", stage="rejected"),
        Example("Hi Dana, checking in to say hello.⟦⟧ Sam Lee", channel="x-dm", stage="rejected", facts=_LATER),
        Example("Dear Dana,\n\nI am still around.⟦⟧\n\nSam", stage="final", facts={**ORBIT, "sent": [_FINAL]}),
        Example("Dear Dana,\n\nIt's me again, with best wishes for the season.⟦⟧\n\nSam", stage="rejected"),
    )
    good = (
        Example(
            "This paper on cold-chain drift made me think of your Leeds problem; the chart on page 4 is the useful part.",
            stage="rejected",
            facts=_LATER,
        ),
        Example("Thank you again for telling me. Please keep me in mind.", stage="rejected", facts=ORBIT),
        Example("Keeping in touch: did the pilot work?", stage="rejected"),
        Example("It has been a while. I have finished the course you named.", stage="rejected", facts=_LATER),
        Example("Just keeping in touch. If you need a hand with the labels, I am glad to help.", stage="rejected"),
        Example("I will not write again. Thank you for everything.", stage="final"),
        Example("Thank you for the link.", stage="small-thanks"),
        Example("Thank you for letting me know. I would be glad to keep in touch.", stage="rejected"),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        if draft.channel.id == "post":
            for sentence in substance(draft):
                yield Evidence(self.dimension, "value", sentence.start, sentence.end)
        # a check that earns is run everywhere
        if draft.channel.id not in self.channels or draft.stage.id not in self.stages:
            return
        if not any(draft.body) or any(person.friendly for person in draft.situation.recipients):
            return
        if not _is_later(draft) or tells_news(draft) or offers_resource(draft) or asks_about_work(draft):
            return
        yield self.finding("empty", draft.end_of_body, whole=True)


_FIRST_ANSWER = Pattern(
    r"\b(?:letting me know|telling me|informing me|your decision|the decision|(?:sorry|sad|disappointed) to (?:hear|learn|read)|not (?:selected|chosen)|did(?:n't| not) work out|(?:thank you|thanks) for (?:the|your) (?:\w+ )?(?:call|reply|answer|news|message|note|e-?mail|response|feedback))\b"
)
_SIGN = Pattern(
    r"\b(?:(?:keeping|staying|getting back|being) in touch|(?:just|only|wanted to|want to|trying to|like to) (?:\w+ )?(?:keep|stay|get back) in touch|check(?:ing)? (?:in|back)|touch(?:ing)? base|reconnect\w*|catch(?:ing)? up|it(?:'s| has|s| is) been|been (?:a|some|quite|too) (?:\w+ )?(?:while|time|long)|long time|some time ago|a while (?:ago|back|since)|(?:weeks|months|years?) (?:ago|since|have|has|on|later)|last (?:spring|summer|autumn|fall|winter|year|month)|remember me|(?:me|hello|hi|hey|write|writing|touch|here|say hello|around) (?:once )?again|once more|still (?:here|around|thinking|looking|available|interested)|say (?:hello|hi)|since (?:we last|our last|your decision|the decision|then))\b"
)
_NOT_AGAIN = Pattern(r"\b(?:not|never|won't|n't) (?:\w+ ){0,3}(?:again|once more)\b")


def _is_later(draft: Draft) -> bool:
    """Whether the log or the text shows that it is not the first answer."""
    sent = draft.situation.facts.sent or ()
    if any(entry.stage in ("rejected", "final") and concerns_reader(draft, entry) for entry in sent):
        return True
    said = plain(draft)
    return _SIGN.search(said) is not None and not _FIRST_ANSWER.search(said) and not _NOT_AGAIN.search(said)
