"""A finding in words, for the formats that hold one text for it."""

from __future__ import annotations

from notelint.diagnostics import Diagnostic
from notelint.findings import Fix
from notelint.printable import printable
from notelint.report import Report

__all__ = ["advised", "fix_in_words"]


def advised(diagnostic: Diagnostic) -> str:
    """Return what is wrong and the ways out in words, as one printable paragraph."""
    return printable(" ".join([diagnostic.message, *diagnostic.suggestions]))


def fix_in_words(fix: Fix, report: Report) -> str:
    """Say what the edits of a fix do."""
    said = []
    for edit in fix.edits:
        old, new = printable(report.message.slice(edit.start, edit.end)), printable(edit.text)
        if not old:
            said.append(f"insert '{new}'")
        elif not new:
            said.append(f"delete '{old}'")
        else:
            said.append(f"write '{new}' instead of '{old}'")
    return f"{', '.join(said)}{' (think it over)' if fix.safety == 'unsafe' else ''}"
