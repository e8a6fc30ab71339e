"""Whoever writes apart from others can only make a record reach fewer, never more."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from liaison.core.ceilings import Ceilings, ceilings
from liaison.core.records import handling
from liaison.core.release import terms, withheld
from liaison.core.values import Contact, DeviceId, Identity, RecordId, Trust, Value

MISSIONS = ("MINURCAT", "UNAMID", "UNMIS", "HQ", "ECCAS", "SD")
CODES = ("OWN", "MSN", "ALLM", "HUB", "HQ", "SIS:UNAMID", "REG:ECCAS", "HOST:SD", "PUB", "??")
FLAGS = st.sampled_from([True, False, None, "yes"])
PATHS: Mapping[str, st.SearchStrategy[Value]] = {
    **{f"release/{code}": FLAGS for code in CODES},
    **{f"do_not_release/{code}": FLAGS for code in CODES},
    **{f"consent/{code}": FLAGS for code in CODES},
    "cls": st.sampled_from(["U", "C", "SC", "?", None]),
    "tlp": st.sampled_from(["TLP:CLEAR", "TLP:AMBER", "TLP:RED", "?", None]),
    "orcon": FLAGS,
    "origin": st.sampled_from(["own", "sister", "humanitarian", "open", None]),
    "code": st.sampled_from(["CRM-1", "POC-2", None]),
    "when_prec": st.sampled_from(["1", "3", None]),
    "actors": st.sampled_from(["two men", None]),
}
Standing = dict[str, list[Value]]
STANDING: st.SearchStrategy[Standing] = st.fixed_dictionaries(
    {},
    optional={path: st.lists(values, min_size=1, max_size=2) for path, values in PATHS.items()},
).map(lambda standing: {"release/SIS:UNAMID": [True], **standing})


@st.composite
def one_more_apart(draw: st.DrawFn) -> tuple[Standing, Standing]:
    """What stands, and the same with one more value at one of its paths."""
    standing = draw(STANDING)
    path = draw(st.sampled_from(sorted(standing)))
    return standing, {**standing, path: [*standing[path], draw(PATHS[path])]}


READERS = st.builds(
    Contact,
    st.just(DeviceId(bytes(16))),
    st.sampled_from(MISSIONS),
    st.sampled_from(["TCD-ABE", "SDN-ELF"]),
    st.just("JOC"),
    st.just(Trust.VERIFIED),
    exercise=st.just(value=False),
    is_hub=st.booleans(),
)
HERE = st.sampled_from(["MINURCAT", "UNAMID"]).map(
    lambda mission: Identity(DeviceId(b"h" * 16), mission, "TCD-ABE", "JOC")
)
BEGUN: Standing = {"owner": ["MINURCAT"], "site": ["TCD-ABE"]}
RECORD = RecordId(bytes(16))


@given(one_more_apart(), READERS, HERE)
def test_one_more_value_written_apart_lets_nothing_more_out(
    apart: tuple[Standing, Standing], reader: Contact, here: Identity
) -> None:
    before, after = (
        withheld(terms(RECORD, {**BEGUN, **standing}, {}), reader, here=here) for standing in apart
    )
    assert before is None or after is not None


@given(STANDING, READERS, HERE)
def test_the_answer_does_not_hang_on_the_order_in_which_values_stand(
    standing: Standing, reader: Contact, here: Identity
) -> None:
    turned = {path: values[::-1] for path, values in reversed(list(standing.items()))}
    one = withheld(terms(RECORD, {**BEGUN, **standing}, {}), reader, here=here)
    other = withheld(terms(RECORD, {**turned, **BEGUN}, {}), reader, here=here)
    assert one == other


LEVELS = st.sampled_from(["U", "C", "SC", "?", None])
PARTY_PATHS: Mapping[str, st.SearchStrategy[Value]] = {
    "kind": st.sampled_from(["site", "mission", "role"]),
    "title": st.sampled_from(["TCD-ABE", "SDN-ELF", "UNAMID", "UNMIS"]),
    "media_ceiling": LEVELS,
    "editors/UNAMID": FLAGS,
}
PARTIES: st.SearchStrategy[list[Standing]] = st.lists(
    st.fixed_dictionaries(
        {},
        optional={
            path: st.lists(values, min_size=1, max_size=2) for path, values in PARTY_PATHS.items()
        },
    ),
    max_size=4,
)


def height(ceiling: str) -> int:
    """How much a ceiling lets through; one that nobody knows lets nothing."""
    order = handling.CLASSIFICATION_ORDER
    return order.index(ceiling) if ceiling in order else -1


@given(PARTIES, READERS, st.data())
def test_one_more_value_written_apart_raises_no_ceiling(
    parties: list[Standing], reader: Contact, data: st.DataObject
) -> None:
    places = [(number, path) for number, one in enumerate(parties) for path in sorted(one)]
    before = ceilings(parties).of(reader)
    if places:
        number, path = data.draw(st.sampled_from(places))
        parties[number] = {
            **parties[number],
            path: [*parties[number][path], data.draw(PARTY_PATHS[path])],
        }
    assert height(ceilings(parties).of(reader)) <= height(before)


@given(STANDING, READERS, HERE, st.lists(LEVELS.map(str), min_size=2, max_size=2))
def test_a_lower_ceiling_lets_nothing_more_out(
    standing: Standing, reader: Contact, here: Identity, levels: list[str]
) -> None:
    record = terms(RECORD, {**BEGUN, **standing}, {})
    one, other = (
        withheld(record, reader, here=here, ceilings=Ceilings({reader.site: level}, {}))
        for level in levels
    )
    if one is None and other is not None:
        assert height(levels[1]) < height(levels[0])
