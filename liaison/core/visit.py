"""The vault's side of one visit to a place: what is known there, and what is done about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import BinaryIO

from liaison.core.accounts import Account, Accounts, FileKey
from liaison.core.errors import Reason, Refused
from liaison.core.exchanged import RefusedFile
from liaison.core.mail import Mail
from liaison.core.mailbox import Mailbox, SentBundle
from liaison.core.mending import may_help
from liaison.core.merging import Outcome
from liaison.core.outbox import as_sealed
from liaison.core.parcels import Parcel
from liaison.core.values import Contact
from sync.errors import Reason as SyncReason
from sync.exchange.driver import BlobName, Copy, RepairData, Sealed
from sync.exchange.plan import Debt, Ferry, Listed, Scene, crowded_out, strange

IMPORTED, NOT_FOR_US, JUNK, BLANK, USELESS = "imported", "not_for_us", "junk", "blank", "useless"
"""What is remembered of a carrier's files: each needs no second look, but for a blank one.

A blank file begins with zeros, as one does that somebody is still copying: it may be a bundle when
it is done, of the same name and length. Useless are repair data that made good what was no bundle for
us even then, so that nobody can have us copy them at every visit.
"""


@dataclass(frozen=True, slots=True)
class Wishes:
    """How a visit is made.

    Attributes:
        accept: merge at once what verified contacts sent.
        repair: leave repair data beside bundles.
        ferry: take sealed bundles along for others.
    """

    accept: bool = False
    repair: bool = False
    ferry: bool = False


@dataclass(slots=True)
class Tally:
    """What the visit did so far."""

    received: list[Outcome] = field(default_factory=list)
    sent: list[tuple[Contact, SentBundle, Parcel]] = field(default_factory=list)
    refused: dict[str, RefusedFile] = field(default_factory=dict)
    mended: list[str] = field(default_factory=list)
    """Files that were damaged and made good."""
    ours: set[str] = field(default_factory=set)
    """Files that were for us, now or at an earlier visit."""
    carried: int = 0
    """Files taken along for others."""
    delivered: int = 0
    """Files left here for others, which were taken along elsewhere."""


class Visit:
    """Satisfies `sync.exchange.driver.Desk`.

    Attributes:
        location: the place, as the user named it.
        tally: what was done so far.

    Args:
        location: see above.
        mail: takes in, seals, carries.
        mailbox: remembers which files were read.
        accounts: reckons what is owed, given what lies there.
        wishes: see there.
    """

    def __init__(
        self,
        location: str,
        mail: Mail,
        *,
        mailbox: Mailbox,
        accounts: Callable[[frozenset[FileKey]], Accounts],
        wishes: Wishes,
    ) -> None:
        self.location = location
        self._mail = mail
        self._mailbox = mailbox
        self._reckon = accounts
        self._wishes = wishes
        self._handled: set[FileKey] = set()
        self._blank: set[FileKey] = set()
        self._unread = 0
        self._uncarried = 0
        self._accounts: Accounts | None = None
        self._sealed: dict[str, tuple[Account, Debt, SentBundle]] = {}
        self._forked = mail.contacts.forked()
        self.tally = Tally()

    def first_look(self, listing: Sequence[Listed]) -> Scene:
        """What to fetch; what anybody lacks is reckoned only when all of that is here."""
        names = [file.name for file in listing]
        remembered = self._mailbox.seen(self.location, names)
        self.tally.ours |= {
            name for (name, _), outcome in remembered.items() if outcome == IMPORTED
        }
        self._blank = {key for key, outcome in remembered.items() if outcome == BLANK}
        return Scene(
            listing,
            remembered.keys() - self._blank,
            self._mail.outbox.own(names),
            ferry=self._ferry(remembered),
        )

    def scene(self, listing: Sequence[Listed]) -> Scene:
        """What is known when everything was taken."""
        accounts = self._accounts = self._accounts or self._reckon(
            frozenset((file.name, file.bytes) for file in listing)
        )
        remembered = self._mailbox.seen(self.location, (file.name for file in listing))
        read = {key for key, outcome in remembered.items() if outcome != BLANK}
        scene = Scene(
            listing,
            read | self._handled,
            accounts.own(),
            accounts.debts(),
            self._ferry(remembered),
        )
        self._unread = len(strange(scene))
        self._uncarried = len(crowded_out(scene))
        return scene

    def _ferry(self, remembered: Mapping[FileKey, str]) -> Ferry:
        if not self._wishes.ferry:
            return Ferry()
        foreign = (key for key, outcome in remembered.items() if outcome == NOT_FOR_US)
        return self._mail.ferry.at(self.location, foreign)

    def debts(self) -> list[Debt]:
        """What should lie here for others and does not yet; nothing while that is not reckoned."""
        return [] if self._accounts is None else self._accounts.debts()

    def last_left(self) -> int | None:
        """When a bundle was last left here; None for never."""
        return self._mailbox.last_left(self.location)

    def is_ours(self, name: BlobName) -> bool:
        """Whether a bundle of this name was sealed here."""
        return self._mail.outbox.is_ours(name)

    def forked(self) -> list[Contact]:
        """Contacts that stopped because of what came at this visit."""
        return self._mail.contacts.forked(known=self._forked)

    def unread(self) -> int:
        """How many files were listed last and not looked into, now or before."""
        return self._unread

    def uncarried(self) -> int:
        """How many files for others stay, because no more may be carried."""
        return self._uncarried

    def receive(self, file: Listed, copy: Copy, repair: RepairData | None) -> None:
        """Take one file in, or note why not: one bad file, or one too large, ends no visit.

        What was refused is looked at again next time, unless its beginning said that it is no bundle.
        """
        key = file.name, file.bytes
        self._handled.add(key)
        try:
            outcome = self._take(file, copy, repair)
        except Refused as refusal:
            if not _is_the_files_fault(refusal):
                raise
            self._turn_away(file, refusal)
            return
        self._mailbox.note_seen(self.location, *key, IMPORTED)
        self.tally.ours.add(file.name)
        if not outcome.is_known:
            self.tally.received.append(outcome)

    def _take(self, file: Listed, copy: Copy, repair: RepairData | None) -> Outcome:
        try:
            return self._mail.intake.take(copy, size=file.bytes, accept=self._wishes.accept)
        except Refused as refusal:
            if repair is None or not may_help(refusal, file.bytes) or self._is_useless(repair):
                raise
            return self._take_mended(file, copy, repair, refusal)

    def _take_mended(
        self, file: Listed, copy: Copy, repair: RepairData, refusal: Refused
    ) -> Outcome:
        """Try again with what the repair data make of it; what is no bundle then never was one."""
        try:
            with self._mail.intake.mending(copy, repair.copy) as mended:
                outcome = self._mail.intake.take(mended, accept=self._wishes.accept)
        except Refused as second:
            if second.reason.startswith("bundle.") or second.reason is SyncReason.REPAIR_WRONG:
                self._mailbox.note_seen(self.location, repair.file.name, repair.file.bytes, USELESS)
            lasts = _lasting(refusal) and second.reason.startswith("repair.")
            raise (refusal if lasts else second) from refusal
        self.tally.mended.append(file.name)
        return outcome

    def _is_useless(self, repair: RepairData) -> bool:
        key = repair.file.name, repair.file.bytes
        return self._mailbox.seen(self.location, [repair.file.name]).get(key) == USELESS

    def _turn_away(self, file: Listed, refusal: Refused) -> None:
        """Remember what need not be read again, and name what a person should know of, once."""
        key = file.name, file.bytes
        verdict = _lasting(refusal)
        if verdict:
            self._mailbox.note_seen(self.location, *key, verdict)
        is_known = verdict == BLANK and key in self._blank
        if verdict != NOT_FOR_US and not is_known:
            fault = RefusedFile(file.name, refusal.reason.value, refusal.params)
            self.tally.refused[file.name] = fault

    def _reckoned(self) -> Accounts:
        if self._accounts is None:
            raise LookupError(self.location)  # a debt comes from a scene
        return self._accounts

    def seal(self, debt: Debt) -> Sealed:
        """Seal one of the debts of the last scene."""
        account = self._reckoned().of(debt.reader)
        parcel = account.parcels[debt.number]
        bundle = self._mail.outbox.seal(account.lacking, parcel, follows=account.follows)
        self._sealed[bundle.name] = account, debt, bundle
        return as_sealed(bundle)

    def open(self, sealed: Sealed) -> BinaryIO:
        """The bundle just sealed."""
        del sealed  # the outbox holds one at a time
        return self._mail.outbox.open()

    def repair_data(self, sealed: Sealed) -> tuple[Sealed, BinaryIO] | None:
        """Repair data for the bundle just left, where they are wanted."""
        return self._mail.outbox.repair_data(sealed.name) if self._wishes.repair else None

    def left(self, sealed: Sealed) -> None:
        """It lies there."""
        account, debt, bundle = self._sealed.pop(sealed.name)
        self._mail.outbox.left(bundle, self.location)
        parcel = account.left(debt.number, bundle)
        self.tally.sent.append((account.contact, bundle, parcel))

    def carry(self, file: Listed, copy: Copy) -> None:
        """Take a file along; one for which this laptop has no room stays where it lies."""
        try:
            self._mail.ferry.carry(file, copy)
        except Refused as refusal:
            if not _is_the_files_fault(refusal):
                raise
        else:
            self.tally.carried += 1

    def carried(self, file: Listed) -> tuple[Sealed, BinaryIO]:
        """A file that was taken along."""
        return self._mail.ferry.open(file)

    def delivered(self, file: Listed) -> None:
        """It lies here too now."""
        self._mail.ferry.delivered(file, self.location)
        self.tally.delivered += 1


def _is_the_files_fault(refusal: Refused) -> bool:
    """What speaks against a file, and not against the place that it lies at or the vault.

    A vault that has no room for this file may have some for the next; where it can take nothing any
    more, the store says so to whatever is tried next.
    """
    if refusal.reason is Reason.VAULT_FULL:
        return True
    is_ours = refusal.reason is SyncReason.TRIAL_UNAVAILABLE
    return (
        isinstance(refusal.reason, SyncReason)
        and not is_ours
        and not refusal.reason.startswith("carrier.")
    )


def _lasting(refusal: Refused) -> str:
    """What a refusal says of a file for good; "" if the next look may find it otherwise."""
    if refusal.reason is SyncReason.BUNDLE_NOT_FOR_US:
        return NOT_FOR_US
    if refusal.reason is SyncReason.BUNDLE_NOT_ONE:
        return BLANK if "zeros" in refusal.params else JUNK
    return ""
