"""``notelint cache``: what is kept of earlier runs."""

from __future__ import annotations

import click

from notelint.cache.store import cache_folder
from notelint.cache.upkeep import clear, usage
from notelint.cli.helping import Group
from notelint.cli.streams import write_text
from notelint.errors import UsageError
from notelint.printable import printable

__all__ = ["cache_command"]


@click.group("cache", cls=Group)
def cache_command() -> None:
    """Show or delete what `check` keeps: results, and compiled expressions of the checks.

    What did not change since an earlier run is not linted again. No text of a draft is kept.
    """


@cache_command.command("info")
def info_command() -> int:
    """Show where results and expressions are kept, how many there are, and their size."""
    folder = _folder()
    held = usage(folder)
    write_text(
        f"folder: {printable(folder)}\nresults: {held.results}\nexpressions: {held.expressions}\nsize: {held.size} bytes\n"
    )
    return 0


@cache_command.command("clear")
def clear_command() -> int:
    """Delete all of them."""
    folder = _folder()
    try:
        held = clear(folder)
    except OSError as error:
        raise UsageError(f"{folder}: cannot be cleared: {error.strerror}") from error
    write_text(f"deleted {held.results} results and {held.expressions} expressions, {held.size} bytes\n")
    return 0


def _folder() -> str:
    folder = cache_folder()
    if folder is None:
        raise UsageError("there is no folder for results: neither XDG_CACHE_HOME nor a home folder is known")
    return folder
