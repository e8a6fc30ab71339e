"""What the unlock screen shows and when its button works. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from liaison.core.door import VaultInfo
from liaison.core.errors import Reason, Refused

RECOVERY_WORDS = 24


class Way(StrEnum):
    """How the user proves that the vault is theirs."""

    PASSPHRASE = "passphrase"  # noqa: S105  (the name of a way, not a secret)
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class UnlockState:
    """Everything the view paints.

    Attributes:
        returning: the app locked itself; what was typed is kept.
        busy: the key is being derived; nothing can be pressed.
        problem: why the last try failed.
        opened: the vault is open.
    """

    vaults: tuple[VaultInfo, ...] = ()
    path: str = ""
    way: Way = Way.PASSPHRASE
    returning: bool = False
    busy: bool = False
    problem: Refused | None = None
    opened: bool = False

    @property
    def wrong_passphrase(self) -> bool:
        """Whether the problem belongs beside the passphrase field."""
        return self.problem is not None and self.problem.reason == Reason.VAULT_PASSPHRASE


def found(state: UnlockState, vaults: Sequence[VaultInfo]) -> UnlockState:
    """The vaults of this machine are known; the latest is chosen unless one is already."""
    there = tuple(vault for vault in vaults if vault.exists)
    path = state.path or (there[0].path if there else "")
    return replace(state, vaults=there, path=path)


def chosen(state: UnlockState, vault: VaultInfo) -> UnlockState:
    """The user picked a vault, from the list or as a folder."""
    known = state.vaults if vault in state.vaults else (vault, *state.vaults)
    problem = None if vault.exists else Refused(Reason.VAULT_MISSING)
    return replace(state, vaults=known, path=vault.path, problem=problem)


def switched(state: UnlockState, way: Way) -> UnlockState:
    """Passphrase or recovery words."""
    return replace(state, way=way, problem=None)


def can_try(state: UnlockState, *, passphrase: str, words: str) -> bool:
    """Whether there is enough to try with."""
    if state.busy or not state.path or not passphrase:
        return False
    return state.way is Way.PASSPHRASE or len(words.split()) == RECOVERY_WORDS


def tried(state: UnlockState) -> UnlockState:
    """The key is being derived."""
    return replace(state, busy=True, problem=None)


def refused(state: UnlockState, problem: Refused) -> UnlockState:
    """It did not open."""
    return replace(state, busy=False, problem=problem)


def opened(state: UnlockState) -> UnlockState:
    """It opened."""
    return replace(state, busy=False, problem=None, opened=True)
