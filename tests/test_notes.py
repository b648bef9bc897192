"""Interview notes: what is taken from them, where they may lie, and that they do no harm."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notelint import Linter, Severity, Source
from notelint.cli.main import main
from notelint.errors import FactsError, InputError
from notelint.situation.layers import flags_layer, notes_layer, toml_layer
from notelint.situation.note_files import MAX_NOTES_BYTES, notes_beside, notes_in
from notelint.situation.notes import MOST_NOTES, notes_from

linter = cache(Linter)

NOTES = """# Orbit Foods

With: Dana Ruiz, Lars Holm

## Talked about
- cold-chain sensors drift after a wash
* they lost a freezer truck, and nobody noticed for 3 hours in the cold store
- salary 62k

She said stock-outs fell from 9 % to 6 %.
TODO: send slides; call Lars
"""


def taken(text: str) -> dict[str, list[tuple[str, int]]]:
    return {
        kind: [(note.text, note.line) for note in notes] for kind, notes in notes_from(text, name="n").kinds() if notes
    }


def test_what_is_taken_from_notes() -> None:
    assert taken(NOTES) == {
        "topics": [
            ("cold-chain sensors drift after a wash", 6),
            ("lost a freezer truck", 7),
            ("nobody noticed for 3 hours in the cold store", 7),
            ("said stock-outs fell from 9 % to 6 %", 10),
        ],
        "names": [("Dana Ruiz", 3), ("Lars Holm", 3), ("Lars", 11)],
        "promises": [("send slides", 11), ("call Lars", 11)],
        "numbers": [("3 hours", 7), ("62k", 8), ("9 %", 10), ("6 %", 10)],
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", {}, id="nothing"),
        pytest.param("- \n---\n\n***\n", {}, id="marks only"),
        pytest.param("```\nx = 1\n```\n", {}, id="a code block"),
        pytest.param("- returns\r\n- returns\r\n", {"topics": [("returns", 1)]}, id="the same twice"),
        pytest.param("topics: returns, drift", {"topics": [("returns", 1), ("drift", 1)]}, id="a list on one line"),
        pytest.param("Where: Lisbon Street", {"names": [("Lisbon Street", 1)]}, id="a place is no topic"),
        pytest.param("[ ] send the plan", {"topics": [("send the plan", 1)]}, id="a box"),
        pytest.param(
            "I said I'd send the plan", {"promises": [("I said I'd send the plan", 1)]}, id="a promise in a sentence"
        ),
        pytest.param("People:\n- Dana Ruiz\n", {"names": [("Dana Ruiz", 2)]}, id="names under a heading"),
    ],
)
def test_forms_of_notes(text: str, expected: dict[str, list[tuple[str, int]]]) -> None:
    assert taken(text) == expected


@given(st.text())
def test_any_text_may_be_notes(text: str) -> None:
    lines = len(re.split(r"\r\n|\r|\n", text))

    for _, notes in notes_from(text, name="n").kinds():
        assert len(notes) <= MOST_NOTES
        assert all(1 <= note.line <= lines for note in notes)


def facts_file(folder: Path, notes: str) -> str:
    path = folder / "interview.toml"
    path.write_text(f"notes = {notes!r}\n", "utf-8")
    return str(path)


def test_notes_beside_the_facts(tmp_path: Path) -> None:
    (tmp_path / "notes.md").write_text(NOTES, "utf-8")

    notes = toml_layer(facts_file(tmp_path, "notes.md")).notes

    assert notes is not None
    assert notes.topics[0].text == "cold-chain sensors drift after a wash"
    assert notes.name == str(tmp_path / "notes.md")


@pytest.mark.parametrize(
    "name", ["../notes.md", "/etc/passwd", "in/../../notes.md", "C:\\notes.md", "..\\notes.md", "link.md"]
)
def test_notes_outside_the_folder_are_refused(tmp_path: Path, name: str) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    (tmp_path / "notes.md").write_text(NOTES, "utf-8")
    (inside / "link.md").symlink_to(tmp_path / "notes.md")

    with pytest.raises(FactsError, match="is not in the folder of this file"):
        toml_layer(facts_file(inside, name))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param(None, "notes.md: no such file", id="missing"),
        pytest.param(b"a\0b", "binary", id="binary"),
        pytest.param(b"x" * (MAX_NOTES_BYTES + 1), "larger than 262,144 bytes", id="too large"),
    ],
)
def test_notes_that_cannot_be_read(tmp_path: Path, content: bytes | None, message: str) -> None:
    if content is not None:
        (tmp_path / "notes.md").write_bytes(content)

    with pytest.raises(FactsError, match=message):
        notes_beside(str(tmp_path / "interview.toml"), "notes.md")
    with pytest.raises(InputError, match=message):
        notes_in(str(tmp_path / "notes.md"))


def test_only_the_facts_file_and_the_option_name_notes() -> None:
    with pytest.raises(FactsError, match=r"only interview\.toml and --notes"):
        flags_layer({"notes": "notes.md"})
    with pytest.raises(FactsError, match="a draft names no files"):
        linter().lint(Source("draft", "---\nnotes: notes.md\n---\nDear Dana,\n\nThank you.\n"))


def test_facts_lists_notes_with_their_lines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("notes.md").write_text("- returns of 9 %\n\n- ask Lars Holm\n", "utf-8")
    Path("draft.md").write_text("Dear Dana,\n\nThank you.\n", "utf-8")

    assert main(("facts", "draft.md", "--notes", "notes.md")) == 0
    lines = [line.split() for line in capsysbinary.readouterr().out.decode().splitlines() if line.startswith("notes.")]
    assert lines == [
        ["notes.topics.0", '"returns', "of", "9", '%"', "notes.md:1"],
        ["notes.topics.1", '"ask', "Lars", 'Holm"', "notes.md:3"],
        ["notes.names.0", '"Lars', 'Holm"', "notes.md:3"],
        ["notes.numbers.0", '"9', '%"', "notes.md:1"],
    ]


REPORTED = "Dear Diana,\n\nThank you for your time. I look forward to hearing from you.\n"


@pytest.mark.parametrize(
    "text", [NOTES, "With: Dana Ruiz\n", "- returns\n- sensors\n"], ids=["notes", "a name", "topics"]
)
def test_notes_make_no_error(tmp_path: Path, text: str) -> None:
    path = tmp_path / "notes.md"
    path.write_text(text, "utf-8")
    flags = flags_layer({"channel": "email", "stage": "thanks"})

    plain = linter().lint(Source("draft", REPORTED), flags=[flags])
    noted = linter().lint(Source("draft", REPORTED), flags=[notes_layer(str(path), flags)])

    errors = [entry.code for entry in noted.diagnostics if entry.severity is Severity.ERROR]
    assert errors == [entry.code for entry in plain.diagnostics if entry.severity is Severity.ERROR]
    assert "PER005" not in {entry.code for entry in noted.diagnostics}


def test_names_of_the_notes_are_known_words(tmp_path: Path) -> None:
    path = tmp_path / "notes.md"
    path.write_text("- the Qfabber line\n", "utf-8")
    flags = flags_layer({"channel": "email", "stage": "thanks"})
    draft = Source("draft", "Dear Dana,\n\nThank you for showing me the Qfabber line.\n")

    assert list(linter().lint(draft, flags=[notes_layer(str(path), flags)]).situation.known_words()) == ["Qfabber"]


def test_a_topic_of_the_notes_counts(tmp_path: Path) -> None:
    path = tmp_path / "notes.md"
    path.write_text("- a freezer truck lost in March\n", "utf-8")
    flags = flags_layer({"channel": "email", "stage": "thanks"})
    draft = Source("draft", "Dear Dana,\n\nThe freezer truck is on my mind.\n")

    report = linter().lint(draft, flags=[notes_layer(str(path), flags)])

    credited = [draft.text[entry.start : entry.end] for entry in report.evidence if entry.fact == "notes.topics.0"]
    assert credited == ["freezer truck"]
    assert "TOP001" not in {entry.code for entry in report.diagnostics}
