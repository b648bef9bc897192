from __future__ import annotations

from collections.abc import Iterator

from notelint import PRIVATE, Check, Dimension, Draft, Edit, Evidence, Example, Finding, Fix, Severity
from notelint_checks.analysis.hashtags import Hashtag, hashtags
from notelint_checks.analysis.platform import platform


class HashtagMisuse(Check):
    """Hashtags in a private message, tags that beg, or a wall of tags.

    Nobody searches for tags in a letter: there they read as posing. In public, begging stays findable for years.
    """

    code = "CHA017"
    dimension = Dimension.CHANNEL
    severity = Severity.WARNING
    messages = {
        "private": "'{span}': hashtags belong in posts.",
        "begging": "'{span}' begs in public.",
        "many": "{n} hashtags; {limit} are enough {where}.",
    }
    advice = {
        "private": "Write the word without the mark, or leave it out.",
        "begging": "Leave it out; name the work you do instead.",
        "many": "Keep the ones people look for.",
    }
    any_language = True
    sources = ("ProSky 2016 (S4-13)", "Hashtag guides, as collected in channels.toml")
    bad = (
        "Dear Dana,\n\nGreat talk! ⟦#blessed⟧ ⟦#orbit⟧",
        Example("I am free from May. ⟦#hireme⟧ ⟦#pickme⟧ ⟦#jobless⟧", channel="post", stage="rapport", severity=Severity.WARNING),
        Example("Hi Dana, thank you for Tuesday! ⟦#grateful⟧ Sam", channel="li-invite"),
        Example("#cold #chain #data #food #returns ⟦#sensors⟧ #planning", channel="post", stage="rapport", severity=Severity.INFO),
        Example("Thank you, Dana. ⟦#TeamOrbit⟧", channel="sms"),
        Example("Notes on returns. ⟦#PleaseHireMe⟧ #data", channel="post", stage="rapport"),
    )  # fmt: skip
    good = (
        "Dear Dana,\n\nYou are #1 for cold chains, and I know C# and F#. PR #42 and issue #7 are mine.",
        "Dear Dana,\n\nYou said the #data channel on Slack is where it happens.",
        Example("A data set on returns. #data #coldchain", channel="post", stage="rapport"),
        Example("Open to work as a data engineer. #opentowork", channel="post", stage="rapport"),
        "Dear Dana,\n\nSee https://example.com/notes#returns for the plan.",
        Example("Dear Dana,\n\nI joined #cold-club.", facts={"topics": ["the #cold room"]}),
        "# Thank you\n\nDear Dana,\n\nThe label on the crate was #ff8800, the room #3b.",
        Example("Day 9 #waiting", channel="post", stage="status-1"),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        tags = hashtags(draft)
        if draft.channel.id in PRIVATE:
            for tag in tags:
                yield self.finding("private", (tag.start, tag.end), fixes=_without_mark(tag))
            return
        for tag in tags:
            if tag.kind == "begging":
                yield self.finding("begging", (tag.start, tag.end))
        on_x = platform(draft) == "x"
        limit = int(draft.profiles.conventions["hashtags-x" if on_x else "hashtags-linkedin"].value)
        if len(tags) > limit and tags[limit].kind == "plain":
            where = "on X" if on_x else "on LinkedIn, and fewer elsewhere"
            span = tags[limit].start, tags[limit].end
            yield self.finding("many", span, severity=Severity.INFO, n=len(tags), limit=limit, where=where)


def _without_mark(tag: Hashtag) -> tuple[Fix, ...]:
    """Drop the mark of a tag that is a word; one that begs or waits is no better without it."""
    return (Fix((Edit(tag.start, tag.start + 1, ""),)),) if tag.kind == "plain" else ()
