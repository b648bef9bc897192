"""What can be done about findings: mend one, mend all, keep a check silent, or explain it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lsprotocol import types

from notelint.diagnostics import Diagnostic
from notelint.errors import NotelintError
from notelint.findings import Edit, Fix
from notelint.fixes import applies, written
from notelint.ignoring import NewIgnore, has_room, ignore_in_draft, ignore_in_facts
from notelint.mending import Mended
from notelint.printable import printable
from notelint.server.analysis import Analysis
from notelint.server.changes import changes
from notelint.server.client import Client
from notelint.server.diagnostics import shown
from notelint.server.documents import Document
from notelint.server.hover import findings_at
from notelint.server.ignores import FactsPlace
from notelint.source import Source

__all__ = ["EXPLAIN", "FIX_ALL", "KINDS", "Actions", "wanted"]

EXPLAIN = "notelint.explain"
"""The command that shows the page of a check."""

FIX_ALL = "source.fixAll.notelint"
KINDS = (types.CodeActionKind.QuickFix.value, FIX_ALL)
_LONGEST = 40


@dataclass(frozen=True)
class Actions:
    """The code actions of one version of a draft.

    Attributes:
        analysis: what was found.
        client: what the editor can do.
        mended: the draft with every safe fix; None if that was not asked for.
        facts: where an ignore goes if the draft itself, being an email, has no room for it.
    """

    analysis: Analysis
    client: Client
    mended: Mended | None = None
    facts: FactsPlace | None = None

    def at(self, span: types.Range, only: Sequence[str] | None) -> list[types.CodeAction | types.Command]:
        """Return the actions for a range, of the kinds that are wanted; None: of all."""
        document = self.analysis.document
        found: list[types.CodeAction] = []
        if wanted(types.CodeActionKind.QuickFix.value, only):
            start, end = document.offset(span.start), document.offset(span.end)
            diagnostics = findings_at(self.analysis, start, end)
            found = [action for diagnostic in diagnostics for action in self._fixes(diagnostic)]
            found += [action for diagnostic in _one_of_each(diagnostics) for action in self._others(diagnostic)]
        if wanted(FIX_ALL, only):
            found += self._all_fixes()
        if not self.client.takes_literal_actions:  # such a client takes commands and nothing else
            return [action.command for action in found if action.command]
        return list(found)

    def _fixes(self, diagnostic: Diagnostic) -> Iterator[types.CodeAction]:
        """Yield an action for each fix, the best one preferred if it is the only one and safe."""
        source = self._source()
        fixes = [fix for fix in diagnostic.fixes if applies(fix, source, unsafe=True)]
        for fix in fixes:
            edits = [
                types.TextEdit(self.analysis.document.range(edit.start, edit.end), written(edit, source))
                for edit in fix.edits
            ]
            yield types.CodeAction(
                title=f"{_deed(diagnostic, fix, source.text)} ({diagnostic.code}{'' if fix.safety == 'safe' else ', changes what is said'})",
                kind=types.CodeActionKind.QuickFix,
                diagnostics=[shown(diagnostic, self.analysis.document, self.client)],
                is_preferred=True if fix.safety == "safe" and len(fixes) == 1 else None,
                edit=self._edit(self.analysis.document, edits),
            )

    def _others(self, diagnostic: Diagnostic) -> Iterator[types.CodeAction]:
        """Yield what can be done about any finding: silence its check here, or read about it."""
        told = [shown(diagnostic, self.analysis.document, self.client)]
        if (edit := self._ignore(diagnostic.code)) is not None:
            yield types.CodeAction(
                title=f"Ignore {diagnostic.code} {diagnostic.name} in this draft",
                kind=types.CodeActionKind.QuickFix,
                diagnostics=told,
                edit=edit,
            )
        title = f"Explain {diagnostic.code} {diagnostic.name}"
        yield types.CodeAction(
            title=title,
            kind=types.CodeActionKind.QuickFix,
            diagnostics=told,
            command=types.Command(title=title, command=EXPLAIN, arguments=[diagnostic.code]),
        )

    def _ignore(self, code: str) -> types.WorkspaceEdit | None:
        """Return the edit that keeps a check silent, where it is never sent; None: there is no such place."""
        report = self.analysis.report
        try:
            if report and has_room(report.message):
                return self._inserted(self.analysis.document, ignore_in_draft(report.message, [NewIgnore(code)]))
            if self.facts:
                facts = self.facts.facts
                edit = ignore_in_facts(facts.source().text, [NewIgnore(code)], draft=self.facts.draft)
                return self._inserted(facts, edit)
        except NotelintError:
            pass  # the file is broken, which is said in its own place
        return None

    def _inserted(self, document: Document, edit: Edit) -> types.WorkspaceEdit:
        return self._edit(document, [types.TextEdit(document.range(edit.start, edit.end), edit.text)])

    def _all_fixes(self) -> Iterator[types.CodeAction]:
        mended = self.mended
        if mended is None or not mended.applied:
            return
        document = self.analysis.document
        edits = [
            types.TextEdit(document.range(edit.start, edit.end), edit.text)
            for edit in changes(mended.before.text, mended.source.text)
        ]
        yield types.CodeAction(
            title=f"Fix everything that is safe to fix ({len(mended.applied)})",
            kind=FIX_ALL,
            edit=self._edit(document, edits),
        )

    def _edit(self, document: Document, edits: Sequence[types.TextEdit]) -> types.WorkspaceEdit:
        """Return the edits of one document, tied to its version where the client can check that."""
        if not self.client.versions_edits:
            return types.WorkspaceEdit(changes={document.uri: list(edits)})
        named = types.OptionalVersionedTextDocumentIdentifier(uri=document.uri, version=document.version)
        return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(text_document=named, edits=list(edits))])

    def _source(self) -> Source:
        report = self.analysis.report
        return report.source if report else self.analysis.document.source()


def wanted(kind: str, only: Sequence[str] | None) -> bool:
    """Whether a kind of action is one of those asked for, or lies below one."""
    return only is None or any(kind == asked or kind.startswith(f"{asked}.") or not asked for asked in only)


def _one_of_each(diagnostics: Sequence[Diagnostic]) -> list[Diagnostic]:
    """Return the first diagnostic of each check."""
    return list({diagnostic.code: diagnostic for diagnostic in reversed(diagnostics)}.values())[::-1]


def _deed(diagnostic: Diagnostic, fix: Fix, text: str) -> str:
    """Say what a fix does."""
    if len(fix.edits) != 1:
        return f"Fix: {diagnostic.name}"
    edit = fix.edits[0]
    old, new = _short(text[edit.start : edit.end]), _short(edit.text)
    if not edit.text.strip():
        return f"Remove “{old}”" if old else f"Fix: {diagnostic.name}"
    return f"Replace “{old}” with “{new}”" if old else f"Insert “{new}”"


def _short(text: str) -> str:
    words = printable(" ".join(text.split()))
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"
