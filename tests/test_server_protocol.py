"""The language server against clients that break the rules, flood it, or leave: bytes in, bytes out."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lsp_client import PULL, PUSH, RawClient, raw_client
from notelint.engine import Linter
from notelint.server.documents import Document
from notelint.server.framing import MAX_MESSAGE, Broken, frames
from notelint.server.settings import Settings
from notelint.situation.layers import toml_layer
from notelint.source import Source
from random_edits import edits

BLANK = "Hi Dana,\n\nThank you for the talk about [topic].\n\nBest,\nSam\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("drafts")
    (made / "interview.toml").write_text("now = 2026-11-17\n", "utf-8")
    return made


@pytest.fixture(scope="module")
def client(folder: Path) -> Iterator[RawClient]:
    """Return a client that has been through a lot."""
    with raw_client(folder) as made:
        made.initialize(PUSH, initializationOptions={"debounce": 0})
        yield made
        assert made.stop() == 0


def codes(found: list[Any]) -> list[str]:
    return [entry["code"] for entry in found]


def framed(body: bytes) -> bytes:
    return b"Content-Length: %d\r\n\r\n%s" % (len(body), body)


@given(st.lists(st.binary(max_size=50), max_size=5))
def test_frames_are_cut_by_their_length_whatever_they_hold(bodies: list[bytes]) -> None:
    stream = io.BytesIO(b"".join(map(framed, bodies)))

    assert list(frames(stream)) == bodies


@given(st.binary(max_size=200))
def test_frames_of_garbage_end(raw: bytes) -> None:
    assert all(isinstance(frame, bytes | Broken) for frame in frames(io.BytesIO(raw)))


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"Content-Length: -5\r\n\r\n{}",
        b"Content-Length: five\r\n\r\n{}",
        b"Content-Length: 3\r\n\r\n{} and more",
        b"Content-Length: 0\r\n\r\n",
        b"\r\n\r\n\r\n",
        b"Content-Type: text\r\n\r\n{}",
        b"\xff\xfe\x00",
        b"x" * 10_000,
    ],
    ids=["nothing", "negative", "no number", "too short", "zero", "blank lines", "no length", "binary", "long line"],
)
def test_what_is_broken_costs_no_message_after_it(raw: bytes) -> None:
    assert list(frames(io.BytesIO(raw + framed(b'{"a": 1}'))))[-1] == b'{"a": 1}'


@pytest.mark.parametrize("header", ["content-length:8", "CONTENT-LENGTH: 8 ", "Content-Type: x\r\nContent-Length: 8"])
def test_headers_are_read_as_http_has_them(header: str) -> None:
    assert list(frames(io.BytesIO(f'{header}\r\nX-Other: 1\r\n\r\n{{"a": 1}}'.encode()))) == [b'{"a": 1}']


def test_a_huge_message_is_passed_over() -> None:
    huge = b"Content-Length: %d\r\n\r\n%s" % (MAX_MESSAGE + 1, b"x" * (MAX_MESSAGE + 1))

    broken, after = frames(io.BytesIO(huge + framed(b"{}")))

    assert isinstance(broken, Broken)
    assert after == b"{}"


def test_a_length_that_lies_takes_no_memory() -> None:
    assert list(frames(io.BytesIO(b"Content-Length: 99999999999999999\r\n\r\n{}"))) == [
        Broken("a message of 99,999,999,999,999,999 bytes; the limit is 16,777,216")
    ]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"{", -32700),
        (b"[" * 100_000, -32700),
        (b"\xff\xff", -32700),
        (b'"text"', -32600),
        (b"[]", -32600),
        (b"{}", -32600),
        (b'{"jsonrpc": "1.0", "id": 1, "method": "shutdown"}', -32600),
        (b'{"jsonrpc": "2.0", "id": 1, "method": 7}', -32600),
        (b'{"jsonrpc": "2.0", "id": {}, "method": "shutdown"}', -32600),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"capabilities": {}}}', -32600),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "no/such"}', -32601),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "$/no/such", "params": []}', -32601),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "workspace/executeCommand", "params": 3}', -32602),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "workspace/executeCommand"}', -32602),
    ],
)
def test_a_request_that_cannot_be_served_is_refused(client: RawClient, body: bytes, code: int) -> None:
    client.write(framed(body))

    answer = client.wait(lambda message: "method" not in message)

    assert answer["error"]["code"] == code


@pytest.mark.parametrize(
    "message",
    [
        {"method": "no/such"},
        {"method": "$/cancelRequest", "params": {"id": 999}},
        {"method": "$/cancelRequest"},
        {"method": "textDocument/didChange", "params": {}},
        {"method": "textDocument/didChange"},
        {"id": 999, "result": {"never": "asked"}},
        {"id": 999, "error": {"code": 1, "message": "no"}},
        {"id": 999},
        {
            "method": "textDocument/didChange",
            "params": {"textDocument": {"uri": "file:///not/open", "version": 2}, "contentChanges": [{"text": "x"}]},
        },
        {"method": "textDocument/didClose", "params": {"textDocument": {"uri": "file:///not/open"}}},
    ],
    ids=lambda message: str(message)[:60],
)
def test_nothing_else_that_does_not_fit_is_answered_or_fatal(client: RawClient, message: Any) -> None:
    client.send({"jsonrpc": "2.0", **message})

    assert client.ask("no/such")["error"]["code"] == -32601


def test_of_a_flood_of_changes_the_last_version_wins(client: RawClient, folder: Path) -> None:
    uri = (folder / "flood.md").as_uri()
    client.open(uri, BLANK)
    for version in range(2, 300):
        client.change(uri, version, BLANK.replace("[topic]", "[topic]" if version % 2 else "sensors"))
    client.change(uri, 300, BLANK.replace("[topic]", "[topic] and [company]"))

    found = client.published(uri, 300)

    versions = [
        message["params"]["version"]
        for message in client.seen
        if "publishDiagnostics" in message.get("method", "") and message["params"]["uri"] == uri
    ]
    assert codes(found).count("PER001") == 2
    assert versions == sorted(set(versions))


def test_changes_in_pieces_are_understood(client: RawClient, folder: Path) -> None:
    uri = (folder / "pieces.md").as_uri()
    client.open(uri, "Hi Dana,\n\nno 😀\x0cblank\n")
    line = {"line": 2, "character": 5}
    client.notify(
        "textDocument/didChange",
        textDocument={"uri": uri, "version": 2},
        contentChanges=[{"range": {"start": line, "end": {"line": 2, "character": 99}}, "text": "[Name]"}],
    )

    blanks = [entry["range"] for entry in client.published(uri, 2) if entry["code"] == "PER001"]

    assert blanks == [{"start": line, "end": {"line": 2, "character": 11}}]


@pytest.mark.parametrize("text", ["half \ud800 a pair", "NUL \0", "x" * 1_200_000, "", "\ufeff", "\r", "\x1b[31m"])
def test_any_text_is_survived(client: RawClient, folder: Path, text: str) -> None:
    uri = (folder / "odd.md").as_uri()
    client.open(uri, text)

    found = client.published(uri, 1)

    assert not any("internal error" in entry["message"] for entry in found)
    client.notify("textDocument/didClose", textDocument={"uri": uri})


@pytest.mark.parametrize(
    ("messages", "status"),
    [
        (["initialize", "shutdown", "exit"], 0),
        (["initialize", "exit"], 1),
        (["exit"], 1),
        (["initialize", "shutdown"], 0),
        (["initialize"], 1),
        ([], 1),
    ],
    ids=["shut down", "exit alone", "at once", "output closed after shutdown", "input closed", "nothing"],
)
def test_the_exit_status_is_0_only_after_a_shutdown(folder: Path, messages: list[str], status: int) -> None:
    with raw_client(folder) as client:
        for method in messages:
            if method == "exit":
                client.notify("exit")
            else:
                client.ask(method, **({"capabilities": {}} if method == "initialize" else {}))
        assert client.process.stdin
        client.process.stdin.close()

        assert client.process.wait(timeout=30) == status


def test_requests_before_initialize_and_after_shutdown_are_refused(folder: Path) -> None:
    with raw_client(folder) as client:
        early = client.ask("shutdown")
        broken = client.ask("initialize")
        client.ask("initialize", capabilities={})
        client.ask("shutdown")
        late = client.ask("shutdown")

    assert [answer["error"]["code"] for answer in (early, broken, late)] == [-32002, -32602, -32600]


def test_who_asks_for_diagnostics_gets_none_pushed(folder: Path) -> None:
    uri = (folder / "pull.md").as_uri()
    with raw_client(folder) as client:
        client.initialize(PULL)
        client.open(uri, BLANK)
        first = client.ask("textDocument/diagnostic", textDocument={"uri": uri})["result"]
        again = client.ask("textDocument/diagnostic", textDocument={"uri": uri}, previousResultId=first["resultId"])
        client.change(uri, 2, BLANK.replace("[topic]", "sensors"))
        later = client.ask("textDocument/diagnostic", textDocument={"uri": uri}, previousResultId=first["resultId"])
        closed = client.ask("textDocument/diagnostic", textDocument={"uri": "file:///not/open"})
        seen = [message.get("method") for message in client.seen]

    assert "PER001" in codes(first["items"])
    assert again["result"] == {"kind": "unchanged", "resultId": first["resultId"]}
    assert "PER001" not in codes(later["result"]["items"])
    assert closed["result"]["items"] == []
    assert "textDocument/publishDiagnostics" not in seen


def test_what_a_plugin_prints_does_not_reach_the_client(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text("import builtins; print('printed on start')\n", "utf-8")
    env = {**os.environ, "PYTHONPATH": str(tmp_path)}
    with raw_client(folder, env) as client:
        answer = client.ask("initialize", capabilities={})

    assert "capabilities" in answer["result"]


@pytest.mark.parametrize(
    ("given", "expected", "problems"),
    [
        (None, Settings(), ()),
        ({}, Settings(), ()),
        ({"settings": {"debounce": 5}}, Settings(debounce=5), ()),
        ({"extendSelect": "TON001, TON002"}, Settings(extend_select=("TON001", "TON002")), ()),
        ({"extend-select": ["TON001"]}, Settings(extend_select=("TON001",)), ()),
        ({"configuration": "", "lint": "", "select": []}, Settings(), ()),
        ({"trace": {"server": "off"}, "path": "/bin/notelint"}, Settings(), ()),
        ({"ignor": ["TON001"]}, Settings(), ('unknown setting "ignor"; did you mean "ignore"?',)),
        ({"debounce": "soon"}, Settings(), ("setting debounce: must be a number of milliseconds up to 10,000",)),
        ({"debounce": True}, Settings(), ("setting debounce: must be a number of milliseconds up to 10,000",)),
        ({"lint": "none"}, Settings(), ('setting lint: must be "drafts" or "all"',)),
        ([], Settings(), ("the settings must be keys and values",)),
    ],
    ids=lambda value: json.dumps(value) if isinstance(value, dict) else None,
)
def test_settings_are_read_or_named(given: Any, expected: Settings, problems: tuple[str, ...]) -> None:
    assert Settings().updated(given) == (expected, problems)


def test_random_edits_end_with_the_findings_of_a_fresh_run(client: RawClient, folder: Path) -> None:
    uri = (folder / "edited.md").as_uri()
    versions = list(edits(BLANK, 400, seed=7))
    client.open(uri, BLANK)
    for number, text in enumerate(versions, start=2):
        client.change(uri, number, text)

    found = client.published(uri, len(versions) + 1)

    source = Source.from_bytes(versions[-1].encode(), name=str(folder / "edited.md"))
    report = Linter().lint(source, facts=[toml_layer(str(folder / "interview.toml"))])
    document = Document(uri, "markdown", 1, source.text, "utf-32")
    shown = [document.visible_range(entry.start, entry.end) for entry in report.diagnostics]
    assert [(entry["code"], entry["range"]["start"]) for entry in found] == [
        (entry.code, {"line": place.start.line, "character": place.start.character})
        for entry, place in zip(report.diagnostics, shown, strict=True)
    ]
