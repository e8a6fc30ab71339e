"""The sample region: who has what after the stick went round."""

from __future__ import annotations

from pathlib import Path

import pytest

from liaison.bootstrap.door import VaultDoor
from liaison.cli.demo import PASSPHRASE, build
from liaison.core.sample.region import sites
from liaison.core.values import RecordQuery


@pytest.mark.slow
def test_every_site_has_the_notes_released_to_it_and_no_others(tmp_path: Path) -> None:
    door = VaultDoor(tmp_path / "state")
    region = sites(door.sample())
    folder = tmp_path / "demo"
    folder.mkdir()
    build(door, folder)
    for site in region:
        me = site.owner
        expected = {
            str(note.writes["ref"])
            for other in region
            for note in other.records
            if note.type == "NOTE"
            and (
                other.owner.site == me.site
                or (note.writes.get("release/MSN") and other.owner.mission == me.mission)
                or note.writes.get(f"release/SIS:{me.mission}")
                or note.writes.get("release/ALLM")
                or (note.writes.get("release/HUB") and me.is_hub)
            )
        }
        workspace = door.open(str(folder / me.site), PASSPHRASE)
        try:
            rows = workspace.records.find(RecordQuery(types=("NOTE",)))
            assert {row.ref for row in rows} == expected, me.site
            assert workspace.keeping.check()
        finally:
            workspace.close()
