"""One signed change to one record. `FORMAT.md` has the bytes.

A `Change` that exists is well-formed by itself; whether it counts depends on its ancestors
(`sync.journal.admission`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from itertools import pairwise
from typing import Protocol, cast

from sync.codec import Value, decode, encode
from sync.errors import Reason, Refused
from sync.journal.paths import is_path
from sync.model.ids import HASH_BYTES, SHORT_ID_BYTES, ChangeId, DeviceId, RecordId, record_id

SUITE = 1
MAX_BODY_BYTES = 2**20
MAX_DEPS = 512
MAX_SEQ = 2**32
MAX_AT_MS = 253_402_300_799_999
"""The last millisecond of the year 9999: what calendars can show."""
SIGNATURE_BYTES = 64

_HEAD = bytes((0x80 | 10, SUITE, 0x40 | SHORT_ID_BYTES))
"""How every change begins: an array of ten, the suite, and the head of the record's id."""

_TYPE = re.compile(r"[A-Z][A-Z0-9_]{0,31}", re.ASCII)


class Signer(Protocol):
    """What signs: a device's keys."""

    def sign_change(self, change: ChangeId) -> bytes:
        """The Ed25519 signature under the domain `liaison/change/v1`, 64 bytes."""
        ...


@dataclass(frozen=True)
class Change:
    """What one device wrote to one record at once.

    Attributes:
        record: see `sync.model.ids.record_id`.
        type: the record's type, such as NOTE; the same in all changes of a record.
        author: the device.
        seq: 1 for the author's first change to this record, then counting.
        prev: the author's change before this one; None when `seq` is 1.
        deps: the record's heads that the author had seen, sorted; empty in a genesis only.
        at_ms: when, as a label; no rule reads it.
        writes: value by path; None removes the path and what is below it.
        texts: Yjs update (v1) by path of a long text.

    Raises:
        Refused: CHANGE_MALFORMED if a field is out of its bounds.
    """

    record: RecordId
    type: str
    author: DeviceId
    seq: int
    prev: ChangeId | None
    deps: tuple[ChangeId, ...]
    at_ms: int
    writes: Mapping[str, Value]
    texts: Mapping[str, bytes]

    def __post_init__(self) -> None:
        if not (self._is_placed() and self._is_linked() and self._is_written()):
            raise Refused(Reason.CHANGE_MALFORMED)

    @property
    def is_genesis(self) -> bool:
        """Whether it begins its record."""
        return not self.deps

    @property
    def parents(self) -> frozenset[ChangeId]:
        """The changes that have to be there before this one."""
        return frozenset(self.deps if self.prev is None else (*self.deps, self.prev))

    def encode(self) -> bytes:
        """The canonical encoding, whose SHA-256 is the change's id."""
        return encode(
            [
                SUITE,
                self.record,
                self.type,
                self.author,
                self.seq,
                self.prev,
                list(self.deps),
                self.at_ms,
                self.writes,
                self.texts,
            ]
        )

    def _is_placed(self) -> bool:
        return (
            len(self.record) == SHORT_ID_BYTES
            and len(self.author) == SHORT_ID_BYTES
            and _TYPE.fullmatch(self.type) is not None
            and 0 <= self.at_ms <= MAX_AT_MS
        )

    def _is_linked(self) -> bool:
        if not 1 <= self.seq <= MAX_SEQ or (self.prev is None) != (self.seq == 1):
            return False
        if not all(len(parent) == HASH_BYTES for parent in self.parents):
            return False
        if len(self.deps) > MAX_DEPS or any(one >= next_ for one, next_ in pairwise(self.deps)):
            return False
        return bool(self.deps) or self._is_bound()

    def _is_bound(self) -> bool:
        """A genesis names its owner and the salt that its record's id is made from."""
        salt = self.writes.get("salt")
        return (
            self.seq == 1
            and isinstance(salt, bytes)
            and len(salt) == SHORT_ID_BYTES
            and isinstance(self.writes.get("owner"), str)
            and self.record == record_id(self.author, salt)
        )

    def _is_written(self) -> bool:
        return (
            all(map(is_path, self.writes))
            and all(map(is_path, self.texts))
            and self.writes.keys().isdisjoint(self.texts)
        )


