from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from liaison.core import delta
from liaison.core.change_log import LogLine
from liaison.core.parcels import MIB, PACK_BYTES, SIGNED_BYTES, packs
from sync.exchange.plan import Load
from sync.model.ids import DeviceId, RecordId

SIZES = st.dictionaries(st.binary(min_size=32, max_size=32), st.integers(1, 50 * MIB), max_size=20)


@given(SIZES)
def test_every_attachment_is_in_one_pack_and_packs_cost_no_more_than_a_dropped_line_may(
    sizes: dict[bytes, int],
) -> None:
    made = packs(sizes)
    assert [sha256 for pack in made for sha256 in pack.attachments] == list(sizes)
    for pack in made:
        assert pack.load is Load.ATTACHMENTS
        assert pack.position == 0
        content = sum(sizes[sha256] for sha256 in pack.attachments)
        assert pack.bytes == SIGNED_BYTES + content
        assert pack.bytes <= PACK_BYTES or len(pack.attachments) == 1


def test_changes_beyond_one_bundle_wait_for_the_next() -> None:
    one = LogLine(1, RecordId(bytes(16)), DeviceId(bytes(16)), 1, None, 50 * MIB)
    changes = [replace(one, position=position) for position in (1, 2, 3)]
    assert [line.position for line in delta._fitting(changes)] == [1, 2]
    assert delta._fitting(changes[:2]) == changes[:2]
