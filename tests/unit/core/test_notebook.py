from __future__ import annotations

import errno
import io
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from typing_extensions import override

from liaison.core.errors import Reason, Refused
from liaison.core.gazetteer import Gazetteer
from liaison.core.values import RecordQuery
from liaison.core.workspace import Workspace
from liaison.store import layout
from tests.support.regions import listed_places
from tests.support.vaults import Office, make_office, offices


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = make_office(tmp_path / "vault", "MINURCAT", "TCD-ABE")
    made.workspace = Workspace(replace(made.world, places=Gazetteer(listed_places())))
    yield made
    made.workspace.close()


def test_a_note_gets_a_ref_of_its_site_and_day_and_counts_on(office: Office) -> None:
    records = office.workspace.records
    one, two = office.note("First"), office.note("Second")
    refs = [records.view(one).row.ref, records.view(two).row.ref]
    assert refs == ["TCD-ABE-NOTE-091212-01", "TCD-ABE-NOTE-091212-02"]


def test_a_note_is_released_to_its_own_mission_by_default(office: Office) -> None:
    view = office.workspace.records.view(office.note("Quiet"))
    assert view.tree["release"] == {"OWN": True, "MSN": True}
    assert (view.values["cls"], view.values["tlp"]) == ("U", "TLP:AMBER")
    assert view.row.grade == "F6"
    assert view.owned
    assert view.editable


def test_a_default_release_can_be_taken_out_at_the_beginning(office: Office) -> None:
    note = office.note("Nobody", writes={"release/OWN": None, "release/MSN": None})
    assert "release" not in office.workspace.records.view(note).tree


def test_a_written_value_is_kept_as_its_field_holds_it(office: Office) -> None:
    records = office.workspace.records
    note = records.add(
        "note",
        "incident",
        writes={
            "title": "Convoy fired on",
            "when": "010640ADEC09",
            "place": "farchana",
            "code": "crm-1",
            "grade": "b2",
            "killed/civ": "2-3",
            "release/sis:unamid": "yes",
        },
        texts={"body": "Two pick-ups."},
    )
    view = records.view(note)
    assert view.values["when"] == 1_259_646_000_000
    assert view.row.at_ms == 1_259_646_000_000
    assert (view.row.place, view.row.code, view.row.grade) == ("Farchana", "CRM-1", "B2")
    assert (view.row.lat, view.row.lon) == (13.6, 21.8)
    assert view.tree["killed"] == {"civ": {"min": 2, "max": 3}}
    assert "release/SIS:UNAMID" in view.values
    assert view.row.summary == "CRM-1 · Farchana · B2"


def test_an_unknown_kind_is_refused_and_the_known_ones_are_named(office: Office) -> None:
    with pytest.raises(Refused) as refused:
        office.workspace.records.add("NOTE", "rumour", writes={}, texts={})
    assert refused.value.reason is Reason.RECORD_KIND
    assert "incident" in str(refused.value.params["allowed"])


def test_an_unknown_field_is_refused_when_typed_and_kept_when_a_program_writes_it(
    office: Office,
) -> None:
    records = office.workspace.records
    with pytest.raises(Refused) as refused:
        records.parse_value("NOTE", "colour", "red")
    assert refused.value.reason is Reason.RECORD_FIELD
    note = office.note("From a newer version", writes={"colour/shade": "red"})
    assert records.view(note).tree["colour"] == {"shade": "red"}


def test_writing_what_stands_already_makes_no_change(office: Office) -> None:
    records = office.workspace.records
    note = office.note("Same", body="As it was.")
    before = records.view(note).heads
    assert not records.set(note, {"title": "Same"}).records
    assert not records.set_text(note, "body", "As it was.").records
    assert not records.set(note, {"comment_on": None}).records
    assert records.view(note).heads == before


def test_a_plain_value_where_a_long_text_belongs_is_refused_and_the_other_way_round(
    office: Office,
) -> None:
    note = office.note("Texts")
    with pytest.raises(Refused) as refused:
        office.workspace.records.set(note, {"body": "short"})
    assert refused.value.reason is Reason.RECORD_FORM
    with pytest.raises(Refused) as refused:
        office.workspace.records.set_text(note, "title", "long")
    assert refused.value.reason is Reason.RECORD_FIELD


