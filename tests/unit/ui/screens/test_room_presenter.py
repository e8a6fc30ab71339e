from __future__ import annotations

from typing import cast

import pytest

from liaison.core.meetings.room import Captured
from liaison.core.meetings.values import AgendaItem, MeetingRow, MeetingView, Quorum
from liaison.core.meetings.weave import weave
from liaison.core.reader import Read
from liaison.core.records.meeting_views import Action, Invitee, Item, Meeting, MinutesState
from liaison.core.values import RecordId
from liaison.core.workspace import Workspace
from liaison.ui.screens.record.autosave import Settle
from liaison.ui.screens.room import presenter, words
from liaison.ui.screens.room.presenter import Opened, RoomState
from liaison.ui.screens.room.texts import Texts
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


@pytest.mark.parametrize(
    ("mine", "theirs", "woven"),
    [
        ("one two\n", "one\n", "one two\n"),
        ("one\n", "zero\none\n", "zero\none\n"),
        ("one more\n", "zero\none\n", "zero\none more\n"),
        ("one\ntwo\n", "one\nthree\n", "one\ntwo\nthree\n"),
        ("", "one\nnew\n", "new\n"),
        ("one\nsame\n", "one\nsame\n", "one\nsame\n"),
    ],
)
def test_two_edits_of_one_text_are_woven(mine: str, theirs: str, woven: str) -> None:
    assert weave("one\n", mine, theirs) == woven


def test_only_what_no_editor_has_shown_is_worked_in() -> None:
    texts = Texts(MEETING)
    texts.latest("d", "one\n")
    texts.settling({"d": "one two\n"})
    assert texts.arrived("d", "one two three\n", "one\n") == "one two three\n"
    texts.kept({"d": "one two\n"})
    assert texts.arrived("d", "one two three\n", "zero\none two\n") == "zero\none two three\n"
    assert (
        texts.arrived("d", "zero\none two three!\n", "zero\none two\n") == "zero\none two three!\n"
    )


class Holding:
    """A vault that holds one long text."""

    def __init__(self, text: str) -> None:
        self.text = text

    @property
    def records(self) -> Holding:
        return self

    def texts(self, _: RecordId) -> dict[str, str]:
        return {"d": self.text}

    def save(self, settle: Settle) -> None:
        self.text = settle(cast("Workspace", self))["d"]


def test_an_answer_from_before_a_save_takes_nothing_typed_away() -> None:
    vault, texts = Holding("theirs\n"), Texts(MEETING)
    texts.latest("d", "")
    first = texts.settling({"d": "ours"})
    shown = texts.arrived("d", "ours goes on", vault.text)  # read before the save reached the lane
    assert shown == "ours goes ontheirs\n"
    second = texts.settling({"d": shown})
    vault.save(first)
    vault.save(second)
    assert vault.text == shown
    texts.kept({"d": "ours"})
    texts.kept({"d": shown})
    assert texts.arrived("d", shown + "!", vault.text) == shown + "!"


def test_a_save_that_failed_takes_nothing_typed_away() -> None:
    vault, texts = Holding("theirs\n"), Texts(MEETING)
    texts.latest("d", "")
    texts.settling({"d": "ours"})
    texts.lost({"d": "ours"})
    again = texts.settling({"d": "ours"})
    vault.save(again)
    assert vault.text == "ourstheirs\n"
    texts.kept({"d": "ours"})
    assert texts.arrived("d", "ours", vault.text) == vault.text
