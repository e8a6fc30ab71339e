from __future__ import annotations

import pytest

from liaison.documents.letters import LRM, RLM, Run, directed, folded, runs, tidy


@pytest.mark.parametrize(
    "code", ["D-1", "2009-11-20", "TLP:AMBER", "SIS:UNAMID", "UNAMID (JMAC)", "a [b (c)]"]
)
def test_a_code_in_an_arabic_line_reads_from_the_left(code: str) -> None:
    said = directed(f"انظر {code} الآن", right_to_left=True)
    assert said == f"انظر {LRM}{code}{RLM} الآن"


@pytest.mark.parametrize("word", ["MINURCAT", "080800ZDEC09", "25"])
def test_a_word_without_signs_needs_no_marks(word: str) -> None:
    assert directed(f"انظر {word} الآن", right_to_left=True) == f"انظر {word} الآن"


def test_brackets_around_a_code_belong_to_the_line() -> None:
    assert directed("أبشي (TCD-ABE)", right_to_left=True) == f"أبشي ({LRM}TCD-ABE{RLM})"


def test_arabic_inside_a_latin_line_keeps_to_itself() -> None:
    assert list(runs("Village قوز بيضا, 12 km", right_to_left=False)) == [
        Run("Village ", right_to_left=False),
        Run(f"{RLM}قوز بيضا{LRM}", right_to_left=True),
        Run(", 12 km", right_to_left=False),
    ]


def test_a_latin_sentence_in_an_arabic_paper_keeps_its_full_stop() -> None:
    assert directed("Never invited.", right_to_left=True) == f"{LRM}Never invited.{LRM}{RLM}"
    assert directed("انظر D-1.", right_to_left=True) == f"انظر {LRM}D-1{RLM}."


def test_no_letter_is_changed_by_direction() -> None:
    for text in ("D-1 ثم D-2، و(A-3)", "", "abc", "ابت", "1 و2\n3"):
        for right_to_left in (False, True):
            assert folded(directed(text, right_to_left=right_to_left)) == folded(text)


def test_line_breaks_of_every_kind_become_one() -> None:
    assert tidy("a\r\nb\rc\u2028d\x85e") == "a\nb\nc\nd\ne"
