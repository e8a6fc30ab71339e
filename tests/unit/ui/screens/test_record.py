from __future__ import annotations

from dataclasses import replace

import pytest
from msgspec import structs

from liaison.core import dtg
from liaison.core.gazetteer import Entry, Gazetteer
from liaison.core.records import note
from liaison.core.showing import Alternative, Clash, RecordView
from liaison.core.telling.describe import Describe, grid
from liaison.core.telling.layout import Shape, lines_of, pairs, plain_lines
from liaison.core.values import ChangeId, DeviceId, Identity, Reach, Value, Withheld
from liaison.ui.screens.record.file_names import ending_of, safe_name
from liaison.ui.screens.record.form import Form
from liaison.ui.screens.record.known import Known
from liaison.ui.screens.record.moment_text import complete
from liaison.ui.screens.record.pending import Pending
from liaison.ui.screens.record.presenter import headline
from liaison.ui.screens.record.release import reach_lines, release_state
from tests.support import builders
from tests.support.window import SITES

TZ = "Africa/Ndjamena"
NOW = dtg.parse("141402ADEC09")
FARCHANA = Entry("FARCHANA", "Farchana", mgrs="34PEA8603", admin="Ouaddaï", tz=TZ)


def english(_: str, text: str) -> str:
    return text


def known() -> Known:
    identity = Identity(DeviceId(bytes(16)), "MINURCAT", "TCD-ABE", "JOC duty officer")
    return Known(identity, TZ, SITES, (builders.contact(),), Gazetteer([FARCHANA]))


def form() -> Form:
    return Form(note.TYPE, known(), Describe(note.TYPE, english, TZ))


def view(
    values: dict[str, Value], *, clashes: tuple[Clash, ...] = (), owned: bool = True
) -> RecordView:
    return RecordView(
        row=builders.row(),
        values=values,
        tree={},
        texts={},
        attachments=(),
        clashes=clashes,
        editable=owned,
        owned=owned,
        revision=2,
        heads=(),
    )


@pytest.mark.parametrize(
    ("typed", "past", "ahead"),
    [
        ("0640", "140640ADEC09", "150640ADEC09"),
        ("6:40", "140640ADEC09", "150640ADEC09"),
        ("1800", "131800ADEC09", "141800ADEC09"),
        ("0640Z", "140640ZDEC09", "150640ZDEC09"),
        ("150640", "150640ANOV09", "150640ADEC09"),
        ("310640", "310640AOCT09", "310640ADEC09"),
    ],
)
def test_a_time_typed_short_means_the_nearest_that_reads_so(
    typed: str, past: str, ahead: str
) -> None:
    assert complete(typed, now_ms=NOW, tz=TZ) == past
    assert complete(typed, now_ms=NOW, tz=TZ, ahead=True) == ahead


@pytest.mark.parametrize("typed", ["2561", "991200", "140640ADEC09", "at dawn", ""])
def test_what_is_no_short_time_goes_through_untouched(typed: str) -> None:
    assert complete(typed, now_ms=NOW, tz=TZ) == typed


def test_the_form_has_the_templates_order_and_leaves_release_to_its_bar() -> None:
    lines = lines_of(note.TYPE, note.TYPE.kind("incident").rows)
    assert [line.label for line in lines] == [
        "When",
        "Where",
        "What",
        "Facts",
        "Who",
        "Casualties",
        "Action taken",
        "Source grade",
        "Comment",
    ]
    shapes = {line.label: line.shape for line in lines}
    assert shapes["Casualties"] is Shape.COUNTS
    assert shapes["Comment"] is Shape.COMMENT
    assert shapes["When"] is shapes["Where"] is Shape.WIDE  # their precision is said in words
    assert all(len(shared) == 1 for shared in pairs(lines))


def test_two_short_lines_share_the_width_of_the_form() -> None:
    lines = lines_of(note.TYPE, note.TYPE.kind("warning").rows)
    shared = [[line.cells[0].path for line in both] for both in pairs(lines) if len(both) > 1]
    assert shared == [["ack_by", "next_update"]]


@pytest.mark.parametrize("kind", note.TYPE.kinds, ids=lambda kind: kind.name)
def test_every_field_of_a_template_has_a_place_in_the_form(kind: object) -> None:
    rows = note.TYPE.kind(getattr(kind, "name", "")).rows
    shown = [cell.path for line in lines_of(note.TYPE, rows) for cell in line.cells]
    wanted = [path for row in rows for path in row.paths if path != "release/*"]
    assert sorted(shown) == sorted(wanted)


