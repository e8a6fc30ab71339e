"""Bundles that come in: landed sealed, tried where nothing can break, merged when somebody agrees.

Nothing of a bundle reaches the vault before all of it is proven. What it answers to bundles of ours
is taken at once, and so is an owner's word that less may be done with its records (`core.at_once`);
the other records wait in the inbox. Bundles are known by their signed id, so that a
copy of one, under any name and any number of times, changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from contextlib import AbstractContextManager, suppress
from dataclasses import replace
from typing import BinaryIO

from liaison.core.brought import Choice
from liaison.core.closing import close_made_good
from liaison.core.copied import note_copied
from liaison.core.errors import Reason as OurReason
from liaison.core.exchanged import Arrival, InboxState
from liaison.core.kept import KeptBundles, aside
from liaison.core.landing import Landed, Landing, is_answer
from liaison.core.mailbox import ReceivedBundle
from liaison.core.mending import Copy, mending
from liaison.core.merging import Merger, Outcome
from liaison.core.ports import Clock, Files, Store
from liaison.core.receipts import Declined, apply_receipts, withdraw_receipt
from liaison.core.values import DeviceId, RecordId, Trust
from liaison.core.wants import Wants
from sync.bundle.manifest import MOST_REFUSED_RECORDS, Manifest, Precedence
from sync.bundle.reader import Opened
from sync.errors import Reason, Refused
from sync.model.ids import SHORT_ID_BYTES

INCOMING = "incoming.age"
"""Scratch name of the one file that is being taken in."""


class Intake:
    """Proves, keeps and merges bundles from contacts.

    Args:
        store: the open vault.
        landing: takes files in, and opens them.
        kept: those that stay for a while.
        merger: admits what they bring.
        files: where sealed files lie.
        clock: labels.
    """

    def __init__(
        self,
        store: Store,
        *,
        landing: Landing,
        kept: KeptBundles,
        merger: Merger,
        files: Files,
        clock: Clock,
    ) -> None:
        self._store = store
        self._landing = landing
        self._kept = kept
        self._merger = merger
        self._files = files
        self._clock = clock

    def take(
        self,
        copy: Callable[[BinaryIO], object],
        *,
        size: int | None = None,
        accept: bool = False,
    ) -> Outcome:
        """Take in what `copy` writes.

        Args:
            copy: writes the sealed file.
            size: how many bytes it will write, if that is known.
            accept: merge at once instead of letting it wait.

        Returns:
            What it did, also if it came before and is accepted now; of a bundle that stopped its
            reader, that it was set aside.

        Raises:
            Refused: the bundle's fault by name, VAULT_FULL if there is no room for it on this
                laptop; then nothing was changed.
        """
        path = self._store.scratch(INCOMING)
        try:
            landed = self._landing.land(path, copy, size)
            received = self._row(landed)
            known = self._store.mailbox.received(received.bundle)
            if known is not None:
                return self._known(known, accept=accept)
            if landed.is_answer:
                with self._files.read(path) as source:
                    return self._take_now(self._landing.open(source), received)
            self._kept.keep(path, received)  # before a row speaks of it
        finally:
            self._files.remove(path)
        try:
            return self._take_new(received, accept=accept)
        except Refused as refusal:
            if refusal.reason is not Reason.BUNDLE_STOPPED_READER:
                raise
            return Outcome(aside(received))

    def mending(self, bundle: Copy, data: Copy) -> AbstractContextManager[Copy]:
        """A damaged bundle as its repair data make it, to be taken; see `core.mending`."""
        return mending(self._store, self._files, bundle, data)

    def look(self, copy: Callable[[BinaryIO], object]) -> ReceivedBundle:
        """Prove what `copy` writes and say what it would bring, keeping nothing of it."""
        path = self._store.scratch(INCOMING)
        try:
            landed = self._landing.land(path, copy, None)
            with self._files.read(path) as source:
                opened = self._landing.open(source)
                return self._merger.preview(opened, self._row(landed)).received
        finally:
            self._files.remove(path)

    def resume(self) -> None:
        """Try once more what was being tried when Liaison ended; to be called when a vault was opened.

        It waits then, whatever was to become of it. Where that is refused, so is opening it.
        """
        for received in self._kept.broken_off():
            with suppress(Refused):
                self._take_new(received, accept=False)

    def accept(self, received: ReceivedBundle, only: frozenset[RecordId] | None = None) -> Outcome:
        """Merge a bundle that waits in the inbox, after trying it again.

        Args:
            received: the bundle.
            only: these records, each with all of its changes; None for all that were not refused.
                The others go on waiting.
        """
        refused = frozenset(self._store.mailbox.refused_records(received.bundle))
        with self._kept.opened(received) as opened, self._store.transaction():
            if only is not None:
                _require(only, {signed.change.record for signed in opened.changes()})
            merged = self._merger.merge(opened, received, Choice(only, refused))
            left = self._merger.left(opened, refused) if only is not None else frozenset[RecordId]()
            state = InboxState.WAITING if left else InboxState.ACCEPTED
            taken = received.taken + len(only or ())
            decided = replace(merged.received, state=state.value, taken=taken)
            outcome = replace(merged, received=decided)
            self._store.mailbox.put_received(outcome.received)
        return self._settled(outcome)

    def refuse(
        self, received: ReceivedBundle, reason: str, records: frozenset[RecordId] | None = None
    ) -> None:
        """Turn records of a waiting bundle down; the reason goes back with the bundle's receipt.

        Args:
            received: the bundle; it is refused as a whole when all of its records are.
            reason: for its sender.
            records: which; None for all that were not decided on.

        Raises:
            Refused: INBOX_RECORD, INBOX_TOO_MANY; what `accept` does.
        """
        mailbox = self._store.mailbox
        with self._kept.opened(received) as opened, self._store.transaction():
            brought = {signed.change.record for signed in opened.changes()}
            if records is None:
                records = self._merger.left(opened, mailbox.refused_records(received.bundle))
            _require(records, brought)
            mailbox.refuse_records(received.bundle, records, reason)
            refused = frozenset(mailbox.refused_records(received.bundle))
            if brought <= refused:
                decided = replace(received, state=InboxState.REFUSED.value, refusal=reason)
            else:
                _require_nameable(refused)
                left = self._merger.left(opened, refused)
                state = InboxState.WAITING if left else InboxState.ACCEPTED
                decided = replace(received, state=state.value)
            mailbox.put_received(decided)
        self._settled(Outcome(decided))

    def contents(self, received: ReceivedBundle) -> tuple[Arrival, ...]:
        """What a bundle that waits would bring, as things stand now; nothing is kept of it."""
        return self._previewed(received, closely=True).arrivals

    def retry(self, received: ReceivedBundle) -> Outcome:
        """Try a bundle that was set aside once more; if that goes well, it waits like any other."""
        again = replace(received, refusal="", needs_receipt=True)
        with self._kept.opened(received) as opened, self._store.transaction():
            withdraw_receipt(self._store, received)
            outcome = self._let_wait(opened, again)
        return self._without_file(outcome)

    def drop(self, received: ReceivedBundle, reason: str) -> None:
        """Turn a bundle down unread; the reason goes back to its sender."""
        refused = replace(received, state=InboxState.REFUSED.value, refusal=reason)
        with self._store.transaction():
            withdraw_receipt(self._store, received)
            self._store.mailbox.put_received(replace(refused, needs_receipt=True))
        self._kept.remove(received)

    def _known(self, known: ReceivedBundle, *, accept: bool) -> Outcome:
        if accept and known.state == InboxState.WAITING.value:
            return self.accept(known)
        return Outcome(known, is_known=True)

    def _take_new(self, received: ReceivedBundle, *, accept: bool) -> Outcome:
        with self._kept.opened(received) as opened:
            if accept:
                outcome = self._take_now(opened, received)
            else:
                with self._store.transaction():
                    self._store.contacts.heard(received.sender, received.at_ms)
                    outcome = self._let_wait(opened, received)
        return self._without_file(outcome)

    def _let_wait(self, opened: Opened, received: ReceivedBundle) -> Outcome:
        """Take what needs no decision, which may be taken twice; the rest waits for one."""
        refused = frozenset(self._store.mailbox.refused_records(received.bundle))
        at_once = self._merger.at_once(opened)
        done = Outcome(replace(received, taken=len(at_once)))
        if at_once:
            done = self._merger.merge(opened, done.received, Choice(at_once))
        booked = done.received
        if not at_once or self._merger.left(opened, refused):
            rest = self._merger.preview(opened, booked, Choice(without=refused)).received
            booked = replace(rest, state=InboxState.WAITING.value)
        else:
            booked = replace(booked, state=InboxState.ACCEPTED.value)
        turned_down = self._hear(opened, booked)
        self._book(booked)
        return Outcome(booked, done.records, turned_down=turned_down)

    def _take_now(self, opened: Opened, received: ReceivedBundle) -> Outcome:
        with self._store.transaction():
            self._store.contacts.heard(received.sender, received.at_ms)
            turned_down = self._hear(opened, received)
            outcome = self._merger.merge(opened, received)
            accepted = replace(
                outcome.received,
                state=InboxState.ACCEPTED.value,
                needs_receipt=not is_answer(opened.manifest),
            )
            self._book(accepted)
        return replace(outcome, received=accepted, turned_down=turned_down)

    def _previewed(self, received: ReceivedBundle, *, closely: bool = False) -> Outcome:
        """What is left of a bundle, and what that would bring; then it waits."""
        refused = frozenset(self._store.mailbox.refused_records(received.bundle))
        with self._kept.opened(received) as opened:
            outcome = self._merger.preview(
                opened, received, Choice(without=refused), closely=closely
            )
            waiting = replace(outcome.received, state=InboxState.WAITING.value)
            self._store.mailbox.put_received(waiting)
        return replace(outcome, received=waiting)

    def _settled(self, outcome: Outcome) -> Outcome:
        """Of a bundle in which something waits on, the counts are renewed."""
        if outcome.received.state != InboxState.WAITING.value:
            return self._without_file(outcome)
        return replace(outcome, received=self._previewed(outcome.received).received)

    def _without_file(self, outcome: Outcome) -> Outcome:
        """A file that nothing waits in any more goes."""
        if outcome.received.state != InboxState.WAITING.value:
            self._kept.remove(outcome.received)
        return outcome

    def _hear(self, opened: Opened, received: ReceivedBundle) -> tuple[Declined, ...]:
        """Take what needs no decision: what became of our bundles, and what is asked of us."""
        self._note_asked(opened, received.sender)
        receipts, at_ms = opened.manifest.receipts, received.at_ms
        note_copied(self._store, receipts, self._landing.reader)
        turned_down = apply_receipts(self._store, received.sender, receipts, at_ms=at_ms)
        close_made_good(self._store.mailbox, received.sender)
        return tuple(turned_down)

    def _book(self, received: ReceivedBundle) -> None:
        """Note that it came; a number that came before is proof of two copies of its sender's vault.

        Both numbers are signed. The number is taken before a bundle leaves (`core.outbox`), and a
        restored or renewed vault is another device, so no single vault gives one twice.
        """
        self._store.mailbox.put_received(received)
        if self._store.mailbox.is_repeated(received):
            self._store.contacts.set_trust(received.sender, Trust.FORKED)

    def _note_asked(self, opened: Opened, sender: DeviceId) -> None:
        asker = self._store.contacts.get(sender)
        if asker is None or not opened.manifest.wants:
            return
        stream = self._store.mailbox.next_stream(sender)
        asked = {(want.record, want.sha256): stream for want in opened.manifest.wants}
        wants = Wants(self._store.settings)
        wants.note_theirs(asker, asked | wants.theirs(asker))

    def _row(self, landed: Landed) -> ReceivedBundle:
        manifest = landed.manifest
        return ReceivedBundle(
            bundle=manifest.bundle,
            sender=DeviceId(manifest.sender[:SHORT_ID_BYTES]),
            stream=manifest.stream,
            sha256=landed.sha256,
            bytes=landed.bytes,
            at_ms=self._clock.now_ms(),
            state=InboxState.WAITING.value,
            changes=manifest.changes.count,
            attachments=len(manifest.attachments),
            reader=self._landing.reader,
            is_whole=_is_whole(manifest),
        )


def _require(records: Iterable[RecordId], brought: Collection[RecordId]) -> None:
    """Refuse records that a bundle does not bring."""
    for record in records:
        if record not in brought:
            raise Refused(OurReason.INBOX_RECORD, name=record.hex())


def _require_nameable(refused: Collection[RecordId]) -> None:
    if len(refused) > MOST_REFUSED_RECORDS:
        raise Refused(OurReason.INBOX_TOO_MANY, most=MOST_REFUSED_RECORDS)


def _is_whole(manifest: Manifest) -> bool:
    """Whether it has all that its reader had not acknowledged when it was sealed, or begins that."""
    is_flash = manifest.precedence is Precedence.FLASH
    return bool(manifest.changes.count) and not is_flash and not manifest.follows
