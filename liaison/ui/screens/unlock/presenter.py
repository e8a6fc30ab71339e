"""What the unlock screen shows and when its button works. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from liaison.core.door import VaultInfo
from liaison.core.errors import Reason, Refused
from liaison.core.recovery import WORDS, ShareSeen


class Way(StrEnum):
    """How the user proves that the vault is theirs."""

    PASSPHRASE = "passphrase"  # noqa: S105  (the name of a way, not a secret)
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class UnlockState:
    """Everything the view paints.

    Attributes:
        taken: the words of the shares of a recovery kit that were read so far.
        share: what the latest of them says of itself.
        returning: the app locked itself; what was typed is kept.
        busy: the key is being derived; nothing can be pressed.
        problem: why the last try failed.
        opened: the vault is open.
    """

    vaults: tuple[VaultInfo, ...] = ()
    path: str = ""
    way: Way = Way.PASSPHRASE
    taken: tuple[str, ...] = ()
    share: ShareSeen | None = None
    returning: bool = False
    busy: bool = False
    problem: Refused | None = None
    opened: bool = False

    @property
    def wrong_passphrase(self) -> bool:
        """Whether the problem belongs beside the passphrase field."""
        return self.problem is not None and self.problem.reason == Reason.VAULT_PASSPHRASE

    @property
    def offers_renewal(self) -> bool:
        """Whether going on as a new device is a way out."""
        return self.problem is not None and self.problem.reason == Reason.VAULT_ROLLED_BACK


def found(
    state: UnlockState, vaults: Sequence[VaultInfo], *, named: VaultInfo | None = None
) -> UnlockState:
    """The vaults of this machine are known; the latest is chosen unless one is already.

    Args:
        state: before.
        vaults: those that were opened here.
        named: the one that the program was asked to open; it stands first if it never was.
    """
    there = tuple(vault for vault in vaults if vault.exists)
    if named is not None:
        shown = chosen(replace(state, vaults=there), named)
        return replace(shown, problem=state.problem or shown.problem)
    path = state.path or (there[0].path if there else "")
    return replace(state, vaults=there, path=path)


def chosen(state: UnlockState, vault: VaultInfo) -> UnlockState:
    """The user picked a vault, from the list or as a folder."""
    is_known = vault.path in [one.path for one in state.vaults]
    known = state.vaults if is_known else (vault, *state.vaults)
    problem = None if vault.exists else Refused(Reason.VAULT_MISSING)
    return replace(state, vaults=known, path=vault.path, problem=problem)


def switched(state: UnlockState, way: Way) -> UnlockState:
    """Passphrase or recovery words; shares that were taken are forgotten."""
    return replace(state, way=way, problem=None, taken=(), share=None)


def is_share(state: UnlockState, words: str) -> bool:
    """Whether what is typed can only be a share: more than 24 words, or one was taken before."""
    if state.way is Way.PASSPHRASE or has_enough(state):
        return False
    return bool(state.taken) or len(words.split()) > WORDS


def can_take(state: UnlockState, words: str) -> bool:
    """Whether a share can be read."""
    return not state.busy and is_share(state, words) and bool(words)


def share_taken(state: UnlockState, share: ShareSeen, words: str) -> UnlockState:
    """A share was read and fits those before it."""
    return replace(state, taken=(*state.taken, words), share=share, problem=None)


def has_enough(state: UnlockState) -> bool:
    """Whether the shares that were taken can open the vault."""
    return state.share is not None and len(state.taken) >= state.share.needed


def kit(state: UnlockState, words: str) -> tuple[str, ...]:
    """What to try: the shares that were taken, or the words that are typed."""
    return state.taken or (words,)


def can_try(state: UnlockState, *, passphrase: str, words: str) -> bool:
    """Whether there is enough to try with."""
    if state.busy or not state.path or not passphrase:
        return False
    if state.way is Way.PASSPHRASE:
        return True
    return has_enough(state) if state.taken else len(words.split()) == WORDS


def tried(state: UnlockState) -> UnlockState:
    """The key is being derived."""
    return replace(state, busy=True, problem=None)


def refused(state: UnlockState, problem: Refused) -> UnlockState:
    """It did not open; shares that do not open it are forgotten, so that others can be typed."""
    refusal = replace(state, busy=False, problem=problem)
    is_kit = problem.reason.startswith("recovery.")
    return replace(refusal, taken=(), share=None) if is_kit else refusal


def share_refused(state: UnlockState, problem: Refused) -> UnlockState:
    """A share could not be read, or does not fit; those before it stay."""
    return replace(state, problem=problem)


def opened(state: UnlockState) -> UnlockState:
    """It opened."""
    return replace(state, busy=False, problem=None, opened=True, taken=(), share=None)
