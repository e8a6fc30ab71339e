"""Whom the meeting asks, whom they send, and where it could be held."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.core.meetings.items import new_item
from liaison.core.values import Value
from liaison.ui.screens.meetings.bench import Bench
from liaison.ui.screens.meetings.load import Loaded
from liaison.ui.screens.meetings.prepare import people
from liaison.ui.screens.meetings.table_block import TableBlock
from liaison.ui.screens.record.editors import party_offers
from liaison.ui.theme import GRID
from liaison.ui.widgets.fields.places import place_offers

_INVITEE = (
    "invited", "why", "reply", "attendance", "arrived", "left", "level", "headcount",
    "constraint", "visa", "lift_from", "note",
)  # fmt: skip
_DELEGATE = ("party", "role", "function", "visa", "visa_by", "lift_from", "lift")
_VENUE = ("place", "risk")


class PeoplePanel(QWidget):
    """Three tables that are edited where they stand.

    Signals:
        taken_out: what was removed is called so, and these writes put it back.
    """

    taken_out = Signal(str, object)

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._loaded: Loaded | None = None
        keys = self.tr("Enter edits, Del removes")
        asked = (self.tr("Invitees"), self.tr("Add a party and press Enter"), keys)
        self.invitees = TableBlock("invitees", asked, bench.desk, sorts=True)
        self.invitees.set_empty_words(
            self.tr("Nobody yet. Whom one does not invite stays visible too: add it and say why.")
        )
        sent = (
            self.tr("Delegates, visas and lifts"),
            self.tr("Add a delegate's role and press Enter"),
            keys,
        )
        self.delegates = TableBlock("delegates", sent, bench.desk, sorts=True)
        held = (self.tr("Possible venues"), self.tr("Add a place and press Enter"), keys)
        self.venues = TableBlock("venues", held, bench.desk, sorts=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * GRID)
        for block, start, own in (
            (self.invitees, "invitees", _INVITEE),
            (self.delegates, "delegates", _DELEGATE),
            (self.venues, "venues", _VENUE),
        ):
            column.addWidget(block)
            block.edited.connect(
                lambda item, key, text, block=block, start=start: self._edit(
                    block, f"{start}/{item}/{key}", text
                )
            )
            block.removed.connect(
                lambda item, start=start, own=own: self._remove(f"{start}/{item}", own)
            )
        self.invitees.added.connect(self._on_invitee_added)
        self.delegates.added.connect(self._on_delegate_added)
        self.venues.added.connect(self._on_venue_added)
        places = self.venues.line
        places.line.textEdited.connect(
            lambda text: self.venues.set_offers(place_offers(bench.known.places, text.strip()))
        )

    def show_loaded(self, loaded: Loaded) -> None:
        """Show the meeting's tables."""
        self._loaded = loaded
        translate = QCoreApplication.translate
        meeting, editable = loaded.meeting, loaded.is_writable
        offers = party_offers(self._bench.known)
        codes = [offer.text for offer in offers]
        self.invitees.set_offers(offers)
        columns = people.invitee_columns(codes, translate)
        self.invitees.show_rows(
            columns,
            people.invitee_rows(loaded, columns),
            remark=people.invited_counts(meeting, translate),
            editable=editable,
        )
        functions = sorted(loaded.series.series.expected) if loaded.series else []
        columns = people.delegate_columns(codes, functions, translate)
        self.delegates.show_rows(
            columns,
            people.delegate_rows(meeting, columns),
            remark=people.delegate_counts(meeting, translate),
            editable=editable,
        )
        self.venues.show_rows(
            people.venue_columns(translate), people.venue_rows(meeting), editable=editable
        )

    def _edit(self, block: TableBlock, path: str, text: str) -> None:
        if self._loaded is not None:
            block.say(self._bench.enter(self._loaded.id, "MEETING", path, text))

    def _remove(self, start: str, keys: tuple[str, ...]) -> None:
        if self._loaded is None or not self._loaded.is_writable:
            return
        values = self._loaded.record.values
        before: dict[str, Value] = {
            path: values[path] for key in keys if (path := f"{start}/{key}") in values
        }
        for path in before:
            self._bench.pen.write(self._loaded.id, path, None)
        self._bench.pen.keep()
        self.taken_out.emit(start.partition("/")[2], before)

    def _write(self, writes: dict[str, Value]) -> None:
        if self._loaded is None:
            return
        for path, value in writes.items():
            self._bench.pen.write(self._loaded.id, path, value)
        self._bench.pen.keep()

    def _on_invitee_added(self, text: str) -> None:
        writes, problem = self._bench.read("MEETING", "host", text)
        party = writes.get("host")
        self.invitees.say(problem)
        if isinstance(party, str):
            self._write({f"invitees/{party}/invited": "yes"})

    def _on_delegate_added(self, text: str) -> None:
        self._write({f"delegates/{new_item()}/role": text})

    def _on_venue_added(self, text: str) -> None:
        writes, problem = self._bench.read("MEETING", "venue", text)
        self.venues.say(problem)
        if place := writes.get("venue"):
            self._write({f"venues/{new_item()}/place": place})
