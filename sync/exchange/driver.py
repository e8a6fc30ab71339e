"""Carries a visit to a place out: take what is for us, leave what others lack, tidy our own files.

It decides nothing (`sync.exchange.plan` does) and keeps nothing (the desk does). Whatever fails on
the way is raised as it is: each file is taken or left whole and noted before the next is begun, so
the next visit completes what this one did not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from sync.carriers.base import BlobName, Carrier, Listing
from sync.errors import Reason, Refused
from sync.exchange.plan import (
    Action,
    Carry,
    Debt,
    Delete,
    Deliver,
    Fetch,
    Leave,
    Listed,
    Scene,
    Seal,
    plan,
)
from sync.model.ids import DeviceId
from sync.repair.layout import MOST_FILE_BYTES

__all__ = [
    "Allowance",
    "BlobName",
    "Carrier",
    "Copy",
    "Desk",
    "RepairData",
    "Sealed",
    "Step",
    "forecast",
    "leave",
    "visit",
]


Copy = Callable[[BinaryIO], int]
"""Writes a file that lies at the place into a sink; returns how many bytes."""


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Allowance:
    """What a visit may cost.

    Attributes:
        file_bytes: no file is read beyond this length.
        bytes: how many may cross the line in all, or None.
        largest: longer files are left where they lie, or None.
        goes_on: asked before each file; once it says no, nothing further is begun.
    """

    file_bytes: int
    bytes: int | None = None
    largest: int | None = None
    goes_on: Callable[[], bool] = _always


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

    def is_ours(self, name: BlobName) -> bool:
        """Whether a bundle of this name was sealed here."""
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

    def carry(self, file: Listed, copy: Copy) -> None:
        """Take a file along for others: `copy` writes it as it is."""
        ...

    def carried(self, file: Listed) -> tuple[Sealed, BinaryIO]:
        """A file that was taken along."""
        ...

    def delivered(self, file: Listed) -> None:
        """It lies here too now."""
        ...


def visit(
    carrier: Carrier,
    desk: Desk,
    *,
    allowance: Allowance,
    report: Callable[[Step], None],
) -> list[str]:
    """Exchange with one place; returns the names of files that stay as they lay.

    Args:
        carrier: the place.
        desk: the vault's side.
        allowance: what it may cost.
        report: told before each file; what it raises ends the visit between two files.

    Raises:
        Refused: what the carrier or the vault refused.
    """
    return _Visit(carrier, desk, allowance=allowance, report=report).run()


def forecast(carrier: Carrier, desk: Desk, *, allowance: Allowance) -> list[Action]:
    """What a visit would begin with, as far as can be told before anything is fetched."""
    listing = _bundles(carrier.list())
    return plan(desk.scene(listing), budget=allowance.bytes, largest=allowance.largest)


def leave(carrier: Carrier, sealed: Sealed, source: BinaryIO) -> None:
    """Put one sealed bundle into a place; returns when it was read back from there."""
    name = BlobName.parse(sealed.name)
    carrier.put_new(name, source, sha256=sealed.sha256, length=sealed.bytes)


def _bundles(listing: Listing) -> list[Listed]:
    """What lies there but for repair data, which belong to the bundle beside them."""
    return [Listed(one.name.text, one.bytes) for one in listing if not one.name.is_repair]


class _Room:
    """Goes on with smaller bundles where a larger one found no room.

    Nothing more is left for a reader of whom one did not fit: the parts of a sealing follow on each
    other.

    Attributes:
        refusal: of the first that did not fit.
    """

    def __init__(self) -> None:
        self.refusal: Refused | None = None
        self._readers: set[DeviceId] = set()

    def is_for(self, action: Action) -> bool:
        """Whether it is worth trying."""
        return not isinstance(action, Seal) or action.debt.reader not in self._readers

    @contextmanager
    def looking_on(self, action: Action) -> Iterator[None]:
        """Keep what a full place says of a bundle, for the end."""
        try:
            yield
        except Refused as refusal:
            if refusal.reason is not Reason.CARRIER_FULL or not isinstance(action, Seal):
                raise
            self.refusal = self.refusal or refusal
            self._readers.add(action.debt.reader)


class _Visit:
    def __init__(
        self,
        carrier: Carrier,
        desk: Desk,
        *,
        allowance: Allowance,
        report: Callable[[Step], None],
    ) -> None:
        self._carrier = carrier
        self._desk = desk
        self._allowance = allowance
        self._budget = allowance.bytes
        self._report = report
        self._found: Listing | None = None
        self._repairs: dict[BlobName, int] = {}

    def run(self) -> list[str]:
        """The phases, each by a plan of its own; what we left unfinished makes room first."""
        self._phase(Fetch, self._desk.first_look)
        self._carrier.discard_unfinished(self._desk.is_ours)
        for kind in (Seal, Deliver, Carry, Delete):
            self._phase(kind, self._desk.scene)
        return [action.name for action in self._plan(self._desk.scene) if isinstance(action, Leave)]

    def _phase(self, kind: type[Action], look: Callable[[Sequence[Listed]], Scene]) -> None:
        actions = [action for action in self._plan(look) if isinstance(action, kind)]
        room = _Room()
        for done, action in enumerate(actions):
            if not self._allowance.goes_on():
                return
            if room.is_for(action):
                self._report(Step(action, done, len(actions)))
                with room.looking_on(action):
                    self._carry_out(action)
        if room.refusal is not None:
            raise room.refusal

    def _plan(self, look: Callable[[Sequence[Listed]], Scene]) -> list[Action]:
        return plan(self._look(look), budget=self._budget, largest=self._allowance.largest)

    def _look(self, look: Callable[[Sequence[Listed]], Scene]) -> Scene:
        """What is known of what lies there; it is listed again only once something was done there."""
        if self._found is None:
            self._found = self._carrier.list()
            self._repairs = {one.name: one.bytes for one in self._found if one.name.is_repair}
        return look(_bundles(self._found))

    def _carry_out(self, action: Action) -> None:
        self._found = None
        match action:
            case Fetch(file):
                self._take(file, self._receive)
            case Seal(debt):
                self._leave(self._desk.seal(debt))
            case Carry(file):
                self._take(file, self._desk.carry)
            case Deliver(file):
                self._deliver(file)
            case Delete(name):
                self._delete(BlobName.parse(name))
            case Leave():
                pass

    def _receive(self, file: Listed, copy: Copy) -> None:
        self._desk.receive(file, copy, self._repair_of(BlobName.parse(file.name)))

    def _take(self, file: Listed, keep: Callable[[Listed, Copy], None]) -> None:
        try:
            keep(file, lambda sink: self._fetch(file, sink))
        except Refused as refusal:
            if refusal.reason is not Reason.CARRIER_VANISHED:
                raise
            self._carrier.list()  # raises if the place is gone, and not just this file
        self._spend(file.bytes)

    def _fetch(self, file: Listed, sink: BinaryIO) -> int:
        name = BlobName.parse(file.name)
        return self._carrier.fetch(name, sink, limit=self._allowance.file_bytes)

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

    def _deliver(self, file: Listed) -> None:
        sealed, source = self._desk.carried(file)
        with source:
            leave(self._carrier, sealed, source)
        self._desk.delivered(file)
        self._spend(sealed.bytes)

    def _spend(self, count: int) -> None:
        if self._budget is not None:
            self._budget = max(0, self._budget - count)
