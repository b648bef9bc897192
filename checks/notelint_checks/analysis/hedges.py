"""Hedges, by how much it takes to make them count."""

from __future__ import annotations

from notelint import Phrase

__all__ = ["FAINT", "FIRM", "MILD"]

FIRM = (
    "i (just|only|simply|merely) (wanted|want|wish|wished|hoped) to",
    "(just|only) (wanted|want|hoped) to",
    "[i] (just|only) (thought|figured|reckoned) (i would|i 'd|i might|i could|i should|maybe)",
    "i (was|am) (just|only|kind of|sort of|kinda|merely|simply) (wondering|hoping|thinking|curious)",
    "(was|am) hoping to maybe",
    "[i|so i] (guess|reckon)",
    "i suppose",
    "i would like to think",
    "i 'd like to think",
    "(i feel like|i feel as if|i feel as though|i kind of feel)",
    "(kinda|sorta)",
    "i (might|may|could) [just|perhaps|possibly|even] be able to",
    "(hopefully|potentially|presumably|arguably)",
    "(or something|or something like that|or whatever|or so i think|or anything like that)",
    "[if|does|hope|i hope|hopefully] (that makes sense|that make sense|this makes sense|it makes sense)",
    "if (that|this|it) makes [any] sense",
    "if you (know|see|get|catch) what i mean",
    "if at all possible",
    "if (that|this|it) is (okay|ok|alright|all right|fine|not too much|cool)",
    "(if it is|if that is|if this is) not (too much trouble|too much to ask|too much bother|asking too much|a bother|a problem)",
    "(i am not|not) [really|quite|entirely|totally|completely|exactly|so|at all] (sure|certain) (if|whether)",
    "(not sure|i am not sure) if this is the right (place|way|time|person)",
    "i (do not|would not) (know|say) (if|whether|that i am|i am)",
    "i would not say",
    "i [would] (hesitate|dare) to say",
    "i (might|may|could) [well|easily|be] [be] (wrong|mistaken)",
    "(i am no expert|i am not an expert|do not quote me)",
    "(it seems|it would seem|it seems to me|it kind of seems|it sort of seems) (that|to me|like|as if)",
    "(it seems|it would seem) to me that",
    "i would be tempted to",
    "i hope (it is|that is|it 's|this is) (okay|ok|alright|all right|fine) (that|if|to)",
    "(might|may) (possibly|perhaps|maybe|potentially|conceivably)",
    "(no worries|no problem|it is fine|it is okay|totally fine) if not",
    "(so to speak|as it were|so to say)",
)
"""Hedges whatever they stand before."""
MILD = (
    Phrase("(maybe|perhaps|possibly|conceivably)"),
    Phrase("(sort of|kind of)", unless_before=(
        "what", "that", "this", "which", "some", "any", "the", "same", "a", "every", "each", "one", "another", "these",
        "those", "new", "other", "right", "first", "different", "only", "no", "of", "second", "third", "rare", "best",
        "whatever", "all", "such", "certain", "particular", "exactly", "wrong", "worst", "own", "my", "your", "our",
        "similar", "good", "strange", "special", "odd", "old",
    )),
    Phrase("(somewhat|more or less|in a way|in some ways|to some extent|to a certain extent|to a degree)"),
)  # fmt: skip
"""Hedges only where the sentence is about sender or reader, not about how old a pump is."""
FAINT = (
    Phrase("(a little bit|a bit of a|a bit|a tad|a little)", unless_after=("of", "more", "about")),
    Phrase("(probably|fairly|reasonably|basically|apparently|seemingly|relatively)"),
    Phrase("i (think|believe|feel|assume|imagine)", unless_after=("of", "about", "in")),
    Phrase("i would [probably|perhaps|maybe] say [that]"),
    Phrase("i was (wondering|hoping|thinking)"),
    Phrase("(if you do not mind|if possible|if i may|if you like|if that works)"),
    Phrase("(to be honest|to be fair|in my humble opinion|in my opinion)"),
    Phrase("(might|may)", before=("i", "we", "it", "this"), unless_after=("i", "we", "you")),
)
"""Counted only beside another hedge."""
