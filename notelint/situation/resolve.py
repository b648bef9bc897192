"""Layers of facts become one situation: the higher layer wins, every fact keeps its origin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import is_dataclass, replace
from datetime import datetime
from typing import Any

from notelint.message.model import Message
from notelint.situation.facts import Facts
from notelint.situation.guess import guess_channel, guess_stage
from notelint.situation.headers import header_layer
from notelint.situation.layers import Layer, front_matter_layer
from notelint.situation.model import Origin, Situation, moment_of
from notelint.situation.notes import Notes
from notelint.situation.validation import facts_from

__all__ = ["resolve"]

_HEADER, _FLAG = Origin("header"), Origin("flag")
_REPLACED_WHEN_RENAMED = {"company": "name", "role": "title"}


def resolve(
    message: Message, *, below: Sequence[Layer] = (), above: Sequence[Layer] = (), machine_clock: datetime | None = None
) -> Situation:
    """Return the situation of `message`.

    Args:
        message: the draft; its front matter and headers are the middle layers.
        below: layers that these override, weakest first: configuration, facts file.
        above: layers that override these: options.
        machine_clock: the time of day, for a draft that is being written; used when no fact gives the moment.

    Raises:
        FactsError: a layer that does not fit.
    """
    middle = [layer for layer in (front_matter_layer(message), header_layer(message)) if layer]
    tables: dict[str, Any] = {}
    origins: dict[str, Origin] = {}
    for layer in (*below, *middle, *above):
        _merge(tables, origins, layer)
    _name_readers(tables, origins)
    facts = facts_from(tables, name="facts")
    channel, stage = facts.channel, facts.stage
    if channel is None:
        channel, why = guess_channel(message)
        origins["channel"] = Origin(why)
    if stage is None:
        stage, why = guess_stage(message, facts, channel)
        origins["stage"] = Origin(why)
    clock = _clock(facts, origins, machine_clock)
    notes = next((layer.notes for layer in reversed((*below, *middle, *above)) if layer.notes is not None), Notes())
    facts = replace(facts, channel=channel, stage=stage)
    return Situation(channel, stage, facts, dict(sorted(origins.items())), clock, notes)


def _name_readers(tables: dict[str, Any], origins: dict[str, Origin]) -> None:
    """Put the names of interviewers in place of their addresses in ``to``; who is unknown is left out."""
    if origins.get("to") != _HEADER:
        return
    people = tables.get("interviewers")
    known = {
        str(person["email"]).casefold(): person["name"]
        for person in (people if isinstance(people, list) else ())
        if isinstance(person, Mapping) and "email" in person and "name" in person
    }
    named = (known.get(reader.casefold()) if "@" in reader else reader for reader in tables["to"])
    tables["to"] = list(dict.fromkeys(name for name in named if name))
    if not tables["to"]:
        del tables["to"], origins["to"]


def _clock(facts: Facts, origins: dict[str, Origin], machine_clock: datetime | None) -> datetime | None:
    moments = [("planned_send", facts.planned_send), ("now", facts.now)]
    if origins.get("planned_send") == _HEADER and origins.get("now") == _FLAG:
        moments.reverse()  # the date in a saved mail is when it was saved; somebody who says otherwise knows
    for key, moment in moments:
        if moment is not None:
            origins["clock"] = Origin(f"{key}, {origins[key]}")
            return moment_of(moment)
    if machine_clock is not None:
        origins["clock"] = Origin("this machine's clock, since the draft is being written")
    return machine_clock


def _merge(tables: dict[str, Any], origins: dict[str, Origin], layer: Layer) -> None:
    """Put `layer` over `tables`: tables key by key, everything else as a whole."""
    origin = Origin(layer.origin)
    for key, value in layer.tables.items():
        old = tables.get(key)
        if isinstance(value, Mapping):
            named = _REPLACED_WHEN_RENAMED.get(key)
            if (
                named
                and isinstance(old, Mapping)
                and named in value
                and _folded(value[named]) != _folded(old.get(named))
            ):
                old = None
                for known in [name for name in origins if name.startswith(f"{key}.")]:
                    del origins[known]
            tables[key] = {**(old if isinstance(old, Mapping) else {}), **value}
            origins.update({f"{key}.{part}": origin for part in value})
        elif key == "ignore" and isinstance(old, list):
            tables[key] = [*old, *value]
        else:
            tables[key] = value
            origins[key] = origin


def _folded(value: object) -> str:
    return str(value).casefold().strip()


def value_at(situation: Situation, key: str) -> object:
    """Return the value at a dotted key: a fact, or a note such as ``notes.topics.0``; None when it is unknown."""
    first, _, rest = key.partition(".")
    return _at(situation.notes, rest) if first == "notes" and rest else fact_at(situation.facts, key)


def fact_at(facts: Facts, key: str) -> object:
    """Return the value at a dotted key such as ``interviewers.0.name``; None when it is unknown."""
    return _at(facts, key)


def _at(value: Any, key: str) -> object:
    for part in key.split("."):
        if isinstance(value, tuple):
            value = value[int(part)] if part.isdigit() and int(part) < len(value) else None
        elif is_dataclass(value):
            value = getattr(value, part, None) if part in vars(type(value))["__dataclass_fields__"] else None
        else:
            return None
    return value
