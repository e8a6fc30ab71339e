"""The vault's lock: one process at a time has a vault open; the system drops it when that ends."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from liaison.core.errors import Reason, Refused
from liaison.store import files, layout

_PATIENCE_S = 0.25
"""Whoever only looks whether a vault is in use holds its lock for an instant; that is waited out."""
_POLL_S = 0.005


@contextmanager
def held(folder: Path) -> Iterator[FileLock]:
    """The lock of the vault in a folder, until the block ends; it may be acquired again within.

    Raises:
        Refused: VAULT_IN_USE, VAULT_READ_ONLY, VAULT_FULL.
    """
    lock = FileLock(folder / layout.LOCK, mode=0o600, thread_local=False)
    try:
        lock.acquire(timeout=_PATIENCE_S, poll_interval=_POLL_S)
    except Timeout as error:
        raise Refused(Reason.VAULT_IN_USE) from error
    except OSError as error:
        raise Refused(files.reason_of(error) or Reason.VAULT_READ_ONLY) from error
    try:
        yield lock
    finally:
        lock.release()


def is_held(folder: Path) -> bool:
    """Whether a process, this one too, has the vault open."""
    try:
        with held(folder):
            return False
    except Refused as refused:
        if refused.reason is not Reason.VAULT_IN_USE:
            raise
        return True
