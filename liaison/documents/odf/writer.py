"""A report as ODT; equal reports give equal bytes."""

from __future__ import annotations

from liaison.core.reports.report import Report
from liaison.documents import letters, packing
from liaison.documents.odf.content import content
from liaison.documents.odf.elements import document, make
from liaison.documents.odf.styles import styles

_TYPE = "application/vnd.oasis.opendocument.text"
_XML = "text/xml"
_PARTS = ("content.xml", "styles.xml", "meta.xml")


def write(report: Report) -> bytes:
    """The report as a file; its type comes first and uncompressed (ODF 1.3 part 2, 3.3)."""
    parts = [
        ("mimetype", _TYPE.encode()),
        ("META-INF/manifest.xml", _manifest()),
        ("content.xml", content(report)),
        ("styles.xml", styles(report)),
        ("meta.xml", _meta(report)),
    ]
    return packing.pack(parts, stored=frozenset({"mimetype"}))


def _manifest() -> bytes:
    entries = [("/", _TYPE), *((name, _XML) for name in _PARTS)]
    root = make("manifest:manifest", {"manifest:version": "1.3"}, [
        make("manifest:file-entry", {"manifest:full-path": path, "manifest:media-type": kind})
        for path, kind in entries
    ])  # fmt: skip
    return document(root)


def _meta(report: Report) -> bytes:
    """What the file says of itself: its title; no person, host or program."""
    title = make("dc:title")
    title.text = letters.tidy(f"{report.title} {report.number}").replace("\n", " ")
    return document(make("office:document-meta", parts=[make("office:meta", parts=[title])]))
