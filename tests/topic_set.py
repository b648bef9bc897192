"""The sentences under corpora/topics/: what an author marked as topic, and how well the analysis finds it.

``python tests/topic_set.py --first-run BATCH`` appends the figures of a batch's first run to ``corpora/topics/README.md``;
``--write`` writes the figures of today, which are printed without arguments; ``--errors BATCH`` what is wrong in a batch, ``--messages`` how whole messages go.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any, NamedTuple

from corpus import CORPORA
from notelint import Draft, Level, Source
from notelint.language import Language
from notelint.message.reader import read_message
from notelint.profiles import Profiles, load_profiles
from notelint.situation.layers import flags_layer
from notelint.situation.resolve import resolve
from notelint_checks.analysis.topics import topics

FOLDER = CORPORA / "topics"
_MARK = re.compile(r"\[\[([SWG])\|(.*?)\]\]")
_LEVELS: Mapping[str, Level] = {"S": "specific", "W": "weak", "G": "generic"}


class Marked(NamedTuple):
    """A topic: its level and its span in the sentence."""

    level: Level
    start: int
    end: int


@dataclass(frozen=True)
class Item:
    """A sentence with the topics that its author marked."""

    text: str
    gold: tuple[Marked, ...]
    facts: Mapping[str, Any]

    @cached_property
    def found(self) -> tuple[Marked, ...]:
        """The topics that the analysis finds."""
        draft = draft_of(self)
        return tuple(Marked(topic.level, topic.start, topic.end) for topic in topics(draft))


@dataclass(frozen=True)
class Figures:
    """How well a batch goes: shares, but for the number of items."""

    items: int
    decision: float
    exact: float
    overlap: float

    def row(self, name: str) -> str:
        return f"| {name} | {self.items} | {self.decision:.2f} | {self.exact:.2f} | {self.overlap:.2f} |"


def read(path: Path) -> tuple[Item, ...]:
    """Return the items of one batch."""
    facts: dict[str, Any] = {}
    items = []
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("@"):
            facts = _context(line)
        elif line.strip() and not line.startswith("#"):
            items.append(_item(line.strip(), facts))
    return tuple(items)


def _context(line: str) -> dict[str, Any]:
    """Return the facts of a line such as ``@ company=Orbit Foods; role=data engineer; name=Dana Ruiz``."""
    said = dict(part.strip().split("=", 1) for part in line[1:].split(";") if "=" in part)
    return {"company": said["company"], "role": said["role"], "interviewers": [{"name": said["name"]}]}


def _item(line: str, facts: Mapping[str, Any]) -> Item:
    text, gold, place = "", [], 0
    for mark in _MARK.finditer(line):
        text += line[place : mark.start()]
        gold.append(Marked(_LEVELS[mark[1]], len(text), len(text) + len(mark[2])))
        text += mark[2]
        place = mark.end()
    return Item(text + line[place:], tuple(gold), facts)


def draft_of(item: Item | Whole) -> Draft:
    """Return the draft of one item: an email of thanks where nothing else is said."""
    message = read_message(Source("item", item.text))
    situation = resolve(message, above=[flags_layer({"channel": "email", "stage": "thanks", **item.facts})])
    return Draft(message, situation, _profiles(), _language().prose(message))


@cache
def _language() -> Language:
    return Language()


@cache
def _profiles() -> Profiles:
    return load_profiles(None)


def figures(items: Iterable[Item]) -> Figures:
    """Measure: is there a specific topic at all, spans of topics that are not generic, exactly and by overlap."""
    right = count = met = exact = gold_total = found_total = hit = 0
    for item in items:
        gold = [mark for mark in item.gold if mark.level != "generic"]
        found = [mark for mark in item.found if mark.level != "generic"]
        count += 1
        right += _is_specific(item.gold) == _is_specific(item.found)
        exact += sum(any(mark[1:] == other[1:] for other in found) for mark in gold)
        met += sum(any(_overlap(mark, other) for other in found) for mark in gold)
        hit += sum(any(_overlap(mark, other) for other in gold) for mark in found)
        gold_total += len(gold)
        found_total += len(found)
    recall, precision = met / max(1, gold_total), hit / max(1, found_total)
    overlap = 2 * recall * precision / (recall + precision) if recall + precision else 0.0
    return Figures(count, right / count, exact / max(1, gold_total), overlap)


def _is_specific(marks: Iterable[Marked]) -> bool:
    return any(mark.level == "specific" for mark in marks)


def _overlap(one: Marked, other: Marked) -> bool:
    return one.start < other.end and other.start < one.end


@cache
def batches() -> Mapping[str, tuple[Item, ...]]:
    """Return the batches by name, in order."""
    return {
        path.stem: read(path)
        for path in sorted(FOLDER.glob("batch-*.txt"), key=lambda path: int(path.stem.rpartition("-")[2]))
    }


def errors(items: Iterable[Item]) -> Iterator[str]:
    """Yield what is not as its author marked it: ``!`` the decision, ``~`` the span."""
    for item in items:
        gold = [mark for mark in item.gold if mark.level != "generic"]
        found = [mark for mark in item.found if mark.level != "generic"]
        wrong = _is_specific(item.gold) != _is_specific(item.found)
        if wrong or {mark[1:] for mark in gold} != {mark[1:] for mark in found}:
            yield f"{'!' if wrong else '~'} {item.text}\n    gold  {_shown(item, gold)}\n    found {_shown(item, found)}"


def _shown(item: Item, marks: Iterable[Marked]) -> str:
    return " | ".join(f"{mark.level[0].upper()} {item.text[mark.start : mark.end]}" for mark in marks) or "-"


@dataclass(frozen=True)
class Whole:
    """A whole message: whether it holds a specific topic, as its author says."""

    name: str
    text: str
    specific: bool
    facts: Mapping[str, Any]

    @cached_property
    def topics(self) -> tuple[str, ...]:
        """The specific topics that the analysis finds."""
        found = topics(draft_of(self))
        return tuple(self.text[topic.start : topic.end] for topic in found if topic.level == "specific")

    @property
    def found(self) -> bool:
        return bool(self.topics)


@cache
def message_sets() -> Mapping[str, tuple[Whole, ...]]:
    """Return the messages of each file ``messages*.txt`` by its name."""
    return {
        path.stem: tuple(_messages(path)) for path in sorted(FOLDER.glob("messages*.txt"), key=lambda path: path.stem)
    }


def _messages(path: Path) -> Iterator[Whole]:
    for block in re.split(r"^=== ", path.read_text("utf-8"), flags=re.MULTILINE)[1:]:
        head, _, rest = block.partition("\n")
        number, channel, stage, kind = (part.strip() for part in head.split("|"))
        context, _, text = rest.partition("\n")
        facts = {**_context(context), "channel": channel, "stage": stage}
        yield Whole(number, text.strip("\n") + "\n", kind == "specific", facts)


def whole_messages() -> tuple[Whole, ...]:
    """Return the messages of all files."""
    return tuple(message for messages in message_sets().values() for message in messages)


def measured() -> str:
    """Return the figures of today as a page."""
    rows = "\n".join(figures(items).row(name) for name, items in batches().items())
    wrong = [message for message in whole_messages() if message.found != message.specific]
    return (
        "# Topics, measured\n\nFigures of today, after tuning on all of it: `python tests/topic_set.py --write`. First runs stand in README.md.\n\n"
        f"| batch | items | decision | exact | overlap F1 |\n|---|---|---|---|---|\n{rows}\n\n"
        f"Whole messages decided right: {len(whole_messages()) - len(wrong)} of {len(whole_messages())}.\n"
    )


def main(arguments: list[str]) -> None:
    if arguments[:1] == ["--first-run"]:
        readme = FOLDER / "README.md"
        rows = "".join(figures(batches()[name]).row(name) + "\n" for name in arguments[1:])
        before, last, after = re.split(r"(\n\| batch-[^\n]*\n)(?!\|)", readme.read_text("utf-8"), maxsplit=1)
        readme.write_text(f"{before}{last}{rows}{after}", "utf-8")
        print(rows, end="")
    elif arguments == ["--write"]:
        (FOLDER / "MEASURED.md").write_text(measured(), "utf-8")
    elif arguments[:1] == ["--errors"]:
        for name in arguments[1:]:
            print("\n".join(errors(batches()[name])))
    elif arguments == ["--messages"]:
        wrong = [message for message in whole_messages() if message.found != message.specific]
        print(f"{1 - len(wrong) / len(whole_messages()):.3f} of {len(whole_messages())} messages decided right")
        for message in wrong:
            print(f"{message.name} ({'specific' if message.specific else 'generic'}): {message.topics}")
    else:
        print(measured(), end="")


if __name__ == "__main__":
    main(sys.argv[1:])
