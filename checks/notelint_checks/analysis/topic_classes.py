"""A sentence as a string of word classes, one letter for each token: what the grammar of topics is written in."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from notelint import Draft, Prose, Sentence, analysis
from notelint_checks.analysis.specificity import job_titles, name_words
from notelint_checks.analysis.topic_lexicon import PAST, SPANS, class_of, noun_class

__all__ = ["classes"]


def classes(draft: Draft, sentence: Sentence) -> str:
    """Return the class of each token of `sentence`, a letter of `topic_lexicon`, by its neighbors where they decide."""
    known = _known(draft)
    if sentence.start not in known:
        names = _named(draft, sentence)
        numbers = range(sentence.first, sentence.stop)
        letters = ["P" if number in names else _letter(sentence, number) for number in numbers]
        known[sentence.start] = _in_context("".join(letters), sentence.lowers)
    return known[sentence.start]


@analysis
def _known(draft: Draft) -> dict[int, str]:
    return {}


def _named(draft: Draft, sentence: Sentence) -> frozenset[int]:
    """Return the tokens of names and job titles: they show nothing of the talk."""
    prose, known = sentence.prose, name_words(draft)
    named = set(job_titles(prose, sentence.first, sentence.stop))
    for title in _titles(draft):
        for number in range(sentence.first, sentence.stop - len(title) + 1):
            if prose.lowers[number] == title[0] and prose.lowers[number : number + len(title)] == title:
                named.update(range(number, number + len(title)))
    for number in range(sentence.first, sentence.stop):
        if prose.lowers[number] in known and prose.texts[number][0].isupper():
            named.add(number)
    return frozenset(named)


@analysis
def _titles(draft: Draft) -> tuple[tuple[str, ...], ...]:
    """Return the words of the job titles in the facts."""
    role = draft.situation.facts.role
    return tuple(tuple(title.casefold().split()) for title in (role.title or "", *role.aliases) if title.strip())


_HABITUAL = frozenset(
    "nightly daily weekly monthly quarterly yearly early hourly friendly family supply assembly likely".split()
)
_GLUE = frozenset({"-", "‑", "–", "/", "&"})
_MARKS = {",": ",", "'": "'", "’": "'", "%": "#"}


def _letter(sentence: Sentence, number: int) -> str:
    """Return the class of a token by itself."""
    prose = sentence.prose
    word, norm = prose.lowers[number], prose.norms[number]
    if not any(map(str.isalnum, word)):
        return "-" if word in _GLUE and _is_inside_word(prose, number) else _MARKS.get(word, ";")
    if word in ("'s", "’s"):
        return "'"
    if word[0].isdigit():
        return "#"
    letter = class_of(norm)
    letter = class_of(word) if letter == "C" else letter
    if letter != "C":
        return letter
    if word in _HABITUAL:
        return "j"
    if word.endswith("ly") and len(word) > 4:
        return "a"
    text = prose.texts[number]
    inner = any(map(str.isupper, text[1:])) or any(map(str.isdigit, text))
    return "N" if inner or (text[0].isupper() and number > sentence.first) else "C"


def _is_inside_word(prose: Prose, number: int) -> bool:
    return (
        0 < number < len(prose.lowers) - 1
        and prose.ends[number - 1] == prose.starts[number]
        and prose.ends[number] == prose.starts[number + 1]
    )


@dataclass(frozen=True)
class _Rule:
    """In its context a token becomes another class.

    Attributes:
        context: the classes around it; group 1, or the whole match, is the token.
        becomes: the new class, or what gives it for a word.
        fits: whether the rule holds for the words and the number of the token.
    """

    context: re.Pattern[str]
    becomes: str | Callable[[str], str]
    fits: Callable[[tuple[str, ...], int], bool] = lambda words, number: True


def _words(text: str, *, at: int = 0) -> Callable[[tuple[str, ...], int], bool]:
    """Return a condition: the word at distance `at` from the token is one of these."""
    wanted = frozenset(text.split())
    return lambda words, number: 0 <= number + at < len(words) and words[number + at] in wanted


def _is_base(words: tuple[str, ...], number: int) -> bool:
    """Whether a verb's base form follows a singular: "test plan", not "planners plan"."""
    word = words[number]
    return not words[number - 1].endswith("s") and not word.endswith(("s", "ed")) and word not in PAST


_ENDING = re.compile(r".*(?:ed|[^s]s)$")
_IRREGULAR = PAST | frozenset(
    "flew cut sank broke sold bought built led won drove froze woke wrote rose fell grew".split()
)


def _is_finite(words: tuple[str, ...], number: int) -> bool:
    return _ENDING.match(words[number]) is not None or words[number] in _IRREGULAR


