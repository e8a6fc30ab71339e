"""What should lie at one place for each reader, what of it does, and which of our files can go."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from liaison.core.contacts import Contacts
from liaison.core.delta import Delta, Lacking
from liaison.core.mailbox import SentBundle
from liaison.core.outbox import load_of
from liaison.core.parcels import Parcel
from liaison.core.ports import Store
from liaison.core.receipts import ACKNOWLEDGED, REFUSED
from liaison.core.values import Contact, DeviceId, RecordId, Trust
from sync.exchange.plan import Debt, Load, Own

FileKey = tuple[str, int]
"""Name and length of a file on a carrier; names are random, so this tells which file it is."""


@dataclass(slots=True)
class Account:
    """One contact at one place.

    Attributes:
        contact: who.
        sent: every bundle that was ever sealed for them, oldest first.
        lacking: what they lack.
        is_reader: whether anything may be sent to them.
        parcels: what is owed here, by number.
        covering: the bundle beside which that is reckoned: it lies here, or was refused.
    """

    contact: Contact
    sent: list[SentBundle]
    lacking: Lacking
    is_reader: bool
    parcels: dict[int, Parcel] = field(default_factory=dict)
    covering: Sequence[SentBundle] = ()

    def debts(self) -> list[Debt]:
        """What is owed here."""
        device = self.contact.device
        return [Debt(device, parcel.load, parcel.bytes, n) for n, parcel in self.parcels.items()]


class Accounts:
    """All contacts at one place."""

    def __init__(
        self, store: Store, *, contacts: Contacts, delta: Delta, here: Collection[FileKey]
    ) -> None:
        self._mailbox = store.mailbox
        self._delta = delta
        self._here = here
        readers = {contact.device for contact in contacts.readers()}
        self._accounts = {
            contact.device: self._open(contact, is_reader=contact.device in readers)
            for contact in contacts.all()
        }

    def of(self, device: DeviceId) -> Account:
        """One contact's."""
        return self._accounts[device]

    def debts(self) -> list[Debt]:
        """What is owed here to anybody."""
        return [debt for account in self._accounts.values() for debt in account.debts()]

    def own(self) -> Mapping[FileKey, Own]:
        """What became of each bundle that we ever sealed."""
        return {
            (bundle.name, bundle.bytes): _own(account, bundle)
            for account in self._accounts.values()
            for bundle in account.sent
        }

    def _open(self, contact: Contact, *, is_reader: bool) -> Account:
        sent = self._mailbox.sent(contact.device)
        if not is_reader:
            return Account(contact, sent, Lacking(contact, 0, ()), is_reader=False)
        account = open_account(self._delta, contact, sent, here=self._here)
        self._delta.note_even(account.lacking)
        return account


def open_account(
    delta: Delta, contact: Contact, sent: list[SentBundle], *, here: Collection[FileKey] = ()
) -> Account:
    """What a reader is owed at a place where these files lie; the one answer for all who ask.

    A bundle stands that lies there, or that its reader refused.
    """
    standing = [
        bundle for bundle in sent if (bundle.name, bundle.bytes) in here or bundle.state == REFUSED
    ]
    lacking, covering = _lacking(delta, contact, standing)
    packs = [bundle for bundle in standing if load_of(bundle) is Load.ATTACHMENTS]
    lying = {sha256 for bundle in [*covering, *packs] for sha256 in bundle.attachments}
    parcels = dict(enumerate(delta.parcels(lacking, lying=lying)))
    return Account(
        contact, sent, lacking, is_reader=True, parcels=parcels, covering=tuple(covering)
    )


def _lacking(
    delta: Delta, contact: Contact, standing: list[SentBundle]
) -> tuple[Lacking, list[SentBundle]]:
    """What is lacking beside the newest bundle that stands, unless that is out of date.

    Usually nothing is lacking beside it, and that costs only a look at what changed since.
    """
    since = delta.reckoned(contact).since
    newest = [
        bundle
        for bundle in standing
        if load_of(bundle) is Load.RECORDS and bundle.position >= since
    ][-1:]
    for bundle in newest:
        lacking = delta.of(contact, beside=bundle)
        if not lacking.changes and _withdrawn(lacking).isdisjoint(bundle.records):
            return lacking, newest
    return delta.of(contact), []


def _withdrawn(lacking: Lacking) -> set[RecordId]:
    return {withheld.record for withheld in lacking.stays}


def _own(account: Account, bundle: SentBundle) -> Own:
    device, load, lacking = account.contact.device, load_of(bundle), account.lacking
    if not account.is_reader:
        is_stopped = account.contact.trust in (Trust.REVOKED, Trust.FORKED)
        return Own(device, bundle.stream, load, recalled=is_stopped)
    return Own(
        device,
        bundle.stream,
        load,
        spent=_is_spent(account, bundle, lacking),
        recalled=not _withdrawn(lacking).isdisjoint(bundle.records),
    )


def _is_spent(account: Account, bundle: SentBundle, lacking: Lacking) -> bool:
    if bundle.state == ACKNOWLEDGED:
        return True
    match load_of(bundle):
        case Load.ATTACHMENTS:
            return {sha256 for _, sha256 in lacking.owed}.isdisjoint(bundle.attachments)
        case Load.RECORDS | Load.FLASH:
            return any(
                later.state == ACKNOWLEDGED and later.position and later.stream > bundle.stream
                for later in account.sent
            )
        case Load.RECEIPTS:
            return False
