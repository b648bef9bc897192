"""Answers ``check`` without loading the command line, if that is known or somebody is there who has it loaded."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from notelint.cache.runs import known_run
from notelint.cli.address import port_file, socket_file
from notelint.cli.streams import LOST, StandardInput, say_error, write_bytes, write_error, write_text
from notelint.errors import InputError, UsageError

if TYPE_CHECKING:
    from notelint.cli.asking import Answer

__all__ = ["answered"]


def answered(args: Sequence[str]) -> int | None:
    """Print what the command line `args` prints, and return its exit status; None: it must be run.

    Standard input can be read again afterwards.
    """
    stdin = StandardInput()
    try:
        printed = None if "--no-cache" in args else known_run(args, lambda: stdin.raw)
        if printed is not None:
            told = write_error(printed.err)
            write_text(printed.out)
            return printed.status if told else LOST
        if (answer := _worker(args, stdin)) is not None:
            told = write_error(answer.err)
            write_bytes(answer.out)
            return answer.status if told else LOST
    except InputError:
        return None  # said by the run
    except UsageError as error:
        say_error(str(error))
        return 2
    _put_back(stdin)
    return None


def _worker(args: Sequence[str], stdin: StandardInput) -> Answer | None:
    """Ask the worker, if there may be one."""
    if not (os.path.exists(socket_file()) or os.path.exists(port_file())):
        return None
    from notelint.cli.asking import asked, fits, takes_stdin

    return asked(args, stdin.raw if takes_stdin(args) else None) if fits(args) else None


def _put_back(stdin: StandardInput) -> None:
    if "raw" in vars(stdin):
        sys.stdin = io.TextIOWrapper(io.BytesIO(stdin.raw))
