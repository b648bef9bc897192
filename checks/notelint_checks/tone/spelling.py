from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from notelint import (
    EVERYTHING,
    SHORT,
    WRITTEN,
    Check,
    Dimension,
    Draft,
    Edit,
    Evidence,
    Example,
    Finding,
    Fix,
    Kind,
    Pattern,
    Segment,
    Severity,
    places_of,
)
from notelint_checks.analysis.fact_words import fact_words
from notelint_checks.analysis.slang import SPELLINGS
from notelint_checks.analysis.spelling import common_words, is_known, misspellings, safe_misspellings, slip_of, suspects
from notelint_checks.analysis.word_places import lowers


class Spelling(Check):
    """A misspelled word.

    It knows the misspellings that people often make, and slips of one letter in frequent words. It does not judge
    names, capitalized words, short words, hyphenated ones, jargon that it does not know, words used twice, or a word
    that is right somewhere else. A reader takes a slip for haste, and several for how the sender will work.
    """

    code = "TON030"
    dimension = Dimension.TONE
    severity = Severity.WARNING
    channels = WRITTEN
    messages = {"found": "'{span}' is misspelled. Did you mean '{right}'?"}
    sources = (
        "ProSky 2016 (S4-05)",
        "Sterkens et al. 2023: spelling errors lower the chance of an interview",
        "Boland & Queen 2016",
        "Accountemps 2009, 2014",
    )
    bad = (
        "I ⟦appriciate⟧ your time.",
        "I ⟦recieve⟧ it and ⟦definately⟧ want it.",
        "Thank you for the ⟦oportunity⟧.",
        "It was good to talk about the ⟦warehuose⟧ on ⟦Teusday⟧.",
        "The plan for the ⟦pateints⟧ and the ⟦nurssing⟧ staff convinced me.",
        "Subject: Thank you for the ⟦interveiw⟧\n\nDear Dana,\n\nThank you.\n\n⟦Sincerly⟧,\nSam Lee",
        "The ⟦databse⟧ was slow, so we changed the ⟦algoritm⟧.",
        Example(
            "I ⟦beleive⟧ the ⟦enviroment⟧ is good. ⟦Unfortunatly⟧ I ⟦recieved⟧ it late.", severity=Severity.WARNING
        ),
        Example("I ⟦dont⟧ know, but ⟦thats⟧ fine.", severity=Severity.WARNING),
        Example("I ⟦dont⟧ know, Dana.", channel="sms", severity=Severity.INFO),
        "I was thinking about the ⟦maintenence⟧ plan and the ⟦invetory⟧ count.",
    )
    good = (
        "I was a whisky bonder, and the composters, screeders and wafters were mine to mend.",
        "Thank you for your time. I received the plan and would definitely like to hear more.",
        "The colour of the catalogue and the color of the catalog, labelled or labeled, organised or organized.",
        'You wrote "recieve" on the slide, and we laughed.',
        "The swarf, the purlins and the kanban board; the dosa, the wahala and the barangay.",
        Example("The Definately app is well made.", facts={"company": {"name": "Definately"}}),
        Example("Thank you for showing me the databse.", facts={"topics": ["databse migration"]}),
        "I ran it on my_databse, see https://example.com/recieve or the file recieve.txt.",
        "The lauters are cleaned each night; who cleans the lauters at Leeds?",
        "Jonh and Micheal from your team showed me the Warehuose brand.",
        "We relearned it, unboxed it and rebranded it; upskilling and whiteboarding helped.",
        "The café, the résumé and the naïve model.",
        Example("I appriciate it, call me back.", channel="voice"),
        "> I recieve it\n\nThank you.",
    )

    error_from: int = 5
    """The misspelled word from which on each is an error."""

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        for found, (start, end, right, safe) in enumerate(_misspelled(draft), 1):
            fix = Fix((Edit(start, end, _as_written(draft.text[start:end], right)),), "safe" if safe else "unsafe")
            severe = Severity.ERROR if found >= self.error_from else None
            if "'" in right and draft.situation.channel in SHORT:
                severe = Severity.INFO
            yield self.finding("found", (start, end), severity=severe, fixes=(fix,), right=right)


