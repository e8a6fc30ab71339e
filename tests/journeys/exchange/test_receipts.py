from __future__ import annotations

import io
import random
import shutil
from pathlib import Path

import pytest

from liaison.core.errors import Reason, Refused
from liaison.core.exchanged import InboxState
from liaison.core.thrift import Thrift
from liaison.core.values import RecordId
from tests.support.vaults import Office, exchange, opened, visit, waiting


def states(sender: Office, reader: Office) -> list[str]:
    return [sent.state for sent in sender.store.mailbox.sent(reader.device.card.device)]


def test_a_receipt_comes_back_and_settles_what_was_owed(pair: list[Office], stick: Path) -> None:
    abe, elf = pair
    abe.note("Ambush", "SIS:UNAMID")
    visit(abe, stick)
    assert states(abe, elf) == ["left"]
    assert abe.contact(elf).sent_ms is not None
    assert abe.contact(elf).acked_ms is None
    exchange(stick, elf, abe)
    assert states(abe, elf) == ["acknowledged"]
    assert abe.contact(elf).acked_ms is not None
    assert elf.contact(abe).heard_ms is not None
    assert abe.workspace.exchange.rehearse(abe.contact(elf)).leaves == ()


def test_receipts_do_not_answer_one_another_for_ever(pair: list[Office], stick: Path) -> None:
    abe, elf = pair
    abe.note("Ambush", "SIS:UNAMID")
    elf.note("Displacement", "SIS:MINURCAT")
    sent = [len(visit(office, stick).sent) for office in [abe, elf] * 5]
    # Records; records with a receipt; a receipt alone; then nobody has anything to say.
    assert sent == [1, 1, 1, 0, 0, 0, 0, 0, 0, 0]


def test_nothing_new_writes_nothing(pair: list[Office], stick: Path) -> None:
    abe, _ = pair
    abe.note("Ambush", "SIS:UNAMID")
    visit(abe, stick)
    lying = {file.name: file.read_bytes() for file in stick.iterdir()}
    assert visit(abe, stick).sent == ()
    assert {file.name: file.read_bytes() for file in stick.iterdir()} == lying


def test_a_lost_stick_is_made_good_by_the_next_one(pair: list[Office], tmp_path: Path) -> None:
    abe, elf = pair
    lost, found = tmp_path / "lost", tmp_path / "found"
    lost.mkdir()
    found.mkdir()
    abe.note("On the lost stick", "SIS:UNAMID")
    visit(abe, lost)
    shutil.rmtree(lost)
    abe.note("On the next one", "SIS:UNAMID")
    exchange(found, abe, elf)
    assert abe.dump() == elf.dump()
    assert len(elf.dump()) == 2


def test_old_and_duplicated_bundles_change_nothing(pair: list[Office], stick: Path) -> None:
    abe, elf = pair
    note = abe.note("First", "SIS:UNAMID")
    visit(abe, stick)
    old = {file.name: file.read_bytes() for file in stick.iterdir()}
    exchange(stick, elf, abe)
    abe.workspace.records.set(note, {"title": "Second"})
    exchange(stick, abe, elf)
    before, position = elf.dump(), elf.store.log.position()
    for number, (name, content) in enumerate(old.items()):
        (stick / name).write_bytes(content)
        (stick / f"COPYCOP{number}.AGE").write_bytes(content)
    report = visit(elf, stick)
    assert not report.received
    assert not report.refused
    assert (elf.dump(), elf.store.log.position()) == (before, position)


