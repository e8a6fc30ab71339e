"""Who may write what: asked for every change at admission, ours too.

The answer depends on the change, its author's card and the change's own past, so that every
replica answers alike whatever arrived first (design section 4, "Who may write").
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Protocol

from liaison.core.errors import Reason
from liaison.core.records import assessment_rules, recall, trust, warning_rules
from liaison.core.records.envelope import BEGINNING, EDITORS, KIND, OWNER, STATE
from liaison.core.records.warning_rules import Stands, rewritten, vanishes
from liaison.core.values import DeviceId, Value
from sync.crypto.card import Card
from sync.journal.change import Change

OWNERS_ONLY = frozenset(
    {
        *BEGINNING,
        KIND,
        EDITORS,
        "release",
        "do_not_release",
        "consent",
        "cls",
        "media_ceiling",
        "tlp",
        "orcon",
        "origin",
        "withheld_reason",
        "minutes",
        "corrections",
        "acks",
        "uncleared",
    }
)
"""First parts of the paths that only the owning mission writes.

All that decides who gets the record; for a meeting, how far its minutes are: whoever else may type
into them does not circulate or adopt them; for a warning, who is said to have noted it; and for a
joint assessment, whose clearance it was frozen without.
"""

OWN_CELLS = frozenset({"answers", "clearances", "dissents", "responses", "by_mission"})
"""First parts of the paths that are followed by whose word it is: an editor writes its mission's own.

Nobody but the owning mission, which may note what was said by telephone, puts words into another's
mouth; who wrote a cell is shown with it.
"""

UNCHANGING = frozenset({OWNER, "salt", "site", recall.RECALLED})
"""First parts of the paths that nobody writes after the beginning: what the record is, or recalls."""


NOTE, ASSESSMENT = "NOTE", "ASSESSMENT"


class Written(Protocol):
    """One of the values that stand at a path."""

    @property
    def value(self) -> Value:
        """What was written; None for a removal."""
        ...

    @property
    def author(self) -> DeviceId:
        """The device that wrote it."""
        ...


class Past(Protocol):
    """A record as a change's author had seen it."""

    @property
    def values(self) -> Mapping[str, Collection[Written]]:
        """All values that stand at each path, several where people wrote apart."""
        ...

    def value(self, path: str) -> Value:
        """The value that shows at a path, or None."""
        ...


class RecordRules:
    """The rules that admission asks."""

    def refuse(self, change: Change, card: Card, before: Past) -> Reason | None:
        """Why `change` does not count, or None.

        Args:
            change: signed by the holder of `card`.
            card: whose claim `mission` says for whom the device speaks.
            before: the record as the change's ancestors make it.
        """
        mission = card.claims.get("mission", "")
        if change.is_genesis:
            return None if change.writes.get(OWNER) == mission else Reason.RECORD_NOT_OWNER
        if mission != owner_of(before):
            return _refuse_editor(change, mission, before)
        if change.type == trust.NAME and change.author not in _beginners(before):
            return Reason.RECORD_NOT_OWNER  # a statement is one device's word, not its mission's
        is_rewritten = any(_first(path) in UNCHANGING for path in change.writes)
        is_gone = is_issued(change.type, before) and vanishes(change.writes, standing(before))
        return Reason.CHANGE_NOT_PERMITTED if is_rewritten or is_gone else None


def owner_of(record: Past) -> str:
    """The owning mission; the beginning wrote it and nothing after may."""
    owners = [one.value for one in record.values.get(OWNER, ())]
    return owners[0] if len(owners) == 1 and isinstance(owners[0], str) else ""


def may_edit(record: Past, mission: str) -> bool:
    """Whether devices of `mission` may write to a record at all.

    Where the owner's people wrote apart whether a mission may edit, it may not.
    """
    if mission == owner_of(record):
        return True
    path = f"{EDITORS}/{mission}"
    return record.value(path) is True and all(one.value is True for one in record.values[path])


def reserved(paths: Iterable[str]) -> list[str]:
    """Those of `paths` that are the owner's to write, the removal of the whole record too."""
    return [path for path in paths if path == "" or _first(path) in OWNERS_ONLY]


def others_cells(paths: Iterable[str], mission: str) -> list[str]:
    """Those of `paths` that hold another mission's word."""
    parts = ((path, path.split("/")) for path in paths)
    return [path for path, (first, *rest) in parts if first in OWN_CELLS and rest[:1] != [mission]]


def _refuse_editor(change: Change, mission: str, before: Past) -> Reason | None:
    if not may_edit(before, mission):
        return Reason.RECORD_NOT_EDITOR
    written = [*change.writes, *change.texts]
    if reserved(written) or others_cells(written, mission):
        return Reason.RECORD_NOT_OWNER
    is_whole = is_issued(change.type, before) or _is_frozen(change.type, before)
    rewrites = is_whole and rewritten(change.writes, change.texts, standing(before))
    return Reason.CHANGE_NOT_PERMITTED if rewrites else None


def is_issued(type_: str, before: Past) -> bool:
    """Whether a record is a warning that is no draft any more."""
    return type_ == NOTE and warning_rules.is_issued(
        {path: before.value(path) for path in (KIND, STATE)}
    )


def standing(before: Past) -> Stands:
    """All the values that stand at a path of a record."""
    return lambda path: [one.value for one in before.values.get(path, ())]


def _is_frozen(type_: str, before: Past) -> bool:
    return type_ == ASSESSMENT and before.value(STATE) == assessment_rules.FROZEN


def _beginners(record: Past) -> set[DeviceId]:
    return {one.author for one in record.values.get(OWNER, ())}


def _first(path: str) -> str:
    return path.partition("/")[0]
