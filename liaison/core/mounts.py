"""Sticks that are not there: where one was mounted last time, the laptop's own folder may be left.

Such a folder is empty and can be written to, so that a visit would fill this disk with bundles that
nobody carries anywhere. (Within one visit `sync.carriers.folder` notices by itself.)
"""

from __future__ import annotations

from collections.abc import Sequence

from liaison.core.errors import Reason, Refused
from liaison.core.ports import Files, Settings

_KEY = "exchange.mounts"


class Mounts:
    """The folders that were the root of a file system of their own when they were visited."""

    def __init__(self, settings: Settings, files: Files) -> None:
        self._settings = settings
        self._files = files

    def require(self, location: str) -> None:
        """Refuse a folder of this disk where a stick was; remember where one is.

        Raises:
            Refused: EXCHANGE_NOT_MOUNTED.
        """
        known, folder = self._known(), location.rstrip("/") or location
        is_mount = self._files.is_mount(folder)
        if folder in known and not is_mount and self._files.is_folder(folder):
            raise Refused(Reason.EXCHANGE_NOT_MOUNTED, path=folder)
        if is_mount and folder not in known:
            self._settings.put(_KEY, [*known, folder])

    def _known(self) -> list[str]:
        kept = self._settings.get(_KEY)
        return list(map(str, kept)) if isinstance(kept, Sequence) else []
