from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from notelint import WRITTEN, Check, Dimension, Draft, Edit, Evidence, Example, Finding, Fix, Kind, Pattern, Severity
from notelint_checks.analysis.marks import is_spoken
from notelint_checks.analysis.shouted import LITTLE, SHOUTED


class AllCaps(Check):
    """Words in capitals for stress.

    Capitals read as shouting, and the reader cannot see that it was meant as joy.
    """

    code = "TON010"
    dimension = Dimension.TONE
    severity = Severity.WARNING
    channels = WRITTEN
    messages = {"found": "Capitals shout: '{span}'."}
    advice = {"found": "Let the words carry the stress."}
    sources = (
        "Sidi, Glikson & Cheshin 2021: loud cues lower perceived competence",
        "Kruger et al. 2005: writers overrate how well tone comes across",
    )
    bad = (
        "I ⟦REALLY⟧ want this job",
        "⟦THANK YOU⟧ so much",
        "Subject: ⟦URGENT FOLLOW UP⟧\n\nHi Dana, it was good.",
        "I ⟦LOVED IT⟧, and the NASA talk too.",
        "It was good. ⟦I WOULD LOVE TO JOIN THE ORBIT PLANNING TEAM⟧!",
        "That was ⟦SO MUCH⟧ fun.",
        Example("What a ⟦GREAT⟧ dock!", channel="card", severity=Severity.INFO),
        Example("Thank you, I ⟦REALLY REALLY⟧ liked it.", channel="card", severity=Severity.WARNING),
        "You are ⟦THE BEST⟧.",
        "I ⟦DIDN'T⟧ expect that.",
        "The plan is ⟦STILL MINE⟧ to show.",
        "I was ⟦GUTTED⟧ about the rain.",
    )
    good = (
        "I really want this job.",
        "I worked with NASA, IKEA, SAP and KUBECTL over HTTPS in the ICU.",
        "The IT team, the HR manager and the US office, part II, OK?",
        Example("DREAM TEAM is a good name.", facts={"company": "Dream Team"}),
        Example("SAM LEE\n12 MAIN STREET\n\nDear Dana,\n\nTHE LOADER\n\nI liked it.", channel="letter"),
        "Set `MAKE SURE` first, and read [YOUR NAME HERE].",
        'The sign said "PLEASE WAIT HERE".',
        "The STAR method, SMART goals, RICE scores and the CORE team.",
        "Please reply ASAP? No: RSVP, FYI, PS, TBD.",
        Example("I REALLY liked the tour.", channel="voice"),
        "We serve the US AND UK, and IT AND HR.",
        "GET /items and POST /items are the calls; SELECT id FROM items WHERE id IN (1, 2).",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        runs = [run for run in _runs(draft) if run]
        alone = draft.situation.channel == "card" and len(runs) == 1 and len(runs[0]) == 1
        for run in runs:
            edits = tuple(
                Edit(word.start, word.end, lowered) for word in run if (lowered := _lowered(draft, word)) != word.text
            )
            yield self.finding(
                "found",
                (run[0].start, run[-1].end),
                severity=Severity.INFO if alone else None,
                fixes=(Fix(edits),) if edits else (),
            )


class _Word(NamedTuple):
    text: str
    start: int
    end: int

    @property
    def is_loud(self) -> bool:
        return self.text in SHOUTED or _FORM.fullmatch(self.text) is not None

    @property
    def is_common(self) -> bool:
        return self.is_loud or self.text in LITTLE


_KINDS = (Kind.SUBJECT, Kind.GREETING, Kind.BODY, Kind.CLOSING, Kind.POSTSCRIPT)
_CAPITALS = Pattern(r"[A-Z](?<![\w@/.#&_$%\[{<-][A-Z])[A-Z]*(?:['’-][A-Z]+)*(?![\w/@_=(]|\.\w)")
_LONG = Pattern(r"[A-Z]['’-]?[A-Z]")
"""Two capitals of one word: no run of single letters is a shout."""
_SLOT = Pattern(r"\[[^\]\n]{0,80}\]|\{[^}\n]{0,80}\}|<[^>\n]{0,80}>")
_FORM = Pattern(
    r"(?!BOEING|BEIJING|KIPLING|RELIEF|OPENING)(?:[A-Z]{4,}(?:ING|TION|NESS|MENT|IOUS|EOUS|FULLY|ALLY|ABLE|IBLE|IEST|SOME)|[A-Z]{5,}ED|[A-Z]{2,}(?:TTED|LLED|SSED|PPED|CKED)|[A-Z]{3,}(?:TTED|LLED|SSED|RRED|PPED|CKED|NTED|SHED|FUL|LY))"
)
"""Endings of plain words; no acronym is as long."""
_GAP = Pattern(r"[ \t,;:—–-]*+(?:\r?\n)?[ \t]*")
_MANY = 3
_LONE = "I"
_JOINTS = frozenset("A I AND OR OF THE IN AT TO FOR IT US BY ON AS AN IS".split())


def _runs(draft: Draft) -> Iterator[list[_Word]]:
    """Yield the words in capitals that stand together and are stressed."""
    for segment in draft.message.parts(*_KINDS):
        if not _LONG.search(draft.text, segment.start, segment.end):
            continue
        slots = [match.span() for match in draft.finditer(_SLOT, draft.text, segment.start, segment.end)]
        run: list[_Word] = []
        for match in _CAPITALS.finditer(draft.text, segment.start, segment.end):
            word = _Word(match.group().replace("’", "'"), *match.span())
            if any(left <= word.start < right for left, right in slots) or not is_spoken(draft, word.start, word.end):
                continue
            if run and not _GAP.fullmatch(draft.text, run[-1].end, word.start):
                yield _stressed(draft, run)
                run = []
            run.append(word)
        yield _stressed(draft, run)


def _stressed(draft: Draft, run: list[_Word]) -> list[_Word]:
    """Return the part of `run` that is shouted."""
    common = sum(word.is_common for word in run)
    if {"SELECT", "INSERT", "WHERE"} & {word.text for word in run}:
        return []
    if len(run) >= _MANY and common * 2 >= len(run) and _is_stress(run):
        trimmed = run[1:] if run[0].text == _LONE and len(run) == _MANY else run
        return [] if _is_heading(draft, run) else trimmed
    kept = [word for word in run if word.is_loud]
    if not kept:
        pair = [word for word in run if word.text in LITTLE - {"A"}]
        enough = len(pair) >= 2 and len(pair) == len(run) and not {"IT", "US", "IN", "OR"} & {pair[0].text}
        return pair if enough and pair[0].text != _LONE and not _is_heading(draft, run) else []
    first, last = run.index(kept[0]), len(run) - 1 - run[::-1].index(kept[-1])
    while first and len(run[first - 1].text) > 1 and run[first - 1].text not in ("IT", "US"):
        first -= 1
    while last + 1 < len(run) and len(run[last + 1].text) > 1:
        last += 1
    found = run[first : last + 1]
    return [] if _is_heading(draft, found) else found


def _is_stress(run: list[_Word]) -> bool:
    """Whether more than joints of a list of acronyms is in capitals: "US AND UK" is none."""
    return any(word.is_loud for word in run) or sum(word.text in LITTLE - _JOINTS for word in run) > 1


def _is_heading(draft: Draft, run: list[_Word]) -> bool:
    """Whether the words are a line of a letter that stands alone."""
    if draft.situation.channel != "letter":
        return False
    text = draft.text
    before, after = text[: run[0].start].rsplit("\n", 1)[-1], text[run[-1].end :].split("\n", 1)[0]
    return before.strip() in ("", "RE:", "Re:") and after.strip() in ("", ":")


def _lowered(draft: Draft, word: _Word) -> str:
    """Return a dictionary word in small letters, with a capital where a sentence begins."""
    written = draft.text[word.start : word.end]
    if not word.is_common or word.text.startswith(("I'", "I’")) or word.text == _LONE:
        return written if not word.text.startswith("I'") else "I" + written[1:].lower()
    sentence = draft.sentence_at(word.start)
    lowered = written.lower()
    return lowered[:1].upper() + lowered[1:] if sentence and sentence.start == word.start else lowered
