"""Shows a page: its head, what can be done, and its blocks, each on a panel of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from liaison.core.errors import Refused
from liaison.ui import icons, wording
from liaison.ui.screens.assessments.doing import Plan
from liaison.ui.screens.assessments.page import Block, Card, Cards, Grid, Page, Said, Text
from liaison.ui.theme import GRID
from liaison.ui.widgets.asking.inline_form import InlineForm
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.flow import Flow
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.scroll_column import ScrollColumn
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.tone import Tone


class PageView(QWidget):
    """One page at a time.

    Signals:
        wanted: the name of something to do.
        answered: the texts by the questions of the plan that is open.
        opened: a record that a row stands for.
        form_wanted: the record as a form.
        back_wanted: the list again, where there is no room for both.
    """

    wanted = Signal(str)
    answered = Signal(object)
    opened = Signal(object)
    form_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recordPane")
        self.back = Button(self.tr("Back"), use=Use.LINK, icon=icons.BACK)
        self.back.clicked.connect(self.back_wanted)
        self.back.hide()
        self._title = Label(kind=Kind.TITLE, wrap=True)
        self._title.setObjectName("assessmentTitle")
        self._about = Label(kind=Kind.SMALL, tone=Tone.MUTED, wrap=True)
        self._notice = Label(wrap=True)
        self._notice.setObjectName("assessmentNotice")
        self._form = Button(self.tr("Open as a form"), use=Use.LINK)
        self._form.setObjectName("openForm")
        self._form.clicked.connect(self.form_wanted)
        self.problem = ProblemLine()
        self._buttons = QWidget()
        self._ways = Flow(spacing=GRID)
        self._asking: InlineForm | None = None
        self._under = QVBoxLayout()
        self._scroll = ScrollColumn(QMargins(3 * GRID, 0, 3 * GRID, 2 * GRID), spacing=2 * GRID)
        self._lay_out()

    @property
    def is_asking(self) -> bool:
        """Whether somebody is answering questions."""
        return self._asking is not None

    def show_page(self, page: Page) -> None:
        """Show a page; questions that are open stay."""
        self._title.setText(wording.isolated(page.title))
        self._about.setText(page.about)
        self._notice.setText(page.notice.text)
        self._notice.set_tone(Tone(page.notice.tone))
        self._notice.setVisible(bool(page.notice.text))
        self._form.setVisible(page.record is not None)
        self._show_doings(page)
        at = self._scroll.verticalScrollBar().value()
        self._scroll.clear()
        for block in page.blocks:
            self._scroll.column.addWidget(self._panel(block))
        self._scroll.column.addStretch(1)
        self._scroll.verticalScrollBar().setValue(at)

    def ask(self, plan: Plan) -> None:
        """Ask what has to be known before something is done."""
        self.stop_asking()
        form = InlineForm("assessmentForm", plan.title, plan.asks, plan.button)
        form.answered.connect(self.answered)
        form.closed.connect(self.stop_asking)
        self._under.addWidget(form)
        self._asking = form
        self._buttons.hide()
        form.open_with(plan.begins)

    def stop_asking(self) -> None:
        """Away with the questions."""
        if self._asking is not None:
            form, self._asking = self._asking, None
            form.hide()
            form.deleteLater()
            self._buttons.show()

    def refuse(self, refused: Refused) -> None:
        """Say beside its question, or above all, why something was not done."""
        if self._asking is not None:
            self._asking.refuse(refused)
        else:
            self.problem.say(wording.said(refused))

    def _show_doings(self, page: Page) -> None:
        while (item := self._ways.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for doing in page.doings:
            button = Button(doing.label, use=Use.PRIMARY if doing.primary else Use.PLAIN)
            button.setObjectName(f"do:{doing.name}")
            button.clicked.connect(lambda _=False, name=doing.name: self.wanted.emit(name))
            self._ways.addWidget(button)
        self._buttons.setVisible(bool(page.doings) and self._asking is None)

    def _panel(self, block: Block) -> Panel:
        panel = Panel()
        remark = "" if isinstance(block, Text) else block.remark
        panel.body.addWidget(SectionTitle(block.title, remark))
        if isinstance(block, Text):
            panel.body.addWidget(_label(Said(block.text, block.tone)))
        elif isinstance(block, Cards):
            panel.body.addLayout(_cards(block.cards))
        else:
            panel.body.addLayout(self._grid(block))
        return panel

    def _grid(self, block: Grid) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        for column, head in enumerate(block.head):
            grid.addWidget(Label(head, kind=Kind.SMALL, tone=Tone.MUTED, wrap=True), 0, column)
            grid.setColumnStretch(column, (block.widths or (1,) * len(block.head))[column])
        for line, cells in enumerate(block.rows):
            for column, said in enumerate(cells):
                label = _label(said)
                grid.addWidget(label, line + 1, column, Qt.AlignmentFlag.AlignTop)
            record = block.records[line] if line < len(block.records) else None
            if record is not None:
                way = Button(self.tr("Open"), use=Use.LINK)
                way.setObjectName(f"openRow:{line}")
                way.clicked.connect(lambda _=False, record=record: self.opened.emit(record))
                grid.addWidget(way, line + 1, len(block.head), Qt.AlignmentFlag.AlignTop)
        return grid

    def _lay_out(self) -> None:
        held = QHBoxLayout(self._buttons)
        held.setContentsMargins(0, 0, 0, 0)
        held.addLayout(self._ways, 1)
        line = QHBoxLayout()
        line.addWidget(self.back)
        line.addWidget(self._about, 1)
        line.addWidget(self._form)
        top = QVBoxLayout()
        top.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, GRID + 4)
        top.setSpacing(GRID)
        top.addWidget(self._title)
        top.addLayout(line)
        for widget in (self._notice, self.problem, self._buttons):
            top.addWidget(widget)
        top.addLayout(self._under)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._scroll, 1)


def _cards(cards: Sequence[Card]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(3 * GRID)
    for card in cards:
        column = QVBoxLayout()
        column.setSpacing(GRID // 2)
        column.addWidget(Label(card.head, kind=Kind.SMALL, tone=Tone.MUTED, wrap=True))
        if card.big:
            column.addWidget(Label(card.big, kind=Kind.STRONG, wrap=True))
        if card.about:
            column.addWidget(Label(card.about, kind=Kind.SMALL, tone=Tone.MUTED, wrap=True))
        if card.mark.text:
            column.addWidget(
                Label(card.mark.text, kind=Kind.SMALL, tone=Tone(card.mark.tone), wrap=True)
            )
        column.addWidget(_label(card.text))
        column.addStretch(1)
        row.addLayout(column, 1)
    return row


def _label(said: Said) -> Label:
    label = Label(said.text, tone=Tone(said.tone), wrap=True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    return label
