"""Whatever a contact writes into whichever field is shown as it was written, and opens nothing by itself.

Qt takes a text for markup by its looks wherever nobody says otherwise: in labels, and in all tooltips
(security.md 2.10; section 4, item 27).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from liaison.core.records.fields import ANY_PART, Field, FieldKind
from liaison.core.records.registry import TYPES
from liaison.core.values import RecordId
from sync.carriers.base import BlobName
from sync.carriers.memory import MemoryCarrier
from sync.codec import Value
from sync.journal.change import Change, SignedChange, sign
from sync.journal.text import MergedText
from sync.model.ids import record_id
from tests.soak.forging import AT_MS, bundle, hand_of
from tests.support.bundles import Device
from tests.support.command_line import ROOT
from tests.support.vaults import Office, Places, make_office, visit
from tests.support.window import Seat, seated

pytestmark = [
    pytest.mark.slow,
    pytest.mark.qt_log_ignore("This plugin does not support"),
]
MARKUP = "<img src='file:///etc/passwd'><b>bold</b> <a href='file:///tmp'>here</a> \u202etxt.exe"
MARKED_PART = "<b>part<|b>"
"""Of a path, whose parts a slash would divide."""
STICK = "memory:stick"
OPENERS = re.compile(
    r"QDesktopServices|openUrl|OpenExternalLinks|startfile|webbrowser|xdg-open|QWebEngine|QTextBrowser"
)
OUR_WRAP = re.compile(r"<span>[^<>]*</span>")
"""What `liaison.ui.wording.tooltip` makes: one element, whose text is escaped."""


def hostile_value(field: Field, *, lawful: bool) -> Value:
    """Markup where a field takes any text; else what it takes, or markup all the same."""
    lawful_values: dict[FieldKind, Value] = {
        FieldKind.TIME: AT_MS,
        FieldKind.DATE: "2009-12-14",
        FieldKind.COUNT: 3,
        FieldKind.NUMBER: 1.5,
        FieldKind.GRADE: "B2",
        FieldKind.FLAG: True,
        FieldKind.AUDIENCE: True,
        FieldKind.MISSION: "MINURCAT",
        FieldKind.PLACE: {"name": MARKUP, "tz": "Africa/Ndjamena"},
        FieldKind.CHOICE: field.choices[0].value if field.choices else MARKUP,
    }
    return lawful_values.get(field.kind, MARKUP) if lawful else MARKUP


def hostile_records(author: Device) -> Iterator[SignedChange]:
    """Records of each type, of two kinds, with markup in every field, lawful and otherwise."""
    for known in TYPES:
        for number, kind in enumerate(known.kinds[:2]):
            for lawful in (True, False):
                salt = sha256(f"{known.name} {kind.name} {lawful}".encode()).digest()[:16]
                fields = [one for one in known.fields if not one.kinds or kind.name in one.kinds]
                writes: dict[str, Value] = {}
                texts: dict[str, bytes] = {}
                for field in fields:
                    path = field.path.replace(ANY_PART, MARKED_PART if number % 2 else "first")
                    if field.kind is FieldKind.LONG:
                        update = MergedText().draft(author.card.device, MARKUP, afresh=False)
                        texts |= {path: update} if update else {}
                    elif field.kind is not FieldKind.RANGE:
                        writes[path] = hostile_value(field, lawful=lawful)
                writes |= {
                    "owner": author.card.claims["mission"],
                    "site": author.card.claims["site"],
                    "salt": salt,
                    "kind": kind.name,
                    "title": MARKUP,
                    "attach/one/name": MARKUP,
                    "attach/one/sha256": sha256(b"film").digest(),
                    "attach/one/bytes": 4,
                    "release/SIS:MINURCAT": True,
                    "editors/MINURCAT": True,
                }
                device = author.card.device
                change = Change(
                    record_id(device, salt), known.name, device, 1, None, (), AT_MS, writes, texts
                )
                yield sign(change, author.keys)


@pytest.fixture
def office(tmp_path: Path) -> tuple[Office, list[RecordId]]:
    """Abéché, which has what a hostile contact of a hostile name sent, and more of it in its inbox."""
    places = Places()
    abe = make_office(tmp_path / "abe", "MINURCAT", "TCD-ABE", places=places)
    elf = make_office(
        tmp_path / "elf", "UNAMID", MARKUP.replace("\u202e", "")[:60].strip(), role="<b>JOC</b>"
    )
    abe.know(elf)
    enemy = hand_of(elf)
    changes = list(hostile_records(enemy))
    for name, accept in (("TAKEN000.AGE", True), ("WAITING0.AGE", False)):
        sealed = bundle(enemy, abe.device.card, changes, label=name)
        places.memory[STICK] = MemoryCarrier(files={BlobName.parse(name): sealed})
        assert len(visit(abe, STICK, accept=accept).received) == 1
    assert {row.title for row in abe.store.records.every()} == {MARKUP}
    return abe, [one.change.record for one in changes]


def test_a_record_full_of_markup_is_shown_as_it_was_written(
    qtbot: QtBot, office: tuple[Office, list[RecordId]]
) -> None:
    abe, records = office
    with seated(qtbot, abe.workspace) as seat:
        wrong: set[str] = set()
        for name in ("log", "meetings", "actions", "exchange", "directory", "settings"):
            seat.window.show_screen(name)
            seat.settle()
            wrong |= {f"{name}: {one}" for one in faults(seat)}
        for record in records:
            row = abe.store.records.row(record)
            assert row is not None
            screen = {"MEETING": "meetings", "SERIES": "meetings", "ACTION": "actions"}
            screen["ASSESSMENT"] = "assessments"
            for name in {"log", screen.get(row.type, "log")}:
                seat.window.show_screen(name, record)
                seat.settle()
                wrong |= {f"{name} {row.type}: {one}" for one in faults(seat)}
        assert sorted(wrong) == []


def test_nothing_in_the_program_can_have_the_system_open_a_file_or_an_address() -> None:
    sources = {file: file.read_text(encoding="utf-8") for file in (ROOT / "liaison").rglob("*.py")}
    assert len(sources) > 100
    assert [file for file, source in sources.items() if OPENERS.search(source)] == []


def faults(seat: Seat) -> Iterator[str]:
    """Every widget of the window in which somebody else's words could be more than words."""
    for widget in seat.window.findChildren(QWidget):
        name = f"{type(widget).__name__} {widget.objectName()}"
        if is_markup(widget.toolTip()) or is_markup(widget.whatsThis()):
            yield f"{name} has a tooltip of markup"
        if isinstance(widget, QLabel):
            yield from (f"{name} {fault}" for fault in label_faults(widget))
        if isinstance(widget, QTextEdit):
            yield f"{name} shows rich text"
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from (f"{name} {fault}" for fault in model_faults(widget.model()))


def label_faults(label: QLabel) -> Iterator[str]:
    is_plain = label.textFormat() is Qt.TextFormat.PlainText
    if label.text() and not is_plain:
        yield "may take its text for markup"
    if label.openExternalLinks():
        yield "opens links by itself"


def model_faults(model: QAbstractItemModel) -> Iterator[str]:
    root = QModelIndex()
    is_list = isinstance(model, QAbstractListModel)  # of which Qt lets nobody ask for columns
    rows, columns = min(model.rowCount(root), 60), 1 if is_list else model.columnCount(root)
    for row in range(rows):
        for column in range(columns):
            tip = model.index(row, column, root).data(Qt.ItemDataRole.ToolTipRole)
            if isinstance(tip, str) and is_markup(tip):
                yield f"has a tooltip of markup in column {column}"


def is_markup(tip: str) -> bool:
    """Whether Qt might take a tooltip for markup that is not ours."""
    return "<" in tip and OUR_WRAP.fullmatch(tip) is None
