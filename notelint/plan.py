"""Which checks are run on a draft, and whether what they find counts."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from notelint.activation import Active
from notelint.draft import Draft

__all__ = ["Plan"]


class Plan:
    """The checks of a configuration by channel and stage; they are chosen once for each pair."""

    def __init__(self, active: Sequence[Active]) -> None:
        """Keep the checks that may be run at all."""
        self.active = active
        self._chosen: dict[tuple[str, str], Sequence[tuple[Active, bool]]] = {}

    def of(self, draft: Draft) -> Sequence[tuple[Active, bool]]:
        """Return the checks to be run on this channel at this stage, and whether their findings count."""
        place = draft.situation.channel, draft.situation.stage
        if place not in self._chosen:
            chosen = [(active, active.applies(draft)) for active in self.active]
            self._chosen[place] = [(active, applies) for active, applies in chosen if applies or active.check.earns]
        return self._chosen[place]

    @cached_property
    def silenced(self) -> frozenset[str]:
        """The kinds of evidence whose missing nobody is left to report."""
        reporting = [(active.check.absence_of, active.selected) for active in self.active if active.check.absence_of]
        heard = {kind for kind, selected in reporting if selected}
        return frozenset(kind for kind, _ in reporting) - heard
