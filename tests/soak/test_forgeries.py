"""What a hostile contact, a curious courier and a thief can make of bundles takes no effect.

Juba trusts Abéché and El Fasher. El Fasher's keys are in hostile hands, and all bundles that ever lay
on the stick are (security.md rows 11, 14, 17 and section 4, items 14 to 16).
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import pytest

from liaison.core.errors import Reason as OurReason
from liaison.core.values import RecordId
from sync.carriers.base import BlobName
from sync.carriers.memory import MemoryCarrier
from sync.codec import Value
from sync.errors import Reason
from sync.journal.change import MAX_AT_MS, SignedChange
from sync.model.ids import record_id
from tests.soak.forging import (
    begun,
    bundle,
    hand_of,
    history,
    lawless,
    nobody,
    recipients_replaced,
    signatures_moved,
    with_signature_of,
    written,
)
from tests.support.bundles import Device, device
from tests.support.plaintext import decrypted, wrapped
from tests.support.vaults import Office, Places, exchange, offices, visit

STICK = "memory:stick"
FORGED = 200
TEN_YEARS_MS = 10 * 366 * 86_400_000


@dataclass
class Scene:
    """Three vaults that have met, and what the enemy holds.

    Attributes:
        note: of Abéché, released to both; El Fasher may edit it.
        shut: of Abéché, released to both, and nobody else's to edit.
        own: of El Fasher.
        caught: by sender and reader, every bundle that lay on the stick.
    """

    abe: Office
    elf: Office
    jub: Office
    places: Places
    note: RecordId
    shut: RecordId
    own: RecordId
    caught: dict[tuple[str, str], list[bytes]] = field(default_factory=dict)
    names: Iterator[int] = field(default_factory=count)

    @property
    def enemy(self) -> Device:
        return hand_of(self.elf)

    def plain(self, sender: Office, reader: Office, number: int = 0) -> bytes:
        """What is inside of a bundle; only its reader can say."""
        sealed = self.caught[sender.site, reader.site][number]
        return decrypted(sealed, reader.device.keys.identity)

    def forged(self, *changes: SignedChange, label: str) -> bytes:
        """An honest envelope by El Fasher."""
        return bundle(self.enemy, self.jub.device.card, changes, label=label)

    def state(self) -> tuple[object, ...]:
        """All that could have taken an effect in Juba: records with their heads, log, forks, trust."""
        log = self.jub.store.log
        trust = [contact.trust for contact in self.jub.workspace.contacts.all()]
        return self.jub.dump(), log.position(), log.forks(), trust

    def lay(self, sealed: bytes) -> tuple[str, int]:
        """Put a file onto the stick and have Juba visit: why it was refused, and how many came."""
        name = BlobName.parse(f"F{next(self.names):07}.AGE")
        self.places.memory[STICK] = MemoryCarrier(files={name: sealed})
        report = visit(self.jub, STICK)
        refused = [one.reason for one in report.refused]
        return "".join(refused), len(report.received)


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    places, folder = Places(), tmp_path_factory.mktemp("vaults")
    names = ("MINURCAT@TCD-ABE", "UNAMID@SDN-ELF", "UNMIS@SDN-JUB")
    with offices(folder, *names, places=places) as (abe, elf, jub):
        both = ("SIS:UNAMID", "SIS:UNMIS")
        note = abe.note("Ambush", *both, body="At the wadi.", writes={"editors/UNAMID": True})
        shut = abe.note("Convoy", *both)
        own = elf.note("Displacement", "SIS:MINURCAT", "SIS:UNMIS")
        made = Scene(abe, elf, jub, places, note, shut, own)
        for title in ("Ambush at noon", "Ambush at one"):
            for office in (abe, elf, jub):
                visit(office, STICK)
                _catch(made)
            abe.workspace.records.set(note, {"title": title})
        exchange(STICK, abe, elf, jub, abe, elf, jub)
        _catch(made)
        yield made


def _catch(scene: Scene) -> None:
    """Copy what lies on the stick; who sealed what is known to the test alone."""
    files = scene.places.memory[STICK].files
    everybody = (scene.abe, scene.elf, scene.jub)
    for sender in everybody:
        for reader in everybody:
            for sent in sender.store.mailbox.sent(reader.device.card.device):
                sealed = files.get(BlobName.parse(sent.name))
                caught = scene.caught.setdefault((sender.site, reader.site), [])
                if sealed is not None and sealed not in caught:
                    caught.append(sealed)


Forge = Callable[[Scene, random.Random], bytes]
NO_REASON = ""
"""The bundle is sound, and what it brings does not count."""


def forwarded(scene: Scene, _: random.Random) -> bytes:
    """A reader seals what it got for a third."""
    return wrapped(scene.plain(scene.abe, scene.elf), scene.jub.device.card.recipient)


def forwarded_with_the_name_replaced(scene: Scene, _: random.Random) -> bytes:
    card = scene.jub.device.card
    return wrapped(recipients_replaced(scene.plain(scene.abe, scene.elf), card), card.recipient)


def signatures_of_another_bundle(scene: Scene, _: random.Random) -> bytes:
    moved = signatures_moved(
        scene.plain(scene.abe, scene.jub, 1), scene.plain(scene.abe, scene.jub, 0)
    )
    return wrapped(moved, scene.jub.device.card.recipient)


def in_the_name_of_another(scene: Scene, chance: random.Random) -> bytes:
    abe = hand_of(scene.abe)
    new = begun(scene.enemy, chance.randbytes(16), {"title": "Forged"})
    card, label = scene.jub.device.card, f"{chance.random()}"
    return bundle(abe, card, [new], label=label, signer=scene.enemy)


def by_a_stranger(scene: Scene, chance: random.Random) -> bytes:
    stranger = device("UNMIS", f"KHARTOUM {chance.randrange(9)}")
    new = begun(stranger, chance.randbytes(16), {"title": "Forged"})
    return bundle(stranger, scene.jub.device.card, [new], label=f"{chance.random()}")


def replayed(scene: Scene, chance: random.Random) -> bytes:
    pairs = [scene.caught[one.site, scene.jub.site] for one in (scene.abe, scene.elf)]
    return chance.choice(chance.choice(pairs))


def known_changes_in_another_bundle(scene: Scene, chance: random.Random) -> bytes:
    known = history(scene.elf, scene.own)
    return scene.forged(*known, label=f"{chance.random()}")


def known_changes_in_another_order(scene: Scene, chance: random.Random) -> bytes:
    known = [*history(scene.elf, scene.note), *history(scene.elf, scene.own)]
    chance.shuffle(known)
    return scene.forged(*known, *known[:2], label=f"{chance.random()}")


def change_signed_by_another(scene: Scene, chance: random.Random) -> bytes:
    new = written(
        hand_of(scene.abe), history(scene.elf, scene.note), {"title": f"{chance.random()}"}
    )
    forged = lawless(new, scene.enemy)
    return scene.forged(forged, label=f"{chance.random()}")


def change_under_a_moved_signature(scene: Scene, chance: random.Random) -> bytes:
    seen = history(scene.elf, scene.note)
    new = written(hand_of(scene.abe), seen, {"title": f"{chance.random()}"})
    return scene.forged(with_signature_of(new, chance.choice(seen)), label=f"{chance.random()}")


def change_by_no_editor(scene: Scene, chance: random.Random) -> bytes:
    at_ms = chance.choice([0, MAX_AT_MS, 1_260_000_000_000 - TEN_YEARS_MS])
    new = written(
        scene.enemy, history(scene.elf, scene.shut), {"title": f"{chance.random()}"}, at_ms=at_ms
    )
    return scene.forged(new, label=f"{chance.random()}")


def release_by_an_editor(scene: Scene, chance: random.Random) -> bytes:
    ways: list[dict[str, Value]] = [{"release/ALLM": True}, {"editors/UNMIS": True}, {"": None}]
    writes = chance.choice(ways)
    new = written(scene.enemy, history(scene.elf, scene.note), writes)
    return scene.forged(new, label=f"{chance.random()}")


def record_of_another_mission(scene: Scene, chance: random.Random) -> bytes:
    writes = {"owner": "MINURCAT", "title": "Forged"}
    return scene.forged(
        begun(scene.enemy, chance.randbytes(16), writes), label=f"{chance.random()}"
    )


def change_without_its_parents(scene: Scene, chance: random.Random) -> bytes:
    first = begun(scene.enemy, chance.randbytes(16), {"title": "Nobody has this"})
    return scene.forged(
        written(scene.enemy, [first], {"title": "Late"}), label=f"{chance.random()}"
    )


def change_with_parents_of_another_record(scene: Scene, chance: random.Random) -> bytes:
    new = written(scene.enemy, history(scene.elf, scene.note), {"title": "Moved"})
    record = record_id(nobody(chance.randrange(99)), chance.randbytes(16))
    return scene.forged(lawless(new, scene.enemy, record=record), label=f"{chance.random()}")


def change_that_skips_a_number(scene: Scene, chance: random.Random) -> bytes:
    new = written(scene.enemy, history(scene.elf, scene.own), {"title": f"{chance.random()}"})
    seq = new.change.seq + chance.randrange(1, 99)
    return scene.forged(lawless(new, scene.enemy, seq=seq), label=f"{chance.random()}")


KINDS: dict[Forge, str] = {
    forwarded: Reason.BUNDLE_NOT_NAMED,
    forwarded_with_the_name_replaced: Reason.BUNDLE_SIGNATURE,
    signatures_of_another_bundle: Reason.BUNDLE_SIGNATURE,
    in_the_name_of_another: Reason.BUNDLE_SIGNATURE,
    by_a_stranger: Reason.BUNDLE_SENDER_UNKNOWN,
    replayed: NO_REASON,
    known_changes_in_another_bundle: NO_REASON,
    known_changes_in_another_order: NO_REASON,
    change_signed_by_another: NO_REASON,
    change_under_a_moved_signature: NO_REASON,
    change_by_no_editor: NO_REASON,
    release_by_an_editor: NO_REASON,
    record_of_another_mission: NO_REASON,
    change_without_its_parents: NO_REASON,
    change_with_parents_of_another_record: NO_REASON,
    change_that_skips_a_number: NO_REASON,
}
HELD: dict[Forge, str] = {
    change_by_no_editor: OurReason.RECORD_NOT_EDITOR,
    release_by_an_editor: OurReason.RECORD_NOT_OWNER,
    record_of_another_mission: OurReason.RECORD_NOT_OWNER,
    change_without_its_parents: Reason.CHANGE_WAITS,
}
"""What is kept aside and listed; of all else that came in a sound bundle nothing stays."""


def assert_takes_no_effect(scene: Scene, forge: Forge, chance: random.Random) -> None:
    before, held = scene.state(), len(scene.jub.held())
    sealed = forge(scene, chance)
    reason, received = scene.lay(sealed)
    assert reason == KINDS[forge]
    assert received == (KINDS[forge] == NO_REASON and forge is not replayed)
    assert scene.state() == before
    fresh = scene.jub.held()[held:]
    assert set(fresh) <= {HELD.get(forge)}
    assert scene.lay(sealed)[1] == 0  # nor when it comes again
    assert scene.state() == before
    assert len(scene.jub.held()) == held + len(fresh)


@pytest.mark.parametrize("forge", KINDS, ids=lambda forge: forge.__name__)
def test_a_forgery_takes_no_effect(scene: Scene, forge: Forge) -> None:
    assert_takes_no_effect(scene, forge, random.Random(forge.__name__))  # noqa: S311  (which, not secrets)


@pytest.mark.soak
def test_two_hundred_forgeries_take_no_effect(scene: Scene) -> None:
    kinds = list(KINDS)
    for number in range(FORGED):
        chance = random.Random(100 + number)  # noqa: S311  (as above)
        assert_takes_no_effect(scene, kinds[number % len(kinds)], chance)


def test_what_was_lawful_of_the_same_hand_would_have_counted(tmp_path: Path) -> None:
    places = Places()
    with offices(tmp_path, "UNAMID@SDN-ELF", "UNMIS@SDN-JUB", places=places) as (elf, jub):
        enemy = hand_of(elf)
        first = begun(enemy, bytes(16), {"title": "Seen", "release/SIS:UNMIS": True})
        sealed = bundle(enemy, jub.device.card, [first], label="lawful")
        places.memory[STICK] = MemoryCarrier(files={BlobName.parse("LAWFUL00.AGE"): sealed})
        visit(jub, STICK)
        assert [row.title for row in jub.store.records.every()] == ["Seen"]
