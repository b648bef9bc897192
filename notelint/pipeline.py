"""A trained spaCy pipeline beside the rules: sentence boundaries and names, as further evidence and never instead of them."""

from __future__ import annotations

import os
import warnings
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from notelint.entities import Entity, EntityKind
from notelint.errors import ConfigError
from notelint.governors import NO_GOVERNOR, governor_of
from notelint.loading import loading
from notelint.message.model import Kind
from notelint.model_files import ModelFiles
from notelint.prose import Prose

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["Pipeline"]

_KINDS: Mapping[str, EntityKind] = {"PERSON": "person", "PER": "person", "ORG": "organization"}
"""Labels of OntoNotes, and of CoNLL and Universal NER."""

_TOKEN_VECTORS = frozenset({"tok2vec", "transformer", "curated_transformer"})
_NEEDED = frozenset({"parser", "senter", "ner", "beam_ner"})
_UNUSED = frozenset(
    {"tagger", "morphologizer", "attribute_ruler", "lemmatizer", "trainable_lemmatizer", "sentencizer"}
    | {"textcat", "textcat_multilabel", "spancat", "spancat_singlelabel", "entity_linker"}
)
"""Factories of components on which neither sentences nor names depend."""

_PIECE = 1_000
"""Tokens that a model sees at a time, so that memory stays bounded on a long text."""

_SENTENCES_IN = (Kind.BODY, Kind.POSTSCRIPT)
"""Where a model's sentences count: the other parts of a message are lines, and theirs are read by rules."""


class Pipeline:
    """A loaded model. Making one takes tenths of a second, applying it some milliseconds for an email."""

    def __init__(self, files: ModelFiles) -> None:
        """Load what is used of it.

        Raises:
            ConfigError: it cannot be loaded.
        """
        self.files = files
        self._nlp = _loaded(files)

    def annotated(self, text: str, proses: Sequence[Prose]) -> tuple[Prose, ...]:
        """Return the prose of a message with what the model finds in it.

        Args:
            text: the whole text of the message.
            proses: its prose, with the sentences of the rules.

        Raises:
            ConfigError: a component of the model failed.
        """
        # What spaCy learns of a text is forgotten with it, unless a component of which nothing is known may keep a Doc.
        with self._nlp.vocab.memory_zone() if _is_standard(self.files) else nullcontext():
            return self._annotated(text, proses)

    def _annotated(self, text: str, proses: Sequence[Prose]) -> tuple[Prose, ...]:
        pieces = [(number, *bounds) for number, prose in enumerate(proses) for bounds in _pieces(prose)]
        docs = self._run([self._doc(text, proses[number], first, stop) for number, first, stop in pieces])
        begins: list[set[int]] = [{*prose.sentence_starts} for prose in proses]
        entities: list[list[Entity]] = [[] for _ in proses]
        for (number, first, _), doc in zip(pieces, docs, strict=True):
            prose = proses[number]
            shift = prose.starts[first]
            if prose.segment.kind in _SENTENCES_IN and self.files.sentences:
                begins[number].update(_begins(doc, text, shift, prose))
            entities[number] += _entities(doc, text, shift, prose)
        return tuple(
            replace(prose, sentence_starts=tuple(sorted(begins[number])), entities=tuple(entities[number]))
            for number, prose in enumerate(proses)
        )

    def _run(self, docs: list[Doc]) -> list[Doc]:
        """Apply the components to all pieces of a message."""
        from spacy.tokens import Doc

        for name, component in self._nlp.pipeline:
            try:
                pipe = getattr(component, "pipe", None)
                made = list(pipe(docs)) if pipe else [component(doc) for doc in docs]
                if len(made) != len(docs) or not all(isinstance(doc, Doc) for doc in made):
                    raise TypeError("not a Doc for each Doc")
                docs = made
            except Exception as error:
                what = f'its component "{name}" crashed: {type(error).__name__}'  # what it says may quote the text
                raise ConfigError(f'model: "{self.files.given}" cannot be used: {what}') from error
        return docs

    def _doc(self, text: str, prose: Prose, first: int, stop: int) -> Doc:
        """Return a Doc whose text is that of the source: with white-space tokens, as a model knows them."""
        from spacy.tokens import Doc

        words: list[str] = []
        spaces: list[bool] = []
        norms: list[str | None] = []
        for number in range(first, stop):
            gap = text[prose.ends[number] : prose.starts[number + 1]] if number + 1 < stop else ""
            blank = gap.startswith(" ")
            words.append(prose.texts[number])
            spaces.append(blank)
            norms.append(prose.norms[number])
            if rest := gap[blank:]:
                words.append(rest)
                spaces.append(False)
                norms.append(None)
        doc = Doc(self._nlp.vocab, words=words, spaces=spaces)
        for token, norm in zip(doc, norms, strict=True):
            if norm is not None and token.norm_ != norm:
                token.norm_ = norm
        return doc


