"""What a message costs: ``python benchmarks/cost.py`` prints each stage and dimension as a ratio to tokenizing, in one run.

The messages are those of ``corpora/messages`` with 100 to 200 words. Every figure is the best of several rounds over all of them;
tokenizing is the same text through a fresh tokenizer cache, as it is for a message seen for the first time. A dimension
pays for the shared analyses that it is the first to ask for, so the dimensions add up to more than the whole.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from corpus import messages  # noqa: E402 - the path must be set first
from notelint import Dimension, Draft, Linter, PhraseCheck, Source  # noqa: E402
from notelint.activation import Active  # noqa: E402
from notelint.check import Phrase  # noqa: E402
from notelint.message.reader import read_message  # noqa: E402
from notelint.phrases import PhraseTable  # noqa: E402
from notelint.running import run  # noqa: E402
from notelint.situation.layers import flags_layer  # noqa: E402
from notelint.situation.resolve import resolve  # noqa: E402
from notelint_checks.analysis.fact_mentions import mentions  # noqa: E402
from notelint_checks.analysis.noted import noted  # noqa: E402
from notelint_checks.analysis.topics import topics  # noqa: E402

ROUNDS = 5
WORDS = (100, 200)
TOP = 15


def drafts(linter: Linter) -> list[Draft]:
    """Return the drafts to be measured, without the results of any analysis."""
    made = []
    for entry in messages():
        if WORDS[0] <= len(entry.text.split()) <= WORDS[1]:
            message = read_message(Source(entry.name, entry.text))
            facts = flags_layer({"channel": entry.channel, "stage": entry.stage, **entry.facts})
            prose = linter._language.prose(message)
            situation = resolve(message, below=[], above=[facts], machine_clock=entry.now)
            made.append(
                Draft(
                    message,
                    situation,
                    linter._profiles,
                    prose,
                    linter._phrases.hits(prose),
                    linter._index,
                    linter._lasting,
                )
            )
    return made


def best(action: Callable[[], object]) -> float:
    """Return the least seconds of several rounds."""
    times = []
    for _ in range(ROUNDS):
        start = perf_counter()
        action()
        times.append(perf_counter() - start)
    return min(times)


def rows(linter: Linter, sample: Sequence[Draft]) -> Iterator[tuple[str, float]]:
    """Yield each stage and dimension with its seconds over the sample."""
    language = linter._language
    prose = [(draft, draft.prose) for draft in sample]

    def checks(dimension: Dimension | None) -> None:
        for draft in sample:
            fresh = replace(draft, memo={})
            for active in linter._active:
                if dimension in (None, active.check.dimension) and (active.applies(fresh) or active.check.earns):
                    list(run(active, fresh))

    checks(None)
    yield "tokenizing and sentences", best(lambda: [language.prose(draft.message) for draft in sample])
    yield "reading the message", best(lambda: [read_message(draft.message.source) for draft in sample])
    yield "all phrases, one pass", best(lambda: [linter._phrases.hits(pieces) for _, pieces in prose])
    doubled = PhraseTable(language, [*_phrase_checks(linter), *_more_phrases(linter)])
    yield "twice as many phrases, one pass", best(lambda: [doubled.hits(pieces) for _, pieces in prose])
    for name, analysis in (("topics", topics), ("facts matched", lambda draft: mentions(draft, noted(draft)))):
        yield f"analysis: {name}", best(partial(_analyzed, sample, analysis))
    for dimension in Dimension:
        yield f"checks: {dimension}", best(partial(checks, dimension))
    yield "all checks", best(lambda: checks(None))


def _analyzed(sample: Sequence[Draft], analysis: Callable[[Draft], Iterable[object]]) -> None:
    """Run an analysis on drafts of which nothing but the tokens is there."""
    for draft in sample:
        tuple(analysis(replace(draft, memo={})))


def _phrase_checks(linter: Linter) -> list[type[PhraseCheck]]:
    return [type(active.check) for active in linter._active if isinstance(active.check, PhraseCheck)]


def _more_phrases(linter: Linter) -> Iterator[type[PhraseCheck]]:
    """Yield a twin of every phrase check whose phrases end in a word that nobody writes."""
    for number, check in enumerate(_phrase_checks(linter)):
        twins = tuple(Phrase(f"{phrase.text} zzyzx", spelled=phrase.spelled) for phrase in check.phrase_list())
        yield type(f"Twin{number}", (PhraseCheck,), {"code": f"ZZZ{number:03}", "phrases": twins})


def costliest(linter: Linter, sample: Sequence[Draft]) -> list[tuple[str, float]]:
    """Return the checks that cost most when the shared analyses are there already."""

    def once(active: Active) -> None:
        for draft in sample:
            if active.applies(draft) or active.check.earns:
                list(run(active, draft))

    for active in linter._active:
        once(active)
    times = [(active.check.code, best(partial(once, active))) for active in linter._active]
    return sorted(times, key=lambda entry: -entry[1])[:TOP]


def main() -> None:
    """Print the table."""
    linter = Linter()
    sample = drafts(linter)
    table = list(rows(linter, sample))
    unit = table[0][1]
    print(f"{len(sample)} messages of {WORDS[0]} to {WORDS[1]} words, best of {ROUNDS}\n")
    print(f"{'':34}{'ms':>8}{'ratio':>8}")
    for name, seconds in table:
        print(f"{name:34}{1000 * seconds / len(sample):8.3f}{seconds / unit:8.2f}")
    print("\nCostliest checks, shared analyses already made")
    for name, seconds in costliest(linter, sample):
        print(f"{name:34}{1000 * seconds / len(sample):8.3f}{seconds / unit:8.2f}")


if __name__ == "__main__":
    main()
