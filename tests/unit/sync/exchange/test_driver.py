from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import BinaryIO

import pytest

from sync.carriers.base import BlobName
from sync.carriers.memory import MemoryCarrier
from sync.errors import Reason, Refused
from sync.exchange.driver import Allowance, Copy, RepairData, Sealed, Step, visit
from sync.exchange.names import fresh_name
from sync.exchange.plan import Debt, Ferry, Key, Listed, Load, Own, Scene
from sync.exchange.watched import WatchedCarrier
from sync.model.ids import DeviceId

HUB = DeviceId(b"h" * 16)
CONTENT = b"sealed for the hub"
REPAIR = b"repair data"
FEW = Allowance(100)


@dataclass
class PaperDesk:
    """A vault's side that keeps everything in plain sight."""

    taken: dict[str, bytes] = field(default_factory=dict)
    debts: list[Debt] = field(default_factory=list)
    own: dict[tuple[str, int], Own] = field(default_factory=dict)
    lying: list[str] = field(default_factory=list)
    repairs: bool = False
    mendable: tuple[str, ...] = ()
    hold: dict[Key, bytes] = field(default_factory=dict)
    foreign: set[Key] = field(default_factory=set)
    done: set[Key] = field(default_factory=set)

    def first_look(self, listing: Sequence[Listed]) -> Scene:
        return Scene(listing, {(name, len(data)) for name, data in self.taken.items()}, self.own)

    def scene(self, listing: Sequence[Listed]) -> Scene:
        ferry = Ferry(self.foreign, self.hold.keys(), self.done, room=100)
        return Scene(listing, self.first_look(listing).seen, self.own, self.debts, ferry)

    def is_ours(self, name: BlobName) -> bool:
        return name.text in self.lying

    def receive(self, file: Listed, copy: Copy, repair: RepairData | None) -> None:
        assert (repair is None) == (file.name not in self.mendable)
        sink = io.BytesIO()
        copy(sink)
        self.taken[file.name] = sink.getvalue()

    def seal(self, debt: Debt) -> Sealed:
        self.debts.remove(debt)
        sealed = Sealed(fresh_name(), hashlib.sha256(CONTENT).digest(), len(CONTENT))
        self.own[sealed.name, sealed.bytes] = Own(debt.reader, len(self.own) + 1, debt.load)
        return sealed

    def open(self, sealed: Sealed) -> BinaryIO:
        assert sealed.bytes == len(CONTENT)
        return io.BytesIO(CONTENT)

    def left(self, sealed: Sealed) -> None:
        self.lying.append(sealed.name)

    def repair_data(self, sealed: Sealed) -> tuple[Sealed, BinaryIO] | None:
        if not self.repairs:
            return None
        name = BlobName.parse(sealed.name).repair.text
        return Sealed(name, hashlib.sha256(REPAIR).digest(), len(REPAIR)), io.BytesIO(REPAIR)

    def carry(self, file: Listed, copy: Copy) -> None:
        sink = io.BytesIO()
        copy(sink)
        self.hold[file.name, file.bytes] = sink.getvalue()

    def carried(self, file: Listed) -> tuple[Sealed, BinaryIO]:
        data = self.hold[file.name, file.bytes]
        return Sealed(file.name, hashlib.sha256(data).digest(), len(data)), io.BytesIO(data)

    def delivered(self, file: Listed) -> None:
        self.done.add((file.name, file.bytes))


def untold(_: Step) -> None:
    pass


def place(**files: bytes) -> MemoryCarrier:
    named = {BlobName.parse(f"{name}.AGE"): data for name, data in files.items()}
    return MemoryCarrier(files=named)


def test_what_lies_there_is_taken_and_what_is_owed_is_left() -> None:
    carrier, desk = place(AAAAAAAA=b"for us"), PaperDesk(debts=[Debt(HUB, Load.RECORDS, 18)])
    left = visit(carrier, desk, allowance=FEW, report=untold)
    assert desk.taken == {"AAAAAAAA.AGE": b"for us"}
    assert left == sorted(["AAAAAAAA.AGE", *desk.lying])
    assert carrier.files[BlobName.parse(desk.lying[0])] == CONTENT


def test_a_third_generation_is_deleted_only_after_it_lies_there() -> None:
    carrier, desk = place(), PaperDesk()
    for _ in range(3):
        desk.debts = [Debt(HUB, Load.RECORDS, 18)]
        visit(carrier, desk, allowance=FEW, report=untold)
    assert [name.text for name in carrier.files] == desk.lying[1:]


