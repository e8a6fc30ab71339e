"""Frozen values as the core gives them, for tests of what shows them."""

from __future__ import annotations

from liaison.core.exchanged import InboxItem, InboxState, Kept, Leaving, Rehearsal
from liaison.core.values import Contact, DeviceId, RecordId, RecordRow, Trust, Withheld

NOW_MS = 1_260_799_320_000
"""14 December 2009, 14:02Z."""

HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS


def contact(
    site: str = "SDN-ELF",
    *,
    mission: str = "UNAMID",
    role: str = "JMAC chief",
    trust: Trust = Trust.VERIFIED,
    heard_ms: int | None = None,
) -> Contact:
    """A contact; its device is made from its site and role."""
    device = DeviceId(f"{site}{role}".encode().ljust(16, b".")[:16])
    return Contact(device, mission, site, role, trust, exercise=True, heard_ms=heard_ms)


def row(
    title: str = "Convoy fired on", *, type_: str = "NOTE", kind: str = "incident", at_ms: int = 0
) -> RecordRow:
    """A record's row; its id is made from its title."""
    return RecordRow(
        id=RecordId(title.encode().ljust(16, b".")[:16]),
        ref="TCD-ABE-N-091214-01",
        type=type_,
        kind=kind,
        title=title,
        state="final",
        owner="MINURCAT",
        site="TCD-ABE",
        author_role="JOC duty officer",
        at_ms=at_ms or NOW_MS,
        revised_ms=NOW_MS,
        cls="C",
    )


def rehearsal(
    reader: Contact, leaves: tuple[RecordRow, ...] = (), stays: tuple[RecordRow, ...] = ()
) -> Rehearsal:
    """What would leave, and what stays because it is not released."""
    return Rehearsal(
        contact=reader,
        leaves=tuple(Leaving(one, 1, 0) for one in leaves),
        stays=tuple((one, Withheld(one.id, "release.not_released")) for one in stays),
        bytes=41_000,
        attachment_bytes=0,
        kept=(Kept("release.not_released", {}, len(stays)),) if stays else (),
    )


def inbox_item(sender: Contact, *, state: InboxState = InboxState.WAITING) -> InboxItem:
    """A bundle that came."""
    return InboxItem(
        id=b"bundle.0123456789"[:16],
        sender=sender,
        stream=17,
        received_ms=NOW_MS,
        changes=14,
        attachments=2,
        new=11,
        changed=3,
        held=0,
        clashes=1,
        state=state,
        bytes=52_000,
    )
