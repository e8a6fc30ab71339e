"""What a calendar needs to know of a meeting; `documents` writes it as iCalendar (RFC 5545, 5546)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Invitation:
    """One entry of a calendar.

    Attributes:
        uid: stable for the meeting's whole life (RFC 7986: an id without meaning, no host name).
        sequence: rises with each change that people must hear of, and with a cancellation.
        stamp_ms: when this version was made (DTSTAMP).
        summary: the title; EXERCISE before it in an Exercise vault, as before the marking.
        description: what was moved and why, then the agenda, as plain text.
        location: the venue's name.
        starts_ms: start, milliseconds since 1970.
        ends_ms: end.
        tz: the zone of the venue in the tz database; a VTIMEZONE of its rules goes along.
        organizer: the secretary's role and mission; a comment, since roles have no e-mail.
        status: "TENTATIVE", "CONFIRMED" or "CANCELLED".
        marking: classification and traffic light.
        unclassified: the calendar may show it to everybody; else it is confidential there.
    """

    uid: str
    sequence: int
    stamp_ms: int
    summary: str
    description: str
    location: str
    starts_ms: int
    ends_ms: int
    tz: str
    organizer: str
    status: str
    marking: str
    unclassified: bool = False
