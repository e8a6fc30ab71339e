"""Asks for the products that are about one record: the quarter's, comparison sheets, dossiers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from liaison.core import dtg
from liaison.core.desk import Desk
from liaison.core.picture.comparisons import Comparisons
from liaison.core.picture.quarter import quarter_of
from liaison.core.picture.quarters import Quarters
from liaison.core.products import comparison, dossier, quarterly
from liaison.core.products.asked import Asked
from liaison.core.products.cut_off import DAY_MS
from liaison.core.records.audiences import MSN
from liaison.core.values import RecordId


class Assessed:
    """From a record to the product of it, for its reader."""

    def __init__(self, desk: Desk, quarters: Quarters, comparisons: Comparisons) -> None:
        self._desk = desk
        self._quarters = quarters
        self._comparisons = comparisons

    def quarterly(
        self, file: RecordId, *, audience: str = MSN, langs: Sequence[str] = ("en",)
    ) -> Asked:
        """The assessment of a quarter; its period is the quarter.

        Raises:
            Refused: RECORD_UNKNOWN; ASSESSMENT_NOT_ONE for what is no quarterly assessment.
        """
        it = self._quarters.view(file).file.it
        first = dtg.day(it.period.from_) or quarter_of(self._today())[0]
        last = dtg.day(it.period.to) or quarter_of(first)[1]
        return Asked(
            kind=quarterly.KIND,
            audience=audience,
            since_ms=dtg.begins(first),
            until_ms=dtg.begins(last) + DAY_MS,
            langs=tuple(langs),
            about=file,
        )

    def comparison(
        self, record: RecordId, *, audience: str = MSN, langs: Sequence[str] = ("en",)
    ) -> Asked:
        """A comparison sheet; its period is from the question to today.

        Raises:
            Refused: RECORD_UNKNOWN; ASSESSMENT_NOT_ONE for what is no comparison.
        """
        begun = self._comparisons.view(record).read.it.created
        return self._until_now(comparison.KIND, record, begun, audience, langs)

    def dossier(
        self, subject: RecordId, *, audience: str = MSN, langs: Sequence[str] = ("en",)
    ) -> Asked:
        """All that is known of a subject until today."""
        return self._until_now(dossier.KIND, subject, 0, audience, langs)

    def _until_now(
        self, kind: str, record: RecordId, begun: int, audience: str, langs: Sequence[str]
    ) -> Asked:
        return Asked(
            kind=kind,
            audience=audience,
            since_ms=begun,
            until_ms=max(self._desk.clock.now_ms(), begun + 1),
            langs=tuple(langs),
            about=record,
        )

    def _today(self) -> date:
        return dtg.day_of(self._desk.clock.now_ms())
