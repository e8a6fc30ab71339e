"""The steps by which a vault's database came to its present form: named, ordered, never changed.

A new form of the database is a new function at the end of this file, and a fixture of the form
before it in the tests.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from liaison.store.folding import fold
from liaison.store.rows import unpack_ids
from sync.journal.change import record_of

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
