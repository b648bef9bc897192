"""Is a draft in English? It is taken for English unless that is plainly wrong.

English prose is full of small words, the same few in every text: close to half of the words of any message. Those of other
languages, with spaCy's lists of them, and other scripts tell a foreign draft from an English one with foreign names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from runpy import run_path

from notelint.prose import Prose

__all__ = ["NOT_ENGLISH", "is_recognizably_english"]

NOT_ENGLISH = "the draft is not recognizably English"

ENGLISH_SHARE = 0.3
"""Share of English function words from which a text is English at once; whole messages of the corpora have 0.3 to 0.7."""
NO_ENGLISH_SHARE = 0.03
"""Share of English function words below which a longer text is no English, whatever it is."""
_LONGER = 15
"""Different words that make a longer text."""
_OTHER_LETTERS = 8
"""Letters of another script that make a text, and not just a name."""

_ENOUGH = 1_000
"""Words after which a verdict stands."""

_LANGUAGES = "es fr de pt it nl pl sv da nb fi tr id ro cs sk hu hr sl lt lv et ca tl vi af sq is ga eu".split()
_MORE = frozenset(
    "hi hey hello dear thanks thank thx ty pls please sorry regards sincerely best cheers u ur im ive id dont cant "
    "didnt today tomorrow yesterday yes good great nice see let look looking forward talk meet meeting interview "
    "'s 'm 're 've 'll 'd n't not".split()
)
"""English words of messages that spaCy does not count among the function words."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]")


def is_recognizably_english(proses: Iterable[Prose]) -> bool:
    """Whether the sender's prose may be English; a few words, or none, always may."""
    lowers, english = [word for prose in proses for word in prose.lowers], _english()
    if lowers and len(lowers) <= _ENOUGH and sum(map(english.__contains__, lowers)) >= ENGLISH_SHARE * len(lowers):
        return True  # whatever of them is a word
    words = [word for word in lowers if word in english or word.isalpha() or _WORD.fullmatch(word)][:_ENOUGH]
    ours = sum(map(english.__contains__, words)) / max(1, len(words))
    if words and ours >= ENGLISH_SHARE:
        return True
    if _is_other_script("".join(lowers)):
        return False
    if len(set(words)) >= _LONGER and ours < NO_ENGLISH_SHARE:
        return False
    return not any(_is_in(words, language, ours) for language in _LANGUAGES)


def _is_other_script(text: str) -> bool:
    letters = [character for character in text if character.isalpha()]
    others = sum(_LATIN.match(letter) is None for letter in letters)
    return others >= _OTHER_LETTERS and others > len(letters) / 2


def _is_in(words: list[str], language: str, ours: float) -> bool:
    """Whether the text is rather in `language`: it holds several of its function words, and more than English ones."""
    theirs = [word for word in words if word in _foreign(language)]
    different, share = len(set(theirs)), len(theirs) / max(1, len(words))
    return (different >= 2 and share >= 0.2 and share > 2 * ours) or (different >= 3 and share > 1.2 * ours)


@cache
def _english() -> frozenset[str]:
    return frozenset(_stop_words("en")) | _MORE


@cache
def _foreign(language: str) -> frozenset[str]:
    """Return the function words of a language that are none in English."""
    return frozenset(word for word in _stop_words(language) if len(word) > 1) - _english()


def _stop_words(language: str) -> Iterable[str]:
    """Return spaCy's function words of a language; importing its module would build the whole language, French for 3 s."""
    folder = next(iter(getattr(find_spec("spacy"), "submodule_search_locations", None) or ()))
    words: Iterable[str] = run_path(str(Path(folder, "lang", language, "stop_words.py")))["STOP_WORDS"]
    return words
