"""Who is on the far side of the border, and at which of their sites, by the day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from liaison.core.issuing.border import Border, FarSide
from liaison.core.reader import Read
from liaison.core.records.views import Note, Place, Side, Spot
from liaison.core.values import RecordRow, Trust
from tests.support.builders import contact
from tests.support.facts import known, site, some_id

TODAY = date(2009, 12, 14)
ABECHE, NDJAMENA = Spot("Abéché", lat=13.83, lon=20.83), Spot("N'Djamena", lat=12.11, lon=15.04)
ELFASHER, BUNIA = Spot("El Fasher", lat=13.63, lon=25.35), Spot("Bunia", lat=1.56, lon=30.25)
PARTIES = known(
    site("TCD-ABE", "MINURCAT", place=ABECHE),
    site("TCD-NDJ", "MINURCAT", place=NDJAMENA),
    site("SDN-ELF", "UNAMID", place=ELFASHER),
    site("COD-BUN", "MONUC", place=BUNIA),
)


def segment(ref: str, *missions: str) -> Read[Place]:
    sides = {str(at): Side(mission) for at, mission in enumerate(missions)}
    row = RecordRow(some_id(), ref, "PLACE", "border_segment", ref, "", "UNMIS", "", "", 0, 0)
    return Read(row, Place(kind="border_segment", sides=sides), editable=True)


CHAD = segment("BS-TD-SD", "MINURCAT", "UNAMID")
CONGO = segment("BS-SD-CD", "UNMIS", "MONUC")
SUDAN = segment("BS-SD-SD", "UNAMID", "UNMIS")


def border(own: str, *segments: Read[Place], day: date = TODAY) -> Border:
    return Border(own, segments or (CHAD, CONGO, SUDAN), PARTIES, (), day)


def test_the_named_segment_says_who_is_on_the_far_side_and_the_nearest_site_is_addressed() -> None:
    note = Note(kind="displacement", border_segment="BS-TD-SD", to=Spot("Koukou", lat=12, lon=21.7))
    assert border("UNAMID").facing(note) == FarSide("MINURCAT", ("TCD-ABE",))
    far_west = Note(border_segment="BS-TD-SD", to=Spot("Mao", lat=14.1, lon=15.3))
    assert border("UNAMID").facing(far_west) == FarSide("MINURCAT", ("TCD-NDJ",))
    assert border("MINURCAT").facing(note) == FarSide("UNAMID", ("SDN-ELF",))


def test_a_laptop_that_is_known_there_goes_before_the_nearest_site() -> None:
    known_there = (
        contact("TCD-NDJ", mission="MINURCAT"),
        contact("TCD-ABE", mission="MINURCAT", trust=Trust.REVOKED),
    )
    here = replace(border("UNAMID"), contacts=known_there)
    note = Note(border_segment="BS-TD-SD", to=Spot("Koukou", lat=12, lon=21.7))
    assert here.facing(note) == FarSide("MINURCAT", ("TCD-NDJ",))


def test_missions_are_called_as_on_the_day_of_the_warning() -> None:
    note = Note(border_segment="BS-SD-CD")
    later = border("UNMIS", day=date(2010, 7, 1)).facing(note)
    assert later is not None
    assert later.mission == "MONUSCO"
    asked = border("UNMIS", day=date(2010, 7, 1)).facing(Note(), "MONUC")
    assert asked is not None
    assert asked.mission == "MONUSCO"


def test_without_a_segment_the_neighbour_with_the_nearest_site_is_meant_or_nobody() -> None:
    near_chad = Note(place=Spot("Foro Baranga", lat=12.05, lon=22.55))
    assert border("UNAMID", CHAD).facing(Note()) is not None
    found = border("UNAMID").facing(near_chad)
    assert found is not None
    assert found.mission == "MINURCAT"
    assert border("UNAMID").facing(Note()) is None
    assert border("BONUCA").facing(near_chad) is None
    assert border("MINURCAT").facing(Note(border_segment="BS-SD-CD")) is None
