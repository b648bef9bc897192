"""What is known about a spaCy pipeline before anything of it is loaded: where it is, its name, version and components."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from notelint.errors import nearest
from notelint.files import is_path
from notelint.model_meta import download, expect_version, plain_name, read_meta, read_pipeline, refused

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = ["ENTITIES", "SENTENCES", "ModelFiles", "find_model", "installed_models"]

SENTENCES = ("parser", "senter")
"""Factories of components that have learned sentence boundaries, the preferred ones first."""
ENTITIES = ("ner", "beam_ner", "entity_ruler", "span_ruler")
"""Factories of components that find names."""

_GROUP = "spacy_models"
"""The entry points by which a package says that it is a spaCy pipeline, as ``spacy package`` writes them."""
_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.+-]{0,99}")
_MODULE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@dataclass(frozen=True)
class ModelFiles:
    """A pipeline on the disk, as its ``meta.json`` describes it.

    Attributes:
        given: by what it was named.
        name: its full name, language included: ``en_core_web_sm``.
        version: its version.
        module: the package that holds it; None: it was named by its path.
        folder: where its files are.
        components: its components in their order, name and factory, those that are disabled included.
        disabled: the components that it leaves out unless somebody asks for them.
    """

    given: str
    name: str
    version: str
    module: str | None
    folder: str
    components: tuple[tuple[str, str], ...] = ()
    disabled: frozenset[str] = frozenset()

    @property
    def mode(self) -> str:
        """How reports say what they were made with: ``model en_core_web_sm 3.8.0``."""
        return f"model {self.name} {self.version}"

    @cached_property
    def sentences(self) -> str | None:
        """The component that sets sentence boundaries: of several a parser, else one that needs no asking."""
        able = [(name, SENTENCES.index(factory)) for name, factory in self.components if factory in SENTENCES]
        return min(able, key=lambda entry: (entry[0] in self.disabled, entry[1]), default=(None, 0))[0]

    @cached_property
    def entities(self) -> tuple[str, ...]:
        """The components that find names."""
        return tuple(name for name, factory in self.components if factory in ENTITIES and name not in self.disabled)

    @property
    def use(self) -> str:
        """What is used of it, in words."""
        parts = [f"sentences from {self.sentences}"] if self.sentences else []
        parts += [f"names from {' and '.join(self.entities)}"] if self.entities else []
        return ", ".join(parts) or "nothing is used of it, since it has no parser, senter or ner"

    def files(self) -> Iterator[str]:
        """Yield its files."""
        for folder, folders, names in os.walk(self.folder):
            folders.sort()
            yield from (os.path.join(folder, name) for name in sorted(names))


def find_model(model: str) -> ModelFiles:
    """Return what `model` names: an installed package that declares itself a spaCy pipeline, or a folder.

    Nothing is imported, neither spaCy nor the package.

    Raises:
        ConfigError: there is no such pipeline, or none for English and for this spaCy; one line, with the way out.
    """
    if is_path(model):
        return _described(os.path.abspath(os.path.expanduser(model)), model, None)
    wanted = plain_name(model)
    known = {plain_name(entry.name): entry for entry in _installed()}
    if not _WORD.fullmatch(model) or wanted not in known:
        raise refused(model, _missing(model, known))
    from importlib.util import find_spec

    module = known[wanted].value
    spec = find_spec(module) if _MODULE.fullmatch(module) else None
    if spec is None or not spec.submodule_search_locations:
        raise refused(model, f' is installed, but its package "{module}" cannot be found')
    return _described(next(iter(spec.submodule_search_locations)), model, module)


def installed_models() -> tuple[str, ...]:
    """Return the names of the packages that declare themselves spaCy pipelines."""
    return tuple(sorted({entry.name for entry in _installed()}))


def _installed() -> Iterable[EntryPoint]:
    from importlib.metadata import entry_points

    return entry_points(group=_GROUP)


def _missing(model: str, known: Mapping[str, EntryPoint]) -> str:
    """Say that no such pipeline is installed, and how one comes to be."""
    from importlib.metadata import PackageNotFoundError, distribution

    if _WORD.fullmatch(model):
        try:
            distribution(model)
        except (PackageNotFoundError, ValueError):
            pass
        else:
            return " is installed, but is no spaCy pipeline"
    if command := download(model):
        return f" is not installed; install it with: {command}"
    if Path(model).is_dir():
        return f' is not installed; for the folder of that name write "./{model}"'
    hint = nearest(model, (entry.name for entry in known.values()))
    example = "" if hint else ", such as: python -m spacy download en_core_web_sm"
    return f" is not installed{hint or '; install a spaCy pipeline for English'}{example}"


def _described(folder: str, model: str, module: str | None) -> ModelFiles:
    meta = read_meta(folder, model)
    name, number = f"{meta.get('lang')}_{meta.get('name')}", str(meta.get("version"))
    if module is not None:  # a package holds the pipeline in a folder of its own
        folder = os.path.join(folder, f"{name}-{number}")
    if meta.get("lang") != "en":
        raise refused(model, f' is a pipeline for the language "{meta.get("lang")}", and drafts are English')
    if not _WORD.fullmatch(name) or not _WORD.fullmatch(number):
        raise refused(model, " has no proper name and version in its meta.json")
    expect_version(meta, model)
    pipeline, disabled = read_pipeline(folder, model)
    return ModelFiles(model, name, number, module, folder, pipeline, disabled)
