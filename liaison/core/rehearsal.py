"""Exactly what the next bundles for a contact would hold, and what stays and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from liaison.core.accounts import Account, open_account
from liaison.core.delta import Delta
from liaison.core.exchanged import Kept, Leaving, Rehearsal
from liaison.core.lacking import Lacking
from liaison.core.ports import Store
from liaison.core.receipts import REFUSED, still_refused
from liaison.core.staying import Staying
from liaison.core.stays import Stays
from liaison.core.values import Contact, RecordId, RecordRow, Withheld

MOST_LISTED = 1000
"""Records that stay and are named without being asked for; beyond that, those that changed lately."""


class Rehearser:
    """Answers from the same account that an exchange and a single bundle are made from."""

    def __init__(self, store: Store, delta: Delta, staying: Staying) -> None:
        self._store = store
        self._delta = delta
        self._staying = staying

    def account(self, contact: Contact) -> Account:
        """What a contact is owed, wherever it is left."""
        account = open_account(self._delta, contact, self._store.mailbox.sent(contact.device))
        self._delta.note_even(account.lacking)
        return account

    def lacking(self, readers: Iterable[Contact]) -> list[Lacking]:
        """What each of these readers lacks; what is worth remembering is written once for all."""
        sent = self._store.mailbox.sent
        accounts = [open_account(self._delta, one, sent(one.device)) for one in readers]
        self._delta.note_even(*(account.lacking for account in accounts))
        return [account.lacking for account in accounts]

    def rehearse(self, contact: Contact, *, everything: bool = False) -> Rehearsal:
        """What leaves and what stays; with `everything`, all that stays is listed, however much."""
        account, blobs = self.account(contact), self._store.blobs
        parcels = account.parcels.values()
        attached = {sha256 for parcel in parcels for sha256 in parcel.attachments}
        kept, stays = self._stays(account, everything=everything)
        unasked = self._delta.owing.unasked(account.lacking)
        return Rehearsal(
            contact=contact,
            leaves=tuple(self._leaving(account, attached)),
            stays=stays,
            kept=kept,
            bytes=sum(parcel.bytes for parcel in parcels),
            attachment_bytes=sum(blobs.length(sha256) for sha256 in attached),
            unasked=len(unasked),
            unasked_bytes=sum(unasked.values()),
        )

    def _stays(
        self, account: Account, *, everything: bool
    ) -> tuple[tuple[Kept, ...], tuple[tuple[RecordRow, Withheld], ...]]:
        """Why and how many; and which, if they are not too many."""
        recent = account.lacking.stays
        beside = [one for one in recent if self._row(one.record).deleted]
        beside += self._turned_down(account)
        groups = self._staying.groups(account.contact)
        kept = *(one for one, _ in groups), *_counted(beside)
        if everything or sum(one.records for one in kept) <= MOST_LISTED:
            recent = tuple(
                reason for one, numbers in groups for reason in self._staying.records(one, numbers)
            )
            recent += tuple(beside)
        else:
            recent = recent[-MOST_LISTED:]
        return kept, tuple((self._row(reason.record), reason) for reason in recent)

    def _leaving(self, account: Account, attached: set[bytes]) -> Iterator[Leaving]:
        lacking = account.lacking
        changes: dict[RecordId, int] = {}
        for line in lacking.changes:
            changes[line.record] = changes.get(line.record, 0) + 1
        for record, _ in lacking.owed:
            changes.setdefault(record, 0)
        for record, count in changes.items():
            files = {sha256 for owner, sha256 in lacking.owed if owner == record} & attached
            if count or files:
                yield Leaving(self._row(record), count, len(files))

    def _turned_down(self, account: Account) -> Iterator[Withheld]:
        """What would leave, had its reader not refused the bundle with it."""
        refused = [bundle for bundle in account.covering if bundle.state == REFUSED]
        owed = self._delta.of(account.contact, account.sent).records if refused else ()
        for bundle in refused:
            params = {"reader": account.contact.mission, "said": bundle.refusal}
            for record in owed:
                if record in bundle.records:
                    yield Withheld(record, Stays.TURNED_DOWN.value, params)
        leaving = set(account.lacking.records)
        for bundle in still_refused(self._store, account.sent):
            params = {"reader": account.contact.mission, "said": bundle.refusal}
            for record in bundle.records:
                if record not in leaving:
                    yield Withheld(record, Stays.TURNED_DOWN.value, params)

    def _row(self, record: RecordId) -> RecordRow:
        row = self._store.records.row(record)
        if row is None:
            raise LookupError(record.hex())  # every admitted change has a row
        return row


def _counted(stays: Iterable[Withheld]) -> Iterator[Kept]:
    counts = Counter((one.reason, tuple(one.params.items())) for one in stays)
    for (reason, params), count in counts.items():
        yield Kept(reason, dict(params), count)
