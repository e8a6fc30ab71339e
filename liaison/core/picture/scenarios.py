"""Scenarios: who was consulted and who was not, signs that were seen, what each mission would do (R8, R22)."""

from __future__ import annotations

from dataclasses import dataclass

from liaison.core import dtg, rules
from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.meetings.items import new_item
from liaison.core.notebook import Records
from liaison.core.reader import Read, Reader
from liaison.core.records import assessment
from liaison.core.records.missions import name_on
from liaison.core.records.picture_views import Assessment, Indicator
from liaison.core.values import RecordId, RecordRow, Value

_ASSESSMENT, _NOTE = assessment.TYPE.name, "NOTE"


@dataclass(frozen=True, slots=True)
class Sign:
    """An indicator, with the note that shows it.

    Attributes:
        item: names it in the record.
        it: the indicator.
        note: the note; None where none is named, or it is not here.
    """

    item: str
    it: Indicator
    note: RecordRow | None


@dataclass(frozen=True, slots=True)
class Scenario:
    """A scenario with its grids, which have a row for everybody concerned.

    Attributes:
        read: the record.
        signs: its indicators.
        consulted: by party, how it was consulted; "" for somebody whom nobody asked.
        responses: by mission, what it would do; "" where nothing is said.
    """

    read: Read[Assessment]
    signs: tuple[Sign, ...]
    consulted: dict[str, str]
    responses: dict[str, str]

    @property
    def seen(self) -> int:
        """How many signs were seen."""
        return sum(one.it.seen for one in self.signs)


class Scenarios:
    """Everything that is done with scenarios."""

    def __init__(self, desk: Desk, reader: Reader, records: Records) -> None:
        self._desk = desk
        self._reader = reader
        self._records = records

    def all(self) -> list[Read[Assessment]]:
        """Scenarios, newest first."""
        found = self._reader.all(_ASSESSMENT, Assessment)
        return [one for one in found if one.it.kind == assessment.SCENARIO]

    def view(self, record: RecordId) -> Scenario:
        """A scenario with everybody whom it concerns: missions that we know, and whoever is named.

        Raises:
            Refused: RECORD_UNKNOWN; ASSESSMENT_NOT_ONE for what is no scenario.
        """
        read = self._reader.one(record, Assessment)
        if read.it.kind != assessment.SCENARIO:
            raise Refused(Reason.ASSESSMENT_NOT_ONE, ref=read.row.ref)
        today = dtg.day_of(self._desk.clock.now_ms())
        contacts = (one.mission for one in self._desk.store.contacts.all())
        missions = {name_on(one, today) for one in (self._desk.identity.mission, *contacts)}
        signs = [
            Sign(item, one, self._row(one.note)) for item, one in sorted(read.it.indicators.items())
        ]
        return Scenario(
            read,
            tuple(sorted(signs, key=lambda one: (one.it.text, one.item))),
            {
                party: read.it.consulted.get(party, "")
                for party in sorted({*missions, *read.it.consulted})
            },
            {
                one: read.it.responses.get(one, "")
                for one in sorted({*missions, *read.it.responses})
            },
        )

    def begin(self, title: str, *, case: str = "", trigger: str = "") -> RecordId:
        """Begin a scenario of our own.

        Raises:
            Refused: RECORD_FORM without a title; RECORD_VALUE for a case that there is not.
        """
        if not title.strip():
            raise Refused(Reason.RECORD_FORM, field="title", rule=rules.TITLE)
        parse = self._records.parse_value
        typed = {"title": title, "case": case, "trigger": trigger}
        writes = {path: parse(_ASSESSMENT, path, text) for path, text in typed.items() if text}
        return self._records.add(_ASSESSMENT, assessment.SCENARIO, writes=writes, texts={})

    def tick(self, record: RecordId, indicator: str, note: RecordId) -> Changed:
        """Say that a sign was seen, by the note that tells of it.

        Args:
            record: the scenario.
            indicator: its item, or its words; words that are new become an indicator.
            note: the note.

        Raises:
            Refused: RECORD_OTHER_TYPE for what is no note; RECORD_NOT_EDITOR; RECORD_FROZEN.
        """
        view = self.view(record)
        row = self._desk.store.records.row(note)
        if row is None or row.type != _NOTE:
            ref, type_ = (row.ref, row.type) if row else (note.hex()[:8], "")
            raise Refused(Reason.RECORD_OTHER_TYPE, name=ref, type=type_, wanted=_NOTE)
        wanted = indicator.strip()
        item = next((one.item for one in view.signs if wanted in {one.item, one.it.text}), "")
        at = f"indicators/{item or new_item()}"
        writes: dict[str, Value] = {f"{at}/seen": True, f"{at}/note": note.hex()}
        return self._records.set(record, writes if item else {f"{at}/text": wanted, **writes})

    def respond(self, record: RecordId, text: str) -> Changed:
        """Say what our own mission would do.

        Raises:
            Refused: RECORD_NOT_EDITOR, RECORD_FROZEN.
        """
        return self._records.set(record, {f"responses/{self._desk.identity.mission}": text or None})

    def _row(self, note: str) -> RecordRow | None:
        try:
            return self._desk.store.records.row(RecordId(bytes.fromhex(note))) if note else None
        except ValueError:
            return None
