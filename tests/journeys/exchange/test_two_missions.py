from __future__ import annotations

import hashlib
import io
import random
from pathlib import Path

import pytest

from liaison.core.errors import Reason, Refused
from liaison.core.exchanged import ArrivalKind, InboxState
from liaison.core.habits import Habits
from tests.support.vaults import Office, exchange, opened, visit

FIVE_MB = random.Random(5).randbytes(5_000_000)  # noqa: S311  (content, not secrets)


def test_two_missions_end_up_with_the_same_records_and_the_same_attachment(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    note = abe.note("Ambush on the Adré road", "SIS:UNAMID", body="Two trucks.")
    attachment = abe.workspace.records.attach(note, name="road.jpg", source=io.BytesIO(FIVE_MB))
    elf.note("Displacement towards Bahai", "SIS:MINURCAT", body="Some 400 people.")
    exchange(stick, abe, elf, abe, elf)
    assert abe.dump() == elf.dump()
    assert len(abe.dump()) == 2
    with elf.workspace.records.open_attachment(note, attachment.id) as copy:
        assert hashlib.sha256(copy.read()).digest() == hashlib.sha256(FIVE_MB).digest()


def test_a_note_released_to_nobody_is_in_no_bundle(pair: list[Office], stick: Path) -> None:
    abe, elf = pair
    abe.note("Released", "SIS:UNAMID", body="They may know of the wadi.")
    abe.note("Kept", body="The informant is called Tombalbaye.")
    visit(abe, stick)
    plain = [body for file in stick.iterdir() for body in opened(elf, file).bodies]
    assert any(b"wadi" in body for body in plain)
    assert not any(b"Tombalbaye" in body for body in plain)
    assert not any(b"wadi" in file.read_bytes() for file in stick.iterdir())


def test_edits_of_different_fields_made_apart_both_stand(pair: list[Office], stick: Path) -> None:
    abe, elf = pair
    note = abe.note("Ambush", "SIS:UNAMID", writes={"editors/UNAMID": True})
    exchange(stick, abe, elf)
    abe.workspace.records.set(note, {"withheld_reason": "Asked to"})
    elf.workspace.records.set(note, {"grade": "B2"})
    exchange(stick, abe, elf, abe, elf)
    assert abe.dump() == elf.dump()
    values = abe.workspace.records.view(note).values
    assert (values["withheld_reason"], values["grade"]) == ("Asked to", "B2")


def test_edits_of_one_field_made_apart_are_both_kept_until_somebody_settles_them(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    note = abe.note("Ambush", "SIS:UNAMID", writes={"editors/UNAMID": True})
    exchange(stick, abe, elf)
    abe.workspace.records.set(note, {"title": "Ambush, two killed"})
    elf.workspace.records.set(note, {"title": "Ambush, three killed"})
    exchange(stick, abe, elf, abe, elf)
    assert abe.dump() == elf.dump()
    (clash,) = abe.workspace.records.clashes(note)
    assert {one.value for one in clash.alternatives} == {
        "Ambush, two killed",
        "Ambush, three killed",
    }
    theirs = next(one for one in clash.alternatives if one.mission == "UNAMID")
    abe.workspace.records.resolve(note, "title", theirs.change)
    exchange(stick, abe, elf)
    assert elf.workspace.records.clashes(note) == []
    assert elf.workspace.records.view(note).row.title == "Ambush, three killed"
    assert abe.dump() == elf.dump()


def test_edits_of_one_text_made_apart_merge(pair: list[Office], stick: Path) -> None:
    abe, elf = pair
    note = abe.note("Log", "SIS:UNAMID", body="One.\nTwo.\n", writes={"editors/UNAMID": True})
    exchange(stick, abe, elf)
    abe.workspace.records.set_text(note, "body", "Zero.\nOne.\nTwo.\n")
    elf.workspace.records.set_text(note, "body", "One.\nTwo.\nThree.\n")
    exchange(stick, abe, elf, abe, elf)
    assert abe.dump() == elf.dump()
    assert abe.workspace.records.view(note).texts["body"] == "Zero.\nOne.\nTwo.\nThree.\n"


def test_a_deletion_reaches_those_who_had_the_record_and_nobody_else(
    trio: list[Office], stick: Path
) -> None:
    abe, elf, jub = trio
    note = abe.note("Mistaken", "SIS:UNAMID")
    exchange(stick, abe, elf, jub, abe)
    abe.workspace.records.delete(note)
    exchange(stick, abe, elf, jub)
    assert abe.dump() == elf.dump()
    assert '"deleted":true' in elf.dump()[0]
    assert jub.dump() == []


def test_a_withdrawn_record_is_called_back_from_a_stick_that_nobody_fetched(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    note = abe.note("Released too soon", "SIS:UNAMID", body="Secret after all.")
    visit(abe, stick)
    abe.workspace.records.set(note, {"release/SIS:UNAMID": None})
    visit(abe, stick)
    assert list(stick.iterdir()) == []
    abe.note("Other news", "SIS:UNAMID")
    exchange(stick, abe, elf)
    assert [line for line in elf.dump() if "Secret" in line] == []


def test_a_record_withdrawn_and_released_again_arrives_with_all_that_was_missed(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    note = abe.note("First", "SIS:UNAMID")
    exchange(stick, abe, elf, abe)
    abe.workspace.records.set(note, {"release/SIS:UNAMID": None})
    abe.workspace.records.set(note, {"title": "Second"})
    abe.note("Between", "SIS:UNAMID")
    exchange(stick, abe, elf, abe)
    assert elf.workspace.records.view(note).row.title == "First"
    abe.workspace.records.set(note, {"release/SIS:UNAMID": True})
    exchange(stick, abe, elf)
    assert abe.dump() == elf.dump()


@pytest.mark.slow
def test_attachments_of_many_megabytes_go_in_bundles_of_their_own(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    abe.workspace.exchange.keep_habits(Habits(unasked_mib=None))
    note = abe.note("Pictures", "SIS:UNAMID")
    source = random.Random(1)  # noqa: S311  (content, not secrets)
    sizes = [20 << 20, 20 << 20, 40 << 20]
    for number, size in enumerate(sizes):
        content = io.BytesIO(source.randbytes(size))
        abe.workspace.records.attach(note, name=f"{number}.jpg", source=content)
    report = visit(abe, stick)
    assert [one.attachments for one in report.sent] == [0, 1, 1, 1]
    report = visit(elf, stick)
    assert len(report.received) == 4
    assert all(one.here for one in elf.workspace.records.view(note).attachments)
    visit(abe, stick)
    assert [file for file in stick.iterdir() if file.stat().st_size > 1 << 20] == []


def test_without_accept_the_inbox_says_what_would_change_and_nothing_does(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    note = abe.note("Known", "SIS:UNAMID", writes={"editors/UNAMID": True})
    exchange(stick, abe, elf, abe)
    abe.note("New", "SIS:UNAMID")
    abe.workspace.records.set(note, {"title": "Ours"})
    elf.workspace.records.set(note, {"title": "Theirs"})
    visit(abe, stick)
    before = elf.dump()
    (item,) = elf.workspace.exchange.run(str(stick)).received
    assert (item.state, item.new, item.changed) == (InboxState.WAITING, 1, 1)
    assert (item.clashes, item.held) == (1, 0)
    assert elf.dump() == before
    changed = elf.workspace.inbox.accept(item.id)
    assert len(changed.records) == 2
    assert elf.workspace.inbox.all()[0].state is InboxState.ACCEPTED
    assert not list((elf.store.folder / "scratch").iterdir())


def test_what_waits_can_be_looked_at_record_by_record_before_it_is_accepted(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    both = abe.note("Ambush", "SIS:UNAMID", writes={"editors/UNAMID": True})
    exchange(stick, abe, elf, abe)
    abe.workspace.records.set(both, {"title": "Ambush at Adré"})
    elf.workspace.records.set(both, {"title": "Ambush at Birak"})
    new = abe.note("Families on the move", "SIS:UNAMID")
    visit(abe, stick)
    before = elf.dump()
    (item,) = visit(elf, stick, accept=False).received
    arrivals = {one.record: one for one in elf.workspace.inbox.contents(item.id)}
    assert arrivals.keys() == {both, new}
    assert (arrivals[new].kind, arrivals[new].title) == (ArrivalKind.NEW, "Families on the move")
    assert (arrivals[both].kind, arrivals[both].clashes) == (ArrivalKind.CHANGED, 1)
    assert elf.dump() == before
    elf.workspace.inbox.accept(item.id)
    with pytest.raises(Refused) as refused:
        elf.workspace.inbox.contents(item.id)
    assert refused.value.reason is Reason.INBOX_DECIDED
