"""What no rating, pledge or place can mean is refused beside the field, with what would be right."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from liaison.core.errors import Reason, Refused
from liaison.core.values import Value
from liaison.core.wording import sentence
from tests.support.vaults import CountingClock, Office, offices

TO_2011 = 400 * 86_400_000
"""Test vaults begin in December 2009."""
DAYS = {"from": "2009-11-03", "to": "2010-03-01"}
PHASE: dict[str, Value] = {"scheme": "PHASE", "value": "IV", "from": "2009-11-03"}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with offices(tmp_path, "MINURCAT@TCD-NDJ") as (ours,):
        yield ours


@contextmanager
def refused(reason: Reason, field: str, *said: str) -> Iterator[None]:
    """That an edit is refused for a reason beside a field, in a sentence that says these words."""
    with pytest.raises(Refused) as caught:
        yield
    assert (caught.value.reason, caught.value.params.get("field")) == (reason, field)
    told = sentence(caught.value.reason, caught.value.params)
    assert all(word in told for word in said), told


@pytest.mark.parametrize(
    ("writes", "reason", "field", "right"),
    [
        ({"value": "3"}, Reason.RECORD_VALUE, "value", "I, II, III, IV, V"),
        ({"scheme": "SLS", "value": "3"}, Reason.RECORD_FORM, "from", "1 Jan 2011"),
        ({"from": "2011-01-01"}, Reason.RECORD_FORM, "from", "31 Dec 2010"),
        ({"to": "2011-02-01"}, Reason.RECORD_FORM, "to", "31 Dec 2010"),
        ({"to": "2009-11-02"}, Reason.RECORD_FORM, "to", "2009-11-03"),
        ({"scheme": "SLS", "value": "3", "from": None}, Reason.RECORD_FORM, "value", "1 Jan 2011"),
    ],
)
def test_a_rating_is_of_the_scheme_of_its_days(
    office: Office, writes: dict[str, Value], reason: Reason, field: str, right: str
) -> None:
    records = office.workspace.records
    made = records.add("ASSESSMENT", "rating", writes=PHASE, texts={})
    with refused(reason, field, right):
        records.add("ASSESSMENT", "rating", writes={**PHASE, **writes}, texts={})
    with refused(reason, field, right):
        records.set(made, writes)


def test_from_2011_a_rating_without_a_first_day_is_a_level(tmp_path: Path) -> None:
    with offices(tmp_path, "MINURCAT@TCD-NDJ") as (office,):
        clock = office.world.clock
        assert isinstance(clock, CountingClock)
        clock.skip(TO_2011)
        records = office.workspace.records
        with refused(Reason.RECORD_FORM, "value", "1 to 6"):
            records.add("ASSESSMENT", "rating", writes={**PHASE, "from": None}, texts={})
        records.add("ASSESSMENT", "rating", writes={"scheme": "SLS", "value": "3"}, texts={})


@pytest.mark.parametrize(
    ("type_", "kind", "writes", "field", "right"),
    [
        ("ASSESSMENT", "threat", {"intent": 6}, "intent", "1 to 5"),
        ("ASSESSMENT", "threat", {"likelihood": "maybe"}, "likelihood", "very_likely"),
        ("ASSESSMENT", "quarterly", {"period/from": DAYS["to"], "period/to": DAYS["from"]},
         "period/to", "2010-03-01"),
        ("RESOURCE", "air_asset", {"idle/1/from": DAYS["to"], "idle/1/to": DAYS["from"]},
         "idle/1/to", "2010-03-01"),
        ("RESOURCE", "unit_pledge",
         {"dates/pledged": DAYS["to"], "dates/actual": DAYS["from"]}, "dates/actual", "2010-03-01"),
        ("SUBJECT", "armed_group", {"strength": {"min": 80, "max": 12}}, "strength", "80 is more than 12"),
        ("SUBJECT", "armed_group", {"facets/1/grade": "B7"}, "facets/1/grade", "A1 to F6"),
        ("PLACE", "camp", {"lat": 91.0}, "lat", "-90 to 90"),
        ("PLACE", "camp", {"lon": -181.0}, "lon", "-180 to 180"),
        ("PLACE", "camp", {"lat": 13.6, "lon": 21.8, "mgrs": "34QEA8603"}, "mgrs", "34P"),
        ("PLACE", "camp", {"lat": -4.33, "lon": 15.31, "mgrs": "33NWR3421"}, "mgrs", "33M"),
        ("PARTY", "site", {"valid_from": DAYS["to"], "valid_to": DAYS["from"]},
         "valid_to", "2010-03-01"),
        ("NOTE", "warning", {"starts": 2_000_000, "ends": 1_000_000}, "ends", "later than"),
        ("NOTE", "incident", {"code": "CRM-9"}, "code", "CRM-1"),
        ("BENCHMARK", "dependency", {"needs_from/1/mission": "UNIFIL"},
         "needs_from/1/mission", "MINURCAT"),
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_refused_beside_its_field(
    office: Office, type_: str, kind: str, writes: dict[str, Value], field: str, right: str
) -> None:
    with pytest.raises(Refused) as caught:
        office.workspace.records.add(type_, kind, writes={"title": "x", **writes}, texts={})
    assert caught.value.params["field"] == field
    assert caught.value.reason in {Reason.RECORD_VALUE, Reason.RECORD_FORM, Reason.RECORD_SPAN}
    assert right in sentence(caught.value.reason, caught.value.params)


def test_the_least_is_held_to_the_most_that_stands(office: Office) -> None:
    records = office.workspace.records
    made = records.add("NOTE", "displacement", writes={"people": "300-800"}, texts={})
    with refused(Reason.RECORD_SPAN, "people/max", "300 is more than 200"):
        records.set(made, {"people/max": 200})
    records.set(made, {"people/max": 300})


def test_a_grid_on_the_edge_of_two_zones_may_be_of_either(office: Office) -> None:
    records = office.workspace.records
    for grid in ("34PGA9999", "35PKR0000"):
        writes: dict[str, Value] = {"lat": 12.9, "lon": 23.9, "mgrs": grid}
        records.add("PLACE", "camp", writes=writes, texts={})


@pytest.mark.parametrize(
    ("type_", "kind", "states", "excused"),
    [
        (
            "ASSESSMENT",
            "quarterly",
            ["merging", "cleared", "frozen"],
            {"clearances/UNAMID/asked": True, "uncleared/UNAMID": "no link"},
        ),
        ("PRODUCT", "sitrep", ["frozen"], {}),
    ],
)
def test_what_is_frozen_is_not_changed_any_more(
    office: Office, type_: str, kind: str, states: list[str], excused: dict[str, Value]
) -> None:
    records = office.workspace.records
    made = records.add(type_, kind, writes={"title": "Fourth quarter", **excused}, texts={})
    for state in states:
        records.set(made, {"state": state})
    with pytest.raises(Refused) as caught:
        records.set(made, {"title": "Third quarter"})
    assert caught.value.reason == Reason.RECORD_FROZEN
