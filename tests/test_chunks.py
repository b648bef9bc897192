"""Chunks that are taken apart without spaCy are taken apart as spaCy does."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus import CORPORA, messages
from notelint import plain_chunks as module
from notelint.chunks import Chunks
from notelint.known import CHUNKS, chunks_table
from notelint.plain_chunks import MARKS, Token

CORES = (
    "hello Hello HELLO a A I OK aB D x dont don't it's im Id 8 12 3.5 1,200 2026 12th 8:30 A4 e-mail p.m. a.m. Mr. J. St. Inc. e.g. naïve "
    "aĀ ÉA Ž seven twenty-one and/or O'Neil D’Souza l'eau B’S X'S ❶ ❨ ➓ ❤ ✨ well-dont flow-id :) ): =D xD 555-0119 Priya can't 10-minute 1st-floor -a a- "
    "a—b C# U.S. 5km K £ https://orbit.example/a-b/ http://x.co jo@orbit.example www.example.com 👍 …… '' "
    "P.S. J.K. 5kg 2.4m 30k 6G 90s 2hrs 10in 10am 1,200.50 8.30am 24/7 1/2/3 +44 R&D over-70s COVID-19 www.orbit.example bit.ly/x1 -bit.ly/x1 http://-x.co a-.co/b bit.ly/x1_ @anna_lee lab_name "
    "{{role}} <Name> **bold** ______ _ 16:9 3MB 7D"
).split()
CHUNK = st.builds(
    "{}{}{}".format,
    st.lists(st.sampled_from(MARKS), max_size=2).map("".join),
    st.one_of(st.sampled_from(CORES), st.text("abAB80.,'’-/sé…{}<>*_&+@kmM", max_size=5)),
    st.lists(st.sampled_from(MARKS), max_size=3).map("".join),
).filter(bool)
SPACY = Chunks()


def plain(text: str) -> list[Token]:
    """Take a chunk apart without spaCy; with it, if it is not plain."""
    return module.plain(text) or SPACY.by_spacy(text)


@settings(max_examples=2_000, deadline=None)
@given(CHUNK)
def test_any_chunk_is_taken_apart_as_spacy_does(text: str) -> None:
    assert plain(text) == SPACY.by_spacy(text)


@pytest.mark.parametrize("folder", ["messages", "topics", "anatomy", "prose", "names"])
def test_the_chunks_of_the_corpora_are_taken_apart_as_spacy_does(folder: str) -> None:
    texts = (path.read_text("utf-8") for path in sorted((CORPORA / folder).rglob("*.*")))
    words = sorted({word for text in texts for word in text.split() if len(word) < 60})

    assert {word: plain(word) for word in words} == {word: SPACY.by_spacy(word) for word in words}


def test_the_table_is_what_is_installed_says() -> None:
    assert CHUNKS.read_text("utf-8") == chunks_table()


def test_most_messages_do_without_spacy() -> None:
    waiting = [any(module.plain(word) is None for word in message.text.split()) for message in messages()]

    assert sum(waiting) < 0.02 * len(waiting)


def test_a_plain_draft_is_linted_without_spacy(tmp_path: Path) -> None:
    path = tmp_path / "thanks.txt"
    path.write_text(
        "Dear Ms. Osei,\n\nThank you for Tuesday's hour (at 8:30!) on kiln no. 4.\n\nBest,\nJo Brandt\n", "utf-8"
    )
    code = f"from notelint.cli.main import main; import sys; main(['check', '--isolated', '--no-cache', {str(path)!r}]); sys.exit(7 * ('spacy' in sys.modules))"

    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert (run.returncode, "PER007" in run.stdout) == (0, True), run.stderr


def test_another_spacy_takes_all_chunks_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "spacy_version", lambda: "0.0")
    module._known.cache_clear()
    asked: list[str] = []
    monkeypatch.setattr(Chunks, "by_spacy", lambda self, text: asked.append(text) or [])

    Chunks()["hello,"]
    module._known.cache_clear()

    assert asked == ["hello,"]
