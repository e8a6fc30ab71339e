"""However much one contact sends, the rest goes on as before (security.md row 20)."""

from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import override

from sync.model.ids import ChangeId
from tests.soak.forging import begun, written
from tests.support.bundles import Device
from tests.support.journal import Held, MemoryLog, OwnerRules, Replica, begin, drafted, officer

FLOOD = 2000
ENEMY = Device(officer(6).keys, officer(6).card)


@dataclass
class CountingLog(MemoryLog):
    """Counts what is read of all that was set aside."""

    read: int = 0

    @override
    def held_for(self, change: ChangeId) -> list[Held]:
        found = super().held_for(change)
        self.read += len(found)
        return found


def test_what_one_contact_had_set_aside_is_not_read_when_others_write() -> None:
    replica = Replica(OwnerRules())
    log = CountingLog()
    replica.log = replica.journal._log = log
    hidden = begun(ENEMY, bytes(16), {"title": "nobody gets this"})
    replica.take(*(written(ENEMY, [hidden], {"title": number}) for number in range(FLOOD)))
    assert len(log.held()) == FLOOD
    theirs = [begin(officer(0), {"title": "Road"})]
    for number in range(20):
        theirs.append(drafted(theirs, officer(0), {"title": number}))
    replica.take(*theirs)
    replica.write(officer(0), theirs[0].change.record, {"title": "ours"})
    assert log.read == 0
    replica.take(hidden)
    assert (log.read, log.held()) == (FLOOD, [])
