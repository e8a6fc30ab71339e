from __future__ import annotations

import hashlib
import io
from pathlib import Path
from typing import BinaryIO

import pytest
import zstandard
from typing_extensions import override

from liaison.core.errors import Reason, Refused
from liaison.store import layout, sealed_file
from liaison.store.vault import Vault
from sync.crypto.random import token
from sync.errors import Reason as SyncReason
from tests.support.store import KEYS, fresh_vault

CHUNK = sealed_file.CHUNK
TEXT = b"Abeche,13.83,20.83,incident\n"
CONTENTS = [
    b"",
    b"x",
    TEXT,
    TEXT * 200_000,
    token(100),
    token(CHUNK),
    token(3 * CHUNK + 1),
    token((1 << 20) + 5),
    TEXT * 40_000 + token(1 << 20),
]


def files_of(vault: Vault) -> list[Path]:
    return [path for path in (vault.folder / layout.BLOBS).rglob("*") if path.is_file()]


class Trickle(io.BytesIO):
    """A stream that gives little at a time, as pipes and networks do."""

    @override
    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(min(size or 0, 7_001))


@pytest.mark.parametrize("content", CONTENTS, ids=lambda content: str(len(content)))
def test_content_comes_back_and_its_frame_opens_with_stock_zstd(
    vault: Vault, content: bytes
) -> None:
    sha256, length = vault.blobs.add(io.BytesIO(content))
    assert (sha256, length) == (hashlib.sha256(content).digest(), len(content))
    assert vault.blobs.open(sha256).read() == content
    assert vault.blobs.length(sha256) == len(content)
    packed, size = vault.blobs.open_packed(sha256)
    frame = packed.read()
    assert len(frame) == size
    stock = zstandard.ZstdDecompressor().decompressobj()
    assert stock.decompress(frame) == content
    assert stock.eof
    assert stock.unused_data == b""


@pytest.mark.parametrize("content", CONTENTS, ids=lambda content: str(len(content)))
def test_a_frame_travels_to_another_vault(vault: Vault, tmp_path: Path, content: bytes) -> None:
    other = fresh_vault(tmp_path / "other")
    sha256, _ = vault.blobs.add(io.BytesIO(content))
    packed, size = vault.blobs.open_packed(sha256)
    source = io.BytesIO(packed.read() + b"what follows in the bundle")
    other.blobs.add_packed(source, sha256=sha256, packed=size)
    assert source.read() == b"what follows in the bundle"
    assert other.blobs.open(sha256).read() == content
    assert other.blobs.length(sha256) == len(content)
    other.close()


def test_a_slow_stream_is_read_to_its_end(vault: Vault) -> None:
    content = token(2_500_000)
    sha256, length = vault.blobs.add(Trickle(content))
    assert length == len(content)
    assert vault.blobs.open(sha256).read() == content


def test_text_is_compressed_and_noise_is_not_made_longer(vault: Vault) -> None:
    text, _ = vault.blobs.add(io.BytesIO(TEXT * 100_000))
    noise, _ = vault.blobs.add(io.BytesIO(token(1 << 20)))
    assert vault.blobs.open_packed(text)[1] < len(TEXT) * 10_000
    assert vault.blobs.open_packed(noise)[1] < (1 << 20) + 100


def test_equal_content_is_kept_once(vault: Vault) -> None:
    assert vault.blobs.add(io.BytesIO(TEXT)) == vault.blobs.add(io.BytesIO(TEXT))
    assert len(files_of(vault)) == 1


def test_content_that_is_here_already_is_read_past(vault: Vault) -> None:
    sha256, _ = vault.blobs.add(io.BytesIO(TEXT))
    frame = vault.blobs.open_packed(sha256)[0].read()
    source = io.BytesIO(frame + b"rest")
    vault.blobs.add_packed(source, sha256=sha256, packed=len(frame))
    assert source.read() == b"rest"


def test_a_name_does_not_tell_what_is_in_the_file(vault: Vault) -> None:
    sha256, _ = vault.blobs.add(io.BytesIO(TEXT))
    (path,) = files_of(vault)
    assert path.parent.name == path.name[:2]
    assert sha256.hex()[:8] not in path.name
    assert TEXT[:10] not in path.read_bytes()
    assert path.stat().st_mode & 0o077 == 0


def frames() -> dict[str, bytes]:
    """Frames that are not what they should be, by what is wrong."""
    good = zstandard.compress(TEXT)
    other = zstandard.compress(TEXT + b"x")
    window = zstandard.ZstdCompressor(
        compression_params=zstandard.ZstdCompressionParameters(window_log=27)
    ).compressobj()
    return {
        "another content": other,
        "cut short": good[:-1],
        "nothing": b"",
        "no frame": TEXT,
        "something behind": good + b"x",
        "a frame behind": good + zstandard.compress(b""),
        "a skippable frame behind": good + bytes.fromhex("502a4d18 01000000 00"),
        "a skippable frame before": bytes.fromhex("502a4d18 01000000 00") + good,
        "a window of 128 MiB": window.compress(TEXT) + window.flush(),
        "a flipped bit": good[:12] + bytes([good[12] ^ 1]) + good[13:],
        "a reserved block type": good[:6] + b"\x07" + good[7:],
    }


