"""Replicas of a journal in memory: fakes of its ports, and a few officers who write."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from sync.codec import Value
from sync.crypto.card import Card
from sync.crypto.device import DeviceKeys
from sync.journal.admission import Admitted, Journal
from sync.journal.change import Change, SignedChange, sign
from sync.journal.document import Document
from sync.journal.ports import Addition
from sync.model.ids import ChangeId, DeviceId, RecordId, record_id

AT_MS = 1_260_000_000_000
SALT = bytes(range(16))


@dataclass(frozen=True)
class Officer:
    """A device with its keys."""

    card: Card
    keys: DeviceKeys

    @property
    def device(self) -> DeviceId:
        return self.card.device


@cache
def officer(number: int) -> Officer:
    """One of a few officers; each mission has two."""
    keys = DeviceKeys.generate()
    claims = {
        "mission": ("MINURCAT", "UNAMID", "MONUC")[number // 2 % 3],
        "site": f"S{number}",
        "role": "JOC",
    }
    return Officer(keys.make_card(claims), keys)


@dataclass(frozen=True)
class Logged:
    position: int
    depth: int
    source: DeviceId | None
    signed: SignedChange


@dataclass(frozen=True)
class Held:
    signed: SignedChange
    reason: str
    missing: tuple[ChangeId, ...]
    source: DeviceId | None


@dataclass
class MemoryLog:
    """A log in memory."""

    logged: dict[ChangeId, Logged] = field(default_factory=dict)
    set_aside: dict[ChangeId, Held] = field(default_factory=dict)
    proofs: dict[frozenset[ChangeId], tuple[SignedChange, SignedChange]] = field(
        default_factory=dict
    )

    def known(self, changes: Iterable[ChangeId]) -> set[ChangeId]:
        return self.logged.keys() & set(changes)

    def of_record(self, record: RecordId) -> list[Logged]:
        return [one for one in self.logged.values() if one.signed.change.record == record]

    def append(self, additions: Sequence[Addition]) -> None:
        for signed, depth, source in additions:
            assert signed.id not in self.logged
            self.logged[signed.id] = Logged(len(self.logged) + 1, depth, source, signed)

    def hold(
        self,
        signed: SignedChange,
        *,
        reason: str,
        missing: Sequence[ChangeId],
        source: DeviceId | None,
    ) -> None:
        self.set_aside[signed.id] = Held(signed, reason, tuple(missing), source)

    def held(self) -> list[Held]:
        return list(self.set_aside.values())

    def held_for(self, change: ChangeId) -> list[Held]:
        return [one for one in self.held() if change in one.missing]

    def held_by(self, author: DeviceId) -> list[Held]:
        return [one for one in self.held() if one.signed.change.author == author]

    def unhold(self, change: ChangeId) -> None:
        self.set_aside.pop(change, None)

    def add_fork(self, one: SignedChange, other: SignedChange) -> None:
        self.proofs[frozenset((one.id, other.id))] = one, other


@dataclass
class MemoryDocuments:
    """Snapshots in memory: a document is restored whenever it is loaded, as after a restart."""

    saved: dict[RecordId, tuple[str, bytes]] = field(default_factory=dict)

    def load(self, records: Collection[RecordId]) -> dict[RecordId, Document]:
        return {
            record: Document.restore(record, *self.saved[record])
            for record in records
            if record in self.saved
        }

    def save(self, documents: Collection[Document]) -> None:
        for document in documents:
            self.saved[document.record] = document.type, document.snapshot()


Refuse = Callable[[Change, Card, Document], str | None]


@dataclass(frozen=True)
class OwnerRules:
    """The owner's mission writes, and those it made editors."""

    def refuse(self, change: Change, card: Card, before: Document) -> str | None:
        mission = card.claims["mission"]
        owner = change.writes["owner"] if change.is_genesis else before.value("owner")
        if mission == owner or before.value(f"editors/{mission}") is True:
            return None
        return "record.not_editor"


@dataclass(frozen=True)
class NoRules:
    """Anybody may write anything."""

    def refuse(self, _change: Change, _card: Card, _before: Document) -> str | None:
        return None


class Replica:
    """One laptop: a log, its documents, and whom it knows."""

    def __init__(self, rules: NoRules | OwnerRules | None = None, *, known: int = 8) -> None:
        self.log = MemoryLog()
        self.documents = MemoryDocuments()
        self.cards = {officer(number).device: officer(number).card for number in range(known)}
        self.journal = Journal(self.log, self.documents, self.cards.get, rules or NoRules())

    def take(self, *changes: SignedChange) -> Admitted:
        return self.journal.admit(changes, None)

    def document(self, record: RecordId) -> Document:
        return self.documents.load([record])[record]

    def write(
        self,
        author: Officer,
        record: RecordId,
        writes: Mapping[str, Value] | None = None,
        texts: Mapping[str, str] | None = None,
    ) -> SignedChange:
        """Draft against what is here, sign, admit."""
        draft = self.document(record).draft(
            author.device, at_ms=AT_MS, writes=writes or {}, texts=texts or {}
        )
        signed = sign(draft, author.keys)
        result = self.take(signed)
        assert [one.change for one in result.admitted] == [signed.id], result
        return signed

    @property
    def changes(self) -> list[SignedChange]:
        return [one.signed for one in self.log.logged.values()]


def begin(
    author: Officer,
    writes: Mapping[str, Value] | None = None,
    texts: Mapping[str, str] | None = None,
    *,
    salt: bytes = SALT,
    type_: str = "NOTE",
) -> SignedChange:
    """A record's first change."""
    record = record_id(author.device, salt)
    owner = author.card.claims["mission"]
    draft = Document(record, type_).draft(
        author.device,
        at_ms=AT_MS,
        writes={"owner": owner, "salt": salt, **(writes or {})},
        texts=texts or {},
    )
    return sign(draft, author.keys)


def drafted(
    changes: Sequence[SignedChange],
    author: Officer,
    writes: Mapping[str, Value] | None = None,
    texts: Mapping[str, str] | None = None,
    *,
    at_ms: int = AT_MS,
) -> SignedChange:
    """What an author writes who has seen these changes and no others."""
    document = Document.replay(changes)
    assert document is not None
    draft = document.draft(author.device, at_ms=at_ms, writes=writes or {}, texts=texts or {})
    return sign(draft, author.keys)
