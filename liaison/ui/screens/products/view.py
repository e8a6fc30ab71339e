"""A product before it is frozen: what is in it, what is not placed, what is left out and why; then frozen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from liaison.core.errors import Refused
from liaison.core.events import Changed
from liaison.core.products import sitrep
from liaison.core.products.asked import Asked
from liaison.core.products.products import Draft
from liaison.core.reports.report import Report
from liaison.core.saving import marked_name
from liaison.core.values import RecordId
from liaison.ui import icons, wording
from liaison.ui.desk import Desk
from liaison.ui.printing import Printing, on_print
from liaison.ui.screens.products.earlier_box import EarlierBox
from liaison.ui.screens.products.placing import Placing
from liaison.ui.screens.products.presenter import Wish, asked_of, earlier, left_out, readers
from liaison.ui.screens.products.wishes import Wishes
from liaison.ui.screens.record.known import Known, first_known
from liaison.ui.theme import GRID
from liaison.ui.widgets.ask_path import ask_new_file
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.flow import Flow
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.tone import Tone

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace


class ProductView(QWidget):
    """Shown in place of a record.

    Signals:
        closed: back to the record.
    """

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("productView")
        self._desk = desk
        self._known = first_known(desk.identity, desk.sites, desk.tz)
        self._wish = Wish(sitrep.KIND)
        self._draft: Draft | None = None
        self._asked: Asked | None = None
        self._frozen: RecordId | None = None
        self._report: Report | None = None
        self._wants_focus = False
        self._back = Button(self.tr("Back"), use=Use.LINK, icon=icons.BACK)
        self._save = Button(self.tr("Save as…"), icon=icons.EXPORT)
        self._copy = Button(self.tr("Copy the text"), icon=icons.COPY)
        self._print = Button(self.tr("Print…"), icon=icons.PRINT)
        self.freeze = Button(self.tr("Freeze"), use=Use.PRIMARY)
        self.earlier = EarlierBox()
        self.earlier.chosen.connect(self._on_earlier)
        self._title = Label(kind=Kind.TITLE, wrap=True)
        self._title.setObjectName("productTitle")
        self._about = Label(kind=Kind.SMALL, tone=Tone.MUTED, wrap=True)
        self._about.setObjectName("productAbout")
        self.wishes = Wishes()
        self.wishes.changed.connect(self._ask)
        self.problem = ProblemLine()
        self.printing = Printing(desk, self, self.problem)
        self.placing = Placing()
        self.placing.placed.connect(self._on_placed)
        self._left = Label(kind=Kind.SMALL, tone=Tone.WARNING, wrap=True)
        self._left.setObjectName("productLeftOut")
        self.text = _reading(self.tr("What it says"))
        for button, name, press in (
            (self._back, "productBack", self.closed.emit),
            (self.freeze, "freezeProduct", self._on_freeze),
            (self._save, "saveProduct", self._on_save),
            (self._print, "printProduct", self._on_print),
            (self._copy, "copyProduct", self._on_copy),
        ):
            button.setObjectName(name)
            button.clicked.connect(lambda _=False, press=press: press())
        on_print(self, self._print.click)
        self._lay_out()

    def learn(self, known: Known) -> None:
        """Whom there is to read it has changed."""
        self._known = known

    def show_wish(self, wish: Wish) -> None:
        """Show a product as it would be frozen now."""
        self._wish, self._frozen = wish, None
        self._draft, self._asked = None, None
        neighbours = self._known.neighbours
        self.wishes.begin(wish, readers(neighbours, QCoreApplication.translate))
        self.problem.clear()
        self._wants_focus = True
        self._ask()
        self._list_earlier()

    def refresh(self, changed: Changed) -> None:
        """Something changed; a draft follows, a frozen product does not."""
        if changed.records and self._frozen is None and self.isVisible():
            self._ask()

    def write(self, path: str) -> None:
        """Write what is shown to a file that was chosen."""
        shown = self._shown
        if shown is None:
            return
        said = self.tr("Saved to {path}, where it is not protected")
        self._desk.ask(
            lambda workspace: workspace.products.save(shown, path),
            owner=self,
            done=lambda _: self.problem.say(
                wording.Said(said.format(path=wording.isolated(path))), Tone.WARNING
            ),
            failed=self._on_refused,
        )

    def _ask(self) -> None:
        """The draft as it is wished for; one that was frozen stays."""
        if self._frozen is not None:
            return
        wish = self._wish
        try:
            answers = self.wishes.answers()
        except Refused as refused:
            self._on_refused(refused)
            return

        def draft(workspace: Workspace) -> tuple[Draft, Asked]:
            asked = asked_of(workspace, wish, answers)
            return workspace.products.draft(asked), asked

        self._desk.ask(
            draft,
            owner=self,
            done=lambda found: self._show(wish, *found),
            failed=self._on_refused,
        )

    def _show(self, wish: Wish, draft: Draft, asked: Asked) -> None:
        if wish != self._wish or self._frozen is not None:
            return
        self._draft, self._asked = draft, asked
        self._report = draft.report
        self.wishes.show_usual(asked.since_ms, asked.until_ms, draft.made.number, self._desk.tz)
        translate = QCoreApplication.translate
        self.problem.clear()
        self._title.setText(wording.isolated(draft.report.number))
        about = self.tr(
            "Made from %n records; changes with the log until it is frozen", "", len(draft.records)
        )
        self._about.setText(about)
        self.placing.show_rows(draft.unplaced)
        lines = left_out(draft.left_out, translate)
        said = self.tr("Left out for this reader:")
        self._left.setText("\n".join([said, *lines]) if lines else "")
        self._left.setVisible(bool(lines))
        at = self.text.verticalScrollBar().value()
        self.text.setPlainText(draft.text)
        self.text.verticalScrollBar().setValue(at)
        self._enable(is_frozen=False)
        if self._wants_focus:
            self._wants_focus = False
            if not self.wishes.isAncestorOf(self.window().focusWidget()):
                self.freeze.setFocus()

    def _on_placed(self, record: RecordId, section: str) -> None:
        self._desk.do(
            lambda workspace: workspace.records.set(record, {"sitrep_section": section}),
            owner=self,
            failed=self._on_refused,
        )

    def _on_freeze(self) -> None:
        asked = self._asked
        if asked is None:
            return
        self.freeze.setEnabled(False)
        made: list[RecordId] = []
        about = [asked.about] if asked.about else []  # nothing waits for a FLASH any more

        def freeze(workspace: Workspace) -> Changed:
            made.append(workspace.products.freeze(asked))
            return Changed(frozenset({*made, *about}))

        self._desk.do(
            freeze, owner=self, done=lambda _: self._on_frozen(made[0]), failed=self._on_refused
        )

    def _on_frozen(self, product: RecordId) -> None:
        self._open_frozen(product)
        self._list_earlier()

    def _on_earlier(self, product: RecordId | None) -> None:
        """One that was frozen before, as it was; or the draft again."""
        if product is None:
            self._frozen = None
            self._ask()
        else:
            self._open_frozen(product)

    def _list_earlier(self) -> None:
        wish = self._wish
        self._desk.ask(
            lambda workspace: earlier(workspace, wish),
            owner=self,
            done=lambda found: self.earlier.show_found(found, self._frozen, self._desk.tz),
        )

    def _open_frozen(self, product: RecordId) -> None:
        self._frozen = product
        self.problem.clear()
        self._desk.ask(
            lambda workspace: (
                workspace.products.report(product),
                workspace.products.text(product),
            ),
            owner=self,
            done=lambda found: self._show_frozen(product, *found),
            failed=self._on_refused,
        )

    def _show_frozen(self, product: RecordId, report: Report, text: str) -> None:
        if product != self._frozen:
            return
        self._report = report
        self._title.setText(wording.isolated(report.number))
        self._left.setText(report.left_out)
        self._left.setVisible(bool(report.left_out))
        self._about.setText(
            self.tr("Frozen; its reader gets it with the next bundle, and it can be printed again")
        )
        self.text.setPlainText(text)
        self.placing.show_rows(())
        self._enable(is_frozen=True)
        self._save.setFocus()

    def _enable(self, *, is_frozen: bool) -> None:
        self.freeze.setVisible(not is_frozen)
        self.freeze.setEnabled(not is_frozen)
        self.wishes.setVisible(not is_frozen)
        self._save.setEnabled(True)
        self._print.setEnabled(True)
        self._copy.setEnabled(True)

    def _on_save(self) -> None:
        if self._report is None:
            return
        level, _, light = self._report.marking.partition(" · ")
        name = marked_name(level, light, self._report.number.replace(",", ""), ending="pdf")
        ask_new_file(self, self.tr("Save a copy"), self.write, name=name)

    def _on_print(self) -> None:
        shown = self._shown
        if shown is not None:
            self.printing.ask(
                lambda workspace, device, path: workspace.products.print(shown, device, path=path)
            )

    def _on_copy(self) -> None:
        shown = self._shown
        if shown is not None:
            self._desk.ask(
                lambda workspace: workspace.products.copy(shown),
                owner=self,
                done=self._on_copied,
                failed=self._on_refused,
            )

    def _on_copied(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        said = self.tr("Copied. What lies on the clipboard is not protected.")
        self.problem.say(wording.Said(said), Tone.WARNING)

    @property
    def _shown(self) -> RecordId | Draft | None:
        """What can leave: a frozen product as it was, or the draft."""
        return self._frozen or self._draft

    def _on_refused(self, refused: Refused) -> None:
        self.problem.say(wording.said(refused))
        if self._frozen is None:
            self.freeze.setEnabled(False)

    def _lay_out(self) -> None:
        ways = Flow(spacing=GRID)
        for button in (self.freeze, self._save, self._print, self._copy):
            ways.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        head = QHBoxLayout()
        head.addWidget(self._back)
        head.addStretch(1)
        head.addWidget(self.earlier)
        column.addLayout(head)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addWidget(self.wishes)
        column.addWidget(self.problem)
        column.addWidget(self.placing)
        column.addWidget(self._left)
        column.addWidget(self.text, 1)
        column.addLayout(ways)


def _reading(called: str) -> QPlainTextEdit:
    text = QPlainTextEdit()
    text.setObjectName("productText")
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    text.setAccessibleName(called)
    return text
