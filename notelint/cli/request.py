"""What a run of ``check`` is to do."""

from __future__ import annotations

from collections.abc import MutableMapping
from dataclasses import dataclass, field

from notelint.cache.results import Results
from notelint.cli.mending import Mending
from notelint.cli.overrides import Overrides
from notelint.cli.silencing import Silencing
from notelint.cli.streams import StandardInput
from notelint.engine import Linter
from notelint.situation.layers import Layer

__all__ = ["Request"]


@dataclass(frozen=True)
class Request:
    """What a run is to do, apart from how it is shown."""

    paths: tuple[str, ...]
    flags: Layer
    overrides: Overrides
    interview: str | None = None
    stdin_filename: str | None = None
    force_exclude: bool = False
    mending: Mending | None = None
    silencing: Silencing | None = None
    results: Results | None = None
    stdin: StandardInput = field(default_factory=StandardInput)
    linters: MutableMapping[str, Linter] = field(default_factory=dict)
