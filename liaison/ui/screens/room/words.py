"""The words of the room: clocks, attendance, functions, and what an action lacks. No Qt here."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from liaison.core import dtg
from liaison.core.listing import listed
from liaison.core.meetings.room import Captured
from liaison.core.meetings.values import Quorum
from liaison.core.naming import function_label
from liaison.core.records.meeting_views import Action, Invitee, Item

Translate = Callable[[str, str], str]

_MINUTE_MS = 60_000
_SECOND_MS = 1_000
_HOUR_MINUTES = 60


def quorum_words(quorum: Quorum, translate: Translate) -> tuple[str, str]:
    """How many of the expected functions are here, and which are not."""
    expected = len(quorum.present) + len(quorum.missing)
    if not expected:
        return "", ""
    count = translate("Room", "{n} of {all} functions are here").format(
        n=len(quorum.present), all=expected
    )
    if quorum.is_met:
        return count, ""
    names = listed(map(function_label, quorum.missing), translate)
    return count, translate("Room", "Missing: {functions}").format(functions=names)


def about_item(item: Item, translate: Translate, *, parallel: bool = False) -> str:
    """The line under an item's title: the same in the second language, who leads, how long."""
    parts = [item.title2] if parallel and item.title2 else []
    if item.lead:
        parts.append(translate("Room", "Lead: {lead}").format(lead=item.lead))
    if item.paper:
        parts.append(translate("Room", "Paper: {paper}").format(paper=item.paper))
    if item.minutes:
        parts.append(translate("Room", "{n} min planned").format(n=item.minutes))
    return " · ".join(parts)


def clock_words(item: Item, now_ms: int, translate: Translate) -> tuple[str, str]:
    """What an item's clock says, and its tone; over time it says so in words."""
    planned = translate("Room", "{n} min").format(n=item.minutes) if item.minutes else ""
    if item.began is None:
        return planned, "muted"
    end = item.closed if item.closed is not None else now_ms
    passed = max(0, end - item.began)
    is_over = bool(item.minutes) and passed > (item.minutes or 0) * _MINUTE_MS
    spent = _spent(passed) if item.closed is None else _minutes(passed, translate)
    words = translate("Room", "{spent} of {planned}").format(spent=spent, planned=planned)
    words = words if planned else spent
    if is_over:
        return translate("Room", "{time} · over time").format(time=words), "warning"
    return words, "accent" if item.closed is None else "muted"


def attendance_words(one: Invitee, tz: str, translate: Translate) -> tuple[str, str]:
    """How a party attends, and the tone of that."""
    if one.left is not None:
        return translate("Room", "left {time}").format(time=_time(one.left, tz)), "warning"
    since = one.arrived is not None and one.attendance in {"full", "partial"}
    if since and one.arrived is not None:
        return translate("Room", "since {time}").format(time=_time(one.arrived, tz)), "good"
    words = {
        "full": (translate("Room", "present"), "good"),
        "partial": (translate("Room", "partly"), "warning"),
        "video": (translate("Room", "by video"), "good"),
        "absent": (translate("Room", "absent"), "bad"),
    }
    if one.attendance in words:
        return words[one.attendance]
    if one.invited == "no":
        return translate("Room", "not invited"), "bad"
    return translate("Room", "not ticked"), "muted"


def unknown_words(said: Captured, translate: Translate) -> Iterator[str]:
    """What of a line that was taken down nobody understood, a sentence each."""
    if said.unknown_owner:
        yield translate("Room", "Nobody is called {name}.").format(name=said.unknown_owner)
    if said.unknown_date:
        yield translate("Room", "{text} is no day.").format(text=said.unknown_date)


def missing_words(it: Action, translate: Translate) -> str:
    """What an action lacks; "" if nothing."""
    if not it.responsible and not it.due:
        return translate("Room", "no owner and no date")
    if not it.responsible:
        return translate("Room", "no owner")
    return "" if it.due else translate("Room", "no date")


def _time(at_ms: int, tz: str) -> str:
    """On the clock of the venue, whose letter says so: the window's own clock may be another."""
    return dtg.clock(at_ms, tz)


def _spent(passed_ms: int) -> str:
    minutes, seconds = divmod(passed_ms // _SECOND_MS, 60)
    if minutes < _HOUR_MINUTES:
        return f"{minutes}:{seconds:02}"
    return f"{minutes // _HOUR_MINUTES}:{minutes % _HOUR_MINUTES:02}:{seconds:02}"


def _minutes(passed_ms: int, translate: Translate) -> str:
    return translate("Room", "{n} min").format(n=max(1, round(passed_ms / _MINUTE_MS)))
