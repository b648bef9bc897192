from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from notelint import WRITTEN, Check, Dimension, Draft, Evidence, Example, Finding, Kind, Pattern, Severity
from notelint_checks.analysis.vocabulary import CALENDAR, GRAMMAR


class LinkUnexplained(Check):
    """A link of which nobody says what it shows, a shortened one, or one link too many.

    The reader does not know what will open, nor how long it takes. An address that hides its target looks like a trap.
    """

    code = "TOP016"
    dimension = Dimension.TOPICS
    severity = Severity.INFO
    channels = tuple(sorted(WRITTEN - {"post", "wall", "card"}))
    messages = {
        "bare": "Nothing says what '{span}' shows.",
        "short": "'{span}' hides where it leads.",
        "many": "'{span}' is link number {n}.",
    }
    advice = {
        "bare": "Say what the link shows and how long it takes.",
        "short": "Give the full address, and say what it shows.",
        "many": "Choose the one or two that matter to this reader.",
    }
    sources = ("The Muse (S0-21, S0-22)", "ProSky 2016 (S4-16)")
    bad = (
        Example("⟦https://bit.ly/3xYz⟧", severity=Severity.WARNING),
        Example("Check this out: ⟦youtu.be/abc⟧", severity=Severity.WARNING),
        Example("Thought you might like this: ⟦https://example.org/a⟧", severity=Severity.INFO),
        Example("A summary of the plan: ⟦https://tinyurl.com/abc⟧", severity=Severity.WARNING),
        "The plan: https://example.org/a\nThe chart of returns: https://example.org/b\nThe code: ⟦https://example.org/c⟧",
        "Thank you for the tour of the cold store.\n\n⟦https://example.org/q/77⟧",
        "Click [here](⟦https://example.org/5⟧).",
    )
    good = (
        "A 90-second walk-through of the rollback plan we discussed: https://example.org/rollback",
        "The rollback plan that we discussed:\nhttps://example.org/rollback",
        "I wrote up the rollback plan. Here it is: https://example.org/rollback",
        "We moved from Node.js to Go, e.g. for the parser in main.py.",
        "You can write to sam.lee@example.org.",
        "The [notes on sensor drift](https://example.org/n) may help.",
        "Thank you.\n\nKind regards,\nSam Lee\nhttps://samlee.example.org",
        "Our call is at https://zoom.us/j/123.",
        "My profile: linkedin.com/in/samlee",
        "I planned the rota with monday.com.",
    )

    most: int = 2

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        if "." not in draft.text:
            return
        for number, link in enumerate(_links(draft), 1):
            span = (link.start, link.end)
            if link.host in _SHORTENERS:
                yield self.finding("short", span, severity=Severity.WARNING)
            elif number > self.most:
                yield self.finding("many", span, n=number)
            elif not _is_explained(draft, link):
                shown = link.host in _SHOWCASES or link.host.endswith(_SHOWCASE_ENDS)
                yield self.finding("bare", span, severity=Severity.WARNING if shown else None)


@dataclass(frozen=True)
class _Link:
    host: str
    start: int
    end: int


