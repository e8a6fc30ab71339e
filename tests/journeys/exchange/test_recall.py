"""An originator's recall: it reaches every copy, copies are put aside, and who has not said so is seen."""

from __future__ import annotations

import io
from contextlib import suppress
from itertools import permutations
from pathlib import Path

import pytest

from liaison.core.errors import Reason, Refused
from liaison.core.exchanged import InboxState, Word
from liaison.core.ledger_rows import LedgerQuery
from liaison.core.products.packing import NAME
from liaison.core.values import RecordId, RecordQuery, Value
from tests.support.vaults import Office, exchange, offices, opened, visit, waiting

HIDDEN = "Informant of Hadjer"


def shared(owner: Office, *audiences: str, **writes: Value) -> RecordId:
    return owner.note(HIDDEN, *audiences, body="Kouroukoun", writes=writes)


def recall(owner: Office, record: RecordId, *whom: str) -> RecordId:
    return owner.workspace.recalls.recall(record, reason="Released by mistake", whom=whom)


def answers(owner: Office, record: RecordId) -> dict[str, str]:
    return {one.contact.site: one.answer for one in owner.workspace.recall_answers.status(record)}


def shows(office: Office, record: RecordId) -> bool:
    """Whether anything that lists, finds or opens records gives it or a word of it."""
    records = office.workspace.records
    listed = any(row.id == record for row in records.find(RecordQuery(hidden=True)))
    found = bool(office.workspace.search("Kouroukoun") or office.workspace.search("informant"))
    dumped = any(HIDDEN in line for line in records.dump())
    titled = HIDDEN in "".join(records.titles([record.hex()]).values())
    opens = False
    with suppress(Refused):
        opens = HIDDEN in str(records.view(record).values)
    assert len({listed, found, dumped, titled, opens}) == 1
    return listed


def test_a_recall_reaches_every_copy_and_its_owner_sees_who_has_not_answered(
    tmp_path: Path, stick: Path
) -> None:
    names = ("MINURCAT@TCD-ABE", "UNAMID@SDN-ELF", "UNMIS@SDN-JUB", "MONUC@COD-GOM")
    with offices(tmp_path, *names) as (abe, elf, jub, gom):
        note = shared(abe, "ALLM", orcon=True)
        exchange(stick, abe, elf, jub, abe)
        said = recall(abe, note)
        assert answers(abe, note) == {
            "SDN-ELF": "not_heard",
            "SDN-JUB": "not_heard",
            "COD-GOM": "not_heard",
        }
        exchange(stick, abe, elf)
        assert (shows(abe, note), shows(elf, note), shows(jub, note)) == (True, False, True)
        exchange(stick, abe)
        assert answers(abe, note) == {
            "SDN-ELF": "set_aside",
            "SDN-JUB": "not_heard",  # never came back to the stick
            "COD-GOM": "not_heard",
        }
        exchange(stick, elf, gom, abe)
        assert answers(abe, note)["COD-GOM"] == "no_copy"
        ((row, given, late),) = abe.workspace.recall_answers.unanswered()
        assert (row.id, given.record, [one.site for one in late]) == (note, said, ["SDN-JUB"])
        ((aside, (reason,)),) = [(one.row, one.recalls) for one in elf.workspace.recalls.aside()]
        assert (aside.id, aside.title) == (note, "")
        assert (reason.why, reason.mission, reason.role) == (
            "Released by mistake",
            "MINURCAT",
            "JOC duty officer",
        )
        assert elf.workspace.records._desk.store.log.of_record(note)  # history remains


