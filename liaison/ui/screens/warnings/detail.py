"""One warning: what is done with it, who knows, and its words for the radio."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from liaison.ui import icons
from liaison.ui.screens.warnings.addressees_panel import AddresseesPanel
from liaison.ui.screens.warnings.text_panel import TextPanel
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.flow import Flow
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.scroll_column import ScrollColumn
from liaison.ui.widgets.steady_lines import TITLE_LINES, SteadyLines
from liaison.ui.widgets.tone import Tone


class WarningDetail(QWidget):
    """Signals: what was pressed.

    Signals:
        issue_wanted: it is to go out.
        follow_up_wanted: "final" where it is the last word, else "".
        expire_wanted: its time is over.
        withdrawn: why it is taken back.
        open_wanted: its record, or the one that it follows or that follows it ("before", "after").
        back_wanted: the list is wanted back.
    """

    issue_wanted = Signal()
    follow_up_wanted = Signal(str)
    expire_wanted = Signal()
    withdrawn = Signal(str)
    open_wanted = Signal(str)
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("warningDetail")
        self.back = Button(self.tr("Back to the list"), use=Use.LINK, icon=icons.BACK)
        self.back.clicked.connect(self.back_wanted)
        self.back.hide()
        self.title = SteadyLines(kind=Kind.TITLE, most=TITLE_LINES)
        self.title.setObjectName("warningTitle")
        self.about = Label(kind=Kind.SMALL, tone=Tone.MUTED, wrap=True)
        self.state = Label(kind=Kind.STRONG, wrap=True)
        self.state.setObjectName("warningState")
        self.problem = ProblemLine()
        self.addressees = AddresseesPanel()
        self.text = TextPanel()
        self._buttons: dict[str, Button] = {}
        self._why = self._make_why()
        self._lay_out()

    def show_ways(self, ways: set[str]) -> None:
        """Only these can be done with it."""
        for name, button in self._buttons.items():
            button.setVisible(name in ways)
        if "withdraw" not in ways:
            self._why.hide()

    def forget(self) -> None:
        """Another warning is open."""
        self.problem.clear()
        self._why.hide()
        self.addressees.forget()

    def _lay_out(self) -> None:
        scroll = ScrollColumn(QMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID), spacing=2 * GRID)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        for widget in (self.title, self.about, self.state, self.problem):
            head.addWidget(widget)
        scroll.column.addLayout(head)
        scroll.column.addLayout(self._make_ways())
        scroll.column.addWidget(self._why)
        scroll.column.addWidget(self.addressees)
        scroll.column.addWidget(self.text)
        scroll.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def _make_ways(self) -> Flow:
        ways = (
            ("issue", self.tr("Issue  Ctrl+Return"), Use.PRIMARY, self.issue_wanted.emit),
            ("open", self.tr("Open the record"), Use.PLAIN, lambda: self.open_wanted.emit("")),
            ("follow", self.tr("Follow up"), Use.PLAIN, lambda: self.follow_up_wanted.emit("")),
            (
                "final",
                self.tr("Final follow-up"),
                Use.PLAIN,
                lambda: self.follow_up_wanted.emit("final"),
            ),
            ("expire", self.tr("Mark as expired"), Use.LINK, self.expire_wanted.emit),
            ("withdraw", self.tr("Withdraw…"), Use.LINK, self._ask_why),
            (
                "before",
                self.tr("The warning before"),
                Use.LINK,
                lambda: self.open_wanted.emit("before"),
            ),
            (
                "after",
                self.tr("What followed"),
                Use.LINK,
                lambda: self.open_wanted.emit("after"),
            ),
        )
        flow = Flow(spacing=GRID)
        for name, words, use, press in ways:
            button = Button(words, use=use)
            button.setObjectName(f"warning:{name}")
            button.clicked.connect(lambda _=False, press=press: press())
            self._buttons[name] = button
            flow.addWidget(button)
        return flow

    def _make_why(self) -> QWidget:
        holder = QWidget()
        line = QLineEdit()
        line.setObjectName("withdrawWhy")
        line.setPlaceholderText(self.tr("Why, in one line; whoever has it reads this"))
        line.setAccessibleName(self.tr("Why it is withdrawn"))
        press = Button(self.tr("Withdraw it"))
        press.setObjectName("withdrawNow")
        press.setEnabled(False)
        line.textChanged.connect(lambda text: press.setEnabled(bool(text.strip())))
        line.returnPressed.connect(press.click)
        press.clicked.connect(lambda: self.withdrawn.emit(line.text()))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(line, 1)
        row.addWidget(press)
        holder.hide()
        return holder

    def _ask_why(self) -> None:
        self._why.show()
        line = self._why.findChild(QLineEdit)
        if line is not None:
            line.clear()
            line.setFocus()
