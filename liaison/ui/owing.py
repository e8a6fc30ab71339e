"""Who owes what until when, as people type it: offers for owners, corrections of owner and date.

All of it runs on the vault's lane.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaison.core import dtg, rules
from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.meetings import lines
from liaison.core.meetings.assembly import record_of
from liaison.core.parties import Parties
from liaison.core.records.missions import BY_CODE
from liaison.core.values import RecordId, Value
from liaison.ui.widgets.fields.pick import Offer

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

OFFERED = 7
_DRAFTS = frozenset({"", "none", "draft", "reopened"})


def owners(workspace: Workspace) -> list[Offer]:
    """Everybody who can owe something."""
    return owners_like(workspace, "", most=None)


def owners_like(workspace: Workspace, begun: str, *, most: int | None = OFFERED) -> list[Offer]:
    """Parties whose code or name what was begun may mean, by code."""
    parties = workspace.meetings.parties()
    found = lines.owners_like(begun, _codes(parties), parties.label)[:most]
    return [Offer(code, _beside(parties, code)) for code in found]


def correct(workspace: Workspace, record: RecordId, name: str, text: str) -> Changed:
    """Correct an action in place: its "owner" or its "due", as it is typed on its card.

    Raises:
        Refused: RECORD_VALUE or RECORD_FORM for nobody's name and for no day.
    """
    parties = workspace.meetings.parties()
    typed = text.strip().lstrip("@!")
    if name == "owner":
        return workspace.records.set(record, _owner_writes(workspace, record, parties, typed))
    values = workspace.records.view(record).values
    responsible, title = values.get("responsible"), str(values.get("title") or "")
    today = dtg.day_of(workspace.now_ms())
    day = lines.day_of(
        typed.replace(" ", "-"), today=today, workdays=parties.workdays(str(responsible or ""))
    )
    if typed and day is None:
        raise Refused(
            Reason.RECORD_FORM,
            field="due",
            rule=rules.DAY,
            example="2009-12-18, 18dec, fri, +5",
        )
    if day is None:
        return workspace.records.set(record, {"due": None})
    return workspace.records.set(
        record, {"due": day.isoformat(), **_retitled(title, lines.without_date(title))}
    )


def _owner_writes(
    workspace: Workspace, record: RecordId, parties: Parties, typed: str
) -> dict[str, Value]:
    if not typed:
        return {"responsible": None}
    codes = _codes(parties)
    found = [
        one for one in codes if typed.casefold() in {one.casefold(), parties.label(one).casefold()}
    ]
    found = found or lines.owners_like(typed, codes, parties.label)
    if len(found) != 1:
        raise Refused(Reason.RECORD_VALUE, field="responsible", allowed=", ".join(found[:OFFERED]))
    title = str(workspace.records.view(record).values.get("title") or "")
    return {
        "responsible": found[0],
        **_reach(workspace, record, found[0]),
        **_retitled(title, lines.without_owner(title)),
    }


def _retitled(before: str, now: str) -> dict[str, Value]:
    """Words that nobody understood stood in the sentence; once it is known what they meant they go."""
    return {"title": now} if now and now != before else {}


def _reach(workspace: Workspace, record: RecordId, owner: str) -> dict[str, Value]:
    """The owner's mission gets what it owes; while its minutes are a draft, once they go out."""
    view = workspace.records.view(record)
    if not view.owned:
        return {}
    reach = workspace.actions.reachable(owner)
    meeting = record_of(str(view.values.get("meeting") or ""))
    drafts = [row.id for row in workspace.meetings.all() if row.meeting.minutes.state in _DRAFTS]
    if meeting not in drafts:
        return reach
    return {path: value for path, value in reach.items() if path.startswith("editors/")}


def _codes(parties: Parties) -> list[str]:
    return sorted({*BY_CODE, *parties.by_ref})


def _beside(parties: Parties, code: str) -> str:
    label = parties.label(code)
    return label if label != code else ""
