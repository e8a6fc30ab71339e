"""What the checks of the common picture say, and when they are silent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import TypeVar

import msgspec
import pytest

from liaison.core.checks.assessments import assessment_inputs_missing, quarter_unopened
from liaison.core.checks.contacts import contact_missed, focal_point_vacant
from liaison.core.checks.dossiers import dossier_without_owner
from liaison.core.checks.facts import Facts, Warned
from liaison.core.checks.finding import Finding
from liaison.core.checks.guards import humanitarian_guard, package_guard, withheld_unexplained
from liaison.core.checks.handover import orphan
from liaison.core.checks.merging import merge_candidates
from liaison.core.checks.names import name_by_date
from liaison.core.checks.positions import line_expired, position_clearance_incomplete
from liaison.core.checks.promises import dependency_not_agreed, deployment_delay
from liaison.core.checks.warnings import displacement_unwarned, warning_partly_unacknowledged
from liaison.core.judging import Judgement
from liaison.core.picture.events import EventGroups
from liaison.core.reader import Read
from liaison.core.records.picture_views import (
    Assessment,
    Benchmark,
    Clearance,
    Dates,
    Input,
    Need,
    Period,
    Position,
    Resource,
    Subject,
)
from liaison.core.records.views import Envelope, Link, Note, Spot, Term
from liaison.core.values import RecordRow
from liaison.core.warnings import Addressed
from tests.support.facts import REGION, facts, known, party, series, site, some_id

TODAY = date(2009, 12, 14)
AUTUMN = date(2010, 10, 4)
ADRE = Spot("Adré", lat=13.47, lon=22.2, tz="Africa/Ndjamena")
GENEINA = Spot("El Geneina", lat=13.45, lon=22.45, tz="Africa/Khartoum")
E = TypeVar("E", bound=Envelope)
Check = Callable[[Facts], Iterator[Finding]]


def read(it: E, ref: str = "X", owner: str = "MINURCAT", at: str = "") -> Read[E]:
    """One record as the reader gives it."""
    at_ms = int(datetime.fromisoformat(at or "2009-12-07T13:10+00:00").timestamp() * 1000)
    type_ = type(it).__name__.upper()
    spot = getattr(it, "place", None)
    row = RecordRow(
        some_id(), ref, type_, it.kind, ref, it.state, owner, f"{owner}-1", "", at_ms, at_ms,
        place=spot.name if spot else "", code=getattr(it, "code", ""),
        lat=spot.lat if spot else None, lon=spot.lon if spot else None,
    )  # fmt: skip
    return Read(row, it, editable=True)


def given(today: date = TODAY, **parts: object) -> Facts:
    return replace(facts(today=today), mission="MINURCAT", **parts)  # type: ignore[arg-type]


def sentences(check: Check, **parts: object) -> list[str]:
    return [one.sentence for one in check(given(**parts))]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("contributors", "state", "today", "lost"),
    [
        (("MINURCAT", "MONUC"), "followed", AUTUMN, True),
        (("MINURCAT",), "followed", AUTUMN, False),
        ((), "followed", AUTUMN, False),
        (("MONUC",), "closed", AUTUMN, False),
        (("MONUC",), "followed", TODAY, False),
    ],
)
def test_a_dossier_is_an_orphan_when_its_owner_closes_and_others_gather_theirs_in_it(
    contributors: tuple[str, ...], state: str, today: date, *, lost: bool
) -> None:
    said = Subject(
        responsible="MINURCAT", contributors=dict.fromkeys(contributors, True), state=state
    )
    assert bool(sentences(orphan, subjects=(read(said),), today=today)) is lost


@pytest.mark.parametrize(
    ("check", "parts", "said"),
    [
        (dossier_without_owner, {"subjects": (read(Subject()),)}, ["Nobody answers"]),
        (dossier_without_owner, {"subjects": (read(Subject(state="closed")),)}, []),
        (
            assessment_inputs_missing,
            {
                "assessments": (
                    read(
                        Assessment(
                            kind="quarterly",
                            state="open_for_input",
                            due="2009-12-31",
                            inputs={
                                "TCD-ABE": Input(asked=True, received="2009-12-11"),
                                "SDN-KRT": Input(asked=True),
                            },
                        )
                    ),
                )
            },
            ["1 of 2; due 2009-12-31; missing: SDN-KRT."],
        ),
        (
            position_clearance_incomplete,
            {
                "positions": (
                    read(
                        Position(
                            state="clearing",
                            clearances={
                                "MINURCAT": Clearance(answer="comment"),
                                "UNAMID": Clearance(asked=True),
                                "UNMIS": Clearance(asked=True, answer="no"),
                            },
                        )
                    ),
                    read(Position(state="draft")),
                    read(Position(state="expired", clearances={"UNMIS": Clearance(asked=True)})),
                )
            },
            ["Cleared by 1 of 3; refused by UNMIS; no answer from UNAMID."],
        ),
        (
            line_expired,
            {
                "positions": (
                    read(Position(state="in_force", valid_until="2009-12-13")),
                    read(Position(state="in_force", valid_until="2009-12-14")),
                )
            },
            ["valid until 2009-12-13"],
        ),
        (
            deployment_delay,
            {
                "resources": (
                    read(Resource(kind="unit_pledge", dates=Dates(announced="2009-12-04"))),
                    read(
                        Resource(
                            kind="unit_pledge",
                            dates=Dates(announced="2009-12-04", actual="2009-12-10"),
                        )
                    ),
                    read(Resource(kind="unit_pledge", dates=Dates(announced="2009-12-14"))),
                )
            },
            ["Announced for 2009-12-04; days late: 10, and still not there."],
        ),
        (
            dependency_not_agreed,
            {
                "benchmarks": (
                    read(Benchmark(needs_from={"1": Need("MINURCAT", "escorts")})),
                    read(Benchmark(needs_from={"1": Need("MINURCAT", "escorts", agreed=True)})),
                    read(Benchmark(needs_from={"1": Need("MINURCAT", "escorts")}, state="void")),
                )
            },
            ["escorts (MINURCAT)"],
        ),
        (
            humanitarian_guard,
            {
                "notes": (
                    read(Note(origin="humanitarian")),
                    read(Note(origin="humanitarian", consent={"SIS:UNAMID": True})),
                )
            },
            ["until its originator agrees"],
        ),
        (
            package_guard,
            {"positions": (read(Position(do_not_release={"HOST:SD": True, "SIS:UNMIS": True})),)},
            ["for HOST:SD."],
        ),
        (
            withheld_unexplained,
            {
                "notes": (
                    read(Note(do_not_release={"SIS:UNMIS": True})),
                    read(Note(do_not_release={"SIS:UNMIS": True}, withheld_reason="Sources")),
                    read(Note(do_not_release={"SIS:UNMIS": True}), owner="UNAMID"),
                )
            },
            ["withheld from SIS:UNMIS"],
        ),
    ],
)
def test_a_check_says_what_is_lacking_and_is_silent_otherwise(
    check: Check, parts: dict[str, object], said: list[str]
) -> None:
    found = sentences(check, **parts)
    assert len(found) == len(said)
    assert all(part in one for part, one in zip(said, found, strict=True)), found


def test_two_offices_may_have_seen_one_event_until_somebody_says_what_they_are() -> None:
    incident = Note(kind="incident", code="ARM-6", place=ADRE)
    ours = read(incident, "NOTE-10")
    there = read(msgspec.structs.replace(incident, place=GENEINA), "NOTE-11", "UNAMID")
    notes = (ours, there)
    (found,) = merge_candidates(given(notes=notes))
    assert (found.on, found.params["km"]) == ("NOTE-10 NOTE-11", 27)
    for same in (True, False):
        events = EventGroups([Judgement(there.id, ours.id, there.id, "UNAMID", same)])
        assert not list(merge_candidates(given(notes=notes, events=events)))


def test_clocks_that_differ_are_named_as_what_may_be_wrong() -> None:
    late = read(
        Note(kind="incident", code="ARM-6", place=GENEINA), "B", "UNAMID", "2009-12-07T15:10+00:00"
    )
    ours = read(Note(kind="incident", code="ARM-6", place=ADRE), "A")
    (said,) = sentences(merge_candidates, notes=(ours, late))
    assert "as the clocks of the two places are" in said


def test_movements_of_one_subject_within_three_days_may_be_one_group() -> None:
    def seen(ref: str, owner: str, day: int, **fields: object) -> Read[Note]:
        told = Note(kind="movement", subjects={"SUB-UNID": True}, **fields)  # type: ignore[arg-type]
        return read(told, ref, owner, f"2009-12-{day:02}T08:30+00:00")

    apart = (seen("A", "MONUC", 5), seen("B", "UNMIS", 8), seen("C", "UNMIS", 9))
    assert [one.on for one in merge_candidates(given(notes=apart))] == ["A B"]
    wide = (seen("A", "MONUC", 5, when_prec="3"), seen("B", "UNMIS", 6))
    assert list(merge_candidates(given(notes=wide))) == []


def test_a_warning_is_unnoted_once_its_time_is_over_and_until_it_is_closed() -> None:
    late = (
        Addressed("TCD-NDJ", is_asked=True, is_overdue=True),
        Addressed("TCD-ABE", is_asked=True),
    )
    said = Note(kind="warning", state="issued", ack_by=1_259_906_400_000)
    (found,) = sentences(warning_partly_unacknowledged, warned=(Warned(read(said), late),))
    assert found == "Not noted by TCD-NDJ, which was asked for by 040600ZDEC09."
    over = Note(kind="warning", state="closed", ack_by=1_259_906_400_000)
    assert not sentences(warning_partly_unacknowledged, warned=(Warned(read(over), late),))


def test_people_who_move_to_a_border_want_a_warning_by_those_who_saw_them() -> None:
    moved = read(Note(kind="displacement", border_segment="BS-TD-SD", to=Spot("Koukou")))
    (said,) = sentences(displacement_unwarned, notes=(moved,))
    assert said == "People move along the border (BS-TD-SD) to Koukou, and no warning follows."
    warning = Note(kind="warning", links={"1": Link("follows", moved.id.hex())})
    assert not sentences(displacement_unwarned, notes=(moved,), warned=(Warned(read(warning), ()),))
    draft = Warned(read(msgspec.structs.replace(warning, state="draft")), ())
    assert sentences(displacement_unwarned, notes=(moved,), warned=(draft,))
    theirs = read(Note(kind="displacement", border_segment="BS-TD-SD"), owner="UNAMID")
    assert not sentences(displacement_unwarned, notes=(theirs,))


@pytest.mark.parametrize(
    ("today", "until", "unopened"),
    [
        (date(2009, 12, 9), "2009-09-30", False),
        (date(2009, 12, 10), "2009-09-30", True),
        (date(2009, 12, 31), "2009-12-31", False),
        (date(2010, 1, 1), "2009-12-31", False),
        (date(2010, 3, 10), "2009-12-31", True),
    ],
)
def test_a_quarter_is_opened_three_weeks_before_it_ends_where_one_was_before(
    today: date, until: str, *, unopened: bool
) -> None:
    earlier = read(Assessment(kind="quarterly", period=Period(to=until)))
    assert bool(sentences(quarter_unopened, assessments=(earlier,), today=today)) is unopened
    assert not sentences(quarter_unopened, today=today)


def test_a_daily_contact_is_missed_after_a_working_day_without_a_note_of_either_side() -> None:
    row = series()
    both = {"MINURCAT": True, "UNAMID": True}
    daily = msgspec.structs.replace(row.series, kind="security_daily", members=both)
    rows = (replace(row, series=daily),)
    assert sentences(contact_missed, series=rows) == ["No contact with UNAMID is noted."]
    spoken = read(
        Note(kind="contact", with_mission="MINURCAT"), owner="UNAMID", at="2009-12-10T08:00+00:00"
    )
    assert sentences(contact_missed, series=rows, notes=(spoken,)) == [
        "No contact with UNAMID is noted since 2009-12-10; working days: 2."
    ]
    friday = read(Note(kind="contact", with_mission="UNAMID"), at="2009-12-11T08:00+00:00")
    assert not sentences(contact_missed, series=rows, notes=(friday,))


def test_a_focal_point_whose_term_is_over_leaves_the_post_vacant() -> None:
    gone = party("DIR", "role", parent="TCD-NDJ", focal_for_cooperation=True, valid_to="2009-11-30")
    (said,) = sentences(focal_point_vacant, parties=known(*REGION, gone))
    assert said == "None of its roles is a focal point today; ended: DIR."
    there = party("DEP", "role", parent="TCD-NDJ", focal_for={"T2": True})
    assert not sentences(focal_point_vacant, parties=known(*REGION, gone, there))


def test_a_title_that_names_the_mission_before_is_told_from_the_day_of_the_change() -> None:
    terms = {"1": Term("MONUC", "", "2010-06-30"), "2": Term("MONUSCO", "2010-07-01", "")}
    kinshasa = site("MONUC Kinshasa", "MONUC")
    there = known(
        replace(kinshasa, it=msgspec.structs.replace(kinshasa.it, missions=terms, parent=""))
    )
    assert not sentences(name_by_date, parties=there)
    (said,) = sentences(name_by_date, parties=there, today=AUTUMN)
    assert said.startswith("Run by MONUSCO since MONUC ended on 2010-06-30")
