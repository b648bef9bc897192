"""``notelint test``: run the examples of a plug-in's checks."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from notelint.cli.helping import Command
from notelint.cli.options import PATH
from notelint.cli.streams import say_error, write_text
from notelint.errors import ConfigError, NotelintError
from notelint.printable import printable

if TYPE_CHECKING:
    from notelint.check import Check, Example

__all__ = ["test_command"]


@click.command("test", cls=Command)
@click.argument("name", required=False, type=PATH, metavar="[MODULE|TOML]")
def test_command(name: str | None) -> int:
    """Run the examples of the checks in a module or a TOML pack; by default of all that are installed.

    The module is imported, from this folder too: name only what you trust.
    """
    from notelint.registry import installed
    from notelint.testing import examples

    problems = () if name else installed().problems
    for problem in problems:
        say_error(problem)
    checks = _checks(name) if name else list(installed().checks.values())
    if not checks:
        raise ConfigError(f"{name or 'notelint'}: no checks are there")
    cases = [(check, label, example) for check in checks for label, example in examples(check)]
    failed = _run(cases)
    counted = (
        f"{len(cases)} example{'' if len(cases) == 1 else 's'} of {len(checks)} check{'' if len(checks) == 1 else 's'}"
    )
    write_text(f"{counted}: {f'{failed} failed' if failed else 'all ok'}\n")
    return 2 if problems else int(failed > 0)


def _run(cases: Iterable[tuple[type[Check], str, Example]]) -> int:
    """Print a line for each example; return how many failed."""
    from notelint.testing import verify

    failed = 0
    for check, label, example in cases:
        try:
            verify(check, example, "-bad-" in label)
        except (AssertionError, ValueError, NotelintError) as error:
            failed += 1
            write_text(f"FAIL {label}: {printable(str(error))}\n")
        else:
            write_text(f"ok {label}\n")
    return failed


def _checks(name: str) -> list[type[Check]]:
    """Return the checks of a pack or of a module.

    Raises:
        ConfigError: it cannot be loaded, or a check is not complete.
    """
    from notelint.packs import read_pack
    from notelint.registry import audit, checks_of
    from notelint.source import read_bytes

    if name.endswith(".toml"):
        try:
            checks: list[type[Check]] = [*read_pack(read_bytes(name).decode("utf-8"), name=name)]
        except UnicodeDecodeError as error:
            raise ConfigError(f"{name}: not UTF-8 text") from error
        for check in checks:
            if fault := next(audit(check), None):
                raise ConfigError(f"{name}: {check.code}: {fault}")
        return checks
    sys.path.append(str(Path.cwd()))
    try:
        return checks_of(name)
    except NotelintError:
        raise
    except (Exception, SystemExit) as error:  # a plug-in may raise anything when it is imported
        raise ConfigError(f"{name}: cannot be loaded: {type(error).__name__}: {error}") from error