def test_a_state_that_may_not_follow_is_refused_and_the_next_ones_are_named(
    office: Office,
) -> None:
    note = office.note("Life")
    office.workspace.records.set(note, {"state": "closed"})
    with pytest.raises(Refused) as refused:
        office.workspace.records.set(note, {"state": "issued"})
    assert refused.value.params["allowed"] == "corrected"


def test_a_draft_shows_before_it_is_signed_and_is_one_change_after(office: Office) -> None:
    records = office.workspace.records
    note = office.note("Old title")
    records.save_draft(note, writes={"title": "New"}, texts={})
    records.save_draft(note, writes={"code": "CRM-1"}, texts={"body": "Typed."})
    view = records.view(note)
    assert (view.row.title, view.row.code, view.texts["body"]) == ("New", "CRM-1", "Typed.")
    assert view.revision == 1
    assert records.drafts() == [note]
    records.commit(note)
    assert records.drafts() == []
    assert records.view(note).revision == 2
    assert [sorted(one.writes) for one in records.history(note)][1] == ["code", "title"]


def test_a_new_draft_has_no_row_until_it_is_signed(office: Office) -> None:
    records = office.workspace.records
    note = records.begin("NOTE", "warning")
    assert records.view(note).values["kind"] == "warning"
    assert records.find(RecordQuery()) == []
    records.save_draft(note, writes={"title": "Families moving"}, texts={})
    records.commit(note)
    assert [row.title for row in records.find(RecordQuery())] == ["Families moving"]
    assert records.view(note).values["salt"]


def test_an_empty_draft_of_a_new_record_leaves_nothing(office: Office) -> None:
    records = office.workspace.records
    note = records.begin("NOTE", "log")
    records.commit(note)
    assert records.drafts() == []
    with pytest.raises(Refused) as refused:
        records.view(note)
    assert refused.value.reason is Reason.RECORD_UNKNOWN


def test_a_discarded_draft_is_gone_and_the_record_is_as_before(office: Office) -> None:
    records = office.workspace.records
    note = office.note("Kept")
    records.save_draft(note, writes={"title": "Dropped"}, texts={})
    records.discard(note)
    assert records.view(note).row.title == "Kept"


def test_a_draft_that_cannot_be_signed_stays_a_draft(office: Office) -> None:
    records = office.workspace.records
    note = office.note("Too long")
    records.save_draft(note, writes={}, texts={"body": "x" * (1 << 20)})
    records.commit_all()
    assert records.drafts() == [note]


def test_another_write_to_a_record_signs_its_draft_first(office: Office) -> None:
    records = office.workspace.records
    note = office.note("Draft")
    records.save_draft(note, writes={"title": "Typed"}, texts={})
    records.set(note, {"code": "CRM-2"})
    assert records.drafts() == []
    assert records.view(note).row.title == "Typed"
    assert records.view(note).revision == 3


def test_a_record_is_found_by_ref_by_id_and_by_the_beginning_of_its_id(office: Office) -> None:
    records = office.workspace.records
    note = office.note("Named")
    for name in (note.hex(), note.hex()[:8], "tcd-abe-note-091212-01"):
        assert records.identify(name) == note
    with pytest.raises(Refused) as refused:
        records.identify("TCD-ABE-NOTE-000000-00")
    assert refused.value.reason is Reason.RECORD_UNKNOWN


def test_an_attachment_is_kept_by_hash_and_named_without_its_folders(office: Office) -> None:
    records = office.workspace.records
    note = office.note("Photo")
    made = records.attach(note, name="..\\..\\evil/\u202egpj.JPG", source=io.BytesIO(b"pixels"))
    assert (made.name, made.bytes, made.media, made.here) == ("gpj.JPG", 6, "image/jpeg", True)
    with records.open_attachment(note, made.id) as source:
        assert source.read() == b"pixels"
    assert records.view(note).row.attachments == 1


def test_a_file_can_be_attached_to_a_draft_before_it_is_a_record(office: Office) -> None:
    records = office.workspace.records
    note = records.begin("NOTE", "log")
    records.attach(note, name="a.txt", source=io.BytesIO(b"text"))
    records.commit(note)
    assert [one.name for one in records.view(note).attachments] == ["a.txt"]


