"""Buttons that save or print a paper, and under them the one question that it needs: who reads it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.ui import icons
from liaison.ui.screens.meetings.minutes import forms
from liaison.ui.theme import GRID
from liaison.ui.widgets.asking.inline_form import InlineForm
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.flow import Flow


class PaperWish(QWidget):
    """A paper is cut to what its reader may have, so that is asked before it is saved.

    Signals:
        wanted: which document is to be saved, and the audience that it is cut to.
        print_wanted: the same, of one that is to be printed.
    """

    wanted = Signal(str, str)
    print_wanted = Signal(str, str)

    def __init__(self, papers: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """Offer papers, each by its name and the words of its button."""
        super().__init__(parent)
        self._release: tuple[str, ...] = ()
        self._form: InlineForm | None = None
        flow = Flow(spacing=GRID)
        for paper, words in papers:
            button = Button(words, use=Use.LINK, icon=icons.EXPORT)
            button.setObjectName(f"save:{paper}")
            button.clicked.connect(lambda _=False, paper=paper: self.ask_reader(paper))
            flow.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self._column.addLayout(flow)

    def show_release(self, release: Iterable[str]) -> None:
        """Whom the papers can be cut to; a question on others goes away."""
        codes = tuple(sorted(release))
        if codes != self._release:
            self._release = codes
            self._drop_form()

    def ask_reader(self, paper: str) -> None:
        """Ask who reads it, and whether it is saved or printed."""
        self._drop_form()
        readers = forms.readers(self._release)
        self._form = form = forms.paper_form(readers)
        for answered, wanted in (
            (form.answered, self.wanted),
            (form.answered_else, self.print_wanted),
        ):
            answered.connect(
                lambda texts, wanted=wanted: self._on_reader(wanted, paper, texts["audience"])
            )
        self._column.addWidget(form)
        form.open_with({"audience": readers[0][0]})

    def _on_reader(self, wanted: SignalInstance, paper: str, audience: str) -> None:
        self._drop_form()
        wanted.emit(paper, audience)

    def _drop_form(self) -> None:
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None
