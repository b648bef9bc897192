"""Writes an ignore where it is never sent: into the front matter of a draft, or into the facts beside an email."""

from __future__ import annotations

import glob
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from notelint.errors import InputError
from notelint.findings import Edit
from notelint.message.front import MAX_FRONT_MATTER
from notelint.message.model import Message
from notelint.toml_array import appended_to_array
from notelint.yaml_list import appended_to_list

__all__ = ["NewIgnore", "has_room", "ignore_in_draft", "ignore_in_facts"]

KEY = "ignore"
_OF_EMAIL = frozenset({"mime-version", "message-id", "in-reply-to", "references", "date", "reply-to", "fcc"})
"""Headers that a mail program writes, not the author of a draft."""


@dataclass(frozen=True)
class NewIgnore:
    """A code that is to stay silent, and why."""

    code: str
    reason: str = ""

    @property
    def why(self) -> str:
        """The reason in one line of characters that show."""
        return " ".join("".join(mark if mark.isprintable() else " " for mark in self.reason).split())


def has_room(message: Message) -> bool:
    """Whether a draft may hold ignores: not an email, which would be sent with its front matter."""
    if message.front_matter is not None:
        return True
    return PurePath(message.source.name).suffix.lower() != ".eml" and not any(
        header.name in _OF_EMAIL or header.name.startswith("content-") for header in message.headers
    )


def ignore_in_draft(message: Message, ignores: Sequence[NewIgnore]) -> Edit:
    """Return the edit that adds `ignores` to the front matter of a draft, which gets one if it has none.

    Raises:
        InputError: the front matter would become too long.
        FactsError: it cannot be added to without changing more than the ignores.
    """
    front = message.front_matter
    if front is None:
        ending = message.source.line_ending
        lines = ("---", f"{KEY}:", *(f"  - {_yaml(ignore)}" for ignore in ignores), "---", "")
        edit = Edit(0, 0, ending.join(lines))
    else:
        text = message.slice(front.start, front.end)
        if front.syntax == "toml":
            edit = appended_to_array(text, KEY, [_toml(ignore) for ignore in ignores])
        else:
            edit = appended_to_list(text, KEY, [_yaml(ignore) for ignore in ignores])
        edit = Edit(front.start + edit.start, front.start + edit.end, edit.text)
    end = front.end if front else 0
    if end + len(edit.text) > MAX_FRONT_MATTER:
        raise InputError(f"{message.source.name}: not changed: its front matter would be too long", kind="too-large")
    return edit


def ignore_in_facts(text: str, ignores: Sequence[NewIgnore], *, draft: str) -> Edit:
    """Return the edit that adds `ignores` for one draft to a facts file.

    Args:
        text: the facts file.
        ignores: what is to stay silent.
        draft: path of the draft, relative to the folder of the facts file, with slashes.

    Raises:
        FactsError: it cannot be added to without changing more than the ignores.
    """
    return appended_to_array(text, KEY, [_toml(ignore, draft=glob.escape(draft)) for ignore in ignores])


def _yaml(ignore: NewIgnore) -> str:
    return json.dumps(f"{ignore.code} {ignore.why}", ensure_ascii=False) if ignore.why else ignore.code


def _toml(ignore: NewIgnore, *, draft: str = "") -> str | dict[str, str]:
    if not (ignore.why or draft):
        return ignore.code
    table = {"code": ignore.code, "reason": ignore.why, "draft": draft}
    return {key: value for key, value in table.items() if value}
