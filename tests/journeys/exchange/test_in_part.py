"""Some of a bundle is taken, some waits, some is refused: its sender is told which, and why."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from liaison.core.errors import Reason, Refused
from liaison.core.exchanged import ArrivalKind, InboxState
from liaison.core.holdings import OF_BUNDLE, Holding
from liaison.core.ledger_rows import LedgerQuery
from liaison.core.values import RecordId, Value
from tests.support.vaults import Office, exchange, visit


def titles(office: Office, bundle: bytes) -> list[str]:
    return [one.title for one in office.workspace.inbox.contents(bundle)]


def test_what_is_left_out_waits_and_what_is_refused_is_told_record_by_record(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    wanted, later, gossip = (
        abe.note(title, "SIS:UNAMID", body=title) for title in ("Wanted", "Later", "Gossip")
    )
    visit(abe, stick)
    (item,) = visit(elf, stick, accept=False).received
    inbox = elf.workspace.inbox
    inbox.accept(item.id, [wanted])
    assert titles(elf, item.id) == ["Later", "Gossip"]
    (item,) = inbox.all()
    assert (item.state, item.new) == (InboxState.WAITING, 2)
    inbox.refuse(item.id, "No gossip, please.", [gossip])
    assert titles(elf, item.id) == ["Later"]
    exchange(stick, elf, abe)
    assert abe.workspace.exchange.turned_down() == []  # it is not answered before it is decided on
    inbox.accept(item.id)
    assert [one.state for one in inbox.all()] == [InboxState.ACCEPTED]
    visit(elf, stick)
    (told,) = visit(abe, stick).turned_down
    assert (told.why, told.records, told.in_part) == ("No gossip, please.", (gossip,), True)
    for record, state, why in (
        (wanted, Holding.ACCEPTED, ""),
        (gossip, Holding.REFUSED, "No gossip, please."),
    ):
        (held,) = abe.workspace.holdings.who(record)
        assert (held.step.state, held.step.why) == (state, why)
        (row,) = abe.store.ledger.sendings(LedgerQuery(record=record))
        assert (OF_BUNDLE[row.state], row.why) == (state, why)
    plan = abe.workspace.exchange.rehearse(abe.contact(elf))
    assert plan.leaves == ()
    assert [(row.title, why.params["said"]) for row, why in plan.stays] == [
        ("Gossip", "No gossip, please.")
    ]
    assert [elf.store.records.row(one) is not None for one in (wanted, later, gossip)] == [
        True,
        True,
        False,
    ]


def test_a_refused_record_goes_again_whole_when_it_changes(pair: list[Office], stick: Path) -> None:
    abe, elf = pair
    kept, gossip = abe.note("Kept", "SIS:UNAMID"), abe.note("Gossip", "SIS:UNAMID", body="Said.")
    visit(abe, stick)
    (item,) = visit(elf, stick, accept=False).received
    elf.workspace.inbox.refuse(item.id, "Who says so?", [gossip])
    elf.workspace.inbox.accept(item.id)
    exchange(stick, elf, abe)
    assert not visit(abe, stick).sent
    abe.workspace.records.set(gossip, {"title": "Confirmed by two patrols"})
    abe.workspace.records.set(kept, {"title": "Kept up"})
    exchange(stick, abe, elf, abe)
    (held,) = abe.workspace.holdings.who(gossip)
    assert (held.step.state, held.behind) == (Holding.ACCEPTED, 0)
    assert elf.held() == []
    assert abe.dump() == elf.dump()
    assert abe.workspace.exchange.turned_down() == []


def test_all_records_refused_one_by_one_is_the_bundle_refused(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    notes = [abe.note(title, "SIS:UNAMID") for title in ("One", "Two")]
    visit(abe, stick)
    (item,) = visit(elf, stick, accept=False).received
    for record in notes:
        elf.workspace.inbox.refuse(item.id, "Not ours.", [record])
    assert [one.state for one in elf.workspace.inbox.all()] == [InboxState.REFUSED]
    assert list((elf.store.folder / "scratch").iterdir()) == []
    exchange(stick, elf, abe)
    (told,) = abe.workspace.exchange.turned_down()
    assert (told.in_part, set(told.records)) == (False, set(notes))


def test_a_record_that_is_not_in_the_bundle_is_named_and_nothing_happens(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    abe.note("Ambush", "SIS:UNAMID")
    visit(abe, stick)
    (item,) = visit(elf, stick, accept=False).received
    for act in (
        lambda: elf.workspace.inbox.accept(item.id, [RecordId(bytes(16))]),
        lambda: elf.workspace.inbox.refuse(item.id, "No.", [RecordId(bytes(16))]),
    ):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.reason is Reason.INBOX_RECORD
    assert [one.state for one in elf.workspace.inbox.all()] == [InboxState.WAITING]
    assert elf.dump() == []


def test_an_attachment_comes_with_its_record_and_not_before(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    plain, pictured = abe.note("Plain", "SIS:UNAMID"), abe.note("Pictured", "SIS:UNAMID")
    abe.workspace.records.attach(pictured, name="road.jpg", source=io.BytesIO(b"a road"))
    visit(abe, stick)
    (item,) = visit(elf, stick, accept=False).received
    elf.workspace.inbox.accept(item.id, [plain])
    assert not list(elf.store.blobs.known())
    elf.workspace.inbox.accept(item.id, [pictured])
    (attached,) = elf.workspace.records.view(pictured).attachments
    assert attached.here


def test_one_event_seen_from_both_sides_is_pointed_out(pair: list[Office], stick: Path) -> None:
    abe, elf = pair
    adre: Value = {"name": "Adré", "lat": 13.467, "lon": 22.2, "tz": "Africa/Ndjamena"}
    geneina: Value = {"name": "El Geneina", "lat": 13.45, "lon": 22.447, "tz": "Africa/Khartoum"}
    at = 1_260_191_400_000  # 071310ZDEC09
    ours = elf.note("Truck with weapons", writes={"when": at, "place": geneina, "code": "ARM-6"})
    elf.note("Cattle", writes={"when": at, "place": geneina, "code": "COM-1"})
    abe.note(
        "Truck stopped", "SIS:UNAMID", writes={"when": at - 600_000, "place": adre, "code": "ARM-6"}
    )
    visit(abe, stick)
    (item,) = visit(elf, stick, accept=False).received
    (arrival,) = elf.workspace.inbox.contents(item.id)
    (twin,) = arrival.twins
    assert arrival.kind is ArrivalKind.NEW
    assert (twin.row.id, arrival.tz, twin.tz) == (ours, "Africa/Ndjamena", "Africa/Khartoum")
