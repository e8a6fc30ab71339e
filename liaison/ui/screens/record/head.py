"""Over a record: title, what it is, whether everything is kept, and ways to what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.core import dtg
from liaison.ui import icons, wording
from liaison.ui.screens.record.presenter import Headline
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.label import Kind
from liaison.ui.widgets.status_line import StatusLine
from liaison.ui.widgets.steady_lines import TITLE_LINES, SteadyLines
from liaison.ui.widgets.tone import Tone


class RecordHead(QWidget):
    """Signals: what was pressed."""

    back_wanted = Signal()
    history_wanted = Signal()
    attachments_wanted = Signal()
    clashes_wanted = Signal()
    delete_wanted = Signal()
    flash_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._not_saved = SteadyLines(kind=Kind.SMALL, tone=Tone.BAD)
        self._not_saved.setObjectName("notSaved")
        self._not_saved.hide()
        self.title = SteadyLines(kind=Kind.TITLE, most=TITLE_LINES)
        self.title.setObjectName("recordTitle")
        self._about = SteadyLines(kind=Kind.SMALL, tone=Tone.MUTED)
        self._about.setObjectName("recordAbout")
        self.status = StatusLine()
        self.back = _link(self.tr("Back to the list"), "backButton", icons.BACK)
        self.back.clicked.connect(self.back_wanted)
        self.back.hide()
        self._clashes = _link("", "clashesButton", icons.CLASH)
        self._clashes.clicked.connect(self.clashes_wanted)
        self._history = _link(self.tr("History"), "historyButton", icons.HISTORY)
        self._history.clicked.connect(self.history_wanted)
        self._attachments = _link("", "attachmentsButton", icons.ATTACHMENT)
        self._attachments.clicked.connect(self.attachments_wanted)
        self._delete = _link(self.tr("Delete"), "deleteButton", icons.DELETE)
        self._delete.clicked.connect(self.delete_wanted)
        self._flash = _link(self.tr("FLASH"), "flashButton", icons.FLASH)
        self._flash.clicked.connect(self.flash_wanted)
        links = QHBoxLayout()
        links.setSpacing(GRID)
        links.addWidget(self._about, 1)
        links.addWidget(self.status)
        shown = (self._flash, self._clashes, self._history, self._attachments, self._delete)
        for link in shown:
            links.addWidget(link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.title)
        column.addLayout(links)
        column.addWidget(self._not_saved)

    def show_saved(self, at_ms: int, *, now_ms: int, tz: str) -> None:
        """Everything is kept since then: the hour, and the day where it is not today."""
        is_today = dtg.local(at_ms, tz).date() == dtg.local(now_ms, tz).date()
        at = wording.clock(at_ms, tz) if is_today else wording.short_date(at_ms, tz=tz)
        self.status.saved(at)

    def show_refused(self, fields: Sequence[str]) -> None:
        """Which fields hold a text that cannot be read, by what they are called."""
        said = self.tr("Not saved as it stands: {fields}").format(fields=" · ".join(fields))
        self._not_saved.setText(said if fields else "")
        self._not_saved.setVisible(bool(fields))

    def quiet(self) -> None:
        """Another record: nothing of it was saved or refused yet."""
        self.status.quiet()
        self.show_refused(())

    def show_headline(self, headline: Headline) -> None:
        """Show a record's head."""
        self.title.setText(headline.title)
        self.title.setToolTip(wording.tooltip(headline.title))
        self.title.set_tone(Tone.MUTED if headline.is_untitled else Tone.PLAIN)
        self._about.setText(wording.isolated(headline.about))
        self._attachments.setText(self.tr("Attachments {n}").format(n=headline.attachments))
        self._clashes.setText(self.tr("{n} to settle").format(n=headline.clashes))
        self._delete.setText(self.tr("Delete") if headline.owned else self.tr("Hide here"))
        self._delete.setVisible(not headline.stays)
        self._clashes.setVisible(headline.clashes > 0)
        self._flash.setVisible(headline.is_incident)


def _link(text: str, name: str, icon: str) -> Button:
    button = Button(text, use=Use.LINK, icon=icon)
    button.setObjectName(name)
    return button
