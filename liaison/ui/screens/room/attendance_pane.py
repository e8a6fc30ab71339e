"""The right of the room: who is there, by one key each, and which functions are missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from liaison.core.meetings.values import Quorum
from liaison.core.naming import function_label
from liaison.ui.screens.room.attendance_delegate import AttendanceDelegate
from liaison.ui.screens.room.lines_model import LINE, LinesModel
from liaison.ui.screens.room.party_view import PartyView
from liaison.ui.screens.room.presenter import PartyLine
from liaison.ui.theme import GRID
from liaison.ui.widgets.flow import Flow
from liaison.ui.widgets.key_button import KeyButton
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.tone import Tone

_WIDTH = 300
_ROW = 32
_POINTS = 5


class AttendancePane(QFrame):
    """Signals: what was ticked.

    Signals:
        ticked: a party and "full", "partial", "video", "absent", "late" or "left".
        function_ticked: a function, and whether it is there.
    """

    ticked = Signal(str, str)
    function_ticked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("farSide")
        self.setFixedWidth(_WIDTH)
        self.model = LinesModel[PartyLine](
            lambda line: line.party, lambda line: (line.name, line.count, line.word), self
        )
        self.view = PartyView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(AttendanceDelegate(self.view))
        self.view.pressed_key.connect(self.tick)
        self._keys = self._make_keys()
        self._quorum = Label(kind=Kind.SMALL, tone=Tone.MUTED, wrap=True)
        self._missing = Label(kind=Kind.SMALL, tone=Tone.WARNING, wrap=True)
        self._missing.setObjectName("missingFunctions")
        self._boxes = QVBoxLayout()
        self._boxes.setSpacing(0)
        self._functions = SectionTitle(self.tr("Quorum of functions"))
        self._points_title = SectionTitle(self.tr("Still open"))
        self._points = Label(kind=Kind.SMALL, tone=Tone.WARNING, wrap=True)
        self._points.setObjectName("openPoints")
        self._shown: tuple[tuple[str, bool, bool], ...] = ()
        self._lay_out()

    def show_lines(self, lines: Sequence[PartyLine], *, editable: bool) -> None:
        """Show the parties."""
        self.model.show_lines(lines)
        self.view.setFixedHeight(min(len(lines), 9) * _ROW)
        self._keys.setVisible(editable and bool(lines))
        if not self.view.currentIndex().isValid() and lines:
            self.view.setCurrentIndex(self.model.index(0))

    def show_quorum(self, quorum: Quorum, ticked: Sequence[str], words: tuple[str, str]) -> None:
        """Show the expected functions as boxes; those there by a named delegate stay ticked."""
        count, missing = words
        self._quorum.setText(count)
        self._missing.setText(missing)
        self._missing.setVisible(bool(missing))
        expected = sorted((*quorum.present, *quorum.missing), key=str.casefold)
        for part in (self._functions, self._quorum):
            part.setVisible(bool(expected))
        wanted = tuple(
            (one, one in quorum.present, one in ticked or one not in quorum.present)
            for one in expected
        )
        if wanted != self._shown:
            self._shown = wanted
            self._fill_boxes(wanted)

    def show_points(self, points: Sequence[str]) -> None:
        """What adoption would ask about."""
        more = len(points) - _POINTS
        shown = list(points[:_POINTS])
        if more > 0:
            shown.append(self.tr("and %n more", "", more))
        self._points.setText("\n".join(shown))
        for part in (self._points_title, self._points):
            part.setVisible(bool(points))

    def tick(self, what: str) -> None:
        """Tick the current party, and go to the next one."""
        index = self.view.currentIndex()
        line = index.data(LINE)
        if isinstance(line, PartyLine):
            self.ticked.emit(line.party, what)

    def _fill_boxes(self, wanted: Sequence[tuple[str, bool, bool]]) -> None:
        focused = self.focusWidget()
        name = focused.objectName() if isinstance(focused, QCheckBox) else ""
        while (item := self._boxes.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for function, is_there, can_change in wanted:
            box = QCheckBox(function_label(function))
            box.setObjectName(f"function:{function}")
            box.setChecked(is_there)
            box.setEnabled(can_change)
            box.clicked.connect(
                lambda checked, function=function: self.function_ticked.emit(function, checked)
            )
            self._boxes.addWidget(box)
            if box.objectName() == name:
                box.setFocus()

    def _make_keys(self) -> QWidget:
        keys = (
            ("F", self.tr("full"), "full"),
            ("P", self.tr("partly"), "partial"),
            ("V", self.tr("video"), "video"),
            ("A", self.tr("absent"), "absent"),
            ("L", self.tr("late, now"), "late"),
            ("X", self.tr("leaves now"), "left"),
        )
        holder = QWidget()
        flow = Flow(holder, spacing=GRID // 2)
        for letter, word, what in keys:
            button = KeyButton(letter, word)
            button.setObjectName(f"tick:{what}")
            button.clicked.connect(lambda _=False, what=what: self.tick(what))
            flow.addWidget(button)
        return holder

    def _lay_out(self) -> None:
        inner = QVBoxLayout()
        inner.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, 2 * GRID)
        inner.setSpacing(GRID // 2)
        inner.addWidget(self._keys)
        inner.addSpacing(2 * GRID)
        inner.addWidget(self._functions)
        inner.addWidget(self._quorum)
        inner.addWidget(self._missing)
        inner.addLayout(self._boxes)
        inner.addSpacing(2 * GRID)
        inner.addWidget(self._points_title)
        inner.addWidget(self._points)
        inner.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, GRID)
        head.addWidget(SectionTitle(self.tr("Attendance"), "F6"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view)
        column.addLayout(inner, 1)
