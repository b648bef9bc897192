"""Options that several commands have, and what they say as facts and configuration."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import click

from notelint.errors import FactsError, UsageError

__all__ = ["PATH", "SCORE", "as_text", "config_options", "fact_options", "given_layer", "model_option"]

PATH = click.Path(readable=False)
"""A path that the command itself judges."""


class _Score(click.FloatRange):
    """A number in a range, which "nan" is in no other sense than that it is not beyond its ends."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        score = super().convert(value, param, ctx)
        return self.fail(f"{value!r} is no number", param, ctx) if math.isnan(score) else score


SCORE = _Score(0, 100)
"""An overall score."""

if TYPE_CHECKING:
    from notelint.situation.layers import Layer

_C = TypeVar("_C", bound=Callable[..., Any])

_FACTS = {
    "--channel": "channel",
    "--stage": "stage",
    "--to": "to",
    "--at": "company",
    "--role": "role",
    "--on": "interviewed",
    "--topic": "topics",
    "--now": "now",
}
"""Options that state facts, and what their values are called."""


def fact_options(command: _C) -> _C:
    """Add the options that state facts about the interview."""
    for option in reversed(
        (
            click.option(
                "--channel", metavar="ID", shell_complete=_channels, help="How it is sent: email, sms, card..."
            ),
            click.option("--stage", metavar="ID", shell_complete=_stages, help="What it is for: thanks, status-1..."),
            click.option("--to", multiple=True, metavar="NAME", help="Who reads it; repeat for several."),
            click.option("--at", "company", metavar="COMPANY", help="The employer."),
            click.option("--role", metavar="TITLE", help="The job."),
            click.option("--on", "interviewed", metavar="DATE", help="When the interview was."),
            click.option("--topic", "topics", multiple=True, metavar="TEXT", help="What you talked about; repeat."),
            click.option(
                "--interview",
                type=PATH,
                metavar="FILE",
                help="Facts file, instead of the nearest interview.toml.",
            ),
            click.option(
                "--notes",
                type=PATH,
                metavar="FILE",
                help="Your interview notes: topics, names, promises and numbers are taken from them.",
            ),
            click.option("--now", metavar="TIME", help="The moment of sending: an ISO date or date and time."),
        )
    ):
        command = option(command)
    return command


def config_options(command: _C) -> _C:
    """Add the options that say which configuration is used."""
    for option in (
        click.option("--isolated", is_flag=True, help="Use no configuration file."),
        click.option(
            "--config", type=PATH, metavar="FILE", help="Configuration, instead of the nearest notelint.toml."
        ),
    ):
        command = option(command)
    return command


def model_option(command: _C) -> _C:
    """Add the option that names a model."""
    option = click.option(
        "--model",
        metavar="NAME",
        shell_complete=_models,
        help="Use this spaCy pipeline beside the rules: an installed one, or the path of one.",
    )
    return option(command)


def given_layer(given: Mapping[str, Any]) -> Layer:
    """Return the facts among the options of a command, notes included.

    Raises:
        UsageError: what is no text.
        FactsError: a date that is none.
        InputError: notes that cannot be read.
    """
    from notelint.situation.layers import flags_layer, notes_layer

    flags = flags_layer(_tables(given))
    return notes_layer(given["notes"], flags) if given["notes"] is not None else flags


def _tables(given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the facts among the options of a command, in the shape of a facts file."""
    said = {key: as_text(option, given[key]) for option, key in _FACTS.items()}
    for option, key in (("--on", "interviewed"), ("--now", "now")):
        _expect_moment(option, said[key])
    tables = {key: said[key] for key in ("channel", "stage", "company", "role", "interviewed", "now") if said[key]}
    if said["to"]:
        tables["to"] = "; ".join(said["to"])
    if said["topics"]:
        tables["topics"] = said["topics"]
    return tables


def as_text(option: str, value: Any) -> Any:
    """Return the value of an option with bytes that the locale could not read as UTF-8; of several values, a list.

    Raises:
        UsageError: they are no UTF-8 either.
    """
    if value is None or isinstance(value, tuple):
        return value and [as_text(option, each) for each in value]
    try:
        return value if value.isascii() else value.encode("utf-8", "surrogateescape").decode("utf-8")
    except UnicodeError as error:
        raise UsageError(f"{option}: {value!a} is not UTF-8 text") from error


def _expect_moment(option: str, value: str | None) -> None:
    from datetime import datetime

    try:
        datetime.fromisoformat(value.strip() if value is not None else "2026-11-17")
    except ValueError as error:
        raise FactsError(f'{option}: "{value}" is no date or time, such as 2026-11-17 or 2026-11-17T14:00') from error


def _models(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    from notelint.model_files import installed_models

    return [model for model in installed_models() if model.startswith(incomplete)]


def _channels(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    from notelint.channels import CHANNELS

    return [channel for channel in CHANNELS if channel.startswith(incomplete)]


def _stages(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    from notelint.channels import STAGES

    return [stage for stage in STAGES if stage.startswith(incomplete)]
