"""``notelint doctor``: what is installed and in effect, for a bug report."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

import click

from notelint.cli.helping import Command
from notelint.cli.streams import write_text
from notelint.printable import printable

__all__ = ["doctor_command"]


@click.command("doctor", cls=Command)
def doctor_command() -> int:
    """Show versions, plug-ins and the configuration in effect; exit with 2 if something is broken."""
    from collections import Counter

    from notelint.activation import activated
    from notelint.cli.overrides import Overrides
    from notelint.cli.session import Session
    from notelint.errors import NotelintError
    from notelint.model_files import find_model
    from notelint.profiles import load_profiles
    from notelint.registry import installed
    from notelint.situation.zones import known_zones

    registry = installed()
    session = Session(Overrides())
    problems = list(registry.problems)
    if not known_zones():
        problems.append("there is no database of time zones; install Python's package tzdata")
    model = "no model needed"
    packs, file = registry, None
    try:
        file = session.config_file("draft")
        packs = session.registry(session.governing("draft"))
        config = session.governing("draft").config
        activated(config, packs)
        load_profiles(config.channels)
        if config.model is not None:
            found = find_model(config.model)
            model = f"and {found.mode}: {found.use}"
    except NotelintError as error:
        problems.append(str(error))
    lines = [f"{name}: {_version(name)}" for name in ("notelint", "spacy", "click", "pydantic")]
    lines.insert(1, f"python: {platform.python_version()}")
    lines.append(f"pipeline: blank English, {model}")
    lines.append(f"configuration: {file or 'none, the defaults'}")
    lines += [f"plug-in: {origin}: {count} checks" for origin, count in sorted(Counter(packs.origins.values()).items())]
    lines += [f"problem: {problem}" for problem in problems or ["none"]]
    write_text("".join(f"{printable(line)}\n" for line in lines))
    return 2 if problems else 0


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"
