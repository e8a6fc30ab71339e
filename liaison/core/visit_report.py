"""What a visit did, whether it came to its end or not."""

from __future__ import annotations

from collections.abc import Sequence

from liaison.core.errors import Refused
from liaison.core.exchanged import ExchangeReport
from liaison.core.mail import Mail
from liaison.core.mailbox import ReceivedBundle
from liaison.core.outbox import as_file, turned_down
from liaison.core.parcels import MIB
from liaison.core.visit import Visit
from sync.errors import Reason as SyncReason


class Unfinished(Refused):
    """A visit ended before its time; what it did until then is done, and the next one goes on.

    Attributes:
        report: what was received and sent.
    """

    def __init__(self, cause: Refused, report: ExchangeReport) -> None:
        super().__init__(cause.reason, **cause.params)
        self.report = report


def report_of(visitor: Visit, mail: Mail, *, lies: Sequence[str] | None) -> ExchangeReport:
    """What a visit did.

    Args:
        visitor: who went.
        mail: what came, and from whom.
        lies: names of the files that lie there now; None if the visit did not come so far.
    """
    tally, inbox = visitor.tally, mail.inbox
    received = tuple(
        inbox.item(outcome.received) for outcome in tally.received if not is_bare(outcome.received)
    )
    debts = visitor.debts()
    waiting_for = {debt.reader for debt in debts}
    here = () if lies is None else lies
    return ExchangeReport(
        location=visitor.location,
        received=received,
        sent=tuple(
            as_file(bundle, contact, parcel, visitor.location)
            for contact, bundle, parcel in tally.sent
        ),
        left=tuple(name for name in here if name not in tally.refused and name not in tally.ours),
        refused=tuple(tally.refused.values()),
        changed=frozenset(record for outcome in tally.received for record in outcome.records),
        nothing_here=not (tally.received or tally.refused or tally.ours.intersection(here)),
        turned_down=tuple(
            turned_down(bundle, inbox.sender(outcome.received))
            for outcome in tally.received
            for bundle in outcome.turned_down
        ),
        forked=tuple(visitor.forked()),
        unsent=len(debts),
        unsent_to=tuple(one for one in mail.contacts.all() if one.device in waiting_for),
        answers=sum(1 for outcome in tally.received if is_bare(outcome.received)),
        unread=visitor.unread(),
        carried=tally.carried,
        delivered=tally.delivered,
        uncarried=visitor.uncarried(),
        finished=lies is not None,
        mended=tuple(tally.mended),
    )


def is_bare(received: ReceivedBundle) -> bool:
    """Whether a bundle brought no records and no files."""
    return not received.changes and not received.attachments


def unfinished(cause: Refused, visitor: Visit, mail: Mail) -> Refused:
    """What ended a visit, with what it did until then; the cause alone if the vault failed too."""
    try:
        report = report_of(visitor, mail, lies=None)
    except Refused:
        return cause
    return Unfinished(_counted(cause, visitor), report)


def _counted(cause: Refused, visitor: Visit) -> Refused:
    """A full stick is told with how much found room there, and how much did not."""
    free = cause.params.get("free")
    if cause.reason is not SyncReason.CARRIER_FULL or not isinstance(free, int):
        return cause
    debts, written = visitor.debts(), len(visitor.tally.sent)
    missing = sum(debt.bytes for debt in debts) - free
    return Refused(
        cause.reason,
        **cause.params,
        written=written,
        bundles=written + len(debts),
        missing_mib=max(1, -(-missing // MIB)),
    )
