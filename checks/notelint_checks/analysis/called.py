"""Whether a word between commas calls somebody, or names a thing, a quality or one of several."""

from __future__ import annotations

from notelint import Hit
from notelint_checks.analysis.endearments import INSERTED

__all__ = ["is_inserted", "is_listed"]

_RELATIONS = frozenset("friend friends man bro brother sister boy girl guy hero pal son boss chief mate".split())


def is_listed(hit: Hit) -> bool:
    """Whether the word belongs to a list, "beef, lamb, duck", or to a name: "I met Tom, my brother"."""
    if hit.first > 1 and hit.prose.norms[hit.stop - 1] in _RELATIONS and hit.prose.texts[hit.first - 2].istitle():
        return True
    start, end = hit.prose.sentence_start(hit.first), hit.prose.sentence_stop(hit.first)
    before = hit.prose.norms[max(start, hit.first - 5) : hit.first - 1]
    after = hit.prose.norms[hit.stop : min(end, hit.stop + 4)]
    thanks = not (_THANKS | {"you", "today"}).isdisjoint(before)
    goes_on = after[1:2] == ("and",) and not _CLAUSE.isdisjoint(after[2:3])
    return ("," in before and not thanks) or (
        bool({"and", "or"} & {*after[:3]}) and after[:1] == (",",) and not thanks and not goes_on
    )


_THANKS = frozenset({"thank", "thanks", "cheers", "ta"})
_CLAUSE = frozenset(
    """i we it that this whether but so you your what when how if thank thanks was is as please because for then my can could would will
    with there here do did have has had may might shall where who why and""".split()
)
"""Words with which a sentence goes on after somebody was called."""
_ADJECTIVES = frozenset("young big boss little wee main top wise sweet pretty".split())
_ARTICLES = frozenset("a an the his her my our their your".split())


def is_inserted(hit: Hit) -> bool:
    """Whether a word that may be a thing or a quality calls somebody: "I wonder, girls, whether", and not "a polite, young man"."""
    norms = hit.prose.norms
    before = norms[max(hit.prose.sentence_start(hit.first), hit.first - 3) : hit.first - 1]
    if (
        hit.stop > hit.first + 1
        and norms[hit.first] in _ADJECTIVES
        and not _ARTICLES.isdisjoint(before[-2:])
        and _THANKS.isdisjoint(hit.prose.norms[hit.prose.sentence_start(hit.first) : hit.first])
    ):
        return False
    if " ".join(norms[hit.first : hit.stop]) not in _INSERTED or norms[hit.stop : hit.stop + 1] != (",",):
        return True
    return not _CLAUSE.isdisjoint(norms[hit.stop + 1 : hit.stop + 2])


_INSERTED = frozenset(INSERTED.split("|"))
