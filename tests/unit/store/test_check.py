from __future__ import annotations

import io
from pathlib import Path

import pytest

from liaison.core.errors import Refused
from liaison.store import layout
from liaison.store.vault import Vault
from sync.errors import Reason as SyncReason
from sync.journal.change import SignedChange
from sync.journal.ports import Addition
from tests.support.journal import officer
from tests.support.store import KEYS, database, genesis


@pytest.fixture
def folder(vault: Vault) -> Path:
    with vault.transaction():
        for number in range(5):
            vault.log.append([Addition(genesis(number), 1, None)])
    vault.blobs.add(io.BytesIO(b"attached"))
    vault.close()
    return vault.folder


def verify(signed: SignedChange) -> None:
    officer(0).card.verify_change(signed.id, signed.signature)


def found(folder: Path) -> list[str]:
    vault = Vault(folder, KEYS)
    codes = [finding.what for finding in vault.check(verify)]
    vault.close()
    return codes


def test_a_sound_vault_has_no_findings(folder: Path) -> None:
    assert found(folder) == []


@pytest.mark.parametrize(
    ("statement", "codes"),
    [
        ("UPDATE log SET body = CAST(body || x'00' AS BLOB) WHERE position = 2", ["log.id"]),
        (
            "UPDATE log SET signature = zeroblob(64) WHERE position = 2",
            ["log.signature", "log.sum"],
        ),
        ("DELETE FROM log WHERE position = 5", ["log.sum"]),
        ("UPDATE log SET position = 9 WHERE position = 5", ["log.sum"]),
        ("UPDATE blobs SET key = zeroblob(32)", ["blob"]),
        ("UPDATE blobs SET sha256 = zeroblob(32)", ["blob"]),
    ],
)
def test_what_was_edited_is_found(folder: Path, statement: str, codes: list[str]) -> None:
    db = database(folder)
    db.execute(statement)
    db.close()
    assert found(folder) == codes


def test_a_missing_attachment_is_found(folder: Path) -> None:
    for path in (folder / layout.BLOBS).rglob("*"):
        if path.is_file():
            path.unlink()
    assert found(folder) == ["blob"]


def test_a_flipped_bit_in_a_page_is_found(folder: Path) -> None:
    path = folder / layout.DATABASE
    content = bytearray(path.read_bytes())
    content[-2000] ^= 1
    path.write_bytes(content)
    try:
        codes = found(folder)
    except Refused as refused:
        codes = [refused.reason.value]
    assert codes


def test_a_signature_that_nobody_vouches_for_is_found(folder: Path) -> None:
    def refuse(_: SignedChange) -> None:
        raise Refused(SyncReason.CHANGE_SIGNATURE)

    vault = Vault(folder, KEYS)
    assert [finding.what for finding in vault.check(refuse)] == ["log.signature"] * 5
    vault.close()
