from __future__ import annotations

from collections.abc import Iterator

from notelint import (
    PRIVATE,
    Dimension,
    Draft,
    Evidence,
    Example,
    Finding,
    Given,
    Hit,
    Pattern,
    Phrase,
    PhraseCheck,
    Severity,
    day_of,
)
from notelint_checks.analysis.any_of import any_of
from notelint_checks.analysis.gated import gated_hits
from notelint_checks.analysis.sent_along import SENT_ALONG
from notelint_checks.analysis.specificity import stem
from notelint_checks.analysis.vocabulary import CALENDAR, GRAMMAR

_MISSING = {"promised_items": ["rollback plan"]}
_NONE: dict[str, list[str]] = {"attachments": []}
_IMPORTANCE = tuple("great importance value weight much more so high conditions particular no little special such significance any strings importance".split())  # fmt: skip


class PromisedItemMissing(PhraseCheck):
    """Something said to be attached that is not there, or a promised thing that is forgotten.

    The reader looks for it, finds nothing, and has to write back for it. Small promises are the first ones that are watched.
    """

    code = "TOP013"
    dimension = Dimension.TOPICS
    severity = Severity.WARNING
    channels = tuple(sorted(PRIVATE - {"sms", "voice", "li-invite", "card"}))
    messages = {
        "found": "'{span}', but nothing is attached.",
        "unsure": "'{span}' promises an attachment, and the facts list none.",
        "forgotten": "You promised '{item}', and it is neither mentioned nor attached.",
    }
    advice = {
        "found": "Attach it, or say when it comes.",
        "unsure": "Remember to attach it; listed under attachments, it is taken as there.",
        "forgotten": "Send it, or say when it comes.",
    }
    sources = ("Redfish Technology 2012", "Nifty50s", "ProSky 2016 (S4-07)")
    reportable = True
    gate = any_of(SENT_ALONG)
    phrases = (
        Phrase("(is|are) [also|now|here|both|all] (attached|enclosed) [here|hereto|herewith|below]", unless_after=("in", "by", "with")),
        Phrase("(i|we) [have|am|do|are] [also|just|now|gladly|hereby|already] (attach|attaching|enclose|enclosing)", unless_after=_IMPORTANCE),
        Phrase("(i|we) have [also|just|now|gladly|already] (attached|enclosed)", unless_after=_IMPORTANCE),
        Phrase("(i|we) [also|just] (attached|enclosed)", unless_after=_IMPORTANCE, message="found"),
        Phrase("(attached|enclosed) (is|are|you will find|you find|you can find|please find|herewith|herein|here)", unless_after=("to",)),
        "[please] (find|see|open|kindly find) [the] (attached|enclosed)",
        "(attaching|enclosing) (my|the|a|an|two|three|here)",
        Phrase("the (attached|enclosed)", after=tuple("document file plan pdf cv resume résumé portfolio deck slides sheet list notes chart charts plans photo photos photograph pictures picture essay files documents drawing drawings reports papers copies scan scans form forms brochure invoice article articles video link sketches transcripts calculation proposal receipt quote menu recipe schedule timetable agenda chart map maps score sheets lesson code cover summary report draft letter sample samples paper copy spreadsheet page pages sketch outline one-pager write-up references certificate certificates transcript memo diagram".split())),
        "as [an|a] (attachment|enclosure|attachments|enclosures)",
        Phrase("have (attached|enclosed)", after=("the", "my", "a", "an", "two", "three", "some", "it", "them", "both", "all")),
        Phrase("have (it|them|these|both|all|everything) (attached|enclosed) [here|below]", unless_after=("to",)),
        Phrase("(attached|enclosed) (with|to|in) (this|the) (letter|email|mail|message|note)"),
        "(in|see|as) (the|my|an) [email] attachment",
        Phrase("(attached|enclosed|enclosure|enclosures|attachment|attachments)", after=(":", "(")),
        Phrase("(attached|enclosed) [here|below|to this email|to this mail|to this message|to this letter|with this letter|herewith]", before=(",", "(", "(pdf", "plan", "cv", "resume", "portfolio", "file", "slides", "deck"), after=(".", ",", ")", "!", "")),
        Phrase("attached to (this|my|the present) (email|mail|e-mail|message|letter|note)"),
    )  # fmt: skip
    bad = (
        Example("As promised, ⟦I attach⟧ the plan.", facts=_NONE, severity=Severity.ERROR),
        Example("The summary ⟦is attached⟧.", channel="letter", severity=Severity.INFO),
        Example("⟦Please find attached⟧ my CV, and ⟦I enclose⟧ a list.", facts=_NONE, severity=Severity.ERROR),
        Example("Dear Dana,\n\nThank you for Tuesday.⟦⟧\n\nKind regards,\nSam", facts=_MISSING, severity=Severity.WARNING),
        Example("⟦You will find the drawing with this email⟧.", facts=_NONE, severity=Severity.ERROR),
        Example("⟦I have put the rota on to this mail⟧.", facts=_NONE, severity=Severity.ERROR),
        Example("I've sent the deck ⟦as an attachment⟧.", channel="li-message", stage="rapport", facts=_NONE),
        Example("Dear Dana,\n\nI plan to read more.⟦⟧\n\nKind regards,\nSam", facts={"promised_items": ["list of references"], "attachments": ["cv.pdf"]}),
    )  # fmt: skip
    good = (
        Example("The portfolio you asked for is attached (2 pages).", facts={"attachments": ["portfolio.pdf"]}),
        Example("I am attached to the idea, no strings attached.", facts=_NONE),
        Example("The sensor is attached to the pallet.", facts=_NONE),
        Example("I attach great importance to clean data; see below.", facts=_NONE),
        Example("We attached sensors to every pallet.", facts=_NONE),
        Example("I have not attached anything, and I can attach the plan if you like.", facts=_NONE),
        Example("Here is how I would roll back, the plan you asked for.", facts=_MISSING),
        Example("Thank you for Tuesday.", facts={**_MISSING, "attachments": ["Rollback_Plan_v2.pdf"]}),
        Example("The summary is attached.", channel="li-message"),
        Example("Nothing is attached, as your system blocks files.", facts=_NONE),
        Example("Thank you for Tuesday.", stage="rejected", facts=_MISSING),
    )

    def can_speak(self, draft: Draft) -> bool:
        """Whether something was promised, or may be said to come along."""
        return bool(draft.situation.facts.promised_items) or super().can_speak(draft)

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        attached = draft.situation.facts.attachments
        found = [entry for entry in super().run(draft) if isinstance(entry, Finding)]
        if attached is not None or draft.channel.id in ("email", "letter"):
            found = self._sent_along(draft, found)
        if attached is not None and not attached:
            for entry in found:
                yield self.finding("found", (entry.start, entry.end), severity=Severity.ERROR)
        elif attached is None and found and draft.channel.id in ("email", "letter"):
            yield self.finding("unsure", (found[0].start, found[0].end), severity=Severity.INFO)
        if draft.stage.id in ("thanks", "status-1", "rapport") and draft.channel.id in (
            "email",
            "li-message",
            "letter",
        ):
            yield from self._forgotten(draft)

    def _sent_along(self, draft: Draft, found: list[Finding]) -> list[Finding]:
        """Return what else says that something comes with the message, in the order of the text; the longer words win."""
        along = [self.finding("found", (hit.start, hit.end)) for _, hit in gated_hits(draft, SENT_ALONG)]
        rest = [one for one in found if not any(one.start < two.end and two.start < one.end for two in along)]
        return sorted([*rest, *along], key=lambda one: one.start)

    def accepts(self, draft: Draft, hit: Hit) -> bool:
        sentence = draft.sentence_at(hit.start)
        after = hit.prose.norms[hit.stop : sentence.stop if sentence else hit.stop]
        if after[:1] == ("to",) and not (after[1:2] in (("this",), ("my",), ("the",)) and after[2:3] in _MAIL):
            return False
        past = hit.prose.lowers[hit.stop - 1] in ("attached", "enclosed") and hit.prose.norms[hit.first] in ("i", "we")
        if past and "to" in after and not any(after[place : place + 1] in _MAIL for place in range(len(after))):
            return False
        return hit.prose.norms[max(0, hit.first - 1)] not in (
            "strings",
            "nothing",
            "none",
            "if",
            "when",
            "shall",
            "should",
        )

    def _forgotten(self, draft: Draft) -> Iterator[Finding]:
        promised = draft.situation.facts.promised_items or ()
        if not promised:
            return
        clock = draft.situation.clock
        files = _stems(" ".join(draft.situation.facts.attachments or ()))
        said = [
            (_stems(draft.text[sentence.start : sentence.end]), bool(_GIVING.intersection(sentence.norms)))
            for sentence in draft.sentences
        ]
        for number, item in enumerate(promised):
            if item.due and clock and day_of(item.due) > clock.date():
                continue
            wanted = frozenset(_SAME.get(word, word) for word in _stems(item.text)) - _SENDING
            own = wanted - _KINDS or wanted
            if not wanted or _covered(own, files) or wanted & _KINDS & files:
                continue
            if any(_covered(own, words) or (giving and wanted & _KINDS & words) for words, giving in said):
                continue
            yield self.finding("forgotten", draft.end_of_body, item=Given(f"promised_items.{number}.text"))


