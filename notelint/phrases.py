"""The phrase language, and all phrases of all checks in one table."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from notelint.check import Phrase, PhraseCheck
from notelint.errors import ConfigError
from notelint.prose import Hit, Prose

if TYPE_CHECKING:
    from notelint.language import Language

__all__ = [
    "MAX_EXPANSIONS",
    "PhraseTable",
    "Spelling",
    "choices",
    "expanded",
    "known_phrases",
    "spellings",
    "spellings_in",
]

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


class Spelling(NamedTuple):
    """A plain phrase as tokens: in lower case, and in the normal form in which it is compared."""

    lowers: tuple[str, ...]
    norms: tuple[str, ...]


def spellings(text: str, language: Language) -> list[Spelling]:
    """Return the plain phrases that `text` stands for, tokenized.

    Raises:
        ConfigError: as `expanded`.
    """
    return [Spelling(*zip(*language.tokens(plain), strict=True)) for plain in expanded(text)]


_Cells = tuple[str, str]
"""The first word of some plain phrases in normal form, and all of them as they stand in the table of known phrases."""


@cache
def known_phrases(version: str) -> Mapping[str, Sequence[_Cells]]:
    """Return the phrases of the built-in checks, tokenized ahead by spaCy `version`; other phrases are tokenized at start."""
    path = files("notelint").joinpath("known_phrases.txt")
    if not path.is_file():
        return {}
    head, *lines = path.read_text("utf-8").splitlines()
    known: dict[str, list[_Cells]] = {}
    if head == version:
        for line in lines:
            text, _, rest = line.partition("\t")
            if text:
                cells = known[text] = []
            else:
                first, _, plain = rest.partition("\t")
                cells.append((first, plain))
    return known


def spellings_in(plain: str) -> Iterator[Spelling]:
    """Yield the plain phrases in a row of the table of known phrases."""
    for cell in plain.split("\t"):
        lowers, _, norms = cell.partition("|")
        words = tuple(lowers.split(" "))
        yield Spelling(words, tuple(norms.split(" ")) if norms else words)


class _Entry(NamedTuple):
    """One plain phrase: whose it is, and how it must be spelled."""

    code: str
    number: int
    phrase: Phrase
    spelling: tuple[str, ...] | None


class PhraseTable:
    """Finds the phrases of all checks in one pass over the words of a text, whatever their number.

    Phrases are looked up by their first two words in normal form, so that a word that begins none costs one look-up, and
    then by how many words they have and what these are.
    """

    def __init__(self, language: Language, checks: Iterable[type[PhraseCheck]]) -> None:
        self._alone: dict[str, list[_Entry]] = {}
        self._pairs: dict[str, dict[str, dict[int, dict[tuple[str, ...], list[_Entry]]]]] = {}
        self._unread: dict[str, list[tuple[str, str, int, Phrase]]] = {}
        known = known_phrases(language.version)
        for check in checks:
            for number, phrase in enumerate(check.phrase_list()):
                if phrase.text in known:
                    for first, plain in known[phrase.text]:
                        self._unread.setdefault(first, []).append((plain, check.code, number, phrase))
                    continue
                for spelling in spellings(phrase.text, language):
                    self._add(spelling, check.code, number, phrase)

    def _read(self, words: Iterable[str]) -> None:
        """Take up the known phrases that begin with one of `words`, as soon as a text holds it."""
        for word in self._unread.keys() & words:
            for plain, code, number, phrase in self._unread.pop(word):
                for spelling in spellings_in(plain):
                    self._add(spelling, code, number, phrase)

    def _add(self, spelling: Spelling, code: str, number: int, phrase: Phrase) -> None:
        norms = spelling.norms
        entry = _Entry(code, number, phrase, spelling.lowers if phrase.spelled else None)
        if len(norms) == 1:
            self._alone.setdefault(norms[0], []).append(entry)
        else:
            longer = self._pairs.setdefault(norms[0], {}).setdefault(norms[1], {})
            longer.setdefault(len(norms), {}).setdefault(norms, []).append(entry)

    def hits(self, proses: Sequence[Prose]) -> Mapping[str, tuple[Hit, ...]]:
        """Return where the phrases of each check stand; of overlapping hits of one check the longest counts."""
        found: dict[str, list[Hit]] = {}
        for prose in proses:
            self._read(prose.norms)
            for entry, first, stop in self._matches(prose):
                if entry.spelling and prose.lowers[first:stop] != entry.spelling:
                    continue
                if _guarded(prose, first, stop, entry.phrase):
                    hit = Hit(entry.number, prose, first, stop, *prose.offsets(first, stop))
                    found.setdefault(entry.code, []).append(hit)
        return {code: tuple(_longest(hits)) for code, hits in found.items()}

    def _matches(self, prose: Prose) -> Iterator[tuple[_Entry, int, int]]:
        """Yield the phrases and the tokens that they stand for."""
        norms, alone, pairs = prose.norms, self._alone, self._pairs
        for first, (norm, following) in enumerate(zip(norms, (*norms[1:], ""), strict=True)):
            if norm in alone:
                yield from ((entry, first, first + 1) for entry in alone[norm])
            if norm in pairs and following in (longer := pairs[norm]):
                for length, phrases in longer[following].items():
                    for entry in phrases.get(norms[first : first + length], ()):
                        yield entry, first, first + length


def _guarded(prose: Prose, first: int, stop: int, phrase: Phrase) -> bool:
    """Whether the words around a hit are what the phrase asks for."""
    if not _has_guards(phrase):
        return True
    start, end = prose.sentence_start(first), prose.sentence_stop(first)
    left = prose.norms[first - 1] if first > start else ""
    right = prose.norms[stop] if stop < end else ""
    if (phrase.before and left not in phrase.before) or (phrase.after and right not in phrase.after):
        return False
    if left in phrase.unless_before or right in phrase.unless_after:
        return False
    if not phrase.near and not phrase.unless_near:
        return True
    around = {*prose.norms[start:first], *prose.norms[stop:end]}
    return (not phrase.near or not around.isdisjoint(phrase.near)) and around.isdisjoint(phrase.unless_near)


def _has_guards(phrase: Phrase) -> bool:
    return bool(
        phrase.before
        or phrase.after
        or phrase.unless_before
        or phrase.unless_after
        or phrase.near
        or phrase.unless_near
    )


def _longest(hits: list[Hit]) -> Iterator[Hit]:
    end = -1
    for hit in sorted(hits, key=lambda hit: (hit.start, -hit.end, hit.phrase)):
        if hit.start >= end:
            yield hit
            end = hit.end
