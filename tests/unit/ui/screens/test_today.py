"""The first page: what stands on it, in which order, and where each line leads."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

from msgspec import structs

from liaison.core.checks.contacts import Streak, streaks
from liaison.core.checks.facts import Facts
from liaison.core.checks.finding import Finding
from liaison.core.checks.labels import LABELS
from liaison.core.reader import Read
from liaison.core.records.meeting_views import Delegate, Invitee, Item, Meeting
from liaison.core.records.views import Note
from liaison.core.today import Ahead, Came, TodayView, lacking
from liaison.core.values import RecordRow
from liaison.ui.lines import HeadLine, RowLine
from liaison.ui.screens.today import presenter
from liaison.ui.screens.today.presenter import Checked, Key, Words
from liaison.ui.screens.warnings.presenter import Say
from tests.support.facts import TODAY, action, known, meeting, site, some_id

COMMANDS = Path(__file__).parents[4] / "docs" / "cli.md"
DAY_MS = 86_400_000
NOON_MS = 1_260_792_000_000


def english(_context: str, text: str, _comment: str | None = None, n: int = -1, /) -> str:
    return text.replace("%n", str(n))


SAY = Say(english, str, str, lambda one: one.action, lambda _: "")
WORDS = Words(SAY, english, str, str)
EMPTY = TodayView((), (), (), (), None, ())


def finding(check: str, on: str) -> Finding:
    return Finding(check, on, some_id(), "{who} is missing.", {"who": on})


def test_a_quiet_day_is_quiet_only_once_the_checks_have_looked() -> None:
    assert not presenter.is_quiet(EMPTY, Checked())
    (line,) = presenter.lines(EMPTY, Checked(), WORDS)
    assert line == HeadLine("Checks", "looking…")
    assert presenter.is_quiet(EMPTY, Checked(findings=[]))
    assert presenter.lines(EMPTY, Checked(findings=[]), WORDS) == []


def test_findings_stand_under_their_check_with_what_to_do_and_say_how_many_more() -> None:
    many = [finding("never_invited", f"P{number}") for number in range(8)]
    late = finding("action_overdue", "ACT-01")
    titles = {many[0].record: ("SERIES", "Strategic")} if many[0].record else {}
    head, first, *rest = presenter.lines(EMPTY, Checked([late, *many], titles), WORDS)
    assert head == HeadLine("Never invited", "Invite them, or say why not", 8)
    assert isinstance(first, RowLine)
    assert (first.title, first.about, first.mark) == ("Strategic", "P0 is missing.", "P0")
    assert isinstance(first.key, Key)
    assert (first.key.screen, first.key.record) == ("meetings", many[0].record)
    assert len(rest) == presenter.MOST_OF_ONE
    last = rest[-1]
    assert isinstance(last, RowLine)
    assert last.title == "and more of these: 2"


def test_every_check_of_the_command_line_has_a_name_and_something_to_do() -> None:
    text = COMMANDS.read_text(encoding="utf-8")
    rows = text.partition("| check | what it finds |")[2].partition("\n\n")[0]
    listed = set(re.findall(r"`([a-z]+_[a-z_]+|orphan)`", "\n".join(
        row.partition("|")[2].partition("|")[0] for row in rows.splitlines())))  # fmt: skip
    assert listed == set(LABELS)


def test_what_a_meeting_to_come_lacks_is_counted() -> None:
    empty = Meeting(state="proposed")
    assert dict(lacking(empty)) == {"date": 1, "venue": 1, "agenda": 1}
    full = Meeting(
        state="scheduled",
        mode="video",
        agenda={"1": Item(title="Opening")},
        invitees={"A": Invitee(invited="yes"), "B": Invitee(invited="yes", reply="coming"),
                  "C": Invitee(invited="no")},
        delegates={"1": Delegate(visa="requested", lift="confirmed"), "2": Delegate(visa="none")},
    )  # fmt: skip
    ahead = Ahead(meeting("2009-12-20T08:00+00:00"), lacking(full))
    assert presenter.lacks(ahead, english) == "missing: replies 1, visas 1"
    assert presenter.lacks(replace(ahead, lacks={}), english) == "nothing missing"


def test_what_came_is_counted_by_mission_and_kind() -> None:
    came = Came(
        "UNAMID", {("NOTE", "incident"): 3, ("MEETING", "strategic"): 1, ("MEETING", "unct"): 1}
    )
    assert presenter.came([came], english) == [("UNAMID", "incident 3, meeting 2")]


def test_late_actions_are_marked_by_word_and_lead_to_their_screen() -> None:
    row = structs.replace(action("A"), days_left=-3, is_overdue=True)
    head, line = presenter.lines(replace(EMPTY, actions=(row,)), Checked([]), WORDS)
    assert head == HeadLine("Actions due", count=1)
    assert isinstance(line, RowLine)
    assert (line.mark, line.tone, line.icon) == ("3 working days late", "bad", True)
    assert line.key == Key("actions", row.id)


def contact_on(days_ago: int, owner: str = "MINURCAT", other: str = "UNAMID") -> Read[Note]:
    at_ms = NOON_MS - days_ago * DAY_MS
    row = RecordRow(some_id(), "C", "NOTE", "contact", "Call", "", owner, "", "", at_ms, at_ms)
    return Read(row, Note(kind="contact", with_mission=other), editable=True)


def test_a_streak_of_daily_contacts_passes_over_days_off_and_ends_with_a_missed_day() -> None:
    assert date.fromisoformat("2009-12-14") == TODAY  # a Monday
    parties = known(site("TCD-ABE", "MINURCAT"), site("SDN-ELF", "UNAMID"))

    def streak(*days_ago: int) -> list[Streak]:
        notes = tuple(contact_on(day) for day in days_ago)
        return streaks(Facts(today=TODAY, parties=parties, mission="MINURCAT", notes=notes))

    friday, thursday, wednesday = 3, 4, 5
    assert streak(0, friday, thursday) == [Streak("UNAMID", 3, TODAY, 0)]
    assert streak(friday, thursday, wednesday) == [Streak("UNAMID", 3, date(2009, 12, 11), 0)]
    (missed,) = streak(thursday, wednesday)
    assert (missed.days, missed.missed) == (2, 1)
    (broken,) = streak(0, thursday)
    assert (broken.days, broken.missed) == (1, 0)
    theirs = Facts(
        today=TODAY,
        parties=parties,
        mission="MINURCAT",
        notes=(contact_on(0, owner="UNAMID", other="MINURCAT"),),
    )
    assert [one.mission for one in streaks(theirs)] == ["UNAMID"]
    shown = presenter.streaks([missed, Streak("UNMIS", 12, TODAY, 0)], WORDS)
    assert shown == [
        ("UNAMID", "1 days missed; last 2009-12-10", "bad"),
        ("UNMIS", "streak of 12 days", "good"),
    ]
