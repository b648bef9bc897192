"""What a run found, printed as the options say, and the exit status that follows from it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TextIO

import click

from notelint.cache.runs import MAX_DRAFTS, Printed, keep_run
from notelint.cli.mending import diffs
from notelint.cli.output import Output
from notelint.cli.remarks import about_draft, about_run
from notelint.cli.streams import LOST, StandardInput, remark, wants_color, write_bytes, write_error, write_text
from notelint.errors import InputError
from notelint.printable import printable
from notelint.reporters import EXPLAINING, MACHINE, reporter
from notelint.reporters.outcome import Outcome

if TYPE_CHECKING:
    from notelint.cli.commands import Called
    from notelint.cli.progress import Progress
    from notelint.cli.recall import Recalled
    from notelint.cli.run import Run

__all__ = ["called_how", "progress_of", "shown", "streamed"]

_KEPT = frozenset({"full", "concise", "json", "json-lines"})
"""Formats whose output is kept as a whole: in the others words of a draft may stand in disguise."""

UNREAD = 141
"""The exit status where the rest of a long run was left, as nobody read on: that of a process that a broken pipe ended."""

_ROOTS = {"github": "GITHUB_WORKSPACE", "gitlab": "CI_PROJECT_DIR"}
"""Formats whose paths are relative to a folder, and the variable in which the service names it."""


def called_how() -> Called:
    """Return how the command line was called."""
    how: Called = click.get_current_context().find_root().obj
    return how


def progress_of(given: dict[str, Any]) -> Progress:
    """Return the progress line that the options ask for."""
    from notelint.cli.progress import Progress

    return Progress(wanted=not (given["no_progress"] or given["quiet"] or given["output_format"] in MACHINE))


def shown(
    given: dict[str, Any], run: Run | Recalled | None, outcome: Outcome, *, output: str | None, stdin: StandardInput
) -> int:
    """Print everything and return the exit status."""
    machine = given["output_format"] in MACHINE
    aside = bool(given["fix"] and (run.typed if run else _is_typed(given)))
    outcome = _dressed(given, outcome, None if output is not None else sys.stderr if aside else sys.stdout)
    if run and given["output_format"] in EXPLAINING:
        outcome = replace(outcome, checks=run.checks(outcome))
    silent = machine and not given["diff"] and not given["add_ignore"]
    said = ""
    if not silent:
        about_each = (line for entry in outcome.linted for line in about_draft(given, entry, outcome))
        said = "".join(map(remark, (*about_run(given, run.inputs if run else None, outcome), *about_each)))
    told = write_error(said)
    if given["diff"]:
        status = _diffed(given, outcome)
        return status if told else LOST
    if given["add_ignore"]:
        return 2 if outcome.failures or not told else 0
    text = reporter(given["output_format"])(outcome)
    if output is not None:
        with Output(output) as out:
            out.write(text)
    elif aside:
        told &= write_error("" if machine else text)
    else:
        write_text(text)
    if aside:
        all(write_bytes(piece) for piece in _typed(outcome, stdin))
    fixed = given["exit_non_zero_on_fix"] and any(entry.mended and entry.mended.applied for entry in outcome.linted)
    status = max(outcome.status, int(fixed))
    status = 0 if given["exit_zero"] and status == 1 else status
    if run and output is None and not outcome.failures and given["output_format"] in _KEPT:
        _keep(run, outcome, text, said, status)
    return status if told else LOST


def streamed(given: dict[str, Any], run: Run, output: str | None) -> int:
    """Do the work and print it while it goes on; return the exit status."""
    from notelint.cli.streaming import printed

    outcome = _dressed(given, Outcome(), None if output is not None else sys.stdout)
    with Output(output) as out:
        done = printed(given, run, outcome, out.write, progress_of(given))
    if not done.whole:
        return UNREAD
    said = () if given["output_format"] in MACHINE else (*about_run(given, run.inputs, done.outcome), *done.remarks)
    status = done.outcome.status if write_error("".join(map(remark, said))) else LOST
    return 0 if given["exit_zero"] and status == 1 else status


def _dressed(given: dict[str, Any], outcome: Outcome, stream: TextIO | None) -> Outcome:
    """Return the outcome with all that the options say about how it is shown."""
    return replace(
        outcome,
        verbosity=int(given["verbose"]) - int(given["quiet"]),
        color=given["output_format"] not in MACHINE and wants_color(given["color"], stream),
        position_encoding=given["position_encoding"] or "utf-32",
        root=os.environ.get(_ROOTS.get(given["output_format"], ""), ""),
    )


def _keep(run: Run | Recalled, outcome: Outcome, out: str, err: str, status: int) -> None:
    """Keep what was printed, for the next time that the same command is called."""
    if run.results is None or len(outcome.linted) > MAX_DRAFTS or run.inputs.empty:
        return
    drafts = {entry.report.source.name: (entry.report.source.text, run.raw) for entry in outcome.linted}
    if not (run.inputs.strangers or run.inputs.own) and [*drafts] == [*run.inputs.drafts] and run.inputs.are_named:
        keep_run(called_how().args, run.results, drafts, Printed(out, err, status))


def _diffed(given: dict[str, Any], outcome: Outcome) -> int:
    """Print what would be fixed and return the exit status: 1 if that is anything."""
    text = diffs(outcome)
    shown = "\n".join(printable(line.rstrip("\r")) for line in text.split("\n")) if _is_terminal() else text
    write_text(shown)
    return 2 if outcome.failures else int(bool(text) and not given["exit_zero"])


def _is_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


def _is_typed(given: dict[str, Any]) -> bool:
    """Whether the options say that the draft comes from standard input."""
    return given["paths"] == ("-",) or (not given["paths"] and given["stdin_filename"] is not None)


def _typed(outcome: Outcome, stdin: StandardInput) -> Iterator[bytes]:
    """Yield the mended draft from standard input: what came in, to its end, if nothing was done about it."""
    for entry in outcome.linted:
        if entry.mended and entry.mended.source.text != entry.mended.before.text:
            yield entry.mended.source.encode(entry.mended.source.text)
            return
    with suppress(InputError):  # it is closed
        yield stdin.raw
        yield from stdin.rest()
