"""What a lost device writes after the cut, back-dated and however much: none shows, all is listed.

Security.md row 17; section 4, item 16. How a revocation travels: tests/journeys/exchange/test_revocation.py.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.carriers.base import BlobName
from sync.carriers.memory import MemoryCarrier
from sync.journal.change import SignedChange
from tests.soak.forging import begun, bundle, hand_of, history, written
from tests.support.bundles import Device
from tests.support.vaults import Office, Places, exchange, make_office, visit

STICK = "memory:stick"
A_RECORD = 10
"""Late changes to each record."""


@pytest.fixture
def region(tmp_path: Path) -> Iterator[tuple[Places, list[Office]]]:
    """Two colleagues, whose one laptop is lost, and two of other missions."""
    places = Places()
    made = [
        make_office(tmp_path / "joc", "MINURCAT", "TCD-ABE", places=places),
        make_office(tmp_path / "lost", "MINURCAT", "TCD-ABE", role="LO", places=places),
        make_office(tmp_path / "elf", "UNAMID", "SDN-ELF", places=places),
        make_office(tmp_path / "jub", "UNMIS", "SDN-JUB", places=places),
    ]
    for one in made:
        for other in made:
            if one is not other:
                one.know(other)
    yield places, made
    for one in made:
        one.workspace.close()


def later(author: Device, seen: list[SignedChange], count: int) -> list[SignedChange]:
    """More of an author's to a record, said to be from long ago."""
    changes = list(seen)
    for number in range(count):
        changes.append(written(author, changes, {"title": f"Rewritten {number}"}, at_ms=number))
    return changes[len(seen) :]


def shown(office: Office) -> list[dict[str, object]]:
    """Its records; what does not count keeps its place in their ancestry, so heads are left out."""
    return [{**json.loads(line), "heads": []} for line in office.dump()]


def assert_late_changes_are_held(places: Places, made: list[Office], records: int) -> None:
    joc, lost, elf, jub = made
    everybody = ("SIS:UNAMID", "SIS:UNMIS")
    note = lost.note("Before", *everybody)
    exchange(STICK, lost, joc, elf, jub)
    joc.workspace.statements.revoke("LO@TCD-ABE")
    exchange(STICK, joc, elf)
    elf.workspace.statements.revoke("LO@TCD-ABE")
    before = shown(elf)
    thief = hand_of(lost)
    late = later(thief, history(lost, note), A_RECORD)
    for number in range(records - 1):
        salt = number.to_bytes(16, "big")
        first = begun(thief, salt, {"title": "Forged", "release/SIS:UNAMID": True}, at_ms=0)
        late += [first, *later(thief, [first], A_RECORD - 1)]
    for number in range(2):  # by a bearer who knows of nothing; and again
        card = elf.device.card
        sealed = bundle(hand_of(jub), card, late[:: -1 if number else 1], label=f"{number}")
        lying = {BlobName.parse(f"LATE000{number}.AGE"): sealed}
        places.memory[STICK] = MemoryCarrier(files=lying)
        (item,) = visit(elf, STICK).received
        assert item.held == (0 if number else len(late))
        assert shown(elf) == before
        aside = elf.workspace.statements.aside(lost.device.card.device)
        assert sum(one.changes for one in aside) == len(late)
        assert len(aside) == records
    assert elf.workspace.records.view(note).row.title == "Before"


@pytest.mark.slow
def test_late_changes_of_a_lost_device_never_show_and_are_all_listed(
    region: tuple[Places, list[Office]],
) -> None:
    assert_late_changes_are_held(*region, 4)


@pytest.mark.soak
def test_five_hundred_late_changes_never_show_and_are_all_listed(
    region: tuple[Places, list[Office]],
) -> None:
    assert_late_changes_are_held(*region, 50)
