from __future__ import annotations

from typing import Any

import pytest
from pycrdt import Array, Doc, Map, Text, XmlFragment

from sync.errors import Reason, Refused
from sync.journal.updates import Extent, Item, Range, UnitId, Update, canonical, parse

ME, YOU = 7, 2**53 - 1


def reason_of(untrusted: bytes) -> str:
    with pytest.raises(Refused) as refusal:
        parse(untrusted)
    return refusal.value.reason.value


def insertion(*items: Item, clock: int = 0, client: int = ME) -> Update:
    return Update(client, clock, items, ())


def known(text: str, client: int = YOU) -> Extent:
    extent = Extent()
    extent.add(insertion(Item(None, None, text), client=client))
    return extent


def check(extent: Extent, update: Update) -> None:
    """Both readings: the bytes, and what they say."""
    assert parse(update.encode()) == update
    extent.check(update)


def refuses(extent: Extent, update: Update) -> bool:
    assert parse(update.encode()) == update
    with pytest.raises(Refused) as refusal:
        extent.check(update)
    return refusal.value.reason is Reason.CHANGE_TEXT


def test_the_bytes_are_those_of_yjs() -> None:
    # written with Yrs 0.28: insert "hé", then "😀" after it
    doc: Doc[Text] = Doc(client_id=ME)
    text = doc.get("text", type=Text)
    text.insert(0, "hé")
    first = doc.get_update()
    assert first == insertion(Item(None, None, "hé")).encode()
    state = doc.get_state()
    text.insert(3, "😀")
    assert doc.get_update(state) == insertion(Item(UnitId(ME, 1), None, "😀"), clock=2).encode()


def test_deletions_of_our_own_yrs_are_sorted_and_joined() -> None:
    loose = Update(0, 0, (), (Range(9, 4, 1), Range(ME, 5, 2), Range(ME, 3, 2), Range(ME, 9, 1)))
    spelled = bytearray(loose.encode())
    assert parse(canonical(bytes(spelled))).deletions == (
        Range(ME, 3, 4),
        Range(ME, 9, 1),
        Range(9, 4, 1),
    )


def nested() -> bytes:
    doc: Doc[Any] = Doc(client_id=ME)
    doc.get("text", type=Array).append(Map({"a": 1}))
    return doc.get_update()


def formatted() -> bytes:
    doc: Doc[Text] = Doc(client_id=ME)
    doc.get("text", type=Text).insert(0, "a", attrs={"bold": True})
    return doc.get_update()


def elsewhere() -> bytes:
    doc: Doc[Text] = Doc(client_id=ME)
    doc.get("other", type=Text).insert(0, "a")
    return doc.get_update()


def embedded() -> bytes:
    doc: Doc[Text] = Doc(client_id=ME)
    doc.get("text", type=Text).insert_embed(0, {"a": 1})
    return doc.get_update()


def in_a_map() -> bytes:
    doc: Doc[Any] = Doc(client_id=ME)
    doc.get("text", type=Map)["a"] = "b"
    return doc.get_update()


def xml() -> bytes:
    doc: Doc[Any] = Doc(client_id=ME)
    doc.get("text", type=XmlFragment).children.append("a")
    return doc.get_update()


def of_two_clients() -> bytes:
    doc: Doc[Text] = Doc(client_id=ME)
    doc.get("text", type=Text).insert(0, "a")
    other: Doc[Text] = Doc(client_id=8)
    text = other.get("text", type=Text)
    other.apply_update(doc.get_update())
    text.insert(1, "b")
    return other.get_update()


@pytest.mark.parametrize(
    "make", [nested, formatted, elsewhere, embedded, in_a_map, xml, of_two_clients]
)
def test_whatever_else_yrs_can_write_is_refused(make: object) -> None:
    assert callable(make)
    assert reason_of(make()) == Reason.CHANGE_TEXT


