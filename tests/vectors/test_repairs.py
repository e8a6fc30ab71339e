"""Every vector of a repair file gets exactly the verdict that the list names."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import TypedDict

import pytest

from sync.bundle.limits import LIMITS
from sync.errors import Refused
from sync.repair.layout import MOST_FILE_BYTES
from sync.repair.reader import repair
from tests.support.repairs import repaired

HERE = Path(__file__).parent
SEALED = (HERE / "good/empty.age").read_bytes()
FAT_MOST_BYTES = 2**32 - 1


class Entry(TypedDict):
    expect: str | None
    zeroed: list[tuple[int, int]]
    size: int


LISTING: dict[str, Entry] = json.loads((HERE / "repairs.json").read_text(encoding="utf-8"))


def damaged(entry: Entry) -> bytes:
    data = bytearray(SEALED[: entry["size"]].ljust(entry["size"], b"!"))
    for start, end in entry["zeroed"]:
        data[start:end] = bytes(end - start)
    return bytes(data)


@pytest.mark.parametrize("name", LISTING)
def test_a_repair_file_gives_the_bundle_or_exactly_its_reason(name: str) -> None:
    entry, sink = LISTING[name], io.BytesIO()
    data = io.BytesIO((HERE / f"repair/{name}.fec").read_bytes())
    if entry["expect"] is None:
        repair(io.BytesIO(damaged(entry)), data, sink)
        assert sink.getvalue() == SEALED
        return
    with pytest.raises(Refused) as refused:
        repair(io.BytesIO(damaged(entry)), data, sink)
    assert refused.value.reason == entry["expect"]
    assert entry["expect"] == "repair.wrong" or sink.getvalue() == b""


@pytest.mark.parametrize("name", ["nothing-lost", "four-blocks-lost", "bundle-cut"])
def test_the_page_is_enough_to_repair_a_bundle(name: str) -> None:
    data = (HERE / f"repair/{name}.fec").read_bytes()
    assert repaired(damaged(LISTING[name]), data) == SEALED


def test_no_file_of_ours_passes_what_fat_can_hold() -> None:
    assert max(LIMITS.sealed_bytes, MOST_FILE_BYTES) < FAT_MOST_BYTES
