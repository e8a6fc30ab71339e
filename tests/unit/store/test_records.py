from __future__ import annotations

from dataclasses import replace

import pytest
from msgspec import structs

from liaison.core.geo.position import Box
from liaison.core.tables import END_OF_PROSE, View
from liaison.core.values import RecordId, RecordQuery
from liaison.store.records import RecordView
from liaison.store.vault import Vault
from sync.journal.ports import Addition
from tests.support.store import AT_MS, genesis, row


def refs(vault: Vault, words: str, *, ranked: bool = False, limit: int = 50) -> list[str]:
    return [hit.row.ref[-2:] for hit in vault.records.search(words, limit=limit, ranked=ranked)]


def test_a_row_comes_back_as_it_was_saved(vault: Vault) -> None:
    full = row(
        1,
        place="Abéché",
        code="H",
        grade="B2",
        cls="C",
        summary="s",
        clashes=2,
        attachments=3,
        lat=13.8,
        lon=20.8,
        for_parent=True,
    )
    vault.records.save([View(full, b"snapshot", "words")])
    assert vault.records.row(full.id) == full
    assert vault.records.stored([full.id]) == {full.id: (full.type, b"snapshot")}
    assert vault.records.row(RecordId(bytes(16))) is None
    assert vault.records.stored([RecordId(bytes(16))]) == {}


def test_saving_again_replaces_row_snapshot_and_words(vault: Vault) -> None:
    vault.records.save([View(row(1), b"one", "river")])
    vault.records.save([View(row(1, title="Renamed"), b"two", "bridge")])
    assert [found.title for found in vault.records.every()] == ["Renamed"]
    assert vault.records.stored([row(1).id]) == {row(1).id: (row(1).type, b"two")}
    assert refs(vault, "river") == []
    assert refs(vault, "bridge") == ["01"]


def test_a_record_that_happened_at_another_time_moves(vault: Vault) -> None:
    vault.records.save([View(row(1), b"s", "convoy")])
    vault.records.save([View(row(2), b"s", "convoy")])
    assert refs(vault, "convoy") == ["02", "01"]
    vault.records.save([View(structs.replace(row(1), at_ms=row(9).at_ms), b"s", "convoy")])
    assert refs(vault, "convoy") == ["01", "02"]
    assert len(list(vault.records.every())) == 2


def test_rows_come_newest_first_and_in_pages(vault: Vault) -> None:
    for number in (3, 1, 2):
        vault.records.save([View(row(number), b"", "")])
    numbers = [found.ref[-2:] for found in vault.records.find(RecordQuery())]
    assert numbers == ["03", "02", "01"]
    assert [found.ref[-2:] for found in vault.records.find(RecordQuery(limit=1, offset=1))] == [
        "02"
    ]
    assert [found.ref[-2:] for found in vault.records.find(RecordQuery(offset=2))] == ["01"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (RecordQuery(types=("NOTE", "MEETING")), {"01", "02"}),
        (RecordQuery(types=("MEETING",)), {"02"}),
        (RecordQuery(kinds=("jmm",)), {"02"}),
        (RecordQuery(owner="UNAMID"), {"02"}),
        (RecordQuery(place="abeche"), {"01"}),
        (RecordQuery(since_ms=row(2).at_ms), {"02"}),
        (RecordQuery(for_parent=True), {"02"}),
        (RecordQuery(for_parent=False), {"01"}),
        (RecordQuery(types=("NOTE",), owner="UNAMID"), set()),
    ],
)
def test_every_filter_that_is_set_must_hold(
    vault: Vault, query: RecordQuery, found: set[str]
) -> None:
    vault.records.save([View(row(1, place="Abeche"), b"", "")])
    vault.records.save(
        [View(row(2, type="MEETING", kind="jmm", owner="UNAMID", for_parent=True), b"", "")]
    )
    assert {each.ref[-2:] for each in vault.records.find(query)} == found


def test_rows_can_be_asked_by_what_came_since_a_position(vault: Vault) -> None:
    one, other = genesis(1), genesis(2)
    for number, signed in ((1, one), (2, other)):
        vault.records.save([View(row(number, id=signed.change.record), b"", "")])
    vault.log.append([Addition(one, 1, None)])
    position = vault.log.position()
    vault.log.append([Addition(other, 1, None)])
    query = RecordQuery(changed_since_position=position)
    assert [found.id for found in vault.records.find(query)] == [other.change.record]