_MAIL = (("email",), ("mail",), ("e",), ("e-mail",), ("message",), ("letter",), ("note",))
_WORD = Pattern(r"[^\W_]+")
_SAME = {stem(word): stem(kind) for word, kind in (("resume", "cv"), ("résumé", "cv"), ("vita", "cv"), ("deck", "slides"), ("presentation", "slides"), ("repository", "code"), ("repo", "code"), ("github", "code"), ("referees", "references"), ("reference", "references"))}  # fmt: skip
_KINDS = frozenset(stem(word) for word in "plan list notes data example report link sample samples code summary paper chart document file copy article slides sketch outline draft page table name names contact details cv references figures sheet video".split())  # fmt: skip
_SENDING = frozenset(stem(word) for word in "send share forward email mail provide give pass bring show get sent sending a the two three one some my your by pdf v2 final new".split()) | frozenset(map(stem, CALENDAR))  # fmt: skip
_GIVING = frozenset("attach attached attaching enclose enclosed promised promise asked mention mentioned here link send sending sent below wanted follows follow pdf requested finish finished ready tomorrow".split())  # fmt: skip


def _stems(text: str) -> frozenset[str]:
    words = (word.casefold() for word in _WORD.findall(text.replace("_", " ")))
    return frozenset(_SAME.get(stem(word), stem(word)) for word in words if word not in GRAMMAR)


def _covered(wanted: frozenset[str], said: frozenset[str]) -> bool:
    """Whether half of the words of a promise, at least, were said."""
    return bool(wanted) and len(wanted & said) * 2 >= len(wanted)
