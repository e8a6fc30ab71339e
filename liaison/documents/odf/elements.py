"""OpenDocument elements by their prefixed names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml import etree

from liaison.documents import letters

_URN = "urn:oasis:names:tc:opendocument:xmlns:"
NAMESPACES = {
    "office": f"{_URN}office:1.0",
    "style": f"{_URN}style:1.0",
    "text": f"{_URN}text:1.0",
    "table": f"{_URN}table:1.0",
    "fo": f"{_URN}xsl-fo-compatible:1.0",
    "svg": f"{_URN}svg-compatible:1.0",
    "meta": f"{_URN}meta:1.0",
    "manifest": f"{_URN}manifest:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
}
VERSION = "1.3"


def qualified(name: str) -> str:
    """`text:p` with its namespace."""
    prefix, _, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def make(
    tag: str, attributes: dict[str, str] | None = None, parts: Iterable[etree._Element] = ()
) -> etree._Element:
    """One element; names of attributes carry their prefix, too."""
    element = etree.Element(qualified(tag), nsmap=NAMESPACES)
    for name, value in (attributes or {}).items():
        element.set(qualified(name), value)
    element.extend(parts)
    return element


def line(tag: str, style: str, said: Iterable[etree._Element]) -> etree._Element:
    """A paragraph (`text:p`) or heading (`text:h`)."""
    return make(tag, {"text:style-name": style}, said)


def spans(said: str, *, right_to_left: bool, style: str = "") -> Iterator[etree._Element]:
    """A text and its line breaks; runs of spaces are folded, as ODF would."""
    directed = letters.directed(said, right_to_left=right_to_left)
    for at, part in enumerate(directed.split("\n")):
        if at:
            yield make("text:line-break")
        span = make("text:span", {"text:style-name": style} if style else {})
        span.text = part
        yield span


def document(root: etree._Element) -> bytes:
    """A part as a file."""
    root.set(qualified("office:version"), VERSION)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8"))
