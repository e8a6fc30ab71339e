"""What a failure of the database means to a person; anything else is a fault of ours.

The texts of SQLite's `sqlite3ErrStr` are what is compared: SQLCipher's own failures have no code.
"""

from __future__ import annotations

from pathlib import Path

from sqlcipher3 import dbapi2

from liaison.core.errors import Reason, Refused
from liaison.store import files

_IO_ERROR = "disk I/O error"
_NO_OPENING = "unable to open"

_KNOWN = (
    ("disk is full", Reason.VAULT_FULL),
    ("readonly database", Reason.VAULT_READ_ONLY),
    ("read-only", Reason.VAULT_READ_ONLY),
    ("is locked", Reason.VAULT_IN_USE),
    ("not a database", Reason.VAULT_DAMAGED),
    ("malformed", Reason.VAULT_DAMAGED),
    (_IO_ERROR, Reason.VAULT_DAMAGED),
    ("hmac check failed", Reason.VAULT_DAMAGED),
    (_NO_OPENING, Reason.VAULT_MISSING),
)


def classify(error: dbapi2.Error, folder: Path | None = None) -> Reason | None:
    """The reason behind a driver's error, or None when it is a fault of our own.

    SQLite says that the disk is full of some writes only; of others it says what it also says of a
    broken disk. Which of the two it is, the disk in `folder` is asked.
    """
    if not isinstance(error, dbapi2.DatabaseError):
        return None
    text = str(error)
    is_unclear = _IO_ERROR in text or _NO_OPENING in text
    if is_unclear and folder is not None and files.is_full(folder):
        return Reason.VAULT_FULL
    return next((reason for mark, reason in _KNOWN if mark in text), None)


def refusal(error: dbapi2.Error, folder: Path) -> Exception:
    """The exception to raise in a driver error's place; the error itself if it is our fault."""
    reason = classify(error, folder)
    return error if reason is None else Refused(reason)
