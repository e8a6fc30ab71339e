"""History, clashes and the finder: what they say, without a window."""

from __future__ import annotations

from dataclasses import replace

from liaison.core.gazetteer import PlaceMatch
from liaison.core.records.registry import Registry
from liaison.core.showing import Alternative, Clash, HistoryEntry, Hit
from liaison.core.telling.describe import Describe
from liaison.core.telling.layout import lines_of
from liaison.core.telling.reading import Reading
from liaison.core.telling.story import named
from liaison.core.values import ChangeId, DeviceId, Trust, Value
from liaison.ui.screens.clash.presenter import TextSide, clash_state
from liaison.ui.screens.finder.presenter import Answer, Sort, commands, rows
from liaison.ui.screens.history.presenter import Signature, steps
from tests.support import builders
from tests.unit.ui.screens.test_record import english, known, view

OWN = DeviceId(bytes(16))
UNGRADED = "F6 · Reliability cannot be judged, truth cannot be judged"


def entry(
    number: int, writes: dict[str, Value], *texts: str, author: DeviceId = OWN
) -> HistoryEntry:
    return HistoryEntry(
        change=ChangeId(bytes([number]) * 32),
        author=author,
        mission="MINURCAT",
        site="TCD-ABE",
        role="JOC duty officer",
        at_ms=builders.NOW_MS,
        writes=writes,
        texts=tuple(texts),
        first=number == 0,
    )


def test_a_linked_record_is_told_by_its_title_or_is_said_not_to_be_here() -> None:
    here, away = "0a" * 16, "0b" * 16
    history = [
        entry(0, {"links/1/rel": "follows", "links/1/record": here}),
        entry(1, {"links/1/record": away, "links/2/record": None, "title": "0c" * 16}),
    ]
    assert named(view({}), history) == {here, away}
    told = steps(
        view({}), history, known(), english, {here: "TCD-ABE-NOTE-091214-01 People on the road"}
    )
    assert [step.sentences[-2:] for step in reversed(told)] == [
        ("Began it: Incident", "Follows: TCD-ABE-NOTE-091214-01 People on the road"),
        ("Linked record: taken out", f"Title: {'0c' * 16}"),
    ]
    assert told[0].sentences[0] == "Follows: a record that is not here"


def test_changes_are_sentences_with_what_stood_there_before() -> None:
    history = [
        entry(0, {"owner": "MINURCAT", "salt": b"s", "grade": "F6", "killed/civ/min": 1}),
        entry(1, {"grade": "B2", "release/HUB": True, "killed/civ/min": 2, "killed/civ/max": 3}),
        entry(2, {"release/HUB": None, "attach/x/name": "a.jpg", "attach/x/bytes": 3}, "body"),
        entry(3, {"": None}),
    ]
    told = steps(view({}), history, known(), english)
    assert [step.sentences for step in reversed(told)] == [
        (
            "Began it: Incident",
            "Source grade: F6 · Reliability cannot be judged, truth cannot be judged",
            "Killed, civilians: 1",
        ),
        (
            f"Source grade: B2 · Usually reliable, probably true (was {UNGRADED})",
            "Killed, civilians: 2\u20133",
            "Release to: The hub: added",
        ),
        ("Attached a.jpg", "Release to: The hub: taken out", "Edited Facts"),
        ("Deleted it",),
    ]
    assert told[0].when == "141502A DEC 09"
    assert told[0].who == "MINURCAT Abéché · JOC duty officer"


def test_a_signature_is_told_by_how_far_its_card_is_trusted() -> None:
    friend = builders.contact()
    stopped = builders.contact("CAF-BGI", trust=Trust.REVOKED)
    unknown = DeviceId(b"nobody knows it.")
    people = replace(known(), contacts=(friend, stopped))
    authors = (OWN, friend.device, stopped.device, unknown)
    history = [entry(number, {}, author=author) for number, author in enumerate(authors)]
    told = [step.signature for step in reversed(steps(view({}), history, people, english))]
    assert told == [Signature.OWN, Signature.COMPARED, Signature.STOPPED, Signature.UNKNOWN]


def test_both_values_are_told_with_who_and_when() -> None:
    record = builders.row().id
    sides = (
        Alternative(ChangeId(b"a" * 32), "B2", "MINURCAT", "TCD-ABE", "JOC", builders.NOW_MS),
        Alternative(ChangeId(b"b" * 32), "C3", "UNAMID", "SDN-ELF", "JMAC", builders.NOW_MS),
    )
    record_view = view({"grade": "C3"}, clashes=(Clash(record, "grade", sides),))
    state = clash_state(record_view, "grade", {}, known=known(), translate=english)
    assert state is not None
    assert [side.who for side in state.sides] == ["MINURCAT Abéché", "UNAMID El Fasher"]
    assert [side.is_shown for side in state.sides] == [False, True]
    assert state.sides[0].value == "B2 · Usually reliable, probably true"
    assert (state.number, state.count) == (1, 1)


def test_a_settled_path_leads_to_the_next_clash_and_none_to_none() -> None:
    clash = Clash(builders.row().id, "body", (), is_text=True)
    texts = {"body": [TextSide(entry(1, {}), "what we had")]}
    state = clash_state(
        view({}, clashes=(clash,)), "grade", texts, known=known(), translate=english
    )
    assert state is not None
    assert state.path == "body"
    assert state.sides[0].value == "what we had"
    assert clash_state(view({}), "grade", {}, known=known(), translate=english) is None


def test_the_finder_lists_commands_people_places_and_records() -> None:
    hit = Hit(builders.row(), "Convoy fired on\nfour men near the \x02wadi\x03")
    place = PlaceMatch("ADRE", "Adré", "Ouaddaï", 13.4, 22.2, "34PFV2989", "Africa/Ndjamena")
    ways = commands([("log", "Log"), ("exchange", "Exchange")], english)
    answer = Answer("wadi", hits=[hit], places=[place], contacts=[builders.contact()])
    found = rows(answer, ways, english)
    assert [one.sort for one in found] == [Sort.PLACE, Sort.RECORD]
    assert found[1].about.endswith("four men near the wadi")
    assert found[1].record == builders.row().id


def test_commands_and_people_are_found_by_any_word_without_accents() -> None:
    ways = commands([("exchange", "Exchange")], english)
    found = rows(Answer("incid"), ways, english)
    assert [one.key for one in found] == ["new:incident"]
    assert rows(Answer("go exch"), ways, english)[0].key == "go:exchange"
    people = rows(Answer("jmac unam", contacts=[builders.contact()]), (), english)
    assert [one.sort for one in people] == [Sort.CONTACT]
    assert rows(Answer(""), ways, english) == ways


def test_a_collection_is_read_item_by_item_after_what_its_keys_mean() -> None:
    values: dict[str, Value] = {
        "indicators/b/text": "Carts on the road",
        "indicators/a/text": "Prices rise",
        "indicators/b/seen": True,
        "indicators/a/seen": False,
        "responses/UNAMID": "Patrols",
        "displacement_to/x/country": "TD",
        "displacement_to/x/people/min": 300,
        "displacement_to/x/people/max": 800,
    }
    scenario = Registry().get("ASSESSMENT")
    reading = Reading(view(values), Describe(scenario, english, "UTC"))
    lines = {one.label: one for one in lines_of(scenario, scenario.kind("scenario").rows)}
    assert reading.text(lines["Indicators"]) == "Carts on the road · Indicator seen\nPrices rise"
    assert reading.text(lines["Responses"]) == "UNAMID: Patrols"
    assert reading.text(lines["People may go to"]) == "TD · 300\u2013800"
