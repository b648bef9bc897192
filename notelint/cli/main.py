"""The console script. What an earlier run or the worker can answer is answered before anything else is loaded."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from notelint.cli import COMMANDS

__all__ = ["COMMANDS", "main"]


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
