"""Which clock the site keeps, and at which hour of it the situation report closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from liaison.core import dtg
from liaison.core.errors import Refused
from liaison.ui import wording
from liaison.ui.desk import Desk
from liaison.ui.widgets.form_row import FormRow
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.tone import Tone, set_style

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

_LABELS = 160

Closing = tuple[str, str, str, int]
"""The hour, the zone of the site as somebody said it and as it counts, and when the report closes next."""


class ReportClosing(Panel):
    """A zone and an hour; each takes effect when it is left or Enter is pressed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._hour = QLineEdit()
        self._hour.setObjectName("cutOffHour")
        self._hour.editingFinished.connect(self._on_edited)
        self._row = FormRow(self.tr("SITREP closes at"), self._hour, label_width=_LABELS)
        self.body.addWidget(SectionTitle(self.tr("Reports")))
        self._zone = QLineEdit()
        self._zone.setObjectName("siteZone")
        self._zone.editingFinished.connect(self._on_zone_edited)
        self._zone_row = FormRow(self.tr("Time zone of the site"), self._zone, label_width=_LABELS)
        self.body.addWidget(self._row)
        self.body.addWidget(self._zone_row)

    def reload(self) -> None:
        """Show what the vault has."""
        self._desk.ask(_closing, owner=self, done=self._paint)

    def _on_edited(self) -> None:
        hour = self._hour.text()
        if self._hour.isModified():
            self._hour.setModified(False)
            self._desk.do(
                lambda workspace: workspace.daily.set_cut_off(hour),
                owner=self,
                failed=self._on_refused,
            )

    def _on_zone_edited(self) -> None:
        zone = self._zone.text()
        if self._zone.isModified() and zone.strip():
            self._zone.setModified(False)
            self._desk.do(
                lambda workspace: workspace.daily.set_zone(zone),
                owner=self,
                failed=lambda refused: _say(refused, self._zone, self._zone_row),
            )

    def _on_refused(self, refused: Refused) -> None:
        _say(refused, self._hour, self._row)

    def _paint(self, closing: Closing) -> None:
        hour, said_zone, zone, following = closing
        set_style(self._hour, wrong=False)
        set_style(self._zone, wrong=False)
        self._zone.setText(said_zone)
        self._zone_row.set_note(*self._about_zone(said_zone))
        self._hour.setText(hour)
        when = wording.ltr(dtg.spaced(dtg.write(following, tz=zone)))
        said = self.tr("On the clock of the site; next {when}.")
        self._row.set_note(said.format(when=when))

    def _about_zone(self, zone: str) -> tuple[str, Tone]:
        if not zone:
            words = self.tr(
                "Nobody said which clock this site keeps: times are in Z. Such as {zone}."
            )
            return words.format(zone=wording.ltr("Africa/Khartoum")), Tone.WARNING
        if zone != self._desk.tz:
            return self.tr("The window keeps it from the next unlocking on."), Tone.MUTED
        return "", Tone.MUTED


def _say(refused: Refused, field: QLineEdit, row: FormRow) -> None:
    set_style(field, wrong=True)
    row.set_note(wording.beside(refused), Tone.BAD)


def _closing(workspace: Workspace) -> Closing:
    daily = workspace.daily
    return daily.cut_off, daily.zone, daily.tz, daily.next_cut_off()
