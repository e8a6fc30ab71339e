"""Step 4: a colleague's card, or the sample region, or simply begin."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.ui import icons
from liaison.ui.theme import GRID
from liaison.ui.widgets.ask_path import ask_file
from liaison.ui.widgets.button import Button
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.tone import Tone


class StartStep(QWidget):
    """Offers two ways to have something in the vault from the start.

    Signals:
        card_given: the path of a colleague's card.
        sample_wanted: to practise first.
    """

    card_given = Signal(str)
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notice = Label(tone=Tone.GOOD, wrap=True)
        self._notice.setObjectName("startNotice")
        card = Button(self.tr("Choose a card…"), icon=icons.CARD)
        card.setObjectName("importCardButton")
        card.clicked.connect(self._on_card_clicked)
        sample = Button(self.tr("Load the sample region"))
        sample.setObjectName("sampleButton")
        sample.clicked.connect(self.sample_wanted)
        self._sample = _offer(
            self.tr("Practise with the sample region"),
            self.tr("Notes of December 2009 from seven sites, all marked as samples."),
            sample,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID + 4)
        column.addWidget(
            _offer(
                self.tr("Bring in a colleague's card"),
                self.tr(
                    "Whoever you exchange with has a card, a small file. You compare a code "
                    "with them before anything is sent."
                ),
                card,
            )
        )
        column.addWidget(self._sample)
        column.addWidget(self._notice)

    def paint(self, *, notice: str, offers_sample: bool) -> None:
        """What came in so far."""
        self._notice.setText(notice)
        self._notice.setVisible(bool(notice))
        self._sample.setVisible(offers_sample)

    def _on_card_clicked(self) -> None:
        ask_file(self, self.tr("Choose a colleague's card"), self.card_given.emit)


def _offer(title: str, why: str, button: Button) -> Panel:
    panel = Panel()
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Label(title, kind=Kind.STRONG))
    words.addWidget(Label(why, kind=Kind.SMALL, tone=Tone.MUTED, wrap=True))
    row = QHBoxLayout()
    row.addLayout(words, 1)
    row.addSpacing(2 * GRID)
    row.addWidget(button)
    panel.body.addLayout(row)
    return panel
