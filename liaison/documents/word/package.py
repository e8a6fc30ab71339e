"""A letterhead as a package: nothing in it runs, computes, or lies elsewhere."""

from __future__ import annotations

import re

from liaison.core.reports.printing import Fault
from liaison.documents.reading.archive import Archive, unreadable
from liaison.documents.word import language
from liaison.documents.word.elements import NAMESPACE

_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_W = f"{{{NAMESPACE}}}"
_TYPES, _XML, _LINKS = "[Content_Types].xml", ".xml", ".rels"
_NOTES = ("notes.xml", "comments.xml")
_MAIN = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_KINDS = frozenset(
    [
        "officeDocument",
        "core-properties",
        "extended-properties",
        "custom-properties",
        "thumbnail",
        "styles",
        "stylesWithEffects",
        "settings",
        "webSettings",
        "fontTable",
        "font",
        "theme",
        "numbering",
        "header",
        "footer",
        "footnotes",
        "endnotes",
        "image",
        "hyperlink",
        "customXml",
        "customXmlProps",
        "people",
    ]
)
"""Kinds of relationships that a letterhead may have: neither macros nor parts in other formats."""
_FIELD = re.compile(r"\s*(PAGE|NUMPAGES|SECTION|SECTIONPAGES|STYLEREF|HYPERLINK)\b.*", re.DOTALL)
"""Fields that read nothing and run nothing; DDEAUTO and INCLUDETEXT would."""
_PART_BYTES = 512 << 10
"""Of one part of XML: a letterhead's largest, its styles, takes 100 KB; more would only cost time."""


def check(letterhead: bytes) -> None:
    """Look through everything before any library opens it.

    Raises:
        Refused: DOCUMENT_UNREADABLE, LETTERHEAD_FIELD, LETTERHEAD_UNFIT.
    """
    archive = Archive(letterhead)
    types = archive.read(_TYPES)
    if b"macroEnabled" in types:
        raise unreadable(Fault.MACROS)
    if _MAIN not in types:
        raise unreadable(Fault.KIND)
    _check_names(archive)
    for name in archive.names:
        if name.endswith(_LINKS):
            _check_relationships(archive, name)
        elif name.endswith(_XML):
            _check_part(archive, name)


def _check_names(archive: Archive) -> None:
    """See that all XML is called so: libraries go by the type that is declared, we by the name."""
    for one in archive.xml(_TYPES):
        name = one.get("PartName") or f".{one.get('Extension', '')}"
        if one.get("ContentType", "").endswith("xml") and not name.endswith((_XML, _LINKS)):
            raise unreadable(Fault.MACROS)


def _check_relationships(archive: Archive, name: str) -> None:
    for one in archive.xml(name).iter(_RELATIONSHIP):
        kind = one.get("Type", "").rpartition("/")[2]
        if kind not in _KINDS:
            raise unreadable(Fault.MACROS)
        if one.get("TargetMode") == "External" and kind != "hyperlink":
            raise language.unfit(Fault.OUTSIDE)


def _check_part(archive: Archive, name: str) -> None:
    root = archive.xml(name)
    codes = [one.text or "" for one in root.iter(f"{_W}instrText")]
    codes += [one.get(f"{_W}instr", "") for one in root.iter(f"{_W}fldSimple")]
    if not all(_FIELD.fullmatch(code) for code in codes if code.strip()):
        raise language.unfit(Fault.OUTSIDE)
    if len(archive.read(name)) > _PART_BYTES:
        raise unreadable(Fault.LARGE)
    language.check(root)
    if name.endswith(_NOTES) and "{{" in "".join(root.itertext()):
        raise language.unfit(Fault.PLACE)
