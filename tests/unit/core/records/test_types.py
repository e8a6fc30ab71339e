from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from importlib import resources
from pathlib import Path

import msgspec
import pytest

from liaison.core import naming
from liaison.core.coding import AcledTable
from liaison.core.errors import Refused
from liaison.core.records import audiences, codes, handling, missions
from liaison.core.records.fields import Field, FieldKind, FormRow, LifeCycle, RecordKind
from liaison.core.records.note import LONG_TEXTS
from liaison.core.records.record_type import RecordType
from liaison.core.records.registry import TYPES, Registry
from liaison.core.records.views import Envelope, Note, Party, Place, Spot, nest, read
from liaison.core.sheet import Sheet, row_of, search_words
from liaison.core.tables import END_OF_PROSE
from liaison.core.telling.layout import Shape, lines_of
from liaison.core.values import RecordId
from tests.support.vaults import Office, make_office

KINDS = [(one, kind) for one in TYPES for kind in one.kinds]


def test_a_note_has_its_ten_kinds() -> None:
    assert [kind.name for kind in Registry().get("NOTE").kinds] == [
        "log",
        "incident",
        "movement",
        "displacement",
        "contact",
        "obstruction",
        "political",
        "media",
        "support",
        "warning",
    ]


@pytest.mark.parametrize(("type_", "kind"), KINDS, ids=lambda one: one.name)
def test_every_row_of_a_form_leads_to_a_field_of_its_kind(
    type_: RecordType, kind: RecordKind
) -> None:
    fields = {field.path: field for field in type_.all_fields(kind.name)}
    for row in kind.rows:
        assert row.label
        for path in row.paths:
            assert path in fields, path


@pytest.mark.parametrize(("type_", "kind"), KINDS, ids=lambda one: one.name)
def test_every_field_of_a_form_has_one_line_and_items_of_a_collection_stand_together(
    type_: RecordType, kind: RecordKind
) -> None:
    lines = lines_of(type_, kind.rows)
    told = [cell.path for line in lines for cell in line.cells]
    asked = [path for row in kind.rows for path in row.paths if not path.startswith("release/")]
    assert sorted(told) == sorted(asked)
    for line in lines:
        collections = {cell.collection for cell in line.cells if cell.is_item}
        assert (line.shape is Shape.ROWS) == bool(collections)
        assert len(collections) <= 1


@pytest.mark.parametrize(("type_", "kind"), KINDS, ids=lambda one: one.name)
def test_every_form_has_a_title_and_ends_with_who_gets_it(
    type_: RecordType, kind: RecordKind
) -> None:
    del type_
    paths = [path for row in kind.rows for path in row.paths]
    assert "title" in paths
    assert "release/*" in (path for row in kind.rows[-2:] for path in row.paths)


def test_the_incident_form_has_the_order_of_the_printed_one() -> None:
    assert [row.label for row in Registry().get("NOTE").kind("incident").rows] == [
        "When",
        "Where",
        "What",
        "Who",
        "Casualties",
        "Action taken",
        "Source grade",
        "Comment",
        "Release",
    ]


@pytest.mark.parametrize("type_", TYPES, ids=lambda one: one.name)
def test_no_two_fields_of_a_type_lie_at_one_path(type_: RecordType) -> None:
    paths = [field.path for field in type_.all_fields()]
    assert len(paths) == len(set(paths))


@pytest.mark.parametrize("type_", TYPES, ids=lambda one: one.name)
def test_every_field_can_be_read_by_name_in_the_types_view(type_: RecordType) -> None:
    names = {field.encode_name for field in msgspec.structs.fields(type_.view)}
    own = {field.path.split("/")[0] for field in type_.fields}
    assert own <= names


@pytest.mark.parametrize("type_", TYPES, ids=lambda one: one.name)
def test_every_state_has_a_name_and_every_move_leads_somewhere(type_: RecordType) -> None:
    life = type_.life
    assert life.first in life.moves
    assert life.labels.keys() == life.moves.keys()
    for moves in life.moves.values():
        assert set(moves) <= life.moves.keys()


def test_a_state_of_a_newer_version_can_be_left() -> None:
    assert Registry().get("NOTE").life.allows("archived", "closed")
    assert not Registry().get("NOTE").life.allows("closed", "archived")


def test_the_long_texts_of_a_note_are_the_three_that_merge() -> None:
    assert sorted(LONG_TEXTS) == ["action_taken", "body", "comment"]


def test_every_incident_code_of_the_shared_list_is_there_once() -> None:
    assert len(codes.INCIDENT_CODES) == len(codes.BY_CODE) == 32


def test_the_table_of_acled_names_codes_that_there_are() -> None:
    listed = resources.files("resources").joinpath("acled.json").read_bytes()
    table = msgspec.json.decode(listed, type=AcledTable)
    assert set(table.to) | set(table.from_.values()) <= codes.BY_CODE.keys()
    assert len(table.from_) == 25  # sub-event types of ACLED (domain 2.2)


