"""Files that are no text: said by name, with a way out, before anything tries to read them."""

from __future__ import annotations

import re

from notelint.errors import InputError

__all__ = ["refuse_foreign"]

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_KINDS = (
    (b"%PDF-", "a PDF; copy its text into a plain text file (.txt) and check that"),
    (b"{\\rtf", "a rich text file; save it as plain text (.txt) and check that"),
    (b"\x1f\x8b", "a compressed file; unpack it and check the draft in it"),
    (b"7z\xbc\xaf\x27\x1c", "a compressed file; unpack it and check the draft in it"),
    (
        b"\x78\x9f\x3e\x22",
        "an attachment of Outlook (winmail.dat); save the message as .eml or plain text and check that",
    ),
)
_DOCUMENTS = {
    ".docx": "a Word document",
    ".docm": "a Word document",
    ".odt": "an OpenDocument text",
    ".pages": "a Pages document",
    ".xlsx": "a workbook",
    ".pptx": "a presentation",
}
_MAIL_FOLDER = re.compile(
    rb"(?:\xef\xbb\xbf)?From [^\s]{1,200}[ ]+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[ ][A-Z][a-z]{2}[ ]+\d{1,2}[ ]\d\d:\d\d[^\r\n]{0,60}\r?\n[!-9;-~]{1,100}:"
)


def refuse_foreign(raw: bytes, *, name: str) -> None:
    """Refuse what is known to be no draft.

    Raises:
        InputError: the bytes are a document, an archive or a folder of mails; the line says what to do instead.
    """
    if what := _what(raw, name.lower()):
        raise InputError(f"{name}: {what}", kind="unsupported")


def _what(raw: bytes, name: str) -> str | None:
    if raw.startswith(_ZIP):
        for ending, kind in _DOCUMENTS.items():
            if name.endswith(ending):
                return f"{kind}; save it as plain text (.txt), or copy its text into a file, and check that"
        return "a zip file; unpack it and check the draft in it"
    if raw.startswith(_OLE):
        kind = "an Outlook message (.msg); save it as .eml" if name.endswith(".msg") else "an Office document; save it"
        return (
            f"{kind} or as plain text and check that"
            if name.endswith(".msg")
            else f"{kind} as plain text (.txt) and check that"
        )
    if _MAIL_FOLDER.match(raw):
        return "a folder of mails (mbox); save the one message you want to check as .eml and check that"
    return next((said for start, said in _KINDS if raw.startswith(start)), None)
