"""The server: what the editor says goes to the schedule, what comes out goes to the editor."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, BinaryIO

from lsprotocol import types
from pygls.exceptions import FeatureRequestError
from pygls.io_ import StdoutWriter
from pygls.uris import to_fs_path

from notelint.server.analysis import Analysis, analyze
from notelint.server.client import Client
from notelint.server.diagnostics import SOURCE, diagnostics, fingerprint
from notelint.server.documents import Document
from notelint.server.features import Features
from notelint.server.host import Host
from notelint.server.loop import Reader
from notelint.server.protocol import Protocol, guarded
from notelint.server.registration import registrations
from notelint.server.schedule import Schedule
from notelint.server.settings import Settings
from notelint.server.showing import Pages
from notelint.server.surroundings import Surroundings
from notelint.server.tasks import Tasks
from notelint.server.warming import warm
from notelint.server.worker import Worker
from notelint.version import VERSION

__all__ = ["Server"]

_POLL = 2.0
"""Seconds between two looks at the files of configuration and facts."""


class Server(Host):
    """One connection to one editor."""

    protocol: Protocol

    def __init__(self) -> None:
        """Prepare; nothing heavy is loaded."""
        super().__init__(
            SOURCE,
            VERSION,
            text_document_sync_kind=types.TextDocumentSyncKind.Full,
            protocol_cls=Protocol,
        )
        self.client = Client()
        self.settings = self._first_settings = Settings()
        self._folder: str | None = None
        self.worker = Worker()
        self._surroundings = Surroundings(self.settings)
        self._schedule = Schedule(self.worker, lambda document: analyze(document, self._surroundings), self._finished)
        self._told: dict[str, str] = {}
        self._tasks = Tasks(self.log)
        self._pages = Pages()
        Features(self, self._pages)
        for method, handler in (
            (types.INITIALIZE, self._initialize),
            (types.INITIALIZED, self._initialized),
            (types.TEXT_DOCUMENT_DID_SAVE, self._written),
            (types.WORKSPACE_DID_CHANGE_CONFIGURATION, self._configured),
            (types.WORKSPACE_DID_CHANGE_WATCHED_FILES, self._written),
        ):
            self.feature(method)(guarded(handler))

    async def run(self, stdin: BinaryIO, stdout: BinaryIO) -> int:
        """Serve until the client says ``exit`` or closes `stdin`; return the exit status."""
        self.protocol.set_writer(StdoutWriter(stdout))
        with suppress(BrokenPipeError):  # the client has gone
            await Reader(stdin).each(self.protocol.take)
        self._tasks.cancel()
        return self.protocol.exit_status

    def stop(self) -> bool:
        """Let go of everything; return whether a job is still running."""
        self._pages.clear()
        return self.worker.stop()

    def document(self, uri: str) -> Document | None:
        return self._schedule.document(uri)

    def documents(self) -> Iterator[Document]:
        return self._schedule.documents()

    async def analysis(self, uri: str) -> Analysis | None:
        return await self._schedule.latest(uri)

    async def facts_file(self, document: Document) -> str | None:
        return await asyncio.wrap_future(self.worker.submit(lambda: self._surroundings.facts_file(document)))

    def opened(self, params: types.DidOpenTextDocumentParams) -> None:
        self._put(Document.opened(params.text_document, self.client.encoding, self._folder), delay=0)

    def changed(self, params: types.DidChangeTextDocumentParams) -> None:
        document = self._schedule.document(params.text_document.uri)
        if document is not None:
            changed = document.changed(params.text_document.version, params.content_changes)
            self._put(changed, delay=self.settings.debounce / 1000)

    def closed(self, params: types.DidCloseTextDocumentParams) -> None:
        uri = params.text_document.uri
        self._schedule.remove(uri)
        self._told.pop(uri, None)
        if not self.client.pulls:
            self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri=uri, diagnostics=[]))

    def log(self, line: str) -> None:
        self.window_log_message(types.LogMessageParams(types.MessageType.Warning, f"{SOURCE}: {line}"))

    def report_server_error(self, error: Exception, source: Any) -> None:
        """Log what went wrong instead of showing it in the writer's face."""
        if source is not FeatureRequestError:
            self.log(str(error))

    def _put(self, document: Document, *, delay: float) -> None:
        self._schedule.put(document, delay=delay)
        if not self.client.pulls:
            self._schedule.begin(document.uri, delay=delay)

    def _finished(self, analysis: Analysis) -> None:
        """Push what was found, unless the client asks for it."""
        if self.client.pulls:
            return
        document = analysis.document
        found = diagnostics(analysis, self.client)
        with suppress(BrokenPipeError):  # the client has gone; the end of its own output will say so
            self.text_document_publish_diagnostics(
                types.PublishDiagnosticsParams(uri=document.uri, diagnostics=found, version=document.version)
            )

    async def _pulled(self, params: types.DocumentDiagnosticParams) -> types.DocumentDiagnosticReport:
        uri = params.text_document.uri
        analysis = await self._schedule.latest(uri, delay=self.settings.debounce / 1000 if uri in self._told else 0)
        found = diagnostics(analysis, self.client) if analysis else []
        result = self._told[uri] = fingerprint(found)
        if params.previous_result_id == result:
            return types.RelatedUnchangedDocumentDiagnosticReport(result_id=result)
        return types.RelatedFullDocumentDiagnosticReport(items=found, result_id=result)

    def _initialize(self, params: types.InitializeParams) -> None:
        self.client = Client.of(params.capabilities)
        folders = [folder.uri for folder in params.workspace_folders or []]
        root = folders[0] if folders else params.root_uri
        self._folder = (to_fs_path(root) if root else params.root_path) or None
        self._apply(params.initialization_options)
        self._first_settings = self.settings
        if self.client.pulls:
            options = types.DiagnosticOptions(
                inter_file_dependencies=False, workspace_diagnostics=False, identifier=SOURCE
            )
            self.feature(types.TEXT_DOCUMENT_DIAGNOSTIC, options)(guarded(self._pulled))

    async def _initialized(self, params: types.InitializedParams) -> None:
        self._tasks.start(self._ask_settings())
        self._tasks.start(self._register())
        self._tasks.start(self._poll())
        progress = self.work_done_progress if self.client.shows_progress else None
        self._tasks.start(warm(self.worker, self._surroundings, self._folder, progress))

    def _written(self, params: types.DidSaveTextDocumentParams | types.DidChangeWatchedFilesParams) -> None:
        self._tasks.start(self._look())

    def _configured(self, params: types.DidChangeConfigurationParams) -> None:
        if self.client.has_configuration:
            self._tasks.start(self._ask_settings())
        elif isinstance(params.settings, dict) and SOURCE in params.settings:
            self._apply(params.settings[SOURCE])

    def _apply(self, given: object) -> None:
        """Put settings of the client over those that it began with."""
        settings, problems = self._first_settings.updated(given)
        for problem in problems:
            self.window_show_message(types.ShowMessageParams(types.MessageType.Warning, f"{SOURCE}: {problem}"))
        if settings != self.settings:
            self.settings = settings
            self._surroundings = self._surroundings.under(settings)
            self._renew()

    def _renew(self) -> None:
        """Analyze every document anew: something else than their text has changed."""
        self._schedule.outdate()
        if self.client.pulls and self.client.refreshes_diagnostics:
            self._tasks.start(self.workspace_diagnostic_refresh_async(None))
        if not self.client.pulls:
            for document in list(self._schedule.documents()):
                self._schedule.begin(document.uri, delay=0)
        if self.client.refreshes_lenses:
            self._tasks.start(self.workspace_code_lens_refresh_async(None))

    async def _ask_settings(self) -> None:
        if self.client.has_configuration:
            item = types.ConfigurationItem(section=SOURCE)
            answer = await self.workspace_configuration_async(types.ConfigurationParams([item]))
            self._apply(answer[0] if answer else None)

    async def _register(self) -> None:
        """Ask to be told of changed settings and files."""
        wanted = registrations(self.client)
        if wanted:
            await self.client_register_capability_async(types.RegistrationParams(wanted))

    async def _poll(self) -> None:
        """Look at the files from time to time: many clients do not watch them, and no client all of them."""
        while True:
            await asyncio.sleep(_POLL)
            await self._look()

    async def _look(self) -> None:
        if await asyncio.wrap_future(self.worker.submit(self._surroundings.has_changed)):
            self._renew()
