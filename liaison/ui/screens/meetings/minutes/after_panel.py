"""Beside adopted minutes: corrigenda, and what was written apart from the adoption or after it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.ui.screens.meetings.bench import Bench
from liaison.ui.screens.meetings.load import Loaded
from liaison.ui.screens.meetings.minutes import forms
from liaison.ui.screens.meetings.minutes.after import CorrigendumText, corrigenda, late
from liaison.ui.screens.meetings.minutes.presenter import steps_state
from liaison.ui.theme import GRID
from liaison.ui.widgets.asking.inline_form import InlineForm
from liaison.ui.widgets.button import Button
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.notice_line import NoticeLine
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.tone import Tone


class AfterPanel(QWidget):
    """Hidden until the minutes are adopted."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._loaded: Loaded | None = None
        self._form: InlineForm | None = None
        self._lines: list[QWidget] = []
        self._told = QVBoxLayout()
        self._told.setSpacing(GRID // 2)
        self.write = Button(self.tr("Write a corrigendum…"))
        self.write.setObjectName("writeCorrigendum")
        self.write.clicked.connect(self._on_write)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self._column.addWidget(SectionTitle(self.tr("Corrigenda")))
        self._column.addLayout(self._told)
        self._column.addWidget(self.write, 0, Qt.AlignmentFlag.AlignLeading)

    def show_loaded(self, loaded: Loaded) -> None:
        """Show what stands beside a meeting's adopted minutes."""
        self._loaded = loaded
        self.setVisible(loaded.is_adopted)
        for line in self._lines:
            line.hide()
            line.deleteLater()
        translate = QCoreApplication.translate
        self._lines = [NoticeLine(sentence) for sentence in late(loaded, translate)]
        told = corrigenda(loaded, translate)
        self._lines += [self._corrigendum(one) for one in told]
        if not told:
            none = self.tr("None: the text stands as it was adopted.")
            self._lines.append(Label(none, kind=Kind.SMALL, tone=Tone.MUTED))
        for widget in self._lines:
            self._told.addWidget(widget)
        self.write.setVisible(steps_state(loaded, translate).can_correct)

    def _corrigendum(self, one: CorrigendumText) -> QWidget:
        words = self.tr("{place}\nFor: {old}\nRead: {new}").format(
            place=one.place, old=one.old.strip() or "\u2013", new=one.new.strip() or "\u2013"
        )
        about = " · ".join(part for part in (one.about, one.why) if part)
        line = Label(f"{words}\n{about}", wrap=True)
        line.setObjectName("corrigendum")
        return line

    def _on_write(self) -> None:
        if self._loaded is None:
            return
        if self._form is not None:
            self._form.deleteLater()
        items = [
            (item.id, f"{item.number} · {item.item.title}")
            for item in self._loaded.view.items
            if item.id
        ]
        self._form = form = forms.corrigendum_form(items)
        form.answered.connect(self._on_answered)
        form.closed.connect(self.write.setFocus)
        self._column.addWidget(form)
        form.open_with()

    def _on_answered(self, texts: Mapping[str, str]) -> None:
        form, loaded = self._form, self._loaded
        if form is None or loaded is None:
            return
        if not texts["new"].strip() and not texts["old"].strip():
            form.note("new", self.tr("For what, or what to read"), wrong=True)
            return
        meeting = loaded.id
        self._bench.do(
            lambda workspace: workspace.minutes.corrigendum(
                meeting, texts["item"], old=texts["old"], new=texts["new"], why=texts["why"]
            ),
            done=lambda _: form.close_form(),
            failed=form.refuse,
        )
