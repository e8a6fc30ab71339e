"""WordprocessingML elements in the order that ISO 29500-1 wants their parts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml import etree

from liaison.documents import letters

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_LANGUAGES = {"en": "en-GB", "fr": "fr-FR", "ar": "ar-SA"}
"""For spelling and for reading aloud."""


def name(tag: str) -> str:
    """A tag or attribute with its namespace."""
    return f"{{{NAMESPACE}}}{tag}"


def make(tag: str, *parts: etree._Element, **attributes: str | int) -> etree._Element:
    """One element of the main namespace, its attributes too."""
    element = etree.Element(name(tag), nsmap={"w": NAMESPACE})
    for key, value in attributes.items():
        element.set(name(key), str(value))
    element.extend(parts)
    return element


def text(said: str) -> Iterator[etree._Element]:
    """The content of a run: text and its line breaks."""
    for at, line in enumerate(said.split("\n")):
        if at:
            yield make("br")
        content = make("t")
        content.text = line
        content.set(_SPACE, "preserve")
        yield content


def runs(said: str, lang: str, *, bold: bool = False) -> Iterator[etree._Element]:
    """Runs for a text, cut where the direction changes."""
    rtl = lang in letters.RIGHT_TO_LEFT
    for run in letters.runs(said, right_to_left=rtl):
        marks = [make("b"), make("bCs")] if bold else []
        marks += [make("rtl")] if run.right_to_left else []
        spoken = "ar" if run.right_to_left else lang
        code = _LANGUAGES.get(spoken, "en-GB")
        marks += [make("lang", **{"bidi" if run.right_to_left else "val": code})]
        yield make("r", make("rPr", *marks), *text(run.text))


def field(code: str) -> etree._Element:
    """A number that the word processor fills in: PAGE or NUMPAGES."""
    return make("fldSimple", make("r", *text("1")), instr=f" {code} ")


def paragraph(
    style: str,
    content: Iterable[etree._Element],
    *,
    right_to_left: bool,
    more: Iterable[etree._Element] = (),
) -> etree._Element:
    """A paragraph; `more` are properties that go between its style and its direction."""
    properties = [make("pStyle", val=style), *more, *([make("bidi")] if right_to_left else [])]
    return make("p", make("pPr", *properties), *content)


def read_rightwards(element: etree._Element) -> None:
    """Set an existing paragraph, and the runs in it, from the right."""
    properties = element.find(name("pPr"))
    if properties is None:
        properties = make("pPr")
        element.insert(0, properties)
    if properties.find(name("bidi")) is None:
        late = [name(tag) for tag in ("adjustRightInd", "snapToGrid", "spacing", "ind",
                "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection",
                "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr",
                "sectPr", "pPrChange")]  # fmt: skip
        after = next((one for one in properties if one.tag in late), None)
        at = len(properties) if after is None else properties.index(after)
        properties.insert(at, make("bidi"))