def test_at_most_two_generations_wait_for_a_reader_who_does_not_come(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    for number in range(5):
        abe.note(f"Note {number}", "SIS:UNAMID")
        visit(abe, stick)
    assert len(list(stick.iterdir())) == 2
    visit(elf, stick)
    assert abe.dump() == elf.dump()


def test_a_refusal_travels_back_with_its_reason_and_is_not_argued_with(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    abe.note("Gossip", "SIS:UNAMID")
    visit(abe, stick)
    (item,) = visit(elf, stick, accept=False).received
    elf.workspace.inbox.refuse(item.id, "Not for this office")
    assert elf.workspace.inbox.all()[0].state is InboxState.REFUSED
    exchange(stick, elf, abe)
    (sent,) = abe.store.mailbox.sent(elf.device.card.device)
    assert (sent.state, sent.refusal) == ("refused", "Not for this office")
    assert visit(abe, stick).sent == ()
    assert elf.dump() == []


def test_a_refusal_reaches_the_eyes_of_its_sender(pair: list[Office], stick: Path) -> None:
    abe, elf = pair
    note = abe.note("Gossip", "SIS:UNAMID")
    visit(abe, stick)
    (item,) = visit(elf, stick, accept=False).received
    elf.workspace.inbox.refuse(item.id, "no media please")
    visit(elf, stick)
    (heard,) = visit(abe, stick).turned_down
    assert (heard.contact.site, heard.why, heard.records) == (elf.site, "no media please", (note,))
    assert abe.workspace.exchange.turned_down() == [heard]
    assert visit(abe, stick).turned_down == ()


def test_what_was_refused_stays_in_rehearsal_exchange_and_bundle_until_something_is_newer(
    pair: list[Office], stick: Path, tmp_path: Path
) -> None:
    abe, elf = pair
    note = abe.note("Gossip", "SIS:UNAMID")
    visit(abe, stick)
    (item,) = visit(elf, stick, accept=False).received
    elf.workspace.inbox.refuse(item.id, "no media please")
    exchange(stick, elf, abe)
    reader = abe.contact(elf)
    rehearsal = abe.workspace.exchange.rehearse(reader)
    assert rehearsal.leaves == ()
    ((row, withheld),) = rehearsal.stays
    assert (row.id, withheld.reason) == (note, "release.turned_down")
    assert withheld.params == {"reader": "UNAMID", "said": "no media please"}
    assert abe.workspace.exchange.seal(reader, str(tmp_path)) == []
    abe.workspace.records.set(note, {"title": "Confirmed by two sources"})
    rehearsal = abe.workspace.exchange.rehearse(reader)
    assert [one.row.id for one in rehearsal.leaves] == [note]
    assert rehearsal.stays == ()
    exchange(stick, abe, elf, abe)
    assert elf.dump() == abe.dump()
    assert abe.workspace.exchange.turned_down() == []


def test_a_refusal_takes_a_reason_that_can_be_sent_whole(pair: list[Office], stick: Path) -> None:
    abe, elf = pair
    abe.note("Gossip", "SIS:UNAMID")
    visit(abe, stick)
    (item,) = visit(elf, stick, accept=False).received
    for reason in ("", "  ", "x" * 501):
        with pytest.raises(Refused) as refused:
            elf.workspace.inbox.refuse(item.id, reason)
        assert refused.value.reason is (
            Reason.INBOX_REASON if reason.strip() else Reason.INBOX_REASON_EMPTY
        )
    assert elf.workspace.inbox.all()[0].state is InboxState.WAITING


def test_a_third_mission_relays_by_release(trio: list[Office], tmp_path: Path) -> None:
    abe, elf, jub = trio
    west, east = tmp_path / "west", tmp_path / "east"
    west.mkdir()
    east.mkdir()
    abe.note("For both", "SIS:UNAMID", "SIS:UNMIS")
    abe.note("For El Fasher alone", "SIS:UNAMID")
    exchange(west, abe, elf)
    exchange(east, elf, jub)
    assert len(elf.dump()) == 2
    assert [line for line in abe.dump() if "For both" in line] == jub.dump()


def test_the_card_of_a_third_author_goes_once(trio: list[Office], tmp_path: Path) -> None:
    abe, elf, jub = trio
    west, east = tmp_path / "west", tmp_path / "east"
    west.mkdir()
    east.mkdir()
    note = abe.note("For both", "SIS:UNAMID", "SIS:UNMIS")
    exchange(west, abe, elf)
    visit(elf, east)
    (first,) = waiting(elf, jub, east)
    assert len(opened(jub, first).manifest.cards) == 1
    exchange(east, jub, elf)
    abe.workspace.records.set(note, {"title": "Changed"})
    exchange(west, abe, elf)
    visit(elf, east)
    (second,) = waiting(elf, jub, east)
    assert opened(jub, second).manifest.cards == ()


def test_a_record_is_known_to_be_with_whoever_acknowledged_wrote_or_sent_all_of_it(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    note = abe.note("Ambush", "SIS:UNAMID")

    def standing(office: Office, record: RecordId) -> tuple[list[str], list[str]]:
        reach = office.workspace.records.reach(record)
        return [one.site for one in reach.goes_to], [one.site for one in reach.has]

    assert standing(abe, note) == (["SDN-ELF"], [])
    visit(abe, stick)
    assert standing(abe, note) == (["SDN-ELF"], [])  # nobody said that it arrived
    exchange(stick, elf, abe)
    assert standing(abe, note) == ([], ["SDN-ELF"])
    abe.workspace.records.set(note, {"title": "Ambush at Adré"})
    assert standing(abe, note) == (["SDN-ELF"], [])
    content = random.Random(6).randbytes(2 << 20)  # noqa: S311  (content, not secrets)
    exchange(stick, abe, elf, abe)
    abe.workspace.records.attach(note, name="road.jpg", source=io.BytesIO(content))
    abe.workspace.exchange.run(str(stick), thrift=Thrift(bytes=1 << 20))
    exchange(stick, elf)
    abe.workspace.exchange.run(str(stick), thrift=Thrift(bytes=1 << 20))
    assert standing(abe, note) == (["SDN-ELF"], [])  # the picture is still on its way
    exchange(stick, abe, elf, abe)
    assert standing(abe, note) == ([], ["SDN-ELF"])
    theirs = elf.note("From El Fasher", "ALLM")
    exchange(stick, elf, abe)
    assert standing(abe, theirs) == ([], ["SDN-ELF"])
