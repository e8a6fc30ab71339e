"""A report as bytes, so that a frozen product is printed again as it was, by whatever version."""

from __future__ import annotations

from dataclasses import fields

import msgspec

from liaison.core.errors import Reason, Refused
from liaison.core.reports.printing import Fault
from liaison.core.reports.report import (
    Block,
    Heading,
    Imprint,
    Labels,
    PageBreak,
    Paragraph,
    Report,
    Table,
)

NAME = "product.json"
"""What the attachment of a PRODUCT is called that holds its structure."""


class _Block(msgspec.Struct, frozen=True, omit_defaults=True):
    """One block, under the name of its kind."""

    heading: Heading | None = None
    paragraph: Paragraph | None = None
    table: Table | None = None
    page_break: PageBreak | None = None

    def unpacked(self) -> Block:
        return self.heading or self.paragraph or self.table or PageBreak()


class _Report(msgspec.Struct, frozen=True):
    """What `Report` has, with blocks that can be told apart in JSON."""

    title: str
    subtitle: str
    lang: str
    marking: str
    number: str
    facts: tuple[tuple[str, str], ...]
    blocks: tuple[_Block, ...]
    left_out: str
    prepared_by: str
    imprint: Imprint
    cleared_by: str = ""
    labels: Labels = Labels()
    exercise: bool = False


_PLAIN = tuple(one.name for one in fields(Report) if one.name != "blocks")


def pack(report: Report) -> bytes:
    """The report as JSON in UTF-8."""
    said = {name: getattr(report, name) for name in _PLAIN}
    return msgspec.json.encode(_Report(**said, blocks=tuple(map(_packed, report.blocks))))


def unpack(packed: bytes) -> Report:
    """The report that was packed; the bytes may be another mission's.

    Raises:
        Refused: DOCUMENT_UNREADABLE for what is no such report.
    """
    try:
        said = msgspec.json.decode(packed, type=_Report)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise Refused(Reason.DOCUMENT_UNREADABLE, why=Fault.DAMAGED) from error
    plain = {name: getattr(said, name) for name in _PLAIN}
    return Report(**plain, blocks=tuple(block.unpacked() for block in said.blocks))


def _packed(block: Block) -> _Block:
    match block:
        case Heading():
            return _Block(heading=block)
        case Paragraph():
            return _Block(paragraph=block)
        case Table():
            return _Block(table=block)
        case PageBreak():
            return _Block(page_break=block)
