"""What is wrong with a facts or configuration file, each thing at its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path, PurePath

from notelint.activation import activated, registry_for
from notelint.config import Config
from notelint.config_files import FILE_NAMES, config_in, own_table
from notelint.errors import ConfigError, NotelintError
from notelint.findings import Severity
from notelint.message.model import FrontMatter, Message
from notelint.model_files import find_model
from notelint.profiles import load_profiles
from notelint.registry import Registry, installed, name_of
from notelint.report import Report
from notelint.server.problems import Problem
from notelint.server.toml_places import Path as Keys
from notelint.server.toml_places import Places, toml_places
from notelint.server.yaml_places import yaml_places
from notelint.situation.layers import FACTS_FILE, flags_layer, toml_text_layer, validated
from notelint.source import Source
from notelint.toml_text import read_toml

__all__ = ["front_matter_problems", "front_matter_remarks", "is_ours", "problems_of_file"]

_AT = re.compile(r"\(at line (\d+), column (\d+)\)")


def is_ours(name: str) -> bool:
    """Whether a file of this name may be one of facts or configuration."""
    return name in (FACTS_FILE, *FILE_NAMES)


def problems_of_file(source: Source) -> Iterator[Problem]:
    """Yield what is wrong with the file, which goes by its name."""
    name = PurePath(source.name).name
    places = toml_places(source.text)
    if name == FACTS_FILE:
        yield from _raised(lambda: _check_facts(source), source, places)
        return
    prefix: Keys = ("tool", "notelint") if name == "pyproject.toml" else ()
    yield from _raised(lambda: _check_config(source), source, places, prefix)


def front_matter_problems(error: NotelintError, message: Message) -> Iterator[Problem]:
    """Yield what `error`, raised for the facts of a draft, says about its front matter; nothing if it is about others."""
    front, text = message.front_matter, str(error)
    mark = f"{message.source.name}: front matter: "
    if front is None or not text.startswith((mark, "ignore: ")):
        return
    piece = message.slice(front.start, front.end)
    places = _places(front, piece)
    for fault in error.faults:
        start, end = places.find(fault.path) or (0, 0)
        yield Problem(fault.message, front.start + start, front.start + end)
    if not error.faults:
        start, end = _unplaced(error, front, places, text, piece)
        yield Problem(text.removeprefix(mark), start, end)


def front_matter_remarks(report: Report) -> Iterator[Problem]:
    """Yield the remarks on ignores of the front matter that match nothing."""
    front, notices = report.message.front_matter, report.notices
    if front is None or not notices:
        return
    piece = report.message.slice(front.start, front.end)
    places = _places(front, piece)
    for path, (start, end) in places.values.items():
        words = piece[start:end].strip("\"'").split()
        if path[0] == "ignore" and words:
            for notice in notices:
                if notice.startswith(f"ignore of {words[0]} "):
                    yield Problem(notice, front.start + start, front.start + end, Severity.INFO)


def _places(front: FrontMatter, piece: str) -> Places:
    return toml_places(piece) if front.syntax == "toml" else yaml_places(piece)


def _unplaced(error: NotelintError, front: FrontMatter, places: Places, text: str, piece: str) -> tuple[int, int]:
    """Return where an error without a path belongs: where the parser stopped, or at the key of the ignores."""
    if text.startswith("ignore: ") and (span := places.find(("ignore",))):
        return front.start + span[0], front.start + span[1]
    mark = getattr(error.__cause__, "problem_mark", None)
    offset = mark.index if mark is not None else _stopped(text, Source("", piece))
    return front.start + min(offset, len(piece)), front.start + min(offset, len(piece))


def _raised(check: Callable[[], None], source: Source, places: Places, prefix: Keys = ()) -> Iterator[Problem]:
    """Yield what `check` complains about, at its places."""
    try:
        check()
    except NotelintError as error:
        for fault in error.faults:
            span = _span(places, (*prefix, *fault.path))
            yield Problem(fault.message, *(span or (0, 0)))
        if not error.faults:
            text = str(error).removeprefix(f"{source.name}: ")
            offset = _stopped(text, source)
            yield Problem(text, offset, offset)


def _span(places: Places, path: Keys) -> tuple[int, int] | None:
    """Return where `path` stands; a check may be named by its code or by its name."""
    if "checks" in path[:-1]:
        place = path.index("checks") + 1
        for code, check in installed().checks.items():
            named = (*path[:place], name_of(check), *path[place + 1 :])
            if code == path[place] and path[: place + 1] not in places.keys:
                return places.find(named)
    return places.find(path)


def _stopped(text: str, source: Source) -> int:
    """Return the offset of the place that a message of ``tomllib`` names; else the beginning, or the end if it says so."""
    if match := _AT.search(text):
        line = min(int(match.group(1)), len(source.line_starts))
        return min(source.line_starts[line - 1] + int(match.group(2)) - 1, len(source.text))
    return len(source.text) if "(at end of document)" in text else 0


def _check_facts(source: Source) -> None:
    """Complain about a facts file.

    Raises:
        NotelintError: it is not TOML, says something that no fact is, or ignores a check that does not exist.
    """
    layer = toml_text_layer(source.text, name=source.name)
    for number, entry in enumerate(validated(layer).ignore):
        _known(installed(), entry.code, ("ignore", number))


def _known(registry: Registry, code: str, path: Keys) -> None:
    from notelint.errors import Fault

    try:
        registry.find(code)
    except ConfigError as error:
        raise ConfigError(str(error), faults=[Fault(path, str(error))]) from error


def _check_config(source: Source) -> None:
    """Complain about a configuration file.

    Raises:
        NotelintError: it is not TOML, or says something that does not fit.
    """
    try:
        tables = read_toml(source.text)
    except ValueError as error:
        raise ConfigError(f"{source.name}: not valid TOML: {error}") from error
    table = own_table(tables, PurePath(source.name).name)
    if table is None:
        return
    config: Config = config_in(table, Path(source.name))
    load_profiles(config.channels)
    activated(config, registry_for(config))
    flags_layer(config.facts)
    if config.model is not None:
        find_model(config.model)
