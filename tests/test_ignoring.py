"""Ignores are written where they are never sent, and nothing else changes."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notelint.errors import FactsError, InputError
from notelint.ignoring import NewIgnore, has_room, ignore_in_draft, ignore_in_facts
from notelint.message.reader import read_message
from notelint.nfc import composed_text
from notelint.situation.facts import IgnoreEntry
from notelint.situation.layers import front_matter_layer, toml_layer, validated
from notelint.source import Source

TON = NewIgnore("TON004")
WHY = NewIgnore("LEN012", 'she says: "hope you\'re well" # too')
BODY = "Dear Dana,\n\nThx.\n"


def in_draft(text: str, *ignores: NewIgnore) -> str:
    edit = ignore_in_draft(read_message(Source("a.md", text)), ignores)
    return text[: edit.start] + edit.text + text[edit.end :]


def in_facts(text: str, *ignores: NewIgnore, draft: str = "a.eml") -> str:
    edit = ignore_in_facts(text, ignores, draft=draft)
    return text[: edit.start] + edit.text + text[edit.end :]


def ignored(text: str) -> list[tuple[str, str | None]]:
    """Return the ignores of a draft as notelint reads them."""
    layer = front_matter_layer(read_message(Source("a.md", text)))
    return [(entry.code, entry.reason) for entry in validated(layer).ignore] if layer else []


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        ("", "---\nignore:\n  - TON004\n---\n"),
        ("---\nchannel: sms\n---\n", "---\nchannel: sms\nignore:\n  - TON004\n---\n"),
        ("---\n---\n", "---\nignore:\n  - TON004\n---\n"),
        ("---\nignore: TON001\nrole: x\n---\n", "---\nignore: [TON001, TON004]\nrole: x\n---\n"),
        ("---\nignore:\nrole: x\n---\n", "---\nignore: [TON004]\nrole: x\n---\n"),
        ("---\nignore: [TON001] # why\n---\n", "---\nignore: [TON001, TON004] # why\n---\n"),
        ("---\nignore: []\n---\n", "---\nignore: [TON004]\n---\n"),
        ("---\nignore:\n- TON001 # why\nrole: x\n---\n", "---\nignore:\n- TON001 # why\n- TON004\nrole: x\n---\n"),
        ("---\nignore:\n    - TON001\n\n\nrole: x\n---\n", "---\nignore:\n    - TON001\n    - TON004\n\n\nrole: x\n---\n"),
        ("---\r\nignore:\r\n- TON001\r\n---\r\n", "---\r\nignore:\r\n- TON001\r\n- TON004\r\n---\r\n"),
        ("---\n{role: x}\n---\n", "---\n{role: x, ignore: [TON004]}\n---\n"),
        ("+++\nrole = 'x'\n+++\n", "+++\nrole = 'x'\nignore = [\"TON004\"]\n+++\n"),
        ("+++\r\nrole = 'x'\r\n+++\r\n", "+++\r\nrole = 'x'\r\nignore = [\"TON004\"]\r\n+++\r\n"),
        ("+++\nignore = 'TON001'\n+++\n", "+++\nignore = ['TON001', \"TON004\"]\n+++\n"),
    ],
    ids=[
        "none", "yaml", "empty", "string", "null", "flow", "empty-flow", "block", "block-indented", "block-crlf", "flow-mapping",
        "toml", "toml-crlf", "toml-string",
    ],
)  # fmt: skip
def test_in_draft(front: str, expected: str) -> None:
    assert in_draft(front + BODY, TON) == expected + BODY
    assert ignored(in_draft(front + BODY, TON)) == [*ignored(front + BODY), ("TON004", None)]


@pytest.mark.parametrize("front", ["", "---\nrole: x\n---\n", "+++\nrole = 'x'\n+++\n", "---\nignore: [TON001]\n---\n"])
def test_the_reason_is_kept(front: str) -> None:
    assert ignored(in_draft(front + BODY, TON, WHY)) == [
        *ignored(front + BODY),
        ("TON004", None),
        ("LEN012", WHY.reason),
    ]


def test_new_front_matter_ends_its_lines_as_the_draft_does() -> None:
    assert in_draft("Dear Dana,\r\n", TON) == "---\r\nignore:\r\n  - TON004\r\n---\r\nDear Dana,\r\n"


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ("", 'ignore = [{ code = "TON004", draft = "a.eml" }]\n'),
        ("role = 'x'", 'role = \'x\'\nignore = [{ code = "TON004", draft = "a.eml" }]\n'),
        (
            "# Mine.\nrole = 'x'\n\n# They.\n[[interviewers]]\nname = 'D'\n",
            '# Mine.\nrole = \'x\'\nignore = [{ code = "TON004", draft = "a.eml" }]\n\n# They.\n[[interviewers]]\nname = \'D\'\n',
        ),
        ("[me]\nname = 'S'\n", 'ignore = [{ code = "TON004", draft = "a.eml" }]\n[me]\nname = \'S\'\n'),
        ("ignore = ['TON001'] # x\n", 'ignore = [\'TON001\', { code = "TON004", draft = "a.eml" }] # x\n'),
        ("ignore = ['TON001', ]\n", 'ignore = [\'TON001\', { code = "TON004", draft = "a.eml" } ]\n'),
        (
            "ignore = [\n  'TON001', # [why]\n]\n[me]\n",
            'ignore = [\n  \'TON001\', # [why]\n  { code = "TON004", draft = "a.eml" },\n]\n[me]\n',
        ),
        (
            "ignore = [\n  'TON001' # why\n]\n",
            'ignore = [\n  \'TON001\' # why\n  , { code = "TON004", draft = "a.eml" }\n]\n',
        ),
        ("ignore = [\n  'TON001'\n]\n", 'ignore = [\n  \'TON001\',\n  { code = "TON004", draft = "a.eml" }\n]\n'),
        (
            "[[ignore]]\ncode = 'TON001'\n[me]\n",
            "[[ignore]]\ncode = 'TON001'\n[me]\n\n[[ignore]]\ncode = \"TON004\"\ndraft = \"a.eml\"\n",
        ),
        (
            "role = '''\nignore = ['x']\n[me]\n'''\n",
            'ignore = [{ code = "TON004", draft = "a.eml" }]\nrole = \'\'\'\nignore = [\'x\']\n[me]\n\'\'\'\n',
        ),
    ],
    ids=[
        "empty", "no-line-end", "above-tables", "tables-only", "array", "trailing-comma", "lines", "lines-without-a-comma",
        "lines-with-a-remark", "array-of-tables", "look-alikes-in-a-string",
    ],
)  # fmt: skip
def test_in_facts(facts: str, expected: str) -> None:
    written = in_facts(facts, TON)
    before = tomllib.loads(facts)
    added = [{"code": "TON004", "draft": "a.eml"}]

    assert written == expected
    assert tomllib.loads(written) == {**before, "ignore": [*before.get("ignore", []), *added]}


@pytest.mark.parametrize("draft", ["a.eml", "sub/thank you.eml", "[odd] *?.eml"])
def test_facts_silence_that_draft_alone(tmp_path: Path, draft: str) -> None:
    (tmp_path / "interview.toml").write_text(in_facts("", WHY, draft=draft), "utf-8")
    (entry,) = validated(toml_layer(str(tmp_path / "interview.toml"))).ignore

    assert (entry.code, entry.reason) == ("LEN012", WHY.reason)
    assert Path("x", draft).match(entry.draft or "")
    assert not Path("x/other.eml").match(entry.draft or "")


@given(st.text(max_size=20), st.sampled_from(["", "---\nrole: x\n---\n", "---\nignore: [TON001]\n---\n", "+++\n+++\n"]))
def test_any_reason_is_one_line(reason: str, front: str) -> None:
    written = in_draft(front + BODY, NewIgnore("TON004", reason))
    shown = composed_text("".join(mark if mark.isprintable() else " " for mark in reason))

    assert written.endswith(BODY)
    assert ignored(written)[-1] == ("TON004", " ".join(shown.split()) or None)


@pytest.mark.parametrize(
    "front",
    ["---\nignore: &a [TON001]\nrole: x\n---\n", "---\n? ignore\n: - TON001\n---\n", "---\nignore: |\n  TON001\n---\n"],
    ids=["anchor", "complex-key", "block-scalar"],
)
def test_odd_front_matter_is_changed_rightly_or_not_at_all(front: str) -> None:
    try:
        written = in_draft(front + BODY, TON)
    except FactsError:
        return
    assert [code for code, _ in ignored(written)][-1] == "TON004"
    assert written.endswith(BODY)


def test_front_matter_does_not_grow_beyond_what_is_read() -> None:
    with pytest.raises(InputError, match="not changed: its front matter would be too long"):
        in_draft(f"---\nrole: {'x' * 65_500}\n---\n{BODY}", NewIgnore("TON004", "y" * 60))


@pytest.mark.parametrize(
    ("name", "text", "room"),
    [
        ("a.md", BODY, True),
        ("a.txt", f"Subject: x\nTo: Dana\n\n{BODY}", True),
        ("a.eml", f"Subject: x\n\n{BODY}", False),
        ("a.txt", f"Subject: x\nMIME-Version: 1.0\n\n{BODY}", False),
        ("a.txt", f"Subject: x\nContent-Type: text/plain\n\n{BODY}", False),
        ("a.eml", f"---\nrole: x\n---\nSubject: x\n\n{BODY}", True),
    ],
    ids=["markdown", "draft-headers", "eml", "mail-headers", "content-headers", "has-front-matter"],
)
def test_has_room(name: str, text: str, room: bool) -> None:
    assert has_room(read_message(Source(name, text))) is room


def test_a_code_and_a_reason_may_be_one_string(tmp_path: Path) -> None:
    (tmp_path / "i.toml").write_text('ignore = ["TON004", "TON007 she shouts  too ", {code = "LEN001"}]', "utf-8")

    assert validated(toml_layer(str(tmp_path / "i.toml"))).ignore == (
        IgnoreEntry("TON004"),
        IgnoreEntry("TON007", "she shouts  too"),
        IgnoreEntry("LEN001"),
    )