def test_an_attachment_that_is_not_there_is_said_by_name(office: Office) -> None:
    records, note = office.workspace.records, office.note("None")
    with pytest.raises(Refused) as refused:
        records.open_attachment(note, "ff")
    assert refused.value.reason is Reason.ATTACHMENT_UNKNOWN
    records.attach(note, name="road.jpg", source=io.BytesIO(b"bytes"))
    with pytest.raises(Refused) as refused:
        records.open_attachment(note, "ff")
    assert refused.value.params == {"name": "ff", "allowed": "road.jpg"}


def test_a_deleted_record_is_gone_from_lists_and_search_and_can_come_back(office: Office) -> None:
    workspace = office.workspace
    note = office.note("Mistake", body="unmistakable")
    assert workspace.search("unmistak")
    workspace.records.delete(note)
    assert workspace.records.find(RecordQuery()) == []
    assert workspace.search("unmistak") == []
    assert not workspace.records.delete(note).records
    workspace.records.undelete(note)
    assert [row.title for row in workspace.records.find(RecordQuery())] == ["Mistake"]
    assert workspace.search("unmistak")


def test_hiding_is_local_and_no_change(office: Office) -> None:
    records = office.workspace.records
    note = office.note("Noise")
    before = office.dump()
    records.hide(note)
    assert records.find(RecordQuery()) == []
    assert records.view(note).row.hidden
    assert office.dump() == before
    records.hide(note, hidden=False)
    assert len(records.find(RecordQuery())) == 1


def test_every_earlier_state_can_be_read(office: Office) -> None:
    records = office.workspace.records
    note = office.note("One", body="first")
    records.set(note, {"title": "Two"})
    records.set_text(note, "body", "second")
    first, second, third = (entry.change for entry in records.history(note))
    assert [records.at(note, one).row.title for one in (first, second, third)] == [
        "One",
        "Two",
        "Two",
    ]
    assert [records.at(note, one).texts["body"] for one in (first, second, third)] == [
        "first",
        "first",
        "second",
    ]


def test_history_says_who_wrote_what(office: Office) -> None:
    note = office.note("Who")
    entry = office.workspace.records.history(note)[0]
    assert entry.first
    assert (entry.mission, entry.site, entry.role) == ("MINURCAT", "TCD-ABE", "JOC duty officer")
    assert entry.writes["title"] == "Who"


def test_a_text_edit_alone_moves_the_time_of_revision(office: Office) -> None:
    records = office.workspace.records
    note = office.note("Late", body="early")
    before = records.view(note).row.revised_ms
    records.set_text(note, "body", "later")
    assert records.view(note).row.revised_ms > before


def test_a_place_record_extends_the_gazetteer_and_a_deleted_one_leaves_it(office: Office) -> None:
    workspace = office.workspace
    camp = workspace.records.add(
        "PLACE",
        "camp",
        writes={"title": "Camp Bredjing", "aka/Bredjine": True, "lat": 13.5, "lon": 21.7},
        texts={},
    )
    workspace.records.find(RecordQuery())
    assert [one.name for one in workspace.places.match("bredj")] == ["Camp Bredjing"]
    note = office.note("There", writes={"place": "bredjine"})
    assert workspace.records.view(note).row.lat == 13.5
    workspace.records.delete(camp)
    workspace.records.find(RecordQuery())
    assert workspace.places.match("bredj") == []


def test_the_dump_is_one_line_a_record_with_sorted_keys(office: Office) -> None:
    office.note("Dumped", body="text")
    (line,) = office.dump()
    assert line.startswith('{"clashes":{},"deleted":false,"heads":["')
    assert '"texts":{"body":"text"}' in line


