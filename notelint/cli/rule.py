"""``notelint rule``: the manual page of a check."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from notelint.cli.helping import Command
from notelint.cli.streams import say_error, write_text
from notelint.errors import ConfigError, UsageError

if TYPE_CHECKING:
    from notelint.check import Check
    from notelint.registry import Registry

__all__ = ["rule_command"]


def _words(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    from notelint.registry import installed, name_of

    known = (word for code, check in installed().checks.items() for word in (code, name_of(check)))
    return [word for word in known if word.lower().startswith(incomplete.lower())]


@click.command("rule", cls=Command)
@click.argument("word", required=False, metavar="[CODE|NAME]", shell_complete=_words)
@click.option("--all", "everything", is_flag=True, help="The pages of all checks.")
@click.option("--output-format", type=click.Choice(("text", "markdown", "json")), default="text", show_default=True)
def rule_command(word: str | None, everything: bool, output_format: str) -> int:
    """Show what a check finds, why, and how it is set; without a code, list all checks."""
    if word and everything:
        raise UsageError("name one check or --all, not both")
    if word:
        write_text(_page(_found(word), output_format))
        return 0
    registry = _registry()
    for problem in registry.problems:
        say_error(problem)
    checks = list(registry.checks.values())
    write_text(_pages(checks, output_format) if everything else _table(checks, output_format))
    return 2 if registry.problems else 0


def _found(word: str) -> type[Check]:
    """Return the check with this code or name: an installed one, else one of this folder's packs.

    Raises:
        ConfigError: there is none.
    """
    from notelint.lookup import installed_check
    from notelint.registry import installed

    found = installed_check(word)
    if found is not None:
        return found
    try:
        return installed().find(word)
    except ConfigError:
        registry = _registry()
        for problem in registry.problems:
            say_error(problem)
        return registry.find(word)


def _registry() -> Registry:
    """Return the installed checks and those of the packs that this folder's configuration names."""
    from notelint.cli.overrides import Overrides
    from notelint.cli.session import Session

    session = Session(Overrides())
    return session.registry(session.governing("draft"))


def _page(check: type[Check], output_format: str) -> str:
    from notelint import reference

    if output_format == "json":
        return _json(reference.page_dict(check))
    return reference.page_markdown(check) if output_format == "markdown" else reference.page_text(check)


def _pages(checks: list[type[Check]], output_format: str) -> str:
    from notelint import reference

    if output_format == "json":
        return _json([reference.page_dict(check) for check in checks])
    return "\n".join(_page(check, output_format) for check in checks)


def _table(checks: list[type[Check]], output_format: str) -> str:
    from notelint import reference

    if output_format == "json":
        keys = ("code", "name", "dimension", "severity", "summary")
        pages = [reference.page_dict(check) for check in checks]
        return _json([{key: page[key] for key in keys} for page in pages])
    return reference.index_markdown(checks) if output_format == "markdown" else reference.table_text(checks)


def _json(value: Any) -> str:
    from notelint.reporters.json_document import as_json

    return as_json(value, indent=2) + "\n"
