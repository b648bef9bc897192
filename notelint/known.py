"""What is worked out ahead about the built-in checks, so that a start need not: ``python -m notelint.handbook --write``.

They are the gates of the patterns and the words with which their matches begin, the tokens of the phrases, spaCy's exceptional
chunks and the tables of the channels. What is missing in a table is worked out when it is needed, at the cost of some
milliseconds and of nothing else.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping
from functools import cached_property
from hashlib import blake2b
from pathlib import Path

from notelint.check import PhraseCheck
from notelint.chunks import Chunks
from notelint.gate_derivation import gates_of
from notelint.gates import Gate
from notelint.heads import KNOWN_HEADS, derived_heads, version_of_heads
from notelint.language import Language
from notelint.patterns import Pattern
from notelint.phrases import Spelling, spellings
from notelint.plain_chunks import KNOWN_CHUNKS, MARKS, cells_of, spacy_version
from notelint.profiles import KNOWN
from notelint.registry import installed

__all__ = [
    "CHUNKS",
    "GATES",
    "HEADS",
    "PHRASES",
    "PROFILES",
    "chunks_table",
    "gates_table",
    "heads_table",
    "known_gates",
    "patterns",
    "phrases_table",
    "written",
]

CHUNKS = Path(__file__).with_name(KNOWN_CHUNKS)
GATES = Path(__file__).with_name("known_gates.txt")
HEADS = Path(__file__).with_name(KNOWN_HEADS)
PHRASES = Path(__file__).with_name("known_phrases.txt")
PROFILES = Path(__file__).with_name(KNOWN)


def patterns() -> Mapping[str, Pattern]:
    """Return every pattern of the installed checks by its digest, those that are made from alternatives among them."""
    installed()
    # What a Language froze is not among the objects.
    gc.unfreeze()
    made = [thing for thing in gc.get_objects() if isinstance(getattr(type(thing), "parts", None), cached_property)]
    parts = [part for thing in made for part in thing.parts if isinstance(part, Pattern)]
    whole = [thing for thing in gc.get_objects() if isinstance(thing, Pattern)]
    alone = [each for pattern in whole for each in (pattern, *pattern.alternatives)]
    found = {each.digest: Pattern(each.pattern, each.flags) for each in (*alone, *parts)}
    return dict(sorted(found.items()))


def _rows(text: str) -> Mapping[str, str]:
    """Return the gates of a table by digest; none if it was made by another version of the derivation."""
    head, _, body = text.partition("\n")
    if head != _head():
        return {}
    return {line[:18]: line for line in body.splitlines()}


def known_gates() -> Mapping[str, str]:
    """Return the rows of the table as it is."""
    return _rows(GATES.read_text("utf-8")) if GATES.is_file() else {}


def written(digest: str, pattern: Pattern) -> str:
    """Return the row of a pattern that is called `digest`."""
    return "\t".join((digest, *map(_words, gates_of(pattern.pattern, pattern.flags))))


def gates_table() -> str:
    """Return the table: rows that are right already are kept, since deriving all takes a minute."""
    old = known_gates()
    lines = [old.get(digest) or written(digest, pattern) for digest, pattern in patterns().items()]
    return "\n".join((_head(), *lines)) + "\n"


def chunks_table() -> str:
    """Return how spaCy takes its exceptions and the common marks apart, after its version and its words for numbers."""
    from spacy.lang.en import EnglishDefaults
    from spacy.lang.en.lex_attrs import _num_words, _ordinal_words  # not listed anywhere else

    chunks = Chunks()
    exceptions = (chunk for chunk in EnglishDefaults.tokenizer_exceptions if not chunk.isspace())
    rows = (f"{chunk}\t{cells_of(chunks.by_spacy(chunk))}" for chunk in sorted({*exceptions, *MARKS}))
    return "\n".join((spacy_version(), " ".join(sorted({*_num_words, *_ordinal_words})), *rows)) + "\n"


def heads_table() -> str:
    """Return the words with which the matches of each pattern begin that is tried at the beginning of a word."""
    tried = {digest: each for digest, each in patterns().items() if each.pattern.startswith(r"(?<!\S)(?:")}
    rows = (
        "\t".join((digest, *(" ".join(sorted(words)) for words in derived_heads(pattern))))
        for digest, pattern in tried.items()
    )
    return "\n".join((version_of_heads(), *rows)) + "\n"


def phrases_table() -> str:
    """Return the phrases of the installed checks, and below each the plain phrases that it stands for, by their first word."""
    language = Language()
    checks = [check for check in installed().checks.values() if issubclass(check, PhraseCheck)]
    texts = sorted({phrase.text for check in checks for phrase in check.phrase_list()})
    return "\n".join((language.version, *(row for text in texts for row in (text, *_rows_of(text, language))))) + "\n"


def _rows_of(text: str, language: Language) -> Iterator[str]:
    """Yield a row for each first word, in normal form: a blank cell, that word, and the plain phrases as tokens."""
    by_first: dict[str, list[str]] = {}
    for spelling in spellings(text, language):
        by_first.setdefault(spelling.norms[0], []).append(_cell(spelling))
    for first, plain in by_first.items():
        yield "\t".join(("", first, *plain))


def _cell(spelling: Spelling) -> str:
    """Return the words of a plain phrase, followed by their normal forms where these differ."""
    lowers, norms = " ".join(spelling.lowers), " ".join(spelling.norms)
    return lowers if lowers == norms else f"{lowers}|{norms}"


def _words(gate: Gate) -> str:
    return " ".join(sorted(gate))


def _head() -> str:
    names = ("gate_costs.py", "gate_pieces.py", "gate_derivation.py")
    source = b"".join(Path(__file__).with_name(name).read_bytes() for name in names)
    return blake2b(source, digest_size=9).hexdigest()
