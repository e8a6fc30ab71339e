"""Taking incidents from a file: first all rows are looked at, then the good ones are taken, once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from liaison.core.coding import Coding
from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed, Progress, Report, unreported
from liaison.core.incoming.columns import columns_of
from liaison.core.incoming.rows import Draft, Fault, Rules, draft
from liaison.core.notebook import Records
from liaison.core.ports import Files
from liaison.core.records import note
from liaison.core.reports.incidents import FORMATS
from liaison.core.reports.printing import Printer
from liaison.core.reports.raw import MOST_BYTES, RawRow, RawTable
from liaison.core.saving import format_of, save
from liaison.core.values import RecordId, RecordQuery

_TYPE = note.TYPE.name
_BATCH = 200
"""Rows a transaction: what was taken stays, whatever happens to the rest."""


class State(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    KNOWN = "known"
    """It is here already: ours, or taken before, or twice in the file."""
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Incoming:
    """One row in triage."""

    row: RawRow
    draft: Draft
    state: State


@dataclass(frozen=True, slots=True)
class Triage:
    """A file that was looked at; nothing of it is in the vault yet.

    Attributes:
        table: the file.
        rows: all of them, in its order.
        ignored: headings that mean nothing to us.
    """

    table: RawTable
    rows: tuple[Incoming, ...]
    ignored: tuple[str, ...]

    def count(self, state: State) -> int:
        """How many rows there are of a state."""
        return Counter(one.state for one in self.rows)[state]


def _apart(row: RawRow, read: Draft, first: RawRow) -> Draft:
    """A row under the number of an earlier one that says something else is not the same twice."""
    if row.fault or row.cells == first.cells:
        return read
    same = Refused(Reason.IMPORT_SAME_NUMBER, line=first.line)
    return replace(read, faults=(*read.faults, Fault("ref", same)))


class Imports:
    """Looks at files of incidents, and takes rows of them."""

    def __init__(
        self, desk: Desk, records: Records, coding: Coding, *, files: Files, printer: Printer
    ) -> None:
        self._desk = desk
        self._records = records
        self._coding = coding
        self._files = files
        self._printer = printer

    def look(self, path: str, format_: str = "") -> Triage:
        """All rows of a file, each with what is wrong with it.

        Args:
            path: where it is; "-" is standard input.
            format_: one of `FORMATS`; "" goes by the file's ending.

        Raises:
            Refused: FILE_UNREADABLE, DOCUMENT_FORMAT; IMPORT_LARGE, DOCUMENT_UNREADABLE;
                IMPORT_COLUMNS.
        """
        return self.judge(*self.read(path, format_))

    def read(self, path: str, format_: str = "") -> tuple[bytes, str]:
        """What is in a file, one byte more than is taken at most, and its format; see `look`."""
        form = format_of(f".{format_}" if format_ else path, FORMATS)
        with self._files.read(path) as source:
            return source.read(MOST_BYTES + 1), form

    def judge(self, content: bytes, form: str) -> Triage:
        """All rows of what was read, by what is here now; see `look`."""
        table = self._printer.read_incidents(content, form)
        columns = columns_of(table)
        by = Rules(
            words=self._desk.vocabulary(),
            acled=self._coding.table(),
            mission=self._desk.identity.mission,
            is_exercise=self._desk.identity.exercise is not None,
            now_ms=self._desk.clock.now_ms(),
        )
        drafts = [(row, draft(row, columns, by)) for row in table.rows]
        seen = self._here()
        rows, first = [], dict[tuple[str, str], RawRow]()
        for row, read in drafts:
            one = _apart(row, read, first.setdefault(read.source, row))
            rows.append(Incoming(row, one, self._state(one, seen)))
            seen.add(read.source)
        return Triage(table, tuple(rows), columns.ignored)

    def take(
        self, triage: Triage, lines: Collection[int] | None = None, report: Report = unreported
    ) -> Changed:
        """Write the good rows as notes of ours; what is here by now is not taken again.

        Args:
            triage: the file as it was looked at.
            lines: only these; None for all.
            report: told how far it is.
        """
        wanted = [
            one
            for one in triage.rows
            if one.state is State.NEW and (lines is None or one.row.line in lines)
        ]
        seen, made = self._here(), set[RecordId]()
        for start in range(0, len(wanted), _BATCH):
            report(Progress("importing", start, len(wanted)))
            with self._desk.store.transaction():
                for one in wanted[start : start + _BATCH]:
                    read = one.draft
                    if read.source not in seen:
                        seen.add(read.source)
                        made.add(
                            self._records.add(
                                _TYPE, read.kind, writes=read.writes, texts=read.texts
                            )
                        )
        return Changed(frozenset(made))

    def save_rejects(self, triage: Triage, path: str, reasons: Mapping[int, str]) -> int:
        """Write the rows that cannot be taken as CSV, each with what is wrong; returns how many.

        Args:
            triage: the file as it was looked at.
            path: where.
            reasons: what is wrong, in words, by line.

        Raises:
            Refused: FILE_UNWRITABLE.
        """
        wrong = [one.row for one in triage.rows if one.state is State.WRONG]
        save(self._files, path, self._printer.rejects(triage.table, wrong, reasons))
        return len(wrong)

    def _state(self, read: Draft, seen: Collection[tuple[str, str]]) -> State:
        if read.faults:
            return State.WRONG
        return State.KNOWN if read.source in seen or self._is_a_record(read) else State.NEW

    def _is_a_record(self, read: Draft) -> bool:
        """Whether a row is a record that is here under its own reference."""
        mission, ref = read.source
        rows = self._desk.store.records.named(ref)
        return any(row.ref == ref and row.owner == mission for row in rows)

    def _here(self) -> set[tuple[str, str]]:
        """What was taken from files before, by us or by a colleague."""
        found = set()
        for row in self._desk.store.records.find(RecordQuery(types=(_TYPE,))):
            document = self._desk.shelf.load(row.id)
            ref = document.value("source/ref") if document else None
            if document and isinstance(ref, str):
                name = document.value("source/name")
                found.add((name if isinstance(name, str) else "", ref))
        return found
