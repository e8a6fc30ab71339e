"""Exchange: take what is for us at a place, leave what others lack, and say exactly what that is."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from io import SEEK_END
from typing import BinaryIO

from liaison.core.accounts import Accounts, FileKey
from liaison.core.carriers import CarrierBook
from liaison.core.copied import is_copied
from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed, Progress, Report, unreported
from liaison.core.exchanged import ExchangeReport, InboxItem, Rehearsal, SealedFile, TurnedDown
from liaison.core.forecast import Forecast, forecast_of
from liaison.core.habits import Habits, habits, keep_habits
from liaison.core.landing import copying
from liaison.core.mail import Mail
from liaison.core.mailbox import SentBundle
from liaison.core.mending import beside, may_help
from liaison.core.merging import Outcome
from liaison.core.mounts import Mounts
from liaison.core.outbox import as_file, as_sealed
from liaison.core.ports import Carriers, Clock, Files, Store
from liaison.core.rehearsal import Rehearser
from liaison.core.showing import Attachment
from liaison.core.thrift import NO_LIMITS, Thrift
from liaison.core.values import Contact, DeviceId, RecordId
from liaison.core.visit import Visit, Wishes
from liaison.core.visit_report import report_of, unfinished
from sync.bundle.limits import LIMITS
from sync.exchange.driver import Allowance, Step, forecast, leave, visit
from sync.exchange.plan import Carry, Deliver, Fetch, Seal
from sync.exchange.watched import WatchedCarrier


class Exchange:
    """What the Exchange screen and the command line do.

    Attributes:
        carriers: the places on servers that are set up.
    """

    def __init__(
        self, store: Store, mail: Mail, *, carriers: Carriers, files: Files, clock: Clock
    ) -> None:
        self._store = store
        self._mail = mail
        self.carriers = CarrierBook(store.settings, carriers, clock.now_ms)
        self._files = files
        self._clock = clock
        self._mounts = Mounts(store.settings, files)
        self._rehearser = Rehearser(store, mail.delta, mail.staying)

    def rehearse(self, contact: Contact, *, everything: bool = False) -> Rehearsal:
        """Exactly what the next bundle for a contact would hold, and what stays and why.

        Args:
            contact: the reader.
            everything: list all that stays, however much it is.

        Raises:
            Refused: CONTACT_UNVERIFIED, CONTACT_CHANGED, CONTACT_FORKED, CONTACT_REVOKED: nothing
                would leave.
        """
        self._mail.contacts.require_reader(contact)
        return self._rehearser.rehearse(contact, everything=everything)

    def run(
        self,
        location: str,
        *,
        accept: bool = False,
        report: Report = unreported,
        thrift: Thrift = NO_LIMITS,
        repair: bool = False,
        ferry: bool | None = None,
    ) -> ExchangeReport:
        """Visit a place.

        Args:
            location: a folder's path, or the address or name of a place that is set up.
            accept: merge at once what verified contacts sent, instead of leaving it in the inbox.
            report: told about progress; may raise CANCELLED, and then the next visit goes on.
            thrift: what it may cost; what is left waits.
            repair: leave repair data beside bundles, an eighth of their size.
            ferry: whether bundles for others are taken along; as the user set it, if nothing is said.

        Raises:
            Unfinished: what the carrier or the vault refused, with the report so far.
            Refused: CARRIER_UNKNOWN; EXCHANGE_NOT_MOUNTED; VAULT_FULL and its like, if nothing can
                be told any more.
        """
        location = self.carriers.resolve(location)
        self._mounts.require(location)
        self._mail.settle()
        self._mail.ferry.tidy()
        wishes = Wishes(
            accept=accept, repair=repair, ferry=self.habits.ferry if ferry is None else ferry
        )
        visitor = self._visitor(location, wishes, thrift)
        told = _Told(report)
        carrier = WatchedCarrier(self.carriers.open(location), told.bytes_passed)
        try:
            lies = visit(carrier, visitor, allowance=self._allowance(thrift), report=told.step)
        except Refused as refusal:
            if refusal.reason.startswith("carrier."):
                self.carriers.note(location, failure=refusal.reason.value)
            raise unfinished(refusal, visitor, self._mail) from refusal
        finally:
            carrier.close()
            self._mail.outbox.clear()
        self.carriers.note(location)
        return report_of(visitor, self._mail, lies=lies)

    def forecast(
        self, location: str, *, thrift: Thrift = NO_LIMITS, ferry: bool | None = None
    ) -> Forecast:
        """What a visit would fetch and leave, and how large that is; nothing is read or written there.

        Args:
            location: as for `run`.
            thrift: what the visit may cost.
            ferry: as for `run`.

        Raises:
            Refused: EXCHANGE_LOCATION; what the place refused.
        """
        location = self.carriers.resolve(location)
        self._mounts.require(location)
        visitor = self._visitor(
            location, Wishes(ferry=self.habits.ferry if ferry is None else ferry), thrift
        )
        with closing(self.carriers.open(location)) as carrier:
            actions = forecast(carrier, visitor, allowance=self._allowance(thrift))
        return forecast_of(
            actions,
            visitor.debts(),
            self._mail.contacts.readers(),
            last_ms=visitor.last_left(),
        )

    def _visitor(self, location: str, wishes: Wishes, thrift: Thrift) -> Visit:
        return Visit(
            location,
            self._mail,
            mailbox=self._store.mailbox,
            accounts=lambda here: self._reckon(here, thrift),
            wishes=wishes,
        )

    def _allowance(self, thrift: Thrift) -> Allowance:
        begun = self._clock.now_ms()
        return Allowance(
            LIMITS.sealed_bytes,
            bytes=thrift.bytes,
            largest=thrift.largest_bytes,
            goes_on=lambda: not thrift.is_over(begun, self._clock.now_ms()),
        )

    def seal(self, contact: Contact, folder: str, *, repair: bool = False) -> list[SealedFile]:
        """Seal everything that a contact has neither acknowledged nor refused into files in a folder.

        Args:
            contact: the reader.
            folder: where the files go.
            repair: leave repair data beside them.

        Raises:
            Refused: CONTACT_UNVERIFIED and its like; what the folder refused.
        """
        self._mail.contacts.require_reader(contact)
        self._mail.settle()
        carrier = self.carriers.open(folder)
        carrier.discard_unfinished(self._mail.outbox.is_ours)
        account = self._rehearser.account(contact)
        files = []
        try:
            for number, parcel in list(account.parcels.items()):
                bundle = self._mail.outbox.seal(account.lacking, parcel, follows=account.follows)
                with self._mail.outbox.open() as source:
                    leave(carrier, as_sealed(bundle), source)
                self._mail.outbox.left(bundle, folder)
                account.left(number, bundle)
                if repair:
                    data, source = self._mail.outbox.repair_data(bundle.name)
                    with source:
                        leave(carrier, data, source)
                files.append(as_file(bundle, contact, parcel, folder))
        finally:
            carrier.close()
            self._mail.outbox.clear()
        return files

    def take(self, path: str, *, accept: bool = False) -> InboxItem:
        """Take one file into the inbox, or with `accept` into the vault.

        A file that was taken before gives the entry that it got then. One that is damaged is made
        good from the repair data that lie beside it, if there are any.

        Raises:
            Refused: FILE_UNREADABLE; the bundle's fault by name; then nothing was changed.
        """
        with self._files.read(path) as source:
            size = source.seek(0, SEEK_END) if source.seekable() else None
            if size is not None:
                source.seek(0)
            try:
                outcome = self._mail.intake.take(copying(source), size=size, accept=accept)
            except Refused as refusal:
                if size is None or not may_help(refusal, size):
                    raise
                outcome = self._take_mended(source, path, refusal, accept=accept)
        return self._mail.inbox.item(outcome.received)

    def _take_mended(
        self, source: BinaryIO, path: str, refusal: Refused, *, accept: bool
    ) -> Outcome:
        try:
            data = self._files.read(beside(path))
        except Refused:
            raise refusal from None
        source.seek(0)
        with data, self._mail.intake.mending(copying(source), copying(data)) as mended:
            return self._mail.intake.take(mended, accept=accept)

    def inspect(self, path: str) -> InboxItem:
        """Prove a file and say what it would bring, keeping nothing; see `Inbox.inspect`."""
        return self._mail.inbox.inspect(path)

    def ask_for(self, record: RecordId, attachment: Attachment) -> Changed:
        """Ask those from whom a record came for one of its files; the next bundle to them says so.

        Asking again sends the question again.
        """
        if not attachment.here:
            with self._store.transaction():
                self._mail.wants.ask((record, attachment.sha256))
        return Changed(records=frozenset({record}))

    def notice(self) -> Reason | None:
        """What to say before anything is sealed: CONTACT_COPIED, CONTACT_CARD_UNSEEN, or nothing.

        Only who has this device's card can seal for it, and takes what it sealed. That nothing came
        yet is all that is known: so it is of a new vault, and of one that was restored or renewed.
        """
        if is_copied(self._store, self._mail.own):
            return Reason.CONTACT_COPIED
        own = self._store.mailbox.has_any_for(self._mail.own)
        return None if own or not self._mail.contacts.readers() else Reason.CONTACT_CARD_UNSEEN

    @property
    def habits(self) -> Habits:
        """What the user settled once for all visits."""
        return habits(self._store.settings)

    def keep_habits(self, chosen: Habits) -> Changed:
        """Settle it from now on."""
        with self._store.transaction():
            keep_habits(self._store.settings, chosen)
        return Changed(topics=frozenset({"settings"}))

    def lacking(self, readers: Sequence[Contact]) -> dict[DeviceId, int]:
        """How many records the next bundles for each of these readers would bring."""
        found = self._rehearser.lacking(readers)
        return {one.contact.device: len(one.records) for one in found}

    def outbox(self) -> list[SentBundle]:
        """Every bundle that was sealed, newest first, with what became of it."""
        return self._mail.outbox.all()

    def turned_down(self) -> list[TurnedDown]:
        """Bundles that their readers refused and nothing since made good, newest first."""
        return self._mail.outbox.turned_down()

    def _reckon(self, here: frozenset[FileKey], thrift: Thrift) -> Accounts:
        mail = self._mail
        return Accounts(
            self._store, contacts=mail.contacts, delta=mail.delta, here=here, thrift=thrift
        )


class _Told:
    """Turns steps and bytes into progress."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._doing, self._bytes = "", 0

    def step(self, step: Step) -> None:
        """A file begins."""
        match step.action:
            case Fetch(file):
                self._doing, self._bytes = "taking", file.bytes
            case Seal(debt):
                self._doing, self._bytes = "leaving", debt.bytes
            case Carry(file):
                self._doing, self._bytes = "carrying", file.bytes
            case Deliver(file):
                self._doing, self._bytes = "delivering", file.bytes
            case _:
                self._doing, self._bytes = "tidying", 0
        self._report(Progress(self._doing, step.done, step.total))

    def bytes_passed(self, count: int) -> None:
        """A piece of it went over; bytes of a whole."""
        self._report(Progress(self._doing, count, max(count, self._bytes)))
