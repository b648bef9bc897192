"""The language server under the capabilities of real clients: the same findings at the right columns in each."""

from __future__ import annotations

import re
import sys
from collections.abc import AsyncIterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

from notelint.engine import Linter
from notelint.report import Report
from notelint.server.pages import headline
from notelint.situation.layers import toml_layer
from notelint.source import Source

CLIENTS = {
    "neovim@v0.7.0": "utf-16",
    "neovim@v0.11.0": "utf-8",
    "emacs@v29.1": "utf-32",
    "visual-studio-code": "utf-16",
}
"""Clients and the encoding of positions that each of them wants; the second one pulls diagnostics."""

FACTS = """\
company = "Orbit Foods"
now = 2026-11-17T18:00:00
interviewed = 2026-11-17
[[interviewers]]
name = "Dana Ruiz"
"""

SEVERITIES = {"error": 1, "warning": 2, "info": 3}

TEXTS = {
    "ascii": "Subject: Thanks\n\nHi [Name],\n\nThank you for your time!!! It was AMAZING.\n\nBest,\nSam\n",
    "accents": "Sujet\u0301: né à Québec\n\nHi Dáná,\n\nça va? café [Company] é́ [Role]!!!\n\nBest,\nSam\n",
    "emoji": "Hi Dana,\n\n😀 👩🏽‍💻 thank you for [the 🧪 topic] 😀 and 😀 [Role]!!!\n\nBest,\nSam\n",
    "crlf": "Subject: Thanks\r\n\r\nHi [Name],\r\n\r\nGreat talk 😀 [Role]!!!\r\n\r\nBest,\r\nSam\r\n",
    "lone carriage returns": "Hi [Name],\r\rGreat talk 😀 [Role]!!!\r\rBest,\rSam\r",
    "form feed": "Hi [Name],\n\nfirst page\x0cé [Role] second\x0b page [Company]!!!\n\nBest,\nSam\n",
    "line separator": "Hi [Name],\n\nfirst\u2028😀 [Role] and\x85é [Company]\u2029 end!!!\n\nBest,\nSam\n",
    "byte order mark": "\ufeffHi [Name],\n\nGreat talk 😀 [Role]!!!\n\nBest,\nSam\n",
}


def server_client() -> LanguageClient:
    """Return a client that answers the registrations that pytest-lsp leaves open."""
    client = pytest_lsp.make_test_lsp_client()

    @client.feature(types.CLIENT_REGISTER_CAPABILITY)
    def _(params: types.RegistrationParams) -> None:
        client.registrations = [*getattr(client, "registrations", []), *params.registrations]  # type: ignore[attr-defined]

    @client.feature(types.WORKSPACE_CODE_LENS_REFRESH)
    def _(params: None) -> None:
        return

    return client


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of drafts that say in their facts when they are written."""
    made = tmp_path_factory.mktemp("größe 😀 drafts")
    (made / "interview.toml").write_text(FACTS, "utf-8")
    return made


@pytest_lsp.fixture(
    config=ClientServerConfig([sys.executable, "-m", "notelint", "server"], client_factory=server_client),
    params=CLIENTS,
    scope="module",
)
async def client(request: pytest.FixtureRequest, lsp_client: LanguageClient, folder: Path) -> AsyncIterator[None]:
    """Yield a client with the capabilities of a real one."""
    await lsp_client.initialize_session(
        types.InitializeParams(
            capabilities=client_capabilities(request.param),
            workspace_folders=[types.WorkspaceFolder(folder.as_uri(), "drafts")],
            initialization_options={"settings": {"debounce": 0}},
        )
    )
    lsp_client.encoding = CLIENTS[request.param]  # type: ignore[attr-defined]
    yield
    await lsp_client.shutdown_session()


@cache
def linter() -> Linter:
    return Linter()


def lint(text: str, folder: Path, name: str = "thanks.md") -> Report:
    source = Source.from_bytes(text.encode(), name=str(folder / name))
    return linter().lint(source, facts=[toml_layer(str(folder / "interview.toml"))])


def position(text: str, offset: int, encoding: str) -> tuple[int, int]:
    """Count line and column one by one, from 0: what `Positions` must agree with."""
    lines = re.split(r"\r\n|\r|\n", text[:offset])
    if text[offset - 1 : offset + 1] == "\r\n":
        lines = lines[:-1]
    units = {"utf-8": 1, "utf-16": 2, "utf-32": 4}[encoding]
    codec = {"utf-8": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}[encoding]
    return len(lines) - 1, len(lines[-1].encode(codec)) // units


def expected(text: str, folder: Path, encoding: str) -> list[tuple[Any, ...]]:
    """Return code, severity and place of each finding, by the engine and by counting."""
    lead = text.startswith("\ufeff")
    return [
        (
            diagnostic.code,
            SEVERITIES[diagnostic.severity],
            position(text, diagnostic.start + lead, encoding),
            diagnostic.end > diagnostic.start and position(text, diagnostic.end + lead, encoding),
        )
        for diagnostic in lint(text, folder).diagnostics
    ]


def told(found: list[types.Diagnostic], wanted: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Return what the server said in the same shape; where something is missing, only that the place is touched."""
    said = []
    for entry, want in zip(found, wanted, strict=True):
        start = (entry.range.start.line, entry.range.start.character)
        end = (entry.range.end.line, entry.range.end.character)
        if want[3] is False:
            start, end = (want[2] if start <= want[2] <= end else start), False
        said.append((entry.code, entry.severity, start, end))
    return said


