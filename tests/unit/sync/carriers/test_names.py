"""The one door for names that were found outside."""

from __future__ import annotations

import pytest

from sync.carriers.base import BlobName
from sync.errors import Reason, Refused


@pytest.mark.parametrize("untrusted", ["7KQ2M0XR.AGE", "7kq2m0xr.age", "7Kq2M0xR.Age"])
def test_our_names_are_read_in_any_case_and_kept_in_capitals(untrusted: str) -> None:
    assert BlobName.parse(untrusted).text == "7KQ2M0XR.AGE"


@pytest.mark.parametrize(
    "untrusted",
    [
        "",
        ".AGE",
        "7KQ2M0X.AGE",
        "7KQ2M0XRS.AGE",
        "7KQ2M0XR.AGE ",
        "7KQ2M0XR.AGE.",
        "7KQ2M0XR.AGE\n",
        "7KQ2M0XR.AGE\0",
        "7KQ2M0XR.TMP",
        "7KQ2M0XR",
        "../../X.AGE",
        "..\\..\\XX.AGE",
        "/7KQ2M0X.AGE",
        "C:KQ2M0X.AGE",
        "7KQ2M0XR.AGE:ADS",
        "CON.AGE",
        "7KQ2M0X\u202e.AGE",
        "7KQ2M0X\u0131.AGE",
        "7KQ2M0X\u017f.AGE",
        "7KQ2M0X\uff21.AGE",
        "7KQ2M0XE\u0301.AGE",
        "7KQ2M0XR.sync-conflict-20091208-083000-ABCDEFG.AGE",
        ".syncthing.7KQ2M0XR.AGE.tmp",
        "A" * 300 + ".AGE",
    ],
)
def test_any_other_name_is_refused_without_an_echo(untrusted: str) -> None:
    with pytest.raises(Refused) as refused:
        BlobName.parse(untrusted)
    assert refused.value.reason is Reason.CARRIER_NAME
    assert refused.value.params == {}