@pytest.mark.parametrize("wrong", frames())
def test_a_frame_that_is_not_the_content_is_refused_and_leaves_nothing(
    vault: Vault, wrong: str
) -> None:
    frame = frames()[wrong]
    sha256 = hashlib.sha256(TEXT).digest()
    with pytest.raises(Refused) as refused:
        vault.blobs.add_packed(io.BytesIO(frame), sha256=sha256, packed=len(frame))
    assert refused.value.reason is SyncReason.BUNDLE_DAMAGED
    assert not vault.blobs.has(sha256)
    assert files_of(vault) == []


def test_a_frame_that_ends_before_its_length_is_refused(vault: Vault) -> None:
    frame = zstandard.compress(TEXT)
    sha256 = hashlib.sha256(TEXT).digest()
    with pytest.raises(Refused):
        vault.blobs.add_packed(io.BytesIO(frame), sha256=sha256, packed=len(frame) + 1)
    assert files_of(vault) == []


def read_all(blob: BinaryIO) -> bytes:
    with blob:
        return blob.read()


@pytest.mark.parametrize("damage", ["flip", "cut", "cut a chunk", "extend", "swap chunks", "empty"])
def test_damage_to_a_file_is_noticed_before_its_bytes_are_given(vault: Vault, damage: str) -> None:
    sha256, _ = vault.blobs.add(io.BytesIO(token(3 * CHUNK)))
    (path,) = files_of(vault)
    good = path.read_bytes()
    size = CHUNK + sealed_file.TAG
    path.write_bytes(
        {
            "flip": good[:1000] + bytes([good[1000] ^ 1]) + good[1001:],
            "cut": good[:-1],
            "cut a chunk": good[: 2 * size],
            "extend": good + b"x",
            "swap chunks": good[size : 2 * size] + good[:size] + good[2 * size :],
            "empty": b"",
        }[damage]
    )
    with pytest.raises(Refused) as refused:
        read_all(vault.blobs.open(sha256))
    assert refused.value.reason is Reason.VAULT_DAMAGED


def test_two_files_that_were_swapped_are_noticed(vault: Vault) -> None:
    one, _ = vault.blobs.add(io.BytesIO(token(100)))
    vault.blobs.add(io.BytesIO(token(100)))
    first, second = files_of(vault)
    content = first.read_bytes()
    first.write_bytes(second.read_bytes())
    second.write_bytes(content)
    with pytest.raises(Refused) as refused:
        read_all(vault.blobs.open(one))
    assert refused.value.reason is Reason.VAULT_DAMAGED


def test_what_is_not_here_says_so(vault: Vault) -> None:
    sha256, _ = vault.blobs.add(io.BytesIO(TEXT))
    files_of(vault)[0].unlink()
    assert not vault.blobs.has(sha256)
    for unknown in (sha256, bytes(32)):
        with pytest.raises(Refused) as refused:
            vault.blobs.open(unknown)
        assert refused.value.reason is Reason.ATTACHMENT_NOT_HERE
    with pytest.raises(Refused):
        vault.blobs.length(bytes(32))
    assert vault.blobs.add(io.BytesIO(TEXT))[0] == sha256
    assert read_all(vault.blobs.open(sha256)) == TEXT


def test_files_that_no_row_names_are_gone_after_the_next_opening(vault: Vault) -> None:
    kept, _ = vault.blobs.add(io.BytesIO(TEXT))
    for left in ("0123.tmp", "4567"):
        (vault.folder / layout.BLOBS / left).write_bytes(b"of a process that died")
    vault.close()
    again = Vault(vault.folder, KEYS)
    assert len(files_of(again)) == 1
    assert read_all(again.blobs.open(kept)) == TEXT
    again.close()


def test_a_source_that_fails_leaves_nothing(vault: Vault) -> None:
    class Failing(io.BytesIO):
        @override
        def read(self, size: int | None = -1, /) -> bytes:
            raise OSError(5, "pulled")

    with pytest.raises(OSError, match="pulled"):
        vault.blobs.add(Failing())
    assert files_of(vault) == []


def test_a_file_goes_with_the_transaction_that_is_undone_and_the_others_stay(vault: Vault) -> None:
    def fail(content: bytes) -> None:
        with vault.transaction():
            vault.blobs.add(io.BytesIO(content))
            raise KeyError

    vault.blobs.add(io.BytesIO(b"first"))
    kept = set(files_of(vault))
    with pytest.raises(KeyError):
        fail(b"second")
    assert set(files_of(vault)) == kept
    with vault.transaction():
        vault.blobs.add(io.BytesIO(b"third"))
        with pytest.raises(KeyError):
            fail(b"fourth")
    assert len(files_of(vault)) == 2
    assert vault.check() == []
