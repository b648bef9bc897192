from __future__ import annotations

import re
from collections.abc import Iterator, Set
from operator import eq

from notelint import (
    WRITTEN,
    Check,
    Dimension,
    Draft,
    Edit,
    Evidence,
    Example,
    Finding,
    Fix,
    Pattern,
    Sentence,
    Severity,
)
from notelint_checks.analysis.mixed_up import REPEATED, mixed_up


class Homophone(Check):
    """A wrong word that sounds like the right one, "forward to hear", a doubled word, or a small "i".

    It judges a word by its neighbors and speaks only where no sentence could be meant; it parses nothing, so that a
    mix-up that makes sense by itself ("I want to sea it") stays. No spelling checker finds these, but readers do.
    """

    code = "TON031"
    dimension = Dimension.TONE
    severity = Severity.WARNING
    channels = WRITTEN
    messages = {
        "found": "'{span}' is the wrong word here. Did you mean '{right}'?",
        "doubled": "'{span}' is there twice.",
        "small": "'{span}' needs a capital.",
    }
    advice = {"doubled": "Once is enough."}
    sources = ("ProSky 2016 (S4-05)", "Boland & Queen 2016: slips of grammar lower the writer's rating")
    bad = (
        "⟦Its⟧ been great, your team is better ⟦then⟧ I hoped.",
        "I should ⟦of⟧ said that, and I would ⟦of⟧ asked.",
        "⟦i⟧ look forward to it.",
        Example("Thanks Dana, ⟦i⟧ enjoyed it.", channel="sms", severity=Severity.INFO),
        "Thank you for ⟦the the⟧ tour.",
        "⟦Your⟧ welcome to call me.",
        "I hope ⟦your⟧ doing well, and that ⟦their⟧ is time.",
        "The plan has ⟦it's⟧ own price.",
        "It is ⟦to⟧ early to say and ⟦to⟧ much to ask.",
        "I do not want to ⟦loose⟧ the chance.",
        "Thank you for your ⟦advise⟧ on ⟦there⟧ plan for next year.",
        "I learned ⟦alot⟧ from it, in all weather.",
        "You ⟦past⟧ me the notes.",
        "I would like to ⟦here⟧ about it and ⟦no⟧ how it ends.",
        "I ⟦wood⟧ be glad to join, if ⟦there⟧ going to hire.",
        "My skills would ⟦compliment⟧ your team.",
        "Please let me know ⟦weather⟧ you need more.",
        "⟦You're⟧ question about the wind limits stayed with me, and ⟦you're⟧ last email helped.",
        "I look forward to ⟦hear⟧ from you and very much look forward to ⟦meet⟧ the crew.",
        "Looking forward to ⟦work⟧ with you!",
    )
    good = (
        "It's been great; your team is better than I hoped.",
        "Its roof is new, your welcome pack was helpful, and there is time.",
        "I know that that is hard, and I had had doubts; it was very very cold. Bye bye.",
        "Then I asked; first the plan, then the price. Better then than never.",
        "The loose cable moves.",
        "I accept, and I would advise you to; the weather was good.",
        'You said "i should of known".',
        "i. the plan\nii. the price\n\nThe index i runs from 1 to n, i.e. over all rows.",
        "We lead the team there; their lead engineer led us past the gate.",
        "What it is is a test; he gave her her keys, and I do do that.",
        "I look forward to hearing from you, to work and to the talk, and we moved forward to meet the goal.",
        "You're company people, and you're time and again ahead of the garage.",
        "I paid you a compliment; it has no effect.",
        Example("i should of called you.", channel="voice"),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        small = any("i" in prose.texts for prose in draft.prose)
        mixed = frozenset(mixed_up() if small else mixed_up().keys() - {"i"})
        twice = any(any(map(eq, prose.lowers, prose.lowers[1:])) for prose in draft.prose)
        for sentence in draft.sentences:
            if words := mixed.intersection(sentence.norms):
                yield from self._mixed_up(draft, sentence, words)
            if twice:
                yield from self._doubled(draft, sentence)

    def _mixed_up(self, draft: Draft, sentence: Sentence, words: Set[str]) -> Iterator[Finding]:
        line = _line(sentence)
        seen: set[tuple[int, int]] = set()
        for word in sorted(words):
            for mix_up in mixed_up()[word]:
                for match in mix_up.pattern.finditer(line):
                    first = sentence.first + line.count(" ", 0, match.start("word")) - 1
                    stop = first + match["word"].count(" ") + 1
                    span = sentence.prose.offsets(first, stop)
                    if span in seen or draft.is_quoted(*span) or draft.is_known(*span):
                        continue
                    seen.add(span)
                    if word == "i" and not _is_oneself(draft, *span):
                        continue
                    yield self._found(draft, span, mix_up.right, mix_up.safe)

    def _found(self, draft: Draft, span: tuple[int, int], right: str, safe: bool) -> Finding:
        start, end = span
        text = right[:1].upper() + right[1:] if draft.text[start].isupper() else right
        fix = Fix((Edit(start, end, text),), "safe" if safe else "unsafe")
        if right == "I":
            mild = draft.situation.channel in _CHATS
            return self.finding("small", span, severity=Severity.INFO if mild else None, fixes=(fix,))
        return self.finding("found", span, fixes=(fix,), right=right)

    def _doubled(self, draft: Draft, sentence: Sentence) -> Iterator[Finding]:
        prose = sentence.prose
        for place in range(sentence.first + 1, sentence.stop):
            word = prose.lowers[place]
            if word != prose.lowers[place - 1] or word not in REPEATED or not prose.texts[place].isalpha():
                continue
            start, end = prose.offsets(place - 1, place + 1)
            gap = draft.text[prose.ends[place - 1] : prose.starts[place]]
            if not gap.isspace() or draft.is_quoted(start, end):
                continue
            if draft.is_known(start, end) or draft.text[prose.starts[place]].isupper():
                continue
            before = prose.lowers[place - 2] if place - 2 >= sentence.first else ""
            if (word in _PARTICLES and before in _PHRASAL) or (word in _VERBS and "what" in sentence.lowers):
                continue
            fix = Fix((Edit(prose.ends[place - 1], end, ""),))
            yield self.finding("doubled", (start, end), fixes=(fix,))


_CHATS = ("sms", "x-dm")
_PARTICLES = frozenset({"in", "on", "by", "about"})
_PHRASAL = frozenset(
    "log logged logging sign signed signing move moved moving come came coming go going went clock check checked drop "
    "dropped settle settled carry carried keep kept work worked step stepped bring brought pass passed dial dialed".split()
)
_VERBS = frozenset({"is", "are", "was", "were", "has"})
"""What may stand twice for good reason: "log in in the morning", "what it is is"."""
_ROMAN = Pattern(r"\(?i[.)](?:\s|\Z)|i\.e|i['’]?(?:/|-\w|=)|i\s*(?:[<>=+*\[]|(?:runs?|goes|ranges|from|index)\b)")
_BEFORE_INDEX = Pattern(
    r"(?:\b(?:index|variable|letter|column|row|item|step|part|section|type|figure|phase|an?|the|dotted|lower-?case|small)\s|[-/=\[(<*+_.@#]|\w['’])\Z",
    re.IGNORECASE,
)


def _line(sentence: Sentence) -> str:
    """Return the normal forms between single blanks, one blank at each end."""
    norms = sentence.norms
    line = " ".join(norms)
    if line.count(" ") >= len(norms):
        line = " ".join(norm.replace(" ", "_") for norm in norms)
    return f" {line} "


def _is_oneself(draft: Draft, start: int, end: int) -> bool:
    """Whether a lone "i" is the sender, not a numeral, an index or a letter."""
    if draft.text[start] != "i" or draft.text[end : end + 1].isalpha():
        return False
    return not _ROMAN.match(draft.text, start) and not _BEFORE_INDEX.search(draft.text, max(0, start - 20), start)
