"""A warning as a note gives rise to it: what may happen, where, when, on what basis (domain 3.1).

How likely it is, and how sure we are of that, is left to a person.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from liaison.core import dtg
from liaison.core import warning_phrases as phrases
from liaison.core.issuing.border import FarSide
from liaison.core.papers.words import Words
from liaison.core.reader import Read
from liaison.core.records import audiences, codes, handling, warning_rules
from liaison.core.records.views import Note, Spot
from liaison.core.values import Value
from liaison.core.warning_phrases import Say
from liaison.core.warning_sources import FOLLOWS

DISPLACEMENT, INCIDENT = "displacement", "incident"
SOURCES = frozenset({DISPLACEMENT, INCIDENT})
"""Kinds of note that a warning is made from in one step."""

HOUR_MS = 3_600_000
ACK_WITHIN_H: Mapping[str, int] = {"urgent": 6, "warning": 12, "watch": 24}
"""Hours for an answer, by level. Ours: the sample's warning of level "warning" gave the night."""
UPDATE_WITHIN_H: Mapping[str, int] = {"urgent": 12, "warning": 24, "watch": 48}
"""Hours until something new is promised: twice the time for the answer."""
_EITHER_WAY_H = 24
"""An expected time is good to a day: people on foot, seen once (domain S3: 24 to 48 hours)."""
_URGENT_WITHIN_H = 24


@dataclass(frozen=True, slots=True)
class Prefilled:
    """The fields and long texts of a warning that nobody has seen yet."""

    writes: Mapping[str, Value]
    texts: Mapping[str, str]


def prefill(
    note: Read[Note],
    far: FarSide,
    *,
    own: str,
    now_ms: int,
    words: Words,
    in_counts: bool = False,
) -> Prefilled:
    """The warning that a note gives rise to.

    It is handled as its note is: what keeps the note from a reader keeps the warning, too, until
    a person decides otherwise.

    Args:
        note: what was seen.
        far: who is warned.
        own: our mission.
        now_ms: the moment on the vault's clock.
        words: in the warning's language.
        in_counts: no word, day or point of the note may be told, only counts by place and month.
    """
    it, say = note.it, words.in_context
    level = "warning" if in_counts else _level(it, now_ms)
    starts, ends = (None, None) if in_counts else _span(it, now_ms)
    ask = phrases.ASK_MOVED if it.kind == DISPLACEMENT else phrases.ASK_INCIDENT
    ask = phrases.ASK_PROTECT if it.code in codes.AGGREGATE_ONLY else ask
    place = it.to or it.place or it.via
    writes: dict[str, Value] = {
        "state": warning_rules.DRAFT,
        "title": _counted(note, place, say) if in_counts else _title(it, place, words),
        "lang": words.lang,
        "level": level,
        "place": _value(Spot(name=place.name) if in_counts and place else place),
        "border_segment": it.border_segment or None,
        "code": it.code or None,
        "starts": starts,
        "ends": ends,
        "basis": say("Warning", phrases.BASIS).format(n=1, grade=it.grade or handling.UNGRADED),
        "grade": it.grade or handling.UNGRADED,
        "ask": say("Warning", ask),
        "ack_by": now_ms + ACK_WITHIN_H[level] * HOUR_MS,
        "next_update": now_ms + UPDATE_WITHIN_H[level] * HOUR_MS,
        **_handled_as(note, own),
        **_to_originator(note, far),
        **{f"addressees/{site}": True for site in far.sites},
        f"release/{audiences.SISTER}{far.mission}": True,
        "links/basis/rel": FOLLOWS,
        "links/basis/record": note.id.hex(),
    }
    text = "" if in_counts else "\n".join(_body(it, say))
    return Prefilled(
        {path: value for path, value in writes.items() if value is not None},
        {"body": text} if text else {},
    )


def _handled_as(note: Read[Note], own: str) -> dict[str, Value]:
    it = note.it
    return {
        "cls": it.cls,
        "tlp": it.tlp or None,
        "origin": it.origin if note.owned_by == own else "sister",
        "orcon": it.orcon or None,
        **{f"do_not_release/{code}": True for code, is_set in it.do_not_release.items() if is_set},
        **{f"consent/{code}": True for code, is_set in it.consent.items() if is_set},
    }


def _to_originator(note: Read[Note], far: FarSide) -> dict[str, Value]:
    """Whoever wrote the note need not be asked whether they may read of it."""
    return (
        {f"consent/{audiences.SISTER}{far.mission}": True} if far.mission == note.owned_by else {}
    )


def _level(it: Note, now_ms: int) -> str:
    is_close = it.eta is not None and it.eta - now_ms <= _URGENT_WITHIN_H * HOUR_MS
    return "urgent" if is_close or it.make_up.get("armed") else "warning"


def _span(it: Note, now_ms: int) -> tuple[int, int | None]:
    """A day either way of when it is expected; from now on where nobody knows."""
    if it.eta is None:
        return now_ms, None
    spread = _EITHER_WAY_H * HOUR_MS
    return max(min(now_ms, it.eta), it.eta - spread), it.eta + spread


def _title(it: Note, place: Spot | None, words: Words) -> str:
    if it.kind != DISPLACEMENT or place is None:
        return it.alt_titles.get(words.lang) or it.title
    counts = _span_of(it)
    if not counts:
        return words.in_context("Warning", phrases.SOME_MAY_REACH).format(place=place.name)
    people = "-".join(map(str, counts))
    return words.in_context("Warning", phrases.MAY_REACH).format(people=people, place=place.name)


def _counted(note: Read[Note], place: Spot | None, say: Say) -> str:
    """How many by place and month; the note itself is read by nobody who reads this.

    Of what kind, too, where the code is one for counts.
    """
    month = f"{dtg.utc(note.row.at_ms):%Y-%m}"
    count = "-".join(map(str, _span_of(note.it))) or "1"
    is_coded = note.it.code in codes.AGGREGATE_ONLY
    kind = say("Code", codes.BY_CODE[note.it.code].label) if is_coded else ""
    counted = say("Warning", phrases.COUNT).format(n=count)
    return ", ".join(part for part in (kind, counted, place and place.name, month) if part)


def _span_of(it: Note) -> list[int]:
    return sorted({count for count in (it.people.min, it.people.max) if count is not None})


def _body(it: Note, say: Say) -> Iterator[str]:
    if it.kind == DISPLACEMENT:
        route = [
            say("Warning", template).format(place=spot.name)
            for template, spot in ((phrases.FROM, it.from_), (phrases.VIA, it.via))
            if spot is not None
        ]
        if it.make_up.get("armed"):
            route.append(say("Warning", phrases.ARMED))
        if route:
            yield " ".join(route)
        for label, text in ((phrases.CAUSE, it.cause), (phrases.NEEDS, it.needs)):
            if text:
                yield say("Warning", phrases.LABELLED).format(label=say("Field", label), text=text)
    if it.body.strip():
        yield it.body.strip()


def _value(spot: Spot | None) -> Value:
    if spot is None:
        return None
    parts: dict[str, Value] = {
        "id": spot.id,
        "name": spot.name,
        "lat": spot.lat,
        "lon": spot.lon,
        "mgrs": spot.mgrs,
        "tz": spot.tz,
    }
    return {name: value for name, value in parts.items() if value not in ("", None)}
