"""Fixes: what is chosen, what is never touched, and that mending comes to rest and makes nothing worse."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from typing import Any, ClassVar

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from corpus import Labeled, linter, messages, report_on
from notelint import (
    Check,
    Config,
    Diagnostic,
    Dimension,
    Draft,
    Edit,
    Evidence,
    Finding,
    Fix,
    Kind,
    Linter,
    Report,
    Severity,
    Source,
)
from notelint.errors import InputError
from notelint.fixes import Applied, chosen, edited
from notelint.mending import Mended, mend
from notelint.registry import Registry
from notelint.situation.layers import flags_layer

FACTS: Mapping[str, Any] = {
    "company": "Orbit Foods",
    "interviewers": [{"name": "Dana Ruiz"}, {"name": "Tom Ives"}],
    "to": ["Dana Ruiz"],
    "topics": ["the cold-chain sensors"],
    "me": {"name": "Sam Lee"},
}


def diagnostic(code: str, *fixes: Fix) -> Diagnostic:
    start, end = fixes[0].edits[0].start, fixes[0].edits[-1].end
    return Diagnostic(code, "name", Dimension.TONE, Severity.INFO, "?", start, end, "", fixes=fixes)


def fix(*edits: tuple[int, int, str], unsafe: bool = False) -> Fix:
    return Fix(tuple(Edit(*edit) for edit in edits), "unsafe" if unsafe else "safe")


# -- which fixes ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fixes", "expected"),
    [
        ({"B": fix((0, 1, "x")), "A": fix((2, 3, "y"))}, "x1y345"),
        ({"B": fix((0, 3, "x")), "A": fix((2, 4, "y"))}, "01y45"),
        ({"B": fix((0, 3, "x")), "A": fix((0, 3, "x"))}, "x345"),
        ({"A": fix((0, 2, "x")), "B": fix((2, 4, "y"))}, "xy45"),
        ({"A": fix((2, 2, "x")), "B": fix((2, 2, "y"))}, "01x2345"),
        ({"A": fix((2, 2, "x")), "B": fix((0, 2, "y"))}, "01x2345"),
        ({"B": fix((2, 2, "x")), "A": fix((2, 4, "y"))}, "01y45"),
        ({"A": fix((0, 1, ""), (4, 5, "")), "B": fix((1, 2, "y"), (4, 6, "z"))}, "1235"),
        ({"A": fix((0, 4, "x"), (3, 5, "y")), "B": fix((1, 2, "z"))}, "0z2345"),
        ({"A": fix((0, 2, "01")), "B": fix((0, 2, "x"))}, "x2345"),
        ({"A": fix((0, 2, "x"), unsafe=True), "B": fix((1, 2, "y"))}, "0y2345"),
        ({"A": Fix(())}, "012345"),
        ({"A": fix((0, 1, "→")), "B": fix((0, 1, "é"))}, "é12345"),
        ({"skip": fix((0, 1, "x"))}, "012345"),
    ],
    ids=[
        "two-apart",
        "overlap-goes-to-the-smaller-code",
        "identical",
        "adjacent",
        "two-insertions-at-one-place",
        "insertion-at-an-end",
        "insertion-at-a-start",
        "all-edits-or-none",
        "fix-overlaps-itself",
        "changes-nothing",
        "unsafe",
        "no-edits",
        "not-in-the-encoding",
        "left-out",
    ],
)
def test_chosen(fixes: Mapping[str, Fix], expected: str) -> None:
    source = Source("a", "012345", encoding="cp1252")
    diagnostics = [diagnostic(code, entry) if entry.edits else plain(code, entry) for code, entry in fixes.items()]
    picked = chosen(diagnostics, source, without={"skip"})

    assert edited(source, [edit for entry in picked for edit in entry.fix.edits]) == expected
    assert picked == chosen(diagnostics[::-1], source, without={"skip"})


def plain(code: str, entry: Fix) -> Diagnostic:
    return Diagnostic(code, "name", Dimension.TONE, Severity.INFO, "?", 0, 0, "", fixes=(entry,))


def test_unsafe_fixes_count_when_asked_for() -> None:
    safe, unsafe = fix((0, 1, "s")), fix((0, 1, "u"), unsafe=True)
    both, source = diagnostic("A", unsafe, safe), Source("a", "012")

    assert chosen([both], source) == (Applied(both, safe),)
    assert chosen([both], source, unsafe=True) == (Applied(both, unsafe),)


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
def test_new_lines_end_like_the_others(ending: str) -> None:
    source = Source("a", f"Best,{ending}Sam{ending}x\n")

    assert edited(source, [Edit(5, 5, "\nA\r\nB\rC")]) == f"Best,{ending}A{ending}B{ending}C{ending}Sam{ending}x\n"


@given(st.text(max_size=30), st.data())
def test_nothing_outside_the_spans_changes(text: str, data: st.DataObject) -> None:
    places = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=8)))
    edits = [
        Edit(start, end, data.draw(st.text("ab", max_size=3)))
        for start, end in zip(places[::2], places[1::2], strict=False)
    ]
    picked = chosen([diagnostic(f"A{number}", Fix((edit,))) for number, edit in enumerate(edits)], Source("a", text))
    taken = [edit for entry in picked for edit in entry.fix.edits]
    new = edited(Source("a", text), taken)

    grown = 0
    at = 0
    for edit in sorted(taken, key=lambda edit: (edit.start, edit.end)):
        assert new[at + grown : edit.start + grown] == text[at : edit.start]
        grown += len(edit.text) - (edit.end - edit.start)
        at = edit.end
    assert new[at + grown :] == text[at:]


# -- mending ----------------------------------------------------------------------------------------------------------


class Rewrites(Check):
    """Finds a word and writes another."""

    code = "AAA001"
    dimension = Dimension.TONE
    severity = Severity.INFO
    messages = {"found": "Found."}
    bad = ("⟦x⟧",)
    good = ("y",)
    words: ClassVar[tuple[str, str]]

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        old, new = self.words
        place = draft.text.find(old)
        if place >= 0:
            span = place, place + len(old)
            yield self.finding("found", span, fixes=(Fix((Edit(*span, new),)),))


class Forbidden(Check):
    """Finds a word that is an error."""

    code = "ZZZ001"
    dimension = Dimension.TONE
    severity = Severity.ERROR
    messages = {"found": "Found."}
    bad = ("⟦x⟧",)
    good = ("y",)

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        if (place := draft.text.find("forbidden")) >= 0:
            yield self.finding("found", (place, place + 9))


def rewriting(code: str, old: str, new: str) -> type[Check]:
    return type(f"Rewrites{code}", (Rewrites,), {"code": code, "words": (old, new), "__doc__": "Rewrites."})


def mending(*checks: type[Check]) -> Callable[[str], Mended]:
    """Return what mends a text with these checks alone."""
    every = {check.code: check for check in (*checks, Forbidden)}
    lint = Linter(Config(), Registry(every, dict.fromkeys(every, "here"))).lint
    return lambda text: mend(Source("a", text), lint(Source("a", text)), lint)


@pytest.mark.parametrize(
    ("text", "checks", "expected", "barred"),
    [
        ("one two", [("AAA001", "one", "1"), ("AAA002", "two", "2")], "1 2", ()),
        ("one two", [("AAA001", "one", "two"), ("AAA002", "two two", "2")], "2", ()),
        ("one", [("AAA001", "one", "two"), ("AAA002", "two", "one")], "one", ("AAA001", "AAA002")),
        ("a b", [("AAA001", "a", "aa"), ("AAA002", "b", "c")], "a c", ("AAA001",)),
        ("one two", [("AAA001", "one", "forbidden"), ("AAA002", "two", "2")], "one 2", ("AAA001",)),
        ("one two", [("AAA001", "one", "forbid"), ("AAA002", " two", "den")], "one two", ("AAA001", "AAA002")),
        ("one", [("AAA001", "one", " ")], "one", ("AAA001",)),
        ("forbidden", [("AAA001", "forbidden", "fine")], "fine", ()),
    ],
    ids=[
        "independent",
        "one-after-the-other",
        "to-and-fro",
        "endless",
        "brings-an-error",
        "bring-an-error-together",
        "leaves-nothing",
        "mends-an-error",
    ],
)
def test_mend(text: str, checks: list[tuple[str, str, str]], expected: str, barred: tuple[str, ...]) -> None:
    mends = mending(*(rewriting(*check) for check in checks))
    mended = mends(text)

    assert (mended.source.text, mended.barred, mended.before.text) == (expected, barred, text)
    assert mended.report.source.text == expected
    assert mends(expected).source.text == expected


def test_a_draft_does_not_grow_too_large_to_be_read_again() -> None:
    text = "a" * 1_048_575 + " b"

    assert mending(rewriting("AAA001", "b", "bb"))(text[1:]).source.text == text[1:]


# -- what is never touched --------------------------------------------------------------------------------------------


def report_of(text: str, **facts: Any) -> Report:
    return linter().lint(
        Source("a", text), flags=[flags_layer({"channel": "email", "stage": "thanks", **FACTS, **facts})]
    )


def fixed(text: str, *, unsafe: bool = False, **facts: Any) -> str:
    return mended(text, unsafe=unsafe, **facts).source.text


def mended(text: str, *, unsafe: bool = False, **facts: Any) -> Mended:
    layer = flags_layer({"channel": "email", "stage": "thanks", **FACTS, **facts})
    return mend(
        Source("a", text), report_of(text, **facts), lambda source: linter().lint(source, flags=[layer]), unsafe=unsafe
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dear Dnaa,\n\nThx.\n", "Dear Dana,\n\nThanks.\n"),
        ('Dear Dana,\n\nYou said "thx 4 ur time".\n', 'Dear Dana,\n\nYou said "thx 4 ur time".\n'),
        ("Dear Dana,\n\nThx.\n\n> Thx 4 ur note, I beleive\n", "Dear Dana,\n\nThanks.\n\n> Thx 4 ur note, I beleive\n"),
        (
            "---\ntopics: thx recieve\n---\nDear Dana,\n\nThx.\n",
            "---\ntopics: thx recieve\n---\nDear Dana,\n\nThanks.\n",
        ),
        ("Dear Dana,\n\n```\nthx recieve\n```\n\nThx.\n", "Dear Dana,\n\n```\nthx recieve\n```\n\nThanks.\n"),
    ],
    ids=["misspelled-name", "quotation", "quoted-reply", "front-matter", "code"],
)
def test_what_is_touched(text: str, expected: str) -> None:
    assert fixed(text, me={}) == expected


def test_a_name_stays_as_the_facts_have_it() -> None:
    text = "Dear Dana,\n\nTHX 4 the tour. I beleive it.\n\nKind regards,\nSam Lee\n"

    assert "THX 4 the tour. I believe it." in fixed(text, topics=["THX 4 the tour"])
    assert "THX 4" not in fixed(text)


@pytest.mark.parametrize(
    ("dimension", "wider", "kept"),
    [(Dimension.PERSONALIZATION, 0, False), (Dimension.PERSONALIZATION, 1, True), (Dimension.TONE, 0, True)],
    ids=["the-very-span", "more-than-the-span", "no-name-finding"],
)
def test_a_name_changes_only_where_it_is_reported(dimension: Dimension, wider: int, *, kept: bool) -> None:
    class Renames(Rewrites):
        """Writes another name."""

        code = "AAA001"

        def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
            if (place := draft.text.find("Tom")) >= 0:
                fix = Fix((Edit(place, place + 3 + wider, "Ann"),))
                yield self.finding("found", (place, place + 3), fixes=(fix,))

    Renames.dimension = dimension
    lint = Linter(Config(), Registry({"AAA001": Renames}, {"AAA001": "here"})).lint
    layer = flags_layer({"interviewers": [{"name": "Tom"}]})
    report = lint(Source("a", "Dear Tom, thanks."), flags=[layer])

    assert [entry.fixes == () for entry in report.diagnostics] == [kept]


@pytest.mark.parametrize("name", ["Da\x1bna Ruiz", "Dana\x00 Ruiz", "Da\x9bna Ruiz"], ids=["escape", "nul", "c1"])
def test_no_control_character_gets_into_a_draft(name: str) -> None:
    text = "Dear Tom,\n\nThank you.\n\nKind regards,\nSam Lee\n"

    assert fixed(text, interviewers=[{"name": name}], to=[name]) == text


# -- every fix of the built-in checks ---------------------------------------------------------------------------------


def with_fixes() -> list[Labeled]:
    """Return the messages of the corpus for which a fix is offered."""
    return [message for message in messages() if any(entry.fixes for entry in report_on(message).diagnostics)]


def mended_message(text: str, message: Labeled) -> Mended:
    now = {"now": message.now} if message.now else {}
    layer = flags_layer({"channel": message.channel, "stage": message.stage, **message.facts, **now})
    source = Source(message.name, text)
    return mend(
        source, linter().lint(source, flags=[layer]), lambda draft: linter().lint(draft, flags=[layer]), unsafe=True
    )


@pytest.mark.parametrize("part", range(4))
def test_mending_the_corpus(part: int) -> None:
    for message in with_fixes()[part::4]:
        once = mended_message(message.text, message)
        twice = mended_message(once.source.text, message)

        assert twice.source.text == once.source.text, message.name
        assert not once.barred, f"{message.name}: {once.barred}"
        assert once.report.count(Severity.ERROR) <= report_on(message).count(Severity.ERROR), message.name
        assert foreign(once.report) == foreign(report_on(message)), message.name


def foreign(report: Report) -> list[str]:
    """Return what no fix may change, front matter and quoted text, apart from white space at its ends."""
    kinds = (Kind.METADATA, Kind.QUOTE, Kind.CODE)
    return [report.message.slice(*report.message.trimmed(part)) for part in report.message.parts(*kinds)]


PIECES = (
    "Thx 4 ur time!!", "I beleive it.", "I should of said it!", "WOW!!!", "It was AMAZING.", "Sorry to bother you, but I wrote.",
    "I hope this email finds you well.", '"thx 4 ur time!!"', "> thx dnaa", "Dear Dnaa,", "Hi Tom,", "Hello [Name],", "Sam Lee",
    "Kind regards,", "i just wanted to utilize the the lab", "🙂", "you guys", "[Company]", "{first_name}", "Subject: thx", "PS: thx",
    "Sent from my iPhone", "**bold**", "When I start, I will fix it.", "Orbit Foood", "w/ it, b/c tho", "“thx”", "#hired", "", "",
)  # fmt: skip


@given(
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=12),
    st.sampled_from(["\n", "\r\n", " ", "\n\n"]),
    st.sampled_from(["email", "sms", "li-message", "card", "voice", "post"]),
    st.booleans(),
)
@settings(max_examples=80, deadline=None)
def test_mending_anything(pieces: list[str], joint: str, channel: str, unsafe: bool) -> None:
    text = joint.join(pieces) + "\n\nThank you."
    try:
        first = report_of(text, channel=channel)
    except InputError:
        assume(False)
    once = mended(text, unsafe=unsafe, channel=channel)
    twice = mended(once.source.text, unsafe=unsafe, channel=channel)

    assert twice.source.text == once.source.text
    assert once.report.count(Severity.ERROR) <= first.count(Severity.ERROR)
    assert once.report.source.text == once.source.text
    assert [entry.fix.safety for entry in once.applied if not unsafe and entry.fix.safety != "safe"] == []


def test_the_order_of_diagnostics_does_not_matter() -> None:
    source = Source("a", "Thx 4 ur time!! I beleive the the lab was AMAZING!!")
    diagnostics = list(linter().lint(source).diagnostics)
    expected = chosen(diagnostics, source)
    random.Random(7).shuffle(diagnostics)

    assert expected
    assert chosen(diagnostics, source) == expected
