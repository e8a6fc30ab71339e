"""Real vaults to measure on: made once, kept in build/bench, and copied for whoever changes them."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from benchmarks import corpus
from benchmarks.timing import forget_peak
from liaison.bootstrap.door import VaultDoor
from liaison.core.door import Owner
from liaison.core.ports import Store
from liaison.core.values import RecordId
from liaison.core.workspace import Workspace
from liaison.store.schema import VERSION

PASSPHRASE = "six words that nobody would guess here"  # noqa: S105  (of vaults without secrets)
ABECHE = Owner(mission="MINURCAT", site="TCD-ABE", role="JOC duty officer")
FASHER = Owner(mission="UNAMID", site="SDN-ELF", role="JOC duty officer")
KEPT = Path(__file__).resolve().parent.parent / "build" / "bench"
_BATCH = 1000


@contextmanager
def scratch() -> Iterator[Path]:
    """A folder for a run; in memory where the machine has room, so that disks are not compared."""
    memory = Path("/dev/shm")  # noqa: S108
    roomy = memory.is_dir() and shutil.disk_usage(memory).free > 4 << 30
    with tempfile.TemporaryDirectory(prefix="liaison-", dir=memory if roomy else None) as folder:
        yield Path(folder)


@contextmanager
def opened(folder: Path, state: Path) -> Iterator[Workspace]:
    """A vault, open."""
    workspace = VaultDoor(state).open(str(folder), PASSPHRASE)
    forget_peak()
    try:
        yield workspace
    finally:
        workspace.close()


@contextmanager
def made(folder: Path, state: Path, owner: Owner) -> Iterator[Workspace]:
    """A new vault, open."""
    workspace = VaultDoor(state).create(str(folder), PASSPHRASE, owner)
    forget_peak()
    try:
        yield workspace
    finally:
        workspace.close()


def vault_of(count: int) -> Path:
    """A vault of Abéché's with so many notes, released to UNAMID; not to be changed."""
    said = f"{VERSION} {corpus.SEED} {Path(corpus.__file__).read_text()}"
    mark = hashlib.sha256(said.encode()).hexdigest()[:8]
    folder = KEPT / f"{count}-{mark}"
    if not folder.exists():
        KEPT.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=KEPT) as scratch:
            making = Path(scratch, "made")
            making.mkdir()
            with made(making / "vault", making / "state", ABECHE) as workspace:
                write(workspace, corpus.notes(count))
            making.rename(folder)
    return folder / "vault"


def copy_of(count: int, into: Path) -> Path:
    """A copy of such a vault, to do with as one likes."""
    folder = into / f"vault-of-{count}"
    shutil.copytree(vault_of(count), folder)
    return folder


def write(workspace: Workspace, notes: Iterator[corpus.Note]) -> list[RecordId]:
    """Notes, each a signed change of its own, some in a transaction."""
    written: list[RecordId] = []
    batch: list[corpus.Note] = []
    for one in notes:
        batch.append(one)
        if len(batch) == _BATCH:
            written += _written(workspace, batch)
            batch = []
    return written + _written(workspace, batch)


def add(workspace: Workspace, one: corpus.Note) -> RecordId:
    """One note, as the form would write it."""
    return workspace.records.add(
        "NOTE",
        "incident",
        writes={
            "title": one.title,
            "lang": one.lang,
            "when": one.at_ms,
            "code": one.code,
            "lat": one.lat,
            "lon": one.lon,
            "release/SIS:UNAMID": True,
        },
        texts={"body": one.body},
    )


def store_of(workspace: Workspace) -> Store:
    """What lies below a workspace, for what no face does."""
    return workspace._store  # noqa: SLF001


def introduce(one: Workspace, other: Workspace) -> None:
    """Both know and trust each other."""
    one.contacts.import_card(other.contacts.own_card(), verified=True)
    other.contacts.import_card(one.contacts.own_card(), verified=True)


def _written(workspace: Workspace, batch: Sequence[corpus.Note]) -> list[RecordId]:
    with store_of(workspace).transaction():  # as an import does
        return [add(workspace, one) for one in batch]
