"""The page: every word of the draft is there and escaped, every finding is marked, nothing comes from outside."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notelint.findings import Severity
from notelint.printable import printable
from notelint.reporters import reporter
from notelint.reporters.marked import Piece, pieces
from notelint.reporters.outcome import Failure, Linted, Outcome
from notelint.source import Source
from reported import MISSING, outcome

HOSTILE = "<script>alert(1)</script> AWESOME \"' onload=x [Name] &amp; {{ 7 * 7 }} javascript:alert(1)\x1b[2J\u202e"
VOID = {"meta"}


class Page(HTMLParser):
    """Reads a page strictly: every element is closed in its turn, and every id is used once."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: dict[str, list[str]] = {}
        self.text = ""
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        assert len(dict(attrs)) == len(attrs)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data
        self.words.setdefault(self.open[-1] if self.open else "", []).append(data)

    def attributes(self, name: str) -> list[str]:
        return [value for _, attrs in self.elements if (value := attrs.get(name)) is not None]


def draft_of(text: str) -> str:
    """Return the words of the first draft as the page shows them, without the numbers of findings."""
    shown = re.search(r'<div class="draft" dir="auto">(.*?)</div>', text, re.DOTALL)
    assert shown
    return Page(re.sub("<a .*?</a>", "", shown[1])).text


@pytest.mark.parametrize(
    "shown",
    [
        outcome(),
        outcome("Fine."),
        outcome(HOSTILE, "AWESOME [Name]", role="x", failures=(MISSING, Failure(None, "plugin", "<b>no</b>"))),
        outcome(Source('"><img src=x>\x1b\udcff.md', HOSTILE)),
        outcome("a\r\nb\rAWESOME\n"),
    ],
    ids=["nothing", "clean", "hostile", "odd-name", "line-ends"],
)
def test_well_formed_and_nothing_from_outside(shown: Outcome) -> None:
    text = reporter("html")(shown)
    page = Page(text)
    ids = page.attributes("id")

    assert len(set(ids)) == len(ids)
    assert {link.removeprefix("#") for link in page.attributes("href")} <= set(ids)
    assert {tag for tag, _ in page.elements} <= set(
        "html head meta title style body h1 h2 h3 ul ol li p a div span mark table thead tbody tr th td section details "
        "summary footer".split()
    )
    assert not [name for _, attrs in page.elements for name in attrs if name.startswith("on") or name == "src"]
    assert not re.search(r"url\(|@import|https?:", text)
    assert not set(text) & set("\x1b\u202e\udcff\r")
    assert "default-src 'none'; style-src 'unsafe-inline'" in page.attributes("content")


def test_every_word_of_the_draft_is_there() -> None:
    assert draft_of(reporter("html")(outcome(HOSTILE))) == printable(HOSTILE)


def test_findings_and_marks_point_at_one_another() -> None:
    shown = outcome("Thank you, [AWESOME].\nAWESOME", role="x")
    page = Page(reporter("html")(shown))
    links = [attrs for tag, attrs in page.elements if tag == "a"]

    assert [diagnostic.text for diagnostic in shown.linted[0].report.diagnostics] == ["[AWESOME]", "", "AWESOME"]
    assert [link["href"] for link in links if link.get("class")] == ["#d1f1", "#d1f2", "#d1f3"]
    assert [link["href"] for link in links if not link.get("class")] == ["#d1t1", "#d1t2", "#d1t3"]
    assert "2▸" in "".join(page.words["a"])
    assert [(tag, attrs["title"]) for tag, attrs in page.elements if "title" in attrs] == [
        ("span", "tone: weak thanks")
    ]


def test_scores_and_words_of_findings() -> None:
    (entry,) = outcome("It was AWESOME, [Name].").linted
    text = reporter("html")(replace(outcome("It was AWESOME, [Name]."), linted=(replace(entry, too_low=60.0),)))
    words = Page(text).words

    assert "capped at 40 by ZZZ002; below the minimum of 60" in words["td"]
    assert "write 'awesome' instead of 'AWESOME'" in words["li"]
    assert "The reader hears it." in words["p"]
    assert any(word.startswith("It takes ") for word in words["p"])


def test_overview_of_several_drafts() -> None:
    page = Page(reporter("html")(outcome("AWESOME.", "Fine.")))

    assert [link for link in page.attributes("href") if re.fullmatch(r"#d\d+", link)] == ["#d1", "#d2"]


def test_pieces() -> None:
    (entry,) = outcome("Thank you, [AWESOME].\r\nAWESOME\tx", role="x").linted

    assert list(pieces(entry.report)) == [
        Piece("Thank you", worked="tone: weak thanks"),
        Piece(", "),
        Piece("[AWESOME]", (1,), Severity.ERROR),
        Piece(".\n"),
        Piece("AWESOME", (2,), Severity.INFO),
        Piece("\tx"),
        Piece("", (3,)),
    ]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(["AWESOME", "[b]", "Thank you", " ", "\r\n", "\r", "\n", "é😀", "\x1b"]), max_size=12))
def test_pieces_are_the_whole_draft(parts: list[str]) -> None:
    text = "".join(["x", *parts])
    (entry,) = outcome(text, role="x").linted
    shown = "".join(piece.text for piece in pieces(entry.report))
    numbers = [number for piece in pieces(entry.report) for number in piece.begins]

    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    assert shown == "\n".join(map(printable, lines.split("\n")))
    assert numbers == list(range(1, len(entry.report.diagnostics) + 1))


def test_overlapping_findings_are_marked_by_the_worst() -> None:
    (entry,) = outcome("It was AWESOME.").linted
    (found,) = entry.report.diagnostics
    other = replace(found, start=3, end=9, severity=Severity.ERROR)
    report = replace(entry.report, diagnostics=(other, found), evidence=())

    assert list(pieces(report)) == [
        Piece("It "),
        Piece("was ", (1,), Severity.ERROR),
        Piece("AW", (2,), Severity.ERROR),
        Piece("ESOME", (), Severity.INFO),
        Piece("."),
    ]
    assert Page(reporter("html")(Outcome((Linted(report),)))).open == []
