"""A draft taken apart: what each part is, and that nothing is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notelint.errors import InputError
from notelint.message.model import FrontMatter, Header, Kind, Message
from notelint.message.reader import read_message
from notelint.source import Source

if TYPE_CHECKING:
    from _pytest.mark import ParameterSet


def read(text: str) -> Message:
    return read_message(Source("draft", text))


def parts(text: str) -> list[tuple[str, str]]:
    message = read(text)
    return [(str(part.kind), message.slice(part.start, part.end)) for part in message.segments]


def case(name: str, *expected: tuple[str, str]) -> ParameterSet:
    """Return a param whose text is the pieces in a row."""
    return pytest.param(list(expected), id=name)


GREETED = ("greeting", "Dear Dana,\n\n")
SAID = ("body", "Good talk today.\n\n")


@pytest.mark.parametrize(
    "expected",
    [
        case("comma", ("greeting", "Dear Dana,\n\n"), ("body", "It was good.")),
        case("colon", ("greeting", "Dear Ms. O'Neill:\n\n"), ("body", "It was good.")),
        case("dash", ("greeting", "Dana -\n\n"), ("body", "It was good to meet you.")),
        case("no mark", ("greeting", "Dear Hiring Manager\n\n"), ("body", "It was good.")),
        case("no name", ("greeting", "Hi,\n\n"), ("body", "It was good.")),
        case("a blank where the name was", ("greeting", "Dear ,\n\n"), ("body", "It was good.")),
        case("lower case", ("greeting", "hi dana, "), ("body", "it was good to talk.")),
        case("one-line chat", ("greeting", "Hi Dana! "), ("body", "great chat today, thanks 🙏")),
        case("name alone", ("greeting", "Dana, "), ("body", "thank you for today.")),
        case("time of day", ("greeting", "Good morning, Dana,\n\n"), ("body", "It was good.")),
        case("title with a dot", ("greeting", "Dear Dr. Ruiz, "), ("body", "thank you for today.")),
        case("particles", ("greeting", "Dear Mr. van den Berg, "), ("body", "thank you for today.")),
        case("diacritics", ("greeting", "Dear María José García de la Cruz,\n"), ("body", "It was good.")),
        case("another script", ("greeting", "Dear 李娜,\n"), ("body", "It was good.")),
        case("several", ("greeting", "Dear Dr. Søren Østergård, Prof. Åse Ñandú and Tom,\n"), ("body", "It was good.")),
        case("a team", ("greeting", "Hi Dana and team,\n"), ("body", "It was good.")),
        case("nobody in particular", ("greeting", "To whom it may concern:\n"), ("body", "It was good.")),
        case("indented", ("greeting", "\n  Dear Dana,\n\n"), ("body", "It was good.")),
        case("none", ("body", "thanks dana, really enjoyed it")),
        case("adverb, not a name", ("body", "Honestly, I enjoyed it.")),
        case("weekday, not a name", ("body", "Monday, I will call.")),
        case("in the middle only", ("body", "It was good to meet you. Dear Dana is a friend.")),
    ],
)
def test_greeting(expected: list[tuple[str, str]]) -> None:
    assert parts("".join(text for _, text in expected)) == expected


@pytest.mark.parametrize(
    "expected",
    [
        case("closing and name", GREETED, SAID, ("closing", "Best,\n"), ("signature", "Sam")),
        case("two lines of closing", GREETED, SAID, ("closing", "Thanks again,\nBest,\n"), ("signature", "Sam")),
        case("no comma", GREETED, SAID, ("closing", "Kind regards\n\n"), ("signature", "Sam Lee")),
        case("thanks", GREETED, SAID, ("closing", "Thanks,\n"), ("signature", "Sam Lee\n555 0134\nsam@x.example")),
        case("in one line", GREETED, SAID, ("closing", "Best, "), ("signature", "Sam Lee")),
        case(
            "in the last sentence's line",
            GREETED,
            ("body", "Good talk. See you there. "),
            ("closing", "Best wishes, "),
            ("signature", "Sam Lee"),
        ),
        case("no closing", GREETED, SAID, ("signature", "Sam Lee")),
        case("no closing but contact lines", GREETED, SAID, ("signature", "Sam Lee\n555 0134")),
        case("initials", GREETED, SAID, ("closing", "Best,\n"), ("signature", "S.L.")),
        case(
            "contact line with bars",
            GREETED,
            SAID,
            ("closing", "Best,\n"),
            ("signature", "Sam Lee\nEngineer | 5550134"),
        ),
        case("delimiter", GREETED, ("body", "Good talk today.\n"), ("signature", "-- \nSam Lee\nEngineer")),
        case("delimiter and blanks", GREETED, ("body", "Good talk today.\n"), ("signature", "--\t \nSam Lee\nCook")),
        case("closing above a delimiter", GREETED, SAID, ("closing", "Best,\n"), ("signature", "Sam\n-- \nSam Lee")),
        case("device alone", GREETED, SAID, ("signature", "Sent from my iPhone")),
        case("device", GREETED, SAID, ("closing", "Take care\n"), ("signature", "Sam\n\nSent from my iPhone")),
        case(
            "postscript",
            GREETED,
            SAID,
            ("closing", "Best,\n"),
            ("signature", "Sam\n\n"),
            ("postscript", "PS: Bye now."),
        ),
        case(
            "postscript, then a delimiter",
            GREETED,
            SAID,
            ("closing", "Best,\n"),
            ("signature", "Sam\n\n"),
            ("postscript", "P.S. I found it.\n"),
            ("signature", "-- \nSam Lee"),
        ),
        case("thanks in a sentence", GREETED, ("body", "Thanks for the time you took, and for the tour.")),
        case("a question at the end", GREETED, ("body", "Good talk.\n\nMay I send the plan?")),
    ],
)
def test_ending(expected: list[tuple[str, str]]) -> None:
    assert parts("".join(text for _, text in expected)) == expected


def test_letterhead_stands_before_the_greeting() -> None:
    letterhead = "Sam Lee\n12 Main St\nNovember 18, 2026\n\nDana Ruiz\nOrbit Foods\n\n"

    assert parts(f"{letterhead}Dear Dana,\n\nGood talk today.") == [
        ("letterhead", letterhead),
        GREETED,
        ("body", "Good talk today."),
    ]


@pytest.mark.parametrize(
    "expected",
    [
        case("marked lines", GREETED, SAID, ("quote", "> Dear Sam,\n> Hi.\n")),
        case(
            "attribution over two lines",
            GREETED,
            SAID,
            ("quote", "On Mon, Nov 16, 2026 at 10:00 AM Dana Ruiz\n<dana@orbit.example> wrote:\n\n> Dear Sam,"),
        ),
        case("header lines", GREETED, SAID, ("quote", "From: Dana\nSent: Monday\nTo: Sam\nSubject: x\n\nHello Sam")),
        case("original message", GREETED, SAID, ("quote", "-----Original Message-----\nFrom: Dana\n\nHello Sam")),
        case("text below a quote", ("quote", "> When?\n\n"), ("body", "On Friday at ten, if that suits you.")),
        case("quote only", ("quote", "> When?\n> Where?")),
        case("code", GREETED, ("code", "```\nDear code,\n```\n\n"), ("body", "It was good to meet you.")),
        case("code with blank lines", ("code", "~~~\n\n\n\nx\n~~~\n"), ("body", "It was good to meet you.")),
        case("open fence", GREETED, ("body", "```\nIt was good to meet you.")),
    ],
)
def test_what_others_wrote(expected: list[tuple[str, str]]) -> None:
    assert parts("".join(text for _, text in expected)) == expected


@pytest.mark.parametrize(
    "expected",
    [
        case(
            "subject", ("metadata", "Subject: "), ("subject", "Hello"), ("metadata", "\n\n"), ("body", "It was good.")
        ),
        case(
            "empty subject", ("metadata", "Subject:"), ("subject", ""), ("metadata", "\n\n"), ("body", "It was good.")
        ),
        case("subject only", ("metadata", "Subject: "), ("subject", "Hello")),
        case(
            "subject with white space around",
            ("metadata", "subject:  \t"),
            ("subject", "Hello you"),
            ("metadata", " \t\r\n\r\n"),
            ("body", "It was good."),
        ),
        case(
            "no blank line after a subject",
            ("metadata", "Subject: "),
            ("subject", "Hello"),
            ("metadata", "\nTo: Dana Ruiz\n"),
            ("greeting", "Dear Dana,\n"),
            ("body", "It was good."),
        ),
        case(
            "front matter, then a subject",
            ("metadata", "---\nchannel: sms\n---\n\nSubject: "),
            ("subject", "Hello"),
            ("metadata", "\n\n"),
            ("body", "It was good."),
        ),
        case("prose like a header", ("body", "From: the moment we met\nI knew it was good.")),
        case("prose like a header, then a blank line", ("body", "From: the moment we met\n\nI knew it was good.")),
        case("unknown header", ("body", "Weather: fine\n\nIt was good to meet you.")),
        case("TOML with CR LF", ("metadata", '+++\r\nchannel = "sms"\r\n+++\r\n'), ("body", "It was good to talk.")),
        case("front matter not closed", ("body", "---\nchannel: sms\nIt was good to meet you.")),
        case("a rule, not front matter", ("body", "It was good to meet you.\n---\nI mean it, and I enjoyed it.")),
    ],
)
def test_metadata(expected: list[tuple[str, str]]) -> None:
    assert parts("".join(text for _, text in expected)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", [], id="empty"),
        pytest.param(" \r\n\t", [("body", " \r\n\t")], id="white space"),
        pytest.param("\x01\x02", [("body", "\x01\x02")], id="control characters"),
        pytest.param("\r\r", [("body", "\r\r")], id="lone CR"),
    ],
)
def test_text_with_nothing_in_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert parts(text) == expected
    assert read(text).is_empty is (text.strip() == "")


@pytest.mark.parametrize("ending", [pytest.param(end, id=repr(end)) for end in ("\n", "\r", "\r\n")])
def test_line_endings_do_not_change_the_parts(ending: str) -> None:
    lines = ["Subject: Hi", "", "Dear Dana,", "", "Good talk today.", "", "Best,", "Sam Lee", "", "> When?"]

    kinds = [kind for kind, _ in parts(ending.join(lines))]

    assert kinds == ["metadata", "subject", "metadata", "greeting", "body", "closing", "signature", "quote"]


@pytest.mark.parametrize(
    ("text", "headers"),
    [
        pytest.param(
            "From: Sam Lee <s@x.example>\nTo: Dana Ruiz <d@x.example>\nCc: \nBcc: \nSubject: Hi\nReply-To: \nFcc: =Sent\n"
            "In-Reply-To: <1@x.example>\nUser-Agent: Mutt/2.2\nAttach: papers/my\\ cv.pdf the CV\n\nDear Dana,\n",
            "from to cc bcc subject reply-to fcc in-reply-to user-agent attach",
            id="mutt",
        ),
        pytest.param("To: Dana <d@x.example>\nFrom: Sam\nSubject: Hi\n\nDear Dana,\n", "to from subject", id="aerc"),
        pytest.param("\nTo: be honest, I liked it.\n", "", id="aerc without headers"),
        pytest.param(
            "From: Sam <s@x.example>\nTo: Dana <d@x.example>\nCc: \nSubject: Hi\nX-ExtEditorR: Help is at\n"
            " https://x.example\nX-ExtEditorR-Send-On-Exit: false\n\nDear Dana,\n",
            "from to cc subject x-exteditorr x-exteditorr-send-on-exit",
            id="Thunderbird's external editor",
        ),
        pytest.param("To: Dana Ruiz\n <d@x.example>\nSubject: Hi\n\nDear Dana,\n", "to subject", id="a long header"),
        pytest.param("Subject: Hi\n  Dear Dana,\nHi.\n", "subject", id="no long header without a blank line"),
        pytest.param("Dana: thanks\n\nfor the tour.\n", "", id="a name and a colon"),
    ],
)
def test_compose_buffers(text: str, headers: str) -> None:
    assert " ".join(header.name for header in read(text).headers) == headers


@pytest.mark.parametrize(
    ("text", "own"),
    [
        pytest.param("# note\nDear Dana,\n# more\nHi.\n", "Dear Dana,\nHi.\n", id="lines"),
        pytest.param("Hi.\n# ---- >8 ----\nx\n", "Hi.\nx\n", id="short scissors"),
        pytest.param("Hi.\n# -------- >8 --------\nx\ny\n", "Hi.\n", id="scissors"),
        pytest.param("Subject: x\n\n# note\nHi.\n", "Hi.\n", id="below headers"),
        pytest.param("We spoke of C#.\n", "We spoke of C#.\n", id="in a line"),
    ],
)
def test_comment_lines(text: str, own: str) -> None:
    message = read_message(Source("draft", text), comment_prefix="#")

    assert "".join(message.sent_pieces()) == own
    assert "".join(message.slice(part.start, part.end) for part in message.segments) == text


def test_comment_lines_are_prose_unless_the_configuration_says_otherwise() -> None:
    assert parts("#work is what I did.\n") == [("body", "#work is what I did.\n")]


def test_headers_have_their_spans() -> None:
    text = "To: Dana Ruiz <dana@x.example>\nSubject: Hello \n\nIt was good."
    message = read(text)

    assert message.headers == (
        Header("to", "Dana Ruiz <dana@x.example>", 4, 30),
        Header("subject", "Hello", 40, 45),
    )
    assert message.header("subject") == message.headers[1]
    assert message.header("from") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("---\na: b\n---\nHi", FrontMatter("yaml", 4, 9), id="yaml"),
        pytest.param("---\na: b\n...\nHi", FrontMatter("yaml", 4, 9), id="yaml closed by dots"),
        pytest.param("+++\na = 1\n+++\nHi", FrontMatter("toml", 4, 10), id="toml"),
        pytest.param("---\n---\nHi", FrontMatter("yaml", 4, 4), id="empty"),
        pytest.param("\n---\na: b\n---\nHi", None, id="not at the beginning"),
    ],
)
def test_front_matter(text: str, expected: FrontMatter | None) -> None:
    assert read(text).front_matter == expected


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        pytest.param("  Dear Dana,\n\nGood talk.\n\nBest,\nSam", 2, 24, id="from greeting to body"),
        pytest.param("Dear Dana,\n\nBest,\nSam", 0, 10, id="no body"),
        pytest.param("> quoted", 8, 8, id="nothing of the sender's"),
    ],
)
def test_where_missing_things_belong(text: str, start: int, end: int) -> None:
    message = read(text)

    assert (message.body_start, message.body_end) == (start, end)


LINES = st.sampled_from(
    [
        *(
            "",
            " ",
            "\t",
            "Dear Dana,",
            "Hi Dana!",
            "Dana,",
            "Good talk today.",
            "Best,",
            "Thanks,",
            "Best, Sam",
            "Sam Lee",
        ),
        *("-- ", "PS: Bye.", "> When?", "On Mon, Dana wrote:", "```", "~~~", "---", "+++", "Subject: Hi", "From: Dana"),
        *(
            "To: Sam",
            "Sent: Monday",
            "-----Original Message-----",
            "555 0134",
            "Sent from my iPhone",
            "👍",
            "\u2028",
            "\x0c",
        ),
    ]
)
ENDINGS = st.sampled_from(["\n", "\r", "\r\n", "\n\n"])
DRAFTS = st.lists(st.tuples(LINES | st.text(max_size=12), ENDINGS), max_size=14).map(
    lambda lines: "".join(line + ending for line, ending in lines)
)


@given(DRAFTS)
@settings(max_examples=200, deadline=None)
def test_segments_tile_the_source(text: str) -> None:
    message = read(text)

    end = 0
    for part in message.segments:
        assert part.start == end
        assert part.end > part.start or part.kind is Kind.SUBJECT
        end = part.end
    assert end == len(text)


@given(DRAFTS)
@settings(max_examples=100, deadline=None)
def test_trimmed_spans_hold_all_but_white_space(text: str) -> None:
    message = read(text)

    for part in message.segments:
        start, end = message.trimmed(part)
        assert part.start <= start <= end <= part.end
        assert message.slice(start, end) == message.slice(part.start, part.end).strip()


def test_front_matter_that_is_too_long_is_an_error() -> None:
    text = f"---\nnotes: {'x' * 70_000}\n---\nDear Dana,\n"

    with pytest.raises(InputError, match="front matter over 65,536 characters"):
        read_message(Source("draft.md", text))
