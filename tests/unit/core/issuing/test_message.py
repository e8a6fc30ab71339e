"""The text for the radio: never over 1,500 characters, and nothing essential missing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.bootstrap.printing import translate
from liaison.core.issuing import template
from liaison.core.issuing.message import ELLIPSIS, MOST, Head, Message, message, shorter
from liaison.core.issuing.template import Line
from liaison.core.papers.one_line import on_one_line
from liaison.core.records import handling
from liaison.core.records.note_fields import LEVELS
from liaison.core.records.views import Note, Spot

LANGUAGES = ("en", "fr", "ar")
WORDS = st.one_of(st.text(max_size=2_500), st.lists(st.sampled_from(
    ["families", "عائلات", "réfugiés", "\u202eevil", "\n", "wadi"])).map(" ".join))  # fmt: skip
MOMENTS = st.none() | st.integers(1_200_000_000_000, 1_300_000_000_000)
NOTES = st.builds(
    Note,
    kind=st.just("warning"),
    title=WORDS,
    body=WORDS,
    level=st.sampled_from([one.value for one in LEVELS]) | WORDS,
    likelihood=st.sampled_from([one.value for one in handling.LIKELIHOODS]) | WORDS,
    confidence=st.sampled_from([one.value for one in handling.CONFIDENCES]),
    place=st.none() | st.builds(Spot, name=WORDS, mgrs=WORDS),
    starts=MOMENTS,
    ends=MOMENTS,
    basis=WORDS,
    ask=WORDS,
    ack_by=MOMENTS,
    next_update=MOMENTS,
)


def made_of(
    note: Note, lang: str, to: str, ref: str = "TCD-ABE-NOTE-091214-03"
) -> tuple[tuple[Line, ...], Message]:
    def say(context: str, text: str) -> str:
        return translate(lang, context, text)

    issued = ("Issued", "141402ZDEC09")
    marking = "EXERCISE · STRICTLY CONFIDENTIAL · TLP:AMBER+STRICT"
    head = Head(marking, say("Kind", "Warning"), ref, issued, ("From", to), ("To", to))
    lines = template.lines(note, lang, say)
    return lines, message(head, lines)


@pytest.mark.parametrize("lang", LANGUAGES)
@given(note=NOTES, to=WORDS)
def test_a_message_is_never_over_its_length_and_lacks_nothing_essential(
    lang: str, note: Note, to: str
) -> None:
    lines, made = made_of(note, lang, to)
    assert len(made.text) <= MOST
    for essential in ("EXERCISE · STRICTLY CONFIDENTIAL", "TCD-ABE-NOTE-091214-03", "141402ZDEC09"):
        assert essential in made.text
    for line in lines:
        assert line.label.upper() in made.text
    for at_ms in (note.ack_by, note.next_update):
        assert template.moment(at_ms) in made.text
    said = made.text.split("\n")
    assert len(said) == 4 + len(lines)
    assert on_one_line(note.title)[:60] in made.text
    longest = len(note.title) + len(note.body) + len(note.ask) + 2 * len(to)
    assert not made.shortened or longest > 300


@given(text=st.text(max_size=200), most=st.integers(0, 220))
def test_a_text_is_cut_to_its_length_and_shows_that_it_was(text: str, most: int) -> None:
    kept = shorter(text, most)
    assert len(kept) <= max(most, 0)
    assert kept == text if len(text) <= most else kept in {"", kept.rstrip(ELLIPSIS) + ELLIPSIS}


def test_longer_words_give_way_before_what_is_asked_and_both_are_said() -> None:
    note = Note(kind="warning", title="Column", body="far " * 500, ask="watch " * 400)
    _, made = made_of(note, "en", "SDN-ELF")
    assert made.shortened == ("What may happen", "What we ask of you")
    assert "watch watch" in made.text
    short = Note(kind="warning", title="Column", body="far " * 200, ask="Watch the wadi.")
    assert made_of(short, "en", "SDN-ELF")[1].shortened == ()


def test_lines_of_a_text_do_not_run_together_where_it_is_one_line() -> None:
    body = "Cause: Herders' raid\nNeeds: Water, blankets\nDonkeys, household goods.\n"
    note = Note(kind="warning", title="300-800 people may reach Farchana", body=body)
    _, made = made_of(note, "en", "SDN-ELF")
    said = "Farchana. Cause: Herders' raid. Needs: Water, blankets. Donkeys, household goods.\n"
    assert said in made.text
