"""The files of a record: by true name, never opened here, copied out only on request.

What comes out is no longer protected, and the list says so where the button is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QWidget

from liaison.core.showing import Attachment
from liaison.ui import icons, wording
from liaison.ui.screens.record.file_names import ending_of, safe_name, shown
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.elided_label import ElidedLabel
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.tone import Tone


class AttachmentsPanel(Panel):
    """List, way in, way out.

    Signals:
        added: paths of files somebody chose.
        copy_wanted: an `Attachment` and the path that its copy should have.
        bytes_wanted: an `Attachment` that is not here and that others are asked for.
    """

    added = Signal(object)
    copy_wanted = Signal(object, str)
    bytes_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("attachments")
        self.choose_files: Callable[[], Sequence[str]] = self._ask_for_files
        self.choose_target: Callable[[str], str] = self._ask_for_target
        self._title = SectionTitle(self.tr("Attachments"))
        self._add = Button(self.tr("Attach a file…"), use=Use.LINK, icon=icons.ATTACHMENT)
        self._add.setObjectName("attachButton")
        self._add.clicked.connect(self._on_add_clicked)
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setColumnStretch(0, 1)
        self._hint = Label(kind=Kind.SMALL, tone=Tone.MUTED, wrap=True)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._add)
        self.body.addLayout(head)
        self.body.addWidget(self._rows)
        self.body.addWidget(self._hint)

    def show_attachments(self, attachments: Sequence[Attachment], *, editable: bool) -> None:
        """List the files; `editable` offers to add more."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row, attachment in enumerate(attachments):
            self._add_row(row, attachment)
        self._rows.setVisible(bool(attachments))
        self._add.setVisible(editable)
        self._hint.setText(
            self.tr("A copy that you save outside is no longer protected.")
            if attachments
            else self.tr("Drop files here, or paste a picture with Ctrl+V.")
        )
        self.setVisible(bool(attachments) or editable)

    def _add_row(self, row: int, attachment: Attachment) -> None:
        name = ElidedLabel(wording.isolated(shown(attachment.name)))
        name.setObjectName(f"attachment:{row}")
        name.setToolTip(wording.tooltip(shown(attachment.name)))
        ending = Label(wording.ltr(ending_of(attachment.name)), kind=Kind.SMALL, tone=Tone.MUTED)
        size = Label(wording.size(attachment.bytes), kind=Kind.SMALL, tone=Tone.MUTED)
        here = Label(
            self._state_of(attachment),
            kind=Kind.SMALL,
            tone=Tone.GOOD if attachment.here else Tone.WARNING,
        )
        if attachment.here:
            way = Button(self.tr("Save a copy…"), use=Use.LINK)
            way.setObjectName(f"saveCopy:{row}")
            way.clicked.connect(lambda: self._on_save_clicked(attachment))
        else:
            again = self.tr("Ask again") if attachment.asked else self.tr("Ask for it")
            way = Button(again, use=Use.LINK)
            way.setObjectName(f"askFor:{row}")
            way.setToolTip(self.tr("The question leaves with the next exchange."))
            way.clicked.connect(lambda: self.bytes_wanted.emit(attachment))
        for column, widget in enumerate((name, ending, size, here, way)):
            self._grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignVCenter)

    def _state_of(self, attachment: Attachment) -> str:
        if attachment.here:
            return self.tr("here")
        return self.tr("asked for") if attachment.asked else self.tr("not here yet")

    def _on_add_clicked(self) -> None:
        if paths := list(self.choose_files()):
            self.added.emit(paths)

    def _on_save_clicked(self, attachment: Attachment) -> None:
        if path := self.choose_target(safe_name(attachment.name)):
            self.copy_wanted.emit(attachment, path)

    def _ask_for_files(self) -> Sequence[str]:
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Attach files"))
        return paths

    def _ask_for_target(self, name: str) -> str:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save a copy, which is not protected"), name
        )
        return path
