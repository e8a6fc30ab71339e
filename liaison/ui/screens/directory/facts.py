"""What is known of a contact, as labels and values."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication

from liaison.core.directory import Dossier, MissionEntry
from liaison.core.errors import Reason
from liaison.core.listing import listed
from liaison.core.values import Contact, Trust
from liaison.ui import wording
from liaison.ui.screens.directory import trust

Fact = tuple[str, str]
Name = Callable[[Contact], str]
_ID = 12
"""So many hexadecimal digits of a device's id are shown."""


def facts(dossier: Dossier, name: Name, now_ms: int, tz: str) -> Iterator[Fact]:
    """The facts about a contact, in the order in which people ask."""
    contact, translate = dossier.contact, QCoreApplication.translate
    hub = [translate("Directory", "regional hub")] if contact.is_hub else []
    yield translate("Directory", "Role"), " · ".join([contact.role, *hub])
    yield translate("Directory", "Site"), wording.ltr(contact.site)
    yield translate("Directory", "Device"), wording.ltr(contact.device.hex()[:_ID])
    if contact.trust is Trust.VERIFIED:
        yield translate("Directory", "Verified"), " · ".join(_verified(dossier, name, tz))
    yield translate("Directory", "Last heard"), _when(contact.heard_ms, now_ms, tz)
    if contact.sent_ms is not None:
        yield translate("Directory", "Last sent"), _when(contact.sent_ms, now_ms, tz)
    if contact.acked_ms is not None:
        yield translate("Directory", "Confirmed"), _when(contact.acked_ms, now_ms, tz)
    if contact.wrong_codes:
        said = translate("Directory", "{n} so far").format(n=contact.wrong_codes)
        yield translate("Directory", "Wrong codes"), said
    if contact.is_custodian or dossier.introduced:
        yield translate("Directory", "Introduces"), _introduces(dossier, name)
    if dossier.revokers:
        said = listed(dossier.revokers, translate)
        yield translate("Directory", "Revoked by"), said
    if dossier.held:
        count = translate("Directory", "{n} changes that it wrote later").format(n=dossier.held)
        yield translate("Directory", "Held"), count


def look_alike(dossier: Dossier) -> str:
    """What to say of a name that looks like another; "" where it does not."""
    if dossier.like is None:
        return ""
    return QCoreApplication.translate(
        "Directory",
        "Careful: a name on this card looks like {name} and is another. Compare the code before you "
        "trust it.",
    ).format(name=wording.isolated(dossier.like))


def rivals(dossier: Dossier, name: Name) -> list[tuple[str, list[Fact]]]:
    """The cards of one office side by side: a heading and facts for each, the known one first."""
    if not dossier.rivals:
        return []
    translate = QCoreApplication.translate
    known = {Trust.VERIFIED: translate("Directory", "The card you verified")}
    new = translate("Directory", "The new card")
    cards = sorted(
        (dossier.contact, *dossier.rivals), key=lambda one: one.trust is not Trust.VERIFIED
    )
    return [
        (
            known.get(one.trust, new),
            [
                (translate("Directory", "Device"), wording.ltr(one.device.hex()[:_ID])),
                (translate("Directory", "Name"), name(one)),
                (translate("Directory", "Role"), one.role),
                (translate("Directory", "State"), trust.mark(one, None).word),
            ],
        )
        for one in cards
    ]


def succession(mission: MissionEntry) -> str:
    """MONUC until 30 Jun 2010, then MONUSCO; "" where a mission has one name."""
    translate = QCoreApplication.translate
    parts = [
        translate("Directory", "{name} until {day}").format(name=code, day=wording.day(until))
        for code, until in reversed(mission.before)
    ]
    own = translate("Directory", "{name} since {day}").format(
        name=mission.code, day=wording.day(mission.since)
    )
    parts += [own] if mission.since else []
    if mission.until:
        ends = translate("Directory", "until {day}").format(day=wording.day(mission.until))
        parts.append(ends)
    if mission.after:
        parts.append(translate("Directory", "then {name}").format(name=mission.after))
    return " · ".join(parts)


def is_blocked(dossier: Dossier) -> bool:
    """Whether the code has to be compared because a card changed."""
    return dossier.objection is Reason.CONTACT_CHANGED


def _verified(dossier: Dossier, name: Name, tz: str) -> Iterator[str]:
    contact = dossier.contact
    if contact.verified_ms is not None:
        yield wording.dtg(contact.verified_ms, tz=tz)
    if dossier.introducer is not None:
        translate = QCoreApplication.translate
        yield translate("Directory", "introduced by {name}").format(
            name=wording.isolated(f"{name(dossier.introducer)}, {dossier.introducer.role}")
        )
    elif said := trust.vouched(contact):
        yield said


def _introduces(dossier: Dossier, name: Name) -> str:
    translate = QCoreApplication.translate
    if not dossier.introduced:
        return translate("Directory", "colleagues of its mission; nobody so far")
    return listed((wording.isolated(name(one)) for one in dossier.introduced), translate)


def _when(at_ms: int | None, now_ms: int, tz: str) -> str:
    age = wording.age(at_ms, now_ms)
    return age if at_ms is None else f"{wording.dtg(at_ms, tz=tz or 'UTC')} · {age}"
