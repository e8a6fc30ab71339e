"""The steps to a vault that keeps records, seals bundles for others, and remembers in a ledger what left."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from liaison.store.folding import fold
from liaison.store.rows import unpack_ids

STEPS = Migrations("vault")


@STEPS(name="001_log")
def _log(db: Database) -> None:
    db.table("log").create(
        {
            "position": int,
            "change": bytes,
            "record": bytes,
            "author": bytes,
            "depth": int,
            "source": bytes,
            "body": bytes,
            "signature": bytes,
        },
        pk="position",
        not_null={"change", "record", "author", "depth", "body", "signature"},
    )
    db.table("log").create_index(["change"], unique=True)
    db.table("log").create_index(["record"])
    db.table("held").create(
        {
            "change": bytes,
            "author": bytes,
            "reason": str,
            "missing": bytes,
            "source": bytes,
            "body": bytes,
            "signature": bytes,
        },
        pk="change",
        not_null={"author", "reason", "missing", "body", "signature"},
    )
    db.table("held").create_index(["author"])
    db.table("waits").create({"parent": bytes, "change": bytes}, pk=("parent", "change"))
    db.table("waits").create_index(["change"])
    db.table("forks").create(
        {
            "one": bytes,
            "other": bytes,
            "one_body": bytes,
            "one_signature": bytes,
            "other_body": bytes,
            "other_signature": bytes,
        },
        pk=("one", "other"),
    )


@STEPS(name="002_records")
def _records(db: Database) -> None:
    db.table("records").create(
        {
            "doc": int,
            "id": bytes,
            "ref": str,
            "type": str,
            "kind": str,
            "title": str,
            "state": str,
            "owner": str,
            "site": str,
            "author_role": str,
            "at_ms": int,
            "revised_ms": int,
            "place": str,
            "code": str,
            "grade": str,
            "cls": str,
            "summary": str,
            "clashes": int,
            "attachments": int,
            "lat": float,
            "lon": float,
            "deleted": int,
            "hidden": int,
            "for_parent": int,
        },
        pk="doc",
    )
    db.table("records").create_index(["id"], unique=True)
    db.table("records").create_index(["ref"])
    db.table("records").create_index(["at_ms"])
    db.table("snapshots").create({"doc": int, "snapshot": bytes}, pk="doc")
    # Only folded words go into the index; `texts` has them as written, apart from the snapshots,
    # so that a search reads no more pages than it shows.
    db.table("texts").create({"doc": int, "words": str}, pk="doc")
    db.execute(
        "CREATE VIRTUAL TABLE search USING fts5(words, content='', contentless_delete=1,"
        " tokenize=\"unicode61 remove_diacritics 0\", prefix='2 3')"
    )
    # Words wait in memory (8 MiB) before they are written: imports come in thousands.
    db.execute("INSERT INTO search (search, rank) VALUES ('hashsize', 8388608)")
    db.execute("CREATE VIRTUAL TABLE located USING rtree(doc, south, north, west, east)")


@STEPS(name="003_drafts_and_settings")
def _drafts(db: Database) -> None:
    db.table("drafts").create(
        {"record": bytes, "saved_ms": int, "draft": bytes}, pk="record", not_null={"draft"}
    )
    db.table("settings").create({"name": str, "value": bytes}, pk="name", not_null={"value"})
    db.table("device").create(
        {"incarnation": int, "keys": bytes, "card": bytes}, pk="incarnation", not_null={"keys"}
    )


@STEPS(name="004_contacts_and_mailbox")
def _contacts(db: Database) -> None:
    db.table("contacts").create(
        {
            "device": bytes,
            "mission": str,
            "site": str,
            "role": str,
            "trust": str,
            "exercise": int,
            "heard_ms": int,
            "sent_ms": int,
            "acked_ms": int,
            "is_hub": int,
            "card": bytes,
        },
        pk="device",
        not_null={"card", "trust"},
    )
    db.table("sent").create(
        {
            "contact": bytes,
            "stream": int,
            "bundle": bytes,
            "name": str,
            "sha256": bytes,
            "bytes": int,
            "position": int,
            "attachments": bytes,
            "records": bytes,
            "receipts": bytes,
            "at_ms": int,
            "location": str,
            "state": str,
            "refusal": str,
        },
        pk=("contact", "stream"),
    )
    db.table("received").create(
        {
            "bundle": bytes,
            "sender": bytes,
            "stream": int,
            "sha256": bytes,
            "bytes": int,
            "at_ms": int,
            "state": str,
            "refusal": str,
            "needs_receipt": int,
            "changes": int,
            "attachments": int,
            "new": int,
            "changed": int,
            "held": int,
            "clashes": int,
        },
        pk="bundle",
    )
    db.table("seen").create(
        {"location": str, "name": str, "size": int, "outcome": str},
        pk=("location", "name", "size"),
    )


@STEPS(name="005_blobs_and_state")
def _blobs(db: Database) -> None:
    db.table("blobs").create(
        {"sha256": bytes, "name": str, "key": bytes, "bytes": int, "packed": int},
        pk="sha256",
        not_null={"name", "key", "bytes", "packed"},
    )
    db.table("state").create(
        {
            "id": int,
            "epoch": int,
            "instance": bytes,
            "counted": int,
            "log_root": bytes,
            "restored": int,
        },
        pk="id",
        not_null={"epoch", "instance", "counted", "log_root", "restored"},
    )


@STEPS(name="006_bearers")
def _bearers(db: Database) -> None:
    db.table("bearers").create({"contact": bytes, "position": int}, pk=("contact", "position"))


@STEPS(name="007_terms")
def _terms(db: Database) -> None:
    # Made from the log by core.staying, so it begins empty.
    db.table("terms").create(
        {"number": int, "terms": bytes, "holders": bytes},
        pk="number",
        not_null={"terms", "holders"},
    )
    db.table("terms").create_index(["terms", "holders"], unique=True)
    db.table("standing").create({"record": bytes, "number": int}, pk="record", not_null={"number"})
    db.table("standing").create_index(["number"])


@STEPS(name="008_parts")
def _parts(db: Database) -> None:
    db.table("sent").add_column("follows", int, not_null_default=0)
    db.table("sent").add_column("upto", int, not_null_default=0)
    db.table("received").create_index(["sender"])


@STEPS(name="009_ledger")
def _ledger(db: Database) -> None:
    db.table("sent").add_column("announced", bytes)
    db.table("sent").add_column("answered_ms", int)
    db.table("received").add_column("is_whole", int)
    db.execute("UPDATE received SET is_whole = changes > 0")
    db.table("received").add_column("reader", bytes)
    db.table("ledger").create(
        {
            "entry": int,
            "contact": bytes,
            "stream": int,
            "record": bytes,
            "position": int,
            "title": str,
            "words": str,
        },
        pk="entry",
        not_null={"contact", "stream", "record", "position", "title", "words"},
    )
    db.table("ledger").create_index(["contact", "stream"])
    db.table("ledger").create_index(["record"])
    for verb in ("UPDATE", "DELETE"):
        db.execute(
            f"CREATE TRIGGER ledger_is_kept_{verb.lower()} BEFORE {verb} ON ledger"
            " BEGIN SELECT RAISE(ABORT, 'the ledger is kept'); END"
        )
    _enter_what_left_before(db)


def _enter_what_left_before(db: Database) -> None:
    """Rows for bundles from before there was a ledger, under the titles that records have now."""
    entry = (
        "INSERT INTO ledger (contact, stream, record, position, title, words)"
        " VALUES (?, ?, ?, ?, ?, ?)"
    )
    titles = dict(db.execute("SELECT id, title FROM records").fetchall())
    sent = db.execute("SELECT contact, stream, position, records FROM sent ORDER BY at_ms, stream")
    for contact, stream, position, records in sent.fetchall():
        for record in unpack_ids(records):
            title = titles.get(record) or ""
            db.execute(entry, (contact, stream, record, position, title, fold(title)))
