"""The root that a word shares with its other forms: inflected, derived, in British or American spelling."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from notelint_checks.analysis.names import fold
from notelint_checks.analysis.spelling import common_words, is_known
from notelint_checks.analysis.word_families import FAMILIES, NOT_INFLECTED, SPELLINGS, SYNONYMS

__all__ = ["root"]

_INFLECTIONS = (
    ("ies", ("y", "ie")),
    ("ves", ("ve", "f", "fe")),
    ("es", ("e", "")),
    ("s", ("",)),
    ("ied", ("y",)),
    ("ed", ("", "e")),
    ("ing", ("", "e")),
)
_DERIVATIONS = (
    ("ization", ("ize",)),
    ("ication", ("y",)),
    ("ation", ("ate", "e", "")),
    ("ition", ("ite", "e", "")),
    ("ion", ("e", "")),
    ("ment", ("",)),
    ("ance", ("", "e")),
    ("ence", ("", "e")),
    ("ness", ("",)),
    ("ability", ("able",)),
    ("ibility", ("ible",)),
    ("ity", ("e", "")),
    ("ly", ("", "le")),
    ("val", ("ve",)),
    ("sal", ("se", "s")),
)
_SHORTEST = 3
_SHORTEST_DERIVED = 4
_LONGEST = 40


@lru_cache(maxsize=50_000)
def root(word: str) -> str:
    """Return what all forms of `word` (in lower case) have in common: "migrated", "migrations" and "migrate" are one,
    and so are a lorry and a truck.

    An ending is taken off only where a word is left, or an inflection of a word that no list has.
    """
    plain = _american(_folded(word))
    if len(plain) > _LONGEST or not plain.isalpha():
        return plain
    if plain in FAMILIES:
        return _same(FAMILIES[plain])
    base = _uninflected(plain)
    if base != plain and base.endswith(("ing", "ed")):
        base = _uninflected(base)
    return _same(FAMILIES.get(base) or _underived(base))


def _same(word: str) -> str:
    return SYNONYMS.get(word, word)


def _folded(word: str) -> str:
    word = word.replace("’", "'").removesuffix("'s").strip("-'.")
    return word if word.isascii() else fold(word)


def _american(word: str) -> str:
    if word in SPELLINGS:
        return SPELLINGS[word]
    for british, american in (
        ("isation", "ization"),
        ("ise", "ize"),
        ("ising", "izing"),
        ("yse", "yze"),
        ("our", "or"),
    ):
        if british in word and len(word) > len(british) + 2:
            changed = word.replace(british, american)
            if is_known(changed):
                return changed
    return word


def _uninflected(word: str) -> str:
    if word in NOT_INFLECTED:
        return word
    for suffix, endings in _INFLECTIONS:
        if not word.endswith(suffix) or word.endswith(("ss", "us", "is")):
            continue
        stem = word[: -len(suffix)]
        bases = [base for base in _bases(stem, endings) if len(base) >= _SHORTEST]
        known = [*filter(common_words().__contains__, bases), *filter(is_known, bases)]
        if known:
            return known[0]
        if not is_known(word) and len(stem) > _SHORTEST:
            return stem + endings[0]
    return word


def _bases(stem: str, endings: tuple[str, ...]) -> Iterator[str]:
    """Yield what `stem` may have been: "stopp" stop, "fall" fall before "fal", "mak" make."""
    doubled = len(stem) > 2 and stem[-1] == stem[-2]
    if doubled and endings != ("",) and stem[-1] not in "ls":
        yield stem[:-1]
    silent = "e" in endings and not doubled and stem[-1:] not in "aeiouwxy" and stem[-2:-1] in "aeiouy"
    for ending in (*(("e",) if silent else ()), *endings):
        yield stem + ending
    if doubled:
        yield stem[:-1]


def _underived(word: str) -> str:
    if word in NOT_INFLECTED:
        return word
    for suffix, endings in _DERIVATIONS:
        if not word.endswith(suffix):
            continue
        stem = word[: -len(suffix)]
        if suffix == "ion" and (len(stem) <= _SHORTEST_DERIVED or stem.endswith("st")):
            continue
        for ending in endings:
            base = stem + ending
            if len(base) >= _SHORTEST_DERIVED and is_known(base):
                return FAMILIES.get(base, base)
    return word
