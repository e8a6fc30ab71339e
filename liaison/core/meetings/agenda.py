"""The agenda that a meeting begins with, and what it is filled with beforehand (conventions 2.5).

Adoption of the agenda first, follow-up of earlier actions second, then a round by country; any other
business and the next meeting last.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from liaison.core import dtg
from liaison.core.meetings.values import ActionRow
from liaison.core.records.meeting_views import Meeting
from liaison.core.values import RecordRow, Value

ADOPTION, FOLLOW_UP, ROUND, MILITARY, AOB, NEXT = (
    "adoption",
    "follow_up",
    "round",
    "military",
    "aob",
    "next",
)

_WITH_MILITARY = frozenset({"strategic", "force_commanders"})
TITLES: Mapping[str, Mapping[str, str]] = {
    "en": {
        ADOPTION: "Adoption of the agenda",
        FOLLOW_UP: "Follow-up of earlier actions",
        ROUND: "Country round",
        MILITARY: "Military session",
        AOB: "Any other business",
        NEXT: "Next meeting",
    },
    "fr": {
        ADOPTION: "Adoption de l\u2019ordre du jour",
        FOLLOW_UP: "Suite donnée aux actions convenues antérieurement",
        ROUND: "Tour d\u2019horizon par pays",
        MILITARY: "Session militaire",
        AOB: "Questions diverses",
        NEXT: "Prochaine réunion",
    },
    "ar": {
        ADOPTION: "إقرار جدول الأعمال",
        FOLLOW_UP: "متابعة الإجراءات المتفق عليها سابقًا",
        ROUND: "استعراض الأوضاع بحسب البلدان",
        MILITARY: "الجلسة العسكرية",
        AOB: "ما يستجد من أعمال",
        NEXT: "الاجتماع المقبل",
    },
}
"""What the template calls its items, by language. These are words of the minutes, as the organs of the
United Nations write them; they do not hang on the language of a window."""
_STEP = 10.0
"""Items are numbered with room between them, so that one can be put in without moving the others."""


def template(kind: str, *, lang: str, lang2: str) -> Iterator[tuple[str, Value]]:
    """The writes of a new meeting's agenda, in its languages."""
    kinds = [ADOPTION, FOLLOW_UP, ROUND, AOB, NEXT]
    if kind in _WITH_MILITARY:
        kinds.insert(3, MILITARY)
    for place, item_kind in enumerate(kinds, start=1):
        path = f"agenda/{item_kind}"
        yield f"{path}/no", place * _STEP
        yield f"{path}/kind", item_kind
        yield f"{path}/title", TITLES.get(lang, TITLES["en"])[item_kind]
        if lang2 in TITLES:
            yield f"{path}/title2", TITLES[lang2][item_kind]


def second_titles(meeting: Meeting) -> dict[str, Value]:
    """Titles that the template has in a second language that was chosen after it was used.

    An item that somebody called otherwise is left for them to translate.
    """
    own, second = TITLES.get(meeting.lang, {}), TITLES.get(meeting.lang2, {})
    return {
        f"agenda/{item}/title2": second[one.kind]
        for item, one in meeting.agenda.items()
        if one.kind in second and one.title == own.get(one.kind) and not one.title2
    }


def follow_up_lines(
    actions: Iterable[ActionRow],
    *,
    said: str,
    label: Callable[[str], str],
    state: Callable[[str], str],
) -> str:
    """What is still open from earlier meetings, a line each; those that `said` names are left out.

    Each begins with a dash, so that no title with a colon in it looks like somebody who speaks.
    """
    lines = []
    for row in actions:
        if row.ref not in said:
            owner, due = label(row.action.responsible) or "—", row.action.due or "—"
            how = state(row.action.state)
            lines.append(f"- {row.action.title} · {owner} · {due} · {how} ({row.ref})")
    return "\n".join(lines)


def round_lines(notes: Mapping[str, Iterable[RecordRow]], *, said: str) -> str:
    """Each mission's latest notes that may be told to all, a paragraph a mission."""
    paragraphs = []
    for mission, rows in sorted(notes.items()):
        new = [row for row in rows if row.ref not in said]
        told = "; ".join(f"{dtg.write(row.at_ms)} {row.title} ({row.ref})" for row in new)
        if told:
            paragraphs.append(f"{mission}: {told}")
    return "\n".join(paragraphs)


def joined(text: str, more: str) -> str:
    """A text with more below it."""
    return f"{text.rstrip()}\n{more}" if text.strip() and more else text or more


def place_for_new(places: Iterable[tuple[float, str]]) -> float:
    """Where a new item goes: before any other business and the next meeting, after the rest."""
    ordered = sorted(places)
    tail = [no for no, kind in ordered if kind in {AOB, NEXT}]
    front = [no for no, kind in ordered if kind not in {AOB, NEXT}]
    last = front[-1] if front else 0.0
    after = [no for no in tail if no > last]
    return (last + after[0]) / 2 if after else last + _STEP
