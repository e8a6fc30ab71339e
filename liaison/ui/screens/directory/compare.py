"""The code between two devices: read it out, type in what is read back."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from liaison.ui import wording
from liaison.ui.screens.directory.presenter import DirectoryState
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.tone import Tone


class ComparePanel(Panel):
    """Signals: typed, what the colleague reads out; verify_wanted, compare it."""

    typed = Signal(str)
    verify_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._code = Label(kind=Kind.TITLE)
        self._code.setObjectName("shortCode")
        self._code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self._field = QLineEdit()
        self._field.setObjectName("codeField")
        self._field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._field.setPlaceholderText(self.tr("30 digits, in groups or not"))
        self._field.setAccessibleName(self.tr("The code that your colleague reads out"))
        self._verify = Button(self.tr("Compare"), use=Use.PRIMARY)
        self._verify.setObjectName("verifyButton")
        self._wrong = Label(kind=Kind.SMALL, tone=Tone.BAD, wrap=True)
        self._wrong.setObjectName("codeWrong")
        self._read_out = Label(self.tr("Read this to your colleague:"), tone=Tone.MUTED)
        self._type_in = Label(
            self.tr("Then type what your colleague reads to you:"), tone=Tone.MUTED
        )
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._field, 1)
        row.addWidget(self._verify)
        self.body.addWidget(SectionTitle(self.tr("The code between the two of you")))
        self.body.addWidget(self._read_out)
        self.body.addWidget(self._code)
        self.body.addWidget(self._type_in)
        self.body.addLayout(row)
        self.body.addWidget(self._wrong)
        self._field.textEdited.connect(self.typed)
        self._field.returnPressed.connect(self._verify.click)
        self._verify.clicked.connect(self.verify_wanted)

    def paint(self, state: DirectoryState) -> None:
        """Show the code with the state's contact, and ask for it where it is not verified."""
        for widget in (self._read_out, self._type_in, self._field, self._verify):
            widget.setVisible(state.asks_code)
        self._code.setText(wording.ltr(state.code))
        if self._field.text() != state.typed:
            with QSignalBlocker(self._field):
                self._field.setText(state.typed)
        self._verify.setEnabled(state.can_verify)
        wrong = state.problem if state.is_about_code else None
        said = wording.said(wrong) if wrong else wording.Said("")
        self._wrong.setText(f"{said.sentence} {said.next_step}".strip())
        self._wrong.setVisible(wrong is not None)
