"""What ``--add-ignore`` does: silences what a draft still complains about, where that is never sent."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from notelint.cli.options import as_text
from notelint.errors import FactsError, InputError, UsageError

if TYPE_CHECKING:
    from notelint.findings import Edit
    from notelint.ignoring import NewIgnore
    from notelint.report import Report
    from notelint.reporters.outcome import Outcome

__all__ = ["Silencing", "ignore_options", "new_ignores"]

_C = TypeVar("_C", bound=Callable[..., Any])


@dataclass(frozen=True)
class Silencing:
    """Writes ignores, all for one reason."""

    reason: str = ""

    @classmethod
    def of(cls, given: Mapping[str, Any]) -> Silencing | None:
        """Return what the options of ``check`` ask for; None: nothing is silenced.

        Raises:
            UsageError: options that make no sense together.
        """
        if not given["add_ignore"]:
            if given["reason"] is not None:
                raise UsageError("--reason goes with --add-ignore")
            return None
        for option in ("fix", "diff", "output"):
            if given[option]:
                raise UsageError(f"--add-ignore and --{option} exclude each other")
        if "-" in given["paths"] or given["stdin_filename"] is not None:
            raise UsageError("--add-ignore changes files, so that standard input does not fit")
        return cls(as_text("--reason", given["reason"]) or "")

    def silence(self, report: Report, facts_file: str | None) -> tuple[str, ...]:
        """Write an ignore for each code of the report; return the codes and where they were written.

        Args:
            report: the report on the draft.
            facts_file: the facts beside it.

        Raises:
            InputError: a file cannot be written, or there is none that could hold the ignores.
            FactsError: it cannot be added to.
        """
        from notelint.ignoring import NewIgnore, has_room, ignore_in_draft
        from notelint.replacing import replace_file

        source = report.source
        codes = sorted({diagnostic.code for diagnostic in report.diagnostics})
        ignores = [NewIgnore(code, self.reason) for code in codes]
        if not ignores:
            return ()
        if not has_room(report.message):
            return (*codes, _in_facts(source.name, ignores, facts_file))
        text = _applied(source.text, ignore_in_draft(report.message, ignores))
        replace_file(source.name, source.encode(text), expected=source.encode(source.text))
        return (*codes, "its front matter")


def _in_facts(draft: str, ignores: list[NewIgnore], facts_file: str | None) -> str:
    from notelint.ignoring import ignore_in_facts
    from notelint.replacing import replace_file
    from notelint.situation.layers import FACTS_FILE, MAX_FACTS_BYTES
    from notelint.source import Source, read_bytes

    if facts_file is None:
        raise InputError(
            f"{draft}: an email holds no ignores, and there is no {FACTS_FILE} beside it; make one with notelint init",
            kind="unwritable",
        )
    raw = read_bytes(facts_file, limit=MAX_FACTS_BYTES)
    facts = Source.from_bytes(raw, name=facts_file)
    path = Path(os.path.relpath(draft, Path(facts_file).parent))
    shown = path.name if ".." in path.parts else path.as_posix()
    try:
        text = _applied(facts.text, ignore_in_facts(facts.text, ignores, draft=shown))
    except FactsError as error:
        raise FactsError(f"{facts_file}: {error}") from error
    replace_file(facts_file, facts.encode(text), expected=raw)
    return facts_file


def _applied(text: str, edit: Edit) -> str:
    return text[: edit.start] + edit.text + text[edit.end :]


def ignore_options(command: _C) -> _C:
    """Add the options that silence checks."""
    for option in reversed(
        (
            click.option("--add-ignore", is_flag=True, help="Ignore what is found: write that beside the message."),
            click.option("--reason", metavar="TEXT", help="Why, for --add-ignore."),
        )
    ):
        command = option(command)
    return command


def new_ignores(outcome: Outcome) -> Iterator[str]:
    """Yield what was silenced and where, and the ignores that match nothing any more."""
    for entry in outcome.linted:
        name = entry.report.source.name
        if entry.silenced:
            *codes, place = entry.silenced
            yield f"{name}: ignores {', '.join(codes)} from now on, as {place} says"
        yield from (f"{name}: {notice}" for notice in entry.report.notices if notice.startswith("ignore of "))
