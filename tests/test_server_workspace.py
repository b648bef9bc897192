"""What belongs to a document: which ones are drafts, whose settings hold, and what a folder that nobody trusts may do."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from lsp_client import PULL, PUSH, RawClient, raw_client
from notelint.server import surroundings
from notelint.server.documents import Document
from notelint.server.settings import Settings

DRAFT = "Hi Dana,\n\nThank you for the talk about [topic]!!!\n\nBest,\nSam\n"
HEADERS = "Subject: Thank you\nTo: Dana Ruiz\n\n"


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RawClient]:
    home = tmp_path_factory.mktemp("workspace")
    with raw_client(home) as made:
        made.initialize(
            {**PUSH, "workspace": {"configuration": True, "didChangeWatchedFiles": {"dynamicRegistration": True}}},
            workspaceFolders=[{"uri": home.as_uri(), "name": "workspace"}],
        )
        yield made
        assert made.stop() == 0


@pytest.fixture
def settings(client: RawClient) -> Iterator[Any]:
    """Return a function that changes the settings of the editor; they are empty again in the end."""

    def put(values: Any) -> None:
        client.settings = values
        client.notify("workspace/didChangeConfiguration", settings=None)
        client.wait(lambda message: message.get("method") == "workspace/configuration")

    yield put
    put(None)


def codes(client: RawClient, uri: str, text: str = DRAFT, language: str = "plaintext") -> list[str]:
    """Open a document and return the codes of what is found in it."""
    client.open(uri, text, language=language)
    found = [entry.get("code", entry["message"]) for entry in client.published(uri, 1)]
    client.notify("textDocument/didClose", textDocument={"uri": uri})
    return found


@pytest.mark.parametrize(
    ("name", "text", "language", "wanted"),
    [
        ("thanks.md", HEADERS + DRAFT, "markdown", True),
        ("thanks.md", "---\nchannel: email\n---\n" + DRAFT, "markdown", True),
        ("thanks.md", DRAFT, "markdown", False),
        ("README.md", HEADERS + DRAFT, "markdown", False),
        ("notes.py", HEADERS + DRAFT, "python", False),
        ("mutt-host-1000-1-1", DRAFT, "mail", True),
        ("message.eml", DRAFT, "eml", True),
        ("settings.toml", DRAFT, "toml", False),
    ],
)
def test_only_drafts_are_linted(
    client: RawClient, tmp_path: Path, name: str, text: str, language: str, wanted: bool
) -> None:
    assert ("PER001" in codes(client, (tmp_path / name).as_uri(), text, language)) is wanted


@pytest.mark.parametrize(
    "uri", ["untitled:Untitled-1", "inmemory://model/1", "buffer:", "vscode-vfs://github/a/b%20c.md"]
)
def test_documents_without_a_file_are_drafts_if_they_look_like_it(client: RawClient, uri: str) -> None:
    assert "PER001" in codes(client, uri, HEADERS + DRAFT)
    assert codes(client, uri, DRAFT) == []


def test_everything_is_linted_on_request(client: RawClient, settings: Any, tmp_path: Path) -> None:
    settings({"lint": "all"})

    assert "PER001" in codes(client, (tmp_path / "README.md").as_uri(), DRAFT)


def test_a_draft_beside_facts_is_linted_with_them(client: RawClient, tmp_path: Path) -> None:
    (tmp_path / "interview.toml").write_text('[[interviewers]]\nname = "Dena Ruiz"\n', "utf-8")

    assert "PER005" in codes(client, (tmp_path / "a draft é.md").as_uri())


def test_the_settings_of_the_editor_hold_at_once(client: RawClient, settings: Any, tmp_path: Path) -> None:
    uri = (tmp_path / "thanks.md").as_uri()
    client.open(uri, HEADERS + DRAFT)
    before = [entry["code"] for entry in client.published(uri, 1)]
    settings({"ignore": ["PER007"]})
    after = before
    while after == before:
        after = [entry["code"] for entry in client.published(uri, 1)]
    client.notify("textDocument/didClose", textDocument={"uri": uri})

    assert [code for code in before if code not in after] == ["PER007"]


def test_a_setting_that_names_no_check_is_said_in_the_draft(client: RawClient, settings: Any, tmp_path: Path) -> None:
    settings({"ignore": ["humblebrags"]})

    assert codes(client, (tmp_path / "thanks.md").as_uri(), HEADERS + DRAFT) == [
        'unknown code "humblebrags"; did you mean "humblebrag"?'
    ]


def test_a_setting_that_does_not_fit_is_named(client: RawClient, settings: Any) -> None:
    settings({"debounce": "soon", "ignor": []})
    client.wait(lambda message: '"ignor"' in str(message.get("params")))

    assert [
        message["params"]["message"] for message in client.seen if message.get("method") == "window/showMessage"
    ] == [
        "notelint: setting debounce: must be a number of milliseconds up to 10,000",
        'notelint: unknown setting "ignor"; did you mean "ignore"?',
    ]


def test_lenses_can_be_turned_off(client: RawClient, settings: Any, tmp_path: Path) -> None:
    uri = (tmp_path / "thanks.md").as_uri()
    client.open(uri, HEADERS + DRAFT)
    client.published(uri, 1)
    shown = client.ask("textDocument/codeLens", textDocument={"uri": uri})["result"]
    settings({"codeLens": False})
    client.published(uri, 1)
    hidden = client.ask("textDocument/codeLens", textDocument={"uri": uri})["result"]
    client.notify("textDocument/didClose", textDocument={"uri": uri})

    assert (len(shown), hidden) == (1, [])


def test_a_folder_that_is_not_trusted_states_no_facts_and_configures_nothing(
    client: RawClient, settings: Any, tmp_path: Path
) -> None:
    (tmp_path / "interview.toml").write_text('[[interviewers]]\nname = "Dena Ruiz"\n', "utf-8")
    (tmp_path / "notelint.toml").write_text('ignore = ["ALL"]\nselect = ["PER005"]\n', "utf-8")
    uri = (tmp_path / "thanks.md").as_uri()
    trusted = codes(client, uri)
    settings({"trusted": False})

    untrusted = codes(client, uri)

    assert trusted == ["PER005"]
    assert "PER005" not in untrusted
    assert "PER001" in untrusted


def test_files_are_watched_where_the_client_can(client: RawClient) -> None:
    asked = [message for message in client.seen if message.get("method") == "client/registerCapability"]

    assert [entry["method"] for message in asked for entry in message["params"]["registrations"]] == [
        "workspace/didChangeWatchedFiles"
    ]


def test_settings_that_are_sent_along_hold_too(tmp_path: Path) -> None:
    uri = (tmp_path / "thanks.md").as_uri()
    with raw_client(tmp_path) as client:
        client.initialize(PUSH, initializationOptions={"settings": {"select": ["TON008"], "debounce": 0}})
        client.open(uri, HEADERS + DRAFT)
        first = [entry["code"] for entry in client.published(uri, 1)]
        client.notify("workspace/didChangeConfiguration", settings={"notelint": {"select": "PER001"}})
        second = [entry["code"] for entry in client.published(uri, 1)]

    assert (first, second) == (["TON008"], ["PER001"])


def test_who_pulls_is_told_to_ask_again_and_may_change_its_mind(tmp_path: Path) -> None:
    uri = (tmp_path / "thanks.md").as_uri()
    with raw_client(tmp_path) as client:
        client.initialize({**PULL, "workspace": {"diagnostics": {"refreshSupport": True}}})
        client.open(uri, HEADERS + DRAFT)
        number = client.begin("textDocument/diagnostic", textDocument={"uri": uri})
        client.notify("$/cancelRequest", id=number)
        cancelled = client.wait(lambda message: message.get("id") == number)
        first = client.ask("textDocument/diagnostic", textDocument={"uri": uri})["result"]["items"]
        client.notify("workspace/didChangeConfiguration", settings={"notelint": {"select": ["PER001"]}})
        client.wait(lambda message: message.get("method") == "workspace/diagnostic/refresh")
        second = client.ask("textDocument/diagnostic", textDocument={"uri": uri})["result"]["items"]

    assert cancelled["error"]["code"] == -32800
    assert len(first) > len(second) == 1


def test_a_linter_is_made_anew_after_a_long_life(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(surroundings, "_LONGEST_LIFE", len(DRAFT))
    document = Document((tmp_path / "thanks.md").as_uri(), "markdown", 1, DRAFT)
    known = surroundings.Surroundings(Settings())

    linters = [known.linter(document) for _ in range(5)]

    assert [first is second for first, second in pairwise(linters)] == [True, False, True, False]
