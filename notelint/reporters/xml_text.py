"""Text as XML 1.0 can hold it, and a tree of elements as a document."""

from __future__ import annotations

from xml.etree import ElementTree  # builds documents only; nothing is parsed

from notelint.printable import printable

__all__ = ["document", "xml_text"]


def xml_text(text: str) -> str:
    """Return `text` with control characters, and what XML has no place for, shown as escapes."""
    return printable(text).replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff")


def document(root: ElementTree.Element) -> str:
    """Return the document with `root` as its root, indented, in the encoding in which it is written out."""
    ElementTree.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ElementTree.tostring(root, encoding="unicode")}\n'
