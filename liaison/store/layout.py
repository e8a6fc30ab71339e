"""Where things lie inside a vault's folder."""

from __future__ import annotations

from pathlib import Path

KEYS = "keys.cbor"
KEYS_COPY = "keys.old.cbor"
DATABASE = "liaison.db"
BEGUN = "liaison.db.new"
"""The database of a vault that is being made, or whose making was interrupted."""
BLOBS = "blobs"
SCRATCH = "scratch"
LOCK = "lock"

_ALLOWED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.")
_LONGEST_NAME = 100


def is_vault(folder: Path) -> bool:
    """Whether a vault's key slots lie in this folder, and its making came to an end."""
    has_slots = _lies(folder / KEYS) or _lies(folder / KEYS_COPY)
    return has_slots and not _is_unfinished(folder)


def is_taken(folder: Path) -> bool:
    """Whether a vault lies in this folder, or a database that lost its key slots."""
    return is_vault(folder) or _lies(folder / DATABASE)


def lies_in_vault(folder: Path) -> bool:
    """Whether a folder is a vault's, or lies in one."""
    here = folder.absolute()
    return any(is_taken(one) for one in (here, *here.parents))


def _is_unfinished(folder: Path) -> bool:
    return _lies(folder / BEGUN) and not _lies(folder / DATABASE)


def _lies(file: Path) -> bool:
    try:
        return file.is_file()
    except (OSError, ValueError):  # no such name can be, or nobody may look
        return False


def make(folder: Path) -> None:
    """Make the empty folders of a vault, readable by this user alone."""
    for part in (folder, folder / BLOBS, folder / SCRATCH):
        part.mkdir(mode=0o700, parents=True, exist_ok=True)


def scratch_path(folder: Path, name: str) -> Path:
    """The path of a scratch file.

    Raises:
        ValueError: the name is not of our own naming; names from outside are never used as paths.
    """
    if not 0 < len(name) <= _LONGEST_NAME or not set(name) <= _ALLOWED or name.startswith("."):
        raise ValueError("a scratch name has letters, digits, '-', '_' and '.' only")
    return folder / SCRATCH / name
