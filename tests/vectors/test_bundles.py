"""Every bundle vector gets exactly the verdict that the list names."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import TypedDict

import pytest

from liaison.core.device import Device
from liaison.core.values import Trust
from liaison.store import layout
from liaison.store.connection import Connection
from liaison.store.vault import Vault
from sync.bundle.contents import Check, check_contents
from sync.bundle.reader import Opened, Sender, Standing, verify
from sync.crypto.card import Card
from sync.crypto.device import DeviceKeys
from sync.errors import Refused
from sync.trial.examiner import Examiner
from tests.support.trials import Nothing, apart, beside, unchecked
from tests.support.vaults import KEYS, Office, over

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


def verified(path: str, check: Check = check_contents) -> Opened:
    entry = LISTING["files"][path]
    sender = Card.parse(bytes.fromhex(LISTING["devices"]["sender"]["card"]))
    reader = LISTING["devices"][entry["reader"]]
    known = {sender.hash: Sender(sender, Standing[entry["sender"].upper()])}
    return verify(
        io.BytesIO((HERE / path).read_bytes()),
        identity=DeviceKeys.decode(bytes.fromhex(reader["keys"])).identity,
        own=Card.parse(bytes.fromhex(reader["card"])),
        senders=known.get,
        check=check,
    )


@pytest.mark.parametrize("path", GOOD)
def test_a_good_bundle_opens_and_all_of_it_can_be_read(path: str) -> None:
    opened = verified(path)
    changes = list(opened.changes())
    sizes = [len(stream.read()) for _, stream in opened.attachments()]
    assert len(changes) == opened.manifest.changes.count
    assert sizes == [section.packed for section in opened.manifest.attachments]


@pytest.mark.parametrize("check", [check_contents, Examiner(beside, Nothing(), unchecked)])
@pytest.mark.parametrize("path", HOSTILE)
def test_a_hostile_bundle_gets_exactly_its_reason(path: str, check: Check) -> None:
    with pytest.raises(Refused) as refused:
        verified(path, check)
    assert refused.value.reason.value == LISTING["files"][path]["expect"]


@pytest.mark.slow
def test_a_vault_refuses_all_of_them_by_name_with_real_processes(tmp_path: Path) -> None:
    reader = LISTING["devices"]["reader"]
    keys, card = (bytes.fromhex(reader[name]) for name in ("keys", "card"))
    layout.make(tmp_path)
    Connection(tmp_path / layout.DATABASE, KEYS.key("database"), create=True).close()
    device = Device(Card.parse(card), DeviceKeys.decode(keys))
    office = over(Vault(tmp_path, KEYS), device, confine=apart)
    sender = bytes.fromhex(LISTING["devices"]["sender"]["card"])
    office.workspace.contacts.import_card(sender, verified=True)
    expected = {  # the good ones last: some of the others have their ids
        path: entry["expect"]
        for path, entry in sorted(
            LISTING["files"].items(), key=lambda one: one[1]["expect"] is None
        )
        if (entry["reader"], entry["sender"]) == ("reader", "verified")
    }
    said = {path: outcome(office, path) for path in expected}
    assert said == expected
    assert list((tmp_path / layout.SCRATCH).iterdir()) == []
    office.workspace.close()


def outcome(office: Office, path: str) -> str | None:
    sender = Card.parse(bytes.fromhex(LISTING["devices"]["sender"]["card"])).device
    office.store.contacts.set_trust(sender, Trust.VERIFIED)  # the vectors share their numbers
    try:
        office.workspace.exchange.take(str(HERE / path), accept=True)
    except Refused as refused:
        return refused.reason.value
    return None


def test_the_list_names_every_file_and_no_other() -> None:
    here = {f"{file.parent.name}/{file.name}" for file in HERE.glob("[gh]*/*.age")}
    assert here == set(LISTING["files"])
