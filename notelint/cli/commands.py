"""The commands: finds the one that is called, and turns what goes wrong into one line and an exit status."""

from __future__ import annotations

from collections.abc import MutableMapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

import click

from notelint.cli import COMMANDS
from notelint.cli.crash import crash
from notelint.cli.helping import Group, printing, show_usage, version_option
from notelint.cli.streams import say_error
from notelint.errors import NotelintError, nearest

if TYPE_CHECKING:
    from notelint.engine import Linter

__all__ = ["SUMMARIES", "Called", "called", "cli"]

INTERRUPTED = 130


SUMMARIES = {
    "check": "Lint drafts: files, folders (by default this one), or - for standard input.",
    "rule": "Show what a check finds, why, and how it is set; without a code, list all checks.",
    "facts": "Show what is known about the situation of a draft, and where each fact comes from.",
    "config": "Show the configuration.",
    "init": "Write an interview.toml with every key explained; one folder for each application.",
    "strip": "Print the message as it would be sent: without front matter, header lines and comment lines.",
    "test": "Run the examples of the checks in a module or a TOML pack; by default of all that are installed.",
    "server": "Run the language server, for editors: it speaks the Language Server Protocol on standard input and output.",
    "cache": "Show or delete what `check` keeps: results, and compiled expressions of the checks.",
    "worker": "Start or stop a background process for editors that call `check` per keystroke.",
    "doctor": "Show versions, plug-ins and the configuration in effect; exit with 2 if something is broken.",
}
"""The first sentence of each command's help, so that the list of commands imports none of them."""


class _Commands(Group):
    """Imports a command when it is needed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"notelint.cli.{cmd_name}"), f"{cmd_name}_command")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        limit = formatter.width - 6 - max(map(len, COMMANDS))
        commands = (
            click.Command(name, help=SUMMARIES[name]) if name in SUMMARIES else self.get_command(ctx, name)
            for name in COMMANDS
        )
        rows = [(command.name or "", command.get_short_help_str(limit)) for command in commands if command]
        with formatter.section("Commands"):
            formatter.write_dl(rows)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            raise click.UsageError(f'no such command "{args[0]}"{nearest(args[0], COMMANDS)}', ctx=ctx)
        return super().resolve_command(ctx, args)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@version_option
def cli() -> None:
    """Lint the message you send after a job interview.

    Reads the draft and the facts of the interview, and says what would hurt: a blank left in, a wrong name, nothing
    about the conversation, the wrong channel, the wrong moment. Works offline; nothing is sent anywhere.
    """


@dataclass(frozen=True)
class Called:
    """How the command line was called: its arguments, and the linters that are there already."""

    args: tuple[str, ...]
    linters: MutableMapping[str, Linter]


def called(args: Sequence[str], *, linters: MutableMapping[str, Linter] | None = None) -> int:
    """Run a command line and return its exit status.

    Args:
        args: the arguments.
        linters: by their configuration, the linters of earlier calls in this process; new ones are added.
    """
    how = Called(tuple(args), {} if linters is None else linters)
    try:
        with printing():
            status = cli.main(list(args), prog_name="notelint", standalone_mode=False, obj=how)
    except click.exceptions.NoArgsIsHelpError as error:
        show_usage(error)
        return 2
    except click.UsageError as error:
        command = error.ctx.command_path if error.ctx else "notelint"
        say_error(f"{error.format_message()} (see {command} --help)")
        return 2
    except NotelintError as error:
        say_error(str(error))
        return 2
    except click.ClickException as error:
        say_error(error.format_message())
        return 2
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - a crash must not look like findings, nor print text of a draft
        say_error(crash(error))
        return 2
    return status if isinstance(status, int) else 0