def test_a_relayed_copy_is_recalled_by_the_way_that_it_came(
    trio: list[Office], tmp_path: Path
) -> None:
    abe, elf, jub = trio
    north, south = tmp_path / "north", tmp_path / "south"
    north.mkdir()
    south.mkdir()
    note = shared(abe, "SIS:UNAMID", "SIS:UNMIS")
    visit(abe, north)
    exchange(north, elf)
    exchange(south, elf, jub)
    assert shows(jub, note)
    recall(abe, note)
    visit(abe, north)
    exchange(north, elf)
    exchange(south, elf, jub, elf)
    assert (shows(elf, note), shows(jub, note)) == (False, False)
    visit(abe, north)
    told = {one.contact.site: one for one in abe.workspace.recall_answers.status(note)}
    assert {site: one.answer for site, one in told.items()} == {
        "SDN-ELF": "set_aside",
        "SDN-JUB": "not_heard",  # its answer is for the owner alone, and has not come yet
    }
    assert told["SDN-ELF"].passed_on == ("UNMIS",)
    exchange(north, jub, abe)
    assert answers(abe, note)["SDN-JUB"] == "set_aside"


def test_nothing_newer_goes_to_whom_it_was_recalled_from_until_the_recall_is_withdrawn(
    trio: list[Office], stick: Path
) -> None:
    abe, elf, jub = trio
    note = shared(abe, "SIS:UNAMID", "SIS:UNMIS")
    exchange(stick, abe, elf, jub, abe)
    recall(abe, note, "UNAMID")
    abe.workspace.records.set(note, {"title": f"{HIDDEN}, named"})
    visit(abe, stick)
    for file in waiting(abe, elf, stick):
        assert note not in {signed.change.record for signed in opened(elf, file).changes}
    reach = abe.workspace.records.reach(note)
    assert {contact.site: why.reason for contact, why in reach.stays_from} == {
        "SDN-ELF": "release.recalled"
    }
    exchange(stick, elf, jub, elf, abe, jub)
    assert not shows(elf, note)
    assert jub.workspace.records.view(note).row.title == f"{HIDDEN}, named"
    assert answers(abe, note) == {"SDN-ELF": "set_aside"}
    abe.workspace.recalls.undo(note)
    exchange(stick, abe, elf)
    assert elf.workspace.records.view(note).row.title == f"{HIDDEN}, named"
    assert elf.workspace.recalls.aside() == []
    assert (answers(abe, note), list(abe.workspace.recall_answers.unanswered())) == ({}, [])
    with pytest.raises(Refused) as refused:
        abe.workspace.recalls.undo(note)
    assert refused.value.reason is Reason.RECALL_NONE


def test_a_frozen_product_goes_with_the_recalled_record_that_it_quotes(
    trio: list[Office], stick: Path
) -> None:
    """Also at a reader who has the product and never had the record."""
    abe, elf, jub = trio
    note = shared(elf, "ALLM", when=elf.workspace.now_ms())
    exchange(stick, elf, abe)
    now = abe.workspace.now_ms()
    asked = abe.workspace.daily.sitrep(audience="ALLM", since_ms=now - 86_400_000, until_ms=now)
    product = abe.workspace.products.freeze(asked)
    assert (shows(abe, note), HIDDEN in abe.workspace.products.text(product)) == (True, True)
    kept = abe.workspace.records.attachment(product, NAME).id
    recall(elf, note)
    exchange(stick, elf, abe, jub)
    assert jub.store.records.row(product) is None
    assert abe.workspace.products.all() == []
    assert not shows(abe, note)
    assert abe.workspace.products.draft(asked).made.number == "2"
    for reading in (abe.workspace.products.text, abe.workspace.products.report):
        with pytest.raises(Refused) as refused:
            reading(product)
        assert refused.value.reason is Reason.PRODUCT_QUOTES_RECALLED
        assert elf.workspace.records.view(note).row.ref in refused.value.params.values()
    with pytest.raises(Refused):
        abe.workspace.records.open_attachment(product, kept)
    (found,) = (one for one in abe.workspace.checks.findings() if "quotes" in one.check)
    assert found.record == product
    elf.workspace.recalls.undo(note)
    exchange(stick, elf, abe, jub)
    assert HIDDEN in jub.workspace.products.text(product)
    recall(elf, note)
    exchange(stick, elf, jub)
    assert jub.workspace.products.all() == []


