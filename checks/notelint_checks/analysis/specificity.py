"""How telling a run of words is: could it stand in a note to any employer?"""

from __future__ import annotations

import re

from notelint import Draft, Level, Prose, analysis
from notelint_checks.analysis.vocabulary import CALENDAR, GENERIC, GRAMMAR

__all__ = ["content_words", "is_hyphenated", "level_of", "stem"]

_WORD = re.compile(r"[^\W_]")
_SUFFIXES = ("ings", "ing", "edly", "ies", "ied", "ed", "es", "ly", "s")


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
def _names(draft: Draft) -> frozenset[str]:
    """Return the words of names, company and role: naming them shows nothing of the talk."""
    facts = draft.situation.facts
    names = [person.name for person in draft.situation.people] + [
        alias for person in draft.situation.people for alias in person.aliases
    ]
    names += [*facts.company.names, *filter(None, (facts.role.title, *facts.role.aliases, facts.me.name))]
    return frozenset(part.casefold().strip(".,") for name in names for part in re.split(r"[\s/-]+", name) if part)


def content_words(draft: Draft, prose: Prose, first: int, stop: int) -> list[int]:
    """Return the numbers of the tokens that say something of their own: no grammar, no stock words, no names of the facts."""
    names = _names(draft)
    titles = _job_titles(prose, first, stop)
    return [
        number
        for number in range(first, stop)
        if number not in titles
        and _WORD.search(prose.lowers[number])
        and prose.norms[number] not in GRAMMAR
        and prose.lowers[number] not in GRAMMAR
        and prose.lowers[number] not in GENERIC
        and prose.lowers[number] not in CALENDAR
        and prose.lowers[number] not in names
        and not prose.lowers[number].endswith("ly")
    ]


_JOB_WORDS = frozenset({"role", "roles", "position", "job", "opening", "vacancy", "post"})
_BEFORE_TITLE = frozenset({"the", "a", "an", "your", "this", "for", "as", "of"})


def _job_titles(prose: Prose, first: int, stop: int) -> frozenset[int]:
    """Return the tokens of job titles: up to four words between an article and "role"."""
    titles: set[int] = set()
    for number in range(first, min(stop + 1, len(prose.lowers))):
        if prose.lowers[number] in _JOB_WORDS:
            articles = [place for place in range(max(0, number - 5), number) if prose.lowers[place] in _BEFORE_TITLE]
            titles.update(range(articles[-1] + 1, number) if articles else ())
    return frozenset(titles)


def level_of(draft: Draft, prose: Prose, first: int, stop: int) -> Level:
    """Return how specific the tokens ``first`` to ``stop`` are.

    ``specific`` with two words of their own, or one that is a name, an acronym, a number with a unit, or hyphenated;
    ``weak`` with one plain word; else ``generic``.
    """
    words = content_words(draft, prose, first, stop)
    if len(words) >= 2 or any(_is_telling(prose, number) for number in words):
        return "specific"
    return "weak" if words else "generic"


def _is_telling(prose: Prose, number: int) -> bool:
    token = prose.doc[number]
    if token.text[0].isupper():
        return not token.is_sent_start
    if any(character.isupper() for character in token.text[1:]):
        return True
    return is_hyphenated(prose, number) or any(character.isdigit() for character in token.text)


def is_hyphenated(prose: Prose, number: int) -> bool:
    """Whether the token is part of a word with a hyphen."""
    return any(
        0 <= hyphen < len(prose.lowers)
        and prose.lowers[hyphen] in ("-", "‑")
        and prose.starts[max(hyphen, number)] == prose.ends[min(hyphen, number)]
        for hyphen in (number - 1, number + 1)
    )
