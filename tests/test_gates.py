"""Gates are sound: where a pattern matches, its gates are open; and what is gated finds what is not gated would find."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus import messages, prose
from notelint import Diagnostic, Draft, Evidence, Linter, Pattern, PatternIndex, PhraseCheck, Source, atoms_of
from notelint.activation import Active
from notelint.gate_derivation import gates_of
from notelint.gates import EVERYTHING, is_open
from notelint.heads import derived_heads, version_of_heads
from notelint.known import HEADS, known_gates, patterns, written
from notelint.language import Language
from notelint.phrases import known_phrases, spellings, spellings_in
from notelint.registry import installed
from notelint.running import run
from notelint_checks.analysis.exits import THREATS
from notelint_checks.analysis.frames import Frame
from notelint_checks.analysis.lines import Line
from notelint_checks.analysis.openings import Part
from notelint_checks.analysis.ultimatums import THREATENED
from notelint_checks.analysis.wording import wording


def gates(pattern: str, flags: int = 0) -> list[set[str]]:
    return [set(gate) for gate in gates_of(pattern, flags)]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\bsorry\b", [{"sorry"}]),
        (r"\b(?:sorry|afraid)\b", [{"sorry", "afraid"}]),
        (r"\bloans?\b", [{"loan", "loans"}]),
        (r"\bdifficult\w+", [{"difficult*"}]),
        (r"(?:^|\s)offers?(?=\s|$)", [{"offer", "offers"}]),
        (r"\d+ ?(?:am|pm)\b", [{"0"}]),
        (r"[\[{<]+", [{"[", "{", "<"}]),
        (r"\bextra\b.*\bunpaid\b", [{"unpaid"}, {"extra"}]),
        (r"\b(?:kind )?regret\b", [{"regret"}]),
        (r"\bgo\b(?! home)", [{"go"}]),
        (r"(?<=salary )\d", [{"0"}]),
        ("harm", []),
        (r"\w+ing\b", []),
        (r"\b(?:sorry|\w+ing)\b", []),
        (r"(?:sorry)?", []),
        (r"(?a)\bsorry\b", []),
        (r"\bköszönöm\b", [{"köszönöm"}]),
        (r"\bκαλά\b", []),
    ],
)
def test_the_gates_of_a_pattern(pattern: str, expected: list[set[str]]) -> None:
    assert gates(pattern) == expected


PATTERNS = patterns()
LANGUAGE = Language()
WORDS = st.sampled_from(["a", "ab", "abc", "abcd", "bc", "b1", "é", "12", "c'd", "no", "K", "\u212a"])
LEAVES = st.one_of(
    WORDS,
    st.sampled_from(
        [
            " ",
            r"\b",
            r"\w",
            r"\w{1,2}",
            r"\S{0,2}",
            r"\d",
            r"\s",
            "[ab]",
            "[^a]",
            ".",
            "-",
            "^",
            "$",
            r"(?<!\S)",
            r"(?!\w)",
            r"\W",
        ]
    ),
)


def grown(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    several = st.lists(inner, min_size=1, max_size=4)
    return st.one_of(
        several.map("".join),
        several.map(lambda each: f"(?:{'|'.join(each)})"),
        st.tuples(inner, st.sampled_from(["?", "{0,2}", "{2}", "{1,2}?"])).map(lambda each: f"(?:{each[0]}){each[1]}"),
        inner.map(lambda each: f"(?={each})"),
        inner.map(lambda each: f"(?!{each})"),
    )


EXPRESSIONS = st.recursive(LEAVES, grown, max_leaves=8)
TEXTS = st.lists(st.one_of(WORDS, st.sampled_from([" ", "-", "ABC", "\n", "ſ", "d"])), max_size=8).map("".join)


@given(EXPRESSIONS, TEXTS, st.sampled_from([0, re.IGNORECASE]))
def test_where_a_pattern_matches_its_gates_are_open(expression: str, text: str, flags: int) -> None:
    pattern = Pattern(expression, flags)

    if re.search(expression, text, flags):
        assert pattern.may_stand_in(text)
        index: PatternIndex[Pattern] = PatternIndex()
        index.add([Pattern(r"\bzebra\b"), pattern])
        assert pattern in index.patterns_of(index.opened_by(atoms_of(text)))


@given(st.lists(st.one_of(EXPRESSIONS, WORDS), min_size=1, max_size=4), st.lists(WORDS, max_size=9).map(" ".join))
def test_patterns_tried_one_by_one_find_what_their_alternation_finds(alternatives: Sequence[str], text: str) -> None:
    whole = re.compile(rf"(?<!\S)(?:{'|'.join(alternatives)})(?!\S)")
    found = [match.span() for match in wording(*alternatives).finditer(text)]

    assert found == [match.span() for match in whole.finditer(text)] or whole.search("")


@pytest.mark.parametrize(
    ("text", "holds_all"),
    [
        pytest.param("Kind regards, Ida Sorensen", False, id="a plain K and I"),
        pytest.param("\u212aind regards", True, id="the Kelvin sign"),
        pytest.param("k\u0131nd regards", True, id="dotless i"),
        pytest.param("KIND REGARDS, \u0130BRAHIM", True, id="dotted I"),
        pytest.param("be\u017ft regards", True, id="long s"),
    ],
)
def test_only_a_letter_that_folds_oddly_opens_every_gate(text: str, holds_all: bool) -> None:
    assert (atoms_of(text) is EVERYTHING) is holds_all


def test_an_asterisk_that_is_a_mark_is_the_beginning_of_no_word() -> None:
    index: PatternIndex[Pattern] = PatternIndex()
    index.add([Pattern(r"\*\*"), Pattern(r"\bthank\w*")])

    assert index.patterns_of(index.opened_by(["kind", "regards"])) == []


def test_closed_gates_hide_no_match_in_the_corpus() -> None:
    lines = {line: atoms_of(line) for message in messages() for line in message.text.lower().splitlines() if line}
    # One in sixteen: all of them would take a minute.
    chosen = [pattern for digest, pattern in PATTERNS.items() if digest.startswith("0")]

    hidden = [
        (pattern, line)
        for pattern in chosen
        for line, atoms in lines.items()
        if not all(is_open(gate, atoms) for gate in pattern.gates) and re.search(pattern.pattern, line, pattern.flags)
    ]

    assert not hidden


def test_the_table_of_gates_is_right_as_far_as_it_goes() -> None:
    table = known_gates()
    found = PATTERNS

    wrong = [
        digest
        for digest, pattern in found.items()
        if digest[:2] in ("00", "80") and table.get(digest, written(digest, pattern)) != written(digest, pattern)
    ]
    missing = [digest for digest in found if digest not in table]
    assert not wrong
    assert len(missing) < len(found) / 20, "run: python -m notelint.handbook --write"


def test_the_table_of_phrases_is_right_as_far_as_it_goes() -> None:
    table = known_phrases(LANGUAGE.version)
    texts = {
        phrase.text
        for check in installed().checks.values()
        if issubclass(check, PhraseCheck)
        for phrase in check.phrase_list()
    }

    wrong = [
        text
        for text in sorted(texts & table.keys())[::7]
        if sorted(spelling for _, plain in table[text] for spelling in spellings_in(plain))
        != sorted(spellings(text, LANGUAGE))
        or any(spelling.norms[0] != first for first, plain in table[text] for spelling in spellings_in(plain))
    ]
    assert not wrong
    assert len(texts - table.keys()) < len(texts) / 20, "run: python -m notelint.handbook --write"


def test_a_pattern_is_compiled_only_when_its_words_are_there() -> None:
    pattern = Pattern(r"\bsorry\b", re.IGNORECASE)

    assert pattern.search("Thank you.") is None
    assert "search" not in vars(pattern)
    assert pattern.search("I am Sorry.")
    assert "search" in vars(pattern)


def test_a_check_whose_gate_is_closed_has_nothing_to_say(monkeypatch: pytest.MonkeyPatch) -> None:
    closed, said = set(), []

    def asked(active: Active, draft: Draft) -> Sequence[Diagnostic | Evidence]:
        if active.check.gate is not None and not active.check.can_speak(draft):
            closed.add(active.check.code)
            said.extend((active.check.code, found) for found in active.check.run(draft))
        return run(active, draft)

    monkeypatch.setattr("notelint.engine.run", asked)
    linter = Linter()
    texts = [*(message.text for message in messages()[::3]), *prose()[::9]]
    for text in texts:
        linter.lint(Source("message", text))

    assert not said
    assert closed == {check.code for check in installed().checks.values() if check.gate is not None}


THREATENING = (
    "I shall be forced to look elsewhere if I am kept waiting.",
    "Please reply, or else I must report this to the agency.",
    "I will sign with the other hotel on Friday unless I hear from you before.",
    "My door is open until Friday; after that I will take the other offer.",
)
"""A text for each frame that has a sign."""


def test_where_a_frame_stands_its_sign_does(monkeypatch: pytest.MonkeyPatch) -> None:
    found, hidden = set(), []
    spans = Frame.spans

    def unsigned(frame: Frame, line: Line, opening: Iterable[Part]) -> Iterator[tuple[int, int]]:
        parts = [*opening]
        whole = [*spans(replace(frame, sign=None), line, parts)]
        if frame.sign and whole:
            found.add(frame)
            hidden.extend([] if [*spans(frame, line, parts)] == whole else [line.text])
        return iter(whole)

    monkeypatch.setattr(Frame, "spans", unsigned)
    linter = Linter()
    for text in [*THREATENING, *(message.text for message in messages()[::2])]:
        linter.lint(Source("message", text))

    assert not hidden
    assert found == {frame for frame in (*THREATS, *THREATENED) if frame.sign}


def test_an_odd_folding_opens_every_gate() -> None:
    assert Pattern("sorry", re.IGNORECASE).may_stand_in("ſorry")
    assert Pattern(r"\bsorry\b", re.IGNORECASE).search("ſorry")
    assert Pattern(r"\bkind\b", re.IGNORECASE).search("\u212aind")


def test_a_capital_letter_opens_no_gate() -> None:
    assert atoms_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == {"abcdefghijklmnopqrstuvwxyz"}


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("sorry", [{"sorry"}]),
        ("(?:so )?sorry|am (?:very )?sorry", [{"so", "sorry", "am"}]),
        ("(?:I|we)(?: really)? hope", [{"i", "we"}]),
        ("loans?(?= to)", [{"loan", "loans"}]),
        ("(?:very ){0,3}glad", [{"very", "glad"}]),
        ("@company[.!]", [{"@company.", "@company!"}]),
        (r"(?:\S+ )?sorry", [{"sorry"}, {"sorry"}]),
        (r"the (?:\w+ )?end|[^\s,]{1,9} (?:\w+ ){0,1}stop", [{"the"}, {"stop"}, {"stop"}]),
        (r"\w+ly sorry", [set(), {"sorry"}]),
        (r"(?:\w+ ){0,5}sorry", []),
        (r"[^,]+ sorry", []),
        ("(?:sorry)?", []),
        ("a{4,9}", []),
    ],
)
def test_the_words_with_which_matches_begin(pattern: str, expected: list[set[str]]) -> None:
    assert [set(words) for words in derived_heads(Pattern(pattern))] == expected


@given(EXPRESSIONS, TEXTS)
def test_a_match_at_a_word_begins_with_one_of_its_heads(expression: str, text: str) -> None:
    line = " ".join(text.lower().split())
    heads = derived_heads(Pattern(expression))
    bounded = re.compile(rf"(?<!\S)(?:{expression})(?!\S)", re.IGNORECASE)

    for match in bounded.finditer(line):
        words = line[match.start() :].split(" ")
        assert not heads or any(word in those for word, those in zip(words, heads, strict=False))


STEPPING = st.sampled_from(
    [r"(?:\S+ )?ab", r"(?<=\bab )no", r"bc (?:\w+ )?no", r"\w+ (?:a )?no", r"[^\s.]+ \w{1,9} (?:\w+ab |bc)?12"]
)


@given(st.lists(st.one_of(EXPRESSIONS, STEPPING), min_size=1, max_size=4), st.lists(WORDS, max_size=9))
def test_parts_are_found_where_their_heads_stand(alternatives: Sequence[str], words: Sequence[str]) -> None:
    line = spaced(" ".join(words).lower())

    for part in wording(*alternatives).parts:
        match = part.first_in(line)
        assert (match and match.span()) == ((found := part.search(line.text)) and found.span())


@pytest.mark.parametrize(
    ("pattern", "text", "span"),
    [
        (r"(?<=\bab )no", "c ab no c", (5, 7)),
        (r"(?:\S+ )?ab", "c no ab", (2, 7)),
        (r"\S+ \S+ ab", "no ab", None),
        (r"no (?:\w+ )?ab", "ab no", None),
        (r"no (?:\w+ )?ab", "ab no c ab", (3, 10)),
    ],
)
def test_a_part_is_found_before_it_is_compiled(pattern: str, text: str, span: tuple[int, int] | None) -> None:
    (part,) = wording(pattern).parts
    match = part.first_in(spaced(text))

    assert (match and match.span()) == span


def spaced(text: str) -> Spaced:
    """Return a text with the places of its words."""
    starts = {
        word: [match.start() for match in re.finditer(rf"(?<!\S){re.escape(word)}(?!\S)", text)]
        for word in {*text.split()}
    }
    return Spaced(text, frozenset(starts), starts)


class Spaced(NamedTuple):
    """A text with the places of its words."""

    text: str
    words: frozenset[str]
    starts: dict[str, list[int]]


def test_the_table_of_first_words_is_right() -> None:
    rows = {digest: words for digest, *words in (row.split("\t") for row in HEADS.read_text("utf-8").splitlines()[1:])}

    assert HEADS.read_text("utf-8").startswith(version_of_heads()), "run: python -m notelint.handbook --write"
    assert len(rows) > len(rows.keys() - PATTERNS.keys()) * 20
    assert not [
        digest
        for digest in rows.keys() & PATTERNS.keys()
        if digest[0] == "0" and [frozenset(words.split()) for words in rows[digest]] != derived_heads(PATTERNS[digest])
    ]
