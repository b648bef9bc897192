"""The console script. What an earlier run or the worker can answer is answered before anything else is loaded."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from notelint.cli import COMMANDS

__all__ = ["COMMANDS", "console", "main"]


def main(args: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    args = sys.argv[1:] if args is None else list(args)
    try:
        if args[:1] == ["check"]:
            from notelint.cli.shortcut import answered

            status = answered(args)
            if status is not None:
                return status
        from notelint.cli.commands import called
    except KeyboardInterrupt:
        return 130
    return called(args)


def console() -> NoReturn:
    """Run the command line as a process of its own, and leave without taking spaCy apart, which takes a tenth of a second."""
    # This process is ours: no plug-in of pydantic has anything to do in it, and looking for some takes its time.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "true")
    status = main()
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:  # None: closed by the caller
                stream.flush()
    except (OSError, ValueError):
        # Whoever read the output is gone, or closed it: Python's own way out deals with that.
        sys.exit(status)
    if "threading" in sys.modules and sys.modules["threading"].active_count() > 1:
        sys.exit(status)
    os._exit(status)
