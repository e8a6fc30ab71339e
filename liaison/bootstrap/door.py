"""Finding, making and opening vaults; satisfies `core.door.Door`.

What an open vault needs is loaded when the first is opened, or beside the lock screen: see `opening`.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from liaison.bootstrap import shipped
from liaison.core.door import Owner, VaultInfo
from liaison.core.errors import Reason, Refused
from liaison.core.recovery import ShareSeen
from liaison.store import outside, recovery
from liaison.system import drives, passphrases
from liaison.system.recent import RecentVaults

if TYPE_CHECKING:
    from liaison.bootstrap.opening import Vaults
    from liaison.core.workspace import Workspace


class VaultDoor:
    """The way into vaults on this machine."""

    def __init__(self, state: Path) -> None:
        """`state`: where witnesses and the list of vaults are kept (`system.paths`)."""
        self._witnesses = state / "witnesses"
        self._recent = RecentVaults(state)

    def make_ready(self) -> None:
        """Load what opening a vault takes; see `Door`."""
        _ = self._inside

    @property
    def _inside(self) -> Vaults:
        from liaison.bootstrap.opening import Vaults  # noqa: PLC0415  (not for the lock screen)

        return Vaults(self._witnesses)

    def recent(self) -> Sequence[VaultInfo]:
        """Vaults that were opened here, latest first; those that are gone are left out."""
        found = [self.info(path) for path in self._recent.all()]
        return [info for info in found if info.exists]

    def info(self, path: str) -> VaultInfo:
        """What can be seen without the key."""
        seen = outside.see(Path(path))
        return VaultInfo(
            path=path,
            exists=seen.exists,
            slots=seen.slots,
            in_use=seen.in_use,
            kit_spent=seen.kit_spent,
        )

    def create(self, path: str, passphrase: str, owner: Owner) -> Workspace:
        """Make a vault and open it; see `Door`."""
        drives.require_own_disk(Path(path))
        return self._noted(path, self._inside.create(Path(path), passphrase, owner))

    def open(self, path: str, passphrase: str) -> Workspace:
        """Open a vault; see `Door`."""
        drives.require_own_disk(Path(path))
        return self._noted(path, self._inside.open(Path(path), passphrase))

    def renew(self, path: str, passphrase: str) -> Workspace:
        """Open a vault as a new device of the same owner; see `Door`."""
        drives.require_own_disk(Path(path))
        return self._noted(path, self._inside.open(Path(path), passphrase, renew=True))

    def read_share(self, words: str, *, beside: Sequence[str] = ()) -> ShareSeen:
        """What a share of a recovery kit says of itself; see `Door`."""
        return recovery.see(words, beside=beside)

    def reset_passphrase(self, path: str, kit: Sequence[str], passphrase: str) -> None:
        """Set a new passphrase with a recovery kit; see `Door`."""
        key = recovery.read(kit)
        if self.weakness(passphrase) is not None:
            raise Refused(Reason.PASSPHRASE_WEAK)
        self._inside.recover(Path(path), key, passphrase)

    def rehearse_recovery(self, path: str, kit: Sequence[str]) -> None:
        """Find out whether a recovery kit would open the vault; see `Door`."""
        self._inside.rehearse_recovery(Path(path), recovery.read(kit))

    def restore(self, backup: str, path: str, passphrase: str) -> Workspace:
        """Put a backup into place as a new device of the same owner, and open it."""
        drives.require_own_disk(Path(path))
        return self._noted(path, self._inside.restore(Path(backup), Path(path), passphrase))

    def _noted(self, path: str, workspace: Workspace) -> Workspace:
        """An open vault, among those that were opened here."""
        try:
            self._recent.add(path)
        except BaseException:
            workspace.close()
            raise
        return workspace

    def generate_passphrase(self) -> str:
        """Random words, strong enough for a vault."""
        return passphrases.generate()

    def weakness(self, passphrase: str) -> str | None:
        """Why a passphrase is too weak, as a reason code, or None if it will do."""
        return passphrases.weakness(passphrase)

    def sample(self) -> Mapping[str, object]:
        """The sample region."""
        return shipped.region()

    def sample_file(self, name: str) -> BinaryIO:
        """A file that a record of the sample region has attached."""
        return io.BytesIO(resources.files("resources").joinpath("sample", name).read_bytes())
