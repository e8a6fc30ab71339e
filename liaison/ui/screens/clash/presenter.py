"""Values that were written apart, ready to be told side by side. No Qt here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from liaison.core import dtg
from liaison.core.records.registry import Registry
from liaison.core.values import Alternative, ChangeId, Clash, RecordView
from liaison.ui.screens.record.describe import Describe
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
class ClashState:
    """One field to settle.

    Attributes:
        path: where it lies.
        label: what people call it.
        sides: the values; empty for a long text, which was merged already.
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
    view: RecordView, path: str, *, known: Known, translate: Translate
) -> ClashState | None:
    """The clash at a path; the record's first one if that is settled; None if all are."""
    if not view.clashes:
        return None
    paths = [clash.path for clash in view.clashes]
    at = paths.index(path) if path in paths else 0
    clash = view.clashes[at]
    describe = Describe(_TYPES.known(view.row.type), translate, known.tz)
    return ClashState(
        path=clash.path,
        label=describe.label(clash.path),
        sides=tuple(_side(view, clash, one, describe, known) for one in clash.alternatives),
        text=view.texts.get(clash.path, ""),
        is_text=clash.is_text,
        number=at + 1,
        count=len(paths),
    )


def _side(
    view: RecordView, clash: Clash, one: Alternative, describe: Describe, known: Known
) -> Side:
    group = dtg.write(one.at_ms, tz=known.tz)
    return Side(
        change=one.change,
        value=describe.value(clash.path, one.value),
        who=known.office(one.mission, one.site) or "?",
        role=one.role,
        when=f"{group[:7]} {group[7:10]} {group[10:]}",
        is_shown=one.value == view.values.get(clash.path),
    )
