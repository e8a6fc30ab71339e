"""Incidents in somebody's file: judged row by row, taken once, and given out again as they came."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from tests.support.command_line import Terminal

WRONG = """\
ref,at,ends,kind,code,title,place,lat,lon,mgrs,killed_min,killed_max,grade
1,2009-12-08T06:30Z,,incident,CRM-1,Ambush,Farchana,13.6,21.8,,1,3,B2
2,32 December,,incident,CRM-1,A bad date,Farchana,13.6,21.8,,,,
3,2009-12-08T06:30,,incident,CRM-1,A time without a clock,Farchana,13.6,21.8,,,,
4,2009-12-08T06:30Z,2009-12-08T05:00Z,incident,CRM-1,It ends first,Farchana,13.6,21.8,,,,
5,2009-12-08T06:30Z,,incident,CRM-1,More at least than at most,Farchana,13.6,21.8,,5,2,
6,2009-12-08T06:30Z,,incident,CRM-1,Off the map,Farchana,113.6,21.8,,,,
7,2009-12-08T06:30Z,,incident,CRM-1,Another band,Farchana,,,34KEA8603,,,
8,2009-12-08T06:30Z,,incident,CRM-11,No such code,Farchana,13.6,21.8,,,,
9,2009-12-08T06:30Z,,incident,CRM-1,Two places,Farchana,13.6,21.8,34PFV2989,,,
10,2009-12-08T06:30Z,,incident,,A place that nobody lists,Wadi of the two wells,13.1,21.9,,,,
10,2009-12-08T06:30Z,,incident,,The same number again,,,,,,,
11,2009-12-08T06:30Z,,incident,CRM-1,A slip of two signs,Farchana,-40,100,,,,
12,2999-12-08T06:30Z,,incident,CRM-1,Not yet,Farchana,13.6,21.8,,,,
10,2009-12-08T06:30Z,,incident,,A place that nobody lists,Wadi of the two wells,13.1,21.9,,,,
"""


def rows_of(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"))))


def test_no_file_brings_a_warning_for_nobody_was_warned(abe: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "theirs.csv"
    file.write_text(
        WRONG.splitlines()[0] + "\n1,2009-12-08T06:30Z,,warning,CRM-1,They come,Farchana,,,,,,\n"
    )
    (fault,) = abe.asked("import", "incidents", file).entry["faults"]
    assert fault["column"] == "kind"
    assert "warning" not in fault["why"]


@pytest.mark.slow
def test_each_row_says_what_is_wrong_and_good_ones_do_not_wait_for_bad_ones(
    abe: Terminal, tmp_path: Path
) -> None:
    file, rejects = tmp_path / "theirs.csv", tmp_path / "rejects.csv"
    file.write_text(WRONG)
    looked = abe.asked("import", "incidents", file).entry
    assert (looked["new"], looked["known"], looked["wrong"], looked["taken"]) == (2, 1, 11, 0)
    said = {fault["line"] - 1: (fault["column"], fault["why"]) for fault in looked["faults"]}
    assert {number: column for number, (column, _) in said.items()} == {
        2: "at", 3: "at", 4: "ends", 5: "killed_min", 6: "lat", 7: "mgrs", 8: "code", 9: "mgrs",
        11: "ref", 12: "place", 13: "at",
    }  # fmt: skip
    for number, right in (
        (2, "080630ZDEC09"), (4, "080730ZDEC09"), (5, "5 is more than 2"), (6, "-90 to 90"), (7, "34PEA8"),
        (8, "CRM-1"), (9, "34PEA8"), (11, "as row 11,"), (12, "km from the position"),
        (13, "not later than tomorrow"),
    ):  # fmt: skip
        assert right in said[number][1], said[number]
    assert abe.asked("record", "list", "--kind", "incident").rows == []

    taken = abe.asked("import", "incidents", file, "--accept", "--rejects", rejects).entry
    assert taken["taken"] == 2
    refused = rows_of(rejects)
    assert [row["ref"] for row in refused] == [*"23456789", "10", "11", "12"]
    (remark,) = looked["remarks"]
    assert (remark["line"], "Wadi of the two wells" in remark["why"]) == (11, True)
    assert all(row["reason"] for row in refused)
    unknown = next(
        abe.asked("record", "show", row["id"]).entry
        for row in abe.asked("record", "list", "--kind", "incident").rows
        if row["title"].startswith("A place")
    )
    assert unknown["place"] == {"name": "Wadi of the two wells", "lat": 13.1, "lon": 21.9}

    again = abe.asked("import", "incidents", file, "--accept").entry
    assert (again["new"], again["known"], again["taken"]) == (0, 3, 0)
    right = rejects.read_text("utf-8-sig").replace("CRM-11", "CRM-1")
    rejects.write_text(right)
    assert abe.asked("import", "incidents", rejects, "--accept").entry["taken"] == 1


@pytest.mark.slow
def test_what_was_exported_comes_out_of_another_vault_as_it_went_in(
    abe: Terminal, elf: Terminal, tmp_path: Path
) -> None:
    for title, *fields in (
        ("=HYPERLINK(0) in a title", "when=080630ZDEC09", "code=CRM-1", "place=Farchana",
         "killed/civ=1-3", "killed/un=0", "grade=B2"),
        ("'-quoted already", "when=090630ZDEC09", "place=Wadi @ 34PEA8603", "when_prec=2"),
        ("Refus d'accès, عربي", "place=Point @ -4.33, 15.31", "tlp=TLP:GREEN", "cls=C"),
    ):  # fmt: skip
        sets = [word for field in fields for word in ("--set", field)]
        abe.done("note", "add", "--kind", "incident", "--title", title, *sets)
    abe.done(
        "note", "add", "--kind", "displacement", "--title", "Families", "--set", "from=Farchana",
        "--set", "people=300-800", "--set", "when=100630ZDEC09",
    )  # fmt: skip
    kinds = ("--kind", "incident", "--kind", "displacement")
    for ending in ("csv", "geojson"):
        out, back = tmp_path / f"out.{ending}", tmp_path / f"back.{ending}"
        abe.done("export", "incidents", "-o", out, *kinds)
        counted = elf.asked("import", "incidents", out, "--accept").entry
        assert (counted["wrong"], counted["ignored"]) == (0, [])
        assert counted["taken"] == (4 if ending == "csv" else 0)  # the second file says the same
        elf.done("export", "incidents", "-o", back, *kinds)
        if ending == "csv":
            assert back.read_bytes() == out.read_bytes()
        assert abe.asked("import", "incidents", back).entry["known"] == 4
    assert "'=HYPERLINK" in (tmp_path / "out.csv").read_text("utf-8-sig")


@pytest.mark.slow
def test_columns_of_acled_are_read_by_a_table_that_a_vault_corrects(
    abe: Terminal, tmp_path: Path
) -> None:
    file = tmp_path / "acled.csv"
    heading = "event_id_cnty;event_date;time_precision;event_type;sub_event_type;actor1;location;"
    file.write_bytes(
        (
            f"{heading}latitude;longitude;geo_precision;fatalities;notes\n"
            "CHA1;08 December 2009;1;Battles;armed clash;Group A;Adré;13.47;22.20;1;4;Échange de tirs\n"
            "CHA2;09 December 2009;1;Battles;Duel;Group A;Adré;13.47;22.20;1;0;Inconnu\n"
        ).encode("cp1252")
    )
    looked = abe.asked("import", "incidents", file, "--accept").entry
    assert (looked["encoding"], looked["taken"], looked["wrong"]) == ("CP1252", 1, 1)
    assert [(one["line"], one["column"]) for one in looked["faults"]] == [(3, "acled")]
    for asked in (("import", "Mob", "COM-1"), ("export", "COM-1", "Mob")):
        unknown = abe("codes", *asked)
        assert (unknown.reason, "Mob violence" in unknown.err) == ("record.value", True)
    abe.done("codes", "import", "mob violence", "COM-2")
    abe.done("codes", "export", "ARM-1", "attack")
    file.write_bytes(file.read_bytes().replace(b"Duel", b"Mob violence"))
    assert abe.asked("import", "incidents", file, "--accept").entry["taken"] == 1
    out = tmp_path / "out.csv"
    abe.done("export", "incidents", "-o", out)
    found = {row["ref"]: row for row in rows_of(out)[1:]}
    assert [found["CHA1"][name] for name in ("code", "acled", "killed_min", "mission")] == [
        "ARM-1", "Attack", "4", "ACLED",
    ]  # fmt: skip
    assert (found["CHA2"]["code"], found["CHA1"]["text"]) == ("COM-2", "Échange de tirs")
    abe.done("codes", "reset")
    assert abe.asked("codes", "list").rows[0]["export"] == "Armed clash"


def test_a_guarded_row_is_taken_as_a_count_and_a_far_one_is_remarked(
    abe: Terminal, tmp_path: Path
) -> None:
    file = tmp_path / "guarded.csv"
    file.write_text(
        "ref,at,code,title,place,lat,lon,text,actors\n"
        "1,2009-12-08T06:30Z,POC-2,Woman of the third tent,Farchana,13.61,21.81,Her name,Soldier\n"
        "2,2009-12-08T06:30Z,CRM-1,A far one,,51.5,-0.1,,\n"
    )
    looked = abe.asked("import", "incidents", file, "--accept").entry
    assert [(one["line"], one["reason"]) for one in looked["remarks"]] == [
        (2, "import.counts_only"), (3, "place.far"),
    ]  # fmt: skip
    assert "km from" in looked["remarks"][1]["why"]
    rows = abe.asked("record", "list", "--kind", "incident").rows
    (guarded,) = [row for row in rows if row["title"].startswith("POC-2")]
    shown = abe.done("record", "show", guarded["id"]).text
    assert not [word for word in ("tent", "Her name", "Soldier", "13.61") if word in shown]
    assert "010000Z" in shown.replace(" ", "")


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        ("at\ttitle\n2009-12-08\tx\n".encode("utf-16"), "line 1", "UTF-16"),
        (b'at,title\n2009-12-08,x\n2009-12-08,"never closed\n2009-12-08,x\n', "line 3", "mark"),
        (b"at,title\n2009-12-08," + b"x" * 1_000_001, "line 2", "longer than a million"),
    ],
)
def test_what_makes_a_csv_unreadable_is_named_with_its_line(
    abe: Terminal, tmp_path: Path, content: bytes, line: str, words: str
) -> None:
    file = tmp_path / "theirs.csv"
    file.write_bytes(content)
    said = abe("import", "incidents", file)
    assert said.reason == "import.csv"
    assert all(word in said.err for word in (line, words, "CSV UTF-8")), said.err


def test_a_file_that_is_none_is_refused_by_name(abe: Terminal, tmp_path: Path) -> None:
    for name, content, reason in (
        ("empty.csv", b"", "document.unreadable"),
        ("twice.csv", b"at,at\n", "document.unreadable"),
        ("nul.csv", b"at,title\n2009-12-08,a\0b\n", "document.unreadable"),
        ("none.csv", b"colour,size\nred,2\n", "import.columns"),
        ("large.csv", b"at,title\n" + b"x" * 10_000_000, "import.large"),
        ("many.csv", b"at\n" + b"1\n" * 50_001, "import.large"),
        ("deep.geojson", b"[" * 100_000, "document.unreadable"),
        ("other.geojson", b'{"type": "Feature"}', "document.unreadable"),
        ("other.xlsx", b"", "document.format"),
    ):
        file = tmp_path / name
        file.write_bytes(content)
        assert abe.refused("import", "incidents", file) == reason, name
    area = (
        b'{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"at":"2009-12-08"},'
        b'"geometry":{"type":"Polygon","coordinates":[]}}]}'
    )
    said = abe.asked("import", "incidents", "-", "--format", "geojson", stdin=area).entry
    assert [fault["reason"] for fault in said["faults"]] == ["import.fault"]
