"""Exchange: take what is for us at a place, leave what others lack, and say exactly what that is."""

from __future__ import annotations

from io import SEEK_END
from typing import BinaryIO

from liaison.core.accounts import Accounts, FileKey
from liaison.core.errors import Refused
from liaison.core.events import Progress, Report, unreported
from liaison.core.intake import Outcome, copying
from liaison.core.mail import Mail
from liaison.core.mailbox import SentBundle
from liaison.core.mending import beside, may_help
from liaison.core.outbox import as_file, as_sealed
from liaison.core.outlook import Outlook, outlook
from liaison.core.ports import Carriers, Files, Store
from liaison.core.rehearsal import Rehearser
from liaison.core.values import (
    Contact,
    ExchangeReport,
    InboxItem,
    InboxState,
    Rehearsal,
    SealedFile,
    TurnedDown,
)
from liaison.core.visit import Visit, Wishes
from liaison.core.visit_report import report_of, unfinished
from sync.bundle.limits import LIMITS
from sync.exchange.driver import BlobName, Step, leave, visit
from sync.exchange.plan import Fetch, Seal
from sync.exchange.watched import WatchedCarrier


class Exchange:
    """What the Exchange screen and the command line do."""

    def __init__(self, store: Store, mail: Mail, *, carriers: Carriers, files: Files) -> None:
        self._store = store
        self._mail = mail
        self._carriers = carriers
        self._files = files
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

    def outlook(self, location: str) -> Outlook:
        """What a visit there would find and leave, as far as its list of names tells.

        Raises:
            Refused: EXCHANGE_LOCATION; what the carrier refused.
        """
        lying = self._carriers.open(location).list()
        here = frozenset((one.name.text, one.bytes) for one in lying if not one.name.is_repair)
        return outlook(
            location,
            here,
            seen=self._store.mailbox.seen(location),
            sent=self._mail.outbox.all(),
            debts=self._reckon(here).debts(),
        )

    def run(
        self,
        location: str,
        *,
        accept: bool = False,
        report: Report = unreported,
        max_bytes: int | None = None,
        repair: bool = False,
    ) -> ExchangeReport:
        """Visit a place.

        Args:
            location: a folder's path, or an address that carriers know.
            accept: merge at once what verified contacts sent, instead of leaving it in the inbox.
            report: told about progress; may raise CANCELLED, and then the next visit goes on.
            max_bytes: how many bytes may cross the line in all; what is left waits.
            repair: leave repair data beside bundles, an eighth of their size.

        Raises:
            Unfinished: what the carrier or the vault refused, with the report so far.
            Refused: EXCHANGE_LOCATION; VAULT_FULL and its like, if nothing can be told any more.
        """
        self._mail.settle()
        visitor = Visit(
            location,
            mailbox=self._store.mailbox,
            intake=self._mail.intake,
            outbox=self._mail.outbox,
            accounts=self._reckon,
            wishes=Wishes(accept=accept, repair=repair),
        )
        told = _Told(report)
        carrier = WatchedCarrier(self._carriers.open(location), told.bytes_passed)
        try:
            lies = visit(
                carrier,
                visitor,
                limit=LIMITS.sealed_bytes,
                budget=max_bytes,
                report=told.step,
            )
        except Refused as refusal:
            raise unfinished(refusal, visitor, self._mail) from refusal
        finally:
            self._mail.outbox.clear()
        return report_of(visitor, self._mail, lies=lies)

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
        carrier = self._carriers.open(folder)
        carrier.discard_unfinished([BlobName.parse(name) for name, _ in self._mail.outbox.own()])
        account = self._rehearser.account(contact)
        files = []
        try:
            for parcel in account.parcels.values():
                bundle = self._mail.outbox.seal(account.lacking, parcel)
                with self._mail.outbox.open() as source:
                    leave(carrier, as_sealed(bundle), source)
                self._mail.outbox.left(bundle, folder)
                if repair:
                    data, source = self._mail.outbox.repair_data(bundle.name)
                    with source:
                        leave(carrier, data, source)
                files.append(as_file(bundle, contact, parcel, folder))
        finally:
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
        if accept and outcome.received.state == InboxState.WAITING.value:
            outcome = self._mail.intake.accept(outcome.received)
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

    def outbox(self) -> list[SentBundle]:
        """Every bundle that was sealed, newest first, with what became of it."""
        return self._mail.outbox.all()

    def turned_down(self) -> list[TurnedDown]:
        """Bundles that their readers refused and nothing since made good, newest first."""
        return self._mail.outbox.turned_down()

    def _reckon(self, here: frozenset[FileKey]) -> Accounts:
        return Accounts(
            self._store, contacts=self._mail.contacts, delta=self._mail.delta, here=here
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
            case _:
                self._doing, self._bytes = "tidying", 0
        self._report(Progress(self._doing, step.done, step.total))

    def bytes_passed(self, count: int) -> None:
        """A piece of it went over; bytes of a whole."""
        self._report(Progress(self._doing, count, max(count, self._bytes)))
