"""The way out for trends: to a file or a printer, cut to whoever reads them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from liaison.core import dtg
from liaison.core.chart.export import Cut
from liaison.core.errors import Refused
from liaison.core.papers.words import Words
from liaison.core.records.audiences import MSN
from liaison.core.saving import marked_name
from liaison.core.trends.counting import By
from liaison.core.trends.paper import left_words
from liaison.core.trends.trends import Asked
from liaison.ui import icons, language, wording
from liaison.ui.desk import Desk
from liaison.ui.printing import Printing
from liaison.ui.screens.products.presenter import readers
from liaison.ui.screens.record.known import Known
from liaison.ui.theme import GRID
from liaison.ui.widgets.ask_path import ask_new_file
from liaison.ui.widgets.button import Button
from liaison.ui.widgets.flow import Flow
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.tone import Tone


class TrendsOut(QWidget):
    """For whom, and the buttons; `asked` says what is counted now, and by what."""

    def __init__(
        self,
        desk: Desk,
        words: Words,
        asked: Callable[[], tuple[Asked, By]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._asked = asked
        self._reader = QComboBox()
        self._reader.setObjectName("trendsReader")
        self._reader.setAccessibleName(self.tr("For whom"))
        save = Button(self.tr("Save as…"), icon=icons.EXPORT)
        save.setObjectName("trendsSave")
        save.clicked.connect(self._on_save)
        print_ = Button(self.tr("Print…"), icon=icons.PRINT)
        print_.setObjectName("trendsPrint")
        print_.clicked.connect(self._on_print)
        self.problem = ProblemLine()
        self._printing = Printing(desk, self, self.problem)
        ways = Flow(spacing=GRID)
        for widget in (self._reader, save, print_):
            ways.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.problem)
        column.addLayout(ways)

    def learn(self, known: Known) -> None:
        """Whom there is to read it has changed."""
        chosen = self._reader.currentData() or MSN
        self._reader.clear()
        for code, words in readers(known.neighbours, QCoreApplication.translate):
            self._reader.addItem(words, code)
        self._reader.setCurrentIndex(max(0, self._reader.findData(chosen)))

    def write(self, path: str) -> None:
        """Write what is counted to a file that was chosen."""
        (asked, by), audience, lang = self._asked(), self._audience, language.current()

        def written(cut: Cut) -> None:
            said = self.tr("Saved to {path}, where it is not protected")
            left = left_words(cut.withheld, self._words)
            said = said.format(path=wording.isolated(path))
            self.problem.say(wording.Said(said, left), Tone.WARNING)

        self._desk.ask(
            lambda workspace: workspace.trends.write(
                asked, [by], path, audience=audience, lang=lang
            ),
            owner=self,
            done=written,
            failed=self._on_refused,
        )

    @property
    def _audience(self) -> str:
        return str(self._reader.currentData())

    def _on_save(self) -> None:
        """The name says how it is marked, which depends on what its reader may have."""
        (asked, by), audience, site = self._asked(), self._audience, self._desk.identity.site
        day = dtg.day_of(self._desk.now_ms()).strftime("%y%m%d")

        def named(cut: Cut) -> None:
            name = marked_name(cut.cls, cut.tlp, site, "trends", day, ending="pdf")
            ask_new_file(self, self.tr("Save a copy"), self.write, name=name)

        self._desk.ask(
            lambda workspace: workspace.trends.tables(asked, [by], audience=audience)[1],
            owner=self,
            done=named,
            failed=self._on_refused,
        )

    def _on_print(self) -> None:
        (asked, by), audience, lang = self._asked(), self._audience, language.current()
        self._printing.ask(
            lambda workspace, device, path: workspace.trends.print(
                asked, [by], device, audience=audience, lang=lang, path=path
            )
        )

    def _on_refused(self, refused: Refused) -> None:
        self.problem.say(wording.said(refused))
