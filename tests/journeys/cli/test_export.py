"""Incidents for other programs, and that nothing leaves which was not released to their reader."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

from tests.support.command_line import Terminal


def note(abe: Terminal, title: str, place: str, *more: str, release: str = "SIS:UNAMID") -> None:
    abe.done(
        "note", "add", "--kind", "incident", "--title", title, "--set", f"place={place}",
        "--set", "when=080630ZDEC09", "--release", release, *more,
    )  # fmt: skip


def test_incidents_are_cut_to_their_reader_and_what_stayed_is_counted(
    abe: Terminal, tmp_path: Path
) -> None:
    note(
        abe, "Convoy fired on", "Farchana", "--set", "killed/civ/min=1", "--set", "killed/un/min=2"
    )
    note(abe, "By its square alone", "Bredjing @ 34PEA8603")
    note(abe, "Between ourselves", "Adré", release="OWN")
    file = tmp_path / "x.geojson"
    said = abe.asked("export", "incidents", "-o", file, "--for", "SIS:UNAMID").entry
    assert (said["written"], said["left_out"]) == (2, {"release.not_released": 1})
    text = file.read_text(encoding="utf-8")
    assert "ourselves" not in text
    found = {one["properties"]["title"]: one for one in json.loads(text)["features"]}
    assert found["Convoy fired on"]["properties"]["killed_min"] == 3
    lon, lat = found["By its square alone"]["geometry"]["coordinates"]
    assert abs(lat - 13.6) < 0.01 and abs(lon - 21.8) < 0.01  # noqa: PT018  (one point)
    everything = abe.done("export", "incidents", "-o", "-", "--format", "csv", "--for", "OWN")
    rows = list(csv.reader(io.StringIO(everything.out.decode("utf-8-sig"))))
    assert len(rows) == 2 + 3
    none = abe.done("export", "incidents", "-o", "-", "--format", "csv", "--until", "080629ZDEC09")
    assert len(none.out.splitlines()) == 2


def test_guarded_records_stand_in_no_row_even_for_ones_own_mission(abe: Terminal) -> None:
    note(abe, "Convoy fired on", "Farchana")
    note(abe, "Woman of the third tent", "Farchana", "--set", "code=POC-2")
    note(abe, "Told by a clinic", "Adré", "--set", "origin=humanitarian")
    for reader in ("OWN", "MSN"):
        asked = ("export", "incidents", "-o", "-", "--format", "csv", "--for", reader)
        written = abe.done(*asked).out.decode("utf-8-sig")
        assert "Convoy" in written
        assert not [word for word in ("third tent", "POC-2", "clinic") if word in written]


def test_nothing_is_written_for_hosts_the_public_or_nobody(abe: Terminal, tmp_path: Path) -> None:
    note(abe, "Convoy fired on", "Farchana")
    for audience, reason in (
        ("PUB", "paper.cleared_copy"),
        ("HOST:TD", "paper.cleared_copy"),
        ("EVERYBODY", "record.value"),
    ):
        file = tmp_path / "x.csv"
        assert abe("export", "incidents", "-o", file, "--for", audience).reason == reason
        assert not file.exists()
    assert abe("export", "incidents", "-o", tmp_path / "x.kml").reason == "document.format"


def test_a_kind_or_a_span_that_there_is_not_is_refused_with_what_would_be_right(
    abe: Terminal, tmp_path: Path
) -> None:
    asked = ("export", "incidents", "-o", tmp_path / "x.csv")
    kind = abe(*asked, "--kind", "incidence")
    span = abe(*asked, "--since", "090000ZDEC09", "--until", "080000ZDEC09")
    assert ("incident" in kind.err, "090100ZDEC09" in span.err) == (True, True)
    assert (kind.status, span.status) == (2, 2)
    assert abe("report", "trends", "--kind", "bogus").reason == "record.value"
    assert not (tmp_path / "x.csv").exists()


def test_a_square_that_its_band_does_not_hold_is_refused_with_what_was_meant(abe: Terminal) -> None:
    said = abe("note", "add", "--kind", "incident", "--title", "x", "--set", "place=34NEA8603")
    assert said.reason == "record.value"
    assert "34PEA8603" in said.err
