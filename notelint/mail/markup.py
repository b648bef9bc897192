"""HTML of a mail to text, laid out as a mail client shows it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from notelint.errors import InputError

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["MAX_TAGS", "html_text"]

MAX_TAGS = 20_000
"""Tags that an HTML mail may have: 20,000 cells of a table take about a second."""

_QUOTING_CLASSES = ("gmail_quote", "yahoo_quoted", "moz-cite", "protonmail_quote", "OutlookMessageHeader")
_INDENT = re.compile(r"border[^;:]{0,12}:\s*(?:none|0)", re.IGNORECASE)
_DEEPEST_QUOTE = 5
_BLANKS = re.compile(r"([ \t\r\n\f])[ \t\r\n\f]{99,}")
"""White space that shows as one blank, or as a gap nobody needs; laying it out takes the square of its length."""

_DECLARATION = re.compile(r"<\?xml[^>]{0,200}\?>")


def html_text(html: str, *, name: str) -> str:
    """Return the text of an HTML mail; what it quotes gets ``>`` in front of its lines.

    Raises:
        InputError: more tags, or deeper ones, than any message has.
    """
    from inscriptis.css_profiles import STRICT_CSS_PROFILE
    from inscriptis.html_engine import Inscriptis
    from inscriptis.model.config import ParserConfig
    from lxml.etree import ParserError
    from lxml.html import HTMLParser, document_fromstring

    if html.count("<") > MAX_TAGS:
        raise InputError(f"{name}: an HTML mail with more than {MAX_TAGS:,} tags", kind="too-large")
    parser = HTMLParser()
    try:
        tree = document_fromstring(_BLANKS.sub(r"\1", _without_declaration(html)), parser=parser)
    except (ParserError, ValueError):
        return ""
    if any("depth" in entry.message.lower() for entry in parser.error_log):
        raise InputError(f"{name}: an HTML mail whose tags are nested too deeply", kind="too-large")
    config = ParserConfig(css=STRICT_CSS_PROFILE.copy())
    for quote in reversed([element for element in tree.iter("blockquote") if _is_quote(element)]):
        tail, quote.tail = quote.tail, None
        _mark_quote(quote, Inscriptis(quote, config).get_text())
        quote.tail = tail
    text: str = Inscriptis(tree, config).get_text()
    return "".join(f"{line.rstrip()}\n" for line in text.strip("\n").split("\n"))


def _without_declaration(html: str) -> str:
    html = html.lstrip()
    declaration = _DECLARATION.match(html)
    return html[declaration.end() :] if declaration else html


def _is_quote(element: HtmlElement) -> bool:
    """Whether a ``blockquote`` is mail that is answered, and not an indented paragraph."""
    above = list(element.iterancestors("blockquote"))
    if len(above) >= _DEEPEST_QUOTE:
        return False
    if element.get("type") == "cite" or element.get("cite"):
        return True
    classes = " ".join(part.get("class") or "" for part in (element, *element.iterancestors("div")))
    if any(name in classes for name in _QUOTING_CLASSES):
        return True
    return (
        not above and "border-left" in (element.get("style") or "") and not _INDENT.search(element.get("style") or "")
    )


def _mark_quote(element: HtmlElement, text: str) -> None:
    """Put the lines of `text` in place of what `element` holds, each with ``>`` in front."""
    element.clear()
    element.tag = "pre"
    element.text = "\n".join(f"> {line}".rstrip() for line in text.strip("\n").split("\n"))
