"""Bech32 as age uses it; examples are those of c2sp.org/age and BIP 173."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.crypto.age import bech32
from sync.errors import Reason, Refused

KEY = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"


@given(st.binary(max_size=100))
def test_what_is_encoded_is_decoded(data: bytes) -> None:
    text = bech32.encode("age", data)
    assert bech32.decode("age", text) == data
    assert bech32.decode("age", text.upper()) == data


def test_the_checksum_is_that_of_bip_173() -> None:
    assert bech32.encode("a", b"") == "a12uel5l"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("age1", id="no data"),
        pytest.param(KEY.replace("age1", ""), id="no prefix"),
        pytest.param(KEY[0].upper() + KEY[1:], id="mixed case"),
        pytest.param(KEY.replace("zvk", "zvq"), id="a wrong letter"),
        pytest.param(KEY.replace("zvk", "zbk"), id="a letter outside the alphabet"),
        pytest.param(KEY + " ", id="white space behind"),
        pytest.param(KEY.upper().replace("K", "\u212a"), id="a letter that only looks right"),
        pytest.param(bech32.encode("ago", b"data"), id="another prefix"),
    ],
)
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(Refused) as caught:
        bech32.decode("age", text)
    assert caught.value.reason == Reason.KEY_MALFORMED


def with_checksum(values: list[int]) -> str:
    """The string of any letters, whether or not they are whole bytes."""
    mark = bech32._polymod([*bech32._spread("age"), *values, *[0] * 6]) ^ 1
    letters = [*values, *(mark >> 5 * place & 31 for place in range(5, -1, -1))]
    return "age1" + "".join(bech32._ALPHABET[value] for value in letters)


@pytest.mark.parametrize("values", [[31, 29], [31, 30], [31, 31], [0], [31, 28, 0]])
def test_bits_left_over_must_be_nought_and_less_than_a_letter(values: list[int]) -> None:
    assert bech32.decode("age", with_checksum([31, 28])) == b"\xff"
    with pytest.raises(Refused):
        bech32.decode("age", with_checksum(values))