def _loaded(files: ModelFiles) -> Any:
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        with loading(), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # versions were compared
            import spacy

            left_out = [*_unused(files)]
            if files.module is None:
                nlp = spacy.load(Path(files.folder), exclude=left_out)
            else:  # not by its name, which spacy.load may take for a folder of the current one
                nlp = import_module(files.module).load(exclude=left_out)
            if files.sentences in nlp.disabled:
                nlp.enable_pipe(files.sentences)
    except Exception as error:
        raise ConfigError(f'model: "{files.given}" cannot be loaded: {_in_one_line(error)}') from error
    return nlp


def _unused(files: ModelFiles) -> Iterator[str]:
    """Yield the components that need not be loaded; none, if one is there of which nothing is known."""
    if _is_standard(files):
        for name, factory in files.components:
            if factory in _UNUSED or (factory in ("parser", "senter") and name != files.sentences):
                yield name


def _is_standard(files: ModelFiles) -> bool:
    return all(factory in _TOKEN_VECTORS | _NEEDED | _UNUSED for _, factory in files.components)


def _in_one_line(error: Exception) -> str:
    words = " ".join(f"{type(error).__name__}: {error}".split())
    return words if len(words) <= 200 else f"{words[:197]}..."


def _pieces(prose: Prose) -> Iterator[tuple[int, int]]:
    """Yield runs of whole sentences, as the rules have them, of some `_PIECE` tokens."""
    first = 0
    for start in prose.sentence_starts:
        if start - first >= _PIECE:
            yield first, start
            first = start
    yield first, len(prose.texts)


def _begins(doc: Doc, text: str, shift: int, prose: Prose) -> Iterator[int]:
    """Yield the tokens of `prose` with which sentences of the model begin."""
    for token in doc:
        if token.is_sent_start:
            number = bisect_left(prose.starts, shift + token.idx)
            if 0 < number < len(prose.starts) and _may_begin(prose, number, text):
                yield number


def _may_begin(prose: Prose, number: int, text: str) -> bool:
    """Whether something speaks for a sentence that begins here: a capital, a mark, a line; a model alone is no reason."""
    gap = text[prose.ends[number - 1] : prose.starts[number]]
    return prose.marks[number - 1] or "\n" in gap or "\r" in gap or prose.texts[number][0].isupper()


def _entities(doc: Doc, text: str, shift: int, prose: Prose) -> Iterator[Entity]:
    """Yield people and organizations, without white space around them."""
    for span in doc.ents:
        kind = _KINDS.get(span.label_)
        start, end = shift + span.start_char, min(shift + span.end_char, prose.ends[-1])
        words = text[start:end]
        if kind and words.strip() and span.root.dep_ != "compound":  # "the Northwind manual" is about no organization
            place = start + len(words) - len(words.lstrip()), start + len(words.rstrip())
            yield Entity(kind, *place, governor_of(span) if doc.has_annotation("DEP") else NO_GOVERNOR)
