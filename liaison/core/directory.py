"""Who there is and how far each is trusted: missions with their posts, and all that is known of a contact."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from liaison.core import dtg
from liaison.core.contacts import Contacts
from liaison.core.desk import Desk
from liaison.core.errors import Reason
from liaison.core.folding import plain
from liaison.core.forks import Fork, Forks
from liaison.core.parties import Parties, PartyBook
from liaison.core.reader import Read
from liaison.core.records.missions import BY_CODE, MISSIONS, Mission, name_on
from liaison.core.records.views import Party
from liaison.core.statements import Statements
from liaison.core.values import Contact, DeviceId, Trust

_ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Post:
    """A role at a site, as its PARTY record has it.

    Attributes:
        title: what the role is called.
        is_vacant: the record has ended, and nobody wrote another.
        is_focal: the focal point for cooperation.
        devices: how many devices say that they are this role's, ours too.
    """

    title: str
    is_vacant: bool
    is_focal: bool
    devices: int


@dataclass(frozen=True, slots=True)
class SitePosts:
    """A site of a mission with its posts, by title."""

    code: str
    title: str
    posts: tuple[Post, ...]


@dataclass(frozen=True, slots=True)
class MissionEntry:
    """One mission under the name that it has today.

    Attributes:
        code: its short name.
        title: its long one; "" where nobody told us.
        since: its first day under this name, until its last; ISO, "" where open or unknown.
        before: the names that it had before, with the last day of each.
        after: the name that follows it, if that is known.
        like: the name that it looks like and is not, where that is so of all its cards.
        is_own: whether it is ours.
        contacts: its devices that we know, ours apart.
        sites: where it is.
    """

    code: str
    title: str = ""
    since: str = ""
    until: str = ""
    before: tuple[tuple[str, str], ...] = ()
    after: str = ""
    like: str | None = None
    is_own: bool = False
    contacts: tuple[Contact, ...] = ()
    sites: tuple[SitePosts, ...] = ()

    @property
    def vacant(self) -> int:
        """How many posts nobody holds."""
        return sum(post.is_vacant for site in self.sites for post in site.posts)


@dataclass(frozen=True, slots=True)
class Dossier:
    """What is known of one contact.

    Attributes:
        objection: why nothing is sent there, None where bundles go.
        like: the name that its name looks like and is not.
        introducer: the custodian who vouches for it, where that is what verified it.
        introduced: whom it vouches for.
        revokers: who says that it is to be trusted no more, as mission and office.
        is_cut: whether enough of them do for what it wrote later to be held.
        held: how many of its changes are held by that.
        forks: what shows that it wrote two histories.
        rivals: other devices of the same office, stopped ones apart: the card before, or after.
    """

    contact: Contact
    objection: Reason | None = None
    like: str | None = None
    introducer: Contact | None = None
    introduced: tuple[Contact, ...] = ()
    revokers: tuple[str, ...] = ()
    is_cut: bool = False
    held: int = 0
    forks: tuple[Fork, ...] = ()
    rivals: tuple[Contact, ...] = ()


@dataclass(frozen=True, slots=True)
class Overview:
    """The list, and what stands at each of its rows.

    Attributes:
        missions: our own first, then by name.
        objections: why nothing is sent to a contact, for those where that is so.
        revokers: who says that this very device is to be trusted no more.
    """

    missions: tuple[MissionEntry, ...] = ()
    objections: Mapping[DeviceId, Reason] = field(default_factory=dict)
    revokers: tuple[str, ...] = ()


class Directory:
    """Answers the Directory screen."""

    def __init__(
        self,
        desk: Desk,
        book: PartyBook,
        contacts: Contacts,
        statements: Statements,
        forks: Forks,
        alike: Callable[[], dict[DeviceId, str]],
    ) -> None:
        self._desk = desk
        self._book = book
        self._contacts = contacts
        self._statements = statements
        self._forks = forks
        self._alike = alike

    def overview(self) -> Overview:
        """Everything that the list of missions and contacts says."""
        contacts = self._contacts.all()
        found = ((one.device, self._contacts.objection(one)) for one in contacts)
        own = self._desk.identity.device
        everybody = {one.device: one for one in contacts}
        return Overview(
            missions=tuple(self._missions()),
            objections={device: reason for device, reason in found if reason is not None},
            revokers=tuple(
                self._named(one.author, one.mission, everybody)
                for one in self._statements.revokers(own)
            ),
        )

    def _missions(self) -> list[MissionEntry]:
        """Our own mission, then the others by name; each with what is known of it."""
        own = self._desk.identity
        today = dtg.day_of(self._desk.clock.now_ms())
        parties, contacts = self._book.parties(), self._contacts.all()
        home = name_on(own.mission, today)
        codes = {home, *(name_on(one.mission, today) for one in contacts)}
        codes |= {name_on(code, today) for code in parties.sites if code in BY_CODE}
        alike = self._alike()
        entries = [
            self._mission(code, parties, contacts, today=today, is_own=code == home)
            for code in sorted(codes, key=lambda code: (code != home, code))
        ]
        return [replace(one, like=_like(one.contacts, alike)) for one in entries]

    def dossier(self, device: DeviceId) -> Dossier:
        """All about one contact.

        Raises:
            Refused: CONTACT_UNKNOWN.
        """
        contact = self._contacts.find(device.hex())
        everybody = {one.device: one for one in self._contacts.all()}
        rivals = (
            one
            for one in everybody.values()
            if one.device != device
            and (one.mission, one.site, one.role) == (contact.mission, contact.site, contact.role)
            and one.trust in (Trust.VERIFIED, Trust.UNVERIFIED)
        )
        revokers = self._statements.revokers(device)
        return Dossier(
            contact=contact,
            objection=self._contacts.objection(contact),
            like=self._alike().get(device),
            introducer=everybody.get(contact.introducer) if contact.introducer else None,
            introduced=tuple(self._contacts.introduced_by(device)),
            revokers=tuple(self._named(one.author, one.mission, everybody) for one in revokers),
            is_cut=device in self._desk.store.standing.cut(),
            held=sum(one.changes for one in self._statements.aside(device)),
            forks=tuple(self._forks.of(device)),
            rivals=tuple(rivals) if contact.trust in (Trust.VERIFIED, Trust.UNVERIFIED) else (),
        )

    def _mission(
        self,
        code: str,
        parties: Parties,
        contacts: Iterable[Contact],
        *,
        today: date,
        is_own: bool,
    ) -> MissionEntry:
        listed, record = BY_CODE.get(code), parties.by_ref.get(code)
        of_mission = [one for one in contacts if name_on(one.mission, today) == code]
        return MissionEntry(
            code=code,
            title=listed.name if listed else record.row.title if record else "",
            since=_iso(listed.valid_from if listed else None),
            until=_iso(listed.valid_to if listed else None),
            before=_before(listed),
            after=listed.successor if listed else "",
            is_own=is_own,
            contacts=tuple(of_mission),
            sites=tuple(self._sites(code, parties, of_mission, today=today, is_own=is_own)),
        )

    def _sites(
        self,
        code: str,
        parties: Parties,
        contacts: Iterable[Contact],
        *,
        today: date,
        is_own: bool,
    ) -> list[SitePosts]:
        own = self._desk.identity
        held = [(one.site, plain(one.role)) for one in contacts if one.trust is Trust.VERIFIED]
        held += [(own.site, plain(own.role))] if is_own else []
        posts: dict[str, list[Post]] = {}
        for site in parties.sites.get(code, ()):
            if parties.mission_of(site.row.ref, today) == code:
                posts.setdefault(site.row.ref, [])
        for role in parties.by_ref.values():
            if role.it.kind == "role" and role.it.parent in posts:
                holders = held.count((role.it.parent, plain(role.row.title)))
                posts[role.it.parent].append(_post(role, holders, today))
        return [
            SitePosts(ref, parties.label(ref), tuple(sorted(found, key=lambda one: one.title)))
            for ref, found in sorted(posts.items())
        ]

    def _named(self, device: DeviceId, mission: str, known: dict[DeviceId, Contact]) -> str:
        own = self._desk.identity
        if device == own.device:
            return f"{own.mission} {own.role}@{own.site}"
        return f"{mission} {known[device].name if device in known else ''}".strip()


def _like(contacts: Iterable[Contact], alike: Mapping[DeviceId, str]) -> str | None:
    """The name that a mission looks like, if all cards that claim it are suspicious."""
    likes = [alike.get(one.device) for one in contacts]
    return likes[0] if likes and None not in likes else None


def _post(role: Read[Party], holders: int, today: date) -> Post:
    last = dtg.day(role.it.valid_to)
    is_vacant = role.it.state == _ENDED or (last is not None and last < today)
    return Post(role.row.title, is_vacant and not holders, role.it.focal_for_cooperation, holders)


def _before(mission: Mission | None) -> tuple[tuple[str, str], ...]:
    """The names that lead to a mission, nearest first."""
    found = [one for one in MISSIONS if mission and one.successor == mission.code]
    return tuple(name for one in found for name in ((one.code, _iso(one.valid_to)), *_before(one)))


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
