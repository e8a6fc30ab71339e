"""What a built program proves of itself: vault, exchange, search and window, in a temporary folder.

A packaged program can miss a library or a data file that no test in the source tree misses.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from liaison.bootstrap.door import VaultDoor
from liaison.core.access import Access
from liaison.core.addresses import ENCRYPTED
from liaison.core.door import Owner
from liaison.core.workspace import Workspace
from liaison.system.relaunch import relaunch

_PASSPHRASE = "a passphrase of the self-test alone"  # noqa: S105  (its vaults live for seconds)
_BEGINS = "2009-12-14T06:00:00Z"
_OWNER = Owner("MINURCAT", "TCD-ABE", "JOC duty officer", _BEGINS)


def self_test() -> int:
    """Run every step and say so; returns 0 when all held, 1 at the first that did not."""
    with tempfile.TemporaryDirectory(prefix="liaison-self-test-") as name:
        folder = Path(name)
        steps: list[tuple[str, Callable[[Path], bool]]] = [
            ("two vaults exchange a note with an attachment", _exchange),
            ("places on servers can be set up", _servers),
            ("the window comes up and shows it", _window),
        ]
        for said, step in steps:
            held = step(folder)
            sys.stdout.write(f"{'ok    ' if held else 'FAILED'} {said}\n")
            if not held:
                return 1
    sys.stdout.write("self-test passed\n")
    return 0


def _exchange(folder: Path) -> bool:
    door = VaultDoor(folder / "state")
    stick = folder / "stick"
    stick.mkdir()
    abeche = _create(door, folder / "A", _OWNER)
    elfasher = _create(door, folder / "B", Owner("UNAMID", "SDN-ELF", "JMAC chief", _BEGINS))
    try:
        abeche.contacts.import_card(elfasher.contacts.own_card(), verified=True)
        elfasher.contacts.import_card(abeche.contacts.own_card(), verified=True)
        note = abeche.records.add(
            "NOTE", "log", writes={"title": "Marché d'Abéché", "release/SIS:UNAMID": True}, texts={}
        )
        with door.sample_file("road.jpg") as photo:
            attached = abeche.records.attach(note, name="road.jpg", source=photo)
        abeche.exchange.run(str(stick), accept=True)
        elfasher.exchange.run(str(stick), accept=True)
        found = elfasher.search("abeche")
        arrived = elfasher.records.view(note).attachments
        elfasher.keeping.check()
        return (
            list(abeche.records.dump()) == list(elfasher.records.dump())
            and [hit.row.id for hit in found] == [note]
            and [(one.sha256, one.here) for one in arrived] == [(attached.sha256, True)]
        )
    finally:
        abeche.close()
        elfasher.close()


def _create(door: VaultDoor, folder: Path, owner: Owner) -> Workspace:
    return door.create(str(folder), _PASSPHRASE, owner)


def _servers(folder: Path) -> bool:
    """Each kind is loaded, with the authorities that it trusts; nobody is connected to."""
    workspace = _create(VaultDoor(folder / "state"), folder / "C", _OWNER)
    try:
        book = workspace.exchange.carriers
        for kind in ENCRYPTED:
            book.add(f"{kind}://hub.example.org/bundles", Access(user="hub"))
        return len(book.all()) == len(ENCRYPTED)
    finally:
        workspace.close()


def _window(folder: Path) -> bool:
    from liaison.ui.proof import comes_up  # noqa: PLC0415  (Qt only when its turn comes)

    door = VaultDoor(folder / "state")
    return comes_up(door, relaunch, vault=str(folder / "A"), passphrase=_PASSPHRASE)
