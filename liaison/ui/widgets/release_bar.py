"""Under every record: how it is marked, to whom it is released, and in words who gets it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget
from typing_extensions import override

from liaison.ui import icons
from liaison.ui.theme import GRID, tokens_of
from liaison.ui.widgets.flow import Flow
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.pill import Chip
from liaison.ui.widgets.release_state import Labelled, ReachLine, ReleaseState
from liaison.ui.widgets.scroll_column import ScrollColumn
from liaison.ui.widgets.steady_lines import SteadyLines
from liaison.ui.widgets.tone import Tone, set_style

_WORDS_SHARE, _CHIPS_SHARE = 2, 3
_MOST_HIGH = 0.25
"""Of the window: a form has to be filled in above it, also where everything is magnified."""
_ICON = 16


class ReleaseBar(QFrame):
    """Changes nothing by itself: each press is a wish, answered by a new state.

    Signals:
        wished: a path of the record and the value it should get.
    """

    wished = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("releaseBar")
        self._state = ReleaseState()
        self.classification = _MenuButton("classification")
        self.tlp = _MenuButton("tlp")
        self.add = _MenuButton("addAudience")
        set_style(self.add, adds=True)
        self.add.setIcon(icons.icon(icons.NEW, tokens_of(self.palette()).muted))
        self.add.setToolTip(self.tr("Release to somebody else as well"))
        self.add.setAccessibleName(self.add.toolTip())
        self.orcon = Chip(self.tr("Originator control"))
        self.orcon.setObjectName("orcon")
        self.orcon.setToolTip(self.tr("Nobody passes it on without asking its originator"))
        self.orcon.clicked.connect(lambda on: self.wished.emit("orcon", bool(on)))
        self._owner = Label(kind=Kind.SMALL, tone=Tone.MUTED, wrap=True)
        self._owner.setObjectName("releaseOwner")
        self._chips: list[Chip] = []
        self._flow = Flow(spacing=GRID)
        self._reach = ScrollColumn(QMargins(), spacing=2)
        self._reach.setObjectName("reach")
        self._words = self._reach.column
        self._lines: list[QWidget] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, GRID + 4, 3 * GRID, GRID + 4)
        row.setSpacing(3 * GRID)
        row.addLayout(self._flow, _CHIPS_SHARE)
        row.addWidget(self._reach, _WORDS_SHARE, Qt.AlignmentFlag.AlignTop)
        self._lay_out()  # what has no parent when it is shown is a window, and takes the keyboard

    def show_state(self, state: ReleaseState) -> None:
        """Show marking and audiences."""
        self._state = state
        self._fill(self.classification, state.classification, state.classifications, "cls")
        self._fill(self.tlp, state.tlp, state.tlps, "tlp")
        self.tlp.setText(state.tlp or self.tr("No TLP"))
        self.add.fill(state.addable, self._wish_for)
        for button in (self.classification, self.tlp, self.orcon):
            button.setEnabled(state.editable)
        self.add.setVisible(state.editable and bool(state.addable))
        self.orcon.setChecked(state.orcon)
        self.orcon.setVisible(state.editable or state.orcon)
        set_style(self.classification, marking=state.classification)
        self._owner.setText(
            "" if state.editable else self.tr("{owner} decides this").format(owner=state.owner)
        )
        self._owner.setVisible(not state.editable)
        self._lay_out()

    def show_reach(self, lines: Sequence[ReachLine]) -> None:
        """Say in words who gets the record with the next bundle, and who does not."""
        for old in self._lines:
            self._words.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = [_ReachLabel(line) for line in lines]
        for line in self._lines:
            self._words.addWidget(line)
            line.show()  # or it counts for no height yet
        said = " ".join(line.text for line in lines)
        self.setAccessibleDescription(said)
        self._reach.setAccessibleName(said)
        self._fit_reach()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_reach()

    def _fit_reach(self) -> None:
        """As high as what is said, but no more than a share of the window: the rest is scrolled to."""
        wanted = self._words.heightForWidth(self._reach.width())
        self._reach.setFixedHeight(max(0, min(wanted, round(self.window().height() * _MOST_HIGH))))

    def _wish_for(self, code: str) -> None:
        path, value = f"release/{code}", True
        self.wished.emit(path, value)

    def _fill(self, button: _MenuButton, code: str, options: Sequence[Labelled], path: str) -> None:
        button.setText(dict(options).get(code, code))
        button.fill(options, lambda chosen: self.wished.emit(path, chosen))

    def _lay_out(self) -> None:
        while self._flow.count():
            self._flow.takeAt(0)
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(code, label) for code, label in self._state.audiences]
        for widget in (
            self.classification,
            self.tlp,
            *self._chips,
            self.add,
            self.orcon,
            self._owner,
        ):
            self._flow.addWidget(widget)

    def _chip(self, code: str, label: str) -> Chip:
        chip = Chip(label, checked=True)
        chip.setObjectName(f"audience:{code}")
        chip.setEnabled(self._state.editable)
        chip.setToolTip(self.tr("Press to release it to them no longer"))
        chip.clicked.connect(lambda: self.wished.emit(f"release/{code}", None))
        return chip


class _MenuButton(QToolButton):
    """A square chip that opens a menu of codes."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))

    def fill(self, options: Sequence[Labelled], chosen: Callable[[str], object]) -> None:
        self.menu().clear()
        for code, label in options:
            action = self.menu().addAction(label)
            action.setData(code)
            action.triggered.connect(lambda _=False, code=code: chosen(code))


class _ReachLabel(QWidget):
    """A sentence with a tick or a bar before it: colour never says it alone."""

    def __init__(self, line: ReachLine) -> None:
        super().__init__()
        self.setObjectName("reachGoes" if line.goes else "reachStays")
        tokens = tokens_of(self.palette())
        name, colour = (icons.VERIFIED, tokens.good) if line.goes else (icons.REFUSED, tokens.muted)
        picture = QLabel()
        picture.setPixmap(icons.icon(name, colour).pixmap(_ICON, _ICON))
        tone = Tone.GOOD if line.goes else Tone.MUTED
        words = SteadyLines(line.text, kind=Kind.SMALL, tone=tone)
        words.setObjectName("reachWords")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID - 2)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
