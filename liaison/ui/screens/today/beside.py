"""Beside the page: what came since we last looked, the daily contact, and who was heard when."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMargins, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from liaison.core.today import TodayView
from liaison.ui import wording
from liaison.ui.screens.today import presenter
from liaison.ui.screens.today.presenter import Checked, Words
from liaison.ui.shell.freshness import Freshness, heard_by_mission
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.scroll_column import ScrollColumn
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.tone import Tone

_WIDTH = 376
_NAME, _REST = 2, 5
_TONES = {
    Freshness.FRESH: Tone.GOOD,
    Freshness.AGEING: Tone.WARNING,
    Freshness.NEVER: Tone.BAD,
}
Row = tuple[str, str, Tone]


class Beside(ScrollColumn):
    """Signals: seen, when somebody has looked at all that came."""

    seen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID), spacing=2 * GRID)
        self.setParent(parent)
        self.setObjectName("todayBeside")
        self.setFixedWidth(_WIDTH)
        self._came = _Part(self.tr("Since last time"))
        self._contact = _Part(self.tr("Daily security contact"))
        self._heard = _Part(self.tr("Who was heard when"))
        self._all_seen = Button(self.tr("I have seen this"), use=Use.LINK)
        self._all_seen.setObjectName("todaySeen")
        self._all_seen.clicked.connect(self.seen)
        self._came.body.addWidget(self._all_seen, 0, Qt.AlignmentFlag.AlignLeading)
        for part in (self._came, self._contact, self._heard):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def show_view(
        self, view: TodayView, checked: Checked, words: Words, *, now_ms: int, own: str
    ) -> None:
        """Show the page's facts; `own` is our mission."""
        translate = QCoreApplication.translate
        since = words.say.moment(view.since_ms) if view.since_ms is not None else ""
        came: list[Row] = [
            (mission, said, Tone.PLAIN) for mission, said in presenter.came(view.came, translate)
        ]
        none = self.tr("Nothing came from others.")
        if view.since_ms is None:
            none = self.tr("From your next press on, what comes is counted here by mission.")
        self._came.show_rows(came, none, remark=since)
        talks: list[Row] = [
            (mission, said, Tone(tone))
            for mission, said, tone in presenter.streaks(checked.streaks, words)
        ]
        waits = self.tr("looking…") if checked.findings is None else ""
        self._contact.show_rows(
            talks, waits or self.tr("Note the daily call as a security contact: Ctrl+N.")
        )
        contacts = [picture.contact for picture in view.pictures]
        heard = [
            (one.mission, wording.age(one.at_ms, now_ms), _TONES[one.freshness])
            for one in heard_by_mission(contacts, own=own, now_ms=now_ms)
        ]
        self._heard.show_rows(
            heard, self.tr("Nobody is known yet: bring in a card in the directory.")
        )


class _Part(Panel):
    """A heading, and names with what is said of each."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = SectionTitle(title)
        self._rows = QWidget()
        self.body.addWidget(self._title)
        self.body.addWidget(self._rows)

    def show_rows(self, rows: list[Row], otherwise: str, *, remark: str = "") -> None:
        """Replace them; `otherwise` stands where there are none."""
        self._title.set_remark(remark)
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID - 2)
        grid.setColumnStretch(0, _NAME)
        grid.setColumnStretch(1, _REST)
        if not rows:
            grid.addWidget(
                Label(otherwise, kind=Kind.SMALL, tone=Tone.MUTED, wrap=True), 0, 0, 1, 2
            )
        for at, (name, said, tone) in enumerate(rows):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(Label(wording.isolated(name)), at, 0, top)
            grid.addWidget(Label(said, kind=Kind.SMALL, tone=tone, wrap=True), at, 1, top)
        self.body.replaceWidget(self._rows, made)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = made
