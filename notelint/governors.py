"""What a name depends on in a parse, whichever labels the parser was trained with."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

__all__ = ["NO_GOVERNOR", "Governor", "governor_of"]

_OBJECTS = frozenset({"dobj", "obj"})
_PREPOSITIONS = frozenset({"prep", "dative", "agent"})
_OBLIQUES = frozenset({"obl", "nmod"})


class Governor(NamedTuple):
    """The verb or noun that a name completes, in lower case, and the preposition between them; empty: none."""

    word: str = ""
    preposition: str = ""


NO_GOVERNOR = Governor()


def governor_of(span: Span) -> Governor:
    """Return what `span` is the object of: "work" and "for" in "work for Orbit", "join" in "join Orbit".

    ClearNLP's labels hang the name on the preposition (``pobj`` below ``prep``), those of Universal Dependencies the
    preposition on the name (``case`` below ``obl`` or ``nmod``); objects are ``dobj`` in the one and ``obj`` in the other.
    """
    root = span.root
    label, _, kind = root.dep_.partition(":")
    if label in _OBJECTS:
        return Governor(root.head.lower_)
    if label == "pobj" and root.head.dep_ in _PREPOSITIONS:
        return Governor(root.head.head.lower_, root.head.lower_)
    if label in _OBLIQUES and kind != "poss" and (case := _case(root)):
        return Governor(root.head.lower_, case.lower_)
    return NO_GOVERNOR


def _case(token: Token) -> Token | None:
    """Return the preposition that hangs on a name."""
    return next((child for child in token.lefts if child.dep_ == "case"), None)
