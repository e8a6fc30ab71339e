"""A collection: a row of fields for each of its items, rows to add and to take out again.

An item whose fields are all empty is not in the record: a row that was just added is kept here until
something is typed into it. Taking a row out empties its fields, and can be undone for a while.
Where the keys are a short closed list, each has its row from the beginning and none is added.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from liaison.ui import icons, wording
from liaison.ui.theme import CONTROL_HEIGHT, GRID, tokens_of
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.fields.editor import FieldEditor
from liaison.ui.widgets.fields.flag import FlagEditor
from liaison.ui.widgets.fields.long_text import LongTextEditor
from liaison.ui.widgets.fields.pick import Offer, PickEditor
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.tone import Tone, set_style
from liaison.ui.widgets.undo_bar import UndoBar

_ABREAST = 3
"""So many short fields of an item stand side by side."""
_KEY_WIDTH, _ADDER_WIDTH = 104, 220

Make = Callable[[str], Sequence[tuple[str, FieldEditor]]]
"""The editors of one item, each with what it is for."""


@dataclass(frozen=True, slots=True)
class Keys:
    """What stands for an item where that has a meaning, such as the mission that answers.

    Attributes:
        offers: those that can be named.
        read: from what was typed to the key as it is kept, or to "" and what is allowed.
        words: what people call a key.
        every: whether each of the offers has a row from the beginning, in their order.
    """

    offers: Sequence[Offer]
    read: Callable[[str], tuple[str, str]]
    words: Callable[[str], str]
    every: bool = False


class RowsEditor(FieldEditor):
    """Rows of editors made by somebody else, by item."""

    def __init__(
        self,
        path: str,
        make: Make,
        *,
        new_item: Callable[[], str],
        keys: Keys | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """A collection at `path`.

        Args:
            path: what its items lie under.
            make: the editors of an item.
            new_item: a name for a new item, where `keys` is None.
            keys: what items are named by, where that has a meaning.
            parent: of the widget.
        """
        super().__init__(path, parent)
        self._make = make
        self._new_item = new_item
        self._keys = keys
        self._every = [one.text for one in keys.offers] if keys and keys.every else []
        self._rows: dict[str, _Row] = {}
        self._undo = UndoBar()
        self._column = QVBoxLayout()
        self._column.setSpacing(GRID // 2)
        column = QVBoxLayout()
        column.setSpacing(GRID // 2)
        column.addLayout(self._column)
        column.addWidget(self._undo)
        self._picker = PickEditor(f"{path}:add", keys.offers) if keys is not None else None
        self._adder = self._make_adder()
        self._wrong = Label("", kind=Kind.SMALL, tone=Tone.BAD, wrap=True)
        self._wrong.setObjectName(f"wrong:{path}")
        self._wrong.hide()
        column.addWidget(self._adder, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._wrong)
        self.row.addLayout(column, 1)
        self._adder.setVisible(not self._every)
        self._column.setSpacing(2 * GRID if self._every else GRID // 2)
        for item in self._every:
            self._put(item)
        self.setFocusProxy(self.parts()[0] if self._every else self._adder)
        more = QShortcut(QKeySequence("Ctrl+Return"), self)
        more.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        more.activated.connect(self._on_more)

    @override
    def parts(self) -> list[QWidget]:
        of_rows = [part for row in self._rows.values() for part in row.parts()]
        if self._every:
            return of_rows
        last = self._picker.line if self._picker is not None else self._adder
        return [*of_rows, last]

    def editor_at(self, path: str) -> FieldEditor | None:
        """The editor of one item's field."""
        editors = (one for row in self._rows.values() for one in row.editors)
        return next((one for one in editors if one.path == path), None)

    @property
    def editors(self) -> list[FieldEditor]:
        """Those of all rows."""
        return [one for row in self._rows.values() for one in row.editors]

    def show_items(self, items: Iterable[str]) -> None:
        """Show a row for each of these items, and for those that nothing was typed into yet."""
        wanted = list(items)
        kept = {*wanted, *self._every}
        gone = [item for item, row in self._rows.items() if item not in kept and not row.is_fresh]
        for item in gone:
            self._drop(item)
        for item in wanted:
            if item not in self._rows:
                self._put(item)
            self._rows[item].is_fresh = False

    def begin_item(self, item: str) -> None:
        """A new row, with the keyboard in it; a key that is there already is only gone to."""
        if item not in self._rows:
            self._put(item).is_fresh = True
        self._rows[item].editors[0].setFocus()

    def show_about(self, item: str, text: str) -> None:
        """Say above an item's fields what is known already; "" says nothing."""
        if item in self._rows:
            self._rows[item].about.setText(text)
            self._rows[item].about.setVisible(bool(text))

    @override
    def set_text(self, path: str, text: str) -> None:
        if (editor := self.editor_at(path)) is not None:
            editor.set_text(path, text)
            self._row_of(path).texts[path] = text

    @override
    def set_echo(self, path: str, text: str) -> None:
        if (editor := self.editor_at(path)) is not None:
            editor.set_echo(path, text)

    @override
    def set_problem(self, path: str, *, wrong: bool) -> None:
        if (editor := self.editor_at(path)) is not None:
            editor.set_problem(path, wrong=wrong)

    def _make_adder(self) -> QWidget:
        if self._picker is None:
            add = Button(self.tr("Add"), use=Use.LINK, icon=icons.NEW)
            add.setObjectName(f"add:{self.path}")
            add.setToolTip(wording.ltr("Ctrl+Enter"))
            add.clicked.connect(self._on_more)
            return add
        line = self._picker.line
        line.setObjectName(f"add:{self.path}")
        line.setPlaceholderText(self.tr("Add: name it, Enter"))
        line.setAccessibleName(line.placeholderText())
        line.setFixedWidth(_ADDER_WIDTH)
        line.returnPressed.connect(self._on_key_named)
        line.textEdited.connect(lambda _: self._say(""))
        return self._picker

    def _on_more(self) -> None:
        if self._every:
            rows, typed = list(self._rows.values()), self.window().focusWidget()
            at = next((n for n, row in enumerate(rows) if row.isAncestorOf(typed)), -1)
            rows[(at + 1) % len(rows)].editors[0].parts()[0].setFocus()
        elif self._picker is None:
            self.begin_item(self._new_item())
        else:
            self._adder.setFocus()

    def _on_key_named(self) -> None:
        if self._picker is None or self._keys is None:
            return
        typed = self._picker.line.text().strip().replace("/", " ")
        key, problem = self._keys.read(typed) if typed else ("", "")
        self._say(problem)
        if key:
            self._picker.line.clear()
            self.begin_item(key)

    def _say(self, problem: str) -> None:
        """What may be named, beside where it is."""
        self._wrong.setText(problem)
        self._wrong.setVisible(bool(problem))
        set_style(self._adder, wrong=bool(problem))

    def _put(self, item: str) -> _Row:
        label = self._keys.words(item) if self._keys is not None else ""
        row = _Row(
            self._make(item), label, self.tr("Empty") if self._every else self.tr("Take out")
        )
        for editor in row.editors:
            editor.typed.connect(self._on_typed)
            editor.left.connect(self.left)
        row.remove.setObjectName(f"remove:{self.path}/{item}")
        row.remove.clicked.connect(lambda: self._take_out(item))
        self._rows[item] = row
        self._column.addWidget(row)
        return row

    def _drop(self, item: str) -> None:
        row = self._rows.pop(item)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _take_out(self, item: str) -> None:
        row = self._rows[item]
        texts = {path: text for path, text in row.texts.items() if text}
        if item in self._every:
            for editor in row.editors:
                self.set_text(editor.path, "")
            row.editors[0].parts()[0].setFocus()
        else:
            self._drop(item)
            self._adder.setFocus()
        for path in texts:
            self.typed.emit(path, "")
        if texts:
            self._undo.offer(
                self.tr("Emptied") if item in self._every else self.tr("Taken out"),
                undo=lambda: self._put_back(item, texts),
                settle=lambda: None,
            )

    def _put_back(self, item: str, texts: dict[str, str]) -> None:
        if item not in self._rows:
            self._put(item)
        for path, text in texts.items():
            self.set_text(path, text)
            self.typed.emit(path, text)
        self._rows[item].editors[0].setFocus()

    def _on_typed(self, path: str, text: str) -> None:
        self._row_of(path).texts[path] = text
        self.typed.emit(path, text)

    def _row_of(self, path: str) -> _Row:
        return next(
            row for row in self._rows.values() if any(one.path == path for one in row.editors)
        )