def test_deleted_and_hidden_records_are_in_no_list_and_no_search(vault: Vault) -> None:
    for number in (1, 2, 3):
        vault.records.save([View(row(number), b"", "patrol")])
    vault.records.save([View(row(1, deleted=True), b"", "patrol")])
    vault.records.hide(row(2).id, hidden=True)
    assert refs(vault, "patrol") == ["03"]
    assert [found.ref[-2:] for found in vault.records.find(RecordQuery())] == ["03"]
    assert len(list(vault.records.every())) == 3


def test_what_was_hidden_stays_so_when_it_is_saved_again(vault: Vault) -> None:
    vault.records.save([View(row(1), b"", "patrol")])
    vault.records.hide(row(1).id, hidden=True)
    vault.records.save([View(row(1), b"two", "patrol")])
    assert refs(vault, "patrol") == []
    vault.records.hide(row(1).id, hidden=False)
    assert refs(vault, "patrol") == ["01"]


def test_names_are_refs_in_any_case_or_beginnings_of_ids(vault: Vault) -> None:
    for number in (1, 2):
        vault.records.save([View(row(number), b"", "")])
    one = row(1)
    for name in (one.ref, one.ref.lower(), one.id.hex(), one.id.hex()[:7].upper()):
        assert [found.id for found in vault.records.named(name)] == [one.id]
    for name in ("", "g", "%", "_", "\x00", "\ud800", "0" * 33, "no such ref"):
        assert vault.records.named(name) == []


def test_an_ambiguous_beginning_gives_ten_at_most(vault: Vault) -> None:
    for number in range(15):
        vault.records.save(
            [View(row(number, id=RecordId(b"\xab" * 15 + bytes([number]))), b"", "")]
        )
    assert len(vault.records.named("ab")) == 10


def test_numbers_go_on_after_the_highest_ref_that_begins_so_and_beyond_two_digits(
    vault: Vault,
) -> None:
    start = "ABE-NOTE-091208-"
    assert vault.records.highest_number(start) == 0
    others = (f"{start}x99", f"{start}99-1", f"{start}7", "ABEX-NOTE-091208-77", "ABE-MEETING-01")
    for number, ref in enumerate((f"{start}01", f"{start}09", *others)):
        vault.records.save([View(row(number, ref=ref), b"", "")])
    assert vault.records.highest_number(start) == 9
    for number, ref in enumerate((f"{start}99", f"{start}100"), 20):
        vault.records.save([View(row(number, ref=ref), b"", "")])
    assert vault.records.highest_number(start) == 100
    assert RecordView(vault._db).highest_number(start) == 100


def test_places_are_found_in_a_rectangle(vault: Vault) -> None:
    vault.records.save([View(row(1, lat=13.83, lon=20.83), b"", "")])
    vault.records.save([View(row(2, lat=-3.4, lon=29.3), b"", "")])
    vault.records.save([View(row(3), b"", "")])
    found = vault.records.find(RecordQuery(within=Box(10, 15, 20, 25)))
    assert [each.ref[-2:] for each in found] == ["01"]
    vault.records.save([View(row(1), b"", "")])
    world = RecordQuery(within=Box(-90, -180, 90, 180))
    assert vault.records.find(world) == [row(2, lat=-3.4, lon=29.3)]
    assert vault.records.find(replace(world, until_ms=row(2).at_ms - 1)) == []


def test_a_map_is_answered_from_an_index_alone(vault: Vault) -> None:
    for number in range(3):
        vault.records.save([View(row(number, lat=13.8, lon=20.0 + number), b"", "")])
    vault.records.save([View(row(3), b"", "")])
    vault.records.hide(row(1).id, hidden=True)
    query = RecordQuery(types=("NOTE",), within=Box(10, 15, 20, 25), limit=9)
    asked: list[str] = []
    vault._db.raw.set_trace_callback(asked.append)
    found = vault.records.sightings(query)
    vault._db.raw.set_trace_callback(None)
    assert [(one.id, one.lon) for one in found] == [(row(2).id, 22.0), (row(0).id, 20.0)]
    (plan,) = vault._db.all(f"EXPLAIN QUERY PLAN {asked[0]}")
    assert "COVERING INDEX sighted" in plan[-1]


