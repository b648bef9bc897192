"""Notes to oneself in a compose buffer, as in the text of a commit: lines that begin with ``#`` and are not sent."""

from __future__ import annotations

import re

from notelint.message.lines import Line

__all__ = ["comment_lines"]

_SCISSORS = re.compile(r"[ ]?-{5,40}[ ]?(?:>8|8<|%<|>%)[ ]?-{5,40}[ ]*$")


def comment_lines(lines: list[Line], prefix: str) -> frozenset[int]:
    """Return the numbers of the lines that begin with `prefix`; below a line of scissors, of all."""
    numbers: set[int] = set()
    for number, line in enumerate(lines):
        if line.text.startswith(prefix):
            if _SCISSORS.match(line.text, len(prefix)):
                return frozenset(numbers.union(range(number, len(lines))))
            numbers.add(number)
    return frozenset(numbers)
