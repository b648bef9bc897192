"""Address lists as people and mail programs write them: ``Dana Ruiz <dana@orbit.example>, "Lee, Sam"``."""

from __future__ import annotations

import re

__all__ = ["address_in", "names_in", "readers_in"]

_ADDRESS = re.compile(r'(?:"[^"]*"|[^",;])+')
_MAILBOX = re.compile(r"[^\s<>,;\"]{1,64}@[^\s<>,;\"]{1,200}")
_GROUP = re.compile(r"[^:<@\"]{1,80}:(?!//)")


def names_in(value: str) -> list[str]:
    """Return the names of an address list; a bare address gives none, "Ruiz, Dana" is turned round."""
    return [reader for reader in readers_in(value) if "@" not in reader]


def readers_in(value: str) -> list[str]:
    """Return the names of an address list, and the addresses that stand there without one."""
    readers = []
    # Without escaped quotation marks they come in pairs, so that looking for the second one is cheap.
    for entry in _ADDRESS.findall(_GROUP.sub("", value.replace('\\"', "'"))):
        plain = entry.partition("<")[0].replace("\\", "")
        name = " ".join(word for word in plain.split() if "@" not in word).strip("\"' ")
        last, comma, first = name.partition(", ")
        readers.append(f"{first} {last}" if comma else name or address_in(entry) or "")
    return [reader for reader in readers if reader]


def address_in(value: str) -> str | None:
    """Return the first mail address in `value`."""
    found = _MAILBOX.search(value)
    return found.group() if found else None
