"""A meeting as iCalendar (RFC 5545), sent as a file: METHOD:PUBLISH throughout (RFC 5546, 3.2.1).

A cancellation is PUBLISH with STATUS:CANCELLED and a higher SEQUENCE, not METHOD:CANCEL: that one
must name the attendees who are told (RFC 5546, 3.2.5), and roles have no addresses. PUBLISH asks
for an organizer, whose address is said to be none.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import (
    Calendar,
    Event,
    Timezone,
    TimezoneDaylight,
    TimezoneStandard,
    vCalAddress,
)

from liaison.core import dtg
from liaison.core.reports.invitation import Invitation
from liaison.documents.letters import tidy

_PRODUCT = "-//Liaison//Liaison//EN"
_NOWHERE = "invalid:nomail"
"""What calendars write for an organizer without an address."""
_AROUND = timedelta(days=366)
"""How much of its zone's history goes along on each side: the rule in force, and the next change."""


def write(invitation: Invitation) -> bytes:
    """The meeting as a file: CRLF, lines folded at 75 octets.

    Raises:
        Refused: RECORD_VALUE for a zone that the tz database does not know.
    """
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", _PRODUCT)
    calendar.add("method", "PUBLISH")
    calendar.add_component(_zone(invitation))
    calendar.add_component(_event(invitation))
    return bytes(calendar.to_ical())


def _zone(invitation: Invitation) -> Timezone:
    """The zone's rules as they were then: Khartoum was three hours ahead in 2009, two later."""
    zone = ZoneInfo(dtg.check_zone(invitation.tz))
    first = (dtg.utc(invitation.starts_ms) - _AROUND).date()
    last = (dtg.utc(invitation.ends_ms) + _AROUND).date()
    made = Timezone.from_tzinfo(zone, invitation.tz, first_date=first, last_date=last)
    made.pop("COMMENT", None)
    for part in made.subcomponents:
        if isinstance(part, TimezoneStandard | TimezoneDaylight):
            _begin_before(part)
    return made


def _begin_before(part: TimezoneStandard | TimezoneDaylight) -> None:
    """Have a rule begin on the clock before the change (RFC 5545, 3.6.5).

    The library writes the clock after it, which differs where clocks go forward.
    """
    ahead = part.TZOFFSETTO - part.TZOFFSETFROM
    if ahead <= timedelta():
        return
    part.DTSTART -= ahead
    later = [begins - ahead for begins, _ in part.rdates]
    part.pop("RDATE", None)
    if later:
        part.add("rdate", later)


def _event(invitation: Invitation) -> Event:
    event = Event()
    event.add("uid", invitation.uid)
    event.add("sequence", invitation.sequence)
    event.add("dtstamp", dtg.utc(invitation.stamp_ms).replace(microsecond=0))
    event.add("dtstart", _local(invitation.starts_ms, invitation.tz))
    event.add("dtend", _local(invitation.ends_ms, invitation.tz))
    event.add("summary", tidy(invitation.summary))
    marking = tidy(invitation.marking)
    event.add("description", f"{marking}\n\n{tidy(invitation.description)}\n\n{marking}")
    event.add("location", tidy(invitation.location))
    event.add("status", invitation.status)
    event.add("class", "PUBLIC" if invitation.unclassified else "CONFIDENTIAL")
    event.add("transp", "TRANSPARENT" if invitation.status == "CANCELLED" else "OPAQUE")
    event.add("contact", tidy(invitation.organizer))
    event["organizer"] = _organizer(invitation.organizer)
    return event


def _organizer(who: str) -> vCalAddress:
    """Parameters hold neither quotes nor line breaks (RFC 5545, 3.2)."""
    organizer = vCalAddress(_NOWHERE)
    organizer.params["CN"] = " ".join(tidy(who).replace('"', "'").split())
    return organizer


def _local(at_ms: int, tz: str) -> datetime:
    return dtg.local(at_ms, tz).replace(microsecond=0)
