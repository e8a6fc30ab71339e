"""Real vaults with real keys, as small and quick as real ones can be, and places they share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import cast

from liaison.bootstrap.places import Places as BuiltIn
from liaison.core.access import Access
from liaison.core.coding import AcledTable
from liaison.core.desk import Desk
from liaison.core.device import Device
from liaison.core.exchanged import ExchangeReport
from liaison.core.gazetteer import Entry, Gazetteer
from liaison.core.keeping import Keeping
from liaison.core.ports import Clock
from liaison.core.values import Contact, DeviceId, Identity, RecordId, Value
from liaison.core.workspace import Workspace, World
from liaison.documents.writer import DocumentPrinter
from liaison.store import layout
from liaison.store.connection import Connection
from liaison.store.keys import VaultKeys
from liaison.store.vault import Vault
from liaison.system.clock import SystemClock
from liaison.system.holidays import PublicHolidays
from liaison.system.local_files import LocalFiles
from sync.bundle.manifest import Manifest
from sync.bundle.reader import Sender, Standing, verify
from sync.carriers.base import Carrier
from sync.carriers.memory import MemoryCarrier
from sync.crypto.card import Card
from sync.crypto.device import DeviceKeys
from sync.journal.change import SignedChange, sign
from sync.trial.examiner import Confine
from tests.support.trials import beside

KEYS = VaultKeys(vault=bytes(16), generation=1, master=b"k" * 32)
"""Stretching a passphrase would take most of a test's time, and is tested elsewhere."""


class CountingClock:
    """Every look is a second later; the first is on Saturday 12 December 2009, after the meetings."""

    def __init__(self) -> None:
        self._seconds = count(1_260_604_800)
        self._skipped_ms = 0

    def now_ms(self) -> int:
        return next(self._seconds) * 1000 + self._skipped_ms

    def skip(self, ms: int) -> None:
        self._skipped_ms += ms


@dataclass
class Places:
    """`memory:` places are shared by all vaults of a test; the others are as real as can be."""

    memory: dict[str, MemoryCarrier] = field(default_factory=dict)

    def open(self, location: str, access: Access | None = None) -> Carrier:
        if location.startswith("memory:"):
            return self.memory.setdefault(location, MemoryCarrier())
        return BuiltIn(SystemClock().now_ms).open(location, access)


@dataclass
class Office:
    """One vault of one mission, with what a test reaches below the workspace."""

    workspace: Workspace
    store: Vault
    device: Device
    world: World

    @property
    def site(self) -> str:
        return self.workspace.identity.site

    def know(self, other: Office, *, verified: bool = True) -> Contact:
        card = other.workspace.contacts.own_card()
        return self.workspace.contacts.import_card(card, verified=verified)

    @property
    def desk(self) -> Desk:
        return self.workspace.records._desk

    def hear(self, changes: Iterable[SignedChange]) -> None:
        """Admit changes as a bundle brings them."""
        with self.store.transaction():
            self.workspace.statements.admit(self.desk.journal.admit(changes, DeviceId(bytes(16))))

    def contact(self, other: Office) -> Contact:
        found = self.store.contacts.get(other.device.card.device)
        assert found is not None
        return found

    def note(
        self, title: str, *audiences: str, body: str = "", writes: Mapping[str, Value] | None = None
    ) -> RecordId:
        released: dict[str, Value] = {f"release/{audience}": True for audience in audiences}
        return self.workspace.records.add(
            "NOTE",
            "incident",
            writes={"title": title, **released, **(writes or {})},
            texts={"body": body} if body else {},
        )

    def sign_unasked(
        self,
        record: RecordId,
        writes: Mapping[str, Value],
        texts: Mapping[str, str] | None = None,
    ) -> None:
        """Sign an edit without the rules of our own edits, as another version might."""
        document = self.desk.shelf.load(record)
        assert document is not None
        change = document.draft(
            self.workspace.identity.device,
            at_ms=self.desk.clock.now_ms(),
            writes=writes,
            texts=texts or {},
        )
        assert self.desk.journal.admit([sign(change, self.device.keys)]).admitted

    def dump(self) -> list[str]:
        return list(self.workspace.records.dump())

    def held(self) -> list[str]:
        return [held.reason for held in self.store.log.held()]