_WORD = Pattern(r"(?<![\w@#/\\_&=+~%.:'’-])[A-Za-z]++(?!['’]?\w|[@/\\&=+~%-]|[.:][\w/])(?=['’]s\b|\W|\Z)")
_POSSESSIVE = Pattern(r"(?<![\w@#/\\_&=+~%.:'’-])[A-Za-z]++(?=['’]s\b)")
_LETTERS = Pattern(r"[a-z]+")
_TRIPLE = Pattern(r"(.)\1\1")
_LONG = 8
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february september october november".split()
)
_KINDS = (Kind.SUBJECT, Kind.BODY, Kind.CLOSING, Kind.POSTSCRIPT)
_CLOSING = frozenset("regards sincerely wishes thanks kindly respectfully faithfully cordially gratefully".split())
_TEXTED = frozenset(form for forms in SPELLINGS.values() for form in forms.split("|"))
"""Text-message spelling is for another check."""


def _misspelled(draft: Draft) -> Iterator[tuple[int, int, str, bool]]:
    """Yield the span of each misspelled word, what it should be, and whether that is beyond doubt."""
    listed, safe = misspellings(), safe_misspellings()
    places = _places(draft)
    for segment in draft.message.parts(*_KINDS, Kind.GREETING):
        for match in _words(draft.text, segment, places):
            word = match.group()
            lower = word.lower()
            right = listed.get(lower)
            if right is not None:
                if word[0].isupper() and right not in _DAYS and not (lower in safe or _may_begin(draft, match.start())):
                    continue
            elif segment.kind is not Kind.GREETING:
                right = _slip(draft, match, closing=segment.kind is Kind.CLOSING)
            if right is not None and _is_ours(draft, match, lower):
                yield match.start(), match.end(), right, lower in safe


def _places(draft: Draft) -> list[int]:
    """Return where words may stand that are misspelled, in order."""
    words = draft.atoms if draft.atoms is not EVERYTHING else _LETTERS.findall(lowers(draft))
    return places_of(suspects(words), lowers(draft))


def _words(text: str, segment: Segment, places: Iterable[int]) -> Iterator[re.Match[str]]:
    """Yield the words that stand at `places` of a segment."""
    for place in places:
        if segment.start <= place < segment.end:
            match = _WORD.match(text, place, segment.end) or _POSSESSIVE.match(text, place, segment.end)
            if match and match.group().lower() not in common_words():
                yield match


def _slip(draft: Draft, match: re.Match[str], *, closing: bool) -> str | None:
    """Return the word that an unlisted one is a slip of, if nothing speaks for its being meant."""
    word = match.group()
    if not word.islower() and not (word[1:].islower() and len(word) >= _LONG and _may_begin(draft, match.start())):
        return None
    lower = word.lower()
    if lower in _TEXTED or _TRIPLE.search(lower) or is_known(lower) or _counts(draft)[lower] > 1:
        return None
    right = slip_of(lower)
    return right if not closing or right in _CLOSING else None


def _counts(draft: Draft) -> Counter[str]:
    if _counts not in draft.memo:
        draft.memo[_counts] = Counter(re.findall(r"\w+", draft.text.lower()))
    counts: Counter[str] = draft.memo[_counts]
    return counts


def _may_begin(draft: Draft, start: int) -> bool:
    """Whether a capital is due here: at the start of a sentence, or in a subject."""
    sentence = draft.sentence_at(start)
    return sentence is not None and (sentence.start == start or sentence.kind is Kind.SUBJECT)


def _is_ours(draft: Draft, match: re.Match[str], lower: str) -> bool:
    return not (draft.is_quoted(*match.span()) or draft.is_known(*match.span()) or lower in fact_words(draft))


def _as_written(word: str, right: str) -> str:
    """Return `right` with the capitals of `word`; days and months always have one."""
    if word.isupper() and len(word) > 1:
        return right.upper()
    return right[:1].upper() + right[1:] if word[:1].isupper() or right in _DAYS else right
