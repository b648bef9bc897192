"""Which files of a folder are drafts: those that say so themselves, or lie beside the facts of an interview."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from dataclasses import fields
from pathlib import Path, PurePath

from notelint.globs import glob_matches
from notelint.mail.reader import is_mail
from notelint.message.front import front_matter, header_block
from notelint.message.lines import lines_of
from notelint.situation.facts import Facts
from notelint.source import Source
from notelint.walking import SUFFIXES

__all__ = ["is_named_like_draft", "matches", "says_it_is_draft"]

_NEVER = frozenset({"readme", "changelog", "license", "licence", "contributing"})
_KEYS = frozenset({field.name for field in fields(Facts)} | {"interviewed"})
_KEY = re.compile(r"""(?:\[\[?\s*)?["']?([\w-]+)["']?\s*(?:[:=.]|\]\]?)""")


def is_named_like_draft(path: str) -> bool:
    """Whether the name alone lets a file be a draft: a README never is, nor is a program."""
    name = PurePath(path)
    return name.suffix.lower() in SUFFIXES and name.stem.lower() not in _NEVER


def says_it_is_draft(source: Source) -> bool:
    """Whether the file has the headers of a draft, or front matter with at least one fact."""
    if source.mail is not None or is_mail(source.text.encode("utf-8"), name=source.name):
        return True
    lines = lines_of(source.text)
    front, count = front_matter(lines) or (None, 0)
    if front:
        keys = (_KEY.match(line.text) for line in lines[1 : count - 1])
        if any(match and match.group(1).replace("-", "_") in _KEYS for match in keys):
            return True
        while count < len(lines) and lines[count].is_blank:
            count += 1
    return bool(header_block(lines[count:])[0])


def matches(path: str, globs: Iterable[str], *, base: str) -> bool:
    """Whether `path`, or a folder between it and `base`, matches one of `globs`.

    ``*`` stands for anything but a slash and ``**`` for anything. A glob may match the end of a path: ``*.txt`` and
    ``old/*.txt`` hold at any depth. One that begins with a slash or ``./`` is tied to `base`.
    """
    full = Path(os.path.abspath(path))
    home = Path(os.path.abspath(base))
    shown = (full.relative_to(home) if full.is_relative_to(home) else full).as_posix()
    return any(glob_matches(glob, shown) for glob in globs)
