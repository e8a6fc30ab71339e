"""Into which bundles goes what a reader lacks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from liaison.core.change_log import Logged
from liaison.core.mailbox import ReceivedBundle, Sha256
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
MOST_ATTACHMENTS = LIMITS.attachments // 4
FLASH_BEFORE_BYTES = 64 * 1024
"""A bundle beyond this lets a bundle of warnings go first."""
SIGNED_BYTES = 5 * 1024
"""About what a bundle weighs before it carries anything: header, manifest, signatures."""
CARD_BYTES = 7 * 1024


@dataclass(frozen=True, slots=True)
class Parcel:
    """What one bundle carries; `bytes` is about its size."""

    load: Load
    position: int = 0
    changes: tuple[Logged, ...] = ()
    attachments: tuple[Sha256, ...] = ()
    cards: tuple[DeviceId, ...] = ()
    receipts: tuple[ReceivedBundle, ...] = ()
    bytes: int = 0


def first_parcel(
    changes: tuple[Logged, ...],
    *,
    position: int,
    cards: tuple[DeviceId, ...],
    receipts: tuple[ReceivedBundle, ...],
) -> Parcel:
    """Everything but attachments."""
    return Parcel(
        Load.RECORDS if changes else Load.RECEIPTS,
        changes=changes,
        cards=cards[: LIMITS.cards],
        receipts=receipts,
        position=position if changes else 0,
        bytes=SIGNED_BYTES
        + sum(len(logged.signed.body) for logged in changes)
        + CARD_BYTES * min(len(cards), LIMITS.cards),
    )


def flash_before(first: Parcel, urgent: tuple[Logged, ...]) -> list[Parcel]:
    """Warnings in a bundle of a few KiB ahead of a larger one, which has them too.

    It brings its reader up to no position, so nothing depends on whether it arrives.
    """
    if not urgent or first.bytes <= FLASH_BEFORE_BYTES:
        return []
    size = SIGNED_BYTES + sum(len(logged.signed.body) for logged in urgent)
    return [Parcel(Load.FLASH, changes=urgent, bytes=size)] if size < first.bytes else []


def with_attachments(first: Parcel, sizes: Mapping[Sha256, int]) -> list[Parcel]:
    """One bundle if it stays small, else attachments in bundles of their own behind it."""
    size = first.bytes + sum(sizes.values())
    if size > SMALL_BYTES or len(sizes) > MOST_ATTACHMENTS:
        return [first, *packs(sizes)]
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


def _has_room(parcel: Parcel, size: int) -> bool:
    return parcel.bytes + size <= PACK_BYTES and len(parcel.attachments) < MOST_ATTACHMENTS
