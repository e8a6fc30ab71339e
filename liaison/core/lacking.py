"""Everything that one reader lacks, as it was reckoned."""

from __future__ import annotations

from dataclasses import dataclass, field

from liaison.core.change_log import LogLine
from liaison.core.mailbox import ReceivedBundle, Sha256
from liaison.core.outstanding import Owed, Reckoned
from liaison.core.values import Contact, Withheld
from sync.model.ids import DeviceId, RecordId


@dataclass(frozen=True, slots=True)
class Lacking:
    """Everything that a reader lacks.

    Attributes:
        contact: the reader.
        position: where in our log the changes bring them.
        changes: what leaves, in order of arrival here; it is read when it is sealed.
        stays: what changed and does not go to this reader.
        owed: attachments that the reader lacks, by record.
        attachments: those of them whose record is released.
        cards: authors of those changes whose cards the reader may lack.
        receipts: received bundles that the reader has not yet been told of.
        wants: attachments that we ask this contact for.
        is_waiting: whether one of those receipts or wants was in no bundle yet.
        asked: what of `owed` the reader asked for.
        is_even: whether no change is lacking, nor on its way.
        reckoned: under which ceiling, and which bundles went under it.
    """

    contact: Contact
    position: int
    changes: tuple[LogLine, ...]
    stays: tuple[Withheld, ...] = ()
    owed: tuple[Owed, ...] = ()
    attachments: tuple[Sha256, ...] = ()
    cards: tuple[DeviceId, ...] = ()
    receipts: tuple[ReceivedBundle, ...] = ()
    wants: tuple[Owed, ...] = ()
    is_waiting: bool = False
    asked: frozenset[Owed] = frozenset()
    is_even: bool = False
    reckoned: Reckoned = field(default_factory=Reckoned)

    @property
    def records(self) -> tuple[RecordId, ...]:
        """The records that leave, in order of arrival."""
        return tuple(dict.fromkeys(line.record for line in self.changes))
