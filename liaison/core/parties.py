"""Who there is, read from PARTY records and the list of missions: for whom a role speaks, and where.

A code is a mission's short name or the reference of a PARTY record. Names and ends hang on the date.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from liaison.core import dtg
from liaison.core.desk import Desk
from liaison.core.ports import Holidays
from liaison.core.reader import Read, Reader
from liaison.core.records.missions import BY_CODE, name_on
from liaison.core.records.views import Party
from liaison.core.workdays import DAY_OFF, DEFAULT_WEEK, Workdays
from sync.journal.document import Document

PARTY = "PARTY"
_SITE_KINDS = frozenset({"site"})


@dataclass(frozen=True, slots=True)
class Parties:
    """All that is known of parties at one time.

    Attributes:
        by_ref: PARTY records by their reference.
        holidays: names of holidays by country.
    """

    by_ref: Mapping[str, Read[Party]]
    holidays: Holidays
    sites: Mapping[str, tuple[Read[Party], ...]] = field(default_factory=dict)
    """Site records by each mission code that ever ran them."""
    _calendars: dict[str, Workdays] = field(default_factory=dict, compare=False, repr=False)
    """The days that count, by site: what was counted in them is kept with them."""

    def label(self, code: str) -> str:
        """What people call it: the record's title, or the code itself."""
        known = self.by_ref.get(code)
        if known is None or code in BY_CODE:
            return code
        return known.row.title or code

    def full_label(self, code: str, day: date) -> str:
        """The same, a role after its mission on `day`: each mission has a JOC duty officer."""
        known, said = self.by_ref.get(code), self.label(code)
        mission = self.mission_of(code, day)
        is_role = known is not None and known.it.kind == "role"
        return f"{mission} · {said}" if is_role and mission else said

    def mission_of(self, code: str, day: date) -> str:
        """The mission that a party belongs to on `day`; "" for one outside all missions."""
        for one in self._upwards(code):
            if one in BY_CODE:
                return name_on(one, day)
            known = self.by_ref.get(one)
            if known is None:
                continue
            if known.it.kind == "mission":
                return one
            for term in known.it.missions.values():
                if term.covers(day):
                    return term.mission
        return ""

    def site_of(self, code: str) -> str:
        """The site that a party sits at, or a mission's first; "" where none is known."""
        for one in self._upwards(code):
            known = self.by_ref.get(one)
            if known is not None and known.it.kind in _SITE_KINDS:
                return one
        sites = self.sites.get(code, ())
        return sites[0].row.ref if sites else ""

    def ends_on(self, mission: str) -> date | None:
        """The last day of a mission that has no successor; None for one that goes on."""
        known = self.by_ref.get(mission)
        listed = BY_CODE.get(mission)
        if listed is not None and listed.successor:
            return None
        if known is not None and known.it.kind == "mission":
            if known.it.successor:
                return None
            return dtg.day(known.it.valid_to) or (listed.valid_to if listed else None)
        return listed.valid_to if listed else None

    def workdays(self, code: str) -> Workdays:
        """The days that count for a party: those of its site."""
        at = self.site_of(code)
        if at not in self._calendars:
            self._calendars[at] = self._calendar(at)
        return self._calendars[at]

    def _calendar(self, at: str) -> Workdays:
        site = self.by_ref.get(at)
        week = (site.it.workweek if site else "") or DEFAULT_WEEK
        country = self.country_of(at)
        own = {one.day: one for one in site.it.holidays.values()} if site else {}

        def holiday(day: date) -> str:
            said = own.get(day.isoformat())
            if said is not None:
                return "" if said.works else said.name or DAY_OFF
            return self.holidays.name(country, day)

        return Workdays(week, holiday)

    def country_of(self, code: str) -> str:
        """The ISO code of the country that a party works in; "" where nothing says so."""
        site = self.by_ref.get(self.site_of(code))
        if site is None:
            return ""
        return _ISO3.get(site.row.ref.partition("-")[0], "")

    def tz_of(self, code: str) -> str:
        """The zone of a party's site; "" where none is known."""
        site = self.by_ref.get(self.site_of(code))
        return site.it.tz if site else ""

    def roles_of(self, mission: str, day: date) -> list[Read[Party]]:
        """The roles of a mission on `day`."""
        return [
            one
            for one in self.by_ref.values()
            if one.it.kind == "role" and self.mission_of(one.row.ref, day) == mission
        ]

    def _upwards(self, code: str) -> Iterator[str]:
        """The party, what it belongs to, and so on; a ring ends where it began."""
        seen: set[str] = set()
        while code and code not in seen:
            seen.add(code)
            yield code
            known = self.by_ref.get(code)
            code = known.it.parent if known else ""


_ISO3 = {
    "TCD": "TD",
    "SDN": "SD",
    "SSD": "SS",
    "CAF": "CF",
    "COD": "CD",
    "UGA": "UG",
}
"""Sites are coded by the country's three letters and the place's; holidays go by two."""


class PartyBook:
    """Keeps `Parties` until a PARTY record changes."""

    def __init__(self, desk: Desk, reader: Reader, holidays: Holidays) -> None:
        self._desk = desk
        self._reader = reader
        self._holidays = holidays
        self._kept: Parties | None = None
        desk.shelf.listen(self._forget)

    def parties(self) -> Parties:
        """All that is known now."""
        if self._kept is None:
            self._kept = gather(self._reader.all(PARTY, Party), self._holidays)
        return self._kept

    def _forget(self, document: Document) -> None:
        if document.type == PARTY:
            self._kept = None


def gather(found: Iterable[Read[Party]], holidays: Holidays) -> Parties:
    """`Parties` of these records; of two with one reference, the newer counts."""
    by_ref: dict[str, Read[Party]] = {}
    for one in found:
        by_ref.setdefault(one.row.ref, one)
    sites: dict[str, list[Read[Party]]] = {}
    for one in sorted(by_ref.values(), key=lambda one: one.row.ref):
        if one.it.kind in _SITE_KINDS:
            for mission in {term.mission for term in one.it.missions.values()} | {one.it.parent}:
                sites.setdefault(mission, []).append(one)
    return Parties(by_ref, holidays, {code: tuple(ones) for code, ones in sites.items()})
