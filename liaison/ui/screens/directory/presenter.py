"""What the directory shows: contacts, one of them in detail, and how far its card is trusted.

No Qt here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from liaison.core.contacts import digits
from liaison.core.errors import Reason, Refused
from liaison.core.values import Contact, DeviceId, Identity, Trust

CODE_DIGITS = 30
"""Six groups of five."""


@dataclass(frozen=True, slots=True)
class DirectoryState:
    """Everything the view paints.

    Attributes:
        code: the short code between this device and the chosen one, "" until it is known.
        typed: what the user typed of the code that the colleague reads out.
        revoking: the user asked to revoke and has not confirmed.
        notice: the path of a card that was just written.
    """

    identity: Identity
    contacts: tuple[Contact, ...] = ()
    is_loaded: bool = False
    chosen: DeviceId | None = None
    code: str = ""
    typed: str = ""
    revoking: bool = False
    problem: Refused | None = None
    notice: str = ""

    @property
    def contact(self) -> Contact | None:
        """The one in detail."""
        return next((one for one in self.contacts if one.device == self.chosen), None)

    @property
    def can_verify(self) -> bool:
        """Whether enough of a code was typed to compare it."""
        contact = self.contact
        return (
            contact is not None
            and contact.trust is Trust.UNVERIFIED
            and len(digits(self.typed)) == CODE_DIGITS
        )

    @property
    def is_about_code(self) -> bool:
        """Whether the problem belongs beside the code's field."""
        return self.problem is not None and self.problem.reason == Reason.CONTACT_CODE

    @property
    def unverified(self) -> int:
        """How many contacts nothing can be sent to yet."""
        return sum(one.trust is Trust.UNVERIFIED for one in self.contacts)


def loaded(state: DirectoryState, contacts: Sequence[Contact]) -> DirectoryState:
    """The contacts were read again."""
    everyone = tuple(contacts)
    known = [contact.device for contact in everyone]
    chosen = state.chosen if state.chosen in known else next(iter(known), None)
    return replace(state, contacts=everyone, chosen=chosen, is_loaded=True)


def chose(state: DirectoryState, device: DeviceId | None) -> DirectoryState:
    """Another contact is looked at."""
    if device == state.chosen:
        return state
    return replace(state, chosen=device, code="", typed="", revoking=False, problem=None, notice="")


def coded(state: DirectoryState, device: DeviceId, code: str) -> DirectoryState:
    """The code with a contact is known."""
    return replace(state, code=code) if device == state.chosen else state


def typed(state: DirectoryState, text: str) -> DirectoryState:
    """The user types what the colleague reads out."""
    return replace(state, typed=text, problem=None)


def imported(state: DirectoryState, contact: Contact) -> DirectoryState:
    """A card came in; its contact is looked at."""
    others = tuple(one for one in state.contacts if one.device != contact.device)
    return chose(replace(state, contacts=(*others, contact), problem=None), contact.device)


def verified(state: DirectoryState, contact: Contact) -> DirectoryState:
    """The codes agreed."""
    contacts = tuple(contact if one.device == contact.device else one for one in state.contacts)
    return replace(state, contacts=contacts, typed="", problem=None)


def revoking(state: DirectoryState, *, asked: bool) -> DirectoryState:
    """Revoking was asked for, or thought better of."""
    return replace(state, revoking=asked)


def exported(state: DirectoryState, path: str) -> DirectoryState:
    """One's own card was written."""
    return replace(state, notice=path, problem=None)


def refused(state: DirectoryState, problem: Refused) -> DirectoryState:
    """Something did not work."""
    return replace(state, problem=problem, revoking=False)
