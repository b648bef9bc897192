"""Names that a model finds in a text; without one there are none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["Entity", "EntityKind"]

EntityKind = Literal["person", "organization"]


@dataclass(frozen=True)
class Entity:
    """A name and its span in the source."""

    kind: EntityKind
    start: int
    end: int
