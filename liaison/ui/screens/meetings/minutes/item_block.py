"""One item of the minutes: both languages side by side, and under them what came of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from liaison.core.errors import Refused
from liaison.core.events import Changed
from liaison.core.meetings import lines
from liaison.core.meetings.values import AgendaItem
from liaison.core.records.handling import LANGUAGES
from liaison.core.values import RecordId
from liaison.ui import wording
from liaison.ui.screens.meetings.bench import Bench
from liaison.ui.screens.meetings.load import Loaded
from liaison.ui.screens.meetings.minutes.act_row import ActRow
from liaison.ui.screens.meetings.reading import ActReading, TextReading
from liaison.ui.theme import GRID
from liaison.ui.widgets.fields.long_text import LongTextEditor
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.notice_line import NoticeLine
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.tone import Tone

_LANGUAGES = {choice.value: choice.label for choice in LANGUAGES}


class ItemBlock(Panel):
    """Made for one item, to write or to read; another shape needs another block.

    Signals:
        clash_wanted: a path of the meeting whose two texts somebody wants to see.
    """

    clash_wanted = Signal(str)

    def __init__(self, bench: Bench, loaded: Loaded, item: AgendaItem, *, writable: bool) -> None:
        super().__init__()
        self.setObjectName(f"item:{item.id}")
        self._bench = bench
        self._meeting = loaded.id
        self._item = item.id
        self._writable = writable
        self._is_text_open = writable and loaded.is_text_open
        self._texts: dict[str, LongTextEditor] = {}
        self._readings: dict[str, TextReading] = {}
        self._acts: list[ActRow | ActReading] = []
        self._marked = ""
        self._has_shown = False
        self._capture: QLineEdit | None = None
        self._title = Label(kind=Kind.STRONG, wrap=True)
        self.body.addWidget(self._title)
        self._merged = NoticeLine(
            self.tr("Two people wrote here apart: look at both"), press=self.tr("Look")
        )
        self._merged.hide()
        self._merged.pressed.connect(lambda: self.clash_wanted.emit(self._marked))
        self.body.addWidget(self._merged)
        self._add_texts(loaded)
        lang2 = loaded.meeting.lang2
        for label, act in (*item.decisions, *item.actions):
            row: ActRow | ActReading
            row = ActRow(bench, act, lang2) if writable else ActReading(label, act, loaded.labels)
            self._acts.append(row)
            self.body.addWidget(row)
        if writable and item.id:
            self._add_capture()

    def show_item(self, item: AgendaItem) -> None:
        """Show what it says; into what somebody types there, what came is worked in."""
        titles = [part for part in (item.item.title, item.item.title2) if part]
        self._title.setText(f"{item.number} · " + " · ".join(dict.fromkeys(titles)))
        self._marked = f"agenda/{item.id}/{item.marked[0]}" if item.marked else ""
        self._merged.setVisible(bool(item.marked))
        stands = {"discussion": item.item.discussion, "discussion2": item.item.discussion2}
        for name, text in stands.items():
            path = f"agenda/{item.id}/{name}"
            if editor := self._texts.get(name):
                saves = self._bench.pen.of(self._meeting)
                shown = editor.edit.toPlainText() if self._has_shown else None
                editor.set_text(path, saves.text(path, text, shown))
            elif name in self._readings:
                self._readings[name].show_text(text)
        self._has_shown = True
        for row, (label, act) in zip(self._acts, (*item.decisions, *item.actions), strict=False):
            if isinstance(row, ActRow):
                row.show_act(label, act, editable=self._writable)

    @property
    def is_captured_into(self) -> bool:
        """Whether the keyboard is in the line that takes decisions and actions."""
        return self._capture is not None and self.window().focusWidget() is self._capture

    def focus_capture(self) -> None:
        """Put the keyboard into that line."""
        if self._capture is not None:
            self._capture.setFocus()

    def act_row(self, record: RecordId) -> ActRow | None:
        """The row of a decision or action that can be edited here."""
        rows = (one for one in self._acts if isinstance(one, ActRow))
        return next((one for one in rows if one.record == record), None)

    def _add_texts(self, loaded: Loaded) -> None:
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        languages = [("discussion", loaded.meeting.lang or "en")]
        if loaded.meeting.lang2:
            languages.append(("discussion2", loaded.meeting.lang2))
        for name, lang in languages:
            side = QVBoxLayout()
            side.setSpacing(2)
            called = QCoreApplication.translate("Language", _LANGUAGES.get(lang, lang))
            if len(languages) > 1:
                side.addWidget(Label(called, kind=Kind.SMALL, tone=Tone.MUTED))
            side.addWidget(self._text(name, lang, called))
            side.addStretch(1)
            row.addLayout(side, 1)
        self.body.addLayout(row)

    def _text(self, name: str, lang: str, called: str) -> QWidget:
        direction = (
            Qt.LayoutDirection.RightToLeft if lang == "ar" else Qt.LayoutDirection.LeftToRight
        )
        if not self._is_text_open:
            reading = TextReading(direction)
            self._readings[name] = reading
            return reading
        editor = LongTextEditor(f"agenda/{self._item}/{name}")
        editor.edit.setLayoutDirection(direction)
        editor.edit.setAccessibleName(called)
        editor.edit.setPlaceholderText(self.tr("What was said"))
        editor.typed.connect(
            lambda path, text: self._bench.pen.write_text(self._meeting, path, text)
        )
        self._texts[name] = editor
        return editor

    def _add_capture(self) -> None:
        self._capture = line = QLineEdit()
        line.setObjectName(f"capture:{self._item}")
        hint = self.tr("D and a decision, or A and an action @owner !date, then Enter")
        line.setPlaceholderText(hint)
        line.setAccessibleName(hint)
        line.returnPressed.connect(lambda: self._on_captured(line))
        self._note = Label(kind=Kind.SMALL, tone=Tone.BAD, wrap=True)
        self._note.hide()
        self.body.addWidget(line)
        self.body.addWidget(self._note)

    def _on_captured(self, line: QLineEdit) -> None:
        text = line.text().strip()
        if not text:
            return
        if not lines.is_capture(text):
            self._say(self.tr("Begin with D and a space, or with A and a space."))
            return
        meeting, item = self._meeting, self._item
        self._bench.do(
            lambda workspace: Changed(
                frozenset({meeting, workspace.room.capture(meeting, item, text).record})
            ),
            done=lambda _: line.clear(),
            failed=self._on_refused,
        )
        self._say("")

    def _on_refused(self, refused: Refused) -> None:
        self._say(wording.said(refused).sentence)

    def _say(self, text: str) -> None:
        self._note.setText(text)
        self._note.setVisible(bool(text))
