from __future__ import annotations

import re
from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Pattern, Severity
from notelint_checks.analysis.specimen import ORBIT


class ShowcasePublic(Check):
    """A video, deck, site or redesign about this employer, published instead of sent.

    The one person whom it was made for may never see it, and in public it looks like showing off.
    """

    code = "CHA014"
    dimension = Dimension.CHANNEL
    severity = Severity.ERROR
    channels = ("post",)
    messages = {"published": "This shows work about the employer to everybody."}
    advice = {"published": "Send it to the interviewer directly."}
    sources = ("The Muse (S0-21, S0-22)",)
    bad = (
        Example("⟦My redesign of @orbitfoods' site, hope they notice!⟧", channel="post", stage="rapport", severity=Severity.ERROR),
        Example("⟦I made a video about your rollout, watch it on my page!⟧", channel="post", facts=ORBIT),
        Example("⟦Here is my teardown of the Orbit Foods app.⟧ Comments welcome.", channel="post", facts=ORBIT),
        Example("Busy week. ⟦Spent Sunday on a prototype for Orbit's planners.⟧", channel="post", facts=ORBIT),
        Example("⟦Built a demo for @nordfrost, please share so that they see it!⟧", channel="post"),
    )  # fmt: skip
    good = (
        "I recorded a two-minute walk-through for you: https://example.org/x",
        Example("My portfolio site is online.", channel="post", facts=ORBIT),
        Example("I entered the contest that Orbit Foods runs: here is my mock-up.", channel="post", facts=ORBIT),
        Example("My pull request to Orbit's open-source library was merged.", channel="post", facts=ORBIT),
        Example("Great video by @orbitfoods about food waste.", channel="post", facts=ORBIT),
        Example("Thank you @samira for helping with my website.", channel="post", stage="rapport"),
        Example("My notes on Dana's keynote, with slides.", channel="post", facts=ORBIT),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        facts = draft.situation.facts
        if facts.decision.status == "accepted" or _ELSEWHERE.search(draft.text):
            return
        names = sorted(filter(str.strip, facts.company.names), key=len, reverse=True)
        employer = re.compile(
            "|".join([*(rf"(?<!\w)#?@?{_spaced(name)}(?!\w)" for name in names), r"(?!)"]), re.IGNORECASE
        )
        about = bool(names) and employer.search(draft.text) is not None
        for sentence in draft.sentences:
            said = draft.on_one_line(sentence.start, sentence.end)
            if not (_WORK.search(said) and _OWN.search(said)) or _THEIR_WORK.search(said):
                continue
            named = employer.search(said) is not None
            if not named and names:
                named = (
                    (_YOURS.search(said) or _PUBLISHED.search(said)) is not None
                    if about
                    else _YOUR_OWN.search(said) is not None
                )
            elif not names:
                named = _HANDLE.search(said) is not None
            if named:
                yield self.finding("published", draft.message.trim(sentence.start, sentence.end))


_WORK = Pattern(
    r"\b(?:videos?|decks?|slides?|slideshow|presentation|web ?sites?|sites?(?! (?:manager|engineer|supervisor|foreman|visit|agent|safety))|landing page|micro-?site|mock-?ups?|mocked up|re-?designs?|re-?designed|re-?brand(?:ed|ing)?|re-?imagin(?:ed|ing)|re-?think(?:ing)?|re-?build|re-?built|audit(?:ed|s)?|teardowns?|tear-?down|prototyp(?:e|es|ed)|demos?|app|pitch(?:ed)?|concepts?|case study|walk-?through|wireframes?|campaigns?|infographic|dashboard|animation|song|rap|reel|clip|proposal|90-day plan|spec work|case for|analysis|tool|visuali[sz]ation|(?:on|to) my (?:channel|page|blog)|figma|logo|ad|ads|commercial|trailer|film|re-?do(?:ing|ne)?(?: of)?|redid|makeover|re-?write|rewrote|re-?worked|booking page|checkout|version of)\b",
    re.IGNORECASE,
)
_OWN = Pattern(
    r"\b(?:i|my|we|i['’]ve|spent|built|made|recorded|designed|created|uploaded|posted|posting|published|shot|filmed|new (?:video|on|post|deck|site|demo|reel|clip)|just|here is|here['’]s|check out|watch|mocked|redesigned|re-?imagined|prototyped|audited|sharing|finished|you can (?:all )?(?:\w+ )?(?:watch|see|click|try|look|read|view|play|test|download)|have a look|take a look|see for yourselves|link below|redid|rewrote)\b",
    re.IGNORECASE,
)
_THEIR_WORK = Pattern(
    r"\binterview(?:ed|s)?\b(?![^.!?]*(?:https?:|\bmy (?:video|redesign|deck|prototype|mock-?up|concept)\b|\bi (?:made|built|recorded|designed)\b))"
    r"|\b(?:videos?|decks?|slides|demos?|site|app|presentation|talk|campaign|tool) (?:\w+ )?(?:by|from|made by) |\b(?:has|have) (?:just )?(?:published|launched|released|opened)\b|\b(?:helping|helped|help) (?:me )?with my\b|\bthank(?:s| you)\b(?![^.!?]*\b(?:i (?:made|built|recorded|designed)|my (?:video|redesign|deck|prototype|mock-?up))\b)|\bi (?:use|watched|read|saw|liked|love|enjoyed|attended)\b|\b(?:keynote|my notes|my talk|my portfolio)\b|\bread (?:a|an|the)\b",
    re.IGNORECASE,
)
_ELSEWHERE = Pattern(
    r"\b(?:contest|competition|hackathon|challenge|open[- ]source|pull request|award|client work|my client|commissioned|proud to have worked)\b",
    re.IGNORECASE,
)
_PUBLISHED = Pattern(r"https?:|\bwww\.|\b(?:is|are|it['’]s) (?:now )?(?:up|live|online)\b", re.IGNORECASE)
_YOURS = Pattern(r"\b(?:your|their|you|them)\b", re.IGNORECASE)
_YOUR_OWN = Pattern(r"\b(?:about|of|for|on) your (?!own)", re.IGNORECASE)
_HANDLE = Pattern(
    r"\b(?:of|for|about|on|to) (?:the )?@\w|@\w+['’]s? (?:\w+ )?(?:site|app|website|page|checkout|brand|store|deck|rollout|onboarding)|^\W*(?:hey|hi|hello|dear)\W+@\w|@\w[^.!?]{0,80}\b(?:notice|hire|see it|see this|look at)\b|\b(?:notice|hire|hiring)\b[^.!?]{0,60}@\w",
    re.IGNORECASE,
)


def _spaced(name: str) -> str:
    """Return a pattern for a name with or without its blanks, as in a handle."""
    return r"\s*".join(map(re.escape, name.split()))
