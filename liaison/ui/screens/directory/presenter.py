"""What the directory shows: missions and their devices, one of either in detail, and what can be done.

No Qt here.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from liaison.core.contacts import digits
from liaison.core.directory import Dossier, MissionEntry, Overview
from liaison.core.errors import Reason, Refused
from liaison.core.values import Contact, DeviceId, Identity, Trust, Vouched

CODE_DIGITS = 30
"""Six groups of five."""

_OPEN = frozenset({Trust.UNVERIFIED, Trust.VERIFIED})
"""Whose code can be compared."""


@dataclass(frozen=True, slots=True)
class DirectoryState:
    """Everything the view paints.

    Attributes:
        overview: the list and what stands at each of its rows.
        chosen: the contact in detail.
        mission: the mission in detail, by its code; "" while a contact is.
        dossier: all about the chosen contact, None until it is known.
        code: the short code between this device and the chosen one, "" until it is known.
        typed: what the user typed of the code that the colleague reads out.
        revoking: the user asked to revoke and has not confirmed.
        offer: the text of one's own QR code while it is shown; else "".
        notice: the path of a file that was just written.
        told: what else was just done.
    """

    identity: Identity
    overview: Overview = field(default_factory=Overview)
    is_loaded: bool = False
    chosen: DeviceId | None = None
    mission: str = ""
    dossier: Dossier | None = None
    code: str = ""
    typed: str = ""
    revoking: bool = False
    offer: str = ""
    problem: Refused | None = None
    notice: str = ""
    is_expected: bool = False
    """The card of a code that was read has yet to come."""

    @property
    def contacts(self) -> tuple[Contact, ...]:
        """Everybody, mission by mission."""
        return tuple(contact for one in self.overview.missions for contact in one.contacts)

    @property
    def entries(self) -> list[MissionEntry | Contact]:
        """The rows of the list."""
        found: list[MissionEntry | Contact] = []
        for mission in self.overview.missions:
            found += [mission, *mission.contacts]
        return found

    @property
    def contact(self) -> Contact | None:
        """The one in detail."""
        return next((one for one in self.contacts if one.device == self.chosen), None)

    @property
    def mission_entry(self) -> MissionEntry | None:
        """The mission in detail."""
        return next((one for one in self.overview.missions if one.code == self.mission), None)

    @property
    def asks_code(self) -> bool:
        """Whether a code is to be typed: nobody compared it, or only a custodian vouches."""
        contact = self.contact
        if contact is None or contact.trust not in _OPEN:
            return False
        return contact.trust is Trust.UNVERIFIED or contact.verified_by is Vouched.INTRODUCED

    @property
    def can_compare(self) -> bool:
        """Whether the code is shown at all."""
        return self.contact is not None and self.contact.trust in _OPEN

    @property
    def can_verify(self) -> bool:
        """Whether enough of a code was typed to compare it."""
        return self.asks_code and len(digits(self.typed)) == CODE_DIGITS

    @property
    def is_colleague(self) -> bool:
        """Whether the contact in detail is of our own mission."""
        return self.contact is not None and self.contact.mission == self.identity.mission

    @property
    def can_be_custodian(self) -> bool:
        """Whether the contact in detail may be let introduce others."""
        contact = self.contact
        return (
            contact is not None
            and not self.is_colleague
            and contact.trust is Trust.VERIFIED
            and contact.verified_by is not Vouched.INTRODUCED
            and contact.device not in self.overview.objections
        )

    @property
    def can_be_introduced(self) -> bool:
        """Whether we may introduce the contact in detail to everybody."""
        contact = self.contact
        return (
            self.is_colleague
            and contact is not None
            and contact.trust is Trust.VERIFIED
            and contact.introducer is None
            and contact.device not in self.overview.objections
        )

    @property
    def is_about_code(self) -> bool:
        """Whether the problem belongs beside the code's field."""
        return self.problem is not None and self.problem.reason == Reason.CONTACT_CODE

    @property
    def unverified(self) -> int:
        """How many contacts nothing can be sent to yet."""
        return sum(one.trust is Trust.UNVERIFIED for one in self.contacts)


def loaded(state: DirectoryState, overview: Overview) -> DirectoryState:
    """Missions and contacts were read again."""
    fresh = replace(state, overview=overview, is_loaded=True)
    known = [contact.device for contact in fresh.contacts]
    if fresh.mission_entry is not None or fresh.chosen in known:
        return fresh
    if known:
        return replace(fresh, chosen=known[0], mission="")
    return replace(fresh, chosen=None, mission="")


def chose(state: DirectoryState, device: DeviceId | None) -> DirectoryState:
    """Another contact is looked at."""
    if device == state.chosen and not state.mission and not state.offer:
        return state
    return replace(_afresh(state), chosen=device)


def chose_mission(state: DirectoryState, code: str) -> DirectoryState:
    """A mission is looked at."""
    return replace(_afresh(state), chosen=None, mission=code)


def described(state: DirectoryState, dossier: Dossier) -> DirectoryState:
    """All about a contact is known."""
    is_chosen = dossier.contact.device == state.chosen
    return replace(state, dossier=dossier) if is_chosen else state


def coded(state: DirectoryState, device: DeviceId, code: str) -> DirectoryState:
    """The code with a contact is known."""
    return replace(state, code=code) if device == state.chosen else state


def typed(state: DirectoryState, text: str) -> DirectoryState:
    """The user types what the colleague reads out."""
    return replace(state, typed=text, problem=None)


def offered(state: DirectoryState, text: str) -> DirectoryState:
    """One's own QR code is shown; "" puts it away."""
    return replace(_afresh(state), offer=text, chosen=state.chosen, mission=state.mission)


def taken(state: DirectoryState, contact: Contact | None) -> DirectoryState:
    """A colleague's QR code was read; None if the card has yet to come."""
    if contact is None:
        return replace(state, is_expected=True, problem=None, notice="")
    return imported(state, contact)


def imported(state: DirectoryState, contact: Contact) -> DirectoryState:
    """A card came in; its contact is looked at, and stands in the list once that is read again."""
    return chose(replace(state, problem=None), contact.device)


def verified(state: DirectoryState) -> DirectoryState:
    """The codes agreed."""
    return replace(state, typed="", problem=None)


def revoking(state: DirectoryState, *, asked: bool) -> DirectoryState:
    """Revoking was asked for, or thought better of."""
    return replace(state, revoking=asked)


def exported(state: DirectoryState, path: str) -> DirectoryState:
    """A file was written."""
    return replace(state, notice=path, problem=None)


def refused(state: DirectoryState, problem: Refused) -> DirectoryState:
    """Something did not work."""
    return replace(state, problem=problem, revoking=False)


def _afresh(state: DirectoryState) -> DirectoryState:
    return DirectoryState(state.identity, state.overview, is_loaded=state.is_loaded)
