"""What a rehearsal says leaves is what the sealed bundles hold, for any mixture of records."""

from __future__ import annotations

import io
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from liaison.core.exchanged import Rehearsal
from liaison.core.values import RecordId, RecordQuery
from tests.support.vaults import Office, Plain, exchange, offices, opened

AUDIENCES = st.lists(st.sampled_from(["SIS:UNAMID", "SIS:UNMIS", "ALLM"]), unique=True)
ACTIONS = st.lists(
    st.one_of(
        st.tuples(st.just("note"), AUDIENCES),
        st.tuples(st.just("release"), AUDIENCES),
        st.tuples(st.just("edit"), st.text("ab", min_size=1, max_size=3)),
        st.tuples(st.just("attach"), st.binary(min_size=1, max_size=40)),
        st.tuples(st.just("delete"), st.none()),
        st.tuples(st.just("exchange"), st.none()),
    ),
    min_size=1,
    max_size=8,
)


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Office]]:
    folder = tmp_path_factory.mktemp("vaults")
    with offices(folder, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF") as made:
        yield made


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ACTIONS)
def test_the_rehearsal_is_the_bundle(pair: list[Office], actions: list[tuple[str, object]]) -> None:
    abe, elf = pair
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        last = abe.note("First", "SIS:UNAMID")
        for action in actions:
            last = _act(abe, elf, place, action, last)
        reader = abe.contact(elf)
        rehearsal = abe.workspace.exchange.rehearse(reader)
        assert abe.workspace.exchange.rehearse(reader) == rehearsal
        sealed = abe.workspace.exchange.seal(reader, str(place))
        bundles = [opened(elf, Path(file.path)) for file in sealed]
        assert _leaving(rehearsal) == _sealed(bundles)
        stays = {row.id for row, _ in rehearsal.stays}
        assert stays.isdisjoint(_sealed(bundles))
        assert {row.id for row, _ in rehearsal.stays if not row.deleted} == _kept_from(elf, abe)
        assert sum(one.records for one in rehearsal.kept) == len(rehearsal.stays)
        assert sum(file.bytes for file in sealed) <= rehearsal.bytes + 4096 * len(sealed)


def _kept_from(reader: Office, author: Office) -> set[RecordId]:
    """Every record of one's own that the release bar says does not go there, asked one by one."""
    rows = author.workspace.records.find(RecordQuery(owner="MINURCAT", hidden=True))
    reaches = {row.id: author.workspace.records.reach(row.id) for row in rows}
    return {
        record
        for record, reach in reaches.items()
        if reader.site in {contact.site for contact, _ in reach.stays_from}
    }


def _leaving(rehearsal: Rehearsal) -> dict[RecordId, int]:
    return {one.row.id: one.changes for one in rehearsal.leaves if one.changes}


def _sealed(bundles: list[Plain]) -> dict[RecordId, int]:
    return dict(Counter(one.change.record for bundle in bundles for one in bundle.changes))


def _act(
    abe: Office, elf: Office, place: Path, action: tuple[str, object], last: RecordId
) -> RecordId:
    match action:
        case ("note", list(audiences)):
            return abe.note("Another", *map(str, audiences))
        case ("release", list(audiences)):
            writes = {f"release/{audience}": True for audience in audiences}
            abe.workspace.records.set(last, {"release/SIS:UNAMID": None, **writes})
        case ("edit", str(title)):
            abe.workspace.records.set(last, {"title": title})
        case ("attach", bytes(content)):
            abe.workspace.records.attach(last, name="a.txt", source=io.BytesIO(content))
        case ("delete", _):
            abe.workspace.records.delete(last)
            return abe.note("After", "SIS:UNAMID")
        case _:
            exchange(place, abe, elf, abe)
    return last
