"""What the language server offers about a document: fixes, ignores, pages, scores, outline, completion, faults of files."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lsp_client import RawClient, raw_client
from notelint.channels import CHANNELS
from notelint.server.changes import changes
from notelint.server.pages import escaped
from notelint.server.toml_places import toml_places

CAPABILITIES = {
    "general": {"positionEncodings": ["utf-32"]},
    "textDocument": {
        "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}}},
        "hover": {"contentFormat": ["markdown"]},
        "documentSymbol": {"hierarchicalDocumentSymbolSupport": True},
    },
    "workspace": {"workspaceEdit": {"documentChanges": True}},
}

FACTS = """\
company = "Orbit Foods"
role = "Data engineer"
topics = ["cold-chain sensors", "forecast ignores returns"]
now = 2026-11-17
[[interviewers]]
name = "Dana Ruiz"
"""

DRAFT = """\
Hi Dena,

Thank you for the talk!!! I would of asked about the cold-chain sensors.

Best,
Sam
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("drafts")
    (made / "interview.toml").write_text(FACTS, "utf-8")
    return made


@pytest.fixture(scope="module")
def client(folder: Path) -> Iterator[RawClient]:
    with raw_client(folder) as made:
        made.initialize(CAPABILITIES, initializationOptions={"debounce": 0})
        yield made
        assert made.stop() == 0


@pytest.fixture
def opened(client: RawClient, folder: Path, request: pytest.FixtureRequest) -> Iterator[Any]:
    """Return a function that opens a text under a name and returns its URI; it is closed in the end."""
    uris = []

    def put(name: str, text: str) -> str:
        uri = (folder / name).as_uri()
        client.open(uri, text)
        client.published(uri, 1)
        uris.append(uri)
        return uri

    yield put
    for uri in uris:
        client.notify("textDocument/didClose", textDocument={"uri": uri})


def spot(text: str, words: str) -> dict[str, Any]:
    """Return the empty range in the middle of `words`, one line of `text`."""
    line = next(number for number, line in enumerate(text.splitlines()) if words in line)
    column = text.splitlines()[line].index(words) + len(words) // 2
    place = {"line": line, "character": column}
    return {"start": place, "end": place}


def actions(client: RawClient, uri: str, place: dict[str, Any], *only: str) -> list[Any]:
    context = {"diagnostics": [], **({"only": list(only)} if only else {})}
    found: list[Any] = client.ask("textDocument/codeAction", textDocument={"uri": uri}, range=place, context=context)[
        "result"
    ]
    return found


def applied(text: str, edit: Any) -> str:
    """Return `text` after the edits of one document, whose lines end with LF."""
    (changed,) = edit["documentChanges"]
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for change in sorted(changed["edits"], key=lambda change: json.dumps(change["range"]["start"]), reverse=True):
        start, end = (
            starts[place["line"]] + place["character"] for place in (change["range"]["start"], change["range"]["end"])
        )
        text = text[:start] + change["newText"] + text[end:]
    return text


def test_a_fix_mends_its_finding_and_is_preferred(client: RawClient, opened: Any) -> None:
    uri = opened("thanks.md", DRAFT)

    fix = actions(client, uri, spot(DRAFT, "Dena"), "quickfix")[0]

    assert (fix["title"], fix["kind"], fix["isPreferred"]) == ("Replace “Dena” with “Dana” (PER005)", "quickfix", True)
    assert [entry["code"] for entry in fix["diagnostics"]] == ["PER005"]
    assert fix["edit"]["documentChanges"][0]["textDocument"] == {"uri": uri, "version": 1}
    mended = applied(DRAFT, fix["edit"])
    assert mended == DRAFT.replace("Dena", "Dana")
    client.change(uri, 2, mended)
    assert "PER005" not in [entry["code"] for entry in client.published(uri, 2)]


@pytest.mark.parametrize("only", [["source.fixAll.notelint"], ["source.fixAll"], ["source"], [""], []])
def test_fix_all_mends_everything_that_is_safe(client: RawClient, opened: Any, only: list[str]) -> None:
    uri = opened("thanks.md", DRAFT)

    fix = actions(client, uri, spot(DRAFT, "Best"), *only)[-1]

    assert (fix["title"], fix["kind"]) == ("Fix everything that is safe to fix (3)", "source.fixAll.notelint")
    wanted = DRAFT.replace("Dena", "Dana").replace("!!!", "!").replace("would of", "would have")
    assert applied(DRAFT, fix["edit"]) == wanted


