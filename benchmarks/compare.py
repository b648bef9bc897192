"""notelint beside other linters of prose, in one run: ``python benchmarks/compare.py [--many 10000] [--peers FOLDER] [--write]``.

Installs the peers from their registries into a throw-away folder (``--peers`` keeps one), lints the same messages with each, and
prints ratios: warm (in a process that runs already, every message once unmeasured), cold (a process for one message) and many
files in one call. "Used before" is notelint with the expressions that it compiled for other messages; else it has none.
All rounds are interleaved; figures are medians of processor time, which other load on the machine
disturbs least. What each finds is counted, so that nobody wins by doing nothing. The tools do different work: harper.js
holds a dictionary and a grammar, codespell a list of misspellings.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

HERE = Path(__file__).parent
ROOT = HERE.parent
sys.path.insert(0, str(ROOT / "tests"))

from corpus import messages  # noqa: E402 - the path must be set first

WORDS = (130, 170)
ROUNDS = 5
TABLE = HERE / "COMPARISON.md"
USED = "notelint, used before"
CHECK = (sys.executable, "-m", "notelint", "check", "-q", "--output-format", "concise")
PEERS = ("proselint", "write-good", "alex", "textlint", "harper.js", "codespell")


class Warm(NamedTuple):
    """Milliseconds for a message, and findings in all of them."""

    p50: float
    p95: float
    findings: int


class Spent(NamedTuple):
    """What a command took: seconds on the clock and of processor time."""

    clock: float
    processor: float


class Tools:
    """Where the peers are, and how each is called."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.used = folder / "used"
        self.python = folder / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"

    def install(self) -> None:
        """Install whatever is not there yet, with the registries' own clients."""
        self.folder.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "warm.mjs", "warm.py"):
            shutil.copy(HERE / "peers" / name, self.folder)
        shutil.copy(HERE / "peers" / "textlintrc.json", self.folder / ".textlintrc.json")
        if not self.python.exists():
            venv.create(self.folder / "venv", with_pip=True)
            requirements = str(HERE / "peers" / "requirements.txt")
            subprocess.run([str(self.python), "-m", "pip", "install", "-q", "-r", requirements], check=True)
        if not (self.folder / "node_modules").exists():
            subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund"], cwd=self.folder, check=True)

    def use(self, texts: Sequence[str]) -> None:
        """Lint some messages, so that notelint has been used before; its results for them are not asked for."""
        paths = [self.folder / f"used{number}.txt" for number in range(len(texts))]
        for path, text in zip(paths, texts, strict=True):
            path.write_text(text, "utf-8")
        spent([*CHECK, *map(str, paths)], cwd=self.folder, cache=self.used)

    def cache(self, name: str) -> Path:
        """Return the folder for what a tool keeps."""
        return self.used if name == USED else Path(os.devnull)

    def warm(self, name: str, texts: Path) -> list[str]:
        """Return the command that measures a tool warm."""
        if name == "notelint":
            return [sys.executable, str(HERE / "warm.py"), str(texts), "3"]
        if name in ("proselint", "codespell"):
            return [str(self.python), "warm.py", name, str(texts), "3"]
        return ["node", "warm.mjs", name, str(texts), "3"]

    def cold(self, name: str, paths: Sequence[str]) -> list[str]:
        """Return the command with which a user lints files."""
        binaries = self.folder / "node_modules" / ".bin"
        scripts = self.python.parent
        if name == "harper.js":
            return ["node", "warm.mjs", name, *paths, "1"]
        return {
            **{each: [*CHECK, "--no-cache", *paths] for each in ("notelint", USED)},
            "proselint": [str(scripts / "proselint"), "check", *paths],
            "codespell": [str(scripts / "codespell"), *paths],
            "write-good": [str(binaries / "write-good"), *paths],
            "alex": [str(binaries / "alex"), "--quiet", *paths],
            "textlint": [str(binaries / "textlint"), *paths],
        }[name]


