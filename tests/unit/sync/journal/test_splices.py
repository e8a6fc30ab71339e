from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sync.journal.splices import Splice, splices

TEXTS = st.text(st.sampled_from("ab \n😀é\u0301ب"), max_size=40)


def applied(old: str, steps: list[Splice]) -> str:
    new, done = "", 0
    for step in steps:
        assert old[step.at : step.at + len(step.removed)] == step.removed
        new += old[done : step.at] + step.inserted
        done = step.at + len(step.removed)
    return new + old[done:]


@given(TEXTS, TEXTS, st.integers(1, 50))
def test_the_steps_lead_from_one_text_to_the_other(old: str, new: str, most: int) -> None:
    steps = splices(old, new, most=most)
    assert applied(old, steps) == new
    assert len(steps) <= most


def test_equal_texts_need_no_step() -> None:
    assert splices("same\n", "same\n", most=9) == []


def test_a_word_within_a_long_text_is_one_small_step() -> None:
    page = "Six armed men on two pick-ups stopped the convoy.\n" * 500
    new = page[:5000] + "BIG " + page[5000:]
    assert splices(page, new, most=9) == [Splice(5000, "", "BIG ")]


def test_edits_far_apart_are_steps_of_their_own() -> None:
    assert splices("one\ntwo\nthree\n", "ONE\ntwo\nthree!\n", most=9) == [
        Splice(0, "one", "ONE"),
        Splice(13, "", "!"),
    ]


def test_too_many_steps_become_one() -> None:
    assert splices("a b c d", "A b C d", most=1) == [Splice(0, "a b c", "A b C")]
