from __future__ import annotations

import re
from collections.abc import Iterator

from notelint import PRIVATE, Check, Dimension, Draft, Evidence, Example, Finding, Kind, Pattern, Sentence, Severity

_FORMAL_STYLES = ("traditional", "committee")
_EASY_STYLES = ("casual", "startup")
_CHATS = ("sms", "x-dm")
_SHORTENED = frozenset("n't n’t 'm ’m 're ’re 'll ’ll 've ’ve 'd ’d".split())
_IS = frozenset({"'s", "’s"})
_BEFORE_IS = frozenset("it that there he she what here who let where how".split())
_INTERJECTIONS = frozenset("wow oh hey yep yeah ok okay yup nope nah whoa yay ooh ah hmm huh cool awesome gosh anyway anyways cheers hiya phew ugh oops".split())  # fmt: skip
_FRAGMENTS = Pattern(
    r"(?:sounds? (?:good|great|fine)|no (?:worries|problem|rush)|all good|makes sense|fair enough|good (?:stuff|times|chat|talk)|"
    r"great (?:stuff|chat|talk|day)|what a \w+|so (?:cool|good|fun|true)|loved it|fun (?:day|times)|talk soon|see (?:you|ya)(?: \w+)?|"
    r"more soon|later|fingers crossed|same here|me too|big time|for sure|why not|nice one|works for me|can do|will do|got it)\W*$",
    re.IGNORECASE,
)
_SUBJECTLESS = frozenset(
    """loved liked enjoyed hope hoping wanted thought got had was would looking really totally just can could been met
    wish saw went came learned found felt sent attached happy glad keen excited think guess sounds seems looks""".split()
)
_STIFF = Pattern(
    r"\b(?:commenc(?:e|ed|ing|ement)|endeavou?r(?:s|ed|ing)?|facilitat(?:e|ed|ing)|utili[sz](?:e|ed|ing|ation)|aforementioned|hereby|herewith|henceforth|"
    r"pursuant|regarding|concerning|subsequent(?:ly)?|prior to|furthermore|moreover|nevertheless|notwithstanding|ascertain|procure|"
    r"terminat(?:e|ed)|remuneration|correspondence|deliberation(?:s)?|consideration|perusal|sincerely|respectfully|cordially|"
    r"convey|express|extend|gratitude|appreciation|privilege|honou?r(?:ed)?|esteemed|distinguished|profound(?:ly)?|"
    r"opportunity|acquaint(?:ed|ance)?|informative|invaluable|enlightening|additional|sufficient|demonstrat(?:e|ed)|obtain(?:ed)?|"
    r"require|provide|assist(?:ance)?|inform|receipt|candidacy|expeditious(?:ly)?|convenience|professional)\b",
    re.IGNORECASE,
)
_SET = Pattern(
    r"\b(?:I would (?:hereby|like to (?:express|extend|convey|take))|I (?:hereby|wish to|shall|remain|beg to)|should you (?:require|need|wish|have)|at your earliest convenience|"
    r"please (?:do not hesitate|accept my|find)|it (?:is|was) with (?:great|much)|permit me|allow me to|to whom it may concern|dear sir(?: or madam)?|"
    r"yours (?:faithfully|sincerely|truly)|with (?:kind|best|kindest|warmest) regards|I look forward to receiving|your good self|kindly|I am writing to)\b",
    re.IGNORECASE,
)
_LONG = 28


