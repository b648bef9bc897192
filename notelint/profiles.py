"""Channel and stage profiles: limits, norms, verdicts and parts, as data with sources that users may override."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from importlib.resources import files
from typing import Any

__all__ = ["KNOWN", "Channel", "Figure", "Norm", "Profiles", "Stage", "Verdict", "load_profiles", "profiles_table"]

KNOWN = "known_channels.txt"
"""The file that holds what ``channels.toml`` says, worked out ahead."""

_NORM_FIGURES = frozenset({"target-min", "target-max", "info-above", "warning-above", "thin-below"})


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
    from notelint.profile_overrides import overridden

    return _profiles(overridden(_read(), overrides, origin=origin))


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
