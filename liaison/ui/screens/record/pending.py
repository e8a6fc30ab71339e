"""What was typed into a record and is not in the vault yet. No Qt here.

Edits gather until the next save; an edit of the same field replaces the earlier one. Saves may
overtake nothing: they end in the order in which they were taken. One that failed gives its edits
back, under newer ones.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from liaison.core.values import Value


@dataclass(frozen=True, eq=False, slots=True)
class Batch:
    """Edits that go into the vault together."""

    writes: Mapping[str, Value] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.writes or self.texts)


class Pending:
    """The edits of one record between keystroke and vault."""

    def __init__(self) -> None:
        self._writes: dict[str, Value] = {}
        self._texts: dict[str, Callable[[], str]] = {}
        self._under_way: list[Batch] = []

    @property
    def is_clean(self) -> bool:
        """Whether everything typed is in the vault."""
        return not (self._writes or self._texts or self._under_way)

    def write(self, path: str, value: Value) -> None:
        """A field got another value."""
        self._writes[path] = value

    def write_text(self, path: str, read: Callable[[], str]) -> None:
        """A long text changed; `read` is asked for all of it once that is needed, not at each letter."""
        self._texts[path] = read

    def take(self) -> Batch:
        """The edits to save now; they count as under way until `saved` or `failed`."""
        batch = Batch(self._writes, _said(self._texts))
        if batch:
            self._writes, self._texts = {}, {}
            self._under_way.append(batch)
        return batch

    def saved(self, batch: Batch) -> None:
        """A batch is in the vault."""
        self._under_way.remove(batch)

    def failed(self, batch: Batch) -> None:
        """A batch is not in the vault: its edits wait again, unless they were edited since."""
        self._under_way.remove(batch)
        self._writes = {**batch.writes, **self._writes}
        self._texts = {path: partial(str, text) for path, text in batch.texts.items()} | self._texts

    def overlay(self, values: Mapping[str, Value]) -> dict[str, Value]:
        """Values as they will be once everything typed is saved."""
        laid = dict(values)
        for batch in self._under_way:
            laid.update(batch.writes)
        return laid | self._writes

    def overlay_texts(self, texts: Mapping[str, str]) -> dict[str, str]:
        """Long texts as they will be once everything typed is saved."""
        laid = dict(texts)
        for batch in self._under_way:
            laid.update(batch.texts)
        return laid | _said(self._texts)


def _said(texts: Mapping[str, Callable[[], str]]) -> dict[str, str]:
    return {path: read() for path, read in texts.items()}
