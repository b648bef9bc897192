"""Something that is wrong and is no finding about a message."""

from __future__ import annotations

from dataclasses import dataclass

from notelint.findings import Severity

__all__ = ["Problem"]


@dataclass(frozen=True)
class Problem:
    """Something that is wrong with a file, or keeps a draft from being linted.

    Attributes:
        message: one line for the user.
        start, end: where, in the text that is linted; the beginning where no better place is known.
        severity: how bad it is.
        file: the file that it is about, if not the document itself.
    """

    message: str
    start: int = 0
    end: int = 0
    severity: Severity = Severity.ERROR
    file: str | None = None
