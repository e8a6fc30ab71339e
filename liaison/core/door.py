"""How the faces come to a vault: the port through which one is found, made and opened."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Protocol

from liaison.core.recovery import ShareSeen

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace  # the workspace knows nothing of doors


@dataclass(frozen=True, slots=True)
class VaultInfo:
    """What anybody can see of a vault without its key; it names no mission, site or person.

    Attributes:
        path: the vault's folder.
        exists: whether a vault lies there.
        slots: kinds of key slots, such as "passphrase" and "recovery".
        in_use: whether a process has it open.
        kit_spent: whether the recovery kit was used, so that a new one is due.
    """

    path: str
    exists: bool
    slots: tuple[str, ...] = ()
    in_use: bool = False
    kit_spent: bool = False


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose device a new vault is; all of it goes onto the device's card.

    Attributes:
        exercise: an ISO 8601 instant that the vault's clock starts at; None for a real vault.
        is_hub: whether the site is the hub of the missions' cell (audience HUB).
        is_new_mission: the mission is one that has just opened; else it must be in the list.
        tz: the zone of the site's clock; "" for what is known of it, see `sites.zone_of`.
    """

    mission: str
    site: str
    role: str
    exercise: str | None = None
    is_hub: bool = False
    is_new_mission: bool = False
    tz: str = ""


class Door(Protocol):
    """Finding, making and opening vaults; implemented where concrete classes are chosen."""

    def make_ready(self) -> None:
        """Load what opening a vault takes, so that it need not be loaded then; from any thread."""

    def recent(self) -> Sequence[VaultInfo]:
        """Vaults that were opened on this machine, latest first."""
        ...

    def info(self, path: str) -> VaultInfo:
        """What can be seen without the key."""
        ...

    def create(self, path: str, passphrase: str, owner: Owner) -> Workspace:
        """Make a vault and open it.

        Raises:
            Refused: VAULT_EXISTS, VAULT_PLACE, PASSPHRASE_WEAK; MISSION_UNKNOWN; RECORD_FORM for
                what is no mission, site, role or zone; SITE_ZONE where the site's clock is not known.
        """
        ...

    def open(self, path: str, passphrase: str) -> Workspace:
        """Open a vault.

        Raises:
            Refused: VAULT_MISSING, VAULT_PASSPHRASE, VAULT_IN_USE, VAULT_DAMAGED and their like;
                VAULT_ROLLED_BACK for files that are older than what was open here last.
        """
        ...

    def renew(self, path: str, passphrase: str) -> Workspace:
        """Open a vault as a new device of the same owner: one that was copied, or whose files are old.

        Two vaults must not go on as one device: they would write two histories under one name.
        Contacts verify the new device's card before they exchange with it.

        Raises:
            Refused: as `open`, VAULT_ROLLED_BACK apart.
        """
        ...

    def read_share(self, words: str, *, beside: Sequence[str] = ()) -> ShareSeen:
        """What a share of a recovery kit says of itself, beside those that were read before.

        Raises:
            Refused: RECOVERY_WORD, RECOVERY_LENGTH, RECOVERY_MISTYPED, RECOVERY_OTHER_KIT,
                RECOVERY_REPEATED, RECOVERY_MISMATCH.
        """
        ...

    def reset_passphrase(self, path: str, kit: Sequence[str], passphrase: str) -> None:
        """Set a new passphrase with a recovery kit: one text of 24 words, or one text a share.

        Raises:
            Refused: as `read_share`, RECOVERY_TOO_FEW, RECOVERY_WRONG, PASSPHRASE_WEAK, and as
                `open`.
        """
        ...

    def rehearse_recovery(self, path: str, kit: Sequence[str]) -> None:
        """Find out whether a recovery kit would open the vault; nothing is opened or written.

        Raises:
            Refused: as `reset_passphrase`.
        """
        ...

    def restore(self, backup: str, path: str, passphrase: str) -> Workspace:
        """Put a backup into place as a new device of the same owner, and open it."""
        ...

    def generate_passphrase(self) -> str:
        """Random words, strong enough for a vault."""
        ...

    def weakness(self, passphrase: str) -> str | None:
        """Why a passphrase is too weak, as a reason code, or None if it will do."""
        ...

    def sample(self) -> Mapping[str, object]:
        """The sample region, as `core.sample.region` reads it."""
        ...

    def sample_file(self, name: str) -> BinaryIO:
        """A file that a record of the sample region has attached."""
        ...
