"""Which checks the words of a configuration choose: codes, prefixes and names."""

from __future__ import annotations

from collections.abc import Iterator

from notelint.config import Config
from notelint.errors import Fault, nearest
from notelint.registry import Registry, name_of

__all__ = ["is_selected", "unknown_codes"]


def is_selected(config: Config, code: str, name: str) -> bool:
    """Whether a check is to be run: the longest matching prefix decides, and a tie goes to ``ignore``."""
    chosen = max(_matches((*config.select, *config.extend_select), code, name), default=-1)
    if not config.select:
        chosen = max(chosen, 0)
    return chosen > max(_matches(config.ignore, code, name), default=-1)


def _matches(words: tuple[str, ...], code: str, name: str) -> Iterator[int]:
    for word in words:
        if code.startswith(word.upper()):
            yield len(word)
        elif word.lower() == name:
            yield len(code)
        elif word.upper() == "ALL":
            yield 0


def unknown_codes(config: Config, registry: Registry) -> Iterator[Fault]:
    """Yield the codes that no check has."""
    names = {name_of(check) for check in registry.checks.values()}
    for key, words in (("select", config.select), ("extend-select", config.extend_select), ("ignore", config.ignore)):
        for number, word in enumerate(words):
            known = any(code.startswith(word.upper()) for code in registry.checks) or word.lower() in names
            if not known and word.upper() != "ALL":
                yield Fault((key, number), f'unknown code "{word}"{nearest(word, [*registry.checks, *names])}')