def test_all_words_must_be_there_and_the_last_may_be_unfinished(vault: Vault) -> None:
    vault.records.save([View(row(1), b"", "Armed men near the river at Abéché")])
    vault.records.save([View(row(2), b"", "River crossing closed")])
    assert refs(vault, "river") == ["02", "01"]
    assert refs(vault, "river abe") == ["01"]
    assert refs(vault, "riv abeche") == []
    assert refs(vault, "ABECHÉ riv") == ["01"]


def test_the_better_match_comes_first_when_asked(vault: Vault) -> None:
    vault.records.save([View(row(1), b"", "convoy convoy convoy")])
    vault.records.save(
        [View(row(2), b"", "one convoy among very many other words of no interest at all")]
    )
    for number in range(3, 9):
        vault.records.save([View(row(number), b"", "nothing of the kind")])
    assert refs(vault, "convoy") == ["02", "01"]
    assert refs(vault, "convoy", ranked=True) == ["01", "02"]
    assert refs(vault, "convoy", limit=1) == ["02"]


def test_arabic_is_found_with_and_without_its_article(vault: Vault) -> None:
    town = "\u0627\u0644\u062c\u0646\u064a\u0646\u0629"
    vault.records.save([View(row(1), b"", f"\u0641\u064a {town}")])
    for asked in (town, town[2:], town[2:-1] + "\u0647", town[:3], town[:4], "\u0648" + town):
        hits = vault.records.search(asked, limit=9, ranked=False)
        assert [f"\x02{town}\x03" in hit.snippet for hit in hits] == [True], asked


def test_a_snippet_is_of_what_people_read_and_of_codes_only_where_nothing_else_is_found(
    vault: Vault,
) -> None:
    words = f"Convoy late\nThe escort waits.\n{END_OF_PROSE}\nARM BS-TD-SD"
    vault.records.save([View(row(1), b"", words)])
    (of_text,) = vault.records.search("escort", limit=1, ranked=False)
    assert of_text.snippet == "Convoy late The \x02escort\x03 waits."
    (of_code,) = vault.records.search("arm", limit=1, ranked=False)
    assert of_code.snippet == "\x02ARM\x03 BS-TD-SD"


def test_a_snippet_shows_the_words_as_they_were_written(vault: Vault) -> None:
    text = "Début. " + "mot " * 80 + "la ville d'Abéché,\nle cœur de Straße " + "fin " * 80
    vault.records.save([View(row(1), b"", text)])
    for asked, shown in (
        ("abeche", "Abéché"),
        ("abec", "Abéché"),
        ("coeur", "cœur"),
        ("strasse", "Straße"),
    ):
        (hit,) = vault.records.search(asked, limit=1, ranked=False)
        assert f"\x02{shown}\x03" in hit.snippet
        assert hit.snippet.startswith("…")
        assert hit.snippet.endswith("…")
        assert len(hit.snippet) < 260
        assert "\n" not in hit.snippet


def test_marks_in_a_text_do_not_count_as_marks_of_the_search(vault: Vault) -> None:
    vault.records.save([View(row(1), b"", "\x02fake\x03 real")])
    (hit,) = vault.records.search("real", limit=1, ranked=False)
    assert hit.snippet.count("\x02") == 1


@pytest.mark.parametrize(
    "hostile",
    [
        "",
        " ",
        '"',
        '""" OR "',
        "a OR b",
        "a AND",
        "NOT a",
        "NEAR(a b, 2)",
        "words : a",
        "{words} : a",
        "a*b*",
        "^a",
        "-a",
        "a + b",
        "(a",
        "a;DROP TABLE records",
        "\x00",
        "a\x00b",
        "\ud800a",
        "x" * 100_000,
        "x " * 100_000,
        "\u0627\u0644 " * 50,
        "%_'\\",
    ],
)
def test_no_query_is_a_fault(vault: Vault, hostile: str) -> None:
    vault.records.save([View(row(1), b"", "a b words near or and not")])
    for ranked in (True, False):
        vault.records.search(hostile, limit=5, ranked=ranked)


def test_records_of_one_hour_can_be_more_than_an_hour_holds(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("liaison.store.numbering._PER_HOUR", 4)
    with vault.transaction():
        for number in range(20):
            vault.records.save([View(row(number, at_ms=AT_MS), b"", "same hour")])
    assert len(refs(vault, "hour")) == 20


def test_times_far_away_are_kept(vault: Vault) -> None:
    for number, at_ms in enumerate((0, -1, 253_402_300_799_999)):
        vault.records.save([View(row(number, at_ms=at_ms), b"", "far")])
    assert refs(vault, "far") == ["02", "00", "01"]
