from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from liaison.core.ceilings import Ceilings
from liaison.core.release import Terms, terms, withheld, withheld_from
from liaison.core.stays import Stays
from liaison.core.values import Contact, DeviceId, Identity, RecordId, Trust, Value
from liaison.core.wording import WORDINGS

RECORD = RecordId(bytes(16))
ABECHE = Identity(DeviceId(b"a" * 16), "MINURCAT", "TCD-ABE", "JOC duty officer")
FASHER = Identity(DeviceId(b"f" * 16), "UNAMID", "SDN-ELF", "JMAC chief")


def reader(mission: str, site: str = "X", *, is_hub: bool = False) -> Contact:
    return Contact(
        DeviceId(b"r" * 16), mission, site, "JOC", Trust.VERIFIED, exercise=False, is_hub=is_hub
    )


def said(standing: Mapping[str, Sequence[Value]], texts: Mapping[str, str] | None = None) -> Terms:
    """Terms of a MINURCAT record of Abéché with these values standing."""
    return terms(RECORD, {"owner": ["MINURCAT"], "site": ["TCD-ABE"], **standing}, texts or {})


@pytest.mark.parametrize(
    ("release", "mission", "site", "is_hub", "goes"),
    [
        ("OWN", "MINURCAT", "TCD-ABE", False, True),
        ("OWN", "MINURCAT", "TCD-NDJ", False, False),
        ("OWN", "UNAMID", "TCD-ABE", False, False),
        ("MSN", "MINURCAT", "TCD-NDJ", False, True),
        ("MSN", "UNAMID", "SDN-ELF", False, False),
        ("SIS:UNAMID", "UNAMID", "SDN-ELF", False, True),
        ("SIS:UNAMID", "UNMIS", "SDN-KRT", False, False),
        ("SIS:UNAMID", "MINURCAT", "TCD-NDJ", False, False),
        ("ALLM", "UNMIS", "SDN-KRT", False, True),
        ("ALLM", "OCHA", "X", False, False),
        ("ALLM", "HQ", "NYC", False, False),
        ("ALLM", "ECCAS", "LBV", False, False),
        ("HUB", "MONUC", "UGA-EBB", True, True),
        ("HUB", "MONUC", "COD-KIN", False, False),
        ("HQ", "HQ", "NYC", False, True),
        ("UNCT", "UNCT", "X", False, True),
        ("HUM", "HUM", "X", False, True),
        ("HUM", "UNAMID", "X", False, False),
        ("REG:ECCAS", "ECCAS", "LBV", False, True),
        ("REG:ECCAS", "AU", "ADD", False, False),
        ("HOST:SD", "SD", "KRT", False, False),
        ("PUB", "UNAMID", "SDN-ELF", False, False),
        ("NEW:KIND", "KIND", "X", False, False),
    ],
)
def test_an_audience_covers_whom_it_names(
    release: str, mission: str, site: str, *, is_hub: bool, goes: bool
) -> None:
    why = withheld(
        said({f"release/{release}": [True]}), reader(mission, site, is_hub=is_hub), here=ABECHE
    )
    assert (why is None) is goes


@pytest.mark.parametrize(
    ("standing", "stays"),
    [
        ({}, None),
        ({"release/SIS:UNAMID": [None]}, Stays.NOT_RELEASED),
        ({"do_not_release/SIS:UNAMID": [True]}, Stays.REFUSED_AUDIENCE),
        ({"do_not_release/ALLM": [True]}, Stays.REFUSED_AUDIENCE),
        ({"do_not_release/HOST:SD": [True]}, None),
        ({"cls": ["C"]}, None),
        ({"cls": ["SC"]}, Stays.ABOVE_CEILING),
        ({"cls": ["COSMIC"]}, Stays.ABOVE_CEILING),
        ({"tlp": ["TLP:AMBER+STRICT"]}, None),
        ({"tlp": ["TLP:RED"]}, Stays.TLP_RED),
        ({"tlp": ["TLP:PURPLE"]}, Stays.TLP_RED),
        ({"orcon": [True]}, None),
        ({"orcon": [True], "origin": ["sister"]}, Stays.CONSENT),
        ({"origin": ["sister"]}, None),
        ({"origin": ["humanitarian"]}, Stays.CONSENT),
        ({"origin": ["humanitarian"], "consent/SIS:UNAMID": [True]}, None),
        ({"origin": ["humanitarian"], "consent/HUB": [True]}, Stays.CONSENT),
        ({"code": ["POC-2"]}, None),
        ({"code": ["POC-2"], "when_prec": ["3"]}, None),
        ({"code": ["POC-2"], "when_prec": ["1"]}, Stays.PERSONAL_DATA),
        ({"code": ["POC-2"], "when": [1]}, Stays.PERSONAL_DATA),
        ({"code": ["POC-2"], "when": [1], "when_prec": ["3"]}, None),
        ({"code": ["POC-2"], "when": [1], "when_prec": ["3", None]}, Stays.PERSONAL_DATA),
        ({"code": ["POC-2"], "actors": ["two men"]}, Stays.PERSONAL_DATA),
        ({"code": ["POC-2"], "killed/civ/min": [3], "people/max": [9]}, None),
        ({"code": ["POC-2"], "people/how": ["as told by two sisters"]}, Stays.PERSONAL_DATA),
        ({"code": ["POC-2"], "needs": ["a doctor"]}, Stays.PERSONAL_DATA),
        ({"code": ["POC-2"], "word/of/tomorrow": ["x"]}, Stays.PERSONAL_DATA),
        ({"code": ["POC-2"], "attach/1/sha256": [b"x"]}, Stays.PERSONAL_DATA),
        ({"code": ["POC-1"], "actors": ["two men"]}, None),
    ],
)
def test_what_speaks_against_a_released_record_is_named(
    standing: dict[str, Sequence[Value]], stays: Stays | None
) -> None:
    why = withheld(said({"release/SIS:UNAMID": [True], **standing}), reader("UNAMID"), here=ABECHE)
    assert (why.reason if why else None) == (stays.value if stays else None)


