"""Writes the bundle vectors: `good/`, `hostile/` and `bundles.json`, which says what each must get.

Run it from the root (`python -m tests.vectors.make`) when the format grows, and never to make an old
vector pass: what was once released has to be read for ever. Encryption is randomised, so the files
differ from run to run; their contents and verdicts do not.
"""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import zstandard

from sync import codec
from sync.bundle.manifest import Receipt, Verdict, Want
from sync.bundle.writer import Contents, write_bundle
from sync.crypto.age import X25519Identity, encrypt
from sync.errors import Reason
from sync.journal.change import SignedChange
from sync.model.ids import BundleId
from tests.support.bundles import (
    READER,
    SENDER,
    THIRD,
    Device,
    Forgery,
    attachment,
    described,
    noise,
    note,
)

HERE = Path(__file__).parent
_KIB = 1024
_CHUNK = 64 * _KIB + 16


@dataclass(frozen=True)
class Vector:
    """A file, and what whoever reads it as `reader` must say; None: it is good."""

    name: str
    sealed: bytes
    expect: Reason | None
    reader: str = "reader"
    standing: str = "verified"

    @property
    def path(self) -> str:
        """Where it lies, from here."""
        return f"{'hostile' if self.expect else 'good'}/{self.name}.age"

    def entry(self) -> dict[str, str | None]:
        """How the list names it."""
        expect = self.expect.value if self.expect else None
        return {"expect": expect, "reader": self.reader, "sender": self.standing}


def sealed(contents: Contents) -> bytes:
    """What the real writer makes of it."""
    sink = io.BytesIO()
    write_bundle(sink, contents, keys=SENDER.keys, card=SENDER.card)
    return sink.getvalue()


def good() -> Iterator[Vector]:
    """What every reader must open."""
    to_reader = [READER.card]
    notes = [note(number) for number in range(300)]
    receipts = [
        Receipt(BundleId(noise("one", 16)), Verdict.ACCEPTED),
        Receipt(BundleId(noise("two", 16)), Verdict.REFUSED, "déjà reçu"),
    ]
    files = [attachment(noise("photo", 70_000)), attachment(b"map " * 50_000), attachment(b"")]
    yield Vector("empty", sealed(Contents(recipients=to_reader, stream=1)), None)
    yield Vector("records", sealed(Contents(recipients=to_reader, stream=1, changes=notes)), None)
    answers = Contents(
        recipients=to_reader, stream=2, previous=noise("before", 32), receipts=receipts
    )
    yield Vector("receipts-only", sealed(answers), None)
    news = Contents(
        recipients=to_reader,
        stream=3,
        previous=noise("before", 32),
        receipts=[
            Receipt(BundleId(noise("three", 16)), Verdict.RECEIVED),
            Receipt(
                BundleId(noise("four", 16)),
                Verdict.ACCEPTED,
                records=((note(1).change.record, "no business of ours"),),
            ),
        ],
        wants=[Want(note(2).change.record, noise("photo", 32))],
        changes=notes[:3],
        follows=2,
    )
    yield Vector("receipts-of-waiting-and-in-part-wants-a-later-part", sealed(news), None)
    both = Contents(recipients=to_reader, stream=1, changes=notes[:3], attachments=files)
    yield Vector("attachments", sealed(both), None)
    two = Contents(recipients=[READER.card, THIRD.card], stream=1, changes=notes[:3])
    for reader in ("reader", "third"):
        yield Vector(f"two-readers-{reader}", sealed(two), None, reader=reader)
    introducing = Contents(recipients=to_reader, stream=1, cards=[THIRD.card])
    yield Vector("card-of-an-author", sealed(introducing), None)
    yield Vector("unknown-manifest-key", Forgery(manifest={"later": [1, {"x": None}]}).seal(), None)


