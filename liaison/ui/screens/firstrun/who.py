"""Step 1: mission, site and role; this is what the card will say of the device."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from liaison.core.errors import Reason
from liaison.core.records import missions
from liaison.core.sites import Site, code_of, zone_of
from liaison.ui import icons, wording
from liaison.ui.screens.firstrun.presenter import FirstRunState
from liaison.ui.theme import GRID
from liaison.ui.widgets.ask_path import ask_folder
from liaison.ui.widgets.button import Button
from liaison.ui.widgets.form_row import FormRow
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.tone import Tone


class WhoStep(QWidget):
    """Suggests what it can; anything else may be typed.

    Signals:
        described: something was typed or chosen.
        insisted: whether a mission that is not known has just opened.
        placed: the folder in which the vault is to be made.
    """

    described = Signal()
    insisted = Signal(bool)
    placed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sites: Mapping[str, Site] = {}
        self._mission = _chooser("missionField")
        self._site = _chooser("siteField")
        self._doubt = Label(kind=Kind.SMALL, tone=Tone.WARNING, wrap=True)
        self._doubt.setObjectName("missionDoubt")
        self._is_new = QCheckBox(self.tr("It is a mission that has just opened"))
        self._is_new.setObjectName("newMissionBox")
        self._is_new.toggled.connect(self.insisted)
        self._site_row = FormRow(self.tr("Site"), self._site)
        self._zone = _chooser("zoneField")
        self._zone_row = FormRow(self.tr("Time zone"), self._zone)
        self._zone_row.hide()
        self._role = QLineEdit()
        self._role.setObjectName("roleField")
        self._role.setPlaceholderText(self.tr("JOC duty officer"))
        self.folder = QLineEdit()
        self.folder.setObjectName("folderField")
        self.folder.setReadOnly(True)
        self.folder.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.exercise = QCheckBox(self.tr("This is an exercise: nothing in this vault is real"))
        self.exercise.setObjectName("exerciseBox")
        choose = Button(self.tr("Change…"), icon=icons.FOLDER)
        choose.clicked.connect(self._on_choose_clicked)
        self._lay_out(choose)
        self._mission.currentTextChanged.connect(self._on_mission_changed)
        self._site.currentTextChanged.connect(self._on_site_changed)
        self._zone.currentTextChanged.connect(lambda _: self.described.emit())
        self._role.textChanged.connect(lambda _: self.described.emit())

    def _lay_out(self, choose: QWidget) -> None:
        beside = QWidget()
        where = QHBoxLayout(beside)
        where.setContentsMargins(0, 0, 0, 0)
        where.setSpacing(GRID)
        where.addWidget(self.folder, 1)
        where.addWidget(choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID + 4)
        column.addWidget(
            Label(
                self.tr("People appear by role, never by name. Your contacts will see this."),
                tone=Tone.MUTED,
                wrap=True,
            )
        )
        for row in (
            FormRow(self.tr("Mission"), self._mission),
            self._doubt,
            self._is_new,
            self._site_row,
            self._zone_row,
            FormRow(self.tr("Role"), self._role),
            FormRow(self.tr("Vault folder"), beside),
            self.exercise,
        ):
            column.addWidget(row)

    def suggest(self, missions: Sequence[str], sites: Mapping[str, Site]) -> None:
        """Offer the missions of the day and the sites they run."""
        self._sites = sites
        with QSignalBlocker(self._mission):
            self._mission.addItems(list(missions))
            self._mission.setCurrentIndex(-1)
        with QSignalBlocker(self._zone):
            self._zone.addItems(sorted({site.tz for site in sites.values()}))
            self._zone.setCurrentIndex(-1)

    def paint(self, state: FirstRunState) -> None:
        """The folder, and what is doubtful in what was typed."""
        self.folder.setText(state.folder)
        self._doubt.setVisible(state.doubts_mission)
        self._is_new.setVisible(state.doubts_mission)
        with QSignalBlocker(self._is_new):
            self._is_new.setChecked(state.is_new_mission)
        if state.doubts_mission:
            known = {"name": state.mission, "known": ", ".join(missions.BY_CODE)}
            self._doubt.setText(wording.said_of(Reason.MISSION_UNKNOWN.value, known).sentence)
        no_code = self.tr("A site is a code such as TCD-ABE: the country, a hyphen, the place.")
        self._site_row.set_note(no_code if state.doubts_site else "", Tone.WARNING)
        self._zone_row.setVisible(state.asks_zone)
        no_zone = self.tr("A zone is a name such as Africa/Khartoum.")
        asked = self.tr("This site is in no list: which clock does it keep?")
        is_wrong = state.doubts_zone
        self._zone_row.set_note(
            no_zone if is_wrong else asked, Tone.WARNING if is_wrong else Tone.MUTED
        )

    def mission(self) -> str:
        """As chosen or typed."""
        return self._mission.currentText()

    def site(self) -> str:
        """The code of a site chosen from the list, else what was typed."""
        row = self._site.findText(self._site.currentText(), Qt.MatchFlag.MatchFixedString)
        return str(self._site.itemData(row)) if row >= 0 else self._site.currentText()

    def zone(self) -> str:
        """As chosen or typed; Z is Zulu time."""
        typed = self._zone.currentText().strip()
        return "UTC" if typed.upper() == "Z" else typed

    def is_listed(self) -> bool:
        """Whether the site is one whose clock is known."""
        return (code_of(self.site()) or "") in self._sites

    def role(self) -> str:
        """As typed."""
        return self._role.text()

    def _on_choose_clicked(self) -> None:
        ask_folder(self, self.tr("Where the vault will be made"), self.placed.emit)

    def _on_site_changed(self) -> None:
        """What its country's other sites keep is offered; somebody who is there knows better."""
        with QSignalBlocker(self._zone):
            self._zone.setEditText(zone_of(code_of(self.site()) or "", self._sites))
        self.described.emit()

    def _on_mission_changed(self, mission: str) -> None:
        with QSignalBlocker(self._site):
            typed = self._site.currentText() if self._site.currentIndex() < 0 else ""
            self._site.clear()
            for site in self._sites.values():
                if mission in site.missions:
                    self._site.addItem(f"{site.name} ({site.code})", site.code)
            self._site.setCurrentIndex(0 if self._site.count() == 1 else -1)
            if self._site.currentIndex() < 0:
                self._site.setEditText(typed)
        self.described.emit()


def _chooser(name: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    return box
