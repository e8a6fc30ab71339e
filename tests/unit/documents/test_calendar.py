from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
import vobject

from liaison.core import dtg
from liaison.core.errors import Reason, Refused
from liaison.core.reports.invitation import Invitation
from liaison.documents.writer import DocumentPrinter

MEETING = Invitation(
    uid="6f1f6d0e-8f0e-4c38-9d0c-1f2e3d4c5b6a",
    sequence=2,
    stamp_ms=dtg.parse("2009-12-01T06:30Z"),
    summary="Réunion inter-missions; frontière, Tchad et Soudan",
    description="1. Sécurité\n2. Patrouilles, \\ et suites\n" + "أمن الحدود " * 20,
    location="Abéché, salle 1",
    starts_ms=dtg.parse("2009-12-08T07:00Z"),
    ends_ms=dtg.parse("2009-12-08T15:30Z"),
    tz="Africa/Khartoum",
    organizer='JOC "duty" officer, MINURCAT',
    status="CONFIRMED",
    marking="CONFIDENTIAL · TLP:AMBER",
)


def written(**changes: object) -> bytes:
    return DocumentPrinter().invitation(replace(MEETING, **changes))  # type: ignore[arg-type]


def event(**changes: object) -> vobject.base.Component:
    """The meeting as another parser than the writer's own reads it."""
    return vobject.readOne(written(**changes).decode()).vevent


@pytest.mark.parametrize(
    ("tz", "hours"), [("Africa/Khartoum", 3), ("Africa/Kampala", 3), ("Africa/Ndjamena", 1)]
)
def test_a_meeting_is_at_the_clock_of_its_place_as_it_was_then(tz: str, hours: int) -> None:
    found = event(tz=tz)
    assert found.dtstart.value.utcoffset() == timedelta(hours=hours)
    assert found.dtstart.value.astimezone(UTC) == datetime(2009, 12, 8, 7, tzinfo=UTC)
    assert found.dtend.value.astimezone(UTC) == datetime(2009, 12, 8, 15, 30, tzinfo=UTC)
    assert f"DTSTART;TZID={tz}:20091208T{7 + hours:02}0000\r\n".encode() in written(tz=tz)
    assert f"TZOFFSETTO:+0{hours}00\r\n".encode() in written(tz=tz)


def test_khartoum_changed_its_clock_between_two_meetings() -> None:
    later = dtg.parse("2018-01-15T07:00Z")
    text = written(starts_ms=later, ends_ms=later + 3_600_000)
    assert b"DTSTART;TZID=Africa/Khartoum:20180115T090000\r\n" in text
    assert b"TZOFFSETFROM:+0300\r\nTZOFFSETTO:+0200\r\n" in text


@pytest.mark.parametrize(
    ("tz", "day"),
    [("Africa/Khartoum", "2000-03-01"), ("Africa/Khartoum", "2018-01-15"),
     ("Africa/Cairo", "2009-12-08"), ("Europe/Paris", "2009-12-08"), ("Africa/Casablanca", "2012-07-01")],
)  # fmt: skip
def test_each_change_of_the_clock_begins_on_the_clock_before_it(tz: str, day: str) -> None:
    starts = dtg.parse(f"{day}T07:00Z")
    text = written(tz=tz, starts_ms=starts, ends_ms=starts + 3_600_000)
    zone, changes = ZoneInfo(tz), 0
    (rules,) = icalendar.Calendar.from_ical(text).timezones
    for part in rules.subcomponents:
        assert isinstance(part, icalendar.TimezoneStandard | icalendar.TimezoneDaylight)
        before, after = part.TZOFFSETFROM, part.TZOFFSETTO
        for begins in (part.DTSTART, *(begins for begins, _ in part.rdates)):
            assert isinstance(begins, datetime)
            at = (begins - before).replace(tzinfo=UTC)
            assert at.astimezone(zone).utcoffset() == after
            assert before in {(at - timedelta(seconds=1)).astimezone(zone).utcoffset(), after}
            changes += before != after
    assert changes


@pytest.mark.parametrize("at", ["2009-03-29T00:30Z", "2009-03-29T01:30Z", "2009-10-25T02:30Z"])
def test_others_read_a_meeting_beside_a_change_of_the_clock_at_its_moment(at: str) -> None:
    starts = dtg.parse(at)
    found = event(tz="Europe/Paris", starts_ms=starts, ends_ms=starts + 3_600_000)
    assert found.dtstart.value.timestamp() * 1000 == starts


def test_khartoum_went_forward_at_noon() -> None:
    starts = dtg.parse("2000-03-01T07:00Z")
    text = written(starts_ms=starts, ends_ms=starts + 3_600_000)
    assert b"DTSTART:20000115T120000\r\n" in text
    assert b"TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0300\r\n" in text


def test_words_come_through_whole() -> None:
    found = event()
    assert found.summary.value == MEETING.summary
    assert found.location.value == MEETING.location
    marked, _, rest = found.description.value.partition("\n\n")
    assert marked == MEETING.marking
    assert rest == f"{MEETING.description}\n\n{MEETING.marking}"


def test_a_calendar_knows_it_again_and_knows_it_is_newer() -> None:
    found = event()
    assert found.uid.value == MEETING.uid
    assert found.sequence.value == "2"
    assert found.dtstamp.value == datetime(2009, 12, 1, 6, 30, tzinfo=UTC)
    assert b"DTSTAMP:20091201T063000Z\r\n" in written()


@pytest.mark.parametrize("status", ["TENTATIVE", "CONFIRMED", "CANCELLED"])
def test_it_is_published_whatever_became_of_it(status: str) -> None:
    text = written(status=status)
    assert b"METHOD:PUBLISH\r\n" in text
    assert event(status=status).status.value == status
    assert b"ATTENDEE" not in text


def test_it_is_confidential_unless_it_is_said_to_be_open() -> None:
    assert event().contents["class"][0].value == "CONFIDENTIAL"
    assert event(unclassified=True).contents["class"][0].value == "PUBLIC"


def test_the_organizer_is_a_role_without_an_address() -> None:
    organizer = event().organizer
    assert organizer.params["CN"] == ["JOC 'duty' officer, MINURCAT"]
    assert organizer.value == "invalid:nomail"
    assert b"@" not in written()


def test_lines_end_and_fold_as_the_standard_asks() -> None:
    lines = written().split(b"\r\n")
    assert b"\n" not in b"".join(lines)
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode()  # folded between letters, never inside one


def test_a_line_break_in_a_title_makes_no_property() -> None:
    planted = "Title\r\nATTENDEE:mailto:x@example.org"
    text = written(summary=planted, location=planted, organizer=planted)
    assert not re.search(rb"^ATTENDEE", text, re.MULTILINE)


def test_equal_meetings_give_equal_bytes() -> None:
    assert written() == written()


def test_a_zone_that_nobody_knows_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        written(tz="Africa/Nowhere")
    assert refused.value.reason is Reason.RECORD_FORM