def broken() -> Iterator[Vector]:
    """Files that were cut, damaged, or are no bundles."""
    small = Forgery().seal()
    content = noise("large", 70_000)
    packed = zstandard.ZstdCompressor(level=1).compress(content)
    large = Forgery(attachments=[(described(content, packed), packed)]).seal()
    payload = large.index(b"\n", large.index(b"\n--- ") + 1) + 1 + 16
    mac = small.index(b"\n--- ") + 10
    stanza = small.index(b"mlkem768x25519 ") + 40
    cut, damaged = Reason.BUNDLE_TRUNCATED, Reason.BUNDLE_DAMAGED
    yield Vector("empty-file", b"", Reason.BUNDLE_NOT_ONE)
    yield Vector("text", b"SITREP 08 DEC 09\n" * 40, Reason.BUNDLE_NOT_ONE)
    yield Vector("cut-in-version-line", small[:15], cut)
    yield Vector("cut-in-header", small[:900], cut)
    yield Vector("cut-in-only-chunk", small[:-1000], cut)
    yield Vector("cut-last-byte", small[:-1], cut)
    yield Vector("cut-after-header", large[: payload - 16], cut)
    yield Vector("cut-at-chunk-boundary", large[: payload + _CHUNK], cut)
    yield Vector("cut-in-last-chunk", large[:-100], cut)
    yield Vector("flipped-in-stanza", _flipped(small, stanza), Reason.BUNDLE_NOT_FOR_US)
    yield Vector("flipped-in-header-mac", _flipped(small, mac), damaged)
    yield Vector("flipped-in-nonce", _flipped(large, payload - 3), damaged)
    yield Vector("flipped-in-first-chunk", _flipped(large, payload + 5000), damaged)
    yield Vector("flipped-in-last-chunk", _flipped(large, len(large) - 5000), damaged)
    yield Vector("flipped-in-last-byte", _flipped(large, len(large) - 1), damaged)
    yield Vector("trailing-ciphertext", large + bytes(100), Reason.BUNDLE_TRAILING)
    yield Vector("trailing-one-chunk", small + b"more", Reason.BUNDLE_TRAILING)
    swapped = large[:payload] + large[payload + _CHUNK :] + large[payload : payload + _CHUNK]
    yield Vector("chunks-swapped", swapped, damaged)
    yield Vector("age-version-2", small.replace(b"/v1\n", b"/v2\n", 1), Reason.BUNDLE_FUTURE)


def missealed() -> Iterator[Vector]:
    """Well-made age files that bundles may not be."""
    classical = X25519Identity.generate().recipient
    hybrid = READER.card.recipient
    yield Vector(
        "for-somebody-else", Forgery().seal([THIRD.card.recipient]), Reason.BUNDLE_NOT_FOR_US
    )
    yield Vector("classical-stanza-alone", Forgery().seal([classical]), Reason.BUNDLE_NOT_ONE)
    mixed = Forgery().seal([hybrid, classical])
    yield Vector("classical-stanza-beside", mixed, Reason.BUNDLE_MALFORMED)
    scrypt = b"age-encryption.org/v1\n-> scrypt 6B6J7nl7Pk3Kxq6DqQz1iA 23\n" + b"A" * 43
    scrypt += b"\n--- " + b"A" * 43 + b"\n" + noise("scrypt", 100)
    yield Vector("scrypt-stanza", scrypt, Reason.BUNDLE_NOT_ONE)
    armor = b"-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24ub3JnL3YxCg==\n"
    yield Vector("armored", armor + b"-----END AGE ENCRYPTED FILE-----\n", Reason.BUNDLE_NOT_ONE)
    sink = io.BytesIO()
    with encrypt([hybrid], sink) as plain:
        plain.write(b"%PDF-1.4 minutes of the meeting")
    yield Vector("other-contents", sink.getvalue(), Reason.BUNDLE_NOT_ONE)
    yield Vector("future-format", Forgery(magic=b"LIAISON2").seal(), Reason.BUNDLE_FUTURE)
    yield Vector("future-suite", Forgery(manifest={"suite": 2}).seal(), Reason.BUNDLE_FUTURE)


