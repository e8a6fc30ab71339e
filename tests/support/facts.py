"""What checks are given, by hand: parties, series, meetings and actions as the screens' rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import count

from liaison.core.checks.facts import Facts
from liaison.core.meetings.cadence import in_force, next_due
from liaison.core.meetings.meetings import held_days
from liaison.core.meetings.values import ActionRow, MeetingRow, Rota, SeriesRow
from liaison.core.parties import Parties, gather
from liaison.core.reader import Read
from liaison.core.records.meeting_views import Action, Cadence, Invitee, Meeting, Series
from liaison.core.records.views import Party, Term
from liaison.core.values import RecordId, RecordRow

TODAY = date(2009, 12, 14)
"""A Monday."""

_NUMBERS = count(1)


@dataclass(frozen=True)
class Feasts:
    """Holidays by country and day."""

    days: Mapping[tuple[str, date], str] = field(default_factory=dict)

    def name(self, country: str, day: date) -> str:
        return self.days.get((country, day), "")


def some_id() -> RecordId:
    return RecordId(next(_NUMBERS).to_bytes(16, "big"))


def party(ref: str, kind: str, **fields: object) -> Read[Party]:
    row = RecordRow(some_id(), ref, "PARTY", kind, ref, "current", "MONUC", "UGA-EBB", "", 0, 0)
    return Read(row, Party(kind=kind, ref=ref, **fields), editable=True)  # type: ignore[arg-type]  # by name


def site(ref: str, mission: str, *, workweek: str = "mon-fri", **fields: object) -> Read[Party]:
    terms = {"1": Term(mission)}
    return party(ref, "site", parent=mission, missions=terms, workweek=workweek, **fields)


def known(*parties: Read[Party], feasts: Feasts | None = None) -> Parties:
    return gather(parties, feasts or Feasts())


REGION = (site("TCD-NDJ", "MINURCAT"), site("SDN-ELF", "UNAMID", workweek="sun-thu"))


def meeting(
    starts: str = "", ends: str = "", *, state: str = "held", **fields: object
) -> MeetingRow:
    """A meeting whose times are ISO with a zone."""
    said = Meeting(state=state, starts=_ms(starts), ends=_ms(ends), **fields)  # type: ignore[arg-type]
    return MeetingRow(some_id(), said, "MTG", "MINURCAT", True, None)  # noqa: FBT003  (editable)


def invited(**answers: str) -> dict[str, Invitee]:
    """Parties with "yes", "no" or "" for nobody knows; `_` stands for a hyphen."""
    return {party.replace("_", "-"): Invitee(invited=answer) for party, answer in answers.items()}


def series(
    *meetings: MeetingRow,
    cadence: Cadence | None = None,
    state: str = "active",
    today: date = TODAY,
    starts_on: str = "",
) -> SeriesRow:
    history = {"c": cadence} if cadence else {}
    begins = date.fromisoformat(starts_on) if starts_on else None
    return SeriesRow(
        id=some_id(),
        series=Series(title="Strategic", state=state, cadence=history),
        ref="SER",
        editable=True,
        cadence=in_force(history.values(), today),
        meetings=meetings,
        due=next_due(list(history.values()), held_days(meetings), today=today, begins=begins),
        is_past=False,
        is_late=False,
        rota=Rota({}, {}, ()),
        slippage=0,
    )


def action(  # a row as `Actions.rows` makes it
    ref: str = "ACT",
    *,
    mission: str = "MINURCAT",
    days_left: int | None = None,
    heard_ms: int | None = None,
    is_orphan: bool = False,
    is_unheard: bool = False,
    **fields: object,
) -> ActionRow:
    said = Action(**{"kind": "task", "state": "open", "responsible": mission, **fields})  # type: ignore[arg-type]
    return ActionRow(
        id=some_id(),
        action=said,
        ref=ref,
        kept_by="MINURCAT",
        mission=mission,
        meeting="",
        meeting_title="",
        in_adopted=False,
        days_left=days_left,
        is_overdue=days_left is not None and days_left < 0,
        heard_ms=heard_ms,
        is_unheard=is_unheard,
        is_orphan=is_orphan,
        told_ms=0,
        told_by="",
        editable=True,
    )


def facts(
    *,
    today: date = TODAY,
    parties: Parties | None = None,
    series: SeriesRow | None = None,
    meetings: tuple[MeetingRow, ...] = (),
    actions: tuple[ActionRow, ...] = (),
) -> Facts:
    return Facts(
        today=today,
        parties=parties or known(*REGION),
        series=(series,) if series else (),
        meetings=meetings,
        actions=actions,
    )


def _ms(text: str) -> int | None:
    return int(datetime.fromisoformat(text).timestamp() * 1000) if text else None
