from __future__ import annotations

import re
from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Kind, Pattern, Severity
from notelint_checks.analysis.thanks import Thanks, thanks

_THANKING = Pattern(
    r"th(?:an|na|kn|n)?[akxq]|tha|tnx|tks|ty\b|cheers|gr(?:ea|a)te?ful|gratitude|ap{1,2}rec|.*(?:appreciation|obliged|indebted|debt)|merci|gracias|danke",
    re.IGNORECASE,
)
_JOINED = Pattern(r"\s*(?:,|&|\band\b)\s*(?:and )?(?:(?:so|very|truly|deeply|my|most|sincere|deep|really) ){0,2}", re.I)
_PASSED_ON = Pattern(r"\b(?:please|do|could you|would you|pass on|give|send)\b(?: \w+){0,4} $", re.IGNORECASE)
_WIDER = Pattern(
    r"(?:\bi(?: am| was| remain| feel|['’]m)?(?: (?:so|very|really|truly|deeply|extremely|most|much|ever|do|also|want to|would like to|must|can ?not|can['’]t|incredibly|immensely|eternally|forever|once again|again)){0,3}|"
    r"\b(?:many|once again|again|a thousand|a million|(?:a |my )?(?:very )?(?:big|huge|sincere|sincerest|deepest|heartfelt|warmest|warm|special)|my|so|very|really|deeply|truly))\s$",
    re.IGNORECASE,
)
_THEIRS = Pattern(
    r"\b(?:they|he|she|people|patients|customers|who)(?: \w+ly| also| still| always| often)? $", re.IGNORECASE
)


class GratitudeStacked(Check):
    """Thanks upon thanks: more than twice in a short message.

    The first thanks are heard, the last ones are warm. More sounds like a plea and wears the others down.
    """

    code = "TON003"
    dimension = Dimension.TONE
    severity = Severity.INFO
    stages = ("thanks",)
    messages = {"found": "'{span}': thanked {n} times."}
    advice = {"found": "Once at the start and once at the end is warm; leave out the rest."}
    sources = ("ProSky 2016 (S4-10, S4-06)", "Boomerang 2016: excess does no better than neutral")
    bad = (
        "Thank you so much. It was good. Thanks again for the hour. ⟦I am so grateful⟧.",
        "Thank you, thank you, ⟦thank you⟧!",
        "Thanks for the tour. I appreciate your time. ⟦Many thanks⟧ for the slides, and ⟦thank you⟧ once more.",
        Example("Thank you for the hour. I am grateful for it. ⟦Thanks⟧!", channel="sms", severity=Severity.INFO),
        Example("Thank you! Thanks for the hour. ⟦Many thanks⟧.", channel="card"),
    )
    good = (
        "Thank you for the tour of the yard. The crane was a sight. Thank you again.",
        "Thank you for the tour.\n\nThanks again for the slides.\n\nWith many thanks,\nSam",
        "Thank you for the tour. Please thank Maya for the slides. Thanks again.",
        "Thank you for the tour. I appreciated how frank you were about the rota. Thanks again.",
        "My thanks and gratitude for the tour. Thank you again.",
        Example("Thank you. Thanks a lot. I am grateful. Many thanks.", stage="status-1"),
    )

    allowed: int = 2
    long_words: int = 120

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        allowed = self.allowed + (draft.words() > self.long_words)
        said = list(_distinct(draft))
        for each in said[allowed:]:
            yield self.finding("found", (_start(draft, each), each.end), n=len(said))


def _distinct(draft: Draft) -> Iterator[Thanks]:
    """Yield each time that the reader is thanked; "thanks and gratitude" is once."""
    last: Thanks | None = None
    for each in thanks(draft):
        word = draft.text[each.start : each.end]
        if each.sentence.kind not in (Kind.BODY, Kind.POSTSCRIPT) or not _THANKING.match(word):
            continue
        # to appreciate one act is to say what was good
        if word.lower().startswith("app") and not each.generic:
            continue
        before = draft.on_one_line(each.sentence.start, each.start)
        if _PASSED_ON.search(before) or _THEIRS.search(before):
            continue
        between = draft.on_one_line(last.end, each.start) if last else ""
        same = last is not None and draft.text[last.start : last.end].casefold() == word.casefold()
        if last is None or same or not between.strip() or not _JOINED.fullmatch(between):
            yield each
        last = each


def _start(draft: Draft, each: Thanks) -> int:
    """Return where the thanking words begin: "I am so grateful"."""
    match = _WIDER.search(draft.on_one_line(max(each.sentence.start, each.start - 48), each.start))
    return each.start - len(match.group()) if match else each.start
