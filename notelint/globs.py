"""Globs over paths, matched in time linear in the path, whatever the glob: both may come from untrusted folders."""

from __future__ import annotations

import re
from functools import cache

__all__ = ["glob_matches"]

_PART = re.compile(r"\*\*/|\*\*|\*|.", re.DOTALL)


def glob_matches(glob: str, path: str) -> bool:
    """Whether `path`, which is relative and written with slashes, or a folder that it lies in matches `glob`.

    ``?`` stands for one character and ``*`` for any number of them, but no slash; ``**`` for anything, and ``**/`` for any
    number of folders. A glob may match the end of a path; one that begins with a slash or ``./`` is tied to its beginning.
    """
    parts = _parts(glob)
    states = _reached({0}, parts)
    for character in path:
        if character == "/" and len(parts) in states:
            return True
        states = _reached({after for state in states for after in _step(parts, state, character)}, parts)
        if not states:
            return False
    return len(parts) in states


@cache
def _parts(glob: str) -> tuple[str, ...]:
    """Return the glob as single characters and wildcards; "**/" is two parts: its beginning, and what it has taken."""
    tied = glob.startswith(("/", "./"))
    plain = glob.removeprefix(".").strip("/") if tied else f"**/{glob.rstrip('/')}"
    parts: list[str] = []
    for part in _PART.findall(plain):
        if part.startswith("*") and parts[-1:] == [part if part != "**/" else "within"]:
            continue  # twice the same is once
        parts += [part, "within"] if part == "**/" else [part]
    return tuple(parts)


def _reached(states: set[int], parts: tuple[str, ...]) -> set[int]:
    """Add the states that are reached without a character: wildcards may stand for nothing."""
    stack = list(states)
    while stack:
        state = stack.pop()
        part = parts[state] if state < len(parts) else ""
        after = state + 2 if part == "**/" else state + 1 if part in ("*", "**") else state
        if after not in states:
            states.add(after)
            stack.append(after)
    return states


def _step(parts: tuple[str, ...], state: int, character: str) -> set[int]:
    """Return the states that one character leads to."""
    part = parts[state] if state < len(parts) else ""
    if part in ("**/", "within"):
        within = state + 1 if part == "**/" else state
        return {within, within + 1} if character == "/" else {within}
    if part == "**" or (part == "*" and character != "/"):
        return {state}
    return {state + 1} if part == character or (part == "?" and character != "/") else set()