@pytest.mark.parametrize("only", ["refactor", "source.organizeImports", "source.fixAll.notelint.more", "quick"])
def test_no_action_of_another_kind_is_offered(client: RawClient, opened: Any, only: str) -> None:
    assert actions(client, opened("thanks.md", DRAFT), spot(DRAFT, "Dena"), only) == []


def test_a_check_is_ignored_in_the_front_matter(client: RawClient, opened: Any) -> None:
    uri = opened("thanks.md", DRAFT)

    ignore = next(action for action in actions(client, uri, spot(DRAFT, "!!!")) if "Ignore" in action["title"])

    silent = applied(DRAFT, ignore["edit"])
    assert ignore["title"] == "Ignore TON008 repeated-punctuation in this draft"
    assert silent == f"---\nignore:\n  - TON008\n---\n{DRAFT}"
    client.change(uri, 2, silent)
    assert "TON008" not in [entry["code"] for entry in client.published(uri, 2)]


@pytest.mark.parametrize("is_open", [True, False], ids=["open in the editor", "on disk"])
def test_a_check_is_ignored_in_the_facts_of_an_email(
    client: RawClient, opened: Any, folder: Path, is_open: bool
) -> None:
    mail = f"MIME-Version: 1.0\nSubject: Thank you, Dana\nTo: dana@orbit.example\n\n{DRAFT}"
    facts = f"# unsaved\n{FACTS}" if is_open else FACTS
    if is_open:
        opened("interview.toml", facts)
    uri = opened("thanks.eml", mail)

    ignore = next(action for action in actions(client, uri, spot(mail, "!!!")) if "Ignore" in action["title"])

    changed = ignore["edit"]["documentChanges"][0]["textDocument"]
    assert changed == {"uri": (folder / "interview.toml").as_uri(), "version": 1 if is_open else None}
    assert 'ignore = [{ code = "TON008", draft = "thanks.eml" }]\n' in applied(facts, ignore["edit"])


def test_explaining_shows_the_page_of_the_check(client: RawClient, opened: Any) -> None:
    uri = opened("thanks.md", DRAFT)

    explain = next(action for action in actions(client, uri, spot(DRAFT, "!!!")) if "Explain" in action["title"])
    page = client.ask("workspace/executeCommand", **explain["command"])["result"]

    assert page.startswith("# TON008 repeated-punctuation\n")
    assert [message["params"]["message"] for message in client.seen if message.get("method") == "window/showMessage"][
        -1
    ] == page


@pytest.mark.parametrize(
    "call",
    [
        {"command": "notelint.explain"},
        {"command": "notelint.explain", "arguments": ["TON999"]},
        {"command": "notelint.scores", "arguments": ["file:///not/open"]},
        {"command": "notelint.scores", "arguments": [[]]},
        {"command": "rm", "arguments": ["-rf"]},
    ],
    ids=lambda call: str(call.get("arguments")),
)
def test_a_command_that_makes_no_sense_is_refused(client: RawClient, call: dict[str, Any]) -> None:
    assert client.ask("workspace/executeCommand", **call)["error"]["code"] == -32602


def hover(client: RawClient, uri: str, line: int, character: int) -> Any:
    return client.ask("textDocument/hover", textDocument={"uri": uri}, position={"line": line, "character": character})[
        "result"
    ]


def test_hover_shows_the_page_over_a_finding(client: RawClient, opened: Any) -> None:
    shown = hover(client, opened("thanks.md", DRAFT), 0, 4)

    assert shown["range"] == {"start": {"line": 0, "character": 3}, "end": {"line": 0, "character": 7}}
    assert shown["contents"]["kind"] == "markdown"
    assert shown["contents"]["value"].startswith("**'Dena' is not how your notes spell Dana Ruiz.**\n")
    assert "\n# PER005 recipient-name-wrong\n" in shown["contents"]["value"]


def test_hover_shows_the_scores_over_the_first_line_and_nothing_elsewhere(client: RawClient, opened: Any) -> None:
    uri = opened("thanks.md", DRAFT)

    card = hover(client, uri, 0, 1)["contents"]["value"]

    lens = client.ask("textDocument/codeLens", textDocument={"uri": uri})["result"][0]["command"]
    assert card.startswith(f"# {lens['title']}\n")
    assert client.ask("workspace/executeCommand", **lens)["result"] == card
    assert "PER005" in card
    assert hover(client, uri, 5, 1) is None