def untrusted() -> Iterator[Vector]:
    """Bundles whose sender, readers or signatures are not what they should be."""
    forged = Reason.BUNDLE_SIGNATURE
    honest, rival = Forgery(), Forgery(manifest={"bundle": noise("rival", 16)})
    ours, theirs = _signatures(honest), _signatures(rival)
    yield Vector("signed-by-another", Forgery(signer=THIRD).seal(), forged)
    yield Vector("signatures-of-another-bundle", Forgery(signatures=theirs).seal(), forged)
    yield Vector("ed25519-wrong", Forgery(signatures=theirs[:64] + ours[64:]).seal(), forged)
    yield Vector("ml-dsa-wrong", Forgery(signatures=ours[:64] + theirs[64:]).seal(), forged)
    yield Vector("signatures-zero", Forgery(signatures=bytes(64 + 3309)).seal(), forged)
    unknown = Forgery(manifest={"sender": THIRD.card.hash}, signer=THIRD).seal()
    yield Vector("sender-unknown", unknown, Reason.BUNDLE_SENDER_UNKNOWN)
    for standing, reason in (
        ("unverified", Reason.BUNDLE_SENDER_UNVERIFIED),
        ("stopped", Reason.BUNDLE_SENDER_STOPPED),
    ):
        yield Vector(f"sender-{standing}", honest.seal(), reason, standing=standing)
    again = honest.seal([THIRD.card.recipient])
    yield Vector("sealed-again-for-another", again, Reason.BUNDLE_NOT_NAMED, reader="third")
    hashes = sorted([READER.card.hash, THIRD.card.hash])
    lists: dict[str, codec.Value] = {
        "unsorted": hashes[::-1],
        "repeated": [READER.card.hash, READER.card.hash],
        "none": [],
        "short": [READER.card.hash[:16]],
    }
    for sin, recipients in lists.items():
        forgery = Forgery(manifest={"recipients": recipients})
        yield Vector(f"recipients-{sin}", forgery.seal(), Reason.BUNDLE_MALFORMED)
    many: codec.Value = [number.to_bytes(32, "big") for number in range(65)]
    too_many = Forgery(manifest={"recipients": many})
    yield Vector("recipients-too-many", too_many.seal(), Reason.BUNDLE_TOO_LARGE)


def malformed() -> Iterator[Vector]:
    """Manifests that are signed by a verified sender and wrong all the same."""
    bad, large = Reason.BUNDLE_MALFORMED, Reason.BUNDLE_TOO_LARGE
    yield Vector("manifest-length-huge", Forgery(manifest_length=2**32 - 1).seal(), large)
    yield Vector("manifest-length-beyond-end", Forgery(manifest_length=200_000).seal(), bad)
    for key in ("suite", "recipients", "changes", "length"):
        yield Vector(f"manifest-without-{key}", Forgery(without=[key]).seal(), bad)
    encodings = {
        "empty": b"",
        "list": codec.encode([1]),
        "not-canonical": b"\xa1\x65suite\x18\x01",
        "duplicate-key": b"\xa2\x65suite\x01\x65suite\x01",
        "nested": b"\x81" * 5000 + b"\x01",
        "claims-gigabytes": b"\x5a\x7f\xff\xff\xff",
    }
    for sin, encoded in encodings.items():
        yield Vector(f"manifest-{sin}", Forgery(encoded=encoded).seal(), bad)
    entries: dict[str, dict[str, codec.Value]] = {
        "bundle-id-short": {"bundle": b"short"},
        "stream-zero": {"stream": 0},
        "stream-negative": {"stream": -1},
        "stream-boolean": {"stream": True},
        "stream-without-previous": {"stream": 2},
        "first-with-previous": {"previous": noise("before", 32)},
        "precedence-unknown": {"precedence": "whenever"},
        "receipt-state-unknown": {"receipts": [_receipt("perhaps")]},
        "receipt-reason-long": {"receipts": [_receipt("refused", "x" * 501)]},
        "receipt-repeated": {"receipts": [_receipt("accepted"), _receipt("refused")]},
        "want-short": {"wants": [[bytes(15), bytes(32)]]},
        "want-no-pair": {"wants": [[bytes(16)]]},
        "length-wrong": {"length": 8192},
        "length-below-sections": {"length": 10},
    }
    for sin, entry in entries.items():
        yield Vector(sin, Forgery(manifest=entry).seal(), bad)
    yield Vector("length-too-large", Forgery(manifest={"length": 2**40}).seal(), large)
    broken_card = SENDER.card.encode()[:-1] + b"!"
    cards = Forgery(manifest={"cards": [broken_card]})
    yield Vector("card-forged", cards.seal(), Reason.CARD_SIGNATURE)
    yield Vector("card-cut", Forgery(manifest={"cards": [b"x"]}).seal(), Reason.CARD_MALFORMED)
    short = Forgery().plaintext()
    yield Vector("padding-not-zero", Forgery(padding=_padding(short, b"\x01")).seal(), bad)
    yield Vector(
        "padding-ends-not-zero", Forgery(padding=_padding(short, b"", b"\x80")).seal(), bad
    )
    yield Vector("padding-missing", Forgery(padding=b"").seal(), bad)
    yield Vector("trailing-plaintext", Forgery(tail=b"more").seal(), bad)
    yield Vector("trailing-zeros", Forgery(tail=bytes(64)).seal(), bad)