class _Row(QWidget):
    """The editors of one item; `is_fresh` while the record does not have it.

    Where there are more than fit side by side, each says above itself what it is for.
    """

    def __init__(self, made: Sequence[tuple[str, FieldEditor]], label: str, remove: str) -> None:
        super().__init__()
        self.editors = [editor for _, editor in made]
        self.texts: dict[str, str] = {}
        self.is_fresh = False
        self.remove = QToolButton()
        set_style(self.remove, adds=True)
        self.remove.setIcon(icons.icon(icons.CLOSE, tokens_of(self.palette()).muted))
        self.remove.setIconSize(QSize(GRID + 4, GRID + 4))
        self.remove.setAccessibleName(f"{remove}: {label}" if label else remove)
        self.remove.setToolTip(remove)
        self.about = Label(kind=Kind.SMALL, tone=Tone.MUTED, wrap=True)
        self.about.hide()
        beside = QVBoxLayout()
        beside.setSpacing(GRID // 2)
        beside.addWidget(self.about)
        beside.addLayout(_many(made) if len(made) > _ABREAST else _few(made))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        if label:
            key = Label(wording.isolated(label), kind=Kind.SMALL, tone=Tone.MUTED, wrap=True)
            key.setFixedWidth(_KEY_WIDTH)
            key.setMinimumHeight(CONTROL_HEIGHT)
            row.addWidget(key, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside, 1)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)

    def parts(self) -> list[QWidget]:
        """What Tab stops at, in order."""
        return [*(part for one in self.editors for part in one.parts()), self.remove]


def _few(made: Sequence[tuple[str, FieldEditor]]) -> QGridLayout:
    """Side by side; long texts below, over the whole width."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(GRID)
    grid.setVerticalSpacing(GRID // 2)
    line, place = 0, 0
    for _, editor in made:
        is_long = isinstance(editor, LongTextEditor)
        if is_long and place:
            line, place = line + 1, 0
        grid.addWidget(editor, line, place, 1, _ABREAST if is_long else 1)
        grid.setColumnStretch(place, 0 if isinstance(editor, FlagEditor) else 1)
        line, place = (line + 1, 0) if is_long else (line, place + 1)
    return grid


def _many(made: Sequence[tuple[str, FieldEditor]]) -> QGridLayout:
    """In lines, under captions; the last one takes what room is left in its line."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(GRID)
    grid.setVerticalSpacing(2)
    for number, (label, editor) in enumerate(made):
        line, place = divmod(number, _ABREAST)
        is_last = number == len(made) - 1
        span = _ABREAST - place if is_last else 1
        caption = Label(label, kind=Kind.SMALL, tone=Tone.MUTED)
        grid.addWidget(caption, 2 * line, place, 1, span)
        grid.addWidget(editor, 2 * line + 1, place, 1, span)
    for place in range(_ABREAST):
        grid.setColumnStretch(place, 1)
    return grid
