"""The ground a vault is made on: there is a whole vault afterwards, or nothing.

The database is made under a name of its own (`layout.BEGUN`) and gets its lasting one last, by one
rename: before that there is no vault, whatever else lies in the folder. So what a process that died
left behind is known for what it is, and the next attempt makes it anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock

from liaison.core.errors import Reason, Refused
from liaison.store import files, layout, lock

_LOG = "-wal"
"""What SQLite appends to a database's name for its write-ahead log."""


@contextmanager
def ground(folder: Path) -> Iterator[FileLock]:
    """A vault's folders, empty, and its lock; after an exception all is as it was.

    Raises:
        Refused: VAULT_EXISTS, VAULT_IN_USE, VAULT_FULL, FILE_UNWRITABLE.
    """
    with _folders(folder), lock.held(folder) as held:
        if layout.is_taken(folder):
            raise Refused(Reason.VAULT_EXISTS)
        _clear(folder)
        try:
            yield held
        except BaseException:
            _clear(folder)
            raise


def finish(folder: Path) -> None:
    """Give the database, closed, its lasting name: from now on there is a vault."""
    files.settle(folder / layout.BEGUN, folder / layout.DATABASE)


@contextmanager
def _folders(folder: Path) -> Iterator[None]:
    """A vault's folders; after an exception those that were not there before are gone again."""
    parts = (folder / layout.LOCK, folder / layout.BLOBS, folder / layout.SCRATCH)
    missing: list[Path] = []
    try:
        missing += [path for path in (*parts, folder, *folder.parents) if not path.exists()]
        layout.make(folder)
    except OSError as error:
        _remove(missing)
        if files.reason_of(error) is Reason.VAULT_FULL:
            raise Refused(Reason.VAULT_FULL) from error
        why = error.strerror or ""
        raise Refused(Reason.FILE_UNWRITABLE, path=str(folder), why=why) from error
    try:
        yield
    except BaseException:
        _remove(missing)
        raise


def _remove(made: list[Path]) -> None:
    for path in made:
        with suppress(OSError):  # never made, or somebody else put something there since
            if path.is_dir():
                path.rmdir()
            else:
                path.unlink()


def _clear(folder: Path) -> None:
    """Remove the files of a vault that is not finished."""
    for database in (layout.BEGUN, layout.DATABASE):
        for name in (database + _LOG, database):
            (folder / name).unlink(missing_ok=True)
    for name in (layout.KEYS, layout.KEYS_COPY):
        (folder / name).unlink(missing_ok=True)
