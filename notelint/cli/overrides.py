"""What the options say about the configuration, and what that makes of the configuration of a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from notelint.errors import UsageError

if TYPE_CHECKING:
    from notelint.config import Config

__all__ = ["Overrides"]


@dataclass(frozen=True)
class Overrides:
    """What the options say about the configuration; None and empty: what the file says."""

    config: str | None = None
    isolated: bool = False
    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: str | None = None
    min_score: float | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    respect_ignore_files: bool = True
    model: str | None = None

    @classmethod
    def of(cls, given: Mapping[str, Any]) -> Overrides:
        """Return the overrides among the options of a command.

        Raises:
            UsageError: a configuration and none.
        """
        if given.get("config") is not None and given.get("isolated"):
            raise UsageError("--config and --isolated exclude each other")
        lists: dict[str, Any] = {name: _words(given.get(name, ())) for name in ("select", "extend_select", "ignore")}
        names = ("config", "isolated", "fail_on", "min_score", "include", "exclude", "respect_ignore_files", "model")
        rest = {name: given[name] for name in names if name in given}
        return cls(**{**lists, **rest})

    def over(self, config: Config) -> Config:
        """Return `config` with these over it: ``--select`` starts afresh, ``--ignore`` and ``--extend-select`` add."""
        from notelint.findings import Severity

        if self.select:
            config = replace(config, select=self.select, extend_select=(), ignore=())
        wanted = {word.casefold() for word in self.extend_select}
        kept = tuple(word for word in config.ignore if word.casefold() not in wanted)
        return replace(
            config,
            extend_select=(*config.extend_select, *self.extend_select),
            ignore=(*kept, *self.ignore),
            fail_on=Severity(self.fail_on) if self.fail_on else config.fail_on,
            min_score=config.min_score if self.min_score is None else self.min_score,
            model=config.model if self.model is None else self.model,
        )


def _words(lists: Sequence[str]) -> tuple[str, ...]:
    """Return the words of comma lists."""
    return tuple(word.strip() for text in lists for word in text.split(",") if word.strip())
