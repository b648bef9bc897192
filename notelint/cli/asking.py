"""Lets the worker answer a command, if one runs and is the same notelint."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from notelint.cli.connection import exchange

__all__ = ["Answer", "asked", "fits", "identity"]

MOST_PATHS = 20
"""More paths than this are no work for a process that answers one call after the other."""

_WRITING = ("--fix", "--unsafe-fixes", "--add-ignore", "--output", "--help")
"""Options of which the worker must know nothing: they write files, or print what is not about drafts."""


class Answer(NamedTuple):
    """What the worker printed for a command, and its exit status."""

    out: bytes
    err: bytes
    status: int


def fits(args: Sequence[str]) -> bool:
    """Whether a command line is one for the worker: it checks a few files or standard input, and writes none."""
    paths = [arg for before, arg in pairwise(args) if not arg.startswith("-") and before != "--model"]
    if not args[1:] or len(paths) > MOST_PATHS:
        return False
    for arg in args:
        name = arg.partition("=")[0]
        if name in _WRITING or (arg.startswith("-") and not arg.startswith("--") and {"o", "h"} & {*arg}):
            return False
    return not any(os.path.isdir(path) for path in paths) and bool(paths or takes_stdin(args))


def takes_stdin(args: Sequence[str]) -> bool:
    """Whether a command line reads standard input."""
    return "-" in args or any(arg.startswith("--stdin-filename") for arg in args)


def identity() -> tuple[str, ...]:
    """Return what must be the same in both processes, apart from the folder of the script."""
    return sys.version, os.path.realpath(sys.prefix), *sys.path[1:]


def asked(args: Sequence[str], stdin: bytes | None) -> Answer | None:
    """Return the answer of the worker; None: it gave none, and the command must be run here.

    Args:
        args: the command line.
        stdin: what came from standard input, if the command reads it.
    """
    shown = tuple(stream is not None and stream.isatty() for stream in (sys.stdout, sys.stderr))
    request = ("run", identity(), tuple(args), os.getcwd(), dict(os.environ), stdin, shown)
    answer = exchange(request)
    if not isinstance(answer, tuple) or len(answer) != len(Answer._fields):
        return None
    return Answer(*answer)
