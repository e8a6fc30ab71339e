"""Sealing a bundle: sign inside, encrypt outside, in one pass over the attachments."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import BinaryIO

from sync.bundle import changes
from sync.bundle.limits import LIMITS
from sync.bundle.manifest import AttachmentSection, Manifest, Precedence, Receipt, Want
from sync.bundle.padding import padded
from sync.bundle.prologue import prologue_length, write_prologue
from sync.crypto import random
from sync.crypto.age import Sink, StreamWriter, encrypt
from sync.crypto.card import Card
from sync.crypto.device import DeviceKeys
from sync.crypto.hashing import Sha256
from sync.errors import Reason, Refused
from sync.journal.change import SignedChange
from sync.model.ids import SHORT_ID_BYTES, BundleId

_COPY_BYTES = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedAttachment:
    """An attachment as one zstd frame: SHA-256 and length of its content, and where to read it."""

    sha256: bytes
    bytes: int
    packed: int
    open: Callable[[], BinaryIO]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What goes into one bundle; the fields are those of `Manifest`."""

    recipients: Sequence[Card]
    stream: int
    previous: bytes | None = None
    precedence: Precedence = Precedence.ROUTINE
    receipts: Sequence[Receipt] = ()
    wants: Sequence[Want] = ()
    follows: int = 0
    cards: Sequence[Card] = ()
    changes: Sequence[SignedChange] = ()
    attachments: Sequence[PackedAttachment] = ()


@dataclass(frozen=True, slots=True)
class Sealed:
    """A bundle that was written: what was signed, and SHA-256 and length of the whole file."""

    manifest: Manifest
    sha256: bytes
    bytes: int

    @property
    def bundle(self) -> BundleId:
        """What names it in receipts."""
        return self.manifest.bundle


def write_bundle(sink: Sink, contents: Contents, *, keys: DeviceKeys, card: Card) -> Sealed:
    """Seal `contents` from the device with these keys and this card, for their recipients alone.

    Left by any exception, what was written is a file that everybody refuses.

    Raises:
        Refused: BUNDLE_TOO_LARGE beyond `LIMITS`; BUNDLE_MALFORMED if the fields contradict each
            other; BUNDLE_DAMAGED if an attachment is not of the length that was announced.
    """
    section, packed = changes.pack(contents.changes)
    readers = {reader.hash: reader.recipient for reader in contents.recipients}
    manifest = _with_length(
        Manifest(
            bundle=BundleId(random.token(SHORT_ID_BYTES)),
            sender=card.hash,
            recipients=tuple(sorted(readers)),
            stream=contents.stream,
            previous=contents.previous,
            receipts=tuple(contents.receipts),
            changes=section,
            attachments=tuple(
                AttachmentSection(attachment.sha256, attachment.bytes, attachment.packed)
                for attachment in contents.attachments
            ),
            precedence=contents.precedence,
            cards=tuple(author.encode() for author in contents.cards),
            length=0,
            wants=tuple(contents.wants),
            follows=contents.follows,
        )
    )
    signed = manifest.encode()
    Manifest.parse(signed)  # never seal what we would not open
    counted = _Counted(sink)
    with encrypt(list(readers.values()), counted) as plain:
        written = write_prologue(plain, signed, keys.sign_bundle(signed))
        written += plain.write(packed)
        for attachment in contents.attachments:
            written += _copy(attachment, plain)
        _pad(plain, manifest.length - written)
    return Sealed(manifest, counted.digest.digest(), counted.bytes)


def _with_length(manifest: Manifest) -> Manifest:
    """The manifest with its `length`, which is part of what it measures: settled in a few rounds."""
    while True:
        length = padded(
            prologue_length(len(manifest.encode()))
            + manifest.changes.packed
            + sum(section.packed for section in manifest.attachments)
        )
        if length == manifest.length:
            return manifest
        if length > LIMITS.plain_bytes:
            raise Refused(Reason.BUNDLE_TOO_LARGE, limit=LIMITS.plain_bytes)
        manifest = replace(manifest, length=length)


def _copy(attachment: PackedAttachment, plain: StreamWriter) -> int:
    left = attachment.packed
    with attachment.open() as source:
        while part := source.read(min(_COPY_BYTES, left + 1)):
            left -= len(part)
            if left < 0:
                break
            plain.write(part)
    if left:
        raise Refused(Reason.BUNDLE_DAMAGED)
    return attachment.packed


def _pad(plain: StreamWriter, length: int) -> None:
    zeros = bytes(min(length, _COPY_BYTES))
    while length:
        length -= plain.write(zeros[:length])


class _Counted:
    """A sink that knows what went through it."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self.digest = Sha256()
        self.bytes = 0

    def write(self, data: bytes | memoryview, /) -> int:
        """See `Sink.write`."""
        self.digest.update(data)
        count = self._sink.write(data)
        self.bytes += count
        return count
