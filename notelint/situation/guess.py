"""Channel and stage when nobody says: guessed from the file's name, the facts and a few tell-tale phrases."""

from __future__ import annotations

import re
from functools import cache
from pathlib import PurePath

from notelint.channels import CHANNELS, CHANNELS_CALLED, STAGES
from notelint.message.model import Kind, Message
from notelint.situation.facts import Facts
from notelint.situation.stage_cues import CUES

__all__ = ["guess_channel", "guess_stage"]

_CUES = tuple((cue, frozenset(cue.words.split()), frozenset(cue.unless.split())) for cue in CUES)
_LETTERS = re.compile("[a-z]+")
_LONGEST_FIRST = sorted(STAGES, key=len, reverse=True)
_UNMISTAKABLE = frozenset({"voicemail", "whatsapp", "imessage", "inmail"})
"""Names of channels that mean nothing else, wherever they stand."""
_CALLED = frozenset({"call", "phone", "text", "linkedin", "facebook", "messenger", "twitter"})
"""Names of channels that may be the subject as well ("after the call"), or the company: nothing else may be said."""
_INVITING = frozenset({"invite", "invitation", "connect", "connection", "request"})
_BESIDE = frozenset("script message msg dm draft thank you reply answer to the my".split())
_BESIDE |= {word for stage in STAGES for word in stage.split("-")} | _INVITING
_DECIDED = {"rejected": "rejected", "offer": "offer", "accepted": "offer"}


def guess_channel(message: Message) -> tuple[str, str]:
    """Return a channel and why; email when nothing hints at another."""
    path = PurePath(message.source.name)
    for part in (path.stem, *reversed(path.parts[:-1])):
        words = re.split(r"[\s_.]+", part.lower())
        for channel in CHANNELS:
            if channel in (part.lower(), *words):
                return channel, "guess: file name"
        if called := next(
            (CHANNELS_CALLED[word] for word in re.split(r"[\W_]+", part.lower()) if word in _UNMISTAKABLE), None
        ):
            return called, "guess: file name"
    if called := _called(path.stem):
        return called, "guess: file name"
    return "email", "guess: a subject line" if message.part(Kind.SUBJECT) else "default"


def _called(stem: str) -> str | None:
    """Return the channel that the whole name of a file is about, such as "call-script"."""
    words = [word for word in re.split(r"[\s_.-]+", stem.lower()) if word and not word.isdigit()]
    rest = [word for word in words if word not in _BESIDE]
    if len(rest) != 1 or rest[0] not in _CALLED:
        return None
    if rest[0] == "linkedin" and not _INVITING.isdisjoint(words):
        return "li-invite"
    return CHANNELS_CALLED[rest[0]]


def guess_stage(message: Message, facts: Facts, channel: str) -> tuple[str, str]:
    """Return a stage and why; thanks when nothing hints at another."""
    stem = PurePath(message.source.name).stem.lower()
    for stage in _LONGEST_FIRST:
        if stage in stem and re.search(rf"(?:^|[\s_.-]){stage}(?:$|[\s_.-])", stem):
            return stage, "guess: file name"
    if facts.decision.status in _DECIDED:
        return _DECIDED[facts.decision.status], "guess: decision.status"
    if channel == "li-invite":
        return "connect", "guess: an invitation"
    own = " ".join(message.slice(part.start, part.end) for part in message.parts(Kind.SUBJECT, Kind.BODY))
    own = " ".join(own.lower().split())
    said = frozenset(_LETTERS.findall(own))
    for cue, words, unless in _CUES:
        if said.isdisjoint(words) or not said.isdisjoint(unless):
            continue
        if match := _compiled(cue.pattern).search(own):
            return cue.stage, f'guess: "{match.group()}"'
    return "thanks", "default"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
