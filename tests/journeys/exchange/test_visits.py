"""Visits that end early, on carriers that fail, and visits that are told to be thrifty."""

from __future__ import annotations

import io
import json
import random
from contextlib import suppress
from pathlib import Path

import pytest

from liaison.core.errors import Reason, Refused
from liaison.core.events import Progress
from liaison.core.thrift import Thrift
from liaison.core.values import RecordId
from liaison.core.visit_report import Unfinished
from sync.carriers.memory import MemoryCarrier
from sync.errors import Reason as SyncReason
from tests.support.vaults import Office, Places, exchange, offices, visit


def test_a_place_that_vanishes_at_any_moment_leaves_everything_to_the_next_visit(
    tmp_path: Path,
) -> None:
    places = Places()
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF", places=places) as (abe, elf):
        for calls in range(10):
            place = f"memory:{calls}"
            elf.note("From El Fasher", "SIS:MINURCAT")
            exchange(place, abe, elf)
            abe.note("From Abéché", "SIS:UNAMID")
            places.memory[place].vanish_after = calls
            with suppress(Refused):
                visit(abe, place)
            places.memory[place].vanish_after = None
            exchange(place, abe, elf, abe)
            assert abe.dump() == elf.dump()
            assert len(abe.dump()) == 2 * (calls + 1)


@pytest.mark.parametrize(
    ("carrier", "reason"),
    [
        (MemoryCarrier(read_only=True), SyncReason.CARRIER_READ_ONLY),
        (MemoryCarrier(capacity=100), SyncReason.CARRIER_FULL),
        (MemoryCarrier(corrupt=True), SyncReason.CARRIER_READ_BACK),
        (MemoryCarrier(missing=True), SyncReason.CARRIER_MISSING),
    ],
)
def test_what_a_carrier_refuses_is_said_and_the_next_one_gets_it_all(
    carrier: MemoryCarrier, reason: SyncReason, tmp_path: Path
) -> None:
    places = Places({"memory:bad": carrier})
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF", places=places) as (abe, elf):
        abe.note("Ambush", "SIS:UNAMID")
        with pytest.raises(Refused) as caught:
            visit(abe, "memory:bad")
        assert caught.value.reason is reason
        assert list((abe.store.folder / "scratch").iterdir()) == []
        exchange("memory:good", abe, elf)
        assert abe.dump() == elf.dump()


def test_a_bundle_that_finds_no_room_keeps_none_back_for_others(tmp_path: Path) -> None:
    places, names = Places(), ("MINURCAT@TCD-ABE", "UNAMID@SDN-ELF", "UNMIS@SDN-JUB")
    with offices(tmp_path, *names, places=places) as (abe, elf, jub):
        large = random.Random(4).randbytes(100_000).hex()  # noqa: S311  (content, not secrets)
        abe.note("A long text", "SIS:UNAMID", body=large)
        abe.note("A short one", "SIS:UNMIS")
        places.memory["memory:small"] = MemoryCarrier(capacity=40_000)
        with pytest.raises(Unfinished) as stopped:
            visit(abe, "memory:small")
        assert stopped.value.reason is SyncReason.CARRIER_FULL
        report = stopped.value.report
        assert [one.contact.site for one in report.sent] == ["SDN-JUB"]
        assert [one.site for one in report.unsent_to] == ["SDN-ELF"]
        visit(jub, "memory:small")
        assert [row.title for row in jub.store.records.every()] == ["A short one"]
        assert visit(elf, "memory:small").nothing_here


