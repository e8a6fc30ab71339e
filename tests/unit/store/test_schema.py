from __future__ import annotations

from pathlib import Path

import pytest
from msgspec import structs
from sqlite_utils import Database

from liaison.core.errors import Reason, Refused
from liaison.core.tables import View
from liaison.core.values import RecordQuery
from liaison.store import layout, schema
from liaison.store.connection import Connection
from liaison.store.migrations import STEPS
from liaison.store.rows import pack
from liaison.store.vault import Vault
from sync.exchange.plan import Load
from sync.model.ids import DeviceId, RecordId
from tests.support.bundles import note
from tests.support.store import AT_MS, KEYS, database, row


def forms(db: Connection) -> set[str]:
    """The schema as the database itself keeps it."""
    return {sql for (sql,) in db.all("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")}


def test_the_version_is_the_number_of_steps(vault: Vault) -> None:
    vault.close()
    db = database(vault.folder)
    assert schema.version(db) == schema.VERSION == len(STEPS.pending(Database(memory=True)))
    db.close()


def test_a_later_vault_is_refused_and_left_alone(vault: Vault) -> None:
    vault.close()
    db = database(vault.folder)
    db.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    db.close()
    before = (vault.folder / layout.DATABASE).read_bytes()
    with pytest.raises(Refused) as refused:
        Vault(vault.folder, KEYS)
    assert refused.value.reason is Reason.VAULT_NEWER
    assert (vault.folder / layout.DATABASE).read_bytes() == before


@pytest.mark.parametrize("behind", range(schema.VERSION))
def test_a_vault_of_any_earlier_form_comes_to_the_present_one(
    vault: Vault, tmp_path: Path, behind: int
) -> None:
    vault.close()
    fresh = database(vault.folder)
    layout.make(tmp_path / "old")
    old = Connection(tmp_path / "old" / layout.DATABASE, KEYS.key("database"), create=True)
    steps = [step.name for step in STEPS.pending(Database(memory=True))]
    with old.transaction():
        if behind:
            STEPS.apply(Database(old.raw), stop_before=steps[behind])
        old.execute(f"PRAGMA user_version = {behind}")
    schema.bring_up_to_date(old)
    assert forms(old) == forms(fresh)
    old.close()
    fresh.close()
    opened = Vault(tmp_path / "old", KEYS)
    opened.records.save([View(row(1), b"snapshot", "words")])
    assert len(opened.records.find(RecordQuery())) == 1
    opened.close()


def test_what_was_set_aside_before_is_found_by_its_record(tmp_path: Path) -> None:
    held = note(1)
    layout.make(tmp_path)
    old = Connection(tmp_path / layout.DATABASE, KEYS.key("database"), create=True)
    with old.transaction():
        STEPS.apply(Database(old.raw), stop_before="013_held_of_record")
        old.execute("PRAGMA user_version = 12")
        old.execute(
            "INSERT INTO held VALUES (?, ?, 'change.waits', ?, NULL, ?, ?)",
            (held.id, held.change.author, pack([]), held.body, held.signature),
        )
    old.close()
    vault = Vault(tmp_path, KEYS)
    assert [one.signed for one in vault.log.held_of(held.change.record)] == [held]
    assert vault.log.set_aside([held.id]) == {held.id}
    assert vault.log.held_of(note(2).change.record) == []
    vault.close()


def test_what_bundles_of_before_carried_and_brought_is_known_still(tmp_path: Path) -> None:
    contact, record, sha256 = DeviceId(b"c" * 16), RecordId(b"r" * 16), b"a" * 32
    layout.make(tmp_path)
    old = Connection(tmp_path / layout.DATABASE, KEYS.key("database"), create=True)
    with old.transaction():
        STEPS.apply(Database(old.raw), stop_before="021_open_bundles")
        old.execute("PRAGMA user_version = 20")
        carried = [(9, [sha256], [record]), (0, [sha256], []), (0, [], [record]), (0, [], [])]
        for stream, (position, attachments, records) in enumerate(carried, 1):
            old.execute(
                "INSERT INTO sent (contact, stream, bundle, name, sha256, bytes, position,"
                " attachments, records, receipts, at_ms, location, state, refusal)"
                " VALUES (?, ?, ?, 'A.AGE', x'', 1, ?, ?, ?, x'80', 0, '', 'acknowledged', '')",
                (contact, stream, bytes([stream]), position, pack(attachments), pack(records)),
            )
            for one in records:
                old.execute(
                    "INSERT INTO ledger (contact, stream, record, position, title, words)"
                    " VALUES (?, ?, ?, 9, '', '')",
                    (contact, stream, one),
                )
    old.close()
    vault = Vault(tmp_path, KEYS)
    assert [one.load for one in vault.mailbox.open_for(contact)] == [
        *(Load.RECORDS, Load.ATTACHMENTS, Load.FLASH, Load.RECEIPTS),
    ]
    assert vault.mailbox.brought(contact, [sha256, b"b" * 32]) == {sha256: 2}
    assert vault.ledger.carriers(contact, [record]) == {record: [1, 3]}
    vault.close()


def test_snapshots_and_words_of_before_stay_where_they_lie(tmp_path: Path) -> None:
    before, moved, later = row(1), row(1, at_ms=AT_MS), row(2)
    layout.make(tmp_path)
    old = Connection(tmp_path / layout.DATABASE, KEYS.key("database"), create=True)
    with old.transaction():
        STEPS.apply(Database(old.raw), stop_before="022_by_arrival")
        old.execute("PRAGMA user_version = 21")
        columns = ", ".join(before.__struct_fields__)
        marks = ", ".join("?" * len(before.__struct_fields__))
        put = f"INSERT INTO records (doc, {columns}) VALUES (4096, {marks})"  # noqa: S608  (constants)
        old.execute(put, structs.astuple(before))
        for statement in (
            "INSERT INTO snapshots VALUES (4096, x'01')",
            "INSERT INTO texts VALUES (4096, 'convoy')",
            "INSERT INTO search (rowid, words) VALUES (4096, 'convoy')",
        ):
            old.execute(statement)
    old.close()
    vault = Vault(tmp_path, KEYS)
    records = vault.records
    records.save([View(later, b"2", "patrol")])
    assert records.stored([before.id, later.id]) == {
        before.id: ("NOTE", b"\x01"),
        later.id: ("NOTE", b"2"),
    }
    records.save([View(moved, b"3", "convoy")])
    assert records.stored([before.id]) == {before.id: ("NOTE", b"3")}
    for words, found in (("convoy", moved), ("patrol", later)):
        assert [hit.row for hit in records.search(words, limit=None, ranked=False)] == [found]
    vault.close()


def test_a_step_that_fails_leaves_the_older_form(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    db = Connection(tmp_path / "a.db", KEYS.key("database"), create=True)
    monkeypatch.setattr(STEPS, "_migrations", list(STEPS._migrations))

    @STEPS(name="999_fails")
    def _fails(_: Database) -> None:
        raise KeyError

    with pytest.raises(KeyError):
        schema.bring_up_to_date(db)
    assert schema.version(db) == 0
    assert forms(db) == set()
    db.close()
