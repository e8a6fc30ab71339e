"""The agenda's table, and what moving, adding and removing an item writes. No Qt here."""

from __future__ import annotations

from collections.abc import Mapping

from liaison.core.meetings import agenda
from liaison.core.records.meeting_fields import ITEM_KINDS
from liaison.core.records.meeting_views import Item, Meeting
from liaison.core.values import Value
from liaison.ui.numbers import Translate
from liaison.ui.screens.meetings.words import options
from liaison.ui.widgets.table.cells import Cell, Column, TableRow

KEYS = ("no", "kind", "title", "title2", "lead", "minutes", "paper", "began", "closed")
TEXTS = ("discussion", "discussion2")


def columns(meeting: Meeting, translate: Translate) -> tuple[Column, ...]:
    """The columns; that of the second language only where there is one."""
    second = (
        (Column("title2", translate("Meetings", "In the second language"), 20),)
        if meeting.lang2
        else ()
    )
    return (
        Column("place", "", 3, is_code=True, is_fixed=True),
        Column("title", translate("Field", "Item"), 24),
        *second,
        Column(
            "kind",
            translate("Field", "Sort of item"),
            15,
            options(ITEM_KINDS, "Agenda", translate),
        ),
        Column("lead", translate("Field", "Lead"), 11),
        Column("minutes", translate("Meetings", "Min."), 5, is_code=True),
        Column("paper", translate("Field", "Paper"), 11),
    )


def ordered(meeting: Meeting) -> list[tuple[str, Item]]:
    """The items in order."""
    items = [(item, said) for item, said in meeting.agenda.items() if said != Item()]
    return sorted(items, key=lambda one: (one[1].no, one[0]))


def rows(meeting: Meeting, translate: Translate) -> tuple[TableRow, ...]:
    """One row an item."""
    kinds = dict(options(ITEM_KINDS, "Agenda", translate))
    return tuple(
        TableRow(
            item,
            {
                "place": Cell(str(number), tone="muted"),
                "title": Cell(said.title),
                "title2": Cell(said.title2),
                "kind": Cell(said.kind, kinds.get(said.kind, said.kind), "muted"),
                "lead": Cell(said.lead),
                "minutes": Cell("" if said.minutes is None else str(said.minutes)),
                "paper": Cell(said.paper),
            },
        )
        for number, (item, said) in enumerate(ordered(meeting), start=1)
    )


def planned(meeting: Meeting, translate: Translate) -> str:
    """How long all items take, as far as somebody has said."""
    minutes = sum(said.minutes or 0 for said in meeting.agenda.values())
    if not minutes:
        return ""
    return translate("Meetings", "{h} h {min} min planned").format(
        h=minutes // 60, min=minutes % 60
    )


def moved(meeting: Meeting, item: str, by: int) -> dict[str, Value]:
    """The writes that move an item up or down; nothing at either end."""
    items = ordered(meeting)
    ids = [one for one, _ in items]
    here = ids.index(item)
    there = here + by
    if not 0 <= there < len(ids):
        return {}
    first, second = items[here][1].no, items[there][1].no
    if first == second:
        second += by / 2
    return {f"agenda/{item}/no": second, f"agenda/{ids[there]}/no": first}


def added(meeting: Meeting, item: str, title: str) -> dict[str, Value]:
    """The writes of a new item, before any other business."""
    places = [(said.no, said.kind) for _, said in ordered(meeting)]
    start = f"agenda/{item}"
    return {
        f"{start}/no": agenda.place_for_new(places),
        f"{start}/kind": "item",
        f"{start}/title": title,
    }


def taken_out(
    values: Mapping[str, Value], texts: Mapping[str, str], item: str
) -> tuple[dict[str, Value], dict[str, str]]:
    """What an item says now, by path: to write back if its removal is undone."""
    start = f"agenda/{item}/"
    return (
        {path: value for path, value in values.items() if path.startswith(start)},
        {path: text for path, text in texts.items() if path.startswith(start)},
    )
