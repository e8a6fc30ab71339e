"""The shift sheet: what whoever takes over has to know and to do; passwords never (S1, domain section 5)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from liaison.core import dtg
from liaison.core.meetings.actions import Actions
from liaison.core.papers.words import NONE, moment
from liaison.core.products import gathering
from liaison.core.products.asked import Frame, Made
from liaison.core.products.flash import FINAL
from liaison.core.products.gathering import NOTE, Told
from liaison.core.products.numbers import Numbers
from liaison.core.products.sitrep import FLASH
from liaison.core.reader import Read, Reader
from liaison.core.records.picture_views import Product
from liaison.core.records.views import Note
from liaison.core.reports.report import Block, Heading, Paragraph, Table, Tone
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.warnings import Warnings, has_word

KIND = "shift_sheet"
SHIFT_MS = 12 * 3_600_000
"""How long a shift is taken to be, for what falls due in it."""
_BACK_MS = 30 * 86_400_000
"""How far back something open is looked for."""
_TITLE = QT_TRANSLATE_NOOP("Paper", "Shift sheet")
_CALLED = QT_TRANSLATE_NOOP("Paper", "SHIFT {number}")
_MATTERS = QT_TRANSLATE_NOOP("Paper", "1 Open matters")
_CALLS = QT_TRANSLATE_NOOP("Paper", "2 Promised calls")
_WARNINGS = QT_TRANSLATE_NOOP("Paper", "3 Warnings not acknowledged")
_ACTIONS = QT_TRANSLATE_NOOP("Paper", "4 Actions due in this shift")
_OUT = QT_TRANSLATE_NOOP("Paper", "5 Aircraft and patrols out")
_TAKEN = QT_TRANSLATE_NOOP("Paper", "Taken over: {role}, {when}.")
_NOT_TAKEN = QT_TRANSLATE_NOOP("Paper", "Nobody has noted taking over yet.")
_TAKEN_UNTOLD = QT_TRANSLATE_NOOP("Paper", "Taking over: nothing released to this reader.")
_NOTHING = QT_TRANSLATE_NOOP("Paper", "None.")
_NUMBERS = QT_TRANSLATE_NOOP("Paper", "Told in numbers only: {n}.")
_FOR_PARENT = QT_TRANSLATE_NOOP("Paper", "for the parent mission")
_EARLIER = QT_TRANSLATE_NOOP("Paper", "open since an earlier shift")
_NOT_FINAL = QT_TRANSLATE_NOOP("Paper", "not final; reported {when}")
_OURS = QT_TRANSLATE_NOOP("Paper", "we have not acknowledged it")
_THEIRS = QT_TRANSLATE_NOOP("Paper", "not acknowledged by {sites}")
_OVERDUE = QT_TRANSLATE_NOOP("Paper", "overdue")
_BY = QT_TRANSLATE_NOOP("Paper", "By")
_WHAT = QT_TRANSLATE_NOOP("Paper", "What")
_WHO = QT_TRANSLATE_NOOP("Paper", "Who")
_REMARK = QT_TRANSLATE_NOOP("Paper", "Remark")
_REF = QT_TRANSLATE_NOOP("Paper", "Reference")
_WHEN = QT_TRANSLATE_NOOP("Paper", "When")
_OPEN_KINDS = frozenset({"incident", "obstruction", "displacement"})
_OVER = frozenset({"closed", "expired", "draft"})


class ShiftMaker:
    """Makes shift sheets."""

    def __init__(
        self, reader: Reader, numbers: Numbers, warnings: Warnings, actions: Actions
    ) -> None:
        self._reader = reader
        self._numbers = numbers
        self._warnings = warnings
        self._actions = actions

    def make(self, frame: Frame) -> Made:
        """The sheet at the end of `frame.asked`'s period, for the shift that begins then."""
        number, words = frame.asked.number or self._numbers.running(KIND), frame.words
        return Made(
            title=words(_TITLE),
            called=words(_CALLED, number=number),
            number=number,
            subtitle=moment(frame.asked.until_ms, frame.tz),
            blocks=tuple(self._blocks(frame)),
        )

    def last_taken_over(self, site: str, before_ms: int) -> Read[Note] | None:
        """The note with which the present shift began at a site; None if nobody wrote one lately."""
        for one in self._reader.all(NOTE, Note, since_ms=before_ms - _BACK_MS):
            if one.it.took_over and one.row.site == site and one.row.at_ms <= before_ms:
                return one
        return None

    def _blocks(self, frame: Frame) -> Iterator[Block]:
        begun, words = self.last_taken_over(frame.here.site, frame.now_ms), frame.words
        if begun is not None and not frame.cut.lets(begun.id, "notes"):
            said = words(_TAKEN_UNTOLD)
        elif begun is not None:
            said = words(_TAKEN, role=begun.it.took_over, when=moment(begun.row.at_ms, frame.tz))
        else:
            said = words(_NOT_TAKEN)
        yield Paragraph(said)
        since = frame.asked.until_ms - _BACK_MS
        notes = [
            one
            for one in self._reader.all(NOTE, Note, since_ms=since)
            if one.row.at_ms <= frame.asked.until_ms and one.it.state not in _OVER
        ]
        noted = ("incidents", "displacements", "notes", "products")
        for title, head, rows, what in (
            (_MATTERS, (_WHEN, _WHAT, _REMARK, _REF), self._matters(notes, frame), noted),
            (_CALLS, (_BY, _WHO, _WHAT, _REF), _calls(notes, frame), ("contacts",)),
            (_WARNINGS, (_BY, _WHAT, _REMARK, _REF), self._unanswered(notes, frame), ("warnings",)),
            (_ACTIONS, (_BY, _WHO, _WHAT, _REF), self._due(frame), ("actions",)),
            (_OUT, (_WHEN, _WHAT, _REMARK, _REF), _movements(notes, frame), ("notes",)),
        ):
            yield Heading(words(title))
            found = tuple(rows)
            if found:
                yield Table(tuple(map(words, head)), found, (16, 38, 24, 22))
            else:
                is_cut = frame.cut.is_short_of(*what)
                said = gathering.NOT_RELEASED if is_cut else _NOTHING
                yield Paragraph(words(said), tone=Tone.MUTED)

    def _matters(self, notes: Iterable[Read[Note]], frame: Frame) -> Iterator[tuple[str, ...]]:
        """What nobody closed, whenever it happened, and FLASH reports that a final one has to follow.

        What was logged in this shift is of this shift, though it happened before.
        """
        mission = frame.here.mission
        open_ = [
            one
            for one in notes
            if not one.it.took_over
            and (one.it.for_parent or (one.owned_by == mission and one.it.kind in _OPEN_KINDS))
        ]
        for told in gathering.let_through(open_, frame):
            is_earlier = max(told.note.row.at_ms, told.it.created) < frame.asked.since_ms
            remarks = ((_FOR_PARENT, told.it.for_parent), (_EARLIER, is_earlier))
            remark = "; ".join(frame.words(one) for one, holds in remarks if holds)
            yield _row(told, gathering.when(told, frame), remark, frame)
        for report in self._unfinished():
            if frame.cut.lets(report.id, "products"):
                when = moment(report.it.created, frame.tz)
                yield when, report.it.title, frame.words(_NOT_FINAL, when=when), report.row.ref

    def _unfinished(self) -> list[Read[Product]]:
        """The newest FLASH of each serial that is not final."""
        newest: dict[str, Read[Product]] = {}
        for report in self._numbers.frozen(FLASH):
            newest.setdefault(report.it.number.partition(" ")[0], report)
        return [one for one in newest.values() if not one.it.number.endswith(FINAL)]

    def _unanswered(self, notes: Iterable[Read[Note]], frame: Frame) -> Iterator[tuple[str, ...]]:
        """Warnings of ours that an addressee has not noted, and those to us that we have not."""
        warned = [one for one in notes if one.it.kind == "warning"]
        for told in gathering.let_through(warned, frame):
            status = self._warnings.status(told.note.id)
            silent = [frame.cut.label(one.site) for one in status if one.is_asked and not one.acks]
            is_to_us = told.it.addressees.get(frame.here.site, False)
            has_answered = has_word(status, frame.here.site)
            if is_to_us and not has_answered and self._warnings.may_acknowledge(told.note.id):
                remark = frame.words(_OURS)
            elif silent and told.note.owned_by == frame.here.mission:
                remark = frame.words(_THEIRS, sites=", ".join(silent))
            else:
                continue
            due = told.it.ack_by
            is_late = due is not None and due < frame.now_ms
            late = f"; {frame.words(_OVERDUE)}" if is_late else ""
            yield _row(told, moment(due, frame.tz) or NONE, remark + late, frame)

    def _due(self, frame: Frame) -> Iterator[tuple[str, ...]]:
        last = dtg.local(frame.asked.until_ms + SHIFT_MS, frame.tz).date().isoformat()
        for row in self._actions.rows():
            due = row.action.due
            is_ours = row.is_open and row.mission == frame.here.mission
            if is_ours and due and due <= last and frame.cut.lets(row.id, "actions"):
                who = frame.cut.label(row.action.responsible)
                late = f" ({frame.words(_OVERDUE)})" if row.is_overdue else ""
                yield due + late, who, gathering.title(row.action, frame), row.ref


