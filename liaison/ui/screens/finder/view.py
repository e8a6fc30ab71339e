"""Ctrl+K: one list under the top line's field. Arrows move in it while the field keeps the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout
from typing_extensions import override

from liaison.core.values import Contact, RecordId
from liaison.ui.desk import Desk
from liaison.ui.screens.finder.delegate import ROW_HEIGHT, FinderDelegate
from liaison.ui.screens.finder.model import FOUND, FinderModel
from liaison.ui.screens.finder.presenter import RECORDS, Answer, Found, Sort, commands, rows
from liaison.ui.screens.log.presenter import TYPES
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.tone import Tone

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

_SHOWN = 9
_LEAST_WIDTH = 520


class FinderList(QFrame):
    """Opens as the field gets the keyboard, closes as it loses it."""

    def __init__(self, desk: Desk, field: QLineEdit, screens: list[tuple[str, str]]) -> None:
        super().__init__(field.window())
        self.setObjectName("finder")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._field = field
        self._commands = commands(screens, QCoreApplication.translate)
        self._contacts: list[Contact] = []
        self.model = FinderModel(self)
        self.list = QListView()
        self.list.setObjectName("finderList")
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(FinderDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.clicked.connect(self._on_list_clicked)
        self._nothing = Label(kind=Kind.SMALL, tone=Tone.MUTED)
        self._nothing.setContentsMargins(14, 8, 14, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.list)
        column.addWidget(self._nothing)
        field.textEdited.connect(self._on_field_text_edited)
        field.installEventFilter(self)
        self.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._open()
        elif event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif event.type() in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}:
            return isinstance(event, QKeyEvent) and self._on_key(event)
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        """Arrows, Enter and Esc are the list's; everything else is the field's."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        is_ours = key in steps or key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}
        if not is_ours or not self.isVisible():
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif key in steps:
            self._step(steps[key])
        elif key == Qt.Key.Key_Escape:
            self._close()
        else:
            self._take(self.list.currentIndex())
        return True

    def _open(self) -> None:
        self._desk.ask(lambda workspace: workspace.contacts.all(), owner=self, done=self._on_heard)
        self._ask(self._field.text())
        self._place()
        self.show()
        self.raise_()

    def _on_heard(self, contacts: list[Contact]) -> None:
        self._contacts = contacts

    def _on_field_text_edited(self, text: str) -> None:
        if not self.isVisible():
            self._open()
        self._ask(text)

    def _ask(self, words: str) -> None:
        """What is known here shows at once; what the vault finds follows."""
        self._show(Answer(words, contacts=self._contacts))
        if not words.strip():
            return

        def look(workspace: Workspace) -> Answer:
            return Answer(
                words,
                hits=workspace.search(words, limit=RECORDS),
                places=workspace.places.match(words),
                contacts=workspace.contacts.all(),
            )

        self._desk.ask(look, owner=self, done=self._on_answer)

    def _on_answer(self, answer: Answer) -> None:
        if answer.words == self._field.text():
            self._show(answer)
            found = self.model.rowCount() > 0
            self._nothing.setText(
                "" if found else self.tr("Nothing found. Fewer or shorter words find more.")
            )
            self._place()

    def _show(self, answer: Answer) -> None:
        self.model.show_rows(rows(answer, self._commands, QCoreApplication.translate))
        if self.model.rowCount() and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))
        self._nothing.setText("")
        self._place()

    def _place(self) -> None:
        """Under the field, as high as its lines, at most nine."""
        window = self._field.window()
        lines = min(self.model.rowCount(), _SHOWN)
        self.list.setFixedHeight(lines * ROW_HEIGHT)
        self.list.setVisible(lines > 0)
        self._nothing.setVisible(bool(self._nothing.text()))
        width = max(self._field.width(), _LEAST_WIDTH)
        corner = self._field.mapTo(window, QPoint(0, self._field.height() + 4))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.setX(corner.x() + self._field.width() - width)
        note = self._nothing.sizeHint().height() if self._nothing.text() else 0
        self.move(corner)
        self.resize(QSize(width, lines * ROW_HEIGHT + note + 2))

    def _step(self, by: int) -> None:
        count = self.model.rowCount()
        if count:
            at = (self.list.currentIndex().row() + by) % count
            self.list.setCurrentIndex(self.model.index(at))

    def _on_list_clicked(self, index: QModelIndex) -> None:
        self._take(index)

    def _take(self, index: QModelIndex) -> None:
        found = index.data(FOUND)
        if not isinstance(found, Found):
            return
        self._close()
        if found.sort is Sort.RECORD:
            self._desk.go(found.key, found.record)
        elif found.sort is Sort.PLACE:
            self._desk.go("log")
            self._desk.place_wanted.emit(found.key)
        elif found.sort is Sort.CONTACT:
            self._desk.go("directory")
        else:
            self._command(found.key)

    def _command(self, key: str) -> None:
        verb, _, name = key.partition(":")
        if verb == "go":
            self._desk.go(name)
            return

        def begin(workspace: Workspace) -> RecordId:
            return workspace.records.begin(TYPES[0], name)

        self._desk.ask(begin, owner=self, done=lambda record: self._desk.go("log", record))

    def _close(self) -> None:
        self._field.clear()
        self.hide()
        self._field.clearFocus()
