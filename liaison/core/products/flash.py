"""FLASH: one incident within the hour, in six lines; corrected by follow-ups, never by an edit (domain 2.1).

The first keeps its serial for all that follow it: FLASH 03/2009-12-08, FLASH 03/2009-12-08 FOLLOW-UP 1,
FLASH 03/2009-12-08 FINAL. Follow-ups count what anybody of their audience got of an incident, so that no
reader has two texts under one serial.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from liaison.core import dtg
from liaison.core.errors import Reason, Refused
from liaison.core.papers.words import moment
from liaison.core.products import gathering, message, phrases
from liaison.core.products.asked import Frame, Made
from liaison.core.products.gathering import Told
from liaison.core.products.guards import in_numbers_only
from liaison.core.products.numbers import Numbers
from liaison.core.products.sitrep import FLASH
from liaison.core.reader import Read, Reader
from liaison.core.records.handling import PRECISIONS
from liaison.core.records.picture_views import Product
from liaison.core.records.views import Note
from liaison.core.reports.report import Paragraph, Tone
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.values import RecordId

INCIDENT = "incident"
FOLLOW_UP, FINAL = "FOLLOW-UP", "FINAL"
"""As serials have them, in every language."""
_TITLE = QT_TRANSLATE_NOOP("Paper", "Flash report")
_CALLED = QT_TRANSLATE_NOOP("Paper", "FLASH {number}")
_WHEN = QT_TRANSLATE_NOOP("Paper", "1 When")
_WHERE = QT_TRANSLATE_NOOP("Paper", "2 Where")
_WHO = QT_TRANSLATE_NOOP("Paper", "3 Who")
_WHAT = QT_TRANSLATE_NOOP("Paper", "4 What")
_CASUALTIES = QT_TRANSLATE_NOOP("Paper", "5 Casualties")
_ACTION = QT_TRANSLATE_NOOP("Paper", "6 Action taken")
_COMMENT = QT_TRANSLATE_NOOP("Paper", "Comment")
_NEXT = QT_TRANSLATE_NOOP("Paper", "Next update")
_UNKNOWN = QT_TRANSLATE_NOOP("Paper", "not known")
_NONE_KNOWN = QT_TRANSLATE_NOOP("Paper", "none known")
_OPEN = QT_TRANSLATE_NOOP("Paper", "as soon as more is known")
_LAST = QT_TRANSLATE_NOOP("Paper", "none, this report is final")
_EXACT = "1"


class FlashMaker:
    """Makes FLASH reports."""

    def __init__(self, reader: Reader, numbers: Numbers) -> None:
        self._reader = reader
        self._numbers = numbers

    def make(self, frame: Frame) -> Made:
        """The report of the incident that `frame.asked` is about.

        Raises:
            Refused: PRODUCT_NOT_ABOUT for what is no incident; PRODUCT_GUARDED for one that is told in
                numbers only; PRODUCT_FINAL after the last; PAPER_WITHHELD.
        """
        note = self._incident(frame.asked.about)
        frame.cut.require(note.id, note.row.ref)
        if in_numbers_only(note.it, frame.cut.sources[note.id].terms):
            raise Refused(Reason.PRODUCT_GUARDED, name=note.row.ref)
        audience = frame.asked.audience
        earlier = _of(note.id, self._numbers.had_by_some(FLASH, audience))
        had_by_all = _of(note.id, self._numbers.had_by_all(FLASH, audience))
        number = frame.asked.number or self._serial(note.id, earlier, frame)
        called = frame.words(_CALLED, number=number)
        lines = dict(_lines(Told(note, in_numbers_only=False), frame))
        comment = lines.get(frame.words(_COMMENT))
        links: Mapping[RecordId, str] = {}
        if had_by_all:
            links = {had_by_all[-1].id: "supersedes" if frame.asked.is_final else "follows"}
        return Made(
            title=frame.words(_TITLE),
            called=called,
            number=number,
            subtitle=gathering.title(note.it, frame),
            blocks=tuple(
                Paragraph(said, label=label, tone=Tone.MUTED if said is comment else Tone.BODY)
                for label, said in lines.items()
            ),
            text=message.fitted(called, lines, frame),
            links=links,
            is_of_period=False,
        )

    def _incident(self, record: RecordId | None) -> Read[Note]:
        if record is None:
            raise Refused(Reason.PRODUCT_NOT_ABOUT, allowed=INCIDENT)
        note = self._reader.one(record, Note)
        if note.it.kind != INCIDENT or note.row.deleted:
            raise Refused(Reason.PRODUCT_NOT_ABOUT, allowed=INCIDENT, name=note.row.ref)
        return note

    def _serial(self, note: RecordId, earlier: Sequence[Read[Product]], frame: Frame) -> str:
        for one in earlier:
            if one.it.number.endswith(FINAL):
                raise Refused(Reason.PRODUCT_FINAL, number=f"{FLASH.upper()} {one.it.number}")
        all_ = _of(note, self._numbers.frozen(FLASH))
        day = dtg.local(frame.now_ms, frame.tz).date().isoformat()
        serial = all_[0].it.number.split()[0] if all_ else self._numbers.of_day(FLASH, day)
        if frame.asked.is_final:
            return f"{serial} {FINAL}"
        return f"{serial} {FOLLOW_UP} {max(map(_follow_up, earlier)) + 1}" if earlier else serial


def _of(note: RecordId, reports: Iterable[Read[Product]]) -> list[Read[Product]]:
    """Those of one incident, the first report first; they come newest first."""
    named = note.hex()
    found = [
        one for one in reports if any(source.record == named for source in one.it.sources.values())
    ]
    return found[::-1]


def _follow_up(report: Read[Product]) -> int:
    """Which follow-up a report is; 0 for the first."""
    number = report.it.number.rpartition(f" {FOLLOW_UP} ")[2]
    return int(number) if number.isdecimal() else 0


def _lines(told: Told, frame: Frame) -> Iterator[tuple[str, str]]:
    """The six lines, the comment, and when more is said (domain 2.1)."""
    it, words = told.it, frame.words
    sure = words.choice("Precision", PRECISIONS, it.when_prec).lower()
    is_exact = it.when_prec in {"", _EXACT}
    place = it.place
    where = [place.name, gathering.grid(place)] if place else []
    what = [f"{it.code} {gathering.title(it, frame)}".strip(), it.body]
    harmed = phrases.casualties(it, words) if phrases.has_casualties(it) else words(_NONE_KNOWN)
    yield words(_WHEN), gathering.when(told, frame) + ("" if is_exact else f" ({sure})")
    yield words(_WHERE), ", ".join(part for part in where if part) or words(_UNKNOWN)
    yield words(_WHO), it.actors.strip() or words(_UNKNOWN)
    yield words(_WHAT), "\n".join(part.strip() for part in what if part.strip())
    yield words(_CASUALTIES), harmed
    yield words(_ACTION), it.action_taken.strip() or words(_UNKNOWN)
    if it.comment.strip():
        yield words(_COMMENT), it.comment.strip()
    yield words(_NEXT), _next_update(frame)


def _next_update(frame: Frame) -> str:
    if frame.asked.is_final:
        return frame.words(_LAST)
    return moment(frame.asked.next_update_ms, frame.tz) or frame.words(_OPEN)
