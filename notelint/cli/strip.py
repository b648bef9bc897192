"""``notelint strip``: the message as it would be sent."""

from __future__ import annotations

import click

from notelint.cli.given import given_source, stdin_filename_option
from notelint.cli.options import PATH
from notelint.cli.streams import write_bytes

__all__ = ["strip_command"]


@click.command("strip")
@click.argument("file", type=PATH)
@stdin_filename_option
def strip_command(file: str, stdin_filename: str | None) -> int:
    """Print the message as it would be sent: without front matter and header lines.

    FILE is a draft, or - for standard input. Everything else stays as it is, byte for byte.
    """
    from notelint.message.model import Kind
    from notelint.message.reader import read_message

    source = given_source(file, stdin_filename)
    message = read_message(source)
    sent = [segment for segment in message.segments if segment.kind not in (Kind.METADATA, Kind.SUBJECT)]
    start = sent[0].start if sent else len(source.text)
    if message.part(Kind.METADATA):
        # White space after a segment belongs to it; that before the first word of a line belongs to the line.
        start = source.line_starts[source.row(start) - 1] if sent else start
    write_bytes(source.encode(source.text[start:]))
    return 0
