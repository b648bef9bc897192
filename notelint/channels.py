"""Channel and stage profiles: limits, norms, verdicts and parts, as data with sources that users may override."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from importlib.resources import files
from typing import Any

from notelint.errors import ConfigError, Fault, nearest

__all__ = [
    "CHANNELS",
    "CHANNELS_CALLED",
    "KNOWN",
    "PRIVATE",
    "SHORT",
    "STAGES",
    "STAGES_CALLED",
    "WRITTEN",
    "Channel",
    "Figure",
    "Norm",
    "Profiles",
    "Stage",
    "Verdict",
    "load_profiles",
    "profiles_table",
]

CHANNELS = ("email", "li-invite", "li-message", "x-dm", "fb-message", "wall", "sms", "card", "letter", "voice", "post")
"""Ids of all channels."""

STAGES = ("thanks", "connect", "status-1", "status-2", "final", "rejected", "offer", "small-thanks", "rapport")
"""Ids of all stages."""

CHANNELS_CALLED: Mapping[str, str] = {
    **dict.fromkeys(("phone", "phone call", "call", "voicemail", "voice mail"), "voice"),
    **dict.fromkeys(("text", "text message", "whatsapp", "imessage", "signal"), "sms"),
    **dict.fromkeys(("linkedin", "linkedin message", "inmail"), "li-message"),
    **dict.fromkeys(("linkedin invite", "linkedin invitation", "connection request"), "li-invite"),
    **dict.fromkeys(("facebook", "facebook message", "messenger"), "fb-message"),
    **dict.fromkeys(("twitter", "x", "dm", "direct message"), "x-dm"),
    **dict.fromkeys(("note", "handwritten note", "postcard"), "card"),
    **dict.fromkeys(("mail", "e-mail", "gmail", "outlook"), "email"),
    **dict.fromkeys(("paper", "cover letter"), "letter"),
    **dict.fromkeys(("facebook wall", "company wall"), "wall"),
    **dict.fromkeys(("tweet", "public post", "linkedin post"), "post"),
}
"""What else people call a channel, with spaces between words, and its id."""

STAGES_CALLED: Mapping[str, str] = {
    **dict.fromkeys(("thank you", "thankyou", "after interview"), "thanks"),
    **dict.fromkeys(("invite", "invitation"), "connect"),
    **dict.fromkeys(("status", "status check", "follow up", "followup", "check in", "reminder"), "status-1"),
    **dict.fromkeys(("second follow up", "second status check"), "status-2"),
    **dict.fromkeys(("closing", "last", "goodbye"), "final"),
    **dict.fromkeys(("rejection", "refusal"), "rejected"),
    **dict.fromkeys(("accept", "acceptance", "decline"), "offer"),
}
"""The same for stages."""

PRIVATE = frozenset(CHANNELS) - {"wall", "post"}
"""Channels that one person reads."""

SHORT = frozenset({"li-invite", "x-dm", "sms"})
"""Channels with room for a sentence or two."""

WRITTEN = frozenset(CHANNELS) - {"voice"}
"""Channels whose text is read, not heard."""


KNOWN = "known_channels.txt"
"""The file that holds what ``channels.toml`` says, worked out ahead."""


@dataclass(frozen=True)
class Figure:
    """A number that somebody published, where, and when."""

    value: float
    source: str
    as_of: str


@dataclass(frozen=True)
class Norm:
    """How long is good, in ``unit`` (words or characters); None where nobody says."""

    unit: str
    target_min: Figure | None = None
    target_max: Figure | None = None
    info_above: Figure | None = None
    warning_above: Figure | None = None
    thin_below: Figure | None = None


_WORDS = {
    "asks": ("greeting", "detail", "role", "topic"),
    "better": CHANNELS,
    "counting": ("code-points", "x-weighted", "gsm-7"),
    "unit": ("words", "characters"),
    "verdict": ("acceptable", "discouraged", "wrong", "none"),
}
_MOST = 1_000_000
"""The largest figure that an override may give: no message is longer."""
_NORM_FIGURES = frozenset({"target-min", "target-max", "info-above", "warning-above", "thin-below"})


@dataclass(frozen=True)
class Verdict:
    """Whether a stage belongs on a channel: acceptable, discouraged, wrong or none; ``unless`` names what mends it."""

    verdict: str
    reason: str
    source: str
    as_of: str
    unless: str | None = None
    note: str | None = None
    better: tuple[str, ...] = ()


@dataclass(frozen=True)
class Channel:
    """Where a message goes. ``asks``: the parts of a message (greeting, detail, role, topic) it has room for."""

    id: str
    title: str
    counting: str
    asks: frozenset[str]
    limits: Mapping[str, Figure]
    norms: Mapping[str, Norm]
    verdicts: Mapping[str, Verdict]


@dataclass(frozen=True)
class Stage:
    """Why a message is sent. ``parts``: part to required, wanted, optional, forbidden or none."""

    id: str
    title: str
    parts: Mapping[str, str]


@dataclass(frozen=True)
class Profiles:
    """All channels and stages, and the figures of common usage."""

    channels: Mapping[str, Channel]
    stages: Mapping[str, Stage]
    conventions: Mapping[str, Figure]


def load_profiles(overrides: Mapping[str, Any] | None = None, *, origin: str = "configuration") -> Profiles:
    """Return the profiles, with the user's own values put in.

    Args:
        overrides: nested like ``channels.toml`` under ``channels``, with plain values in the place of figures.
        origin: what to name as the source of overridden values.

    Raises:
        ConfigError: a key that the profiles do not have, or a value of another type.
    """
    if not overrides:
        return _shipped()
    raw = deepcopy(_read())
    _override(raw["channels"], overrides, path="channels", origin=origin)
    return _profiles(raw)


@cache
def _shipped() -> Profiles:
    return _profiles(_read())


def _read() -> dict[str, Any]:
    """Return the tables of ``channels.toml``: from the same as JSON, which is read thirty times as fast, if it is up to date."""
    folder = files("notelint")
    text = folder.joinpath("channels.toml").read_text("utf-8")
    known = folder.joinpath(KNOWN)
    if known.is_file():
        digest, _, tables = known.read_text("utf-8").partition("\n")
        if digest == _digest(text):
            read: dict[str, Any] = json.loads(tables)
            return read
    return tomllib.loads(text)


def _digest(text: str) -> str:
    return blake2b(text.encode(), digest_size=9).hexdigest()


def profiles_table() -> str:
    """Return the tables of ``channels.toml`` as JSON, below the digest of the text that they were read from."""
    text = files("notelint").joinpath("channels.toml").read_text("utf-8")
    return f"{_digest(text)}\n{json.dumps(tomllib.loads(text), ensure_ascii=False, separators=(',', ':'))}\n"


def _override(base: dict[str, Any], changes: Mapping[str, Any], *, path: str, origin: str) -> None:
    for key, value in changes.items():
        where = f"{path}.{key}"
        if key not in base:
            raise _misfit(origin, where, f"unknown key{nearest(key, base)}")
        old = base[key]
        if isinstance(old, dict) and "value" in old and isinstance(value, int | float) and not isinstance(value, bool):
            if not 0 <= value <= _MOST:  # nan is neither
                raise _misfit(origin, where, f"must be a number between 0 and {_MOST:,}")
            base[key] = {"value": value, "source": origin, "as_of": "yours"}
        elif isinstance(old, dict) and isinstance(value, Mapping):
            _override(old, value, path=where, origin=origin)
        elif isinstance(old, str | list) and isinstance(value, type(old)):
            for word in [value] if isinstance(value, str) else value:
                if key in _WORDS and word not in _WORDS[key]:
                    known = _WORDS[key]
                    raise _misfit(origin, where, f'"{word}" is none of {", ".join(known)}{nearest(str(word), known)}')
            base[key] = value
        else:
            raise _misfit(origin, where, f"must be {_wanted(old)}")


def _wanted(old: object) -> str:
    """Return what may stand in the place of `old`."""
    if isinstance(old, dict):
        return "a number" if "value" in old else "a table"
    return "a list" if isinstance(old, list) else "a string"


def _misfit(origin: str, where: str, text: str) -> ConfigError:
    return ConfigError(f"{origin}: {where}: {text}", faults=[Fault(tuple(where.split(".")), f"{where}: {text}")])


def _profiles(raw: Mapping[str, Any]) -> Profiles:
    channels = {name: _channel(name, table) for name, table in raw["channels"].items()}
    stages = {name: Stage(name, table["title"], table["parts"]) for name, table in raw["stages"].items()}
    return Profiles(channels, stages, _figures(raw["conventions"]))


def _channel(name: str, table: Mapping[str, Any]) -> Channel:
    return Channel(
        id=name,
        title=table["title"],
        counting=table["counting"],
        asks=frozenset(table["asks"]),
        limits=_figures(table.get("limits", {})),
        norms={stage: _norm(norm) for stage, norm in table.get("norms", {}).items()},
        verdicts={stage: _verdict(verdict) for stage, verdict in table["verdicts"].items()},
    )


def _norm(table: Mapping[str, Any]) -> Norm:
    figures = {key.replace("-", "_"): figure for key, figure in _figures(table).items() if key in _NORM_FIGURES}
    return Norm(unit=table["unit"], **figures)


def _verdict(table: Mapping[str, Any]) -> Verdict:
    return Verdict(
        verdict=table["verdict"],
        reason=table["reason"],
        source=table["source"],
        as_of=table["as_of"],
        unless=table.get("unless"),
        note=table.get("note"),
        better=tuple(table.get("better", ())),
    )


def _figures(table: Mapping[str, Any]) -> dict[str, Figure]:
    return {
        key: Figure(value["value"], value["source"], value["as_of"])
        for key, value in table.items()
        if isinstance(value, Mapping) and "value" in value
    }
