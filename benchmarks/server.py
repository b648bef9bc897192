"""How fast the language server is: ``python benchmarks/server.py`` starts one and talks to it as an editor does.

It prints how long ``initialize`` and the first diagnostics take, the time from an edit of a 200-word email to its diagnostics
with and without the debounce, how long a hover waits while drafts are linted, and what 10,000 random edits do to memory and
findings. The ratios are to an empty Python process and to linting the same texts in this process; they mean the same on a
busy machine, the milliseconds do not. ``--edits N`` takes fewer random edits.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from lsp_client import PUSH, RawClient, raw_client  # noqa: E402 - the path must be set first
from notelint.engine import Linter  # noqa: E402
from notelint.server.documents import Document  # noqa: E402
from notelint.situation.layers import toml_layer  # noqa: E402
from notelint.source import Source  # noqa: E402
from random_edits import edits  # noqa: E402

FACTS = """\
company = "Orbit Foods"
role = "Data engineer"
now = 2026-11-17T18:00:00
interviewed = 2026-11-17T14:00:00
topics = ["cold-chain sensors", "forecast ignores returns"]
[[interviewers]]
name = "Dana Ruiz"
"""

EMAIL = """\
Subject: Thank you for Tuesday, and a thought on the sensors

Dear Dana,

Thank you for walking me through the cold-chain sensors on Tuesday. I had not expected that a truck with a door left open for
four minutes would look, in your data, just like a warehouse in August, and your sketch of the two curves stayed with me on the
train home.

You said that the forecast ignores returns, and that nobody has found the hour to change that. At Acme we had much the same
hole: pallets came back on Mondays and were counted as new stock until Wednesday. We closed it with one table and a rule that
a warehouse clerk wrote, and stock-outs went from nine percent to six over a quarter. I would like to try something as small
with your planners before anybody builds a model.

The role of data engineer sounds like the work I want to do next, above all the part between the planners and the people who
keep the sensors alive. I promised you the note on late pallets; it is attached, two pages, with the query at the end.

You mentioned that you hope to decide by the end of next week. If another conversation would help before that, I am free on
Thursday and Friday, at any hour that suits you.

