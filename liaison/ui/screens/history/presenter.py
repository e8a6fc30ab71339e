"""A record's changes as sentences. No Qt here.

Values are told with what stood there before, as far as this history has it; the order is that of
arrival, in which parents always come first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from liaison.core import dtg, wording
from liaison.core.records.envelope import BEGINNING
from liaison.core.records.fields import FieldKind
from liaison.core.records.registry import Registry
from liaison.core.values import (
    ChangeId,
    DeviceId,
    HistoryEntry,
    RecordView,
    Trust,
    Value,
)
from liaison.ui.screens.record.describe import Describe
from liaison.ui.screens.record.known import Known

Translate = Callable[[str, str], str]

_UNSAID = BEGINNING | {"kind", "state"}
_TYPES = Registry()
_RECORD_ID = re.compile(r"[0-9a-f]{32}")


class Signature(Enum):
    """What is known of a change's signature. What does not check is never admitted at all."""

    OWN = auto()
    COMPARED = auto()
    NOT_COMPARED = auto()
    STOPPED = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Step:
    """One change."""

    change: ChangeId
    who: str
    when: str
    sentences: tuple[str, ...]
    signature: Signature
    signed: str


def steps(
    view: RecordView,
    history: Iterable[HistoryEntry],
    known: Known,
    translate: Translate,
    titles: Mapping[str, str] | None = None,
) -> tuple[Step, ...]:
    """The changes, newest first; `titles` of the records that they name, see `named`."""
    describe = Describe(_TYPES.known(view.row.type), translate, known.tz, titles)
    teller = _Teller(describe, translate)
    told = []
    for entry in history:
        signature = _signature(entry.author, known)
        who = " · ".join(
            part for part in (known.office(entry.mission, entry.site), entry.role) if part
        )
        told.append(
            Step(
                change=entry.change,
                who=who.strip() or translate("History", "A laptop whose card is not here"),
                when=spaced(dtg.write(entry.at_ms, tz=known.tz)),
                sentences=teller.tell(entry, view),
                signature=signature,
                signed=_words(signature, translate),
            )
        )
    return tuple(reversed(told))


def named(view: RecordView, history: Iterable[HistoryEntry]) -> frozenset[str]:
    """Ids, in hexadecimal, of other records that the changes of a record name."""
    known = _TYPES.known(view.row.type)
    return frozenset(
        str(value)
        for entry in history
        for path, value in entry.writes.items()
        if value is not None
        and known is not None
        and (field := known.field_at(path)) is not None
        and field.kind is FieldKind.RECORD
        and _RECORD_ID.fullmatch(str(value))
    )


def spaced(group: str) -> str:
    """A date-time group with room to read: 140640A DEC 09."""
    return f"{group[:7]} {group[7:10]} {group[10:]}"


class _Teller:
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
        kind = self.translate("Kind", wording.kind_label(view.row.type, view.row.kind))
        return self.translate("History", "Began it: {kind}").format(kind=kind)

    def _write(self, path: str, value: Value, writes: Mapping[str, Value]) -> str:
        translate = self.translate
        if path == "":
            deleted, back = (
                translate("History", "Deleted it"),
                translate("History", "Brought it back"),
            )
            return deleted if value is None else back
        if path.startswith("attach/"):
            return self._attached(path, value)
        if path.endswith("/max"):
            return "" if path.removesuffix("max") + "min" in writes else self._set(path, value)
        if path.endswith("/min"):
            return self._range(path.removesuffix("/min"), value, writes)
        return self._set(path, value)

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

    def _attached(self, path: str, value: Value) -> str:
        if value is None:
            return self.translate("History", "Took out an attachment")
        if path.endswith("/name") and isinstance(value, str):
            return self.translate("History", "Attached {name}").format(name=value)
        return ""


def _signature(author: DeviceId, known: Known) -> Signature:
    if author == known.identity.device:
        return Signature.OWN
    trust = {contact.device: contact.trust for contact in known.contacts}.get(author)
    return {
        Trust.VERIFIED: Signature.COMPARED,
        Trust.UNVERIFIED: Signature.NOT_COMPARED,
        Trust.FORKED: Signature.STOPPED,
        Trust.REVOKED: Signature.STOPPED,
        None: Signature.UNKNOWN,
    }[trust]


def _words(signature: Signature, translate: Translate) -> str:
    return {
        Signature.OWN: translate("History", "signed on this laptop"),
        Signature.COMPARED: translate("History", "signature checked, card compared"),
        Signature.NOT_COMPARED: translate("History", "signature checked, card not compared yet"),
        Signature.STOPPED: translate("History", "signed by a laptop that is stopped now"),
        Signature.UNKNOWN: translate("History", "signed by a laptop whose card is not here"),
    }[signature]
