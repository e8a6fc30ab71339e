"""How often the bytes of an attachment are gone over, and where: counted, with bounds as in `test_work`."""

from __future__ import annotations

import hashlib
import io
import os
import threading
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from liaison.store import sealed_file
from liaison.system import children, nursery
from liaison.system.nursery import Nursery
from sync.crypto import hashing
from sync.crypto.age import stream
from sync.trial.examiner import Bounds, Child
from tests.support.vaults import Office, offices, visit
from tests.work.test_work import ABE, ELF, pair, stick

__all__ = ["pair", "stick"]
BYTES = 8 << 20


@dataclass
class Passes:
    """Bytes that were gone over."""

    sealed: int = 0
    opened: int = 0
    hashed: int = 0
    waited_for: int = 0
    """Bytes hashed while nothing else could be done with the next."""

    def per_byte(self) -> tuple[int, int, int]:
        """How often each byte was sealed, opened and hashed."""
        return round(self.sealed / BYTES), round(self.opened / BYTES), round(self.hashed / BYTES)


def counting_cipher(counted: Passes) -> type:
    """ChaCha20-Poly1305, counted."""

    class Cipher:
        def __init__(self, key: bytes) -> None:
            self._cipher = ChaCha20Poly1305(key)

        def encrypt(self, nonce: bytes, data: bytes, context: bytes) -> bytes:
            counted.sealed += len(data)
            return self._cipher.encrypt(nonce, data, context)

        def encrypt_into(self, nonce: bytes, data: bytes, context: bytes, room: memoryview) -> int:
            counted.sealed += len(data)
            return self._cipher.encrypt_into(nonce, data, context, room)

        def decrypt_into(self, nonce: bytes, data: bytes, context: bytes, room: memoryview) -> int:
            counted.opened += len(data)
            return self._cipher.decrypt_into(nonce, data, context, room)

    return Cipher


def counting_digest(counted: Passes) -> type:
    """SHA-256, counted."""

    class Digest:
        def __init__(self) -> None:
            self._digest = hashlib.sha256()
            self.digest = self._digest.digest
            self._asked_by = threading.current_thread()

        def update(self, data: bytes) -> None:
            counted.hashed += len(data)
            if threading.current_thread() is self._asked_by:
                counted.waited_for += len(data)
            self._digest.update(data)

    return Digest


@pytest.fixture
def passes(monkeypatch: pytest.MonkeyPatch) -> Passes:
    counted = Passes()
    for module in (stream, sealed_file):
        monkeypatch.setattr(module, "ChaCha20Poly1305", counting_cipher(counted))
    monkeypatch.setattr(hashing, "sha256", counting_digest(counted))
    return counted


def attach(office: Office, size: int) -> None:
    office.workspace.records.add(
        "NOTE",
        "log",
        writes={"title": "Photographs", "release/SIS:UNAMID": True},
        texts={},
        files=[("noise.bin", io.BytesIO(os.urandom(size)))],
    )


def test_an_attachment_is_gone_over_as_often_as_its_safety_needs_and_hashed_beside(
    pair: list[Office], stick: Path, passes: Passes
) -> None:
    abe, elf = pair
    attach(abe, BYTES)
    before = passes.waited_for
    passes.sealed = passes.opened = passes.hashed = 0
    visit(abe, stick)
    assert passes.per_byte() == (1, 1, 2)  # what is sealed, and what the stick gives back
    passes.sealed = passes.opened = passes.hashed = 0
    visit(elf, stick)
    # For the child, and for the vault; the sealed file, and the content in the child and here.
    assert passes.per_byte() == (1, 2, 3)
    assert passes.waited_for - before <= BYTES // 8


@pytest.mark.slow
def test_a_visit_loads_one_process_for_all_its_bundles(
    tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[int] = []

    def noting(*words: str, hears: int, says: int) -> object:
        process = children.start(*words, hears=hears, says=says)
        loaded.append(process.pid)
        return process

    monkeypatch.setattr(nursery, "start", noting)
    real = Nursery()

    def confine(bounds: Bounds) -> AbstractContextManager[Child]:
        return real.confined(bounds.memory_bytes, bounds.cpu_seconds)

    with offices(tmp_path, ABE, ELF, confine=confine) as (abe, elf):
        for size in (1 << 20, 2 << 20, 3 << 20):
            attach(abe, size)
            visit(abe, stick)
        assert len(visit(elf, stick).received) >= 3
    assert len(loaded) == 1
