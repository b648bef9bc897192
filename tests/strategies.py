"""Hypothesis strategies for what reaches the linter: messages, emails, front matter, configuration; plain and hostile."""

from __future__ import annotations

from hypothesis import strategies as st

__all__ = [
    "BITS",
    "NASTY",
    "configurations",
    "drafts",
    "emails",
    "facts_files",
    "front_matters",
    "messages",
    "names",
    "raw_drafts",
    "texts",
]

NASTY = (
    *(
        "\u202e",
        "\u2066",
        "\u2069",
        "\u200b",
        "\u200d",
        "\u200f",
        "\u061c",
        "\u00ad",
        "\ufeff",
        "\u2028",
        "\u2029",
        "\x85",
    ),
    *("\x1b[31m", "\x1b]0;owned\x07", "\x9b2J", "\x07", "\x08", "\x0b", "\x0c", "\x1c", "\x7f", "\ufffd", "\ufffe"),
    *("e\u0301", "a\u0308\u0323", "\u0301", "ﬁ", "ß", "İ", "ı", "ſ", "Ǆ", "\U0001d400", "\U000e0041", "\ud7ff"),
    *("👍", "👩‍💻", "🇪🇺", "👍🏽", "❤️", "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "â€™", "Ã©", "ï»¿", "â€œ", "Â "),
    *("شكرا", "תודה רבה", "ขอบคุณ", "谢谢", "спасибо", "ありがとう", "धन्यवाद"),
    *("\r\n", "\r", "\n", "\n\n", "\t", "\u00a0", "\u3000", "  "),
)
"""What has broken readers of text before: controls, marks, emoji, scripts, mojibake, line ends."""

BITS = (
    *("Dear Dana,", "Hi Dana!", "Dana -", "Hello all", "To whom it may concern:", "Dear [Name],", "Hey {first_name}"),
    *("Thank you for your time on Tuesday.", "I enjoyed our talk about the cold-chain sensors.", "It was great."),
    *(
        "I am the best candidate!!!",
        "Any news yet?",
        "Please find my CV attached.",
        "I look forward to hearing from you.",
    ),
    *(
        "Best regards,",
        "Best,",
        "Thanks",
        "Sincerely yours,",
        "-- ",
        "--",
        "Sam Lee",
        "P.S. One more thing.",
        "555 0134",
    ),
    *(
        "> old text",
        ">> older",
        "On Tue, 17 Nov 2026 at 10:00, Dana Ruiz <d@orbit.example> wrote:",
        "-----Original Message-----",
    ),
    *("From: Dana", "Sent: Tuesday", "To: Sam", "Subject: Hi", "Cc:", "________________________________", "```", "~~~"),
    *(
        "- one",
        "* two",
        "1. three",
        "#hashtag",
        "@dana",
        "https://example.org/a?b=c#d",
        "<b>x</b>",
        "Sent from my iPhone",
    ),
    *(
        "---",
        "+++",
        "...",
        "channel: sms",
        'stage = "offer"',
        "topics: [a, b]",
        "&a [*a]",
        "i'm",
        "don't",
        "$500",
        "20%",
    ),
)
"""Pieces of real drafts, and of what stands around them."""

_plain = st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)


def texts(max_pieces: int = 30) -> st.SearchStrategy[str]:
    """Any text that a draft may hold: pieces of drafts, hostile pieces and arbitrary characters in a row."""
    piece = st.one_of(st.sampled_from(BITS), st.sampled_from(NASTY), st.sampled_from((" ", "\n", "\n\n", ", ")), _plain)
    return st.lists(piece, max_size=max_pieces).map("".join)


def names() -> st.SearchStrategy[str]:
    """Names of people, companies and topics; of every script, and some that no terminal should see."""
    known = (
        "Dana Ruiz",
        "José",
        "Jose\u0301",
        "محمد",
        "דנה",
        "李娜",
        "Orbit Foods",
        "O'Neill",
        "X Æ",
        "a.b*c(d",
        "\x1b[2J",
    )
    return st.one_of(st.sampled_from(known), _plain)


@st.composite
def messages(draw: st.DrawFn) -> str:
    """A draft of the usual build, each part of it there or not, with any text in the body."""
    ending = draw(st.sampled_from(("\n", "\r\n", "\r")))
    lines: list[str] = []
    if draw(st.booleans()):
        lines += [f"Subject: {draw(st.sampled_from(BITS))}", f"To: {draw(names())}", ""]
    if draw(st.booleans()):
        lines += [f"Dear {draw(names())},", ""]
    lines += [draw(texts(8)), ""]
    if draw(st.booleans()):
        lines += [draw(st.sampled_from(("Best,", "Kind regards", "Thanks, Sam", "-- "))), draw(names())]
    if draw(st.booleans()):
        lines += ["", "On Tue, 17 Nov 2026, Dana wrote:", f"> {draw(texts(4))}"]
    return ending.join(lines)


