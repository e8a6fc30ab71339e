"""A letterhead as a package: nothing in it that runs, and nothing that lies elsewhere."""

from __future__ import annotations

import re

from liaison.core.errors import Reason, Refused
from liaison.core.reports.printing import Fault
from liaison.documents.reading.archive import Archive, unreadable
from liaison.documents.word.elements import NAMESPACE

_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_W = f"{{{NAMESPACE}}}"
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
_PART_BYTES = 2 << 20
"""Of one part with fields: the engine's patterns take time with the square of its size."""


def check(letterhead: bytes) -> None:
    """Look through everything before any library opens it.

    Raises:
        Refused: DOCUMENT_UNREADABLE, LETTERHEAD_UNFIT.
    """
    archive = Archive(letterhead)
    types = archive.read("[Content_Types].xml")
    if b"macroEnabled" in types:
        raise unreadable(Fault.MACROS)
    if _MAIN not in types:
        raise unreadable(Fault.KIND)
    for name in archive.names:
        if name.endswith(".rels"):
            _check_relationships(archive, name)
        elif name.startswith("word/") and name.endswith(".xml"):
            _check_part(archive, name)


def _check_relationships(archive: Archive, name: str) -> None:
    for one in archive.xml(name).iter(_RELATIONSHIP):
        kind = one.get("Type", "").rpartition("/")[2]
        if kind not in _KINDS:
            raise unreadable(Fault.MACROS)
        if one.get("TargetMode") == "External" and kind != "hyperlink":
            raise unfit(Fault.OUTSIDE)


def _check_part(archive: Archive, name: str) -> None:
    root = archive.xml(name)
    codes = [one.text or "" for one in root.iter(f"{_W}instrText")]
    codes += [one.get(f"{_W}instr", "") for one in root.iter(f"{_W}fldSimple")]
    if not all(_FIELD.fullmatch(code) for code in codes if code.strip()):
        raise unfit(Fault.OUTSIDE)
    if root.find(f".//{_W}p") is not None and len(archive.read(name)) > _PART_BYTES:
        raise unreadable(Fault.LARGE)


def unfit(why: Fault) -> Refused:
    """The refusal of a letterhead."""
    return Refused(Reason.LETTERHEAD_UNFIT, why=why.value)