def test_two_who_wrote_one_field_apart_are_shown_side_by_side_until_settled(
    tmp_path: Path,
) -> None:
    with offices(tmp_path, "MINURCAT@TCD-ABE", "MINURCAT@TCD-NDJ") as (abeche, ndjamena):
        stick = str(tmp_path / "stick")
        Path(stick).mkdir()
        note = abeche.note("Common", body="line one\n")
        for one in (abeche, ndjamena):
            one.workspace.exchange.run(stick, accept=True)
        abeche.workspace.records.set(note, {"title": "From Abéché"})
        ndjamena.workspace.records.set(note, {"title": "From N'Djamena"})
        for one in (abeche, ndjamena, abeche):
            one.workspace.exchange.run(stick, accept=True)
        assert abeche.dump() == ndjamena.dump()
        (clash,) = abeche.workspace.records.clashes()
        assert {one.value for one in clash.alternatives} == {"From Abéché", "From N'Djamena"}
        assert {one.site for one in clash.alternatives} == {"TCD-ABE", "TCD-NDJ"}
        shown = abeche.workspace.records.view(note).row
        assert shown.clashes == 1
        assert len(abeche.workspace.records.find(RecordQuery(clashing=True))) == 1
        other = next(one for one in clash.alternatives if one.value != shown.title)
        abeche.workspace.records.resolve(note, "title", other.change)
        assert abeche.workspace.records.view(note).row.title == other.value
        assert abeche.workspace.records.clashes(note) == []
        assert abeche.workspace.records.find(RecordQuery(clashing=True)) == []
        with pytest.raises(Refused) as refused:
            abeche.workspace.records.resolve(note, "title", other.change)
        assert refused.value.reason is Reason.RECORD_NO_CLASH


def test_a_paragraph_that_both_edited_is_marked_until_somebody_looked(tmp_path: Path) -> None:
    with offices(tmp_path, "MINURCAT@TCD-ABE", "MINURCAT@TCD-NDJ") as (abeche, ndjamena):
        stick = str(tmp_path / "stick")
        Path(stick).mkdir()
        note = abeche.note("Text", body="The truck was stopped.")
        for one in (abeche, ndjamena):
            one.workspace.exchange.run(stick, accept=True)
        abeche.workspace.records.set_text(note, "body", "The red truck was stopped.")
        ndjamena.workspace.records.set_text(note, "body", "The truck was stopped at noon.")
        for one in (abeche, ndjamena, abeche):
            one.workspace.exchange.run(stick, accept=True)
        body = abeche.workspace.records.view(note).texts["body"]
        assert body == "The red truck was stopped at noon."
        (clash,) = abeche.workspace.records.clashes(note)
        assert clash.is_text
        abeche.workspace.records.resolve(note, "body", None)
        assert abeche.workspace.records.clashes(note) == []
        assert abeche.workspace.records.view(note).texts["body"].strip() == body


def test_a_deletion_reaches_those_who_had_the_record(tmp_path: Path) -> None:
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF") as (abeche, fasher):
        stick = str(tmp_path / "stick")
        Path(stick).mkdir()
        note = abeche.note("Wrong", "SIS:UNAMID")
        for one in (abeche, fasher):
            one.workspace.exchange.run(stick, accept=True)
        assert len(fasher.workspace.records.find(RecordQuery())) == 1
        abeche.workspace.records.delete(note)
        for one in (abeche, fasher):
            one.workspace.exchange.run(stick, accept=True)
        assert fasher.workspace.records.find(RecordQuery()) == []


def test_another_missions_record_can_be_hidden_but_not_written(tmp_path: Path) -> None:
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF") as (abeche, fasher):
        stick = str(tmp_path / "stick")
        Path(stick).mkdir()
        note = abeche.note("Theirs", "SIS:UNAMID")
        for one in (abeche, fasher):
            one.workspace.exchange.run(stick, accept=True)
        theirs = fasher.workspace.records
        assert not theirs.view(note).editable
        for attempt in (
            lambda: theirs.set(note, {"title": "Ours"}),
            lambda: theirs.save_draft(note, writes={"title": "Ours"}, texts={}),
            lambda: theirs.set_text(note, "body", "Ours"),
            lambda: theirs.delete(note),
        ):
            with pytest.raises(Refused) as refused:
                attempt()
            assert refused.value.reason is Reason.RECORD_NOT_EDITOR
        theirs.hide(note)
        assert theirs.find(RecordQuery()) == []


def test_an_editor_writes_fields_but_never_release(tmp_path: Path) -> None:
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF") as (abeche, fasher):
        stick = str(tmp_path / "stick")
        Path(stick).mkdir()
        note = abeche.note("Shared", "SIS:UNAMID", writes={"editors/UNAMID": True})
        for one in (abeche, fasher):
            one.workspace.exchange.run(stick, accept=True)
        fasher.workspace.records.set(note, {"title": "Better"})
        for path, value in (("release/HUB", True), ("cls", "C"), ("editors/MONUC", True)):
            with pytest.raises(Refused) as refused:
                fasher.workspace.records.set(note, {path: value})
            assert refused.value.reason is Reason.RECORD_NOT_OWNER
        with pytest.raises(Refused) as refused:
            fasher.workspace.records.delete(note)
        assert refused.value.reason is Reason.RECORD_NOT_OWNER
        for one in (fasher, abeche):
            one.workspace.exchange.run(stick, accept=True)
        assert abeche.workspace.records.view(note).row.title == "Better"
        assert abeche.dump() == fasher.dump()


