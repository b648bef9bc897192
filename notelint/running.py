"""One check on one draft: what it yields becomes diagnostics and evidence, what it raises an error that names it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from notelint.activation import Active
from notelint.check import Check
from notelint.diagnostics import Diagnostic
from notelint.draft import Draft
from notelint.errors import CheckError
from notelint.findings import Dimension, Evidence, Finding, Fix, Severity
from notelint.registry import name_of
from notelint.render import rendered
from notelint.untouchable import permitted

__all__ = ["run"]


def run(active: Active, draft: Draft) -> Sequence[Diagnostic | Evidence]:
    """Return what a check says.

    Raises:
        CheckError: it crashed or reported something impossible; nothing of the draft is quoted.
    """
    check = active.check
    try:
        if not check.can_speak(draft):
            return ()
        said: list[Diagnostic | Evidence] = []
        for found in check.run(draft):
            if fault := _fault(found, check, length=len(draft.text)):
                raise CheckError(f"{_label(check, draft)} {fault}")
            if isinstance(found, Evidence):
                said.append(found)
            elif made := _diagnostic(active, found, draft):
                said.append(made)
    except CheckError:
        raise
    except (Exception, SystemExit) as error:
        raise CheckError(f"{_label(check, draft)} crashed: {type(error).__name__} in {_where(error)}") from error
    return said


def _label(check: Check, draft: Draft) -> str:
    return f"{draft.message.source.name}: {check.code} {name_of(type(check))}"


def _fault(found: object, check: Check, *, length: int) -> str | None:
    """Say what is impossible about something that `check` yielded into a text of `length`; None: nothing."""
    if not isinstance(found, Finding | Evidence):
        return f"yielded neither a finding nor evidence: {type(found).__name__}"
    for start, end in _spans(found):
        if type(start) is not int or type(end) is not int or not 0 <= start <= end <= length:
            return f"reported the impossible span {start} to {end}"
    if isinstance(found, Evidence):
        return None if isinstance(found.dimension, Dimension) else "reported evidence of no dimension"
    if found.message not in check.messages:
        return f'has no message "{found.message}"'
    return None if found.severity is None or isinstance(found.severity, Severity) else "reported no severity"


def _spans(found: Finding | Evidence) -> Iterator[tuple[int, int]]:
    yield found.start, found.end
    if isinstance(found, Finding):
        yield from ((edit.start, edit.end) for fix in found.fixes for edit in fix.edits)


def _where(error: BaseException) -> str:
    frame = error.__traceback__
    while frame and frame.tb_next:
        frame = frame.tb_next
    return f"{Path(frame.tb_frame.f_code.co_filename).name}, line {frame.tb_lineno}" if frame else "an unknown place"


def _diagnostic(active: Active, finding: Finding, draft: Draft) -> Diagnostic | None:
    """Return the finding with its severity and words decided; None where the check is silent."""
    check = active.check
    usual = check.severity_in(draft)
    if usual is None:
        return None
    keys = (
        finding.advice if finding.advice is not None else (finding.message,) if finding.message in check.advice else ()
    )
    words = rendered(check.messages[finding.message], finding, draft)
    return Diagnostic(
        code=check.code,
        name=name_of(type(check)),
        dimension=check.dimension,
        severity=active.severity or finding.severity or usual,
        message=f"{words}{_decoding(draft, finding.start)}",
        start=finding.start,
        end=finding.end,
        text=draft.text[finding.start : finding.end],
        suggestions=tuple(rendered(check.advice[key], finding, draft) for key in keys),
        fixes=_permitted(finding, check, draft),
        whole=finding.whole,
        weight=check.weight,
        absence_of=check.absence_of,
        supersedes=tuple(check.supersedes),
    )


def _permitted(finding: Finding, check: Check, draft: Draft) -> tuple[Fix, ...]:
    """Return the fixes that may be offered; none where what was read is not what stands in the file."""
    mail = draft.message.source.mail
    if mail is not None and not mail.is_whole:
        return ()
    return tuple(fix for fix in finding.fixes if permitted(fix, finding, dimension=check.dimension, draft=draft))


def _decoding(draft: Draft, offset: int) -> str:
    """Return what must be said of a place in an email that does not stand so in the file."""
    source = draft.message.source
    if source.is_decoded(offset):
        return " (line of the decoded text)"
    return " (column of the decoded header)" if source.is_decoded_header(offset) else ""
