"""Which carriers are there now. Touches the disks, so it runs on a worker."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path, PurePath

from PySide6.QtCore import QStorageInfo

from liaison.ui.screens.exchange.places import Place

_MOUNTED_BY_HAND = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
_WINDOWS_SYSTEM = "C:"
_NAMES = {"vfat": "FAT", "msdos": "FAT", "exfat": "exFAT", "ntfs3": "NTFS", "ntfs": "NTFS"}
"""What people call what the system names otherwise; `fuseblk` may be any of them and says nothing."""
_SAYS_NOTHING = "fuseblk"


def look(folders: Iterable[str]) -> list[Place]:
    """Sticks first, then the folders that the user chose, there or not."""
    sticks = [_of_volume(volume) for volume in QStorageInfo.mountedVolumes() if _is_stick(volume)]
    on_sticks = {place.path for place in sticks}
    return [*sticks, *(_of_folder(path) for path in folders if path not in on_sticks)]


def _is_stick(volume: QStorageInfo) -> bool:
    """Desktops mount what is plugged in under folders of their own."""
    if not volume.isValid() or not volume.isReady() or volume.isRoot():
        return False
    root = volume.rootPath()
    if sys.platform.startswith("linux") and not volume.device().startsWith(b"/dev/"):
        return False
    if sys.platform == "win32":
        return not root.upper().startswith(_WINDOWS_SYSTEM)
    return root.startswith(_MOUNTED_BY_HAND)


def _of_volume(volume: QStorageInfo) -> Place:
    return Place(
        path=volume.rootPath(),
        name=volume.displayName(),
        file_system=_named(volume.fileSystemType().toStdString()),
        free_bytes=volume.bytesAvailable(),
        is_removable=True,
        is_read_only=volume.isReadOnly(),
    )


def _named(file_system: str) -> str:
    kind = file_system.lower()
    return "" if kind == _SAYS_NOTHING else _NAMES.get(kind, file_system.upper())


def _of_folder(path: str) -> Place:
    volume = QStorageInfo(path)
    name = PurePath(path).name or path
    # Of a folder that is gone, the system tells about the disk on which it would lie.
    if not Path(path).is_dir() or not volume.isValid() or not volume.isReady():
        return Place(path=path, name=name)
    return Place(
        path=path, name=name, free_bytes=volume.bytesAvailable(), is_read_only=volume.isReadOnly()
    )