def test_what_a_draft_says_is_no_markdown() -> None:
    assert escaped("[a](b) <c> `d` **e**\x1b") == "\\[a\\](b) \\<c\\> \\`d\\` \\*\\*e\\*\\*\\\\x1b"


def test_the_outline_is_the_parts_of_the_message(client: RawClient, opened: Any) -> None:
    uri = opened("thanks.md", f"Subject: Thank you\n\n{DRAFT}")

    found = client.ask("textDocument/documentSymbol", textDocument={"uri": uri})["result"]

    assert [(entry["name"], entry["detail"]) for entry in found] == [
        ("Metadata", "Subject:"),
        ("Subject", "Thank you"),
        ("Greeting", "Hi Dena,"),
        ("Body", "Thank you for the talk!!! I would of asked about the cold-c…"),
        ("Closing", "Best,"),
        ("Signature", "Sam"),
    ]


def completed(client: RawClient, uri: str, text: str) -> list[str]:
    """Return what stands in the text after each completion at its end."""
    lines = text.split("\n")
    place = {"line": len(lines) - 1, "character": len(lines[-1])}
    items = client.ask("textDocument/completion", textDocument={"uri": uri}, position=place)["result"]
    return [applied(text, {"documentChanges": [{"edits": [item["textEdit"]]}]}).split("\n")[-1] for item in items]


@pytest.mark.parametrize(
    ("name", "text", "some"),
    [
        ("interview.toml", "", ["company = ", "topics = ", "interviewed = "]),
        ("interview.toml", 'stage = "thanks"\nch', ["channel = "]),
        ("interview.toml", "channel = ", ['channel = "email"', 'channel = "li-invite"']),
        ("interview.toml", 'stage = "st', ['stage = "status-1"']),
        ("interview.toml", "[permissions]\n", ["linkedin = ", "sms = "]),
        ("interview.toml", "[permissions]\nsms = ", ["sms = true", "sms = false"]),
        ("interview.toml", "[", ["[company", "[permissions"]),
        ("interview.toml", "[[", ["[[interviewers", "[[sent"]),
        ("interview.toml", "[[sent]]\nchannel = ", ['channel = "sms"']),
        ("interview.toml", "[company]\nstyle = ", ['style = "startup"']),
        ("interview.toml", '[interview]\ntimezone = "', ['timezone = "America/Chicago"', 'timezone = "UTC"']),
        ("interview.toml", '[[interviewers]]\ntimezone = "Europe/Ber', ['timezone = "Europe/Berlin"']),
        ("interview.toml", "ignore = [", ['ignore = ["TON001"']),
        ("interview.toml", 'ignore = ["TON001", "TO', ['ignore = ["TON001", "TOP001"']),
        ("notelint.toml", "", ["select = ", "fail-on = "]),
        ("notelint.toml", "fail-on = ", ['fail-on = "info"']),
        ("notelint.toml", "[checks.TON008]\nsev", ["severity = "]),
        ("pyproject.toml", "[tool.notelint]\nig", ["ignore = "]),
        ("thanks.md", "---\n", ["channel: ", "topics: "]),
        ("thanks.md", "---\nchannel: ", ["channel: sms"]),
        ("thanks.md", "---\nignore:\n  - ", ["  - TON001"]),
        ("thanks.md", "---\nignore: [TON001, ", ["ignore: [TON001, TON002"]),
        ("thanks.md", "+++\nstage = ", ['stage = "rapport"']),
        ("thanks.md", "Subject: Hello\nTo: ", ["To: Dana Ruiz"]),
        ("thanks.md", "Hi Dana,\n\nThank you for the col", ["Thank you for the cold-chain sensors"]),
        ("thanks.md", "Hi Dana,\n\nThe sens", ["The cold-chain sensors"]),
        ("thanks.md", "Hi Dana,\n\nI like Orb", ["I like Orbit Foods"]),
    ],
)
def test_completion(client: RawClient, opened: Any, name: str, text: str, some: list[str]) -> None:
    assert [*some] == [entry for entry in completed(client, opened(name, text), text) if entry in some]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("thanks.md", "Hi Dana,\n\nThank you for the "),
        ("thanks.md", "Hi Dana,\n\nThank you for the zebr"),
        ("thanks.md", "---\nchannel: email\n---\nzz"),
        ("interview.toml", "company = "),
        ("interview.toml", "[nonsense]\n"),
        ("other.toml", ""),
    ],
)
def test_no_completion_where_nothing_fits(client: RawClient, opened: Any, name: str, text: str) -> None:
    assert completed(client, opened(name, text), text) == []


