from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Hit, Pattern, Severity
from notelint_checks.analysis.frames import framed_hits
from notelint_checks.analysis.hashtags import hashtags
from notelint_checks.analysis.impatience import IMPATIENCE, NOW, SAID
from notelint_checks.analysis.lines import lines
from notelint_checks.analysis.waiting_complaints import COMPLAINTS
from notelint_checks.analysis.waiting_words import LIKELY, SURE
from notelint_checks.analysis.wording import hits, wording


class WaitingPost(Check):
    """Impatience or guesswork about the process, in public.

    The people who decide look candidates up. They read that you cannot wait, and that you tell everybody so.
    """

    code = "CHA003"
    dimension = Dimension.CHANNEL
    severity = Severity.ERROR
    channels = ("post", "wall")
    messages = {
        "words": "'{span}' shows your waiting in public.",
        "tag": "'{span}' shows your waiting in public.",
    }
    advice = {
        "words": "They may be reading. Post something useful instead: an article, a finding, something you built.",
        "tag": "They may be reading. Leave it out.",
    }
    sources = ("ProSky 2016 (S4-11, S4-13)", "PR News 2009 (S1-08, S1-22)", "CareerBuilder/Harris 2018")
    supersedes = ("CHA002", "CHA017", "CHA019", "TON014", "TON022")
    bad = (
        Example("⟦I can't stand the suspense⟧, ⟦did I get it or not⟧? ⟦#waiting⟧", channel="post", stage="status-1"),
        Example("⟦Day 9 of silence from a certain food company⟧…", channel="post", stage="status-1"),
        Example("⟦Ugh, recruiters⟧ ⟦#nowwhat⟧", channel="post", stage="status-1"),
        Example("⟦I can't wait for them to tell me⟧ ⟦if I got it⟧ ⟦#waiting⟧ ⟦#nowwhat⟧", channel="post"),
        Example("⟦Still waiting to hear back⟧ from Orbit.", channel="post", stage="status-2"),
        Example("⟦Did they ghost me⟧? ⟦Refreshing my inbox⟧ every five minutes.", channel="post", stage="status-1"),
        Example("⟦Three weeks since the final round and still no word⟧.", channel="post", stage="status-2"),
        Example("⟦Two weeks, no reply from the recruiter⟧. ⟦What is taking them so long⟧?", channel="post"),
        Example(
            "⟦I have been waiting a month for the bakery to answer one mail⟧. ⟦#BakersWaiting⟧ ⟦#LeftHanging⟧",
            channel="post",
            stage="status-1",
        ),
        Example("⟦How many pigeons does it take the museum to write back⟧?", channel="post", stage="status-1"),
        Example("⟦Would it kill a hiring manager to pick up the phone⟧?", channel="post", stage="status-2"),
        Example("⟦Any chance of a reply before the swallows leave⟧?", channel="post", stage="status-1"),
        Example("The interview went well. ⟦A phone call from HR: still missing⟧.", channel="post", stage="status-1"),
        Example("⟦The endless wait after that interview is my second job now⟧.", channel="post", stage="status-2"),
        Example("⟦Fingers crossed⟧ that the call comes today!", channel="post"),
        Example("⟦Still waiting to hear from you⟧", channel="wall", stage="status-1"),
    )
    good = (
        Example("An article on cold chains, and what I make of it.", channel="post", stage="rapport"),
        Example("I am open to work as a data engineer. #opentowork", channel="post", stage="rapport"),
        Example("If you are still waiting to hear back after an interview, write one short note.", channel="post", stage="rapport"),
        Example("Customers are still waiting for deliveries because the forecast ignores returns.", channel="post", stage="rapport"),
        Example("I can't wait to hear what you make of this data set. #dataengineering", channel="post", stage="rapport"),
        Example("The silence of a cold store at night: notes on sensor drift.", channel="post", stage="rapport"),
        Example("Day 9 of my project: the returns are joined.", channel="post", stage="rapport"),
        Example("Twelve days of rain and not one leak in the new roof. #waitingroomdesign", channel="post", stage="status-1"),
        Example("Still waiting for the frost; the leeks are ready.", channel="post", stage="status-1"),
        Example("Any chance of rain before the swallows leave?", channel="post", stage="status-1"),
        Example("The endless wait for parts is over, the loom runs.", channel="post", stage="status-1"),
        Example("I have been waiting tables for six years.", channel="post", stage="status-1"),
        "Dear Dana,\n\nI am still waiting to hear from you.",
        Example("Our queue had jobs that waited two weeks; no reply from the broker meant a lost lock.", channel="post", stage="rapport"),
    )  # fmt: skip

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        found: list[tuple[int, int]] = []
        for start, stop in _complaints(draft):
            if not any(start < other[1] and other[0] < stop for other in found):
                found.append((start, stop))
        for span in found:
            yield self.finding("words", span)
        for start, stop in _tags(draft, found):
            yield self.finding("tag", (start, stop))


