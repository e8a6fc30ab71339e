"""What a form may take for granted: the site's clock, and what words mean here. No Qt here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from liaison.core.gazetteer import Gazetteer
from liaison.core.records import missions
from liaison.core.records.parsing import Vocabulary
from liaison.core.sites import Site
from liaison.core.values import Contact, Identity

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Known:
    """What the vault knows that forms need at each keystroke.

    Attributes:
        identity: who writes.
        tz: the zone of the site's clock.
        sites_by_code: what sites are called.
        contacts: everybody who is known by a card.
        places: the gazetteer, which may be asked from any thread.
        parties: what parties are called, by their code: offices, sites, roles, missions.
    """

    identity: Identity
    tz: str
    sites_by_code: Mapping[str, Site]
    contacts: tuple[Contact, ...]
    places: Gazetteer
    parties: Mapping[str, str] = field(default_factory=dict)

    def site_name(self, code: str) -> str:
        """What people call a site; its code where nobody told us."""
        known = self.sites_by_code.get(code)
        return known.name if known is not None else code

    def office(self, mission: str, site: str) -> str:
        """Mission and site, as people say it."""
        return f"{mission} {self.site_name(site)}".strip()

    @property
    def missions(self) -> tuple[str, ...]:
        """Every mission that can be named: those of the region, of contacts, and one's own."""
        codes = {one.code for one in missions.MISSIONS}
        codes |= {contact.mission for contact in self.contacts} | {self.identity.mission}
        return tuple(sorted(codes))

    @property
    def neighbours(self) -> tuple[str, ...]:
        """Other missions that somebody's card is known of: those a record can be released to."""
        others = {contact.mission for contact in self.contacts} - {self.identity.mission}
        return tuple(sorted(others))

    @property
    def sites(self) -> tuple[str, ...]:
        """Other sites that somebody's card is known of."""
        return tuple(sorted({contact.site for contact in self.contacts}))

    @property
    def roles(self) -> tuple[str, ...]:
        """Roles that somebody has."""
        return tuple(sorted({contact.role for contact in self.contacts}))

    @property
    def vocabulary(self) -> Vocabulary:
        """What words mean."""
        return Vocabulary(self.missions, self.places, lambda: tuple(self.parties))


def known_of(workspace: Workspace, before: Known) -> Known:
    """Ask the vault; runs on its own thread."""
    parties = workspace.meetings.parties()
    return replace(
        before,
        parties={code: parties.label(code) for code in sorted(parties.by_ref)},
        contacts=tuple(workspace.contacts.all()),
        places=workspace.places,
    )


def first_known(identity: Identity, sites: Mapping[str, Site], tz: str) -> Known:
    """What is known before the vault answered."""
    return Known(
        identity=identity,
        tz=tz,
        sites_by_code=sites,
        contacts=(),
        places=Gazetteer(),
    )
