"""Which checks are run on a draft, whether what they find counts, and which hints it may get."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from notelint.activation import Active
from notelint.advice import Hint
from notelint.draft import Draft

__all__ = ["Plan"]


class Plan:
    """The checks of a configuration, and the hints, by channel and stage; they are chosen once for each pair."""

    def __init__(self, active: Sequence[Active], hints: Sequence[Hint]) -> None:
        """Keep the checks that may be run at all, and the hints that may be given."""
        self.active = active
        self._all_hints = hints
        self._chosen: dict[tuple[str, str], Sequence[tuple[Active, bool]]] = {}
        self._hints: dict[tuple[str, str], Sequence[Hint]] = {}

    def of(self, draft: Draft) -> Sequence[tuple[Active, bool]]:
        """Return the checks to be run on this channel at this stage, and whether their findings count."""
        place = draft.situation.channel, draft.situation.stage
        if place not in self._chosen:
            chosen = [(active, active.applies(draft)) for active in self.active]
            self._chosen[place] = [(active, applies) for active, applies in chosen if applies or active.check.earns]
        return self._chosen[place]

    def hints(self, draft: Draft) -> Sequence[Hint]:
        """Return the hints for this channel at this stage; whether one applies depends on the facts besides."""
        place = draft.situation.channel, draft.situation.stage
        if place not in self._hints:
            self._hints[place] = [hint for hint in self._all_hints if hint.is_for(*place)]
        return self._hints[place]

    @cached_property
    def silenced(self) -> frozenset[str]:
        """The kinds of evidence whose missing nobody is left to report."""
        reporting = [(active.check.absence_of, active.selected) for active in self.active if active.check.absence_of]
        heard = {kind for kind, selected in reporting if selected}
        return frozenset(kind for kind, _ in reporting) - heard
