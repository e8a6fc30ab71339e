"""One decision or action: its label, its sentence, who and until when, edited where it stands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from liaison.core.reader import Read
from liaison.core.records.meeting_views import Action
from liaison.ui import wording
from liaison.ui.screens.meetings.bench import Bench
from liaison.ui.screens.meetings.minutes.presenter import missing
from liaison.ui.screens.record.editors import party_offers
from liaison.ui.theme import GRID
from liaison.ui.widgets.fields.editor import FieldEditor
from liaison.ui.widgets.fields.line import LineEditor
from liaison.ui.widgets.fields.pick import PickEditor
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.pill import Pill
from liaison.ui.widgets.tone import Tone

_LABEL, _OWNER, _DUE = 48, 140, 104
_DECISION = "decision"


class ActRow(QWidget):
    """Made for one record; another record needs another row."""

    def __init__(
        self, bench: Bench, act: Read[Action], lang2: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.record = act.id
        self._bench = bench
        self._is_decision = act.it.kind == _DECISION
        self._lang2 = lang2
        self._editors: dict[str, FieldEditor] = {}
        self._problems: dict[str, str] = {}
        self._pill = Pill(square=True, tone=Tone.INFO if self._is_decision else Tone.ACCENT)
        self._pill.setMinimumWidth(_LABEL)
        self._note = Label(kind=Kind.SMALL, tone=Tone.BAD, wrap=True)
        self._note.setObjectName("actNote")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID // 2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._pill, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._add("title", self._line("title", self._sentence())), 0, 1)
        place = 2
        for editor, width in self._fields():
            editor.setFixedWidth(width)
            grid.addWidget(editor, 0, place)
            place += 1
        if lang2:
            path = f"alt_titles/{lang2}"
            hint = self.tr("The same in the second language")
            grid.addWidget(self._add(path, self._line(path, hint)), 1, 1)
        grid.addWidget(self._note, 2, 1, 1, place - 1)

    def show_act(self, label: str, act: Read[Action], *, editable: bool) -> None:
        """Show how it stands, except in the field that is being typed into."""
        self._pill.setText(label)
        it = act.it
        pending = self._bench.pen.of(self.record).pending
        stands = {
            "title": it.title,
            "responsible": it.responsible,
            "due": it.due,
            "bound": it.bound,
            f"alt_titles/{self._lang2}": it.alt_titles.get(self._lang2, ""),
        }
        shown = pending.overlay({key: text or None for key, text in stands.items()})
        for path, editor in self._editors.items():
            for part in editor.parts():
                part.setEnabled(editable and act.editable)
                part.setAccessibleName(f"{label} {part.property('called')}")
            if not any(part.hasFocus() for part in editor.parts()) and path not in self._problems:
                editor.set_text(path, str(shown.get(path) or ""))
                editor.setToolTip(wording.tooltip(str(shown.get(path) or "")))
        lacks = "" if self._is_decision else missing(
            it.responsible, it.due, QCoreApplication.translate
        )  # fmt: skip
        self._say(lacks)

    def focus_missing(self) -> None:
        """Put the keyboard where something is missing."""
        for path in ("responsible", "due", "title"):
            editor = self._editors.get(path)
            if editor is None:
                continue
            line = editor.parts()[0]
            if not line.property("text"):
                line.setFocus()
                return

    def _sentence(self) -> str:
        if self._is_decision:
            return self.tr("Present tense, one sentence")
        return self.tr("Verb first, one sentence")

    def _fields(self) -> list[tuple[FieldEditor, int]]:
        if self._is_decision:
            bound = self._add("bound", self._line("bound", self.tr("Who is bound")))
            return [(bound, _OWNER)]
        owner = PickEditor("responsible", party_offers(self._bench.known))
        owner.line.setPlaceholderText(self.tr("Owner"))
        due = LineEditor("due", hint="2009-12-31", is_code=True)
        due.line.setProperty("called", self.tr("Due"))
        return [(self._add("responsible", owner), _OWNER), (self._add("due", due), _DUE)]

    def _line(self, path: str, hint: str) -> FieldEditor:
        return LineEditor(path, hint=hint)

    def _add(self, path: str, editor: FieldEditor) -> FieldEditor:
        self._editors[path] = editor
        for part in editor.parts():
            part.setObjectName(f"act:{path}")
            if not part.property("called"):
                part.setProperty("called", part.property("placeholderText"))
        editor.typed.connect(self._on_typed)
        editor.left.connect(self._on_left)
        return editor

    def _on_typed(self, path: str, text: str) -> None:
        """What can be read is kept at once; what cannot is told on leaving, never mid-word."""
        problem = self._bench.enter(self.record, "ACTION", path, text)
        if problem:
            self._problems[path] = problem
        else:
            self._problems.pop(path, None)
            self._editors[path].set_problem(path, wrong=False)

    def _on_left(self, path: str) -> None:
        self._bench.pen.sign(self.record)
        if path in self._problems:
            self._editors[path].set_problem(path, wrong=True)
        self._say("")

    def _say(self, lacks: str) -> None:
        words = next(iter(self._problems.values()), lacks)
        self._note.set_tone(Tone.BAD if self._problems else Tone.WARNING)
        self._note.setText(words)
        self._note.setVisible(bool(words))
