"""Notes as data for other programs, cut to an audience by the one release decision."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from liaison.core import dtg
from liaison.core.coding import Coding
from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.geo import grid
from liaison.core.geo.position import Position
from liaison.core.outlet import Leaf, Outlet
from liaison.core.paper_rows import PaperKind
from liaison.core.products.guards import counts_in, in_numbers_only, whole_months
from liaison.core.records import audiences, handling
from liaison.core.records.note_fields import GROUPS, HARMS
from liaison.core.release import NUMBERS_ONLY, Terms, withheld_from
from liaison.core.reports.incidents import FORMATS, Cell, Incidents
from liaison.core.reports.printing import Printer
from liaison.core.saving import format_of
from liaison.core.sheet import Sheet, row_of, sheet_of
from liaison.core.values import RecordId, RecordQuery, Value

_KILOMETRE_DIGITS = 2


@dataclass(frozen=True, slots=True)
class Cut:
    """Which of some records an audience may have.

    Attributes:
        kept: those that it may.
        guarded: those that it may be told in numbers only, see `core.products.guards`.
        left_out: how many stand in no row, the guarded ones too, by reason code.
        cls: the highest classification of those kept or guarded.
        tlp: the closest traffic light of those kept or guarded; "" for none.
    """

    kept: tuple[RecordId, ...]
    guarded: frozenset[RecordId]
    left_out: Mapping[str, int]
    cls: str
    tlp: str

    @property
    def withheld(self) -> int:
        """How many are counted nowhere."""
        return sum(self.left_out.values()) - len(self.guarded)


class Exports:
    """Writes data to files, whole or not at all."""

    def __init__(self, desk: Desk, coding: Coding, *, outlet: Outlet, printer: Printer) -> None:
        self._desk = desk
        self._coding = coding
        self._outlet = outlet
        self._printer = printer

    def cut(self, query: RecordQuery, audience: str) -> Cut:
        """What of the records that a query finds an audience may have.

        Raises:
            Refused: RECORD_VALUE for no audience; PAPER_CLEARED_COPY for hosts and the public.
        """
        reader = audiences.parse(audience, self._desk.vocabulary().missions)
        if not audiences.by_bundle(reader):
            raise Refused(Reason.PAPER_CLEARED_COPY, audience=reader, name="data")
        free: list[Terms] = []
        guarded = set[RecordId]()
        left: Counter[str] = Counter()
        for row in self._desk.store.records.find(whole_months(query)):
            document = self._desk.shelf.load(row.id)
            if document is None:
                continue
            terms = self._desk.shelf.terms(document)
            is_guarded = in_numbers_only(row, terms)
            if not counts_in(query, row.at_ms, is_guarded=is_guarded):
                continue
            stays = withheld_from(
                terms,
                reader,
                here=self._desk.identity,
                ceilings=self._desk.shelf.ceilings(),
            )
            if stays is not None:
                left[stays.reason] += 1
                continue
            free.append(terms)
            if is_guarded:
                guarded.add(row.id)
                left[NUMBERS_ONLY] += 1
        return Cut(
            kept=tuple(terms.record for terms in free if terms.record not in guarded),
            guarded=frozenset(guarded),
            left_out=left,
            cls=_strictest([terms.cls for terms in free], handling.CLASSIFICATION_ORDER),
            tlp=_strictest([terms.tlp for terms in free], ("", *handling.TLP_ORDER)),
        )

    def incidents(self, query: RecordQuery, audience: str) -> Incidents:
        """The rows of a file. Raises what `cut` raises."""
        return self._incidents(self.cut(query, audience), audience)

    def _incidents(self, cut: Cut, audience: str) -> Incidents:
        is_exercise = self._desk.identity.exercise is not None
        acled = self._coding.table().to
        rows = (self._row(record, acled, is_exercise=is_exercise) for record in cut.kept)
        return Incidents(
            rows=tuple(row for row in rows if row),
            audience=audience.upper(),
            cls=cut.cls,
            tlp=cut.tlp,
            made_ms=self._desk.clock.now_ms(),
            left_out=cut.left_out,
            exercise=is_exercise,
        )

    def write(self, query: RecordQuery, audience: str, path: str) -> Incidents:
        """Write a file whose ending is its format.

        Raises:
            Refused: DOCUMENT_FORMAT, FILE_UNWRITABLE, and what `cut` refuses. Then nothing is written.
        """
        format_ = format_of(path, FORMATS)
        cut = self.cut(query, audience)
        data = self._incidents(cut, audience)
        made = self._printer.incidents(data, format_)
        leaf = Leaf(PaperKind.INCIDENTS, made, format_, cut.kept, audience=audience.upper())
        self._outlet.save(leaf, path)
        return data

    def write_map(self, path: str, made: bytes, *, audience: str, cuts: Collection[Cut]) -> None:
        """Write a picture of the map that a face painted of what these let through.

        Raises:
            Refused: FILE_UNWRITABLE.
        """
        records = [record for cut in cuts for record in cut.kept]
        leaf = Leaf(PaperKind.MAP, made, "png", records, audience=audience.upper())
        self._outlet.save(leaf, path)

    def _row(
        self, record: RecordId, acled: Mapping[str, str], *, is_exercise: bool
    ) -> Mapping[str, Cell]:
        document = self._desk.shelf.load(record)
        if document is None:
            return {}
        sheet = sheet_of(document, revised_ms=0)
        row = row_of(sheet, self._desk.types)
        spot = None if row.lat is None or row.lon is None else Position(row.lat, row.lon)
        is_taken = bool(sheet.text("source/ref"))  # from somebody's file, whose row it stays
        mission = sheet.text("source/name") if is_taken else row.owner
        return {
            "ref": sheet.text("source/ref") or row.ref,
            "at": f"{dtg.utc(row.at_ms):%Y-%m-%dT%H:%M:%SZ}",
            "at_precision": sheet.text("when_prec"),
            "kind": row.kind,
            "code": row.code,
            "acled": acled.get(row.code, ""),
            "title": row.title,
            "text": sheet.texts.get("body", ""),
            "place": row.place,
            "lat": row.lat,
            "lon": row.lon,
            "mgrs": _grid(sheet, spot),
            "place_precision": sheet.text("place_prec"),
            **_harms(sheet),
            "people_min": _count(sheet, "people/min"),
            "people_max": _count(sheet, "people/max"),
            "grade": row.grade,
            "mission": mission,
            "site": sheet.text("source/site") if is_taken else row.site,
            "class": row.cls,
            "tlp": sheet.text("tlp"),
            "exercise": "EXERCISE" if is_exercise else "",
        }


def _grid(sheet: Sheet, spot: Position | None) -> str:
    """As the note says it, else the square of a kilometre around the point."""
    place = sheet.values.get("place")
    said = place.get("mgrs") if isinstance(place, Mapping) else None
    if isinstance(said, str) and said:
        return said
    return grid.reference(spot, digits=_KILOMETRE_DIGITS) if spot else ""


def _harms(sheet: Sheet) -> dict[str, Cell]:
    """The least and the most of all groups together; None where nobody said a number."""
    found: dict[str, Cell] = {}
    for harm in HARMS:
        for end in ("min", "max"):
            counts = [_count(sheet, f"{harm.value}/{group.value}/{end}") for group in GROUPS]
            known = [count for count in counts if count is not None]
            found[f"{harm.value}_{end}"] = sum(known) if known else None
    return found


def _count(sheet: Sheet, path: str) -> int | None:
    value: Value = sheet.values.get(path)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _strictest(words: list[str], order: tuple[str, ...]) -> str:
    """The last of `order` among words; one that we do not know is stricter than all."""
    return max(
        words,
        key=lambda word: order.index(word) if word in order else len(order),
        default=order[0],
    )
