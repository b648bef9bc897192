"""Where an act ends: with its clause, before another one that could stand alone."""

from __future__ import annotations

from notelint import Hit

__all__ = ["act_end"]

_MOST = 16
_BREAKS = frozenset('. ! ? ; : , ( ) — – … ... " “ ” » «'.split())
_JOINS = frozenset("and but so or yet".split())
_SUBJECTS = frozenset(
    "i we you they he she it this that there my your our their please thank thanks now perhaps maybe best all".split()
)
_OTHERS = frozenset("though although whereas thank thanks regards".split())


def act_end(hit: Hit, most: int = _MOST) -> int:
    """Return the offset where the clause of a hit ends, at most `most` words after the hit."""
    prose, stop = hit.prose, hit.stop
    limit = min(len(prose.norms), prose.sentence_stop(hit.first), stop + most)
    while stop < limit:
        word = prose.norms[stop]
        if word in _BREAKS or word in _OTHERS:
            break
        if word in _JOINS and stop + 1 < limit and prose.norms[stop + 1] in _SUBJECTS:
            break
        stop += 1
    if stop == hit.stop or (stop == hit.stop + most and stop < prose.sentence_stop(hit.first)):
        return hit.end
    while stop > hit.stop and prose.lowers[stop - 1] in _JOINS:
        stop -= 1
    return int(prose.offsets(hit.first, stop)[1])
