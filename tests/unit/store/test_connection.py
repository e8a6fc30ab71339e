from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from liaison.core.errors import Reason, Refused
from liaison.core.wording import sentence
from liaison.store.connection import _PRAGMAS, Connection
from liaison.store.sql_errors import classify

KEY = b"k" * 32


@pytest.fixture
def db(tmp_path: Path) -> Connection:
    made = Connection(tmp_path / "a.db", KEY, create=True)
    made.execute("CREATE TABLE t (x UNIQUE)")
    return made


def half_done(db: Connection, *values: int) -> None:
    """A transaction that writes, and then meets an exception that is not the database's."""
    with db.transaction():
        for value in values:
            db.write("INSERT INTO t VALUES (?)", (value,))
        raise KeyError


def test_every_pragma_is_as_it_was_asked_for(db: Connection) -> None:
    for name, _, expected in _PRAGMAS:
        assert db.one(f"PRAGMA {name}") == (expected,)


def test_stock_sqlite_says_that_it_is_not_a_database(db: Connection, tmp_path: Path) -> None:
    db.close()
    stock = sqlite3.connect(tmp_path / "a.db")
    with pytest.raises(sqlite3.DatabaseError, match="file is not a database"):
        stock.execute("SELECT * FROM t")
    stock.close()


def test_another_key_is_refused_and_changes_nothing(db: Connection, tmp_path: Path) -> None:
    db.close()
    before = (tmp_path / "a.db").read_bytes()
    with pytest.raises(Refused) as refused:
        Connection(tmp_path / "a.db", b"x" * 32)
    assert refused.value.reason is Reason.VAULT_DAMAGED
    assert (tmp_path / "a.db").read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["a.db"]


def test_a_plain_database_is_refused_as_not_the_vaults_own(tmp_path: Path) -> None:
    plain = sqlite3.connect(tmp_path / "a.db")
    plain.execute("CREATE TABLE t (x)")
    plain.commit()
    plain.close()
    with pytest.raises(Refused) as refused:
        Connection(tmp_path / "a.db", KEY)
    assert refused.value.reason is Reason.VAULT_FOREIGN
    assert "a.db here is not the vault's database" in sentence(
        refused.value.reason, refused.value.params
    )


def test_an_empty_file_is_refused_and_stays_empty(tmp_path: Path) -> None:
    (tmp_path / "a.db").touch()
    with pytest.raises(Refused) as refused:
        Connection(tmp_path / "a.db", KEY)
    assert refused.value.reason is Reason.VAULT_FOREIGN
    assert [(path.name, path.stat().st_size) for path in tmp_path.iterdir()] == [("a.db", 0)]


def test_a_library_that_ignores_the_key_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dbapi2, "connect", sqlite3.connect)
    monkeypatch.setattr(dbapi2, "Error", sqlite3.Error)
    with pytest.raises(Refused) as refused:
        Connection(tmp_path / "a.db", KEY, create=True)
    assert refused.value.reason is Reason.VAULT_NOT_ENCRYPTED


def test_a_missing_database_is_not_made_in_passing(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        Connection(tmp_path / "a.db", KEY)
    assert refused.value.reason is Reason.VAULT_MISSING
    assert not list(tmp_path.iterdir())


def test_a_key_of_another_length_is_a_fault_of_ours(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        Connection(tmp_path / "a.db", b"short", create=True)


def test_an_exception_undoes_the_transaction(db: Connection) -> None:
    with pytest.raises(KeyError):
        half_done(db, 1)
    assert db.all("SELECT x FROM t") == []
    db.write("INSERT INTO t VALUES (2)")
    assert db.all("SELECT x FROM t") == [(2,)]


def test_an_inner_transaction_is_undone_alone_and_commits_with_the_outer(db: Connection) -> None:
    with db.transaction():
        db.write("INSERT INTO t VALUES (1)")
        with pytest.raises(KeyError):
            half_done(db, 2)
        with db.transaction():
            db.write("INSERT INTO t VALUES (3)")
    assert db.all("SELECT x FROM t") == [(1,), (3,)]


def test_an_outer_exception_undoes_an_inner_transaction_that_ended(db: Connection) -> None:
    def inner_ended() -> None:
        with db.transaction():
            with db.transaction():
                db.write("INSERT INTO t VALUES (1)")
            raise KeyError

    with pytest.raises(KeyError):
        inner_ended()
    assert db.all("SELECT x FROM t") == []


def test_a_broken_rule_of_the_schema_is_ours_and_leaves_the_database_usable(
    db: Connection,
) -> None:
    db.write("INSERT INTO t VALUES (1)")
    with pytest.raises(dbapi2.IntegrityError):
        half_done(db, 2, 1)
    assert db.all("SELECT x FROM t") == [(1,)]


def test_after_a_failure_of_the_database_every_call_is_refused(
    db: Connection, tmp_path: Path
) -> None:
    with db.transaction():
        db.many("INSERT INTO t VALUES (?)", [(b"x" * 3000 + bytes([n]),) for n in range(200)])
    db.close()
    path = tmp_path / "a.db"
    content = bytearray(path.read_bytes())
    content[100 * 4096 : 101 * 4096] = b"\xff" * 4096
    path.write_bytes(content)
    damaged = Connection(path, KEY)
    for _ in range(2):
        with pytest.raises(Refused) as refused:
            damaged.all("SELECT * FROM t NOT INDEXED")
        assert refused.value.reason is Reason.VAULT_DAMAGED
    with pytest.raises(Refused), damaged.transaction():
        pass
    damaged.close()


def test_commits_are_announced_only_if_something_was_written(db: Connection) -> None:
    seen: list[str] = []
    db.before_commit = lambda: seen.append("before")
    db.after_commit = lambda: seen.append("after")
    with db.transaction():
        db.all("SELECT * FROM t")
    assert seen == []
    with db.transaction(), db.transaction():
        db.write("INSERT INTO t VALUES (1)")
    assert seen == ["before", "after"]
    with pytest.raises(KeyError):
        half_done(db, 2)
    assert seen == ["before", "after"]


def test_a_closed_connection_says_that_it_is_locked(db: Connection) -> None:
    db.close()
    db.close()
    with pytest.raises(Refused) as refused:
        db.all("SELECT 1")
    assert refused.value.reason is Reason.VAULT_LOCKED


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("database or disk is full", Reason.VAULT_FULL),
        ("attempt to write a readonly database", Reason.VAULT_READ_ONLY),
        ("database is locked", Reason.VAULT_IN_USE),
        ("file is not a database", Reason.VAULT_DAMAGED),
        ("database disk image is malformed", Reason.VAULT_DAMAGED),
        ("disk I/O error", Reason.VAULT_DAMAGED),
        ("no such table: t", None),
    ],
)
def test_a_failure_of_the_driver_is_named_or_is_ours(text: str, reason: Reason | None) -> None:
    assert classify(dbapi2.OperationalError(text)) is reason
