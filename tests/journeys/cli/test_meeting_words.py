"""What the commands on meetings say: which word was wrong, what was withheld, and who is told."""

from __future__ import annotations

import pytest

from tests.support.command_line import Terminal

SERIES = ("meeting", "series", "add", "--kind", "strategic", "--title", "Strategic")


def begin(vault: Terminal, *options: object) -> str:
    made = vault.asked(
        "meeting", "add", "--kind", "strategic", "--title", "Second", "--starts", "160830CDEC09",
        "--ends", "171600CDEC09", *options,
    )  # fmt: skip
    return str(made.entry["ref"])


def test_a_wrong_party_is_named_by_its_word_with_those_that_are_like_it(abe: Terminal) -> None:
    meeting = begin(abe)
    series = abe.asked(*SERIES).entry["ref"]
    for field, words in {
        "--member": (*SERIES, "--member", "UNMISX"),
        "--invite": ("meeting", "add", "--kind", "strategic", "--title", "X", "--invite", "UNMISX"),
        "PARTY": ("meeting", "attend", meeting, "UNMISX", "full"),
    }.items():
        answer = abe(*words)
        assert answer.reason == "record.value"
        assert f"{field} cannot be that. Allowed: UNMIS" in answer.err
        assert "…" in answer.err
        assert answer.err.count(",") < 10
    assert "PARTY" in abe("meeting", "series", "turn", series, "UNMISX").err


def test_how_often_is_said_in_words_and_no_turn_is_skipped_without_a_reason(abe: Terminal) -> None:
    series = abe.asked(*SERIES).entry["ref"]
    cadence = ("meeting", "series", "cadence", series)
    assert (
        "once in 2 months"
        in abe.done(*cadence, "--times", "1", "--every", "2", "--unit", "month").text
    )
    assert (
        "3 times a year"
        in abe.done(*cadence, "--times", "3", "--unit", "year", "--from", "2009-01-01").text
    )
    abe.done("meeting", "series", "turn", series, "UNMIS")
    assert abe("meeting", "series", "skip", series, "--reason", "").reason == "record.form"
    assert "UNMIS" in abe.done("meeting", "series", "show", series).text


def test_an_invitation_says_which_lines_a_mission_may_not_have(abe: Terminal) -> None:
    added = ("note", "add", "--kind", "incident", "--title", "Only for Darfur")
    note = abe.asked(*added, "--release", "SIS:UNAMID").entry["ref"]
    meeting = begin(abe, "--invite", "UNAMID")
    answer = abe.done("meeting", "invite", meeting, "UNMIS")
    assert f"UNMIS may not have {note}" in answer.text
    refused = abe("meeting", "schedule", meeting)
    assert (refused.status, refused.reason) == (1, "meeting.withheld")
    assert note in refused.err


def test_a_postponement_says_what_goes_along_and_moves_are_listed_by_time(abe: Terminal) -> None:
    meeting = begin(abe, "--venue", "Entebbe")
    abe.done("meeting", "schedule", meeting)
    abe.done("minutes", "text", meeting, 3, "-", stdin=b"The road is open.\n")
    abe.done("minutes", "line", meeting, 3, "D The missions meet again")
    abe.done("record", "set", meeting, "minutes/state=draft")
    moved = abe.done("meeting", "relocate", meeting, "--venue", "Farchana", "--reason", "No fuel")
    assert "goes along" in moved.text
    days = ("--starts", "160830CDEC10", "--ends", "171600CDEC10")
    assert "goes along" not in abe.done("meeting", "postpone", meeting, *days, "--reason", "A").text
    abe.done("meeting", "relocate", meeting, "--venue", "Entebbe", "--reason", "B")
    lines = [
        line for line in abe.done("meeting", "show", meeting).text.splitlines() if "moved" in line
    ]
    assert [line.rpartition("(")[2][0] for line in lines] == ["N", "A", "B"]


@pytest.mark.parametrize("word", ["", " "])
def test_an_action_is_dropped_with_a_word_only(abe: Terminal, word: str) -> None:
    made = abe.asked("minutes", "line", begin(abe), 3, "A send the table @UNAMID !+5").entry
    assert abe("action", "state", made["ref"], "dropped", "--word", word).reason == "record.form"


