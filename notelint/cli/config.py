"""``notelint config``: the configuration that is in effect, and its schema."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import click

from notelint.cli.helping import Group
from notelint.cli.options import PATH, config_options, model_option
from notelint.cli.overrides import Overrides
from notelint.cli.streams import write_text

__all__ = ["config_command"]


@click.group("config", cls=Group)
def config_command() -> None:
    """Show the configuration."""


@config_command.command("show")
@click.argument("file", type=PATH)
@config_options
@model_option
def show_command(file: str, **given: Any) -> int:
    """Show the configuration for the draft FILE, each value with its origin.

    FILE need not exist; a folder stands for the drafts in it.
    """
    from notelint.cli.session import Session
    from notelint.reporters.configuration import configuration_text

    session = Session(Overrides.of(given))
    governing = session.governing(os.path.join(file, "draft") if Path(file).is_dir() else file)
    write_text(configuration_text(governing.config, governing.file))
    return 0


@config_command.command("schema")
def schema_command() -> int:
    """Print the JSON Schema of a configuration file."""
    from notelint.config import schema
    from notelint.reporters.json_document import as_json

    write_text(as_json(schema(), indent=2) + "\n")
    return 0
