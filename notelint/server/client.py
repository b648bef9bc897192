"""What the editor at the other end can do, as it said in its first message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from lsprotocol import types
from pygls.capabilities import ServerCapabilitiesBuilder, get_capability

from notelint.positions import PositionEncoding

__all__ = ["Client"]


@dataclass(frozen=True)
class Client:
    """The abilities that make a difference to notelint.

    Attributes:
        encoding: the unit of columns, which the client chose.
        pulls: it asks for diagnostics, so that none are pushed.
        refreshes_diagnostics: it can be told to ask for all diagnostics again.
        refreshes_lenses: the same for code lenses.
        shows_code: it shows a diagnostic's code beside the message, unless it says that it knows nothing of codes.
        links_code: it can open the page of a diagnostic's code.
        shows_related: it shows places related to a diagnostic.
        reads_markdown: it renders Markdown in a hover.
        takes_literal_actions: code actions may carry edits.
        versions_edits: edits may name the version of the document they were made for.
        nests_symbols: document symbols may contain others.
        shows_progress: it shows the progress of work that the server began.
        shows_documents: it can open a file on request.
        watches_files: it can be asked to watch files.
        has_configuration: it answers what its settings are.
        registers_configuration: it must be asked before it tells that they changed.
    """

    encoding: PositionEncoding = "utf-16"
    pulls: bool = False
    refreshes_diagnostics: bool = False
    refreshes_lenses: bool = False
    shows_code: bool = True
    links_code: bool = False
    shows_related: bool = False
    reads_markdown: bool = False
    takes_literal_actions: bool = False
    versions_edits: bool = False
    nests_symbols: bool = False
    shows_progress: bool = False
    shows_documents: bool = False
    watches_files: bool = False
    has_configuration: bool = False
    registers_configuration: bool = False

    @classmethod
    def of(cls, capabilities: types.ClientCapabilities) -> Client:
        """Read the abilities out of what the client declares."""

        def has(path: str) -> bool:
            return bool(_said(capabilities, path))

        return cls(
            encoding=_encoding(capabilities),
            pulls=_said(capabilities, "text_document.diagnostic") is not None,
            refreshes_diagnostics=has("workspace.diagnostics.refresh_support"),
            refreshes_lenses=has("workspace.code_lens.refresh_support"),
            shows_code=_said(capabilities, "text_document.publish_diagnostics.code_description_support") is not False,
            links_code=has("text_document.publish_diagnostics.code_description_support")
            or has("text_document.diagnostic.code_description_support"),
            shows_related=has("text_document.publish_diagnostics.related_information")
            or has("text_document.diagnostic.related_information"),
            reads_markdown=types.MarkupKind.Markdown
            in (_said(capabilities, "text_document.hover.content_format") or ()),
            takes_literal_actions=_said(capabilities, "text_document.code_action.code_action_literal_support")
            is not None,
            versions_edits=has("workspace.workspace_edit.document_changes"),
            nests_symbols=has("text_document.document_symbol.hierarchical_document_symbol_support"),
            shows_progress=has("window.work_done_progress"),
            shows_documents=has("window.show_document.support"),
            watches_files=has("workspace.did_change_watched_files.dynamic_registration"),
            has_configuration=has("workspace.configuration"),
            registers_configuration=has("workspace.did_change_configuration.dynamic_registration"),
        )


def _said(capabilities: types.ClientCapabilities, path: str) -> Any:
    return get_capability(capabilities, path, None)


def _encoding(capabilities: types.ClientCapabilities) -> PositionEncoding:
    """Return the first encoding of the client's list that pygls knows, as pygls itself chooses."""
    chosen = ServerCapabilitiesBuilder.choose_position_encoding(capabilities)
    name: PositionEncoding = types.PositionEncodingKind(chosen).value
    return name
