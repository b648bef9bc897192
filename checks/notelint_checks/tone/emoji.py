from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from notelint import Check, Dimension, Draft, Edit, Evidence, Example, Finding, Fix, Kind, Pattern, Severity
from notelint_checks.analysis.answered import answered
from notelint_checks.analysis.marks import is_spoken, speaking_regions


class Emoji(Check):
    """An emoji, an emoticon or a decorative symbol.

    To somebody you have just met, a smiley in a formal message adds no warmth and takes from how competent you seem.
    """

    code = "TON009"
    dimension = Dimension.TONE
    severity = Severity.WARNING
    severity_on = {
        "li-message": Severity.INFO,
        "fb-message": Severity.INFO,
        "sms": Severity.INFO,
        "x-dm": Severity.INFO,
        "post": Severity.INFO,
        "wall": Severity.INFO,
    }
    messages = {"found": "'{span}' lowers competence in the eyes of somebody you have just met, and adds no warmth."}
    advice = {"found": "Say it in words."}
    any_language = True
    sources = ("Glikson, Cheshin & van Kleef 2018: the dark side of a smiley",)
    bad = (
        Example("Thank you for your time ⟦:)⟧", severity=Severity.WARNING),
        "Fingers crossed ⟦🤞🤞⟧",
        "Thank you ⟦😊🙏⟧ for the tour ⟦✨⟧",
        "Good tour ⟦;-)⟧ and good coffee ⟦<3⟧",
        "Hi Dana,\n\nGreat tour!⟦:D⟧ See you⟦:)⟧ again. ⟦xD⟧",
        Example("Thank you ⟦👍🏽⟧", channel="sms", severity=Severity.INFO),
        "Team ⟦👩‍💻⟧ and ⟦🇩🇪⟧, part ⟦1️⃣⟧, with love ⟦❤️⟧",
        "Hi Dana,\n\nIt was good.\n\nBest,\nSam ⟦😊⟧",
        "See you on Monday (I hope) ⟦:-)⟧.",
        "That was the answer ⟦:smile:⟧",
        "Glad to hear it ⟦😊⟧\n\nOn Mon, 16 Nov 2026 at 10:00, Dana Ruiz <dana@orbit.example> wrote:\n> Noted.\n>> Thanks 🙂",
    )
    good = (
        "Thank you. The plan has (a) sensors, (b) loaders and (8) people.",
        "The ratio A:D is 3:1, the drive is D:/data, and the site is https://orbit.example/x.",
        "Orbit® and Cold™ are (c) 2026 – see ✓ one and ✓ two.",
        "Use `x :P y` there; we had <3 years and <30 staff.",
        "I work in Adobe XD, and my notes (all of them: the sensors, too:) are long.",
        Example("Glad to hear it 😊", facts={"received": [{"text": "See you soon 🙂"}]}),
        Example("The ☕Bar team was kind.", facts={"company": "☕Bar"}),
        "Glad to hear it 😊\n\nOn Mon, 16 Nov 2026 at 10:00, Dana Ruiz <dana@orbit.example> wrote:\n> See you soon 🙂",
        "Best,\nSam Lee\n☎ 555 0134 | 📧 sam@example.org",
        "We meet at 8:00; the score was 2:0, and p:q is prime.",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        if not _TRACE.search(draft.text) and not _may_hold_emoji(draft.text):
            return
        received = [entry.text for entry in draft.situation.facts.received or ()]
        if any(text and _found(text, _EMOTICON.finditer(text)) for text in (*received, answered(draft))):
            return
        for left, right in speaking_regions(draft):
            for start, end in _found(draft.text, draft.finditer(_EMOTICON, draft.text, left, right), left, right):
                if is_spoken(draft, start, end) and not _labels_contact(draft, start, end):
                    yield self.finding("found", (start, end), fixes=_fixes(draft, start, end))


_ONE = (
    "(?:[\U0001f1e6-\U0001f1ff]{2}"
    "|[0-9#*]\ufe0f?\u20e3"
    "|[\U0001f300-\U0001f6ff\U0001f7e0-\U0001f7eb\U0001f900-\U0001faff\u2600-\u260d\u260f-\u2612\u2614-\u26ff"
    "\u2705\u270a-\u270d\u2714\u2716\u271d\u2728\u2733\u2734\u2744\u2747\u274c\u274e\u2753-\u2755\u2757\u2763\u2764"
    "\u2661\u2665\u2b50\u2b55\u231a\u231b\u23e9-\u23f3\u2702\u2708\u2709\u260e\U0001f0cf\U0001f004]"
    "[\ufe0f\ufe0e\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]{0,8})"
)
_EMOJI = Pattern(rf"{_ONE}(?:\u200d?{_ONE}|\u200d[\u2640\u2642]\ufe0f?){{0,40}}")
_EMOTICON = Pattern(
    r"[:;=](?<![\w:;=/\\`].)['’]?[-~o^]?(?:[)(]{1,4}|[DPp](?!\w)|[|*](?!\w)|[/\\](?=[\s.!?,]|\Z)|[oO](?!\w)|3(?=\s|\Z))(?![\w/])"
    r"|[:;=](?<=\w.)-?\){1,4}(?!\w)"
    r"|(?<!\S)\([:;](?!\w)|(?<!\S)<3{1,4}(?=\s*(?:\Z|[.!,)\n]|[A-Z]))|(?<!\S)</3(?!\w)|(?<![\w@])[xX]D{1,4}(?!\w)|(?<!\S)\^_?\^(?!\w)"
    r"|(?<!\S)[oO]_[oO](?!\w)|¯\\_\(ツ\)_/¯|(?<!\S)\\o/(?!\w)|(?<!\S)-_-(?!\w)|(?<!\S)[uU]_[uU](?!\w)"
    r"|(?<![\w:]):(?:smile|smiley|slight_smile|blush|wink|heart|hearts|thumbsup|thumbs_up|\+1|tada|pray|fire|rocket|joy|grin|sob|clap|wave|raised_hands|muscle|star|sparkles|eyes|100|[a-z]{2,12}_[a-z_]{2,20}):(?!\w)"
)
_TRACE = Pattern(
    r"[:;=<^_\\¯xX](?:(?<=[\^_\\¯])|(?<=<)/?3|(?<=[xX])D|(?<=\([:;])"
    r"|(?<=[:;=])(?:['’]?[-~o^]?(?:[)(|*DPpoO]|3(?!\d)|[/\\](?=[\s.!?,]|\Z))|[a-z0-9+][a-z0-9_+]*:))"
)
"""What every emoticon holds, found far sooner: a colon before a blank, a time and an address are none."""
_CONTACT = frozenset("☎✉📞📱📧📨📩🌐🔗📍🏠💻📲📮☏✆")


def _found(text: str, emoticons: Iterable[re.Match[str]], *bounds: int) -> list[tuple[int, int]]:
    """Return the spans of the emoji in `text`, or between `bounds`, and of the emoticons that are faces, in order."""
    spans = {match.span() for match in emoticons if _is_face(text, *match.span())}
    if _may_hold_emoji(text):
        spans.update(match.span() for match in _EMOJI.finditer(text, *bounds))
    return sorted(spans)


def _may_hold_emoji(text: str) -> bool:
    """Whether there is a character from U+20E3 on: every emoji holds one."""
    return not text.isascii() and max(text) > "\u20e2"


def _is_face(text: str, start: int, end: int) -> bool:
    """Whether no bracket is closed by the mark, and no product ends in it."""
    face = text[start:end]
    if face.endswith(")"):
        before = text[max(text.rfind("\n\n", max(0, start - 400), start), start - 400, 0) : start]
        return before.count("(") <= before.count(")")
    return face != "XD" or not re.search(
        r"(?:Adobe|[A-Z]\w*|in|use|used|with|and) \Z", text[max(0, start - 20) : start]
    )


def _labels_contact(draft: Draft, start: int, end: int) -> bool:
    """Whether the symbol stands for "phone" or "mail" in a signature."""
    segment = next(part for part in draft.message.segments if part.start <= start < part.end)
    return segment.kind is Kind.SIGNATURE and not set(draft.text[start:end]) - _CONTACT - {"\ufe0f"}


def _fixes(draft: Draft, start: int, end: int) -> tuple[Fix, ...]:
    """Return the deletion, if the sentence or line ends there."""
    text = draft.text
    if re.match(r"[ \t]*(?:\r|\n|\Z)|[.!?](?:\s|\Z)", text[end : end + 20]) is None and not (
        re.search(r"[.!?]\s*\Z", text[max(0, start - 3) : start]) and text[end : end + 1].isspace()
    ):
        return ()
    while start and text[start - 1] in " \t\xa0":
        start -= 1
    return (Fix((Edit(start, end, ""),)),)
