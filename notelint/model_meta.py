"""What a spaCy pipeline says of itself in its files, and whether it fits: nothing of it is run."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from notelint.errors import ConfigError, Fault

__all__ = ["download", "expect_version", "plain_name", "read_meta", "read_pipeline", "refused"]

_LARGEST_META = 1_048_576
_OFFICIAL = re.compile(r"en_core_web_(?:sm|md|lg|trf)")


def refused(model: str, why: str) -> ConfigError:
    """Return the error that says `why` the value `model` of the configuration cannot be used."""
    text = f'model: "{model}"{why}'
    return ConfigError(text, faults=[Fault(("model",), text)])


def plain_name(name: str) -> str:
    """Return the name of a package as it is compared."""
    return re.sub(r"[-_.]+", "_", name).casefold()


def download(model: str) -> str | None:
    """Return the command that installs `model`; None: it is none of spaCy's own pipelines.

    A name out of a configuration must not become a package to be installed.
    """
    name = plain_name(model)
    return f"python -m spacy download {name}" if _OFFICIAL.fullmatch(name) else None


def read_meta(folder: str, model: str) -> Mapping[str, Any]:
    """Return the ``meta.json`` in a folder.

    Raises:
        ConfigError: the folder is missing, or is no pipeline.
    """
    import json

    if not Path(folder).is_dir():
        raise refused(model, ": there is no such folder")
    try:
        with open(os.path.join(folder, "meta.json"), "rb") as file:
            meta = json.loads(file.read(_LARGEST_META))
    except FileNotFoundError as error:
        raise refused(model, " is no spaCy pipeline: it has no meta.json") from error
    except (OSError, ValueError, RecursionError) as error:
        raise refused(model, " is no spaCy pipeline: its meta.json cannot be read") from error
    if not isinstance(meta, dict):
        raise refused(model, " is no spaCy pipeline: its meta.json cannot be read")
    return meta


def expect_version(meta: Mapping[str, Any], model: str) -> None:
    """Complain if the pipeline was made for another spaCy.

    Raises:
        ConfigError: it was.
    """
    from importlib.metadata import version

    from packaging.specifiers import InvalidSpecifier, SpecifierSet

    wanted, ours = str(meta.get("spacy_version", "")), version("spacy")
    try:
        fits = SpecifierSet(wanted).contains(ours, prereleases=True)
    except InvalidSpecifier as error:
        raise refused(model, " does not say for which spaCy it was made") from error
    if not fits:
        command = download(model)
        again = f"; try: {command}" if command else ""
        raise refused(model, f" was made for spaCy {wanted}, and {ours} is installed{again}")


def read_pipeline(folder: str, model: str) -> tuple[tuple[tuple[str, str], ...], frozenset[str]]:
    """Return the components with their factories, and the names of the disabled ones, as ``config.cfg`` says.

    Raises:
        ConfigError: it cannot be read.
    """
    import json
    from configparser import Error, RawConfigParser

    parser = RawConfigParser(delimiters=("=",), comment_prefixes=("#",), strict=False)
    try:
        parser.read_string((Path(folder) / "config.cfg").read_text("utf-8"))
        names = json.loads(parser.get("nlp", "pipeline"))
        disabled = json.loads(parser.get("nlp", "disabled", fallback="[]"))
        factories = [json.loads(parser.get(f"components.{name}", "factory", fallback='""')) for name in names]
        return tuple(zip(map(str, names), map(str, factories), strict=True)), frozenset(map(str, disabled))
    except FileNotFoundError as error:
        raise refused(model, " is no spaCy pipeline: it has no config.cfg") from error
    except (OSError, ValueError, TypeError, RecursionError, Error) as error:
        raise refused(model, " is no spaCy pipeline: its config.cfg cannot be read") from error