def _complaints(draft: Draft) -> Iterator[tuple[int, int]]:
    about_hiring = draft.stage.id not in _OTHER_STAGES or _HIRING.search(draft.text) is not None
    for hit in hits(draft, _COMPLAINTS, _SURE, _LIKELY, negatable=False, reportable=False):
        if (hit.phrase == 1 or about_hiring) and _is_own(hit):
            yield hit.start, hit.end
    if not about_hiring:
        return
    for _, hit in framed_hits(draft, *IMPATIENCE, negatable=False, reportable=False):
        if _is_own(hit):
            yield hit.start, hit.end
    for line, following in pairwise(lines(draft)):
        said = _SAID.search(line.text)
        now = _NOW.search(following.text) if said and not said.start() else None
        if now and not now.start():
            token = following.token_at(now.end() - 1)
            yield line.sentence.prose.starts[line.tokens[0]], following.sentence.prose.ends[token]


def _tags(draft: Draft, complaints: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the tags that wait; beside a complaint also those of the job market and the handles of who is waited for."""
    for tag in hashtags(draft):
        if tag.kind == "waiting" or (complaints and _MARKET.search(tag.word.casefold())):
            yield tag.start, tag.end
    if complaints:
        for handle in _HANDLE.finditer(draft.text):
            if any(start <= handle.start() < stop for start, stop in complaints):
                continue
            if not draft.is_quoted(*handle.span()) and not _FRIEND.search(
                draft.text[: handle.start()].casefold()[-20:]
            ):
                yield handle.span()


_COMPLAINTS = wording(*COMPLAINTS)
_SURE = wording(*SURE)
_LIKELY = wording(*LIKELY)
_SAID = wording(SAID)
_NOW = wording(NOW)
_HANDLE = Pattern(r"(?<![\w@/.])@[A-Za-z]\w{1,30}")
_FRIEND = Pattern(r"(?:thanks?(?: to)?|thank you,?|photo(?: by)?|via|with|cc|h/t|by|congratulations,?) $")
_MARKET = Pattern(r"job|hir(?:e|ing)|recruit|interview|^hr|applica|candidat|career|inbox|unemploy")
_WINDOW = 8
_OTHER_STAGES = frozenset({"small-thanks", "rapport"})
_HIRING = Pattern(
    r"\b(?:interview\w*|recruiter\w*|hiring|hired?|job|offer|final round|second round|my application|hr|hear back|the call|call me|candidate|phone to ring|they (?:said|promised|told)|decision|dream role|start-?up)\b",
    re.IGNORECASE,
)
_OTHERS = Pattern(
    r"\b(?:you|candidates?|people|customers?|users?|they|teams?|drivers?|applicants?|who|everyone|readers?|clients?|patients?)(?: \w+)?(?: are| were| is| who are| have been)?$"
)


def _is_own(hit: Hit) -> bool:
    """Whether it is the sender who waits, not somebody the post is about."""
    start = max(hit.prose.sentence_start(hit.first), hit.first - _WINDOW)
    before = " ".join(hit.prose.norms[start : hit.first])
    said = " ".join(hit.prose.norms[hit.first : hit.stop])
    if "no news is good" in said or _LEARNED.search(said):
        return False
    return not re.search(r"\bif (?:you|they|someone|a)\b", before) and not _OTHERS.search(before)


_LEARNED = Pattern(r"\bi (?:knew|understood|could|had never|did not know)\b")
"""What was not there yet, for a sender who tells of learning."""