@dataclass(frozen=True)
class SignedChange:
    """A change as it travels: its encoding, and the author's signature over its id."""

    body: bytes
    signature: bytes

    @cached_property
    def id(self) -> ChangeId:
        """The SHA-256 of the body."""
        return ChangeId(sha256(self.body).digest())

    @cached_property
    def change(self) -> Change:
        """The body, read; raises like `parse`."""
        return _read(self.body)

    @classmethod
    def parse(cls, untrusted_body: bytes, untrusted_signature: bytes) -> SignedChange:
        """Check form and bounds, not the signature: that needs the author's card.

        Raises:
            Refused: CHANGE_TOO_LARGE, CHANGE_SUITE, CHANGE_MALFORMED, CHANGE_SIGNATURE (its length),
                CODEC_MALFORMED or CODEC_NOT_CANONICAL.
        """
        if len(untrusted_signature) != SIGNATURE_BYTES:
            raise Refused(Reason.CHANGE_SIGNATURE)
        signed = cls(bytes(untrusted_body), bytes(untrusted_signature))
        _ = signed.change
        return signed


def record_of(untrusted_body: bytes) -> RecordId:
    """Which record a change is of, without reading all of it: in its one encoding that lies in front.

    Raises:
        Refused: as `SignedChange.parse`, of a body that does not begin so.
    """
    if not untrusted_body.startswith(_HEAD):
        _read(untrusted_body)
        raise Refused(Reason.CHANGE_MALFORMED)
    return RecordId(untrusted_body[len(_HEAD) : len(_HEAD) + SHORT_ID_BYTES])


def sign(change: Change, keys: Signer) -> SignedChange:
    """Encode and sign; the keys must be those of the author, or nobody will admit it.

    Raises:
        Refused: CHANGE_TOO_LARGE beyond 1 MiB, CODEC_MALFORMED if a written value has no encoding.
    """
    body = change.encode()
    if len(body) > MAX_BODY_BYTES:
        raise Refused(Reason.CHANGE_TOO_LARGE)
    return SignedChange(body, keys.sign_change(ChangeId(sha256(body).digest())))


def _read(untrusted: bytes) -> Change:
    if len(untrusted) > MAX_BODY_BYTES:
        raise Refused(Reason.CHANGE_TOO_LARGE)
    fields = decode(untrusted, max_bytes=MAX_BODY_BYTES)
    if type(fields) is not list or not fields or type(fields[0]) is not int:
        raise Refused(Reason.CHANGE_MALFORMED)
    if fields[0] != SUITE:
        raise Refused(Reason.CHANGE_SUITE)
    if not _are_typed(fields):
        raise Refused(Reason.CHANGE_MALFORMED)
    fields[_DEPS] = tuple(fields[_DEPS])
    return Change(*cast("_Fields", tuple(fields[1:])))


def _are_typed(fields: list[Value]) -> bool:
    """Whether each field has its type; bounds are for `Change` to judge."""
    if len(fields) != len(_TYPES):
        return False
    if not all(type(field) in types for field, types in zip(fields, _TYPES, strict=True)):
        return False
    deps, texts = cast("list[Value]", fields[_DEPS]), cast("Mapping[str, Value]", fields[_TEXTS])
    return {bytes}.issuperset(map(type, deps)) and {bytes}.issuperset(map(type, texts.values()))


_DEPS, _TEXTS = 6, 9
_TYPES: tuple[tuple[type, ...], ...] = (
    (int,),
    (bytes,),
    (str,),
    (bytes,),
    (int,),
    (bytes, type(None)),
    (list,),
    (int,),
    (dict,),
    (dict,),
)
_Fields = tuple[
    RecordId,
    str,
    DeviceId,
    int,
    ChangeId | None,
    tuple[ChangeId, ...],
    int,
    Mapping[str, Value],
    Mapping[str, bytes],
]
