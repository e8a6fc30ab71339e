"""A vault: made, opened, used through its tables, closed."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path

from filelock import FileLock, Timeout

from liaison.core.errors import Reason, Refused
from liaison.store import keyslots, layout, schema
from liaison.store.blobs import BlobStore
from liaison.store.connection import Connection
from liaison.store.contacts import Contacts
from liaison.store.drafts import Drafts
from liaison.store.keys import Cost, VaultKeys
from liaison.store.keyslots import KeySlots
from liaison.store.log import Log
from liaison.store.mailbox import Mail
from liaison.store.records import RecordView
from liaison.store.settings import SettingTable

DEFAULT_COST = Cost()


class Vault:
    """An open vault; satisfies `core.ports.Store`. One process at a time has it open.

    Attributes:
        log, records, drafts, contacts, mailbox, blobs, settings: see `core.ports`.
    """

    def __init__(self, folder: Path, keys: VaultKeys, lock: FileLock) -> None:
        """Open the database with keys that are known already; `create` and `open` are the way in."""
        self.folder = folder
        self._keys = keys
        self._lock = lock
        self._db = Connection(folder / layout.DATABASE, keys.key("database"))
        schema.bring_up_to_date(self._db)
        self.log = Log(self._db)
        self.records = RecordView(self._db)
        self.drafts = Drafts(self._db)
        self.contacts = Contacts(self._db)
        self.mailbox = Mail(self._db)
        self.blobs = BlobStore(self._db, folder, keys)
        self.settings = SettingTable(self._db)

    @classmethod
    def create(cls, folder: Path, passphrase: str, *, cost: Cost = DEFAULT_COST) -> Vault:
        """Make a vault and open it.

        Raises:
            Refused: VAULT_EXISTS, PASSPHRASE_WEAK (empty), VAULT_UNSAFE_HEADER.
        """
        if layout.is_vault(folder):
            raise Refused(Reason.VAULT_EXISTS)
        slots, keys = KeySlots.make(passphrase, cost=cost)
        layout.make(folder)
        lock = _locked(folder)
        Connection(folder / layout.DATABASE, keys.key("database"), create=True).close()
        keyslots.write(folder, slots)
        return cls(folder, keys, lock)

    @classmethod
    def open(cls, folder: Path, passphrase: str) -> Vault:
        """Open a vault.

        Raises:
            Refused: VAULT_MISSING, VAULT_IN_USE, VAULT_PASSPHRASE, VAULT_DAMAGED, VAULT_NEWER …
        """
        slots = keyslots.read(folder)
        lock = _locked(folder)
        return cls(folder, slots.open_with_passphrase(passphrase), lock)

    def transaction(self) -> AbstractContextManager[None]:
        """All writes inside commit together; see `core.ports.Store`."""
        return self._db.transaction()

    def scratch(self, name: str) -> str:
        """A path inside the vault for a sealed file of our own naming."""
        return str(layout.scratch_path(self.folder, name))

    def close(self) -> None:
        """Checkpoint and close."""
        self._db.close()
        self._lock.release()


def _locked(folder: Path) -> FileLock:
    lock = FileLock(folder / layout.LOCK, blocking=False, mode=0o600)
    try:
        lock.acquire()
    except Timeout as error:
        raise Refused(Reason.VAULT_IN_USE) from error
    return lock
