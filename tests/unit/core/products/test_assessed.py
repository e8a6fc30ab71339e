"""Quarterly assessments and comparison sheets: whole for their own, cut for others, empty parts shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path

import pytest

from liaison.core.dtg import day_of, parse
from liaison.core.errors import Reason, Refused
from liaison.core.records.handling import LIKELIHOODS
from liaison.core.values import RecordId, Value
from tests.support.vaults import Office, offices

NAMES = ("MINURCAT@TCD-ABE", "UNAMID@SDN-ELF", "BONUCA@CAF-BGF")
AUDIENCES = ("OWN", "MSN", "ALLM", "SIS:UNAMID", "SIS:BONUCA", "HUB", "HQ")
_SIDES = {"sides/1/mission": "MINURCAT", "sides/2/mission": "UNAMID"}


@pytest.fixture
def abeche(tmp_path: Path) -> Iterator[Office]:
    with offices(tmp_path, *NAMES) as (here, *_):
        yield here


def add(
    office: Office, type_: str, kind: str, word: str, *audiences: str, writes: Mapping[str, Value]
) -> RecordId:
    """A record whose every text has its own word."""
    released = {f"release/{audience}": True for audience in audiences}
    return office.workspace.records.add(
        type_, kind, writes={"title": f"{word} title", **released, **writes}, texts={}
    )


def file_with_everything(office: Office) -> tuple[RecordId, dict[str, RecordId]]:
    """A quarter's file that all may have, and records of each sort that only UNAMID may have."""
    quarters, records = office.workspace.quarters, office.workspace.records
    file = quarters.open()
    records.set(file, {f"release/{audience}": True for audience in ("ALLM", "HUB", "HQ")})
    returned = quarters.begin_return(file)
    records.set(
        returned,
        {
            "title": "Xreturn",
            "area": "Xarea",
            "threats/crime/likelihood": "very_likely",
            "threats/crime/text": "Xgrounds",
            "release/SIS:BONUCA": None,
            "release/ALLM": None,
        },
    )
    only = ("SIS:UNAMID",)
    border = add(
        office, "PLACE", "border_segment", "Xborder", *only, writes={"ref": "BS-X", **_SIDES}
    )
    note = add(
        office, "NOTE", "incident", "Xnote", *only,
        writes={
            "code": "CRM-1", "when": 1_260_000_000_000, "border_segment": "BS-X",
            "place": {"name": "Xplace"},
        },
    )  # fmt: skip
    scenario = add(
        office, "ASSESSMENT", "scenario", "Xscenario", *only,
        writes={
            "trigger": "Xtrigger", "indicators/a/text": "Xsign", "indicators/a/seen": True,
            "indicators/a/note": note.hex(), "responses/MINURCAT": "Xresponse",
        },
    )  # fmt: skip
    rating = office.workspace.ratings.add(
        "BS-X", "IV", writes={"area": "Xside", "release/SIS:UNAMID": True}, rationale="Xwhy"
    )
    subject = add(office, "SUBJECT", "armed_group", "Xgroup", *only, writes={"posture": "Xposture"})
    records.set(file, {"scenarios/a": scenario.hex()})
    records.set(returned, {"incidents/a": note.hex(), "ratings/a": rating.hex()})
    return file, {
        "returns": returned, "places": border, "incidents": note, "scenarios": scenario,
        "ratings": rating, "subjects": subject,
    }  # fmt: skip


@pytest.mark.parametrize("audience", AUDIENCES)
def test_an_assessment_has_no_word_of_a_record_that_was_not_released_to_its_reader(
    abeche: Office, audience: str
) -> None:
    file, _ = file_with_everything(abeche)
    draft = abeche.workspace.products.draft(
        abeche.workspace.assessed.quarterly(file, audience=audience)
    )
    is_let_in = audience in {"OWN", "MSN", "SIS:UNAMID"}
    found = {word.strip(",.:;") for word in draft.text.split() if word.startswith("X")}
    if not is_let_in:
        assert found == set(), audience
        told = {what for what, _ in draft.left_out}
        assert {"returns", "incidents", "scenarios", "ratings", "subjects"} <= told
        assert "received 2009-12-12" in draft.text  # that it came is no secret: the file says so
    else:
        assert {"Xgrounds", "Xsign", "Xside", "Xwhy", "Xgroup", "Xposture", "Xplace"} <= found
        assert not draft.left_out


