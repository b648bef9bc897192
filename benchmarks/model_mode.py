"""What a model brings: ``python benchmarks/model_mode.py MODEL`` compares the mode with rules alone on everything labeled.

Sentence boundaries on ``corpora/model/sentences.txt``, names on ``corpora/model/names*.txt``, findings on ``corpora/messages``,
topics on ``corpora/topics``, and the time for a message as a ratio. Nothing is written.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from time import process_time
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

import topic_set  # noqa: E402 - the path must be set first
from corpus import CORPORA, Labeled, messages  # noqa: E402
from metrics import judged, label_of, meets  # noqa: E402
from notelint import Config, Diagnostic, Linter, Report, Source  # noqa: E402
from notelint.language import Language  # noqa: E402
from notelint.message.model import Kind, Message  # noqa: E402
from notelint.message.reader import read_message  # noqa: E402
from notelint.model_files import find_model  # noqa: E402
from notelint.pipeline import Pipeline  # noqa: E402
from notelint.prose import Prose  # noqa: E402
from notelint.situation.layers import flags_layer  # noqa: E402

FOLDER = CORPORA / "model"
FACTS: Mapping[str, Any] = {
    "channel": "email",
    "stage": "thanks",
    "company": "Orbit Foods",
    "role": "Data engineer",
    "interviewers": [{"name": "Dana Ruiz"}],
    "me": {"name": "Sam Lee", "employers": ["Acme"]},
}
_GREETING = "Dear Dana,\n\n"

Reader = Callable[[Message], tuple[Prose, ...]]


class Share(NamedTuple):
    """Right ones among those found, and of those there are."""

    right: int
    found: int
    wanted: int

    def __str__(self) -> str:
        precision, recall = self.right / max(1, self.found), self.right / max(1, self.wanted)
        both = 2 * precision * recall / (precision + recall) if self.right else 0.0
        return f"P {precision:.3f}  R {recall:.3f}  F {both:.3f}  ({self.right} right, {self.found} found, {self.wanted} wanted)"


def sentences(kind: str, read: Reader) -> Share:
    """Compare the begins of sentences, that of the body apart."""
    right = found = wanted = 0
    for marked in _texts(kind):
        text = _GREETING + marked.replace("‖", "")
        gold = {place + len(re.match(r"\s*", text[place:]).group()) for place in _marks(marked)}  # type: ignore[union-attr]
        body = [prose for prose in read(read_message(Source("", text))) if prose.segment.kind is not Kind.GREETING]
        starts = {prose.starts[number] for prose in body for number in prose.sentence_starts} - {len(_GREETING)}
        right, found, wanted = right + len(starts & gold), found + len(starts), wanted + len(gold)
    return Share(right, found, wanted)


def _texts(kind: str) -> Iterator[str]:
    parts = re.split(r"^%% (\w+)\n", (FOLDER / "sentences.txt").read_text("utf-8"), flags=re.MULTILINE)[1:]
    return (text.rstrip("\n") for said, text in zip(parts[::2], parts[1::2], strict=True) if said == kind)


def _marks(marked: str) -> Iterator[int]:
    """Yield where the marks stand once they are taken out, greeting included."""
    for number, match in enumerate(re.finditer("‖", marked)):
        yield len(_GREETING) + match.start() - number


def names(file: Path, linter: Linter) -> Iterator[tuple[str, Share]]:
    """Yield for each kind of name the findings of PER005 and PER006 that touch a marked one."""
    tallies: dict[str, list[int]] = {}
    kind = ""
    for line in file.read_text("utf-8").splitlines():
        if line.startswith("%% "):
            kind = line[3:]
            continue
        tally = tallies.setdefault(kind, [0, 0, 0])
        start, stop = line.find("⟦"), line.find("⟧") - 1
        text = line.replace("⟦", "").replace("⟧", "")
        before = f"{_GREETING}Thank you for Tuesday. "
        report = linter.lint(Source("", f"{before}{text}\n\nBest,\nSam Lee\n"), flags=[flags_layer(FACTS)])
        found = [entry for entry in report.diagnostics if entry.code in ("PER005", "PER006")]
        touches = sum(entry.start < len(before) + stop and len(before) + start < entry.end for entry in found)
        tally[0] += min(touches, 1)
        tally[1] += len(found)
        tally[2] += start >= 0
    return ((kind, Share(*tally)) for kind, tally in tallies.items())


def findings(one: Linter, other: Linter) -> Iterator[str]:
    """Yield what the second linter finds in the labeled messages and the first does not, and the reverse."""
    sums: Counter[tuple[str, str]] = Counter()
    for message in messages():
        first, second = (judged(message, _report(linter, message).diagnostics) for linter in (one, other))
        for word, here, there in (("more", second, first), ("fewer", first, second)):
            known = {label_of(entry) for entry in there}
            for entry in here:
                if label_of(entry) not in known:
                    sums[word, "right" if _is_right(entry, message) else "false"] += 1
                    yield f"  {word}: {'right' if _is_right(entry, message) else 'FALSE'} {message.name} {entry.code} {entry.text!r}"
    yield f"  {len(messages())} messages: " + ", ".join(
        f"{count} {' '.join(key)}" for key, count in sorted(sums.items())
    )


def _report(linter: Linter, message: Labeled) -> Report:
    now = {"now": message.now} if message.now else {}
    situation = {"channel": message.channel, "stage": message.stage, **message.facts, **now}
    return linter.lint(Source(message.name, message.text), flags=[flags_layer(situation)])


def _is_right(entry: Diagnostic, message: Labeled) -> bool:
    return any(meets(label_of(entry), label) for label in message.labels)


class _Annotating(Language):
    """The language of the rules with a model behind it, for what makes its own drafts."""

    def __init__(self, pipeline: Pipeline) -> None:
        super().__init__()
        self._pipeline = pipeline

    def prose(self, message: Message) -> tuple[Prose, ...]:
        return self._pipeline.annotated(message.text, super().prose(message))


def topics(language: Language) -> topic_set.Figures:
    """Return the figures over all batches of topics."""
    items = [
        topic_set.Item(item.text, item.gold, item.facts) for batch in topic_set.batches().values() for item in batch
    ]
    topic_set._language = lambda: language  # type: ignore[assignment]
    return topic_set.figures(items)


def _time(linter: Linter) -> float:
    chosen = messages()[::5]
    for _ in range(2):
        start = process_time()
        for message in chosen:
            _report(linter, message)
        taken = process_time() - start
    return taken


def main(model: str) -> None:
    """Print the comparison."""
    pipeline = Pipeline(find_model(model))
    rules, both = Linter(), Linter(Config(model=model))
    language, annotating = Language(), _Annotating(pipeline)
    print(f"{pipeline.files.mode}: {pipeline.files.use}\n\nsentence begins")
    for kind in ("careful", "loose"):
        for word, read in (("rules", language.prose), ("model", annotating.prose)):
            print(f"  {kind:<8} {word}  {sentences(kind, read)}")
    for file in sorted(FOLDER.glob("names*.txt")):
        print(f"\nnames, {file.name}")
        for word, linter in (("rules", rules), ("model", both)):
            for kind, share in names(file, linter):
                print(f"  {word}  {kind:<16} {share}")
    print("\nfindings on labeled messages, model against rules")
    print("\n".join(findings(rules, both)))
    print("\ntopics: items, decision, exact span, overlap F")
    print(f"  {topics(language).row('rules')}\n  {topics(annotating).row('model')}")
    print(f"\ntime for a message, model to rules: {_time(both) / _time(rules):.1f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
