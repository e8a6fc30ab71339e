"""What is worth a look in what was just written, and what keeps it at home: for people and in JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from liaison.cli.session import Json
from liaison.core.errors import Reason
from liaison.core.far import far_off
from liaison.core.values import Reach, Value
from liaison.core.wording import said
from liaison.core.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Remark:
    """One of them: a reason's code, its sentence and its next step. Nothing was refused."""

    reason: str
    why: str
    next: str

    @property
    def line(self) -> str:
        """As people read it."""
        return f"{self.why} {self.next}".strip()


def place_remarks(workspace: Workspace, writes: Mapping[str, Value]) -> list[Remark]:
    """What is odd in the places that are written."""
    places = [value for value in writes.values() if isinstance(value, Mapping)]
    far = (far_off(place, workspace.places) for place in places)
    return [_remark(one.reason, one.params) for one in far if one]


def guard_remarks(reach: Reach) -> list[Remark]:
    """What keeps a record in its mission, whomever it is released to, and whom its words may name."""
    found = [_remark(one.reason, one.params) for one in reach.guards]
    if reach.named:
        found.append(_remark(Reason.RECORD_NAMES, {"words": ", ".join(reach.named)}))
    return found


def shapes(remarks: Sequence[Remark]) -> list[Json]:
    """Their JSON, a contract of `docs/cli.md`."""
    return [{"reason": one.reason, "why": one.why, "next": one.next} for one in remarks]


def _remark(reason: str, params: Mapping[str, str | int]) -> Remark:
    return Remark(str(reason), *said(reason, params))
