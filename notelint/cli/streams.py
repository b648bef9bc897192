"""Standard output and standard error as UTF-8 bytes, whatever the locale, and when to color them."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from functools import cached_property, partial
from typing import BinaryIO, TextIO

from notelint.errors import InputError, OutputError
from notelint.files import MAX_MAIL_BYTES
from notelint.printable import printable, printable_lines

__all__ = [
    "LOST",
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


LOST = 2
"""The exit status where something that was to be written to standard error was lost."""
_PIECE = 1_048_576


def write_text(text: str) -> bool:
    """Write `text` to standard output. Return value and errors are those of `write_bytes`."""
    return write_bytes(text.encode("utf-8", "backslashreplace"))


def write_bytes(raw: bytes) -> bool:
    """Write `raw` to standard output; return false if the reader has gone away, which is no error.

    Raises:
        OutputError: it cannot be written, or is closed.
    """
    if raw and sys.stdout is None:
        raise OutputError("the output cannot be written: standard output is closed")
    return write_raw(sys.stdout, raw)


def write_verbatim(text: str, raw: bytes) -> None:
    """Write `raw`, which is `text` encoded and passed on as it is; a terminal, which would obey it, gets it escaped."""
    if sys.stdout is not None and sys.stdout.isatty():
        write_text(printable_lines(text))
    else:
        write_bytes(raw)


def write_error(text: str | bytes) -> bool:
    """Write `text` to standard error, and return whether that is done: what is to be printed must not be lost for it.

    It is also done if standard error is closed, by a caller who wants nothing.
    """
    try:
        write_raw(sys.stderr, text if isinstance(text, bytes) else text.encode("utf-8", "backslashreplace"))
    except OutputError:
        return False
    return True


def remark(line: str) -> str:
    """Return a line for standard error."""
    return f"notelint: {printable(line)}\n"


def say(line: str) -> bool:
    """Write a remark to standard error; return whether that is done."""
    return write_error(remark(line))


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

    def rest(self) -> Iterator[bytes]:
        """Yield what is left of it behind those bytes."""
        return iter(partial(standard_input().read, _PIECE), b"")


def standard_input() -> BinaryIO:
    """Return standard input as bytes.

    Raises:
        InputError: it is closed.
    """
    if sys.stdin is None:
        raise InputError("<stdin>: cannot be read: it is closed", kind="unreadable")
    return sys.stdin.buffer


def write_raw(stream: TextIO | None, raw: bytes) -> bool:
    """Write `raw` to a stream, one that is closed takes nothing; return false if its reader has gone away.

    Raises:
        OutputError: it cannot be written.
    """
    if stream is None or not raw:  # closed by the caller, who wants nothing
        return True
    try:
        stream.flush()
        stream.buffer.write(raw)
        stream.buffer.flush()
    except OSError as error:
        # What is left in the buffer must not raise again when the interpreter closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        if not isinstance(error, BrokenPipeError):
            raise OutputError(f"the output cannot be written: {error.strerror}") from error
        return False
    return True
