"""What can be done with a record without a window: all that the screens can do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.support.command_line import Terminal, add_note, exchange, shown


def test_a_title_is_replaced_and_never_emptied(abe: Terminal) -> None:
    note = add_note(abe, "Convoy fired on")
    for nothing in ("", " ", "\u200b"):
        said = abe("record", "set", note, f"title={nothing}")
        assert (said.status, said.reason) == (2, "record.form")
        assert "one line that says something" in said.err
    assert shown(abe, note)["title"] == "Convoy fired on"
    abe.done("record", "set", note, "title=Convoy shot at")
    assert shown(abe, note)["title"] == "Convoy shot at"


def test_nothing_is_written_to_a_deleted_record_until_it_is_brought_back(
    abe: Terminal, tmp_path: Path
) -> None:
    note = add_note(abe, "Mistake")
    abe.done("record", "delete", note)
    text = tmp_path / "text"
    text.write_text("More", encoding="utf-8")
    for words in (
        ("record", "set", note, "title=Invisible"),
        ("record", "text", note, "body", text),
        ("record", "attach", note, text),
    ):
        said = abe(*words)
        assert (said.status, said.reason) == (1, "record.deleted")
        assert "record undelete" in said.err
    assert abe.asked("record", "undelete", note).entry == {"id": note, "hidden": False}
    abe.done("record", "set", note, "title=Visible")
    assert [row["title"] for row in abe.asked("record", "list").rows] == ["Visible"]


def test_another_missions_record_is_hidden_here_and_shown_again(
    abe: Terminal, elf: Terminal, stick: Path
) -> None:
    note = add_note(abe, "For UNAMID", "--release", "SIS:UNAMID")
    exchange(stick, abe, elf)
    assert elf.done("record", "delete", note).text == "Hidden here; the others keep it.\n"
    assert elf.asked("record", "list").rows == []
    assert [row["id"] for row in elf.asked("record", "list", "--hidden").rows] == [note]
    assert "here again" in elf.done("record", "undelete", note).text
    assert [row["id"] for row in elf.asked("record", "list").rows] == [note]


RAW = re.compile(r"\b\d{12,}\b|[0-9a-f]{16,}|attach/|\{'|sha256|salt")
"""What programs keep and people do not read: milliseconds, ids, hashes, paths, maps."""


def test_a_record_is_shown_in_words_and_raw_in_json(abe: Terminal, tmp_path: Path) -> None:
    photo = tmp_path / "road.jpg"
    photo.write_bytes(bytes(2048))
    body = tmp_path / "body"
    body.write_text("First line.\nSecond line.\n", encoding="utf-8")
    first = add_note(abe, "People on the road")
    note = add_note(
        abe, "Convoy fired on", "--set", "when=080630ZDEC09", "--set", "place=Farchana",
        "--set", "code=CRM-2", "--set", "killed/civ=2-3", "--body-file", body, "--attach", photo,
    )  # fmt: skip
    ref = shown(abe, first)["ref"]
    abe.done("record", "set", note, "links/1/rel=follows", f"links/1/record={ref}")
    said = abe.done("record", "show", note).text
    for words in (
        "Convoy fired on",
        "Incident · MINURCAT TCD-ABE · JOC duty officer · revision 2",
        "080630Z DEC 09",
        "Farchana · 34P EA 86 03",
        "CRM-2 · Hijack or vehicle theft",
        "2\u20133",
        f"Follows               {ref} People on the road",
        "\nFacts\n  First line.\n  Second line.\n",
        "road.jpg, 2 KB",
        "Stays in MINURCAT.",
    ):
        assert words in said
    assert not RAW.search(said)
    whole = shown(abe, note)
    assert whole["links"]["1"] == {"rel": "follows", "record": first}
    assert whole["attachments"][0]["bytes"] == 2048


@pytest.mark.parametrize(
    ("field", "said", "step"),
    [
        ("origin=humanitarian", "the originator has not agreed", "note the consent"),
        ("code=POC-2", "only counts", ""),
    ],
)
def test_a_guarded_record_says_so_at_once_with_its_next_step(
    abe: Terminal, field: str, said: str, step: str
) -> None:
    made = abe.done("note", "add", "--kind", "incident", "--title", "Told by a clinic", "--set",
                    "when=080630ZDEC09", "--set", field).text  # fmt: skip
    note = made.split()[1]
    released = abe.done("record", "set", note, "release/SIS:UNAMID=true").text
    for text in (made, released):
        assert said.lower() in text.lower(), text
        assert step in text
    assert "Released to" not in released
    assert "Marked for SIS:UNAMID, but it stays in MINURCAT." in released


def test_what_people_are_told_of_a_record_stands_in_its_json_too(abe: Terminal) -> None:
    plain = abe.asked("note", "add", "--kind", "log", "--title", "x").entry
    assert plain["remarks"] == []
    far = abe.asked("record", "set", plain["ref"], "place=51.5, -0.1", "origin=humanitarian").entry
    assert [one["reason"] for one in far["remarks"]] == ["place.far", "release.consent"]
    told = abe.done("record", "set", plain["ref"], "place=51.5, -0.1", "origin=humanitarian").text
    for one in far["remarks"]:
        assert f"{one['why']} {one['next']}" in told
    sets = ("--set", "place=51.5, -0.1", "--set", "code=POC-2", "--set", "actors=Two men")
    held = abe.asked("note", "add", "--kind", "incident", "--title", "y", *sets).entry["remarks"]
    assert [one["reason"] for one in held] == ["place.far", "release.personal_data"]
    party = ("--type", "PLACE", "--kind", "settlement", "--title", "Nowhere")
    assert abe.asked("record", "add", *party).entry["remarks"] == []


def test_a_code_that_there_is_not_is_refused_with_where_all_of_them_stand(abe: Terminal) -> None:
    note = add_note(abe, "x")
    for words in (
        ("record", "set", note, "code=CRM-77"),
        ("note", "add", "--kind", "incident", "--title", "y", "--set", "code=XYZ"),
        ("codes", "export", "CRM-77", "Attack"),
        ("codes", "import", "Duel", "CRM-1"),
    ):
        said = abe(*words)
        assert (said.reason, "; all of them: liaison codes list." in said.err) == (
            "record.value",
            True,
        ), said.err
    listed = abe.done("codes", "list").text
    assert all(one in listed for one in ("CRM-1", "POL-1", "Mob violence"))


def test_a_position_off_the_region_is_taken_with_a_remark(abe: Terminal) -> None:
    for place in ("51.5, -0.1", "31NAA0000", "34MFV2989"):
        made = abe.done("note", "add", "--kind", "incident", "--title", "x", "--set",
                        "when=080630ZDEC09", "--set", f"place={place}").text  # fmt: skip
        assert "the nearest place of the list" in made
    near = abe.done("record", "set", add_note(abe, "y"), "place=Wadi @ 34PFV2989").text
    assert "nearest place" not in near


def test_history_is_told_in_sentences_and_any_earlier_state_can_be_read(abe: Terminal) -> None:
    first = add_note(abe, "People on the road")
    note = add_note(abe, "Convoy")
    abe.done("record", "set", note, "title=Convoy late", "links/1/rel=follows")
    abe.done("record", "set", note, f"links/1/record={first}")
    told = abe.done("record", "history", note).text
    ref = shown(abe, first)["ref"]
    assert "    Began it: Incident\n" in told
    assert "    Title: Convoy late (was Convoy)\n" in told
    assert f"    Follows: {ref} People on the road\n" in told
    assert not RAW.search(told)
    began = told.split()[0]
    assert "Convoy late" not in abe.done("record", "show", note, "--at", began).text
    assert abe.refused("record", "show", note, "--at", "zz") == "change.unknown"


def test_a_field_in_clash_is_marked_and_shows_both_values(
    abe: Terminal, elf: Terminal, stick: Path
) -> None:
    note = add_note(abe, "Convoy", "--release", "SIS:UNAMID", "--set", "editors/UNAMID=true")
    exchange(stick, abe, elf)
    abe.done("record", "set", note, "grade=B2")
    elf.done("record", "set", note, "grade=C3")
    exchange(stick, elf, abe)
    (marked,) = (
        line
        for line in abe.done("record", "show", note).text.splitlines()
        if line[:2] == "! " and "Source grade" in line
    )
    assert "B2 · Usually reliable, probably true (JOC duty officer@TCD-ABE)" in marked
    assert "C3 · Fairly reliable, possibly true (JMAC chief@SDN-ELF)" in marked
    assert "Source grade (grade)" in abe.done("record", "conflicts").text


def test_lists_are_narrowed_as_in_the_log_and_call_nobody_by_nothing(
    abe: Terminal, elf: Terminal, stick: Path
) -> None:
    assert abe.done("record", "list").text == "No records.\n"
    add_note(abe, "Here", "--set", "place=Farchana", "--release", "SIS:UNAMID")
    exchange(stick, abe, elf)
    add_note(elf, "There", "--set", "for_parent=true")
    titles = [
        sorted(row["title"] for row in elf.asked("record", "list", *words).rows)
        for words in (
            ("--mission", "minurcat"), ("--place", "farchana"), ("--for-parent",), (),
        )
    ]  # fmt: skip
    assert titles == [["Here"], ["Here"], ["There"], ["Here", "There"]]
    said = elf("record", "list", "--mission", "NATO")
    assert (said.status, said.reason) == (2, "record.value")
    assert "mission" in said.err


def test_a_snippet_is_of_the_text_and_not_of_codes(abe: Terminal, tmp_path: Path) -> None:
    body = tmp_path / "body"
    body.write_text("The escort went back to base.", encoding="utf-8")
    add_note(abe, "Convoy", "--body-file", body, "--set", "code=ARM-6")
    (hit,) = abe.asked("search", "escort").rows
    assert hit["snippet"] == "Convoy The escort went back to base."
    (hit,) = abe.asked("search", "ARM-6").rows
    assert "ARM-6" in hit["snippet"]


def test_a_place_and_a_dossier_are_written_and_known_at_once(abe: Terminal) -> None:
    border = abe.asked(
        "record", "add", "--type", "PLACE", "--kind", "border_segment", "--title", "Chad / Darfur",
        "--set", "sides/1/mission=MINURCAT",
        "--set", "sides/2/mission=UNAMID", "--release", "ALLM",
    ).entry  # fmt: skip
    assert abe.asked("rating", "add", border["ref"], "IV").entry["id"]
    place = ("record", "add", "--type", "place", "--kind", "settlement", "--title", "Birak")
    abe.done(*place, "--set", "lat=13.9", "--set", "lon=22.1")
    note = abe.asked(
        "note", "add", "--kind", "log", "--title", "Seen", "--set", "place=Birak"
    ).entry  # fmt: skip
    assert shown(abe, str(note["id"]))["place"]["lat"] == 13.9
    group = ("record", "add", "--type", "SUBJECT", "--kind", "armed_group", "--title", "Group A")
    abe.done(*group, "--set", "posture=Rests")
    assert [one["title"] for one in abe.asked("record", "list", "--type", "SUBJECT").rows] == [
        "Group A"
    ]
    for type_, name, reason in (
        ("PRODUCT", "sitrep", "record.type"),
        ("SUBJECT", "person", "record.kind"),
    ):
        assert (
            abe("record", "add", "--type", type_, "--kind", name, "--title", "x").reason == reason
        )
