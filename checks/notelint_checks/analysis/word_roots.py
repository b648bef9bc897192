"""The root that a word shares with its other forms: inflected, derived, in British or American spelling."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from notelint_checks.analysis.names import fold
from notelint_checks.analysis.spelling import common_words, is_known, is_listed
from notelint_checks.analysis.vocabulary import GENERIC, GRAMMAR
from notelint_checks.analysis.word_families import FAMILIES, NOT_AGENTS, NOT_INFLECTED, SPELLINGS, SYNONYMS

__all__ = ["root", "stem"]

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
_LEARNED = (
    (("ologist", "ological", "ologic"), "ology"),
    (("ographer", "ographic", "ographical"), "ography"),
    (("oscopy", "oscopic", "oscopist"), "oscope"),
    (("therapist", "therapeutic"), "therapy"),
    (("onomist", "onomic", "onomical", "onomer"), "onomy"),
    (("ometric", "ometrist"), "ometry"),
)
_DOERS = (("er", ("", "e")), ("or", ("", "e")), ("ier", ("y",)), ("ery", ("er", "e", "")), ("ry", ("er", "")))
_SHORTEST_TAIL, _LONGEST_TAIL = 5, 10
_SHORTEST = 3
_SHORTEST_DERIVED = 4
_LONGEST = 40


@lru_cache(maxsize=50_000)
def root(word: str) -> str:
    """Return what all forms of `word` (in lower case) have in common: "migrated", "migrations" and "migrate" are one,
    so are a lorry and a truck, and so are who does something, where, and what is done: "midwife" and "midwifery".
    """
    plain = stem(word)
    return _same(_done(plain)) if plain.isalpha() and len(plain) <= _LONGEST else plain


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Return what the inflected and derived forms of `word` (in lower case) and its synonyms have in common; a midwife stays one.

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
    if "." in word and word[0].isalpha():
        word = word.replace(".", "")
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


def _done(word: str) -> str:
    """Return what is done by whom `word` names, or where: "tuner" tune, "midwifery" midwife, "beekeeper" and "beekeeping" one."""
    if word in NOT_AGENTS or word in NOT_INFLECTED or word in FAMILIES:
        return word
    for endings, ending in _LEARNED:
        for suffix in endings:
            if word.endswith(suffix) and len(word) > len(suffix) + 1:
                return word[: -len(suffix)] + ending
    if not word.endswith(("er", "or", "ry", "ing")):
        return word
    base = _doing(word)
    return root(base) if base else _compound(word)


def _doing(word: str, *, plain: bool = False) -> str | None:
    """Return the verb or noun from which the name of a doer or a trade comes; if `plain`, also one that every message has."""
    for suffix, endings in _DOERS:
        if word.endswith(suffix):
            for ending in endings:
                base = word[: -len(suffix)] + ending
                if len(base) < _SHORTEST_DERIVED or not is_listed(base) or not (suffix[-1] == "y" or _is_verb(base)):
                    continue
                if plain or (base not in GRAMMAR and base not in GENERIC):
                    return base
    return None


def _is_verb(word: str) -> bool:
    """Whether a word list has a form of `word` in -ing."""
    stem = word.removesuffix("e")
    return is_listed(stem + "ing") or is_listed(stem + stem[-1] + "ing")


def _compound(word: str) -> str:
    """Return the root of "beekeeper" or "beekeeping": the first part, and the root of what is done."""
    for length in range(_SHORTEST_TAIL, min(_LONGEST_TAIL, len(word) - _SHORTEST) + 1):
        first, tail = word[:-length], word[-length:]
        if is_listed(first) and is_listed(tail):
            plain = _doing(tail, plain=True) or root(tail)
            if plain != tail:
                return first + plain
    return word
