from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Severity
from notelint_checks.analysis.fact_mentions import mentions
from notelint_checks.analysis.gated import gated_hits
from notelint_checks.analysis.snooping import SNOOPED, TOLD


class OverResearched(Check):
    """Something private that the sender looked up: family, home, holidays, pictures.

    Interest in the work is welcome; whoever reads that a stranger went through their photos feels watched.
    """

    code = "PER016"
    dimension = Dimension.PERSONALIZATION
    severity = Severity.WARNING
    messages = {"found": "'{span}' tells the reader that you looked into their private life."}
    advice = {"found": "Keep to what was said in the talk, or what is public and about work."}
    sources = ("ProSky 2016 (S4-17, S4-18)", "PR News 2009 (S1-11)", "The Prepary")
    bad = (
        "Dear Dana,\n\n⟦Your kids looked so happy in the Crete pictures⟧.",
        "⟦I saw on Facebook⟧ that you also run.",
        "⟦I walked past your house⟧ on Sunday.",
        "⟦I scrolled through your old posts⟧ and felt we would get along.",
        "⟦I noticed you live near the canal⟧, so we are neighbors.",
        "Your Labrador is lovely; ⟦I came across him on your Instagram⟧.",
        "⟦I googled you⟧ last night.",
        "⟦I saw online that you got married⟧ in May.",
        "I hope you had a good rest; ⟦your holiday photos⟧ were stunning.",
    )
    good = (
        "Your post on route planning raised a question for me.",
        "I read your article on LinkedIn about cold chains.",
        "You told me your kids looked happy in the Crete pictures.",
        "The picture of your dog on your desk made me smile.",
        "The photos of your kitchen on the website show the new ovens.",
        "I saw on Facebook's engineering blog how they shard.",
        "I follow your company on Instagram.",
        "I saw your team's Instagram campaign for the bakery.",
        "You mentioned that your daughter rows too.",
        "I live near the depot.",
        "I would never go through your private photos.",
        Example("I saw on Strava that you run the canal loop.", facts={"topics": ["running the canal loop"]}),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        topics = [(f"topics.{number}", topic.text) for number, topic in enumerate(draft.situation.facts.topics or ())]
        told = None
        for line, hit in gated_hits(draft, *SNOOPED):
            if any(cue in line.text for cue in TOLD):
                continue
            if told is None:
                told = {mention.sentence.start for mention in mentions(draft, topics)}
            if line.sentence.start not in told:
                yield self.finding("found", (hit.start, hit.end))
