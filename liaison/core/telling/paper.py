"""A paper that left, in words, for both faces."""

from __future__ import annotations

from collections.abc import Callable

from liaison.core.paper_rows import PaperKind, PaperLeft, Way
from liaison.core.telling.audience import audience_label
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.wording import Translate

KINDS = {
    PaperKind.SITREP: QT_TRANSLATE_NOOP("PaperLeft", "Situation report"),
    PaperKind.FLASH: QT_TRANSLATE_NOOP("PaperLeft", "Flash report"),
    PaperKind.SHIFT_SHEET: QT_TRANSLATE_NOOP("PaperLeft", "Shift sheet"),
    PaperKind.QUARTERLY: QT_TRANSLATE_NOOP("PaperLeft", "Quarterly assessment"),
    PaperKind.COMPARISON: QT_TRANSLATE_NOOP("PaperLeft", "Comparison sheet"),
    PaperKind.DOSSIER: QT_TRANSLATE_NOOP("PaperLeft", "Dossier"),
    PaperKind.PRODUCT: QT_TRANSLATE_NOOP("PaperLeft", "Other product"),
    PaperKind.MINUTES: QT_TRANSLATE_NOOP("PaperLeft", "Minutes"),
    PaperKind.DECISIONS: QT_TRANSLATE_NOOP("PaperLeft", "Decisions"),
    PaperKind.ACTIONS: QT_TRANSLATE_NOOP("PaperLeft", "Action table"),
    PaperKind.ATTENDANCE: QT_TRANSLATE_NOOP("PaperLeft", "Attendance table"),
    PaperKind.INVITATION: QT_TRANSLATE_NOOP("PaperLeft", "Invitation"),
    PaperKind.WARNING: QT_TRANSLATE_NOOP("PaperLeft", "Warning"),
    PaperKind.TRENDS: QT_TRANSLATE_NOOP("PaperLeft", "Trends"),
    PaperKind.INCIDENTS: QT_TRANSLATE_NOOP("PaperLeft", "Data of entries"),
    PaperKind.MAP: QT_TRANSLATE_NOOP("PaperLeft", "Picture of the map"),
    PaperKind.ATTACHMENT: QT_TRANSLATE_NOOP("PaperLeft", "Attachment"),
    PaperKind.PROOF: QT_TRANSLATE_NOOP("PaperLeft", "Proof of two histories"),
    PaperKind.LEDGER: QT_TRANSLATE_NOOP("PaperLeft", "The ledger"),
}
"""What is told of each kind."""

_WAYS = {
    Way.FILE: QT_TRANSLATE_NOOP("PaperLeft", "saved as {name}"),
    Way.OUTPUT: QT_TRANSLATE_NOOP("PaperLeft", "written to standard output"),
    Way.PRINTER: QT_TRANSLATE_NOOP("PaperLeft", "printed"),
    Way.CLIPBOARD: QT_TRANSLATE_NOOP("PaperLeft", "copied to the clipboard"),
}
_CALLED = QT_TRANSLATE_NOOP("PaperLeft", "{kind}: {ref}")
_TOLD = QT_TRANSLATE_NOOP("PaperLeft", "{when}: {where}")
_TOLD_FOR = QT_TRANSLATE_NOOP("PaperLeft", "{when}: {where}, for {whom}")

Plain = Callable[[str], str]
"""How a face shows words that are not its own."""


def tell_kind(paper: PaperLeft, translate: Translate) -> str:
    """What it is."""
    return translate("PaperLeft", KINDS[paper.kind])


def tell_name(paper: PaperLeft, translate: Translate, plain: Plain = str) -> str:
    """What it is, and what it is called."""
    kind = tell_kind(paper, translate)
    if not paper.ref:
        return kind
    return translate("PaperLeft", _CALLED).format(kind=kind, ref=plain(paper.ref))


def tell_where(paper: PaperLeft, translate: Translate, plain: Plain = str) -> str:
    """Where it went."""
    return translate("PaperLeft", _WAYS[paper.way]).format(name=plain(paper.name))


def tell(
    paper: PaperLeft, translate: Translate, moment: Callable[[int], str], plain: Plain = str
) -> str:
    """When it left, where to, and for whom."""
    told = translate("PaperLeft", _TOLD_FOR if paper.audience else _TOLD)
    return told.format(
        when=moment(paper.at_ms),
        where=tell_where(paper, translate, plain),
        whom=audience_label(paper.audience, translate) if paper.audience else "",
    )
