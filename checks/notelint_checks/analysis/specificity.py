"""How telling a run of words is: could it stand in a note to any employer?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile

from notelint import Draft, Level, Prose, analysis
from notelint_checks.analysis.spelling import misspellings
from notelint_checks.analysis.vocabulary import CALENDAR, GENERIC, GRAMMAR

__all__ = ["content_words", "job_titles", "level_of", "name_words", "stem"]

_STOCK = GENERIC | GRAMMAR | CALENDAR
"""What says nothing of its own, misspelled no more than spelled well."""
_LETTER = re.compile(r"[^\W\d_]")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th|s|am|pm)")
_SUFFIXES = ("ings", "ing", "edly", "ies", "ied", "ed", "es", "ly", "s")


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return `word` without its commonest endings, so that "forecasting" and "forecasts" are one."""
    word = word.casefold().replace("’", "'").removesuffix("'s").strip("-'")
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 3 and not (suffix == "s" and word.endswith("ss")):
            word = word[: -len(suffix)] + ("y" if suffix in ("ies", "ied") else "")
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz":
        word = word[:-1]
    return word.removesuffix("e") if len(word) > 3 else word


@analysis
def name_words(draft: Draft) -> frozenset[str]:
    """Return the words of names, company and role: naming them shows nothing of the talk."""
    facts = draft.situation.facts
    names = [person.name for person in draft.situation.people] + [
        alias for person in draft.situation.people for alias in person.aliases
    ]
    names += [*facts.company.names, *filter(None, (facts.role.title, *facts.role.aliases, facts.me.name))]
    return frozenset(part.casefold().strip(".,") for name in names for part in re.split(r"[\s/-]+", name) if part)


def content_words(draft: Draft, prose: Prose, first: int, stop: int) -> list[int]:
    """Return the numbers of the tokens that say something of their own: no grammar, no stock words, no names of the facts."""
    names = name_words(draft)
    titles = job_titles(prose, first, stop)
    listed = misspellings()
    return [
        number
        for number in range(first, stop)
        if number not in titles
        and not (prose.lowers[number] == "sort" and prose.lowers[number + 1 : number + 2] == ("of",))
        and _LETTER.search(prose.lowers[number])
        and not _ORDINAL.fullmatch(prose.lowers[number])
        and prose.norms[number] not in GRAMMAR
        and prose.lowers[number] not in GRAMMAR
        and prose.lowers[number] not in GENERIC
        and prose.lowers[number] not in CALENDAR
        and prose.lowers[number] not in names
        and not prose.lowers[number].endswith("ly")
        and listed.get(prose.lowers[number]) not in _STOCK
    ]


_JOB_WORDS = frozenset({"role", "roles", "position", "job", "opening", "vacancy", "post"})
_LOOSE_TITLES = frozenset({"job", "post"})
_NAMES_A_JOB = frozenset({"for", "about", "as", "of", "regarding", "in", "like", "want", "do"})
_BEFORE_TITLE = frozenset({"the", "a", "an", "your", "this", "for", "as", "of"})
_AFTER_TITLE = frozenset(
    {"at", "in", "on", "with", "and", "for", "yesterday", "today", "last", "this", "that", "which", "to"}
)


def job_titles(prose: Prose, first: int, stop: int) -> frozenset[int]:
    """Return the tokens of job titles: up to four words between an article and "role", or after "position of"."""
    if _JOB_WORDS.isdisjoint(prose.lowers[first : stop + 1]):
        return frozenset()
    titles: set[int] = set()
    for number in range(first, min(stop + 1, len(prose.lowers))):
        if prose.lowers[number] in _JOB_WORDS and prose.lowers[number + 1 : number + 2] not in (
            ("that",),
            ("which",),
            ("you",),
            ("office",),
        ):
            articles = [place for place in range(max(0, number - 5), number) if prose.lowers[place] in _BEFORE_TITLE]
            near = articles and (
                prose.lowers[number] not in _LOOSE_TITLES or prose.lowers[max(0, articles[-1] - 1)] in _NAMES_A_JOB
            )
            titles.update(range(articles[-1] + 1, number) if near else ())
            following = prose.lowers[number + 1] if number + 1 < len(prose.lowers) else ""
            if following in ("at", "with"):
                titles.update(_capitals_from(prose, number + 2))
            if following in ("of", "as"):
                titles.update(range(number + 2, min(number + 6, _phrase_end(prose, number + 2))))
    return frozenset(titles)


def _capitals_from(prose: Prose, first: int) -> Iterator[int]:
    """Yield the capitalized tokens from `first` on: an employer's name."""
    return takewhile(lambda number: prose.texts[number][0].isupper(), range(first, len(prose.lowers)))


def _phrase_end(prose: Prose, first: int) -> int:
    """Return where the words of a title stop: at a mark or a word that begins something else."""
    stops = (
        place for place in range(first, len(prose.lowers)) if prose.marks[place] or prose.lowers[place] in _AFTER_TITLE
    )
    return next(stops, len(prose.lowers))


def level_of(draft: Draft, prose: Prose, first: int, stop: int) -> Level:
    """Return how specific the tokens ``first`` to ``stop`` are.

    ``specific`` with two words of their own, or one that is a name, an acronym, a number with a unit, or hyphenated;
    ``weak`` with one plain word; else ``generic``.
    """
    words = content_words(draft, prose, first, stop)
    if len(words) >= 2 or any(_is_telling(prose, number) or _is_counted(prose, number) for number in words):
        return "specific"
    return "weak" if words else "generic"


def _is_telling(prose: Prose, number: int) -> bool:
    """Whether one token alone makes a topic specific: a name in mid-sentence, an acronym, a hyphenated or numbered term."""
    text = prose.texts[number]
    if text[0].isupper():
        return number != prose.sentence_start(number)
    if any(map(str.isupper, text[1:])):
        return True
    return _is_hyphenated(prose, number) or any(map(str.isdigit, text))


def _is_counted(prose: Prose, number: int) -> bool:
    """Whether a number stands beside the token: "the 2021 vintage", "route 14"."""
    beside = (place for place in (number - 1, number + 1) if 0 <= place < len(prose.lowers))
    return any(prose.lowers[place].isdigit() for place in beside)


def _is_hyphenated(prose: Prose, number: int) -> bool:
    """Whether the token is part of a word with a hyphen."""
    return any(
        0 <= hyphen < len(prose.lowers)
        and prose.lowers[hyphen] in ("-", "‑")
        and prose.starts[max(hyphen, number)] == prose.ends[min(hyphen, number)]
        for hyphen in (number - 1, number + 1)
    )
