"""The short way: when the result for every draft is known, nothing is linted and next to nothing is loaded."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from notelint.cache.results import Results
from notelint.cli.collected import Inputs
from notelint.errors import InputError
from notelint.files import MAX_MAIL_BYTES, read_bytes
from notelint.ignore_files import IgnoreFiles
from notelint.reporters import EXPLAINING
from notelint.reporters.outcome import Linted, Outcome
from notelint.walking import walk

if TYPE_CHECKING:
    from notelint.check import Check
    from notelint.cli.streams import StandardInput

__all__ = ["Recalled", "recalled", "results_for"]

SHORT = 199
"""Drafts up to which a run is held in memory as a whole."""

_IRRELEVANT = frozenset(
    {"paths", "output_format", "output", "position_encoding", "exit_zero", "quiet", "verbose", "no_progress", "color"}
    | {
        "no_cache",
        "jobs",
        "force_exclude",
        "fix",
        "unsafe_fixes",
        "diff",
        "exit_non_zero_on_fix",
        "add_ignore",
        "reason",
    }
)
"""Options of ``check`` on which the result for a draft does not depend; all others count."""


@dataclass(frozen=True)
class Recalled:
    """A run that did not happen: what it would have found."""

    inputs: Inputs
    raw: bytes | None
    results: Results

    def checks(self, outcome: Outcome) -> Mapping[str, type[Check]]:
        """Return no checks: the formats that explain them take the long way."""
        return {}

    @property
    def typed(self) -> bool:
        """Whether the draft comes from standard input."""
        return self.raw is not None


def results_for(given: Mapping[str, Any]) -> Results | None:
    """Return the cache for these options of ``check``; None: it is not used."""
    if given["no_cache"] or given["fix"] or given["diff"] or given["add_ignore"]:
        return None
    relevant = sorted((key, value) for key, value in given.items() if key not in _IRRELEVANT)
    homes = (os.environ.get("XDG_CONFIG_HOME"), os.path.expanduser("~"))
    files = (given["config"], given["interview"], given["notes"])
    words = "\0".join(str(value) for _, value in relevant if value)
    return Results(
        repr((relevant, homes)).encode(), words=words, files=[os.path.abspath(file) for file in files if file]
    )


def recalled(given: Mapping[str, Any], results: Results, stdin: StandardInput) -> tuple[Recalled, Outcome] | None:
    """Return what the cache knows about the run; None if it does not know everything.

    Args:
        given: the options of ``check``.
        results: the cache for them.
        stdin: standard input, read if it is a draft with a name.
    """
    if given["output"] is not None or given["output_format"] in EXPLAINING:
        return None
    inputs = Inputs()
    linted: list[Linted] = []
    raw = None
    try:
        if given["paths"] == ("-",) or (not given["paths"] and given["stdin_filename"] is not None):
            if given["stdin_filename"] is None:
                return None  # the time of day counts
            raw = stdin.raw
        for name, sifted in (
            _drafts(given, inputs) if raw is None else [(given["stdin_filename"], given["force_exclude"])]
        ):
            known = results.get(name, read_bytes(name, limit=MAX_MAIL_BYTES) if raw is None else raw, sifted=sifted)
            if known is None or len(linted) == SHORT:
                return None
            if known.linted is None:
                inputs.strangers.append(name)
            else:
                inputs.drafts[name] = sifted
                linted.append(known.linted)
    except InputError:
        return None
    return (Recalled(inputs, raw, results), Outcome(tuple(linted))) if linted or inputs.strangers else None


def _drafts(given: Mapping[str, Any], inputs: Inputs) -> Iterator[tuple[str, bool]]:
    """Yield each file and whether it must look like a draft; note the folders without drafts.

    Raises:
        InputError: something that only a full run can deal with.
    """
    seen = set()
    ignores = IgnoreFiles() if given["respect_ignore_files"] else None
    for path in given["paths"] or (".",):
        folder = os.path.isdir(path)
        inputs.are_named &= not folder
        before = len(inputs.drafts)
        for name in walk(path, refused=_give_up, ignores=ignores) if folder else (path,):
            real = os.path.realpath(name)
            if real in seen or name == "-":
                raise InputError(f"{name}: not known", kind="usage")
            seen.add(real)
            yield name, folder or given["force_exclude"]
        if folder and len(inputs.drafts) == before:
            inputs.empty.append(path)


def _give_up(error: OSError) -> None:
    raise InputError(str(error), kind="unreadable") from error
