"""The one draft that a command is about: a file, or what comes from standard input under the name of one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from notelint.cli.options import PATH
from notelint.cli.streams import standard_input
from notelint.errors import UsageError

if TYPE_CHECKING:
    from notelint.source import Source

__all__ = ["STDIN", "given_source", "stdin_filename_option"]

STDIN = "<stdin>"
"""What standard input is called if nobody names it."""

_C = TypeVar("_C", bound=Callable[..., Any])


def stdin_filename_option(command: _C) -> _C:
    """Add the option that says what standard input is to be called."""
    return click.option("--stdin-filename", type=PATH, metavar="FILE", help="What standard input is to be called.")(
        command
    )


def given_source(file: str, stdin_filename: str | None) -> Source:
    """Read the draft at `file`, or standard input if that is ``-``.

    Raises:
        UsageError: a name for standard input, and a file.
        InputError: it cannot be read, or is no text.
    """
    from notelint.reading import read_draft, read_draft_stream

    if file == "-":
        return read_draft_stream(standard_input(), name=stdin_filename or STDIN)
    if stdin_filename is not None:
        raise UsageError("--stdin-filename names what comes from standard input, so that no other path fits")
    return read_draft(file)
