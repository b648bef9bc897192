from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Hit, Pattern, Severity
from notelint_checks.analysis.frames import apart, framed_hits
from notelint_checks.analysis.gated import gated_hits
from notelint_checks.analysis.giving import GIVING, SERVING
from notelint_checks.analysis.lines import Line
from notelint_checks.analysis.presents import FAVORS, GIFTS

_THEIRS = Pattern(
    r"\b(?:you (?:asked|requested|mentioned|gave|lent|lost|forgot|left|wanted to (?:see|taste|try)|sent|offered|brought|poured|sell|make|ship)|as (?:you )?(?:asked|agreed|requested|promised|discussed)|thank you for (?:the|your|that|letting)|samples?|trial|tasting|for (?:the|your) (?:demo|test|trial|audit|assessment)|our customers|(?:we|they) (?:sent|gave|left|sold|packed|shipped) (?:our|each|every|the|all)|each (?:visitor|guest|customer)|shelter|ticketing|portfolio|references?|certificate|resume|cv)\b"
)
_THINGS = Pattern(
    r"\b(?:heads ?-?up|ribs at|one month free|months? free|free (?:month|trial|shipping|delivery)|bottles? of (?:sealant|glue|oil|resin|water|ink|dye|solvent)|calendar invite|guest ?book|hand ?book|look ?book|play ?book|run ?book|note ?book|book (?:list|review)|(?:box|jar|basket) of (?:tools|parts|bolts|swatches|proofs))\b"
)


class Gift(Check):
    """A gift, a treat, a voucher or a favor offered to the reader before the decision.

    It can look like a bribe, and many readers must refuse or report it. A sentence of thanks is worth more.
    """

    code = "TON028"
    dimension = Dimension.TONE
    severity = Severity.ERROR
    stages = ("thanks", "connect", "status-1", "status-2", "final", "small-thanks", "rapport")
    messages = {"found": "'{span}' offers the reader a gift.", "favor": "'{span}' offers the reader a favor."}
    advice = {
        "found": "A gift can look like a bribe. A sentence is worth more.",
        "favor": "A favor can look like a bribe. A sentence is worth more.",
    }
    sources = ("Ask a Manager 2012: no gifts", "Redfish Technology 2012", "The Muse (S0-01)")
    bad = (
        "⟦Dessert next week is on me⟧.",
        "⟦A jar of our plum jam is waiting on your desk⟧.",
        "⟦Please look for a $5 coffee voucher in your inbox⟧.",
        "⟦I left chocolates at reception for you⟧.",
        "⟦I baked cookies for your team⟧.",
        "⟦Please accept this small present⟧.",
        "⟦I can get you a discount at the hotel⟧.",
        "⟦I have put a bottle of Riesling in the post for you⟧.",
        "⟦A bouquet should reach your desk tomorrow⟧.",
        "⟦I would gladly look after your dog⟧.",
    )
    good = (
        "I left my scarf in your office and can pick it up at the desk.",
        "I've put the dates of my courses down for you below.",
        "The next move is on me, so I will send the list.",
        "I will bring the drawings for your desk.",
        "I attach the plan you asked for.",
        "Your gifted team made the hour short.",
        "I worked two summers in the gift shop of the zoo.",
        "Your gift cards reach nine thousand shops.",
        "Thank you for the mug and the chocolates.",
        "You have a gift for drawing things simply.",
        "I send you the sample of the label as you asked.",
        "I brought a bottle of sealant for the demo.",
        Example("I left chocolates at reception for you.", facts={"decision": {"status": "accepted"}}),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        if not draft.situation.before_decision:
            return
        # where small gifts are the custom they are no more than a risk
        customary = (draft.situation.facts.locale or "").lower().startswith("ja")
        listed = [(line, hit) for line, hit in gated_hits(draft, GIFTS, FAVORS) if not _is_work(line, hit)]
        framed = [(line, hit) for line, hit in framed_hits(draft, *GIVING, *SERVING) if not _THINGS.search(line.text)]
        favors = {hit.start for _, hit in listed if hit.phrase} | {
            hit.start for _, hit in framed if hit.phrase >= len(GIVING)
        }
        for line, hit in apart(listed + framed):
            if _PERSONS.isdisjoint(line.text.split()) or _FORGOTTEN.search(line.text):
                continue
            yield self.finding(
                "favor" if hit.start in favors else "found",
                (hit.start, hit.end),
                severity=Severity.WARNING if customary else None,
            )


def _is_work(line: Line, hit: Hit) -> bool:
    """Whether it is a work product, a thing of the reader's, or what was done for others."""
    return bool(_THEIRS.search(line.text) or _THINGS.search(line.text)) or (
        hit.prose.norms[hit.first] == "you" and line.text.endswith("?")
    )


_FORGOTTEN = Pattern(
    r"\b(?:left|forgot) (?:my|the) (?:\w+ )?(?:scarf|gloves?|hat|cap|umbrella|coat|jacket|bag|pen|notebook|phone|glasses|flask|folder|cardigan|jumper|keys?|charger|helmet|boots)\b(?!.{0,200}\bfor you\b)"
)
"""What the sender left behind."""
_PERSONS = frozenset("i we you your yours our my there here on please accept".split())
"""A gift is from the sender or to the reader; a story that names neither is about others."""
