"""Which vaults were opened on this machine: their paths, and nothing of what is in them."""

from __future__ import annotations

import json
from pathlib import Path

_FILE = "vaults.json"
_MOST = 10


class RecentVaults:
    """A list of paths, latest first. It is a convenience: losing it loses nothing."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / _FILE

    def all(self) -> list[str]:
        """The paths; none if the list cannot be read."""
        try:
            kept = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return []
        return [path for path in kept if isinstance(path, str)] if isinstance(kept, list) else []

    def add(self, path: str) -> None:
        """Put a path first; a folder that cannot be written is passed over, and the list stays."""
        here = str(Path(path).resolve())
        paths = [here, *(known for known in self.all() if known != here)][:_MOST]
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            aside = self._file.with_suffix(".tmp")
            aside.write_text(json.dumps(paths), encoding="utf-8")
            aside.replace(self._file)
        except OSError:
            return
