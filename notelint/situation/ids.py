"""Ids of channels and stages as people write them."""

from __future__ import annotations

from collections.abc import Mapping

from notelint.channels import CHANNELS, CHANNELS_CALLED, STAGES, STAGES_CALLED
from notelint.errors import FactsError, Fault, nearest

__all__ = ["read_ids"]

_KINDS: tuple[tuple[str, tuple[str, ...], Mapping[str, str]], ...] = (
    ("channel", CHANNELS, CHANNELS_CALLED),
    ("stage", STAGES, STAGES_CALLED),
)


def read_ids(table: object, *, name: str, where: tuple[str | int, ...] = ()) -> None:
    """Bring the ids in a table of facts into lower case.

    Args:
        table: the facts; anything but a table is left alone.
        name: what it is called in errors.
        where: the keys that lead to it.

    Raises:
        FactsError: there is no such id.
    """
    for key, known, called in _KINDS:
        said = table.get(key) if isinstance(table, dict) else None
        if not isinstance(table, dict) or not isinstance(said, str) or said in known:
            continue
        plain = said.strip().lower()
        if plain not in known:
            meant = called.get(" ".join(plain.replace("-", " ").replace("_", " ").split()), called.get(plain))
            hint = f'; did you mean "{meant}"?' if meant else nearest(said, known)
            place = f"{'.'.join(map(str, (*where, key)))}: " if where else ""
            message = f'{place}unknown {key} "{said}", none of {", ".join(known)}{hint}'
            raise FactsError(f"{name}: {message}", faults=[Fault((*where, key), message)])
        table[key] = plain
