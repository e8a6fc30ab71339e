"""Brings a database to the form that this version knows, and refuses one from a later version."""

from __future__ import annotations

from liaison.core.errors import Reason, Refused
from liaison.store.connection import Connection

VERSION = 22
"""How many steps `migrations.STEPS` has; kept in the database as `user_version`."""


def bring_up_to_date(db: Connection) -> None:
    """Apply the steps that are missing, all of them or none.

    Raises:
        Refused: VAULT_NEWER for a database of a later version; it is not touched.
    """
    found = version(db)
    if found > VERSION:
        raise Refused(Reason.VAULT_NEWER, found=found, known=VERSION)
    if found < VERSION:
        _migrate(db)


def version(db: Connection) -> int:
    """How many steps the database has behind it."""
    row = db.one("PRAGMA user_version")
    return int(row[0]) if row else 0


def _migrate(db: Connection) -> None:
    # Imported here: most starts find nothing to do, and the import takes a tenth of a second.
    from sqlite_utils import Database  # noqa: PLC0415

    from liaison.store.migrations import STEPS  # noqa: PLC0415

    with db.transaction():
        STEPS.apply(Database(db.raw))
        db.execute(f"PRAGMA user_version = {VERSION}")
