"""One decision or action under the text: its words, owner and date, each corrected where it stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from liaison.core.values import RecordId
from liaison.ui.screens.room.presenter import CardText
from liaison.ui.theme import GRID
from liaison.ui.widgets.fields.pick import Offer, PickEditor
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.sentence_edit import SentenceEdit
from liaison.ui.widgets.tone import Tone, set_style

_OWNER_WIDTH, _DUE_WIDTH, _LABEL_WIDTH = 150, 116, 44


class Card(QFrame):
    """Signals: what somebody corrected.

    Signals:
        reworded: the record, its new words, and whether they are those of the second language.
        corrected: the record, "owner" or "due", and what was typed there.
        typed: the record, "owner" or "due", and what stands there so far.
    """

    reworded = Signal(object, str, bool)
    corrected = Signal(object, str, str)
    typed = Signal(object, str, str)

    def __init__(
        self, card: CardText, owners: Sequence[Offer], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.record: RecordId = card.record
        self.setObjectName(f"card:{card.label}")
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        set_style(self, decision=card.is_decision, mirrored=is_mirrored)
        self._label = Label(kind=Kind.STRONG, tone=Tone.INFO if card.is_decision else Tone.ACCENT)
        self._label.setFixedWidth(_LABEL_WIDTH)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._label.setContentsMargins(0, 4, 0, 0)
        self._words = SentenceEdit()
        self._words.setObjectName("cardWords")
        self._also = SentenceEdit(hint=self.tr("In the second language"))
        self._also.setObjectName("cardAlso")
        self._problem = Label(kind=Kind.SMALL, tone=Tone.WARNING, wrap=True)
        self._problem.setObjectName("cardProblem")
        self._problem.setContentsMargins(5, 0, 0, 2)
        self._owner = PickEditor("owner", owners)
        self._due = PickEditor("due", ())
        self._shown = card
        self._lay_out(card)
        self._connect()

    def show_card(
        self, card: CardText, due: str, begun: Mapping[str, str], *, parallel: bool
    ) -> None:
        """Show what the record says; what somebody is typing stays.

        Args:
            card: what it says.
            due: its date as people write it.
            begun: what was typed for "owner" or "due" and is neither yet.
            parallel: the second language is shown too.
        """
        self._shown = card
        self._label.setText(card.label)
        self._words.set_text(card.title)
        self._words.setAccessibleName(card.label)
        self._also.set_text(card.also)
        self._also.setVisible(parallel)
        for editor, text in ((self._owner, card.owner), (self._due, due)):
            if not editor.line.hasFocus() or not editor.line.isModified():
                editor.set_text(editor.path, begun.get(editor.path, text))
                editor.line.setModified(editor.path in begun)
            editor.line.setReadOnly(not card.editable)
        for sentence in (self._words, self._also):
            sentence.setReadOnly(not card.editable)
        self.say(card.problem)

    def finish(self) -> None:
        """What was typed into the sentences is meant."""
        for sentence in (self._words, self._also):
            sentence.finish()

    def say(self, problem: str) -> None:
        """What is missing, or was not understood."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def focus_words(self) -> None:
        """Put the keyboard into the words."""
        self._words.setFocus(Qt.FocusReason.TabFocusReason)

    def _connect(self) -> None:
        self._words.finished.connect(lambda text: self._reword(text, second=False))
        self._also.finished.connect(lambda text: self._reword(text, second=True))
        for editor in (self._owner, self._due):
            editor.left.connect(lambda name, editor=editor: self._correct(name, editor))
            editor.typed.connect(lambda name, text: self.typed.emit(self.record, name, text))

    def _reword(self, text: str, *, second: bool) -> None:
        self.reworded.emit(self.record, text, second)

    def _correct(self, name: str, editor: PickEditor) -> None:
        if editor.line.isModified():
            editor.line.setModified(False)
            self.corrected.emit(self.record, name, editor.line.text())

    def _lay_out(self, card: CardText) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._words)
        words.addWidget(self._also)
        words.addWidget(self._problem)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID + 4, GRID // 2, GRID, GRID // 2)
        row.setSpacing(GRID)
        row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._owner.line.setPlaceholderText(self.tr("Owner"))
        self._due.line.setPlaceholderText(self.tr("Date"))
        for editor, width, name in (
            (self._owner, _OWNER_WIDTH, self.tr("Owner of {label}")),
            (self._due, _DUE_WIDTH, self.tr("Date of {label}")),
        ):
            editor.setFixedWidth(width)
            editor.line.setAccessibleName(name.format(label=card.label))
            row.addWidget(editor, 0, Qt.AlignmentFlag.AlignTop)
            editor.setVisible(not card.is_decision)  # only now: shown alone it were a window
