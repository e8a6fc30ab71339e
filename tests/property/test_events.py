"""Which records are one event, whatever was said, by whom, and in whatever order it came."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from liaison.core.judging import Judgement
from liaison.core.picture.events import EventGroups
from liaison.core.values import RecordId, RecordRow

NOTES = [RecordId(bytes([number]) * 16) for number in range(7)]
MISSIONS = ("MINURCAT", "UNAMID", "MONUC")


def row(note: RecordId) -> RecordRow:
    return RecordRow(
        note, note.hex()[:4], "NOTE", "incident", "", "logged", "MONUC", "UGA-EBB", "", note[0], 0
    )


@st.composite
def words(draw: st.DrawFn) -> list[Judgement]:
    pairs = st.lists(st.sampled_from(NOTES), min_size=2, max_size=2, unique=True)
    said = st.tuples(pairs, st.sampled_from(MISSIONS), st.sampled_from([True, True, True, False]))
    return [
        Judgement(one, min(one, other), max(one, other), mission, same)
        for (one, other), mission, same in draw(st.lists(said, max_size=12))
    ]


@given(words(), st.integers())
def test_what_is_one_event_hangs_on_what_was_said_and_not_on_its_order(
    said: list[Judgement], seed: int
) -> None:
    shuffled = [*said, *said]
    Random(seed).shuffle(shuffled)  # noqa: S311  (an order, no secret)
    one, other = EventGroups(said), EventGroups(shuffled)
    assert [one.of(note) for note in NOTES] == [other.of(note) for note in NOTES]
    assert [one.is_torn(note) for note in NOTES] == [other.is_torn(note) for note in NOTES]


@given(words())
def test_records_fall_into_events_and_none_that_are_kept_apart_into_one(
    said: list[Judgement],
) -> None:
    groups = EventGroups(said)
    for note in NOTES:
        event = groups.of(note)
        assert note in event
        assert all(groups.of(other) == event for other in event)  # symmetric and transitive
        assert not any(word.pair <= event for word in said if not word.same)
    for word in said:
        disputed = any(other.pair == word.pair and not other.same for other in said)
        if word.same and not disputed and not groups.is_torn(word.one):
            assert word.other in groups.of(word.one)


@given(words(), st.permutations(NOTES))
def test_each_event_is_counted_once_and_nothing_is_left_out(
    said: list[Judgement], order: Sequence[RecordId]
) -> None:
    groups = EventGroups(said)
    rows = [row(note) for note in order]
    gathered = groups.gathered(rows)
    assert len(gathered) == len({groups.of(note) for note in order})
    assert sorted(one.id for event in gathered for one in event) == sorted(order)
    assert set(groups.once(rows)) == set(groups.once(rows[::-1]))
