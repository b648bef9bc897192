from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Hit, Pattern, Severity
from notelint_checks.analysis.closeness import AFFECTION, CONFIDENCES
from notelint_checks.analysis.frames import apart
from notelint_checks.analysis.gated import gated_hits
from notelint_checks.analysis.intimacies import FONDNESS, PRIVATE_MATTERS
from notelint_checks.analysis.lines import Line
from notelint_checks.analysis.private_hits import private_hits
from notelint_checks.analysis.whole_act import act_end

_ARGUED = Pattern(
    r"\b(?:rent is due|can not afford|bills to pay|need (?:this|the|a) (?:\w+ )?job|desperate\w*|to feed|depends? on (?:me|this)|savings (?:are|have) (?:gone|running|run)|my visa)\b"
)
_PROFESSIONAL = Pattern(
    r"\b(?:patients?|clients?|customers?|clinic|ward|charity|app|users?|study|research|hospice|nurs(?:e|es|ing)|caseworker|social work\w*|counsel(?:or|ling|ing)|parishes|archive|congregation you|voter lists?|polling|ballots?)\b"
)
_OWN = Pattern(r"\b(?:i (?:have|had|was|am|suffer\w*|take|went|voted|pray\w*|live)|my)\b")
_WORDS = Pattern(r"[a-z]{4,}")
_INNOCENT = Pattern(
    r"i thought of you|my heart beats? for .*|(?:are|were) (?:still )?a family(?! (?:now|of))|i rent (?:is|was|has|will)\b.*|my lord"
)
_PART = Pattern(
    r"^my (?:\w+ )?(?:hips?|knees?|back|shoulders?|ankles?|wrists?|arms?|legs?|foot|feet|toes?|thumbs?|fingers?|hands?|lungs?|chest|teeth|neck|spine|skin|hearing|eyesight|sight|eyes|ribs?|throat|heart|joints|muscles|nose)\b"
)
_JEST = Pattern(
    r"^my (?:\w+ ){1,2}(?:have|has|will|did|do|still|would)? ?(?:\w+ )?(?:forgiv\w+|forgave|remember\w*|thank\w*|knows?|knew|tells?|told|complain\w*|protest\w*|sing\w*|hated?|cursed?|noticed?|said|say|asked|ask)\b"
)
_PLACED = frozenset("about in on of for with to from at under behind over round around into".split())
_FIT = Pattern(
    r"^my (?:\w+ ){1,2}(?:is|are|feels?|works?|was|were|has been|have been)(?: (?:still|also|quite|as|all|in|now|very|perfectly|just|really|both|again|more than))* (?:fine|ok|okay|good|sound|strong|great|grand|healthy|order|perfect|excellent|sharp|steady|well|better|up to|used to)\b"
)
_PAPERS = Pattern(r"\b(?:letter|certificate|report|form|note|medical|check ?up|check)\b")
_BROKEN = Pattern(
    r"\b(?:i|we) broke\b(?! (?:up|down|off with)\b)|^my (?!marriage|relationship|engagement|heart|wife|husband|partner|family)\w+ broke\b"
)
_SLEEPLESS = Pattern(r"\bnot (?:sleep|slept|sleeping)$")
_ILL = Pattern(
    r"\b(?:tablets?|pills?|doctor|anxi\w+|depress\w+|stress\w*|nightmares?|insomnia|months|years|therap\w+|since|worr\w+|pain)\b"
)
"""How a part of the body is spoken of without complaint, and a night without sleep."""
_COMMON = frozenset("about with that your from what this they them were have when been family years love life".split())


