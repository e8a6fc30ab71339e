"""Whom we know: cards taken in, compared, and told apart by name; see `core.succession` for new cards."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Sequence

from liaison.core import offers
from liaison.core.contact_names import is_called, office, only
from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.ports import Clock, Store
from liaison.core.succession import Succession
from liaison.core.values import Contact, Trust, Vouched
from sync.crypto.card import Card, short_code
from sync.errors import Reason as SyncReason
from sync.model.ids import SHORT_ID_BYTES, DeviceId

_STOPPED = frozenset({Trust.REVOKED, Trust.FORKED})


class Contacts:
    """The cards of others, and our own.

    Args:
        store: the open vault.
        own: this device's card.
        admit_held: admits what waited for this author to be known; called inside a transaction.
        clock: says since when somebody is verified.
    """

    def __init__(
        self,
        store: Store,
        own: Card,
        admit_held: Callable[[DeviceId], Changed],
        clock: Clock,
    ) -> None:
        self._store = store
        self._own = own
        self._admit_held = admit_held
        self._clock = clock
        self._succession = Succession(store.contacts, store.settings)

    def all(self) -> list[Contact]:
        """Every contact, by mission, site and role."""
        return self._store.contacts.all()

    def find(self, name: str) -> Contact:
        """The contact called SITE, ROLE@SITE (any case, with or without accents) or by device id.

        Raises:
            Refused: CONTACT_UNKNOWN; CONTACT_AMBIGUOUS with the `candidates`.
        """
        return only(name, self._succession.standing(self._called(name)))

    def find_device(self, name: str) -> Contact:
        """The one device called so, revoked ones among them, for what is decided about a device.

        No newer card is preferred: whoever revokes a stolen laptop means that one, not the laptop
        that took its place.

        Raises:
            Refused: CONTACT_UNKNOWN; CONTACT_AMBIGUOUS with the `candidates`, by their short ids.
        """
        return only(name, self._called(name))

    def _called(self, name: str) -> list[Contact]:
        return [contact for contact in self.all() if is_called(contact, name)]

    def _compared(self, name: str) -> Contact:
        """The one device called so whose code may be compared: neither revoked nor replaced for good.

        One of which there are two copies stands beside a new card until that is verified: which of
        them is meant has to be said.
        """
        named = self._called(name)
        left = [
            contact
            for contact in self._succession.unsettled(named)
            if self.trust(contact) is not Trust.REVOKED
        ]
        settled = {office(contact) for contact in left if contact.trust is Trust.VERIFIED}
        standing = [
            contact
            for contact in left
            if contact.trust is not Trust.FORKED or office(contact) not in settled
        ]
        return only(name, standing or named)

    def own_card(self) -> bytes:
        """What to hand to others; holds no secret."""
        return self._own.encode()

    def import_card(self, untrusted: bytes, *, verified: bool = False) -> Contact:
        """Take a card that somebody handed over.

        Args:
            untrusted: what is said to be a card.
            verified: it came from its owner's own hand.

        Raises:
            Refused: CARD_MALFORMED, CARD_SIGNATURE; CONTACT_SELF; CONTACT_EXERCISE for a card of
                an exercise in a real vault or the other way round; CONTACT_REVOKED.
        """
        card = Card.parse(untrusted)
        fresh = self._admissible(card)
        with self._store.transaction():
            known = self._store.contacts.get(card.device)
            if known is not None and known.trust in _STOPPED:
                raise Refused(Reason.CONTACT_REVOKED, name=known.name)
            if known is None:
                self._store.contacts.put(fresh, card.encode())
            self._succession.note(known or fresh)
            if verified or self._was_offered(card):
                self._trust(card.device, Vouched.HAND)
        return self._get(card.device)

    def introduce(self, card: Card) -> None:
        """Take a card that came along in a bundle: unverified, and only if it is new.

        Raises:
            Refused: CONTACT_EXERCISE, CARD_MALFORMED.
        """
        if card.device != self._own.device and self._store.contacts.get(card.device) is None:
            self._store.contacts.put(self._admissible(card), card.encode())
            if self._was_offered(card):
                self._trust(card.device, Vouched.HAND)

    def vouched_for(self, card: Card, introducer: DeviceId) -> bool:
        """Take a colleague's card as verified because a custodian introduces it.

        Not where somebody stopped it, where it is verified already, or where another device of the
        same office is: a card that takes the place of a known one is compared by voice.

        Returns:
            Whether it became verified by this.
        """
        known = self._store.contacts.get(card.device)
        if card.device == self._own.device or (known and known.trust is not Trust.UNVERIFIED):
            return False
        fresh = self._admissible(card)
        if any(
            office(other) == office(fresh) and other.trust is Trust.VERIFIED for other in self.all()
        ):
            return False
        with self._store.transaction():
            if known is None:
                self._store.contacts.put(fresh, card.encode())
            self._trust(card.device, Vouched.INTRODUCED, introducer)
        return True

    def own_offer(self) -> str:
        """The text of one's own QR code: it names the card, and says nothing of its owner."""
        return offers.write(self._own)

    def take_offer(self, text: str) -> Contact | None:
        """Take what was read from the QR code that a colleague shows or hands over.

        Returns:
            The contact, verified; None where the card itself has yet to come: then it is verified
            as soon as it does, by whatever way.

        Raises:
            Refused: CONTACT_OFFER for what is no such text; CONTACT_SELF; CONTACT_REVOKED.
        """
        named = offers.read(text)
        if named == self._own.hash:
            raise Refused(Reason.CONTACT_SELF)
        device = DeviceId(named[:SHORT_ID_BYTES])
        known = self._store.contacts.get(device)
        if known is None or self.card(device).hash != named:
            offers.expect(self._store.settings, named)
            return None
        if known.trust in _STOPPED:
            raise Refused(Reason.CONTACT_REVOKED, name=known.name)
        with self._store.transaction():
            self._trust(device, Vouched.HAND)
        return self._get(device)

    def _was_offered(self, card: Card) -> bool:
        known = self._store.contacts.get(card.device)
        is_stopped = known is not None and known.trust in _STOPPED
        return offers.is_expected(self._store.settings, card) and not is_stopped

    def code(self, name: str) -> str:
        """Six groups of five digits that both sides see alike when each holds the other's card."""
        return short_code(self._own, self.card(self._compared(name).device))

    def verify(self, name: str, code: str) -> Contact:
        """Mark a contact as verified because the codes agree; what waited for it is admitted.

        Raises:
            Refused: CONTACT_CODE if they differ; CONTACT_REVOKED for one that is stopped;
                CONTACT_AMBIGUOUS where an old and a new card of one role stand.
        """
        contact = self._compared(name)
        if contact.trust in _STOPPED:
            raise Refused(Reason.CONTACT_REVOKED, name=contact.name)
        expected = digits(short_code(self._own, self.card(contact.device)))
        if not hmac.compare_digest(expected.encode(), digits(code).encode()):
            self._store.contacts.count_wrong_code(contact.device)
            raise Refused(Reason.CONTACT_CODE, name=contact.name, count=contact.wrong_codes + 1)
        with self._store.transaction():
            self._trust(contact.device, Vouched.CODE)
        return self._get(contact.device)

    def set_custodian(self, name: str, *, custodian: bool) -> Contact:
        """Let a contact introduce the colleagues of its own mission, or no longer.

        Raises:
            Refused: CONTACT_UNVERIFIED and its like; CONTACT_INTRODUCED for one who was introduced:
                introductions make no chains, so its own code has to be compared first.
        """
        contact = self.find(name)
        if custodian:
            self.require_reader(contact)
            if contact.verified_by is Vouched.INTRODUCED:
                raise Refused(Reason.CONTACT_INTRODUCED, name=contact.name)
        self._store.contacts.set_custodian(contact.device, custodian=custodian)
        return self._get(contact.device)

    def introduced_by(self, device: DeviceId) -> list[Contact]:
        """The contacts whose verification rests on a custodian's word."""
        return [
            one
            for one in self.all()
            if one.introducer == device and one.verified_by is Vouched.INTRODUCED
        ]

    def revoke(self, name: str) -> Changed:
        """Stop sending to a contact and taking from it; what was taken before stays.

        Whom it introduced has to be verified again.
        """
        contact = self.find_device(name)
        with self._store.transaction():
            self._store.contacts.set_trust(contact.device, Trust.REVOKED)
            self._store.contacts.set_custodian(contact.device, custodian=False)
            for one in self.introduced_by(contact.device):
                self._store.contacts.set_trust(one.device, Trust.UNVERIFIED)
                self._store.contacts.vouch(one.device, by=Vouched.NOBODY, at_ms=None)
        return Changed(topics=frozenset({"contacts"}))

    def card(self, device: DeviceId) -> Card:
        """A known device's card; CONTACT_UNKNOWN for another."""
        encoded = self._store.contacts.card(device)
        if encoded is None:
            raise Refused(Reason.CONTACT_UNKNOWN, name=device.hex())
        return Card.parse(encoded)

    def readers(self) -> list[Contact]:
        """Everybody whom bundles go to: verified, and with the newest card of the role."""
        return [contact for contact in self.all() if self.objection(contact) is None]

    def forked(self, known: Sequence[Contact] = ()) -> list[Contact]:
        """Devices that two histories came from, and in whose place nobody else was verified yet.

        Args:
            known: those that were told of before, which are left out: it is said when it is found.
        """
        told = {contact.device for contact in known}
        everybody = self.all()
        settled = {office(contact) for contact in everybody if contact.trust is Trust.VERIFIED}
        forked = (contact for contact in everybody if contact.trust is Trust.FORKED)
        return [one for one in forked if office(one) not in settled and one.device not in told]

    def require_reader(self, contact: Contact) -> None:
        """Refuse to send to a contact that is not verified, is stopped, or whose card changed."""
        reason = self.objection(contact)
        if reason is not None:
            raise Refused(reason, name=contact.name)

    def objection(self, contact: Contact) -> Reason | None:
        """Why nothing at all is sent to a contact, or None."""
        if contact.trust is Trust.FORKED:
            return Reason.CONTACT_FORKED
        if contact.trust is Trust.REVOKED:
            return Reason.CONTACT_REVOKED
        if self._store.standing.is_stopped(contact.device):
            return Reason.CONTACT_STOPPED
        if contact.trust is Trust.UNVERIFIED:
            is_changed = self._succession.is_successor(contact)
            return Reason.CONTACT_CHANGED if is_changed else Reason.CONTACT_UNVERIFIED
        return Reason.CONTACT_CHANGED if self._succession.is_replaced(contact) else None

    def trust(self, contact: Contact) -> Trust:
        """How far bundles of a contact are trusted: what its own mission stopped is revoked."""
        is_stopped = self._store.standing.is_stopped(contact.device)
        return Trust.REVOKED if is_stopped else contact.trust

    def _trust(self, device: DeviceId, by: Vouched, introducer: DeviceId | None = None) -> None:
        self._store.contacts.set_trust(device, Trust.VERIFIED)
        self._store.contacts.vouch(device, by=by, at_ms=self._clock.now_ms(), introducer=introducer)
        self._admit_held(device)

    def _admissible(self, card: Card) -> Contact:
        """The contact that a card makes, if a vault such as ours may know it."""
        if card.device == self._own.device:
            raise Refused(Reason.CONTACT_SELF)
        contact = as_contact(card)
        if contact.exercise != as_contact(self._own).exercise:
            raise Refused(Reason.CONTACT_EXERCISE, name=contact.name)
        return contact

    def _get(self, device: DeviceId) -> Contact:
        contact = self._store.contacts.get(device)
        if contact is None:
            raise Refused(Reason.CONTACT_UNKNOWN, name=device.hex())
        return contact


def as_contact(card: Card) -> Contact:
    """What a card says; unverified.

    The library vouches that the claims are composed text without control or direction marks.

    Raises:
        Refused: CARD_MALFORMED for a card without mission, site or role.
    """
    claims = card.claims
    if not {"mission", "site", "role"} <= claims.keys():
        raise Refused(SyncReason.CARD_MALFORMED)
    return Contact(
        device=card.device,
        mission=claims["mission"],
        site=claims["site"],
        role=claims["role"],
        trust=Trust.UNVERIFIED,
        exercise=claims.get("exercise") == "1",
        is_hub=claims.get("hub") == "1",
    )


def digits(text: str) -> str:
    """The digits of what was typed, of any script; groups may be parted by anything."""
    return "".join(str(int(sign)) for sign in text if sign.isdecimal())
