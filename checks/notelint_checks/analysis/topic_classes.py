"""A sentence as a string of word classes, one letter for each token: what the grammar of topics is written in."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from notelint import Draft, Prose, Sentence, analysis
from notelint_checks.analysis.specificity import job_titles, name_words
from notelint_checks.analysis.topic_lexicon import class_of
from notelint_checks.analysis.topic_rules import in_context

__all__ = ["classes"]


def classes(draft: Draft, sentence: Sentence) -> str:
    """Return the class of each token of `sentence`, a letter of `topic_lexicon`, by its neighbors where they decide."""
    known = _known(draft)
    letters = known.get(sentence.start)
    if letters is None:
        letters = known[sentence.start] = in_context(_by_themselves(draft, sentence), sentence.lowers)
    return letters


@analysis
def _known(draft: Draft) -> dict[int, str]:
    return {}


def _by_themselves(draft: Draft, sentence: Sentence) -> str:
    """Return the class of each token without regard to its neighbors."""
    prose, first, stop = sentence.prose, sentence.first, sentence.stop
    texts = prose.texts[first:stop]
    letters = list(map(_class_of, texts, sentence.lowers, sentence.norms))
    if letters[0] == "N" and not _is_written_as_name(texts[0]):
        letters[0] = "C"
    if "-" in letters:
        for place, letter in enumerate(letters):
            if letter == "-" and not _is_inside_word(prose, first + place):
                letters[place] = ";"
    for number in _named(draft, sentence):
        if first <= number < stop:
            letters[number - first] = "P"
    return "".join(letters)


def _named(draft: Draft, sentence: Sentence) -> Iterable[int]:
    """Return the tokens of names and job titles: they show nothing of the talk."""
    prose, known, lowers = sentence.prose, name_words(draft), sentence.lowers
    named = set(job_titles(prose, sentence.first, sentence.stop))
    for title in _titles(draft):
        for number in range(sentence.first, sentence.stop - len(title) + 1) if title[0] in lowers else ():
            if prose.lowers[number : number + len(title)] == title:
                named.update(range(number, number + len(title)))
    if not known.isdisjoint(lowers):
        for number, word in enumerate(lowers, start=sentence.first):
            if word in known and prose.texts[number][0].isupper():
                named.add(number)
    return named


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


@lru_cache(maxsize=20_000)
def _class_of(text: str, word: str, norm: str) -> str:
    """Return the class of a token in mid-sentence: as written, in lower case and in its normal form; of glue as if in a word."""
    if not any(map(str.isalnum, word)):
        return "-" if word in _GLUE else _MARKS.get(word, ";")
    if word in ("'s", "’s"):
        return "'"
    if word[0].isdigit():
        return "#"
    if text == "U":  # of "U of T"; whoever means the reader writes it small
        return "N"
    letter = class_of(norm)
    letter = class_of(word) if letter == "C" else letter
    if letter != "C":
        return letter
    if word in _HABITUAL:
        return "j"
    if word.endswith("ly") and len(word) > 4:
        return "a"
    return "N" if text[0].isupper() or _is_written_as_name(text) else "C"


def _is_written_as_name(text: str) -> bool:
    """Whether a word is a name wherever it stands: "iPhone", "B2B"."""
    return any(map(str.isupper, text[1:])) or any(map(str.isdigit, text))


def _is_inside_word(prose: Prose, number: int) -> bool:
    return (
        0 < number < len(prose.lowers) - 1
        and prose.ends[number - 1] == prose.starts[number]
        and prose.ends[number] == prose.starts[number + 1]
    )