def _is_not_past(words: tuple[str, ...], number: int) -> bool:
    return not words[number].endswith("ed") and words[number] not in PAST


def _ends_in_ed(words: tuple[str, ...], number: int) -> bool:
    return words[number].endswith("ed")


_RULES = (
    _Rule(re.compile(r"(?<=[CNnPTD])'(?=[CNnTj#lskr-])"), '"'),
    _Rule(re.compile(r"'"), "x"),
    _Rule(re.compile(r'"'), "'"),
    _Rule(re.compile(r"[a-zA-Z]"), "D", lambda w, n: w[n] in SPANS and _words("last this that next", at=-1)(w, n)),
    _Rule(re.compile(r"(?:^|(?<=[,&]))[ez](?=[CNnj])"), "d"),
    _Rule(re.compile(r"e(?=[CNnj])"), "d", _words("them")),
    _Rule(re.compile(r"b(?=[#D])"), "p", _words("since until till")),
    _Rule(re.compile(r"l"), "k", lambda w, n: w[n] in ("look", "looked", "looking") and not {"at", "into", "up"}.isdisjoint(w[n + 1 : n + 3])),
    _Rule(re.compile(r"d"), "a", lambda w, n: w[n] == "any" and _words("more longer", at=1)(w, n)),
    _Rule(re.compile(r"p(?=a)"), "a", lambda w, n: w[n] == "above" and _words("all", at=1)(w, n)),
    _Rule(re.compile(r"b(?=d)"), "a", _words("once")),
    _Rule(re.compile(r"#(?=a*x)"), "h", _words("one")),
    _Rule(re.compile(r"#(?=[dYoue])"), "p", _words("4 2")),
    _Rule(re.compile(r"(?<=[dYmoj#])[lskrx](?![dYmoeiuwh])"), noun_class, lambda w, n: w[n] not in PAST),
    _Rule(re.compile(r"(?<=[CN])[lskr](?=[CNpx,;&r])"), noun_class, _is_base),
    _Rule(re.compile(r"(?<=u)[a-zA-Z#]"), "a", _words("guys folks lot all both two three")),
    _Rule(re.compile(r"N"), "P", _words("mr mr. ms ms. mrs mrs. dr dr. prof prof. mx miss sir madam", at=-1)),
    _Rule(re.compile(r"(?<=C)b"), "p", lambda w, n: w[n] == "as" and w[n - 1].endswith("ed")),
    _Rule(re.compile(r"C"), "V", lambda w, n: _words("anything everything nothing something", at=1)(w, n) and _is_finite(w, n)),
    _Rule(re.compile(r"[lsrk](?=-[pa])"), "T"),
    _Rule(re.compile(r"(?<=T-)[pa]"), "T"),
    _Rule(re.compile(r"(?<=p)[lskr](?=[CN])"), "C", _ends_in_ed),
    _Rule(re.compile(r"(?<=p[CN])[lskr](?=[,;&])"), noun_class, _is_not_past),
    _Rule(re.compile(r"[a-zA-Z]"), "k", lambda w, n: w[n].endswith("ing") and _words("keep keeps kept keeping stop", at=-1)(w, n)),
    _Rule(re.compile(r"(?<=[dY])j(?=[,;prx&]|$)"), "C"),
    _Rule(re.compile(r"(?<=[iuwh])[ax]*(C)|(?<=[iuw])a*(T)(?=[pdYoz])"), "V"),
    _Rule(re.compile(r"(?<=&)a*(C)(?=[,;pdaY])"), "V", _ends_in_ed),
    _Rule(re.compile(r"(?:^|[,;])[abB]*[dYozj]*[CNnj-]*[CNn](C)(?=[pat])(?![^,;]*[xrV])"), "V", _ends_in_ed),
    _Rule(re.compile(r"(?<=[CNnTP])C(?=[dYmoe])"), "V", _is_finite),
)  # fmt: skip
_PART = re.compile(r"[^;,](?:-[^;,])+")


def _in_context(letters: str, words: tuple[str, ...]) -> str:
    """Decide by its neighbors what a word is: "the drawing" is a thing, "they drawing" a deed."""
    for rule in _RULES:
        changed = None
        for match in rule.context.finditer(letters):
            group = match.lastindex or 0
            place = match.start(group)
            if rule.fits(words, place):
                changed = changed or list(letters)
                changed[place] = rule.becomes if isinstance(rule.becomes, str) else rule.becomes(words[place])
        letters = "".join(changed) if changed else letters
    return _PART.sub(_as_compound, letters)


def _as_compound(match: re.Match[str]) -> str:
    """Return the classes of a hyphenated word: telling if one part of it is of its own, else stock."""
    parts = match.group()
    own = "N" if set(parts) & {"C", "N"} else "n"
    return "".join(part if part in "-#" else own for part in parts)
