"""A vault: made, opened, used through its tables, looked after, closed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack, closing
from dataclasses import replace
from pathlib import Path

from filelock import FileLock

from liaison.core.errors import Reason, Refused
from liaison.store import backup, check, files, keyslots, layout, lock, making, schema, state
from liaison.store.blobs import BlobStore
from liaison.store.check import Finding, Verify
from liaison.store.connection import Connection
from liaison.store.contacts import Contacts
from liaison.store.device import DeviceTable
from liaison.store.drafts import Drafts
from liaison.store.judgements import JudgementTable
from liaison.store.keys import Cost, VaultKeys
from liaison.store.keyslots import KeySlots
from liaison.store.ledger import Ledger
from liaison.store.log import Log
from liaison.store.mailbox import Mail
from liaison.store.recalls import RecallTable
from liaison.store.records import RecordView
from liaison.store.settings import SettingTable
from liaison.store.standing import StandingTable
from liaison.store.terms import TermsTable
from liaison.store.witness import Witness

DEFAULT_COST = Cost()


class Vault:
    """An open vault; satisfies `core.ports.Store`. One process at a time has it open.

    Attributes:
        log, records, drafts, contacts, mailbox, ledger, blobs, settings: see `core.ports`.
        device: the device's own keys and card.
        witnessed: whether a witness outside the vault vouched for its age when it was opened.
    """

    def __init__(
        self,
        folder: Path,
        keys: VaultKeys,
        *,
        witness_folder: Path | None = None,
        renew: bool = False,
        held: FileLock | None = None,
        database: str = layout.DATABASE,
    ) -> None:
        """Open the database with keys that are known already; `create` and `open` are the way in.

        Args:
            folder: where it lies.
            keys: of this vault.
            witness_folder: where its witness is; None has none.
            renew: part from what the vault was, and go on as one of its own, as after a restore.
            held: the vault's lock, where the caller has it already.
            database: the name of the database's file, another one while a vault is made.

        Raises:
            Refused: VAULT_ROLLED_BACK, unless `renew`.
        """
        self.folder = folder
        self._keys = keys
        with ExitStack() as opening:
            opening.enter_context(held or lock.held(folder))
            db = Connection(folder / database, keys.key("database"))
            self._db = opening.enter_context(closing(db))
            schema.bring_up_to_date(self._db)
            self._make_tables()
            self._meet(witness_folder, renew=renew)
            self.blobs.sweep()
            for part in (folder, folder / layout.SCRATCH):
                files.sweep(part)
            self._opened = opening.pop_all()

    @classmethod
    def create(
        cls,
        folder: Path,
        passphrase: str,
        *,
        cost: Cost = DEFAULT_COST,
        witness_folder: Path | None = None,
        furnish: Callable[[Vault], None] | None = None,
    ) -> Vault:
        """Make a vault and open it; a failure or the process's end at any moment leaves none.

        Args:
            folder: new, or without a vault.
            passphrase: not empty.
            cost: of a guess at it.
            witness_folder: where its witness is to be.
            furnish: puts into the vault what it must not be without.

        Raises:
            Refused: VAULT_EXISTS, PASSPHRASE_WEAK (empty), VAULT_UNSAFE_HEADER, VAULT_FULL,
                FILE_UNWRITABLE.
        """
        if layout.is_taken(folder):
            raise Refused(Reason.VAULT_EXISTS)
        slots, keys = KeySlots.make(passphrase, cost=cost)
        with making.ground(folder) as held:
            Connection(folder / layout.BEGUN, keys.key("database"), create=True).close()
            with closing(cls(folder, keys, held=held, database=layout.BEGUN)) as begun:
                if furnish is not None:
                    furnish(begun)
            keyslots.write(folder, slots)
            making.finish(folder)
            return cls(folder, keys, witness_folder=witness_folder, held=held)

    @classmethod
    def open(
        cls,
        folder: Path,
        passphrase: str,
        *,
        witness_folder: Path | None = None,
        renew: bool = False,
    ) -> Vault:
        """Open a vault.

        Raises:
            Refused: VAULT_MISSING, VAULT_IN_USE, VAULT_PASSPHRASE, VAULT_UNSAFE_HEADER,
                VAULT_DAMAGED, VAULT_NOT_ENCRYPTED, VAULT_NEWER, VAULT_READ_ONLY, VAULT_ROLLED_BACK.
        """
        slots = keyslots.read(folder)
        with lock.held(folder) as held:  # before the key is derived, which takes its time
            keys = slots.open_with_passphrase(passphrase)
            return cls(folder, keys, witness_folder=witness_folder, renew=renew, held=held)

    @staticmethod
    def recover(folder: Path, key: bytes, passphrase: str) -> None:
        """Set a new passphrase by the recovery key, which is spent by it. Opens no database.

        Raises:
            Refused: RECOVERY_WRONG, PASSPHRASE_WEAK (empty), and as `open` for what keeps the
                slots from being read or written.
        """
        slots = keyslots.read(folder)
        with lock.held(folder):
            keys = slots.open_with_recovery(key)
            changed = slots.with_passphrase(keys, passphrase, cost=slots.cost)
            keyslots.write(folder, replace(changed, spent=True))

    @staticmethod
    def rehearse_recovery(folder: Path, key: bytes) -> None:
        """Unwrap the vault's keys by its recovery key and drop them; opens and writes nothing.

        Raises:
            Refused: RECOVERY_WRONG, VAULT_MISSING, VAULT_DAMAGED, VAULT_NEWER.
        """
        keyslots.read(folder).open_with_recovery(key)

    @staticmethod
    def restore(source: Path, folder: Path, unlock: Callable[[KeySlots], VaultKeys]) -> VaultKeys:
        """Put a backup into place; see `backup.restore`. Opened, the vault says `restored`.

        Returns its keys, with which it opens.
        """
        return backup.restore(source, folder, unlock=unlock)

    def transaction(self) -> AbstractContextManager[None]:
        """All writes inside commit together; see `core.ports.Store`."""
        return self._db.transaction()

    def scratch(self, name: str) -> str:
        """A path inside the vault for a sealed file of our own naming."""
        return str(layout.scratch_path(self.folder, name))

    def close(self) -> None:
        """Checkpoint, close, and let others open it."""
        self._opened.close()

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

    def set_recovery_key(self, key: bytes) -> None:
        """Have this recovery key open the vault, and none before it."""
        slots = keyslots.read(self.folder)
        keyslots.write(self.folder, slots.with_recovery(self._keys, key))

    def is_kit_spent(self) -> bool:
        """Whether the recovery key was used since it was made."""
        return keyslots.read(self.folder).spent

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
        self.ledger = Ledger(self._db)
        self.blobs = BlobStore(self._db, self.folder, self._keys)
        self.settings = SettingTable(self._db)
        self.terms = TermsTable(self._db)
        self.standing = StandingTable(self._db)
        self.recalls = RecallTable(self._db)
        self.judgements = JudgementTable(self._db)
        self.device = DeviceTable(self._db)

    def _meet(self, witness_folder: Path | None, *, renew: bool) -> None:
        """Compare the vault with its witness, and have every commit witnessed from now on."""
        self._db.before_commit = lambda: state.advance(self._db)
        found = state.read(self._db)
        self.witnessed = False
        if renew:
            state.renew(self._db)
        if witness_folder is None:
            return
        witness = self._witness(witness_folder)
        known = witness.epoch()
        self.witnessed = known is not None
        if known is not None and known > found.epoch:
            raise Refused(Reason.VAULT_ROLLED_BACK)
        self._db.after_commit = lambda: witness.remember(state.read(self._db).epoch)
        witness.remember(state.read(self._db).epoch)

    def _witness(self, folder: Path) -> Witness:
        instance = state.read(self._db).instance
        return Witness(folder, key=self._keys.key("witness"), instance=instance)
