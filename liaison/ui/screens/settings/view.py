"""Settings: each takes effect at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QSignalBlocker
from PySide6.QtWidgets import QComboBox, QVBoxLayout
from typing_extensions import override

from liaison.core.events import Changed
from liaison.ui import language
from liaison.ui.desk import Desk
from liaison.ui.screens.settings import presenter
from liaison.ui.screens.settings.closing import ReportClosing
from liaison.ui.screens.settings.coding import CodingPanel
from liaison.ui.screens.settings.habits import ExchangeHabits
from liaison.ui.screens.settings.letterhead import LetterheadChoice
from liaison.ui.screens.settings.presenter import SettingsState
from liaison.ui.shell.screen import ScreenWidget
from liaison.ui.theme import GRID, Theme
from liaison.ui.widgets.centred import leading
from liaison.ui.widgets.form_row import FormRow
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.scroll_column import ScrollColumn
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.tone import Tone

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

_WIDTH = 560
_LABELS = 160


class SettingsScreen(ScreenWidget):
    """Language, look, when to lock, when reports close, the letterhead, exchanges and ACLED."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._language = self._chooser("languageChooser", presenter.LANGUAGE)
        self._theme = self._chooser("themeChooser", presenter.THEME)
        self._idle = self._chooser("idleChooser", presenter.IDLE_MINUTES)
        self._closing = ReportClosing(desk)
        self._letterhead = LetterheadChoice(desk)
        self._habits = ExchangeHabits(desk)
        self._coding = CodingPanel(desk)
        self._fill()
        self._lay_out()
        self._reload()

    def _chooser(self, name: str, setting: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.activated.connect(lambda row: self._on_chosen(setting, box.itemData(row)))
        return box

    def _fill(self) -> None:
        self._language.addItem(self.tr("As the desktop"), "")
        for code, name in language.LANGUAGES.items():
            self._language.addItem(name, code)
        self._theme.addItem(self.tr("As the desktop"), Theme.SYSTEM.value)
        self._theme.addItem(self.tr("Light"), Theme.LIGHT.value)
        self._theme.addItem(self.tr("Dark"), Theme.DARK.value)
        for minutes in presenter.IDLE_CHOICES:
            self._idle.addItem(self.tr("%n min", "", minutes), minutes)

    def _lay_out(self) -> None:
        panel = Panel()
        panel.body.addWidget(SectionTitle(self.tr("The window")))
        panel.body.addWidget(FormRow(self.tr("Language"), self._language, label_width=_LABELS))
        panel.body.addWidget(FormRow(self.tr("Look"), self._theme, label_width=_LABELS))
        safety = Panel()
        safety.body.addWidget(SectionTitle(self.tr("Lock")))
        idle_row = FormRow(self.tr("After no touch for"), self._idle, label_width=_LABELS)
        idle_row.set_note(
            self.tr(
                "Also with Ctrl+L, and when the desktop locks or sleeps. On Linux nothing can "
                "keep other programs from taking pictures of the screen."
            )
        )
        safety.body.addWidget(idle_row)
        scroll = ScrollColumn(QMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID), spacing=2 * GRID)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        column = scroll.column
        column.addWidget(Label(self.tr("Settings"), kind=Kind.TITLE))
        column.addWidget(Label(self.tr("Kept in this vault."), kind=Kind.SMALL, tone=Tone.MUTED))
        parts = (panel, safety, self._closing, self._letterhead, self._habits, self._coding)
        for one in parts:
            one.setFixedWidth(_WIDTH)
            column.addLayout(leading(one))
        column.addStretch(1)

    @override
    def refresh(self, changed: Changed) -> None:
        if "settings" in changed.topics:
            self._reload()

    @override
    def enter(self) -> None:
        self._language.setFocus()

    @override
    def leave(self) -> None:
        self._coding.settle()

    def _on_chosen(self, setting: str, value: object) -> None:
        self._desk.do(lambda workspace: workspace.set_setting(setting, value))

    def _reload(self) -> None:
        self._closing.reload()
        self._letterhead.reload()
        self._habits.reload()
        self._coding.reload()

        def values(workspace: Workspace) -> dict[str, object]:
            return {name: workspace.setting(name) for name in presenter.NAMES}

        self._desk.ask(values, owner=self, done=lambda found: self._paint(presenter.read(found)))

    def _paint(self, state: SettingsState) -> None:
        for box, value in (
            (self._language, state.language),
            (self._theme, state.theme),
            (self._idle, state.idle_minutes),
        ):
            with QSignalBlocker(box):
                box.setCurrentIndex(box.findData(value))
