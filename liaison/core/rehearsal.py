"""Exactly what the next bundles for a contact would hold, and what stays and why."""

from __future__ import annotations

from collections.abc import Iterator

from liaison.core.accounts import Account, open_account
from liaison.core.delta import Delta
from liaison.core.ports import Store
from liaison.core.receipts import REFUSED
from liaison.core.release import Stays
from liaison.core.values import Contact, Leaving, RecordId, RecordRow, Rehearsal, Withheld


class Rehearser:
    """Answers from the same account that an exchange and a single bundle are made from."""

    def __init__(self, store: Store, delta: Delta) -> None:
        self._store = store
        self._delta = delta

    def account(self, contact: Contact) -> Account:
        """What a contact is owed, wherever it is left."""
        return open_account(self._delta, contact, self._store.mailbox.sent(contact.device))

    def rehearse(self, contact: Contact) -> Rehearsal:
        """What leaves and what stays."""
        account, blobs = self.account(contact), self._store.blobs
        parcels = account.parcels.values()
        attached = {sha256 for parcel in parcels for sha256 in parcel.attachments}
        stays = [*account.lacking.stays, *self._turned_down(account)]
        return Rehearsal(
            contact=contact,
            leaves=tuple(self._leaving(account, attached)),
            stays=tuple((self._row(reason.record), reason) for reason in stays),
            bytes=sum(parcel.bytes for parcel in parcels),
            attachment_bytes=sum(blobs.length(sha256) for sha256 in attached),
        )

    def _leaving(self, account: Account, attached: set[bytes]) -> Iterator[Leaving]:
        lacking = account.lacking
        changes: dict[RecordId, int] = {}
        for logged in lacking.changes:
            record = logged.signed.change.record
            changes[record] = changes.get(record, 0) + 1
        for record, _ in lacking.owed:
            changes.setdefault(record, 0)
        for record, count in changes.items():
            files = {sha256 for owner, sha256 in lacking.owed if owner == record} & attached
            if count or files:
                yield Leaving(self._row(record), count, len(files))

    def _turned_down(self, account: Account) -> Iterator[Withheld]:
        """What would leave, had its reader not refused the bundle with it."""
        refused = [bundle for bundle in account.covering if bundle.state == REFUSED]
        owed = self._delta.of(account.contact).records if refused else ()
        for bundle in refused:
            params = {"reader": account.contact.mission, "said": bundle.refusal}
            for record in owed:
                if record in bundle.records:
                    yield Withheld(record, Stays.TURNED_DOWN.value, params)

    def _row(self, record: RecordId) -> RecordRow:
        row = self._store.records.row(record)
        if row is None:
            raise LookupError(record.hex())  # every admitted change has a row
        return row