@pytest.mark.parametrize(
    ("standing", "stays"),
    [
        ({"release/SIS:UNAMID": [True, None]}, Stays.NOT_RELEASED),
        ({"release/SIS:UNAMID": [True, False]}, Stays.NOT_RELEASED),
        ({"do_not_release/SIS:UNAMID": [None, True]}, Stays.REFUSED_AUDIENCE),
        ({"cls": ["U", "SC"]}, Stays.ABOVE_CEILING),
        ({"tlp": ["TLP:CLEAR", "TLP:RED"]}, Stays.TLP_RED),
        ({"orcon": [False, True], "origin": ["own", "host"]}, Stays.CONSENT),
        ({"origin": ["humanitarian"], "consent/SIS:UNAMID": [True, None]}, Stays.CONSENT),
        ({"code": ["CRM-1", "POC-2"], "actors": ["x"]}, Stays.PERSONAL_DATA),
    ],
)
def test_of_values_written_apart_the_stricter_one_counts(
    standing: dict[str, Sequence[Value]], stays: Stays
) -> None:
    why = withheld(said({"release/SIS:UNAMID": [True], **standing}), reader("UNAMID"), here=ABECHE)
    assert why is not None
    assert why.reason == stays.value


@pytest.mark.parametrize(
    ("audience", "stays"),
    [
        ("HOST:SD", Stays.REFUSED_AUDIENCE),
        ("PUB", Stays.REFUSED_AUDIENCE),
        ("HOST:TD", Stays.CLEARED_COPY),
        ("SIS:UNAMID", None),
    ],
)
def test_what_a_host_must_not_have_is_on_no_paper_for_it_nor_for_the_public(
    audience: str, stays: Stays | None
) -> None:
    record = said({f"release/{audience}": [True], "do_not_release/HOST:SD": [True]})
    why = withheld_from(record, audience, here=ABECHE)
    assert (why.reason if why else None) == (stays.value if stays else None)


@pytest.mark.parametrize("audience", ["OWN", "MSN", "SIS:UNAMID", "ALLM", "HUB", "HQ"])
def test_a_draft_of_a_warning_leaves_in_nothing_but_its_own_missions_proof(audience: str) -> None:
    everybody = {f"release/{one}": [True] for one in ("OWN", "MSN", "ALLM", "SIS:UNAMID", "HUB")}
    draft = said({"kind": ["warning"], "state": ["draft"], "release/HQ": [True], **everybody})
    why = withheld_from(draft, audience, here=ABECHE)
    assert why is not None
    assert why.reason == Stays.UNISSUED.value
    proof = withheld_from(draft, audience, here=ABECHE, is_proof=True)
    assert (proof is None) is (audience in {"OWN", "MSN"})


def test_red_goes_to_its_own_site_only() -> None:
    red = said({"release/MSN": [True], "release/OWN": [True], "tlp": ["TLP:RED"]})
    assert withheld(red, reader("MINURCAT", "TCD-ABE"), here=ABECHE) is None
    why = withheld(red, reader("MINURCAT", "TCD-NDJ"), here=ABECHE)
    assert why is not None
    assert (why.reason, why.params["site"]) == (Stays.TLP_RED.value, "TCD-ABE")


def test_another_missions_record_is_passed_on_only_where_its_owner_released_it() -> None:
    record = said({"release/SIS:UNAMID": [True], "release/SIS:UNMIS": [True]})
    assert withheld(record, reader("UNMIS"), here=FASHER) is None
    assert withheld(record, reader("MONUC"), here=FASHER) is not None


def test_a_record_under_originator_control_is_not_passed_on_but_goes_back() -> None:
    record = said(
        {"release/SIS:UNMIS": [True], "release/MSN": [True], "orcon": [True], "origin": ["own"]}
    )
    assert withheld(record, reader("UNMIS"), here=ABECHE) is None
    why = withheld(record, reader("UNMIS"), here=FASHER)
    assert why is not None
    assert (why.reason, why.params["owner"]) == (Stays.ORIGINATOR.value, "MINURCAT")
    assert withheld(record, reader("MINURCAT"), here=FASHER) is None


def test_a_record_for_hosts_or_the_public_says_that_it_needs_a_cleared_copy() -> None:
    why = withheld(said({"release/HOST:SD": [True]}), reader("UNAMID"), here=ABECHE)
    assert why is not None
    assert (why.reason, why.params["audience"]) == (Stays.CLEARED_COPY.value, "HOST:SD")


def test_text_under_a_counts_only_code_stays_in_the_mission() -> None:
    record = said(
        {"release/SIS:UNAMID": [True], "release/MSN": [True], "code": ["POC-2"]},
        {"body": "A name."},
    )
    assert withheld(record, reader("UNAMID"), here=ABECHE) is not None
    assert withheld(record, reader("MINURCAT"), here=ABECHE) is None


def test_a_reader_with_a_higher_ceiling_gets_more() -> None:
    record = said({"release/SIS:UNAMID": [True], "cls": ["SC"]})
    assert (
        withheld(record, reader("UNAMID"), here=ABECHE, ceilings=Ceilings({}, {"UNAMID": "SC"}))
        is None
    )


def test_every_reason_to_withhold_has_its_sentence() -> None:
    assert {reason.value for reason in Stays} <= WORDINGS.keys()
