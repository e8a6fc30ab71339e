"""Files on their way into a record and copies on their way out, off the window's thread."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, Signal
from PySide6.QtGui import QImage

from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.showing import Attachment
from liaison.core.values import RecordId
from liaison.ui.desk import Desk

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace


class FileTraffic(QObject):
    """Attaches what is dropped, pasted or chosen; copies out what is asked for.

    Signals:
        busy: how many files are on their way.
        copied: the path of a copy that is complete.
        failed: the `Refused` of a file that could not be read or written.
    """

    busy = Signal(int)
    copied = Signal(str)
    failed = Signal(object)

    def __init__(
        self, desk: Desk, *, before: Callable[[], None], parent: QObject | None = None
    ) -> None:
        """`before` is called ahead of each file: what was typed goes into the vault first."""
        super().__init__(parent)
        self._desk = desk
        self._before = before
        self._record: RecordId | None = None
        self._is_editable = False
        self._under_way = 0

    def serve(self, record: RecordId | None, *, editable: bool) -> None:
        """Files are for this record from now on."""
        self._record, self._is_editable = record, editable

    def takes(self, mime: QMimeData) -> bool:
        """Whether there is something to attach in what is dragged or on the clipboard."""
        has_file = any(url.isLocalFile() for url in mime.urls())
        return self._is_editable and (mime.hasImage() or has_file)

    def attach_files(self, paths: Sequence[str]) -> None:
        """Attach files by their paths; a folder or a vanished file is refused by name."""
        for path in paths:
            self._attach(Path(path).name, partial(_open, path))

    def attach_mime(self, mime: QMimeData) -> None:
        """Attach what was dropped or pasted: files, or a picture."""
        paths = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        if paths:
            self.attach_files(paths)
        elif mime.hasImage():
            picture = _png(QImage(mime.imageData()))
            self._attach(self.tr("Pasted picture") + ".png", lambda: io.BytesIO(picture))

    def ask_for(self, attachment: Attachment) -> None:
        """Have the next exchange ask for a file that is not here."""
        record = self._record
        if record is not None:
            self._desk.do(lambda workspace: workspace.exchange.ask_for(record, attachment))

    def copy_out(self, attachment: Attachment, path: str) -> None:
        """Write a copy that only its owner may read; the name is taken once it is complete."""
        record = self._record
        if record is None:
            return

        def copy(workspace: Workspace) -> str:
            of = workspace.records.view(record).row
            with workspace.records.open_attachment(record, attachment.id) as source:
                workspace.outlet.save_attachment(attachment, source, path, of=of)
            return path

        self._desk.ask(copy, owner=self, done=self.copied.emit, failed=self.failed.emit)

    def _attach(self, name: str, source: Callable[[], BinaryIO]) -> None:
        record = self._record
        if record is None or not self._is_editable:
            return
        self._before()

        def attach(workspace: Workspace) -> Changed:
            with source() as stream:
                workspace.records.attach(record, name=name, source=stream)
            return Changed(records=frozenset({record}))

        self._count(1)
        self._desk.do(
            attach,
            owner=self,
            done=lambda _: self._count(-1),
            failed=self._on_failed,
        )

    def _on_failed(self, refused: Refused) -> None:
        self._count(-1)
        self.failed.emit(refused)

    def _count(self, more: int) -> None:
        self._under_way += more
        self.busy.emit(self._under_way)


def _open(path: str) -> BinaryIO:
    try:
        return Path(path).open("rb")
    except OSError as error:
        raise Refused(Reason.FILE_UNREADABLE, path=Path(path).name) from error


def _png(image: QImage) -> bytes:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, b"PNG")
    return bytes(held.data())
