"""Into which bundles goes what a reader lacks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from liaison.core.change_log import LogLine
from liaison.core.lacking import Lacking
from liaison.core.mailbox import ReceivedBundle, Sha256
from liaison.core.outstanding import Owed
from sync.bundle.limits import LIMITS
from sync.exchange.plan import Load
from sync.model.ids import DeviceId

MIB = 1 << 20
SMALL_BYTES = MIB
"""Up to here everything goes in one bundle."""
PACK_BYTES = 32 * MIB
"""What a dropped line may cost; one attachment beyond it goes alone (design section 7)."""
LARGEST_BYTES = 900 * MIB
"""An attachment beyond this fits into no bundle, once padded and sealed."""
PART_BYTES = 8 * MIB
"""Changes in one bundle, unpacked: a newcomer's first hundred thousand records come in parts, so that
a line that drops loses minutes and not the night (design section 7)."""
MOST_ATTACHMENTS = LIMITS.attachments // 4
FLASH_BEFORE_BYTES = 64 * 1024
"""A bundle beyond this lets a bundle of warnings go first."""
URGENT_KINDS = frozenset({"warning", "acknowledgement", "recall", "set_aside"})
"""Kinds of record that do not wait behind others: warnings, recalls, and what answers either."""
SIGNED_BYTES = 5 * 1024
"""About what a bundle weighs before it carries anything: header, manifest, signatures."""
CARD_BYTES = 7 * 1024


@dataclass(frozen=True, slots=True)
class Parcel:
    """What one bundle carries; `bytes` is about its size."""

    load: Load
    position: int = 0
    changes: tuple[LogLine, ...] = ()
    attachments: tuple[Sha256, ...] = ()
    cards: tuple[DeviceId, ...] = ()
    receipts: tuple[ReceivedBundle, ...] = ()
    wants: tuple[Owed, ...] = ()
    bytes: int = 0

    @property
    def is_answer(self) -> bool:
        """Whether it carries receipts and nothing else."""
        return not (self.changes or self.attachments or self.cards or self.wants)


def record_parcels(lacking: Lacking, *, part_bytes: int) -> list[Parcel]:
    """Everything but attachments: one bundle, or parts of which each counts once those before it do.

    Cards, receipts and questions go with the first.
    """
    parts = _parts(lacking.changes, part_bytes)
    made = [
        Parcel(
            Load.RECORDS,
            position=part[-1].position,
            changes=part,
            bytes=SIGNED_BYTES + _length(part),
        )
        for part in parts
    ] or [Parcel(Load.RECEIPTS, bytes=SIGNED_BYTES)]
    cards = lacking.cards[: LIMITS.cards]
    made[0] = replace(
        made[0],
        cards=cards,
        receipts=lacking.receipts,
        wants=lacking.wants[: LIMITS.wants],
        bytes=made[0].bytes + CARD_BYTES * len(cards),
    )
    if parts:
        made[-1] = replace(made[-1], position=lacking.position)
    return made


def _parts(changes: Sequence[LogLine], most: int) -> list[tuple[LogLine, ...]]:
    """In their order, as few as hold no more than `most` bytes each; a larger change goes alone."""
    parts: list[list[LogLine]] = []
    room = 0
    for line in changes:
        if not parts or line.bytes > room:
            parts.append([])
            room = most
        parts[-1].append(line)
        room -= line.bytes
    return [tuple(part) for part in parts]


def flash_parcel(urgent: tuple[LogLine, ...]) -> Parcel:
    """Warnings in a bundle of a few KiB.

    It brings its reader up to no position, so nothing depends on whether it arrives.
    """
    return Parcel(Load.FLASH, changes=urgent, bytes=SIGNED_BYTES + _length(urgent))


def flash_before(urgent: tuple[LogLine, ...], rest: Sequence[Parcel]) -> list[Parcel]:
    """Warnings ahead of what is larger and has them too."""
    whole = sum(parcel.bytes for parcel in rest)
    if not urgent or whole <= FLASH_BEFORE_BYTES:
        return []
    flash = flash_parcel(urgent)
    return [flash] if flash.bytes < whole else []


def with_attachments(records: list[Parcel], sizes: Mapping[Sha256, int]) -> list[Parcel]:
    """One bundle if it stays small, else attachments in bundles of their own behind it."""
    first = records[0]
    size = first.bytes + sum(sizes.values())
    if len(records) > 1 or size > SMALL_BYTES or len(sizes) > MOST_ATTACHMENTS:
        return [*records, *packs(sizes)]
    load = Load.ATTACHMENTS if sizes and not first.changes else first.load
    return [replace(first, load=load, attachments=tuple(sizes), bytes=size)]


def packs(sizes: Mapping[Sha256, int]) -> list[Parcel]:
    """Attachments in bundles that a dropped line may cost, in their order."""
    made: list[Parcel] = []
    for sha256, size in sizes.items():
        last = made[-1] if made else None
        if last is not None and _has_room(last, size):
            attachments = (*last.attachments, sha256)
            made[-1] = replace(last, attachments=attachments, bytes=last.bytes + size)
        else:
            made.append(Parcel(Load.ATTACHMENTS, attachments=(sha256,), bytes=SIGNED_BYTES + size))
    return made


def _length(changes: Sequence[LogLine]) -> int:
    return sum(line.bytes for line in changes)


def _has_room(parcel: Parcel, size: int) -> bool:
    return parcel.bytes + size <= PACK_BYTES and len(parcel.attachments) < MOST_ATTACHMENTS
