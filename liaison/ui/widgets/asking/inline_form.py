"""A few questions in the page itself, under the button that asks them; never a dialog."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from liaison.core.errors import Reason, Refused
from liaison.core.gazetteer import Gazetteer
from liaison.ui import wording
from liaison.ui.theme import GRID
from liaison.ui.widgets.asking.asks import Ask, editor_of
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.fields.editor import FieldEditor
from liaison.ui.widgets.fields.moment import MomentEditor
from liaison.ui.widgets.form_row import FormRow
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.tone import Tone

_FIELD_OF = {Reason.MEETING_BEFORE_SERIES: "starts"}
"""Beside which question a refusal that names none belongs."""


class InlineForm(Panel):
    """Hidden until it is opened; Enter answers, Esc closes.

    Signals:
        answered: a dict of texts by the questions' keys.
        answered_else: the same, by the second button.
        closed: it went away without an answer.
        typed: a question's key and its text.
    """

    answered = Signal(object)
    answered_else = Signal(object)
    closed = Signal()
    typed = Signal(str, str)

    def __init__(
        self,
        name: str,
        title: str,
        asks: Sequence[Ask],
        button: str,
        places: Callable[[], Gazetteer] = Gazetteer,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.setObjectName(name)
        self._places = places
        self.echo: Callable[[str, str], str] | None = None
        """What an answer means, said inside its field; asked of moments."""
        self._rows: dict[str, FormRow] = {}
        self._editors: dict[str, FieldEditor] = {}
        self._texts: dict[str, str] = {}
        self._wrong: set[str] = set()
        self._problem = ProblemLine()
        self._title = SectionTitle(title)
        self._warning = Label(kind=Kind.SMALL, tone=Tone.WARNING, wrap=True)
        self._warning.setObjectName(f"{name}Warning")
        self._warning.hide()
        self.body.addWidget(self._title)
        self.body.addWidget(self._warning)
        self.body.addWidget(self._problem)
        for ask in asks:
            self._add(name, ask)
        self.submit = Button(button)
        self.submit.setObjectName(f"{name}Submit")
        self.submit.clicked.connect(self._on_submit)
        cancel = Button(self.tr("Leave it"), use=Use.LINK)
        cancel.setObjectName(f"{name}Leave")
        cancel.clicked.connect(self.close_form)
        self._ways = QHBoxLayout()
        self._ways.setSpacing(GRID)
        self._ways.addWidget(self.submit)
        self._ways.addWidget(cancel)
        self._ways.addStretch(1)
        self.body.addLayout(self._ways)
        self.hide()

    def offer(self, words: str) -> None:
        """A second button, for another thing that is done with the same answers."""
        button = Button(words)
        button.setObjectName(f"{self.objectName()}Other")
        button.clicked.connect(lambda: self.answered_else.emit(dict(self._texts)))
        self._ways.insertWidget(1, button)

    def open_with(self, texts: Mapping[str, str] | None = None, *, title: str = "") -> None:
        """Show the questions with these answers standing there, and put the keyboard into them."""
        self._texts = dict.fromkeys(self._editors, "") | dict(texts or {})
        for key, editor in self._editors.items():
            editor.set_text(key, self._texts[key])
            self.note(key, "")
            self._show_echo(key)
        if title:
            self._title.set_text(title)
        self._problem.clear()
        self.show()
        first = next(iter(self._editors.values()))
        first.parts()[0].setFocus()

    def warn(self, text: str) -> None:
        """Say above the questions what an answer brings with it; "" says nothing."""
        self._warning.setText(text)
        self._warning.setVisible(bool(text))

    def close_form(self) -> None:
        """Away with it."""
        self.hide()
        self.closed.emit()

    def set_answer(self, key: str, text: str) -> None:
        """Put an answer in place, as what somebody may change."""
        self._texts[key] = text
        self._editors[key].set_text(key, text)

    def note(self, key: str, text: str, *, wrong: bool = False) -> None:
        """Say something beside a question: what was understood, or what is allowed."""
        self._rows[key].set_note(text, Tone.BAD if wrong else Tone.MUTED)
        self._editors[key].set_problem(key, wrong=wrong)

    def refuse(self, refused: Refused) -> None:
        """Say beside its question why an answer is refused; above them all where it has none."""
        key = _FIELD_OF.get(Reason(refused.reason.value)) or str(refused.params.get("field", ""))
        if key in self._rows:
            self.note(key, wording.beside(refused), wrong=True)
            self._wrong.add(key)
            self._editors[key].parts()[0].setFocus()
        else:
            self._problem.say(wording.said(refused))

    @override
    def event(self, event: QEvent) -> bool:
        """Esc closes this form, before the window takes it as the way back."""
        is_key = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_key and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        else:
            super().keyPressEvent(event)

    def _add(self, name: str, ask: Ask) -> None:
        editor = editor_of(ask, self._places)
        for part in editor.parts():
            part.setObjectName(f"{name}:{ask.key}")
            part.setAccessibleName(ask.label)
            if isinstance(part, QLineEdit):
                part.returnPressed.connect(self._on_submit)
        editor.typed.connect(self._on_typed)
        row = FormRow(ask.label, editor)
        self._rows[ask.key], self._editors[ask.key] = row, editor
        self.body.addWidget(row)

    def _on_typed(self, key: str, text: str) -> None:
        self._texts[key] = text
        self.note(key, "")
        self._forget_refusals()
        self._show_echo(key)
        self.typed.emit(key, text)

    def _show_echo(self, key: str) -> None:
        if self.echo is not None and isinstance(self._editors[key], MomentEditor):
            self._editors[key].set_echo(key, self.echo(key, self._texts[key]))

    def _forget_refusals(self) -> None:
        """One answer was refused beside the others: with another answer, or asked anew, it is void."""
        for key in self._wrong:
            self.note(key, "")
            self._show_echo(key)
        self._wrong.clear()
        self._problem.clear()

    def _on_submit(self) -> None:
        self._forget_refusals()
        self.answered.emit(dict(self._texts))
