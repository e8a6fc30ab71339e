"""What the sender of a bundle signs: who it is for, where it stands in their stream, what is inside.

The signature binds the readers, so that nobody can seal a bundle again for somebody else and have it
believed. Keys that this version does not know are signed too, and passed over.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import TypeVar

from sync import codec
from sync.bundle.limits import LIMITS, Limits
from sync.errors import Reason, Refused
from sync.model.ids import HASH_BYTES, SHORT_ID_BYTES, BundleId, RecordId

SUITE = 1
"""Ed25519 and ML-DSA-65 over SHA-256, inside age with mlkem768x25519."""

REASON_LENGTH = 500
"""Characters that a refusal may take to say why."""

MOST_REFUSED_RECORDS = 1000
"""Records of one bundle that a receipt may name as refused; who wants less refuses the bundle."""

_Item = TypeVar("_Item")
_Word = TypeVar("_Word", bound=StrEnum)
_MAX_STREAM = 2**32
_NOTHING = hashlib.sha256().digest()


class Precedence(StrEnum):
    """How soon it should be read."""

    FLASH = "flash"
    ROUTINE = "routine"


class Verdict(StrEnum):
    """What became of a bundle at its reader; only the last two are decisions, and final."""

    RECEIVED = "received"
    ACCEPTED = "accepted"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Receipt:
    """The answer to a bundle that came from this reader; `reason` says why it was refused.

    A bundle that its reader still has to decide on is `RECEIVED`: it must not look lost. The reason
    is a code of ours or a person's words: text to show, never to act upon.

    Attributes:
        records: those that were not taken in although the bundle was, each with its reason; they need
            not be sent again before they change.
    """

    bundle: BundleId
    state: Verdict
    reason: str = ""
    records: tuple[tuple[RecordId, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Want:
    """An attachment that the sender asks the reader for: its SHA-256, and a record that names it."""

    record: RecordId
    sha256: bytes


@dataclass(frozen=True, slots=True)
class ChangesSection:
    """The changes: SHA-256 and length unpacked, length packed, how many."""

    sha256: bytes
    bytes: int
    packed: int
    count: int


@dataclass(frozen=True, slots=True)
class AttachmentSection:
    """An attachment: SHA-256 and length of its content, and its length as one zstd frame."""

    sha256: bytes
    bytes: int
    packed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """A manifest as it was signed. Times and names are not in it: nothing here needs a clock.

    Attributes:
        bundle: names this bundle in receipts.
        sender: the hash of the sender's card.
        recipients: the hashes of the readers' cards, ascending.
        stream: the number of this bundle in what the sender sends these readers, from 1.
        previous: the SHA-256 of the sealed bundle before it in that stream; None for the first.
        receipts: answers to bundles that came the other way.
        changes: the section of changes.
        attachments: the sections behind it, in their order.
        precedence: how soon it should be read.
        cards: encoded cards of authors whom the reader may lack; claims to be checked, not trusted.
        length: bytes of the whole plaintext, padding included.
        wants: attachments that the sender asks for; not written if there are none.
        follows: of a part, the number of the part before it in the stream; not written if it is 0.
    """

    bundle: BundleId
    sender: bytes
    recipients: tuple[bytes, ...]
    stream: int
    previous: bytes | None
    receipts: tuple[Receipt, ...]
    changes: ChangesSection
    attachments: tuple[AttachmentSection, ...]
    precedence: Precedence
    cards: tuple[bytes, ...]
    length: int
    wants: tuple[Want, ...] = ()
    follows: int = 0

    def encode(self) -> bytes:
        """The canonical encoding, which is what is signed."""
        wants = [[want.record, want.sha256] for want in self.wants]
        return codec.encode(
            {
                "suite": SUITE,
                "bundle": self.bundle,
                "sender": self.sender,
                "recipients": list(self.recipients),
                "stream": self.stream,
                "previous": self.previous,
                "receipts": [_encode_receipt(receipt) for receipt in self.receipts],
                "changes": _encode_section(self.changes),
                "attachments": [_encode_section(section) for section in self.attachments],
                "precedence": self.precedence.value,
                "cards": list(self.cards),
                "length": self.length,
                **({"wants": wants} if wants else {}),
                **({"follows": self.follows} if self.follows else {}),
            }
        )

    @classmethod
    def parse(cls, untrusted: bytes, *, limits: Limits = LIMITS) -> Manifest:
        """Read a manifest and check everything that can be checked without its bundle.

        Raises:
            Refused: BUNDLE_FUTURE for a suite that this version does not know, BUNDLE_TOO_LARGE for
                anything above the limits, BUNDLE_MALFORMED for all else.
        """
        entries = _decode(untrusted, limits)
        if _whole(_entry(entries, "suite")) != SUITE:
            raise Refused(Reason.BUNDLE_FUTURE)
        manifest = cls(
            bundle=BundleId(_bytes(_entry(entries, "bundle"), SHORT_ID_BYTES)),
            sender=_hash(_entry(entries, "sender")),
            recipients=_all(_entry(entries, "recipients"), _hash, limits.recipients),
            stream=_whole(_entry(entries, "stream")),
            previous=_hash_or_none(_entry(entries, "previous")),
            receipts=_all(_entry(entries, "receipts"), _receipt, limits.receipts),
            changes=_changes(_entry(entries, "changes")),
            attachments=_all(_entry(entries, "attachments"), _attachment, limits.attachments),
            precedence=_word(_entry(entries, "precedence"), Precedence),
            cards=_all(_entry(entries, "cards"), _bytes, limits.cards),
            length=_whole(_entry(entries, "length")),
            wants=_all(entries.get("wants", []), _want, limits.wants),
            follows=_whole(entries.get("follows", 0)),
        )
        manifest._check_sizes(limits)
        manifest._check_order()
        return manifest

    def _check_sizes(self, limits: Limits) -> None:
        unpacked = [section.bytes for section in self.attachments]
        over = (
            self.changes.count > limits.changes
            or self.changes.bytes > limits.changes_bytes
            or max(unpacked, default=0) > limits.attachment_bytes
            or sum(unpacked) > limits.unpacked_bytes
            or self.length > limits.plain_bytes
        )
        if over:
            raise Refused(Reason.BUNDLE_TOO_LARGE)

    def _check_order(self) -> None:
        """Each reader, attachment and answer once; a stream with one beginning; sizes that can be."""
        attachments = {section.sha256 for section in self.attachments}
        answered = {receipt.bundle for receipt in self.receipts}
        sections = self.changes.packed + sum(section.packed for section in self.attachments)
        whole = (
            self.recipients
            and all(a < b for a, b in zip(self.recipients, self.recipients[1:], strict=False))
            and len(attachments) == len(self.attachments)
            and all(section.packed for section in self.attachments)
            and len(answered) == len(self.receipts)
            and self.follows < self.stream <= _MAX_STREAM
            and (self.previous is None) == (self.stream == 1)
            and sections <= self.length
        )
        if not whole:
            raise Refused(Reason.BUNDLE_MALFORMED)


def _encode_receipt(receipt: Receipt) -> codec.Value:
    encoded: dict[str, codec.Value] = {
        "bundle": receipt.bundle,
        "state": receipt.state.value,
        "reason": receipt.reason,
    }
    reasons: dict[str, list[RecordId]] = {}
    for record, reason in receipt.records:
        reasons.setdefault(reason, []).append(record)
    if reasons:
        encoded["records"] = [[reason, records] for reason, records in reasons.items()]
    return encoded


def _encode_section(section: ChangesSection | AttachmentSection) -> codec.Value:
    return {field.name: getattr(section, field.name) for field in fields(section)}


def _decode(untrusted: bytes, limits: Limits) -> Mapping[str, codec.Value]:
    if len(untrusted) > limits.manifest_bytes:
        raise Refused(Reason.BUNDLE_TOO_LARGE, limit=limits.manifest_bytes)
    try:
        return _map(codec.decode(untrusted, max_bytes=limits.manifest_bytes))
    except Refused as refusal:
        raise Refused(Reason.BUNDLE_MALFORMED) from refusal


def _entry(entries: Mapping[str, codec.Value], name: str) -> codec.Value:
    if name not in entries:
        raise Refused(Reason.BUNDLE_MALFORMED)
    return entries[name]


def _map(value: codec.Value) -> Mapping[str, codec.Value]:
    if not isinstance(value, Mapping):
        raise Refused(Reason.BUNDLE_MALFORMED)
    return value


def _all(
    value: codec.Value, parse: Callable[[codec.Value], _Item], limit: int
) -> tuple[_Item, ...]:
    if not isinstance(value, Sequence) or isinstance(value, str | bytes):
        raise Refused(Reason.BUNDLE_MALFORMED)
    if len(value) > limit:
        raise Refused(Reason.BUNDLE_TOO_LARGE, limit=limit)
    return tuple(parse(item) for item in value)


def _whole(value: codec.Value) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise Refused(Reason.BUNDLE_MALFORMED)
    return value


def _bytes(value: codec.Value, length: int | None = None) -> bytes:
    if not isinstance(value, bytes) or length not in (None, len(value)):
        raise Refused(Reason.BUNDLE_MALFORMED)
    return value


def _hash(value: codec.Value) -> bytes:
    return _bytes(value, HASH_BYTES)


def _hash_or_none(value: codec.Value) -> bytes | None:
    return None if value is None else _hash(value)


def _changes(value: codec.Value) -> ChangesSection:
    entries = _map(value)
    section = ChangesSection(
        _hash(_entry(entries, "sha256")),
        _whole(_entry(entries, "bytes")),
        _whole(_entry(entries, "packed")),
        _whole(_entry(entries, "count")),
    )
    # No changes make no frame; any change makes one.
    is_empty = {section.bytes == 0, section.packed == 0, section.count == 0}
    if is_empty not in ({True}, {False}) or (True in is_empty and section.sha256 != _NOTHING):
        raise Refused(Reason.BUNDLE_MALFORMED)
    return section


def _attachment(value: codec.Value) -> AttachmentSection:
    entries = _map(value)
    return AttachmentSection(
        _hash(_entry(entries, "sha256")),
        _whole(_entry(entries, "bytes")),
        _whole(_entry(entries, "packed")),
    )


def _receipt(value: codec.Value) -> Receipt:
    entries = _map(value)
    reason = _reason(_entry(entries, "reason"))
    bundle = BundleId(_bytes(_entry(entries, "bundle"), SHORT_ID_BYTES))
    groups = _all(entries.get("records", []), _refused_records, MOST_REFUSED_RECORDS)
    records = tuple(pair for group in groups for pair in group)
    if len(records) > MOST_REFUSED_RECORDS:
        raise Refused(Reason.BUNDLE_TOO_LARGE, limit=MOST_REFUSED_RECORDS)
    return Receipt(bundle, _word(_entry(entries, "state"), Verdict), reason, records)


def _refused_records(value: codec.Value) -> tuple[tuple[RecordId, str], ...]:
    match value:
        case [reason, records]:
            said = _reason(reason)
            ids = _all(records, _record, MOST_REFUSED_RECORDS)
            return tuple((record, said) for record in ids)
        case _:
            raise Refused(Reason.BUNDLE_MALFORMED)


def _record(value: codec.Value) -> RecordId:
    return RecordId(_bytes(value, SHORT_ID_BYTES))


def _reason(value: codec.Value) -> str:
    if not isinstance(value, str) or len(value) > REASON_LENGTH:
        raise Refused(Reason.BUNDLE_MALFORMED)
    return value


def _want(value: codec.Value) -> Want:
    match value:
        case [record, sha256]:
            return Want(_record(record), _hash(sha256))
        case _:
            raise Refused(Reason.BUNDLE_MALFORMED)


def _word(value: codec.Value, words: type[_Word]) -> _Word:
    if not isinstance(value, str) or value not in set(words):
        raise Refused(Reason.BUNDLE_MALFORMED)
    return words(value)