class OverFamiliar(Check):
    """Too private or too close: affection, "already friends", own health, family, money, politics, faith.

    The reader has met the sender once, at work. Closeness that is not returned makes them step back, and some of it they
    are not even allowed to know.
    """

    code = "TON019"
    dimension = Dimension.TONE
    severity = Severity.WARNING
    messages = {"close": "'{span}' is closer than one talk makes people.", "private": "'{span}' is private."}
    advice = {
        "close": "Warm is fine, private is early. Say what you liked about the talk.",
        "private": "Leave it out; the reader may not even take it into account.",
    }
    sources = ("PR News 2009 (S1-11)", "Careerealism panel (S3-10)", "University of Missouri careers")
    bad = (
        "⟦I feel like we're already friends⟧.",
        "⟦Since my divorce⟧ I have been looking for a family at work.",
        "⟦Love you guys⟧!",
        "⟦Sending you a big hug⟧.",
        "⟦God bless you⟧.",
        "⟦I was diagnosed with depression two years ago⟧.",
        "⟦You remind me of my late mother⟧.",
        "⟦My husband left me in March⟧.",
        "⟦My right shoulder was operated on in June⟧.",
        "Please ⟦consider yourself hugged⟧.",
        Example("⟦My back is fine⟧, and I am used to lifting.", severity=Severity.INFO),
    )
    good = (
        "My bus broke down and you waited for me.",
        "My knees have not forgiven me that staircase.",
        "I hold diplomas in asthma and diabetes care.",
        "The flat I rent is only until the end of August, so I can move.",
        "I could not sleep that night for thinking about your pump.",
        "It was easy to talk with you about planning.",
        "I love tuning queries, and I love your product.",
        "A family-owned business is where I learned the trade.",
        "My patients often have diabetes and need a slow talk.",
        "I ran the voter lists for two elections in the county.",
        "The church archive you keep holds nine thousand letters.",
        "We clicked through the prototype together.",
        Example("My divorce taught me to plan.", facts={"topics": ["my divorce and planning"]}),
        "Warm regards, Sam",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        raised = {
            word
            for topic in draft.situation.facts.topics or ()
            for word in _WORDS.findall(topic.text.lower())
            if word not in _COMMON
        }
        found = gated_hits(draft, FONDNESS, PRIVATE_MATTERS, AFFECTION, CONFIDENCES)
        for line, hit in apart([*found, *private_hits(draft)]):
            said = hit.prose.norms[hit.first : hit.stop]
            if _INNOCENT.search(" ".join(said)) or _is_others(hit):
                continue
            if _is_passing(line, hit):
                continue
            if raised.isdisjoint(said) and not (hit.phrase % 2 and _is_work(line, hit)):
                end = act_end(hit) if hit.phrase == 1 else hit.end
                severity = Severity.INFO if hit.phrase % 2 and _is_fitness(line, hit) else None
                yield self.finding(("close", "private")[hit.phrase % 2], (hit.start, end), severity=severity)


def _is_passing(line: Line, hit: Hit) -> bool:
    """Whether a part of the body is joked about or only a place, or a night was short."""
    said = " ".join(hit.prose.norms[hit.first : hit.stop])
    if _BROKEN.search(said):
        return True
    if _SLEEPLESS.search(said):
        return not _ILL.search(line.text)
    if not _PART.search(said):
        return False
    placed = hit.first > 0 and hit.prose.norms[hit.first - 1] in _PLACED
    return bool(_JEST.search(said)) or (placed and not _PAPERS.search(line.text) and not _ILL.search(line.text))


def _is_fitness(line: Line, hit: Hit) -> bool:
    """Whether health is offered as fitness for the work."""
    said = " ".join(hit.prose.norms[hit.first : hit.stop])
    return bool(_FIT.search(said)) or bool(_PART.search(said) and _PAPERS.search(line.text))


def _is_others(hit: Hit) -> bool:
    """Whether somebody else gave the hug that is told of."""
    said, norms = hit.prose.norms[hit.first : hit.stop], hit.prose.norms
    return said[:2] == ("a", "hug") and hit.first > 0 and norms[hit.first - 1] not in _GIVEN


_GIVEN = frozenset("you sending send sends with deserve need have is are all , . and".split())


def _is_work(line: Line, hit: Hit) -> bool:
    """Whether it is the work, or need as an argument, which is another check's."""
    said = " ".join(hit.prose.norms[hit.first : hit.stop])
    if _ARGUED.search(line.text):
        return True
    return bool(_PROFESSIONAL.search(line.text)) and not _OWN.match(said)
