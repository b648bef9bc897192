"""How time grows with length: ``python benchmarks/growth.py`` reads, segments, tokenizes and lints texts of 10 kB to 1 MB.

Each figure is the time per character at the longer length divided by that at 10 kB, best of several rounds: 1.00 is
linear. Time is that of the processor, so that other programs disturb it less; memory and caches still do.
The first kind of text is ordinary prose; the others are made to hurt. ``--checks`` adds the checks that grow fastest
between 10 kB and 100 kB. On a busy machine run it again before believing a figure over 1.2.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import count
from pathlib import Path
from time import process_time

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from corpus import messages  # noqa: E402 - the path must be set first
from notelint import Draft, Linter, Source  # noqa: E402
from notelint.composed import composed  # noqa: E402
from notelint.message.reader import read_message  # noqa: E402
from notelint.running import run  # noqa: E402
from notelint.situation.resolve import resolve  # noqa: E402

SHORT, MIDDLE, LONG = 10_000, 100_000, 1_000_000
ROUNDS = 5

TEXTS: Mapping[str, str] = {
    "prose": "",
    "one word": "a",
    "one line": "Thank you for the talk about the sensors, ",
    "one-word lines": "Thanks\n",
    "blank lines": "\n",
    "blanks": " ",
    "blank lines of blanks": "  \t\n",
    "quotes": "> Thank you for your note.\n",
    "attributions": "On Tue, 17 Nov 2026 at 10:00, Dana Ruiz wrote:\n",
    "outlook headers": "From: Dana\nSent: Tuesday\n",
    "original messages": "-----Original Message-----\n",
    "fences": "```\n",
    "header lines": "Subject: thanks\n",
    "greetings": "Dear Dana,\n",
    "closings": "Best regards,\n",
    "names": "Dana Ruiz\n",
    "postscripts": "P.S. Thanks.\n",
    "delimiters": "-- \n",
    "carriage returns": "\r",
    "question marks": "?",
    "brackets": "([{<",
    "quotation marks": "“'\"",
    "accents of their own": "e\u0301 ",
    "marks without letters": "\u0301\u0323",
    "joined emoji": "👩\u200d",
    "direction marks": "\u202ea\u2067",
    "mojibake": "Ã©â€™",
    "dots in front matter": "---\na.b: c.d\n",
    "addresses": "a@b.c,",
    "numbers": "1,000.50 ",
    "hashtags": "#a",
}


def text_of(kind: str, length: int) -> str:
    """Return a text of this kind and length; prose holds every sentence of the corpora before it repeats one."""
    if kind != "prose":
        unit = TEXTS[kind]
        return (unit * (length // len(unit) + 1))[:length]
    bodies = [f"{message.text}\n\n" for message in messages()]
    pieces: list[str] = []
    size = 0
    for number in count():
        if size >= length:
            break
        pieces.append(bodies[number % len(bodies)])
        size += len(pieces[-1])
    return "".join(pieces)[:length]


def stages(linter: Linter, text: str) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield the stages of linting, each ready to run on `text`."""
    raw = text.encode("utf-8")[:LONG].decode("utf-8", "ignore").encode("utf-8")
    source = Source.from_bytes(raw, name="draft")
    whole = composed(source)
    source = whole.source if whole else source
    message = read_message(source)
    prose = linter._language.prose(message)
    yield "decoding", lambda: (Source.from_bytes(raw, name="draft").line_starts, composed(source))
    yield "segments", lambda: read_message(source)
    yield "facts", lambda: resolve(message)
    yield "tokens", lambda: linter._language.prose(message)
    yield "phrases", lambda: linter._phrases.hits(prose)


def best(action: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return the least seconds of several rounds; what takes over two seconds is run once more only."""
    times: list[float] = []
    while len(times) < rounds:
        start = process_time()
        action()
        times.append(process_time() - start)
        if sum(times) > 4 and len(times) > 1:
            break
    return min(times)


def growth(linter: Linter, kind: str, longer: int) -> dict[str, tuple[float, float]]:
    """Return the growth of each stage from 10 kB to `longer`, and its seconds there."""
    short, long = text_of(kind, SHORT), text_of(kind, longer)
    base = {name: best(action, 3 * ROUNDS) for name, action in stages(linter, short)}
    found = {}
    for name, action in stages(linter, long):
        seconds = best(action)
        found[name] = (seconds / len(long)) / (base[name] / len(short)), seconds
    return found


def check_growth(linter: Linter, kind: str) -> list[tuple[float, float, str]]:
    """Return growth from 10 kB to 100 kB, seconds and code of every check, shared analyses included, the worst first."""
    drafts = [_draft(linter, text_of(kind, length)) for length in (SHORT, MIDDLE)]
    found = []
    for active in (entry for entry in linter._active if entry.applies(drafts[0])):
        base, seconds = (best(partial(_run, active, draft), 2) for draft in drafts)
        found.append(((seconds / MIDDLE) / (base / SHORT), seconds, active.check.code))
    return sorted(found, reverse=True)


def _draft(linter: Linter, text: str) -> Draft:
    message = read_message(Source("draft", text))
    prose = linter._language.prose(message)
    return Draft(message, resolve(message), linter._profiles, prose, linter._phrases.hits(prose))


def _run(active: object, draft: Draft) -> None:
    draft.memo.clear()
    list(run(active, draft))  # type: ignore[arg-type]


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kinds", nargs="*", help="kinds of text; by default all")
    parser.add_argument("--longer", type=int, default=LONG, help="the longer length")
    parser.add_argument("--checks", action="store_true", help="the checks too, between 10 kB and 100 kB")
    arguments = parser.parse_args()
    linter = Linter()
    print(f"{'':24}{'decoding':>16}{'segments':>16}{'facts':>16}{'tokens':>16}{'phrases':>16}  growth and seconds")
    for kind in arguments.kinds or TEXTS:
        row = growth(linter, kind, arguments.longer)
        print(f"{kind:24}" + "".join(f"{ratio:9.2f}{seconds:6.2f}s" for ratio, seconds in row.values()), flush=True)
        if arguments.checks:
            worst = [entry for entry in check_growth(linter, kind) if entry[1] > 0.05][:8]
            print("".join(f"    {code} {ratio:.1f} ({seconds:.2f} s)" for ratio, seconds, code in worst), flush=True)


if __name__ == "__main__":
    main()
