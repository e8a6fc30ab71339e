from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from pycrdt import Doc, Text

from sync.errors import Reason, Refused
from sync.journal.document import Document
from sync.journal.graph import everything
from sync.journal.text import MergedText, Written, client_of
from sync.journal.updates import Extent, parse, units
from sync.model.ids import ChangeId, DeviceId
from tests.support.journal import begin, drafted, officer

ANNE, BILL, CARA = officer(0), officer(2), officer(4)


def ids() -> Iterator[ChangeId]:
    return (ChangeId(number.to_bytes(32, "big")) for number in range(1, 1000))


def typed(*versions: str) -> MergedText:
    """A text that one author brought from version to version."""
    text = MergedText()
    for depth, (version, change) in enumerate(zip(versions, ids(), strict=False), start=1):
        update = text.draft(ANNE.device, version)
        if update is not None:
            text.check(ANNE.device, update)
            text.add(Written(depth, change, update), everything)
        assert str(text) == version
    return text


def merged(base: str, *versions: str) -> Document:
    """What comes of a text when each of several officers made their own version of it."""
    first = begin(ANNE, {}, {"body": base})
    edits = [
        drafted((first,), author, {}, {"body": version})
        for author, version in zip((ANNE, BILL, CARA), versions, strict=False)
    ]
    one, other = Document.replay((first, *edits)), Document.replay((first, *reversed(edits)))
    assert one is not None
    assert other is not None
    assert one.snapshot() == other.snapshot()
    assert one.texts == other.texts
    assert one.marked_texts() == other.marked_texts()
    return one


SCRIPTS = [
    "",
    "plain",
    "Abéché",
    "😀",
    "a😀b😀😀c",
    "e\u0301e\u0301",
    "بعثة الأمم المتحدة",
    "نقطة\n😀 mixed العربية and é\n",
    "👩‍👩‍👧‍👦 family",
    "\u202bembedded\u202c",
    "tab\tand\r\nreturn\x00null",
    "\U0010ffff\U00010000",
    "",
]


def test_a_text_is_what_was_typed_in_every_script() -> None:
    typed(*SCRIPTS)
    typed(*(one + two for one in SCRIPTS for two in SCRIPTS))


def test_yrs_and_we_agree_on_units_and_on_the_text() -> None:
    text = typed(*SCRIPTS[:-1], "😀 the end é")
    doc: Doc[Text] = Doc()
    there = doc.get("text", type=Text)
    extent = Extent()
    for written in text.written:
        doc.apply_update(written.update)
        extent.add(parse(written.update))
    assert str(there) == str(text)
    assert extent == text.extent
    inserted = sum(units(item.text) for one in text.written for item in parse(one.update).items)
    assert extent.ends == {client_of(ANNE.device): inserted}


def test_every_update_that_we_write_is_one_that_we_read() -> None:
    text = typed("one\ntwo\nthree\n", "one and a half\ntwo\nTHREE\nfour\n", "😀", "two\none\n")
    for written in text.written:
        assert parse(written.update).encode() == written.update


def test_the_client_of_a_device_is_53_bits_of_a_hash_of_its_id() -> None:
    # SHA-256("liaison/text/v1" ‖ 0 ‖ sixteen zero bytes), first 53 bits
    assert client_of(DeviceId(bytes(16))) == 5_432_364_674_147_615
    assert client_of(ANNE.device) < 2**53


def test_both_sides_edits_of_one_text_are_merged() -> None:
    document = merged(
        "one two\nthree four\nfive six\n",
        "one TWO\nthree four\nfive six\n",
        "one two\nthree four\nfive and six\n",
    )
    assert document.texts == {"body": "one TWO\nthree four\nfive and six\n"}
    assert not document.marked_texts()


def test_a_paragraph_that_both_edited_is_marked() -> None:
    document = merged("a\nthe convoy\nc", "a\nthe big convoy\nc", "a\nthe convoy stopped\nc")
    assert document.texts == {"body": "a\nthe big convoy stopped\nc"}
    assert document.marked_texts() == {"body": (1,)}


def test_the_mark_stays_until_an_edit_has_seen_both_sides() -> None:
    first = begin(ANNE, {}, {"body": "the convoy"})
    one = drafted((first,), ANNE, {}, {"body": "the big convoy"})
    two = drafted((first,), BILL, {}, {"body": "the convoy stopped"})
    aside = drafted((first, one, two), CARA, {"title": "no text"})
    alone = drafted((first, two), BILL, {}, {"body": "the convoy stopped."})
    look = drafted((first, one, two, aside, alone), CARA, {}, {"body": "the big convoy stopped!"})
    states = [
        Document.replay((first, one, two, aside, alone, look)[:count]) for count in range(1, 7)
    ]
    assert [document and document.marked_texts() for document in states] == [
        {},
        {},
        {"body": (0,)},
        {"body": (0,)},
        {"body": (0,)},
        {},
    ]


def test_paragraphs_added_at_one_place_are_not_one_paragraph() -> None:
    document = merged("start", "start\nfrom Anne", "start\nfrom Bill")
    assert set(document.texts["body"].split("\n")) == {"start", "from Anne", "from Bill"}
    assert not document.marked_texts()


@pytest.mark.parametrize("base", ["", "start\n"])
@pytest.mark.parametrize("order", [("Anne", "Bill"), ("Bill", "Anne")])
def test_whole_lines_typed_at_one_end_are_two_paragraphs_whoever_comes_first(
    base: str, order: tuple[str, str]
) -> None:
    document = merged(base, *(f"{base}from {name}\n" for name in order))
    assert sorted(document.texts["body"].split()) == sorted(f"{base}from Anne from Bill".split())
    assert not document.marked_texts()


def test_words_typed_into_one_empty_paragraph_are_marked() -> None:
    assert merged("", "from Anne", "from Bill").marked_texts() == {"body": (0,)}


def test_a_paragraph_that_one_removed_and_another_edited_is_marked() -> None:
    document = merged("a\nthe convoy\nc", "a\nc", "a\nthe convoy stopped\nc")
    assert "stopped" in document.texts["body"]
    assert document.marked_texts()


def test_three_sides_are_marked_where_any_two_met() -> None:
    document = merged("a\nb\nc", "a1\nb\nc", "a\nb2\nc", "a\nb3\nc3")
    assert document.marked_texts() == {"body": (1,)}


def test_a_text_and_a_replaced_text_can_be_merged() -> None:
    document = merged("old 😀 text", "😀", "old 😀 text, and more")
    assert document.texts["body"] == "😀, and more"


def test_a_text_with_no_encoding_is_refused() -> None:
    with pytest.raises(Refused) as refusal:
        MergedText().draft(ANNE.device, "\ud83d")
    assert refusal.value.reason is Reason.CHANGE_TEXT


def test_very_many_differences_become_one_step() -> None:
    old = "".join(f"{number} a\n" for number in range(3000))
    text = typed(old, old.replace("a", "b"))
    assert len(parse(text.written[1].update).items) == 1


def test_nothing_stays_of_the_document_in_which_an_edit_was_made() -> None:
    def documents() -> int:
        gc.collect()
        return sum(isinstance(one, Doc) for one in gc.get_objects())

    before = documents()
    for number in range(5):
        MergedText().draft(ANNE.device, f"Typed {number}")
    assert documents() == before
