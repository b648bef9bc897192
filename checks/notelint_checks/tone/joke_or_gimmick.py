from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Kind, Severity
from notelint_checks.analysis.gated import gated_hits
from notelint_checks.analysis.jests import JESTS
from notelint_checks.analysis.jokes import JOKES
from notelint_checks.analysis.wording import wording

_RETOLD = wording(
    r"your (?:\S+ ){0,2}?(?:jokes?|pun|story|sketch|film)",
    r"you (?:\S+ )?(?:told|joked|made|laughed|shared)",
    r"(?:the|that) (?:joke|pun|story) you",
    r"(?:made|had) (?:me|us|everyone) laugh",
)
"""A joke that the reader told."""
_LONG = 4
_LEAST = 3
_MOST = 9
_VERSE = 4


class JokeOrGimmick(Check):
    """A joke, dare, pun, rhyme or stunt: "just kidding", "hire me and I'll bring donuts".

    Humor in writing misfires more often than its writer thinks: the reader cannot see the smile, and has met the writer
    once.
    """

    code = "TON026"
    dimension = Dimension.TONE
    severity = Severity.INFO
    messages = {"found": "'{span}' is a joke on paper.", "verse": "'{span}' is a rhyme."}
    advice = {"found": "Say it straight, or leave it out.", "verse": "Say it in prose."}
    sources = (
        "Kruger et al. 2005: writers overrate how well tone comes across",
        "Andersen agency: a quirky second note lost the job",
        "The Muse (S0-01)",
    )
    supersedes = ("TON004",)
    bad = (
        "⟦Hire me and I'll bring donuts⟧, ⟦just kidding⟧.",
        "⟦No pressure, but⟧ ⟦my mum already told the neighbors⟧, ⟦haha⟧.",
        "⟦Roses are red, Orbit is blue⟧.",
        "I'd love to raise the bar (⟦no pun intended⟧).",
        "⟦I dare you to⟧ find a faster packer.",
        "I can start tomorrow. ⟦Kidding⟧!",
        "⟦I come with a warranty⟧.",
        "⟦I will work for cookies⟧.",
        "⟦I sort the mail, I stack the shelf,\nI even make the tea myself.\nI count the stock, I sweep the store,\nNo one could ask for any more.⟧",
    )
    good = (
        Example("Haha, the printer has a union card.", facts={"topics": ["haha the printer has a union card"]}),
        Example("Roses are red, my portfolio is too.", facts={"company": {"name": "Orbit", "style": "creative"}}),
        "Your joke about the printer still makes me smile.",
        "No pressure at all to answer before the holidays.",
        "You said you were just kidding about the night shift.",
        "I baked cookies for forty guests every Friday.",
        "There was no pressure in the pipe, and nobody dared to touch it.",
        'The slogan "No pressure" made sense on the boiler.',
        "He hired me because I knew the press.",
        "Thank you for the tour.\nI liked the yard.\n\nThe dock was busy.\nThe crane was new.",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        if draft.situation.facts.company.style == "creative":
            return
        for line, hit in gated_hits(draft, *JESTS, *JOKES, negatable=False):
            words = frozenset(line.sentence.norms)
            if not _RETOLD.search(line.text) and not _is_topic(draft, words):
                yield self.finding("found", _with_bracket(draft, hit.start, hit.end))
        for span in _verses(draft):
            yield self.finding("verse", span)


def _with_bracket(draft: Draft, start: int, end: int) -> tuple[int, int]:
    """Take the mark into the span that makes the joke: "or am I?"."""
    return start, end + (draft.text[end : end + 1] == "?" and draft.text[end - 2 : end].strip().lower() in ("i", "it"))


def _is_topic(draft: Draft, words: frozenset[str]) -> bool:
    """Whether the joke is one from the talk."""
    told = {word for topic in draft.situation.facts.topics or () for word in topic.text.casefold().split()}
    return len({word for word in told if len(word) > _LONG} & words) > 1 or not told.isdisjoint({"joke", "pun"} & words)


def _verses(draft: Draft) -> Iterator[tuple[int, int]]:
    """Yield four short lines running of which two pairs rhyme."""
    for part in draft.message.parts(Kind.BODY, Kind.POSTSCRIPT):
        run: list[tuple[int, int, str]] = []
        offset = part.start
        for raw in draft.text[part.start : part.end].splitlines(keepends=True):
            words = raw.split(None, _MOST)  # one more tells that there are too many
            if _LEAST <= len(words) <= _MOST:
                start = offset + len(raw) - len(raw.lstrip())
                run.append((start, start + len(raw.strip()), words[-1].strip(".,;:!?\"')—–-").casefold()))
            elif words or len(run) < _VERSE:
                run = []
            if len(run) == _VERSE and _rhymes(*(word for _, _, word in run)):
                yield run[0][0], run[-1][1]
                run = []
            run = run[-_VERSE + 1 :] if len(run) == _VERSE else run
            offset += len(raw)


def _rhymes(one: str, two: str, three: str, four: str) -> bool:
    return (_rhyme(one, two) and _rhyme(three, four)) or (_rhyme(one, three) and _rhyme(two, four))


def _rhyme(left: str, right: str) -> bool:
    """Whether two words sound alike from the last vowel on, as far as letters tell."""
    return left != right and len(left) > 1 and len(right) > 1 and _ending(left) == _ending(right) != ""


def _ending(word: str) -> str:
    bare = word.rstrip("e") if len(word) > _LEAST else word
    place = max((bare.rfind(vowel) for vowel in "aeiouy"), default=-1)
    while place > 0 and bare[place - 1] in "aeiouy":
        place -= 1
    return word[place:] if place >= 0 and len(word) - place > 1 else ""
