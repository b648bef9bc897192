"""How each pattern grows: ``python benchmarks/pattern_growth.py`` runs all of them on texts made to hurt, of 10 kB and 100 kB.

Texts are made from the pattern itself, from what each of its repeats takes, after what may stand before it, and then
something that does not fit; and from what hurts many. Printed is every pattern whose time grows more than 15 times, best of
five, or that takes over a second, after which it is stopped; with how many times the time grows where the text is twice as
long: 4 is the square. The status is 1 if there is one for which `BOUNDED` has no reason why it never meets a long text. A pattern that its module only holds against a known place
(``match``, ``fullmatch``) is measured in that way, the others by ``finditer``. Time is that of the processor. ``-j 2``
measures with two processes; what one of them takes is no longer for that, but where processors are short of cache.
"""

from __future__ import annotations

import argparse
import ast
import math
import multiprocessing
import re
import signal
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from time import process_time
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from ambiguity import SAMPLE, characters_of  # noqa: E402 - the path must be set first
from patterns import FOLDERS, Found, patterns  # noqa: E402

SHORT, LONG = 10_000, 100_000
TELLING = 3_000
"""The length from which on growth is told of a pattern that does not get through the long text in time."""
MOST = 15
_LINEAR = 2.5
"""Growth for twice the length below which a pattern is linear."""
SLOW = 1.0
ROUNDS = 5
GENERIC = (
    "a",
    " ",
    "\n",
    "\r\n",
    "a ",
    "a.",
    "a,",
    "1",
    "-",
    "_",
    "?",
    "!",
    "'",
    '"',
    "“",
    "(",
    "[",
    "<",
    "@",
    "#",
    "A",
    "é",
    "x\n",
)

_TOKENS = "reads a sentence as one letter for each token, of which there are 250 at the most"
_LINE = "is tried on lines of 140 characters at the most"
_NOTE = "is tried on lines of notes, cut at 2,000 characters and with single blanks"
BOUNDED = {
    ("hollow_topics.py", "[rlk]+[ap]*e"): _TOKENS,
    ("topic_anchors.py", "(?:Y[ajn]*T"): _TOKENS,
    ("topic_anchors.py", "q[aj]+[CjnNV]?u"): _TOKENS,
    ("topic_anchors.py", "[la]a*[tp]"): _TOKENS,
    ("topic_walk.py", ",[dYmoaj#n]*"): _TOKENS,
    ("alternatives.py", ""): "takes apart the patterns of checks, which are code",
    ("formulas.py", "(?P<closing>"): _LINE,
    ("formulas.py", "[ ,;|/·•–—-]*"): f"{_LINE}, or as a whole on longer ones",
    ("notes.py", "[.!?;](?:"): _NOTE,
    ("notes.py", ",\\s+|"): _NOTE,
    ("emoji.py", "(?:Adobe|"): "is tried on 20 characters",
    ("toml_array.py", "[^\\r\\n]*"): "is tried on text that ends in a line end",
}
"""Files and beginnings of the patterns that would be slow on a long text, and why they meet none."""

_SEARCHING = ("search", "finditer", "findall", "sub", "subn", "split")
_PLACED = ("match", "fullmatch")
_parser: Any = re._parser  # type: ignore[attr-defined]
_c: Any = re._constants  # type: ignore[attr-defined]
_REPEATS = (_c.MAX_REPEAT, _c.MIN_REPEAT, _c.POSSESSIVE_REPEAT)


def texts(found: Found) -> Iterator[str]:
    """Yield beginnings and what is repeated after them, as (beginning, piece) made into texts by `measured`."""
    tree = _parser.parse(found.text, found.flags)
    pumps = dict.fromkeys(_pumps(tree, tree.state.flags | found.flags, ""))
    yield from (f"{before}\0{piece}" for before, piece in list(pumps)[:40])
    yield from (f"\0{piece}" for piece in GENERIC)
    yield f"\0{_witness(tree, tree.state.flags | found.flags)}"


