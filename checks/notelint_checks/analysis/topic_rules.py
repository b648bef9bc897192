"""What a word is by its neighbors: "the drawing" is a thing, "they drawing" a deed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from notelint_checks.analysis.topic_lexicon import PAST, SPANS, noun_class

__all__ = ["in_context"]

_Fits = Callable[[tuple[str, ...], int], bool]


@dataclass(frozen=True)
class _Rule:
    """In its context a token becomes another class.

    Attributes:
        context: the classes around it; group 1 or 2, or the whole match, is the token. It begins with what is quick to find.
        becomes: the new class, or what gives it for a word.
        needs: a class that must be in the sentence, and that no rule makes of another.
        said: words of which one must be in the sentence; none: any will do.
        fits: whether the rule holds for the words and the number of the token.
    """

    context: re.Pattern[str]
    becomes: str | Callable[[str], str]
    needs: str = ""
    said: frozenset[str] = frozenset()
    fits: _Fits = lambda words, number: True


def _at(
    distance: int, words: str, becomes: str, context: str, needs: str, fits: _Fits = lambda words, number: True
) -> _Rule:
    """Return a rule for the tokens at `distance` from which one of these words stands."""
    said = frozenset(words.split())
    return _Rule(
        re.compile(context),
        becomes,
        needs,
        said,
        lambda w, n: 0 <= n + distance < len(w) and w[n + distance] in said and fits(w, n),
    )


def _is_base(words: tuple[str, ...], number: int) -> bool:
    """Whether a verb's base form follows a singular: "test plan", not "planners plan"."""
    word = words[number]
    return not words[number - 1].endswith("s") and not word.endswith(("s", "ed")) and word not in PAST


_IRREGULAR = PAST | frozenset(
    "flew cut sank broke sold bought built led won drove froze woke wrote rose fell grew".split()
)


def _is_finite(words: tuple[str, ...], number: int) -> bool:
    word = words[number]
    return word.endswith("ed") or (len(word) > 1 and word[-1] == "s" and word[-2] != "s") or word in _IRREGULAR


def _is_not_past(words: tuple[str, ...], number: int) -> bool:
    return not words[number].endswith("ed") and words[number] not in PAST


def _ends_in_ed(words: tuple[str, ...], number: int) -> bool:
    return words[number].endswith("ed")


_DIRECTED = frozenset({"at", "into", "up"})
_COMING = frozenset("last this that next".split())
_RULES = (
    _Rule(re.compile(r"'(?<=[CNnPTD].)(?=[CNnTj#lskr-])"), '"', "'"),
    _Rule(re.compile(r"'"), "x", "'"),
    _Rule(re.compile(r'"'), "'", "'"),
    _Rule(re.compile(r"[a-zA-Z]"), "D", said=SPANS, fits=lambda w, n: w[n] in SPANS and n > 0 and w[n - 1] in _COMING),
    _Rule(re.compile(r"[ez](?<![^,&].)(?=[CNnj])"), "d"),
    _at(0, "them", "d", r"e(?=[CNnj])", "e"),
    _at(0, "since until till", "p", r"b(?=[#D])", "b"),
    _at(0, "look looked looking", "k", r"l", "l", lambda w, n: not _DIRECTED.isdisjoint(w[n + 1 : n + 3])),
    _at(1, "more longer", "a", r"d", "", lambda w, n: w[n] == "any"),
    _at(1, "all", "a", r"p(?=a)", "", lambda w, n: w[n] == "above"),
    _at(0, "once", "a", r"b(?=d)", "b"),
    _at(0, "one", "h", r"#(?=a*x)", "#"),
    _at(0, "4 2", "p", r"#(?=[dYoue])", "#"),
    _Rule(re.compile(r"[lskrx](?<=[dYmoj#].)(?![dYmoeiuwh])"), noun_class, fits=lambda w, n: w[n] not in PAST),
    _Rule(re.compile(r"[lskr](?<=[CN].)(?=[CNpx,;&r])"), noun_class, fits=_is_base),
    _at(0, "guys folks lot all both two three", "a", r"[a-zA-Z#](?<=u.)", "u"),
    _at(-1, "mr mr. ms ms. mrs mrs. dr dr. prof prof. mx miss sir madam", "P", r"N", "N"),
    _at(0, "as", "p", r"b(?<=C.)", "b", lambda w, n: w[n - 1].endswith("ed")),
    _at(1, "anything everything nothing something", "V", r"C", "", _is_finite),
    _Rule(re.compile(r"[lsrk](?=-[pa])"), "T", "-"),
    _Rule(re.compile(r"[pa](?<=T-.)"), "T", "-"),
    _Rule(re.compile(r"[lskr](?<=p.)(?=[CN])"), "C", fits=_ends_in_ed),
    _Rule(re.compile(r"[lskr](?<=p[CN].)(?=[,;&])"), noun_class, fits=_is_not_past),
    _at(-1, "keep keeps kept keeping stop", "k", r"[a-zA-Z]", "", lambda w, n: w[n].endswith("ing")),
    _Rule(re.compile(r"j(?<=[dY].)(?=[,;prx&]|$)"), "C", "j"),
    _Rule(re.compile(r"[iuwh][ax]*(C)|[iuw]a*(T)(?=[pdYoz])"), "V"),
    _Rule(re.compile(r"&a*(C)(?=[,;pdaY])"), "V", "&", fits=_ends_in_ed),
    _Rule(re.compile(r"(?:^|[,;])[abB]*[dYozj]*[CNnj-]*[CNn](C)(?=[pat])(?![^,;]*[xrV])"), "V", fits=_ends_in_ed),
    _Rule(re.compile(r"C(?<=[CNnTP].)(?=[dYmoe])"), "V", fits=_is_finite),
)  # fmt: skip
_NEEDED = frozenset(rule.needs for rule in _RULES)
_PART = re.compile(r"[^;,](?:-[^;,])+")


def in_context(letters: str, words: tuple[str, ...]) -> str:
    """Return the classes of a sentence decided by neighbors, given those of its tokens by themselves and its words."""
    present = frozenset(words)
    for rule in _open_for(_NEEDED.intersection(letters)):
        if not (rule.said and rule.said.isdisjoint(present)):
            letters = _changed(rule, letters, words)
    return _PART.sub(_as_compound, letters) if "-" in letters else letters


@lru_cache(maxsize=1_000)
def _open_for(present: frozenset[str]) -> tuple[_Rule, ...]:
    """Return the rules that need no other classes than these."""
    return tuple(rule for rule in _RULES if not rule.needs or rule.needs in present)


def _changed(rule: _Rule, letters: str, words: tuple[str, ...]) -> str:
    changed = None
    for match in rule.context.finditer(letters):
        place = match.start(match.lastindex or 0)
        if rule.fits(words, place):
            changed = changed or list(letters)
            changed[place] = rule.becomes if isinstance(rule.becomes, str) else rule.becomes(words[place])
    return "".join(changed) if changed else letters


def _as_compound(match: re.Match[str]) -> str:
    """Return the classes of a hyphenated word: telling if one part of it is of its own, else stock."""
    parts = match.group()
    own = "N" if set(parts) & {"C", "N"} else "n"
    return "".join(part if part in "-#" else own for part in parts)
