"""The file whose rows wait to be looked through: in the vault, as bundles wait in the inbox.

Kept whole from the moment it was read, with which rows somebody ticked off, so that neither a closed
window nor a power cut nor a stick that was pulled out loses any of it. It goes when somebody drops it,
or when none of its rows is left to be taken or put right.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import PurePath

import msgspec

from liaison.core.events import Changed
from liaison.core.incoming.imports import Imports, State, Triage
from liaison.core.ports import Store

TOPIC = "import"
_FILE, _CONTENT = "import.file", "import.content"
_CHANGED = Changed(topics=frozenset({TOPIC}))


class _Kept(msgspec.Struct, frozen=True):
    name: str = ""
    form: str = ""
    left: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Waiting:
    """A file in triage.

    Attributes:
        name: of the file, without where it lay.
        triage: its rows, by what is here now.
        left: lines that somebody does not want taken.
    """

    name: str
    triage: Triage
    left: frozenset[int]

    @property
    def is_done(self) -> bool:
        """Whether no row is left to be taken or put right."""
        return not (self.triage.count(State.NEW) or self.triage.count(State.WRONG))


class WaitingFile:
    """One file at a time."""

    def __init__(self, store: Store, imports: Imports) -> None:
        self._store = store
        self._imports = imports

    @property
    def name(self) -> str:
        """What the file that waits is called; "" where none does."""
        return self._kept().name

    def begin(self, path: str) -> Waiting:
        """Read a file and keep it, in place of one that waited.

        Raises:
            Refused: as `Imports.look` does; then what waited still waits.
        """
        content, form = self._imports.read(path)
        kept = _Kept(PurePath(path).name, form)
        found = Waiting(kept.name, self._imports.judge(content, form), frozenset())
        with self._store.transaction():
            self._store.settings.put(_CONTENT, content)
            self._keep(kept)
        return found

    def look(self) -> Waiting | None:
        """The file that waits, judged again; None where none does."""
        kept, content = self._kept(), self._store.settings.get(_CONTENT)
        if not kept.name or not isinstance(content, bytes):
            return None
        return Waiting(kept.name, self._imports.judge(content, kept.form), frozenset(kept.left))

    def leave(self, lines: Collection[int]) -> Changed:
        """These lines, and no others, somebody does not want taken."""
        kept = self._kept()
        self._keep(msgspec.structs.replace(kept, left=tuple(sorted(lines))))
        return Changed()

    def drop(self) -> Changed:
        """Forget the file; what was taken of it stays."""
        with self._store.transaction():
            self._store.settings.put(_FILE, None)
            self._store.settings.put(_CONTENT, None)
        return _CHANGED

    def _kept(self) -> _Kept:
        return msgspec.convert(self._store.settings.get(_FILE) or {}, _Kept)

    def _keep(self, kept: _Kept) -> None:
        self._store.settings.put(_FILE, msgspec.to_builtins(kept))
