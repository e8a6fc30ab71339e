"""Security ratings: entering them, setting them beside each other, and logging who pressed for another."""

from __future__ import annotations

from liaison.core import dtg
from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.notebook import Records
from liaison.core.parties import PartyBook
from liaison.core.picture.board import Segment, board
from liaison.core.reader import Read, Reader
from liaison.core.records import assessment, place
from liaison.core.records.audiences import SISTER
from liaison.core.records.picture_views import Assessment
from liaison.core.records.ratings import VALUES, scheme_of
from liaison.core.records.views import Place
from liaison.core.values import RecordId, Value
from sync.crypto.random import token

_ITEM_BYTES = 4
_ASSESSMENT, _PLACE = assessment.TYPE.name, place.TYPE.name


class Ratings:
    """Everything that is done with ratings."""

    def __init__(self, desk: Desk, reader: Reader, book: PartyBook, records: Records) -> None:
        self._desk = desk
        self._reader = reader
        self._book = book
        self._records = records

    def board(self) -> list[Segment]:
        """Every border segment with both sides, those that differ first."""
        return board(
            self._reader.all(_PLACE, Place),
            list(self._reader.all(_ASSESSMENT, Assessment)),
            self._book.parties(),
            dtg.day_of(self._desk.clock.now_ms()),
        )

    def all(self, segment: str = "") -> list[Read[Assessment]]:
        """Ratings, newest first, of one border segment or of all."""
        return [
            one
            for one in self._reader.all(_ASSESSMENT, Assessment)
            if one.it.kind == assessment.RATING and segment in {"", one.it.border_segment}
        ]

    def segment(self, ref: str) -> Segment:
        """One border segment with both sides.

        Raises:
            Refused: RECORD_VALUE, naming those that there are.
        """
        segments = self.board()
        for one in segments:
            if one.place.row.ref.casefold() == ref.strip().casefold():
                return one
        allowed = ", ".join(one.place.row.ref for one in segments)
        raise Refused(Reason.RECORD_VALUE, field="border_segment", allowed=allowed)

    def add(
        self, segment: str, value: str, *, writes: dict[str, Value], rationale: str = ""
    ) -> RecordId:
        """Enter a rating of our own side of a border segment; how it is written says its scheme.

        Args:
            segment: the reference of the border segment.
            value: a phase, I to V, or a level, 1 to 6.
            writes: other fields; `area` and `set_by` are our own side's if they are left out.
            rationale: why, in a few lines.

        Raises:
            Refused: RECORD_VALUE for a segment or a value that there is not, and for who is no side
                of the segment; RECORD_FORM for a scheme that was not in force on its days.
        """
        found, scheme = self.segment(segment), scheme_of(value.upper())
        if not scheme:
            allowed = ", ".join(one for values in VALUES.values() for one in values)
            raise Refused(Reason.RECORD_VALUE, field="value", allowed=allowed)
        given = {"set_by": self._desk.identity.mission, **writes}
        today = dtg.day_of(self._desk.clock.now_ms())
        rated_by = self._book.parties().mission_of(str(given["set_by"] or ""), today)
        side = next((one for one in found.sides if one.mission == rated_by), None)
        if side is None:
            allowed = ", ".join(one.mission for one in found.sides)
            raise Refused(Reason.RECORD_VALUE, field="set_by", allowed=allowed)
        given = {"area": side.area or None, **given}
        named = given["area"] or found.place.row.title
        return self._records.add(
            _ASSESSMENT,
            assessment.RATING,
            writes={
                "title": f"{named}: {value.upper()}",
                "border_segment": found.place.row.ref,
                "scheme": scheme,
                "value": value.upper(),
                **given,
            },
            texts={"rationale": rationale} if rationale else {},
        )

    def log_pressure(self, rating: RecordId, text: str, *, note: RecordId | None = None) -> Changed:
        """Keep, with a rating, that somebody pressed for another one (domain R10).

        Args:
            rating: the rating.
            text: who, and how, in one line.
            note: the note that tells of it.

        Raises:
            Refused: RECORD_UNKNOWN for what is no rating; RECORD_NOT_EDITOR for another mission's.
        """
        found = self._reader.one(rating, Assessment)
        if found.it.kind != assessment.RATING:
            raise Refused(Reason.RECORD_UNKNOWN, name=found.row.ref)
        item = f"pressure/{token(_ITEM_BYTES).hex()}"
        writes: dict[str, Value] = {f"{item}/at": self._desk.clock.now_ms(), f"{item}/text": text}
        if note is not None:
            writes[f"{item}/note"] = note.hex()
        return self._records.set(rating, writes)

    def compare(self, segment: str, *, question: str) -> RecordId:
        """Begin the reconciliation of two ratings: one question, and a column for each side.

        Every side writes its own column, and gets the record with the next bundle; it is handled as
        our own rating is. It counts once it is cleared.

        Raises:
            Refused: RECORD_VALUE for a segment that there is not.
        """
        found, here = self.segment(segment), self._desk.identity.mission
        writes: dict[str, Value] = {
            "title": f"{found.place.row.title}: {question}",
            "question": question,
            "border_segment": found.place.row.ref,
        }
        for side in found.sides:
            if side.mission != here:
                writes |= {f"editors/{side.mission}": True}
                writes |= {f"release/{SISTER}{side.mission}": True}
            elif side.rating is not None:
                writes |= {"cls": side.rating.it.cls, "tlp": side.rating.it.tlp or None}
            if side.rating is not None:
                link = f"links/{side.mission}"
                writes |= {f"{link}/rel": "part_of", f"{link}/record": side.rating.id.hex()}
        return self._records.add(_ASSESSMENT, assessment.COMPARISON, writes=writes, texts={})
