"""Names that a model finds in a text; without one there are none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from notelint.governors import NO_GOVERNOR, Governor

__all__ = ["Entity", "EntityKind"]

EntityKind = Literal["person", "organization"]


@dataclass(frozen=True)
class Entity:
    """A name, its span in the source, and what it depends on, if the model has a parser."""

    kind: EntityKind
    start: int
    end: int
    governor: Governor = NO_GOVERNOR
