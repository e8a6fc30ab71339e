from __future__ import annotations

import pytest

from liaison.store.folding import beginnings, fold, words


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("Abéché", "abeche"),
        ("ABE\u0301CHE\u0301", "Abéché"),
        ("Tchad, Œuvre", "oeuvre"),
        ("Łódź", "lodz"),
        ("Straße", "STRASSE"),
        ("Øst", "ost"),
        ("I\u011fd\u0131r", "igdir"),
        ("ﬁn", "fin"),
        (
            "\u0627\u0644\u062c\u0646\u064a\u0646\u0629",
            "\u062c\u0646\u064a\u0646\u0647",
        ),  # al-Junayna
        ("\u0648\u0627\u0644\u062c\u0646\u064a\u0646\u0629", "\u062c\u0646\u064a\u0646\u0629"),
        (
            "\u0644\u0644\u0644\u0627\u062c\u0626\u064a\u0646",
            "\u0644\u0627\u062c\u0626\u064a\u0646",
        ),
        ("\u0623\u0628\u0634\u064a", "\u0627\u0628\u0634\u0649"),  # hamza on alef; alef maqsura
        ("\u0622\u0628\u0634\u064a", "\u0625\u0628\u0634\u064a"),  # madda; hamza below
        ("\u0671\u0628\u0634\u064a", "\u0627\u0628\u0634\u06cc"),  # wasla; Persian yeh
        ("\u0645\u064f\u062d\u064e\u0645\u0651\u064e\u062f", "\u0645\u062d\u0645\u062f"),  # harakat
        ("\u0645\u062d\u0640\u0640\u0640\u0645\u062f", "\u0645\u062d\u0645\u062f"),  # tatweel
        ("\u0661\u0662\u06f3", "123"),
    ],
)
def test_ways_to_write_one_word_fold_to_one(written: str, asked: str) -> None:
    assert words(asked)[0] in words(written)


def test_a_short_word_keeps_what_looks_like_an_article() -> None:
    assert fold("\u0627\u0644\u0644\u0647") == "\u0627\u0644\u0644\u0647"


def test_an_unfinished_word_is_also_tried_without_the_article() -> None:
    assert beginnings("\u0627\u0644\u062c") == ("\u0627\u0644\u062c", "\u062c")
    assert beginnings("abe") == ("abe",)


def test_folding_twice_changes_nothing_more() -> None:
    for text in (
        "Abéché l'Œuvre",
        "\u0627\u0644\u0627\u0644\u0645\u062d\u0645\u062f\u064a",
        "\u0130",
    ):
        once = fold(text)
        assert fold(once) in {once, once.removeprefix("\u0627\u0644")}


@pytest.mark.parametrize("hostile", ["", "\x00", '"', "\ud800", "_ - *", "()^:{}"])
def test_what_has_no_letters_has_no_words(hostile: str) -> None:
    assert words(hostile) == []
