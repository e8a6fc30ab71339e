"""Whether a folder is a safe place for a vault: on a disk of this machine, and copied nowhere.

A stick is pulled, a share is written by two, and a synchronised folder takes the database's files
one by one, at moments of its own, to somebody else's machine.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from liaison.core.errors import Reason, Refused

_MARKS = (
    ".stfolder",
    ".stversions",
    ".sync",
    ".sync.ffs_db",
    ".dropbox",
    ".dropbox.cache",
    ".owncloudsync.log",
    ".nextcloudsync.log",
    ".SyncTrash",
    ".seafile-data",
    ".tmp.driveupload",
)
_MARK_BEGINNINGS = (".sync_", "._sync_")
_DATABASE_ENDS = (".db", ".db-wal", ".db-shm")
_FOLDERS = (
    "dropbox",
    "onedrive",
    "nextcloud",
    "owncloud",
    "google drive",
    "icloud drive",
    "mobile documents",
)
_TAGS = ("onedrive", "dropbox", "google drive", "nextcloud", "box sync")
_TAG_FILE = "desktop.ini"
_MOST_TAG_BYTES = 64 << 10
_NETWORK = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "9p",
        "afs",
        "ceph",
        "davfs",
        "fuse.sshfs",
        "fuse.davfs2",
    }
    | {"fuse.rclone", "fuse.gvfsd-fuse", "fuse.glusterfs"}
)
_WINDOWS_REMOVABLE = 2
_WINDOWS_REMOTE = 4
_ROOT = Path("/")


def require_own_disk(folder: Path, *, root: Path = _ROOT) -> None:
    """Refuse a place where a vault would come to harm.

    Args:
        folder: where the vault is or will be; it need not exist yet.
        root: where `proc` and `sys` are found.

    Raises:
        Refused: VAULT_PLACE with `why` ("removable", "network", "synced") and the `sign` of it.
    """
    lowest = folder.absolute()
    while not lowest.exists():
        lowest = lowest.parent
    lowest = lowest.resolve()
    _require_unsynced(lowest)
    if sys.platform == "linux":
        _require_fixed_linux(lowest, root)
    elif sys.platform == "win32":
        _require_fixed_windows(lowest)
    elif sys.platform == "darwin" and lowest.is_relative_to("/Volumes"):
        raise Refused(Reason.VAULT_PLACE, why="removable", sign="/Volumes")


def _require_unsynced(folder: Path) -> None:
    for place in (folder, *folder.parents):
        sign = _sync_sign(place)
        if sign:
            raise Refused(Reason.VAULT_PLACE, why="synced", sign=sign)


def _sync_sign(place: Path) -> str:
    """What tells that a folder is synchronised; empty if nothing does."""
    name = place.name.casefold()
    if name in _FOLDERS or name.startswith("onedrive - "):
        return place.name
    try:
        names = [entry.name for entry in os.scandir(place)]
    except OSError:
        return ""
    return next((found for found in names if _is_sign(place, found)), "")


def _is_sign(place: Path, found: str) -> bool:
    """Whether a file or folder is one that a synchroniser leaves."""
    if found.casefold() == _TAG_FILE:
        return _is_tagged(place / found)
    is_database = found.startswith(_MARK_BEGINNINGS) and found.endswith(_DATABASE_ENDS)
    return is_database or found in _MARKS


def _is_tagged(file: Path) -> bool:
    try:
        with file.open("rb") as source:
            raw = source.read(_MOST_TAG_BYTES)
    except OSError:
        return False
    text = raw.replace(b"\0", b"").decode("ascii", "ignore").casefold()
    return any(tag in text for tag in _TAGS)


def _require_fixed_linux(folder: Path, root: Path) -> None:
    device, kind = _mount(folder, root / "proc/self/mountinfo")
    if kind in _NETWORK:
        raise Refused(Reason.VAULT_PLACE, why="network", sign=kind)
    block = (root / "sys/dev/block" / device).resolve()
    for place in (block, block.parent):  # a partition's flag lies with its disk
        flag = place / "removable"
        if flag.is_file() and flag.read_text().strip() == "1":
            raise Refused(Reason.VAULT_PLACE, why="removable", sign=place.name)
    if "/usb" in block.as_posix():
        raise Refused(Reason.VAULT_PLACE, why="removable", sign="usb")


def _mount(folder: Path, table: Path) -> tuple[str, str]:
    """The device number and the file system of the mount that a folder is in (proc(5))."""
    best, answer = -1, ("", "")
    try:
        lines = table.read_text(errors="surrogateescape").splitlines()
    except OSError:
        return answer
    for line in lines:
        fields = line.split(" ")
        point = Path(_unescaped(fields[4]))
        if folder.is_relative_to(point) and len(point.parts) >= best:
            best, answer = len(point.parts), (fields[2], fields[fields.index("-") + 1])
    return answer


def _unescaped(name: str) -> str:
    for octal, letter in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        name = name.replace(octal, letter)
    return name


def _require_fixed_windows(folder: Path) -> None:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  (Windows only)

        kind = ctypes.windll.kernel32.GetDriveTypeW(folder.anchor)
        if kind == _WINDOWS_REMOVABLE:
            raise Refused(Reason.VAULT_PLACE, why="removable", sign=folder.anchor)
        if kind == _WINDOWS_REMOTE:
            raise Refused(Reason.VAULT_PLACE, why="network", sign=folder.anchor)
