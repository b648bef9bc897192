"""Standard output and standard error as UTF-8 bytes, whatever the locale, and when to color them."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from functools import cached_property
from typing import BinaryIO, TextIO

from notelint.errors import InputError, UsageError
from notelint.files import MAX_MAIL_BYTES
from notelint.printable import printable, printable_lines

__all__ = [
    "StandardInput",
    "say",
    "say_error",
    "standard_input",
    "wants_color",
    "write_bytes",
    "write_error",
    "write_text",
    "write_verbatim",
]


def write_text(text: str) -> None:
    """Write `text` to standard output."""
    write_bytes(text.encode("utf-8", "backslashreplace"))


def write_bytes(raw: bytes) -> None:
    """Write `raw` to standard output; a reader that has gone away is no error.

    Raises:
        UsageError: it cannot be written, or is closed.
    """
    if raw and sys.stdout is None:
        raise UsageError("the output cannot be written: standard output is closed")
    write_raw(sys.stdout, raw)


def write_verbatim(text: str, raw: bytes) -> None:
    """Write `raw`, which is `text` encoded and passed on as it is; a terminal, which would obey it, gets it escaped."""
    if sys.stdout is not None and sys.stdout.isatty():
        write_text(printable_lines(text))
    else:
        write_bytes(raw)


def write_error(text: str) -> None:
    """Write `text` to standard error."""
    write_raw(sys.stderr, text.encode("utf-8", "backslashreplace"))


def remark(line: str) -> str:
    """Return a line for standard error."""
    return f"notelint: {printable(line)}\n"


def say(line: str) -> None:
    """Write a remark to standard error."""
    write_error(remark(line))


def say_error(line: str) -> None:
    """Write an error to standard error: one line, whatever it quotes."""
    say(f"error: {line}")


def wants_color(choice: str, stream: TextIO | None, env: Mapping[str, str] = os.environ) -> bool:
    """Decide about color: the option, then ``NO_COLOR``, then ``FORCE_COLOR``, then whether `stream` is a terminal."""
    if choice != "auto":
        return choice == "always"
    if env.get("NO_COLOR"):
        return False
    if any(env.get(name, "0") not in ("", "0") for name in ("FORCE_COLOR", "CLICOLOR_FORCE")):
        return True
    return stream is not None and stream.isatty() and env.get("TERM") != "dumb"


class StandardInput:
    """The draft on standard input, read once."""

    @cached_property
    def raw(self) -> bytes:
        """Its bytes, one more than a draft may have at most.

        Raises:
            InputError: standard input is closed.
        """
        return standard_input().read(MAX_MAIL_BYTES + 1)


def standard_input() -> BinaryIO:
    """Return standard input as bytes.

    Raises:
        InputError: it is closed.
    """
    if sys.stdin is None:
        raise InputError("<stdin>: cannot be read: it is closed", kind="unreadable")
    return sys.stdin.buffer


def write_raw(stream: TextIO | None, raw: bytes) -> None:
    """Write `raw` to a stream; one that is closed takes nothing.

    Raises:
        UsageError: it cannot be written.
    """
    if stream is None:  # closed by the caller, who wants nothing
        return
    try:
        stream.flush()
        stream.buffer.write(raw)
        stream.buffer.flush()
    except OSError as error:
        # What is left in the buffer must not raise again when the interpreter closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        if not isinstance(error, BrokenPipeError):
            raise UsageError(f"the output cannot be written: {error.strerror}") from error
