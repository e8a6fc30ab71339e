"""What should lie at one place for each reader, what of it does, and which of our files can go."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace

from liaison.core.contacts import Contacts
from liaison.core.delta import MOST_RECEIPTS, Delta
from liaison.core.lacking import Lacking
from liaison.core.mailbox import ReceivedBundle, SentBundle, Sha256, complete, parts_up_to
from liaison.core.parcels import SIGNED_BYTES, Parcel
from liaison.core.ports import Store
from liaison.core.receipts import ACKNOWLEDGED, REFUSED
from liaison.core.thrift import NO_LIMITS, Thrift
from liaison.core.values import Contact, DeviceId, Trust
from sync.exchange.plan import Debt, Load, Own

_BESIDE = frozenset({Load.FLASH, Load.ATTACHMENTS})
"""What is not sent again while it waits for its reader."""

FileKey = tuple[str, int]
"""Name and length of a file on a carrier; names are random, so this tells which file it is."""


@dataclass(slots=True)
class Account:
    """One contact at one place.

    Attributes:
        contact: who.
        sent: the bundles for them that are open, and those that lie here, oldest first.
        lacking: what they lack.
        is_reader: whether anything may be sent to them.
        is_told: whether receipts go there all the same, for both copies of its vault (`core.copied`).
        parcels: what is owed here, by number.
        covering: the bundles beside which that is reckoned: they lie here, or were refused.
        follows: the number of the part that was left last here and is not the last; else 0.
        withdrawn: the numbers of bundles that have what does not go there any more.
    """

    contact: Contact
    sent: list[SentBundle]
    lacking: Lacking
    is_reader: bool
    is_told: bool = False
    parcels: dict[int, Parcel] = field(default_factory=dict)
    covering: Sequence[SentBundle] = ()
    follows: int = 0
    withdrawn: AbstractSet[int] = frozenset()

    def left(self, number: int, bundle: SentBundle) -> Parcel:
        """A parcel lies here now, sealed as this bundle."""
        self.sent.append(bundle)
        if bundle.load is Load.RECORDS:
            self.follows = bundle.stream
        return self.parcels.pop(number)

    def debts(self) -> list[Debt]:
        """What is owed here."""
        device = self.contact.device
        return [Debt(device, parcel.load, parcel.bytes, n) for n, parcel in self.parcels.items()]


class Accounts:
    """All contacts at one place."""

    def __init__(
        self,
        store: Store,
        *,
        contacts: Contacts,
        delta: Delta,
        here: Collection[FileKey],
        thrift: Thrift = NO_LIMITS,
    ) -> None:
        self._mailbox = store.mailbox
        self._delta = delta
        self._here = here
        self._thrift = thrift
        readers = {contact.device for contact in contacts.readers()}
        self._copied = {contact.device for contact in contacts.forked()}
        self._lying: dict[DeviceId, list[SentBundle]] = {}
        for bundle in self._mailbox.named(name for name, _ in here):
            if (bundle.name, bundle.bytes) in here:
                self._lying.setdefault(bundle.contact, []).append(bundle)
        everybody = [replace(one, trust=contacts.trust(one)) for one in contacts.all()]
        self._accounts = {
            contact.device: self._open(contact, is_reader=contact.device in readers)
            for contact in everybody
        }
        delta.note_even(*(one.lacking for one in self._accounts.values()))

    def of(self, device: DeviceId) -> Account:
        """One contact's."""
        return self._accounts[device]

    def debts(self) -> list[Debt]:
        """What is owed here to anybody."""
        return [debt for account in self._accounts.values() for debt in account.debts()]

    def own(self) -> Mapping[FileKey, Own]:
        """What became of each of our bundles that lie here."""
        return {key: own for account in self._accounts.values() for key, own in _own(account)}

    def _open(self, contact: Contact, *, is_reader: bool) -> Account:
        lying = self._lying.get(contact.device, ())
        found = {one.stream: one for one in (*self._mailbox.open_for(contact.device), *lying)}
        sent = [found[stream] for stream in sorted(found)]
        if not is_reader:
            return self._stopped(contact, sent)
        return open_account(self._delta, contact, sent, here=self._here, thrift=self._thrift)

    def _stopped(self, contact: Contact, sent: list[SentBundle]) -> Account:
        """Whoever is not sent to; of a copied vault, both copies are answered and so hear of it."""
        lacking = Lacking(contact, 0, ())
        if contact.device not in self._copied:
            return Account(contact, sent, lacking, is_reader=False)
        received = self._mailbox.latest(contact.device, limit=MOST_RECEIPTS)
        parcel = Parcel(Load.RECEIPTS, receipts=tuple(received), bytes=SIGNED_BYTES)
        parcels = {} if _is_answered(received, sent, self._here) else {0: parcel}
        return Account(contact, sent, lacking, is_reader=False, is_told=True, parcels=parcels)


