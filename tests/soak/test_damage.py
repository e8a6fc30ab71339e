"""No bit of a bundle can be changed by anybody, and trying costs little memory (security.md row 7)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.soak.damage import Verdicts, judged

MOST_MIB = 512
FLIPS = 32_768
MUTATIONS = 20_000
SHARDS = 4
"""Parts of the long runs, for as many processors."""


def assert_all_refused(verdicts: Verdicts, count: int) -> None:
    assert verdicts.wrong == []
    assert verdicts.reasons.total() == count
    assert 0 < verdicts.peak_mib < MOST_MIB


@pytest.mark.slow
def test_some_flipped_bits_of_a_bundle_are_all_refused(tmp_path: Path) -> None:
    assert_all_refused(judged(tmp_path, "flips", first=40_000, many=200), 200)


@pytest.mark.slow
def test_some_mutated_bundles_are_all_refused_by_name(tmp_path: Path) -> None:
    verdicts = judged(tmp_path, "mutations", first=0, many=200)
    assert_all_refused(verdicts, 200)
    assert len(verdicts.reasons) >= 6


@pytest.mark.soak
@pytest.mark.parametrize("shard", range(SHARDS))
def test_tens_of_thousands_of_flipped_bits_are_all_refused(tmp_path: Path, shard: int) -> None:
    count = FLIPS // SHARDS
    assert_all_refused(judged(tmp_path, "flips", first=shard * count, many=count), count)


@pytest.mark.soak
@pytest.mark.parametrize("shard", range(SHARDS))
def test_tens_of_thousands_of_mutations_are_all_refused(tmp_path: Path, shard: int) -> None:
    count = MUTATIONS // SHARDS
    first = 1000 + shard * count
    assert_all_refused(judged(tmp_path, "mutations", first=first, many=count), count)