def test_a_visit_that_brings_receipts_alone_does_not_say_that_nothing_came(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    abe.note("Ambush", "SIS:UNAMID")
    exchange(stick, abe, elf)
    report = visit(abe, stick)
    assert (report.received, report.answers) == ((), 1)


def test_a_file_that_comes_cut_is_refused_and_taken_when_it_comes_whole(tmp_path: Path) -> None:
    places = Places()
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF", places=places) as (abe, elf):
        abe.note("Ambush", "SIS:UNAMID")
        visit(abe, "memory:hub")
        places.memory["memory:hub"].truncate_after = 5000
        assert len(visit(elf, "memory:hub").refused) == 1
        places.memory["memory:hub"].truncate_after = None
        visit(elf, "memory:hub")
        assert abe.dump() == elf.dump()


def test_a_visit_can_be_stopped_in_the_middle_of_a_copy(pair: list[Office], stick: Path) -> None:
    abe, elf = pair
    note = abe.note("Pictures", "SIS:UNAMID")
    content = random.Random(2).randbytes(5 << 20)  # noqa: S311  (content, not secrets)
    abe.workspace.records.attach(note, name="road.jpg", source=io.BytesIO(content))

    def stop(progress: Progress) -> None:
        if progress.doing == "leaving" and progress.done > 2 << 20:
            raise Refused(Reason.CANCELLED)

    with pytest.raises(Refused) as caught:
        abe.workspace.exchange.run(str(stick), report=stop)
    assert caught.value.reason is Reason.CANCELLED
    assert all(file.suffix == ".AGE" for file in stick.iterdir())
    exchange(stick, abe, elf)
    assert abe.dump() == elf.dump()
    assert elf.workspace.records.view(note).attachments[0].here


def test_progress_is_told_for_every_file_and_for_its_bytes(pair: list[Office], stick: Path) -> None:
    abe, elf = pair
    abe.note("Ambush", "SIS:UNAMID")
    told: list[Progress] = []
    abe.workspace.exchange.run(str(stick), report=told.append)
    elf.workspace.exchange.run(str(stick), report=told.append)
    assert {progress.doing for progress in told} == {"leaving", "taking"}
    assert all(progress.done <= progress.total for progress in told)


def test_a_thin_line_carries_records_and_leaves_attachments_for_a_better_one(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    note = abe.note("Pictures", "SIS:UNAMID")
    content = random.Random(3).randbytes(3 << 20)  # noqa: S311  (content, not secrets)
    abe.workspace.records.attach(note, name="road.jpg", source=io.BytesIO(content))
    report = abe.workspace.exchange.run(str(stick), thrift=Thrift(bytes=1 << 20))
    assert [one.attachments for one in report.sent] == [0]
    exchange(stick, elf, abe)
    assert elf.workspace.records.view(note).attachments[0].here is False
    visit(elf, stick)
    assert elf.workspace.records.view(note).attachments[0].here


def test_an_address_of_a_kind_that_is_not_built_in_is_refused(pair: list[Office]) -> None:
    abe, _ = pair
    with pytest.raises(Refused) as caught:
        visit(abe, "ftp://hub/bundles")
    assert caught.value.reason is Reason.EXCHANGE_LOCATION


def test_an_empty_place_is_a_message_and_deletes_nothing(pair: list[Office], stick: Path) -> None:
    abe, elf = pair
    abe.note("Ambush", "SIS:UNAMID")
    exchange(stick, abe, elf)
    for file in stick.iterdir():
        file.unlink()
    before = elf.dump()
    report = visit(elf, stick)
    assert report.nothing_here
    assert elf.dump() == before


def test_a_reader_from_whom_everything_comes_costs_nothing_to_reckon(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    for number in range(210):
        abe.note(f"Note {number}", "SIS:UNAMID", writes={"editors/UNAMID": True})
    exchange(stick, abe, elf, abe)
    first = elf.store.log.position()
    settings = elf.store.settings
    assert settings.get(f"exchange.even.{abe.device.card.device.hex()}") == first
    note = RecordId(bytes.fromhex(json.loads(elf.dump()[0])["id"]))
    elf.workspace.records.set(note, {"title": "Corrected at El Fasher"})
    elf.note("Own", "SIS:MINURCAT")
    exchange(stick, elf, abe, elf)
    assert abe.dump() == elf.dump()