def faults(client: RawClient, folder: Path, name: str, text: str) -> list[tuple[str, str]]:
    """Return the message of each diagnostic and the text that it marks."""
    uri = (folder / name).as_uri()
    client.open(uri, text)
    found = client.published(uri, 1)
    client.notify("textDocument/didClose", textDocument={"uri": uri})
    said = []
    for entry in found:
        start, end = entry["range"]["start"], entry["range"]["end"]
        assert start["line"] == end["line"]
        said.append((entry["message"], text.split("\n")[start["line"]][start["character"] : end["character"]]))
    return said


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("interview.toml", FACTS, []),
        ("interview.toml", "", []),
        ("interview.toml", 'compny = "Orbit"\n', [('unknown key "compny"; did you mean "company"?', "compny")]),
        (
            "interview.toml",
            'topics = ["a"]\n\n[[interviewers]]\nname = "Dana"\n\n[[interviewers]]\nname = "Kim"\nrol = "x"\nfriendly = 7\n',
            [
                ('unknown key "interviewers.1.rol"; did you mean "role"?', "rol"),
                ("interviewers.1.friendly: must be true or false", "friendly"),
            ],
        ),
        (
            "interview.toml",
            'channel = "emial"\n',
            [(f'unknown channel "emial", none of {", ".join(CHANNELS)}; did you mean "email"?', "channel")],
        ),
        (
            "interview.toml",
            '[[interviewers]]\nname = "Dana"\n\n[[interviewers]]\nname = "Kim"\ntimezone = "Seoul"\n',
            [('interviewers.1.timezone: unknown time zone "Seoul"; did you mean "Asia/Seoul"?', "timezone")],
        ),
        (
            "interview.toml",
            "interviewed = 2026-11-17\n\n[interview]\nat = 2026-11-18\n",
            [("interviewed is 2026-11-17, but interview.at is 2026-11-18; keep one of the two", "interviewed")],
        ),
        (
            "interview.toml",
            'ignore = ["TON001", { code = "humblebrags" }]\n',
            [('unknown check "humblebrags"; did you mean "humblebrag"?', '{ code = "humblebrags" }')],
        ),
        (
            "interview.toml",
            'company = "Orbit"\nrole = \n',
            [("not valid TOML: Invalid value (at line 2, column 8)", "")],
        ),
        ("interview.toml", "topics = [", [("not valid TOML: Invalid value (at end of document)", "[")]),
        ("notelint.toml", 'selct = ["TON"]\n', [('unknown key "selct"; did you mean "select"?', "selct")]),
        (
            "notelint.toml",
            'ignore = ["TON001", "humblebrags"]\n',
            [('unknown code "humblebrags"; did you mean "humblebrag"?', '"humblebrags"')],
        ),
        (
            "notelint.toml",
            "[checks.repeated-punctuation]\nmarks = 3\n",
            [('checks.repeated-punctuation: unknown option "marks"', "marks")],
        ),
        ("notelint.toml", "[channels.email]\nx = 1\n", [("channels.email.x: unknown key", "x")]),
        (
            "notelint.toml",
            'min-score = "high"\n',
            [("min-score: must be a number", "min-score")],
        ),
        ("pyproject.toml", "[tool.other]\nselct = 1\n", []),
        ("pyproject.toml", "[tool.notelint]\nselct = 1\n", [('unknown key "selct"; did you mean "select"?', "selct")]),
        ("other.toml", "selct = 1\n", []),
        (
            "thanks.md",
            "---\nchanel: email\n---\nHi Dana,\n",
            [('unknown key "chanel"; did you mean "channel"?', "chanel")],
        ),
        (
            "thanks.md",
            "---\nchannel: {a: b}\n---\nHi Dana,\n",
            [('"channel" must be a string or a list of strings; use +++ and TOML for tables', "channel")],
        ),
        (
            "thanks.md",
            "---\nignore: [humblebrags]\n---\nHi Dana,\n",
            [('ignore: unknown check "humblebrags"; did you mean "humblebrag"?', "ignore")],
        ),
        ("thanks.md", "+++\n[me]\nnam = 'x'\n+++\nHi Dana,\n", [('unknown key "me.nam"; did you mean "name"?', "nam")]),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_faults_of_files_stand_where_they_are(
    client: RawClient, folder: Path, name: str, text: str, expected: list[tuple[str, str]]
) -> None:
    assert faults(client, folder, name, text) == expected


