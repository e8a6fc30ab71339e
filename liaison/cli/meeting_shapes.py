"""The JSON and the lines that commands on meetings print; the JSON is a contract."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from liaison.cli.session import Json
from liaison.cli.shapes import instant
from liaison.core.dtg import day_of, write
from liaison.core.meetings import digest
from liaison.core.meetings.noting import noted_in_order
from liaison.core.meetings.values import (
    ActionRow,
    AgendaItem,
    DayClash,
    MeetingRow,
    MeetingView,
    MissionReply,
    Neighbour,
    SeriesRow,
)
from liaison.core.papers.papers import Written
from liaison.core.papers.verdict import Verdict
from liaison.core.parties import Parties
from liaison.core.reader import Read
from liaison.core.records.meeting_views import Action, Cadence, Invitee, Move


def _plain(view: msgspec.Struct) -> Json:
    """A small structure as it is in the record; what is empty is left out."""
    said: dict[str, Json] = msgspec.to_builtins(view)
    return {name: value for name, value in said.items() if value not in {"", None}}


def _cadence(of: Cadence) -> Json:
    return _plain(of)


def series(of: SeriesRow) -> dict[str, Json]:
    """One line of `meeting series list`."""
    return {
        "id": of.id.hex(),
        "ref": of.ref,
        "kind": of.series.kind,
        "title": of.series.title,
        "state": of.series.state,
        "cadence": _cadence(of.cadence) if of.cadence else None,
        "meetings": len(of.meetings),
        "due": of.due.isoformat() if of.due else None,
        "late": of.is_late,
        "next": dict(of.rota.next),
        "slippage": of.slippage,
    }


def series_whole(of: SeriesRow) -> dict[str, Json]:
    """A series with all that belongs to it."""
    said = of.series
    turns = sorted(said.rota.items(), key=lambda one: one[1].no)
    return {
        **series(of),
        "starts_on": said.starts_on or None,
        "silence_days": said.silence_days,
        "members": sorted(said.members),
        "expected": sorted(said.expected),
        "cadences": [_cadence(one) for one in sorted(said.cadence.values(), key=_since)],
        "rota": [_plain(turn) for _, turn in turns],
        "meetings": [meeting(row) for row in of.meetings],
    }


def _since(cadence: Cadence) -> str:
    return cadence.from_


def meeting(of: MeetingRow) -> dict[str, Json]:
    """One line of `meeting list`."""
    said = of.meeting
    return {
        "id": of.id.hex(),
        "ref": of.ref,
        "kind": said.kind,
        "title": said.title,
        "state": said.state,
        "starts": instant(said.starts),
        "ends": instant(said.ends),
        "tz": said.tz or None,
        "venue": said.venue.name if said.venue else None,
        "series": of.series.hex() if of.series else None,
        "owner": of.owner,
        "minutes": said.minutes.state or "none",
        "decisions": of.decisions,
        "actions": of.actions,
        "open": of.open,
    }


def meeting_line(of: MeetingRow) -> str:
    """A meeting for people."""
    said = of.meeting
    when = write(said.starts, tz=said.tz or "UTC") if said.starts is not None else "no day yet"
    where = said.venue.name if said.venue else "no venue yet"
    return f"{of.ref:<28} {when:<14} {said.state:<10} {where:<16} {said.title}"


def meeting_whole(of: MeetingView) -> dict[str, Json]:
    """`meeting show` and `minutes show`."""
    said = of.meeting
    return {
        **meeting(of.row),
        "mode": said.mode or None,
        "host": said.host or None,
        "chair": said.chair or None,
        "secretary": said.secretary or None,
        "lang": said.lang,
        "lang2": said.lang2 or None,
        "sequence": said.sequence,
        "postponements": _moves(said.postponements),
        "venue_history": _moves(said.venue_history),
        "invitees": {party: _plain(one) for party, one in sorted(said.invitees.items())},
        "agenda": [item(one) for one in of.items],
        "replies": [reply(one) for one in of.replies],
        "noted": [
            {**msgspec.to_builtins(one), "at": instant(one.at), "current": one.digest == of.asked}
            for one in noted_in_order(said)
        ],
        "silence": said.minutes.silence or None,
        "digest": digest.printed(of.digest),
        "adopted_digest": digest.printed(said.minutes.adopted_digest) or None,
        "clashes": [{"id": record.hex(), "path": path} for record, path in of.clashes],
        "corrigenda": [
            _plain(one) for one in sorted(said.corrigenda.values(), key=lambda one: one.at or 0)
        ],
        "late": [
            {
                "id": one.record.hex(),
                "at": instant(one.at_ms),
                "by": one.role,
                "mission": one.mission,
                "paths": list(one.paths),
                "concurrent": one.is_concurrent,
            }
            for one in of.late
        ],
    }


def _moves(moves: dict[str, Move]) -> list[Json]:
    return [
        {**msgspec.to_builtins(one), "at": instant(one.at)}
        for one in sorted(moves.values(), key=lambda one: one.at or 0)
    ]


def item(of: AgendaItem) -> dict[str, Json]:
    """One item of an agenda."""
    return {
        "item": of.id,
        "number": of.number,
        "kind": of.item.kind,
        "title": of.item.title,
        "title2": of.item.title2 or None,
        "discussion": of.item.discussion,
        "discussion2": of.item.discussion2,
        "decisions": [_act(label, act) for label, act in of.decisions],
        "actions": [_act(label, act) for label, act in of.actions],
    }


def _act(label: str, act: Read[Action]) -> dict[str, Json]:
    return {
        "label": label,
        "id": act.id.hex(),
        "text": act.it.title,
        "responsible": act.it.responsible or None,
        "due": act.it.due or None,
        "state": act.it.state,
    }


def reply(of: MissionReply) -> dict[str, Json]:
    """One mission's answer."""
    said = of.reply.it
    return {
        "id": of.reply.id.hex(),
        "mission": of.mission,
        "kind": said.kind,
        "text": said.body or said.title,
        "path": said.path or None,
        "current": of.is_current,
        "outcome": of.outcome or None,
    }


