"""Form in a message that its medium does not carry: marks of Markdown and HTML, links, subject and device lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from notelint import Draft, Kind, Pattern, analysis
from notelint_checks.analysis.marks import is_spoken

__all__ = ["Form", "forms"]

_OWN = (
    Kind.SUBJECT,
    Kind.LETTERHEAD,
    Kind.GREETING,
    Kind.BODY,
    Kind.CLOSING,
    Kind.SIGNATURE,
    Kind.POSTSCRIPT,
)
_UNSEEN = frozenset({"voice", "card"})
_PLAIN = frozenset({"voice", "card", "sms", "li-invite"})
_AS_TYPED = _PLAIN | {"li-message"}
_LINE = r"(?:^|(?<=\r))"
_EMPHASIS = Pattern(
    r"(?<![\w*\\/])(\*{1,3})(?=[^\s*])[^*\r\n]{1,200}?(?<=[^\s*])\1(?![\w*])"
    r"|(?<![\w\\/@.])(_{1,2})(?=[^\s_])[^_\r\n]{1,200}?(?<=[^\s_])\2(?![\w])"
    r"|(?<![\w~])(~~)(?=[^\s~])[^~\r\n]{1,200}?(?<=[^\s~])~~(?![\w~])"
    r"|(?<![\w`])(`)[^`\r\n]{1,200}`(?![\w`])"
)
_HEADING = Pattern(rf"{_LINE}[ ]{{0,3}}#{{1,6}}[ \t]+(?=[^\W\d])[^\r\n]{{1,200}}", re.MULTILINE)
_BULLETS = Pattern(
    _LINE
    + r"[ \t]*(?P<mark>[-*+•‣▪◦·–])[ \t]+\S[^\r\n]{0,400}(?:(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n))?[ \t]*+(?P=mark)[ \t]+\S[^\r\n]{0,400}){1,60}",
    re.MULTILINE,
)
_DOT = Pattern(_LINE + r"[ \t]*[•‣▪◦][ \t]*\S[^\r\n]{0,400}", re.MULTILINE)
_LINK = Pattern(
    r"!?\[[^\]\r\n]{1,200}\]\([^)\s]{1,500}\)|\b(?:https?://|www\.)[^\s<>]{1,500}"
    r"|(?<![\w@.-])[a-z0-9][a-z0-9-]{0,60}(?:\.[a-z0-9-]{1,60}){0,2}\.(?:com|org|net|io|dev|ai|app|edu|gov|uk|de|ly|example|info|page|site|tech|me|co)(?:/[^\s<>]{0,300}|(?![\w@.-]))",
    re.IGNORECASE,
)
_WWW = r"(?:double[- ]?(?:u|you)|dub-?ya|dub|w)"
_SPELLED = Pattern(
    rf"\b(?:https?|h t t p s?|(?:triple[- ](?:double[- ]?u|w)|w{{3}}|{_WWW}[ ,-]{{1,2}}{_WWW}[ ,-]{{1,2}}{_WWW}))[ ,-]{{1,2}}(?:(?:colon|slash|forward slash|dot|point|full stop)[ ])(?:[\w-]{{1,30}}[ ]){{1,5}}?(?:dot|point|full stop)[ ][\w-]{{1,30}}(?:[ ](?:dot|point|slash|forward slash|dash|hyphen|underscore|stroke)[ ][\w-]{{1,30}}){{0,8}}"
    r"|(?<!\bat )\b[\w-]{1,30}[ ](?:dot|point)[ ](?:com|org|net|io|dev|me|uk|example|info|page|site|co|de|eu|us|ie|in|ng)(?:[ ](?:dot|point)[ ][\w-]{1,12})?[ ](?:slash|forward slash|stroke)[ ][\w-]{1,30}(?:[ ](?:dot|slash|forward slash|dash|hyphen|underscore|stroke)[ ][\w-]{1,30}){0,8}",
    re.IGNORECASE,
)
_BARE_NAME = Pattern(r"[A-Z][\w-]*\.\w{2,4}")
_TRAILING = ".,;:!?)]}'\"”’»"
_EMOJI = Pattern(
    r"[\U0001f1e6-\U0001f1ff\U0001f300-\U0001f6ff\U0001f900-\U0001faff\u2600-\u26ff\u2705\u2728\u2764\u270a-\u270d\u2b50]"
    r"[\U0001f1e6-\U0001f1ff\U0001f300-\U0001f6ff\U0001f900-\U0001faff\u2600-\u26ff\u2640\u2642\u200d\ufe0f\U0001f3fb-\U0001f3ff]{0,20}"
    r"|(?<![\w:;])[:;]-?[)D(](?!\w)"
)
_SUBJECT = Pattern(r"[ \t]*(?:subject|betreff)[ \t]*:[^\r\n]*", re.IGNORECASE)
_TAG = r"b|i|u|em|strong|p|br|hr|div|span|a|ul|ol|li|h[1-6]|font|img|table|tr|td|th|tbody|blockquote|center|html|body|head|small|big|sup|sub|strike"
_HTML = Pattern(
    rf"<(?P<tag>b|i|u|em|strong|a|p|div|li|span|font|small|big|sup|sub|strike|h[1-6])(?:[ ][^<>\r\n]{{0,200}})?>[^<>\r\n]{{1,200}}</(?P=tag)>"
    rf"|</?(?:{_TAG})(?:[ ][^<>\r\n]{{0,200}})?[ ]?/?>|<!--[^<>]{{0,200}}-->|&(?:nbsp|amp|lt|gt|quot|apos|[lr][sd]quo|mdash|ndash|hellip|\#\d{{2,5}});",
    re.IGNORECASE,
)
_THING = (
    r"(?:i ?phones?|i ?pads?|i ?pod|apple|android|samsung|galaxy|blackberry|windows|nokia|pixel|google|gmail|yahoo|outlook|mail|e-?mail|hotmail|aol|gmx|web\.de|proton\w*|mobile|cell ?phone|smart ?phone|phone|handheld|tablet|huawei|xiaomi|redmi|one ?plus|oppo|motorola|moto|sony|xperia|htc|lg|honor"
    r"|verizon|t-?mobile|at&t|vodafone|telstra|spark|airmail|fairemail|k-9|superhuman|edison|boxer|surface|mac|macbook|chromebook|treo|palm|wireless|device|thumbs|go)"
)
_DEVICE = Pattern(
    rf"{_LINE}[ \t]*(?:(?:sent|written|typed|composed|posted|dictated)(?: with [\w ]{{1,20}})?[ ](?:from|via|with|using|by|on|through)[ ](?:(?:my|a|an|the|our)[ ])?(?:[\w'’®™-]{{1,15}}[ ]){{0,3}}?{_THING}\b(?:[ ]?[\w®™().+,/:&<>-]{{1,60}}+){{0,8}}"
    r"|get[ ](?:outlook|gmail|spark|boxer|bluemail|the )[ ]?[\w ]{0,20}(?:for|on)[ ](?:i ?os|android|mac|windows|i ?phone|mobile)\S{0,120}|\[get outlook for \w+\]\(\S{1,200}\)"
    r"|(?:von meinem|gesendet von|envoyé (?:de|depuis)|enviado (?:desde|do)|inviato da(?:l)?|verzonden vanaf)\b[^\r\n]{1,60})"
    r"(?:[.;,–—-]{0,2}[ ](?:please[ ])?(?:excuse|pardon|forgive|ignore|sorry|apologies|blame|so)\b[^\r\n]{0,100})?[ \t]*(?=[\r\n]|\Z)",
    re.IGNORECASE | re.MULTILINE,
)
_LONGEST_DEVICE = 12
_PROSE = Pattern(
    r"\b(?:was|were|is|are|while|when|because|i|we|you|at(?!&)|thanks|thank|yesterday|today|to you)\b", re.IGNORECASE
)


@dataclass(frozen=True)
class Form:
    """One form and its span; ``width`` is how many marks stand on each side of an emphasis."""

    start: int
    end: int
    kind: Literal["emphasis", "heading", "bullets", "link", "emoji", "subject", "html", "device"]
    width: int = 0


@analysis
def forms(draft: Draft) -> tuple[Form, ...]:
    """Return what the channel of the draft does not carry, in order; what lies within another is left out."""
    kept: list[Form] = []
    for form in sorted(_found(draft), key=lambda form: (form.start, -form.end)):
        if not kept or form.start >= kept[-1].end:
            kept.append(form)
    return tuple(kept)


def _found(draft: Draft) -> Iterator[Form]:
    channel = draft.channel.id
    if channel in _PLAIN and (subject := draft.message.header("subject")):
        line = max(draft.text.rfind("\n", 0, subject.start), draft.text.rfind("\r", 0, subject.start)) + 1
        yield Form(line, subject.end if subject.value else len(draft.text[: subject.start].rstrip()), "subject")
    for part in draft.message.parts(*_OWN):
        start, end = part.start, part.end
        piece = draft.text[start:end]
        if "<" in piece or "&" in piece:
            yield from _of(draft, _HTML, start, end, "html")
        if part.kind is not Kind.SUBJECT:
            yield from _devices(draft, start, end)
        if channel in _AS_TYPED:
            yield from _marks(draft, piece, start, end)
        if channel in _PLAIN and part.kind is not Kind.SUBJECT and (match := _SUBJECT.match(piece)):
            yield Form(start, start + len(match.group().rstrip()), "subject")
        if channel in _UNSEEN:
            if part.kind in (Kind.BODY, Kind.POSTSCRIPT):
                yield from _of(draft, _BULLETS, start, end, "bullets")
                yield from _of(draft, _DOT, start, end, "bullets")
            yield from (
                link
                for link in _links(draft, start, end)
                if channel == "voice" or part.kind is not Kind.SIGNATURE or _is_told(draft, link)
            )
        if channel == "voice":
            yield from _of(draft, _SPELLED, start, end, "link")
            yield from _of(draft, _EMOJI, start, end, "emoji")


def _of(
    draft: Draft,
    pattern: Pattern,
    start: int,
    end: int,
    kind: Literal["bullets", "emoji", "html", "heading", "link"],
) -> Iterator[Form]:
    for match in pattern.finditer(draft.text, start, end):
        if is_spoken(draft, *match.span()):
            yield Form(*draft.message.trim(*match.span()), kind)


def _marks(draft: Draft, piece: str, start: int, end: int) -> Iterator[Form]:
    if "#" in piece:
        yield from _of(draft, _HEADING, start, end, "heading")
    if not any(mark in piece for mark in "*_~`"):
        return
    for match in _EMPHASIS.finditer(draft.text, start, end):
        width = len(match[1] or match[2] or match[3] or match[4])
        if re.search(r"[^\W_]", match.group()) and not draft.is_quoted(*match.span()):
            yield Form(*match.span(), "emphasis", width)


def _links(draft: Draft, start: int, end: int) -> Iterator[Form]:
    for match in _LINK.finditer(draft.text, start, end):
        left, right = match.span()
        if not match.group().endswith(")") or "](" not in match.group():
            right = left + len(match.group().rstrip(_TRAILING))
        if not draft.is_known(left, right) and not _BARE_NAME.fullmatch(draft.text[left:right]):
            yield Form(left, right, "link")


def _is_told(draft: Draft, link: Form) -> bool:
    """Whether a link stands in a sentence, not among the contacts below a name."""
    before = re.split(r"[\r\n]", draft.text[max(0, link.start - 200) : link.start])[-1]
    after = re.split(r"[\r\n]", draft.text[link.end : link.end + 200])[0]
    words = [word for word in (*before.split(), *after.split()) if word.isalpha() and word.islower()]
    return len(words) > 1


def _devices(draft: Draft, start: int, end: int) -> Iterator[Form]:
    for match in draft.finditer(_DEVICE, draft.text, start, end):
        line = match.group()
        if len(line.split()) <= _LONGEST_DEVICE and not _PROSE.search(line.split(".")[0]):
            yield Form(*draft.message.trim(*match.span()), "device")
