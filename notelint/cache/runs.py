"""What a whole run printed, for the same command on the same drafts: the way back that loads least."""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from notelint.cache.references import Index, NotStorable, References
from notelint.cache.results import Results
from notelint.cache.surroundings import Surroundings, digest
from notelint.errors import InputError
from notelint.files import MAX_MAIL_BYTES, read_bytes

__all__ = ["MAX_DRAFTS", "Printed", "keep_run", "known_run"]

MAX_DRAFTS = 20
"""Drafts of a run that is kept as a whole."""

_VARIABLES = (
    *("HOME", "XDG_CONFIG_HOME", "NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "TERM", "COLUMNS", "CI"),
    *("GITHUB_WORKSPACE", "CI_PROJECT_DIR"),
)
"""Variables of the environment on which output may depend."""


class Printed(NamedTuple):
    """What a run printed, and its exit status."""

    out: str
    err: str
    status: int


def known_run(args: Sequence[str], stdin: Callable[[], bytes]) -> Printed | None:
    """Return what the same command printed before, if nothing that it depends on has changed since.

    Args:
        args: the command line.
        stdin: reads standard input; called only if the command read it before.

    Raises:
        InputError: standard input cannot be read.
    """
    results = Results(b"runs")
    entry = results.stored(_key(args))
    if entry is None:
        return None
    drafts, around, packed, status = marshal.loads(entry)  # noqa: S302 - checked and ours, as the store says
    surroundings = Surroundings("\0".join(args))
    texts, marks, beside = [], [], []
    for name, typed, files in drafts:
        try:
            raw = stdin() if typed else read_bytes(name, limit=MAX_MAIL_BYTES)
        except InputError:
            if typed:
                raise
            return None
        mark, index = surroundings.of(name, files)
        marks += [digest(raw), mark]
        texts.append(raw.decode("utf-8", "replace"))
        beside.append(index.text)
    if digest(*marks) != around:
        return None
    references = References("\0".join(texts), Index("\0".join(beside)))
    out, err = (references.unpack(part) for part in packed)
    return Printed(out, err, status)


def keep_run(
    args: Sequence[str], results: Results, drafts: Mapping[str, tuple[str, bytes | None]], printed: Printed
) -> None:
    """Keep what a run printed, if the results for all its drafts were kept.

    Args:
        args: the command line.
        results: the cache with which the run was made.
        drafts: name of each draft to its text, and its bytes if they came from standard input.
        printed: what was printed.
    """
    if not 0 < len(drafts) <= MAX_DRAFTS:
        return
    surroundings = Surroundings("\0".join(args))
    entries, texts, marks, beside = [], [], [], []
    for name, (text, typed) in drafts.items():
        files = results.files_of(name)
        try:
            raw = typed if typed is not None else read_bytes(name, limit=MAX_MAIL_BYTES)
        except InputError:
            return
        if files is None or raw.decode("utf-8", "replace").removeprefix("\ufeff") != text:
            return  # its result was not kept, or it is encoded, so that its words do not stand in the file
        mark, index = surroundings.of(name, files)
        entries.append((name, typed is not None, files))
        marks += [digest(raw), mark]
        texts.append(raw.decode("utf-8", "replace"))
        beside.append(index.text)
    references = References("\0".join(texts), Index("\0".join(beside)))
    try:
        packed = (references.pack(printed.out), references.pack(printed.err))
    except NotStorable:
        return
    results.store(_key(args), marshal.dumps((tuple(entries), digest(*marks), packed, printed.status)))


def _key(args: Sequence[str]) -> bytes:
    shown = [stream is not None and stream.isatty() for stream in (sys.stdout, sys.stderr)]
    variables = [os.environ.get(name) for name in _VARIABLES]
    return digest(repr(("run", os.getcwd(), list(args), variables, shown)).encode())
