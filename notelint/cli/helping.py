"""Commands whose help goes where all output goes, so that it is not lost in silence."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from io import BytesIO, TextIOWrapper
from typing import Any, TypeVar

import click

from notelint.cli.streams import write_bytes, write_error, write_text
from notelint.version import VERSION

__all__ = ["Command", "Group", "printing", "show_usage", "version_option"]

COMPLETING = "_NOTELINT_COMPLETE"
"""The variable in which a shell asks for completions."""
_C = TypeVar("_C", bound=Callable[..., Any])


class _Helpful(click.Command):
    """Prints its help by `write_text`; Click's own way says nothing if standard output is closed."""

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.callback = _show_help
        return option


class Command(_Helpful):
    """A command."""


class Group(_Helpful, click.Group):
    """A command with commands of its own."""

    command_class = Command


def version_option(command: _C) -> _C:
    """Add ``--version``."""
    return click.option(
        "--version",
        is_flag=True,
        expose_value=False,
        is_eager=True,
        help="Show the version and exit.",
        callback=_show_version,
    )(command)


@contextmanager
def printing() -> Iterator[None]:
    """Print by `write_text` what Click prints when it is done: what a shell asks for when somebody presses Tab."""
    if COMPLETING not in os.environ:
        yield
        return
    raw = BytesIO()
    text = TextIOWrapper(raw, "utf-8", write_through=True)
    try:
        with redirect_stdout(text):
            yield
    finally:
        write_bytes(raw.getvalue())


def show_usage(error: click.exceptions.NoArgsIsHelpError) -> None:
    """Write to standard error how a command is called that was called with nothing."""
    write_error(f"{error.format_message()}\n")


def _show_help(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        write_text(f"{ctx.get_help()}\n")
        ctx.exit()


def _show_version(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        write_text(f"notelint {VERSION}\n")
        ctx.exit()