def stuffed() -> Iterator[Vector]:
    """Sections of changes that are not what the signed manifest says, or are bombs."""
    bad, large = Reason.BUNDLE_MALFORMED, Reason.BUNDLE_TOO_LARGE
    other = _group([note(1), note(3)])
    bomb = _pack(bytes(200 * _KIB * _KIB))
    yield Vector(
        "changes-hash-wrong",
        Forgery(unpacked={"sha256": bytes(32)}).seal(),
        Reason.BUNDLE_SIGNATURE,
    )
    yield Vector("changes-replaced", Forgery(changes=_pack(other)).seal(), Reason.BUNDLE_SIGNATURE)
    yield Vector("changes-count-wrong", Forgery(unpacked={"count": 3}).seal(), bad)
    announced: dict[str, codec.Value] = {"bytes": 2**30}
    yield Vector("changes-announced-large", Forgery(unpacked=announced).seal(), large)
    many: dict[str, codec.Value] = {"count": 10**9}
    yield Vector("changes-announced-many", Forgery(unpacked=many).seal(), large)
    yield Vector("changes-frame-goes-on", Forgery(changes=_pack(other + b"!")).seal(), large)
    yield Vector("changes-frame-ends-early", Forgery(changes=_pack(other[:-1])).seal(), bad)
    yield Vector("changes-frame-cut", Forgery(changes=_pack(other)[:-20]).seal(), bad)
    yield Vector("changes-junk-behind", Forgery(changes=_pack(other) + b"junk").seal(), bad)
    yield Vector("changes-not-zstd", Forgery(changes=noise("junk", 300)).seal(), bad)
    yield Vector("changes-window-huge", Forgery(changes=_wide(other)).seal(), bad)
    zeros: dict[str, codec.Value] = {"bytes": 200 * _KIB * _KIB}
    yield Vector("changes-bomb-of-empty-groups", Forgery(changes=bomb, unpacked=zeros).seal(), bad)
    ones = _pack(b"\xff" * (200 * _KIB * _KIB))
    yield Vector("changes-bomb-of-full-groups", Forgery(changes=ones, unpacked=zeros).seal(), large)
    bodies = _pack((1).to_bytes(4, "big") + (2**31).to_bytes(4, "big") + bytes(400))
    yield Vector("changes-body-huge", Forgery(changes=bodies).seal(), large)
    none: dict[str, codec.Value] = {"bytes": 0, "count": 0}
    yield Vector("changes-none-in-a-frame", Forgery(unpacked=none).seal(), bad)


