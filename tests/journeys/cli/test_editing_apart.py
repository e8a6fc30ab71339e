"""The same note, edited in two places that had not seen each other."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.support.command_line import (
    Terminal,
    add_note,
    dump,
    exchange,
    introduce,
    make_vault,
    shown,
)

pytestmark = pytest.mark.slow  # a dozen commands each, and each stretches a passphrase

BODY = b"One.\n\nTwo.\n\nThree.\n"


@pytest.fixture(scope="session")
def colleagues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two laptops of one mission."""
    folder = tmp_path_factory.mktemp("colleagues")
    with pytest.MonkeyPatch.context() as patch:
        (folder / "home").mkdir()
        terminal = Terminal(patch, folder / "home")
        day = make_vault(terminal, folder / "one", "MINURCAT", "TCD-ABE")
        night = make_vault(terminal, folder / "two", "MINURCAT", "TCD-NDJ", "JMAC chief")
        introduce(folder, day, night)
    return folder


@pytest.fixture(params=["colleagues", "another mission that may edit"])
def two(
    request: pytest.FixtureRequest,
    terminal: Terminal,
    region: Path,
    colleagues: Path,
    tmp_path: Path,
) -> list[Terminal]:
    """Two devices, the second of the same mission or of another that the note lets edit."""
    same = request.param == "colleagues"
    folder, names = (colleagues, ("one", "two")) if same else (region, ("abe", "elf"))
    return [terminal.at(shutil.copytree(folder / name, tmp_path / name)) for name in names]


@pytest.fixture
def shared(two: list[Terminal], stick: Path, tmp_path: Path) -> str:
    """A note that both have and may edit."""
    body = tmp_path / "body.txt"
    body.write_bytes(BODY)
    made = add_note(
        two[0], "Ambush", "--body-file", body, "--set", "editors/UNAMID=true",
        "--release", "SIS:UNAMID",
    )  # fmt: skip
    exchange(stick, *two)
    return made


def test_different_fields_merge(two: list[Terminal], shared: str, stick: Path) -> None:
    one, other = two
    one.done("record", "set", shared, "killed/civ=2")
    other.done("record", "set", shared, "grade=B2", "injured/civ=3-5")
    exchange(stick, one, other, one)
    assert dump(one) == dump(other)
    record = shown(other, shared)
    assert record["grade"] == "B2"
    assert record["killed"]["civ"] == {"min": 2, "max": 2}
    assert record["injured"]["civ"] == {"min": 3, "max": 5}
    assert one.asked("record", "conflicts").rows == []


def test_the_same_field_keeps_both_until_somebody_settles_it(
    two: list[Terminal], shared: str, stick: Path
) -> None:
    one, other = two
    one.done("record", "set", shared, "title=Ambush at Farchana")
    other.done("record", "set", shared, "title=Ambush at Adré")
    exchange(stick, one, other, one)
    assert dump(one) == dump(other)
    (clash,) = one.asked("record", "conflicts", shared).rows
    assert (clash["id"], clash["path"], clash["text"]) == (shared, "title", False)
    values = {value["value"]: value["change"] for value in clash["values"]}
    assert set(values) == {"Ambush at Farchana", "Ambush at Adré"}
    assert other.asked("record", "conflicts").rows == [clash]
    assert clash["path"] in [one["path"] for one in shown(other, shared)["clashes"]]
    assert one("record", "resolve", shared, "title", "00").reason == "record.value"
    other.done("record", "resolve", shared, "title", values["Ambush at Farchana"][:12])
    exchange(stick, other, one)
    for vault in two:
        assert shown(vault, shared)["title"] == "Ambush at Farchana"
        assert vault.asked("record", "conflicts").rows == []
    written = [
        change["writes"].get("title") for change in one.asked("record", "history", shared).rows
    ]
    assert "Ambush at Adré" in written
    assert dump(one) == dump(other)


def test_the_same_long_text_merges(two: list[Terminal], shared: str, stick: Path) -> None:
    one, other = two
    one.done("record", "text", shared, "body", "-", stdin=b"One, at dawn.\n\nTwo.\n\nThree.\n")
    other.done("record", "text", shared, "body", "-", stdin=b"One.\n\nTwo.\n\nThree, at dusk.\n")
    exchange(stick, one, other, one)
    assert dump(one) == dump(other)
    assert shown(one, shared)["body"] == "One, at dawn.\n\nTwo.\n\nThree, at dusk.\n"


def test_a_paragraph_that_both_touched_is_marked_until_somebody_has_read_it(
    two: list[Terminal], shared: str, stick: Path
) -> None:
    one, other = two
    one.done("record", "text", shared, "body", "-", stdin=b"One here.\n\nTwo.\n\nThree.\n")
    other.done("record", "text", shared, "body", "-", stdin=b"Not one.\n\nTwo.\n\nThree.\n")
    exchange(stick, one, other, one)
    assert dump(one) == dump(other)
    (clash,) = other.asked("record", "conflicts").rows
    assert (clash["path"], clash["text"], clash["values"]) == ("body", True, [])
    assert clash["paragraphs"] == ["Not one here."]
    told = other("record", "conflicts").text
    assert "Not one here." in told
    assert "body -" in told
    assert "body --text FILE" in told
    assert other("record", "resolve", shared, "body", "00").reason == "record.value"
    assert other("record", "resolve", shared, "body").reason == "usage"
    with_wording = ("record", "resolve", shared, "body", "--text", "-")
    other.done(*with_wording, stdin=b"One here.\n\nTwo.\n\nThree.\n")
    exchange(stick, other, one)
    assert one.asked("record", "conflicts").rows == []
    assert shown(one, shared)["body"] == "One here.\n\nTwo.\n\nThree.\n"
    assert dump(one) == dump(other)


def test_who_may_not_edit_is_refused_and_what_only_the_owner_writes_stays_his(
    abe: Terminal, elf: Terminal, stick: Path
) -> None:
    note = add_note(abe, "Ours alone to edit", "--release", "SIS:UNAMID")
    exchange(stick, abe, elf)
    before = dump(elf)
    assert elf.refused("record", "set", note, "title=Theirs") == "record.not_editor"
    assert elf.refused("record", "text", note, "body", "-", stdin=b"x") == "record.not_editor"
    abe.done("record", "set", note, "editors/UNAMID=true")
    exchange(stick, abe, elf)
    allowed = dump(elf)
    assert allowed != before
    for reserved in ("release/ALLM=true", "editors/UNMIS=true", "cls=C", "orcon=true"):
        assert elf.refused("record", "set", note, reserved) == "record.not_owner"
    assert dump(elf) == allowed
    elf.done("record", "set", note, "title=Theirs too")
    hidden = elf.asked("record", "delete", note).entry
    assert hidden == {"id": note, "hidden": True, "also": []}
    exchange(stick, elf, abe)
    assert shown(abe, note)["title"] == "Theirs too"