def _calls(notes: Iterable[Read[Note]], frame: Frame) -> Iterator[tuple[str, ...]]:
    """The call that the newest contact with each mission promised, if it falls due."""
    newest: dict[str, Read[Note]] = {}
    for one in notes:
        if one.it.kind == "contact" and one.owned_by == frame.here.mission:
            newest.setdefault(one.it.with_mission or one.it.with_role, one)
    ahead = frame.asked.until_ms + SHIFT_MS
    promised = [one for one in newest.values() if (one.it.next_call or ahead) < ahead]
    for told in gathering.let_through(promised, frame):
        it = told.it
        who = ", ".join(part for part in (it.with_mission, it.with_role) if part)
        asked = it.checklist.they_ask or gathering.title(it, frame)
        late = f" ({frame.words(_OVERDUE)})" if (it.next_call or 0) < frame.now_ms else ""
        yield f"{moment(it.next_call, frame.tz)}{late}", who, asked, told.note.row.ref


def _movements(notes: Iterable[Read[Note]], frame: Frame) -> Iterator[tuple[str, ...]]:
    """Movements of ours that nobody closed."""
    out = [one for one in notes if one.it.kind == "movement" and one.owned_by == frame.here.mission]
    for told in gathering.let_through(out, frame):
        yield _row(told, gathering.when(told, frame), gathering.where(told.it.place), frame)


def _row(told: Told, when: str, remark: str, frame: Frame) -> tuple[str, ...]:
    """One note; of one that is told in numbers only, that it is there."""
    if told.in_numbers_only:
        return NONE, frame.words(_NUMBERS, n=1), NONE, told.note.row.ref
    return when, gathering.title(told.it, frame), remark or NONE, told.note.row.ref
