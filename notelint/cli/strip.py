"""``notelint strip``: the message as it would be sent."""

from __future__ import annotations

import click

from notelint.cli.options import PATH
from notelint.cli.streams import standard_input, write_bytes

__all__ = ["strip_command"]


@click.command("strip")
@click.argument("file", type=PATH)
def strip_command(file: str) -> int:
    """Print the message as it would be sent: without front matter and header lines.

    FILE is a draft, or - for standard input. Everything else stays as it is, byte for byte.
    """
    from notelint.message.model import Kind
    from notelint.message.reader import read_message
    from notelint.source import read_source, read_stream

    source = read_stream(standard_input(), name="<stdin>") if file == "-" else read_source(file)
    message = read_message(source)
    sent = [segment for segment in message.segments if segment.kind not in (Kind.METADATA, Kind.SUBJECT)]
    start = sent[0].start if sent else len(source.text)
    if message.part(Kind.METADATA):
        # White space after a segment belongs to it; that before the first word of a line belongs to the line.
        start = source.line_starts[source.position(start).line - 1] if sent else start
    write_bytes(source.encode(source.text[start:]))
    return 0
