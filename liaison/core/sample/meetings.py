"""The sample's meetings, from the precursor of 2008 to what is proposed for 2010."""

from __future__ import annotations

from collections.abc import Iterator

from liaison.core.sample.data import Item, SampleData, inner, words
from liaison.core.sample.flat import given, moment, plain
from liaison.core.sample.records import Named, SampleRecord
from liaison.core.values import Value

_PLAIN = ("title", "state", "date_text", "tz", "venue", "mode", "host", "cls", "tlp")
_INVITED: dict[object, str] = {True: "yes", False: "no"}
"""Null is neither: nobody knows whether they were."""
_OF_INVITEE = ("reply", "attendance", "level", "headcount", "constraint", "visa", "lift_from")
_RECORDS = {"series": "series", "parent": "parent", "colocated_with": "beside"}
"""Keys that name other records, and the fields these lie in."""
_KINDS = {
    "opening": "adoption",
    "follow-up": "follow_up",
    "country round": "round",
    "next meeting": "next",
}
"""How the title of an item begins that is of a sort of its own (domain 5, minutes)."""


def meetings(data: SampleData) -> Iterator[SampleRecord]:
    """Every meeting; decisions and actions are records of their own."""
    for one in data.items("meetings"):
        agenda, discussions = _agenda(one)
        writes: dict[str, Value] = {
            "ref": str(one["id"]),
            **{name: plain(one.get(name)) for name in _PLAIN},
            "starts": moment(one.get("starts")),
            "ends": moment(one.get("ends")),
            "secretary": data.role_name(one.get("secretary")),
            "minutes/state": _minutes_state(one),
            "minutes/silence": plain(one.get("silence_until")),
            **_postponements(one),
            **_venues(one, data),
            "sequence": len(inner(one, "postponements")) + len(inner(one, "venue_history")) or None,
            **_invitees(one),
            **agenda,
            **{f"functions/{word}": True for word in words(one, "functions_present")},
            **{f"release/{audience}": True for audience in words(one, "release")},
        }
        names = {field: Named(str(one[key])) for key, field in _RECORDS.items() if one.get(key)}
        texts = _body(one) | discussions
        yield SampleRecord("MEETING", str(one["kind"]), given(writes), texts, names=names)


def _minutes_state(one: Item) -> Value:
    """A draft that silence is running for has gone out: it is circulated."""
    return "circulated" if one.get("silence_until") else plain(one["minutes_state"])


def _body(one: Item) -> dict[str, str]:
    """What has no field of its own."""
    since = f"In preparation since {one['planned_since']}." if one.get("planned_since") else ""
    said = [text for text in (since, str(one.get("visa_note") or "")) if text]
    return {"body": "\n\n".join(said)} if said else {}


def _postponements(one: Item) -> dict[str, Value]:
    return {
        f"postponements/p{position}/{name}": plain(moved[name])
        for position, moved in enumerate(inner(one, "postponements"), start=1)
        for name in ("from", "to", "reason")
    }


def _venues(one: Item, data: SampleData) -> dict[str, Value]:
    writes: dict[str, Value] = {}
    for position, moved in enumerate(inner(one, "venue_history"), start=1):
        at = f"venue_history/v{position}"
        writes |= {f"{at}/{name}": data.place_name(moved[name]) for name in ("from", "to")}
        writes[f"{at}/reason"] = plain(moved["reason"])
    return writes


def _invitees(one: Item) -> dict[str, Value]:
    writes: dict[str, Value] = {}
    for invitee in inner(one, "invitees"):
        at = f"invitees/{invitee['party']}"
        writes[f"{at}/invited"] = _INVITED.get(invitee["invited"])
        writes |= {f"{at}/{name}": plain(invitee[name]) for name in (*_OF_INVITEE, "note")}
    return writes


def _agenda(one: Item) -> tuple[dict[str, Value], dict[str, str]]:
    """The items, and what was said on each: a paragraph a speaker."""
    writes: dict[str, Value] = {}
    texts: dict[str, str] = {}
    for item in inner(one, "agenda"):
        at = f"agenda/i{item['no']}"
        title2 = plain(item["title_fr"])
        writes |= {
            f"{at}/no": plain(item["no"]),
            f"{at}/kind": _kind(str(item["title"])),
            f"{at}/title": plain(item["title"]),
            f"{at}/title2": title2,
            f"{at}/lead": plain(item["lead"]),
        }
        if title2:
            writes["lang2"] = "fr"
        said = [f"{point['by']}: {point['text']}" for point in inner(item, "discussion")]
        if said:
            texts[f"{at}/discussion"] = "\n\n".join(said)
    return writes, texts


def _kind(title: str) -> str | None:
    begins = title.casefold()
    return next((kind for start, kind in _KINDS.items() if begins.startswith(start)), None)