def attached() -> Iterator[Vector]:
    """Attachments that are not what the signed manifest says, or are bombs."""
    bad, large = Reason.BUNDLE_MALFORMED, Reason.BUNDLE_TOO_LARGE
    bomb = _pack(bytes(200 * _KIB * _KIB))
    content = b"minutes " * 1000
    packed = _pack(content)
    says = described(content, packed)
    attachments: dict[str, tuple[dict[str, codec.Value], bytes, Reason]] = {
        "hash-wrong": (says | {"sha256": bytes(32)}, packed, Reason.BUNDLE_SIGNATURE),
        "bomb": ({**says, "packed": len(bomb)}, bomb, large),
        "shorter": (says | {"bytes": 9000}, packed, bad),
        "announced-large": (says | {"bytes": 2**40}, packed, large),
        "not-zstd": ({**says, "packed": 90}, noise("junk", 90), bad),
        "packed-negative": (says | {"packed": -1}, packed, bad),
    }
    for sin, (entry, data, reason) in attachments.items():
        yield Vector(f"attachment-{sin}", Forgery(attachments=[(entry, data)]).seal(), reason)
    twice = Forgery(attachments=[(says, packed), (says, packed)])
    yield Vector("attachment-repeated", twice.seal(), bad)
    halves: list[dict[str, codec.Value]] = [
        {"sha256": noise(f"{number}", 32), "bytes": 2**30, "packed": 1} for number in range(3)
    ]
    together = Forgery(attachments=[(half, b"x") for half in halves])
    yield Vector("attachments-large-together", together.seal(), large)


MAKERS: tuple[Callable[[], Iterator[Vector]], ...] = (
    good,
    broken,
    missealed,
    untrusted,
    malformed,
    stuffed,
    attached,
)


def main() -> None:
    """Write all of them."""
    listed: dict[str, dict[str, str | None]] = {}
    for folder in ("good", "hostile"):
        (HERE / folder).mkdir(exist_ok=True)
        for old in (HERE / folder).glob("*.age"):
            old.unlink()
    for vector in (vector for make in MAKERS for vector in make()):
        if vector.path in listed:
            raise ValueError(vector.path)
        (HERE / vector.path).write_bytes(vector.sealed)
        listed[vector.path] = vector.entry()
    devices = {"sender": SENDER, "reader": READER, "third": THIRD}
    listing = {
        "devices": {name: _device(device) for name, device in devices.items()},
        "files": dict(sorted(listed.items())),
    }
    text = json.dumps(listing, indent=1, ensure_ascii=False)
    (HERE / "bundles.json").write_text(text + "\n", encoding="utf-8")


def _device(device: Device) -> dict[str, str]:
    """Published keys: for tests alone."""
    return {
        "card": device.card.encode().hex(),
        "keys": device.keys.encode().hex(),
        "age": device.keys.identity.text(),
    }


def _flipped(sealed_file: bytes, at: int) -> bytes:
    return sealed_file[:at] + bytes([sealed_file[at] ^ 1]) + sealed_file[at + 1 :]


def _signatures(forgery: Forgery) -> bytes:
    plain = forgery.plaintext()
    end = 12 + int.from_bytes(plain[8:12], "big")
    return plain[end : end + 64 + 3309]


def _padding(plain: bytes, first: bytes, last: bytes = b"") -> bytes:
    zeros = len(plain) - len(plain.rstrip(b"\0"))
    return first + bytes(zeros - len(first) - len(last)) + last


def _receipt(state: str, reason: str = "") -> codec.Value:
    return {"bundle": noise("one", 16), "state": state, "reason": reason}


def _group(changes: list[SignedChange]) -> bytes:
    return b"".join(
        [
            len(changes).to_bytes(4, "big"),
            *(len(change.body).to_bytes(4, "big") for change in changes),
            *(change.signature for change in changes),
            *(change.body for change in changes),
        ]
    )


def _pack(plain: bytes) -> bytes:
    return zstandard.ZstdCompressor(level=19).compress(plain)


def _wide(plain: bytes) -> bytes:
    """A frame that asks its reader for 128 MiB of window."""
    wide = zstandard.ZstdCompressionParameters(window_log=27, write_content_size=False)
    packer = zstandard.ZstdCompressor(compression_params=wide).compressobj()
    return packer.compress(plain) + packer.flush()


if __name__ == "__main__":
    main()
