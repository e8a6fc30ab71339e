"""The one way out for papers and exports: nothing is saved, printed or copied without a row in the ledger.

Whoever makes a paper gives it here as a `Leaf`, and holds no `Files` of its own. The row is kept before the
paper can be read outside: if power goes in between, the ledger says more than left, and never less.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Collection
from dataclasses import dataclass
from typing import BinaryIO

from liaison.core.attaching import plain_name
from liaison.core.paper_rows import PaperKind, PaperLeft, Way
from liaison.core.ports import Clock, Files, Store
from liaison.core.reports.printing import PagedDevice, Printer
from liaison.core.reports.report import Report
from liaison.core.saving import save, save_stream
from liaison.core.showing import Attachment
from liaison.core.values import Identity, RecordId, RecordRow

STANDARD_OUTPUT = "standard-output"
"""What a command calls a file, before its ending, that it passes on to standard output at once."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A paper, or data, as it is about to leave.

    Attributes:
        kind: what it is.
        content: its bytes.
        format: how they are written; of what is printed, "pdf".
        records: those that stand on it.
        ref: see `PaperLeft.ref`.
        langs: see `PaperLeft.langs`.
        audience: the one that it was cut to; "" if it is cut to none.
        report: its structure, from which it is printed; None for what is no paper.
    """

    kind: PaperKind
    content: bytes
    format: str
    records: Collection[RecordId]
    ref: str = ""
    langs: str = ""
    audience: str = ""
    report: Report | None = None


class Outlet:
    """Lets papers go, each with its row."""

    def __init__(
        self, store: Store, identity: Identity, clock: Clock, *, files: Files, printer: Printer
    ) -> None:
        self._store = store
        self._identity = identity
        self._clock = clock
        self._files = files
        self._printer = printer

    def save(self, leaf: Leaf, path: str) -> int:
        """Write it to a file, whole or not at all; says how many bytes.

        Raises:
            Refused: FILE_UNWRITABLE and its like. Then nothing is written, and there is no row.
        """
        save(self._files, path, leaf.content, before=lambda: self._enter(leaf, *_where(path)))
        return len(leaf.content)

    def save_attachment(
        self, attachment: Attachment, source: BinaryIO, path: str, *, of: RecordRow
    ) -> None:
        """Copy an attachment of a record to a file; as `save`."""
        save_stream(
            self._files,
            path,
            source,
            before=lambda: self._enter_attachment(attachment, of, *_where(path)),
        )

    def pour_attachment(
        self, attachment: Attachment, source: BinaryIO, sink: BinaryIO, *, of: RecordRow
    ) -> None:
        """Copy one to standard output, past every disk."""
        self._enter_attachment(attachment, of, Way.OUTPUT, "")
        shutil.copyfileobj(source, sink)

    def print(self, leaf: Leaf, device: PagedDevice, *, path: str = "") -> None:
        """Draw its pages, those of the PDF that would be saved, on a printer.

        Args:
            leaf: a paper.
            device: the face's printer.
            path: where that one prints to, if it prints to a file.

        Raises:
            Refused: PRINTER_FAILED if the device takes nothing. There is a row all the same, since
                nobody can tell what had come out by then.
        """
        if leaf.report is None:
            raise ValueError(leaf.kind)
        self._enter(leaf, *(_where(path) if path else (Way.PRINTER, "")))
        self._printer.draw(leaf.report, device)

    def tell(self, leaf: Leaf, way: Way) -> str:
        """A text for the clipboard, or for standard output."""
        self._enter(leaf, way, "")
        return leaf.content.decode()

    def _enter(self, leaf: Leaf, way: Way, name: str) -> None:
        digest, length = hashlib.sha256(leaf.content).digest(), len(leaf.content)
        self._enter_row(leaf, way, name, digest, length)

    def _enter_attachment(self, attachment: Attachment, of: RecordRow, way: Way, name: str) -> None:
        ending = attachment.name.rpartition(".")[2] if "." in attachment.name else ""
        leaf = Leaf(PaperKind.ATTACHMENT, b"", ending.lower(), (of.id,), of.ref)
        self._enter_row(leaf, way, name, attachment.sha256, attachment.bytes)

    def _enter_row(self, leaf: Leaf, way: Way, name: str, sha256: bytes, length: int) -> None:
        here, records = self._identity, set(leaf.records)
        row = PaperLeft(
            at_ms=self._clock.now_ms(),
            kind=leaf.kind,
            ref=leaf.ref,
            langs=leaf.langs,
            format=leaf.format,
            audience=leaf.audience,
            sha256=sha256,
            bytes=length,
            records=len(records),
            way=way,
            name=name,
            device=here.device,
            mission=here.mission,
            site=here.site,
            role=here.role,
        )
        self._store.ledger.enter_paper(row, records)


def _where(path: str) -> tuple[Way, str]:
    """How that is, and the name without where it lies: folders tell of a laptop, and sticks are called anything."""
    name = plain_name(path)
    return (Way.OUTPUT, "") if name.partition(".")[0] == STANDARD_OUTPUT else (Way.FILE, name)
