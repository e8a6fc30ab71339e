"""A bundle that stops what reads it is set aside, told of, and read again only when somebody says so."""

from __future__ import annotations

import multiprocessing
import signal
from pathlib import Path

import pytest

from liaison.core.device import Device
from liaison.core.errors import Reason, Refused
from liaison.core.exchanged import InboxState
from liaison.store.vault import Vault
from sync.bundle.changes import pack
from sync.codec import Value
from sync.crypto.card import Card
from sync.crypto.device import DeviceKeys
from sync.errors import Reason as SyncReason
from sync.trial.examiner import Confine
from tests.support import trials
from tests.support.bundles import Forgery, note
from tests.support.vaults import KEYS, Office, exchange, over, reopened, visit

pytestmark = pytest.mark.slow  # real processes


@pytest.mark.parametrize("fate", [trials.shot, trials.starved])
def test_a_bundle_that_ends_its_reader_is_set_aside_until_it_is_tried_again(
    pair: list[Office], stick: Path, fate: Confine
) -> None:
    abe, elf = pair
    abe.note("Ambush", "SIS:UNAMID", body="At the wadi. " * 9999)
    visit(abe, stick)
    elf = reopened(elf, confine=fate)
    (item,) = visit(elf, stick).received
    assert item.state is InboxState.ASIDE
    assert elf.dump() == []
    elf = reopened(elf, confine=trials.apart)
    assert not visit(elf, stick).received  # it is not read again by itself
    with pytest.raises(Refused) as aside:
        elf.workspace.inbox.accept(item.id)
    assert aside.value.reason is Reason.INBOX_ASIDE
    (told,) = visit(abe, stick).turned_down
    assert told.why == SyncReason.BUNDLE_STOPPED_READER
    elf.workspace.inbox.retry(item.id)
    (item,) = elf.workspace.inbox.all()
    assert (item.state, item.new) == (InboxState.WAITING, 1)
    elf.workspace.inbox.accept(item.id)
    exchange(stick, elf, abe)
    assert abe.dump() == elf.dump()
    assert [one.state for one in abe.store.mailbox.sent(elf.device.card.device)] == ["acknowledged"]
    elf.workspace.close()


def test_text_in_every_script_and_with_pictures_passes_in_a_real_process(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = (
        pair  # Python loads codecs when it first meets other scripts, and a child can load nothing
    )
    note = abe.note("Zemio", "SIS:UNAMID", body="Réfugiés à Goz Beïda 🚁 نازحون\n")
    visit(abe, stick)
    abe.workspace.records.set_text(note, "body", "Réfugiés à Goz Beïda 🚁🚁 نازحون كثيرون\n")
    visit(abe, stick)
    elf = reopened(elf, confine=trials.apart)
    visit(elf, stick)
    assert elf.dump() == abe.dump()
    elf.workspace.close()


def die_while_trying(folder: Path, keys: bytes, card: bytes, stick: Path) -> None:
    device = Device(Card.parse(card), DeviceKeys.decode(keys))
    visit(over(Vault(folder, KEYS), device, confine=trials.fatal), stick)


def doomed(office: Office, stick: Path) -> None:
    """All of Liaison ends in the middle of a trial, at the latest in a visit to the stick."""
    keys, card = office.device.keys.encode(), office.device.card.encode()
    process = multiprocessing.get_context("spawn").Process(
        target=die_while_trying, args=(office.store.folder, keys, card, stick)
    )
    process.start()
    process.join()
    assert process.exitcode == -signal.SIGKILL


def told(sender: Office, reader: Office) -> list[str]:
    return [one.state for one in sender.store.mailbox.sent(reader.device.card.device)]


def test_a_power_cut_while_a_bundle_is_read_has_it_read_once_more(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    elf.note("Patrol", "SIS:MINURCAT")
    exchange(stick, elf, abe)
    abe.note("Ambush", "SIS:UNAMID")
    visit(abe, stick)
    elf.workspace.close()
    doomed(elf, stick)
    elf = reopened(elf, confine=trials.apart)
    (item,) = elf.workspace.inbox.all()
    assert (item.state, item.new) == (InboxState.WAITING, 1)
    assert item.sender.heard_ms == item.received_ms
    assert told(elf, abe) == ["acknowledged"]  # as the bundle says that was read again
    visit(elf, stick, accept=True)
    visit(abe, stick)
    assert elf.dump() == abe.dump()
    assert "refused" not in told(abe, elf)
    elf.workspace.close()


def test_a_bundle_that_ends_all_of_liaison_twice_is_set_aside_and_only_then_told_as_refused(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    abe.note("Ambush", "SIS:UNAMID")
    visit(abe, stick)
    elf.workspace.close()
    doomed(elf, stick)
    doomed(elf, stick)  # while it is opened
    elf = reopened(elf, confine=trials.fatal)  # nothing of it may be read
    (item,) = elf.workspace.inbox.all()
    assert item.state is InboxState.ASIDE
    assert not visit(elf, stick).received
    visit(abe, stick)
    (refused,) = abe.workspace.exchange.turned_down()
    assert refused.why == SyncReason.BUNDLE_STOPPED_READER
    elf.workspace.inbox.refuse(item.id, "It ended Liaison.")
    visit(elf, stick)
    elf.workspace.close()


def test_a_reader_that_does_not_start_is_no_fault_of_any_bundle(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    abe.note("Ambush", "SIS:UNAMID")
    visit(abe, stick)
    elf = reopened(elf, confine=trials.absent)
    with pytest.raises(Refused) as unavailable:
        visit(elf, stick)
    assert unavailable.value.reason is SyncReason.TRIAL_UNAVAILABLE
    assert elf.workspace.inbox.all() == []
    elf = reopened(elf, confine=trials.apart)
    assert [one.new for one in visit(elf, stick).received] == [1]
    elf.workspace.close()


def test_a_flood_that_would_take_minutes_is_ended_by_the_processor_s_clock() -> None:
    changes = [note(number) for number in range(20_000)]
    section, packed = pack(changes)
    described: dict[str, Value] = {"sha256": section.sha256, "bytes": section.bytes}
    flood = Forgery(changes=packed, unpacked={**described, "count": section.count}).seal()
    with pytest.raises(Refused) as stopped:
        trials.tried(flood, trials.hurried)
    assert stopped.value.reason is SyncReason.BUNDLE_STOPPED_READER
    trials.tried(flood, trials.apart)  # which is lawful, and passes with the time that it is given
