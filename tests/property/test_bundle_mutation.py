"""Whatever happens to a sealed file, it opens as it was sealed or is refused by name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typing_extensions import override

from sync.errors import Reason, Refused
from tests.support.bundles import Forgery, attachment, described, noise, opened

SMALL = Forgery().seal()
CONTENT = noise("large", 150_000)
PACKED = attachment(CONTENT).open().read()
LARGE = Forgery(attachments=[(described(CONTENT, PACKED), PACKED)]).seal()
BITS = len(SMALL) * 8
STRIDE = 97
"""Prime, so that all bit positions and all columns of the header's base64 have their turn."""

files = st.sampled_from([SMALL, LARGE])


def is_refused(sealed: bytes) -> bool:
    try:
        opened(sealed)
    except Refused as refusal:
        return isinstance(refusal.reason, Reason)
    return False


def flipped(bit: int) -> bytes:
    damaged = bytearray(SMALL)
    damaged[bit // 8] ^= 1 << bit % 8
    return bytes(damaged)


def test_a_flipped_bit_is_refused_wherever_it_is() -> None:
    assert [bit for bit in range(0, BITS, STRIDE) if not is_refused(flipped(bit))] == []


@pytest.mark.slow
def test_every_flipped_bit_is_refused() -> None:
    assert [bit for bit in range(BITS) if not is_refused(flipped(bit))] == []


def test_a_file_cut_anywhere_is_refused_and_mostly_known_for_cut() -> None:
    reasons = []
    for end in range(0, len(LARGE), 1009):
        with pytest.raises(Refused) as refused:
            opened(LARGE[:end])
        reasons.append(refused.value.reason)
    assert reasons.count(Reason.BUNDLE_TRUNCATED) > 0.97 * len(reasons)


@given(files, st.data())
def test_a_piece_replaced_moved_or_doubled_is_refused(sealed: bytes, data: st.DataObject) -> None:
    places = st.integers(0, len(sealed))
    start, end = sorted((data.draw(places), data.draw(places)))
    to = data.draw(places)
    piece = data.draw(st.just(sealed[start:end]) | st.binary(max_size=200))
    for mutated in (
        sealed[:start] + piece + sealed[end:],
        sealed[:to] + piece + sealed[to:],
        sealed[:start] + sealed[end:],
    ):
        assert mutated == sealed or is_refused(mutated)


@given(st.binary(max_size=2000))
def test_what_is_inside_the_encryption_is_trusted_no_more(junk: bytes) -> None:
    assert is_refused(Forgery(encoded=junk).seal())
    assert is_refused(Forgery(changes=junk).seal())
    assert is_refused(Forgery(padding=junk + b"\x01").seal())


@given(st.integers(0, 4000), st.integers(0, 7))
def test_a_bit_flipped_before_sealing_is_refused(place: int, bit: int) -> None:
    class Flipped(Forgery):
        @override
        def plaintext(self) -> bytes:
            plain = bytearray(super().plaintext())
            plain[place % len(plain)] ^= 1 << bit
            return bytes(plain)

    assert is_refused(Flipped().seal())