def test_what_was_being_typed_survives_what_comes_in_meanwhile(tmp_path: Path) -> None:
    with offices(tmp_path, "MINURCAT@TCD-ABE", "MINURCAT@TCD-NDJ") as (abeche, ndjamena):
        stick = str(tmp_path / "stick")
        Path(stick).mkdir()
        note = abeche.note("Both", body="One.\nTwo.\n")
        for one in (abeche, ndjamena):
            one.workspace.exchange.run(stick, accept=True)
        ndjamena.workspace.records.set_text(note, "body", "One, seen.\nTwo.\n")
        ndjamena.workspace.exchange.run(stick, accept=True)
        abeche.workspace.records.save_draft(note, writes={}, texts={"body": "One.\nTwo, typed.\n"})
        abeche.workspace.exchange.run(stick, accept=True)
        merged = abeche.workspace.records.view(note).texts["body"]
        assert merged == "One, seen.\nTwo, typed.\n"


def test_reach_says_who_gets_a_record_and_why_others_do_not(tmp_path: Path) -> None:
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF", "UNMIS@SDN-KRT") as made:
        abeche = made[0]
        note = abeche.note("Reach", "SIS:UNAMID")
        reach = abeche.workspace.records.reach(note)
        assert [one.mission for one in reach.goes_to] == ["UNAMID"]
        ((contact, why),) = reach.stays_from
        assert (contact.mission, why.reason) == ("UNMIS", "release.not_released")


def test_reach_counts_what_is_typed_and_not_yet_signed(tmp_path: Path) -> None:
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF") as (abeche, _):
        records = abeche.workspace.records
        new = records.begin("NOTE", "log")
        assert records.reach(new).goes_to == ()
        records.save_draft(new, writes={"release/SIS:UNAMID": True}, texts={})
        assert [one.mission for one in records.reach(new).goes_to] == ["UNAMID"]
        records.commit(new)
        records.save_draft(new, writes={"cls": "SC"}, texts={})
        ((_, why),) = records.reach(new).stays_from
        assert why.reason == "release.above_ceiling"


def test_a_contact_who_is_not_verified_is_reached_by_nothing(tmp_path: Path) -> None:
    with offices(tmp_path, "MINURCAT@TCD-ABE") as (abeche,):
        other = make_office(tmp_path / "other", "UNAMID", "SDN-ELF")
        abeche.know(other, verified=False)
        ((_, why),) = abeche.workspace.records.reach(abeche.note("X", "ALLM")).stays_from
        assert why.reason == "contact.unverified"
        other.workspace.close()


def test_a_deletion_that_met_an_edit_is_shown_and_settled_either_way(tmp_path: Path) -> None:
    with offices(tmp_path, "MINURCAT@TCD-ABE", "MINURCAT@TCD-NDJ") as (abeche, ndjamena):
        stick = str(tmp_path / "stick")
        Path(stick).mkdir()
        notes = [abeche.note("Kept"), abeche.note("Gone")]
        for one in (abeche, ndjamena):
            one.workspace.exchange.run(stick, accept=True)
        for note in notes:
            abeche.workspace.records.delete(note)
            ndjamena.workspace.records.set(note, {"code": "CRM-1"})
        for one in (abeche, ndjamena, abeche):
            one.workspace.exchange.run(stick, accept=True)
        records = abeche.workspace.records
        clashes = records.clashes()
        assert [clash.path for clash in clashes] == ["", ""]
        records.resolve(notes[0], "", None, value=True)
        records.resolve(notes[1], "", records.clashes(notes[1])[0].alternatives[0].change)
        assert [row.title for row in records.find(RecordQuery())] == ["Kept"]
        for one in (abeche, ndjamena):
            one.workspace.exchange.run(stick, accept=True)
        assert abeche.dump() == ndjamena.dump()


