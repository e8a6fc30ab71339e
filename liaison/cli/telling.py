"""Lines for people that more than one command prints."""

from __future__ import annotations

from liaison.core.dtg import utc
from liaison.core.exchanged import TurnedDown


def say_turned_down(of: TurnedDown) -> str:
    """UNAMID SDN-ELF refused a bundle of 9 Dec: no media please."""
    sent = utc(of.sent_ms)
    if of.in_part:
        return (
            f"{of.contact.mission} {of.contact.site} took a bundle of {sent.day} {sent:%b} without "
            f"{len(of.records)} of its records: {of.why}"
        )
    return (
        f"{of.contact.mission} {of.contact.site} refused a bundle of {sent.day} {sent:%b}: {of.why}"
    )
