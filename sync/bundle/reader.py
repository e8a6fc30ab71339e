"""Opening a bundle in two passes over a private, still sealed copy of it.

The first pass, `verify`, decrypts to the last byte and keeps nothing: after it, the file is whole, its
sender is known and verified, we are among its named readers, and all of its contents are what was
signed. Only then does the second pass hand anything out.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import BinaryIO

from sync.bundle import changes
from sync.bundle.contents import Check, check_contents
from sync.bundle.diagnosis import Diagnosis, diagnosing
from sync.bundle.limits import LIMITS, Limits
from sync.bundle.manifest import AttachmentSection, Manifest
from sync.bundle.prologue import Prologue, prologue_length, read_prologue
from sync.bundle.section import Readable, Section
from sync.crypto.age import HybridIdentity, StreamReader, decrypt
from sync.crypto.card import Card
from sync.errors import Reason, Refused
from sync.journal.change import SignedChange

_READ_BYTES = 1 << 20


class Standing(Enum):
    """How far the holder of a card is trusted."""

    VERIFIED = auto()
    UNVERIFIED = auto()
    STOPPED = auto()


@dataclass(frozen=True, slots=True)
class Sender:
    """Somebody whose card we hold."""

    card: Card
    standing: Standing


Senders = Callable[[bytes], Sender | None]
"""Looks up a card by its hash; None for one that we do not hold."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A bundle that passed `verify`. Read one thing of it at a time: all share one file.

    Attributes:
        manifest: what was signed.
        sender: who signed it.
        cards: of authors whom we may lack; each is sound by itself and none is verified.
    """

    manifest: Manifest
    sender: Card
    cards: tuple[Card, ...]
    _source: BinaryIO
    _identity: HybridIdentity
    _start: int
    _limits: Limits

    def changes(self) -> Iterator[SignedChange]:
        """The changes in the sender's order, each checked for form (see `SignedChange.parse`)."""
        section = Section(self._stream(), self.manifest.changes.packed)
        for body, signature in changes.unpack(section, self.manifest.changes, limits=self._limits):
            yield SignedChange.parse(body, signature)

    def attachments(self) -> Iterator[tuple[AttachmentSection, BinaryIO]]:
        """Each attachment as one zstd frame; a stream is good until the next one is asked for."""
        stream = self._stream()
        Section(stream, self.manifest.changes.packed).skip()
        for described in self.manifest.attachments:
            section = Section(stream, described.packed)
            yield described, io.BufferedReader(section, _READ_BYTES)
            section.skip()

    def _stream(self) -> StreamReader:
        """The plaintext from the changes on."""
        self._source.seek(0)
        stream = decrypt([self._identity], self._source)
        Section(stream, self._start).skip()
        return stream


def verify(
    source: BinaryIO,
    *,
    identity: HybridIdentity,
    own: Card,
    senders: Senders,
    limits: Limits = LIMITS,
    check: Check = check_contents,
) -> Opened:
    """Prove a sealed file from its first byte to its last; see FORMAT.md, "Reading".

    Args:
        source: the file, seekable and nobody else's to write; it must stay open while it is read.
        identity: what opens it.
        own: our card, which the sender must have named.
        senders: whose bundles we take.
        limits: what is too much.
        check: what reads the contents, of which nothing but the signature is known by then; see
            `sync.trial` for one that does it in another process.

    Raises:
        Refused: each fault has a reason of its own, BUNDLE_… or, for a card inside, CARD_….
    """
    size = source.seek(0, io.SEEK_END)
    diagnosis = Diagnosis(source, limits, identity, size=size)
    with diagnosing(diagnosis):
        source.seek(0)
        stream = decrypt([identity], source)
        beginning = read_beginning(stream, diagnosis, own=own, senders=senders, limits=limits)
        manifest = beginning.manifest
        check(stream, manifest, beginning.bytes, limits)
    cards = tuple(Card.parse(card) for card in manifest.cards)
    return Opened(manifest, beginning.sender, cards, source, identity, beginning.bytes, limits)


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a bundle says before its contents; its sender signed it, and named us.

    Attributes:
        bytes: its length in the plaintext.
    """

    manifest: Manifest
    sender: Card
    bytes: int


def read_beginning(
    stream: Readable, diagnosis: Diagnosis, *, own: Card, senders: Senders, limits: Limits
) -> Beginning:
    """Read and prove what comes before the contents; tells the diagnosis how long the file must be.

    Raises:
        Refused: as `verify` does for all that is wrong up to there.
    """
    prologue = read_prologue(stream, limits)
    manifest = Manifest.parse(prologue.manifest, limits=limits)
    diagnosis.expected = manifest.length
    sender = _sender(prologue, manifest, senders)
    if own.hash not in manifest.recipients:
        raise Refused(Reason.BUNDLE_NOT_NAMED)
    return Beginning(manifest, sender, prologue_length(len(prologue.manifest)))


def _sender(prologue: Prologue, manifest: Manifest, senders: Senders) -> Card:
    sender = senders(manifest.sender)
    if sender is None:
        raise Refused(Reason.BUNDLE_SENDER_UNKNOWN)
    prologue.verify(sender.card)
    if sender.standing is Standing.STOPPED:
        raise Refused(Reason.BUNDLE_SENDER_STOPPED)
    if sender.standing is Standing.UNVERIFIED:
        raise Refused(Reason.BUNDLE_SENDER_UNVERIFIED)
    return sender.card
