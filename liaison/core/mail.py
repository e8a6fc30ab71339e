"""Both directions of mail, put together over one vault."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from liaison.core.at_once import AtOnce
from liaison.core.contacts import Contacts
from liaison.core.delta import Delta
from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.ferry import Ferry
from liaison.core.inbox import Inbox
from liaison.core.intake import Intake
from liaison.core.kept import KeptBundles
from liaison.core.landing import Landing
from liaison.core.merging import Merger
from liaison.core.outbox import Outbox
from liaison.core.picture.twin_finder import TwinFinder
from liaison.core.ports import Files
from liaison.core.release import Terms, withheld
from liaison.core.statements import Statements
from liaison.core.staying import Staying
from liaison.core.values import Contact, DeviceId, RecordId, Withheld
from liaison.core.wants import Wants
from sync.journal.admission import Admitted
from sync.journal.change import SignedChange
from sync.journal.document import Document
from sync.journal.paths import WHOLE_RECORD
from sync.trial.examiner import Confine


@dataclass(frozen=True, slots=True)
class Mail:
    """What `Exchange` works with; `contacts`, `statements` and `inbox` are for the faces too.

    Attributes:
        own: this device.
        settle: signs what somebody is typing, so that it leaves too.
    """

    own: DeviceId
    contacts: Contacts
    statements: Statements
    delta: Delta
    intake: Intake
    outbox: Outbox
    inbox: Inbox
    staying: Staying
    ferry: Ferry
    wants: Wants
    settle: Callable[[], object]


def open_mail(
    desk: Desk,
    *,
    files: Files,
    confine: Confine,
    settle: Callable[[], object],
    report: Callable[[Iterable[RecordId]], object],
) -> Mail:
    """Put mail together.

    Args:
        desk: the vault, the device and the journal.
        files: sealed files.
        confine: starts the processes in which bundles are tried.
        settle: signs what somebody is typing (`Records.commit_all`).
        report: answers recalls among records that changed (`Recalls.report`).
    """

    def admit_held(device: DeviceId) -> Changed:
        settle()
        return Changed(frozenset(told(desk.journal.retry_author(device)).touched))

    def admit(changes: Iterable[SignedChange], source: DeviceId) -> Admitted:
        settle()
        return told(desk.journal.admit(changes, source))

    def told(admitted: Admitted) -> Admitted:
        admitted = statements.admit(admitted)
        report(tuple(admitted.touched))
        return admitted

    def decide(terms: Terms, reader: Contact) -> Withheld | None:
        return withheld(terms, reader, here=desk.identity, ceilings=desk.shelf.ceilings())

    store = desk.store
    contacts = Contacts(store, desk.device.card, admit_held, desk.clock)
    statements = Statements(desk, contacts)
    delta = Delta(
        store,
        document=lambda record: _before_deletion(desk, record),
        terms=lambda record: _terms(desk, record),
        decide=decide,
        moved=desk.shelf.moved_by,
        ceiling=lambda reader: desk.shelf.ceilings().of(reader),
        mission=desk.identity.mission,
    )
    landing = Landing(
        store,
        device=desk.device,
        contacts=contacts,
        files=files,
        confine=confine,
        proven=desk.proven,
    )
    merger = Merger(
        store,
        contacts=contacts,
        admit=admit,
        at_once=AtOnce(desk, contacts),
        held=statements.held,
        look=TwinFinder(desk).found,
    )
    kept = KeptBundles(store, landing, files)
    intake = Intake(store, landing=landing, kept=kept, merger=merger, files=files, clock=desk.clock)
    outbox = Outbox(store, device=desk.device, contacts=contacts, files=files, clock=desk.clock)
    staying = Staying(
        store,
        document=desk.shelf.load,
        terms=desk.shelf.terms,
        decide=decide,
        moved=desk.shelf.moved_by,
    )
    ferry = Ferry(store, files=files, clock=desk.clock)
    inbox = Inbox(store, intake, files, mission=desk.identity.mission)
    wants = Wants(store.settings)
    own = desk.identity.device
    return Mail(
        own, contacts, statements, delta, intake, outbox, inbox, staying, ferry, wants, settle
    )


def _terms(desk: Desk, record: RecordId) -> Terms:
    """A record's release terms; one of which all is held says so."""
    row = desk.store.records.row(record)
    terms = desk.shelf.terms(_before_deletion(desk, record))
    return replace(terms, held=row is not None and row.held)


def _before_deletion(desk: Desk, record: RecordId) -> Document:
    """A record as it stands; a deleted one as it stood before: that says who must hear of it.

    One of which all is held, as it is said to be: its own mission may hear of it.
    """
    document = desk.shelf.load(record) or desk.shelf.whole(record)
    if document is not None and document.deleted:
        history = desk.shelf.history(record)
        last = max(
            at for at, one in enumerate(history) if one.change.writes.get(WHOLE_RECORD, "") is None
        )
        document = Document.replay(history[:last])
    if document is None:
        raise Refused(Reason.RECORD_UNKNOWN, name=record.hex())
    return document