def test_what_was_made_for_a_reader_goes_at_the_owners_too_and_what_stays_at_home_stays(
    trio: list[Office], stick: Path
) -> None:
    """Recalled from one: what was made for that one. Recalled from all: whatever was made for others."""
    abe, elf, _ = trio
    note = shared(abe, "ALLM", when=abe.workspace.now_ms(), code="CRM-1")
    daily, products, issuing = abe.workspace.daily, abe.workspace.products, abe.workspace.issuing
    made = {one: products.freeze(daily.flash(note, audience=one)) for one in ("SIS:UNAMID", "MSN")}
    out = made["SIS:UNAMID"]
    warning = issuing.begin(note, mission="UNAMID", writes={"place": {"name": "Tissi"}})
    issuing.issue(warning)
    exchange(stick, abe, elf)
    assert [row.id for row in elf.workspace.warning_list.all()] == [warning]
    for whom in (["UNMIS"], ["UNAMID"], []):
        is_out = whom == ["UNMIS"]
        abe.workspace.recalls.recall(note, reason="Mistaken", whom=whom)
        exchange(stick, abe, elf)
        assert [one.id for one in products.all()] == [*([out] if is_out else []), made["MSN"]][::-1]
        assert (
            bool(abe.workspace.warning_list.all())
            is bool(elf.workspace.warning_list.all())
            is is_out
        )
        found = [one.record for one in abe.workspace.checks.findings() if "quotes" in one.check]
        assert (out in found) is (warning in found) is not is_out
        abe.workspace.recalls.undo(note)
        exchange(stick, abe, elf)
    assert [row.id for row in elf.workspace.warning_list.all()] == [warning]


def test_what_cites_a_product_goes_with_what_that_one_was_made_from(
    trio: list[Office], stick: Path
) -> None:
    """A shift sheet names a FLASH by its title, which is that of the incident; however far that goes on."""
    abe, elf, jub = trio
    note = shared(elf, "ALLM", when=elf.workspace.now_ms(), code="CRM-1")
    exchange(stick, elf, abe)
    daily, products = abe.workspace.daily, abe.workspace.products
    flash = products.freeze(daily.flash(note, audience="ALLM"))
    sheet = products.freeze(daily.shift(audience="ALLM"))
    assert HIDDEN in products.text(flash)
    assert abe.workspace.records.view(flash).row.title in products.text(sheet)
    in_a_ring: dict[str, Value] = {"sources/9/record": sheet.hex()}
    abe.sign_unasked(flash, in_a_ring)  # as a damaged version might write
    exchange(stick, abe, jub)
    recall(elf, note)
    exchange(stick, elf, abe, jub)
    for office in (abe, jub):
        assert office.workspace.products.all() == []
        (aside,) = (one for one in office.workspace.recalls.aside() if one.row.id == sheet)
        assert aside.quotes
    elf.workspace.recalls.undo(note)
    exchange(stick, elf, abe, jub)
    for office in (abe, jub):
        assert {one.id for one in office.workspace.products.all()} == {flash, sheet}


def test_a_product_whose_source_comes_after_it_is_set_aside_then(
    trio: list[Office], stick: Path
) -> None:
    abe, elf, jub = trio
    note = shared(elf, "ALLM", when=elf.workspace.now_ms(), code="CRM-1")
    exchange(stick, elf, abe)
    flash = abe.workspace.products.freeze(abe.workspace.daily.flash(note, audience="ALLM"))
    sheet = abe.workspace.products.freeze(abe.workspace.daily.shift(audience="ALLM"))
    recall(elf, note)
    exchange(stick, elf, jub)
    for product in (sheet, flash):
        jub.hear(abe.desk.shelf.history(product))
        assert len(jub.workspace.products.all()) == (product == sheet)


