"""Gates of checks: of what everything that a check finds must hold something, asked before the check is run."""

from __future__ import annotations

from functools import cached_property

from notelint import EVERYTHING, Draft, Pattern, analysis
from notelint_checks.analysis.lines import lines
from notelint_checks.analysis.openings import Tried
from notelint_checks.analysis.wording import may_be_said

__all__ = ["AnyOf", "any_of"]


class AnyOf:
    """A gate that is open where one of several things may stand in a draft (see `any_of`)."""

    def __init__(self, *things: Tried | Pattern | str) -> None:
        self._things = things

    def is_open(self, draft: Draft) -> bool:
        """Whether one of them may stand in `draft`; false: certainly none does."""
        return (
            (bool(self._wordings) and may_be_said(draft, self._wordings))
            or (bool(self._words) and _may_hold_one_of(draft, self._words))
            or any(map(draft.may_hold, self._patterns))
        )

    @cached_property
    def _wordings(self) -> frozenset[Tried]:
        return frozenset(each for each in self._things if not isinstance(each, Pattern | str))

    @cached_property
    def _patterns(self) -> tuple[Pattern, ...]:
        return tuple(each for each in self._things if isinstance(each, Pattern))

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(word for each in self._things if isinstance(each, str) for word in each.split())


def any_of(*things: Tried | Pattern | str) -> AnyOf:
    """Return the gate of a check, or of an analysis, of which every find holds one of these things.

    Args:
        things: wordings and frames as they are given to `gated_hits`, `hits` and `framed_hits`; patterns that are tried on
            pieces of the draft's text; and words in lower case, as written or as they stand in a line, blanks between them.
    """
    return AnyOf(*things)


def _may_hold_one_of(draft: Draft, words: frozenset[str]) -> bool:
    return draft.atoms is EVERYTHING or not words.isdisjoint(_words(draft))


@analysis
def _words(draft: Draft) -> frozenset[str]:
    """Return the words of a draft as written and in normal form."""
    return draft.atoms.union(*(line.words for line in lines(draft)))
