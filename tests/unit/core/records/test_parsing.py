from __future__ import annotations

import pytest

from liaison.core.errors import Reason, Refused
from liaison.core.gazetteer import Entry, Gazetteer
from liaison.core.records import meeting, note, party, place, writing
from liaison.core.records.parsing import Vocabulary
from liaison.core.values import Value
from liaison.core.wording import sentence

WORDS = Vocabulary(
    missions=frozenset({"MINURCAT", "UNAMID"}),
    places=Gazetteer(
        [
            Entry("ADRE", "Adré", admin="Ouaddaï", lat=13.47, lon=22.2),
            Entry("GOZ1", "Goz Beïda", admin="Sila"),
            Entry("GOZ2", "Goz Amir", admin="Sila"),
        ]
    ),
)
TYPES = {one.name: one for one in (meeting.TYPE, note.TYPE, party.TYPE, place.TYPE)}


@pytest.mark.parametrize(
    ("type_", "path", "text", "value"),
    [
        ("NOTE", "title", " Convoy ", "Convoy"),
        ("NOTE", "title", "", None),
        ("NOTE", "title", "EXEMPLE\u00a0: de\u0301fi", "EXEMPLE\u00a0: d\u00e9fi"),
        ("NOTE", "title", "\u202eevil\u200f", "evil"),
        ("NOTE", "when", "080630ZDEC09", 1_260_253_800_000),
        ("NOTE", "when_prec", "2", "2"),
        ("NOTE", "code", "crm-1", "CRM-1"),
        ("NOTE", "grade", "b2", "B2"),
        ("NOTE", "cls", "sc", "SC"),
        ("NOTE", "tlp", "white", "TLP:CLEAR"),
        ("NOTE", "tlp", "tlp:amber+strict", "TLP:AMBER+STRICT"),
        ("NOTE", "release/SIS:UNAMID", "true", True),
        ("NOTE", "release/hub", "yes", True),
        ("NOTE", "release/HUB", "no", None),
        ("NOTE", "do_not_release/HOST:SD", "oui", True),
        ("NOTE", "editors/unamid", "true", True),
        ("NOTE", "for_parent", "no", False),
        ("NOTE", "killed/civ/min", "3", 3),
        ("NOTE", "killed/civ", "2 - 3", {"min": 2, "max": 3}),
        ("NOTE", "people", "300 to 800", {"min": 300, "max": 800}),
        ("NOTE", "people", "5", {"min": 5, "max": 5}),
        ("NOTE", "with_role", "JOC chief", "JOC chief"),
        ("NOTE", "warn", "minurcat", "MINURCAT"),
        ("NOTE", "review_on", "2010-01-31", "2010-01-31"),
        ("NOTE", "links/1/rel", "Confirms", "confirms"),
        ("NOTE", "links/1/record", "AB" * 16, "ab" * 16),
        ("NOTE", "addressees/TCD-ABE", "1", True),
        ("NOTE", "place", "adre", {"id": "ADRE", "name": "Adré", "lat": 13.47, "lon": 22.2}),
        ("NOTE", "place", "34PEA8603", {"name": "34PEA8603", "mgrs": "34PEA8603"}),
        ("NOTE", "place", "Bredjing @ 34P EA 86 03", {"name": "Bredjing", "mgrs": "34PEA8603"}),
        ("NOTE", "place", "13.6, 21.8", {"name": "13.6, 21.8", "lat": 13.6, "lon": 21.8}),
        ("PARTY", "tz", "Africa/Khartoum", "Africa/Khartoum"),
        ("PARTY", "host_countries/td", "true", True),
        ("PLACE", "lat", "-4.33", -4.33),
    ],
)
def test_what_people_type_becomes_what_the_field_holds(
    type_: str, path: str, text: str, value: Value
) -> None:
    assert writing.parse(TYPES[type_], path, text, WORDS) == value


