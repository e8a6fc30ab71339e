"""A meeting, or a series of them, as far as one audience may know it; what builders of papers read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from liaison.core.meetings.values import ActionRow, MeetingRow, MeetingView
from liaison.core.papers.tongues import Tongues
from liaison.core.papers.words import Words


@dataclass(frozen=True, slots=True)
class Speech:
    """How a paper speaks.

    Attributes:
        words: its fixed words.
        tongues: the languages of its texts.
        label: what a party is called for this audience.
    """

    words: Words
    tongues: Tongues
    label: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class MeetingMatter:
    """One meeting, cut.

    Attributes:
        now: the meeting as it stands; how far its minutes are, corrections, corrigenda.
        text: what its minutes say: the adopted state once there is one.
        series: the series' title, or "".
        sessions: title and reference of its side sessions.
    """

    now: MeetingView
    text: MeetingView
    series: str
    sessions: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class SeriesMatter:
    """A series, cut.

    Attributes:
        title: the series' title.
        ref: its reference.
        members: parties that take part.
        meetings: its meetings, oldest first.
        actions: what is still open from them.
    """

    title: str
    ref: str
    members: tuple[str, ...]
    meetings: tuple[MeetingRow, ...]
    actions: tuple[ActionRow, ...]
