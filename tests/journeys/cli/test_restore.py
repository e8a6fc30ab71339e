"""A restored vault goes on as a new device, and what it wrote before still counts."""

from __future__ import annotations

from pathlib import Path

import pytest

from liaison.bootstrap.door import VaultDoor
from liaison.core.door import Owner
from liaison.core.errors import Reason, Refused

PASSPHRASE = "a passphrase of this test alone"  # noqa: S105  (its vaults live for seconds)


def test_a_restored_vault_is_sound_though_its_former_device_signed_it(tmp_path: Path) -> None:
    door = VaultDoor(tmp_path / "state")
    owner = Owner("MINURCAT", "TCD-ABE", "JOC duty officer", "2009-12-14T06:00:00Z")
    vault = door.create(str(tmp_path / "A"), PASSPHRASE, owner)
    vault.records.add("NOTE", "log", writes={"title": "Before"}, texts={})
    vault.keeping.backup(str(tmp_path / "backup"))
    before, written = vault.identity.device, list(vault.records.dump())
    vault.close()

    (tmp_path / "synced" / ".stfolder").mkdir(parents=True)
    with pytest.raises(Refused) as refused:
        door.restore(str(tmp_path / "backup"), str(tmp_path / "synced" / "B"), PASSPHRASE)
    assert refused.value.reason is Reason.VAULT_PLACE
    assert not (tmp_path / "synced" / "B").exists()

    restored = door.restore(str(tmp_path / "backup"), str(tmp_path / "B"), PASSPHRASE)
    try:
        assert restored.identity.device != before
        assert list(restored.records.dump()) == written
        assert restored.keeping.check()
    finally:
        restored.close()
