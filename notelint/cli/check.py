"""``notelint check``: lint drafts."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO, TextIO, cast

import click

from notelint.cache.runs import MAX_DRAFTS, Printed, keep_run
from notelint.cli.crash import crash
from notelint.cli.given import stdin_filename_option
from notelint.cli.mending import Mending, diffs, fix_options
from notelint.cli.options import PATH, Overrides, config_options, fact_options, given_layer, model_option
from notelint.cli.remarks import about_draft, about_run
from notelint.cli.silencing import Silencing, ignore_options
from notelint.cli.streams import StandardInput, remark, wants_color, write_bytes, write_error, write_text
from notelint.errors import InputError, NotelintError, UsageError
from notelint.files import MAX_MAIL_BYTES
from notelint.positions import POSITION_ENCODINGS
from notelint.printable import printable
from notelint.reporters import EXPLAINING, FORMATS, MACHINE, reporter

if TYPE_CHECKING:
    from notelint.cli.commands import Called
    from notelint.cli.progress import Progress
    from notelint.cli.recall import Recalled
    from notelint.cli.run import Run
    from notelint.reporters.outcome import Outcome

__all__ = ["check_command"]

_KEPT = frozenset({"full", "concise", "json", "json-lines"})
"""Formats whose output is kept as a whole: in the others words of a draft may stand in disguise."""

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
@model_option
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
@click.option(
    "--respect-ignore-files/--no-respect-ignore-files",
    default=True,
    help="Leave alone what .gitignore and .notelintignore name, where folders are walked.",
)
@click.option("-j", "--jobs", type=click.IntRange(min=1), default=1, metavar="N", help="Processes that lint.")
@click.option("--no-cache", is_flag=True, help="Lint anew, and keep no results.")
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
    stdin = StandardInput()
    try:
        run, outcome = _linted(given, output, stdin=stdin)
        if outcome is None:
            return _streamed(given, cast("Run", run), output)
    except NotelintError as error:
        run, outcome, output = None, Outcome(failures=(Failure.of(error, given["interview"]),)), None
    except Exception as error:  # noqa: BLE001 - said in the format that was asked for
        run, outcome, output = None, Outcome(failures=(Failure(None, "internal", crash(error)),)), None
    return _shown(given, run, outcome, output=output, stdin=stdin)


def _linted(
    given: dict[str, Any], output: str | None, *, stdin: StandardInput
) -> tuple[Run | Recalled, Outcome | None]:
    """Do the work; a run without an outcome is so long that it is printed while it goes on.

    Raises:
        NotelintError: nothing at all can be linted.
    """
    from notelint.cli.recall import recalled, results_for

    if given["output_format"] == "rdjson" and given["position_encoding"] not in (None, "utf-8"):
        raise UsageError("--position-encoding: rdjson counts columns in bytes, utf-8, and in nothing else")
    results = results_for(given)
    if results and (known := recalled(given, results, stdin)):
        return known

    from notelint.cli.run import Request, Run
    from notelint.cli.streaming import is_long

    run = Run(
        Request(
            paths=given["paths"],
            flags=given_layer(given),
            overrides=Overrides.of(given),
            interview=given["interview"],
            stdin_filename=given["stdin_filename"],
            force_exclude=given["force_exclude"],
            mending=Mending.of(given),
            silencing=Silencing.of(given),
            results=results,
            linters=_how().linters,
            stdin=stdin,
        )
    )
    if output is not None and run.reads(output):
        raise UsageError(f"--output: {output} is one of the files that are read, and is not overwritten")
    return run, None if is_long(given, run) else run.outcome(_progress(given), jobs=given["jobs"])


def _progress(given: dict[str, Any]) -> Progress:
    from notelint.cli.progress import Progress

    return Progress(wanted=not (given["no_progress"] or given["quiet"] or given["output_format"] in MACHINE))


def _shown(
    given: dict[str, Any], run: Run | Recalled | None, outcome: Outcome, *, output: str | None, stdin: StandardInput
) -> int:
    """Print everything and return the exit status."""
    from dataclasses import replace

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
    write_error(said)
    if given["diff"]:
        return _diffed(given, outcome)
    if given["add_ignore"]:
        return 2 if outcome.failures else 0
    text = reporter(given["output_format"])(outcome)
    if output is not None:
        with _Out(output) as out:
            out.write(text)
    elif aside:
        write_error("" if machine else text)
    else:
        write_text(text)
    if aside:
        write_bytes(_typed(outcome, stdin))
    fixed = given["exit_non_zero_on_fix"] and any(entry.mended and entry.mended.applied for entry in outcome.linted)
    status = max(outcome.status, int(fixed))
    status = 0 if given["exit_zero"] and status == 1 else status
    if run and output is None and not outcome.failures and given["output_format"] in _KEPT:
        _keep(run, outcome, text, said, status)
    return status


def _dressed(given: dict[str, Any], outcome: Outcome, stream: TextIO | None) -> Outcome:
    """Return the outcome with all that the options say about how it is shown."""
    from dataclasses import replace

    return replace(
        outcome,
        verbosity=int(given["verbose"]) - int(given["quiet"]),
        color=given["output_format"] not in MACHINE and wants_color(given["color"], stream),
        position_encoding=given["position_encoding"] or "utf-32",
        root=os.environ.get(_ROOTS.get(given["output_format"], ""), ""),
    )


def _streamed(given: dict[str, Any], run: Run, output: str | None) -> int:
    """Do the work and print it while it goes on; return the exit status."""
    from notelint.cli.streaming import printed
    from notelint.reporters.outcome import Outcome

    outcome = _dressed(given, Outcome(), None if output is not None else sys.stdout)
    with _Out(output) as out:
        done = printed(given, run, outcome, out.write, _progress(given))
    if given["output_format"] not in MACHINE:
        write_error("".join(map(remark, (*about_run(given, run.inputs, done.outcome), *done.remarks))))
    status = done.outcome.status
    return 0 if given["exit_zero"] and status == 1 else status


class _Out:
    """Where output goes piece by piece: standard output or a file."""

    def __init__(self, path: str | None) -> None:
        self._path = path
        self._file: BinaryIO | None = None

    def __enter__(self) -> _Out:
        if self._path is not None:
            with _writing(self._path):
                self._file = open(self._path, "wb")
        return self

    def __exit__(self, *_: object) -> None:
        if self._file is not None and self._path is not None:
            with _writing(self._path):
                self._file.close()

    def write(self, text: str) -> None:
        """Write a piece."""
        if self._file is None or self._path is None:
            write_text(text)
            return
        with _writing(self._path):
            self._file.write(text.encode("utf-8", "backslashreplace"))


@contextmanager
def _writing(path: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UsageError(f"--output: {os.fspath(path)}: cannot be written: {error.strerror}") from error


def _how() -> Called:
    how: Called = click.get_current_context().find_root().obj
    return how


def _keep(run: Run | Recalled, outcome: Outcome, out: str, err: str, status: int) -> None:
    """Keep what was printed, for the next time that the same command is called."""
    if run.results is None or len(outcome.linted) > MAX_DRAFTS or run.inputs.empty:
        return
    drafts = {entry.report.source.name: (entry.report.source.text, run.raw) for entry in outcome.linted}
    if not run.inputs.strangers and [*drafts] == [*run.inputs.drafts] and run.inputs.are_named:
        keep_run(_how().args, run.results, drafts, Printed(out, err, status))


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


def _typed(outcome: Outcome, stdin: StandardInput) -> bytes:
    """Return the mended draft from standard input: what came in if nothing could be done about it."""
    for entry in outcome.linted:
        if entry.mended:
            return entry.mended.source.encode(entry.mended.source.text)
    try:
        raw = stdin.raw
    except InputError:
        return b""
    return raw if len(raw) <= MAX_MAIL_BYTES else b""