def test_a_record_of_a_newer_version_shows_its_paths() -> None:
    assert [line.label for line in plain_lines(["title", "owner", "odd"])] == ["odd", "title"]


def test_a_time_is_kept_in_zulu_and_shown_on_the_sites_clock() -> None:
    filled = form()
    entered = filled.enter("when", "0640", now_ms=NOW)
    assert entered.writes == {"when": dtg.parse("140540ZDEC09")}
    assert entered.echo == "0540Z"
    assert filled.text("when") == "140640A DEC 09"


def test_what_cannot_be_read_stays_as_typed_and_takes_nothing_away() -> None:
    filled = form()
    filled.enter("when", "0640", now_ms=NOW)
    entered = filled.enter("when", "at dawn", now_ms=NOW)
    assert not entered.writes
    assert "080630ZDEC09" in entered.problem
    assert filled.text("when") == "at dawn"
    assert filled.unfinished == {"when": "at dawn"}
    filled.enter("when", "", now_ms=NOW)
    assert filled.unfinished == {}


def test_a_range_is_two_values_and_one_text() -> None:
    filled = form()
    entered = filled.enter("killed/civ", "3-5", now_ms=NOW)
    assert entered.writes == {"killed/civ/min": 3, "killed/civ/max": 5}
    assert filled.text("killed/civ") == "3-5"
    assert filled.enter("killed/civ", "", now_ms=NOW).writes == {
        "killed/civ/min": None,
        "killed/civ/max": None,
    }
    assert filled.enter("killed/civ", "5-3", now_ms=NOW).problem


def test_a_place_is_found_without_accents_and_said_with_its_grid() -> None:
    filled = form()
    entered = filled.enter("place", "farchana", now_ms=NOW)
    assert entered.echo == "34P EA 86 03"
    assert filled.text("place") == "Farchana"
    assert "@ 34PEA8603" in filled.enter("place", "nowhere at all", now_ms=NOW).problem


def test_a_title_of_a_signed_record_can_be_replaced_and_not_taken_away() -> None:
    filled = form()
    filled.load({"title": "Convoy"}, {})
    assert filled.enter("title", "", now_ms=NOW).writes == {"title": None}
    filled.is_begun = True
    filled.load({"title": "Convoy"}, {})
    emptied = filled.enter("title", " ", now_ms=NOW)
    assert (emptied.writes, emptied.problem) == ({}, "One line that says something")
    assert filled.text("title") == " "
    assert filled.enter("title", "Convoy late", now_ms=NOW).writes == {"title": "Convoy late"}


def test_another_missions_record_is_not_owned() -> None:
    assert headline(view({}), known(), english).owned
    assert not headline(view({}, owned=False), known(), english).owned


def test_a_long_text_is_kept_whole() -> None:
    filled = form()
    assert filled.enter("body", " as it is\n", now_ms=NOW).text == " as it is\n"
    assert filled.text("body") == " as it is\n"


def test_a_member_of_a_set_comes_and_goes() -> None:
    filled = form()
    path = "do_not_release/HOST:TD"
    assert filled.enter(path, "yes", now_ms=NOW).writes == {path: True}
    assert filled.members("do_not_release/*") == [path]
    assert filled.enter(path, "no", now_ms=NOW).writes == {path: None}
    assert filled.members("do_not_release/*") == []


def test_edits_gather_and_newer_ones_win_over_a_save_that_failed() -> None:
    pending = Pending()
    pending.write("title", "A")
    pending.write("title", "B")
    batch = pending.take()
    assert batch.writes == {"title": "B"}
    pending.write("title", "C")
    pending.write_text("body", lambda: "text")
    assert pending.overlay({"title": "", "kind": "log"}) == {"title": "C", "kind": "log"}
    pending.failed(batch)
    assert pending.take().writes == {"title": "C"}


def test_saves_under_way_are_told_apart() -> None:
    pending = Pending()
    pending.write("title", "A")
    first = pending.take()
    pending.write("grade", "B2")
    second = pending.take()
    pending.saved(first)
    assert pending.overlay({}) == {"grade": "B2"}
    pending.saved(second)
    assert pending.is_clean
    assert not pending.take()


def test_the_head_says_kind_office_role_and_revision() -> None:
    head = headline(view({}), known(), english)
    assert head.about.startswith("Incident · MINURCAT Abéché · JOC duty officer · revision 2")
    untitled = replace(view({}), row=structs.replace(builders.row(), title=""), revision=0)
    assert headline(untitled, known(), english).title == "Untitled incident"
    assert "not yet signed" in headline(untitled, known(), english).about
    assert "read only" in headline(view({}, owned=False), known(), english).about