def make_office(
    folder: Path,
    mission: str,
    site: str,
    *,
    role: str = "JOC duty officer",
    places: Places | None = None,
    claims: Mapping[str, str] | None = None,
    confine: Confine = beside,
    clock: Clock | None = None,
    listed: Iterable[Entry] = (),
) -> Office:
    """Create a vault and open it; `listed` are the places of its gazetteer."""
    keys = DeviceKeys.generate()
    card = keys.make_card({"mission": mission, "site": site, "role": role, **(claims or {})})
    layout.make(folder)
    Connection(folder / layout.DATABASE, KEYS.key("database"), create=True).close()
    store, device = Vault(folder, KEYS), Device(card, keys)
    return over(store, device, places=places, confine=confine, clock=clock, listed=listed)


def over(
    store: Vault,
    device: Device,
    *,
    places: Places | None = None,
    confine: Confine = beside,
    clock: Clock | None = None,
    listed: Iterable[Entry] = (),
) -> Office:
    """A workspace over an open vault."""
    claims = device.card.claims
    world = World(
        acled=AcledTable(),
        store=store,
        identity=Identity(device.card.device, claims["mission"], claims["site"], claims["role"]),
        device=device,
        clock=clock or CountingClock(),
        carriers=places or Places(),
        files=LocalFiles(),
        keeping=cast("Keeping", None),  # care of the vault is tested elsewhere
        places=Gazetteer(listed),
        holidays=PublicHolidays(),
        translate=lambda _lang, _context, text: text,
        printer=DocumentPrinter(),
        confine=confine,
    )
    return Office(Workspace(world), store, device, world)


def reopened(office: Office, *, confine: Confine = beside) -> Office:
    """The same vault, closed and opened again."""
    office.workspace.close()
    return over(Vault(office.store.folder, KEYS), office.device, confine=confine)


@contextmanager
def offices(
    folder: Path, *names: str, places: Places | None = None, confine: Confine = beside
) -> Iterator[list[Office]]:
    """Vaults called MISSION@SITE, who all know and trust each other."""
    made = []
    for number, name in enumerate(names):
        mission, _, site = name.partition("@")
        made.append(
            make_office(folder / f"vault{number}", mission, site, places=places, confine=confine)
        )
    for one in made:
        for other in made:
            if one is not other:
                one.know(other)
    try:
        yield made
    finally:
        for one in made:
            one.workspace.close()


def visit(office: Office, place: Path | str, *, accept: bool = True) -> ExchangeReport:
    """One exchange, everything from verified senders taken at once."""
    return office.workspace.exchange.run(str(place), accept=accept)


def exchange(place: Path | str, *order: Office) -> None:
    """Visits in turn."""
    for office in order:
        visit(office, place)


@dataclass(frozen=True)
class Plain:
    """A bundle as its reader can decrypt it."""

    manifest: Manifest
    changes: list[SignedChange]
    attachments: list[bytes]

    @property
    def bodies(self) -> list[bytes]:
        return [signed.body for signed in self.changes]


def opened(reader: Office, file: Path) -> Plain:
    """Decrypt a file with its reader's keys, whatever the reader's vault thinks of it."""

    def sender(card_hash: bytes) -> Sender | None:
        encoded = reader.store.contacts.card(DeviceId(card_hash[:16]))
        return None if encoded is None else Sender(Card.parse(encoded), Standing.VERIFIED)

    with file.open("rb") as source:
        keys, card = reader.device.keys, reader.device.card
        bundle = verify(source, identity=keys.identity, own=card, senders=sender)
        changes = list(bundle.changes())
        attachments = [described.sha256 for described, _ in bundle.attachments()]
        return Plain(bundle.manifest, changes, attachments)


def waiting(sender: Office, reader: Office, place: Path) -> list[Path]:
    """The files at a place that one office left for another, oldest first."""
    sent = sender.store.mailbox.sent(reader.device.card.device)
    return [place / one.name for one in sent if (place / one.name).exists()]