def test_a_clash_can_be_settled_by_a_third_value(tmp_path: Path) -> None:
    with offices(tmp_path, "MINURCAT@TCD-ABE", "MINURCAT@TCD-NDJ") as (abeche, ndjamena):
        stick = str(tmp_path / "stick")
        Path(stick).mkdir()
        note = abeche.note("Grades")
        for one in (abeche, ndjamena):
            one.workspace.exchange.run(stick, accept=True)
        abeche.workspace.records.set(note, {"grade": "B2"})
        ndjamena.workspace.records.set(note, {"grade": "C3"})
        for one in (abeche, ndjamena, abeche):
            one.workspace.exchange.run(stick, accept=True)
        abeche.workspace.records.resolve(note, "grade", None, value="a1")
        assert abeche.workspace.records.view(note).row.grade == "A1"
        assert abeche.workspace.records.clashes() == []


def test_deleting_drops_what_was_typed_and_a_new_draft_whole(office: Office) -> None:
    records = office.workspace.records
    note = office.note("Typed over")
    records.save_draft(note, writes={"title": "New"}, texts={})
    records.delete(note)
    new = records.begin("NOTE", "log")
    records.delete(new)
    assert records.drafts() == []
    assert records.find(RecordQuery()) == []
    assert [entry.writes for entry in records.history(note)][1:] == [{"": None}]


def test_what_is_being_typed_is_signed_and_leaves_with_the_exchange(tmp_path: Path) -> None:
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF") as (abeche, fasher):
        stick = str(tmp_path / "stick")
        Path(stick).mkdir()
        new = abeche.workspace.records.begin("NOTE", "log")
        abeche.workspace.records.save_draft(
            new, writes={"title": "Typed", "release/SIS:UNAMID": True}, texts={}
        )
        for one in (abeche, fasher):
            one.workspace.exchange.run(stick, accept=True)
        assert fasher.workspace.records.view(new).row.title == "Typed"


def test_an_empty_path_never_deletes_by_a_slip(office: Office) -> None:
    records = office.workspace.records
    note = office.note("Still here")
    for slip in (
        lambda: records.set(note, {"": None}),
        lambda: records.save_draft(note, writes={"": None}, texts={}),
    ):
        with pytest.raises(Refused) as refused:
            slip()
        assert refused.value.reason is Reason.RECORD_FIELD
    assert len(records.find(RecordQuery())) == 1


class Torn(io.BytesIO):
    """A file whose disk fails below the first bytes."""

    @override
    def read(self, size: int | None = -1, /) -> bytes:
        raise OSError(errno.EIO, os.strerror(errno.EIO))


def test_a_note_comes_with_all_its_files_or_not_at_all(office: Office) -> None:
    records = office.workspace.records
    sound, blobs = io.BytesIO(b"sound"), Path(office.store.folder, layout.BLOBS)
    with pytest.raises(Refused) as refused:
        records.add(
            "NOTE",
            "log",
            writes={"title": "With two files"},
            texts={},
            files=[("sound.txt", sound), ("torn.jpg", Torn(b"torn"))],
        )
    assert refused.value.reason is Reason.ATTACHMENT_UNREADABLE
    assert records.find(RecordQuery()) == []
    assert [path for path in blobs.rglob("*") if path.is_file()] == []

    sound.seek(0)
    files = [("sound.txt", sound), ("other.txt", io.BytesIO(b"other"))]
    made = records.add("NOTE", "log", writes={"title": "With two"}, texts={}, files=files)
    view = records.view(made)
    assert {one.name for one in view.attachments if one.here} == {"sound.txt", "other.txt"}
    assert len(records.history(made)) == 1


def test_a_draft_takes_nothing_away_that_came_since_it_was_begun(office: Office) -> None:
    records = office.workspace.records
    note = office.note("Route", body="Open.\n")
    records.set_text(note, "body", "Theirs.\nOpen.\n")
    records.save_draft(
        note, writes={}, texts={"body": "Open.\nOurs.\n"}, begun={"body": ("Open.\n",)}
    )
    assert records.texts(note)["body"] == "Theirs.\nOpen.\nOurs.\n"
    records.save_draft(note, writes={}, texts={"body": "Ours alone.\n"})
    assert records.texts(note)["body"] == "Ours alone.\n"
