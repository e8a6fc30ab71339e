"""However much one contact sends, the rest goes on as before (security.md row 20)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from typing_extensions import override

from sync.carriers.base import BlobName
from sync.errors import Reason
from sync.model.ids import ChangeId
from tests.soak.forging import begun, bundle, hand_of, written
from tests.support.bundles import Device
from tests.support.journal import Held, MemoryLog, OwnerRules, Replica, begin, drafted, officer
from tests.support.vaults import Places, offices, visit

FLOOD = 200
IN_A_BUNDLE = 300
STICK = "memory:stick"
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


@pytest.mark.slow
def test_a_flood_waits_sealed_and_what_others_send_is_taken_beside_it(tmp_path: Path) -> None:
    places = Places()
    names = ("MINURCAT@TCD-ABE", "UNAMID@SDN-ELF", "UNMIS@SDN-JUB")
    with offices(tmp_path, *names, places=places) as (abe, elf, jub):
        enemy, card = hand_of(elf), abe.device.card
        salts = (number.to_bytes(16, "big") for number in range(IN_A_BUNDLE))
        changes = [begun(enemy, salt, {"title": "flood"}) for salt in salts]
        jub.note("Road closed", "SIS:MINURCAT")
        visit(jub, STICK)
        name = BlobName.parse("FLOOD000.AGE")
        places.memory[STICK].files[name] = bundle(enemy, card, changes, label="flood")
        received = {item.sender.site: item for item in visit(abe, STICK, accept=False).received}
        assert received["SDN-ELF"].new == IN_A_BUNDLE
        abe.workspace.inbox.accept(received["SDN-JUB"].id)
        assert [row.title for row in abe.store.records.every()] == ["Road closed"]
        abe.workspace.inbox.refuse(received["SDN-ELF"].id, "a flood")
        abe.workspace.statements.revoke("SDN-ELF")
        again = BlobName.parse("FLOOD001.AGE")
        places.memory[STICK].files[again] = bundle(enemy, card, changes, label="again")
        (refused,) = visit(abe, STICK).refused
        assert refused.reason == Reason.BUNDLE_SENDER_STOPPED
        assert list((abe.store.folder / "scratch").iterdir()) == []
