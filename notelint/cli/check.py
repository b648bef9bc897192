"""``notelint check``: lint drafts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import click

from notelint.cli.crash import crash
from notelint.cli.given import stdin_filename_option
from notelint.cli.helping import Command
from notelint.cli.mending import Mending, fix_options
from notelint.cli.options import PATH, SCORE, config_options, fact_options, given_layer, model_option
from notelint.cli.overrides import Overrides
from notelint.cli.showing import called_how, progress_of, shown, streamed
from notelint.cli.silencing import Silencing, ignore_options
from notelint.cli.streams import StandardInput
from notelint.errors import NotelintError, OutputError, UsageError
from notelint.positions import POSITION_ENCODINGS
from notelint.reporters import FORMATS
from notelint.reporters.outcome import Failure, Outcome

if TYPE_CHECKING:
    from notelint.cli.recall import Recalled
    from notelint.cli.run import Run

__all__ = ["check_command"]


def _codes(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    from notelint.registry import installed

    done, comma, word = incomplete.rpartition(",")
    return [f"{done}{comma}{code}" for code in installed().checks if code.startswith(word.upper())]


@click.command("check", cls=Command)
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
@click.option("--min-score", type=SCORE, metavar="N", help="Exit with 1 below this overall score.")
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
@click.option(
    "-j",
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help="Processes that lint; by default one, or several for many drafts.",
)
@click.option("--no-cache", is_flag=True, help="Lint anew, and keep no results.")
@click.option("--no-progress", is_flag=True, help="Show no progress line.")
@click.option(
    "--color", type=click.Choice(("auto", "always", "never")), default="auto", show_default=True, help="Use color."
)
def check_command(**given: Any) -> int:
    """Lint drafts: files, folders (by default this one), or - for standard input.

    Exit status: 0 nothing to complain about, 1 findings, 2 something could not be done.
    """
    if given["quiet"] and given["verbose"]:
        raise UsageError("--quiet and --verbose exclude each other")
    output = None if given["output"] in (None, "-") else given["output"]
    stdin = StandardInput()
    try:
        run, outcome = _linted(given, output, stdin=stdin)
        if outcome is None:
            return streamed(given, cast("Run", run), output)
    except OutputError:
        raise
    except NotelintError as error:
        run, outcome, output = None, Outcome(failures=(Failure.of(error, given["interview"]),)), None
    except Exception as error:  # noqa: BLE001 - said in the format that was asked for
        run, outcome, output = None, Outcome(failures=(Failure(None, "internal", crash(error)),)), None
    return shown(given, run, outcome, output=output, stdin=stdin)


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

    from notelint.cli.request import Request
    from notelint.cli.run import Run
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
            linters=called_how().linters,
            stdin=stdin,
        )
    )
    if output is not None and run.reads(output):
        raise UsageError(f"--output: {output} is one of the files that are read, and is not overwritten")
    return run, None if is_long(given, run) else run.outcome(progress_of(given), jobs=given["jobs"])
