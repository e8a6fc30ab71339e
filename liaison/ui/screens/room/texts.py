"""What stands in the editors and what the vault holds of it, while both change.

Somebody types; an exchange may merge another secretary's lines into the same text meanwhile. The two
are woven together from what both began from. For an answer of the vault, that is what the vault held
when it was read: a save that has not ended yet is not in it, and what it carries counts as typed.
For a save, it is what the saves before it carry, for the vault's lane is ordered.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from liaison.core.meetings.weave import weave
from liaison.core.values import RecordId
from liaison.ui.screens.record.autosave import Settle

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace


@dataclass(slots=True)
class _Text:
    """One long text.

    Attributes:
        base: what both the editor and the vault hold, as far as the vault has answered.
        under_way: what the saves that have not ended carry, the earliest first.
    """

    base: str = ""
    under_way: list[str] = field(default_factory=list)


class Texts:
    """The long texts of one meeting, by path. Told of everything in the order of the vault's lane."""

    def __init__(self, record: RecordId) -> None:
        self._record = record
        self._texts: dict[str, _Text] = {}

    def latest(self, path: str, stands: str) -> str:
        """What an editor shows first, under what is not saved: what it held last, else what stands."""
        return self._texts.setdefault(path, _Text(stands)).base

    def arrived(self, path: str, shown: str, stands: str) -> str:
        """What an editor that shows `shown` has to show, now that the vault says `stands`."""
        text = self._of(path)
        base, text.base = text.base, stands
        text.under_way = [weave(base, one, stands) for one in text.under_way]
        return weave(base, shown, stands)

    def settling(self, texts: Mapping[str, str]) -> Settle:
        """See `Autosave`: these texts are on their way into the vault."""
        known = {}
        for path, typed in texts.items():
            text = self._of(path)
            known[path] = (text.base, *text.under_way)
            text.under_way.append(typed)

        def settle(workspace: Workspace) -> Mapping[str, str]:
            stand = workspace.records.texts(self._record) if texts else {}
            settled = {}
            for path, typed in texts.items():
                stands = stand.get(path, "")
                is_known = stands in known[path]
                settled[path] = typed if is_known else weave(known[path][-1], typed, stands)
            return settled

        return settle

    def kept(self, texts: Mapping[str, str]) -> None:
        """The earliest of the saves under way is in the vault."""
        for path in texts:
            text = self._of(path)
            text.base = text.under_way.pop(0)

    def lost(self, texts: Mapping[str, str]) -> None:
        """The earliest of the saves under way did not reach the vault: it will be tried again."""
        for path in texts:
            self._of(path).under_way.pop(0)

    def _of(self, path: str) -> _Text:
        return self._texts.setdefault(path, _Text())
