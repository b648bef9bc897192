"""Channel and stage when nobody says: guessed from the file's name, the facts and a few tell-tale phrases."""

from __future__ import annotations

import re
from functools import cache
from pathlib import PurePath

from notelint.channels import CHANNELS, STAGES
from notelint.message.model import Kind, Message
from notelint.situation.facts import Facts
from notelint.situation.stage_cues import CUES

__all__ = ["guess_channel", "guess_stage"]

_CUES = tuple((cue, tuple(cue.words.split("|")), tuple(filter(None, cue.unless.split("|")))) for cue in CUES)
_LONGEST_FIRST = sorted(STAGES, key=len, reverse=True)
_DECIDED = {"rejected": "rejected", "offer": "offer", "accepted": "offer"}


def guess_channel(message: Message) -> tuple[str, str]:
    """Return a channel and why; email when nothing hints at another."""
    path = PurePath(message.source.name)
    for part in (path.stem, *reversed(path.parts[:-1])):
        words = re.split(r"[\s_.]+", part.lower())
        for channel in CHANNELS:
            if channel in (part.lower(), *words):
                return channel, "guess: file name"
    return "email", "guess: a subject line" if message.part(Kind.SUBJECT) else "default"


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
    for cue, words, unless in _CUES:
        if not any(word in own for word in words) or any(word in own for word in unless):
            continue
        if match := _compiled(cue.pattern).search(own):
            return cue.stage, f'guess: "{match.group()}"'
    return "thanks", "default"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
