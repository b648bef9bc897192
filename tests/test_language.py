"""Tokens with exact places, sentences, and normal forms."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notelint import chunks as module
from notelint.language import Language
from notelint.message.model import PROSE, Kind, Message, Segment
from notelint.message.reader import read_message
from notelint.prose import Prose
from notelint.sentences import LONGEST_SENTENCE
from notelint.source import Source

LANGUAGE = Language()


def body(text: str) -> Prose:
    """Return the prose of `text`, all of it body."""
    message = Message(Source("draft", text), (Segment(Kind.BODY, 0, len(text)),))
    (prose,) = LANGUAGE.prose(message)
    return prose


def sentences(text: str) -> list[str]:
    prose = body(text)
    return [text[slice(*prose.place(sent))] for sent in prose.doc.sents]


PIECES = st.sampled_from(
    [
        *(
            "Thanks",
            "don't",
            "I'm",
            "isn’t",
            "Dana's",
            "Dr.",
            "e.g.",
            "U.S.",
            "3.5",
            "https://orbit.example/a?b=c",
            "a@b.example",
        ),
        *(
            ".",
            "!",
            "?",
            "...",
            ",",
            ":",
            "(",
            ")",
            '"',
            "“",
            "”",
            "--",
            "-",
            ":)",
            "👍",
            "👩‍💻",
            "🇩🇪",
            "e\u0301",
            "\u0301",
            "ﬁ",
        ),
        *(
            " ",
            "  ",
            "\n",
            "\r\n",
            "\r",
            "\t",
            "\u00a0",
            "\u2028",
            "\u2029",
            "\x0c",
            "\x85",
            "\u200b",
            "\ufeff",
            "\x01",
        ),
    ]
)
TEXTS = st.lists(PIECES | st.text(max_size=4), max_size=25).map("".join)


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_every_token_has_its_exact_place(text: str) -> None:
    message = read_message(Source("draft", text))

    for prose in LANGUAGE.prose(message):
        spans = list(zip(prose.starts, prose.ends, strict=True))
        assert [text[start:end] for start, end in spans] == [token.text for token in prose.doc]
        assert all(left[1] <= right[0] for left, right in pairwise(spans))
        assert prose.segment.start <= spans[0][0]
        assert spans[-1][1] <= prose.segment.end


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_tokens_leave_out_white_space_and_nothing_else(text: str) -> None:
    message = read_message(Source("draft", text))
    proses = {prose.segment: prose for prose in LANGUAGE.prose(message)}

    for part in message.segments:
        if part.kind in PROSE:
            tokens = "".join(token.text for token in proses[part].doc) if part in proses else ""
            assert tokens == "".join(message.slice(part.start, part.end).split())


@given(TEXTS)
@settings(max_examples=100, deadline=None)
def test_a_second_reading_is_like_the_first(text: str) -> None:
    message = read_message(Source("draft", text))

    def read(language: Language) -> list[tuple[object, ...]]:
        return [
            (prose.starts, prose.norms, [sent.start for sent in prose.doc.sents]) for prose in language.prose(message)
        ]

    assert read(LANGUAGE) == read(LANGUAGE) == read(FRESH)


FRESH = Language()


@pytest.mark.parametrize(
    ("text", "norms"),
    [
        pytest.param("I'm", "i am", id="I am"),
        pytest.param("I’m", "i am", id="I am with a curly apostrophe"),
        pytest.param("don't", "do not", id="do not"),
        pytest.param("can't", "can not", id="can not"),
        pytest.param("isn’t", "is not", id="is not with a curly apostrophe"),
        pytest.param("you're", "you are", id="you are"),
        pytest.param("didn't", "did not", id="did not"),
        pytest.param("hasn’t", "has not", id="has not"),
        pytest.param("gonna", "going to", id="going to"),
        pytest.param("“quoted”", '" quoted "', id="curly quotes"),
        pytest.param("dear\u00a0dana", "dear dana", id="no-break space"),
        pytest.param("so\r\nmuch", "so much", id="line wrap"),
        pytest.param("so\u2028much", "so much", id="line separator"),
        pytest.param("so\x0cmuch", "so much", id="form feed"),
    ],
)
def test_normal_forms(text: str, norms: str) -> None:
    assert " ".join(body(text).norms) == norms


def test_the_same_word_has_the_same_norm_behind_a_contraction() -> None:
    norms = body("I don't know. don't\ndo").norms

    assert norms == ("i", "do", "not", "know", ".", "do", "not", "do")


@pytest.mark.parametrize(
    "expected",
    [
        pytest.param(["Hello there.", "I am Sam."], id="full stop"),
        pytest.param(["Really?!", "Yes!"], id="two marks"),
        pytest.param(["It was fun…", "And long."], id="ellipsis"),
        pytest.param(['He said "go."', "Then he left."], id="mark within quotes"),
        pytest.param(["(He left.)", "Then I left."], id="mark within brackets"),
        pytest.param(["I met Dr. Ruiz and Prof. Lee, e.g. today."], id="abbreviations"),
        pytest.param(["Room No. 4 was cold, approx. two degrees."], id="shortened words"),
        pytest.param(["The answer was no.", "Four people left."], id="no at the end"),
        pytest.param(["I liked it (your words!) and said so."], id="brackets within a sentence"),
        pytest.param(["I waited.", '"Great!" she said.'], id="straight quotes open"),
        pytest.param(["It was 3.5 percent."], id="number"),
        pytest.param(["Yahoo! is good."], id="a name with a mark"),
        pytest.param(["It was good to meet you and\nto see the plant."], id="line wrap"),
        pytest.param(["It was good to meet you and\r\nto see the plant."], id="CR LF wrap"),
    ],
)
def test_sentences(expected: list[str]) -> None:
    assert sentences(" ".join(expected)) == expected


@pytest.mark.parametrize("ending", [pytest.param(end, id=repr(end)) for end in ("\n", "\r", "\r\n")])
@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(["We met", "", "and talked"], ["We met", "and talked"], id="blank line"),
        pytest.param(["Two things:", "the plan"], ["Two things:", "the plan"], id="colon"),
        pytest.param(["- one", "- two"], ["- one", "- two"], id="bullets"),
        pytest.param(["The plan", "The team"], ["The plan", "The team"], id="headings"),
    ],
)
def test_lines_that_end_a_sentence(lines: list[str], expected: list[str], ending: str) -> None:
    assert sentences(ending.join(lines)) == expected


def test_an_endless_sentence_is_cut() -> None:
    doc = body("word " * (2 * LONGEST_SENTENCE + 1)).doc

    assert [len(sent) for sent in doc.sents] == [LONGEST_SENTENCE, LONGEST_SENTENCE, 1]


@pytest.mark.parametrize("mark", [pytest.param(mark, id=mark) for mark in ('"', ",", "👍", "_", "(", "x", ".")])
def test_a_chunk_without_end_is_cut_but_whole(mark: str) -> None:
    prose = body(mark * 2_000)

    assert "".join(token.text for token in prose.doc) == mark * 2_000
    assert prose.ends[-1] == 2_000


@pytest.mark.parametrize(
    ("offset", "expected"),
    [
        pytest.param(0, 0, id="white space before the first"),
        pytest.param(2, 0, id="first"),
        pytest.param(4, 0, id="between"),
        pytest.param(6, 1, id="second"),
        pytest.param(99, 1, id="behind the last"),
    ],
)
def test_token_at(offset: int, expected: int) -> None:
    assert body("  ab  cd ").token_at(offset) == expected


def test_only_the_senders_prose_is_read() -> None:
    text = "Subject: Hi\n\nDear Dana,\n\nGood talk today.\n\nBest,\nSam\n\nPS: Bye now.\n\n> Quoted\n\n```\ncode\n```\n"
    proses = LANGUAGE.prose(read_message(Source("draft", text)))

    assert [prose.segment.kind for prose in proses] == ["subject", "greeting", "body", "closing", "postscript"]


def test_the_hash_seed_changes_nothing() -> None:
    program = (
        "from notelint.language import Language\n"
        "from notelint.message.reader import read_message\n"
        "from notelint.source import Source\n"
        "message = read_message(Source('d', 'Hi Dana,\\n\\nI don\\'t know. Wow!'))\n"
        "print([(prose.norms, prose.starts) for prose in Language().prose(message)])\n"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }

    assert len(outputs) == 1


def test_strings_are_forgotten_after_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST", 100)
    language = Language()
    fresh = len(language._chunks.tokenizer.vocab.strings)

    tokens = [language.tokens(f"zorp{number}ax") for number in range(1_000)]

    assert tokens == [[(f"zorp{number}ax", f"zorp{number}ax")] for number in range(1_000)]
    assert len(language._chunks) <= 100
    assert len(language._chunks.tokenizer.vocab.strings) < fresh + 300
