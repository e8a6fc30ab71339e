"""Which warnings there are: in the order in which they ask for something, of a note, and in rows of follow-ups."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.issuing import overview
from liaison.core.issuing.overview import WarningRow
from liaison.core.issuing.template import Serial
from liaison.core.reader import Read, Reader
from liaison.core.records import note, warning_rules
from liaison.core.records.views import Note
from liaison.core.values import RecordId, RecordQuery
from liaison.core.warning_sources import FOLLOWS
from liaison.core.warnings import Warnings, has_word


class WarningList:
    """Reads warnings, and says what became of each."""

    def __init__(self, desk: Desk, reader: Reader, warnings: Warnings) -> None:
        self._desk = desk
        self._reader = reader
        self._warnings = warnings

    def serials(self, warnings: Iterable[RecordId]) -> dict[RecordId, Serial]:
        """Which of some are follow-ups, and which; see `template.serial_words`."""
        found = {one: self._reader.typed(one, Note).it for one in warnings}
        return {
            one: Serial(it.update or 0, is_final=it.final)
            for one, it in found.items()
            if it.update or it.final
        }

    def all(self, *, most: int = 0) -> list[WarningRow]:
        """Warnings in the order in which they ask for something.

        Those that are over come last, and without their addressees, of whom nothing is asked.

        Args:
            most: so many of the newest at most; 0 means all.
        """
        found = self._read(most)
        after = overview.follow_ups(found)
        return overview.in_order(self._row(one, after) for one in found)

    def row(self, warning: RecordId) -> WarningRow:
        """One of them.

        Raises:
            Refused: WARNING_NOT_ONE.
        """
        return self._row(self.one(warning), overview.follow_ups(self._read()), whole=True)

    def one(self, warning: RecordId) -> Read[Note]:
        """What one says.

        Raises:
            Refused: WARNING_NOT_ONE, RECORD_UNKNOWN.
        """
        found = self._reader.one(warning, Note)
        if found.it.kind != warning_rules.KIND:
            raise Refused(Reason.WARNING_NOT_ONE, name=found.row.ref)
        return found

    def drafted(self, source: RecordId) -> RecordId | None:
        """The warning of ours that follows a note, if there is one; a draft too."""
        return next((one.id for one in self.made_from(source)), None)

    def made_from(self, source: RecordId) -> Iterator[Read[Note]]:
        """Warnings of ours that follow a note, the newest first."""
        wanted = source.hex()
        for found in self._read():
            is_from = any(
                link.rel == FOLLOWS and link.record == wanted for link in found.it.links.values()
            )
            if is_from and found.owned_by == self._desk.identity.mission:
                yield found

    def drafts_after(self, before: RecordId) -> Iterator[RecordId]:
        """Drafts of ours that follow a warning up."""
        own = self._desk.identity.mission
        for found in self._read():
            is_draft = found.it.state == warning_rules.DRAFT and found.owned_by == own
            if is_draft and overview.superseded(found.it) == before:
                yield found.id

    def newest(self, warning: RecordId) -> Read[Note]:
        """The end of the row of follow-ups; one that stands in a ring is its own end."""
        after, seen = overview.follow_ups(self._read()), {warning}
        while (following := after.get(warning)) is not None and following not in seen:
            warning = following
            seen.add(warning)
        return self.one(warning)

    def _row(
        self, found: Read[Note], after: Mapping[RecordId, RecordId], *, whole: bool = False
    ) -> WarningRow:
        now, here = self._desk.clock.now_ms(), self._desk.identity
        is_over = overview.over(found.it, is_followed=found.id in after, now_ms=now)
        is_asking = whole or is_over is overview.Over.NOT
        sites = tuple(self._warnings.status(found.id)) if is_asking else ()
        return WarningRow(
            warning=found,
            sites=sites,
            over=is_over,
            is_ours=found.owned_by == here.mission,
            may_acknowledge=self._warnings.may_acknowledge(found.id),
            is_addressed=found.it.addressees.get(here.site, False),
            has_our_word=has_word(sites, here.site),
            before=overview.superseded(found.it),
            after=after.get(found.id),
        )

    def _read(self, most: int = 0) -> list[Read[Note]]:
        """The newest first."""
        query = RecordQuery(types=(note.TYPE.name,), kinds=(warning_rules.KIND,), limit=most)
        return [self._reader.one(row.id, Note) for row in self._desk.store.records.find(query)]
