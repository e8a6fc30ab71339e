"""The middle of the room: one item's title, its text in one or two languages, its cards below."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.core.meetings import lines
from liaison.ui.screens.room.cards_pane import CardsPane
from liaison.ui.screens.room.keys_line import KeysLine
from liaison.ui.screens.room.presenter import FIRST, SECOND, CardText
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button
from liaison.ui.widgets.elided_label import ElidedLabel
from liaison.ui.widgets.fields.pick import Offer
from liaison.ui.widgets.label import Kind
from liaison.ui.widgets.minutes_edit import MinutesEdit
from liaison.ui.widgets.offer_list import OfferList
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.tone import Tone, set_style
from liaison.ui.wording import Said


class ItemPane(QWidget):
    """Signals: what was typed and what is wanted.

    Signals:
        typed: the name of a long text that changed.
        mark_typed: sign, what was begun, the whole line; see `MinutesEdit`.
        clock_wanted: the item is taken up now.
        parallel_wanted: show the second language, or show it no longer.
    """

    typed = Signal(str)
    mark_typed = Signal(str, str, str)
    clock_wanted = Signal()
    parallel_wanted = Signal(bool)

    def __init__(self, say_day: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel(kind=Kind.TITLE)
        self._title.setObjectName("itemTitle")
        self._about = ElidedLabel(kind=Kind.SMALL, tone=Tone.MUTED)
        self.problem = ProblemLine()
        self.clock = Button(self.tr("Take up  Ctrl+Return"))
        self.clock.setObjectName("clockButton")
        self.clock.clicked.connect(self.clock_wanted)
        self.parallel = Button("")
        self.parallel.setObjectName("parallelButton")
        self.parallel.setCheckable(True)
        self.parallel.setToolTip("Ctrl+Shift+T")
        self.parallel.clicked.connect(self.parallel_wanted)
        self.edits = {name: self._make_edit(name) for name in (FIRST, SECOND)}
        self.cards = CardsPane(say_day)
        self.keys = KeysLine()
        self.offers = OfferList(self)
        self._mark = ("", "", "")
        self._is_marked = False
        self._is_out = False
        self._lay_out()
        self._connect()

    @property
    def edit(self) -> MinutesEdit:
        """The text of the meeting's own language."""
        return self.edits[FIRST]

    def show_item(self, title: str, about: str) -> None:
        """Show an item's title and the line under it."""
        self._title.setText(title)
        self._about.setText(about)
        self._about.setVisible(bool(about))

    def show_languages(self, own: str, second: str, *, parallel: bool) -> None:
        """Show the second language's text beside the first, or not; there may be none."""
        self.parallel.setVisible(bool(second))
        self.parallel.setText(second)
        self.parallel.setAccessibleName(
            self.tr("Show the text in {language}").format(language=second)
        )
        self.parallel.setChecked(parallel)
        self.edits[SECOND].setVisible(parallel)
        self.edits[FIRST].setAccessibleName(own)
        self.edits[SECOND].setAccessibleName(second)
        self.edits[SECOND].setPlaceholderText(
            self.tr("The same in {language}").format(language=second)
        )

    def show_open(self, *, is_open: bool, is_begun: bool) -> None:
        """Whether anything may be typed, and whether the item was taken up."""
        for edit in self.edits.values():
            edit.setReadOnly(not is_open)
        self.clock.setVisible(is_open and not is_begun)

    def show_out(self, *, is_out: bool) -> None:
        """Say why minutes that are with their readers are not typed over here."""
        if is_out:
            words = self.tr("These minutes are circulated: a change would end the answers to them.")
            step = self.tr("Propose a correction, or reopen them in the tab Minutes.")
            self.problem.say(Said(words, step), Tone.WARNING)
        elif self._is_out:
            self.problem.clear()
        self._is_out = is_out

    def show_marked(self, *, is_marked: bool) -> None:
        """Say that a paragraph was written in two places at once; the next edit settles it."""
        if is_marked:
            words = self.tr("Two people wrote in the same paragraph of this item.")
            self.problem.say(
                Said(words, self.tr("Both texts are here: look them over.")), Tone.WARNING
            )
        elif self._is_marked:
            self.problem.clear()
        self._is_marked = is_marked

    def show_cards(self, cards: Sequence[CardText], *, parallel: bool) -> None:
        """Show what was taken down here."""
        self.cards.show_cards(cards, parallel=parallel)

    def offer(self, mark: tuple[str, str, str], offers: Sequence[Offer]) -> None:
        """Show what was found for a mark, if it still stands there."""
        if mark != self._mark or not self.edit.hasFocus():
            return
        self.offers.offer(offers, self.edit.caret(self))
        self.edit.is_offering = bool(offers)

    def _make_edit(self, name: str) -> MinutesEdit:
        edit = MinutesEdit(lines.is_capture if name == FIRST else _never)
        edit.setObjectName(f"minutes:{name}")
        set_style(edit, second=name == SECOND)
        edit.typed.connect(lambda: self.typed.emit(name))
        return edit

    def _connect(self) -> None:
        edit = self.edit
        edit.setPlaceholderText(
            self.tr("Points as they are said. D and a space begin a decision, A an action.")
        )
        edit.mark_typed.connect(self._on_mark_typed)
        edit.line_changed.connect(self.keys.show_line)
        edit.key_wanted.connect(self._on_key_wanted)
        self.offers.picked.connect(self._on_offer_picked)

    def _on_mark_typed(self, sign: str, begun: str, line: str) -> None:
        self._mark = (sign, begun, line)
        if sign:
            self.mark_typed.emit(sign, begun, line)
        else:
            self._close_offers()

    def _on_key_wanted(self, key: str) -> None:
        if key == "pick":
            self.offers.pick()
        elif key == "close":
            self._close_offers()
        else:
            self.offers.step(1 if key == "down" else -1)

    def _on_offer_picked(self, text: str) -> None:
        begun = self._mark[1]
        self._close_offers()
        self.edit.complete(begun, text)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_offers(self) -> None:
        self.offers.hide()
        self.edit.is_offering = False

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self._title, 1)
        head.addWidget(self.parallel)
        head.addWidget(self.clock)
        texts = QHBoxLayout()
        texts.setSpacing(0)
        for edit in self.edits.values():
            texts.addWidget(edit, 1)
        paper = Panel(padding=0)
        paper.setObjectName("minutesPaper")
        paper.body.setContentsMargins(1, 1, 1, 1)
        paper.body.addLayout(texts, 1)
        paper.body.addWidget(self.cards)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, GRID + 4)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self._about)
        column.addWidget(self.problem)
        column.addWidget(paper, 1)
        column.addWidget(self.keys)


def _never(_: str) -> bool:
    return False
