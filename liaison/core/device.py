"""The keys that this device acts with, and the card that others know it by."""

from __future__ import annotations

from dataclasses import dataclass

from sync.crypto.card import Card
from sync.crypto.device import DeviceKeys


@dataclass(frozen=True, slots=True)
class Device:
    """What a bundle is signed and opened with; the keys are never shown and never sent.

    Attributes:
        former: cards of the devices that this vault was before it was restored. What they wrote
            counts, wherever it comes from.
    """

    card: Card
    keys: DeviceKeys
    former: tuple[Card, ...] = ()
