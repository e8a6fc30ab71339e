"""What a reader has and still has to get, remembered between bundles."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from liaison.core.ceilings import DEFAULT_CEILING
from liaison.core.mailbox import Sha256
from liaison.core.ports import Settings
from liaison.core.values import Contact
from sync.model.ids import DeviceId, RecordId


@dataclass(frozen=True, slots=True)
class Reckoned:
    """Under which ceiling a reader was reckoned.

    Attributes:
        ceiling: the highest classification that the reader's carriers may hold.
        since: the position from which bundles went under it. Those before may lack what it lets
            through, or hold what it does not: they bring their reader up to nothing.
    """

    ceiling: str = DEFAULT_CEILING
    since: int = 0

    def now(self, ceiling: str, position: int) -> Reckoned:
        """The same with the ceiling of today, in a log of this length."""
        return Reckoned(ceiling, self.since if ceiling == self.ceiling else position)


Owed = tuple[RecordId, Sha256]
"""An attachment, and a record that names it."""


class Outstanding:
    """Small lists beside the outbox; each write belongs into the transaction of a sealed bundle."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def attachments(self, reader: Contact) -> list[Owed]:
        """Attachments whose naming changes left, and which nobody acknowledged when last noted."""
        kept = self._settings.get(_attachments_of(reader))
        pairs = kept if isinstance(kept, Sequence) else ()
        return [(RecordId(bytes(record)), bytes(sha256)) for record, sha256 in pairs]

    def note_attachments(self, reader: Contact, owed: Iterable[Owed]) -> None:
        """Remember what is owed now."""
        self._settings.put(_attachments_of(reader), [list(pair) for pair in owed] or None)

    def cards(self, reader: Contact) -> dict[DeviceId, list[int]]:
        """In which bundles (stream numbers) each author's card went to this reader."""
        kept = self._settings.get(_cards_of(reader))
        if not isinstance(kept, Mapping):
            return {}
        return {DeviceId(bytes(device)): list(streams) for device, streams in kept.items()}

    def note_cards(
        self, reader: Contact, cards: Iterable[DeviceId], *, sent: Collection[DeviceId], stream: int
    ) -> None:
        """Remember that of these cards those went in this bundle; the rest is owed still."""
        kept = self.cards(reader)
        for device in cards:
            kept.setdefault(device, [])
            if device in sent:
                kept[device] = [*kept[device], stream]
        self._settings.put(_cards_of(reader), dict(kept) or None)

    def even_at(self, reader: Contact) -> int:
        """A position up to which the reader lacks no change; 0 if that was never so."""
        kept = self._settings.get(_even_with(reader))
        return kept if isinstance(kept, int) else 0

    def note_even(self, reader: Contact, position: int) -> None:
        """Remember that the reader lacks no change up to this position."""
        self._settings.put(_even_with(reader), position)

    def reckoned(self, reader: Contact) -> Reckoned:
        """Under which ceiling the reader was reckoned when a bundle was last sealed."""
        match self._settings.get(_ceiling_of(reader)):
            case [str(ceiling), int(since)]:
                return Reckoned(ceiling, since)
            case _:
                return Reckoned()

    def note_reckoned(self, reader: Contact, reckoned: Reckoned) -> None:
        """Remember it."""
        if reckoned != self.reckoned(reader):
            self._settings.put(_ceiling_of(reader), [reckoned.ceiling, reckoned.since])


def _ceiling_of(reader: Contact) -> str:
    return f"exchange.ceiling.{reader.device.hex()}"


def _even_with(reader: Contact) -> str:
    return f"exchange.even.{reader.device.hex()}"


def _attachments_of(reader: Contact) -> str:
    return f"exchange.owed.{reader.device.hex()}"


def _cards_of(reader: Contact) -> str:
    return f"exchange.cards.{reader.device.hex()}"