def _pumps(items: Any, flags: int, before: str) -> Iterator[tuple[str, str]]:
    """Yield what may stand before each repeat of the pattern, and one round of it."""
    for kind, value in items:
        if kind in _REPEATS:
            piece = _witness(value[2], flags)
            if value[1] > 4 and piece:
                yield before, piece
            yield from _pumps(value[2], flags, before)
        elif kind is _c.SUBPATTERN:
            yield from _pumps(value[3], (flags | value[1]) & ~value[2], before)
        elif kind is _c.BRANCH:
            for branch in value[1]:
                yield from _pumps(branch, flags, before)
        elif kind in (_c.ASSERT, _c.ASSERT_NOT):
            yield from _pumps(value[1], flags, before)
        elif kind is _c.ATOMIC_GROUP:
            yield from _pumps(value, flags, before)
        before = (before + _witness([(kind, value)], flags))[-60:]


def _witness(items: Any, flags: int) -> str:
    """Return a short text that the items match, but for what they look at and do not take."""
    text = ""
    for kind, value in items:
        if kind in _REPEATS:
            text += _witness(value[2], flags) * max(value[0], 1)
        elif kind is _c.SUBPATTERN:
            text += _witness(value[3], (flags | value[1]) & ~value[2])
        elif kind is _c.BRANCH:
            text += _witness(value[1][0], flags)
        elif kind is _c.ATOMIC_GROUP:
            text += _witness(value, flags)
        elif kind in (_c.LITERAL, _c.NOT_LITERAL, _c.ANY, _c.IN):
            choice = characters_of((kind, value), flags) or SAMPLE
            text += next((letter for letter in "a1 .-A" if letter in choice), min(choice))
    return text[:200]


class _TooLongError(Exception):
    """It has taken more than `SLOW` seconds."""


def _stop(*_: object) -> None:
    raise _TooLongError


