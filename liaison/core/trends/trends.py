"""Tables of trends over the vault's notes, and files of them, cut to their reader."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from liaison.core.chart.export import Cut, Exports
from liaison.core.desk import Desk
from liaison.core.outlet import Leaf, Outlet
from liaison.core.paper_rows import PaperKind
from liaison.core.picture.known_events import event_groups
from liaison.core.products.guards import whole_months
from liaison.core.records import note
from liaison.core.records.audiences import MSN, OWN
from liaison.core.reports.printing import PagedDevice, Printer
from liaison.core.reports.report import Report, Translate
from liaison.core.saving import format_of
from liaison.core.trends.counting import By, Period, Told, Trend, trend
from liaison.core.trends.paper import FORMATS, paper, sheet
from liaison.core.values import RecordQuery, RecordRow


@dataclass(frozen=True, slots=True)
class Asked:
    """What is counted.

    Attributes:
        period: and the one of the same length before it.
        kinds: of notes.
        place: only what happened there; "" for everywhere.
    """

    period: Period
    kinds: tuple[str, ...] = ("incident",)
    place: str = ""

    @property
    def query(self) -> RecordQuery:
        """The notes of both periods."""
        return RecordQuery(
            types=(note.TYPE.name,),
            kinds=self.kinds,
            place=self.place,
            since_ms=self.period.before.start_ms,
            until_ms=self.period.end_ms - 1,
        )


class Trends:
    """Counts events."""

    def __init__(
        self,
        desk: Desk,
        exports: Exports,
        translate: Translate,
        *,
        outlet: Outlet,
        printer: Printer,
    ) -> None:
        self._desk = desk
        self._exports = exports
        self._translate = translate
        self._outlet = outlet
        self._printer = printer

    def tables(
        self, asked: Asked, by: Collection[By] = tuple(By), *, audience: str = OWN
    ) -> tuple[list[Trend], Cut]:
        """What a reader may have, counted in each of these ways; one's own office may have all.

        Raises:
            Refused: RECORD_VALUE, PAPER_CLEARED_COPY for the audience.
        """
        cut = self._exports.cut(asked.query, audience)
        free, found = {*cut.kept, *cut.guarded}, whole_months(asked.query)
        rows = [row for row in self._desk.store.records.find(found) if row.id in free]
        return self._counted(asked, by, rows, cut), cut

    def write(
        self, asked: Asked, by: Collection[By], path: str, *, audience: str = MSN, lang: str = "en"
    ) -> Cut:
        """Write tables for a reader; what that reader may not have is counted in none of them.

        Raises:
            Refused: DOCUMENT_FORMAT, FILE_UNWRITABLE, and what `tables` refuses.
        """
        leaf, cut = self._leaf(asked, by, format_of(path, FORMATS), audience, lang)
        self._outlet.save(leaf, path)
        return cut

    def print(
        self,
        asked: Asked,
        by: Collection[By],
        device: PagedDevice,
        *,
        audience: str = MSN,
        lang: str = "en",
        path: str = "",
    ) -> Cut:
        """Print tables for a reader; `path` is where a device prints to, if it prints to a file.

        Raises:
            Refused: PRINTER_FAILED, and what `tables` refuses.
        """
        leaf, cut = self._leaf(asked, by, "pdf", audience, lang)
        self._outlet.print(leaf, device, path=path)
        return cut

    def _leaf(
        self, asked: Asked, by: Collection[By], form: str, audience: str, lang: str
    ) -> tuple[Leaf, Cut]:
        tables, cut = self.tables(asked, by, audience=audience)
        report = None if form == "csv" else self._paper(asked, tables, cut, audience, lang)
        made = sheet(tables) if report is None else self._printer.write(report, form)
        leaf = Leaf(
            kind=PaperKind.TRENDS,
            content=made,
            format=form,
            records=(*cut.kept, *cut.guarded),
            ref=report.number if report else "",
            langs=lang if report else "",
            audience=audience.upper(),
            report=report,
        )
        return leaf, cut

    def _paper(
        self, asked: Asked, tables: Sequence[Trend], cut: Cut, audience: str, lang: str
    ) -> Report:
        return paper(
            tables,
            cut,
            self._desk.identity,
            place=asked.place,
            audience=audience,
            lang=lang,
            now_ms=self._desk.clock.now_ms(),
            translate=self._translate,
        )

    def _counted(
        self, asked: Asked, by: Collection[By], rows: Sequence[RecordRow], cut: Cut
    ) -> list[Trend]:
        self._desk.shelf.refresh_places()
        zones: dict[str, str] = {}
        told = [
            Told(row, self._zone(row.place, zones), is_guarded=row.id in cut.guarded)
            for row in event_groups(self._desk).once(rows)
        ]
        return [trend(told, one, asked.period) for one in by]

    def _zone(self, place: str, zones: dict[str, str]) -> str:
        if place not in zones:
            found = self._desk.places.find(place) if place else None
            zones[place] = found.tz if found else ""
        return zones[place]
