"""A small file outside the vault that remembers how far the vault had come.

Whoever puts back last month's database puts back its epoch too; the witness, in another place, does
not go back with it. It is authenticated, names nothing, and is no secret. A witness that is missing
or not ours proves nothing, and stops nobody: a laptop may be new, or a home folder cleaned.
"""

from __future__ import annotations

import hmac
from pathlib import Path

from liaison.store.files import ASIDE, PRIVATE

_EPOCH_BYTES = 8
_MAC_BYTES = 32
_NAME_BYTES = 16


class Witness:
    """The witness of one vault instance, in a folder of the user's."""

    def __init__(self, folder: Path, *, key: bytes, instance: bytes) -> None:
        self._key = key
        self._instance = instance
        name = self._mac(b"name")[:_NAME_BYTES].hex()
        self._path = folder / f"{name}.witness"

    def epoch(self) -> int | None:
        """The last epoch that was witnessed; None without a witness of ours."""
        try:
            with self._path.open("rb") as file:
                found = file.read(_EPOCH_BYTES + _MAC_BYTES + 1)
        except OSError:
            return None
        epoch = found[:_EPOCH_BYTES]
        if not hmac.compare_digest(self._mac(epoch), found[_EPOCH_BYTES:]):
            return None
        return int.from_bytes(epoch, "big")

    def remember(self, epoch: int) -> None:
        """Witness an epoch that is on disk already.

        Not flushed: after a power cut an older witness is as good, and a save stays quick. A folder
        that cannot be written is passed over: the vault must stay usable, and says by `epoch`
        that there is no witness.
        """
        content = epoch.to_bytes(_EPOCH_BYTES, "big")
        aside = self._path.with_suffix(ASIDE)
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            aside.write_bytes(content + self._mac(content))
            aside.chmod(PRIVATE)
            aside.replace(self._path)
        except OSError:
            return

    def _mac(self, content: bytes) -> bytes:
        return hmac.digest(self._key, b"liaison/witness/v1\0" + self._instance + content, "sha256")