def test_the_bar_shows_audiences_in_their_order_and_offers_the_rest() -> None:
    values: dict[str, Value] = {"release/SIS:UNAMID": True, "release/OWN": True, "cls": "C"}
    state = release_state(view(values), ["UNAMID", "BONUCA"], english)
    assert state.audiences == (("OWN", "Own site"), ("SIS:UNAMID", "UNAMID"))
    offered = [code for code, _ in state.addable]
    assert "SIS:BONUCA" in offered
    assert "OWN" not in offered
    assert "PUB" not in offered
    assert state.classification == "C"
    assert state.editable
    assert not release_state(view(values, owned=False), [], english).editable


def test_reach_is_said_in_words_gathered_by_reason() -> None:
    near, far = builders.contact(), builders.contact("CAF-BGI", mission="BONUCA")
    hub = builders.contact("UGA-EBB", mission="UNMIS")
    record = builders.row().id
    reach = Reach(
        goes_to=(near,),
        stays_from=(
            (far, Withheld(record, "release.not_released")),
            (hub, Withheld(record, "release.not_released")),
        ),
    )
    lines = reach_lines(reach, lambda one: one.mission, lambda _: "?", english)
    assert [line.text for line in lines] == [
        "Goes to UNAMID with the next bundle.",
        "Not to BONUCA, UNMIS: not released.",
    ]
    assert [line.goes for line in lines] == [True, False]
    settled = reach_lines(Reach((), (), (near,)), lambda one: one.mission, lambda _: "?", english)
    assert [line.text for line in settled] == ["Already with UNAMID, as it stands now."]
    back = Reach((), ((near, Withheld(record, "release.tlp_red")),), recalled=(near,))
    taken_back = reach_lines(back, lambda one: one.mission, lambda _: "?", english)
    assert [line.text for line in taken_back] == ["Goes to nobody. Recalled from UNAMID."]
    alone = reach_lines(Reach((), ()), lambda one: one.mission, lambda _: "?", english)
    assert "add a card" in alone[0].text


def test_a_clashing_release_is_marked_on_the_bar() -> None:
    sides = tuple(
        Alternative(ChangeId(bytes(32)), cls, "MINURCAT", "TCD-ABE", "", 0) for cls in ("U", "C")
    )
    clash = Clash(builders.row().id, "cls", sides)
    assert release_state(view({}, clashes=(clash,)), [], english).clashes


def test_fields_and_values_are_told_in_words() -> None:
    describe = Describe(note.TYPE, english, TZ)
    assert describe.label("killed/civ/min") == "Killed, civilians"
    assert describe.label("release/SIS:UNAMID") == "Release to: UNAMID"
    assert describe.label("body") == "Facts"
    assert describe.label("unheard/of") == "unheard/of"
    assert describe.value("grade", "B2") == "B2 · Usually reliable, probably true"
    assert describe.value("code", "CRM-1") == "CRM-1 · Ambush, hit and run"
    assert describe.value("when", NOW) == "141402A DEC 09 · 1302Z"
    assert describe.value("place", FARCHANA_VALUE) == "Farchana · 34P EA 86 03"


FARCHANA_VALUE: Value = {"name": "Farchana", "mgrs": "34PEA8603"}


def test_grids_have_room_to_read() -> None:
    assert grid("34PEA8603") == "34P EA 86 03"
    assert grid("") == ""


@pytest.mark.parametrize(
    ("name", "safe", "ending"),
    [
        ("photo.jpg", "photo.jpg", ".jpg"),
        ("report\u202efdp.exe", "reportfdp.exe", ".exe"),
        ("../../etc/passwd", "_.._etc_passwd", "\u2013"),
        ("a:b?.txt", "a_b_.txt", ".txt"),
        ("\u200f", "attachment", "\u2013"),
    ],
)
def test_a_file_name_cannot_pretend(name: str, safe: str, ending: str) -> None:
    assert safe_name(name) == safe
    assert ending_of(name) == ending


def test_a_position_off_the_region_is_remarked_beside_the_field() -> None:
    listed = Gazetteer([Entry("FARCHANA", "Farchana", lat=13.6, lon=21.8)])
    one = Form(note.TYPE, replace(known(), places=listed), Describe(note.TYPE, english, TZ))
    assert "km from Farchana" in one.enter("place", "34MFV2989", now_ms=NOW).echo
    assert "km" not in one.enter("place", "34PFV2989", now_ms=NOW).echo
