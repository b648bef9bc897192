"""The drafts that were found, and the files that are none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from notelint.reporters.outcome import Failure, plural

__all__ = ["Inputs"]


@dataclass
class Inputs:
    """What is to be linted.

    Attributes:
        drafts: their names, and whether each had to look like a draft.
        failures: what could not be read.
        strangers: names of the files that are no drafts.
        own: names of the files that were named and that notelint reads for itself, by what they hold.
        empty: folders without drafts.
        are_named: whether every file was named by the user, none found in a folder.
    """

    drafts: dict[str, bool] = field(default_factory=dict)
    failures: list[Failure] = field(default_factory=list)
    strangers: list[str] = field(default_factory=list)
    own: dict[str, list[str]] = field(default_factory=dict)
    empty: list[str] = field(default_factory=list)
    are_named: bool = True

    def refuse(self, error: OSError) -> None:
        """Note a folder that cannot be read."""
        self.failures.append(Failure(str(error.filename), "unreadable", f"cannot be read: {error.strerror}"))

    def fail(self, failure: Failure) -> None:
        """Note what could not be done, once."""
        self.failures += [failure] if failure not in self.failures else []

    def remarks(self) -> Iterator[str]:
        """Yield what the user should know about the files that are not linted."""
        for folder in self.empty:
            yield f"no drafts in {folder}: a draft has headers, facts before its text, or an interview.toml beside it"
        for held, names in self.own.items():
            if len(names) == 1:
                yield f"{names[0]} holds {held}, is no draft, and was left alone"
            else:
                yield f"{plural(len(names), 'file')} hold {held}, are no drafts, and were left alone"
        if count := len(self.strangers):
            were, are = ("was", "is no draft") if count == 1 else ("were", "are no drafts")
            yield f"{plural(count, 'file')} {are} and {were} left alone"
