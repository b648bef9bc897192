"""Where an earlier mail begins that is not marked line by line: a rule, a block of its headers, an attribution."""

from __future__ import annotations

import re

from notelint.message.attribution import ATTRIBUTION_LINES, introduces_history
from notelint.message.lines import Line

__all__ = ["history_begins"]

_TITLES = (
    r"original[ ](?:message|appointment|e-?mail)|forwarded[ ](?:message|mail|by[^-]{0,60})|reply[ ]message|(?:ursprüngliche|originale?|weitergeleitete)[ ]nachricht"
    r"|message[ ](?:d['’]origine|original|transféré|transfere)|mensaje[ ](?:original|reenviado)|messaggio[ ](?:originale|inoltrato)"
    r"|(?:oorspronkelijk|doorgestuurd)[ ]bericht|mensagem[ ](?:original|encaminhada)|(?:ursprungligt|vidarebefordrat)[ ]meddelande"
    r"|oprindelig[ ](?:meddelelse|besked)|opprinnelig[ ]melding|wiadomość[ ]oryginalna"
)
_TITLE = re.compile(rf"\s*[-‐—_*]{{2,40}}[ ]{{0,3}}(?:{_TITLES})[ ]{{0,3}}[-‐—_*]{{2,40}}\s*$", re.IGNORECASE)
_FORWARDED = re.compile(
    r"\s*(?:Begin forwarded message|Start of forwarded message|Anfang der weitergeleiteten (?:Nachricht|E-Mail)|Début du message (?:réexpédié|transféré)"
    r"|Inicio del mensaje reenviado|Inizio messaggio inoltrato|Begin doorgestuurd bericht)\s?:\s*$",
    re.IGNORECASE,
)
_RULES = frozenset("-‐—_*=")
"""With what a title or a rule begins."""
_RULE = re.compile(r"\s*(?:_{10,}|-{10,}|={10,}|\*{10,})\s*$")
_KINDS = {
    "from": "from|von|de|da|van|från|fra|od|от",
    "sent": "sent|date|sent[ ]at|gesendet|datum|envoyé|date[ ]d['’]envoi|enviado(?:[ ]el|[ ]em)?|fecha|data|inviato|verzonden|skickat|sendt|dato|wysłano|отправлено|дата",
    "to": "to|an|à|para|a|aan|till|til|do|кому",
    "cc": "cc|bcc|kopie|copie|kopia",
    "subject": "subject|betreff|objet|sujet|asunto|oggetto|onderwerp|assunto|ämne|emne|temat|тема",
    "other": "reply-to|importance|attachments?|priority|when|where|location|organizer|required|optional",
}
_HEADER = re.compile(
    r"\s*[*_]{0,2}(?:"
    + "|".join(f"(?P<{kind}>{names})" for kind, names in _KINDS.items())
    + r")[ ]?[*_]{0,2}:[*_]{0,2}(?P<value>.*)$",
    re.IGNORECASE,
)
_PROSE = re.compile(r"\s*[a-z]+[ ][a-z]+[ ][^@]*$")
_BLOCK_LINES = 12


def history_begins(lines: list[Line], number: int, *, first: bool) -> bool:
    """Whether everything from line `number` on is an earlier mail.

    Args:
        lines: the lines of the message.
        number: which of them.
        first: whether nothing of the sender's stands before it: headers there are those of the message itself.
    """
    text = lines[number].text
    if not text or text.isspace():
        return False
    if text.lstrip()[0] in _RULES:
        if _TITLE.match(text):
            return True
        if _RULE.match(text):
            return len(_header_kinds(lines, _next_filled(lines, number + 1))) >= 2
    if ":" in text and _FORWARDED.match(text):
        return True
    if ":" in text and not first and (match := _HEADER.match(text)) and match["from"]:
        # "From: Leeds", "To: York", "Date: Friday" may be a journey.
        return len(kinds := _header_kinds(lines, number)) >= 3 and bool(kinds & {"subject", "mailbox"})
    return _is_attribution(lines, number)


def _header_kinds(lines: list[Line], number: int) -> set[str]:
    """Return the kinds of header that begin the lines from `number` on, and ``mailbox`` if one holds an address."""
    kinds: set[str] = set()
    for line in lines[number : number + _BLOCK_LINES]:
        match = _HEADER.match(line.text)
        if match and not _PROSE.match(match["value"]):
            kinds.update(kind for kind in _KINDS if match[kind])
        elif not kinds or not (line.text[:1].isspace() or "@" in line.text):
            break
        kinds.update({"mailbox"} if "@" in line.text else ())
    return kinds - {"cc", "other"}


def _next_filled(lines: list[Line], number: int) -> int:
    while number < len(lines) and lines[number].is_blank:
        number += 1
    return number


def _is_attribution(lines: list[Line], number: int) -> bool:
    """Whether a full attribution, perhaps over several lines, begins here."""
    joined = ""
    for line in lines[number : number + ATTRIBUTION_LINES]:
        if line.is_blank:
            return False
        joined = f"{joined} {line.text.strip()}".strip()
        if joined.endswith((":", "：", "wrote", "----")):
            return introduces_history(joined)
    return False
