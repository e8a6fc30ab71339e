"""The products of a day: what is asked for when nobody says more, and taking over a shift (S1)."""

from __future__ import annotations

from collections.abc import Sequence

from liaison.core import dtg
from liaison.core.desk import Desk
from liaison.core.events import Changed
from liaison.core.notebook import Records
from liaison.core.own_zone import own_zone
from liaison.core.parties import PartyBook
from liaison.core.preferences import ZONE
from liaison.core.products import cut_off, flash, phrases, shift, sitrep
from liaison.core.products.asked import Asked
from liaison.core.products.gathering import NOTE
from liaison.core.products.guards import is_aggregate
from liaison.core.products.numbers import Numbers
from liaison.core.products.shift import ShiftMaker
from liaison.core.reader import Read, Reader
from liaison.core.records.audiences import MSN, OWN
from liaison.core.records.views import Note, read
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.values import RecordId, Value

_TAKEN = QT_TRANSLATE_NOOP("Paper", "Shift taken over: {role}")
_MINUTE_MS = 60_000
_UN_TARGETED = "UNP-"


class Daily:
    """Asks for products as a duty officer means them."""

    def __init__(  # noqa: PLR0913  (what a day is made of)
        self,
        desk: Desk,
        reader: Reader,
        book: PartyBook,
        records: Records,
        numbers: Numbers,
        shifts: ShiftMaker,
        *,
        tz: str,
    ) -> None:
        self._desk = desk
        self._reader = reader
        self._book = book
        self._records = records
        self._numbers = numbers
        self._shifts = shifts
        self._tz = tz

    @property
    def tz(self) -> str:
        """The zone of our site; UTC where nobody said."""
        return dtg.known_zone(self.zone)

    @property
    def zone(self) -> str:
        """The zone of our site; "" where nobody said."""
        return own_zone(self._desk, self._book.parties(), self._tz)

    def set_zone(self, tz: str) -> Changed:
        """Say which clock our site keeps. Raises RECORD_FORM for what is no zone."""
        said = "UTC" if tz.strip().upper() == "Z" else tz.strip()
        self._desk.store.settings.put(ZONE, dtg.check_zone(said))
        return Changed(topics=frozenset({"settings"}))

    @property
    def cut_off(self) -> str:
        """At which hour of our site's clock the situation report closes: HH:MM."""
        kept = self._desk.store.settings.get(cut_off.SETTING)
        return kept if isinstance(kept, str) else cut_off.DEFAULT

    def set_cut_off(self, hour: str) -> Changed:
        """Keep another hour. Raises RECORD_FORM for what is none."""
        self._desk.store.settings.put(cut_off.SETTING, cut_off.parse(hour))
        return Changed(topics=frozenset({"settings"}))

    def next_cut_off(self) -> int:
        """When the report closes next, in milliseconds since 1970."""
        return cut_off.following(self._desk.clock.now_ms(), self.cut_off, self.tz)

    def sitrep(
        self,
        *,
        audience: str = MSN,
        langs: Sequence[str] = ("en",),
        since_ms: int | None = None,
        until_ms: int | None = None,
    ) -> Asked:
        """The 24 hours to the nearest cut-off; from or until another moment, if one is given."""
        begins, ends = cut_off.period(self._desk.clock.now_ms(), self.cut_off, self.tz)
        if until_ms is not None:
            ends, begins = until_ms, until_ms - cut_off.DAY_MS
        if since_ms is not None:
            begins = since_ms
            ends = ends if until_ms is not None else max(ends, since_ms + cut_off.DAY_MS)
        return Asked(sitrep.KIND, audience, begins, ends, tuple(langs))

    def flash(
        self,
        incident: RecordId,
        *,
        audience: str = MSN,
        langs: Sequence[str] = ("en",),
        next_update_ms: int | None = None,
        is_final: bool = False,
    ) -> Asked:
        """The report of one incident; the next one of it is a follow-up."""
        now = self._desk.clock.now_ms()
        happened = min(self._reader.one(incident, Note).row.at_ms, now - _MINUTE_MS)
        return Asked(
            sitrep.FLASH,
            audience,
            happened,
            now,
            tuple(langs),
            about=incident,
            next_update_ms=next_update_ms,
            is_final=is_final,
        )

    def wants_flash(self, record: RecordId) -> bool:
        """Whether a record is an incident of ours that should be reported at once, and was not yet.

        Somebody was killed, hurt or taken, or the United Nations or aid workers were the target.
        """
        view = self._records.view(record)
        if (view.row.type, view.row.kind) != (NOTE, flash.INCIDENT) or not view.owned:
            return False
        note = read(Note, view.values, view.texts)
        is_grave = phrases.has_casualties(note) or note.code.startswith(_UN_TARGETED)
        return is_grave and not is_aggregate(note) and not self._reported(record)

    def _reported(self, incident: RecordId) -> bool:
        named = incident.hex()
        return any(
            source.record == named
            for report in self._numbers.frozen(sitrep.FLASH)
            for source in report.it.sources.values()
        )

    def shift(
        self,
        *,
        audience: str = OWN,
        langs: Sequence[str] = ("en",),
        since_ms: int | None = None,
        until_ms: int | None = None,
    ) -> Asked:
        """What happened since the shift was taken over, or in the length of one."""
        ends = self._desk.clock.now_ms() if until_ms is None else until_ms
        begun = self.taken_over()
        begins = begun.row.at_ms if begun else ends - shift.SHIFT_MS
        begins = begins if since_ms is None else since_ms
        return Asked(shift.KIND, audience, min(begins, ends - _MINUTE_MS), ends, tuple(langs))

    def taken_over(self) -> Read[Note] | None:
        """The note with which the present shift began at our site."""
        now = self._desk.clock.now_ms()
        return self._shifts.last_taken_over(self._desk.identity.site, now)

    def take_over(self) -> RecordId:
        """Note that our role took over the shift now, upon the newest frozen shift sheet."""
        here, now = self._desk.identity, self._desk.clock.now_ms()
        sheets = self._numbers.frozen(shift.KIND)
        writes: dict[str, Value] = {
            "title": _TAKEN.format(role=here.role),
            "when": now,
            "took_over": here.role,
            f"release/{MSN}": None,
        }
        if sheets:
            writes |= {"links/1/rel": "answers", "links/1/record": sheets[0].id.hex()}
        return self._records.add(NOTE, "log", writes=writes, texts={})
