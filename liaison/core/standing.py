"""Which devices are stopped, and which of their changes do not count: what follows from statements.

A pure function of the statements that are here and of the histories they speak of, so that replicas
which hold the same come to the same verdict, in whatever order revocations and changes arrived.

- One colleague of a device's own mission says that it is no longer theirs: the device is *stopped*.
  Nothing is sent to it and no bundle of it is taken; what it wrote counts, but for whoever said so.
- A second device, of that mission or of any other, says so too: its history is *cut* after the last
  changes that its own mission's statements accept. Later ones, and ones beside them, are held.
- Nobody's word counts about themselves, nor one that was withdrawn. Cuts are drawn from all
  statements; stops only from those that no cut took out. So of two colleagues who revoke each other
  both are stopped until a third device settles it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from liaison.core.permissions import owner_of
from liaison.core.records import trust
from liaison.core.values import DeviceId, RecordId
from sync.crypto.card import Card
from sync.errors import Refused
from sync.journal.change import SignedChange
from sync.journal.document import Document
from sync.model.ids import HASH_BYTES, SHORT_ID_BYTES, ChangeId

ENOUGH = 2
"""Devices that have to say so before a history is cut: no officer alone revokes (security 5)."""

Accepted = Mapping[RecordId, frozenset[ChangeId]]
"""By record, the changes up to which a device's writing counts; nothing in any other record."""

_PAIR_BYTES = SHORT_ID_BYTES + HASH_BYTES
_CHUNK_BYTES = 1 << 19


@dataclass(frozen=True, slots=True)
class Statement:
    """What one device states about another.

    Attributes:
        record: the record that it is.
        kind: `trust.INTRODUCTION` or `trust.REVOCATION`.
        author: who says so; `mission` is the author's.
        card: of the device that it is about.
        at_ms: when it was made, as a label.
    """

    record: RecordId
    kind: str
    author: DeviceId
    mission: str
    card: Card
    at_ms: int
    accepted: Accepted = field(default_factory=dict)
    is_withdrawn: bool = False

    @property
    def about(self) -> DeviceId:
        """The device that it is about."""
        return self.card.device

    @property
    def is_from_home(self) -> bool:
        """Whether a colleague of the same mission made it."""
        return self.mission == self.card.claims.get("mission")


@dataclass(frozen=True, slots=True)
class Standing:
    """Who is stopped, and whose history is cut where; those cut are among the stopped."""

    stopped: frozenset[DeviceId] = frozenset()
    cuts: Mapping[DeviceId, Accepted] = field(default_factory=dict)


def judge(histories: Iterable[Sequence[SignedChange]], own: DeviceId) -> Standing:
    """The verdict on all devices.

    Args:
        histories: the admitted changes of each statement, parents first.
        own: this device, whose own word is enough for itself.
    """
    every = list(histories)
    cuts = _cuts(_revocations(every, {}), own)
    stopped = {one.about for one in _revocations(every, cuts) if one.is_from_home}
    return Standing(frozenset(stopped | cuts.keys()), cuts)


def statement_of(document: Document) -> Statement | None:
    """A statement as its record says it; None for one that says nothing sound."""
    encoded = document.value(trust.CARD)
    owners = document.values.get("owner", ())
    if not isinstance(encoded, bytes) or not owners:
        return None
    try:
        card = Card.parse(encoded)
    except Refused:
        return None
    return Statement(
        record=document.record,
        kind=str(document.value("kind")),
        author=owners[0].author,
        mission=owner_of(document),
        card=card,
        at_ms=owners[0].at_ms,
        accepted=_accepted(document),
        is_withdrawn=document.deleted or document.value("state") != trust.MADE,
    )


def beyond(
    history: Sequence[SignedChange], cuts: Mapping[DeviceId, Accepted]
) -> frozenset[ChangeId]:
    """The changes of one record that lie beyond the cut of their author.

    Args:
        history: the record's changes, parents first.
        cuts: of the devices whose history is cut.
    """
    concerned = {one.id: one.change for one in history if one.change.author in cuts}
    counts: set[ChangeId] = set()
    for accepted in cuts.values():
        for last in accepted.get(history[0].change.record, ()) if history else ():
            at: ChangeId | None = last
            while at is not None and at in concerned and at not in counts:
                counts.add(at)
                at = concerned[at].prev
    return frozenset(concerned.keys() - counts)


def encode_cut(accepted: Accepted) -> Iterator[dict[str, bytes]]:
    """The writes that say what counts, as many changes as they have to be spread over."""
    buckets: defaultdict[str, bytearray] = defaultdict(bytearray)
    for record in sorted(accepted):
        for change in sorted(accepted[record]):
            buckets[f"{trust.CUT}/{record[:1].hex()}"] += record + change
    writes: dict[str, bytes] = {}
    for path, pairs in buckets.items():
        if writes and sum(map(len, writes.values())) + len(pairs) > _CHUNK_BYTES:
            yield writes
            writes = {}
        writes[path] = bytes(pairs)
    yield writes


def _accepted(document: Document) -> Accepted:
    accepted: defaultdict[RecordId, set[ChangeId]] = defaultdict(set)
    for path, pairs in document.shown().items():
        if not path.startswith(f"{trust.CUT}/") or not isinstance(pairs, bytes):
            continue
        for at in range(0, len(pairs) - _PAIR_BYTES + 1, _PAIR_BYTES):
            record = RecordId(pairs[at : at + SHORT_ID_BYTES])
            accepted[record].add(ChangeId(pairs[at + SHORT_ID_BYTES : at + _PAIR_BYTES]))
    return {record: frozenset(changes) for record, changes in accepted.items()}


def _revocations(
    histories: Sequence[Sequence[SignedChange]], cuts: Mapping[DeviceId, Accepted]
) -> list[Statement]:
    found = []
    for history in histories:
        document = Document.replay(history, void=beyond(history, cuts))
        said = statement_of(document) if document else None
        if said and said.kind == trust.REVOCATION and said.author != said.about:
            found += [] if said.is_withdrawn else [said]
    return found


def _cuts(revocations: Iterable[Statement], own: DeviceId) -> dict[DeviceId, Accepted]:
    about: defaultdict[DeviceId, list[Statement]] = defaultdict(list)
    for one in revocations:
        about[one.about].append(one)
    cuts: dict[DeviceId, Accepted] = {}
    for device, said in about.items():
        home = [one for one in said if one.is_from_home]
        authors = {one.author for one in said}
        if home and (len(authors) >= ENOUGH or own in authors):
            cuts[device] = _furthest(home)
    return cuts


def _furthest(home: Iterable[Statement]) -> Accepted:
    """Everything that any colleague accepts: a mission may extend a cut, and none shortens it."""
    accepted: defaultdict[RecordId, set[ChangeId]] = defaultdict(set)
    for one in home:
        for record, changes in one.accepted.items():
            accepted[record] |= changes
    return {record: frozenset(changes) for record, changes in accepted.items()}
