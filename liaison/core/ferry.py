"""Sealed bundles that are taken along for others, unopened, from one place to the next.

Whoever carries them knows nothing of them but a random name and a length: not whom they are for, nor
from whom. They go within a quota and for a while, since nobody tells a ferryman that they arrived.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import BinaryIO

from liaison.core.hashing import Hashing
from liaison.core.mailbox import Sha256
from liaison.core.parcels import MIB
from liaison.core.ports import Clock, Files, Store
from sync.errors import Reason, Refused
from sync.exchange import plan
from sync.exchange.driver import Sealed
from sync.exchange.plan import Key, Listed

QUOTA_BYTES = 256 * MIB
"""What may lie in the vault's folder for others."""
KEPT_MS = 30 * 24 * 3_600_000
"""How long each is carried: a courier who flies twice a week comes by several times."""
_LOADED = "exchange.carried"


@dataclass(frozen=True, slots=True)
class Carried:
    """A bundle for somebody else.

    Attributes:
        sha256: of the sealed file.
        at_ms: when it was taken along.
        left: places where we left it.
    """

    name: str
    bytes: int
    sha256: Sha256
    at_ms: int
    left: tuple[str, ...] = ()

    @property
    def key(self) -> Key:
        """Its name and length."""
        return self.name, self.bytes


class Ferry:
    """The hold.

    Args:
        store: keeps the list, and the files in its scratch.
        files: reads and writes them.
        clock: says how long they were carried.
    """

    def __init__(self, store: Store, *, files: Files, clock: Clock) -> None:
        self._store = store
        self._files = files
        self._clock = clock

    def at(self, location: str, foreign: Iterable[Key]) -> plan.Ferry:
        """What the decision at a place depends on.

        Args:
            location: the place.
            foreign: files there that are known to be sealed for somebody else.
        """
        known = self._all()
        held = [one for one in known if not self._is_expired(one)]
        expired = [one for one in known if self._is_expired(one)]
        return plan.Ferry(
            foreign=frozenset(foreign),
            held={one.key for one in held},
            done={one.key for one in known if location in one.left or one in expired},
            spent={one.key for one in expired if location in one.left},
            room=QUOTA_BYTES - sum(one.bytes for one in held),
        )

    def carry(self, file: Listed, copy: Callable[[BinaryIO], int]) -> None:
        """Take a file along.

        Raises:
            Refused: BUNDLE_TRUNCATED if another length came than the place said; what the place refused.
        """
        path = self._path(file.name)
        try:
            digest = self._copy(path, copy, file.bytes)
        except BaseException:
            self._files.remove(path)
            raise
        self._keep([*self._all(), Carried(file.name, file.bytes, digest, self._clock.now_ms())])

    def _copy(self, path: str, copy: Callable[[BinaryIO], int], size: int) -> bytes:
        with self._files.create(path) as sink:
            hashing = Hashing(sink)
            copy(hashing.as_file())
        if hashing.bytes != size:
            raise Refused(Reason.BUNDLE_TRUNCATED)
        return hashing.digest.digest()

    def open(self, file: Listed) -> tuple[Sealed, BinaryIO]:
        """A file that is carried."""
        one = next(one for one in self._all() if one.key == (file.name, file.bytes))
        return Sealed(one.name, one.sha256, one.bytes), self._files.read(self._path(one.name))

    def delivered(self, file: Listed, location: str) -> None:
        """It lies at a place too now."""
        key = file.name, file.bytes
        self._keep(
            replace(one, left=(*one.left, location)) if one.key == key else one
            for one in self._all()
        )

    def tidy(self) -> None:
        """Let go of what has expired; that it was carried is remembered as long again."""
        known = self._all()
        for one in known:
            if self._is_expired(one):
                self._files.remove(self._path(one.name))
        kept = [one for one in known if not self._is_expired(one, after=2 * KEPT_MS)]
        if len(kept) < len(known):
            self._keep(kept)

    def _is_expired(self, one: Carried, *, after: int = KEPT_MS) -> bool:
        """A clock that was put back makes nothing stay for ever."""
        return abs(self._clock.now_ms() - one.at_ms) > after

    def _all(self) -> list[Carried]:
        kept = self._store.settings.get(_LOADED)
        return [_carried(row) for row in kept] if isinstance(kept, Sequence) else []

    def _keep(self, carried: Iterable[Carried]) -> None:
        rows = [[one.name, one.bytes, one.sha256, one.at_ms, list(one.left)] for one in carried]
        with self._store.transaction():
            self._store.settings.put(_LOADED, rows or None)

    def _path(self, name: str) -> str:
        return self._store.scratch(f"ferry-{name}")


def _carried(row: object) -> Carried:
    match row:
        case [str(name), int(size), bytes(sha256), int(at_ms), [*left]]:
            return Carried(name, size, sha256, at_ms, tuple(map(str, left)))
        case _:
            raise TypeError(row)  # nobody but this class writes them
