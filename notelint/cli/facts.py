"""``notelint facts``: the situation of a draft as it is understood."""

from __future__ import annotations

from typing import Any

import click

from notelint.cli.given import given_source, stdin_filename_option
from notelint.cli.helping import Command
from notelint.cli.options import PATH, config_options, fact_options, given_layer
from notelint.cli.overrides import Overrides
from notelint.cli.streams import write_text

__all__ = ["facts_command"]


@click.command("facts", cls=Command)
@click.argument("file", type=PATH)
@stdin_filename_option
@fact_options
@config_options
@click.option("--output-format", type=click.Choice(("text", "json")), default="text", show_default=True)
def facts_command(file: str, output_format: str, stdin_filename: str | None, **given: Any) -> int:
    """Show what is known about the situation of a draft, and where each fact comes from.

    FILE is a draft, or - for standard input.
    """
    from notelint.cli.session import Session
    from notelint.message.reader import read_message
    from notelint.reporters.situation import situation_dict, situation_text
    from notelint.situation.resolve import resolve

    flags = given_layer(given)
    source = given_source(file, stdin_filename)
    session = Session(Overrides.of(given), interview=given["interview"])
    below = [*session.config_facts(source.name), *session.facts(source.name)]
    message = read_message(source, comment_prefix=session.governing(source.name).config.comment_prefix)
    situation = resolve(message, below=below, above=[flags])
    if output_format == "json":
        from notelint.reporters.json_document import as_json

        write_text(as_json({"path": source.name, **situation_dict(situation)}, indent=2) + "\n")
    else:
        write_text(situation_text(situation))
    return 0
