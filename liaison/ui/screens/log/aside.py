"""In place of a record that its owner recalled: who did so, when and why. No word of the record."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.core.recalls import PutAside
from liaison.core.telling.recalled import CANNOT, tell_given, tell_quoted
from liaison.core.values import RecordId
from liaison.ui import icons, wording
from liaison.ui.desk import Desk
from liaison.ui.screens.record.known import Known
from liaison.ui.screens.record.shared import Words
from liaison.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace


class AsideView(QWidget):
    """One record that was put aside."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("asideView")
        self._desk = desk
        self._column = QVBoxLayout(self)
        self._shown: EmptyState | None = None

    def show_record(self, record: RecordId, known: Known) -> None:
        """Ask about a record and tell it."""
        self._desk.ask(
            partial(_look, record=record), owner=self, done=lambda found: self._show(found, known)
        )

    def _show(self, found: PutAside | None, known: Known) -> None:
        if self._shown is not None:
            self._column.removeWidget(self._shown)
            self._shown.deleteLater()
            self._shown = None
        if found is None:
            return
        translate = QCoreApplication.translate
        said = [
            tell_given(
                one,
                translate,
                lambda at_ms: wording.short_date(at_ms, tz=known.tz),
                known.site_name,
            )
            for one in found.recalls
        ]
        if found.quotes:
            quoted = tell_quoted(found, translate)
            self._put(
                found, [quoted, *said, translate("Recall", CANNOT), *self._papers(found, known)]
            )
            return
        kept = self.tr(
            "This vault keeps its copy and shows it nowhere until {mission} withdraws the recall."
            " Our next bundle tells {mission} so."
        ).format(mission=found.row.owner)
        self._put(found, [*said, kept, translate("Recall", CANNOT), *self._papers(found, known)])

    def _papers(self, found: PutAside, known: Known) -> list[str]:
        """The papers that left from here with it."""
        if not found.papers:
            return []
        words = Words(
            known,
            name=self._desk.contact_name,
            moment=lambda at_ms: wording.short_date(at_ms, tz=known.tz),
            why=lambda _: "",
            translate=QCoreApplication.translate,
            plain=wording.isolated,
        )
        lines = [
            " · ".join(filter(None, (one.name, one.said))) for one in words.papers(found.papers)
        ]
        ask = self.tr("Papers that carry it left from here. Ask their readers for them back:")
        return ["\n".join([ask, *lines])]

    def _put(self, found: PutAside, why: list[str]) -> None:
        title = self.tr("{ref} is set aside") if found.quotes else self.tr("{ref} was recalled")
        self._shown = EmptyState(
            icon=icons.ASIDE,
            title=title.format(ref=wording.isolated(found.row.ref)),
            why="\n\n".join(why),
        )
        self._column.addWidget(self._shown)


def _look(workspace: Workspace, record: RecordId) -> PutAside | None:
    return next((one for one in workspace.recalls.aside() if one.row.id == record), None)
