"""Carries a visit to a place out: take what is for us, leave what others lack, tidy our own files.

It decides nothing (`sync.exchange.plan` does) and keeps nothing (the desk does). Whatever fails on
the way is raised as it is: each file is taken or left whole and noted before the next is begun, so
the next visit completes what this one did not.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from sync.carriers.base import BlobName, Carrier
from sync.errors import Reason, Refused
from sync.exchange.plan import Action, Debt, Delete, Fetch, Leave, Listed, Scene, Seal, plan
from sync.repair.layout import MOST_FILE_BYTES

__all__ = ["BlobName", "Carrier", "Copy", "Desk", "RepairData", "Sealed", "Step", "leave", "visit"]

Copy = Callable[[BinaryIO], int]
"""Writes a file that lies at the place into a sink; returns how many bytes."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """A sealed bundle, or its repair data, ready to be left.

    Attributes:
        name: what it will be called.
        sha256: of the file.
        bytes: the file's length.
    """

    name: str
    sha256: bytes
    bytes: int


@dataclass(frozen=True, slots=True)
class RepairData:
    """What lies beside a bundle to make it good; see `sync.repair`."""

    file: Listed
    copy: Copy


@dataclass(frozen=True, slots=True)
class Step:
    """How far a visit is; told before each file."""

    action: Action
    done: int
    total: int


class Desk(Protocol):
    """Where sealed files come from and go to. It alone reads and writes the vault."""

    def first_look(self, listing: Sequence[Listed]) -> Scene:
        """What lies there and was seen or sealed before: enough to know what to fetch."""
        ...

    def scene(self, listing: Sequence[Listed]) -> Scene:
        """What is known now, given what lies there."""
        ...

    def receive(self, file: Listed, copy: Copy, repair: RepairData | None) -> None:
        """Take a file in: `copy` writes it, still sealed, to where the desk keeps such.

        What is wrong with the file itself the desk notes; it raises only what ends the visit. Where
        it is damaged, `repair` may help.
        """
        ...

    def seal(self, debt: Debt) -> Sealed:
        """Seal one bundle into the outbox."""
        ...

    def open(self, sealed: Sealed) -> BinaryIO:
        """The bundle just sealed."""
        ...

    def left(self, sealed: Sealed) -> None:
        """It lies there, verified."""
        ...

    def repair_data(self, sealed: Sealed) -> tuple[Sealed, BinaryIO] | None:
        """Repair data for what was just left, if they are wanted there; the caller closes them."""
        ...


def visit(
    carrier: Carrier,
    desk: Desk,
    *,
    limit: int,
    budget: int | None = None,
    report: Callable[[Step], None],
) -> list[str]:
    """Exchange with one place; returns the names of files that stay as they lay.

    Args:
        carrier: the place.
        desk: the vault's side.
        limit: no file beyond this many bytes is read.
        budget: how many bytes may cross the line in all.
        report: told before each file; what it raises ends the visit between two files.

    Raises:
        Refused: what the carrier or the vault refused.
    """
    return _Visit(carrier, desk, limit=limit, budget=budget, report=report).run()


def leave(carrier: Carrier, sealed: Sealed, source: BinaryIO) -> None:
    """Put one sealed bundle into a place; returns when it was read back from there."""
    name = BlobName.parse(sealed.name)
    carrier.put_new(name, source, sha256=sealed.sha256, length=sealed.bytes)


class _Visit:
    def __init__(
        self,
        carrier: Carrier,
        desk: Desk,
        *,
        limit: int,
        budget: int | None,
        report: Callable[[Step], None],
    ) -> None:
        self._carrier = carrier
        self._desk = desk
        self._limit = limit
        self._budget = budget
        self._report = report
        self._repairs: dict[BlobName, int] = {}

    def run(self) -> list[str]:
        """The three phases, each by a plan of its own; what we left unfinished makes room first."""
        self._phase(Fetch, self._desk.first_look)
        ours = {name for name, _ in self._look(self._desk.first_look).own}
        self._carrier.discard_unfinished([BlobName.parse(name) for name in ours])
        self._phase(Seal, self._desk.scene)
        self._phase(Delete, self._desk.scene)
        return [action.name for action in self._plan(self._desk.scene) if isinstance(action, Leave)]

    def _phase(self, kind: type[Action], look: Callable[[Sequence[Listed]], Scene]) -> None:
        actions = [action for action in self._plan(look) if isinstance(action, kind)]
        for done, action in enumerate(actions):
            self._report(Step(action, done, len(actions)))
            self._carry_out(action)

    def _plan(self, look: Callable[[Sequence[Listed]], Scene]) -> list[Action]:
        return plan(self._look(look), budget=self._budget)

    def _look(self, look: Callable[[Sequence[Listed]], Scene]) -> Scene:
        found = self._carrier.list()
        self._repairs = {one.name: one.bytes for one in found if one.name.is_repair}
        return look([Listed(one.name.text, one.bytes) for one in found if not one.name.is_repair])

    def _carry_out(self, action: Action) -> None:
        match action:
            case Fetch(file):
                self._receive(file)
            case Seal(debt):
                self._leave(self._desk.seal(debt))
            case Delete(name):
                self._delete(BlobName.parse(name))
            case Leave():
                pass

    def _receive(self, file: Listed) -> None:
        name = BlobName.parse(file.name)
        try:
            self._desk.receive(file, lambda sink: self._fetch(name, sink), self._repair_of(name))
        except Refused as refusal:
            if refusal.reason is not Reason.CARRIER_VANISHED:
                raise
            self._carrier.list()  # raises if the place is gone, and not just this file
        self._spend(file.bytes)

    def _fetch(self, name: BlobName, sink: BinaryIO) -> int:
        return self._carrier.fetch(name, sink, limit=self._limit)

    def _repair_of(self, name: BlobName) -> RepairData | None:
        size = self._repairs.get(name.repair)
        if size is None:
            return None
        return RepairData(
            Listed(name.repair.text, size), lambda sink: self._fetch_repair(name.repair, sink)
        )

    def _fetch_repair(self, name: BlobName, sink: BinaryIO) -> int:
        try:
            count = self._carrier.fetch(name, sink, limit=MOST_FILE_BYTES)
        except Refused as refusal:
            if refusal.reason is Reason.BUNDLE_TOO_LARGE:
                raise Refused(Reason.REPAIR_TOO_LARGE, limit=MOST_FILE_BYTES) from refusal
            raise
        self._spend(count)
        return count

    def _leave(self, sealed: Sealed) -> None:
        with self._desk.open(sealed) as source:
            leave(self._carrier, sealed, source)
        self._desk.left(sealed)
        self._spend(sealed.bytes)
        made = self._desk.repair_data(sealed)
        if made is not None:
            data, source = made
            with source:
                leave(self._carrier, data, source)
            self._spend(data.bytes)

    def _delete(self, name: BlobName) -> None:
        """Its repair data first: without them a bundle is whole, and they are nothing without it."""
        if name.repair in self._repairs:
            self._carrier.delete(name.repair)
        self._carrier.delete(name)

    def _spend(self, count: int) -> None:
        if self._budget is not None:
            self._budget = max(0, self._budget - count)
