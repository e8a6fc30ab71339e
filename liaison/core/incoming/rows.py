"""One row of a file as a note, or what is wrong with it, column by column. Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from liaison.core import dtg, rules
from liaison.core.coding import AcledTable, code_of
from liaison.core.errors import Reason, Refused
from liaison.core.far import far_off
from liaison.core.geo.position import Position, course
from liaison.core.incoming.cells import (
    NEAR_KM,
    count,
    grid_square,
    is_day,
    is_spot,
    moment,
    position,
    require_near,
)
from liaison.core.incoming.columns import ACLED, ACTORS, ENDS, SOURCE, TEXT, Columns
from liaison.core.records import codes, note
from liaison.core.records.note_fields import HARMS
from liaison.core.records.note_times import require_past, require_since
from liaison.core.records.parsing import Vocabulary, line, require_span
from liaison.core.records.picking import pick, pick_code
from liaison.core.records.warning_rules import DRAFT
from liaison.core.records.writing import parse
from liaison.core.reports.raw import RawRow
from liaison.core.sheet import position_of
from liaison.core.values import Value

INCIDENT = "incident"
_TYPE = note.TYPE
_KINDS = tuple(kind.name for kind in _TYPE.kinds if kind.begins != DRAFT)
"""A warning is not taken from a file: nobody was warned by it."""
_APPROXIMATE, _MONTH, _WIDE = "2", "3", "3"
_NOT_COUNTS = ("actors", "date_text")
"""What `draft` writes of words beside a title."""
_PLACES = ("place", "from")
_KEY_BYTES = 8


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in one column: its name, "" for the whole row, and the refusal."""

    column: str
    refused: Refused


@dataclass(frozen=True, slots=True)
class Draft:
    """A row as a note.

    Attributes:
        kind: of the note.
        writes: its values.
        texts: its long texts.
        source: whose file it is from, and what it is called there; together what tells rows apart.
        faults: what is wrong; with any, it cannot be taken.
        remarks: what is taken, but worth a look.
    """

    kind: str = INCIDENT
    writes: Mapping[str, Value] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    source: tuple[str, str] = ("", "")
    faults: tuple[Fault, ...] = ()
    remarks: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class Rules:
    """What rows are judged by.

    Attributes:
        words: missions and places that are known.
        acled: codes of sub-event types.
        mission: ours.
        is_exercise: whether this vault is one of an exercise.
        now_ms: the clock.
    """

    words: Vocabulary
    acled: AcledTable
    mission: str
    is_exercise: bool
    now_ms: int


def draft(row: RawRow, columns: Columns, by: Rules) -> Draft:
    """A row as a note, with all that is wrong with it."""
    return _Reading(row, columns, by).draft()