async def diagnose(client: LanguageClient, uri: str, text: str, version: int = 1) -> list[types.Diagnostic]:
    """Open a document, or change it, and return its diagnostics by the way that the client has."""
    published = client.protocol.wait_for_notification_async(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    if version == 1:
        item = types.TextDocumentItem(uri, "markdown", 1, text)
        client.text_document_did_open(types.DidOpenTextDocumentParams(item))
    else:
        client.text_document_did_change(
            types.DidChangeTextDocumentParams(
                types.VersionedTextDocumentIdentifier(version, uri),
                [types.TextDocumentContentChangeWholeDocument(text)],
            )
        )
    if client.capabilities.text_document.diagnostic is None:
        return list((await published).diagnostics)
    report = await client.text_document_diagnostic_async(
        types.DocumentDiagnosticParams(types.TextDocumentIdentifier(uri))
    )
    return list(report.items)


async def close(client: LanguageClient, uri: str) -> None:
    """Close a document; where diagnostics are pushed, wait until they are taken back."""
    published = client.protocol.wait_for_notification_async(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    client.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(uri)))
    if client.capabilities.text_document.diagnostic is None:
        assert not (await published).diagnostics


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
async def test_findings_stand_where_the_engine_found_them(client: LanguageClient, folder: Path, text: str) -> None:
    uri = (folder / "thanks.md").as_uri()

    found = await diagnose(client, uri, text)

    wanted = expected(text, folder, client.encoding)
    assert wanted
    assert told(found, wanted) == wanted
    await close(client, uri)


def offset(text: str, place: types.Position, encoding: str) -> int:
    """Find the offset of a position by trying all: the inverse of `position`."""
    return next(
        number
        for number in range(len(text) + 1)
        if position(text, number, encoding) == (place.line, place.character) and text[number - 1 : number + 1] != "\r\n"
    )


def applied(text: str, uri: str, edit: types.WorkspaceEdit, encoding: str) -> str:
    """Return the text after an edit in whichever form the client takes."""
    if edit.document_changes is not None:
        (changed,) = edit.document_changes
        assert isinstance(changed, types.TextDocumentEdit)
        assert (changed.text_document.uri, changed.text_document.version) == (uri, 1)
        edits = list(changed.edits)
    else:
        assert edit.changes is not None
        edits = list(edit.changes[uri])
    for change in sorted(
        edits, key=lambda change: (change.range.start.line, change.range.start.character), reverse=True
    ):
        start, end = offset(text, change.range.start, encoding), offset(text, change.range.end, encoding)
        text = text[:start] + change.new_text + text[end:]
    return text


MESSY = "Hi Dena,\r\n\r\n😀 é👩🏽‍💻 thanks!!!\x0c I would of asked\u2028 more 😀 of it.\r\n\r\nBest,\r\nSam\r\n"


@pytest.mark.asyncio(loop_scope="module")
async def test_every_client_can_fix_all(client: LanguageClient, folder: Path) -> None:
    uri = (folder / "thanks.md").as_uri()
    await diagnose(client, uri, MESSY)

    found = await client.text_document_code_action_async(
        types.CodeActionParams(
            types.TextDocumentIdentifier(uri),
            types.Range(types.Position(2, 0), types.Position(2, 1)),
            types.CodeActionContext([], only=[types.CodeActionKind.SourceFixAll]),
        )
    )

    assert [action.kind for action in found] == ["source.fixAll.notelint"]
    uses_versions = client.capabilities.workspace.workspace_edit.document_changes is True
    assert (found[0].edit.document_changes is not None) is uses_versions
    mended = applied(MESSY, uri, found[0].edit, client.encoding)
    assert mended == MESSY.replace("Dena", "Dana").replace("!!!", "!").replace("would of", "would have")
    await close(client, uri)


@pytest.mark.asyncio(loop_scope="module")
async def test_every_client_is_shown_what_it_can_show(client: LanguageClient, folder: Path) -> None:
    uri = (folder / "thanks.md").as_uri()
    await diagnose(client, uri, MESSY)
    document, place = types.TextDocumentIdentifier(uri), types.Position(0, 4)

    hover = await client.text_document_hover_async(types.HoverParams(document, place))
    lenses = await client.text_document_code_lens_async(types.CodeLensParams(document))
    symbols = await client.text_document_document_symbol_async(types.DocumentSymbolParams(document))
    completions = await client.text_document_completion_async(types.CompletionParams(document, place))

    assert "# PER005" in hover.contents.value
    assert lenses[0].command.title == headline(lint(MESSY, folder))
    assert [entry.name for entry in symbols] == ["Greeting", "Body", "Closing", "Signature"]
    assert completions == []
    await close(client, uri)


@pytest.mark.asyncio(loop_scope="module")
async def test_the_warm_up_is_shown(client: LanguageClient) -> None:
    assert [getattr(report, "kind", None) for report in client.progress_reports["notelint-warm-up"]] == ["begin", "end"]
    assert client.messages == []
    assert client.log_messages == []
