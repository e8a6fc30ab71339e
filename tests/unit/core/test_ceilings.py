from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from liaison.core.ceilings import DEFAULT_CEILING, Ceilings, Standing, ceilings
from liaison.core.values import Contact, DeviceId, Trust, Value

FASHER = Contact(
    DeviceId(b"f" * 16), "UNAMID", "SDN-ELF", "JMAC chief", Trust.VERIFIED, exercise=False
)


def party(
    kind: str, title: str, *levels: Value, more: Mapping[str, Sequence[Value]] | None = None
) -> Standing:
    """What stands in a PARTY record; `more` stands in place of the plain."""
    return {"kind": [kind], "title": [title], "media_ceiling": levels, **(more or {})}


@pytest.mark.parametrize(
    ("parties", "ceiling"),
    [
        ([], DEFAULT_CEILING),
        ([party("site", "SDN-ELF", "SC")], "SC"),
        ([party("site", "SDN-ELF", "U")], "U"),
        ([party("mission", "UNAMID", "SC")], "SC"),
        ([party("mission", "UNAMID", "U"), party("site", "SDN-ELF", "SC")], "SC"),
        ([party("mission", "UNAMID", "SC"), party("site", "SDN-ELF", "U")], "U"),
        ([party("mission", "UNAMID", "SC"), party("site", "SDN-ELF", None)], "SC"),
        ([party("site", "UNAMID El Fasher", "SC", more={"ref": ["SDN-ELF"]})], "SC"),
        ([party("site", " sdn-elf ", "SC")], "SC"),
        ([party("site", "SDN-NYA", "SC")], DEFAULT_CEILING),
        ([party("site", "UNAMID", "SC")], DEFAULT_CEILING),
        ([party("role", "SDN-ELF", "SC")], DEFAULT_CEILING),
        ([party("site", "SDN-ELF", "SC"), party("site", "SDN-ELF", "U")], "U"),
        ([party("site", "SDN-ELF", "SC", "C")], "C"),
        ([party("site", "SDN-ELF", "SC", None)], "U"),
        ([party("site", "SDN-ELF", "SC", more={"title": ["SDN-ELF", "SDN-NYA"]})], "U"),
        ([party("site", "SDN-ELF", "SC", more={"kind": ["site", "role"]})], "U"),
        ([party("site", "SDN-ELF", "SC", more={"editors/UNAMID": [True]})], "C"),
        ([party("site", "SDN-ELF", "U", more={"editors/UNAMID": [True]})], "U"),
        ([party("site", "SDN-ELF", "TOP")], "TOP"),
        ([party("site", "SDN-ELF", ["SC"], more={"editors/UNAMID": [True]})], "['SC']"),
    ],
)
def test_a_ceiling_is_what_is_said_of_the_site_else_of_the_mission(
    parties: list[Standing], ceiling: str
) -> None:
    assert ceilings(parties).of(FASHER) == ceiling


def test_where_nothing_is_said_the_default_holds() -> None:
    assert Ceilings({}, {}).of(FASHER) == DEFAULT_CEILING == "C"
