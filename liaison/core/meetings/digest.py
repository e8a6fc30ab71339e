"""What minutes say, in one number: the SHA-256 of their content in canonical CBOR.

The content is what a paper shows: the frame, who was invited and who came, each item in both
languages, decisions and actions with their numbers. How far an action is, is no part of it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from liaison.core.meetings.values import AgendaItem
from liaison.core.reader import Read
from liaison.core.records.meeting_views import Action, Meeting
from liaison.core.values import Value
from sync.codec import encode

_FORMAT = 1
_GROUP, _PRINTED = 4, 32
LEAST_TYPED = 12
"""Hexadecimal letters that have to be typed at least to name a state: 48 bits."""


def of(meeting: Meeting, items: Sequence[AgendaItem]) -> str:
    """The digest of minutes, in hexadecimal."""
    return hashlib.sha256(encode(_content(meeting, items))).hexdigest()


def printed(digest: str) -> str:
    """A digest as papers show it: 128 bits in groups of four letters."""
    shown = digest[:_PRINTED]
    return " ".join(shown[place : place + _GROUP] for place in range(0, len(shown), _GROUP))


def typed(text: str) -> str:
    """What somebody typed of a digest, as letters; "" if it can be none."""
    letters = _letters(text)
    return letters if could_be(text) and len(letters) >= LEAST_TYPED else ""


def could_be(text: str) -> bool:
    """Whether somebody meant to type a digest, be it too short to name anything."""
    return bool(_letters(text)) and set(_letters(text)) <= set("0123456789abcdef")


def _letters(text: str) -> str:
    return "".join(text.split()).replace("-", "").lower()


def _content(meeting: Meeting, items: Sequence[AgendaItem]) -> Value:
    return [
        _FORMAT,
        [meeting.title, dict(meeting.alt_titles), meeting.lang, meeting.lang2],
        [meeting.starts, meeting.ends, meeting.tz, meeting.date_text],
        [meeting.venue.name if meeting.venue else "", meeting.mode],
        [meeting.host, meeting.chair, meeting.secretary],
        [
            [party, one.invited, one.attendance, one.level, one.headcount, one.arrived, one.left]
            for party, one in sorted(meeting.invitees.items())
        ],
        sorted(meeting.functions),
        [_item(one) for one in items],
        meeting.body,
    ]


def _item(one: AgendaItem) -> Value:
    item = one.item
    return [
        one.number,
        [item.title, item.title2, item.lead, item.paper],
        [item.discussion, item.discussion2],
        [_act(label, act) for label, act in one.decisions],
        [_act(label, act) for label, act in one.actions],
    ]


def _act(label: str, act: Read[Action]) -> Value:
    it = act.it
    return [label, it.title, dict(it.alt_titles), it.responsible, it.bound, it.due]
