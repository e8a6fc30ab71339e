"""The ledger of everything released: what, whose state of it, to whom, by whom, how, and what came back.

It is the rows that every sealed bundle left behind (`core.ledger_rows`), and says nothing that they
do not. Rows outlive the records that they speak of.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from functools import cache

from liaison.core.dtg import utc
from liaison.core.holdings import OF_BUNDLE
from liaison.core.ledger_rows import LedgerQuery, Sending
from liaison.core.ports import Files, Store
from liaison.core.saving import save
from liaison.core.values import Identity

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
)  # fmt: skip
EXERCISE = "EXERCISE"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would take for a formula at the beginning of a cell (OWASP, CSV injection)."""


class Ledger:
    """Reads the ledger, and writes it out."""

    def __init__(self, store: Store, identity: Identity, files: Files) -> None:
        self._store = store
        self._identity = identity
        self._files = files

    def find(self, query: LedgerQuery) -> list[Sending]:
        """Rows, newest first."""
        return self._store.ledger.find(query)

    def count(self, query: LedgerQuery) -> int:
        """How many rows there are, whatever the query's limit."""
        return self._store.ledger.count(query)

    def save(self, query: LedgerQuery, path: str) -> int:
        """Write rows to a CSV file (RFC 4180, UTF-8 with a mark of its beginning); says how many.

        Raises:
            Refused: FILE_UNWRITABLE and its like.
        """
        rows = self.find(query)
        text = io.StringIO(newline="")
        writer = csv.writer(text)
        writer.writerow(COLUMNS)
        writer.writerows(self._lines(rows))
        save(self._files, path, text.getvalue().encode("utf-8-sig"))
        return len(rows)

    def _lines(self, rows: list[Sending]) -> Iterator[list[object]]:
        """What is the same for many rows, a contact's name or a bundle's times, is told once."""
        mark = EXERCISE if self._identity.exercise is not None else ""
        own = _texts(self._identity.mission, self._identity.site, self._identity.role)
        names = {
            one.device: _texts(one.mission, one.site, one.role)
            for one in self._store.contacts.all()
        }
        instant = cache(_instant)
        for row in rows:
            released = row.released
            yield [
                *(mark, instant(row.sealed_ms)),
                *names.get(released.contact, ("", "", "")),
                *_texts(row.ref, row.type, released.title),
                *(row.revision or "", *own),
                *_texts(row.location, row.name),
                *(row.sha256.hex(), row.bytes, OF_BUNDLE[row.state].value),
                *(instant(row.answered_ms), _cell(row.why), released.record.hex()),
            ]


def _instant(at_ms: int | None) -> str:
    return "" if at_ms is None else f"{utc(at_ms):%Y-%m-%dT%H:%M:%SZ}"


def _texts(*texts: str) -> tuple[str, ...]:
    """What somebody wrote, none of it a formula."""
    return tuple(map(_cell, texts))


def _cell(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