@st.composite
def front_matters(draw: st.DrawFn) -> str:
    """Front matter between fences: YAML or TOML, well formed or nearly so."""
    fence = draw(st.sampled_from(("---", "+++", "--- ", "----")))
    keys = ("channel", "stage", "company", "topics", "to", "role", "now", "ignore", "interviewed", "colour")
    values = (
        "email",
        "sms",
        '"thanks"',
        "[a, b]",
        "2026-11-17",
        "*x",
        "&x y",
        "{a: b}",
        "[[",
        "- a",
        "|",
        "!!python/object:os",
    )
    pairs = draw(st.lists(st.tuples(st.sampled_from(keys), st.one_of(st.sampled_from(values), _plain)), max_size=6))
    joint = draw(st.sampled_from((": ", " = ", ":")))
    lines = [f"{key}{joint}{value}" for key, value in pairs]
    closing = draw(st.sampled_from((fence, "...", "")))
    return "\n".join([fence, *lines, closing, ""])


def drafts() -> st.SearchStrategy[str]:
    """Drafts as text: messages, bare or behind front matter, and any text at all."""
    return st.one_of(messages(), texts(), st.tuples(front_matters(), messages()).map("".join))


def raw_drafts() -> st.SearchStrategy[bytes]:
    """Drafts as bytes, in every encoding that is read and in some that are not."""
    encodings = st.sampled_from(("utf-8", "utf-8-sig", "utf-16", "cp1252", "latin-1", "utf-32", "utf-7"))
    return st.one_of(
        st.tuples(drafts(), encodings).map(lambda pair: pair[0].encode(pair[1], "replace")), st.binary(max_size=80)
    )


@st.composite
def emails(draw: st.DrawFn) -> bytes:
    """Emails as bytes: headers of any kind, one part or several, encoded or not, closed or not."""
    fields = ("Subject", "From", "To", "Cc", "Date", "In-Reply-To", "Received", "X-Y", "Attachments")
    values = (
        "Hi",
        "=?utf-8?q?Th=C3=A4nks?=",
        "=?x?b?!?=",
        "Dana Ruiz <d@orbit.example>",
        '"a" (((',
        "Tue, 17 Nov 2026 10:00:00 +0100",
    )
    encodings = ("7bit", "8bit", "quoted-printable", "base64", "x-uuencode", "nonsense")
    charsets = ("utf-8", "iso-8859-1", "utf-16", "us-ascii", "no-such-charset", "unicode_escape")
    types = ("text/plain", "text/html", "application/pdf", "message/rfc822", "text/plain; format=flowed")

    def header() -> str:
        return f"{draw(st.sampled_from(fields))}: {draw(st.one_of(st.sampled_from(values), _plain))}"

    def part() -> str:
        kind, charset, coding = draw(st.tuples(*map(st.sampled_from, (types, charsets, encodings))))
        return f"Content-Type: {kind}; charset={charset}\nContent-Transfer-Encoding: {coding}\n\n{draw(texts(6))}\n"

    lines = "".join(f"{header()}\n" for _ in range(draw(st.integers(0, 4))))
    depth = draw(st.integers(0, 3))
    opened = "".join(f"Content-Type: multipart/mixed; boundary=b{level}\n\n--b{level}\n" for level in range(depth))
    inner = f"--b{depth - 1}\n".join(part() for _ in range(draw(st.integers(1, 3)))) if depth else part()
    closed = "".join(f"--b{level}--\n" for level in reversed(range(draw(st.integers(0, depth)))))
    whole = f"MIME-Version: 1.0\n{lines}{opened}{inner}{closed}"
    ending = draw(st.sampled_from(("\n", "\r\n")))
    return whole.replace("\n", ending).encode("utf-8")


def _toml(keys: tuple[str, ...]) -> st.SearchStrategy[str]:
    values = (
        '"x"',
        "3",
        "[1, 2]",
        "true",
        "2026-11-17",
        '["TON"]',
        '[{name = "a"}]',
        "{a = {b = 1}}",
        "1e999",
        "'''",
        "-1",
        "nan",
    )
    line = st.tuples(st.sampled_from(keys), st.one_of(st.sampled_from(values), names().map(repr)))
    pairs = st.lists(line.map(" = ".join), max_size=8)
    tables = st.lists(
        st.sampled_from(("[me]", "[company]", "[[sent]]", "[[interviewers]]", "[checks.TON007]", "[a.b.c]")), max_size=3
    )
    return st.tuples(pairs, tables, pairs).map(lambda groups: "\n".join(part for group in groups for part in group))


def facts_files() -> st.SearchStrategy[str]:
    """Facts files, right and wrong."""
    return _toml(
        ("channel", "stage", "company", "role", "topics", "interviewed", "to", "name", "date", "file", "notes", "zzz")
    )


def configurations() -> st.SearchStrategy[str]:
    """Configuration files, right and wrong."""
    return _toml(
        (
            "select",
            "ignore",
            "fail-on",
            "min-score",
            "packs",
            "include",
            "exclude",
            "weights",
            "checks",
            "channels",
            "facts",
            "x.y",
        )
    )
