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
        Example("⟦Ten things I would fix in the Orbit shop, the list is in the comments.⟧", channel="post", facts=ORBIT),
        Example("⟦My one-page site whyorbitfoodsshouldhireme is finished.⟧", channel="post", facts=ORBIT),
        Example("They asked me in the interview how I would sell tea. ⟦I drew a poster, have a look!⟧", channel="post"),
        Example("⟦Built a demo for @nordfrost, please share so that they see it!⟧", channel="post"),
    )  # fmt: skip
    good = (
        "I recorded a two-minute walk-through for you: https://example.org/x",
        Example("My portfolio site is online.", channel="post", facts=ORBIT),
        Example("I entered the contest that Orbit Foods runs: here is my mock-up.", channel="post", facts=ORBIT),
        Example("My pull request to Orbit's open-source library was merged.", channel="post", facts=ORBIT),
        Example("Ten things I would fix in my own kitchen, the list is in the comments.", channel="post", facts=ORBIT),
        Example("I drew a poster for the village fair, have a look!", channel="post"),
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
        asked = not names and _INTERVIEWED.search(draft.text) is not None
        for sentence in draft.sentences:
            said = draft.on_one_line(sentence.start, sentence.end)
            if _THEIR_WORK.search(said):
                continue
            pitched = _HIRE.search(said) is not None and _made_for(said, names)
            if not (pitched or _shows(said)):
                continue
            named = employer.search(said) is not None or pitched
            if not named and names:
                named = (
                    (_YOURS.search(said) or _PUBLISHED.search(said)) is not None
                    if about
                    else _YOUR_OWN.search(said) is not None
                )
            elif not names:
                named = _HANDLE.search(said) is not None or (asked and _SHOWN.search(said) is not None)
            if named:
                yield self.finding("published", draft.message.trim(sentence.start, sentence.end))


_WORK = Pattern(
    r"\b(?:videos?|decks?|slides?|slideshow|presentation|web ?sites?|sites?(?! (?:manager|engineer|supervisor|foreman|visit|agent|safety))|landing page|micro-?site|mock-?ups?|mocked up|re-?designs?|re-?designed|re-?brand(?:ed|ing)?|re-?imagin(?:ed|ing)|re-?think(?:ing)?|re-?build|re-?built|audit(?:ed|s)?|teardowns?|tear-?down|prototyp(?:e|es|ed)|demos?|app|pitch(?:ed)?|concepts?|case study|walk-?through|wireframes?|campaigns?|infographic|dashboard|animation|song|rap|reel|clip|proposal|90-day plan|spec work|case for|analysis|tool|visuali[sz]ation|(?:on|to) my (?:channel|page|blog)|figma|logo|ad|ads|commercial|trailer|film|re-?do(?:ing|ne)?(?: of)?|redid|makeover|re-?write|rewrote|re-?worked|booking page|checkout|version of|carousel|open letter|love letter|jingle|storyboard|posters?|billboard|mural|comic|cartoon|flyer|brochure|podcast|mini ?-?game|board game|puppets?|playlist|mock ads?|slogans?|packaging|label range|micro-?game|quiz|roast|billboard)\b",
    re.IGNORECASE,
)
_OWN = Pattern(
    r"\b(?:i|my|we|i['’]ve|spent|built|made|recorded|designed|created|uploaded|posted|posting|published|shot|filmed|new (?:video|on|post|deck|site|demo|reel|clip)|just|here is|here['’]s|check out|watch|mocked|redesigned|re-?imagined|prototyped|audited|sharing|finished|you can (?:all )?(?:\w+ )?(?:watch|see|click|try|look|read|view|play|test|download)|have a look|take a look|see for yourselves|link below|redid|rewrote|like me|me and my|the result is|this is what i|unsolicited|press play|hit play|swipe|sound on|drew|painted|sang|coded|wrote|thread|by me|yours truly|redrew|dropped|dropping|turned|modell?ed|judges please)\b",
    re.IGNORECASE,
)
_THEIR_WORK = Pattern(
    r"\binterview(?:ed|s)?\b(?![^.!?]*(?:https?:|\bis my answer\b|\bmy (?:video|redesign|deck|prototype|mock-?up|concept)\b|\bi (?:made|built|recorded|designed)\b))"
    r"|\b(?:videos?|decks?|slides|demos?|site|app|presentation|talk|campaign|tool) (?:\w+ )?(?:by|from|made by) |\b(?:has|have) (?:just )?(?:published|launched|released|opened)\b|\b(?:helping|helped|help) (?:me )?with my\b|\bthank(?:s| you)\b(?![^.!?]*\b(?:i (?:made|built|recorded|designed)|my (?:video|redesign|deck|prototype|mock-?up))\b)|\bi (?:use|watched|read|saw|liked|love|enjoyed|attended)\b|\b(?:keynote|my notes|my talk|my portfolio)\b|\bread (?:a|an|the)\b",
    re.IGNORECASE,
)
_ELSEWHERE = Pattern(
    r"\b(?:contest|competition|hackathon|challenge|open[- ]source|pull request|award|client work|my client|commissioned|proud to have worked)\b",
    re.IGNORECASE,
)
_PUBLISHED = Pattern(r"https?:|\bwww\.|\b(?:is|are|it['’]s) (?:now )?(?:up|live|online)\b", re.IGNORECASE)
_INTERVIEWED = Pattern(
    r"\b(?:(?:i was|been) interviewed|my interview|asked me (?:in|at) (?:the|my|an) interview|(?:company|firm|people|team|shop|hotel|bank|place) (?:that|who|which) (?:interviewed|is considering|are considering|may hire|might hire|are deciding about|is deciding about) me)\b",
    re.IGNORECASE,
)
"""A post that tells of the sender's interview: what is shown in it is shown to whoever held it."""
_SHOWN = Pattern(
    r"\b(?:swipe|watch|see it|see for yoursel\w+|click|have a look|take a look|link (?:below|in)|is my answer|judge for yoursel\w+|here it is|try it|play it|download|is (?:now )?(?:up|live|online|public)|tik ?tok|youtube|comments|results below|thread|on my (?:page|blog|profile|channel)|have a read|read it)\b",
    re.IGNORECASE,
)
_HIRE = Pattern(
    r"\b(?:why\w{3,40}(?:hire|hires|hiring|needs?|wants?)\w{0,12}|\w{0,40}(?:hire|pick|choose)me\w{0,12})\b|\bwhy [^.!?]{2,60} (?:should|must|needs? to) (?:hire|pick|choose|take) me\b",
    re.IGNORECASE,
)
"""A name or title that says whom it is made for: "whyorbitshouldhireme"."""
_UNASKED = Pattern(
    r"\b(?:unsolicited|love letter|re-?designs?|re-?imagined|re-?drawn|teardowns?|spec (?:work|ads?)|mock ads?|in the shape of|for fun|carousel|pitch deck)\b",
    re.IGNORECASE,
)
"""What is made unasked for and shown, whoever says it."""
_PIECE = Pattern(
    r"\b(?:what i(?:['’]d| would) (?:change|fix|do|improve)|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a dozen) (?:things|mistakes|faults|flaws|fixes|ideas|errors)|plan|games?|letter|cv|resume|maps?|home ?page|3d|model|tour|thread|menu|report|script|list|essay|study|notes|application|poem)\b",
    re.IGNORECASE,
)
"""What may be shown, and is often something else."""
_YOURS = Pattern(r"\b(?:your|their|you|them)\b", re.IGNORECASE)
_YOUR_OWN = Pattern(r"\b(?:about|of|for|on) your (?!own)", re.IGNORECASE)
_HANDLE = Pattern(
    r"\b(?:of|for|about|on|to) (?:the )?@\w|@\w+['’]s? (?:\w+ )?(?:site|app|website|page|checkout|brand|store|deck|rollout|onboarding)|^\W*(?:hey|hi|hello|dear)\W+@\w|@\w[^.!?]{0,80}\b(?:notice|hire|see it|see this|look at)\b|\b(?:notice|hire|hiring)\b[^.!?]{0,60}@\w",
    re.IGNORECASE,
)


def _shows(said: str) -> bool:
    """Whether the sentence shows something of the sender's making."""
    own = _OWN.search(said) is not None
    if _WORK.search(said):
        return own or _UNASKED.search(said) is not None
    return own and _PIECE.search(said) is not None and _SHOWN.search(said) is not None


def _made_for(said: str, names: list[str]) -> bool:
    """Whether what is shown is about the employer: none is known, or its name stands in it, written as one word."""
    words = "".join(said.split()).casefold()
    return not names or any("".join(name.split()).casefold() in words for name in names)


def _spaced(name: str) -> str:
    """Return a pattern for a name with or without its blanks, as in a handle."""
    return r"\s*".join(map(re.escape, name.split()))
