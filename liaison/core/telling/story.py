"""A record's changes as sentences.

Values are told with what stood there before, as far as this history has it; the order is that of
arrival, in which parents always come first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from liaison.core import naming
from liaison.core.records.envelope import BEGINNING
from liaison.core.records.registry import Registry
from liaison.core.showing import HistoryEntry, RecordView
from liaison.core.telling.describe import Describe
from liaison.core.values import Value
from liaison.core.wording import Translate

_UNSAID = BEGINNING | {"kind", "state"}
_TYPES = Registry()


def named(view: RecordView, history: Iterable[HistoryEntry]) -> frozenset[str]:
    """Ids, in hexadecimal, of other records that the changes of a record name."""
    known = _TYPES.known(view.row.type)
    writes = (entry.writes for entry in history)
    return frozenset(one for write in writes if known for one in known.linked(write))


class Teller:
    """Tells changes one after another, and remembers what stood where."""

    def __init__(self, describe: Describe, translate: Translate) -> None:
        self._describe = describe
        self.translate = translate
        self._before: dict[str, Value] = {}

    def tell(self, entry: HistoryEntry, view: RecordView) -> tuple[str, ...]:
        """The sentences of one change."""
        sentences = [self._began(view)] if entry.first else []
        for path, value in sorted(entry.writes.items()):
            said = self._write(path, value, entry.writes)
            if said and path.partition("/")[0] not in _UNSAID:
                sentences.append(said)
        self._before.update(entry.writes)
        for path in entry.texts:
            edited = self.translate("History", "Edited {field}")
            sentences.append(edited.format(field=self._describe.label(path)))
        return tuple(dict.fromkeys(sentences))

    def _began(self, view: RecordView) -> str:
        kind = self.translate("Kind", naming.kind_label(view.row.type, view.row.kind))
        return self.translate("History", "Began it: {kind}").format(kind=kind)

    def _write(self, path: str, value: Value, writes: Mapping[str, Value]) -> str:
        if path == "" or path.startswith("attach/"):
            return self._whole(value) if path == "" else self._attached(path, value)
        if path.startswith("links/"):
            return self._linked(path, value, writes)
        if path.endswith("/max"):
            return "" if path.removesuffix("max") + "min" in writes else self._set(path, value)
        if path.endswith("/min"):
            return self._range(path.removesuffix("/min"), value, writes)
        return self._set(path, value)

    def _whole(self, value: Value) -> str:
        if value is None:
            return self.translate("History", "Deleted it")
        return self.translate("History", "Brought it back")

    def _set(self, path: str, value: Value) -> str:
        label = self._describe.label(path)
        before = self._before.get(path)
        if value is None:
            return self.translate("History", "{field}: taken out").format(field=label)
        if value is True:
            return self.translate("History", "{field}: added").format(field=label)
        said = self._describe.value(path, value)
        if before is None:
            return self._told(label, said)
        old = self._describe.value(path, before)
        return self.translate("History", "{field}: {new} (was {old})").format(
            field=label, new=said, old=old
        )

    def _range(self, path: str, least: Value, writes: Mapping[str, Value]) -> str:
        most = writes.get(f"{path}/max", self._before.get(f"{path}/max"))
        if least is None and most is None:
            return self.translate("History", "{field}: taken out").format(
                field=self._describe.label(path)
            )
        bounds = [str(bound) for bound in (least, most) if bound is not None]
        span = "\u2013".join(dict.fromkeys(bounds))
        return self._told(self._describe.label(path), span)

    def _told(self, label: str, said: str) -> str:
        return self.translate("History", "{field}: {value}").format(field=label, value=said)

    def _linked(self, path: str, value: Value, writes: Mapping[str, Value]) -> str:
        """A link is one sentence, whichever of its two halves was written."""
        item = path.rpartition("/")[0]
        now = {**self._before, **writes}
        rel, record = now.get(f"{item}/rel"), now.get(f"{item}/record")
        if rel is None or record is None:
            return self._set(path, value)
        return self._told(
            self._describe.value(f"{item}/rel", rel), self._describe.value(f"{item}/record", record)
        )

    def _attached(self, path: str, value: Value) -> str:
        if value is None:
            return self.translate("History", "Took out an attachment")
        if path.endswith("/name") and isinstance(value, str):
            return self.translate("History", "Attached {name}").format(name=value)
        return ""
