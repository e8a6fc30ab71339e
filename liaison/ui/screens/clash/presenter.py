"""Values that were written apart, ready to be told side by side. No Qt here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from liaison.core import dtg
from liaison.core.records.registry import Registry
from liaison.core.showing import Alternative, Clash, HistoryEntry, RecordView
from liaison.core.telling.describe import Describe
from liaison.core.values import ChangeId
from liaison.ui.screens.record.known import Known

Translate = Callable[[str, str], str]

_TYPES = Registry()


@dataclass(frozen=True, slots=True)
class Side:
    """One of the values, and who wrote it when."""

    change: ChangeId
    value: str
    who: str
    role: str
    when: str
    is_shown: bool
    """Whether lists and forms show this one until somebody settles it."""


@dataclass(frozen=True, slots=True)
class TextSide:
    """A long text as one of its writers had it before it was merged."""

    entry: HistoryEntry
    text: str


@dataclass(frozen=True, slots=True)
class ClashState:
    """One field to settle.

    Attributes:
        path: where it lies.
        label: what people call it.
        sides: the values; for a long text, what each side had before it was merged.
        text: a long text as it was merged.
        number: which of `count` clashes of the record it is, from 1.
    """

    path: str
    label: str
    sides: tuple[Side, ...]
    text: str
    is_text: bool
    number: int
    count: int


def clash_state(
    view: RecordView,
    path: str,
    texts: Mapping[str, Sequence[TextSide]],
    *,
    known: Known,
    translate: Translate,
) -> ClashState | None:
    """The clash at a path; the record's first one if that is settled; None if all are."""
    if not view.clashes:
        return None
    paths = [clash.path for clash in view.clashes]
    at = paths.index(path) if path in paths else 0
    clash = view.clashes[at]
    describe = Describe(_TYPES.known(view.row.type), translate, known.tz)
    if clash.is_text:
        sides = tuple(_text_side(one, known) for one in texts.get(clash.path, ()))
    else:
        sides = tuple(_side(view, clash, one, describe, known) for one in clash.alternatives)
    return ClashState(
        path=clash.path,
        label=describe.label(clash.path),
        sides=sides,
        text=view.texts.get(clash.path, ""),
        is_text=clash.is_text,
        number=at + 1,
        count=len(paths),
    )


def _side(
    view: RecordView, clash: Clash, one: Alternative, describe: Describe, known: Known
) -> Side:
    return Side(
        change=one.change,
        value=describe.value(clash.path, one.value),
        who=known.office(one.mission, one.site) or "?",
        role=one.role,
        when=_when(one.at_ms, known.tz),
        is_shown=one.value == view.values.get(clash.path),
    )


def _text_side(one: TextSide, known: Known) -> Side:
    return Side(
        change=one.entry.change,
        value=one.text,
        who=known.office(one.entry.mission, one.entry.site) or "?",
        role=one.entry.role,
        when=_when(one.entry.at_ms, known.tz),
        is_shown=False,
    )


def _when(at_ms: int, tz: str) -> str:
    group = dtg.write(at_ms, tz=tz)
    return f"{group[:7]} {group[7:10]} {group[10:]}"
