"""Every bundle vector gets exactly the verdict that the list names."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import TypedDict

import pytest

from sync.bundle.reader import Opened, Sender, Standing, verify
from sync.crypto.card import Card
from sync.crypto.device import DeviceKeys
from sync.errors import Refused

HERE = Path(__file__).parent


class Entry(TypedDict):
    expect: str | None
    reader: str
    sender: str


class Listing(TypedDict):
    devices: dict[str, dict[str, str]]
    files: dict[str, Entry]


LISTING: Listing = json.loads((HERE / "bundles.json").read_text(encoding="utf-8"))
GOOD = [path for path, entry in LISTING["files"].items() if entry["expect"] is None]
HOSTILE = [path for path, entry in LISTING["files"].items() if entry["expect"] is not None]


def verified(path: str) -> Opened:
    entry = LISTING["files"][path]
    sender = Card.parse(bytes.fromhex(LISTING["devices"]["sender"]["card"]))
    reader = LISTING["devices"][entry["reader"]]
    known = {sender.hash: Sender(sender, Standing[entry["sender"].upper()])}
    return verify(
        io.BytesIO((HERE / path).read_bytes()),
        identity=DeviceKeys.decode(bytes.fromhex(reader["keys"])).identity,
        own=Card.parse(bytes.fromhex(reader["card"])),
        senders=known.get,
    )


@pytest.mark.parametrize("path", GOOD)
def test_a_good_bundle_opens_and_all_of_it_can_be_read(path: str) -> None:
    opened = verified(path)
    changes = list(opened.changes())
    sizes = [len(stream.read()) for _, stream in opened.attachments()]
    assert len(changes) == opened.manifest.changes.count
    assert sizes == [section.packed for section in opened.manifest.attachments]


@pytest.mark.parametrize("path", HOSTILE)
def test_a_hostile_bundle_gets_exactly_its_reason(path: str) -> None:
    with pytest.raises(Refused) as refused:
        verified(path)
    assert refused.value.reason.value == LISTING["files"][path]["expect"]


def test_the_list_names_every_file_and_no_other() -> None:
    here = {f"{file.parent.name}/{file.name}" for file in HERE.glob("[gh]*/*.age")}
    assert here == set(LISTING["files"])