def measured(found: Found, text: str, length: int) -> float:
    """Return the seconds for a text of this length; infinity if they are more than `SLOW`."""
    before, _, piece = text.partition("\0")
    whole = (before + piece * (length // max(1, len(piece)) + 1))[:length] + "\0"
    pattern, searched = found.compiled, is_searched(found.file, found.line, found.holder)
    signal.signal(signal.SIGVTALRM, _stop)  # `re` looks for signals while it matches
    start = process_time()
    with suppress(_TooLongError):
        signal.setitimer(signal.ITIMER_VIRTUAL, SLOW)
        if searched:
            for _ in pattern.finditer(whole):
                pass
        else:
            pattern.match(whole)
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        return process_time() - start
    return math.inf


@cache
def is_searched(file: str, line: int, holder: str) -> bool:
    """Whether a pattern is looked for anywhere in a text; it is unless all uses of its line or its holder say otherwise."""
    names, methods = {holder} - {""}, set()
    for node in ast.walk(_tree(ROOT / file)) if line else ():
        if isinstance(node, ast.Assign) and node.lineno <= line <= (node.end_lineno or line):
            names |= {target.id for target in node.targets if isinstance(target, ast.Name)}
        elif isinstance(node, ast.Attribute) and node.attr in (*_SEARCHING, *_PLACED) and node.lineno == line:
            methods |= {node.attr} if isinstance(node.value, ast.Name) and node.value.id == "re" else set()
    for path in files() if names and not methods else ():
        known = names if path == ROOT / file else {name for name in names if not name.startswith("_")}
        methods |= _methods(path, frozenset(known)) if known else set()
    return not methods or not methods <= {*_PLACED}


@cache
def files() -> tuple[Path, ...]:
    """Return all modules of both packages."""
    return tuple(path for folder in FOLDERS for path in sorted(folder.rglob("*.py")))


@cache
def _methods(path: Path, names: frozenset[str]) -> frozenset[str]:
    """Return the methods that a module calls on what it holds by `names`, and ``?`` if it hands that on."""
    tree = _tree(path)
    each = [
        node for node in ast.walk(tree) if isinstance(node, ast.For | ast.comprehension) and _held(node.iter) in names
    ]
    loops = {part.id for node in each for part in ast.walk(node.target) if isinstance(part, ast.Name)}
    known = names | loops
    called = [node for node in ast.walk(tree) if isinstance(node, ast.Attribute) and _held(node.value) in known]
    clear = {id(_name(node)) for node in (*(use.value for use in called), *(loop.iter for loop in each))}
    handed_on = any(
        isinstance(node, ast.Name) and node.id in names and isinstance(node.ctx, ast.Load) and id(node) not in clear
        for node in ast.walk(tree)
    )
    methods = {use.attr for use in called} & {*_SEARCHING, *_PLACED}
    return frozenset(methods | ({"?"} if handed_on else set()))


def _name(node: ast.expr) -> ast.Name | None:
    """Return the name behind ``NAME``, ``name()``, ``NAME[0]``, ``NAME.values()``."""
    while isinstance(node, ast.Call | ast.Subscript | ast.Attribute):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node if isinstance(node, ast.Name) else None


def _held(node: ast.expr) -> str:
    name = _name(node)
    return name.id if name else ""


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def growth(found: Found, text: str) -> tuple[float, float]:
    """Return growth from 10 kB to 100 kB and the seconds there; best of five when the first round is too much."""
    short = measured(found, text, SHORT)
    if short < 0.0002:
        return 1.0, short  # even the square of it would be nothing
    if short == math.inf:
        return math.inf, short  # that is bad enough
    long = measured(found, text, LONG)
    if long < 0.02 or long < MOST * short:
        return long / max(short, 1e-6), long
    for _ in range(ROUNDS - 1 if long < math.inf else 1):
        short, long = min(short, measured(found, text, SHORT)), min(long, measured(found, text, LONG))
    return long / max(short, 1e-6), long


def doubling(found: Found, text: str) -> float:
    """Return how many times longer it takes where the text is twice as long, of the longest texts that it gets through."""
    grown, length = math.nan, TELLING
    took = measured(found, text, length)
    while took < SLOW / 5 and length < LONG:
        before, length = took, length * 2
        took = min(measured(found, text, length) for _ in range(2))
        grown = took / max(before, 1e-6) if took < math.inf else grown
    return grown


@dataclass(frozen=True)
class Measured:
    """What came of one pattern: on how many texts it was tried, its highest growth, and what is wrong; empty: nothing."""

    texts: int
    highest: float
    wrong: str = ""
    bounded: bool = False


def judged(found: Found) -> Measured:
    """Measure a pattern on its texts, until one is too much."""
    count, highest = 0, 0.0
    for text in texts(found):
        count += 1
        ratio, seconds = growth(found, text)
        if seconds > 0.02 and (ratio > MOST or seconds == math.inf):
            grown = doubling(found, text)
            if seconds < math.inf and grown < _LINEAR:
                continue  # the short text was of another kind: it was cut off where nothing fits
            twice = f"{grown:.1f} times for twice the length"
            took = "over a second" if seconds == math.inf else f"{seconds:.2f} s, {ratio:.0f} times that of 10 kB"
            name = f"{found.name} {found.holder}".strip()
            reasons = (
                f" - it {why}"
                for (file, start), why in BOUNDED.items()
                if found.file.endswith(f"/{file}") and found.text.startswith(start)
            )
            why = next(reasons, "")
            wrong = f"{name}: {took}, {twice}, on {text[:60]!r}: {found.text[:80]!r}{why}"
            return Measured(count, highest, wrong, bool(why))
        if seconds > 0.02:
            highest = max(highest, ratio)
    return Measured(count, highest)


def main() -> int:
    """Print the patterns that grow too fast, and how many there are."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("part", nargs="?", default="", help="only patterns of files whose path holds this")
    parser.add_argument("-j", "--jobs", type=int, default=1, help="processes that measure")
    given = parser.parse_args()
    chosen = [found for found in patterns() if given.part in found.file]
    count, bad, bounded, highest = 0, 0, 0, 0.0
    with multiprocessing.Pool(given.jobs) as pool:
        for number, done in enumerate(pool.imap(judged, chosen), start=1):
            count, bounded, highest = count + done.texts, bounded + done.bounded, max(highest, done.highest)
            bad += bool(done.wrong) and not done.bounded
            if done.wrong:
                print(done.wrong, flush=True)
            if sys.stderr.isatty():
                print(f"\r{number} of {len(chosen)}", end="\r", file=sys.stderr, flush=True)
    print(
        f"{len(chosen):,} patterns on {count:,} texts: {bad} grow too fast, {bounded} meet no long text; of the others "
        f"none grows more than {highest:.1f} times"
    )
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