Best regards,
Sam Lee
"""

WARM = 20
MEASURED = 200


def milliseconds(times: Sequence[float]) -> str:
    """Return the median and the 95th percentile of seconds."""
    return f"p50 {median(times) * 1000:6.1f} ms   p95 {quantiles(times, n=20)[-1] * 1000:6.1f} ms"


def typed(text: str, count: int) -> Iterator[str]:
    """Yield versions of the email as somebody types a sentence into its middle, one character each."""
    place = text.index("You mentioned")
    sentence = "I also looked up how the freight index is made, and wonder whether your lanes follow it. " * 5
    for length in range(1, count + 1):
        yield text[:place] + sentence[:length] + text[place:]


@contextmanager
def server(folder: Path, **settings: Any) -> Iterator[RawClient]:
    with raw_client(folder) as client:
        client.initialize(PUSH, initializationOptions=settings)
        yield client


def elapsed(action: Callable[[], object]) -> float:
    start = perf_counter()
    action()
    return perf_counter() - start


def starts(folder: Path) -> None:
    """Measure the way to the first diagnostics, beside the least that Python and the library of the protocol take."""
    found: dict[str, list[float]] = {}
    for _ in range(5):
        for name, code in (("python", "pass"), ("python with pygls", "import pygls.lsp.server")):
            found.setdefault(name, []).append(
                elapsed(lambda code=code: subprocess.run([sys.executable, "-c", code], check=True))
            )  # type: ignore[misc]
        start = perf_counter()
        with raw_client(folder) as client:
            client.initialize(PUSH)
            found.setdefault("initialize answered", []).append(perf_counter() - start)
            uri = (folder / "thanks.md").as_uri()
            client.open(uri, EMAIL)
            client.published(uri, 1)
            found.setdefault("first diagnostics", []).append(perf_counter() - start)
    least = median(found["python"])
    for name, times in found.items():
        print(f"{name:<24} {median(times) * 1000:7.0f} ms   {median(times) / least:5.1f} x python")


def edited(folder: Path, debounce: int) -> list[float]:
    """Return the seconds from each edit to its diagnostics."""
    uri = (folder / "thanks.md").as_uri()
    times = []
    with server(folder, debounce=debounce) as client:
        client.open(uri, EMAIL)
        client.published(uri, 1)
        for number, text in enumerate(typed(EMAIL, WARM + MEASURED), start=2):
            start = perf_counter()
            client.change(uri, number, text)
            client.published(uri, number)
            times.append(perf_counter() - start)
    return times[WARM:]


def in_process(folder: Path) -> list[float]:
    """Return the seconds that linting the same texts takes here."""
    linter = Linter()
    facts = [toml_layer(str(folder / "interview.toml"))]
    times = []
    for text in typed(EMAIL, WARM + MEASURED):
        source = Source(str(folder / "thanks.md"), text)
        times.append(elapsed(lambda source=source: linter.lint(source, facts=facts)))  # type: ignore[misc]
    return times[WARM:]


def unhurried(folder: Path) -> list[float]:
    """Return the seconds that a request takes which needs no lint, while drafts are being linted without a pause."""
    uri, facts = (folder / "thanks.md").as_uri(), (folder / "interview.toml").as_uri()
    times = []
    with server(folder, debounce=0) as client:
        client.open(uri, EMAIL)
        client.published(uri, 1)
        client.open(facts, FACTS, language="toml")
        client.published(facts, 1)
        for number, text in enumerate(typed(EMAIL, MEASURED), start=2):
            client.change(uri, number, text)
            start = perf_counter()
            client.ask("textDocument/hover", textDocument={"uri": facts}, position={"line": 0, "character": 0})
            times.append(perf_counter() - start)
        client.published(uri, MEASURED + 1)
    return times


def memory(client: RawClient) -> float:
    """Return the resident memory of the server in MB."""
    pages = int(Path(f"/proc/{client.process.pid}/statm").read_text("utf-8").split()[1])
    return pages * 4096 / 1e6


def flood(folder: Path, count: int) -> None:
    """Make random edits, five at a time as fast as the server takes them, and compare what it says in the end with a fresh run."""
    uri = (folder / "edited.md").as_uri()
    with server(folder, debounce=0) as client:
        client.open(uri, EMAIL)
        client.published(uri, 1)
        text, sizes = EMAIL, []
        start = perf_counter()
        for number, version in enumerate(edits(EMAIL, count, seed=1), start=2):
            text = version
            client.change(uri, number, text)
            if number <= count and number % 5 == 0:
                client.published(uri, number)
            if number <= count and (number - 1) % max(1, count // 10) == 0:
                client.ask("textDocument/codeLens", textDocument={"uri": uri})  # it has linted everything up to here
                sizes.append(memory(client))
        found = client.published(uri, count + 1)
        took = perf_counter() - start
        sizes.append(memory(client))
        linted = sum("publishDiagnostics" in message.get("method", "") for message in client.seen)
    source = Source.from_bytes(text.encode(), name=str(folder / "edited.md"))
    report = Linter().lint(source, facts=[toml_layer(str(folder / "interview.toml"))])
    document = Document(uri, "markdown", 1, text, "utf-32")
    places = [document.visible_range(entry.start, entry.end) for entry in report.diagnostics]
    expected = [
        (entry.code, entry.message, (place.start.line, place.start.character), (place.end.line, place.end.character))
        for entry, place in zip(report.diagnostics, places, strict=True)
    ]
    said = [
        (
            entry["code"],
            entry["message"].split("\n")[0],
            *(tuple(entry["range"][end].values()) for end in ("start", "end")),
        )
        for entry in found
    ]
    same = said == [(code, message.split("\n")[0], *spans) for code, message, *spans in expected]
    print(f"{count:,} random edits in {took:.0f} s, {linted:,} of them linted")
    print(f"memory after each tenth: {' '.join(f'{size:.0f}' for size in sizes)} MB")
    print(f"findings in the end: {len(found)}, {'the same as' if same else 'NOT THOSE OF'} a fresh run")


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--edits", type=int, default=10_000)
    count = parser.parse_args().edits
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        (folder / "interview.toml").write_text(FACTS, "utf-8")
        starts(folder)
        print(f"\nan edit of an email of {len(EMAIL.split())} words to its diagnostics, {MEASURED} times")
        plain, quick, slow = in_process(folder), edited(folder, 0), edited(folder, 100)
        print(f"linting alone, here      {milliseconds(plain)}")
        print(f"without the debounce     {milliseconds(quick)}   {median(quick) / median(plain):.2f} x linting alone")
        print(f"with it (100 ms)         {milliseconds(slow)}")
        print(f"a request in between     {milliseconds(unhurried(folder))}\n")
        flood(folder, count)
    return 0


if __name__ == "__main__":
    sys.exit(main())
