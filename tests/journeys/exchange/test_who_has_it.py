"""What a sender knows of its records and of its neighbours' pictures, after every kind of visit."""

from __future__ import annotations

import csv
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from liaison.core.errors import Refused
from liaison.core.freshness import Picture
from liaison.core.holdings import Held, Holding
from liaison.core.ledger_rows import LedgerQuery
from liaison.core.thrift import Thrift
from liaison.core.values import DeviceId, RecordId, Value
from tests.support.vaults import Office, exchange, opened, visit, waiting

LONG = "Nothing new was heard from the northern road today. " * 30


def held(office: Office, record: RecordId, other: Office) -> Held:
    reach = office.workspace.records.reach(record)
    found = office.workspace.holdings.who(record, goes_to=reach.goes_to)
    (one,) = [held for held in found if held.contact.site == other.site]
    return one


def state(office: Office, record: RecordId, other: Office) -> str:
    one = held(office, record, other)
    newer = f" / {one.newer.state}" if one.newer else ""
    return f"{one.step.state} {one.behind}{newer}"


def picture(office: Office, other: Office) -> Picture:
    (one,) = [one for one in office.workspace.freshness.all() if one.contact.site == other.site]
    return one


def test_a_record_goes_from_due_to_accepted_and_falls_behind_as_it_changes(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    note = abe.note("Ambush", "SIS:UNAMID")
    assert state(abe, note, elf) == "due None"
    visit(abe, stick)
    assert state(abe, note, elf) == "handed_over None"
    assert held(abe, note, elf).step.location == str(stick)
    exchange(stick, elf, abe)
    assert state(abe, note, elf) == "accepted 0"
    assert state(elf, note, abe) == "theirs 0"
    abe.workspace.records.set(note, {"title": "Ambush at Adré"})
    abe.workspace.records.set(note, {"title": "Ambush near Adré"})
    assert state(abe, note, elf) == "accepted 2"
    visit(abe, stick)
    assert state(abe, note, elf) == "accepted 2 / handed_over"
    exchange(stick, elf, abe)
    assert state(abe, note, elf) == "accepted 0"


def test_a_bundle_that_waits_for_days_is_known_to_have_come(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    note = abe.note("Ambush", "SIS:UNAMID")
    visit(abe, stick)
    visit(elf, stick, accept=False)
    visit(abe, stick)
    assert state(abe, note, elf) == "received None"
    assert len(visit(elf, stick, accept=False).sent) == 0  # it was told once, and that will do
    elf.workspace.inbox.accept(elf.workspace.inbox.all()[0].id)
    assert len(visit(elf, stick).sent) == 1  # that it was accepted is news
    visit(abe, stick)
    assert state(abe, note, elf) == "accepted 0"


def test_a_decision_made_while_the_first_word_was_under_way_is_still_told(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    note = abe.note("Ambush", "SIS:UNAMID")
    visit(abe, stick)
    elf.note("Displacement", "SIS:MINURCAT")
    visit(elf, stick, accept=False)  # says: received
    elf.workspace.inbox.accept(elf.workspace.inbox.all()[0].id)
    exchange(stick, abe, elf, abe)  # that word is acknowledged after the decision
    assert state(abe, note, elf) == "accepted 0"


def test_a_refusal_says_why_of_each_record_until_a_newer_one_is_taken(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    note = abe.note("Gossip", "SIS:UNAMID")
    visit(abe, stick)
    (item,) = visit(elf, stick, accept=False).received
    elf.workspace.inbox.refuse(item.id, "no media please")
    exchange(stick, elf, abe)
    assert (held(abe, note, elf).step.state, held(abe, note, elf).step.why) == (
        Holding.REFUSED,
        "no media please",
    )
    abe.workspace.records.set(note, {"title": "Confirmed by two sources"})
    visit(abe, stick)
    assert state(abe, note, elf) == "refused None / handed_over"
    exchange(stick, elf, abe)
    assert state(abe, note, elf) == "accepted 0"


def test_a_lost_stick_is_a_bundle_that_was_handed_over_and_never_answered(
    pair: list[Office], tmp_path: Path, stick: Path
) -> None:
    abe, elf = pair
    lost = tmp_path / "lost"
    lost.mkdir()
    note = abe.note("On the lost stick", "SIS:UNAMID")
    visit(abe, lost)
    shutil.rmtree(lost)
    assert held(abe, note, elf).step.location == str(lost)
    assert (picture(abe, elf).records, picture(abe, elf).bundles) == (1, 1)
    exchange(stick, abe, elf, abe)
    assert state(abe, note, elf) == "accepted 0"
    assert (picture(abe, elf).records, picture(abe, elf).bundles) == (0, 0)


def test_a_gap_in_the_numbers_shows_and_heals_with_the_next_records(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    abe.note("First", "SIS:UNAMID")
    exchange(stick, abe, elf, abe)
    for number in range(60):
        abe.note(f"Note {number}", "SIS:UNAMID", body=LONG)
    writes: dict[str, Value] = {"title": "Column", "release/SIS:UNAMID": True}
    abe.workspace.records.add("NOTE", "warning", writes=writes, texts={})
    visit(abe, stick)
    flash, records = waiting(abe, elf, stick)
    first, second = (opened(elf, one).manifest.stream for one in (flash, records))
    records.unlink()
    visit(elf, stick)
    assert picture(elf, abe).missing == ()  # nothing came behind it, so nobody can know
    writes["title"] = "A second column"
    abe.workspace.records.add("NOTE", "warning", writes=writes, texts={})
    abe.workspace.exchange.run(str(stick), thrift=Thrift(only_flash=True))
    visit(elf, stick)
    assert picture(elf, abe).missing == ((second, second),)
    assert first < second
    exchange(stick, abe, elf, abe)
    assert picture(elf, abe).missing == ()
    assert elf.dump() == abe.dump()


def test_numbers_that_were_for_the_device_we_were_before_are_not_missed(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    for title in ("First", "Second"):
        abe.note(title, "SIS:UNAMID")
        exchange(stick, abe, elf, abe)
    received = elf.store.mailbox.all_received()
    assert {one.reader for one in received} == {elf.device.card.device}
    newest = max(received, key=lambda one: one.stream)
    later = replace(newest, bundle=b"l" * 16, stream=newest.stream + 5, is_whole=False)
    elf.store.mailbox.put_received(later)
    assert picture(elf, abe).missing == ((newest.stream + 1, newest.stream + 4),)
    elf.store.mailbox.put_received(replace(later, reader=DeviceId(b"b" * 16)))
    assert picture(elf, abe).missing == ()


def test_a_part_that_was_lost_is_missing_although_the_next_one_came(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    abe.note("Before", "SIS:UNAMID")
    exchange(stick, abe, elf, abe)
    for number in range(20):
        abe.note(f"Note {number}", "SIS:UNAMID", body=LONG)
    abe.workspace.exchange.run(str(stick), thrift=Thrift(bytes=60_000))
    parts = waiting(abe, elf, stick)
    streams = [opened(elf, one).manifest.stream for one in parts]
    follows = [opened(elf, one).manifest.follows for one in parts]
    assert follows == [0, *streams[:-1]]
    parts[0].unlink()
    visit(elf, stick)
    assert picture(elf, abe).missing == ((streams[0], streams[0]),)
    exchange(stick, abe, elf, abe)
    assert picture(elf, abe).missing == ()
    assert elf.dump() == abe.dump()


def test_they_have_up_to_is_when_what_they_took_was_sealed(pair: list[Office], stick: Path) -> None:
    abe, elf = pair
    abe.note("Ambush", "SIS:UNAMID")
    visit(abe, stick)
    assert picture(abe, elf).up_to_ms is None
    exchange(stick, elf, abe)
    (sent,) = abe.store.mailbox.sent(elf.device.card.device)
    assert picture(abe, elf).up_to_ms == sent.at_ms
    assert picture(abe, elf).contact.heard_ms is not None


def test_the_ledger_tells_what_left_under_which_title_and_outlives_the_record(
    trio: list[Office], tmp_path: Path, stick: Path
) -> None:
    abe, elf, jub = trio
    note = abe.note("=Ambush at Adré", "SIS:UNAMID", "SIS:UNMIS")
    exchange(stick, abe, elf, jub, abe)
    abe.workspace.records.set(note, {"title": "Ambush near Farchana"})
    exchange(stick, abe, elf, abe)
    abe.workspace.records.delete(note)
    exchange(stick, abe, elf, jub, abe)
    ledger, rows_of = abe.workspace.ledger, abe.store.ledger.sendings
    told = [
        (one.released.title, one.revision, one.state)
        for one in rows_of(LedgerQuery(contacts=(elf.device.card.device,)))
    ]
    assert told == [
        ("Ambush near Farchana", 3, "acknowledged"),
        ("Ambush near Farchana", 2, "acknowledged"),
        ("=Ambush at Adré", 1, "acknowledged"),
    ]
    everything = rows_of(LedgerQuery(record=note))
    assert ledger.count(LedgerQuery(record=note)) == len(everything) >= 5
    newest = everything[0]
    (sent,) = [
        one
        for one in abe.store.mailbox.sent(newest.released.contact)
        if one.stream == newest.released.stream
    ]
    assert (newest.name, newest.sha256, newest.location) == (sent.name, sent.sha256, str(stick))
    assert newest.answered_ms is not None
    assert {one.released.title for one in rows_of(LedgerQuery(words="ADRE amb"))} == {
        "=Ambush at Adré"
    }
    late = LedgerQuery(since_ms=newest.sealed_ms)
    assert [one.released for one in rows_of(late)][:1] == [newest.released]
    assert rows_of(LedgerQuery(limit=1, offset=1)) == rows_of(LedgerQuery())[1:2]
    count = ledger.count(LedgerQuery())
    assert ledger.save(LedgerQuery(), str(tmp_path / "all.csv")) == count
    with (tmp_path / "all.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows[-1]["title"] == "'=Ambush at Adré"  # no spreadsheet takes it for a formula
    assert rows[0]["sha256"] == newest.sha256.hex()


def test_nothing_is_ever_taken_out_of_the_ledger(pair: list[Office], stick: Path) -> None:
    abe, elf = pair
    abe.note("Ambush", "SIS:UNAMID")
    exchange(stick, abe, elf)
    for statement in ("DELETE FROM ledger", "UPDATE ledger SET title = 'nothing'"):
        with pytest.raises(Exception, match="the ledger is kept"):
            abe.store._db.execute(statement)
    assert abe.workspace.ledger.count(LedgerQuery()) == 1
    with pytest.raises(Refused):
        abe.workspace.ledger.save(LedgerQuery(), str(stick / "missing" / "a.csv"))
