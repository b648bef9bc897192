"""What ``--fix`` and ``--diff`` do with a draft, and what is said about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import click

from notelint.errors import UsageError

if TYPE_CHECKING:
    from notelint.mending import Mended
    from notelint.report import Report
    from notelint.reporters.outcome import Outcome
    from notelint.source import Source

__all__ = ["Mending", "diffs", "fix_options", "remarks"]

_C = TypeVar("_C", bound=Callable[..., Any])


@dataclass(frozen=True)
class Mending:
    """How drafts are mended: whether files are written, and whether unsafe fixes count."""

    writes: bool
    unsafe: bool = False

    @classmethod
    def of(cls, given: Mapping[str, Any]) -> Mending | None:
        """Return what the options of ``check`` ask for; None: nothing is mended.

        Raises:
            UsageError: options that make no sense together.
        """
        if given["fix"] and given["diff"]:
            raise UsageError("--fix and --diff exclude each other: --diff shows what --fix would write")
        if given["diff"] and given["output"] is not None:
            raise UsageError("--diff prints no findings that --output could take")
        if not (given["fix"] or given["diff"]):
            for option in ("unsafe_fixes", "exit_non_zero_on_fix"):
                if given[option] and given["fix"] is None:
                    raise UsageError(f"--{option.replace('_', '-')} goes with --fix")
            return None
        return cls(writes=bool(given["fix"]), unsafe=given["unsafe_fixes"])

    def mended(self, source: Source, report: Report, lint: Callable[[Source], Report], *, raw: bytes | None) -> Mended:
        """Mend a draft, and its file if there is one and it is to be written.

        Args:
            source: the draft.
            report: the report on it.
            lint: lints the draft with a new text.
            raw: the bytes of the draft if it has no file.

        Raises:
            InputError: the text is not what the file holds, or that cannot be replaced.
        """
        from notelint.files import MAX_MAIL_BYTES, read_bytes
        from notelint.mending import mend
        from notelint.replacing import not_as_read, replace_file

        mended = mend(source, report, lint, unsafe=self.unsafe)
        if mended.source.text == source.text:
            return mended
        before, after = source.encode(source.text), source.encode(mended.source.text)
        if raw is None and self.writes:
            replace_file(source.name, after, expected=before)
        elif before != (read_bytes(source.name, limit=MAX_MAIL_BYTES) if raw is None else raw):
            raise not_as_read(source.name)
        return mended


def fix_options(command: _C) -> _C:
    """Add the options that mend drafts."""
    for option in reversed(
        (
            click.option(
                "--fix/--no-fix", default=None, help="Apply safe fixes; with -, print the mended draft instead."
            ),
            click.option("--unsafe-fixes", is_flag=True, help="Apply fixes too that may change what is said."),
            click.option("--diff", is_flag=True, help="Print what --fix would change, and change nothing."),
            click.option("--exit-non-zero-on-fix", is_flag=True, help="Exit with 1 if anything was fixed."),
        )
    ):
        command = option(command)
    return command


def diffs(outcome: Outcome) -> str:
    """Return the differences that mending makes, one after the other."""
    from notelint.diff import diff

    return "".join(diff(entry.mended.before, entry.mended.source) for entry in outcome.linted if entry.mended)


def remarks(outcome: Outcome) -> Iterator[str]:
    """Yield what was mended, and what was not because that would have made things worse."""
    for entry in outcome.linted:
        if entry.mended and entry.mended.applied:
            counts = Counter(applied.code for applied in entry.mended.applied)
            codes = ", ".join(f"{code} ({count})" if count > 1 else code for code, count in sorted(counts.items()))
            yield f"{entry.report.source.name}: fixed {codes}"
        for code in entry.mended.barred if entry.mended else ():
            yield f"{entry.report.source.name}: the fix of {code} would bring an error or never end, and was left out"
