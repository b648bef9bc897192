"""``notelint init``: begin a facts file."""

from __future__ import annotations

import os
from pathlib import Path

import click

from notelint.cli.helping import Command
from notelint.cli.options import PATH
from notelint.cli.streams import LOST, say
from notelint.errors import UsageError

__all__ = ["init_command"]


@click.command("init", cls=Command)
@click.argument("folder", type=PATH, default=".")
def init_command(folder: str) -> int:
    """Write an interview.toml with every key explained; one folder for each application."""
    from importlib.resources import files

    from notelint.situation.layers import FACTS_FILE

    path = os.path.normpath(os.path.join(folder, FACTS_FILE))
    try:
        if not Path(folder).is_dir():
            Path(folder).mkdir(parents=True)
        with open(path, "xb") as file:
            file.write(files("notelint").joinpath("cli", "interview_template.toml").read_bytes())
    except FileExistsError as error:
        raise UsageError(f"{error.filename}: exists already, and is not overwritten") from error
    except OSError as error:
        raise UsageError(f"{path}: cannot be written: {error.strerror}") from error
    return 0 if say(f"wrote {path}; remove the # in front of what you know") else LOST
