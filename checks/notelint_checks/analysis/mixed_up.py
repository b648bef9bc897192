"""Words that are mixed up because they sound alike, each with the neighbors among which it cannot be meant."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from notelint_checks.analysis.word_lists import read

__all__ = ["REPEATED", "MixUp", "mixed_up"]


@dataclass(frozen=True)
class MixUp:
    """A mix-up: what is wrong about a word and what would be right.

    Attributes:
        source: a pattern over normal forms between single blanks; its group ``word`` is what is wrong.
        right: what to write instead.
        safe: whether there is no doubt about it.
    """

    source: str
    right: str
    safe: bool = False

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled when it is first tried."""
        return re.compile(self.source)


@cache
def mixed_up() -> Mapping[str, tuple[MixUp, ...]]:
    """Return the mix-ups of each word that may be one."""
    data = read("mixed_up.toml")
    tables = tomllib.loads(data)
    found: dict[str, list[MixUp]] = {}
    for entry in tables["mix"]:
        pattern = re.sub("<([A-Z]+)>", lambda match: tables["lists"][match[1]], entry["pattern"])
        found.setdefault(entry["word"], []).append(MixUp(pattern, entry["right"], entry.get("safe", False)))
    return {word: tuple(entries) for word, entries in found.items()}


REPEATED = frozenset(
    """the a an and or of to in on at for with from by about into is are was were be been my our your their his its
    we i they if when what how who would can could should has am some any also""".split()
)
