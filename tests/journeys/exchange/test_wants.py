from __future__ import annotations

import io
import random
from pathlib import Path

import pytest

from liaison.core.habits import Habits
from liaison.core.showing import Attachment
from liaison.core.values import RecordId
from tests.support.vaults import Office, exchange, visit, waiting

MIB = 1 << 20


def attach(office: Office, note: RecordId, size: int) -> bytes:
    content = random.Random(size).randbytes(size)  # noqa: S311  (content, not secrets)
    office.workspace.records.attach(note, name="road.mp4", source=io.BytesIO(content))
    return content


def attachment(office: Office, note: RecordId) -> Attachment:
    return office.workspace.records.view(note).attachments[0]


@pytest.fixture
def film(trio: list[Office], stick: Path) -> RecordId:
    """Abéché released a note to El Fasher; its film of 2 MiB is more than leaves unasked."""
    abe, elf, _ = trio
    abe.workspace.exchange.keep_habits(Habits(unasked_mib=1))
    note = abe.note("Film of the road", "SIS:UNAMID")
    attach(abe, note, 2 * MIB)
    exchange(stick, abe, elf, abe)
    return note


def test_a_large_attachment_leaves_only_when_its_reader_asks(
    trio: list[Office], stick: Path, film: RecordId
) -> None:
    abe, elf, _ = trio
    told = abe.workspace.exchange.rehearse(abe.contact(elf))
    assert (told.leaves, told.unasked, told.unasked_bytes) == ((), 1, 2 * MIB)
    assert (attachment(elf, film).here, attachment(elf, film).asked) == (False, False)
    elf.workspace.exchange.ask_for(film, attachment(elf, film))
    assert attachment(elf, film).asked
    exchange(stick, elf, abe, elf)
    assert attachment(elf, film).here
    exchange(stick, abe)
    assert waiting(abe, elf, stick) == []
    assert abe.workspace.exchange.rehearse(abe.contact(elf)).unasked == 0


def test_a_question_travels_once_and_again_when_it_is_put_again(
    trio: list[Office], stick: Path, film: RecordId
) -> None:
    _, elf, _ = trio
    elf.workspace.exchange.ask_for(film, attachment(elf, film))
    assert len(visit(elf, stick).sent) == 1
    for path in stick.iterdir():
        path.unlink()
    assert visit(elf, stick).sent == ()
    elf.workspace.exchange.ask_for(film, attachment(elf, film))
    assert len(visit(elf, stick).sent) == 1


def test_who_lost_an_attachment_gets_it_again(trio: list[Office], stick: Path) -> None:
    abe, elf, _ = trio
    note = abe.note("Pictures", "SIS:UNAMID")
    content = attach(abe, note, 1000)
    exchange(stick, abe, elf, abe)
    elf.store.blobs._db.write("DELETE FROM blobs")  # as if its file had been lost
    exchange(stick, abe, elf)
    assert not attachment(elf, note).here
    elf.workspace.exchange.ask_for(note, attachment(elf, note))
    exchange(stick, elf, abe, elf)
    found = elf.workspace.records.open_attachment(note, attachment(elf, note).id)
    with found:
        assert found.read() == content


def test_nobody_gets_by_asking_what_is_not_released_to_them(
    trio: list[Office], stick: Path, film: RecordId
) -> None:
    abe, elf, _ = trio
    elf.workspace.exchange.ask_for(film, attachment(elf, film))
    exchange(stick, elf)
    abe.workspace.records.set(film, {"release/SIS:UNAMID": False})
    exchange(stick, abe, elf, abe, elf)
    assert not attachment(elf, film).here


def test_only_those_from_whom_a_record_came_are_asked(
    trio: list[Office], stick: Path, film: RecordId
) -> None:
    _, elf, jub = trio
    elf.workspace.exchange.ask_for(film, attachment(elf, film))
    readers = {one.contact.site for one in visit(elf, stick).sent}
    assert readers == {"TCD-ABE"}
    assert jub.site not in readers


def test_what_was_asked_for_is_not_passed_on_to_those_who_did_not_ask(
    trio: list[Office], stick: Path, tmp_path: Path
) -> None:
    abe, elf, jub = trio
    abe.workspace.exchange.keep_habits(Habits(unasked_mib=1))
    note = abe.note("Film for all", "ALLM")
    attach(abe, note, 2 * MIB)
    exchange(stick, abe, elf, jub, abe)
    elf.workspace.exchange.ask_for(note, attachment(elf, note))
    exchange(stick, elf, abe, elf)
    assert attachment(elf, note).here
    share = tmp_path / "share"
    share.mkdir()
    assert [one.attachments for one in visit(elf, share).sent if one.attachments] == []
    assert not attachment(jub, note).here
