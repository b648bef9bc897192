from __future__ import annotations

import re
from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Kind, Pattern, Severity
from notelint_checks.analysis.greeting import greeting
from notelint_checks.analysis.stock import stock_sentences

_WANT = r"(?:(?:i['’]?d|i[ ]would|we['’]?d)[ ](?:really[ ]|very[ ]much[ ]|also[ ])?(?:like|love)|i[ ](?:really[ ])?(?:want(?:ed)?|wish|hope)|(?:i['’]?m|i[ ]am)[ ](?:hoping|looking|writing)|happy|glad|would[ ](?:like|love)|wanted|like|love)[ ]to[ ]"
_STOCK = Pattern(
    rf"(?:{_WANT})?(?:add(?:ing)?[ ]you[ ]to[ ](?:my|our)[ ](?:\w+[ ])?(?:network|connections|contacts)(?:[ ]on[ ]linked[ ]?in)?|(?:invite[ ]you[ ]to[ ])?join[ ](?:my|your)[ ](?:\w+[ ])?(?:network|connections)(?:[ ]on[ ]linked[ ]?in)?)"
    r"|since[ ]you[ ]are[ ]a[ ]person[ ]i[ ]trust"
    r"|i['’]?d[ ]like[ ]to[ ]connect[ ](?:with[ ]you[ ])?on[ ]linked[ ]?in",
    re.IGNORECASE,
)
_SOFT = Pattern(
    rf"let['’]?s[ ](?:please[ ])?(?:connect|link[ ]up|network)(?:[ ](?:here|on[ ]linked[ ]?in))?|(?:please|pls|kindly)[ ](?:add|connect[ ]with)[ ]me(?:[ ]to[ ]your[ ](?:\w+[ ])?network)?|(?:please|pls|kindly)[ ](?:connect|accept(?:[ ]my[ ](?:invitation|invite|request|connection(?:[ ]request)?)(?:[ ]to[ ]connect)?)?)"
    rf"|{_WANT}(?:be[ ])?connect(?:ed)?(?:[ ]with[ ]you)?(?:[ ](?:here|on[ ](?:here|linked[ ]?in)))?|(?:add|accept)[ ]me(?:[ ](?:please|pls))?|please[ ]connect|(?:can|shall|could|may)[ ](?:we|i)[ ]connect(?:[ ]with[ ]you)?(?:[ ](?:here|on[ ]linked[ ]?in))?",
    re.IGNORECASE,
)
_FILLER = frozenset(
    "hi hello hey dear there thanks thank you best regards kind cheers i please on linkedin in and so the a to my me here it great nice good meet meeting".split()
)


class LinkedinDefaultText(Check):
    """A LinkedIn invitation with the site's stock text, or with no note.

    The note is the only part of an invitation that people read. The default says that a button was pressed.
    """

    code = "PER017"
    dimension = Dimension.PERSONALIZATION
    severity = Severity.ERROR
    channels = ("li-invite",)
    stages = ("connect", "thanks", "rejected")
    supersedes = ("CHA008",)
    messages = {
        "empty": "The invitation has no note.",
        "stock": "'{span}' is the site's stock text.",
        "within": "'{span}' is the site's stock text, in a note that is your own.",
    }
    advice = {
        "empty": "The note is the only part they read. Thank them and name the talk.",
        "stock": "The note is the only part they read. Thank them and name the talk.",
        "within": "Ask in your own words.",
    }
    sources = ("Work It Daily (S2-16, S2-17)", "The Undercover Recruiter", "Mari Brands For You")
    bad = (
        Example(
            "⟦I'd like to add you to my professional network on LinkedIn⟧.",
            channel="li-invite",
            severity=Severity.ERROR,
        ),
        Example("⟦Let's connect⟧!", channel="li-invite", severity=Severity.ERROR),
        Example("⟦⟧", channel="li-invite", severity=Severity.WARNING),
        Example("Hi Dana, ⟦I'd like to join your network⟧. Sam", channel="li-invite", severity=Severity.ERROR),
        Example("⟦Please add me⟧", channel="li-invite", stage="connect"),
        Example("Hi Dana,\n⟦please accept my invitation⟧.\nThanks, Sam Lee", channel="li-invite", stage="connect"),
        Example(
            "Hi Dana, ⟦I'd like to add you to my professional network⟧ after our talk about cold-chain sensors on Tuesday; "
            "your view of returns changed mine. Sam Lee",
            channel="li-invite",
            severity=Severity.INFO,
        ),
    )
    good = (
        Example(
            "Hi Dana, thank you for Tuesday's interview. Your point on cold-chain data stayed with me. "
            "You kindly said an invitation was fine. Sam Lee",
            channel="li-invite",
        ),
        Example(
            "Hi Dana, thank you for explaining the returns problem on Tuesday. I would love to stay connected. Sam",
            channel="li-invite",
        ),
        Example(
            "Dana, your story of the night shift stayed with me. Let's connect so that I can send the paper. Sam",
            channel="li-invite",
        ),
        Example("Let's connect!", channel="li-message"),
        Example(
            "Hi Dana, the sensors connect to your network over 4G, as you showed me on Tuesday. Thank you! Sam",
            channel="li-invite",
        ),
    )

    own_words: int = 10

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        if draft.message.is_empty:
            place = draft.message.body_start, draft.message.body_start
            yield self.finding("empty", place, severity=Severity.WARNING, whole=True)
            return
        for part in draft.message.parts(Kind.GREETING, Kind.BODY, Kind.CLOSING, Kind.POSTSCRIPT):
            text = draft.on_one_line(part.start, part.end)
            for pattern in (_STOCK, _SOFT):
                match = pattern.search(text)
                if not match or draft.is_quoted(part.start + match.start(), part.start + match.end()):
                    continue
                span = part.start + match.start(), part.start + match.end()
                own = _own_words(draft, span)
                if own < (self.own_words if pattern is _STOCK else 3):
                    yield self.finding("stock", span)
                    return
                if pattern is _STOCK:
                    yield self.finding("within", span, severity=Severity.INFO)
                    return


def _own_words(draft: Draft, stock: tuple[int, int]) -> int:
    """Count the words that neither the stock text nor greeting nor signature nor politeness takes."""
    hello = greeting(draft)
    padding = [(sentence.start, sentence.end) for sentence in stock_sentences(draft)]
    words = 0
    for part in draft.message.parts(Kind.BODY, Kind.POSTSCRIPT):
        for match in re.finditer(r"[^\W_][\w'’-]*", draft.text[part.start : part.end]):
            start = part.start + match.start()
            if (
                any(left <= start < right for left, right in (stock, *padding))
                or (hello and start < hello.end)
                or match.group().lower() in _FILLER
            ):
                continue
            words += 1
    return words
