"""What the last visit to a carrier did, in words; and whether the stick may go."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from liaison.core.errors import Reason
from liaison.core.values import ExchangeReport, RefusedFile
from liaison.ui import wording
from liaison.ui.theme import GRID
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.tone import Tone, set_style

_MOST_FILES = 4


class ReportPanel(QFrame):
    """Hidden until a visit ended."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reportPanel")
        self._head = Label(kind=Kind.STRONG, wrap=True)
        self._head.setObjectName("reportWords")
        self._more = Label(kind=Kind.SMALL, tone=Tone.MUTED, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.setSpacing(2)
        column.addWidget(self._head)
        column.addWidget(self._more)
        self.hide()

    def show_report(self, report: ExchangeReport | None) -> None:
        """Say it; no report hides it."""
        self.setVisible(report is not None)
        if report is None:
            return
        self._head.setText(self._words(report))
        copied = _copied(report)
        more = copied + [self._refused(one) for one in report.refused[:_MOST_FILES]]
        if len(report.refused) > _MOST_FILES:
            more.append(self.tr("and %n more", "", len(report.refused) - _MOST_FILES))
        self._more.setText("\n".join(more))
        self._more.setVisible(bool(more))
        needs_a_look = bool(report.refused or copied)
        set_style(self, tone=(Tone.WARNING if needs_a_look else Tone.GOOD).value)

    def _words(self, report: ExchangeReport) -> str:
        done = self.tr("{sent} sent, {received} received, {refused} refused.").format(
            sent=len(report.sent), received=len(report.received), refused=len(report.refused)
        )
        if not (report.sent or report.received or report.refused):
            done = self.tr("Nothing new here for you, and nothing new to leave.")
        elif report.nothing_here:
            done = self.tr("{sent} sent. Nothing here for you.").format(sent=len(report.sent))
        safe = self.tr("Everything was read back: safe to remove.")
        return f"{done} {safe}"

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
