"""One question, one column a mission; empty cells are shown as what they are (domain R21, R35)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from liaison.core import dtg, rules
from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.folding import fold
from liaison.core.notebook import Records
from liaison.core.picture.ratings import Ratings
from liaison.core.reader import Read, Reader
from liaison.core.records import assessment
from liaison.core.records.audiences import SISTER
from liaison.core.records.missions import name_on
from liaison.core.records.picking import pick
from liaison.core.records.picture_views import Assessment
from liaison.core.values import RecordId, Value

_ASSESSMENT = assessment.TYPE.name


@dataclass(frozen=True, slots=True)
class Column:
    """One mission's answer.

    Attributes:
        mission: as it is called today.
        text: what it answers; "" while it has not.
        rating: the value it rates its side with, where the question is about a border segment.
    """

    mission: str
    text: str
    rating: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """A question and what missions answer.

    Attributes:
        read: the record.
        columns: of those who were asked, or answered.
        not_asked: missions that we know and that nobody asked.
        differs: whether two answers, or two ratings, are not the same.
    """

    read: Read[Assessment]
    columns: tuple[Column, ...]
    not_asked: tuple[str, ...]
    differs: bool

    @property
    def waiting(self) -> tuple[str, ...]:
        """Who was asked and has not answered."""
        return tuple(one.mission for one in self.columns if not one.text)


class Comparisons:
    """Everything that is done with comparison sheets."""

    def __init__(self, desk: Desk, reader: Reader, records: Records, ratings: Ratings) -> None:
        self._desk = desk
        self._reader = reader
        self._records = records
        self._ratings = ratings

    def all(self) -> list[Read[Assessment]]:
        """Comparison sheets, newest first."""
        found = self._reader.all(_ASSESSMENT, Assessment)
        return [one for one in found if one.it.kind == assessment.COMPARISON]

    def view(self, record: RecordId) -> Comparison:
        """A sheet with a column for each mission.

        Raises:
            Refused: RECORD_UNKNOWN; ASSESSMENT_NOT_ONE for what is no comparison.
        """
        read = self._reader.one(record, Assessment)
        if read.it.kind != assessment.COMPARISON:
            raise Refused(Reason.ASSESSMENT_NOT_ONE, ref=read.row.ref)
        today = dtg.day_of(self._desk.clock.now_ms())
        answers = {name_on(code, today): text.strip() for code, text in read.it.answers.items()}
        editors = {name_on(code, today) for code, is_on in read.it.editors.items() if is_on}
        rated = self._rated(read.it.border_segment)
        missions = sorted({*answers, *editors, *rated, read.owned_by})
        columns = tuple(Column(one, answers.get(one, ""), rated.get(one, "")) for one in missions)
        texts = {fold(one.text) for one in columns if one.text}
        values = {one.rating for one in columns if one.rating}
        known = {name_on(one.mission, today) for one in self._desk.store.contacts.all()}
        return Comparison(
            read, columns, tuple(sorted(known - set(missions))), max(len(texts), len(values)) > 1
        )

    def begin(self, question: str, missions: Iterable[str], *, title: str = "") -> RecordId:
        """Ask missions one question; each writes its own column, and gets the record by bundle.

        Raises:
            Refused: RECORD_FORM without a question; RECORD_VALUE for a mission that there is not.
        """
        parse = self._records.parse_value
        if not question.strip():
            raise Refused(Reason.RECORD_FORM, field="question", rule=rules.TITLE)
        writes: dict[str, Value] = {
            "title": title.strip() or question.strip(),
            "question": parse(_ASSESSMENT, "question", question),
        }
        for mission in missions:
            code = pick("mission", mission.strip(), self._desk.vocabulary().missions)
            if code != self._desk.identity.mission:
                writes |= {f"editors/{code}": True, f"release/{SISTER}{code}": True}
        return self._records.add(_ASSESSMENT, assessment.COMPARISON, writes=writes, texts={})

    def answer(self, record: RecordId, text: str) -> Changed:
        """Write our own mission's column.

        Raises:
            Refused: ASSESSMENT_NOT_ONE, RECORD_NOT_EDITOR, RECORD_FROZEN.
        """
        self.view(record)
        return self._records.set_text(record, f"answers/{self._desk.identity.mission}", text)

    def _rated(self, segment: str) -> dict[str, str]:
        """By mission, the rating of its side of a border segment; "" where none is known."""
        return {
            side.mission: side.rating.it.value if side.rating else ""
            for one in self._ratings.board()
            if segment and one.place.row.ref == segment
            for side in one.sides
        }
