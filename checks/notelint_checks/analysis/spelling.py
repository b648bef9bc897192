"""What a misspelled word should have been: our list of misspellings, then a slip of the pen in a frequent word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from notelint_checks.analysis.word_lists import common_words, is_further_word, read

__all__ = ["common_words", "is_known", "is_listed", "misspellings", "safe_misspellings", "slip_of", "suspects"]

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_SHORTEST = 5
_VOWELS = frozenset("aeiou")
_PART = 3
_REMEMBERED = 2_000
"""Words of which is known what they are slips of: names and terms come again."""


@cache
def _tables() -> dict[str, dict[str, str]]:
    """Return the lists by their names, which stand in brackets above them."""
    tables: dict[str, dict[str, str]] = {}
    entries: dict[str, str] = {}
    for line in read("misspellings.txt").splitlines():
        right, _, forms = line.partition(" = ")
        if line.startswith("["):
            entries = tables[line[1:-1]] = {}
        elif not line.startswith("#"):
            entries.update(dict.fromkeys(forms.split(), right))
    return tables


@cache
def misspellings() -> dict[str, str]:
    """Return what each listed misspelling should be."""
    return {wrong: right for table in _tables().values() for wrong, right in table.items()}


def safe_misspellings() -> dict[str, str]:
    """Return those that leave no doubt about what is meant."""
    return _tables()["safe"]


def is_known(word: str) -> bool:
    """Whether `word`, in lower case, is in a word list, is derived from a word that is, or is put together of two."""
    return word in common_words() or is_further_word(word) or any(map(is_listed, _bases(word))) or _is_compound(word)


def suspects(words: Iterable[str]) -> set[str]:
    """Return those of `words`, in lower case, that are misspelled or may be a slip: the common and the short ones are not."""
    listed = misspellings()
    return {word for word in {*words} - common_words() if len(word) >= _SHORTEST or word in listed}


@lru_cache(maxsize=_REMEMBERED)
def slip_of(word: str) -> str | None:
    """Return the frequent word that `word`, an unknown one in lower case, is one edit away from; None: no such word.

    Few slips hit the first letter, and short words have many neighbors: trade names and loan words are among them.
    """
    if len(word) < _SHORTEST:
        return None
    allowed = _LIKELY.get(len(word), _SLIPS)
    found = {
        candidate: (slip, candidate[-1] != word[-1], candidate)
        for slip, candidate in sorted(_edits(word), reverse=True)
        if slip in allowed and candidate in common_words() and candidate[0] == word[0]
    }
    return min(found, key=lambda candidate: found[candidate]) if found else None


_SWAPPED, _DOUBLED, _VOWEL, _MISSING, _EXTRA, _OTHER = _SLIPS = range(6)
"""Slips, the most likely first."""
_LIKELY = {
    5: (_SWAPPED, _DOUBLED),
    6: (_SWAPPED, _DOUBLED, _MISSING),
    7: (_SWAPPED, _DOUBLED, _VOWEL, _MISSING, _EXTRA),
}
"""The slips that count in words of this length; in longer ones all do."""


def _edits(word: str) -> Iterator[tuple[int, str]]:
    """Yield what is one edit away, and the slip that it would be."""
    for place in range(len(word)):
        left, letter, right = word[:place], word[place], word[place + 1 :]
        yield _DOUBLED if letter in (left[-1:], right[:1]) else _EXTRA, left + right
        if right:
            yield _SWAPPED, left + right[0] + letter + right[1:]
        for other in _LETTERS:
            yield _DOUBLED if other in (left[-1:], letter) else _MISSING, left + other + letter + right
            yield _VOWEL if right and {letter, other} <= _VOWELS else _OTHER, left + other + right
    for letter in _LETTERS:
        yield _DOUBLED if letter == word[-1] else _MISSING, word + letter


def is_listed(word: str) -> bool:
    """Whether `word`, in lower case, is in a word list as it is."""
    return len(word) >= _PART and (word in common_words() or is_further_word(word))


def _bases(word: str) -> Iterator[str]:
    """Yield what `word` may be derived from; not where English spells the derived form otherwise ("refering")."""
    for prefix in _PREFIXES:
        if word.startswith(prefix):
            yield word[len(prefix) :]
    yield word.replace("is", "iz") if "is" in word else word.replace("iz", "is")
    for suffix, endings in _SUFFIXES:
        if not word.endswith(suffix):
            continue
        stem = word[: -len(suffix)]
        for ending in endings:
            base = stem + ending
            if not _is_spelled_otherwise(stem, ending, suffix):
                yield base


def _is_spelled_otherwise(stem: str, ending: str, suffix: str) -> bool:
    if ending:
        return False
    rivals = [stem + stem[-1:] + suffix]
    if stem.endswith("e") or stem[-1:] == stem[-2:-1]:  # "truely", "comming"; a bonder is no "boner"
        rivals.append(stem[:-1] + suffix)
    if stem.endswith("y"):
        rivals.append(stem[:-1] + "i" + suffix)
        rivals.append(stem[:-1] + "ie" + suffix)
    if suffix == "s":
        return stem.endswith(("s", "x", "z", "ch", "sh")) or (stem[-1:] == "y" and stem[-2:-1] not in "aeiou")
    return any(rival in common_words() or is_further_word(rival) for rival in rivals)


def _is_compound(word: str) -> bool:
    return any(
        word[:place] in common_words()
        and word[place:] in common_words()
        and _NO_PARTS.isdisjoint((word[:place], word[place:]))
        for place in range(_PART, len(word) - _PART + 1)
    )


_NO_PARTS = frozenset({"for", "fully", "ful", "ting", "men", "ion", "ions", "ing", "ant"})
"""What stands in misspellings more often than in compounds."""

_PREFIXES = (
    "un re non pre over under mis dis out sub inter multi micro super co cyber bio geo hydro photo thermo electro post "
    "anti auto counter cross down up mid semi ultra tele neuro cardio agri aqua eco"
).split()
_SUFFIXES = (
    ("s", ("",)),
    ("es", ("",)),
    ("ies", ("y",)),
    ("ed", ("", "e")),
    ("ing", ("", "e")),
    ("er", ("", "e")),
    ("ers", ("", "e")),
    ("ier", ("y",)),
    ("iers", ("y",)),
    ("ly", ("",)),
    ("ness", ("",)),
    ("less", ("",)),
    ("able", ("", "e")),
    ("ize", ("", "y", "e")),
    ("ise", ("", "y", "e")),
    ("ized", ("", "y", "e")),
    ("ised", ("", "y", "e")),
    ("izing", ("", "y", "e")),
    ("ising", ("", "y", "e")),
    ("ization", ("", "y", "e")),
    ("isation", ("", "y", "e")),
    ("wise", ("",)),
    ("ish", ("", "e")),
    ("ship", ("",)),
    ("ist", ("", "y", "e")),
    ("ists", ("", "y", "e")),
)
