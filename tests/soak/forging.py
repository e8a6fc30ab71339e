"""What a hostile contact can make with keys of its own: bundles and changes that no honest vault makes."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sync import codec
from sync.bundle import changes as changes_section
from sync.bundle.prologue import MAGIC, prologue_length
from sync.codec import Value
from sync.crypto.card import Card
from sync.crypto.signatures import ED25519_SIGNATURE_BYTES, ML_DSA_SIGNATURE_BYTES
from sync.journal.change import Change, SignedChange, sign
from sync.journal.document import Document
from sync.model.ids import ChangeId, DeviceId, RecordId, record_id
from tests.support.bundles import Device, Forgery
from tests.support.vaults import Office

AT_MS = 1_260_000_000_000


def hand_of(office: Office) -> Device:
    """The keys of an office, in the hand of somebody whose program is not ours."""
    return Device(office.device.keys, office.device.card)


def bundle(
    sender: Device,
    reader: Card,
    changes: Sequence[SignedChange],
    *,
    label: str,
    signer: Device | None = None,
    **manifest: Value,
) -> bytes:
    """A sealed file with these changes.

    Args:
        sender: whom the manifest names.
        reader: for whom it is sealed, and who is named unless `manifest` says otherwise.
        changes: in this order.
        label: makes the bundle's id and number, which are new for each.
        signer: whose keys sign it, if not the sender's.
        manifest: what it says otherwise than an honest one.
    """
    section, packed = changes_section.pack(changes)
    unpacked: dict[str, Value] = {
        "sha256": section.sha256,
        "bytes": section.bytes,
        "packed": section.packed,
        "count": section.count,
    }
    digest = hashlib.sha256(label.encode()).digest()
    named: dict[str, Value] = {
        "bundle": digest[:16],
        "stream": 2
        + (int.from_bytes(digest[16:20]) >> 1),  # two under one number would be two copies
        "previous": digest,
        "sender": sender.card.hash,
        "recipients": [reader.hash],
        **manifest,
    }
    forgery = Forgery(manifest=named, changes=packed, unpacked=unpacked, signer=signer or sender)
    return forgery.seal([reader.recipient])


def begun(
    author: Device, salt: bytes, writes: Mapping[str, Value], *, at_ms: int = AT_MS
) -> SignedChange:
    """A record's first change, by an author for its own mission unless `writes` says otherwise."""
    device = author.card.device
    beginning: dict[str, Value] = {
        "owner": author.card.claims["mission"],
        "site": author.card.claims["site"],
        "salt": salt,
        "kind": "incident",
        **writes,
    }
    change = Change(record_id(device, salt), "NOTE", device, 1, None, (), at_ms, beginning, {})
    return sign(change, author.keys)


def written(
    author: Device,
    seen: Sequence[SignedChange],
    writes: Mapping[str, Value],
    texts: Mapping[str, str] | None = None,
    *,
    at_ms: int = AT_MS,
) -> SignedChange:
    """What an author writes who has seen these changes of one record, and no others."""
    document = Document.replay(seen)
    assert document is not None
    device = author.card.device
    change = document.draft(device, at_ms=at_ms, writes=writes, texts=texts or {})
    return sign(change, author.keys)


def history(office: Office, record: RecordId) -> list[SignedChange]:
    """What an office has of a record."""
    return [logged.signed for logged in office.store.log.of_record(record)]


def with_signature_of(signed: SignedChange, other: SignedChange) -> SignedChange:
    """A change under the signature of another."""
    return replace(signed, signature=other.signature)


def lawless(signed: SignedChange, author: Device, **fields: object) -> SignedChange:
    """A change with fields that it may not have, signed again by an author."""
    change = object.__new__(Change)
    for name in Change.__dataclass_fields__:
        object.__setattr__(change, name, fields.get(name, getattr(signed.change, name)))
    body = change.encode()
    digest = ChangeId(hashlib.sha256(body).digest())
    return SignedChange(body, author.keys.sign_change(digest))


def signatures_moved(plain: bytes, other: bytes) -> bytes:
    """A bundle's plaintext under the signatures of another's."""
    (start, end), (from_, to) = _signatures(plain), _signatures(other)
    return plain[:start] + other[from_:to] + plain[end:]


def recipients_replaced(plain: bytes, reader: Card) -> bytes:
    """A bundle's plaintext whose manifest names another reader, under its old signatures."""
    start, end = _manifest(plain)
    manifest = codec.decode(plain[start:end], max_bytes=1 << 20)
    assert isinstance(manifest, dict)
    encoded = codec.encode({**manifest, "recipients": [reader.hash]})
    assert len(encoded) == end - start
    return plain[:start] + encoded + plain[end:]


def _manifest(plain: bytes) -> tuple[int, int]:
    start = len(MAGIC) + 4
    return start, start + int.from_bytes(plain[len(MAGIC) : start], "big")


def _signatures(plain: bytes) -> tuple[int, int]:
    start, end = _manifest(plain)
    length = ED25519_SIGNATURE_BYTES + ML_DSA_SIGNATURE_BYTES
    assert prologue_length(end - start) == end + length
    return end, end + length


def nobody(number: int) -> DeviceId:
    """A device that there is not."""
    return DeviceId(hashlib.sha256(b"nobody %d" % number).digest()[:16])
