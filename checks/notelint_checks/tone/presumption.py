from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Edit, Evidence, Example, Finding, Fix, Hit, Pattern, Severity
from notelint_checks.analysis.gated import gated_hits
from notelint_checks.analysis.job_awaited import LOOKING
from notelint_checks.analysis.job_owned import DONE, OWNING, STARTING
from notelint_checks.analysis.job_taken import FREE, HABITS, OURS, TAKING, WEAKLY
from notelint_checks.analysis.lines import around, line_of, lines

_UNDECIDED = frozenset(
    {
        "if",
        "should",
        "possibility",
        "chance",
        "prospect",
        "would",
        "could",
        "might",
        "hypothetically",
        "suppose",
        "imagine",
        "hope",
        "hopefully",
        "whether",
        "possibly",
        "were",
        "potentially",
        "unless",
        "opportunity",
        "perhaps",
        "provided",
        "assuming",
    }
)
_PAST = frozenset(
    {
        "was",
        "were",
        "had",
        "did",
        "went",
        "built",
        "led",
        "wrote",
        "taught",
        "ran",
        "made",
        "saw",
        "became",
        "got",
        "stopped",
        "learned",
        "met",
        "brought",
        "took",
        "began",
        "came",
        "gave",
        "found",
        "fixed",
        "asked",
    }
)