def test_repair_data_lie_beside_their_bundle_and_go_with_it() -> None:
    carrier, desk, left = place(), PaperDesk(repairs=True), list[str]()
    for _ in range(3):
        desk.debts = [Debt(HUB, Load.RECORDS, 18)]
        left = visit(carrier, desk, allowance=FEW, report=untold)
    assert left == sorted(desk.lying[1:])
    beside = {BlobName.parse(name).repair for name in desk.lying[1:]}
    assert {name for name in carrier.files if name.is_repair} == beside


def test_repair_data_are_no_bundle_and_are_offered_with_theirs() -> None:
    carrier, desk = (
        place(AAAAAAAA=b"for us", BBBBBBBB=b"too"),
        PaperDesk(mendable=("AAAAAAAA.AGE",)),
    )
    carrier.files[BlobName.parse("AAAAAAAA.FEC")] = REPAIR
    carrier.files[BlobName.parse("CCCCCCCC.FEC")] = b"of a bundle that is gone"
    assert visit(carrier, desk, allowance=FEW, report=untold) == ["AAAAAAAA.AGE", "BBBBBBBB.AGE"]
    assert set(desk.taken) == {"AAAAAAAA.AGE", "BBBBBBBB.AGE"}
    assert len(carrier.files) == 4


def test_a_file_that_somebody_else_just_took_away_ends_nothing() -> None:
    carrier, desk = place(AAAAAAAA=b"gone", BBBBBBBB=b"there"), PaperDesk()

    def take_away(step: Step) -> None:
        if step.done == 0:
            del carrier.files[BlobName.parse("AAAAAAAA.AGE")]

    visit(carrier, desk, allowance=FEW, report=take_away)
    assert desk.taken == {"BBBBBBBB.AGE": b"there"}


def test_a_place_that_went_away_ends_the_visit() -> None:
    carrier, desk = place(AAAAAAAA=b"for us"), PaperDesk()
    carrier.vanish_after = 1
    with pytest.raises(Refused) as caught:
        visit(carrier, desk, allowance=FEW, report=untold)
    assert caught.value.reason is Reason.CARRIER_VANISHED


def test_steps_are_told_before_they_are_taken_and_may_end_the_visit() -> None:
    class StopError(Exception):
        pass

    def stop(step: Step) -> None:
        assert (step.done, step.total) == (0, 1)
        raise StopError

    carrier, desk = place(AAAAAAAA=b"for us"), PaperDesk()
    with pytest.raises(StopError):
        visit(carrier, desk, allowance=FEW, report=stop)
    assert desk.taken == {}


def test_bytes_are_told_while_they_pass() -> None:
    carrier, told = place(AAAAAAAA=b"for us"), list[int]()
    watched = WatchedCarrier(carrier, told.append)
    visit(watched, PaperDesk(debts=[Debt(HUB, Load.RECORDS, 18)]), allowance=FEW, report=untold)
    assert told == [len(b"for us"), len(CONTENT)]


def test_what_is_for_others_goes_along_to_the_next_place_and_once() -> None:
    here, there, desk = place(AAAAAAAA=b"for others"), place(), PaperDesk()
    desk.taken["AAAAAAAA.AGE"] = b"for others"
    desk.foreign = {("AAAAAAAA.AGE", 10)}
    visit(here, desk, allowance=FEW, report=untold)
    desk.foreign, desk.taken = set(), {}
    visit(there, desk, allowance=FEW, report=untold)
    assert list(there.files.values()) == [b"for others"]
    there.files.clear()
    visit(there, desk, allowance=FEW, report=untold)
    assert there.files == {}


def test_when_the_time_is_up_the_file_in_flight_is_finished_and_no_other_is_begun() -> None:
    carrier, desk = place(AAAAAAAA=b"a", BBBBBBBB=b"bb"), PaperDesk()
    allowance = Allowance(100, goes_on=lambda: not desk.taken)
    left = visit(carrier, desk, allowance=allowance, report=untold)
    assert desk.taken == {"AAAAAAAA.AGE": b"a"}
    assert left == ["AAAAAAAA.AGE"]


def test_names_are_of_the_one_form_and_never_the_same() -> None:
    names = {fresh_name() for _ in range(1000)}
    assert len(names) == 1000
    assert {BlobName.parse(name).text for name in names} == names
