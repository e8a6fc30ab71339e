"""Attachments that somebody asked for: what we want from others, and what others want from us.

Large attachments do not leave by themselves (`core.habits`), and none leaves twice. Whoever has the
record asks for the bytes; the question travels in the next bundle to those from whom the record came.
Release decides on the answer as on anything else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from liaison.core.outstanding import Owed
from liaison.core.ports import Settings
from liaison.core.values import Contact
from sync.model.ids import DeviceId, RecordId

MOST_ASKED = 256
"""How many questions of one contact are kept; of more the latest."""

_WANTED = "exchange.wanted"


@dataclass(frozen=True, slots=True)
class Wanted:
    """An attachment that we asked for.

    Attributes:
        what: the attachment, and the record that names it.
        told: whom we asked, and by which bundle last.
    """

    what: Owed
    told: Mapping[DeviceId, int] = field(default_factory=dict)


class Wants:
    """Small lists in the vault's settings."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def ours(self) -> list[Wanted]:
        """What we asked for, the longest ago first."""
        kept = self._settings.get(_WANTED)
        return [_wanted(*row) for row in kept] if isinstance(kept, Sequence) else []

    def ask(self, what: Owed) -> None:
        """Ask for it; asking again sends the question again."""
        self._keep([*(one for one in self.ours() if one.what != what), Wanted(what)])

    def note_told(self, reader: Contact, asked: Iterable[Owed], stream: int) -> None:
        """These questions went in this bundle."""
        went = set(asked)
        self._keep(
            replace(one, told={**one.told, reader.device: stream}) if one.what in went else one
            for one in self.ours()
        )

    def settle(self, still: Iterable[Wanted]) -> None:
        """Only these are wanted still."""
        self._keep(still)

    def theirs(self, asker: Contact) -> dict[Owed, int]:
        """What a contact asked for, and which number our next bundle for them had then."""
        kept = self._settings.get(_asked_by(asker))
        rows = kept if isinstance(kept, Sequence) else ()
        return {(RecordId(bytes(record)), bytes(sha256)): int(at) for record, sha256, at in rows}

    def note_theirs(self, asker: Contact, asked: Mapping[Owed, int]) -> None:
        """Remember what a contact asked for."""
        rows = [[record, sha256, at] for (record, sha256), at in asked.items()]
        self._settings.put(_asked_by(asker), rows[-MOST_ASKED:] or None)

    def _keep(self, wanted: Iterable[Wanted]) -> None:
        rows = [[*one.what, dict(one.told.items())] for one in wanted]
        self._settings.put(_WANTED, rows or None)


def _wanted(record: bytes, sha256: bytes, told: Mapping[bytes, int]) -> Wanted:
    what = RecordId(bytes(record)), bytes(sha256)
    return Wanted(what, {DeviceId(bytes(device)): stream for device, stream in told.items()})


def _asked_by(asker: Contact) -> str:
    return f"exchange.asked.{asker.device.hex()}"
