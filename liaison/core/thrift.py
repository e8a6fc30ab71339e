"""How little a visit over a thin link may cost."""

from __future__ import annotations

from dataclasses import dataclass

from liaison.core.parcels import FLASH_BEFORE_BYTES, PART_BYTES

MOST_MIB = 1 << 20
"""No visit needs more: a tebibyte is a thousand times what a stick of bundles holds."""
MOST_MINUTES = 7 * 24 * 60
"""A week."""
_LEAST_PART_BYTES = 16 * 1024
_MS = 1000


@dataclass(frozen=True, slots=True)
class Thrift:
    """Limits of one visit; without any, all that is owed goes over.

    Attributes:
        bytes: how many may cross the line in all.
        seconds: after how long no further file is begun.
        only_flash: nothing but warnings leaves, and only files as short as theirs are fetched.
    """

    bytes: int | None = None
    seconds: int | None = None
    only_flash: bool = False

    @property
    def part_bytes(self) -> int:
        """How much of the changes one bundle may have: so little that a small budget moves some."""
        if self.bytes is None:
            return PART_BYTES
        return max(_LEAST_PART_BYTES, min(PART_BYTES, self.bytes // 4))

    @property
    def largest_bytes(self) -> int | None:
        """The longest file that is fetched; None for any. Nothing but its size tells what is inside."""
        return FLASH_BEFORE_BYTES if self.only_flash else None

    def is_over(self, begun_ms: int, now_ms: int) -> bool:
        """Whether the time is spent; a clock that jumps makes a visit shorter or longer, no more."""
        return self.seconds is not None and now_ms - begun_ms >= self.seconds * _MS


NO_LIMITS = Thrift()