def _is_answered(
    received: Sequence[ReceivedBundle], sent: Iterable[SentBundle], here: Collection[FileKey]
) -> bool:
    """Whether an answer to the newest of these bundles lies at a place."""
    newest = received[0].bundle if received else None
    return newest is None or any(
        newest in (*one.receipts, *one.announced) and (one.name, one.bytes) in here for one in sent
    )


def open_account(
    delta: Delta,
    contact: Contact,
    sent: list[SentBundle],
    *,
    here: Collection[FileKey] = (),
    thrift: Thrift = NO_LIMITS,
) -> Account:
    """What a reader is owed at a place where these files lie; the one answer for all who ask.

    A bundle stands that lies there, or that its reader refused.
    """
    standing = {
        bundle.stream: bundle
        for bundle in sent
        if (bundle.name, bundle.bytes) in here or bundle.state == REFUSED
    }
    lacking, covering = _lacking(delta, contact, sent, standing)
    withdrawn = _withdrawn(delta, lacking) if standing else frozenset[int]()
    beside = [
        bundle
        for bundle in sent
        if (bundle.stream in standing and (bundle.load in _BESIDE or bundle in covering))
        or (bundle.load is Load.FLASH and bundle.state == ACKNOWLEDGED)
    ]
    parcels = delta.parcels(lacking, beside=beside, thrift=thrift)
    return Account(
        contact,
        sent,
        lacking,
        is_reader=True,
        parcels=dict(enumerate(parcels)),
        covering=tuple(covering),
        follows=covering[-1].stream if covering and covering[-1].is_unfinished else 0,
        withdrawn=withdrawn,
    )


def _lacking(
    delta: Delta, contact: Contact, sent: list[SentBundle], standing: Mapping[int, SentBundle]
) -> tuple[Lacking, list[SentBundle]]:
    """What is lacking beside the newest bundle that stands, unless that is out of date.

    Usually nothing is lacking beside it, and that costs only a look at what changed since. Parts of
    which the last could not be left are gone on with; anything else that came since makes a new
    bundle with everything, so that a lost one is made good.
    """
    since = delta.reckoned(contact).since
    counted = complete(one for one in sent if one.stream in standing or one.state == ACKNOWLEDGED)
    newest = [
        bundle
        for bundle in counted
        if bundle.stream in standing and bundle.load is Load.RECORDS and bundle.position >= since
    ][-1:]
    for bundle in newest:
        parts = [part for part in parts_up_to(bundle, sent) if part.stream in standing]
        lacking = delta.of(contact, sent, beside=parts)
        is_sound = _withdrawn(delta, lacking).isdisjoint(part.stream for part in parts)
        if is_sound and (bundle.is_unfinished or not lacking.changes):
            return lacking, parts
    return delta.of(contact, sent), []


def _withdrawn(delta: Delta, lacking: Lacking) -> set[int]:
    """The numbers of bundles with something that stays now."""
    return delta.carrying(lacking.contact, {withheld.record for withheld in lacking.stays})


def _own(account: Account) -> Iterator[tuple[FileKey, Own]]:
    """Each of these bundles for one contact. Parts of one sealing are one generation, named by the first."""
    device, trust = account.contact.device, account.contact.trust
    is_stopped = not account.is_reader and trust in (Trust.REVOKED, Trust.FORKED)
    owed = {sha256 for _, sha256 in account.lacking.owed}
    taken = max((one.stream for one in _taken(account.sent) if one.position), default=0)
    first: dict[int, int] = {}
    for bundle in account.sent:
        generation = first[bundle.stream] = first.get(bundle.follows, bundle.stream)
        spent = account.is_reader and _is_spent(bundle, owed=owed, taken=taken)
        is_answer = account.is_told and bundle.load is Load.RECEIPTS
        recalled = (is_stopped and not is_answer) or bundle.stream in account.withdrawn
        yield (bundle.name, bundle.bytes), Own(device, generation, bundle.load, spent, recalled)


def _taken(sent: Iterable[SentBundle]) -> list[SentBundle]:
    return complete(one for one in sent if one.state == ACKNOWLEDGED)


def _is_spent(bundle: SentBundle, *, owed: AbstractSet[Sha256], taken: int) -> bool:
    """Whether nobody needs it any more.

    Args:
        bundle: one of ours.
        owed: attachments that its reader still lacks.
        taken: the number of the newest bundle that brought its reader up to a position.
    """
    if bundle.state == ACKNOWLEDGED:
        return True
    match bundle.load:
        case Load.ATTACHMENTS:
            return owed.isdisjoint(bundle.attachments)
        case Load.RECORDS | Load.FLASH:
            return taken > bundle.stream
        case Load.RECEIPTS:
            return False