@pytest.mark.parametrize("front", ["ignore: [TON001, TON008]", "ignore:\n  - 'TON001 she shouts'", "ignore: TON001"])
def test_an_ignore_that_matches_nothing_is_marked(client: RawClient, folder: Path, front: str) -> None:
    found = faults(client, folder, "thanks.md", f"---\n{front}\n---\n{DRAFT}")

    marked = [words for message, words in found if message == "ignore of TON001 matches nothing and can go"]
    assert [words.strip("'").split()[0] for words in marked] == ["TON001"]


def test_a_draft_says_which_of_its_files_is_broken(client: RawClient, tmp_path: Path) -> None:
    (tmp_path / "interview.toml").write_text("compny = 1\n", "utf-8")
    uri = (tmp_path / "thanks.md").as_uri()
    client.open(uri, DRAFT)

    (found,) = client.published(uri, 1)

    assert found["message"] == f'{tmp_path / "interview.toml"}: unknown key "compny"; did you mean "company"?'


def test_findings_follow_the_files(client: RawClient, tmp_path: Path) -> None:
    facts = tmp_path / "interview.toml"
    facts.write_text(FACTS.replace("Dana", "Dena"), "utf-8")
    uri = (tmp_path / "thanks.md").as_uri()
    client.open(uri, DRAFT)
    before = [entry["code"] for entry in client.published(uri, 1)]
    facts.write_text(FACTS + "\n", "utf-8")
    client.notify("workspace/didChangeWatchedFiles", changes=[{"uri": facts.as_uri(), "type": 2}])
    after = [entry["code"] for entry in client.published(uri, 1)]
    (tmp_path / "notelint.toml").write_text('ignore = ["PER005"]\n', "utf-8")
    client.notify("textDocument/didSave", textDocument={"uri": (tmp_path / "notelint.toml").as_uri()})
    silent = [entry["code"] for entry in client.published(uri, 1)]
    (tmp_path / "notelint.toml").unlink()
    noticed = [entry["code"] for entry in client.published(uri, 1)]
    client.notify("textDocument/didClose", textDocument={"uri": uri})

    assert ["PER005" in codes for codes in (before, after, silent, noticed)] == [False, True, False, True]


@settings(max_examples=200)
@given(st.text(alphabet="ab \r\n.😀", max_size=40), st.text(alphabet="ab \r\n.😀", max_size=40))
def test_changes_make_one_text_of_the_other(before: str, after: str) -> None:
    assert "".join(_spliced(before, after)) == after


def _spliced(before: str, after: str) -> Iterator[str]:
    done = 0
    for edit in changes(before, after):
        yield before[done : edit.start]
        yield edit.text
        done = edit.end
    yield before[done:]


@given(st.text(alphabet="[]{}=\"'.#,\n ab\\", max_size=60))
def test_places_of_any_text_lie_in_it(text: str) -> None:
    places = toml_places(text)

    for start, end in (*places.keys.values(), *places.values.values()):
        assert 0 <= start <= end <= len(text)


def test_places_are_found_in_a_document_of_every_kind() -> None:
    text = """\
company = "Orbit" # [x]
topics = ["a", { text = 'b', secret = true }]
me.name = "Sam"
[[sent]]
text = \"\"\"
[not.a.table]
key = 1
\"\"\"
[[sent]]
channel = "sms"
[tool.notelint."checks"]
x = 1
"""
    places = toml_places(text)
    paths: list[tuple[str | int, ...]] = [
        ("company",), ("topics", 1, "secret"), ("me", "name"), ("sent", 0, "text"), ("sent", 1, "channel"), ("sent", 1),
        ("tool", "notelint", "checks", "x"), ("topics", 0), ("topics", 1, "none"), ("none",),
    ]  # fmt: skip

    assert [(span := places.find(path)) and text[slice(*span)] for path in paths] == [
        "company", "secret", "me.name", "text", "channel", "[[sent]]", "x", '"a"', "{ text = 'b', secret = true }", None,
    ]  # fmt: skip
    assert places.table_at(len(text)) == ("tool", "notelint", "checks")
