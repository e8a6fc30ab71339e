from __future__ import annotations

from datetime import date

import pytest

from liaison.core.meetings import lines
from liaison.core.workdays import Workdays

TODAY = date(2009, 12, 10)
"""A Thursday."""


def parse(text: str, week: str = "mon-fri") -> lines.Line | None:
    return lines.parse(text, today=TODAY, workdays=lambda _: Workdays(week))


def test_a_point_of_the_discussion_is_no_capture() -> None:
    for text in ("UNAMID explains", "Decision: none", "D", "D ", "A\t", "All agree", ""):
        assert parse(text) is None


def test_a_decision_is_one_sentence() -> None:
    assert parse("D Missions compare ratings") == lines.Line("decision", "Missions compare ratings")


def test_a_lower_case_letter_will_do() -> None:
    assert parse("d Missions compare ratings") == lines.Line("decision", "Missions compare ratings")


def test_an_action_names_its_owner_and_date_anywhere_in_the_line() -> None:
    wanted = lines.Line("task", "send the table", owner="MONUC", due="2009-12-18")
    assert parse("A send the table @MONUC !2009-12-18") == wanted
    assert parse("A @MONUC send !18dec the table") == wanted
    assert parse("A send the table !18dec09, @MONUC.") == wanted


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2009-12-18", "2009-12-18"),
        ("18dec", "2009-12-18"),
        ("18-Dec-2010", "2010-12-18"),
        ("1jan", "2010-01-01"),
        ("10dec", "2009-12-10"),
        ("9dec", "2010-12-09"),
        ("fri", "2009-12-11"),
        ("thu", "2009-12-17"),
        ("18 déc. 2009", "2009-12-18"),
        ("1er-fevr", "2010-02-01"),
        ("1AOUT", "2010-08-01"),
        ("mar", "2009-12-15"),
        ("\u0627\u0644\u062c\u0645\u0639\u0629", "2009-12-11"),
        ("18\u062f\u064a\u0633\u0645\u0628\u0631", "2009-12-18"),
        ("+1", "2009-12-11"),
        ("+2", "2009-12-14"),
    ],
)
def test_a_day_can_be_said_in_these_ways(typed: str, day: str) -> None:
    found = lines.day_of(typed, today=TODAY, workdays=Workdays())
    assert found is not None
    assert found.isoformat() == day


def test_days_within_count_in_the_owners_week() -> None:
    line = parse("A call back @UNAMID !+1", week="sun-thu")
    assert line is not None
    assert line.due == "2009-12-13"


@pytest.mark.parametrize(
    "typed", ["31feb", "2009-13-01", "soon", "+", "32dec", "0dec09", "3jui", "3de"]
)
def test_what_is_no_day_is_named_and_left_open(typed: str) -> None:
    line = parse(f"A call back !{typed}")
    assert line == lines.Line("task", f"call back !{typed}", unknown_date=typed)


def test_words_that_name_no_party_stay_in_the_sentence() -> None:
    line = lines.parse(
        "A call back @NOBODY !+1 today",
        today=TODAY,
        workdays=lambda _: Workdays(),
        is_party=lambda _: False,
    )
    assert line is not None
    assert (line.text, line.owner) == ("call back @NOBODY today", "NOBODY")


def test_the_day_of_a_decision_stays_in_its_sentence_since_it_is_kept_nowhere_else() -> None:
    line = parse("D the office opens !18dec")
    assert line is not None
    assert line.text == "the office opens !18dec"


def test_owners_whose_code_begins_so_come_first() -> None:
    codes = ["UNAMID", "MINURCAT", "ROLE-ELF-JMAC", "UNMIS"]
    found = lines.owners_like("un", codes, lambda code: "JMAC chief" if "ROLE" in code else code)
    assert found == ["UNAMID", "UNMIS"]
    assert lines.owners_like("jmac", codes, lambda _: "") == ["ROLE-ELF-JMAC"]
