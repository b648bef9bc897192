"""What the editor may ask about a document, and which part answers."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

from lsprotocol import types
from pygls.exceptions import JsonRpcInvalidParams

from notelint.errors import NotelintError
from notelint.server.actions import EXPLAIN, FIX_ALL, KINDS, Actions, wanted
from notelint.server.completion import TRIGGERS, completions
from notelint.server.host import Host
from notelint.server.hover import hover
from notelint.server.ignores import facts_place
from notelint.server.lens import SCORES, lenses
from notelint.server.pages import rule_page, score_card
from notelint.server.protocol import guarded
from notelint.server.showing import Pages
from notelint.server.symbols import symbols

__all__ = ["Features"]


class Features:
    """The handlers of all requests about open documents."""

    def __init__(self, server: Host, pages: Pages) -> None:
        """Register the handlers."""
        self._server = server
        self._pages = pages
        options = types.CodeActionOptions(code_action_kinds=list(KINDS))
        server.feature(types.TEXT_DOCUMENT_CODE_ACTION, options)(guarded(self.actions))
        server.feature(types.TEXT_DOCUMENT_HOVER)(guarded(self.hover))
        server.feature(types.TEXT_DOCUMENT_CODE_LENS)(guarded(self.lenses))
        server.feature(types.TEXT_DOCUMENT_DOCUMENT_SYMBOL)(guarded(self.symbols))
        triggers = types.CompletionOptions(trigger_characters=list(TRIGGERS))
        server.feature(types.TEXT_DOCUMENT_COMPLETION, triggers)(guarded(self.completions))
        server.command(EXPLAIN)(guarded(self.explain))
        server.command(SCORES)(guarded(self.scores))

    async def actions(self, params: types.CodeActionParams) -> list[types.CodeAction | types.Command]:
        """Return what can be done at a range."""
        server = self._server
        analysis = await server.analysis(params.text_document.uri)
        if analysis is None or analysis.report is None:
            return []
        only: Sequence[str] | None = params.context.only
        mended = None
        if wanted(FIX_ALL, only):
            mended = await asyncio.wrap_future(server.worker.submit(lambda: analysis.mended))
        place = facts_place(await server.facts_file(analysis.document), analysis.document, server.documents())
        return Actions(analysis, server.client, mended, place).at(params.range, only)

    async def hover(self, params: types.HoverParams) -> types.Hover | None:
        """Return what there is to say about a place."""
        analysis = await self._server.analysis(params.text_document.uri)
        return hover(analysis, params.position, self._server.client) if analysis else None

    async def lenses(self, params: types.CodeLensParams) -> list[types.CodeLens]:
        """Return the scores above the first line."""
        if not self._server.settings.code_lens:
            return []
        analysis = await self._server.analysis(params.text_document.uri)
        return lenses(analysis) if analysis else []

    async def symbols(
        self, params: types.DocumentSymbolParams
    ) -> list[types.DocumentSymbol] | list[types.SymbolInformation]:
        """Return the parts of a message."""
        analysis = await self._server.analysis(params.text_document.uri)
        return symbols(analysis, self._server.client) if analysis else []

    async def completions(self, params: types.CompletionParams) -> list[types.CompletionItem]:
        """Return what may be written at a place."""
        analysis = await self._server.analysis(params.text_document.uri)
        return completions(analysis.document, params.position, analysis) if analysis else []

    async def explain(self, *arguments: Any) -> str:
        """Show the page of the check whose code or name is the only argument, and return it."""
        from notelint.registry import installed

        registries = [installed()]
        for document in list(self._server.documents()):
            analysis = await self._server.analysis(document.uri)
            if analysis and analysis.registry:
                registries.append(analysis.registry)
        for registry in registries:
            try:
                page = rule_page(registry, str(arguments[0]))
                name = f"{registry.find(str(arguments[0])).code}.md"
            except (NotelintError, IndexError):
                continue
            await self._pages.show(self._server, name, page)
            return page
        raise JsonRpcInvalidParams("the argument must be the code or name of a check")

    async def scores(self, *arguments: Any) -> str:
        """Show the scores of the document whose URI is the only argument, and return them."""
        analysis = await self._server.analysis(str(arguments[0])) if arguments else None
        if analysis is None or analysis.report is None:
            raise JsonRpcInvalidParams("the argument must be the URI of a draft that is open")
        page = score_card(analysis.report)
        await self._pages.show(self._server, "scores.md", page)
        return page
