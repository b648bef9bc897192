"""What fuzzing starts from: the messages of the corpora, pieces of drafts, hostile pieces; and how they are mixed."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from random import Random

from strategies import BITS, NASTY

__all__ = ["mutated", "seeds", "words"]

CORPORA = Path(__file__).parents[2] / "corpora"
SETTINGS = (
    'company = "Orbit Foods"\nrole = "Data engineer"\ntopics = ["a", "b"]\n[[interviewers]]\nname = "Dana Ruiz"\n',
    'interviewed = 2026-11-17T14:00:00\n[me]\nname = "Sam Lee"\n[[sent]]\ndate = 2026-11-17\nchannel = "email"\n',
    'select = ["TON"]\nignore = ["TON007"]\nmin-score = 50\nfail-on = "info"\n[checks.LEN002]\nseverity = "error"\n',
    '[weights]\ntopics = 0.5\n[channels.email]\nasks = ["topic"]\n[facts]\ncompany = "Orbit"\n',
)
BEHIND = (
    "---\nchannel: sms\ntopics: [a, b]\nto: Dana Ruiz\n---\n",
    '+++\nstage = "offer"\n[company]\nname = "Orbit"\n+++\n',
    "Subject: =?utf-8?q?Th=C3=A4nks?=\nTo: Dana Ruiz <dana@orbit.example>\nDate: Tue, 17 Nov 2026 10:00:00 +0100\n\n",
    "MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nHi\n--b--\n",
)
MAILS = (
    (
        "From: Sam <s@x.example>\nTo: Dana Ruiz <d@orbit.example>\nSubject: =?utf-8?q?Th=C3=A4nks?= =?iso-8859-1?b?6Q==?=\n"
        "Date: Tue, 17 Nov 2026 10:00:00 +0100\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
        "Content-Transfer-Encoding: quoted-printable\n\nDear Dana,=20\n=E2=80=99\n"
    ),
    (
        "Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; "
        "format=flowed\n\nHi \nDana \n\n--b\nContent-Type: text/html\n\n<p>Hi <b>x</b></p><blockquote type=cite>old</blockquote>\n--b--\n"
    ),
    (
        "Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\n\nSubject: y\n\nz\n"
        "--b\nContent-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; "
        "filename*=utf-8''%e2%82%ac.pdf\n\nAAAA\n--b--\n"
    ),
    "Subject: x\nContent-Type: text/html; charset=windows-1252\nContent-Transfer-Encoding: base64\n\nPHA+SGkgPGI+RGFuYTwvYj48L3A+\n",
    'To: a@b.c, "x, y" (((c)))\nCc:\nBcc:\nX-Y: aaaaaaaaaaaaaaaaaaaaaaaaaaaa\n\tfolded\n\n',
)
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "cp1252")
SAMPLE = 120
"""Messages of the corpora that fuzzing starts from."""


@cache
def _texts() -> tuple[str, ...]:
    paths = sorted((CORPORA / "messages").glob("*/*.toml"))
    texts = [tomllib.loads(path.read_text("utf-8"))["text"] for path in paths[:: max(1, len(paths) // SAMPLE)]]
    return (*texts, *(f"{front}{texts[number]}" for number, front in enumerate(BEHIND)))


@cache
def _pieces() -> tuple[bytes, ...]:
    lines = {line for text in _texts() for line in text.splitlines() if line.strip()}
    return tuple(piece.encode("utf-8") for piece in (*BITS, *NASTY * 3, *BEHIND, *sorted(lines)[::7]))


def seeds(target: str) -> list[bytes]:
    """Return the inputs that fuzzing `target` starts from; the first byte of a draft chooses its name."""
    if target == "mail":
        return [f"{mail}{text}".encode() for mail in MAILS for text in ("", *_texts()[:20])]
    if target == "settings":
        return [text.encode("utf-8") for text in SETTINGS]
    return [bytes([number % 6]) + text.encode(ENCODINGS[number % 4], "replace") for number, text in enumerate(_texts())]


def words() -> str:
    """Return a dictionary in the form of libFuzzer."""
    quoted = ("".join(f"\\x{byte:02x}" for byte in piece.encode("utf-8")) for piece in (*BITS, *NASTY))
    return "".join(f'"{word}"\n' for word in quoted)


def mutated(data: bytes, chance: Random, size: int) -> bytes:
    """Return `data` with a few pieces put in, taken out, doubled, or read in another encoding."""
    for _ in range(chance.randint(1, 5)):
        first, last = sorted((chance.randint(0, len(data)), chance.randint(0, len(data))))
        action = chance.randrange(7)
        if action < 3:
            data = data[:first] + chance.choice(_pieces()) + chance.choice((b"", b" ", b"\n", b"\r\n")) + data[first:]
        elif action == 3:
            data = data[:first] + data[last:]
        elif action == 4:
            piece = data[first:last] or b" "
            data = (
                data[:last] + piece * min(chance.choice((1, 2, 10, 100, 10_000)), 1 + size // len(piece)) + data[last:]
            )
        elif action == 5:
            data = data.replace(b"\n", chance.choice((b"\r\n", b"\r", b" ", b"\n\n")))
        else:
            text = data[1:].decode("utf-8", "replace")
            data = data[:1] + text.encode(chance.choice((*ENCODINGS, "utf-16-le", "latin-1")), "replace")
    return data[:size]
