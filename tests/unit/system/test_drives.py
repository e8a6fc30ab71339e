from __future__ import annotations

import sys
from pathlib import Path

import pytest

from liaison.core.errors import Reason, Refused
from liaison.system.drives import require_own_disk


def refusal(folder: Path, *, root: Path = Path("/")) -> dict[str, str | int]:
    """What a refused place is refused for."""
    with pytest.raises(Refused) as refused:
        require_own_disk(folder, root=root)
    assert refused.value.reason is Reason.VAULT_PLACE
    return dict(refused.value.params)


def test_a_folder_on_this_machine_is_a_place(tmp_path: Path) -> None:
    require_own_disk(tmp_path)
    require_own_disk(tmp_path / "not" / "there" / "yet")


@pytest.mark.parametrize(
    "mark",
    [
        ".stfolder",
        ".sync",
        ".dropbox",
        ".sync_1a2b3c.db",
        "._sync_1a2b3c.db-wal",
        ".owncloudsync.log",
    ],
)
@pytest.mark.parametrize("above", [0, 2])
def test_a_folder_that_something_copies_is_no_place(tmp_path: Path, mark: str, above: int) -> None:
    folder = tmp_path / "synced"
    folder.mkdir()
    (folder / mark).write_bytes(b"")
    assert refusal(folder.joinpath(*["below"] * above)) == {"why": "synced", "sign": mark}


@pytest.mark.parametrize("name", ["Dropbox", "Nextcloud", "OneDrive", "OneDrive - Mission"])
def test_a_folder_with_the_name_of_a_synchroniser_is_no_place(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    assert refusal(tmp_path / name / "vault") == {"why": "synced", "sign": name}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_folder_tagged_by_a_synchroniser_is_no_place(tmp_path: Path, encoding: str) -> None:
    tag = tmp_path / "desktop.ini"
    tag.write_text("[.ShellClassInfo]\nIconResource=x.ico\n", encoding=encoding)
    require_own_disk(tmp_path)
    tag.write_text("[.ShellClassInfo]\nIconResource=C:\\OneDrive.exe\n", encoding=encoding)
    assert refusal(tmp_path) == {"why": "synced", "sign": "desktop.ini"}


def fake_system(root: Path, folder: Path, *, kind: str, block: str, removable: str) -> Path:
    """The parts of `proc` and `sys` that tell about one mount."""
    (root / "proc/self").mkdir(parents=True)
    point = str(folder).replace(" ", "\\040")
    (root / "proc/self/mountinfo").write_text(
        "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
        f"90 22 8:17 / {point} rw,nosuid shared:9 - {kind} /dev/sdb1 rw\n"
    )
    device = root / "sys/devices" / block
    device.mkdir(parents=True)
    (device.parent / "removable").write_text(removable + "\n")
    (root / "sys/dev/block").mkdir(parents=True)
    (root / "sys/dev/block/8:17").symlink_to(device)
    return root


linux = pytest.mark.skipif(sys.platform != "linux", reason="mounts are told otherwise there")


@linux
def test_a_stick_is_no_place(tmp_path: Path) -> None:
    folder = tmp_path / "media" / "A STICK"
    folder.mkdir(parents=True)
    root = fake_system(
        tmp_path / "root", folder, kind="vfat", block="block/sdb/sdb1", removable="1"
    )
    assert refusal(folder / "vault", root=root) == {"why": "removable", "sign": "sdb"}


@linux
def test_a_usb_disk_is_no_place_though_it_says_that_it_is_fixed(tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    root = fake_system(
        tmp_path / "root", folder, kind="ext4", block="usb2/2-1/block/sdb/sdb1", removable="0"
    )
    assert refusal(folder, root=root) == {"why": "removable", "sign": "usb"}


@linux
@pytest.mark.parametrize("kind", ["cifs", "nfs4", "fuse.sshfs"])
def test_a_share_is_no_place(tmp_path: Path, kind: str) -> None:
    folder = tmp_path / "share"
    folder.mkdir()
    root = fake_system(tmp_path / "root", folder, kind=kind, block="block/x/y", removable="0")
    assert refusal(folder, root=root) == {"why": "network", "sign": kind}


@linux
def test_a_fixed_disk_is_a_place(tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    root = fake_system(
        tmp_path / "root", folder, kind="ext4", block="pci/nvme0n1/nvme0n1p1", removable="0"
    )
    require_own_disk(folder, root=root)


@linux
def test_a_system_that_tells_nothing_is_not_in_the_way(tmp_path: Path) -> None:
    require_own_disk(tmp_path, root=tmp_path / "nothing")
