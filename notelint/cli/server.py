"""``notelint server``: the language server."""

from __future__ import annotations

import asyncio
import os
import sys

import click

from notelint.cli.helping import Command
from notelint.errors import UsageError

__all__ = ["server_command"]


@click.command("server", cls=Command)
@click.option("--stdio", is_flag=True, help="Talk on standard input and output, which is the only way there is.")
def server_command(stdio: bool) -> int:
    """Run the language server, for editors: it speaks the Language Server Protocol on standard input and output.

    Exit status: 0 after the client has asked to shut down, else 1.
    """
    if sys.stdin is None or sys.stdout is None:
        raise UsageError("the server talks on standard input and output, and one of them is closed")
    from notelint.server.app import Server

    # Nothing but the protocol may reach the client: what a plug-in prints goes to standard error.
    stdin, stdout = open(os.dup(0), "rb"), open(os.dup(1), "wb")  # noqa: SIM115 - a thread may still read at the end
    os.dup2(2, 1)
    server = Server()
    status = asyncio.run(server.run(stdin, stdout))
    if server.stop():
        os._exit(status)  # a job cannot be stopped, and nobody waits for what it brings
    return status