def spent(command: Sequence[str], *, cwd: Path, cache: Path = Path(os.devnull)) -> tuple[Spent, str]:
    """Run a command, with `cache` as the folder for what programs keep, and return what it took and its output."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["XDG_CACHE_HOME"] = str(cache)
    start, before = perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode < 0 or "Traceback" in done.stderr or "Error:" in done.stderr.partition("\n")[0]:
        raise SystemExit(f"{' '.join(command)}: exit status {done.returncode}\n{done.stderr}")
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Spent(perf_counter() - start, processor), done.stdout


def warm_table(tools: Tools, names: Sequence[str], texts: Path) -> dict[str, Warm]:
    """Measure all tools warm; of several processes the median counts."""
    found: dict[str, list[Warm]] = {name: [] for name in names}
    for _ in range(3):
        for name in names:
            measured = json.loads(spent(tools.warm(name, texts), cwd=tools.folder)[1])
            times = sorted(measured["times"])
            p95 = times[int(0.95 * (len(times) - 1))]
            found[name].append(Warm(statistics.median(times), p95, measured["findings"]))
    return {name: sorted(rounds)[1] for name, rounds in found.items()}


def cold_table(tools: Tools, names: Sequence[str], message: Path, texts: Path) -> dict[str, float]:
    """Return the seconds of a process for one message, and those of the yardsticks."""
    yardsticks = {
        "import spacy": [sys.executable, "-c", "import spacy"],
        "import click": [sys.executable, "-c", "import click"],
    }
    light = {
        f"notelint {' '.join(words)}": [sys.executable, "-m", "notelint", *words]
        for words in (
            ["--version"],
            ["--help"],
            ["rule", "TON004"],
            ["facts", str(message)],
            ["config", "show", str(message)],
        )
    }
    commands = {
        **yardsticks,
        **{name: tools.cold(name, [str(texts if name == "harper.js" else message)]) for name in (USED, *names)},
        **{name.replace(str(message), "FILE"): command for name, command in light.items()},
    }
    found: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(ROUNDS + 1):
        for name, command in commands.items():
            found[name].append(spent(command, cwd=tools.folder, cache=tools.cache(name))[0].processor)
    return {name: statistics.median(rounds[1:]) for name, rounds in found.items()}


def many_table(tools: Tools, count: int, folder: Path) -> dict[str, dict[int, Spent]]:
    """Return what it takes tools to lint a tenth of `count` files and all of them, in one call."""
    found: dict[str, dict[int, Spent]] = {}
    texts = [message.text for message in messages()]
    for size in (count // 10, count):
        paths = []
        for number in range(size):
            path = folder / f"{size}" / f"{number:06}.txt"
            path.parent.mkdir(exist_ok=True)
            # Every message differs from every other, as real ones do.
            path.write_text(f"{texts[number % len(texts)]}\n\nRef. {number}\n", "utf-8")
            paths.append(str(path))
        for name in ("notelint", USED, "proselint", "write-good"):
            took, _ = spent(tools.cold(name, paths), cwd=tools.folder, cache=tools.cache(name))
            found.setdefault(name, {})[size] = took
    return found


def growth() -> float:
    """Return how many times as long a message of 1 MB takes as one of 100 kB, in this process."""
    from time import process_time

    from notelint import Linter, Source

    text = "\n\n".join(message.text for message in messages())
    linter = Linter()
    times = []
    for size in (100_000, 1_000_000):
        part = (text * (1 + size // len(text)))[:size]
        linter.lint(Source("warm", part))
        start = process_time()
        linter.lint(Source("large", part))
        times.append(process_time() - start)
    return times[1] / times[0]


def lines(
    warm: Mapping[str, Warm], cold: Mapping[str, float], many: Mapping[str, Mapping[int, Spent]], growing: float
) -> Iterator[str]:
    """Yield the tables as Markdown."""
    own = warm["notelint"]
    yield f"{date.today().isoformat()}, {os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}; processor time.\n"
    yield f"Warm: messages of {WORDS[0]} to {WORDS[1]} words, all built-in checks\n"
    yield "| tool | p50 ms | p95 ms | p95 / p50 | findings | notelint's p50 is |\n|---|---:|---:|---:|---:|---:|"
    for name, row in warm.items():
        yield f"| {name} | {row.p50:.2f} | {row.p95:.2f} | {row.p95 / row.p50:.1f} | {row.findings} | {own.p50 / row.p50:.3f} x |"
    yield "\nCold: a process for one message\n"
    yield "| command | ms | x import spacy | x import click |\n|---|---:|---:|---:|"
    for name, seconds in cold.items():
        yield f"| {name} | {1000 * seconds:.0f} | {seconds / cold['import spacy']:.2f} | {seconds / cold['import click']:.2f} |"
    if many:
        yield "\nMany files in one call, start-up included, by the clock; notelint uses several processors\n"
        yield "| tool | files | s | processor s | messages/s | notelint's rate is |\n|---|---:|---:|---:|---:|---:|"
        for name, sizes in many.items():
            for size, took in sizes.items():
                faster = took.clock / many["notelint"][size].clock
                yield f"| {name} | {size:,} | {took.clock:.1f} | {took.processor:.1f} | {size / took.clock:,.0f} | {faster:.1f} x |"
    yield f"\nOne message of 1 MB takes {growing:.1f} times as long as one of 100 kB."


def main() -> None:
    """Print the tables, and with ``--write`` keep them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peers", type=Path, help="folder that holds the peers, or will")
    parser.add_argument("--many", type=int, default=0, metavar="N", help="lint N files in one call too")
    parser.add_argument("--write", action="store_true", help=f"write {TABLE.name}")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        tools = Tools((given.peers or Path(scratch) / "peers").resolve())
        tools.install()
        chosen = [entry.text for entry in messages() if WORDS[0] <= len(entry.text.split()) <= WORDS[1]]
        texts, first, message = (Path(scratch) / name for name in ("texts.json", "first.json", "message.txt"))
        texts.write_text(json.dumps(chosen), "utf-8")
        first.write_text(json.dumps(chosen[:1]), "utf-8")
        message.write_text(chosen[0], "utf-8")
        names = ("notelint", *PEERS)
        tools.use([entry.text for entry in messages() if entry.text not in chosen][:100])
        warm = warm_table(tools, names, texts)
        cold = cold_table(tools, names, message, first)
        many = many_table(tools, given.many, Path(scratch)) if given.many else {}
        table = "\n".join(lines(warm, cold, many, growth())) + "\n"
    sys.stdout.write(table)
    if given.write:
        TABLE.write_text(
            f"# notelint beside other linters\n\nWritten by `python benchmarks/compare.py --many {given.many} --write`. {table}",
            "utf-8",
        )


if __name__ == "__main__":
    main()
