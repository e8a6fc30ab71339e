"""The steps since there is a ledger; the next one stands at the end."""

from __future__ import annotations

from sqlite_utils import Database

from liaison.store.migrations.first import STEPS
from liaison.store.rows import unpack_ids
from sync.journal.change import record_of

__all__ = ["STEPS"]


@STEPS(name="010_refused_records")
def _refused_records(db: Database) -> None:
    db.table("refused_records").create(
        {"bundle": bytes, "record": bytes, "reason": str},
        pk=("bundle", "record"),
        not_null={"reason"},
    )
    db.table("received").add_column("taken", int, not_null_default=0)


@STEPS(name="011_trust")
def _trust(db: Database) -> None:
    # `stopped` and `accepted` follow from the statements in the log (core.standing).
    db.table("stopped").create({"device": bytes, "is_cut": int}, pk="device", not_null={"is_cut"})
    db.table("accepted").create(
        {"device": bytes, "record": bytes, "change": bytes}, pk=("device", "record", "change")
    )
    db.table("accepted").create_index(["record"])
    db.table("records").add_column("held", int, not_null_default=0)
    contacts = db.table("contacts")
    contacts.add_column("verified_ms", int)
    contacts.add_column("verified_by", str, not_null_default="")
    contacts.add_column("introducer", bytes)
    contacts.add_column("is_custodian", int, not_null_default=0)
    contacts.add_column("wrong_codes", int, not_null_default=0)


@STEPS(name="012_recalls")
def _recalls(db: Database) -> None:
    db.table("recalls").create(
        {"recall": bytes, "record": bytes, "owner": str, "missions": bytes},
        pk="recall",
        not_null={"record", "owner", "missions"},
    )
    db.table("recalls").create_index(["record"])
    db.table("records").add_column("aside", int, not_null_default=0)


@STEPS(name="013_held_of_record")
def _held_of_record(db: Database) -> None:
    held = db.table("held")
    held.add_column("record", bytes)
    for change, body in db.execute("SELECT change, body FROM held").fetchall():
        db.execute("UPDATE held SET record = ? WHERE change = ?", (record_of(body), change))
    held.create_index(["record"])


@STEPS(name="014_judgements")
def _judgements(db: Database) -> None:
    # Follows from the records; `core.picture.matching` fills it where records came first.
    db.table("judgements").create(
        {"holder": bytes, "one": bytes, "other": bytes, "mission": str, "same": int},
        pk=("holder", "one", "other"),
        not_null={"mission", "same"},
    )


@STEPS(name="015_at_once")
def _at_once(db: Database) -> None:
    db.table("received").add_column("at_once", bytes)


@STEPS(name="016_papers")
def _papers(db: Database) -> None:
    db.table("papers").create(
        {
            "entry": int,
            "after": int,
            "at_ms": int,
            "kind": str,
            "ref": str,
            "langs": str,
            "format": str,
            "audience": str,
            "sha256": bytes,
            "bytes": int,
            "records": int,
            "way": str,
            "name": str,
            "device": bytes,
            "mission": str,
            "site": str,
            "role": str,
            "words": str,
        },
        pk="entry",
        not_null={
            *("after", "at_ms", "kind", "ref", "langs", "format", "audience", "sha256", "bytes"),
            *("records", "way", "name", "device", "mission", "site", "role", "words"),
        },
    )
    db.table("papers").create_index(["after"])
    db.table("paper_records").create({"record": bytes, "paper": int}, pk=("record", "paper"))
    db.table("paper_records").create_index(["paper"])
    for table in ("papers", "paper_records"):
        for verb in ("UPDATE", "DELETE"):
            db.execute(
                f"CREATE TRIGGER {table}_are_kept_{verb.lower()} BEFORE {verb} ON {table}"
                " BEGIN SELECT RAISE(ABORT, 'the ledger is kept'); END"
            )


