"""The sample's series of meetings."""

from __future__ import annotations

from collections.abc import Iterator

from liaison.core.records.missions import BY_CODE, name_on
from liaison.core.sample.data import Item, SampleData, inner, words
from liaison.core.sample.flat import given, plain
from liaison.core.sample.records import Named, SampleRecord
from liaison.core.values import Value

_RELEASE = ("ALLM", "HUB", "HQ")
"""As the meetings themselves are released."""


def series(data: SampleData) -> Iterator[SampleRecord]:
    """Every series, with the missions that its meetings invite for its members."""
    for one in data.items("series"):
        turns, taken = _rota(one)
        writes: dict[str, Value] = {
            "ref": str(one["id"]),
            "title": str(one["name"]),
            "mode": plain(one.get("mode_default")),
            "venue": plain(one.get("neutral_venue")),
            **_cadence(one),
            **turns,
            **{f"members/{party}": True for party in _members(str(one["id"]), data)},
            **{f"expected/{word}": True for word in words(one, "expected_functions")},
            **{f"release/{audience}": True for audience in _RELEASE},
        }
        yield SampleRecord("SERIES", str(one["kind"]), given(writes), names=taken)


def _cadence(one: Item) -> dict[str, Value]:
    writes: dict[str, Value] = {}
    for position, agreed in enumerate(inner(one, "cadence_history"), start=1):
        every, unit = _span(str(agreed["per"]))
        at = f"cadence/c{position}"
        writes |= {
            f"{at}/from": plain(agreed["from"]),
            f"{at}/times": plain(agreed["n"]),
            f"{at}/every": every,
            f"{at}/unit": unit,
            f"{at}/why": plain(agreed["why"]),
        }
    return writes


def _span(per: str) -> tuple[int, str]:
    """How many of which unit: "year" is one year, "2 months" two months."""
    count, _, unit = per.rpartition(" ")
    return int(count or 1), unit.removesuffix("s")


def _rota(one: Item) -> tuple[dict[str, Value], dict[str, Named]]:
    """Whose turn it is, and by path the meeting at which a turn was taken."""
    writes: dict[str, Value] = {}
    names: dict[str, Named] = {}
    for turn in inner(one, "rota"):
        at = f"rota/r{turn['no']}"
        writes |= {f"{at}/{name}": plain(turn[name]) for name in ("no", "party", "duty")}
        if turn["taken"]:
            names[f"{at}/taken"] = Named(str(turn["taken"]))
    return writes, names


def _members(key: str, data: SampleData) -> list[str]:
    """The missions that meetings of the series invite, by today's names; else all whom they invite."""
    invited = dict.fromkeys(
        str(invitee["party"])
        for meeting in data.items("meetings")
        if meeting["series"] == key
        for invitee in inner(meeting, "invitees")
        if invitee["invited"]
    )
    missions = dict.fromkeys(name_on(one, data.day) for one in invited if one in BY_CODE)
    return list(missions or invited)
