"""Over a meeting: title, when and where, how far it is, and ways to its history and its clashes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.ui import icons, wording
from liaison.ui.screens.meetings.meeting.presenter import HeadState
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.elided_label import ElidedLabel
from liaison.ui.widgets.label import Kind
from liaison.ui.widgets.marking_label import MarkingLabel
from liaison.ui.widgets.pill import Pill
from liaison.ui.widgets.status_line import StatusLine
from liaison.ui.widgets.tone import Tone


class MeetingHead(QWidget):
    """Signals: what was pressed."""

    back_wanted = Signal()
    history_wanted = Signal()
    clashes_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedLabel(kind=Kind.TITLE)
        self.title.setObjectName("meetingTitle")
        self._state = Pill()
        self._state.setObjectName("meetingState")
        self._marking = MarkingLabel()
        self._when = ElidedLabel()
        self._when.setObjectName("meetingWhen")
        self._about = ElidedLabel(kind=Kind.SMALL, tone=Tone.MUTED)
        self.status = StatusLine()
        self.back = _link(self.tr("Back to the list"), "backButton", icons.BACK)
        self.back.clicked.connect(self.back_wanted)
        self.back.hide()
        self._history = _link(self.tr("History"), "historyButton", icons.HISTORY)
        self._history.clicked.connect(self.history_wanted)
        self._clashes = _link("", "clashesButton", icons.CLASH)
        self._clashes.clicked.connect(self.clashes_wanted)
        self._delete = _link(self.tr("Delete"), "deleteMeeting", icons.DELETE)
        self._delete.clicked.connect(self.delete_wanted)
        first = QHBoxLayout()
        first.setSpacing(GRID)
        first.addWidget(self.title, 1)
        first.addWidget(self._state)
        first.addWidget(self._marking)
        last = QHBoxLayout()
        last.setSpacing(GRID)
        last.addWidget(self._about, 1)
        for widget in (self.status, self._clashes, self._history, self._delete):
            last.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(first)
        column.addWidget(self._when)
        column.addLayout(last)

    def show_head(self, head: HeadState, *, zulu: str, zone: str) -> None:
        """Show a meeting's head; `zulu` and `zone` say its beginning on the other clock."""
        self.title.setText(head.title)
        self.title.setToolTip(wording.tooltip(head.title))
        self.title.set_tone(Tone.MUTED if head.is_untitled else Tone.PLAIN)
        self._state.setText(head.state)
        self._state.set_tone(Tone(head.tone))
        self._marking.set_code(head.marking)
        parts = [head.where, head.when]
        if zulu:
            parts += [wording.ltr(zulu), wording.ltr(zone)]
        self._when.setText(" · ".join(parts))
        self._when.setToolTip(wording.tooltip(self._when.text()))
        self._about.setText(head.about)
        self._clashes.setText(self.tr("{n} to settle").format(n=head.clashes))
        self._clashes.setVisible(head.clashes > 0)
        self._delete.setVisible(head.can_delete)


def _link(text: str, name: str, icon: str) -> Button:
    button = Button(text, use=Use.LINK, icon=icon)
    button.setObjectName(name)
    return button
