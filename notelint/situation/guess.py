"""Channel and stage when nobody says: guessed from the file's name, the facts and a few tell-tale phrases."""

from __future__ import annotations

import re
from pathlib import PurePath

from notelint.channels import CHANNELS, STAGES
from notelint.message.model import Kind, Message
from notelint.situation.facts import Facts

__all__ = ["guess_channel", "guess_stage"]

_STAGE_CUES = (
    ("rejected", "selected|another|decided|candidate|me down|decision|touch|sorry", r"not selected|went with another|decided to (?:go|move forward) with|other candidate|turned? me down|your decision not to|let(?:ting)? me know about (?:the|your) decision|keep in touch|sorry (?:that )?it did not work out"),
    ("offer", "offer", r"(?:thank you|thanks) for (?:the|your) (?:kind |generous )?offer|accept (?:the|your) offer|decline (?:the|your) offer"),
    ("status-1", "check|any news|any update|follow|status|touch|circl|where things|waiting", r"check(?:ing)? in\b|any (?:news|updates?)\b|follow(?:ing)? up on|status of|touch(?:ing)? base|circl(?:e|ing) back|where things (?:are|stand)|still waiting"),
    ("connect", "network|connect", r"add you to my (?:professional )?network|invitation to connect|connect (?:with you )?(?:here|on linkedin)"),
)  # fmt: skip
_CUES = tuple((stage, words.split("|"), re.compile(pattern)) for stage, words, pattern in _STAGE_CUES)
"""Stages, words of which a match holds one, and patterns, in lower case, which is far faster than to ignore the case."""
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
    for stage, words, cue in _CUES:
        if any(word in own for word in words) and (match := cue.search(own)):
            return stage, f'guess: "{match.group()}"'
    return "thanks", "default"
