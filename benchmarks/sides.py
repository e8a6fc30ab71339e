"""A side of an exchange in a process of its own, as it is in life: its memory is nobody else's."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from types import TracebackType
from typing import Self

from benchmarks import corpus, grounds, timing
from liaison.bootstrap.door import VaultDoor
from liaison.core.door import Owner
from liaison.core.values import RecordQuery
from liaison.core.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Visited:
    """One visit.

    Attributes:
        seconds: of the wall.
        bytes: what it left.
        taken: how many records it took in.
        peak_mb: the most memory that this side had in it; of the trial's process nothing is in it.
    """

    seconds: float
    bytes: int
    taken: int
    peak_mb: float


class Side:
    """One open vault, and the only one of its process.

    Args:
        folder: the vault.
        state: a folder for what lies outside of it.
        owner: whose new vault is made there; None opens what is there.
    """

    def __init__(self, folder: Path, state: Path, owner: Owner | None = None) -> None:
        self._process = ProcessPoolExecutor(
            1, get_context("spawn"), initializer=_open, initargs=(folder, state, owner)
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.submit(_close).result()
        self._process.shutdown()

    def visit(self, place: Path) -> Visited:
        """One exchange that takes what is there."""
        return self._process.submit(_visit, place).result()

    def edit(self, count: int, of: int) -> None:
        """A day's work on some of so many notes."""
        self._process.submit(_edit, count, of).result()

    def meet(self, other: Side) -> None:
        """Both know and trust each other from now on."""
        for one, card in ((self, other.card()), (other, self.card())):
            one._process.submit(_import, card).result()  # noqa: SLF001  (one of us)

    def card(self) -> bytes:
        """Its own card."""
        return self._process.submit(_card).result()


_opened: list[Workspace] = []
"""The one vault of this process."""


def _open(folder: Path, state: Path, owner: Owner | None) -> None:
    door = VaultDoor(state)
    path, passphrase = str(folder), grounds.PASSPHRASE
    _opened.append(
        door.open(path, passphrase) if owner is None else door.create(path, passphrase, owner)
    )


def _close() -> None:
    _opened.pop().close()


def _visit(place: Path) -> Visited:
    timing.forget_peak()
    seconds, report = timing.once(lambda: _opened[0].exchange.run(str(place), accept=True))
    left = sum(one.bytes for one in report.sent)
    return Visited(seconds, left, len(report.changed), timing.peak_mb())


def _edit(count: int, of: int) -> None:
    records = _opened[0].records
    for number in corpus.touched(count, of):
        (row,) = records.find(RecordQuery(types=("NOTE",), limit=1, offset=number))
        body = records.view(row.id).texts["body"]
        records.set_text(row.id, "body", corpus.edited(body, 1))


def _import(card: bytes) -> None:
    _opened[0].contacts.import_card(card, verified=True)


def _card() -> bytes:
    return _opened[0].contacts.own_card()
