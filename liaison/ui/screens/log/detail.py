"""The right half of the log: the open record, or in its place its history, its clash, or an import."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from liaison.core.events import Changed
from liaison.core.products.sitrep import FLASH
from liaison.core.values import RecordId
from liaison.ui import icons
from liaison.ui.desk import Desk
from liaison.ui.screens.clash.view import ClashView
from liaison.ui.screens.history.view import HistoryView
from liaison.ui.screens.log.aside import AsideView
from liaison.ui.screens.log.import_panel import ImportPanel
from liaison.ui.screens.products.presenter import Wish
from liaison.ui.screens.products.view import ProductView
from liaison.ui.screens.record.known import Known
from liaison.ui.screens.record.pane import RecordPane
from liaison.ui.screens.record.unfinished import Unfinished
from liaison.ui.widgets.empty_state import EmptyState


class Detail(QStackedWidget):
    """One thing at a time; Esc leads back to the record.

    Signals:
        back_wanted: somebody wants the list back.
        product_left: a product is done with.
    """

    back_wanted = Signal()
    product_left = Signal()

    def __init__(
        self, desk: Desk, known: Known, unfinished: Unfinished, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("detail")
        self.pane = RecordPane(desk, known, unfinished)
        self.history = HistoryView(desk)
        self.clash = ClashView(desk)
        self.aside = AsideView(desk)
        self.product = ProductView(desk)
        self.incoming = ImportPanel(desk)
        self._known = known
        self._nothing = EmptyState(
            icon=icons.LOG,
            title=self.tr("No entry is open"),
            why=self.tr("Choose one from the list, or press Ctrl+N to write one."),
        )
        for widget in (
            self._nothing,
            self.pane,
            self.history,
            self.clash,
            self.aside,
            self.product,
            self.incoming,
        ):
            self.addWidget(widget)
        self.pane.history_wanted.connect(self._show_history)
        self.pane.clash_wanted.connect(self._show_clash)
        self.pane.recalled.connect(self._show_aside)
        self.pane.gone.connect(lambda: self.setCurrentWidget(self._nothing))
        self.pane.back_wanted.connect(self.back_wanted)
        self.history.closed.connect(self.back)
        self.incoming.shown.connect(self._show_incoming)
        self.incoming.closed.connect(self.back)
        self.clash.closed.connect(self.back)
        self.product.closed.connect(self.back)
        self.pane.flash_wanted.connect(lambda record: self.show_product(Wish(FLASH, record)))

    def learn(self, known: Known) -> None:
        """What may be taken for granted is known now, or has changed."""
        self._known = known
        self.pane.learn(known)
        self.history.learn(known)
        self.clash.learn(known)
        self.product.learn(known)

    def open(self, record: RecordId, *, typing: bool = False) -> None:
        """Show a record."""
        self.setCurrentWidget(self.pane)
        self.pane.open(record, typing=typing)

    def close_record(self) -> None:
        """Show no record."""
        self.pane.close_record()
        self.setCurrentWidget(self._nothing)

    def back(self) -> bool:
        """From history or clash to the record; says whether there was anything to go back from."""
        if self.currentWidget() is self.history and self.history.back():
            return True
        if self.currentWidget() in {self.history, self.clash}:
            self.setCurrentWidget(self.pane)
            return True
        if self.currentWidget() is self.product:
            self.setCurrentWidget(self._nothing if self.pane.record is None else self.pane)
            self.product_left.emit()
            return True
        if self.currentWidget() is self.incoming:
            self.close_record()
            self.back_wanted.emit()
            return True
        return False

    def show_product(self, wish: Wish) -> None:
        """Show a product in place of the record; what was typed is signed, so that it counts."""
        self.pane.sign()
        self.product.show_wish(wish)
        self.setCurrentWidget(self.product)

    def refresh(self, changed: Changed) -> None:
        """Something changed."""
        self.pane.refresh(changed)
        self.history.refresh(changed)
        self.clash.refresh(changed)
        self.product.refresh(changed)

    def _show_history(self, record: RecordId) -> None:
        self.pane.sign()
        self.history.show_record(record)
        self.setCurrentWidget(self.history)

    def _show_aside(self, record: RecordId) -> None:
        self.aside.show_record(record, self._known)
        self.setCurrentWidget(self.aside)

    def _show_incoming(self) -> None:
        self.pane.close_record()
        self.setCurrentWidget(self.incoming)

    def _show_clash(self, record: RecordId, path: str) -> None:
        self.pane.sign()
        self.clash.show_clash(record, path)
        self.setCurrentWidget(self.clash)
