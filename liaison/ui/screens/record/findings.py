"""What the vault's checks found about the record that is open: why, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.core import wording
from liaison.core.checks.finding import Finding
from liaison.core.checks.labels import label_of
from liaison.core.values import RecordId
from liaison.ui.desk import Desk
from liaison.ui.theme import GRID
from liaison.ui.widgets.notice_line import NoticeLine

_SAID_ELSEWHERE = frozenset(
    {"displacement_unwarned", "warning_partly_unacknowledged", "merge_candidates"}
)
"""Checks that the bar over a note, the row of addressees, or the line with what to press says in its own words."""


class FindingLines(QWidget):
    """One line a finding; hidden where there is none. The checks look again after each change."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findingLines")
        self._desk = desk
        self._record: RecordId | None = None
        self._shown: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID // 2)
        desk.checked.connect(self._show)
        self.hide()

    def show_record(self, record: RecordId | None) -> None:
        """Show what is known of this record, and of none where None is open."""
        self._record = record
        self._show()

    def _show(self) -> None:
        found = self._desk.findings.get(self._record, ()) if self._record is not None else ()
        said = [_say(one) for one in found if one.check not in _SAID_ELSEWHERE]
        if said != self._shown:
            self._shown = said
            while (item := self._column.takeAt(0)) is not None:
                if (old := item.widget()) is not None:
                    old.hide()
                    old.deleteLater()
            for words in said:
                self._column.addWidget(NoticeLine(words))
        self.setVisible(bool(said))


def _say(one: Finding) -> str:
    translate = QCoreApplication.translate
    why = wording.render(translate("Check", one.why), one.params)
    step = translate("CheckNext", label_of(one.check).next_step)
    return f"{why} {step}." if step else why
