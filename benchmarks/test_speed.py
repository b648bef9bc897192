"""What each stage costs: ``python -m pytest benchmarks/test_speed.py``. The figures are for comparing with each other, in one run."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from cost import drafts

from corpus import messages
from notelint import Dimension, Linter, Source
from notelint.language import Language
from notelint.message.reader import read_message
from notelint.running import run

Benchmark = Callable[..., Any]
LINTER = Linter()
DRAFTS = drafts(LINTER)[:20]
SOURCES = [draft.message.source for draft in DRAFTS]


def repeated(size: int) -> Source:
    text = "\n\n".join(message.text for message in messages())
    return Source("large", (text * (1 + size // len(text)))[:size])


def test_parsing(benchmark: Benchmark) -> None:
    benchmark(lambda: [read_message(source) for source in SOURCES])


def test_tokenizing(benchmark: Benchmark) -> None:
    benchmark(lambda: [LINTER._language.prose(draft.message) for draft in DRAFTS])


def test_tokenizing_words_never_seen(benchmark: Benchmark) -> None:
    language = Language()

    def forget() -> None:
        language._chunks.clear()

    benchmark.pedantic(  # type: ignore[attr-defined]
        lambda: [language.prose(draft.message) for draft in DRAFTS], setup=forget, rounds=10
    )


def test_phrases(benchmark: Benchmark) -> None:
    benchmark(lambda: [LINTER._phrases.hits(draft.prose) for draft in DRAFTS])


@pytest.mark.parametrize("dimension", Dimension)
def test_dimension(benchmark: Benchmark, dimension: Dimension) -> None:
    chosen = [active for active in LINTER._active if active.check.dimension is dimension]

    def checked() -> None:
        for draft in DRAFTS:
            fresh = replace(draft, memo={})
            for active in chosen:
                if active.applies(fresh) or active.check.earns:
                    list(run(active, fresh))

    benchmark(checked)


def test_whole_messages(benchmark: Benchmark) -> None:
    benchmark(lambda: [LINTER.lint(source) for source in SOURCES])


def test_a_thousand_messages(benchmark: Benchmark) -> None:
    texts = [message.text for message in messages()]
    sources = [Source(f"{number}", f"{texts[number % len(texts)]}\n\nRef. {number}\n") for number in range(1_000)]

    benchmark.pedantic(lambda: [LINTER.lint(source) for source in sources], rounds=1)  # type: ignore[attr-defined]


@pytest.mark.parametrize("size", [10_000, 100_000, 1_000_000])
def test_growth(benchmark: Benchmark, size: int) -> None:
    source = repeated(size)

    benchmark.pedantic(lambda: LINTER.lint(source), rounds=2, warmup_rounds=0)  # type: ignore[attr-defined]