def test_an_editors_concurrent_edit_is_kept_hidden_and_comes_home(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    note = shared(abe, "SIS:UNAMID", **{"editors/UNAMID": True})
    exchange(stick, abe, elf, abe)
    elf.workspace.records.save_draft(note, writes={"place": None, "actors": "Herders"}, texts={})
    recall(abe, note)
    visit(abe, stick)
    visit(elf, stick)
    assert not shows(elf, note)
    with pytest.raises(Refused) as refused:
        elf.workspace.records.set(note, {"actors": "Farmers"})
    assert refused.value.reason is Reason.RECORD_RECALLED
    exchange(stick, abe)
    assert abe.workspace.records.view(note).values["actors"] == "Herders"
    abe.workspace.recalls.undo(note)
    exchange(stick, abe, elf)
    assert elf.workspace.records.view(note).values["actors"] == "Herders"


def test_a_recall_that_nobody_has_agreed_to_yet_stops_the_record_and_cannot_be_refused(
    trio: list[Office], stick: Path
) -> None:
    abe, elf, jub = trio
    note = shared(abe, "SIS:UNAMID", "SIS:UNMIS")
    visit(abe, stick)
    visit(elf, stick)
    ref = elf.workspace.records.view(note).row.ref
    recall(abe, note)
    abe.note("Market", "SIS:UNAMID")
    visit(abe, stick)
    report = visit(elf, stick, accept=False)  # and leaves what others lack
    assert not shows(elf, note)
    assert note in report.changed
    told = [one.workspace.ledger.find(LedgerQuery(words="informant")) for one in (abe, elf)]
    assert [len(rows) > 0 for rows in told] == [True, False]
    (sent,) = elf.store.ledger.sendings(LedgerQuery(record=note))  # that it went is not forgotten
    assert (sent.ref, sent.released.title) == (ref, "")
    for file in waiting(elf, jub, stick):
        assert note not in {signed.change.record for signed in opened(jub, file).changes}
    item = elf.workspace.inbox.all()[0]
    assert (item.state, item.new) == (InboxState.WAITING, 1)  # the market goes on waiting
    assert [(one.ref, one.word, one.why) for one in item.imposed] == [
        (ref, Word.RECALLED, "Released by mistake")
    ]
    elf.workspace.inbox.refuse(item.id, "Not ours")
    assert not shows(elf, note)
    exchange(stick, elf, abe)
    assert answers(abe, note)["SDN-ELF"] == "set_aside"
    abe.workspace.recalls.undo(note)
    visit(abe, stick)
    (back,) = visit(elf, stick, accept=False).received
    assert back.imposed[0].word is Word.RETURNED
    assert shows(elf, note)


@pytest.mark.parametrize(
    "narrowed", [{"cls": "C"}, {"release/SIS:UNMIS": None}, {"do_not_release/SIS:UNMIS": True}]
)
def test_a_record_that_its_owner_narrowed_goes_no_further_though_the_change_waits_for_nobody(
    trio: list[Office], stick: Path, narrowed: dict[str, Value]
) -> None:
    abe, elf, _ = trio
    note = shared(abe, "SIS:UNAMID", "SIS:UNMIS")
    plain = shared(abe, "SIS:UNAMID", "SIS:UNMIS")
    exchange(stick, abe, elf)
    for record, writes in ((note, narrowed), (plain, {"title": "Well"})):
        abe.workspace.records.set(record, writes)
    visit(abe, stick)
    (item,) = visit(elf, stick, accept=False).received
    assert [(one.record, one.word) for one in item.imposed] == [(note, Word.NARROWED)]
    assert elf.workspace.records.view(plain).row.title == HIDDEN  # waits in the inbox
    path, value = next(iter(narrowed.items()))
    assert elf.workspace.records.view(note).values.get(path) == value


def test_a_copy_that_was_put_aside_is_in_no_paper_no_agenda_and_no_bundle(
    trio: list[Office], stick: Path
) -> None:
    abe, elf, jub = trio
    note = shared(abe, "ALLM")
    abe.workspace.records.attach(note, name="faces.txt", source=io.BytesIO(b"faces"))
    visit(abe, stick)
    visit(elf, stick)
    item = elf.workspace.records.view(note).attachments[0]
    ref = elf.workspace.records.view(note).row.ref
    recall(abe, note)
    exchange(stick, abe, elf)
    with pytest.raises(Refused):
        elf.workspace.records.open_attachment(note, item.id)
    with pytest.raises(Refused) as quoted:
        elf.workspace.records.add(
            "MEETING",
            "operational",
            writes={"title": "Border", "release/SIS:UNMIS": True, "agenda/1/title": "Round"},
            texts={"agenda/1/discussion": f"Informants ({ref})"},
        )
    assert quoted.value.reason is Reason.MEETING_WITHHELD
    elf.note("Convoy", "SIS:UNMIS")
    visit(elf, stick)
    for file in waiting(elf, jub, stick):
        brought = opened(jub, file)
        assert note not in {signed.change.record for signed in brought.changes}
        assert not brought.attachments
    assert elf.desk.shelf.load(note) is None  # what papers and reports read by


@pytest.mark.parametrize("raised", ["cls", "tlp"])
def test_a_marking_raised_beyond_what_a_reader_may_hold_recalls_by_itself(
    pair: list[Office], stick: Path, raised: str
) -> None:
    abe, elf = pair
    note = shared(abe, "SIS:UNAMID")
    exchange(stick, abe, elf, abe)
    before = abe.workspace.records.view(note).values[raised]
    abe.workspace.records.set(note, {raised: {"cls": "SC", "tlp": "TLP:RED"}[raised]})
    assert answers(abe, note) == {"SDN-ELF": "not_heard"}  # said before anything has left
    assert [one.site for one in abe.workspace.records.reach(note).recalled] == ["SDN-ELF"]
    exchange(stick, abe, elf, abe)
    assert not shows(elf, note)
    assert answers(abe, note) == {"SDN-ELF": "set_aside"}
    abe.workspace.records.set(note, {raised: before})
    exchange(stick, abe, elf)
    assert shows(elf, note)


def test_only_the_owner_recalls_and_only_what_went_out(pair: list[Office], stick: Path) -> None:
    abe, elf = pair
    note = shared(abe, "SIS:UNAMID")
    with pytest.raises(Refused) as nobody:
        recall(abe, note)
    assert nobody.value.reason is Reason.RECALL_NOBODY
    exchange(stick, abe, elf, abe)
    with pytest.raises(Refused) as stranger:
        recall(elf, note)
    assert stranger.value.reason is Reason.RECORD_NOT_OWNER
    # Nor by a recall of its own making.
    elf.workspace.records.add(
        "RECALL",
        "recall",
        writes={
            "title": "Ours now",
            "recalled": note.hex(),
            "everyone": True,
            "release/ALLM": True,
        },
        texts={},
    )
    exchange(stick, elf, abe)
    assert shows(abe, note)
    assert shows(elf, note)


def test_the_order_in_which_recalls_and_other_changes_come_does_not_matter(
    tmp_path: Path,
) -> None:
    with offices(tmp_path, "MINURCAT@TCD-ABE", *(f"UNAMID@S{n}" for n in range(6))) as made:
        abe, *readers = made
        note = shared(abe, "SIS:UNAMID")
        abe.workspace.exchange.seal(abe.contact(readers[0]), str(tmp_path))
        first = recall(abe, note, "UNAMID")
        abe.workspace.recalls.undo(note)
        second = recall(abe, note)
        abe.workspace.records.set(note, {"title": f"{HIDDEN} again"})
        log = abe.store.log
        pieces = [[one.signed for one in log.of_record(record)] for record in (note, first, second)]
        for reader, order in zip(readers, permutations(pieces), strict=True):
            for piece in order:
                reader.hear(piece)
        stand = {
            (shows(one, note), tuple(given.record for given in one.workspace.recalls.of(note)))
            for one in readers
        }
        assert stand == {(False, (second,))}
        for one in readers:
            one.workspace.recall_answers.report([note])
        assert {
            len(one.workspace.records.find(RecordQuery(kinds=("set_aside",)))) for one in readers
        } == {1}
