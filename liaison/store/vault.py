"""A vault: made, opened, used through its tables, looked after, closed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from liaison.core.errors import Reason, Refused
from liaison.store import backup, check, files, keyslots, layout, schema, state
from liaison.store.blobs import BlobStore
from liaison.store.check import Finding, Verify
from liaison.store.connection import Connection
from liaison.store.contacts import Contacts
from liaison.store.device import DeviceTable
from liaison.store.drafts import Drafts
from liaison.store.keys import Cost, VaultKeys
from liaison.store.keyslots import KeySlots
from liaison.store.log import Log
from liaison.store.mailbox import Mail
from liaison.store.records import RecordView
from liaison.store.settings import SettingTable
from liaison.store.terms import TermsTable
from liaison.store.witness import Witness

DEFAULT_COST = Cost()


@dataclass(frozen=True, slots=True)
class Seen:
    """What anybody can see of a vault without its key."""

    exists: bool
    slots: tuple[str, ...] = ()
    in_use: bool = False


class Vault:
    """An open vault; satisfies `core.ports.Store`. One process at a time has it open.

    Attributes:
        log, records, drafts, contacts, mailbox, blobs, settings: see `core.ports`.
        device: the device's own keys and card.
        witnessed: whether a witness outside the vault vouched for its age when it was opened.
    """

    def __init__(
        self,
        folder: Path,
        keys: VaultKeys,
        *,
        witness_folder: Path | None = None,
        accept_older: bool = False,
    ) -> None:
        """Open the database with keys that are known already; `create` and `open` are the way in.

        Raises:
            Refused: VAULT_ROLLED_BACK, unless `accept_older`: then the vault parts from what it
                was, as after a restore.
        """
        self.folder = folder
        self._keys = keys
        self._lock = _locked(folder)
        try:
            self._db = Connection(folder / layout.DATABASE, keys.key("database"))
        except BaseException:
            self._lock.release()
            raise
        try:
            schema.bring_up_to_date(self._db)
            self._make_tables()
            self._meet(witness_folder, accept_older=accept_older)
            self.blobs.sweep()
            for part in (folder, folder / layout.SCRATCH):
                files.sweep(part)
        except BaseException:
            self.close()
            raise

    @classmethod
    def create(
        cls,
        folder: Path,
        passphrase: str,
        *,
        cost: Cost = DEFAULT_COST,
        witness_folder: Path | None = None,
    ) -> Vault:
        """Make a vault and open it.

        Raises:
            Refused: VAULT_EXISTS, PASSPHRASE_WEAK (empty), VAULT_UNSAFE_HEADER, FILE_UNWRITABLE.
        """
        if layout.is_taken(folder):
            raise Refused(Reason.VAULT_EXISTS)
        slots, keys = KeySlots.make(passphrase, cost=cost)
        try:
            layout.make(folder)
        except OSError as error:
            why = error.strerror or ""
            raise Refused(Reason.FILE_UNWRITABLE, path=str(folder), why=why) from error
        Connection(folder / layout.DATABASE, keys.key("database"), create=True).close()
        keyslots.write(folder, slots)  # last: a folder without slots is no vault yet
        return cls(folder, keys, witness_folder=witness_folder)

    @classmethod
    def open(
        cls,
        folder: Path,
        passphrase: str,
        *,
        witness_folder: Path | None = None,
        accept_older: bool = False,
    ) -> Vault:
        """Open a vault.

        Raises:
            Refused: VAULT_MISSING, VAULT_IN_USE, VAULT_PASSPHRASE, VAULT_UNSAFE_HEADER,
                VAULT_DAMAGED, VAULT_NOT_ENCRYPTED, VAULT_NEWER, VAULT_READ_ONLY, VAULT_ROLLED_BACK.
        """
        keys = _unlocked(folder, lambda slots: slots.open_with_passphrase(passphrase))
        return cls(folder, keys, witness_folder=witness_folder, accept_older=accept_older)

    @classmethod
    def open_with_recovery(
        cls,
        folder: Path,
        key: bytes,
        *,
        witness_folder: Path | None = None,
        accept_older: bool = False,
    ) -> Vault:
        """Open a vault by its recovery key; raises what `open` does, and RECOVERY_WRONG."""
        keys = _unlocked(folder, lambda slots: slots.open_with_recovery(key))
        return cls(folder, keys, witness_folder=witness_folder, accept_older=accept_older)

    @staticmethod
    def rehearse_recovery(folder: Path, key: bytes) -> None:
        """Unwrap the vault's keys by its recovery key and drop them; opens and writes nothing.

        Raises:
            Refused: RECOVERY_WRONG, VAULT_MISSING, VAULT_DAMAGED, VAULT_NEWER.
        """
        keyslots.read(folder).open_with_recovery(key)

    @staticmethod
    def seen(folder: Path) -> Seen:
        """What can be seen without the key.

        Raises:
            Refused: VAULT_DAMAGED, VAULT_NEWER.
        """
        if not layout.is_vault(folder):
            return Seen(exists=False)
        return Seen(exists=True, slots=keyslots.read(folder).kinds, in_use=_is_locked(folder))

    @staticmethod
    def restore(source: Path, folder: Path, unlock: Callable[[KeySlots], VaultKeys]) -> None:
        """Put a backup into place; see `backup.restore`. Opened, the vault says `restored`."""
        backup.restore(source, folder, unlock=unlock)

    def transaction(self) -> AbstractContextManager[None]:
        """All writes inside commit together; see `core.ports.Store`."""
        return self._db.transaction()

    def scratch(self, name: str) -> str:
        """A path inside the vault for a sealed file of our own naming."""
        return str(layout.scratch_path(self.folder, name))

    def close(self) -> None:
        """Checkpoint, close, and let others open it."""
        try:
            self._db.close()
        finally:
            self._lock.release()

    @property
    def restored(self) -> bool:
        """Whether this is a restored copy that has no device of its own yet."""
        return state.read(self._db).restored

    def settle(self) -> None:
        """A restored copy has become a device of its own."""
        state.settle(self._db)

    def change_passphrase(self, passphrase: str, *, cost: Cost | None = None) -> None:
        """Put a passphrase in place of the one before; copies of the vault keep the older one.

        A guess costs what it did before, unless said otherwise.

        Raises:
            Refused: PASSPHRASE_WEAK (empty), VAULT_UNSAFE_HEADER, VAULT_FULL, VAULT_READ_ONLY.
        """
        slots = keyslots.read(self.folder)
        changed = slots.with_passphrase(self._keys, passphrase, cost=cost or slots.cost)
        keyslots.write(self.folder, changed)

    def new_recovery_key(self) -> bytes:
        """Make a recovery key in place of any before; it is kept nowhere."""
        slots, key = keyslots.read(self.folder).with_recovery(self._keys)
        keyslots.write(self.folder, slots)
        return key

    def check(self, verify: Verify | None = None) -> list[Finding]:
        """All that is wrong with pages, structure, log and attachments; changes nothing."""
        return list(check.findings(self._db, self.log, self.blobs, verify=verify))

    def backup(self, target: Path) -> int:
        """Write one sealed file; returns its length. Refuses to overwrite: FILE_EXISTS."""
        return backup.write(
            self._db, self.blobs, keys=self._keys, folder=self.folder, target=target
        )

    def _make_tables(self) -> None:
        self.log = Log(self._db)
        self.records = RecordView(self._db)
        self.drafts = Drafts(self._db)
        self.contacts = Contacts(self._db)
        self.mailbox = Mail(self._db)
        self.blobs = BlobStore(self._db, self.folder, self._keys)
        self.settings = SettingTable(self._db)
        self.terms = TermsTable(self._db)
        self.device = DeviceTable(self._db)

    def _meet(self, witness_folder: Path | None, *, accept_older: bool) -> None:
        """Compare the vault with its witness, and have every commit witnessed from now on."""
        self._db.before_commit = lambda: state.advance(self._db)
        found = state.read(self._db)
        self.witnessed = False
        if witness_folder is None:
            return
        witness = self._witness(witness_folder)
        known = witness.epoch()
        self.witnessed = known is not None
        if known is not None and known > found.epoch:
            if not accept_older:
                raise Refused(Reason.VAULT_ROLLED_BACK)
            state.renew(self._db)
            witness = self._witness(witness_folder)
        self._db.after_commit = lambda: witness.remember(state.read(self._db).epoch)
        witness.remember(state.read(self._db).epoch)

    def _witness(self, folder: Path) -> Witness:
        instance = state.read(self._db).instance
        return Witness(folder, key=self._keys.key("witness"), instance=instance)


def _unlocked(folder: Path, unlock: Callable[[KeySlots], VaultKeys]) -> VaultKeys:
    """The keys; whether another process has the vault open is asked first, for it costs nothing."""
    slots = keyslots.read(folder)
    if _is_locked(folder):
        raise Refused(Reason.VAULT_IN_USE)
    return unlock(slots)


def _is_locked(folder: Path) -> bool:
    try:
        _locked(folder).release()
    except Refused as refused:
        if refused.reason is not Reason.VAULT_IN_USE:
            raise
        return True
    return False


def _locked(folder: Path) -> FileLock:
    """The vault's lock, held by this process; the system drops it when the process ends."""
    lock = FileLock(folder / layout.LOCK, blocking=False, mode=0o600, thread_local=False)
    try:
        lock.acquire()
    except Timeout as error:
        raise Refused(Reason.VAULT_IN_USE) from error
    except OSError as error:
        raise Refused(Reason.VAULT_READ_ONLY) from error
    return lock
