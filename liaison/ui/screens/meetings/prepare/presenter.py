"""What the tab Prepare says: what stands in the way, what was moved, and who is asked. No Qt here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from liaison.core import dtg
from liaison.core.meetings.moving import took_place
from liaison.core.meetings.values import DayClash, Neighbour
from liaison.core.records.meeting_views import Meeting, Move
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.values import RecordId
from liaison.core.workdays import DAY_OFF
from liaison.ui.numbers import Numbers, Translate
from liaison.ui.screens.meetings.load import Loaded
from liaison.ui.screens.meetings.words import (
    day_words,
    iso_words,
    moment_words,
    named,
    zone_of,
)

_OFF = QT_TRANSLATE_NOOP("Meetings", "day off")


@dataclass(frozen=True, slots=True)
class Notice:
    """A line that warns, with what one press does about it.

    Attributes:
        text: what it says.
        beside: the meeting that this one could be held beside; None where nothing is to press.
    """

    text: str
    beside: RecordId | None = None


@dataclass(frozen=True, slots=True)
class MovesState:
    """What may be done with the meeting as it stands, and what was done.

    Attributes:
        can_schedule: it may be fixed and those invited told.
        can_move: it may be put off, held elsewhere or cancelled.
        can_hold: it may be said that it took place.
        is_again: it went out before: scheduling sends a newer invitation.
        history: postponements and changes of venue, oldest first, a sentence each.
        slipped: days by which it was put off.
    """

    can_schedule: bool
    can_move: bool
    can_hold: bool
    is_again: bool
    history: tuple[str, ...]
    slipped: int


def notices(loaded: Loaded, translate: Translate) -> tuple[Notice, ...]:
    """What stands in the way of the meeting."""
    if loaded.view.row.is_over:
        return ()
    lines = [
        Notice(text)
        for text in (
            *clash_lines(loaded.clashes, loaded.labels, translate),
            *_before_series(loaded, translate),
            *_withheld(loaded, translate),
        )
    ]
    for near in loaded.nearby:
        is_beside = loaded.meeting.beside == near.meeting.id.hex()
        lines.append(
            Notice(_near_words(near, translate, is_beside=is_beside),
                   None if is_beside else near.meeting.id)
        )  # fmt: skip
    return tuple(lines)


def clash_lines(
    clashes: Sequence[DayClash], labels: Mapping[str, str], translate: Translate
) -> list[str]:
    """Days on which some do not work: "Fri 11 Dec: day off for UNAMID, UNMIS"."""
    template = translate("Meetings", "{day}: {why} for {parties}")
    return [
        template.format(
            day=day_words(clash.day, translate, year=False),
            why=translate("Meetings", _OFF) if clash.why == DAY_OFF else clash.why,
            parties=named(clash.parties, labels, translate),
        )
        for clash in clashes
    ]


def _before_series(loaded: Loaded, translate: Translate) -> list[str]:
    series, starts = loaded.series, loaded.meeting.starts
    if series is None or not series.series.starts_on or starts is None:
        return []
    begins = series.series.starts_on
    if moment_day(starts, loaded.meeting) >= begins:
        return []
    template = translate("Meetings", "The series begins on {day}; this is before it")
    return [template.format(day=iso_words(begins, translate))]


def _withheld(loaded: Loaded, translate: Translate) -> list[str]:
    """What has to be taken out, or released, before a newer invitation goes out."""
    template = translate("Meetings", "The agenda quotes {refs}, which {parties} may not have")
    refs: dict[str, list[str]] = {}
    for ref, mission in loaded.withheld:
        refs.setdefault(mission, []).append(ref)
    return [
        template.format(refs=", ".join(ones), parties=named((mission,), loaded.labels, translate))
        for mission, ones in refs.items()
    ]


def moment_day(at_ms: int, meeting: Meeting) -> str:
    """The day of a moment at the venue, in ISO."""
    return dtg.local(at_ms, zone_of(meeting)).date().isoformat()


def _near_words(near: Neighbour, translate: Translate, *, is_beside: bool) -> str:
    title = near.meeting.meeting.title
    if is_beside:
        return translate("Meetings", "Held together with {title}").format(title=title)
    if near.days:
        return Numbers(translate).days_away(near.days, title, len(near.shared))
    template = translate("Meetings", "{title} is on the same days")
    if near.shared:
        template = translate(
            "Meetings", "{title} is on the same days, with {n} of the same invited"
        )
    return template.format(title=title, n=len(near.shared))


def moves_state(loaded: Loaded, translate: Translate) -> MovesState:
    """What may be done with the meeting's date and place."""
    row, state = loaded.view.row, loaded.meeting.state
    is_open = row.editable and not row.is_over
    return MovesState(
        can_schedule=is_open and loaded.is_ours and loaded.meeting.starts is not None,
        can_move=is_open and not took_place(loaded.meeting),
        can_hold=is_open and state != "proposed",
        is_again=state != "proposed",
        history=history(loaded.meeting, translate),
        slipped=slipped(loaded.meeting),
    )


def slipped(meeting: Meeting) -> int:
    """Days by which it was put off, all in all."""
    days = 0
    for move in meeting.postponements.values():
        try:
            days += (date.fromisoformat(move.to) - date.fromisoformat(move.from_)).days
        except ValueError:
            continue
    return max(days, 0)


def history(meeting: Meeting, translate: Translate) -> tuple[str, ...]:
    """Every postponement, change of venue and cancellation as a sentence, oldest first."""
    moves = [
        *((move, _put_off(move, translate)) for move in meeting.postponements.values()),
        *((move, _moved(move, translate)) for move in meeting.venue_history.values()),
    ]
    moves.sort(key=lambda one: one[0].at or 0)
    return tuple(_told(move, what, meeting, translate) for move, what in moves)


def _put_off(move: Move, translate: Translate) -> str:
    if not move.to:
        return translate("Meetings", "Cancelled")
    if not move.from_:
        template = translate("Meetings", "Put to {to}")
    else:
        template = translate("Meetings", "Put off from {before} to {to}")
    return template.format(
        before=iso_words(move.from_, translate), to=iso_words(move.to, translate)
    )


def _moved(move: Move, translate: Translate) -> str:
    template = translate("Meetings", "Moved to {to}")
    if move.from_:
        template = translate("Meetings", "Moved from {before} to {to}")
    return template.format(before=move.from_, to=move.to)


def _told(move: Move, what: str, meeting: Meeting, translate: Translate) -> str:
    said = translate("Meetings", "{what}: {reason}").format(what=what, reason=move.reason)
    about = [
        part for part in (move.who, moment_words(move.at, zone_of(meeting), translate)) if part
    ]
    return f"{said} ({', '.join(about)})" if about else said
