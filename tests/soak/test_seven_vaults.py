"""Seven vaults and one stick: when it came back, everybody has what was released to them, and knows it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from liaison.bootstrap.door import VaultDoor
from liaison.cli.demo import PASSPHRASE, fill, introduce
from liaison.core.exchanged import ExchangeReport, InboxState
from liaison.core.forecast import NOTHING
from liaison.core.sample.region import sites
from liaison.core.values import DeviceId, RecordId
from liaison.core.workspace import Workspace
from sync.carriers.base import BlobName
from sync.exchange.plan import Load
from sync.journal.change import SignedChange
from tests.support.file_systems import FAT32, FolderStick, Stick, mounted

pytestmark = pytest.mark.slow
ROUNDS = 2
"""Out with records, and back with what was answered."""


@dataclass
class Vault:
    """One of the seven.

    Attributes:
        lines: its canonical dump, by record.
    """

    site: str
    workspace: Workspace

    @property
    def device(self) -> DeviceId:
        return self.workspace.identity.device

    @property
    def lines(self) -> dict[RecordId, str]:
        dumped = self.workspace.records.dump()
        return {RecordId(bytes.fromhex(json.loads(line)["id"])): line for line in dumped}


@dataclass
class Region:
    """All seven, and what they carry around."""

    vaults: list[Vault]
    stick: Stick

    def go_round(self) -> list[ExchangeReport]:
        """One visit of each; then the stick is pulled out, as what was said allows."""
        reports = []
        for vault in self.vaults:
            reports.append(vault.workspace.exchange.run(str(self.stick.folder), accept=True))
            self.stick.pull()
            self.stick.insert()
        return reports


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Stick]:
    """A real FAT32 where one can be mounted, else a folder."""
    folder = tmp_path / "usb"
    folder.mkdir()
    with ExitStack() as stack:
        try:
            yield stack.enter_context(mounted(folder, FAT32))
        except pytest.skip.Exception as why:
            print(f"The stick is a folder: {why}")  # noqa: T201  (shown where the test fails)
            yield FolderStick(tmp_path)


@pytest.fixture
def region(tmp_path: Path, stick: Stick) -> Iterator[Region]:
    """The sample region, entered at seven sites whose cards were compared."""
    door = VaultDoor(tmp_path / "state")
    described = sorted(sites(door.sample()), key=lambda one: not one.owner.is_hub)
    with ExitStack() as stack:
        vaults = []
        for site in described:
            workspace = door.create(str(tmp_path / site.owner.site), PASSPHRASE, site.owner)
            stack.callback(workspace.close)
            vaults.append((site, workspace))
        introduce([workspace for _, workspace in vaults])
        fill(door, vaults, str(stick.folder))
        yield Region([Vault(site.owner.site, one) for site, one in vaults], stick)


def test_after_a_round_trip_of_the_stick_the_region_is_equal_up_to_release(region: Region) -> None:
    for _ in range(ROUNDS):
        reports = region.go_round()
        assert [refused for report in reports for refused in report.refused] == []
        assert [forked for report in reports for forked in report.forked] == []
    reports = region.go_round()
    assert [report.sent for report in reports] == [()] * len(reports), "something is still owed"
    lines = {vault.device: vault.lines for vault in region.vaults}
    owned = sum(assert_has_what_was_released(owner, region, lines) for owner in region.vaults)
    assert owned == len({record for held in lines.values() for record in held})
    for vault in region.vaults:
        assert_nothing_waits_or_lacks(vault, region)
    names = [path.name for path in region.stick.folder.iterdir()]
    assert all(BlobName.parse(name).text == name for name in names)


def assert_has_what_was_released(
    owner: Vault, region: Region, lines: dict[DeviceId, dict[RecordId, str]]
) -> int:
    """Each reader has the owner's line of what was released to it, and nothing of the rest."""
    own = [record for record in lines[owner.device] if begun_by(owner, record) == owner.device]
    readers = [one for one in region.vaults if one is not owner]
    for record in own:
        reach = owner.workspace.records.reach(record)
        has = {contact.device for contact in reach.has}
        assert reach.goes_to == ()
        for reader in readers:
            expected = lines[owner.device][record] if reader.device in has else None
            assert lines[reader.device].get(record) == expected, (owner.site, reader.site)
        known = owner.workspace.holdings.who(record, goes_to=reach.has)
        accepted = {one.contact.device for one in known if one.step.state == "accepted"}
        assert has <= accepted, (owner.site, record.hex())
        assert all(not one.behind for one in known if one.contact.device in has)
    return len(own)


def begun_by(vault: Vault, record: RecordId) -> DeviceId:
    """Who wrote a record's first change."""
    first: SignedChange = vault.workspace.records._desk.store.log.of_record(record)[0].signed
    return first.change.author


def assert_nothing_waits_or_lacks(vault: Vault, region: Region) -> None:
    """No bundle undecided, no change held, no receipt missing, no file promised that is not here."""
    workspace = vault.workspace
    assert {item.state for item in workspace.inbox.all()} <= {InboxState.ACCEPTED}
    assert workspace.records._desk.store.log.held() == []
    said = {sent.state for sent in workspace.exchange.outbox() if sent.load is not Load.RECEIPTS}
    assert said == {"acknowledged"}
    for reader in region.vaults:
        if reader is not vault:
            contact = workspace.contacts.find(reader.site)
            assert workspace.exchange.rehearse(contact).leaves == ()
    assert workspace.exchange.forecast(str(region.stick.folder)).owed == NOTHING
    assert {picture.records for picture in workspace.freshness.all()} == {0}
    assert [picture.missing for picture in workspace.freshness.all() if picture.missing] == []
    assert workspace.keeping.check()