def test_names_of_missions_hang_on_the_date() -> None:
    assert missions.name_on("MONUC", date(2010, 6, 30)) == "MONUC"
    assert missions.name_on("MONUC", date(2010, 7, 1)) == "MONUSCO"
    assert missions.name_on("MONUSCO", date(2009, 12, 11)) == "MONUC"
    assert missions.name_on("BONUCA", date(2010, 1, 1)) == "BINUCA"
    assert missions.name_on("MINURCAT", date(2011, 6, 1)) == "MINURCAT"
    assert missions.name_on("UNISFA", date(2012, 1, 1)) == "UNISFA"


def test_the_missions_of_december_2009_are_those_of_the_time() -> None:
    assert missions.in_force(date(2009, 12, 11)) == (
        "BONUCA",
        "MINURCAT",
        "MONUC",
        "UNAMID",
        "UNMIS",
    )


def test_hosts_and_the_public_are_reached_by_no_bundle() -> None:
    assert not audiences.by_bundle("HOST:SD")
    assert not audiences.by_bundle("PUB")
    assert audiences.by_bundle("SIS:UNAMID")


def test_every_audience_code_has_a_name() -> None:
    for code in audiences.known(["UNAMID"]):
        template, name = naming.audience_label(code)
        assert template != code
        assert ("{name}" in template) == bool(name)


def test_a_grade_is_a_letter_and_a_digit() -> None:
    assert handling.is_grade("A1")
    assert not any(handling.is_grade(wrong) for wrong in ("", "A", "A7", "G1", "1A", "A11"))


def test_paths_nest_and_a_value_with_parts_below_keeps_its_place() -> None:
    assert nest({"a/b": 1, "a/c/d": 2, "e": 3}) == {"a": {"b": 1, "c": {"d": 2}}, "e": 3}
    assert nest({"a": 1, "a/b": 2}) == {"a": {"": 1, "b": 2}}
    place = {"name": "Adré"}
    assert nest({"place": place, "place/note": "x"})["place"] == {"": place, "note": "x"}
    assert place == {"name": "Adré"}


def test_a_view_reads_what_it_knows_and_keeps_the_rest_beside() -> None:
    view = read(
        Note,
        {
            "title": "Families",
            "from": {"name": "Zalingei", "height": 3},
            "people/min": 300,
            "people/max": 800,
            "release/MSN": True,
            "colour/shade": "red",
            "level": 7,
        },
        {"comment": "Ours."},
    )
    assert view.from_ == Spot(name="Zalingei")
    assert (view.people.min, view.people.max) == (300, 800)
    assert view.release == {"MSN": True}
    assert view.comment == "Ours."
    assert view.level == ""
    assert view.extra == {"colour": {"shade": "red"}, "level": 7}


def test_a_view_of_nothing_is_all_defaults() -> None:
    for view in (Note, Party, Place):
        assert read(view, {}, {}).cls == "U"


TOY = RecordType(
    name="TOY",
    label="Toy",
    kinds=(RecordKind("plain", "Plain", (FormRow("Name", ("title", "wheels")),)),),
    fields=(
        Field("wheels", FieldKind.COUNT, "Wheels"),
        Field("story", FieldKind.LONG, "Story"),
    ),
    life=LifeCycle("new", {"new": ("old",), "old": ()}, {"new": "New", "old": "Old"}),
    view=Envelope,
    summarize=lambda values: f"{values.get('wheels')} wheels",
)


@pytest.fixture
def toy_office(tmp_path: Path) -> Iterator[Office]:
    made = make_office(tmp_path / "vault", "MINURCAT", "TCD-ABE")
    records = made.workspace.records
    records._desk = replace(records._desk, types=Registry([*TYPES, TOY]))
    yield made
    made.workspace.close()


def test_a_further_type_is_one_module(toy_office: Office) -> None:
    records = toy_office.workspace.records
    toy = records.add(
        "TOY",
        "plain",
        writes={
            "title": "Truck",
            "wheels": records.parse_value("TOY", "wheels", "6"),
        },
        texts={"story": "Once."},
    )
    view = records.view(toy)
    assert view.row.ref == "TCD-ABE-TOY-091212-01"
    assert (view.row.state, view.row.summary, view.texts["story"]) == ("new", "6 wheels", "Once.")
    with pytest.raises(Refused):
        records.set(toy, {"state": "broken"})


def test_a_type_of_a_newer_version_shows_by_what_every_record_has() -> None:
    sheet = Sheet(
        RecordId(bytes(16)),
        "SPELL",
        {"title": "Light", "kind": "bright", "owner": "UNMIS", "glow/wand": True},
        {"incantation": "Lumos"},
        revised_ms=5,
    )
    row = row_of(sheet, Registry())
    assert (row.type, row.kind, row.title, row.at_ms) == ("SPELL", "bright", "Light", 5)
    assert search_words(sheet).split("\n") == ["Light", "Lumos", END_OF_PROSE, "wand"]
