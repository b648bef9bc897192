"""Fuzzing: ``python tests/fuzz/run.py --seconds 30`` shares the time among all targets, guided by coverage.

Guided runs need the extra ``fuzz`` (atheris), which has wheels for Linux on x86-64. ``--blind reading=100000 linting=2000``
mutates without it: several times as many inputs in the same time, since nothing is traced.
Ends with status 1 when an input raises, breaks what a target asserts, or takes more than two seconds of processor time;
that input is kept in the folder ``--findings`` and is read again with ``--replay TARGET FILE``.
"""

from __future__ import annotations

import argparse
import random
import re
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from time import perf_counter, process_time

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

SECONDS = 2
"""Longer than this for one input, in time of the processor, is a hang."""
ENDLESS = 20
"""Seconds after which an input is broken off."""
LONGEST = 400
"""Bytes of most inputs; one in a thousand has up to `LONG`."""
LONG = 60_000
SHARES = {"reading": 0.25, "mail": 0.15, "tokens": 0.15, "settings": 0.15, "linting": 0.3}
"""How the time is shared when only seconds are given; a target that is not named gets what the least gets."""
PROGRESS = 50_000

Target = Callable[[bytes], None]


def main() -> int:
    """Run what was asked for, one target after the other, and print a line for each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=int, default=30, help="of guided fuzzing, for all targets together")
    parser.add_argument("--blind", nargs="+", metavar="TARGET=N", help="mutate without guidance: N inputs of a target")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--findings", type=Path, default=Path("fuzz-findings"))
    parser.add_argument("--replay", nargs=2, metavar=("TARGET", "FILE"))
    parser.add_argument("--worker", help=argparse.SUPPRESS)
    arguments, rest = parser.parse_known_args()
    if arguments.worker:
        _guided(arguments.worker, rest)
    from fuzz_targets import TARGETS

    if arguments.replay:
        TARGETS[arguments.replay[0]](Path(arguments.replay[1]).read_bytes())
        return 0
    arguments.findings.mkdir(exist_ok=True)
    if arguments.blind:
        pairs = [pair.partition("=") for pair in arguments.blind]
        runs = [_blind(name, TARGETS[name], int(n), arguments.seed, arguments.findings) for name, _, n in pairs]
    else:
        shares = {name: SHARES.get(name, min(SHARES.values())) for name in TARGETS}
        runs = [
            _run(
                name,
                max(1, round(arguments.seconds * share / sum(shares.values()))),
                arguments.seed,
                arguments.findings,
            )
            for name, share in shares.items()
        ]
    return 0 if all(runs) else 1


def _blind(name: str, target: Target, count: int, seed: int, findings: Path) -> bool:
    """Run `count` mutated inputs, print what came out, and return whether nothing was found."""
    from fuzz_seeds import mutated, seeds

    chance, start, found, slowest = random.Random(seed), perf_counter(), 0, 0.0
    signal.signal(signal.SIGPROF, _break_off)
    kept = seeds(name)
    target(kept[0])  # what is loaded late must not count
    for number in range(1, count + 1):
        data = mutated(chance.choice(kept), chance, LONG if chance.random() < 0.001 else LONGEST)
        began = process_time()
        signal.setitimer(signal.ITIMER_PROF, ENDLESS)
        try:
            target(data)
            fault = None
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            fault = f"{type(error).__name__}: {error}"
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
        seconds = process_time() - began
        slowest = max(slowest, seconds)
        if fault or seconds > SECONDS:
            found += 1
            path = findings / f"{name}-{sha256(data).hexdigest()[:16]}"
            path.write_bytes(data)
            print(f"{name}: {path}: {fault or f'{seconds:.1f} s'}", flush=True)
        if number % PROGRESS == 0 or number == count:
            what = f"{found} FOUND" if found else "nothing found"
            print(
                f"{name}: {number:,} inputs in {perf_counter() - start:,.0f} s, the slowest {slowest:.2f} s: {what}",
                flush=True,
            )
    return not found


def _break_off(*_: object) -> None:
    raise TimeoutError(f"not done after {ENDLESS} s")


def _run(name: str, seconds: int, seed: int, findings: Path) -> bool:
    """Fuzz one target in a process of its own, print what came out, and return whether nothing was found."""
    from fuzz_seeds import seeds, words

    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(folder) / "corpus"
        corpus.mkdir()
        for number, data in enumerate(seeds(name)):
            corpus.joinpath(f"{number:04}").write_bytes(data)
        dictionary = Path(folder) / "words.dict"
        dictionary.write_text(words(), "utf-8")
        command = [
            *(sys.executable, __file__, "--worker", name, str(corpus), f"-max_total_time={seconds}", f"-seed={seed}"),
            *(f"-timeout={ENDLESS}", f"-max_len={LONG}", f"-dict={dictionary}", f"-artifact_prefix={findings}/{name}-"),
            *("-print_final_stats=1", "-rss_limit_mb=4096"),
        ]
        start = perf_counter()
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
        taken = perf_counter() - start
    inputs = re.findall(r"stat::number_of_executed_units:\s*(\d+)", done.stderr)
    verdict = "nothing found" if done.returncode == 0 else f"FOUND something (status {done.returncode})"
    print(f"{name}: {int(inputs[-1]) if inputs else 0:,} guided inputs in {taken:,.0f} s: {verdict}", flush=True)
    if done.returncode:
        print(done.stdout[-2_000:], done.stderr[-4_000:], sep="\n", flush=True)
    return done.returncode == 0


def _guided(name: str, options: list[str]) -> None:
    """Run libFuzzer on a target; never returns."""
    import atheris

    with atheris.instrument_imports(include=["notelint", "notelint_checks"]):
        import fuzz_targets

        target: Target = fuzz_targets.TARGETS[name]
        target(b"\0Dear Dana,\n\nThank you.")
    from fuzz_seeds import mutated

    def timed(data: bytes) -> None:
        began = process_time()
        target(data)
        seconds = process_time() - began
        assert seconds <= SECONDS, f"a hang: {seconds:.1f} s"

    def mutate(data: bytes, size: int, seed: int) -> bytes:
        chance = random.Random(seed)
        if chance.random() < 0.4:
            return mutated(data, chance, LONG if chance.random() < 0.001 else LONGEST)[:size]
        return bytes(atheris.Mutate(data[:LONGEST], min(size, LONGEST)))

    atheris.Setup([sys.argv[0], *options], timed, custom_mutator=mutate)
    atheris.Fuzz()


if __name__ == "__main__":
    sys.exit(main())
