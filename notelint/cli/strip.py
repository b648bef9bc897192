"""``notelint strip``: the message as it would be sent."""

from __future__ import annotations

from typing import Any

import click

from notelint.cli.given import given_source, stdin_filename_option
from notelint.cli.helping import Command
from notelint.cli.options import PATH, config_options
from notelint.cli.overrides import Overrides
from notelint.cli.streams import write_verbatim

__all__ = ["strip_command"]


@click.command("strip", cls=Command)
@click.argument("file", type=PATH)
@stdin_filename_option
@config_options
def strip_command(file: str, stdin_filename: str | None, **given: Any) -> int:
    """Print the message as it would be sent: without front matter, header lines and comment lines.

    FILE is a draft, or - for standard input. Everything else stays as it is, byte for byte; of an email the text is
    printed, decoded. Only on a terminal control characters are shown escaped.
    """
    from notelint.cli.session import Session
    from notelint.message.reader import read_message

    given_draft = given_source(file, stdin_filename)
    prefix = Session(Overrides.of(given)).governing(given_draft.name).config.comment_prefix
    message = read_message(given_draft, comment_prefix=prefix)
    text = "".join(message.sent_pieces())
    write_verbatim(text, message.source.encode(text))
    return 0
