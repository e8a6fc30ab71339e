from __future__ import annotations

import pytest

from liaison.core.weave import Begun, kept, weave
from liaison.ui.screens.record.texts import Texts


@pytest.mark.parametrize(
    ("mine", "theirs", "woven"),
    [
        ("one two\n", "one\n", "one two\n"),
        ("one\n", "zero\none\n", "zero\none\n"),
        ("one more\n", "zero\none\n", "zero\none more\n"),
        ("one\ntwo\n", "one\nthree\n", "one\ntwo\nthree\n"),
        ("", "one\nnew\n", "new\n"),
        ("one\nsame\n", "one\nsame\n", "one\nsame\n"),
    ],
)
def test_two_edits_of_one_text_are_woven(mine: str, theirs: str, woven: str) -> None:
    assert weave("one\n", mine, theirs) == woven


def test_only_what_no_editor_has_shown_is_worked_in() -> None:
    texts = Texts()
    texts.latest("d", "one\n")
    texts.saving({"d": "one two\n"})
    assert texts.arrived("d", "one two three\n", "one\n") == "one two three\n"
    texts.kept({"d": "one two\n"})
    assert texts.arrived("d", "one two three\n", "zero\none two\n") == "zero\none two three\n"
    assert (
        texts.arrived("d", "zero\none two three!\n", "zero\none two\n") == "zero\none two three!\n"
    )


class Holding:
    """A vault that holds one long text."""

    def __init__(self, text: str) -> None:
        self.text = text

    def save(self, typed: str, begun: dict[str, Begun]) -> None:
        self.text = kept(begun["d"], typed, self.text)


def test_an_answer_from_before_a_save_takes_nothing_typed_away() -> None:
    vault, texts = Holding("theirs\n"), Texts()
    texts.latest("d", "")
    first = texts.saving({"d": "ours"})
    shown = texts.arrived("d", "ours goes on", vault.text)  # read before the save reached the lane
    assert shown == "ours goes ontheirs\n"
    second = texts.saving({"d": shown})
    vault.save("ours", first)
    vault.save(shown, second)
    assert vault.text == shown
    texts.kept({"d": "ours"})
    texts.kept({"d": shown})
    assert texts.arrived("d", shown + "!", vault.text) == shown + "!"


def test_a_save_that_failed_takes_nothing_typed_away() -> None:
    vault, texts = Holding("theirs\n"), Texts()
    texts.latest("d", "")
    texts.saving({"d": "ours"})
    texts.lost({"d": "ours"})
    again = texts.saving({"d": "ours"})
    vault.save("ours", again)
    assert vault.text == "ourstheirs\n"
    texts.kept({"d": "ours"})
    assert texts.arrived("d", "ours", vault.text) == vault.text


def test_an_answer_that_is_shown_again_after_a_save_takes_nothing_typed_away() -> None:
    texts = Texts()
    texts.latest("d", "one\n")
    texts.saving({"d": "one\ntwo\n"})
    texts.kept({"d": "one\ntwo\n"})
    assert texts.arrived("d", "one\ntwo\n", "one\n") == "one\ntwo\n"


def test_a_text_that_no_editor_has_shown_is_begun_from_nothing() -> None:
    assert Texts().saving({"d": ""}) == {}