@pytest.mark.parametrize(
    "hexadecimal",
    [
        "",
        "0000",  # nothing at all
        "00",
        "0200",
        "8000010701 0001".replace(" ", ""),  # numbers in more bytes than needed
        "0001870001 0001".replace(" ", ""),
        "01000700 00".replace(" ", ""),  # a client without items
        "0101070000 0100".replace(" ", ""),  # GC
        "010107000a0500",  # skip
        "01010700c10700070000 00".replace(" ", ""),  # deleted content
        "010107000401047465787400 00".replace(" ", ""),  # an empty string
        "0101070004010474657874 02c328 00".replace(" ", ""),  # not UTF-8
        "0101070004010474657874 03eda080 00".replace(" ", ""),  # a lone surrogate
        "0101070004010474657874ffffffff0f61",  # a length that is not there
        "0101070004010474657874 0161 00 00".replace(" ", ""),  # bytes after the end
        "01010700240104746578740161610000",  # a key of a map
        "01010700 0400 0701 0161 00".replace(" ", ""),  # inside another type
        "01010700 c4 0901 0901 0161 00".replace(" ", ""),  # between a unit and itself
        "00 01 07 01 00 00".replace(" ", ""),  # a deletion of nothing
        "00 01 07 02 0001 0101".replace(" ", ""),  # deletions that touch
        "00 01 07 02 0501 0101".replace(" ", ""),  # in another order
        "00 02 08 01 0001 07 01 0001".replace(" ", ""),
        "00 01 07 00".replace(" ", ""),
        "ffffffffffffffffffff01",
        "01ffffffff0f0700",
        "01e90707000401",  # more items than an edit may have
        "0101ffffffffffffff1f00 04 01 0474657874 0161 00".replace(" ", ""),  # 54 bits
    ],
)
def test_another_spelling_or_another_thing_is_refused(hexadecimal: str) -> None:
    assert reason_of(bytes.fromhex(hexadecimal)) == Reason.CHANGE_TEXT


def test_an_edit_counts_on_from_its_authors_last_unit() -> None:
    extent = known("four", ME)
    check(extent, insertion(Item(UnitId(ME, 3), None, "x"), clock=4))
    for clock in (0, 3, 5):
        assert refuses(extent, insertion(Item(UnitId(ME, 0), None, "x"), clock=clock))


def test_an_edit_stands_beside_units_that_are_known() -> None:
    extent = known("four")
    check(extent, insertion(Item(UnitId(YOU, 3), None, "x")))
    check(extent, insertion(Item(UnitId(YOU, 0), UnitId(YOU, 1), "x")))
    check(
        extent,
        insertion(Item(None, UnitId(YOU, 0), "ab"), Item(UnitId(ME, 1), UnitId(YOU, 0), "c")),
    )
    for edge in (UnitId(YOU, 4), UnitId(9, 0), UnitId(ME, 0)):
        assert refuses(extent, insertion(Item(edge, None, "x")))
        assert refuses(extent, insertion(Item(None, edge, "x")))
    assert refuses(extent, insertion(Item(None, None, "a"), Item(UnitId(ME, 1), None, "b")))


def test_what_is_deleted_is_known() -> None:
    extent = known("four")
    check(extent, Update(0, 0, (), (Range(YOU, 0, 4),)))
    for missing in (Range(YOU, 0, 5), Range(YOU, 4, 1), Range(9, 0, 1), Range(ME, 0, 1)):
        assert refuses(extent, Update(0, 0, (), (missing,)))
    assert refuses(extent, Update(ME, 0, (Item(None, None, "x"),), (Range(ME, 0, 1),)))


def test_nothing_cuts_a_surrogate_pair() -> None:
    extent = known("a😀b")
    check(extent, insertion(Item(UnitId(YOU, 2), UnitId(YOU, 3), "x")))
    check(extent, Update(0, 0, (), (Range(YOU, 1, 2),)))
    assert refuses(extent, insertion(Item(UnitId(YOU, 1), None, "x")))
    assert refuses(extent, insertion(Item(None, UnitId(YOU, 2), "x")))
    assert refuses(extent, Update(0, 0, (), (Range(YOU, 0, 2),)))
    assert refuses(extent, Update(0, 0, (), (Range(YOU, 2, 2),)))
    own = insertion(Item(None, None, "😀"), Item(UnitId(ME, 0), None, "x"))
    assert refuses(Extent(), own)


@pytest.mark.slow
def test_very_many_deletions_of_very_many_clients_are_read_in_one_pass() -> None:
    deletions = tuple(Range(client, 0, 1) for client in range(100_000))
    update = Update(0, 0, (), deletions)
    assert parse(update.encode()) == update
