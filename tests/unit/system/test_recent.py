from __future__ import annotations

from pathlib import Path

from liaison.system.recent import RecentVaults
from tests.support.mounts import Stick


def test_the_latest_vault_comes_first_and_each_is_there_once(tmp_path: Path) -> None:
    recent = RecentVaults(tmp_path / "state")
    for name in ("A", "B", "A"):
        recent.add(str(tmp_path / name))
    assert recent.all() == [str(tmp_path / "A"), str(tmp_path / "B")]


def test_on_a_full_disk_the_list_stays_as_it_was(tmp_path: Path) -> None:
    stick = Stick(tmp_path)
    try:
        recent = RecentVaults(tmp_path)
        recent.add(str(tmp_path / "A"))
        stick.fill()
        recent.add(str(tmp_path / "B"))
        assert recent.all() == [str(tmp_path / "A")]
    finally:
        stick.pull()
