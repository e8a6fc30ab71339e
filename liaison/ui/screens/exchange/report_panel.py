"""What the last visit to a carrier did, in words; and whether the stick may go."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from liaison.core.addresses import is_address
from liaison.core.errors import Reason
from liaison.core.exchanged import ExchangeReport, RefusedFile
from liaison.core.ferry import QUOTA_BYTES
from liaison.core.listing import listed
from liaison.core.values import Contact
from liaison.ui import wording
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.tone import Tone, set_style

_MOST_FILES = 4


class ReportPanel(QFrame):
    """Hidden until a visit ended, or was stopped.

    Signals:
        continued: a visit that was stopped is to go on.
    """

    continued = Signal()

    def __init__(self, name: Callable[[Contact], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setObjectName("reportPanel")
        self._head = Label(kind=Kind.STRONG, wrap=True)
        self._head.setObjectName("reportWords")
        self._more = Label(kind=Kind.SMALL, tone=Tone.MUTED, wrap=True)
        self._continue = Button(self.tr("Continue"))
        self._continue.setObjectName("continueButton")
        self._continue.clicked.connect(self.continued)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(self._head, 1)
        head.addWidget(self._continue)
        column.addLayout(head)
        column.addWidget(self._more)
        self.hide()

    def show_report(self, report: ExchangeReport | None, *, can_continue: bool = True) -> None:
        """Say it; no report hides it."""
        self.setVisible(report is not None)
        if report is None:
            return
        self._head.setText(self._words(report))
        copied = _copied(report)
        imposed = [wording.imposed(one) for item in report.received for one in item.imposed]
        more = (
            imposed
            + self._mended(report)
            + self._uncarried(report)
            + copied
            + [self._refused(one) for one in report.refused[:_MOST_FILES]]
        )
        if len(report.refused) > _MOST_FILES:
            more.append(self.tr("and %n more", "", len(report.refused) - _MOST_FILES))
        more += [wording.turned_down(one, self._name) for one in report.turned_down]
        self._more.setText("\n".join(more))
        self._more.setVisible(bool(more))
        self._continue.setVisible(not report.finished)
        self._continue.setEnabled(can_continue)
        needs_a_look = any((report.refused, report.turned_down, report.mended, copied, imposed))
        is_well = report.finished and not needs_a_look
        tone = Tone.GOOD if is_well else Tone.WARNING
        self._head.set_tone(tone)
        set_style(self, tone=tone.value)

    def _words(self, report: ExchangeReport) -> str:
        if not report.finished:
            return self._stopped(report)
        done = self.tr("{sent} sent, {received} received, {refused} refused.").format(
            sent=len(report.sent), received=len(report.received), refused=len(report.refused)
        )
        if not (report.sent or report.received or report.refused):
            done = self.tr("Nothing new here for you, and nothing new to leave.")
            if report.answers:
                done = self.tr("Answers to your bundles came, and nothing to decide on.")
        elif report.nothing_here:
            done = self.tr("{sent} sent. Nothing here for you.").format(sent=len(report.sent))
        if is_address(report.location):
            read_back = self.tr("Everything was read back.")
            return f"{done} {read_back}"
        safe = self.tr("Everything was read back: safe to remove.")
        return f"{done} {safe}"

    def _stopped(self, report: ExchangeReport) -> str:
        done = self.tr("Stopped on the way: {sent} sent, {received} received, {refused} refused.")
        said = done.format(
            sent=len(report.sent), received=len(report.received), refused=len(report.refused)
        )
        waits = self.tr("%n bundles wait to be left there.", "", report.unsent)
        if not report.unsent:
            return said
        names = listed(dict.fromkeys(map(self._name, report.unsent_to)), QCoreApplication.translate)
        whom = self.tr("For {names}.").format(names=names)
        return f"{said} {waits} {whom}"

    def _uncarried(self, report: ExchangeReport) -> list[str]:
        if not report.uncarried:
            return []
        stay = self.tr("%n bundles for others stay there.", "", report.uncarried)
        most = self.tr("No more than {size} are carried.").format(size=wording.size(QUOTA_BYTES))
        return [f"{stay} {most}"]

    def _mended(self, report: ExchangeReport) -> list[str]:
        if not report.mended:
            return []
        damaged = self.tr("%n bundles were damaged and made good.", "", len(report.mended))
        advice = self.tr("This stick loses data: take another.")
        return [f"{damaged} {advice}"]

    def _refused(self, one: RefusedFile) -> str:
        said = wording.said_of(one.reason, one.params)
        words = f"{said.sentence} {said.next_step}".strip()
        return self.tr("{name}: {words}").format(name=wording.ltr(one.name), words=words)


def _copied(report: ExchangeReport) -> list[str]:
    """Whose vault was copied, and what to do about it."""
    said = [
        wording.said_of(Reason.CONTACT_FORKED.value, {"name": one.name}) for one in report.forked
    ]
    return [f"{one.sentence} {one.next_step}" for one in said]
