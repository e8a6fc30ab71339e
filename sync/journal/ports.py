"""What admission asks of the world; the vault satisfies these by shape."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

from sync.journal.change import Change, SignedChange
from sync.journal.document import Document
from sync.model.ids import ChangeId, DeviceId, RecordId

if TYPE_CHECKING:  # whoever merges on trial does without cryptography
    from sync.crypto.card import Card

Authors: TypeAlias = "Callable[[DeviceId], Card | None]"
"""The verified card of a device, or None while it is unknown or not verified."""

Verify: TypeAlias = "Callable[[SignedChange, Card], None]"
"""Refuses (CHANGE_SIGNATURE) a change that the holder of its author's card did not sign."""


class Addition(NamedTuple):
    """A change that counts, on its way into the log.

    Attributes:
        signed: the change.
        depth: the length of the longest line of changes that it ends.
        source: the contact whose bundle brought it; None for our own.
    """

    signed: SignedChange
    depth: int
    source: DeviceId | None


class LoggedChange(Protocol):
    """An admitted change in the log."""

    @property
    def signed(self) -> SignedChange:
        """The change."""
        ...


class HeldChange(Protocol):
    """A change that was set aside."""

    @property
    def signed(self) -> SignedChange:
        """The change."""
        ...

    @property
    def source(self) -> DeviceId | None:
        """The contact whose bundle brought it."""
        ...


class Log(Protocol):
    """The signed changes that this replica has."""

    def known(self, changes: Iterable[ChangeId]) -> AbstractSet[ChangeId]:
        """Those of these changes that were admitted."""
        ...

    def of_record(self, record: RecordId) -> Sequence[LoggedChange]:
        """All admitted changes of one record, parents first."""
        ...

    def append(self, additions: Sequence[Addition]) -> None:
        """Add admitted changes, in this order."""
        ...

    def hold(
        self,
        signed: SignedChange,
        *,
        reason: str,
        missing: Sequence[ChangeId],
        source: DeviceId | None,
    ) -> None:
        """Set a change aside, or renew why. Idempotent."""
        ...

    def held_for(self, change: ChangeId) -> Sequence[HeldChange]:
        """What waits for this change as a parent."""
        ...

    def held_by(self, author: DeviceId) -> Sequence[HeldChange]:
        """What was set aside of this author's."""
        ...

    def unhold(self, change: ChangeId) -> None:
        """Forget that a change was set aside, if it was."""
        ...

    def add_fork(self, one: SignedChange, other: SignedChange) -> None:
        """Keep the proof that an author wrote two different changes with one number. Idempotent."""
        ...


class Documents(Protocol):
    """The merged records."""

    def load(self, records: Collection[RecordId]) -> Mapping[RecordId, Document]:
        """Records as they were saved last; without those that are not here."""
        ...

    def save(self, documents: Collection[Document]) -> None:
        """Keep records."""
        ...


class Rules(Protocol):
    """Who may write what. The answer may depend on the arguments only."""

    def refuse(self, change: Change, card: Card, before: Document) -> str | None:
        """Why the change may not count, or None; `before` is all that its author had seen."""
        ...
