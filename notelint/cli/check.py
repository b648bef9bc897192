"""``notelint check``: lint drafts."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

import click

from notelint.cli.crash import crash
from notelint.cli.given import stdin_filename_option
from notelint.cli.mending import Mending, diffs, fix_options, remarks
from notelint.cli.options import PATH, Overrides, config_options, fact_options, fact_tables
from notelint.cli.silencing import Silencing, ignore_options, new_ignores
from notelint.cli.streams import say, say_error, wants_color, write_bytes, write_error, write_text
from notelint.errors import NotelintError, UsageError
from notelint.positions import POSITION_ENCODINGS
from notelint.printable import printable
from notelint.reporters import EXPLAINING, FORMATS, MACHINE, reporter
from notelint.source import MAX_BYTES

if TYPE_CHECKING:
    from notelint.cli.run import Run
    from notelint.reporters.outcome import Outcome

__all__ = ["check_command"]

_ROOTS = {"github": "GITHUB_WORKSPACE", "gitlab": "CI_PROJECT_DIR"}
"""Formats whose paths are relative to a folder, and the variable in which the service names it."""


def _codes(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    from notelint.registry import installed

    done, comma, word = incomplete.rpartition(",")
    return [f"{done}{comma}{code}" for code in installed().checks if code.startswith(word.upper())]


@click.command("check")
@click.argument("paths", nargs=-1, type=PATH, metavar="[PATHS|-]...")
@click.option("--output-format", type=click.Choice(FORMATS), default="full", show_default=True, help="How to print.")
@click.option("-o", "--output", type=PATH, metavar="FILE", help="Write there instead of standard output.")
@fact_options
@stdin_filename_option
@click.option(
    "--position-encoding",
    type=click.Choice(POSITION_ENCODINGS),
    help="What columns count: bytes, UTF-16 units, code points.  [default: utf-32; rdjson: utf-8]",
)
@click.option(
    "--select", multiple=True, metavar="CODES", shell_complete=_codes, help="Only these: codes, prefixes, names."
)
@click.option("--ignore", multiple=True, metavar="CODES", shell_complete=_codes, help="Not these.")
@click.option("--extend-select", multiple=True, metavar="CODES", shell_complete=_codes, help="These too.")
@config_options
@click.option(
    "--fail-on", type=click.Choice(("error", "warning", "info")), help="Exit with 1 from here on.  [default: warning]"
)
@click.option("--min-score", type=click.FloatRange(0, 100), metavar="N", help="Exit with 1 below this overall score.")
@click.option("--exit-zero", is_flag=True, help="Exit with 0 whatever is found.")
@fix_options
@ignore_options
@click.option("-q", "--quiet", is_flag=True, help="Print findings only.")
@click.option("-v", "--verbose", is_flag=True, help="Print what worked, what was skipped and why, and costs.")
@click.option("--force-exclude", is_flag=True, help="Leave alone what is no draft even if it is named here.")
@click.option("--include", multiple=True, metavar="GLOB", help="Files that are drafts in any case.")
@click.option("--exclude", multiple=True, metavar="GLOB", help="Files to leave alone.")
@click.option("--no-progress", is_flag=True, help="Show no progress line.")
@click.option(
    "--color", type=click.Choice(("auto", "always", "never")), default="auto", show_default=True, help="Use color."
)
def check_command(**given: Any) -> int:
    """Lint drafts: files, folders (by default this one), or - for standard input.

    Exit status: 0 nothing to complain about, 1 findings, 2 something could not be done.
    """
    from notelint.reporters.outcome import Failure, Outcome

    if given["quiet"] and given["verbose"]:
        raise UsageError("--quiet and --verbose exclude each other")
    output = None if given["output"] in (None, "-") else given["output"]
    try:
        run, outcome = _linted(given, output)
    except NotelintError as error:
        run, outcome, output = None, Outcome(failures=(Failure.of(error, given["interview"]),)), None
    except Exception as error:  # noqa: BLE001 - said in the format that was asked for
        run, outcome, output = None, Outcome(failures=(Failure(None, "internal", crash(error)),)), None
    return _shown(given, run, outcome, output)


def _linted(given: dict[str, Any], output: str | None) -> tuple[Run, Outcome]:
    """Do the work.

    Raises:
        NotelintError: nothing at all can be linted.
    """
    from notelint.cli.progress import Progress
    from notelint.cli.run import Request, Run
    from notelint.situation.layers import flags_layer

    if given["output_format"] == "rdjson" and given["position_encoding"] not in (None, "utf-8"):
        raise UsageError("--position-encoding: rdjson counts columns in bytes, utf-8, and in nothing else")
    run = Run(
        Request(
            paths=given["paths"],
            flags=flags_layer(fact_tables(given)),
            overrides=Overrides.of(given),
            interview=given["interview"],
            stdin_filename=given["stdin_filename"],
            force_exclude=given["force_exclude"],
            mending=Mending.of(given),
            silencing=Silencing.of(given),
        )
    )
    if output is not None and run.reads(output):
        raise UsageError(f"--output: {output} is one of the files that are read, and is not overwritten")
    hidden = given["no_progress"] or given["quiet"] or given["output_format"] in MACHINE
    return run, run.outcome(Progress(wanted=not hidden))


def _shown(given: dict[str, Any], run: Run | None, outcome: Outcome, output: str | None) -> int:
    """Print everything and return the exit status."""
    from dataclasses import replace

    machine = given["output_format"] in MACHINE
    aside = bool(given["fix"] and run and run.typed)
    stream = None if output is not None else sys.stderr if aside else sys.stdout
    outcome = replace(
        outcome,
        verbosity=int(given["verbose"]) - int(given["quiet"]),
        color=not machine and wants_color(given["color"], stream),
        position_encoding=given["position_encoding"] or "utf-32",
        root=os.environ.get(_ROOTS.get(given["output_format"], ""), ""),
        checks=run.checks(outcome) if run and given["output_format"] in EXPLAINING else {},
    )
    if not machine or given["diff"] or given["add_ignore"]:
        _said(given, run, outcome)
    if given["diff"]:
        return _diffed(given, outcome)
    if given["add_ignore"]:
        return 2 if outcome.failures else 0
    text = reporter(given["output_format"])(outcome)
    if output is not None:
        _write(output, text)
    elif aside:
        write_error("" if machine else text)
    else:
        write_text(text)
    if aside and run:
        write_bytes(_typed(run, outcome))
    fixed = given["exit_non_zero_on_fix"] and any(entry.mended and entry.mended.applied for entry in outcome.linted)
    status = max(outcome.status, int(fixed))
    return 0 if given["exit_zero"] and status == 1 else status


def _diffed(given: dict[str, Any], outcome: Outcome) -> int:
    """Print what would be fixed and return the exit status: 1 if that is anything."""
    text = diffs(outcome)
    shown = "\n".join(printable(line.rstrip("\r")) for line in text.split("\n")) if _is_terminal() else text
    write_text(shown)
    return 2 if outcome.failures else int(bool(text) and not given["exit_zero"])


def _is_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


def _typed(run: Run, outcome: Outcome) -> bytes:
    """Return the mended draft from standard input: what came in if nothing could be done about it."""
    for entry in outcome.linted:
        if entry.mended:
            return entry.mended.source.encode(entry.mended.source.text)
    return run.raw if run.raw is not None and len(run.raw) <= MAX_BYTES else b""


def _said(given: dict[str, Any], run: Run | None, outcome: Outcome) -> None:
    """Write to standard error what is not a finding, and what has no place in the format."""
    from notelint.reporters.details import details
    from notelint.reporters.outcome import points

    for failure in outcome.failures:
        say_error(str(failure))
    for remark in run.inputs.remarks() if run and not given["quiet"] else ():
        say(remark)
    for remark in remarks(outcome) if given["fix"] and not given["quiet"] else ():
        say(remark)
    for remark in new_ignores(outcome) if given["add_ignore"] else ():
        say(remark)
    for entry in outcome.linted if given["quiet"] or given["output_format"] == "concise" else ():
        if entry.too_low is not None:
            say(f"{entry.report.source.name}: the score is below the minimum of {points(entry.too_low)}")
        for line in details(entry, outcome.positions(entry.report)) if given["verbose"] else ():
            say(line)


def _write(path: str, text: str) -> None:
    try:
        with open(path, "wb") as file:
            file.write(text.encode("utf-8", "backslashreplace"))
    except OSError as error:
        raise UsageError(f"--output: {os.fspath(path)}: cannot be written: {error.strerror}") from error
