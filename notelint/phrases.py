"""The phrase language, and all phrases of all checks in one spaCy PhraseMatcher."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import TYPE_CHECKING

from notelint.check import Phrase, PhraseCheck
from notelint.draft import Hit, Prose
from notelint.errors import ConfigError

if TYPE_CHECKING:
    from notelint.language import Language

__all__ = ["MAX_EXPANSIONS", "PhraseTable", "choices", "expanded"]

MAX_EXPANSIONS = 5_000
"""Plain phrases that one phrase may stand for."""

_PIECE = re.compile(r"\(([^()\[\]]*)\)|\[([^()\[\]]*)\]|([^()\[\]]+)|(.)", re.DOTALL)


def expanded(text: str) -> list[str]:
    """Return the plain phrases that `text` stands for: ``a (b|c) [d]`` is "a b", "a b d", "a c", "a c d".

    Raises:
        ConfigError: brackets that do not match or are nested, or too many combinations.
    """
    return sorted(filter(None, {" ".join("".join(choice).split()) for choice in product(*choices(text))}))


def choices(text: str) -> list[list[str]]:
    """Return what each piece of `text` may be: its words, or one of several.

    Raises:
        ConfigError: as `expanded`.
    """
    pieces: list[list[str]] = []
    count = 1
    for group, optional, plain, stray in _PIECE.findall(text):
        if stray:
            raise ConfigError(f'phrase "{text}": brackets must match and may not be nested')
        pieces.append(group.split("|") if group else ["", *optional.split("|")] if optional else [plain])
        count *= len(pieces[-1])
    if count > MAX_EXPANSIONS:
        raise ConfigError(f'phrase "{text}": stands for {count:,} phrases; at most {MAX_EXPANSIONS:,} are allowed')
    return pieces


class PhraseTable:
    """Finds the phrases of all checks in one pass over a Doc, whatever their number."""

    def __init__(self, language: Language, checks: Iterable[type[PhraseCheck]]) -> None:
        from spacy.matcher import PhraseMatcher

        self._matcher = PhraseMatcher(language.vocab, attr="NORM")
        self._phrases: dict[int, tuple[str, int, Phrase]] = {}
        self._spellings: dict[int, frozenset[tuple[str, ...]]] = {}
        for check in checks:
            for number, phrase in enumerate(check.phrase_list()):
                docs = [language.plain_doc(text) for text in expanded(phrase.text)]
                name = f"{check.code}:{number}"
                self._matcher.add(name, docs)
                key = language.vocab.strings[name]
                self._phrases[key] = (check.code, number, phrase)
                if phrase.spelled:
                    self._spellings[key] = frozenset(tuple(token.lower_ for token in doc) for doc in docs)

    def hits(self, proses: Sequence[Prose]) -> Mapping[str, tuple[Hit, ...]]:
        """Return where the phrases of each check stand; of overlapping hits of one check the longest counts."""
        found: dict[str, list[Hit]] = {}
        for prose in proses:
            for key, first, stop in self._matcher(prose.doc):
                code, number, phrase = self._phrases[key]
                if key in self._spellings and prose.lowers[first:stop] not in self._spellings[key]:
                    continue
                if _guarded(prose, first, stop, phrase):
                    found.setdefault(code, []).append(Hit(number, prose, first, stop, *prose.offsets(first, stop)))
        return {code: tuple(_longest(hits)) for code, hits in found.items()}


def _guarded(prose: Prose, first: int, stop: int, phrase: Phrase) -> bool:
    """Whether the words around a hit are what the phrase asks for."""
    sent = prose.doc[first].sent
    left = prose.norms[first - 1] if first > sent.start else ""
    right = prose.norms[stop] if stop < sent.end else ""
    if (phrase.before and left not in phrase.before) or (phrase.after and right not in phrase.after):
        return False
    if left in phrase.unless_before or right in phrase.unless_after:
        return False
    if not phrase.near and not phrase.unless_near:
        return True
    around = {*prose.norms[sent.start : first], *prose.norms[stop : sent.end]}
    return (not phrase.near or not around.isdisjoint(phrase.near)) and around.isdisjoint(phrase.unless_near)


def _longest(hits: list[Hit]) -> Iterator[Hit]:
    end = -1
    for hit in sorted(hits, key=lambda hit: (hit.start, -hit.end, hit.phrase)):
        if hit.start >= end:
            yield hit
            end = hit.end
