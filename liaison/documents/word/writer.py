"""A report as DOCX on a letterhead; equal reports on equal letterheads give equal bytes."""

from __future__ import annotations

from datetime import UTC, datetime
from importlib import resources
from io import BytesIO

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE

from liaison.core import dtg
from liaison.core.errors import Refused
from liaison.core.reports.report import Imprint, Report
from liaison.documents import letters, looks, packing
from liaison.documents.word import fields, sight, styles, template
from liaison.documents.word.body import body
from liaison.documents.word.elements import make, name
from liaison.documents.word.filling import Filler
from liaison.documents.word.furniture import furniture, text_width

_ABOUT_OTHERS = (RELATIONSHIP_TYPE.EXTENDED_PROPERTIES, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES,
                 RELATIONSHIP_TYPE.THUMBNAIL)  # fmt: skip
"""Where word processors keep companies, managers and pictures of the first page."""
_LONGEST_TITLE = 255
_SPECIMEN = Report(
    title="Specimen",
    subtitle="Specimen",
    lang="en",
    marking="Specimen",
    number="1",
    facts=(),
    blocks=(),
    left_out="Specimen",
    prepared_by="Specimen",
    cleared_by="Specimen",
    exercise=True,
    imprint=Imprint("specimen", "specimen", "ALL", "en", "010000ZDEC09", "0000"),
)
_UNDATED = datetime(1980, 1, 1, tzinfo=UTC)


def plain_letterhead() -> bytes:
    """The letterhead that comes with the product; `make letterhead` builds it."""
    return resources.files("resources").joinpath("templates", "letterhead.docx").read_bytes()


def write(report: Report, letterhead: bytes | None = None) -> bytes:
    """The report as a file, on a mission's letterhead or on the plain one.

    Raises:
        Refused: what `template.fill` and `Filler.fill` raise.
    """
    plain = plain_letterhead()
    if letterhead is None:
        return _print(report, plain, plain)
    with template.guarded():
        return _print(report, letterhead, plain)


def _print(report: Report, letterhead: bytes, plain: bytes) -> bytes:
    said = {key: letters.tidy(value) for key, value in fields.texts(report).items()}
    document = template.fill(letterhead, fields.tokens(said))
    _place_body(document, report, plain)
    filler = Filler(report, said)
    filler.fill(document.element.body)
    for part in furniture(document):
        filler.fill(part)
    if report.lang in letters.RIGHT_TO_LEFT:
        _turn_pages(document)
    _describe(document, report)
    out = BytesIO()
    document.save(out)
    return packing.repack(out.getvalue())


def check(letterhead: bytes) -> None:
    """Whether a letterhead would do: a paper that has every field is printed on it.

    Raises:
        Refused: what `write` raises.
    """
    write(_SPECIMEN, letterhead)


def _place_body(document: Document, report: Report, plain: bytes) -> None:
    place = template.place_of_body(document)
    known = styles.provide(document, plain)
    for look in looks.IN_BODY:
        if look is not looks.GAP:  # which says nothing
            sight.check_style(document, known[look.name])
    for one in body(report, known, text_width(document.sections[0])):
        place.addprevious(one)
    place.getparent().remove(place)


def _turn_pages(document: Document) -> None:
    """Pages that are read from the right."""
    for section in document.sections:
        properties = section._sectPr  # noqa: SLF001  (python-docx has no word for it)
        if properties.find(name("bidi")) is None:
            late = properties.find(name("rtlGutter")), properties.find(name("docGrid"))
            at = min((properties.index(one) for one in late if one is not None),
                     default=len(properties))  # fmt: skip
            properties.insert(at, make("bidi"))


def _describe(document: Document, report: Report) -> None:
    """What a file says of itself: title and date-time group; no person, host or program."""
    about = document.core_properties
    about.title = letters.tidy(f"{report.title} {report.number}")[:_LONGEST_TITLE]
    about.created = about.modified = _made(report)
    about.revision = 1
    package = document.part.package
    for key, one in list(package.rels.items()):
        if one.reltype in _ABOUT_OTHERS:
            del package.rels[key]


def _made(report: Report) -> datetime:
    try:
        return dtg.utc(dtg.parse(report.imprint.dtg)).replace(tzinfo=None)
    except Refused:
        return _UNDATED.replace(tzinfo=None)
