"""What can go wrong, as one tree.

NotelintError
├── UsageError          a wrong option or argument
│   └── OutputError     what is to be printed cannot be written
├── InputError          a draft that cannot be read: its ``kind`` says why
├── FactsError          a facts file, front matter or flag that does not fit
├── ConfigError         a configuration that does not fit, or a plug-in that cannot be loaded
└── CheckError          a check that crashed or reported something impossible
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

__all__ = [
    "CheckError",
    "ConfigError",
    "FactsError",
    "Fault",
    "InputError",
    "NotelintError",
    "OutputError",
    "UsageError",
    "nearest",
    "plainly",
]


class Fault(NamedTuple):
    """One thing that is wrong with a file of keys and values.

    Attributes:
        path: the keys, and numbers of elements, that lead to it from the top of the file.
        message: what is wrong, without the name of the file.
    """

    path: tuple[str | int, ...]
    message: str


class NotelintError(Exception):
    """Something that keeps notelint from doing its job; the text is one line for the user.

    Attributes:
        faults: everything that is known to be wrong and where; the text names the first.
    """

    kind = "error"

    def __init__(self, text: str, *, faults: Iterable[Fault] = ()) -> None:
        super().__init__(text)
        self.faults = tuple(faults)


class UsageError(NotelintError):
    """An option or argument that makes no sense."""

    kind = "usage"


class OutputError(UsageError):
    """The output cannot be written, so that nothing can be said there about it."""


class InputError(NotelintError):
    """A draft that cannot be read; ``kind`` is a stable word for machines, such as ``not-found``."""

    def __init__(self, text: str, *, kind: str) -> None:
        super().__init__(text)
        self.kind = kind


class FactsError(NotelintError):
    """Facts that do not fit: an unknown key, a wrong type, broken TOML or YAML."""

    kind = "facts"


class ConfigError(NotelintError):
    """A configuration that does not fit, or a plug-in that cannot be loaded."""

    kind = "config"


class CheckError(NotelintError):
    """A check that crashed, or reported a span outside the text."""

    kind = "check"


_IN_TOML = (
    (r"^Input should", "must"),
    (r"^Field required", "is missing"),
    (r"a valid boolean(?:, unable to interpret input)?", "true or false"),
    (r"a valid (string|number)(?:, unable to parse string as a number)?", r"a \1"),
    (r"a valid tuple", "a list"),
    (r"a valid dictionary|a dictionary or an instance of \w+", "a table"),
    (r"a valid datetime.*", "a date or a date and time"),
)


def plainly(message: str) -> str:
    """Return what pydantic says about a value in the words of somebody who writes TOML."""
    import re

    for pattern, plain in _IN_TOML:
        message = re.sub(pattern, plain, message)
    return f"{message[:1].lower()}{message[1:]}"


def nearest(word: str, known: Iterable[str]) -> str:
    """Return ``; did you mean "…"?`` for the known word most like `word`, or an empty string."""
    from difflib import get_close_matches

    choices = {choice.casefold(): choice for choice in sorted(known)}
    matches = get_close_matches(word.casefold(), choices, n=1, cutoff=0.5)
    return f'; did you mean "{choices[matches[0]]}"?' if matches else ""