class Presumption(Check):
    """The job taken as given before there is an offer: "when I start", "my new team".

    The reader has not decided, perhaps together with others who have not met the sender. "If" and "would" leave the
    choice with them.
    """

    code = "TON016"
    dimension = Dimension.TONE
    severity = Severity.WARNING
    messages = {"found": "'{span}' takes the job as given."}
    advice = {"found": "Nothing is decided; use 'if' and 'would'."}
    sources = (
        "ProSky 2016 (S4-25)",
        "Cenedella 2012: presumptuous",
        "The Muse on LinkedIn: over-confident",
    )
    bad = (
        "⟦When I start⟧, I'll fix the pipeline.",
        "⟦Looking forward to being part of the team⟧!",
        "⟦See you next month, colleague⟧!",
        "⟦Once you've hired me⟧, I will show you.",
        "⟦I've already told my boss that I'm leaving⟧.",
        "I'll bring that up ⟦in my first week⟧.",
        "⟦I can't wait to start⟧!",
        "⟦Where do I sign⟧?",
        "I am sure ⟦my new team⟧ will like it.",
        "⟦When I take over the wards in April⟧, I would begin with the linen.",
        "⟦As soon as I have my uniform⟧, I'll learn the rounds.",
        "⟦Once I am settled in⟧, I will paint the gate.",
        "⟦See you on the first⟧!",
    )
    good = (
        "I have rented a flat near the station since 2019.",
        "I have classes on Tuesday, apart from that I am all yours.",
        "I have given notice on my flat for the 30th.",
        "If I joined, I would begin with the pipeline.",
        "Should you choose me, I would start with returns.",
        "When I started at Acme, I fixed the pipeline.",
        "I look forward to the possibility of joining the team.",
        "My first week at Acme was all about Kafka.",
        "In my new role at Acme in 2019, I built the scheduler.",
        "When I start a migration, I always write the rollback first.",
        "See you on Tuesday for the second round.",
        "You told me what would happen when I start.",
        "When I take over a kitchen, I first count the knives.",
        "See you on the first for the panel.",
        Example("I can't wait to start on the 1st.", stage="offer", facts={"decision": {"status": "accepted"}}),
        Example("When I start in May, I will bring the papers.", stage="offer"),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        status = draft.situation.facts.decision.status
        if status == "accepted" or (draft.situation.stage == "offer" and status in (None, "offer", "accepted")):
            return
        for _, hit in gated_hits(draft, *_PATTERNS):
            if not _is_open(draft, hit):
                yield self.finding("found", (hit.start, hit.end), fixes=_fixes(draft, hit))


_GROUPS = (TAKING, WEAKLY, FREE, STARTING, OWNING, DONE, LOOKING, OURS)
_PATTERNS = tuple(each for group in _GROUPS for each in group)
_GROUP = [group for group in _GROUPS for _ in group]
_FUTURE = frozenset({"will", "going", "shall", "want", "plan", "intend"})
_WISHES = _FUTURE | {"would", "like", "can"}
_DATES = frozenset(
    "next spring summer autumn january february march april may june july august september october november december".split()
)
_MOST = Pattern(
    r"(?:i|we) (?:will|shall|am going to|are going to) (?:\S+ )?(?:make|keep|serve|win|delight|grow|double|look after|take care of|improve|treat|give|bring|get)(?: \S+){0,2}$"
)
_NEXT_ROUND = Pattern(r"(?:for|to) (?:the|our|my|a|continue|discuss|talk|meet)(?!\S)")
_BESIDES = Pattern(r"\b(?:otherwise|apart from|aside from|besides|except|other than|the rest of|any other|all other)\b")
"""What limits "I am all yours" to the hours that are left."""
_HOME = Pattern(
    r"^(?:on|for|at|to) (?:my|the|our) (?:\w+ )?(?:flat|apartment|room|cottage|house|lease|tenancy|landlord|landlady|place|garage|allotment)\b"
)
"""What notice is given on besides a job."""
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday tomorrow".split())


def _is_open(draft: Draft, hit: Hit) -> bool:
    """Whether the sentence leaves the decision open, or speaks of the past or of another employer."""
    group = _GROUP[hit.phrase]
    before, after = around(draft, hit)
    ahead = {*before.replace("would like", "").replace("would love", "").split()}
    words = ahead | {*after.replace("would like", "").replace("would love", "").split()}
    inside = {*hit.prose.norms[hit.first : hit.stop]}
    if ({"all", "yours"} <= inside and _BESIDES.search(lines(draft)[line_of(draft, hit)].text)) or (
        "notice" in inside and _HOME.search(after)
    ):
        return True
    if group in (TAKING, WEAKLY):
        # after "when I start", a "would" leaves nothing open
        return not (_UNDECIDED - {"would", "could", "opportunity"}).isdisjoint(words) or (
            not _UNDECIDED.isdisjoint(ahead | inside) or _is_routine(draft, hit, words, inside)
        )
    if not _UNDECIDED.isdisjoint(words | (inside - {"possibly"})):
        return True
    if group is OURS:
        return _MOST.search(before) is None or not _PAST.isdisjoint(words) or after.startswith(("at ", "in "))
    if group is FREE:
        return _NEXT_ROUND.match(after) is not None or "as agreed" in after or not {"was", "were"}.isdisjoint(words)
    if group not in (STARTING, OWNING):
        return False
    future = not words.isdisjoint(_FUTURE - {"plan", "intend"})
    past = not _PAST.isdisjoint(words | inside) or any(word.endswith("ed") and len(word) > 4 for word in words)
    elsewhere = after.startswith(("at ", "as a ", "as an ", "in 19", "in 20")) and not draft.is_known(*_next(hit))
    return (past or elsewhere) and not future


def _is_routine(draft: Draft, hit: Hit, words: set[str], inside: set[str]) -> bool:
    """Whether a "when I" tells of habits, of the past, of a visit or of another employer."""
    norms, texts = hit.prose.norms, hit.prose.texts
    elsewhere = any(
        norms[place - 1] in ("at", "for")
        and texts[place].istitle()
        and norms[place] not in _DATES | _DAYS
        and not draft.is_known(hit.prose.starts[place], hit.prose.ends[place])
        for place in range(hit.first + 1, hit.stop)
    )
    visit = "with" in inside and "you" in inside and "am" in inside and not _DAYS.isdisjoint(inside)
    if elsewhere or visit or not HABITS.isdisjoint(inside):
        return True
    future = not words.isdisjoint(_WISHES) or not inside.isdisjoint(_DATES)
    past = not (_PAST | HABITS).isdisjoint(words)
    return not future and (past or _GROUP[hit.phrase] is WEAKLY)


def _next(hit: Hit) -> tuple[int, int]:
    """Return the span of the word after "at"."""
    token = min(hit.stop + 1, len(hit.prose.starts) - 1)
    return hit.prose.starts[token], hit.prose.ends[token]


def _fixes(draft: Draft, hit: Hit) -> tuple[Fix, ...]:
    found = " ".join(draft.text[hit.start : hit.end].lower().split())
    if found not in ("when i start", "once i join"):
        return ()
    text = "If I joined" if draft.text[hit.start].isupper() else "if I joined"
    return (Fix((Edit(hit.start, hit.end, text),)),)