@STEPS(name="017_records_by_type")
def _records_by_type(db: Database) -> None:
    # There are a hundred notes for each warning, action or meeting; lists of these read no notes.
    db.table("records").create_index(["type", "at_ms"])
    db.table("records").create_index(["type", "kind", "at_ms"])


@STEPS(name="018_sighted")
def _sighted(db: Database) -> None:
    # All that a map asks for, in the order in which it asks: no row is read for a mark. The flags
    # are in it too, for SQLite looks at them though the condition says what they are.
    db.execute(
        "CREATE INDEX sighted ON records (type, at_ms, doc, id, kind, grade, lat, lon,"
        " deleted, held, aside, hidden)"
        " WHERE lat IS NOT NULL AND NOT deleted AND NOT held AND NOT aside AND NOT hidden"
    )
    db.execute("DROP TABLE located")


@STEPS(name="019_listed")
def _listed(db: Database) -> None:
    # A page from the middle of a list passes over all rows before it. Each index has what decides
    # whether a row counts, so those are passed over in the index and never read.
    counts = ("doc", "owner", "deleted", "held", "aside", "hidden")
    for columns in (("at_ms",), ("type", "at_ms"), ("type", "kind", "at_ms")):
        db.execute(f"DROP INDEX idx_records_{'_'.join(columns)}")
        db.table("records").create_index([*columns, *counts])


@STEPS(name="020_draft_edits")
def _draft_edits(db: Database) -> None:
    # What differs from a long draft as it was written whole: it goes with that, however that goes.
    db.execute(
        "CREATE TABLE draft_edits (record BLOB PRIMARY KEY"
        " REFERENCES drafts (record) ON DELETE CASCADE, edits BLOB NOT NULL)"
    )


@STEPS(name="021_open_bundles")
def _open_bundles(db: Database) -> None:
    # A visit asks for what is open, for what lies there by its name, and for records that changed; which
    # records a bundle had is in the ledger alone. Old bundles are closed as the next receipts come.
    sent = db.table("sent")
    sent.add_column("load", int, not_null_default=0)
    sent.add_column("closed", int, not_null_default=0)
    db.execute(
        "UPDATE sent SET load = CASE WHEN position > 0 THEN 2 WHEN attachments <> x'80' THEN 3"
        " WHEN records <> x'80' THEN 0 ELSE 1 END"
    )
    db.execute("ALTER TABLE sent DROP COLUMN records")
    db.execute("CREATE INDEX sent_open ON sent (contact, stream) WHERE NOT closed")
    sent.create_index(["name"])
    sent.create_index(["bundle"])
    sent.create_index(["location", "at_ms"])
    db.table("enclosed").create(
        {"contact": bytes, "sha256": bytes, "stream": int}, pk=("contact", "sha256", "stream")
    )
    db.table("enclosed").create_index(["contact", "stream"])
    enclosing = db.execute("SELECT contact, stream, attachments FROM sent").fetchall()
    for contact, stream, attachments in enclosing:
        for sha256 in set(unpack_ids(attachments)):
            db.execute(
                "INSERT INTO enclosed (contact, sha256, stream) VALUES (?, ?, ?)",
                (contact, sha256, stream),
            )
    db.execute("DROP INDEX idx_ledger_record")
    db.table("ledger").create_index(["record", "contact"])
    db.execute("DROP INDEX idx_received_sender")
    db.table("received").create_index(["sender", "reader", "stream"])
    db.execute(
        "CREATE INDEX unanswered ON received (sender, state = 'waiting', at_ms DESC)"
        " WHERE needs_receipt"
    )


@STEPS(name="022_by_arrival")
def _by_arrival(db: Database) -> None:
    # What came before stays where it lies; only what comes from now on goes behind it.
    db.table("records").add_column("arrival", int)
    db.execute("UPDATE records SET arrival = doc")
    for table in ("snapshots", "texts"):
        db.execute(f"ALTER TABLE {table} RENAME COLUMN doc TO arrival")
