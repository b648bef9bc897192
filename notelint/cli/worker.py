"""``notelint worker``: a background process that makes calls fast."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from datetime import datetime
from typing import Any

import click

from notelint.cli.asking import identity
from notelint.cli.connection import exchange
from notelint.cli.helping import Group
from notelint.cli.streams import write_text
from notelint.errors import UsageError

__all__ = ["worker_command"]

_START_SECONDS = 60.0
_Status = tuple[Any, ...]
"""Number of the process, since when it runs, calls, bytes of memory, and the `identity`."""


@click.group("worker", cls=Group)
def worker_command() -> None:
    """Start or stop a background process for editors that call `check` per keystroke.

    It is never started unless asked for, serves the calls of this user alone, leaves after 15 minutes without one, and
    prints what a call without it would print. A call that it cannot serve is made without it.
    """


@worker_command.command("start")
@click.option(
    "--transport",
    type=click.Choice(("unix", "tcp")),
    default="unix" if hasattr(socket, "AF_UNIX") else "tcp",
    show_default=True,
    help="A socket in a private folder, or a port of this machine with a token.",
)
def start_command(transport: str) -> int:
    """Start the worker, unless it runs."""
    if (running := _status()) is not None:
        return _runs_already(running)
    process = subprocess.Popen(  # noqa: S603 - this very Python
        [sys.executable, "-m", "notelint.cli.serving", transport],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd="/",
        start_new_session=True,
    )
    until = time.monotonic() + _START_SECONDS
    ended = False
    while time.monotonic() < until and not ended:
        ended = process.poll() is not None
        if (running := _status()) is not None and running[0] != process.pid:
            return _runs_already(running)  # somebody was faster
        if running is not None:
            write_text(f"worker started: process {running[0]}\n")
            return 0
        time.sleep(0.05)
    raise UsageError("the worker did not start; nothing is amiss without it")


def _runs_already(running: _Status) -> int:
    """Say that there is a worker.

    Raises:
        UsageError: it is of no use here.
    """
    process, *_ = running
    if tuple(running[4:]) != identity():
        where = f"process {process}, Python in {running[5]}"
        raise UsageError(f"a worker of another installation runs: {where}; stop it first")
    write_text(f"the worker runs already: process {process}\n")
    return 0


@worker_command.command("stop")
def stop_command() -> int:
    """Stop the worker."""
    process = exchange(("stop",))
    write_text("no worker is running\n" if process is None else f"worker stopped: process {process}\n")
    return 0


@worker_command.command("status")
def status_command() -> int:
    """Show whether the worker runs; exit with 1 if it does not."""
    running = _status()
    if running is None:
        write_text("no worker is running\n")
        return 1
    process, since, runs, memory, version, prefix, *_ = running
    started = datetime.fromtimestamp(since).isoformat(sep=" ", timespec="seconds")  # noqa: DTZ006 - for people, who live in local time
    write_text(
        f"process: {process}\nsince: {started}\ncalls: {runs}\nmemory: {memory // 1_048_576} MB\n"
        f"python: {version.split()[0]} in {prefix}\n"
    )
    return 0


def _status() -> _Status | None:
    answer = exchange(("status",))
    return answer if isinstance(answer, tuple) else None