def invitee_line(party: str, of: Invitee) -> str:
    """One invitee for people."""
    words = {"yes": "invited", "no": "not invited"}
    visa = f"visa {of.visa}" if of.visa else ""
    lift = f"lift from {of.lift_from}" if of.lift_from else ""
    invited = words.get(of.invited, of.invited)
    parts = (invited, of.reply, of.attendance, of.level, visa, lift, of.why)
    return f"  {party:<20} {' · '.join(part for part in parts if part)}"


def move_line(of: Move) -> str:
    """A postponement or a change of venue for people."""
    why = ", ".join(part for part in (of.reason, of.who) if part)
    moved = f"  moved: {of.from_ or 'nothing set'} → {of.to or 'nothing set'}"
    return f"{moved} ({why})" if why else moved


def day_clash(of: DayClash) -> dict[str, Json]:
    """A day on which some do not work."""
    return {"day": of.day.isoformat(), "parties": list(of.parties), "why": of.why}


def neighbour(of: Neighbour) -> dict[str, Json]:
    """A meeting of another series close by."""
    return {"ref": of.meeting.ref, "days": of.days, "shared": list(of.shared)}


def neighbour_line(of: Neighbour) -> str:
    """The same for people."""
    shared = f"; invited to both: {', '.join(of.shared)}" if of.shared else ""
    away = {0: "the same day", 1: "1 day away"}.get(of.days, f"{of.days} days away")
    return f"{of.meeting.ref}  {away}{shared}"


def action(of: ActionRow) -> dict[str, Json]:
    """One line of `action list`."""
    return {
        "id": of.id.hex(),
        "ref": of.ref,
        "text": of.action.title,
        "responsible": of.action.responsible or None,
        "mission": of.mission or None,
        "due": of.action.due or None,
        "days_left": of.days_left,
        "state": of.action.state,
        "receiver": of.action.receiver or None,
        "meeting": of.meeting or None,
        "overdue": of.is_overdue,
        "unheard": of.is_unheard,
        "orphan": of.is_orphan,
        "told": instant(of.told_ms),
        "told_by": of.told_by,
        "heard": instant(of.heard_ms),
    }


def action_line(of: ActionRow, parties: Parties) -> str:
    """An action for people; its owner by name."""
    marks = [name for name, holds in _marks(of) if holds]
    owner = parties.full_label(of.action.responsible, day_of(of.told_ms)) or "?"
    due = of.action.due or "no date"
    said = f"{of.ref:<26} {due:<10} {of.action.state:<11} {owner:<14} {of.action.title}"
    return f"{said}  [{', '.join(marks)}]" if marks else said


def _marks(of: ActionRow) -> tuple[tuple[str, bool], ...]:
    return (
        ("orphan", of.is_orphan),
        ("overdue", of.is_overdue and not of.is_unheard),
        ("overdue, owner not heard since", of.is_unheard),
    )


def written(of: Written) -> dict[str, Json]:
    """A paper that was written."""
    return {
        "path": of.path,
        "bytes": of.bytes,
        "left_out": of.left_out or None,
        "digest": of.imprint.digest if of.imprint else None,
    }


def verdict(of: Verdict) -> dict[str, Json]:
    """Whether a paper is true."""
    imprint = of.imprint
    return {
        "verdict": of.standing.value,
        "paper": imprint.paper if imprint else None,
        "ref": imprint.ref if imprint else None,
        "for": (imprint.audience or None) if imprint else None,
        "at": (imprint.dtg or None) if imprint else None,
        "digest": imprint.digest if imprint else None,
        "now": of.now or None,
        "differs": {"paper": of.place.paper, "vault": of.place.vault} if of.place else None,
    }


def withheld(found: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    """What an agenda quotes and somebody who is invited may not have."""
    return [{"ref": ref, "mission": mission} for ref, mission in found]


def withheld_lines(found: Iterable[tuple[str, str]]) -> list[str]:
    """The same in words."""
    return [f"  {mission} may not have {ref}, which the agenda quotes" for ref, mission in found]
