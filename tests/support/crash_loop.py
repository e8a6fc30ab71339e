"""Kills a process that writes to a vault, at random moments, and compares with what it had promised.

Run as a program, so that it can fork without what a test runner carries along:
`python -m tests.support.crash_loop FOLDER KILLS SEED`. Says nothing and exits 0 if all is well.
"""

from __future__ import annotations

import os
import random
import select
import signal
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from liaison.core.device import Device
from liaison.core.errors import Refused
from liaison.core.exchanged import InboxState
from liaison.store.vault import Vault
from tests.support.vaults import KEYS, Office, make_office, over, waiting

LONGEST_S = 0.12
INCOMING = 400
CHECK_EVERY = 20


@dataclass
class Scene:
    """A vault that is written to, its colleague, and the places between them."""

    folder: Path
    device: Device
    colleague: Office
    stick: Path
    incoming: list[Path]
    promised: set[str] = field(default_factory=set)

    def open(self) -> Office:
        return over(Vault(self.folder, KEYS), self.device)


def prepare(root: Path) -> Scene:
    """Two vaults that know each other, and bundles from one that wait for the other."""
    stick, post = root / "stick", root / "post"
    stick.mkdir()
    post.mkdir()
    office = make_office(root / "office", "MINURCAT", "TCD-ABE")
    colleague = make_office(root / "colleague", "UNAMID", "SDN-ELF")
    office.know(colleague)
    colleague.know(office)
    reader = colleague.contact(office)
    for number in range(INCOMING // 20):
        colleague.note(f"Taken {number}", "SIS:MINURCAT")
        colleague.workspace.exchange.seal(reader, str(post))
    office.workspace.close()
    incoming = waiting(colleague, office, post)
    return Scene(office.store.folder, office.device, colleague, stick, incoming)


def write(scene: Scene, kill: int, say: int) -> None:
    """Save, edit, take and exchange for ever; say each title once it is promised."""
    office = scene.open()
    records, mail = office.workspace.records, office.workspace.exchange

    def promise(title: str) -> None:
        os.write(say, f"{title}\n".encode())

    for number in range(1_000_000):
        title = f"Saved {kill}.{number}"
        note = office.note(title, "SIS:UNAMID", body="One.\n")
        promise(title)
        records.set_text(note, "body", f"One.\nTwo of {title}.\n")
        promise(f"Two of {title}.")
        records.save_draft(note, writes={"grade": "B2"}, texts={})
        with suppress(Refused):  # a draft of it may be signed by what follows
            mail.run(str(scene.stick), accept=True)
        bundle = scene.incoming[(kill + number) % len(scene.incoming)]
        item = mail.take(str(bundle), accept=True)
        assert item.state is InboxState.ACCEPTED
        promise(f"Taken {(kill + number) % len(scene.incoming)}")


def kill_once(scene: Scene, kill: int, chance: random.Random) -> None:
    """One life of the writer."""
    hear, say = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(hear)
        try:
            write(scene, kill, say)
        finally:
            os._exit(3)  # it only ends by being killed
    os.close(say)
    with os.fdopen(hear, "rb") as heard:
        select.select([heard], [], [], 20)  # it has begun
        select.select([], [], [], chance.uniform(0, LONGEST_S))
        os.kill(pid, signal.SIGKILL)
        _, status = os.waitpid(pid, 0)
        said = heard.read().decode()
    assert os.WIFSIGNALED(status), said
    scene.promised.update(line for line in said.splitlines(keepends=False) if line)


def check(scene: Scene, kill: int) -> None:
    """Everything that was promised is there, and the vault is sound."""
    office = scene.open()
    try:
        dump = "\n".join(office.dump())
        lost = [title for title in scene.promised if title not in dump]
        assert not lost, lost
        if kill % CHECK_EVERY == 0:
            assert office.store.check() == []
    finally:
        office.workspace.close()


def main(root: Path, kills: int, seed: int) -> None:
    """Kill so often, and at last let the colleague have everything."""
    chance = random.Random(seed)  # noqa: S311  (moments, not secrets)
    scene = prepare(root)
    for kill in range(kills):
        kill_once(scene, kill, chance)
        check(scene, kill)
    office = scene.open()
    assert office.store.check() == []
    for one in (office, scene.colleague) * 2:  # what was being typed is signed on the way
        one.workspace.exchange.run(str(scene.stick), accept=True)
    assert office.dump() == scene.colleague.dump()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
