"""How much of anything a bundle may hold.

Every number that comes from outside meets one of these before memory or time is spent on it.
"""

from __future__ import annotations

from dataclasses import dataclass

KIB = 1024
MIB = 1024 * KIB

WINDOW_BYTES = 8 * MIB
"""The zstd window that any reader must offer (RFC 8878, 3.1.1.1.2), and the largest we accept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The caps of format 1; a second implementation should keep to them when it writes.

    Attributes:
        sealed_bytes: the whole file. FAT32 ends at 4 GiB - 1, and one bad part should cost one part.
        plain_bytes: what is inside: `sealed_bytes` less a Padmé step for the header and the tags.
        manifest_bytes: far more than the counts below can fill with what is useful.
        recipients: some 100 KiB of age header.
        receipts: what was exchanged since the last answer, and not a whole history.
        wants: attachments asked for at once; more are asked for in the next bundle.
        cards: authors whom the reader may lack; some 7 KiB each.
        attachments: keeps the manifest small; more go into the next bundle.
        changes: four times the import target of 100,000, and some, in one bundle.
        changes_bytes: the unpacked changes; read in groups, never held as a whole.
        group_bytes: the bodies that are held at a time: one change of the largest kind, and others.
        group_changes: what one group of changes may announce before it is believed.
        attachment_bytes: one attachment, unpacked.
        unpacked_bytes: all attachments, unpacked: what a disk must find room for on accepting.
    """

    sealed_bytes: int = 1024 * MIB
    plain_bytes: int = 1008 * MIB
    manifest_bytes: int = 2 * MIB
    recipients: int = 64
    receipts: int = 4096
    wants: int = 64
    cards: int = 64
    attachments: int = 4096
    changes: int = 1_000_000
    changes_bytes: int = 256 * MIB
    group_bytes: int = 2 * MIB
    group_changes: int = 1024
    attachment_bytes: int = 1024 * MIB
    unpacked_bytes: int = 2048 * MIB


LIMITS = Limits()