@pytest.mark.parametrize(
    ("type_", "path", "text", "allowed"),
    [
        ("NOTE", "title", "two\nlines", "one line"),
        ("NOTE", "title", "x" * 3000, "one line"),
        ("NOTE", "title", "bell\u0007", "one line"),
        ("NOTE", "body", "anything", "long text"),
        ("NOTE", "when", "yesterday", "080630ZDEC09"),
        ("NOTE", "when_prec", "4", "1, 2, 3"),
        ("NOTE", "code", "CRM-9", "CRM-1"),
        ("NOTE", "grade", "G7", "A1 to F6"),
        ("NOTE", "cls", "secret", "U, C, SC"),
        ("NOTE", "release/SIS:UNMIS", "true", "SIS:UNAMID"),
        ("NOTE", "release/EVERYBODY", "true", "ALLM"),
        ("NOTE", "release/HUB", "maybe", "true, false"),
        ("NOTE", "code", "HAZ-9", "HAZ-1, HAZ-2, …"),
        ("NOTE", "place", "adr", "Adré (Ouaddaï)"),
        ("NOTE", "killed/civ", "many", "300-800"),
        ("NOTE", "killed/civ/min", "-1", "12"),
        ("NOTE", "warn", "UNMIS", "MINURCAT, UNAMID"),
        ("MEETING", "host", "UNAMIT", "UNAMID, …"),
        ("MEETING", "host", "MINURC", "MINURCAT, …"),
        ("NOTE", "review_on", "soon", "2010-06-30"),
        ("NOTE", "links/1/record", "NOTE-01", "32 hexadecimal digits"),
        ("NOTE", "place", "goz", "Goz Amir (Sila), Goz Beïda (Sila)"),
        ("NOTE", "place", "nowhere", "Farchana"),
        ("NOTE", "place", "99.0, 200.0", "Farchana"),
        ("PARTY", "tz", "Africa/Nowhere", "Africa/Ndjamena"),
        ("PARTY", "host_countries/Chad", "true", "TD"),
        ("PLACE", "lat", "north", "13.6"),
        ("PLACE", "lat", "nan", "13.6"),
    ],
)
def test_what_does_not_fit_is_refused_and_what_would_is_named(
    type_: str, path: str, text: str, allowed: str
) -> None:
    with pytest.raises(Refused) as refused:
        writing.parse(TYPES[type_], path, text, WORDS)
    params = refused.value.params
    is_closed = "allowed" in params
    assert refused.value.reason is (Reason.RECORD_VALUE if is_closed else Reason.RECORD_FORM)
    assert allowed in sentence(refused.value.reason, params)
    assert ("for example" in sentence(refused.value.reason, params)) is ("example" in params)


def test_a_least_above_its_most_is_named_with_both() -> None:
    with pytest.raises(Refused) as refused:
        writing.parse(note.TYPE, "killed/civ", "5-2", WORDS)
    assert refused.value.reason is Reason.RECORD_SPAN
    assert "5 is more than 2" in sentence(refused.value.reason, refused.value.params)


def test_examples_are_never_said_to_be_all_that_is_allowed() -> None:
    with pytest.raises(Refused) as refused:
        writing.parse(note.TYPE, "place", "Nowhereville", WORDS)
    said = sentence(refused.value.reason, refused.value.params)
    assert said.startswith("place cannot be that: ")
    assert "; for example: Farchana; 34PEA8603" in said
    assert "Allowed" not in said


def test_a_field_that_the_type_lacks_is_refused_and_those_it_has_are_named() -> None:
    with pytest.raises(Refused) as refused:
        writing.parse(note.TYPE, "lat", "1", WORDS)
    assert refused.value.reason is Reason.RECORD_FIELD
    assert "release/*" in str(refused.value.params["allowed"])


@pytest.mark.parametrize(
    ("writes", "kept"),
    [
        ({"release/sis:unamid": True}, {"release/SIS:UNAMID": True}),
        ({"release/HUB": False}, {"release/HUB": None}),
        ({"release/NO SUCH": None}, {"release/NO SUCH": None}),
        ({"for_parent": False}, {"for_parent": False}),
        ({"when": 5}, {"when": 5}),
        ({"when_prec": 1}, {"when_prec": "1"}),
        ({"killed/civ/min": 2}, {"killed/civ/min": 2}),
        ({"killed/civ": {"min": 1}}, {"killed/civ/min": 1}),
        ({"killed/civ": None}, {"killed/civ/min": None, "killed/civ/max": None}),
        ({"place": {"name": "Camp", "lat": 1, "lon": 2.5}},) * 2,
        ({"place": {"name": "Camp", "height": 3}},) * 2,
        ({"place": "adre"}, {"place": {"id": "ADRE", "name": "Adré", "lat": 13.47, "lon": 22.2}}),
        ({"from/a/newer": [1, b"x"]},) * 2,
    ],
)
def test_what_programs_write_is_kept_as_the_field_holds_it(
    writes: dict[str, Value], kept: dict[str, Value]
) -> None:
    assert writing.settle(note.TYPE, writes, WORDS) == kept


@pytest.mark.parametrize(
    "writes",
    [
        {"title": True},
        {"title": b"bytes"},
        {"when": 1.5},
        {"when": True},
        {"for_parent": 3},
        {"place": {"lat": 1.0, "lon": 2.0}},
        {"place": {"name": "X", "lat": 91.0, "lon": 0.0}},
        {"place": {"name": "X", "lat": 9.0}},
        {"place": ["X"]},
        {"grade": 2},
        {"release/EVERYBODY": True},
        {"body": "short"},
    ],
)
def test_a_value_of_another_shape_is_refused(writes: dict[str, Value]) -> None:
    with pytest.raises(Refused) as refused:
        writing.settle(note.TYPE, writes, WORDS)
    assert refused.value.reason in {Reason.RECORD_VALUE, Reason.RECORD_FORM}


def test_a_record_of_an_unknown_type_is_written_as_it_comes() -> None:
    assert writing.settle(None, {"body": "x", "when": "soon"}, WORDS) == {
        "body": "x",
        "when": "soon",
    }
