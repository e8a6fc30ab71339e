"""What places of minutes are called by people: an item by number and title, a decision by its label."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from liaison.core import naming, wording
from liaison.core.meetings.values import MeetingView
from liaison.core.values import RecordId

Translate = Callable[[str, str], str]


def told(
    view: MeetingView,
    record: RecordId,
    paths: Iterable[str],
    translate: Translate = wording.untranslated,
) -> str:
    """What was written, such as "3 · Country round: Discussion" or "D-1: Title".

    Args:
        view: the minutes whose numbers and labels hold.
        record: the meeting, or a decision or action of it; one that these minutes do not name is
            told by its fields alone.
        paths: where in that record.
        translate: (context, English) to the reader's language.
    """
    fields: dict[str, dict[str, None]] = {}
    for path in paths:
        where = _where(view, record, path)
        type_ = "MEETING" if record == view.row.id else "ACTION"
        label = translate("Field", naming.field_label(type_, path))
        fields.setdefault(where, {})[label] = None
    return "; ".join(": ".join(filter(None, (at, ", ".join(said)))) for at, said in fields.items())


def _where(view: MeetingView, record: RecordId, path: str) -> str:
    for item in view.items:
        if record == view.row.id and path.split("/")[:2] == ["agenda", item.id]:
            return f"{item.number} · {item.item.title}"
        for label, act in (*item.decisions, *item.actions):
            if act.id == record:
                return label
    return ""