_TLD = r"(?:com|org|net|io|dev|co|be|ly|gl|gd|me|ai|app|uk|de|eu|info|tv|us|ca|fr|nl|gg|cc|link|page|site|blog|design|tech|edu|gov|at|ch|in|au|video|so|sh|xyz|to|id|gle|ink|jobs|online|pub|space|studio|work|works)"
_LINK = Pattern(
    rf"(?<![@\w./-])(?:https?://|www\.)[^\s<>\"”)\]]{{1,500}}|(?<![@\w./-])(?:[a-z0-9-]{{1,40}}\.){{1,4}}{_TLD}(?:/[^\s<>\"”)\]]{{0,300}}|(?![\w@.-]\w|\w))",
    re.IGNORECASE,
)
_DOTTED = Pattern(r"\.\w")
"""What every link without "://" holds."""
_HOST = Pattern(r"^(?:https?://)?(?:www\.)?([^/:?#]+)", re.IGNORECASE)
_SHORTENERS = frozenset("bit.ly bitly.com tinyurl.com t.co goo.gl ow.ly is.gd buff.ly rebrand.ly cutt.ly tiny.cc shorturl.at lnkd.in rb.gy t.ly bl.ink short.io s.id v.gd adf.ly trib.al dlvr.it amzn.to fb.me db.tt tiny.one shorturl.com soo.gd clck.ru urlz.fr qr.ae x.gd".split())  # fmt: skip
_SHOWCASES = frozenset("youtu.be youtube.com vimeo.com loom.com slideshare.net canva.com prezi.com figma.com notion.site pitch.com gamma.app drive.google.com docs.google.com dropbox.com behance.net dribbble.com".split())  # fmt: skip
_SHOWCASE_ENDS = (
    ".github.io",
    ".netlify.app",
    ".vercel.app",
    ".wixsite.com",
    ".notion.site",
    ".herokuapp.com",
    ".web.app",
)
_MEETINGS = ("zoom.us", "meet.google.com", "teams.microsoft.com", "teams.live.com", "calendly.com", "webex.com", "whereby.com", "cal.com", "linkedin.com/in/")  # fmt: skip
_POINTS = Pattern(
    r"\b(?:check|see|look|watch|visit|here|click|link|open|out|find|site|website|page|portfolio|blog|online|at|on|under|view)\b[^.!?]{0,40}$|:\s*$|^\s*$",
    re.IGNORECASE,
)
_ASKED = Pattern(r"\b(?:you (?:\w+ )?(?:asked|requested|wanted)|as promised|promised|requested)\b", re.IGNORECASE)
_WORD = Pattern(r"[^\W\d_]{3,}(?:['’-][^\W\d_]+)*")
_VAGUE = GRAMMAR | CALENDAR | frozenset(
    "check see look looking watch visit here click link links open out find found view thought think thinking might may like enjoy enjoyed interesting interest interested useful helpful cool great nice good fun something stuff thing things "
    "made make let know hear tell opinion thoughts feedback please take have had minute moment second chance time spare free get when whenever page site website web video clip deck slides piece file url address below following read reading "
    "send sending sent sharing share shared want wanted just quick also more info information details detail love hope want thank thanks dear best regards case wondering curious attention brief little small new put together work own worth glance follow idea for you this that one".split()
)  # fmt: skip
_ARTIFACT = Pattern(
    r"\b(?:walk-?through|plan|portfolio|article|paper|repo(?:sitory)?|code|notebook|dashboard|demo|write-?up|wrote up|wrote|recorded|built|drafted|sketched|drew|summary|report|chart|recording|talk|study|data ?set|guide|documentation|sample|samples|prototype|mock-?up|analysis|essay|post|case study|example|video (?:of|on|about|that|in)|slides (?:of|on|about|from)|site (?:that|for|about)|map|tool|app|script|notes|sheet|template|outline)\b",
    re.IGNORECASE,
)
_IT_IS = Pattern(
    r"^\W*(?:it|this|that|the (?:link|video|page|site|clip)|there)['’s]* (?:is |shows? |walks |explains |holds |leads |opens |covers |takes |goes |you (?:will|can) )?",
    re.IGNORECASE,
)


def _links(draft: Draft) -> Iterator[_Link]:
    if "://" not in draft.text and not _DOTTED.search(draft.text):
        return
    for part in draft.message.parts(Kind.BODY, Kind.POSTSCRIPT):
        for match in draft.finditer(_LINK, draft.text, part.start, part.end):
            found = match.group().rstrip(".,;:!?'’*_…")
            start, end = match.start(), match.start() + len(found)
            host = _HOST.match(found)
            if host is None or any(place in found.lower() for place in _MEETINGS):
                continue
            if "/" not in found and not found.lower().startswith("www."):
                # "monday.com" is a name in most sentences: an address only where the sentence points to it
                before = draft.text[max(part.start, start - 60) : start]
                if found != found.lower() or not _POINTS.search(before):
                    continue
            yield _Link(host[1].lower(), start, end)


def _is_explained(draft: Draft, link: _Link) -> bool:
    """Whether the words around a link say what it shows."""
    if draft.text[link.start - 2 : link.start] == "](":
        label = draft.text[draft.text.rfind("[", max(0, link.start - 300), link.start) + 1 : link.start - 2]
        if _telling(label):
            return True
    sentences = list(draft.body)
    place = next((n for n, each in enumerate(sentences) if each.start <= link.start < each.end), None)
    if place is None:
        return False
    own = sentences[place]
    said = draft.text[own.start : link.start] + " " + draft.text[link.end : own.end]
    if _telling(said) or _ASKED.search(said):
        return True
    before = draft.text[sentences[place - 1].start : sentences[place - 1].end] if place else ""
    if _ARTIFACT.search(before) or _ASKED.search(before) or (before.rstrip().endswith(":") and _telling(before)):
        return True
    after = draft.text[sentences[place + 1].start : sentences[place + 1].end] if place + 1 < len(sentences) else ""
    return _IT_IS.match(after) is not None and _telling(after)


def _telling(text: str) -> bool:
    """Whether a word names a thing of its own."""
    return any(word.lower() not in _VAGUE for word in _WORD.findall(_LINK.sub(" ", text)))