class RegisterMismatch(Check):
    """A message much more casual or much stiffer than its channel and the company's style.

    A reader notices a tone that fits neither the paper nor the house before anything that is said in it.
    """

    code = "TON032"
    dimension = Dimension.TONE
    severity = Severity.INFO
    channels = PRIVATE
    messages = {
        "casual": "'{span}' is one of {n} casual turns in a message that calls for a formal tone.",
        "stiff": "'{span}' is one of {n} stiff turns in a message that calls for an easy tone.",
    }
    advice = {
        "casual": "Write whole sentences, as you would speak to a board.",
        "stiff": "Say it in short words, as you would across the table.",
    }
    sources = ("Careerealism panel (S3-10)", "Boomerang 2016: simple words get answers")
    bad = (
        Example(
            "Dear Dana,\n\n⟦Loved⟧ the tour. ⟦it⟧ was good⟦...⟧ ⟦I'm⟧ still thinking of the crane. ⟦Sounds good⟧.",
            channel="letter",
            severity=Severity.INFO,
        ),
        Example(
            "Dear Dana,\n\n⟦Wow⟧, what a dock. ⟦Didn't⟧ expect that. ⟦It's⟧ huge. ⟦Talk soon⟧.",
            facts={"company": {"name": "Orbit", "style": "traditional"}},
        ),
        Example(
            "Dear Dana,\n\n⟦Hope⟧ the count went well⟦…⟧ ⟦hope⟧ to hear more. ⟦No worries⟧.",
            facts={"company": {"name": "Orbit", "style": "committee"}},
        ),
        Example(
            "Hi Dana, ⟦I wish to⟧ ⟦convey⟧ my ⟦gratitude⟧ ⟦regarding⟧ the tour. ⟦Should you require⟧ slides, ⟦I shall⟧"
            " ⟦provide⟧ them. Sam",
            channel="sms",
        ),
        Example(
            "Dear Dana,\n\n⟦I hereby⟧ ⟦express⟧ my ⟦appreciation⟧. ⟦It was with great⟧ interest that I saw the dock.",
            facts={"company": {"name": "Orbit", "style": "startup"}},
        ),
    )
    good = (
        Example("Dear Dana,\n\nThank you. I'm glad we met, and I don't mind the night shift.", channel="letter"),
        "Loved the tour. it was good... I'm still thinking of the crane. Sounds good to me.",
        Example("I'm glad. I've read it. I'd come. It's clear. I'll call.", channel="letter"),
        Example("Thank you for the opportunity, and I look forward to Friday.", channel="sms"),
    )

    least: int = 4
    casual_per_hundred: float = 7.0
    stiff_per_hundred: float = 10.0
    shown: int = 8

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        style, channel = draft.situation.facts.company.style, draft.situation.channel
        formal = style in _FORMAL_STYLES or (channel == "letter" and style not in (*_EASY_STYLES, "creative"))
        easy = style in _EASY_STYLES or (channel in _CHATS and not formal)
        if not formal and not easy:
            return
        cues = sorted(set(_casual(draft) if formal else _stiff(draft)))
        rate = self.casual_per_hundred if formal else self.stiff_per_hundred
        kinds = {kind for _, _, kind in cues}
        if len(cues) < self.least or len(kinds) < 2 or len(cues) * 100 < rate * draft.words():
            return
        for start, end, _ in cues[: self.shown]:
            yield self.finding("casual" if formal else "stiff", (start, end), n=len(cues))


def _casual(draft: Draft) -> Iterator[tuple[int, int, str]]:
    for sentence in draft.body:
        prose = sentence.prose
        span = prose.offsets(sentence.first, sentence.first + 1)
        text = draft.on_one_line(sentence.start, sentence.end)
        fragment = _FRAGMENTS.match(text)
        if draft.is_quoted(*span):
            continue
        if fragment:
            yield sentence.start, sentence.start + len(fragment.group().rstrip(" .!?…")), "fragment"
        elif prose.lowers[sentence.first] in _INTERJECTIONS:
            yield *span, "interjection"
        elif (
            prose.lowers[sentence.first] in _SUBJECTLESS and not {"?"} & set(sentence.lowers) and _is_clipped(sentence)
        ):
            yield *span, "clipped"
        elif (
            prose.texts[sentence.first].islower()
            and prose.texts[sentence.first].isalpha()
            and not draft.is_known(*span)
        ):
            yield *span, "lower"
        for place in range(sentence.first + 1, sentence.stop):
            lower = prose.lowers[place]
            if lower in _SHORTENED or (lower in _IS and prose.lowers[place - 1] in _BEFORE_IS):
                start, end = prose.offsets(place - 1, place + 1)
                if not draft.is_quoted(start, end):
                    yield start, end, "contraction"
            elif lower in ("...", "…", "....", ".."):
                yield *prose.offsets(place, place + 1), "ellipsis"


def _is_clipped(sentence: Sentence) -> bool:
    """Whether the subject is left out: "Loved the tour", not "Looking at the plan, I saw"."""
    return not {"i", "we"} & set(sentence.norms[1:8])


def _stiff(draft: Draft) -> Iterator[tuple[int, int, str]]:
    kinds = (Kind.BODY, Kind.POSTSCRIPT, Kind.GREETING, Kind.CLOSING)
    plain = not any(_SHORTENED.intersection(sentence.lowers) for sentence in draft.body)
    for sentence in draft.sentences:
        if sentence.kind not in kinds:
            continue
        taken: list[tuple[int, int]] = []
        for kind, pattern in (("set", _SET), ("heavy", _STIFF)):
            for match in pattern.finditer(draft.on_one_line(sentence.start, sentence.end)):
                span = sentence.start + match.start(), sentence.start + match.end()
                free = all(span[1] <= left or right <= span[0] for left, right in taken)
                if free and not draft.is_quoted(*span) and not draft.is_known(*span):
                    taken.append(span)
                    yield *span, kind
        if plain and not taken and draft.words_in(sentence.start, sentence.end) >= _LONG:
            yield sentence.start, sentence.end, "long"