def test_a_time_without_a_zone_is_on_the_meetings_own_clock_or_on_ours(abe: Terminal) -> None:
    add = ("meeting", "add", "--kind", "strategic", "--title", "Local")
    days = ("--starts", "2009-12-20T09:00", "--ends", "2009-12-20 12:30")
    for zone, starts in (
        (("--tz", "Africa/Kampala"), "2009-12-20T06:00:00Z"),
        (("--tz", "Z"), "2009-12-20T09:00:00Z"),
        (("--venue", "Entebbe"), "2009-12-20T06:00:00Z"),
        ((), "2009-12-20T08:00:00Z"),  # as in Abéché
    ):
        made = abe.asked(*add, *days, *zone).entry["ref"]
        assert abe.asked("meeting", "show", made).entry["starts"] == starts
    made = abe.asked(*add, *days).entry["ref"]
    later = ("--starts", "2009-12-21T09:00", "--ends", "2009-12-21T12:00", "--reason", "No fuel")
    assert abe.asked("meeting", "postpone", made, *later).entry["starts"] == "2009-12-21T08:00:00Z"


def test_what_a_party_without_a_vault_says_is_noted_by_the_keeper(abe: Terminal) -> None:
    days = ("--starts", "100830CDEC09", "--ends", "111600CDEC09")
    meeting = begin(abe, "--invite", "UNMIS", *days)
    abe.done("meeting", "held", meeting)
    abe.done("minutes", "circulate", meeting)
    note = ("minutes", "note-answer", meeting, "UNMIS")
    assert "agreement, dissent" in abe(*note, "yes").err
    noted = abe.asked(*note, "agreement", "--role", "Chief of Staff", "--how", "phone").entry
    assert (noted["party"], noted["answer"]) == ("UNMIS", "agreement")
    assert abe.asked("minutes", "agreed", meeting).entry["minutes"] == "agreed"
    shown = abe.asked("minutes", "show", meeting).entry
    assert [(one["party"], one["current"]) for one in shown["noted"]] == [("UNMIS", True)]
    assert "UNMIS: agreement, noted by" in abe.done("minutes", "show", meeting).text


def test_what_was_typed_is_refused_by_the_name_it_has_on_the_command_line(abe: Terminal) -> None:
    meeting, series = begin(abe), str(abe.asked(*SERIES).entry["ref"])
    add = ("meeting", "add", "--kind", "strategic", "--title", "T")
    for words, reason, told in (
        ((*add, "--parent", series), "record.other_type", f"{series} is of the type SERIES"),
        ((*add, "--series", meeting), "record.other_type", f"{meeting} is of the type MEETING"),
        ((*SERIES, "--member", "NOSUCH"), "record.value", "--member cannot be that. Allowed: AMIS"),
        (("meeting", "series", "cadence", series, "--times", 1, "--unit", "moon"), "record.value",
         "--unit cannot be that"),
        (("minutes", "verify", "/nonexist"), "file.unreadable", "/nonexist"),
    ):  # fmt: skip
        answer = abe(*words)
        assert answer.reason == reason
        assert told in answer.err
        assert "cadence/x" not in answer.err


def test_a_series_shows_every_cadence_and_every_turn(abe: Terminal) -> None:
    series = str(abe.asked(*SERIES).entry["ref"])
    cadence = ("meeting", "series", "cadence", series, "--unit", "year")
    abe.done(*cadence, "--times", 2)
    abe.done(*cadence, "--times", 3, "--from", "2009-06-08", "--why", "agreed in June")
    for mission in ("UNMIS", "UNAMID"):
        abe.done("meeting", "series", "turn", series, mission)
    abe.done("meeting", "series", "skip", series, "--reason", "No rooms")
    shown = abe.done("meeting", "series", "show", series).text
    for line in (
        "from the beginning: 2 times a year",
        "from 2009-06-08: 3 times a year (agreed in June)",
        "host: UNMIS, skipped (No rooms)",
        "next host: UNAMID",
    ):
        assert line in shown
