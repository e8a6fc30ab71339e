from __future__ import annotations

import pytest

from liaison.core.meetings.room import Captured
from liaison.core.meetings.values import AgendaItem, MeetingRow, MeetingView, Quorum
from liaison.core.reader import Read
from liaison.core.records.meeting_views import Action, Invitee, Item, Meeting, MinutesState
from liaison.core.values import RecordId
from liaison.ui.screens.room import presenter, words
from liaison.ui.screens.room.presenter import Opened, RoomState
from tests.support import builders

NOON = 1_260_446_400_000
MINUTE = 60_000
MEETING = RecordId(b"one meeting.....")
TASK = RecordId(b"one task........")


def plain(_: str, text: str) -> str:
    return text


def act(**fields: object) -> Read[Action]:
    it = Action(**{"kind": "task", "title": "Send the table", **fields})  # type: ignore[arg-type]
    return Read(builders.row(), it, editable=True)


def state(*items: AgendaItem, **meeting: object) -> RoomState:
    said = Meeting(title="Strategic", agenda={one.id: one.item for one in items}, **meeting)  # type: ignore[arg-type]
    row = MeetingRow(MEETING, said, "TCD-ABE-MEETING-01", "MINURCAT", editable=True, series=None)
    quorum = Quorum(("Force",), ("Police",), ())
    view = MeetingView(row, items, (), quorum, (), "", "")
    return presenter.shown(RoomState(), Opened(view, quorum, {}))


def items() -> tuple[AgendaItem, ...]:
    return (
        AgendaItem("a", 1, Item(title="Adoption", minutes=5, began=NOON, closed=NOON + 3 * MINUTE)),
        AgendaItem("b", 2, Item(title="LRA", minutes=15, began=NOON)),
        AgendaItem("c", 3, Item(title="", minutes=10)),
    )


def test_the_room_opens_at_the_item_whose_clock_runs() -> None:
    assert state(*items()).item == "b"


def test_the_item_stays_when_the_meeting_is_read_again_and_goes_where_it_was_removed() -> None:
    first = presenter.chose(state(*items()), "c")
    assert first.opened is not None
    assert presenter.shown(first, first.opened).item == "c"
    left = state(*items()[:2]).opened
    assert left is not None
    assert presenter.shown(first, left).item == "b"


def test_stepping_stops_at_both_ends() -> None:
    last = presenter.chose(state(*items()), "c")
    assert presenter.beside(last, 1) == "c"
    assert presenter.beside(last, -1) == "b"


@pytest.mark.parametrize(
    ("passed", "words", "tone"),
    [
        (8 * MINUTE + 5_000, "8:05 of 15 min", "accent"),
        (18 * MINUTE + 40_000, "18:40 of 15 min · over time", "warning"),
        (75 * MINUTE, "1:15:00 of 15 min · over time", "warning"),
    ],
)
def test_a_clock_says_in_words_that_it_is_over_time(passed: int, words: str, tone: str) -> None:
    lines = presenter.agenda_lines(state(*items()), NOON + passed, plain)
    assert [one.time for one in lines] == ["3 min of 5 min", words, "10 min"]
    assert lines[1].tone == tone
    assert lines[2].title == "Without a title"


def test_attendance_is_said_in_words_and_who_was_not_invited_comes_last() -> None:
    came = {
        "UNMIS": Invitee(invited="yes", attendance="full", arrived=NOON),
        "JMT": Invitee(invited="no"),
        "MONUC": Invitee(invited="yes", attendance="partial", left=NOON + 90 * MINUTE),
        "OMA": Invitee(attendance="video", headcount=2),
    }
    lines = presenter.party_lines(state(*items(), invitees=came, tz="Africa/Kampala"), plain)
    assert [(one.party, one.word) for one in lines] == [
        ("MONUC", "left 16:30 C"),
        ("OMA", "by video"),
        ("UNMIS", "since 15:00 C"),
        ("JMT", "not invited"),
    ]
    assert lines[1].count == "2"


def test_a_card_says_what_was_not_understood_until_it_is_corrected() -> None:
    task = act()
    item = AgendaItem("b", 2, Item(title="LRA"), actions=(("A-1", task),))
    begun = state(item)
    captured = Captured(task.id, "task", "A-1", unknown_owner="jmac", unknown_date="soon")
    noted = presenter.took_down(begun, captured)
    (card,) = presenter.cards(noted, plain)
    assert card.problem == "Nobody is called jmac. soon is no day."
    (card,) = presenter.cards(presenter.corrected(noted, task.id), plain)
    assert card.problem == "no owner and no date"
    assert presenter.open_points(begun, plain) == ("A-1: no owner and no date",)


def test_adopted_minutes_are_read_only() -> None:
    adopted = state(*items(), minutes=MinutesState(state="adopted"))
    assert not adopted.is_open
    assert state(*items()).is_open


def test_missing_functions_are_named() -> None:
    said = words.quorum_words(Quorum(("Force",), ("Police", "JMAC"), ()), plain)
    assert said == ("1 of 3 functions are here", "Missing: Police, JMAC")
    assert words.quorum_words(Quorum((), (), ()), plain) == ("", "")