class _Reading:
    """Reads one row; every column that cannot be read is a fault, and the others are read on."""

    def __init__(self, row: RawRow, columns: Columns, by: Rules) -> None:
        self._row = row
        self._cells = columns.read(row)
        self._is_acled = columns.is_acled
        self._by = by
        self._writes: dict[str, Value] = {}
        self._faults: list[Fault] = []
        self._remarks: list[Fault] = []

    def draft(self) -> Draft:
        if self._row.fault:
            whole = Refused(Reason.IMPORT_FAULT, why=self._row.fault)
            return Draft(faults=(Fault("", whole),))
        kind = self._kind()
        self._when()
        self._where(at="from" if kind == "displacement" else "place")
        self._what()
        self._counts()
        self._handling()
        source = self._source()
        text = self._cells.get(TEXT, "")
        if self._writes.get("code") in codes.AGGREGATE_ONLY and not self._faults:
            self._keep_counts()
            text = ""
        return Draft(
            kind=kind,
            writes=self._writes,
            texts={"body": text} if text else {},
            source=source,
            faults=tuple(self._faults),
            remarks=tuple(self._remarks),
        )

    def _keep_counts(self) -> None:
        """A row under a code of which only counts by place and month may be kept (domain 2.4)."""
        code, when = str(self._writes["code"]), self._writes.get("when")
        where = [path for path in _PLACES if self._writes.pop(path, None)]
        name = self._cells.get("place", "")
        name = "" if is_spot(name) else name
        if isinstance(when, int):
            self._writes["when"] = dtg.month_of(when)
        for path in _NOT_COUNTS:
            self._writes.pop(path, None)
        found = self._by.words.places.find(name)
        if name:
            self._writes |= dict.fromkeys(where, found.value() if found else {"name": name})
        title = f"{code}, {name}" if name else code
        self._writes |= {"when_prec": _MONTH, "title": title}
        self._remark("code", Reason.IMPORT_COUNTS_ONLY, kind=code)

    def _remark(self, column: str, reason: Reason, **params: str) -> None:
        self._remarks.append(Fault(column, Refused(reason, **params)))

    @contextmanager
    def _reading(self, column: str) -> Iterator[None]:
        try:
            yield
        except Refused as refused:
            self._faults.append(Fault(column, refused))

    def _read(self, column: str, path: str) -> None:
        """A column that is a field, as if its words had been typed there."""
        said = self._cells.get(column)
        if said:
            with self._reading(column):
                self._writes[path] = parse(_TYPE, path, said, self._by.words)

    def _kind(self) -> str:
        kind = self._cells.get("kind", INCIDENT).casefold()
        if kind in _KINDS:
            return kind
        with self._reading("kind"):
            pick("kind", kind, _KINDS)
        return INCIDENT

    def _when(self) -> None:
        said = self._cells.get("at", "")
        with self._reading("at"):
            self._writes["when"] = at_ms = moment(said, "at")
            require_past("at", at_ms, self._by.now_ms)
        if is_day(said):
            self._writes["when_prec"] = _APPROXIMATE
        self._read("at_precision", "when_prec")
        if ends := self._cells.get(ENDS):
            with self._reading(ENDS):
                last = moment(ends, ENDS)
                span = {"at": self._writes.get("when"), ENDS: last}
                require_since(span, frozenset({ENDS}), "at", ENDS)
                self._writes["date_text"] = line("date_text", f"{self._cells.get('at')} / {ends}")

    def _where(self, *, at: str) -> None:
        name, mgrs = self._cells.get("place", ""), self._cells.get("mgrs", "")
        spot: Position | None = None
        square: str = ""
        with self._reading("lat"):
            spot = position(self._cells)
        with self._reading("mgrs"):
            square = grid_square(mgrs)
        place: dict[str, Value] = {}
        with self._reading("place"):
            place |= self._listed(name, spot) if name else {}
        known = spot or position_of(place)
        if known and square:
            with self._reading("mgrs"):
                require_near(square, known)
        if spot:
            place |= {"lat": spot.lat, "lon": spot.lon}
        if square:
            place["mgrs"] = square
        if place or name:
            with self._reading("place"):
                shown = name or square or f"{self._cells['lat']}, {self._cells['lon']}"
                self._writes[at] = {"name": line("place", shown), **place}
        if far := far_off(place, self._by.words.places):
            self._remarks.append(Fault("place", far))
        self._read("place_precision", "place_prec")

    def _listed(self, name: str, spot: Position | None) -> Mapping[str, Value]:
        """What the gazetteer knows of a place of this name.

        A position that is said to be wide, such as the middle of a district, may lie anywhere in it.

        Raises:
            Refused: IMPORT_ELSEWHERE for a position far from the place.
        """
        found = self._by.words.places.find(name)
        if found is None:
            if not is_spot(name):
                self._remark("place", Reason.IMPORT_PLACE_UNKNOWN, place=name)
            return {}
        value = {part: one for part, one in found.value().items() if part != "name"}
        if spot is None:
            return value
        if found.lat is None or found.lon is None:
            return {}
        away = course(spot, Position(found.lat, found.lon)).metres / 1000
        if away <= NEAR_KM:
            return {part: value[part] for part in ("id", "tz") if part in value}
        if self._cells.get("place_precision") != _WIDE:
            raise Refused(
                Reason.IMPORT_ELSEWHERE, field="place", place=found.name, km=f"{away:,.0f}"
            )
        return {}

    def _what(self) -> None:
        self._read("title", "title")
        self._read(ACTORS, "actors")
        code, sub_event = self._cells.get("code"), self._cells.get("acled")
        if code:
            with self._reading("code"):
                self._writes["code"] = pick_code("code", code)
        elif sub_event:
            with self._reading("acled"):
                table = self._by.acled
                found = code_of(sub_event, table)
                self._writes["code"] = found or pick("acled", sub_event, table.from_)
        if "title" not in self._writes:
            place = self._cells.get("place", "")
            words = [sub_event or code or "", place]
            self._writes["title"] = ", ".join(word for word in words if word) or None
        if not self._writes["title"]:
            with self._reading("title"):
                raise Refused(Reason.RECORD_FORM, field="title", rule=rules.TITLE)

    def _counts(self) -> None:
        for harm in HARMS:
            self._span(f"{harm.value}_min", f"{harm.value}_max", f"{harm.value}/unk")
        self._span("people_min", "people_max", "people")

    def _span(self, least: str, most: str, path: str) -> None:
        ends: dict[str, int] = {}
        for end, column in (("min", least), ("max", most)):
            if said := self._cells.get(column):
                with self._reading(column):
                    ends[end] = count(said, column)
        if self._is_acled and "min" in ends:
            ends.setdefault("max", ends["min"])
        if len(ends) > 1:
            with self._reading(least):
                require_span(least, ends["min"], ends["max"])
        self._writes |= {f"{path}/{end}": count for end, count in ends.items()}

    def _handling(self) -> None:
        self._read("grade", "grade")
        self._read("class", "cls")
        self._read("tlp", "tlp")
        if self._cells.get("exercise") and not self._by.is_exercise:
            self._faults.append(Fault("exercise", Refused(Reason.IMPORT_EXERCISE)))

    def _source(self) -> tuple[str, str]:
        """Whose the row is and what it is called there; without a number, by all that it says."""
        mission = self._cells.get("mission", "")
        named = self._cells.get(SOURCE, "") or mission or (ACLED if self._is_acled else "")
        content = "\x1f".join(f"{name}={cell}" for name, cell in sorted(self._row.cells.items()))
        digest = hashlib.sha256(content.encode()).digest()[:_KEY_BYTES].hex()
        ref = self._cells.get("ref") or f"row-{digest}"
        is_ours = mission == self._by.mission
        is_sister = mission in self._by.words.missions
        self._writes["origin"] = "own" if is_ours else "sister" if is_sister else "open"
        for part, said in (("name", named), ("ref", ref), ("site", self._cells.get("site", ""))):
            if said:
                with self._reading(part if part != "name" else SOURCE):
                    self._writes[f"source/{part}"] = line(part, said)
        return named, ref
