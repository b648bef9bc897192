from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Pattern, Sentence, Severity, atoms_of
from notelint_checks.analysis.fact_mentions import mentions
from notelint_checks.analysis.frames import framed_hits
from notelint_checks.analysis.gated import gated_hits
from notelint_checks.analysis.inside_matters import INSIDE
from notelint_checks.analysis.lines import Line
from notelint_checks.analysis.rivals import NO_NAMES, RIVAL_FRAMES, RIVALS
from notelint_checks.analysis.secret_words import DISCREET, ELSEWHERE, FIGURES, PUBLIC, SECRET, SURE


class ConfidentialDetail(Check):
    """Something told in confidence, inside figures of another employer, or another candidate's name.

    Whoever passes on one secret will pass on the next: the reader thinks of the own ones.
    """

    code = "TOP017"
    dimension = Dimension.TOPICS
    severity = Severity.WARNING
    severity_on = {"wall": Severity.ERROR, "post": Severity.ERROR}
    messages = {
        "secret": "'{span}' says that this was not yours to repeat.",
        "figures": "'{span}' gives away inside figures of another employer.",
        "candidate": "'{span}' names another candidate.",
        "topic": "'{span}' touches what your facts call confidential.",
    }
    advice = {
        "secret": "Refer to it without the detail, or leave it out.",
        "figures": "Say what you changed, not how the company stood.",
        "candidate": "Leave other candidates out.",
        "topic": "Speak of 'the change you outlined', without the detail.",
    }
    sources = (
        "PR News 2009 (S1-22)",
        "ProSky 2016 (S4-11)",
        "CareerBuilder 2014: 24 % of employers had seen confidential information posted",
    )
    bad = (
        Example("They told me about the merger, ⟦can't say more⟧ 😉", channel="post", stage="rapport", severity=Severity.ERROR),
        Example("At Acme our ⟦unreleased⟧ chip is twice as fast.", severity=Severity.WARNING),
        "I met ⟦the other candidate, Tom⟧.",
        "⟦Our margin at Acme was 31 %⟧.",
        "You told me ⟦off the record⟧ that the depot will close.",
        "⟦Keep it between us⟧: Acme is about to lose its largest client.",
        "I know ⟦you were not supposed to tell me⟧ about the layoffs.",
        "When I was at Nordfrost, ⟦our burn rate was 400k⟧ a month.",
        "⟦Keep this to yourself, but Norland lost 2 million in May⟧.",
        "I met ⟦Erin Vass, who is up for the same job⟧.",
        "I hear that the post went to ⟦Erin Vass⟧.",
        "⟦For your ears only⟧: the night shift will go.",
        Example(
            "The ⟦depot in Leeds⟧ will need planners.",
            facts={"topics": [{"text": "new depot in Leeds", "confidential": True}]},
        ),
    )  # fmt: skip
    good = (
        "The change you outlined stayed with me.",
        "I had not known that damp could follow the moon.",
        "What you told me about the pumps stays between us.",
        "You met Erin Vass at the fair, as she told me.",
        "I will treat this as confidential.",
        "As it is under NDA, I cannot name the client.",
        "At Acme I cut stock-outs from 9 % to 6 %.",
        "I handled confidential patient records for six years.",
        "Our API leaked memory until I found the cause.",
        "Our margin for error was two degrees.",
        "Please keep my application confidential, as my employer does not know.",
        "Your annual report says that your margin was 8 %.",
        Example("Thank you for the tour.", facts={"topics": [{"text": "new depot in Leeds", "confidential": True}]}),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        public = draft.channel.id in ("wall", "post")
        told: list[tuple[int, int]] = []
        for line, hit in gated_hits(draft, SURE, SECRET, PUBLIC, FIGURES, own=False):
            if draft.is_quoted(hit.start, hit.end) or (hit.phrase == 2 and not public):
                continue
            if hit.phrase == 3:
                if not _is_employers(line):
                    continue
            elif hit.phrase and (hit.phrase == 1 or not public) and DISCREET.search(line.text):
                continue
            first = hit.first
            while hit.phrase != 3 and first < hit.stop - 1 and hit.prose.lowers[first] in _DETERMINERS:
                first += 1
            end = hit.end if hit.phrase > 1 else _told_after(draft, line, hit.end)
            told.append((hit.start, end))
            yield self.finding("figures" if hit.phrase == 3 else "secret", (hit.prose.starts[first], end))
        for line, hit in framed_hits(draft, *INSIDE, negatable=False, reportable=False):
            if not hit.phrase and not (_is_employers(line) or _OURS.search(line.text)):
                continue
            if (hit.phrase > 1 and DISCREET.search(line.text)) or any(a < hit.end and hit.start < b for a, b in told):
                continue
            told.append((hit.start, hit.end))
            yield self.finding("secret" if hit.phrase else "figures", (hit.start, hit.end))
        yield from self._candidates(draft)
        topics = [
            (f"topics.{number}.text", topic.text)
            for number, topic in enumerate(draft.situation.facts.topics or ())
            if topic.confidential
        ]
        for mention in mentions(draft, topics):
            yield self.finding("topic", mention.sentence.prose.offsets(mention.first, mention.stop))

    def _candidates(self, draft: Draft) -> Iterator[Finding]:
        frames = [(part, frame) for part, frame in RIVAL_FRAMES if draft.may_hold(frame)]
        for sentence in draft.sentences if frames else ():
            if RIVALS.isdisjoint(sentence.lowers) or not _may_name(sentence):
                continue
            piece = draft.on_one_line(sentence.start, sentence.end)
            behind = 0
            atoms = atoms_of(piece)
            opened = [(part, frame) for part, frame in frames if frame.is_open_to(atoms)]
            found = [(match, part) for part, frame in opened for match in frame.finditer(piece)]
            for match, part in sorted(found, key=lambda pair: pair[0].span()):
                start = sentence.start + (match.start() if part == "all" else match.start("name"))
                end = sentence.start + (match.end("name") if part == "name" else match.end())
                known = draft.is_known(*(sentence.start + place for place in match.span("name")))
                if known or match["name"].split()[0] in NO_NAMES or start < behind or draft.is_quoted(start, end):
                    continue
                behind = end
                yield self.finding("candidate", (start, end))


_THEN_TOLD = Pattern(
    r"(?: please)?(?:,? but|:|,? and| that) (?:[^.!?;:]|\.(?=\d)){3,160}?(?=[.!?;:](?:\s|$)|, (?:so|and|but|which) |$)"
)
_INSIDE_FACT = Pattern(r"\d|(?<! )[A-Z]|(?<=\w )[A-Z](?=[a-z])|\b(?:million|thousand|percent|hundred)\b")
_OURS = Pattern(
    r"\b(?:our (?:\w+ ){0,2}(?:company|firm|shop|factory|board|owners?|managers?|customers?|clients?|suppliers?|branch|plant|hotel|agency|bank|restaurant)"
    r"|my (?:\w+ )?(?:place|job|shop|boss|hotel|bank|agency|employer|company|firm))\b"
)
_CAPITALIZED = Pattern(r"\b[A-Z]\w*")
_DETERMINERS = frozenset({"the", "a", "an", "your", "our", "their", "its", "this", "that", "some", "was", "is", "been"})


def _may_name(sentence: Sentence) -> bool:
    """Whether there is a capitalized word that may be the name of somebody."""
    texts = sentence.prose.texts[sentence.first : sentence.stop]
    tokens = [
        text for text, lower in zip(texts, sentence.lowers, strict=True) if text != lower and text not in NO_NAMES
    ]
    return any(not NO_NAMES.issuperset(_CAPITALIZED.findall(token)) for token in tokens)


def _is_employers(line: Line) -> bool:
    """Whether the sentence speaks of a present or former employer of the sender's, and of no change of the sender's making."""
    text = line.text
    if "@company" in text or re.search(r"\b(?:you|your)\b", text) or DISCREET.search(text):
        return False
    if ELSEWHERE.search(text):
        return True
    texts = line.sentence.prose.texts[line.sentence.first : line.sentence.stop]
    return any(
        (left.lower() in ("at", "for", "of") and right.istitle() and right.isalpha())
        or (right.lower() in ("'s", "’s") and left.istitle())
        for left, right in pairwise(texts)
    )


def _told_after(draft: Draft, line: Line, end: int) -> int:
    """Return where the secret ends that follows a request to keep it: "Keep it to yourself, but Acme lost 2 million"."""
    match = _THEN_TOLD.match(draft.on_one_line(end, line.sentence.end))
    return end + len(match.group().rstrip()) if match and _INSIDE_FACT.search(match.group()) else end
