"""Bundles that no honest writer makes, and the devices that exchange them.

The keys here are in the open: they are for tests and vectors, and no device has them.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import zstandard

from sync import codec
from sync.bundle import changes as changes_section
from sync.bundle.manifest import SUITE
from sync.bundle.padding import padded
from sync.bundle.prologue import MAGIC, prologue_length
from sync.bundle.reader import Opened, Sender, Senders, Standing, verify
from sync.bundle.writer import PackedAttachment
from sync.crypto.age import Recipient, encrypt
from sync.crypto.card import Card
from sync.crypto.device import DeviceKeys
from sync.journal.change import Change, SignedChange, sign
from sync.model.ids import record_id


@dataclass(frozen=True)
class Device:
    """Keys and the card that goes with them."""

    keys: DeviceKeys
    card: Card


def device(mission: str, site: str) -> Device:
    """Always the same for the same mission and site."""
    seeds = hashlib.shake_256(f"liaison test device {mission} {site}".encode()).digest(96)
    keys = DeviceKeys(ed25519=seeds[:32], ml_dsa=seeds[32:64], hybrid=seeds[64:])
    return Device(keys, keys.make_card({"mission": mission, "site": site, "role": "JOC"}))


SENDER = device("MINURCAT", "ABECHE")
READER = device("UNAMID", "EL-GENEINA")
THIRD = device("UNMIS", "KHARTOUM")


def senders(standing: Standing = Standing.VERIFIED) -> Senders:
    """Somebody who holds the card of `SENDER` alone."""
    return {SENDER.card.hash: Sender(SENDER.card, standing)}.get


def opened(
    sealed: bytes, *, reader: Device = READER, standing: Standing = Standing.VERIFIED
) -> Opened:
    """Verify as `reader`."""
    return verify(
        io.BytesIO(sealed),
        identity=reader.keys.identity,
        own=reader.card,
        senders=senders(standing),
    )


def note(number: int, title: str = "Crossing at Adre closed") -> SignedChange:
    """The first change of a note by `SENDER`."""
    salt = hashlib.sha256(b"salt %d" % number).digest()[:16]
    device_id = SENDER.card.device
    writes: dict[str, codec.Value] = {
        "owner": "MINURCAT",
        "salt": salt,
        "kind": "CONTACT",
        "title": f"{title} ({number})",
    }
    record = record_id(device_id, salt)
    at_ms = 1_260_000_000_000 + number
    change = Change(record, "NOTE", device_id, 1, None, (), at_ms, writes, {})
    return sign(change, SENDER.keys)


def noise(label: str, length: int) -> bytes:
    """Bytes that do not compress, always the same."""
    return hashlib.shake_256(label.encode()).digest(length)


def attachment(content: bytes) -> PackedAttachment:
    """An attachment of this content."""
    packed = zstandard.ZstdCompressor(level=1).compress(content)
    return PackedAttachment(
        sha256=hashlib.sha256(content).digest(),
        bytes=len(content),
        packed=len(packed),
        open=lambda: io.BytesIO(packed),
    )


@dataclass
class Forgery:
    """A bundle put together by hand; honest until something is changed.

    Attributes:
        manifest: entries that replace what an honest manifest would say.
        without: keys to leave out of it.
        changes: the section, packed.
        unpacked: what the manifest says of it.
        attachments: described and packed.
        padding: instead of the right zeros.
        tail: plaintext behind the padding.
        signer: whose keys sign.
        magic: the first eight bytes.
        manifest_length: what the length field says, if not the truth.
        encoded: the manifest's bytes, instead of all the above.
        signatures: instead of the right ones.
    """

    manifest: dict[str, codec.Value] = field(default_factory=dict)
    without: Sequence[str] = ()
    changes: bytes | None = None
    unpacked: dict[str, codec.Value] = field(default_factory=dict)
    attachments: Sequence[tuple[Mapping[str, codec.Value], bytes]] = ()
    padding: bytes | None = None
    tail: bytes = b""
    signer: Device = SENDER
    magic: bytes = MAGIC
    manifest_length: int | None = None
    encoded: bytes | None = None
    signatures: bytes | None = None

    def seal(self, recipients: Sequence[Recipient] = (READER.card.recipient,)) -> bytes:
        """The whole file."""
        sink = io.BytesIO()
        with encrypt(recipients, sink) as plain:
            plain.write(self.plaintext())
        return sink.getvalue()

    def plaintext(self) -> bytes:
        """What is inside."""
        manifest, sections = self._manifest()
        signatures = self.signatures or b"".join(self.signer.keys.sign_bundle(manifest))
        length = len(manifest) if self.manifest_length is None else self.manifest_length
        plain = self.magic + length.to_bytes(4, "big") + manifest + signatures + sections
        padding = self.padding
        if padding is None:
            padding = bytes(padded(len(plain)) - len(plain))
        return plain + padding + self.tail

    def _manifest(self) -> tuple[bytes, bytes]:
        section, packed = changes_section.pack([note(1), note(2)])
        described: dict[str, codec.Value] = {
            "sha256": section.sha256,
            "bytes": section.bytes,
            "packed": section.packed,
            "count": section.count,
        }
        if self.changes is not None:
            packed = self.changes
            described["packed"] = len(packed)
        sections = packed + b"".join(packed for _, packed in self.attachments)
        if self.encoded is not None:
            return self.encoded, sections
        entries: dict[str, codec.Value] = {
            "suite": SUITE,
            "bundle": noise("bundle", 16),
            "sender": SENDER.card.hash,
            "recipients": [READER.card.hash],
            "stream": 1,
            "previous": None,
            "receipts": [],
            "changes": described | self.unpacked,
            "attachments": [described for described, _ in self.attachments],
            "precedence": "routine",
            "cards": [],
            "length": 0,
        }
        return self._settle(entries, len(sections)), sections

    def _settle(self, entries: dict[str, codec.Value], sections: int) -> bytes:
        while True:
            chosen = {k: v for k, v in (entries | self.manifest).items() if k not in self.without}
            encoded = codec.encode(chosen)
            length = padded(prologue_length(len(encoded)) + sections)
            if entries["length"] == length:
                return encoded
            entries["length"] = length


def described(content: bytes, packed: bytes) -> dict[str, codec.Value]:
    """What an honest manifest says of an attachment."""
    return {
        "sha256": hashlib.sha256(content).digest(),
        "bytes": len(content),
        "packed": len(packed),
    }
