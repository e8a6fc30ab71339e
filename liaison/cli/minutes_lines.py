"""Minutes as the command line prints them for people; their JSON is in `meeting_shapes`."""

from __future__ import annotations

from collections.abc import Callable

from liaison.cli.meeting_shapes import meeting_line
from liaison.core.dtg import day_of, write
from liaison.core.meetings import digest, places
from liaison.core.meetings.noting import noted_in_order
from liaison.core.meetings.values import MeetingView
from liaison.core.parties import Parties

_EARLIER = " (to an earlier text)"


def minutes_lines(of: MeetingView, parties: Parties) -> list[str]:
    """Minutes for people; parties by their names on the meeting's day."""
    day = day_of(of.meeting.starts or of.meeting.created)

    def name(code: str) -> str:
        return parties.full_label(code, day)

    lines = [meeting_line(of.row), f"minutes: {of.meeting.minutes.state or 'none'}"]
    for one in of.items:
        if one.id:
            lines.append(f"{one.number}. {one.item.title}")
        lines += [f"   {line}" for line in one.item.discussion.splitlines()]
        lines += [f"   {label}  {act.it.title}" for label, act in one.decisions]
        lines += [
            f"   {label}  {act.it.title} ({name(act.it.responsible) or '?'}, {act.it.due or '?'})"
            for label, act in one.actions
        ]
    lines += _answers(of, name)
    lines += [
        f"corrigendum: for “{one.old}” read “{one.new}” ({one.by}: {one.why})"
        for one in sorted(of.meeting.corrigenda.values(), key=lambda one: one.at or 0)
    ]
    lines += [
        f"not in the adopted text: {places.told(of, one.record, one.paths)}"
        f" ({one.role}, {one.mission}, {_day(one.at_ms)})"
        for one in of.late
    ]
    return [*lines, digest.printed(of.digest)]


def _answers(of: MeetingView, name: Callable[[str], str]) -> list[str]:
    """What was answered, a line each; answers to earlier texts come first, and say so."""
    lines = []
    for one in sorted(of.replies, key=lambda one: one.is_current):
        said = one.reply.it
        is_earlier = said.kind != "correction" and not one.is_current
        words = " ".join(part for part in (said.kind, one.outcome) if part)
        lines.append(f"{one.mission}: {words}, {_day(said.created)}{_EARLIER * is_earlier}")
    for noted in noted_in_order(of.meeting):
        who = ", ".join(part for part in (noted.who, noted.role, noted.on, noted.how) if part)
        is_earlier = noted.digest != of.asked
        lines.append(
            f"{name(noted.party)}: {noted.word}, noted by {noted.by}: {who}{_EARLIER * is_earlier}"
        )
    return lines


def _day(at_ms: int) -> str:
    return write(at_ms, tz="UTC")
