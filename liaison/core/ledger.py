"""The ledger of everything that left: what, whose state of it, to whom, by whom, how, and what came back.

It is the rows that every sealed bundle (`core.ledger_rows`) and every paper (`core.outlet`) left behind, and
says nothing that they do not. Rows outlive the records that they speak of.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from functools import cache

from liaison.core.dtg import utc
from liaison.core.holdings import OF_BUNDLE
from liaison.core.ledger_rows import Entry, LedgerQuery, Sending
from liaison.core.outlet import Leaf, Outlet
from liaison.core.paper_rows import PaperKind, PaperLeft, Way
from liaison.core.ports import Store
from liaison.core.records.audiences import OWN
from liaison.core.values import Identity, RecordId

COLUMNS = (
    "mark",
    "sealed",
    "to_mission",
    "to_site",
    "to_role",
    "ref",
    "type",
    "title",
    "revision",
    "by_mission",
    "by_site",
    "by_role",
    "carrier",
    "file",
    "sha256",
    "bytes",
    "state",
    "answered",
    "why",
    "record",
    "way",
    "kind",
    "langs",
    "format",
    "audience",
    "records",
)  # fmt: skip
EXERCISE = "EXERCISE"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would take for a formula at the beginning of a cell (OWASP, CSV injection)."""


class Ledger:
    """Reads the ledger, and writes it out."""

    def __init__(self, store: Store, identity: Identity, outlet: Outlet) -> None:
        self._store = store
        self._identity = identity
        self._outlet = outlet

    def find(self, query: LedgerQuery) -> list[Entry]:
        """Rows, newest first."""
        return self._store.ledger.find(query)

    def papers(self, record: RecordId) -> list[PaperLeft]:
        """The papers that carry a record, newest first: what to ask back for if it is recalled."""
        return self._store.ledger.papers(LedgerQuery(record=record))

    def carried(self, paper: PaperLeft) -> list[RecordId]:
        """The records on a paper."""
        return self._store.ledger.carried(paper.entry)

    def audiences(self) -> list[str]:
        """For whom papers left, each audience once."""
        return self._store.ledger.audiences()

    def count(self, query: LedgerQuery) -> int:
        """How many rows there are, whatever the query's limit."""
        return self._store.ledger.count(query)

    def save(self, query: LedgerQuery, path: str) -> int:
        """Write rows to a CSV file (RFC 4180, UTF-8 with a mark of its beginning); says how many.

        That is a paper of its own, which carries the records it tells of.

        Raises:
            Refused: FILE_UNWRITABLE and its like.
        """
        rows = self.find(query)
        text = io.StringIO(newline="")
        writer = csv.writer(text)
        writer.writerow(COLUMNS)
        writer.writerows(self._lines(rows))
        told = {row.released.record for row in rows if isinstance(row, Sending)}
        content = text.getvalue().encode("utf-8-sig")
        self._outlet.save(Leaf(PaperKind.LEDGER, content, "csv", told, audience=OWN), path)
        return len(rows)

    def _lines(self, rows: list[Entry]) -> Iterator[list[object]]:
        """What is the same for many rows, a contact's name or a bundle's times, is told once."""
        mark = EXERCISE if self._identity.exercise is not None else ""
        here = self._identity
        own = _texts(here.mission, here.site, here.role)
        names = {
            one.device: _texts(one.mission, one.site, one.role)
            for one in self._store.contacts.all()
        }
        instant = cache(_instant)
        for row in rows:
            if isinstance(row, PaperLeft):
                yield [mark, instant(row.at_ms), *_paper_cells(row)]
                continue
            released = row.released
            yield [
                *(mark, instant(row.sealed_ms)),
                *names.get(released.contact, ("", "", "")),
                *_texts(row.ref, row.type, released.title),
                *(row.revision or "", *own),
                *_texts(row.location, row.name),
                *(row.sha256.hex(), row.bytes, OF_BUNDLE[row.state].value),
                *(instant(row.answered_ms), _cell(row.why), released.record.hex()),
                *(Way.BUNDLE, "", "", "", "", ""),
            ]


def _paper_cells(row: PaperLeft) -> list[object]:
    """The columns behind the time."""
    return [
        *("", "", ""),
        *(_cell(row.ref), "", "", ""),
        *_texts(row.mission, row.site, row.role),
        *("", _cell(row.name), row.sha256.hex(), row.bytes, "", "", "", ""),
        *(row.way, row.kind, _cell(row.langs), _cell(row.format), _cell(row.audience), row.records),
    ]


def _instant(at_ms: int | None) -> str:
    return "" if at_ms is None else f"{utc(at_ms):%Y-%m-%dT%H:%M:%SZ}"


def _texts(*texts: str) -> tuple[str, ...]:
    """What somebody wrote, none of it a formula."""
    return tuple(map(_cell, texts))


def _cell(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
