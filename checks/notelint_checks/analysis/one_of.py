"""Word classes written as plain lists, made into patterns."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter

__all__ = ["any_word", "of_verbs", "one_of", "openings"]

_GAP = r"(?: [^\s.!?,;]\S*){0,4}? "
_WORD = r" [^\s.!?,;]\S*"
_DOUBLED = frozenset(
    {"stop", "drop", "put", "get", "cut", "quit", "run", "shop", "forget", "step", "let", "skip", "ban"}
)


def one_of(*lists: str) -> str:
    """Return a pattern for any entry of lists whose entries stand apart by commas; ".." stands for a word or four."""
    entries = sorted({" ".join(entry.split()) for each in lists for entry in each.split(",") if entry.strip()})
    return "(?:" + "|".join(_spelled(entry) for entry in reversed(entries)) + ")"


def _spelled(entry: str) -> str:
    return entry.replace(" .. ", _GAP).removesuffix(" ..") + (_WORD if entry.endswith(" ..") else "")


def of_verbs(*lists: str) -> str:
    """Return a pattern for any entry of lists of verb phrases, as they are or in -ing."""
    entries = [" ".join(entry.split()) for each in lists for entry in each.split(",") if entry.strip()]
    return one_of(",".join(map(_in_both_forms, entries)))


def _in_both_forms(phrase: str) -> str:
    verb, blank, rest = phrase.partition(" ")
    if verb.endswith("e") and not verb.endswith(("ee", "be")):
        return f"{verb[:-1]}(?:e|ing){blank}{rest}"
    return f"{verb}(?:{verb[-1] if verb in _DOUBLED else ''}ing)?{blank}{rest}"


def any_word(words: Iterable[str]) -> str:
    """Return a pattern for any of many words, of which only those are tried that begin with the letter that stands there."""
    letters = groupby(sorted(words), key=itemgetter(0))
    return "(?:" + "|".join(f"{letter}(?:{'|'.join(word[1:] for word in each)})" for letter, each in letters) + ")"


def openings(*lists: str) -> str:
    """Return the words with which the entries of lists begin, as the gate of a frame."""
    return " ".join(sorted({entry.split()[0] for each in lists for entry in each.split(",") if entry.strip()}))
