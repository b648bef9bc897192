"""What may be written next: keys and values of facts and configuration, and in the message the facts themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePath

from lsprotocol import types

from notelint.registry import Registry, installed
from notelint.server.analysis import Analysis
from notelint.server.documents import Document
from notelint.server.files import is_ours
from notelint.server.toml_places import toml_places
from notelint.server.vocabulary import Word, config_vocabulary, facts_vocabulary
from notelint.situation.facts import Facts
from notelint.situation.layers import FACTS_FILE

__all__ = ["TRIGGERS", "completions"]

TRIGGERS = ('"', "'", "[")
_KEY = re.compile(r"\s*+(?:\[{1,2}\s*+)?([\w.-]*)")
_TOML_VALUE = re.compile(r"""\s*([\w-]+)\s*=\s*(?:\[(?:.*,)?\s*)?("?'?[\w./+-]*)""")
_YAML_VALUE = re.compile(r"""([\w-]+):\s*(?:\[(?:.*,)?\s*)?("?'?[\w.-]*)""")
_YAML_ITEM = re.compile(r"""\s*-\s+("?'?[\w.-]*)""")
_RECIPIENT = re.compile(r"(?i)(?:to|cc):(?:.*[,;])?\s*+([^,;]*)")
_WORD = re.compile(r"(?<![\w'-])[\w'-]+\Z")
_SHORTEST = 2
_FRONT = {"---": "yaml", "+++": "toml"}


def completions(document: Document, position: types.Position, analysis: Analysis | None) -> list[types.CompletionItem]:
    """Return what fits at a place.

    Args:
        document: the document as it is.
        position: the place.
        analysis: what is known about the document if it is a draft.
    """
    offset = document.offset(position)
    text = document.text[document.lead :]
    name = PurePath(document.path).name
    registry = analysis.registry if analysis and analysis.registry else installed()
    if is_ours(name):
        words = _toml(text, offset, name, registry)
    elif (front := _front_matter(text, offset)) is not None:
        syntax, start = front
        piece, place = text[start:], offset - start
        words = _toml(piece, place, FACTS_FILE, registry) if syntax == "toml" else _yaml(piece, place, registry)
    else:
        words = _prose(text, offset, analysis.situation.facts) if analysis and analysis.situation else iter(())
    return [_item(document, offset, typed, word, number) for number, (typed, word) in enumerate(words)]


def _front_matter(text: str, offset: int) -> tuple[str, int] | None:
    """Return the syntax of the front matter around `offset` and where it starts, closed already or not."""
    first = re.match(r"(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)", text)
    if first is None or offset < first.end():
        return None
    closed = re.search(rf"^{re.escape(first.group(1))}[ \t]*$", text[first.end() : offset], re.MULTILINE)
    return None if closed else (_FRONT[first.group(1)], first.end())


def _line_before(text: str, offset: int) -> str:
    return re.split(r"[\r\n]", text[:offset])[-1]


def _toml(text: str, offset: int, name: str, registry: Registry) -> Iterator[tuple[str, Word]]:
    """Yield what is typed already and each word that could stand there, in a file of facts or configuration."""
    vocabulary = facts_vocabulary(registry) if name == FACTS_FILE else config_vocabulary(registry, name)
    line = _line_before(text, offset)
    table = tuple(part for part in toml_places(text).table_at(offset) if isinstance(part, str))
    if match := _TOML_VALUE.fullmatch(line):
        yield from ((match.group(2), word) for word in vocabulary.values((*table, match.group(1)), quoted=True))
    elif match := _KEY.fullmatch(line):
        if line.lstrip().startswith("["):
            yield from ((match.group(1), word) for word in vocabulary.tables())
        else:
            yield from ((match.group(1), word) for word in vocabulary.keys(table))


def _yaml(text: str, offset: int, registry: Registry) -> Iterator[tuple[str, Word]]:
    vocabulary = facts_vocabulary(registry)
    line = _line_before(text, offset)
    if match := _YAML_VALUE.fullmatch(line):
        yield from ((match.group(2), word) for word in vocabulary.values((match.group(1),), quoted=False))
    elif match := _YAML_ITEM.fullmatch(line):
        above = re.findall(r"^([\w-]+):", text[:offset], re.MULTILINE)
        yield from ((match.group(1), word) for word in (vocabulary.values((above[-1],), quoted=False) if above else ()))
    elif match := re.fullmatch(r"([\w-]*)", line):
        yield from ((match.group(1), word) for word in vocabulary.keys((), ending=": "))


def _prose(text: str, offset: int, facts: Facts) -> Iterator[tuple[str, Word]]:
    """Yield names and topics of the facts of which a word begins with what is typed."""
    line = _line_before(text, offset)
    people = [Word(person.name, "interviewer") for person in facts.interviewers or ()]
    if match := _RECIPIENT.fullmatch(line):
        yield from ((match.group(1), word) for word in people)
        return
    typed = _WORD.search(line)
    if typed is None or len(typed.group()) < _SHORTEST:
        return
    known = [*(Word(topic.text, "topic") for topic in facts.topics or ()), *people]
    known += [Word(name, "company") for name in facts.company.names]
    known += [Word(facts.role.title, "role")] if facts.role.title else []
    known += [Word(item.text, "promised") for item in facts.promised_items or ()]
    beginning = re.compile(rf"(?<!\w){re.escape(typed.group())}", re.IGNORECASE)
    for word in known:
        if match := beginning.search(word.text):
            yield typed.group(), Word(word.text, word.detail, filtered=word.text[match.start() :])


def _item(document: Document, offset: int, typed: str, word: Word, number: int) -> types.CompletionItem:
    written = word.written or word.text
    closed = typed[:1] in ("'", '"') and document.text[document.lead :][offset : offset + 1] == typed[:1]
    return types.CompletionItem(
        label=word.text,
        detail=word.detail or None,
        documentation=word.about or None,
        kind=types.CompletionItemKind.Value if word.filtered else types.CompletionItemKind.Property,
        sort_text=f"{number:04}",
        filter_text=word.filtered or written,
        text_edit=types.TextEdit(document.range(offset - len(typed), offset + closed), written),
    )
