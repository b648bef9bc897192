from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Severity
from notelint_checks.analysis.any_of import any_of
from notelint_checks.analysis.fact_mentions import mentions
from notelint_checks.analysis.gated import gated_hits
from notelint_checks.analysis.lines import hit_at
from notelint_checks.analysis.snooping import HEARSAY, PRIVATE, SNOOPED, TOLD, WISHED

_TOLD_BY_READER = tuple(cue for cue in TOLD if "you" in cue)


class OverResearched(Check):
    """Something private that the sender looked up: family, home, holidays, pictures.

    Interest in the work is welcome; whoever reads that a stranger went through their photos feels watched.
    """

    code = "PER016"
    dimension = Dimension.PERSONALIZATION
    severity = Severity.WARNING
    gate = any_of(*SNOOPED, HEARSAY, WISHED)
    messages = {
        "found": "'{span}' tells the reader that you looked into their private life.",
        "wished": "'{span}' is about the reader's family, of which your facts say nothing.",
    }
    advice = {
        "found": "Keep to what was said in the talk, or what is public and about work.",
        "wished": "Leave it out unless they spoke of it.",
    }
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
        Example("Thank you for Tuesday. ⟦I hope your son likes his new school⟧.", severity=Severity.INFO),
        "⟦I know which choir you sing with⟧.",
        "⟦You live two doors from my dentist⟧, so we are almost neighbors.",
        "I was not surprised, ⟦as your wife teaches at the same school⟧.",
        "I hope you had a good rest; ⟦your holiday photos⟧ were stunning.",
        "The porter told me that ⟦your husband has gone back to sea⟧.",
        "⟦On Instagram I saw you with a pram by the harbor⟧.",
        "⟦Your sister's pictures from the regatta popped up in my feed⟧.",
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
        "You told me about the move; I hope your son likes his new school.",
        Example("I hope your daughter enjoys the regatta.", facts={"topics": ["his daughter's regatta"]}),
        "I hope your team enjoys the new workshop.",
        "I live near the depot.",
        "You told me that your wife teaches at the same school.",
        "I know which valve you use.",
        "I saw that you have children in every class.",
        "The house on Mill Street that your crew restored is a joy.",
        "The porter told me that your night shift starts at ten.",
        "My uncle says that your family business was founded in 1920.",
        "I hear that you are moving the depot to Leeds.",
        "I would never go through your private photos.",
        Example("I saw on Strava that you run the canal loop.", facts={"topics": ["running the canal loop"]}),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        topics = [(f"topics.{number}", topic.text) for number, topic in enumerate(draft.situation.facts.topics or ())]
        told = None
        for line, hit in gated_hits(draft, *SNOOPED, HEARSAY, WISHED, reportable=False):
            passed_on, wished = hit.phrase == len(SNOOPED), hit.phrase > len(SNOOPED)
            if any(cue in line.text for cue in (_TOLD_BY_READER if passed_on else TOLD)):
                continue
            if told is None:
                told = {mention.sentence.start for mention in mentions(draft, topics)}
            if line.sentence.start not in told:
                private = PRIVATE.search(line.text) if passed_on else None
                found = hit_at(line, private.start(), private.end(), 0) if private else hit
                severity = Severity.INFO if wished else None
                yield self.finding("wished" if wished else "found", (found.start, found.end), severity=severity)
