"""Triage: what came and waits for somebody to agree, and what became of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.exchanged import Arrival, Imposed, InboxItem, InboxState, Word
from liaison.core.intake import Intake
from liaison.core.landing import copying
from liaison.core.mailbox import ReceivedBundle
from liaison.core.ports import Files, Store
from liaison.core.recalling import concerns
from liaison.core.records.parsing import is_line, line
from liaison.core.values import Contact, RecordId
from sync.bundle.manifest import REASON_LENGTH

_TOPICS = frozenset({"inbox", "contacts"})
_UNDECIDED = frozenset({InboxState.WAITING.value, InboxState.ASIDE.value})


class Inbox:
    """Bundles that were proven, with what each would change.

    Args:
        store: the open vault.
        intake: takes bundles in.
        files: sealed files.
        mission: ours.
    """

    def __init__(self, store: Store, intake: Intake, files: Files, *, mission: str) -> None:
        self._store = store
        self._intake = intake
        self._files = files
        self._mission = mission

    def all(self) -> list[InboxItem]:
        """Every bundle that carried something, newest first; those decided on too."""
        return [
            self.item(received)
            for received in self._store.mailbox.all_received()
            if received.changes or received.attachments
        ]

    def accept(self, bundle: bytes, records: Collection[RecordId] = ()) -> Changed:
        """Take a bundle's records in; once it was taken, taking it again changes nothing.

        Args:
            bundle: its id.
            records: these alone, each with its whole history; the others go on waiting. None named
                means all that were not refused.

        Raises:
            Refused: INBOX_UNKNOWN; INBOX_DECIDED if it was refused; INBOX_ASIDE; INBOX_RECORD for
                one that is not in it; the bundle's fault by name, such as a sender who was revoked
                since.
        """
        received = self._find(bundle)
        if received.state == InboxState.ACCEPTED.value:
            return Changed()
        outcome = self._intake.accept(_waiting(received), frozenset(records) or None)
        return Changed(records=outcome.records, topics=_TOPICS)

    def contents(self, bundle: bytes) -> list[Arrival]:
        """What a bundle that waits would bring, record by record, as things stand now.

        Raises:
            Refused: INBOX_UNKNOWN; INBOX_DECIDED if it waits no more; INBOX_ASIDE; the bundle's
                fault by name.
        """
        return list(self._intake.contents(_waiting(self._find(bundle))))

    def refuse(self, bundle: bytes, reason: str, records: Collection[RecordId] = ()) -> Changed:
        """Turn a bundle down; its sender is told why by the next bundle that goes there.

        Args:
            bundle: its id.
            reason: for its sender.
            records: these alone; the others go on waiting. None named means all that are undecided.

        Raises:
            Refused: INBOX_UNKNOWN; INBOX_DECIDED if it waits no more; INBOX_REASON_EMPTY; INBOX_REASON
                for one that is too long to be sent whole, or not one line; INBOX_RECORD; INBOX_TOO_MANY for more records than a receipt can name.
        """
        received = self._find(bundle)
        if received.state not in _UNDECIDED:
            raise Refused(Reason.INBOX_DECIDED, state=received.state)
        if not reason.strip():
            raise Refused(Reason.INBOX_REASON_EMPTY)
        if len(reason.strip()) > REASON_LENGTH or not is_line(reason.strip()):
            raise Refused(Reason.INBOX_REASON, most=REASON_LENGTH)
        said = line("reason", reason.strip())
        if records or received.taken or self._store.mailbox.refused_records(bundle):
            self._intake.refuse(_waiting(received), said, frozenset(records) or None)
        else:
            self._intake.drop(received, said)
        return Changed(topics=_TOPICS)

    def retry(self, bundle: bytes) -> Changed:
        """Read a bundle again that was set aside; if that goes well, it waits like any other.

        Raises:
            Refused: INBOX_UNKNOWN; INBOX_NOT_ASIDE for one that waits; INBOX_DECIDED;
                BUNDLE_STOPPED_READER if that happened again; the bundle's fault by name.
        """
        received = self._find(bundle)
        if received.state == InboxState.WAITING.value:
            raise Refused(Reason.INBOX_NOT_ASIDE)
        if received.state != InboxState.ASIDE.value:
            raise Refused(Reason.INBOX_DECIDED, state=received.state)
        self._intake.retry(received)
        return Changed(topics=_TOPICS)

    def inspect(self, path: str) -> InboxItem:
        """Prove a file and say what it would bring, keeping nothing.

        Raises:
            Refused: FILE_UNREADABLE; the bundle's fault by name.
        """
        with self._files.read(path) as source:
            return self.item(self._intake.look(copying(source)))

    def item(self, received: ReceivedBundle) -> InboxItem:
        """A received bundle as the faces show it."""
        return InboxItem(
            id=received.bundle,
            sender=self.sender(received),
            stream=received.stream,
            received_ms=received.at_ms,
            changes=received.changes,
            attachments=received.attachments,
            new=received.new,
            changed=received.changed,
            held=received.held,
            clashes=received.clashes,
            state=InboxState(received.state),
            bytes=received.bytes,
            imposed=tuple(self._imposed(received)),
        )

    def _imposed(self, received: ReceivedBundle) -> Iterator[Imposed]:
        """What counted when it came, as it stands now; what recalls say to others alone is left out."""
        for one in received.at_once:
            said, written = self._store.recalls.get(one), self._store.records.row(one)
            row = self._store.records.row(said.record) if said else written
            if said is None:
                if row is not None and not row.aside:
                    yield Imposed(one, row.ref, Word.HELD if row.held else Word.NARROWED)
            elif concerns(said.missions, self._mission):
                why = written.title if written else ""
                yield Imposed(said.record, row.ref if row else "", Word.RECALLED, why)
            elif row is not None and not row.aside and not said.missions:
                yield Imposed(said.record, row.ref, Word.RETURNED)

    def sender(self, received: ReceivedBundle) -> Contact:
        """Who sent it."""
        sender = self._store.contacts.get(received.sender)
        if sender is None:
            raise Refused(Reason.CONTACT_UNKNOWN, name=received.sender.hex())
        return sender

    def _find(self, bundle: bytes) -> ReceivedBundle:
        received = self._store.mailbox.received(bundle)
        if received is None:
            raise Refused(Reason.INBOX_UNKNOWN, name=bundle.hex())
        return received


def _waiting(received: ReceivedBundle) -> ReceivedBundle:
    """The bundle, if somebody can decide on it now."""
    if received.state == InboxState.ASIDE.value:
        raise Refused(Reason.INBOX_ASIDE)
    if received.state != InboxState.WAITING.value:
        raise Refused(Reason.INBOX_DECIDED, state=received.state)
    return received
