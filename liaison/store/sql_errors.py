"""What a failure of the database means to a person; anything else is a fault of ours.

SQLCipher's driver tells its result codes only as text, so the texts of SQLite's `sqlite3ErrStr`
are what is compared.
"""

from __future__ import annotations

from sqlcipher3 import dbapi2

from liaison.core.errors import Reason, Refused

_KNOWN = (
    ("disk is full", Reason.VAULT_FULL),
    ("readonly database", Reason.VAULT_READ_ONLY),
    ("read-only", Reason.VAULT_READ_ONLY),
    ("is locked", Reason.VAULT_IN_USE),
    ("not a database", Reason.VAULT_DAMAGED),
    ("malformed", Reason.VAULT_DAMAGED),
    ("disk I/O error", Reason.VAULT_DAMAGED),
    ("hmac check failed", Reason.VAULT_DAMAGED),
    ("unable to open", Reason.VAULT_MISSING),
)


def classify(error: dbapi2.Error) -> Reason | None:
    """The reason behind a driver's error, or None when it is a fault of our own."""
    if not isinstance(error, dbapi2.DatabaseError):
        return None
    text = str(error)
    return next((reason for mark, reason in _KNOWN if mark in text), None)


def refusal(error: dbapi2.Error) -> Exception:
    """The exception to raise in a driver error's place; the error itself if it is our fault."""
    reason = classify(error)
    return error if reason is None else Refused(reason)