def test_a_quarter_is_counted_by_country_and_border_segment_and_what_a_return_names_is_printed(
    abeche: Office,
) -> None:
    file, _ = file_with_everything(abeche)
    place = add(abeche, "PLACE", "settlement", "Adre", writes={"ref": "ADRE", "pcode": "TD14"})
    add(
        abeche, "NOTE", "incident", "Earlier", writes={
            "code": "CRM-1", "when": parse("081200ZSEP09"), "border_segment": "BS-X",
            "place": {"name": "Adré", "id": place.hex()},
        },
    )  # fmt: skip
    draft = abeche.workspace.products.draft(abeche.workspace.assessed.quarterly(file))
    text = " ".join(draft.text.split())
    assert "Country: TD; This quarter: 0; The quarter before: 1; Change: -1" in text
    assert (
        "Border segment: Xborder title; This quarter: 1; The quarter before: 1; Change: +0" in text
    )
    named = text.partition("Top incidents, as sites named them")[2].partition("5 Armed groups")[0]
    assert "Xnote title" in named
    assert "Xwhy" in named.partition("Ratings, as sites named them")[2]
    annex = text.partition("Annex: incidents of the quarter")[2]
    assert "Xnote title" in annex
    assert "Earlier" not in annex


def test_every_word_of_likelihood_stands_with_its_band_and_no_level_is_proposed(
    abeche: Office,
) -> None:
    file = abeche.workspace.quarters.open()
    text = abeche.workspace.products.draft(abeche.workspace.assessed.quarterly(file)).text
    assert [one.label for one in LIKELIHOODS if one.label not in text] == []
    assert "no official security phase or level is computed" in " ".join(text.split())


def test_missing_inputs_and_clearances_are_named(abeche: Office) -> None:
    quarters = abeche.workspace.quarters
    file = quarters.open()
    quarters.merge(file)
    quarters.clear(file)
    with pytest.raises(Refused) as refused:
        quarters.freeze(file, without={"NOPE": "x", "UNAMID": "y", "BONUCA": "z"})
    assert (refused.value.params["field"], refused.value.reason) == (
        "without",
        Reason.RECORD_VALUE,
    )
    quarters.freeze(file, without={"UNAMID": "no answer", "BONUCA": "left before the end"})
    frozen = abeche.workspace.products.freeze(abeche.workspace.assessed.quarterly(file))
    text = " ".join(abeche.workspace.products.text(frozen).split())
    assert "Inputs missing: CAF-BGF, SDN-ELF, TCD-ABE." in text
    assert "Frozen without: left before the end" in text


def test_a_comparison_names_who_has_not_answered_and_stays_from_whom_it_was_not_released_to(
    abeche: Office,
) -> None:
    workspace = abeche.workspace
    sheet = workspace.comparisons.begin("What would make us change?", ["UNAMID"])
    workspace.comparisons.answer(sheet, "A raid on a compound.")
    draft = workspace.products.draft(
        workspace.assessed.comparison(sheet, audience="SIS:UNAMID", langs=("fr", "en"))
    )
    assert "A raid on a compound." in draft.text
    assert "UNAMID" in draft.text
    with pytest.raises(Refused) as refused:
        workspace.products.draft(workspace.assessed.comparison(sheet, audience="SIS:BONUCA"))
    assert refused.value.reason is Reason.PAPER_WITHHELD


def test_a_quarter_far_from_now_asks_nobody_and_one_of_others_is_still_read(abeche: Office) -> None:
    quarters, today = abeche.workspace.quarters, day_of(abeche.workspace.now_ms())
    far = (date(9999, 12, 31), date(1900, 1, 1), today + timedelta(days=500))
    for wrong in far:
        with pytest.raises(Refused) as refused:
            quarters.open(wrong)
        assert (refused.value.reason, refused.value.params["field"]) == (
            Reason.RECORD_FORM,
            "period/from",
        )
    ahead = today + timedelta(days=100)
    for due in (today - timedelta(days=1), today):  # past, and before that quarter begins
        with pytest.raises(Refused) as refused:
            quarters.open(ahead, due=due.isoformat())
        assert refused.value.params["field"] == "due"
    assert quarters.all() == []
    file = quarters.open(ahead)
    quarters.clear(file)
    quarters.clear(file, party="UNAMID", role="CSO")
    quarters.clear(file, party="BONUCA", role="CSO")
    with pytest.raises(Refused) as refused:
        quarters.freeze(file)
    assert refused.value.reason is Reason.PRODUCT_NOT_BEGUN
    with pytest.raises(Refused) as refused:
        abeche.workspace.products.freeze(abeche.workspace.assessed.quarterly(file))
    assert refused.value.reason is Reason.PRODUCT_NOT_BEGUN
    abeche.sign_unasked(file, {"period/from": "9999-10-01", "period/to": "9999-12-31"})
    asked = abeche.workspace.assessed.quarterly(file)
    text = abeche.workspace.products.draft(asked).text
    assert "9999-10-01 to 9999-12-31" in text
    assert "Period" not in text  # of moments: a quarter is days
