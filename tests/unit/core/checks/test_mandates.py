"""Whether somebody in each mission is mandated for cooperation."""

from __future__ import annotations

from liaison.core.checks.finding import Finding
from liaison.core.checks.mandates import cooperation_mandate_missing
from liaison.core.reader import Read
from liaison.core.records.views import Party
from tests.support.facts import REGION, facts, known, party, site


def role(ref: str, at: str, **fields: object) -> Read[Party]:
    return party(ref, "role", parent=at, **fields)


def found(*roles: Read[Party]) -> list[Finding]:
    there = known(*REGION, site("COD-KIN", "MONUC"), *roles)
    return list(cooperation_mandate_missing(facts(parties=there)))


def test_one_finding_says_that_nobody_is_mandated_and_where_the_level_is_too_low() -> None:
    (one,) = found(role("SRSG", "TCD-NDJ"), role("DIR", "COD-KIN", level_gap_warning=True))
    assert (one.on, one.record) == ("all missions", None)
    assert one.sentence == (
        "No role has a cooperation mandate; too junior to move Force and police at COD-KIN."
    )


def test_without_a_level_gap_none_is_spoken_of() -> None:
    (one,) = found(role("SRSG", "TCD-NDJ"))
    assert one.sentence == "No role has a cooperation mandate."


def test_where_some_have_a_mandate_each_mission_without_is_named() -> None:
    mandated = role("DSRSG", "TCD-NDJ", cooperation_mandate="Promotes cooperation")
    missing = found(mandated, role("SRSG", "TCD-NDJ"), role("JMAC", "SDN-ELF"))
    assert [one.on for one in missing] == ["UNAMID"]


def test_nothing_is_said_of_missions_whose_roles_are_not_known() -> None:
    assert found() == []
    assert found(role("DSRSG", "TCD-NDJ", cooperation_mandate="Promotes cooperation")) == []
